import { ArgumentError } from "../../errors.js";
import { aggregate, type Grouping } from "../../plan/aggregates.js";
import { attribute, call, literalExpression, quoteName } from "../../plan/expressions.js";
import { literal } from "../../plan/literals.js";
import type { Literal } from "../../plan/plan.js";
import { planIdOf } from "../../plan/relation.js";
import { nameArgument } from "../arguments.js";
import { type ColumnState, derive, plain, stateOf } from "../column/column-state.js";
import { columnOfCallback } from "../column/lost-conditions.js";
import { requireColumn } from "../column/operand.js";
import { describe } from "./describe.js";
import { columnsOfFrame } from "./frame-columns.js";
import { deriveState, type FrameState } from "./frame-state.js";
import { itemColumns, named, namedColumn } from "./items.js";

// Grouping, aggregation and pivot.

/** A frame's rows put into groups, before anything is computed of them. */
export interface GroupState {
  readonly frame: FrameState;
  readonly grouping: Grouping;
  readonly keys: readonly ColumnState[];
  /** What the grouping holds beside: the columns of grouping sets, the pivot's column. */
  readonly others?: readonly ColumnState[];
}

export function groupBy(frame: FrameState, items: readonly unknown[], kind: "groupBy" | "rollup" | "cube"): GroupState {
  return { frame, grouping: { kind }, keys: itemColumns(frame, items, { where: kind, strings: "names" }) };
}

export function groupingSets(frame: FrameState, sets: unknown, items: readonly unknown[]): GroupState {
  if (!Array.isArray(sets) || !sets.every((set) => Array.isArray(set))) {
    throw new ArgumentError(
      `groupingSets(sets, …keys): an array of arrays of names was expected, such as [["a"], []], found ${describe(sets)}`,
    );
  }
  const lists = (sets as unknown[][]).map((set) => set.map((item) => stateOf(item, "column") ?? namedColumn(item, "groupingSets")));
  return {
    frame,
    grouping: { kind: "groupingSets", sets: lists },
    others: lists.flat(),
    keys: itemColumns(frame, items, { where: "groupingSets", strings: "names" }),
  };
}

export function aggregated(group: GroupState, items: readonly unknown[]): FrameState {
  if (items.length === 0) {
    throw new ArgumentError("agg: no aggregate was given");
  }
  return aggregateOf(group, itemColumns(group.frame, items, { where: "agg", strings: "none" }));
}

function aggregateOf({ frame, grouping, keys, others = [] }: GroupState, aggregates: readonly ColumnState[]): FrameState {
  return deriveState(frame, aggregate(frame.relation, grouping, keys, aggregates), { columns: [...keys, ...aggregates, ...others] });
}

/** `count`, which names its column so. */
export function counted(group: GroupState): FrameState {
  const ones = call("count", [literalExpression(literal(1))]);
  return aggregateOf(group, [named("count", plain(ones))]);
}

/** One aggregate function of some columns, under the names that Spark gives them: `sum(amount)`. */
export function aggregatedByName(group: GroupState, functionName: string, names: readonly unknown[]): FrameState {
  if (names.length === 0) {
    throw new ArgumentError(`${functionName}: name the columns; Spark's "every numeric column" would need a query to find them`);
  }
  return aggregateOf(
    group,
    names.map((name) => {
      const column = namedColumn(name, functionName);
      return derive(call(functionName, [column.expression]), [column]);
    }),
  );
}

export function pivoted(group: GroupState, by: unknown, values: unknown): GroupState {
  if (group.grouping.kind !== "groupBy") {
    throw new ArgumentError(`pivot: it goes with groupBy only, this frame was grouped by ${group.grouping.kind}`);
  }
  const column = pivotColumn(group.frame, by);
  return { ...group, grouping: { kind: "pivot", column, values: pivotValues(values) }, others: [column] };
}

/** A name, an expression, or a callback that makes one. */
function pivotColumn(frame: FrameState, by: unknown): ColumnState {
  if (typeof by === "string") return plain(attribute(quoteName(nameArgument(by, "pivot(column)")), planIdOf(frame.relation)));
  const where = "pivot's column, if it is no name,";
  return typeof by === "function" ? columnOfCallback(() => by(columnsOfFrame(frame)), where) : requireColumn(by, where);
}

function pivotValues(values: unknown): readonly Literal[] {
  if (values === undefined) {
    return [];
  }
  if (!Array.isArray(values) || values.length === 0) {
    throw new ArgumentError(`pivot(…, values): an array of values was expected (each becomes a column), found ${describe(values)}`);
  }
  return values.map((value: unknown) => {
    if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean" && typeof value !== "bigint") {
      throw new ArgumentError(`pivot(…, values): a value is a string, number, bigint or boolean, found ${describe(value)}`);
    }
    return literal(value);
  });
}
