import { ArgumentError } from "../../errors.js";
import { sqlText } from "../../plan/expressions.js";
import * as operators from "../../plan/row-operators.js";
import { nameArgument, nameList, rowCount } from "../arguments.js";
import { type ColumnState, plain, stateOf } from "../column/column-state.js";
import { withConditionCheck } from "../column/lost-conditions.js";
import { requireColumn } from "../column/operand.js";
import { sortOrderOf } from "../column/order.js";
import { describe } from "./describe.js";
import { columnsOfFrame } from "./frame-columns.js";
import { deriveState, type FrameState } from "./frame-state.js";
import { namedColumn } from "./items.js";
import { sqlArgument } from "./select.js";

// Methods that choose, order and name rows and leave the columns as they are.

export function filter(state: FrameState, condition: unknown, method: "filter" | "where"): FrameState {
  const column = conditionArgument(state, condition, method);
  return deriveState(state, operators.filter(state.relation, column), { columns: [column], sameSchema: true });
}

function conditionArgument(state: FrameState, condition: unknown, method: string): ColumnState {
  if (typeof condition === "string") {
    return plain(sqlText(sqlArgument(condition, method)));
  }
  if (typeof condition === "function") {
    return checkedCondition(method, () => (condition as (columns: unknown) => unknown)(columnsOfFrame(state)));
  }
  return requireColumn(condition, `${method}'s condition`);
}

/** The condition that a callback makes; an error when it made others that the result does not hold (`a && b`, `!a`). */
export function checkedCondition(method: string, make: () => unknown): ColumnState {
  return withConditionCheck(make, method);
}

export function orderBy(state: FrameState, by: readonly unknown[], method: "orderBy" | "sort"): FrameState {
  if (by.length === 0) {
    throw new ArgumentError(`${method}: nothing to sort by was given`);
  }
  const columns = by.map((item) => orderItem(state, item, method));
  const order = columns.map((column) => ({ order: sortOrderOf(column), references: column.references }));
  return deriveState(state, operators.sort(state.relation, order), { columns, sameSchema: true });
}

function orderItem(state: FrameState, item: unknown, method: string): ColumnState {
  if (typeof item === "string") {
    return namedColumn(item, method);
  }
  const made = typeof item === "function" ? (item as (columns: unknown) => unknown)(columnsOfFrame(state)) : item;
  const found = stateOf(made, "order") ?? stateOf(made, "column");
  if (found === undefined) {
    throw new ArgumentError(`${method}: a column's name, a Column or a sort direction (c.x.desc()) was expected, found ${describe(made)}`);
  }
  return found;
}

/** `method` is what the caller called, for the error. */
export function limit(state: FrameState, rows: unknown, method = "limit"): FrameState {
  return deriveState(state, operators.limit(state.relation, rowCount(rows, method)), { sameSchema: true });
}

export function offset(state: FrameState, rows: unknown): FrameState {
  return deriveState(state, operators.offset(state.relation, rowCount(rows, "offset")), { sameSchema: true });
}

export function tail(state: FrameState, rows: unknown): FrameState {
  return deriveState(state, operators.tail(state.relation, rowCount(rows, "tail")), { sameSchema: true });
}

export function distinct(state: FrameState): FrameState {
  return deriveState(state, operators.deduplicate(state.relation, undefined), { sameSchema: true });
}

export function dropDuplicates(state: FrameState, names: unknown): FrameState {
  const subset = names === undefined ? undefined : nameList(names, "dropDuplicates");
  if (subset?.length === 0) {
    throw new ArgumentError("dropDuplicates: the list of names is empty; leave it out to compare whole rows");
  }
  return deriveState(state, operators.deduplicate(state.relation, subset), { sameSchema: true });
}

export function alias(state: FrameState, name: unknown): FrameState {
  return deriveState(state, operators.subqueryAlias(state.relation, nameArgument(name, "alias")), { sameSchema: true });
}
