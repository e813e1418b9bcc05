import { ArgumentError } from "../../errors.js";
import * as combinations from "../../plan/combinations.js";
import { attribute, call, quoteName } from "../../plan/expressions.js";
import { project, projectEverything } from "../../plan/projections.js";
import { planIdOf } from "../../plan/relation.js";
import { sharePlanIds } from "../../plan/shared-ids.js";
import { nameArgument } from "../arguments.js";
import { type ColumnState, derive, plain, stateOf } from "../column/column-state.js";
import { columnsOfCallback } from "../column/lost-conditions.js";
import { describe } from "./describe.js";
import { columnsByName, columnsOfFrame } from "./frame-columns.js";
import { combineStates, deriveState, type FrameState, otherState } from "./frame-state.js";
import { resultColumns } from "./items.js";
import { checkedCondition } from "./rows.js";

// Joins. Attributes carry the plan id of their frame. Where both sides hold a relation of the same id (a frame joined with
// itself, or with one derived from it), a callback's two sides must still be apart: each side becomes a projection of everything with
// an id of its own, the callback uses those, and a column captured earlier is an error of Spark's, never the other side's column.
// Giving only one side a new id would let a captured column silently mean the other side.
// A condition made before (`df.col("k").eq(derived.col("k"))`) needs the sides as they are: Spark takes the nearer frame of an id.

/** Spark's join types, by every name that its clients take (lower case, without underscores). */
const joinKinds: ReadonlyMap<string, combinations.JoinKind> = new Map<string, combinations.JoinKind>([
  ["inner", "inner"],
  ["cross", "cross"],
  ["outer", "full"],
  ["full", "full"],
  ["fullouter", "full"],
  ["left", "left"],
  ["leftouter", "left"],
  ["right", "right"],
  ["rightouter", "right"],
  ["semi", "semi"],
  ["leftsemi", "semi"],
  ["anti", "anti"],
  ["leftanti", "anti"],
]);

export function joinKind(how: unknown, method: string): combinations.JoinKind {
  const kind = typeof how === "string" ? joinKinds.get(how.toLowerCase().replaceAll("_", "")) : undefined;
  if (kind === undefined) {
    throw new ArgumentError(
      `${method}: the join type must be one of "inner", "left", "right", "full", "semi", "anti", "cross", found ${describe(how)}`,
    );
  }
  return kind;
}

export function join(left: FrameState, other: unknown, on: unknown, how: unknown): FrameState {
  const right = otherState(left, other, "join");
  const kind = joinKind(how, "join");
  if (on === null) return combineStates(left, right, combinations.join(left.relation, right.relation, undefined, kind));
  const names = usingNames(on, "join");
  if (names !== undefined) {
    return combineStates(left, right, combinations.join(left.relation, right.relation, { using: names }, kind));
  }
  const sides = typeof on === "function" ? distinctSides(left, right) : { left, right };
  const condition = joinCondition(sides, on, "join");
  return combineStates(left, right, combinations.join(sides.left.relation, sides.right.relation, { condition }, kind), [condition]);
}

export function crossJoin(left: FrameState, other: unknown): FrameState {
  const right = otherState(left, other, "crossJoin");
  return combineStates(left, right, combinations.join(left.relation, right.relation, undefined, "cross"));
}

/** Join and projection in one step: the callback sees both sides' columns, so nothing is ambiguous. */
export function joinSelect(left: FrameState, other: unknown, on: unknown, how: unknown, callback: unknown): FrameState {
  const right = otherState(left, other, "joinSelect");
  const kind = joinKind(how, "joinSelect");
  if (typeof callback !== "function") {
    throw new ArgumentError(
      `joinSelect: the last argument is a callback, (left, right) => ({ name: expression }), found ${describe(callback)}`,
    );
  }
  const sides = distinctSides(left, right);
  const names = usingNames(on, "joinSelect");
  // Names stay a condition here, and not USING, which would merge the two sides' columns into one.
  const conditions = on === null ? [] : [names === undefined ? joinCondition(sides, on, "joinSelect") : equalities(sides, names)];
  const [condition] = conditions;
  const joined = combinations.join(sides.left.relation, sides.right.relation, condition && { condition }, kind);
  const columns = columnsOfCallback(
    () => bothSides(sides, callback as SidesCallback),
    (result) => resultColumns(result, "joinSelect"),
    "joinSelect",
  );
  return combineStates(left, right, project(joined, columns), [...conditions, ...columns]);
}

export interface Sides {
  readonly left: FrameState;
  readonly right: FrameState;
}
export type SidesCallback = (left: unknown, right: unknown) => unknown;

/** The two sides, under plan ids that only they have. */
export function distinctSides(left: FrameState, right: FrameState): Sides {
  if (!sharePlanIds(left.relation, right.relation)) {
    return { left, right };
  }
  const renewed = (side: FrameState): FrameState => deriveState(side, projectEverything(side.relation), { sameSchema: true });
  return { left: renewed(left), right: renewed(right) };
}

export function bothSides({ left, right }: Sides, callback: SidesCallback): unknown {
  return callback(columnsOfFrame(left), columnsOfFrame(right));
}

export function joinCondition(sides: Sides, on: unknown, method: string): ColumnState {
  if (typeof on === "function") {
    return checkedCondition(method, () => bothSides(sides, on as SidesCallback));
  }
  const columns = (Array.isArray(on) ? on : [on]).map((item: unknown) => {
    const column = stateOf(item, "column");
    if (column !== undefined) return column;
    throw new ArgumentError(
      `${method}: what to join on was expected: a name that both frames have, an array of such names, a condition (a Column), an array of conditions, a callback (left, right) => condition, or null for every row with every row; found ${describe(item)}`,
    );
  });
  return columns.reduce((all, column) => derive(call("and", [all.expression, column.expression]), [all, column]));
}

/** Names to join on; undefined when `on` is something else. */
export function usingNames(on: unknown, method: string): readonly string[] | undefined {
  if (typeof on === "string") {
    return [nameArgument(on, `${method}(…, on)`)];
  }
  if (!Array.isArray(on)) {
    return undefined;
  }
  if (on.length === 0) {
    throw new ArgumentError(`${method}: the list of what to join on is empty; crossJoin(other) joins every row with every row`);
  }
  if (stateOf(on[0], "column") !== undefined) {
    return undefined;
  }
  return on.map((name: unknown) => nameArgument(name, `${method}(…, on)`));
}

/** `left.a = right.a and left.b = right.b …`. */
function equalities(sides: Sides, names: readonly string[]): ColumnState {
  const pairs = names.map((name) => {
    const [left, right] = [sides.left, sides.right].map((side) => attribute(quoteName(name), planIdOf(side.relation)));
    return call("==", [left!, right!]);
  });
  return plain(pairs.reduce((all, pair) => call("and", [all, pair])));
}

/** Join with a right side that may use `.outer()` columns of the left. */
export function lateralJoin(left: FrameState, other: unknown, on: unknown, how: unknown): FrameState {
  const right = otherState(left, other, "lateralJoin");
  const kind = joinKind(how, "lateralJoin");
  if (kind !== "inner" && kind !== "left" && kind !== "cross") {
    throw new ArgumentError(`lateralJoin: the join type must be one of "inner", "left", "cross", found ${describe(how)}`);
  }
  if (on === null || on === undefined) {
    return combineStates(left, right, combinations.lateralJoin(left.relation, right.relation, undefined, kind));
  }
  // Spark finds the right side's columns by name alone there: a plan id is looked for on the left only
  const condition =
    typeof on === "function"
      ? checkedCondition("lateralJoin", () => (on as SidesCallback)(columnsOfFrame(left), columnsByName(right)))
      : joinCondition({ left, right }, on, "lateralJoin");
  return combineStates(left, right, combinations.lateralJoin(left.relation, right.relation, condition, kind), [condition]);
}
