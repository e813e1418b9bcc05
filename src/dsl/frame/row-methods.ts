import type { DataFrame } from "./data-frame.js";
import { derived } from "./derived.js";
import type { ColName, Frame } from "./frame.js";
import { frameState } from "./frame-state.js";
import type { EventTime, Numbered } from "./row-result.js";
import * as rows from "./rows.js";
import type { Condition, Sort } from "./schema-change.js";

// What chooses, orders and names rows. Part of DataFrame.

/**
 * The rows for which a condition is true (not false, not null): a Column, SQL text, or a callback.
 * A callback that makes conditions which its result does not contain (`a && b`, `!a`) is an ArgumentError that names them.
 *
 * @example df.filter((c) => c.age.gte(18).and(c.name.isNotNull()))
 */
export function filter<S>(this: Frame<S>, condition: Condition<S>): DataFrame<S> {
  return derived(this, rows.filter(frameState(this), condition, "filter"));
}

/**
 * As `filter`.
 *
 * @example df.where("age >= 18")
 */
export function where<S>(this: Frame<S>, condition: Condition<S>): DataFrame<S> {
  return derived(this, rows.filter(frameState(this), condition, "where"));
}

/**
 * The rows in order, of all partitions. Without a direction: ascending, nulls first. `{ ascending }` behind the columns is the direction of all
 * of them, or a list of one for each.
 *
 * @throws ArgumentError for a list of another length, and for a column that says a direction itself beside `ascending`.
 * @example df.orderBy((c) => c.age.desc(), "name")
 * @example df.orderBy("age", "name", { ascending: [false, true] })
 */
export function orderBy<S>(this: Frame<S>, ...by: Sort<S>[]): DataFrame<S> {
  return derived(this, rows.orderBy(frameState(this), by, "orderBy"));
}

/**
 * As `orderBy`.
 *
 * @example df.sort("city", (c) => c.age.desc())
 */
export function sort<S>(this: Frame<S>, ...by: Sort<S>[]): DataFrame<S> {
  return derived(this, rows.orderBy(frameState(this), by, "sort"));
}

/**
 * At most this many rows. Which ones is the server's choice unless they are ordered.
 *
 * @example df.orderBy("id").limit(10)
 */
export function limit<S>(this: Frame<S>, count: number): DataFrame<S> {
  return derived(this, rows.limit(frameState(this), count));
}

/**
 * The rows after the first `count`.
 *
 * @example df.orderBy("id").offset(20).limit(10)
 */
export function offset<S>(this: Frame<S>, count: number): DataFrame<S> {
  return derived(this, rows.offset(frameState(this), count));
}

/**
 * The rows without duplicates.
 *
 * @example df.select("city").distinct()
 */
export function distinct<S>(this: Frame<S>): DataFrame<S> {
  return derived(this, rows.distinct(frameState(this)));
}

/**
 * One row, whichever, of all that are equal in these columns; without names, in all.
 *
 * @example df.dropDuplicates(["name", "city"])
 */
export function dropDuplicates<S>(this: Frame<S>, names?: readonly ColName<S>[]): DataFrame<S> {
  return derived(this, rows.dropDuplicates(frameState(this), names));
}

/**
 * In a stream: as `dropDuplicates`, with rows compared to those that the watermark (`withWatermark`) has not left behind. A batch query has no
 * watermark, and Spark refuses this there.
 *
 * @example df.withWatermark("started", "1 hour").dropDuplicatesWithinWatermark(["id"])
 */
export function dropDuplicatesWithinWatermark<S>(this: Frame<S>, names?: readonly ColName<S>[]): DataFrame<S> {
  return derived(this, rows.dropDuplicatesWithinWatermark(frameState(this), names));
}

/**
 * In a stream: rows that come later than this behind the newest one, by a column of time, may be left out. `delay` is an interval such as
 * "10 minutes". To a batch query it means nothing.
 *
 * @example df.withWatermark("started", "10 minutes")
 */
export function withWatermark<S>(this: Frame<S>, column: EventTime<S>, delay: string): DataFrame<S> {
  return derived(this, rows.withWatermark(frameState(this), column, delay));
}

/**
 * This frame with the rows' numbers, from 0 in the order of the partitions, as a last column of type bigint, never null.
 *
 * @example df.orderBy("age").zipWithIndex("place")
 */
export function zipWithIndex<S, N extends string = "index">(this: Frame<S>, name?: N): DataFrame<Numbered<S, N>> {
  return derived(this, rows.zipWithIndex(frameState(this), name ?? "index"));
}

/**
 * This frame under a name, which qualifies its columns in SQL text and free references: `col("a.id")`.
 *
 * @example df.alias("p").filter("p.age >= 18")
 */
export function alias<S>(this: Frame<S>, name: string): DataFrame<S> {
  return derived(this, rows.alias(frameState(this), name));
}
