import { ArgumentError } from "../../errors.js";
import { partitionId, sortOrderExpression } from "../../plan/expressions.js";
import * as operators from "../../plan/partitioning.js";
import { sort } from "../../plan/row-operators.js";
import { rowCount } from "../arguments.js";
import { type ColumnState, derive, stateOf } from "../column/column-state.js";
import { columnsOfCallback } from "../column/lost-conditions.js";
import { sortOrderOf } from "../column/order.js";
import { describe } from "./describe.js";
import { columnsOfFrame } from "./frame-columns.js";
import { deriveState, type FrameState } from "./frame-state.js";
import { namedColumn } from "./items.js";
import { orderColumns, sortColumns } from "./rows.js";

// Where rows are computed: they and the columns stay what they are.

export function partitionCount(value: unknown, where: string): number {
  if (value === 0) {
    throw new ArgumentError(`${where}: a number of partitions is 1 or more, found ${describe(value)}`);
  }
  return rowCount(value, where);
}

/** A column by name, a Column, or what a callback makes of the frame's columns. */
export function columnItem(state: FrameState, item: unknown, where: string): ColumnState {
  if (typeof item === "string") return namedColumn(item, where);
  const read = (made: unknown): readonly [ColumnState] => {
    const column = stateOf(made, "column");
    if (column !== undefined) return [column];
    throw new ArgumentError(`${where}: a column's name, a Column or a callback that makes one was expected, found ${describe(made)}`);
  };
  if (typeof item !== "function") return read(item)[0];
  return columnsOfCallback(() => (item as (columns: unknown) => unknown)(columnsOfFrame(state)), read, where)[0]!;
}

export function coalesce(state: FrameState, partitions: unknown): FrameState {
  return deriveState(state, operators.repartition(state.relation, partitionCount(partitions, "coalesce"), false), { sameSchema: true });
}

export function repartition(state: FrameState, by: readonly unknown[]): FrameState {
  const { partitions, items } = partitioning(by, "repartition");
  if (items.length > 0) {
    const columns = items.map((item) => columnItem(state, item, "repartition"));
    return byExpressions(state, columns, partitions);
  }
  if (partitions === undefined) {
    throw new ArgumentError("repartition: a number of partitions, columns, or both were expected, found nothing");
  }
  return deriveState(state, operators.repartition(state.relation, partitions, true), { sameSchema: true });
}

export function repartitionByRange(state: FrameState, by: readonly unknown[]): FrameState {
  const { partitions, items } = partitioning(by, "repartitionByRange");
  if (items.length === 0) {
    throw new ArgumentError("repartitionByRange: the columns whose ranges make the partitions are missing");
  }
  const columns = orderColumns(state, items, "repartitionByRange").map((column) =>
    derive(sortOrderExpression(sortOrderOf(column)), [column]),
  );
  return byExpressions(state, columns, partitions);
}

export function repartitionById(state: FrameState, partitions: unknown, id: unknown): FrameState {
  const count = partitionCount(partitions, "repartitionById(partitions)");
  const column = columnItem(state, id, "repartitionById(…, id)");
  return byExpressions(state, [derive(partitionId(column.expression), [column])], count);
}

function byExpressions(state: FrameState, columns: readonly ColumnState[], partitions: number | undefined): FrameState {
  return deriveState(state, operators.repartitionByExpression(state.relation, columns, partitions), { columns, sameSchema: true });
}

/** A number of partitions may come first. */
function partitioning(
  by: readonly unknown[],
  method: string,
): { readonly partitions: number | undefined; readonly items: readonly unknown[] } {
  const [first, ...rest] = by;
  return typeof first === "number" ? { partitions: partitionCount(first, method), items: rest } : { partitions: undefined, items: by };
}

export function sortWithinPartitions(state: FrameState, by: readonly unknown[]): FrameState {
  const columns = sortColumns(state, by, "sortWithinPartitions");
  const order = columns.map((column) => ({ order: sortOrderOf(column), references: column.references }));
  return deriveState(state, sort(state.relation, order, false), { columns, sameSchema: true });
}
