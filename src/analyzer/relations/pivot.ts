import type { Aggregate } from "../../generated/proto/spark/connect/relations_pb.js";
import type { DataType } from "../../types/data-type.js";
import { isOrdered } from "../../types/kinds.js";
import type { Analysis } from "../context.js";
import { analysisError, unsupported } from "../errors.js";
import { branch } from "../expressions/branch.js";
import { callOf } from "../expressions/call.js";
import { constant, literalText, typedLiteral } from "../expressions/literal.js";
import { scopeOf } from "../expressions/resolve.js";
import { aggregateCalls, rewrite } from "../expressions/walk.js";
import { quotePart } from "../names/identifier.js";
import type { Analyzed } from "../scope/analyzed.js";
import type { TypedCall, TypedCase, TypedExpression } from "../typed-plan.js";
import { aggregateOf } from "./grouping.js";
import { type Item, itemsOf } from "./items.js";
import { pivotValue } from "./pivot-value.js";

/** Types whose pivot Spark computes by collecting groups: there a group without rows of a value gives null, even of a count. */
const collected: ReadonlySet<DataType["kind"]> = new Set(["boolean", "tinyint", "smallint", "int", "bigint", "float", "double", "decimal"]);

/** `groupBy(k).pivot(p, values).agg(…)`: every aggregate once for every value, over the rows that have it. */
export function resolvePivot(aggregate: Aggregate, keys: readonly Item[], input: Analyzed, analysis: Analysis): Analyzed {
  const { pivot } = aggregate;
  if (pivot?.col === undefined) throw unsupported("a pivot without a column");
  if (pivot.values.length === 0) throw unsupported("pivot without values", "name the values: pivot(column, [value, …])");
  const scope = scopeOf(analysis, [input]);
  const { expression: column, sql: columnText, name: columnName } = scope.resolve(pivot.col, scope);
  if (!isOrdered(column.type)) throw analysisError("INCOMPARABLE_PIVOT_COLUMN", { columnName: quotePart(columnName ?? columnText) });
  const aggregates = aggregate.aggregateExpressions.flatMap((expression) => itemsOf(expression, scope));
  for (const item of aggregates) {
    if (aggregateCalls(item.expression).length === 0) throw analysisError("_LEGACY_ERROR_TEMP_1006", { sql: item.sql });
  }
  const byCollecting = aggregates.every((item) => collected.has(item.expression.type.kind));
  const { version, timeZone } = analysis.context;
  const columns = pivot.values.map(typedLiteral).flatMap((value) => {
    const test = callOf("<=>", [column, pivotValue(value, column.type)], version);
    const text = literalText(value, timeZone);
    return aggregates.map((item): Item => {
      const name = aggregates.length === 1 ? text : `${text}_${item.attribute.name}`;
      const filtered = overValue(item.expression, test);
      const expression = byCollecting ? nullWithoutRows(filtered, test, version) : filtered;
      return { ...item, attribute: analysis.attribute(name, expression.type, expression.nullable), expression, sql: name };
    });
  });
  return aggregateOf(keys, [...keys, ...columns], input, analysis);
}

function overValue(expression: TypedExpression, test: TypedExpression): TypedExpression {
  const calls = aggregateCalls(expression);
  return rewrite(expression, (part) =>
    part.kind === "call" && calls.includes(part) ? ({ ...part, filter: test } satisfies TypedCall) : undefined,
  );
}

function nullWithoutRows(expression: TypedExpression, test: TypedExpression, version: string): TypedCase {
  const one = constant({ kind: "int" }, 1);
  const rows: TypedCall = { ...callOf("count", [one], version), filter: test };
  const some = callOf(">", [rows, constant({ kind: "bigint" }, 0n)], version);
  return { kind: "case", branches: [branch(some, expression)], otherwise: undefined, type: expression.type, nullable: true };
}
