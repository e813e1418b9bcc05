import type { Expression, Expression_SortOrder } from "../../generated/proto/spark/connect/expressions_pb.js";
import type { Analysis } from "../context.js";
import { analysisError } from "../errors.js";
import { referenceTo } from "../expressions/attribute.js";
import { isBoolean } from "../expressions/call.js";
import { castTo } from "../expressions/cast.js";
import { shownType } from "../expressions/function.js";
import { resolveOrder } from "../expressions/order.js";
import { scopeOf } from "../expressions/resolve.js";
import type { ExpressionScope } from "../expressions/resolved.js";
import { aggregateCalls, hasWindow, isGenerator, some } from "../expressions/walk.js";
import { quoteExpression, sameName } from "../names/identifier.js";
import { type Analyzed, analyzed } from "../scope/analyzed.js";
import { belowProjections, exposing, restoring } from "../scope/missing.js";
import type { TypedExpression } from "../typed-plan.js";
import { overAggregate } from "./over-aggregate.js";
import { rejectMaps } from "./set-operation.js";

// Relations that choose or order rows and leave the columns as they are.

export function resolveFilter(condition: Expression, input: Analyzed, analysis: Analysis): Analyzed {
  const { scope, ground } = overAggregate(input, scopeOf(analysis, [input], belowProjections(input)), [condition]);
  const { expression, sql } = scope.resolve(condition, scope);
  const resolved = ground(expression);
  if (!isBoolean(resolved.expression.type)) {
    throw analysisError("DATATYPE_MISMATCH.FILTER_NOT_BOOLEAN", {
      sqlExpr: quoteExpression(sql),
      filter: quoteExpression(sql),
      type: shownType(resolved.expression.type),
    });
  }
  rejectInCondition(resolved.expression, sql, analysis);
  const below = exposing(resolved.input, [resolved.expression]);
  const test = castTo(resolved.expression, { kind: "boolean" });
  return restoring(analyzed({ kind: "filter", input: below.relation, condition: test, output: below.relation.output }, [input]), input);
}

function rejectInCondition(condition: TypedExpression, sql: string, { texts }: Analysis): void {
  if (hasWindow(condition)) throw analysisError("WINDOW_FUNCTION_NOT_ALLOWED_IN_CLAUSE", { clauseName: "WHERE" });
  if (some(condition, isGenerator)) throw analysisError("UNSUPPORTED_GENERATOR.OUTSIDE_SELECT", { plan: `Filter ${sql}` });
  const aggregates = aggregateCalls(condition);
  if (aggregates.length > 0) {
    const expressionList = aggregates.map((call) => texts.get(call) ?? call.function).join(", ");
    throw analysisError("INVALID_WHERE_CONDITION", { condition: quoteExpression(sql), expressionList });
  }
}

export function resolveSort(order: readonly Expression_SortOrder[], input: Analyzed, analysis: Analysis): Analyzed {
  const children = order.flatMap(({ child }) => (child === undefined ? [] : [child]));
  const { scope, ground } = overAggregate(input, scopeOf(analysis, [input], belowProjections(input)), children);
  let current = input;
  const items = order.map((item) => {
    const resolved = resolveOrder(item, scope, byPosition(item, input, scope));
    const grounded = ground(resolved.order.expression);
    current = grounded.input;
    rejectInSort(grounded.expression, resolved.sql);
    return { ...resolved.order, expression: grounded.expression };
  });
  const below = exposing(
    current,
    items.map((item) => item.expression),
  );
  return restoring(analyzed({ kind: "sort", input: below.relation, order: items, output: below.relation.output }, [input]), input);
}

function rejectInSort(expression: TypedExpression, sql: string): void {
  if (some(expression, isGenerator)) throw analysisError("UNSUPPORTED_GENERATOR.OUTSIDE_SELECT", { plan: `Sort [${sql}]` });
  if (aggregateCalls(expression).length > 0) {
    throw analysisError("UNSUPPORTED_EXPR_FOR_OPERATOR", { operator: "Sort", invalidExprSqls: quoteExpression(sql) });
  }
}

/** `orderBy(lit(2))`: an integer literal is the position of a column. */
function byPosition(item: Expression_SortOrder, input: Analyzed, scope: ExpressionScope) {
  const child = item.child?.exprType;
  if (child?.case !== "literal" || child.value.literalType.case !== "integer") return undefined;
  const index = child.value.literalType.value;
  const attribute = input.columns[index - 1]?.attribute;
  if (attribute === undefined)
    throw analysisError("ORDER_BY_POS_OUT_OF_RANGE", { index: String(index), size: String(scope.columns.length) });
  return { expression: referenceTo(attribute), sql: attribute.name, name: attribute.name };
}

export function resolveLimit(limit: number | undefined, offset: number, input: Analyzed): Analyzed {
  for (const [name, value] of [
    ["limit", limit ?? 0],
    ["offset", offset],
  ] as const) {
    if (value < 0)
      throw analysisError("INVALID_LIMIT_LIKE_EXPRESSION.IS_NEGATIVE", { name, v: String(value), expr: quoteExpression(String(value)) });
  }
  return through({ kind: "limit", input: input.relation, limit, offset, output: input.relation.output }, input);
}

/** `distinct`, `dropDuplicates(names)`. */
export function resolveDeduplicate(names: readonly string[] | undefined, input: Analyzed): Analyzed {
  const columns = names === undefined ? input.columns : names.flatMap((name) => columnsNamed(name, input));
  rejectMaps(columns.map(({ attribute }) => attribute));
  const on = [...new Set(columns.map(({ attribute }) => attribute.id))];
  return through({ kind: "distinct", input: input.relation, on, output: input.relation.output }, input);
}

/** Every column of that name. */
export function columnsNamed(name: string, input: Analyzed): Analyzed["columns"] {
  const matches = input.columns.filter(({ attribute }) => sameName(attribute.name, name));
  if (matches.length > 0) return matches;
  const fieldNames = input.columns.map(({ attribute }) => attribute.name).join(", ");
  throw analysisError("UNRESOLVED_COLUMN_AMONG_FIELD_NAMES", { colName: name, fieldNames });
}

/** A relation whose columns are its input's, hidden ones among them. */
export function through(relation: Analyzed["relation"], input: Analyzed): Analyzed {
  return analyzed(relation, [input], { columns: input.columns, hidden: input.hidden });
}
