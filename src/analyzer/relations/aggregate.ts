import type { Expression } from "../../generated/proto/spark/connect/expressions_pb.js";
import type { Aggregate } from "../../generated/proto/spark/connect/relations_pb.js";
import { Aggregate_GroupType as GroupType } from "../../generated/proto/spark/connect/relations_pb.js";
import type { Analysis } from "../context.js";
import { analysisError, unsupported } from "../errors.js";
import { scopeOf } from "../expressions/resolve.js";
import { aggregateCalls } from "../expressions/walk.js";
import type { Analyzed } from "../scope/analyzed.js";
import { aggregateOf } from "./grouping.js";
import { type Item, itemsOf } from "./items.js";
import { lateralItems } from "./lateral.js";
import { resolvePivot } from "./pivot.js";

/** `groupBy(…).agg(…)`: the keys, then the aggregates. */
export function resolveAggregate(aggregate: Aggregate, input: Analyzed, analysis: Analysis): Analyzed {
  const scope = scopeOf(analysis, [input]);
  const keys = aggregate.groupingExpressions.flatMap((expression) => itemsOf(expression, scope));
  for (const key of keys) checkKey(key);
  rejectPositions(aggregate.groupingExpressions, keys.length + aggregate.aggregateExpressions.length);
  switch (aggregate.groupType) {
    case GroupType.GROUPBY: {
      const columns = lateralItems(aggregate.aggregateExpressions, analysis, input);
      return aggregateOf(keys, [...keys, ...columns], input, analysis);
    }
    case GroupType.PIVOT:
      return resolvePivot(aggregate, keys, input, analysis);
    case GroupType.ROLLUP:
      throw unsupported("rollup");
    case GroupType.CUBE:
      throw unsupported("cube");
    case GroupType.GROUPING_SETS:
      throw unsupported("grouping sets");
    default:
      throw unsupported("an aggregate of an unknown kind");
  }
}

function checkKey(key: Item): void {
  const aggregates = aggregateCalls(key.expression);
  if (aggregates.length > 0) throw analysisError("GROUP_BY_AGGREGATE", { sqlExpr: key.sql });
}

/** `groupBy(lit(9))`: an integer literal is a position in the result's columns, of which there must be so many. */
function rejectPositions(expressions: readonly Expression[], size: number): void {
  for (const { exprType } of expressions) {
    if (exprType.case !== "literal" || exprType.value.literalType.case !== "integer") continue;
    const index = exprType.value.literalType.value;
    if (index < 1 || index > size) throw analysisError("GROUP_BY_POS_OUT_OF_RANGE", { index: String(index), size: String(size) });
    if (index > expressions.length) throw unsupported(`grouping by position (${index})`, "group by the column or expression itself");
  }
}
