import type { DataFrame } from "./data-frame.js";
import { derived, frameFactory } from "./derived.js";
import type { Frame } from "./frame.js";
import { frameState } from "./frame-state.js";
import type { SetKeys } from "./group-result.js";
import { createGroupedData, type GroupedData } from "./grouped-data.js";
import * as grouping from "./grouping.js";
import type { Nullable } from "./schema-change.js";
import type { AggItem, ColumnItem, GroupItem, SelectResult } from "./select-result.js";

// What aggregates rows. Part of DataFrame.

/**
 * One row for all rows: aggregates without grouping.
 *
 * @example df.agg((c) => ({ people: fn.count(c.id), oldest: fn.max(c.age) }))
 * @example df.agg({ age: "max", "*": "count" })
 */
export function agg<S, A extends readonly AggItem<S>[]>(this: Frame<S>, ...items: A): DataFrame<SelectResult<S, A>> {
  return derived(this, grouping.aggregated(grouping.groupBy(frameState(this), [], "groupBy"), items));
}

/**
 * The rows in groups of equal keys: names, expressions with a name, callbacks that return `{ name: expression }`. Keys may be null.
 *
 * @example df.groupBy("city", (c) => ({ year: fn.year(c.born) })).agg((c) => ({ people: fn.count(c.id) }))
 */
export function groupBy<S, A extends readonly GroupItem<S>[]>(this: Frame<S>, ...keys: A): GroupedData<S, SelectResult<S, A>> {
  return createGroupedData(grouping.groupBy(frameState(this), keys, "groupBy"), frameFactory(this));
}

/**
 * As `groupBy`, with subtotals: for each number of keys from all to none, the rest null.
 *
 * @example df.rollup("country", "city").agg((c) => ({ people: fn.count(c.id) }))
 */
export function rollup<S, A extends readonly GroupItem<S>[]>(this: Frame<S>, ...keys: A): GroupedData<S, Nullable<SelectResult<S, A>>> {
  return createGroupedData(grouping.groupBy(frameState(this), keys, "rollup"), frameFactory(this));
}

/**
 * As `groupBy`, with totals over every subset of the keys, the rest null.
 *
 * @example df.cube("country", "city").agg((c) => ({ people: fn.count(c.id) }))
 */
export function cube<S, A extends readonly GroupItem<S>[]>(this: Frame<S>, ...keys: A): GroupedData<S, Nullable<SelectResult<S, A>>> {
  return createGroupedData(grouping.groupBy(frameState(this), keys, "cube"), frameFactory(this));
}

/**
 * As `groupBy`, once for each of these sets of keys (names, or columns); a key that is not in a set is null in its rows.
 *
 * @example df.groupingSets([["city"], []], "city").agg((c) => ({ people: fn.count(c.id) }))
 */
export function groupingSets<S, const Sets extends readonly (readonly ColumnItem<S>[])[], A extends readonly GroupItem<S>[]>(
  this: Frame<S>,
  sets: Sets,
  ...keys: A
): GroupedData<S, SetKeys<SelectResult<S, A>, Sets>> {
  return createGroupedData(grouping.groupingSets(frameState(this), sets, keys), frameFactory(this));
}
