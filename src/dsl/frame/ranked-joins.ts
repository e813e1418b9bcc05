import { ArgumentError } from "../../errors.js";
import * as combinations from "../../plan/combinations.js";
import { attribute, quoteName } from "../../plan/expressions.js";
import { planIdOf } from "../../plan/relation.js";
import { booleanArgument, nameArgument, oneOf, optionsArgument } from "../arguments.js";
import { type ColumnState, plain } from "../column/column-state.js";
import { columnOfCallback } from "../column/lost-conditions.js";
import { requireColumn } from "../column/operand.js";
import { describe } from "./describe.js";
import { columnsOfFrame } from "./frame-columns.js";
import { combineStates, type FrameState, otherState } from "./frame-state.js";
import { bothSides, distinctSides, joinCondition, joinKind, type Sides, type SidesCallback, usingNames } from "./joins.js";

// Joins that look for the nearest row of the other side, and zip, which goes by the rows' places. Two frames that share a plan id are kept
// apart as in joins.ts.

export function asOfJoin(left: FrameState, other: unknown, leftAsOf: unknown, rightAsOf: unknown, options: unknown): FrameState {
  const method = "asOfJoin";
  const right = otherState(left, other, method);
  const {
    on = null,
    how = "inner",
    tolerance,
    allowExactMatches = true,
    direction = "backward",
  } = optionsArgument(options, ["on", "how", "tolerance", "allowExactMatches", "direction"], method);
  const kind = joinKind(how, method);
  if (kind !== "inner" && kind !== "left") {
    throw new ArgumentError(`${method}: how must be "inner" or "left", found ${describe(how)}`);
  }
  const sides = distinctSides(left, right);
  const names = usingNames(on, method);
  const conditions = on === null || names !== undefined ? [] : [joinCondition(sides, on, method)];
  const [condition] = conditions;
  const keys = [
    keyColumn(sides.left, leftAsOf, `${method}(…, leftAsOf)`),
    keyColumn(sides.right, rightAsOf, `${method}(…, rightAsOf)`),
  ] as const;
  const distance = tolerance === undefined ? undefined : requireColumn(tolerance, `${method}: tolerance`);
  const relation = combinations.asOfJoin(sides.left.relation, sides.right.relation, {
    leftAsOf: keys[0],
    rightAsOf: keys[1],
    on: names === undefined ? condition && { condition } : { using: names },
    kind,
    tolerance: distance,
    allowExactMatches: booleanArgument(allowExactMatches, `${method}: allowExactMatches`),
    direction: oneOf(direction, ["backward", "forward", "nearest"], `${method}: direction`),
  });
  return combineStates(left, right, relation, [...keys, ...conditions, ...(distance === undefined ? [] : [distance])]);
}

/** A side's key: the name of one of its columns, a Column, or a callback that makes one. */
function keyColumn(side: FrameState, value: unknown, where: string): ColumnState {
  if (typeof value === "string") {
    return plain(attribute(quoteName(nameArgument(value, where)), planIdOf(side.relation)));
  }
  if (typeof value !== "function") return requireColumn(value, where);
  return columnOfCallback(() => (value as (columns: unknown) => unknown)(columnsOfFrame(side)), where);
}

const mostResults = 100_000;

export function nearestByJoin(
  left: FrameState,
  other: unknown,
  ranking: unknown,
  numResults: unknown,
  mode: unknown,
  direction: unknown,
  options: unknown,
): FrameState {
  const method = "nearestByJoin";
  const right = otherState(left, other, method);
  if (typeof numResults !== "number" || !Number.isInteger(numResults) || numResults < 1 || numResults > mostResults) {
    throw new ArgumentError(
      `${method}(…, numResults): a whole number from 1 to ${mostResults} was expected, found ${describe(numResults)}`,
    );
  }
  const { joinType = "inner" } = optionsArgument(options, ["joinType"], method);
  const sides = distinctSides(left, right);
  const column = rankingColumn(sides, ranking, `${method}(…, rankingExpression)`);
  const relation = combinations.nearestByJoin(sides.left.relation, sides.right.relation, {
    ranking: column,
    numResults,
    kind: oneOf(joinType, ["inner", "leftouter"], `${method}: joinType`),
    mode: oneOf(mode, ["approx", "exact"], `${method}(…, mode)`),
    direction: oneOf(direction, ["distance", "similarity"], `${method}(…, direction)`),
  });
  return combineStates(left, right, relation, [column, { needs: { version: "4.2.0", what: method } }]);
}

function rankingColumn(sides: Sides, value: unknown, where: string): ColumnState {
  if (typeof value !== "function") return requireColumn(value, where);
  return columnOfCallback(() => bothSides(sides, value as SidesCallback), where);
}

/** The columns of both frames, row by row. */
export function zip(left: FrameState, other: unknown): FrameState {
  const right = otherState(left, other, "zip");
  return combineStates(left, right, combinations.zip(left.relation, right.relation), [{ needs: { version: "4.3.0", what: "zip" } }]);
}
