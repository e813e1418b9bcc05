import { ArgumentError } from "../../errors.js";
import { alias as aliased, call, sortOrder, sortOrderExpression, sqlText, star } from "../../plan/expressions.js";
import { project } from "../../plan/projections.js";
import * as operators from "../../plan/row-operators.js";
import { booleanArgument, isPlainObject, nameArgument, nameList, optionsArgument, rowCount } from "../arguments.js";
import { type ColumnState, plain, stateOf } from "../column/column-state.js";
import { columnsOfCallback, withConditionCheck } from "../column/lost-conditions.js";
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
  const columns = sortColumns(state, by, method);
  const order = columns.map((column) => ({ order: sortOrderOf(column), references: column.references }));
  return deriveState(state, operators.sort(state.relation, order), { columns, sameSchema: true });
}

/** As `orderColumns`, with directions for all in an options object behind them. */
export function sortColumns(state: FrameState, by: readonly unknown[], method: string): readonly ColumnState[] {
  const last = by.at(-1);
  if (!isPlainObject(last)) return orderColumns(state, by, method);
  const { ascending } = optionsArgument(last, ["ascending"], method);
  const columns = orderColumns(state, by.slice(0, -1), method);
  const directions = directionsArgument(ascending, columns.length, method);
  return columns.map((column, i) => {
    if (column.expression.exprType?.case === "sortOrder") {
      throw new ArgumentError(`${method}: column ${i + 1} has a direction of its own; say it there or by ascending, not by both`);
    }
    return { ...column, expression: sortOrderExpression(sortOrder(column.expression, directions[i] ? "asc" : "desc")) };
  });
}

/** A direction for each of so many columns. */
function directionsArgument(ascending: unknown, count: number, method: string): readonly boolean[] {
  const where = `${method}: ascending`;
  if (!Array.isArray(ascending)) return new Array<boolean>(count).fill(booleanArgument(ascending, where));
  if (ascending.length !== count) {
    throw new ArgumentError(`${where}: a direction for each of the ${count} columns was expected, found ${describe(ascending)}`);
  }
  return ascending.map((one: unknown) => booleanArgument(one, where));
}

/** The columns and directions that rows are sorted by; at least one. */
export function orderColumns(state: FrameState, by: readonly unknown[], method: string): readonly ColumnState[] {
  if (by.length === 0) {
    throw new ArgumentError(`${method}: nothing to sort by was given`);
  }
  return by.map((item) => orderItem(state, item, method));
}

function orderItem(state: FrameState, item: unknown, method: string): ColumnState {
  if (typeof item === "string") {
    return namedColumn(item, method);
  }
  const read = (made: unknown): readonly [ColumnState] => {
    const found = stateOf(made, "order") ?? stateOf(made, "column");
    if (found !== undefined) return [found];
    throw new ArgumentError(`${method}: a column's name, a Column or a sort direction (c.x.desc()) was expected, found ${describe(made)}`);
  };
  if (typeof item !== "function") return read(item)[0];
  return columnsOfCallback(() => (item as (columns: unknown) => unknown)(columnsOfFrame(state)), read, method)[0]!;
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
  const subset = subsetArgument(names, "dropDuplicates");
  return deriveState(state, operators.deduplicate(state.relation, subset), { sameSchema: true });
}

export function dropDuplicatesWithinWatermark(state: FrameState, names: unknown): FrameState {
  const subset = subsetArgument(names, "dropDuplicatesWithinWatermark");
  return deriveState(state, operators.deduplicate(state.relation, subset, true), { sameSchema: true });
}

function subsetArgument(names: unknown, method: string): readonly string[] | undefined {
  const subset = names === undefined ? undefined : nameList(names, method);
  if (subset?.length === 0) {
    throw new ArgumentError(`${method}: the list of names is empty; leave it out to compare whole rows`);
  }
  return subset;
}

/** In a stream the column's metadata changes, so nothing is known of the schema. */
export function withWatermark(state: FrameState, column: unknown, delay: unknown): FrameState {
  const name = nameArgument(column, "withWatermark(column)");
  if (typeof delay !== "string" || delay.trim() === "") {
    throw new ArgumentError(`withWatermark(…, delay): an interval as text was expected, such as "10 minutes", found ${describe(delay)}`);
  }
  return deriveState(state, operators.withWatermark(state.relation, name, delay));
}

/** Spark's function for this is one that its registry does not list. */
export function zipWithIndex(state: FrameState, name: unknown): FrameState {
  const index = aliased(call("distributed_sequence_id", []), [nameArgument(name, "zipWithIndex")]);
  return deriveState(state, project(state.relation, [plain(star()), plain(index)]));
}

export function alias(state: FrameState, name: unknown): FrameState {
  return deriveState(state, operators.subqueryAlias(state.relation, nameArgument(name, "alias")), { sameSchema: true });
}
