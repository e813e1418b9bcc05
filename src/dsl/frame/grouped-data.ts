// biome-ignore-all lint/suspicious/noExplicitAny: groups of any schema
import { ArgumentError } from "../../errors.js";
import { noteRelation } from "../call-site.js";
import type { DataFrame } from "./data-frame.js";
import type { ColName, GroupedFrame, PivotedFrame, Untyped } from "./frame.js";
import type { FrameState } from "./frame-state.js";
import type { Called, Grp, NumericName, PivotCols, PivotNames, PivotValue } from "./group-result.js";
import * as grouping from "./grouping.js";
import type { FrameFactory } from "./na-functions.js";
import type { Value } from "./schema-change.js";
import type { AggItem, SelectResult } from "./select-result.js";

interface Held {
  readonly group: grouping.GroupState;
  readonly make: FrameFactory;
}
const held: WeakMap<object, Held> = new WeakMap();

function heldBy(value: object): Held {
  const found = held.get(value);
  if (found === undefined) {
    throw new ArgumentError("this method belongs to grouped data: df.groupBy(…), rollup, cube or groupingSets");
  }
  return found;
}

/** The frame of a group and what is done with it. */
function frameOf(value: object, aggregate: (group: grouping.GroupState) => FrameState): DataFrame<any> {
  const { group, make } = heldBy(value);
  const state = aggregate(group);
  noteRelation(state.relation, frameOf);
  return make(state);
}

export interface GroupedData<out S, out G> extends GroupedFrame<S, G> {}

/**
 * A frame's rows in groups, S the schema of the rows and G that of the keys. `agg` and the like give a frame: the keys, then the aggregates.
 * Spark's page: pyspark.sql.GroupedData.
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the interface adds one phantom member, which no value has
// biome-ignore lint/correctness/noUnusedVariables: the merged interface uses the type parameters
export class GroupedData<out S, out G> {
  /** @internal */
  constructor(group: grouping.GroupState, make: FrameFactory) {
    held.set(this, { group, make });
  }

  /**
   * Aggregates of each group: expressions with a name, callbacks that return `{ name: aggregate }`, or functions by column, whose results are
   * called as Spark calls them: `{ amount: "sum" }` makes `sum(amount)`.
   *
   * @example people.groupBy("city").agg((c) => ({ people: fn.count(c.id), oldest: fn.max(c.age) }))
   * @example people.groupBy("city").agg({ age: "max", "*": "count" })
   */
  agg<S, G, A extends readonly AggItem<S>[]>(this: GroupedFrame<S, G>, ...items: A): DataFrame<Grp<G, SelectResult<S, A>>> {
    return frameOf(this, (group) => grouping.aggregated(group, items));
  }

  /**
   * The number of rows of each group, as a column `count`.
   *
   * @example df.groupBy("city").count()
   */
  count<S, G>(this: GroupedFrame<S, G>): DataFrame<Grp<G, { count: "bigint" }>> {
    return frameOf(this, grouping.counted);
  }

  /**
   * Sums of these columns, as columns `sum(name)`.
   *
   * @example orders.groupBy("country").sum("amount")
   */
  sum<S, G, N extends NumericName<S>>(this: GroupedFrame<S, G>, ...names: N[]): DataFrame<Grp<G, Called<"sum", S, N, "sum">>> {
    return frameOf(this, (group) => grouping.aggregatedByName(group, "sum", names));
  }

  /**
   * Means of these columns, as columns `avg(name)`.
   *
   * @example df.groupBy("city").avg("age")
   */
  avg<S, G, N extends NumericName<S>>(this: GroupedFrame<S, G>, ...names: N[]): DataFrame<Grp<G, Called<"avg", S, N, "avg">>> {
    return frameOf(this, (group) => grouping.aggregatedByName(group, "avg", names));
  }

  /**
   * As `avg`; the columns are called `avg(name)`, as Spark calls them.
   *
   * @example df.groupBy("city").mean("age")
   */
  mean<S, G, N extends NumericName<S>>(this: GroupedFrame<S, G>, ...names: N[]): DataFrame<Grp<G, Called<"avg", S, N, "avg">>> {
    return frameOf(this, (group) => grouping.aggregatedByName(group, "avg", names));
  }

  /**
   * Largest values of these columns, as columns `max(name)`.
   *
   * @example df.groupBy("city").max("age")
   */
  max<S, G, N extends NumericName<S>>(this: GroupedFrame<S, G>, ...names: N[]): DataFrame<Grp<G, Called<"max", S, N, "same">>> {
    return frameOf(this, (group) => grouping.aggregatedByName(group, "max", names));
  }

  /**
   * Smallest values of these columns, as columns `min(name)`.
   *
   * @example df.groupBy("city").min("age")
   */
  min<S, G, N extends NumericName<S>>(this: GroupedFrame<S, G>, ...names: N[]): DataFrame<Grp<G, Called<"min", S, N, "same">>> {
    return frameOf(this, (group) => grouping.aggregatedByName(group, "min", names));
  }

  /**
   * A column for each of these values of `column` (a name, an expression, or a callback that makes one), called as Spark prints the value.
   * Without values Spark finds them with a query of its own, and the result's names are unknown to the compiler.
   *
   * @example orders.groupBy("country").pivot("status", ["paid", "open"]).agg((c) => ({ total: fn.sum(c.amount) }))
   * @example orders.groupBy("country").pivot((c) => fn.upper(c.status), ["PAID"]).count()
   */
  pivot<S, G, const V extends readonly PivotValue[] | undefined = undefined>(
    this: GroupedFrame<S, G>,
    column: ColName<S> | Value<S, any>,
    values?: V,
  ): Pivoted<S, G, V> {
    const { group, make } = heldBy(this);
    return new PivotedData<any, any, any>(grouping.pivoted(group, column, values), make) as Pivoted<S, G, V>;
  }
}

/** Grouped data with a pivot: over these values, or over those that Spark finds. */
export type Pivoted<S, G, V> = [V] extends [readonly PivotValue[]] ? PivotedData<S, G, V[number]> : PivotedData<Untyped, Untyped, any>;

export interface PivotedData<out S, out G, out V> extends PivotedFrame<S, G, V> {}

/** Grouped data with a pivot over the values V. */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the interface adds one phantom member, which no value has
// biome-ignore lint/correctness/noUnusedVariables: the merged interface uses the type parameters
export class PivotedData<out S, out G, out V> {
  /** @internal */
  constructor(group: grouping.GroupState, make: FrameFactory) {
    held.set(this, { group, make });
  }

  /**
   * Aggregates of each group and value. One aggregate: a column is called as its value; several: `value_name`.
   *
   * @example orders.groupBy("country").pivot("status", ["paid", "open"]).agg((c) => ({ total: fn.sum(c.amount) }))
   */
  agg<S, G, V extends PivotValue, A extends readonly AggItem<S>[]>(
    this: PivotedFrame<S, G, V>,
    ...items: A
  ): DataFrame<Grp<G, PivotCols<V, S, A>>> {
    return frameOf(this, (group) => grouping.aggregated(group, items));
  }

  /**
   * The number of rows of each group and value.
   *
   * @example orders.groupBy("country").pivot("status", ["paid", "open"]).count()
   */
  count<S, G, V extends PivotValue>(this: PivotedFrame<S, G, V>): DataFrame<Grp<G, PivotNames<V, { count: "bigint" }>>> {
    return frameOf(this, grouping.counted);
  }

  /**
   * Sums of these columns, for each value.
   *
   * @example orders.groupBy("country").pivot("status", ["paid", "open"]).sum("amount")
   */
  sum<S, G, V extends PivotValue, N extends NumericName<S>>(
    this: PivotedFrame<S, G, V>,
    ...names: N[]
  ): DataFrame<Grp<G, PivotNames<V, Called<"sum", S, N, "sum">>>> {
    return frameOf(this, (group) => grouping.aggregatedByName(group, "sum", names));
  }

  /**
   * Means of these columns, for each value.
   *
   * @example orders.groupBy("country").pivot("status", ["paid", "open"]).avg("amount")
   */
  avg<S, G, V extends PivotValue, N extends NumericName<S>>(
    this: PivotedFrame<S, G, V>,
    ...names: N[]
  ): DataFrame<Grp<G, PivotNames<V, Called<"avg", S, N, "avg">>>> {
    return frameOf(this, (group) => grouping.aggregatedByName(group, "avg", names));
  }

  /**
   * As `avg`.
   *
   * @example orders.groupBy("country").pivot("status", ["paid", "open"]).mean("amount")
   */
  mean<S, G, V extends PivotValue, N extends NumericName<S>>(
    this: PivotedFrame<S, G, V>,
    ...names: N[]
  ): DataFrame<Grp<G, PivotNames<V, Called<"avg", S, N, "avg">>>> {
    return frameOf(this, (group) => grouping.aggregatedByName(group, "avg", names));
  }

  /**
   * Largest values of these columns, for each value.
   *
   * @example orders.groupBy("country").pivot("status", ["paid", "open"]).max("amount")
   */
  max<S, G, V extends PivotValue, N extends NumericName<S>>(
    this: PivotedFrame<S, G, V>,
    ...names: N[]
  ): DataFrame<Grp<G, PivotNames<V, Called<"max", S, N, "same">>>> {
    return frameOf(this, (group) => grouping.aggregatedByName(group, "max", names));
  }

  /**
   * Smallest values of these columns, for each value.
   *
   * @example orders.groupBy("country").pivot("status", ["paid", "open"]).min("amount")
   */
  min<S, G, V extends PivotValue, N extends NumericName<S>>(
    this: PivotedFrame<S, G, V>,
    ...names: N[]
  ): DataFrame<Grp<G, PivotNames<V, Called<"min", S, N, "same">>>> {
    return frameOf(this, (group) => grouping.aggregatedByName(group, "min", names));
  }
}

export function createGroupedData(group: grouping.GroupState, make: FrameFactory): GroupedData<any, any> {
  return new GroupedData<any, any>(group, make);
}
