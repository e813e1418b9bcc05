import type { Expression } from "../../generated/proto/spark/connect/expressions_pb.js";
import type { Analysis } from "../context.js";
import { analysisError, unsupported } from "../errors.js";
import { shownType } from "../expressions/function.js";
import { resolveOrder } from "../expressions/order.js";
import { scopeOf } from "../expressions/resolve.js";
import type { ExpressionScope, Resolved } from "../expressions/resolved.js";
import { aggregateCalls, hasWindow, isGenerator, some } from "../expressions/walk.js";
import { quoteExpression } from "../names/identifier.js";
import type { Analyzed } from "../scope/analyzed.js";
import { belowProjections } from "../scope/missing.js";

// Relations that say where rows are computed. They change no row: what they ask of columns is checked, and the input is the result.

export function resolveRepartition(expressions: readonly Expression[], input: Analyzed, analysis: Analysis): Analyzed {
  // as for sorting, a column that a projection left out will do
  const scope = scopeOf(analysis, [input], belowProjections(input));
  for (const expression of expressions) {
    const { expression: resolved, sql } = partitioning(expression, scope);
    if (aggregateCalls(resolved).length > 0 || hasWindow(resolved) || some(resolved, isGenerator)) {
      throw analysisError("UNSUPPORTED_EXPR_FOR_OPERATOR", { operator: "RepartitionByExpression", invalidExprSqls: quoteExpression(sql) });
    }
    if (resolved.type.kind === "variant") {
      throw analysisError("UNSUPPORTED_FEATURE.PARTITION_BY_VARIANT", { expr: quoteExpression(sql), dataType: shownType(resolved.type) });
    }
  }
  return input;
}

function partitioning({ exprType }: Expression, scope: ExpressionScope): Resolved {
  switch (exprType.case) {
    case "sortOrder": {
      const { order, sql } = resolveOrder(exprType.value, scope);
      return { expression: order.expression, sql };
    }
    case "directShufflePartitionId": {
      if (exprType.value.child === undefined) throw unsupported("a partition id without an expression");
      const id = scope.resolve(exprType.value.child, scope);
      if (id.expression.type.kind !== "int") throw noPartitionId(id);
      return id;
    }
    default:
      return scope.resolve({ exprType } as Expression, scope);
  }
}

function noPartitionId({ expression, sql }: Resolved): Error {
  return analysisError("DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE", {
    sqlExpr: quoteExpression(`direct_shuffle_partition_id(${sql})`),
    paramIndex: "first",
    requiredType: '"INT"',
    inputSql: quoteExpression(sql),
    inputType: shownType(expression.type),
  });
}

/** Only streams have watermarks: in a batch query Spark looks at the interval and at nothing else. */
export function resolveWatermark(delay: string, input: Analyzed): Analyzed {
  if (/^\s*(\d+\s+(microsecond|millisecond|second|minute|hour|day|week|month|year)s?\s*)+$/i.test(delay)) return input;
  throw unsupported(`the watermark's delay ${JSON.stringify(delay)}`, 'write an interval such as "10 minutes"');
}
