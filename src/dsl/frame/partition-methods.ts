import type { DataFrame } from "./data-frame.js";
import { derived } from "./derived.js";
import type { Frame } from "./frame.js";
import { frameState } from "./frame-state.js";
import { hint as hinted } from "./hints.js";
import type { HintName, HintParameters, PartitionBy, PartitionId, RangeMore } from "./partition-result.js";
import * as placement from "./partitions.js";
import type { Sort, SortKey } from "./schema-change.js";

// What says where and how rows are computed: the rows and columns stay what they are. Part of DataFrame.

/**
 * The rows in at most this many partitions, put together without a shuffle: each new partition takes some of the old ones.
 *
 * Throws ArgumentError for a number below 1.
 *
 * @example df.coalesce(1)
 */
export function coalesce<S>(this: Frame<S>, partitions: number): DataFrame<S> {
  return derived(this, placement.coalesce(frameState(this), partitions));
}

/**
 * The rows dealt out anew: into this many partitions, by the values of columns (equal values meet in one partition), or both. Without a number Spark's
 * setting `spark.sql.shuffle.partitions` says how many.
 *
 * Throws ArgumentError for a number below 1.
 *
 * @example df.repartition(8)
 * @example df.repartition("country", "city")
 * @example df.repartition(8, (c) => fn.year(c.born))
 */
export function repartition<S>(this: Frame<S>, first: number | PartitionBy<S>, ...columns: PartitionBy<S>[]): DataFrame<S> {
  return derived(this, placement.repartition(frameState(this), [first, ...columns]));
}

/**
 * As `repartition`, each partition with a range of the columns' values, which Spark finds by sampling the rows. Without a direction: ascending,
 * nulls first.
 *
 * @example df.repartitionByRange("age")
 * @example df.repartitionByRange(8, (c) => c.age.desc(), "name")
 */
export function repartitionByRange<S, P extends number | SortKey<S>>(this: Frame<S>, first: P, ...more: RangeMore<S, P>): DataFrame<S> {
  return derived(this, placement.repartitionByRange(frameState(this), [first, ...more]));
}

/**
 * The rows in partitions that a column of type int numbers: row by row `id`, modulo the number of partitions; null is 0.
 *
 * @example df.repartitionById(4, "age")
 * @example df.repartitionById(4, (c) => c.id.mod(4).cast("int"))
 */
export function repartitionById<S>(this: Frame<S>, partitions: number, id: PartitionId<S>): DataFrame<S> {
  return derived(this, placement.repartitionById(frameState(this), partitions, id));
}

/**
 * The rows of each partition in order, the partitions as they are. Without a direction: ascending, nulls first; `{ ascending }` as in `orderBy`.
 *
 * @example df.repartition("city").sortWithinPartitions("city", (c) => c.age.desc())
 */
export function sortWithinPartitions<S>(this: Frame<S>, ...by: Sort<S>[]): DataFrame<S> {
  return derived(this, placement.sortWithinPartitions(frameState(this), by));
}

/**
 * A hint to Spark's planner; names are read in any case. Join hints (BROADCAST, MERGE, SHUFFLE_HASH, SHUFFLE_REPLICATE_NL and their other
 * names) are for this frame, or for the relations in it that they name. COALESCE takes a number of partitions; REPARTITION,
 * REPARTITION_BY_RANGE and REBALANCE take a number, columns by their names, or both. Other names are for plugins: Spark passes over what it
 * does not know, with a warning in its log.
 *
 * Throws ArgumentError for a parameter that Spark's own hints do not take.
 *
 * @example orders.join(customers.hint("broadcast"), (o, c) => o.customer_id.eq(c.id))
 * @example df.hint("rebalance", 8, "country")
 */
export function hint<S, const N extends HintName>(this: Frame<S>, name: N, ...parameters: HintParameters<S, N>): DataFrame<S> {
  return derived(this, hinted(frameState(this), name, parameters));
}
