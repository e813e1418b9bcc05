// Generated from registry/functions.yaml by `npm run generate`. Do not edit.
import type { Agg } from "../../dsl/column/aggregate.js";
import { createAggregate } from "../../dsl/column/aggregate.js";
import type { Column } from "../../dsl/column/column.js";
import { createColumn } from "../../dsl/column/column.js";
import type { Constant, Expr, NeedsAll, NeedsOf } from "../../dsl/column/expr.js";
import { invoke, optional, variadic, withDefault } from "../../dsl/functions/call.js";
import type { Bare, ElementOf, FieldOf, LitOf, Look, Some } from "../../dsl/functions/function-types.js";
import { booleanLiteral, bytesLiteral, doubleLiteral, eitherLiteral, intLiteral, longLiteral, numberLiteral, oneOrMoreLiterals, onlyLiteral, orLiteral, stringLiteral } from "../../dsl/functions/literal-arguments.js";
import { countedValues, seedArgument } from "../../dsl/functions/special-arguments.js";
import { withinGroup } from "../../dsl/functions/within-group.js";
import type { ArrayOf, DateLike, Hashable, Integral, Num, Ordered, StructOf } from "../../types/tags.js";
import type { AvgTable, MedianTable2, PercentileTable, RegrAvgxTable, SumTable } from "./tables.js";

/**
 * Another name of `bool_or`. Whether the condition is true in some row, those where it is null aside; null when no other is
 * left.
 *
 * In Spark's types `(condition: boolean) -> boolean`; may be null whatever the arguments are.
 *
 * An aggregate function since Spark 3.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#any)).
 *
 * @param condition a boolean
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }, { v: 8 }, { v: null }], "v int").cols();
 * fn.any(c.v.gt(3)); // true, boolean?
 * ```
 */
export function any_<Q1 = unknown>(condition: Expr<"boolean" | null, Q1>): Agg<"boolean" | null, Q1> {
  return createAggregate(invoke("any", [["condition", condition]], arguments));
}

/**
 * Some value of the group; with `ignoreNulls` one that is not null, if there is one.
 *
 * In Spark's types `(value: any as T, ignoreNulls: boolean = false) -> T`; may be null whatever the arguments are.
 *
 * An aggregate function since Spark 3.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#any_value)).
 *
 * @param value anything
 * @param ignoreNulls a boolean, a literal; false unless given
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: null }, { v: 7 }], "v int").cols();
 * fn.any_value(c.v, true); // 7, int?
 * ```
 */
export function any_value<T, Q1 = unknown>(value: Expr<T, Q1>, ignoreNulls?: boolean | Constant<"boolean">): Agg<T | null, Q1> {
  return createAggregate(invoke("any_value", [["value", value], ["ignoreNulls", ignoreNulls, optional(onlyLiteral(booleanLiteral))]], arguments));
}

/**
 * Another name of `approx_count_distinct`. The number of different values, nearly; `rsd` is the standard deviation of the error
 * that may be.
 *
 * In Spark's types `(value: any, rsd: double|decimal = 0.05) -> bigint`; never null.
 *
 * An aggregate function since Spark 1.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#approx_count_distinct)).
 *
 * @param value anything
 * @param rsd a double or a decimal, a literal; 0.05 unless given
 * @deprecated use approx_count_distinct
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }, { v: 1 }, { v: 2 }], "v int").cols();
 * fn.approxCountDistinct(c.v); // 2, bigint
 * ```
 */
export function approxCountDistinct<Q1 = unknown>(value: Expr<any, Q1>, rsd?: number | bigint | Constant<Num>): Agg<"bigint", Q1> {
  return createAggregate(invoke("approxCountDistinct", [["value", value], ["rsd", rsd, optional(onlyLiteral(numberLiteral))]], arguments, { name: "approx_count_distinct" }));
}

/**
 * The number of different values, nearly; `rsd` is the standard deviation of the error that may be.
 *
 * In Spark's types `(value: any, rsd: double|decimal = 0.05) -> bigint`; never null.
 *
 * An aggregate function since Spark 1.6.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#approx_count_distinct)).
 *
 * @param value anything
 * @param rsd a double or a decimal, a literal; 0.05 unless given
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }, { v: 1 }, { v: 2 }], "v int").cols();
 * fn.approx_count_distinct(c.v); // 2, bigint
 * ```
 */
export function approx_count_distinct<Q1 = unknown>(value: Expr<any, Q1>, rsd?: number | bigint | Constant<Num>): Agg<"bigint", Q1> {
  return createAggregate(invoke("approx_count_distinct", [["value", value], ["rsd", rsd, optional(onlyLiteral(numberLiteral))]], arguments));
}

/**
 * Another name of `percentile_approx`. The smallest value of the group below or at which the given part (0 to 1) of its values
 * lie, nearly; several parts give an array.
 *
 * A greater `accuracy` costs memory; the error is at most one part in `accuracy`.
 *
 * In Spark's types (may be null whatever the arguments are):
 * - `(value: numeric|date|timestamp|timestamp_ntz|time|interval_ym|interval_dt as T, percentage: array<double>, accuracy:
 * integral = 10000) -> array<T!>`
 * - `(value: numeric|date|timestamp|timestamp_ntz|time|interval_ym|interval_dt as T, percentage: double, accuracy: integral =
 * 10000) -> T`
 *
 * An aggregate function since Spark 2.1.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#approx_percentile)).
 *
 * @param value a number, a date, a timestamp, a timestamp_ntz, a time, a year-month interval or a day-time interval
 * @param percentage an array of double or a double, a literal
 * @param accuracy a whole number, a literal; 10000 unless given
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 10 }, { v: 20 }, { v: 30 }], "v int").cols();
 * fn.approx_percentile(c.v, 0.5); // 20, int?
 * ```
 */
export function approx_percentile<T extends Num | DateLike | "time" | "interval_ym" | "interval_dt" | null, U extends Constant<Num> | number | readonly number[], Q1 = unknown>(value: Expr<T, Q1>, percentage: U, accuracy?: number | bigint | Constant<"int" | "bigint">): Agg<(U extends readonly unknown[] ? ArrayOf<Bare<T>> : Bare<T>) | null, Q1> {
  return createAggregate(invoke("approx_percentile", [["value", value], ["percentage", percentage, oneOrMoreLiterals(numberLiteral)], ["accuracy", accuracy, withDefault(10000, onlyLiteral(longLiteral))]], arguments));
}

/**
 * The `k` most frequent values and roughly how often each came, most frequent first; null counts as a value of its own, and an
 * empty group gives an empty array.
 *
 * Counts are exact as long as the group has no more different values than `maxItemsTracked`, which is at least `k` and at most
 * 1000000.
 *
 * In Spark's types `(value: boolean|numeric|string|date|timestamp|timestamp_ntz|time as T, k: int = 5, maxItemsTracked: int =
 * 10000) -> array<struct<item:T?,count:bigint!>!>`; never null.
 *
 * An aggregate function since Spark 4.1.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#approx_top_k)).
 *
 * @param value a boolean, a number, text, a date, a timestamp, a timestamp_ntz or a time
 * @param k an int, a literal; 5 unless given
 * @param maxItemsTracked an int, a literal; 10000 unless given
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: "tea" }, { v: "milk" }, { v: "tea" }, { v: "tea" }], "v string").cols();
 * fn.approx_top_k(c.v); // [{"item":"tea","count":3},{"item":"milk","count":1}], array<struct<item:string,count:bigint!>!>
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: null }, { v: null }, { v: 7 }], "v int").cols();
 * fn.approx_top_k(c.v, 1); // [{"item":null,"count":2}], array<struct<item:int,count:bigint!>!>
 * ```
 */
export function approx_top_k<T extends Num | DateLike | "time" | "boolean" | "string" | null, Q1 = unknown>(value: Expr<T, Q1>, k?: number | Constant<"int">, maxItemsTracked?: number | Constant<"int">): Agg<ArrayOf<StructOf<{ item: Bare<T> | null; count: "bigint" }>>, Q1> {
  return createAggregate(invoke("approx_top_k", [["value", value], ["k", k, optional(onlyLiteral(intLiteral))], ["maxItemsTracked", maxItemsTracked, optional(onlyLiteral(intLiteral))]], arguments));
}

/**
 * Counts values as `approx_top_k` does, nulls too, and gives the counts as a sketch: to be stored, merged by
 * `approx_top_k_combine`, and read by `approx_top_k_estimate`.
 *
 * `maxItemsTracked` is at most 1000000.
 *
 * In Spark's types `(value: boolean|numeric|string|date|timestamp|timestamp_ntz|time as T, maxItemsTracked: int = 10000) ->
 * struct<sketch:binary!,maxItemsTracked:int!,itemDataType:T?,itemDataTypeDDL:string!>`; never null.
 *
 * An aggregate function since Spark 4.1.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#approx_top_k_accumulate)).
 *
 * @param value a boolean, a number, text, a date, a timestamp, a timestamp_ntz or a time
 * @param maxItemsTracked an int, a literal; 10000 unless given
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: "tea" }, { v: "milk" }, { v: "tea" }], "v string").cols();
 * fn.approx_top_k_estimate(fn.approx_top_k_accumulate(c.v)); // [{"item":"tea","count":2},{"item":"milk","count":1}], array<struct<item:string,count:bigint!>!>
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: "tea" }], "v string").cols();
 * fn.approx_top_k_accumulate(c.v, 100).getField("maxItemsTracked"); // 100, int
 * ```
 */
export function approx_top_k_accumulate<T extends Num | DateLike | "time" | "boolean" | "string" | null, Q1 = unknown>(value: Expr<T, Q1>, maxItemsTracked?: number | Constant<"int">): Agg<StructOf<{ sketch: "binary"; maxItemsTracked: "int"; itemDataType: Bare<T> | null; itemDataTypeDDL: "string" }>, Q1> {
  return createAggregate(invoke("approx_top_k_accumulate", [["value", value], ["maxItemsTracked", maxItemsTracked, optional(onlyLiteral(intLiteral))]], arguments));
}

/**
 * Merges sketches of `approx_top_k_accumulate` into one.
 *
 * Without `maxItemsTracked` all must have been made with the same one (APPROX_TOP_K_SKETCH_SIZE_NOT_MATCH); with it they may
 * differ, and the result has that size.
 *
 * In Spark's types `(sketch: struct<sketch:binary,maxItemsTracked:int,itemDataType:T,itemDataTypeDDL:string>, maxItemsTracked?:
 * int) -> struct<sketch:binary!,maxItemsTracked:int!,itemDataType:T?,itemDataTypeDDL:string!>`; never null.
 *
 * An aggregate function since Spark 4.1.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#approx_top_k_combine)).
 *
 * @param sketch a struct
 * @param maxItemsTracked an int, a literal; may be left out
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: "tea" }, { v: "milk" }, { v: "tea" }], "v string").cols();
 * fn.approx_top_k_estimate(fn.approx_top_k_combine(fn.approx_top_k_accumulate(c.v)).over(Window.partitionBy())); // [{"item":"tea","count":2},{"item":"milk","count":1}], array<struct<item:string,count:bigint!>!>
 * ```
 */
export function approx_top_k_combine<T extends StructOf<any> | null, Q1 = unknown>(sketch: Expr<T, Q1>, maxItemsTracked?: number | Constant<"int">): Agg<StructOf<{ sketch: "binary"; maxItemsTracked: "int"; itemDataType: Bare<FieldOf<Bare<T>, "itemDataType">> | null; itemDataTypeDDL: "string" }>, Q1> {
  return createAggregate(invoke("approx_top_k_combine", [["sketch", sketch], ["maxItemsTracked", maxItemsTracked, optional(onlyLiteral(intLiteral))]], arguments));
}

/**
 * Another name of `collect_list`. An array of the group's values without its nulls; empty when there is none.
 *
 * The order is the one that the rows happen to have.
 *
 * In Spark's types `(value: any as T) -> array<T!>`; never null.
 *
 * An aggregate function since Spark 3.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#array_agg)).
 *
 * @param value anything
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }, { v: null }, { v: 1 }], "v int").cols();
 * fn.array_agg(c.v); // [1,1], array<int!>
 * ```
 */
export function array_agg<T, Q1 = unknown>(value: Expr<T, Q1>): Agg<ArrayOf<Bare<T>>, Q1> {
  return createAggregate(invoke("array_agg", [["value", value]], arguments));
}

/**
 * The mean of the group's values, skipping nulls; null when there is none.
 *
 * In Spark's types (may be null whatever the arguments are):
 * - `(value: decimal(p,s)) -> decimal(min(38,p+4),min(38,s+4))`
 * - `(value: timestamp) -> double`
 * - `(value: numeric) -> double`
 * - `(value: interval_ym) -> interval_ym`
 * - `(value: interval_dt) -> interval_dt`
 *
 * An aggregate function since Spark 1.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#avg)).
 *
 * @param value a timestamp, a number, a year-month interval or a day-time interval
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }, { v: 2 }, { v: null }], "v int").cols();
 * fn.avg(c.v); // 1.5, double?
 * ```
 */
export function avg<T extends Num | "timestamp" | "interval_ym" | "interval_dt" | null, Q1 = unknown>(value: Expr<T, Q1>): Agg<Look<AvgTable, T> | null, Q1> {
  return createAggregate(invoke("avg", [["value", value]], arguments));
}

/**
 * The bits that are set in all of the group's values, nulls skipped; null when there is none.
 *
 * In Spark's types `(value: integral as T) -> T`; may be null whatever the arguments are.
 *
 * An aggregate function since Spark 3.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#bit_and)).
 *
 * @param value a whole number
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 12 }, { v: 10 }, { v: null }], "v int").cols();
 * fn.bit_and(c.v); // 8, int?
 * ```
 */
export function bit_and<T extends Integral | null, Q1 = unknown>(value: Expr<T, Q1>): Agg<T | null, Q1> {
  return createAggregate(invoke("bit_and", [["value", value]], arguments));
}

/**
 * The bits that are set in at least one of the group's values, nulls skipped; null when there is none.
 *
 * In Spark's types `(value: integral as T) -> T`; may be null whatever the arguments are.
 *
 * An aggregate function since Spark 3.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#bit_or)).
 *
 * @param value a whole number
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 12 }, { v: 10 }, { v: null }], "v int").cols();
 * fn.bit_or(c.v); // 14, int?
 * ```
 */
export function bit_or<T extends Integral | null, Q1 = unknown>(value: Expr<T, Q1>): Agg<T | null, Q1> {
  return createAggregate(invoke("bit_or", [["value", value]], arguments));
}

/**
 * The bits that are set in an odd number of the group's values, nulls skipped; null when there is none.
 *
 * In Spark's types `(value: integral as T) -> T`; may be null whatever the arguments are.
 *
 * An aggregate function since Spark 3.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#bit_xor)).
 *
 * @param value a whole number
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 12 }, { v: 10 }, { v: null }], "v int").cols();
 * fn.bit_xor(c.v); // 6, int?
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 5 }, { v: 5 }], "v int").cols();
 * fn.bit_xor(c.v); // 0, int?
 * ```
 */
export function bit_xor<T extends Integral | null, Q1 = unknown>(value: Expr<T, Q1>): Agg<T | null, Q1> {
  return createAggregate(invoke("bit_xor", [["value", value]], arguments));
}

/**
 * The intersection of bitmaps, as 4096 bytes: a shorter one is filled up with zero bytes, nulls are skipped.
 *
 * Beware of a group without a bitmap: all its 32768 bits are set.
 *
 * In Spark's types `(bitmap: binary) -> binary`; never null.
 *
 * An aggregate function since Spark 4.1.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#bitmap_and_agg)).
 *
 * @param bitmap bytes
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: "03" }, { v: "05" }], "v string").cols();
 * fn.bitmap_count(fn.bitmap_and_agg(fn.unhex(c.v))); // 1, bigint
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: null }], "v binary").cols();
 * fn.bitmap_count(fn.bitmap_and_agg(c.v)); // 32768, bigint
 * ```
 */
export function bitmap_and_agg<Q1 = unknown>(bitmap: Expr<"binary" | null, Q1>): Agg<"binary", Q1> {
  return createAggregate(invoke("bitmap_and_agg", [["bitmap", bitmap]], arguments));
}

/**
 * A bitmap of 4096 bytes in which the bits at the group's positions are set, nulls skipped; `bitmap_bit_position` makes
 * positions of numbers.
 *
 * One below 0 or above 32767 raises INVALID_BITMAP_POSITION. An empty group has an empty bitmap.
 *
 * In Spark's types `(bitPosition: bigint) -> binary`; never null.
 *
 * An aggregate function since Spark 3.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#bitmap_construct_agg)).
 *
 * @param bitPosition a bigint
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 0 }, { v: 5 }, { v: 5 }, { v: null }], "v bigint").cols();
 * fn.bitmap_count(fn.bitmap_construct_agg(c.v)); // 2, bigint
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 0 }, { v: 1 }, { v: 9 }], "v bigint").cols();
 * fn.substring(fn.hex(fn.bitmap_construct_agg(c.v)), 1, 6); // "030200", string
 * ```
 */
export function bitmap_construct_agg<Q1 = unknown>(bitPosition: Expr<Num | null, Q1>): Agg<"binary", Q1> {
  return createAggregate(invoke("bitmap_construct_agg", [["bitPosition", bitPosition]], arguments));
}

/**
 * The union of bitmaps, as 4096 bytes, nulls skipped; no bit is set when there is none.
 *
 * In Spark's types `(bitmap: binary) -> binary`; never null.
 *
 * An aggregate function since Spark 3.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#bitmap_or_agg)).
 *
 * @param bitmap bytes
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: "03" }, { v: "05" }], "v string").cols();
 * fn.bitmap_count(fn.bitmap_or_agg(fn.unhex(c.v))); // 3, bigint
 * ```
 */
export function bitmap_or_agg<Q1 = unknown>(bitmap: Expr<"binary" | null, Q1>): Agg<"binary", Q1> {
  return createAggregate(invoke("bitmap_or_agg", [["bitmap", bitmap]], arguments));
}

/**
 * Whether the condition is true in every row, those where it is null aside; null when no other is left.
 *
 * In Spark's types `(condition: boolean) -> boolean`; may be null whatever the arguments are.
 *
 * An aggregate function since Spark 3.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#bool_and)).
 *
 * @param condition a boolean
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 4 }, { v: 8 }, { v: null }], "v int").cols();
 * fn.bool_and(c.v.gt(3)); // true, boolean?
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: null }], "v int").cols();
 * fn.bool_and(c.v.gt(3)); // null, boolean?
 * ```
 */
export function bool_and<Q1 = unknown>(condition: Expr<"boolean" | null, Q1>): Agg<"boolean" | null, Q1> {
  return createAggregate(invoke("bool_and", [["condition", condition]], arguments));
}

/**
 * Whether the condition is true in some row, those where it is null aside; null when no other is left.
 *
 * In Spark's types `(condition: boolean) -> boolean`; may be null whatever the arguments are.
 *
 * An aggregate function since Spark 3.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#bool_or)).
 *
 * @param condition a boolean
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }, { v: 8 }, { v: null }], "v int").cols();
 * fn.bool_or(c.v.gt(3)); // true, boolean?
 * ```
 */
export function bool_or<Q1 = unknown>(condition: Expr<"boolean" | null, Q1>): Agg<"boolean" | null, Q1> {
  return createAggregate(invoke("bool_or", [["condition", condition]], arguments));
}

/**
 * An array of the group's values without its nulls; empty when there is none.
 *
 * The order is the one that the rows happen to have.
 *
 * In Spark's types `(value: any as T) -> array<T!>`; never null.
 *
 * An aggregate function since Spark 2.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#collect_list)).
 *
 * @param value anything
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }, { v: null }, { v: 1 }], "v int").cols();
 * fn.collect_list(c.v); // [1,1], array<int!>
 * ```
 */
export function collect_list<T, Q1 = unknown>(value: Expr<T, Q1>): Agg<ArrayOf<Bare<T>>, Q1> {
  return createAggregate(invoke("collect_list", [["value", value]], arguments));
}

/**
 * An array of the group's different values, in no particular order and without nulls; empty when there is none.
 *
 * NaN is one value, and so are 0 and -0.
 *
 * In Spark's types `(value: hashable|variant as T) -> array<T!>`; never null.
 *
 * An aggregate function since Spark 2.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#collect_set)).
 *
 * @param value anything but a map or a variant
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 2 }, { v: 1 }, { v: 2 }, { v: null }], "v int").cols();
 * fn.array_sort(fn.collect_set(c.v)); // [1,2], array<int!>
 * ```
 */
export function collect_set<T extends Hashable | "variant" | null, Q1 = unknown>(value: Expr<T, Q1>): Agg<ArrayOf<Bare<T>>, Q1> {
  return createAggregate(invoke("collect_set", [["value", value]], arguments));
}

/**
 * The different elements of all the group's arrays in one array, in no particular order; null arrays and null elements are left
 * out.
 *
 * Empty when nothing is left.
 *
 * In Spark's types `(array: array<T>) -> array<T!>`; never null.
 *
 * An aggregate function since Spark 4.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#collect_union)).
 *
 * @param array an array
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: [1,2] }, { v: [2,null,3] }, { v: null }], "v array<int>").cols();
 * fn.array_sort(fn.collect_union(c.v)); // [1,2,3], array<int!>
 * ```
 */
export function collect_union<T extends ArrayOf<any> | null, Q1 = unknown>(array: Expr<T, Q1>): Agg<ArrayOf<Bare<ElementOf<T>>>, Q1> {
  return createAggregate(invoke("collect_union", [["array", array]], arguments, { since: "4.3.0" }));
}

/**
 * Pearson's correlation coefficient, from -1 to 1, of the rows in which both are there; null for fewer than two.
 *
 * When one side never varies it is null too, from Spark 4.3 on; earlier versions raise DIVIDE_BY_ZERO.
 *
 * In Spark's types `(left: double, right: double) -> double`; may be null whatever the arguments are.
 *
 * An aggregate function since Spark 1.6.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#corr)).
 *
 * @param left a double
 * @param right a double
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ a: 1, b: 6 }, { a: 3, b: 2 }], "a int, b int").cols();
 * fn.corr(c.a, c.b); // -1, double?
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ a: 1, b: 5 }, { a: 3, b: null }], "a int, b int").cols();
 * fn.corr(c.a, c.b); // null, double?
 * ```
 */
export function corr<Q1 = unknown, Q2 = unknown>(left: Expr<Num | null, Q1>, right: Expr<Num | null, Q2>): Agg<"double" | null, Q1 & Q2> {
  return createAggregate(invoke("corr", [["left", left], ["right", right]], arguments));
}

/**
 * The number of rows in which no argument is null; of all rows with `lit(1)`.
 *
 * Zero for an empty group.
 *
 * In Spark's types `(...values: any (at least 1)) -> bigint`; never null.
 *
 * An aggregate function since Spark 1.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#count)).
 *
 * @param values anything
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }, { v: null }, { v: 3 }], "v int").cols();
 * fn.count(c.v); // 2, bigint
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }, { v: null }, { v: 3 }], "v int").cols();
 * fn.count(lit(1)); // 3, bigint
 * ```
 */
export function count<const A extends readonly Expr<any>[]>(...values: A & Some<A>): Agg<"bigint", NeedsAll<A>> {
  return createAggregate(invoke("count", [["values", values, countedValues]]));
}

/**
 * Another name of `count_distinct`. The number of different values, or of different rows of several, in which none is null.
 *
 * In Spark's types `(...values: any (at least 1)) -> bigint`; never null.
 *
 * An aggregate function since Spark 1.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#count)).
 *
 * @param values anything
 * @deprecated use count_distinct
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }, { v: 1 }, { v: 2 }, { v: null }], "v int").cols();
 * fn.countDistinct(c.v); // 2, bigint
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ a: 1, b: "x" }, { a: 1, b: "x" }, { a: 2, b: null }], "a int, b string").cols();
 * fn.countDistinct(c.a, c.b); // 1, bigint
 * ```
 */
export function countDistinct<const A extends readonly Expr<any>[]>(...values: A & Some<A>): Agg<"bigint", NeedsAll<A>> {
  return createAggregate(invoke("countDistinct", [["values", values, variadic(1)]], undefined, { name: "count", distinct: true }));
}

/**
 * The number of different values, or of different rows of several, in which none is null.
 *
 * In Spark's types `(...values: any (at least 1)) -> bigint`; never null.
 *
 * An aggregate function since Spark 3.2.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#count)).
 *
 * @param values anything
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }, { v: 1 }, { v: 2 }, { v: null }], "v int").cols();
 * fn.count_distinct(c.v); // 2, bigint
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ a: 1, b: "x" }, { a: 1, b: "x" }, { a: 2, b: null }], "a int, b string").cols();
 * fn.count_distinct(c.a, c.b); // 1, bigint
 * ```
 */
export function count_distinct<const A extends readonly Expr<any>[]>(...values: A & Some<A>): Agg<"bigint", NeedsAll<A>> {
  return createAggregate(invoke("count_distinct", [["values", values, variadic(1)]], undefined, { name: "count", distinct: true }));
}

/**
 * The number of rows in which the condition is true.
 *
 * In Spark's types `(condition: boolean) -> bigint`; never null.
 *
 * An aggregate function since Spark 3.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#count_if)).
 *
 * @param condition a boolean
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }, { v: 2 }, { v: 3 }, { v: null }], "v int").cols();
 * fn.count_if(c.v.gt(1)); // 2, bigint
 * ```
 */
export function count_if<Q1 = unknown>(condition: Expr<"boolean" | null, Q1>): Agg<"bigint", Q1> {
  return createAggregate(invoke("count_if", [["condition", condition]], arguments));
}

/**
 * A count-min sketch of the group's values, nulls skipped, in the bytes that Spark's class `CountMinSketch` reads; no function
 * of Spark does.
 *
 * An estimate exceeds the true frequency by at most `epsilon` (above 0) times the number of values, with the probability
 * `confidence` (between 0 and 1, both excluded).
 *
 * In Spark's types `(value: integral|string|binary, epsilon: double, confidence: double, seed: int|bigint) -> binary`; never
 * null.
 *
 * An aggregate function since Spark 2.2.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#count_min_sketch)).
 *
 * @param value a whole number, text or bytes
 * @param epsilon a double, a literal
 * @param confidence a double, a literal
 * @param seed an int or a bigint, a literal
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }, { v: 1 }, { v: 2 }], "v int").cols();
 * fn.length(fn.count_min_sketch(c.v, 0.5, 0.5, 42)); // 60, int
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }, { v: 1 }, { v: 2 }], "v int").cols();
 * fn.length(fn.count_min_sketch(c.v, 0.1, 0.9, 42)); // 692, int
 * ```
 */
export function count_min_sketch<Q1 = unknown>(value: Expr<Integral | "string" | "binary" | null, Q1>, epsilon: number | Constant<Num>, confidence: number | Constant<Num>, seed?: number | bigint): Agg<"binary", Q1> {
  return createAggregate(invoke("count_min_sketch", [["value", value], ["epsilon", epsilon, onlyLiteral(doubleLiteral)], ["confidence", confidence, onlyLiteral(doubleLiteral)], ["seed", seed, seedArgument]], arguments));
}

/**
 * The covariance of a whole population, of the rows in which both are there; null when there is none, 0 for a single one.
 *
 * In Spark's types `(left: double, right: double) -> double`; may be null whatever the arguments are.
 *
 * An aggregate function since Spark 2.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#covar_pop)).
 *
 * @param left a double
 * @param right a double
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ a: 1, b: 2 }, { a: 3, b: 6 }, { a: 5, b: null }], "a int, b int").cols();
 * fn.covar_pop(c.a, c.b); // 2, double?
 * ```
 */
export function covar_pop<Q1 = unknown, Q2 = unknown>(left: Expr<Num | null, Q1>, right: Expr<Num | null, Q2>): Agg<"double" | null, Q1 & Q2> {
  return createAggregate(invoke("covar_pop", [["left", left], ["right", right]], arguments));
}

/**
 * The covariance of a sample, of the rows in which both are there; null for fewer than two.
 *
 * In Spark's types `(left: double, right: double) -> double`; may be null whatever the arguments are.
 *
 * An aggregate function since Spark 2.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#covar_samp)).
 *
 * @param left a double
 * @param right a double
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ a: 1, b: 2 }, { a: 3, b: 6 }, { a: 5, b: null }], "a int, b int").cols();
 * fn.covar_samp(c.a, c.b); // 4, double?
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ a: 1, b: 2 }], "a int, b int").cols();
 * fn.covar_samp(c.a, c.b); // null, double?
 * ```
 */
export function covar_samp<Q1 = unknown, Q2 = unknown>(left: Expr<Num | null, Q1>, right: Expr<Num | null, Q2>): Agg<"double" | null, Q1 & Q2> {
  return createAggregate(invoke("covar_samp", [["left", left], ["right", right]], arguments));
}

/**
 * Another name of `bool_and`. Whether the condition is true in every row, those where it is null aside; null when no other is
 * left.
 *
 * In Spark's types `(condition: boolean) -> boolean`; may be null whatever the arguments are.
 *
 * An aggregate function since Spark 3.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#every)).
 *
 * @param condition a boolean
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 4 }, { v: 8 }, { v: null }], "v int").cols();
 * fn.every(c.v.gt(3)); // true, boolean?
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: null }], "v int").cols();
 * fn.every(c.v.gt(3)); // null, boolean?
 * ```
 */
export function every<Q1 = unknown>(condition: Expr<"boolean" | null, Q1>): Agg<"boolean" | null, Q1> {
  return createAggregate(invoke("every", [["condition", condition]], arguments));
}

/**
 * The group's first value in the order that the rows happen to have; with `ignoreNulls` the first that is not null.
 *
 * In Spark's types `(value: any as T, ignoreNulls: boolean = false) -> T`; may be null whatever the arguments are.
 *
 * An aggregate function since Spark 2.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#first)).
 *
 * @param value anything
 * @param ignoreNulls a boolean, a literal; false unless given
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: null }, { v: 7 }], "v int").cols();
 * fn.first(c.v); // null, int?
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: null }, { v: 7 }], "v int").cols();
 * fn.first(c.v, true); // 7, int?
 * ```
 */
export function first<T, Q1 = unknown>(value: Expr<T, Q1>, ignoreNulls?: boolean | Constant<"boolean">): Agg<T | null, Q1> {
  return createAggregate(invoke("first", [["value", value], ["ignoreNulls", ignoreNulls, withDefault(false, onlyLiteral(booleanLiteral))]], arguments));
}

/**
 * Another name of `first`. The group's first value in the order that the rows happen to have; with `ignoreNulls` the first that
 * is not null.
 *
 * In Spark's types `(value: any as T, ignoreNulls: boolean = false) -> T`; may be null whatever the arguments are.
 *
 * An aggregate function since Spark 2.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#first_value)).
 *
 * @param value anything
 * @param ignoreNulls a boolean, a literal; false unless given
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: null }, { v: 7 }], "v int").cols();
 * fn.first_value(c.v); // null, int?
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: null }, { v: 7 }], "v int").cols();
 * fn.first_value(c.v, true); // 7, int?
 * ```
 */
export function first_value<T, Q1 = unknown>(value: Expr<T, Q1>, ignoreNulls?: boolean | Constant<"boolean">): Agg<T | null, Q1> {
  return createAggregate(invoke("first_value", [["value", value], ["ignoreNulls", ignoreNulls, optional(onlyLiteral(booleanLiteral))]], arguments));
}

/**
 * 1 in rows that sum up over the column, where a rollup, cube or grouping set shows null for it, and 0 where the null or value
 * is the group's own.
 *
 * Outside of those it raises UNSUPPORTED_GROUPING_EXPRESSION.
 *
 * In Spark's types `(column: any) -> tinyint`; never null.
 *
 * An aggregate function since Spark 2.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#grouping)).
 *
 * @param column anything
 * @example
 * ```ts
 * expr("(SELECT sort_array(collect_list(g)) FROM (SELECT grouping(k) AS g FROM VALUES (7), (8) AS t(k) GROUP BY ROLLUP (k)))"); // [0,0,1], array<tinyint!>?
 * ```
 */
export function grouping<Q1 = unknown>(column: Expr<any, Q1>): Column<"tinyint", Q1> {
  return createColumn(invoke("grouping", [["column", column]], arguments));
}

/**
 * What `grouping` gives for each grouping column, as the bits of one number, the first column's the highest.
 *
 * The columns can be left out; when given, they must be all of the grouping's, in its order (GROUPING_ID_COLUMN_MISMATCH).
 *
 * In Spark's types `(...columns: any) -> bigint`; never null.
 *
 * An aggregate function since Spark 2.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#grouping_id)).
 *
 * @param columns anything
 * @example
 * ```ts
 * expr("(SELECT sort_array(collect_list(g)) FROM (SELECT grouping_id() AS g FROM VALUES (1, 2) AS t(a, b) GROUP BY ROLLUP (a, b)))"); // [0,1,3], array<bigint!>?
 * ```
 */
export function grouping_id<const A extends readonly Expr<any>[]>(...columns: A): Column<"bigint", NeedsAll<A>> {
  return createColumn(invoke("grouping_id", [["columns", columns, variadic(0)]]));
}

/**
 * Gathers the group's values, nulls skipped, into at most `nBins` (2 or more) bins of close ones: `x` is a bin's mean in the
 * values' type (an integer's is cut off), `y` how many it holds.
 *
 * The bins are approximate and not evenly wide. Null when there is no value.
 *
 * In Spark's types `(value: numeric|date|timestamp|timestamp_ntz|time|interval_ym|interval_dt as T, nBins: int) ->
 * array<struct<x:T?,y:double?>?>`; may be null whatever the arguments are.
 *
 * An aggregate function since Spark 3.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#histogram_numeric)).
 *
 * @param value a number, a date, a timestamp, a timestamp_ntz, a time, a year-month interval or a day-time interval
 * @param nBins an int, a literal
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }, { v: 2 }, { v: 10 }, { v: null }], "v double").cols();
 * fn.histogram_numeric(c.v, 2); // [{"x":1.5,"y":2},{"x":10,"y":1}], array<struct<x:double,y:double>>?
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }, { v: 2 }, { v: 10 }], "v int").cols();
 * fn.histogram_numeric(c.v, 2); // [{"x":1,"y":2},{"x":10,"y":1}], array<struct<x:int,y:double>>?
 * ```
 */
export function histogram_numeric<T extends Num | DateLike | "time" | "interval_ym" | "interval_dt" | null, Q1 = unknown>(value: Expr<T, Q1>, nBins: number | Constant<"int">): Agg<ArrayOf<StructOf<{ x: Bare<T> | null; y: "double" | null }> | null> | null, Q1> {
  return createAggregate(invoke("histogram_numeric", [["value", value], ["nBins", nBins, onlyLiteral(intLiteral)]], arguments));
}

/**
 * A HyperLogLog sketch of the group's different values, for `hll_sketch_estimate` and for merging; nulls, empty strings and
 * empty binaries are not counted.
 *
 * `lgConfigK`, from 4 to 21, is the binary logarithm of its number of buckets: each step more doubles the size.
 *
 * In Spark's types `(value: int|bigint|string|binary, lgConfigK: int = 12) -> binary`; never null.
 *
 * An aggregate function since Spark 3.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#hll_sketch_agg)).
 *
 * @param value an int, a bigint, text or bytes
 * @param lgConfigK an int, a literal; 12 unless given
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: "a" }, { v: "b" }, { v: "a" }, { v: null }], "v string").cols();
 * fn.hll_sketch_estimate(fn.hll_sketch_agg(c.v)); // 2, bigint
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: "" }, { v: "b" }], "v string").cols();
 * fn.hll_sketch_estimate(fn.hll_sketch_agg(c.v, 8)); // 1, bigint
 * ```
 */
export function hll_sketch_agg<Q1 = unknown>(value: Expr<"int" | "bigint" | "string" | "binary" | null, Q1>, lgConfigK?: number | Constant<"int">): Agg<"binary", Q1> {
  return createAggregate(invoke("hll_sketch_agg", [["value", value], ["lgConfigK", lgConfigK, optional(onlyLiteral(intLiteral))]], arguments));
}

/**
 * Merges HyperLogLog sketches into one, nulls skipped.
 *
 * Sketches of different `lgConfigK` raise HLL_UNION_DIFFERENT_LG_K unless `allowDifferentLgConfigK` is true; bytes that are no
 * such sketch raise HLL_INVALID_INPUT_SKETCH_BUFFER.
 *
 * In Spark's types `(sketch: binary, allowDifferentLgConfigK: boolean = false) -> binary`; never null.
 *
 * An aggregate function since Spark 3.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#hll_union_agg)).
 *
 * @param sketch bytes
 * @param allowDifferentLgConfigK a boolean, a literal; false unless given
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ s: "AgEHDAMAAggr8vsGhi/5DQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==" }, { s: "AgEHDAMAAgiGL/kNdYFmBwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==" }], "s string").cols();
 * fn.hll_sketch_estimate(fn.hll_union_agg(fn.unbase64(c.s))); // 3, bigint
 * ```
 */
export function hll_union_agg<Q1 = unknown>(sketch: Expr<"binary" | null, Q1>, allowDifferentLgConfigK?: boolean | Constant<"boolean">): Agg<"binary", Q1> {
  return createAggregate(invoke("hll_union_agg", [["sketch", sketch], ["allowDifferentLgConfigK", allowDifferentLgConfigK, optional(onlyLiteral(booleanLiteral))]], arguments));
}

/**
 * Merges KLL sketches of `kll_sketch_agg_bigint` into one, nulls skipped; an empty one when there is none.
 *
 * The result has `k` (8 to 65535), or without it the `k` of the sketch that comes first. Bytes that are no KLL sketch raise
 * KLL_INVALID_INPUT_SKETCH_BUFFER, those of another kind of number may just be misread.
 *
 * In Spark's types `(sketch: binary, k?: int) -> binary`; never null.
 *
 * An aggregate function since Spark 4.1.2 ([reference](https://spark.apache.org/docs/latest/api/sql/#kll_merge_agg_bigint)).
 *
 * @param sketch bytes
 * @param k an int, a literal; may be left out
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ s: "BQEPAMgACAACAAAAAAAAAMgAAQDGAAAAAQAAAAAAAAACAAAAAAAAAAIAAAAAAAAAAQAAAAAAAAA=" }, { s: "AgIPBMgACAAJAAAAAAAAAA==" }], "s string").cols();
 * fn.kll_sketch_get_n_bigint(fn.kll_merge_agg_bigint(fn.unbase64(c.s))); // 3, bigint
 * ```
 */
export function kll_merge_agg_bigint<Q1 = unknown>(sketch: Expr<"binary" | null, Q1>, k?: number | Constant<"int">): Agg<"binary", Q1> {
  return createAggregate(invoke("kll_merge_agg_bigint", [["sketch", sketch], ["k", k, optional(onlyLiteral(intLiteral))]], arguments, { since: "4.1.2" }));
}

/**
 * Merges KLL sketches of `kll_sketch_agg_double` into one, nulls skipped; an empty one when there is none.
 *
 * The result has `k` (8 to 65535), or without it the `k` of the sketch that comes first. Bytes that are no KLL sketch raise
 * KLL_INVALID_INPUT_SKETCH_BUFFER, those of another kind of number may just be misread.
 *
 * In Spark's types `(sketch: binary, k?: int) -> binary`; never null.
 *
 * An aggregate function since Spark 4.1.2 ([reference](https://spark.apache.org/docs/latest/api/sql/#kll_merge_agg_double)).
 *
 * @param sketch bytes
 * @param k an int, a literal; may be left out
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ s: "BQEPAMgACAACAAAAAAAAAMgAAQDGAAAAAAAAAAAA8D8AAAAAAAAAQAAAAAAAAABAAAAAAAAA8D8=" }, { s: "AgIPBMgACAAAAAAAAAAiQA==" }], "s string").cols();
 * fn.kll_sketch_get_quantile_double(fn.kll_merge_agg_double(fn.unbase64(c.s)), 1); // 9, double
 * ```
 */
export function kll_merge_agg_double<Q1 = unknown>(sketch: Expr<"binary" | null, Q1>, k?: number | Constant<"int">): Agg<"binary", Q1> {
  return createAggregate(invoke("kll_merge_agg_double", [["sketch", sketch], ["k", k, optional(onlyLiteral(intLiteral))]], arguments, { since: "4.1.2" }));
}

/**
 * Merges KLL sketches of `kll_sketch_agg_float` into one, nulls skipped; an empty one when there is none.
 *
 * The result has `k` (8 to 65535), or without it the `k` of the sketch that comes first. Bytes that are no KLL sketch raise
 * KLL_INVALID_INPUT_SKETCH_BUFFER, those of another kind of number may just be misread.
 *
 * In Spark's types `(sketch: binary, k?: int) -> binary`; never null.
 *
 * An aggregate function since Spark 4.1.2 ([reference](https://spark.apache.org/docs/latest/api/sql/#kll_merge_agg_float)).
 *
 * @param sketch bytes
 * @param k an int, a literal; may be left out
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ s: "BQEPAMgACAACAAAAAAAAAMgAAQDGAAAAAACAPwAAAEAAAABAAACAPw==" }, { s: "AgIPBMgACAAAABBB" }], "s string").cols();
 * fn.kll_sketch_get_quantile_float(fn.kll_merge_agg_float(fn.unbase64(c.s)), 0.5); // 2, float
 * ```
 */
export function kll_merge_agg_float<Q1 = unknown>(sketch: Expr<"binary" | null, Q1>, k?: number | Constant<"int">): Agg<"binary", Q1> {
  return createAggregate(invoke("kll_merge_agg_float", [["sketch", sketch], ["k", k, optional(onlyLiteral(intLiteral))]], arguments, { since: "4.1.2" }));
}

/**
 * A KLL sketch of the group's integers, nulls skipped, from which the `kll_sketch_get_…_bigint` functions read approximate
 * quantiles and ranks; an empty group gives an empty sketch.
 *
 * A greater `k`, from 8 to 65535, costs memory and lessens the error: about 1.3 % of the rank for 200.
 *
 * In Spark's types `(value: tinyint|smallint|int|bigint, k: int = 200) -> binary`; never null.
 *
 * An aggregate function since Spark 4.1.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#kll_sketch_agg_bigint)).
 *
 * @param value a tinyint, a smallint, an int or a bigint
 * @param k an int, a literal; 200 unless given
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 3 }, { v: 1 }, { v: 2 }, { v: null }], "v int").cols();
 * fn.kll_sketch_get_quantile_bigint(fn.kll_sketch_agg_bigint(c.v), 0.5); // 2, bigint
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 3 }, { v: 1 }, { v: 2 }, { v: null }], "v int").cols();
 * fn.kll_sketch_get_n_bigint(fn.kll_sketch_agg_bigint(c.v, 400)); // 3, bigint
 * ```
 */
export function kll_sketch_agg_bigint<Q1 = unknown>(value: Expr<Integral | null, Q1>, k?: number | Constant<"int">): Agg<"binary", Q1> {
  return createAggregate(invoke("kll_sketch_agg_bigint", [["value", value], ["k", k, optional(onlyLiteral(intLiteral))]], arguments));
}

/**
 * A KLL sketch of the group's numbers, nulls and NaN skipped, from which the `kll_sketch_get_…_double` functions read
 * approximate quantiles and ranks; an empty group gives an empty sketch.
 *
 * A greater `k`, from 8 to 65535, costs memory and lessens the error: about 1.3 % of the rank for 200.
 *
 * In Spark's types `(value: float|double, k: int = 200) -> binary`; never null.
 *
 * An aggregate function since Spark 4.1.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#kll_sketch_agg_double)).
 *
 * @param value a float or a double
 * @param k an int, a literal; 200 unless given
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 2.5 }, { v: 0.5 }, { v: 1.5 }], "v double").cols();
 * fn.kll_sketch_get_quantile_double(fn.kll_sketch_agg_double(c.v), 0.5); // 1.5, double
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: "1" }, { v: "NaN" }], "v string").cols();
 * fn.kll_sketch_get_n_double(fn.kll_sketch_agg_double(c.v.cast("double"))); // 1, bigint
 * ```
 */
export function kll_sketch_agg_double<Q1 = unknown>(value: Expr<"float" | "double" | null, Q1>, k?: number | Constant<"int">): Agg<"binary", Q1> {
  return createAggregate(invoke("kll_sketch_agg_double", [["value", value], ["k", k, optional(onlyLiteral(intLiteral))]], arguments));
}

/**
 * A KLL sketch of the group's floats, nulls and NaN skipped, from which the `kll_sketch_get_…_float` functions read approximate
 * quantiles and ranks; an empty group gives an empty sketch.
 *
 * A greater `k`, from 8 to 65535, costs memory and lessens the error: about 1.3 % of the rank for 200.
 *
 * In Spark's types `(value: float, k: int = 200) -> binary`; never null.
 *
 * An aggregate function since Spark 4.1.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#kll_sketch_agg_float)).
 *
 * @param value a float
 * @param k an int, a literal; 200 unless given
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 2.5 }, { v: 0.5 }, { v: 1.5 }], "v float").cols();
 * fn.kll_sketch_get_quantile_float(fn.kll_sketch_agg_float(c.v), 0.5); // 1.5, float
 * ```
 */
export function kll_sketch_agg_float<Q1 = unknown>(value: Expr<"float" | null, Q1>, k?: number | Constant<"int">): Agg<"binary", Q1> {
  return createAggregate(invoke("kll_sketch_agg_float", [["value", value], ["k", k, optional(onlyLiteral(intLiteral))]], arguments));
}

/**
 * How heavy the tails of the values' distribution are compared with the normal one, which has 0 (excess kurtosis of a
 * population); nulls are skipped.
 *
 * Null for an empty group, and when all values are equal.
 *
 * In Spark's types `(value: double) -> double`; may be null whatever the arguments are.
 *
 * An aggregate function since Spark 1.6.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#kurtosis)).
 *
 * @param value a double
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }, { v: 1 }, { v: 5 }, { v: 5 }], "v int").cols();
 * fn.round(fn.kurtosis(c.v), 6); // -2, double?
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 5 }, { v: 5 }], "v int").cols();
 * fn.kurtosis(c.v); // null, double?
 * ```
 */
export function kurtosis<Q1 = unknown>(value: Expr<Num | null, Q1>): Agg<"double" | null, Q1> {
  return createAggregate(invoke("kurtosis", [["value", value]], arguments));
}

/**
 * The group's last value in the order that the rows happen to have, or in a window's order; with `ignoreNulls` the last that is
 * not null.
 *
 * Null when there is none.
 *
 * In Spark's types `(value: any as T, ignoreNulls: boolean = false) -> T`; may be null whatever the arguments are.
 *
 * An aggregate function since Spark 2.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#last)).
 *
 * @param value anything
 * @param ignoreNulls a boolean, a literal; false unless given
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 7 }, { v: null }], "v int").cols();
 * fn.last(c.v, true); // 7, int?
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ t: 1, v: 5 }, { t: 2, v: null }, { t: 3, v: 7 }], "t int, v int").cols();
 * fn.last(c.v, true).over(Window.orderBy("t")); // [5,5,7], int?
 * ```
 */
export function last<T, Q1 = unknown>(value: Expr<T, Q1>, ignoreNulls?: boolean | Constant<"boolean">): Agg<T | null, Q1> {
  return createAggregate(invoke("last", [["value", value], ["ignoreNulls", ignoreNulls, withDefault(false, onlyLiteral(booleanLiteral))]], arguments));
}

/**
 * Another name of `last`. The group's last value in the order that the rows happen to have, or in a window's order; with
 * `ignoreNulls` the last that is not null.
 *
 * Null when there is none.
 *
 * In Spark's types `(value: any as T, ignoreNulls: boolean = false) -> T`; may be null whatever the arguments are.
 *
 * An aggregate function since Spark 2.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#last_value)).
 *
 * @param value anything
 * @param ignoreNulls a boolean, a literal; false unless given
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 7 }, { v: null }], "v int").cols();
 * fn.last_value(c.v, true); // 7, int?
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ t: 1, v: 5 }, { t: 2, v: null }, { t: 3, v: 7 }], "t int, v int").cols();
 * fn.last_value(c.v, true).over(Window.orderBy("t")); // [5,5,7], int?
 * ```
 */
export function last_value<T, Q1 = unknown>(value: Expr<T, Q1>, ignoreNulls?: boolean | Constant<"boolean">): Agg<T | null, Q1> {
  return createAggregate(invoke("last_value", [["value", value], ["ignoreNulls", ignoreNulls, optional(onlyLiteral(booleanLiteral))]], arguments));
}

/**
 * The group's texts (or binaries) put together, `delimiter` between them, nulls skipped; null when there is none.
 *
 * The order is the one that the rows happen to have, unless SQL text says WITHIN GROUP (ORDER BY …).
 *
 * In Spark's types `(value: string|binary as T, delimiter: string|binary|void as T = null) -> T`; may be null whatever the
 * arguments are.
 *
 * An aggregate function since Spark 4.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#listagg)).
 *
 * @param value text or bytes
 * @param delimiter text or bytes, a literal; may be left out
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: "ho" }, { v: "ho" }, { v: null }, { v: "ho" }], "v string").cols();
 * fn.listagg(c.v, ", "); // "ho, ho, ho", string?
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: "b" }, { v: "c" }, { v: "a" }], "v string").cols();
 * expr("listagg(v, '-') WITHIN GROUP (ORDER BY v)"); // "a-b-c", string?
 * ```
 */
export function listagg<T extends "string" | "binary" | null, Q1 = unknown>(value: Expr<T, Q1>, delimiter?: LitOf<T> | null): Agg<T | null, Q1> {
  return createAggregate(invoke("listagg", [["value", value], ["delimiter", delimiter, optional(onlyLiteral(eitherLiteral(stringLiteral, bytesLiteral)), null)]], arguments));
}

/**
 * The group's different texts (or binaries) put together, `delimiter` between them, in no particular order and without nulls;
 * null when there is none.
 *
 * In Spark's types `(value: string|binary as T, delimiter: string|binary|void as T = null) -> T`; may be null whatever the
 * arguments are.
 *
 * An aggregate function since Spark 4.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#listagg)).
 *
 * @param value text or bytes
 * @param delimiter text or bytes, a literal; may be left out
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: "ho" }, { v: "ho" }, { v: null }, { v: "ho" }], "v string").cols();
 * fn.listagg_distinct(c.v, ", "); // "ho", string?
 * ```
 */
export function listagg_distinct<T extends "string" | "binary" | null, Q1 = unknown>(value: Expr<T, Q1>, delimiter?: LitOf<T> | null): Agg<T | null, Q1> {
  return createAggregate(invoke("listagg_distinct", [["value", value], ["delimiter", delimiter, optional(onlyLiteral(eitherLiteral(stringLiteral, bytesLiteral)), null)]], arguments, { name: "listagg", distinct: true }));
}

/**
 * The largest of the group's values, skipping nulls; null when there is none.
 *
 * NaN counts as larger than any number.
 *
 * In Spark's types `(value: ordered as T) -> T`; may be null whatever the arguments are.
 *
 * An aggregate function since Spark 1.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#max)).
 *
 * @param value anything with an order
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 3 }, { v: 1 }, { v: null }], "v int").cols();
 * fn.max(c.v); // 3, int?
 * ```
 */
export function max<T extends Ordered | null, Q1 = unknown>(value: Expr<T, Q1>): Agg<T | null, Q1> {
  return createAggregate(invoke("max", [["value", value]], arguments));
}

/**
 * The value of the row whose `ord` is largest.
 *
 * With `k`, from Spark 4.2 on, the values of the first k rows.
 *
 * In Spark's types (may be null whatever the arguments are):
 * - `(value: any as T, ord: ordered) -> T`
 * - `(value: any as T, ord: ordered, k: int) -> array<T?>`
 *
 * An aggregate function since Spark 3.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#max_by)).
 *
 * @param value anything
 * @param ord anything with an order
 * @param k an int, a literal
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: "a", o: 2 }, { v: "b", o: 1 }], "v string, o int").cols();
 * fn.max_by(c.v, c.o); // "a", string?
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: "a", o: 2 }, { v: "b", o: 1 }, { v: "c", o: 3 }], "v string, o int").cols();
 * fn.max_by(c.v, c.o, 2); // ["c","a"], array<string>?
 * ```
 */
export function max_by<T, Q1 = unknown, Q2 = unknown>(value: Expr<T, Q1>, ord: Expr<Ordered | null, Q2>): Agg<T | null, Q1 & Q2>;
export function max_by<T, Q1 = unknown, Q2 = unknown>(value: Expr<T, Q1>, ord: Expr<Ordered | null, Q2>, k: number | Constant<"int">): Agg<ArrayOf<Bare<T> | null> | null, Q1 & Q2>;
export function max_by(value?: unknown, ord?: unknown, k?: unknown): any {
  return createAggregate(invoke("max_by", [["value", value], ["ord", ord], ["k", k, optional(onlyLiteral(intLiteral)), "4.2.0"]], arguments));
}

/**
 * Another name of `avg`. The mean of the group's values, skipping nulls; null when there is none.
 *
 * In Spark's types (may be null whatever the arguments are):
 * - `(value: decimal(p,s)) -> decimal(min(38,p+4),min(38,s+4))`
 * - `(value: timestamp) -> double`
 * - `(value: numeric) -> double`
 * - `(value: interval_ym) -> interval_ym`
 * - `(value: interval_dt) -> interval_dt`
 *
 * An aggregate function since Spark 1.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#avg)).
 *
 * @param value a timestamp, a number, a year-month interval or a day-time interval
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }, { v: 2 }, { v: null }], "v int").cols();
 * fn.mean(c.v); // 1.5, double?
 * ```
 */
export function mean<T extends Num | "timestamp" | "interval_ym" | "interval_dt" | null, Q1 = unknown>(value: Expr<T, Q1>): Agg<Look<AvgTable, T> | null, Q1> {
  return createAggregate(invoke("mean", [["value", value]], arguments, { name: "avg" }));
}

/**
 * The value of a metric view's measure for the group, by the aggregation that the view defines.
 *
 * Of any other column it can be analyzed but not computed.
 *
 * In Spark's types `(value: any as T) -> T`; null when an argument is.
 *
 * An aggregate function since Spark 4.2.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#measure)).
 *
 * @param value anything
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }, { v: 2 }], "v int").cols();
 * fn.typeof(fn.measure(c.v)); // "int", string
 * ```
 */
export function measure<T, Q1 = unknown>(value: Expr<T, Q1>): Agg<T, Q1> {
  return createAggregate(invoke("measure", [["value", value]], arguments, { since: "4.2.0" }));
}

/**
 * The middle one of the group's values in order, or the mean of the middle two, exactly; nulls are skipped, and it is null when
 * there is no value.
 *
 * In Spark's types (may be null whatever the arguments are):
 * - `(value: interval_ym) -> interval_ym`
 * - `(value: interval_dt) -> interval_dt`
 * - `(value: numeric) -> double`
 * - `(value: time as T) -> T`
 *
 * An aggregate function since Spark 3.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#median)).
 *
 * @param value a year-month interval, a day-time interval, a number or a time
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }, { v: 20 }, { v: 2 }, { v: 10 }, { v: null }], "v int").cols();
 * fn.median(c.v); // 6, double?
 * ```
 */
export function median<T extends Num | "timestamp" | "timestamp_ntz" | "time" | "interval_ym" | "interval_dt" | null, Q1 = unknown>(value: Expr<T, Q1>): Agg<Look<MedianTable2, T> | null, Q1> {
  return createAggregate(invoke("median", [["value", value]], arguments));
}

/**
 * The smallest of the group's values, skipping nulls; null when there is none.
 *
 * In Spark's types `(value: ordered as T) -> T`; may be null whatever the arguments are.
 *
 * An aggregate function since Spark 1.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#min)).
 *
 * @param value anything with an order
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 3 }, { v: 1 }, { v: null }], "v int").cols();
 * fn.min(c.v); // 1, int?
 * ```
 */
export function min<T extends Ordered | null, Q1 = unknown>(value: Expr<T, Q1>): Agg<T | null, Q1> {
  return createAggregate(invoke("min", [["value", value]], arguments));
}

/**
 * The value of the row whose `ord` is smallest.
 *
 * With `k`, from Spark 4.2 on, the values of the first k rows.
 *
 * In Spark's types (may be null whatever the arguments are):
 * - `(value: any as T, ord: ordered) -> T`
 * - `(value: any as T, ord: ordered, k: int) -> array<T?>`
 *
 * An aggregate function since Spark 3.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#min_by)).
 *
 * @param value anything
 * @param ord anything with an order
 * @param k an int, a literal
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: "a", o: 2 }, { v: "b", o: 1 }], "v string, o int").cols();
 * fn.min_by(c.v, c.o); // "b", string?
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: "a", o: 2 }, { v: "b", o: 1 }, { v: "c", o: 3 }], "v string, o int").cols();
 * fn.min_by(c.v, c.o, 2); // ["b","a"], array<string>?
 * ```
 */
export function min_by<T, Q1 = unknown, Q2 = unknown>(value: Expr<T, Q1>, ord: Expr<Ordered | null, Q2>): Agg<T | null, Q1 & Q2>;
export function min_by<T, Q1 = unknown, Q2 = unknown>(value: Expr<T, Q1>, ord: Expr<Ordered | null, Q2>, k: number | Constant<"int">): Agg<ArrayOf<Bare<T> | null> | null, Q1 & Q2>;
export function min_by(value?: unknown, ord?: unknown, k?: unknown): any {
  return createAggregate(invoke("min_by", [["value", value], ["ord", ord], ["k", k, optional(onlyLiteral(intLiteral)), "4.2.0"]], arguments));
}

/**
 * The most frequent of the group's values, nulls skipped; null when there is none.
 *
 * Of several that are equally frequent it is any one, with `deterministic` the smallest.
 *
 * In Spark's types (may be null whatever the arguments are):
 * - `(value: any as T, deterministic: boolean = false) -> T`
 * - `() within (value: ordered as T) -> T`
 *
 * An aggregate function since Spark 3.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#mode)).
 *
 * @param value anything
 * @param deterministic a boolean, a literal; false unless given
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }, { v: 2 }, { v: 2 }, { v: null }, { v: null }, { v: null }], "v int").cols();
 * fn.mode(c.v); // 2, int?
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: "b" }, { v: "a" }], "v string").cols();
 * fn.mode(c.v, true); // "a", string?
 * ```
 */
export function mode<T, Q1 = unknown>(value: Expr<T, Q1>, deterministic?: boolean | Constant<"boolean">): Agg<T | null, Q1> {
  return createAggregate(invoke("mode", [["value", value], ["deterministic", deterministic, withDefault(false, onlyLiteral(booleanLiteral))]], arguments));
}

/**
 * The value below which the given part (0 to 1) of the group lies, exactly, interpolated between neighbours; several parts give
 * an array.
 *
 * Each row counts `frequency` times: rows with 0 or null are left out, as those without a value are, and a negative one raises
 * NEGATIVE_VALUES_IN_FREQUENCY_EXPRESSION. Null when nothing is left.
 *
 * May be null whatever the arguments are.
 *
 * An aggregate function since Spark 2.1.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#percentile)).
 *
 * @param value a year-month interval, a day-time interval, a number or a time
 * @param percentage an array of double or a double, a literal
 * @param frequency a whole number; 1 unless given
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }, { v: 2 }, { v: 10 }, { v: 20 }], "v int").cols();
 * fn.percentile(c.v, 0.25); // 1.75, double?
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }, { v: 2 }, { v: 10 }, { v: 20 }], "v int").cols();
 * fn.percentile(c.v, [0, 0.5, 1]); // [1,6,20], array<double!>?
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1, n: 3 }, { v: 10, n: 1 }], "v int, n int").cols();
 * fn.percentile(c.v, 0.5, c.n); // 1, double?
 * ```
 */
export function percentile<T extends Num | "timestamp" | "timestamp_ntz" | "time" | "interval_ym" | "interval_dt" | null, U extends Constant<Num> | number | readonly number[], const V extends Expr<Integral | null> | number | bigint = number | bigint, Q1 = unknown>(value: Expr<T, Q1>, percentage: U, frequency?: V): Agg<(U extends readonly unknown[] ? Look<PercentileTable, T> : Look<MedianTable2, T>) | null, Q1 & NeedsOf<V>> {
  return createAggregate(invoke("percentile", [["value", value], ["percentage", percentage, oneOrMoreLiterals(numberLiteral)], ["frequency", frequency, withDefault(1, orLiteral(longLiteral))]], arguments));
}

/**
 * The smallest value of the group below or at which the given part (0 to 1) of its values lie, nearly; several parts give an
 * array.
 *
 * A greater `accuracy` costs memory; the error is at most one part in `accuracy`.
 *
 * In Spark's types (may be null whatever the arguments are):
 * - `(value: numeric|date|timestamp|timestamp_ntz|time|interval_ym|interval_dt as T, percentage: array<double>, accuracy:
 * integral = 10000) -> array<T!>`
 * - `(value: numeric|date|timestamp|timestamp_ntz|time|interval_ym|interval_dt as T, percentage: double, accuracy: integral =
 * 10000) -> T`
 *
 * An aggregate function since Spark 2.1.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#percentile_approx)).
 *
 * @param value a number, a date, a timestamp, a timestamp_ntz, a time, a year-month interval or a day-time interval
 * @param percentage an array of double or a double, a literal
 * @param accuracy a whole number, a literal; 10000 unless given
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 10 }, { v: 20 }, { v: 30 }], "v int").cols();
 * fn.percentile_approx(c.v, 0.5); // 20, int?
 * ```
 */
export function percentile_approx<T extends Num | DateLike | "time" | "interval_ym" | "interval_dt" | null, U extends Constant<Num> | number | readonly number[], Q1 = unknown>(value: Expr<T, Q1>, percentage: U, accuracy?: number | bigint | Constant<"int" | "bigint">): Agg<(U extends readonly unknown[] ? ArrayOf<Bare<T>> : Bare<T>) | null, Q1> {
  return createAggregate(invoke("percentile_approx", [["value", value], ["percentage", percentage, oneOrMoreLiterals(numberLiteral)], ["accuracy", accuracy, withDefault(10000, onlyLiteral(longLiteral))]], arguments));
}

/**
 * The value at the given part (0 to 1) of the group, in the order that WITHIN GROUP says, interpolated between neighbours;
 * several parts give an array.
 *
 * Nulls are skipped; null when there is no value.
 *
 * May be null whatever the arguments are.
 *
 * An aggregate function since Spark 4.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#percentile_cont)).
 *
 * @param percentage an array of double or a double, a literal
 * @param value a number, a year-month interval, a day-time interval or a time
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }, { v: 2 }, { v: 10 }, { v: 20 }], "v int").cols();
 * fn.percentile_cont(0.5, c.v); // 6, double?
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }, { v: 2 }, { v: 10 }, { v: 20 }], "v int").cols();
 * fn.percentile_cont([0.25, 0.75], c.v); // [1.75,12.5], array<double!>?
 * ```
 */
export function percentile_cont<T extends Constant<Num> | number | readonly number[], U extends Num | "timestamp" | "timestamp_ntz" | "time" | "interval_ym" | "interval_dt" | null, Q2 = unknown>(percentage: T, value: Expr<U, Q2>): Agg<(T extends readonly unknown[] ? Look<PercentileTable, U> : Look<MedianTable2, U>) | null, Q2> {
  return createAggregate(invoke("percentile_cont", [["value", value], ["percentage", percentage, oneOrMoreLiterals(numberLiteral)]], arguments, { name: "percentile" }));
}

/**
 * The first of the group's values, in the order that WITHIN GROUP says, that has the given part (0 to 1) of them at or before
 * it, never one between two; several parts give an array.
 *
 * Nulls are skipped; null when there is no value.
 *
 * May be null whatever the arguments are.
 *
 * An aggregate function since Spark 4.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#percentile_disc)).
 *
 * @param percentage an array of double or a double, a literal
 * @param value a number, a year-month interval, a day-time interval or a time
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }, { v: 2 }, { v: 10 }, { v: 20 }], "v int").cols();
 * fn.percentile_disc(0.5, c.v); // 2, double?
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }, { v: 2 }, { v: 10 }, { v: 20 }], "v int").cols();
 * fn.percentile_disc([0.25, 0.75], c.v); // [1,10], array<double!>?
 * ```
 */
export function percentile_disc<T extends Constant<Num> | number | readonly number[], U extends Num | "timestamp" | "timestamp_ntz" | "time" | "interval_ym" | "interval_dt" | null, Q2 = unknown>(percentage: T, value: Expr<U, Q2>): Agg<(T extends readonly unknown[] ? Look<PercentileTable, U> : Look<MedianTable2, U>) | null, Q2> {
  return createAggregate(withinGroup("percentile_disc", [["percentage", percentage, oneOrMoreLiterals(numberLiteral)], ["value", value]], arguments));
}

/**
 * Multiplies the group's values as doubles, skipping nulls; null when there is none.
 *
 * In Spark's types `(value: double) -> double`; may be null whatever the arguments are.
 *
 * An aggregate function since Spark 3.2.0.
 *
 * @param value a double
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 2 }, { v: 3 }, { v: null }], "v int").cols();
 * fn.product(c.v); // 6, double?
 * ```
 */
export function product<Q1 = unknown>(value: Expr<Num | null, Q1>): Agg<"double" | null, Q1> {
  return createAggregate(invoke("product", [["value", value]], arguments));
}

/**
 * The mean of `x`, the independent variable, over the rows in which `y` is there too; null when there is none.
 *
 * In Spark's types (may be null whatever the arguments are):
 * - `(y: numeric, x: decimal(p,s)) -> decimal(min(38,p+4),min(38,s+4))`
 * - `(y: numeric, x: numeric) -> double`
 *
 * An aggregate function since Spark 3.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#regr_avgx)).
 *
 * @param y a number
 * @param x a number
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ y: 1, x: 1 }, { y: 5, x: 3 }, { y: null, x: 9 }], "y double, x double").cols();
 * fn.regr_avgx(c.y, c.x); // 2, double?
 * ```
 */
export function regr_avgx<U extends Num | null, Q1 = unknown, Q2 = unknown>(y: Expr<Num | null, Q1>, x: Expr<U, Q2>): Agg<Look<RegrAvgxTable, U> | null, Q1 & Q2> {
  return createAggregate(invoke("regr_avgx", [["y", y], ["x", x]], arguments));
}

/**
 * The mean of `y`, the dependent variable, over the rows in which `x` is there too; null when there is none.
 *
 * In Spark's types (may be null whatever the arguments are):
 * - `(y: decimal(p,s), x: numeric) -> decimal(min(38,p+4),min(38,s+4))`
 * - `(y: numeric, x: numeric) -> double`
 *
 * An aggregate function since Spark 3.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#regr_avgy)).
 *
 * @param y a number
 * @param x a number
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ y: 1, x: 1 }, { y: 5, x: 3 }, { y: 9, x: null }], "y double, x double").cols();
 * fn.regr_avgy(c.y, c.x); // 3, double?
 * ```
 */
export function regr_avgy<T extends Num | null, Q1 = unknown, Q2 = unknown>(y: Expr<T, Q1>, x: Expr<Num | null, Q2>): Agg<Look<RegrAvgxTable, T> | null, Q1 & Q2> {
  return createAggregate(invoke("regr_avgy", [["y", y], ["x", x]], arguments));
}

/**
 * The number of rows in which both `y` and `x` are there; 0 for an empty group.
 *
 * In Spark's types `(y: numeric, x: numeric) -> bigint`; never null.
 *
 * An aggregate function since Spark 3.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#regr_count)).
 *
 * @param y a number
 * @param x a number
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ y: 1, x: 1 }, { y: 5, x: 3 }, { y: null, x: 9 }], "y double, x double").cols();
 * fn.regr_count(c.y, c.x); // 2, bigint
 * ```
 */
export function regr_count<Q1 = unknown, Q2 = unknown>(y: Expr<Num | null, Q1>, x: Expr<Num | null, Q2>): Agg<"bigint", Q1 & Q2> {
  return createAggregate(invoke("regr_count", [["y", y], ["x", x]], arguments));
}

/**
 * Where the line of least squares through the points (x, y) crosses the y axis; points that lack a coordinate are skipped.
 *
 * Null unless `x` takes two values at least.
 *
 * In Spark's types `(y: double, x: double) -> double`; may be null whatever the arguments are.
 *
 * An aggregate function since Spark 3.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#regr_intercept)).
 *
 * @param y a double
 * @param x a double
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ y: 1, x: 1 }, { y: 5, x: 3 }], "y double, x double").cols();
 * fn.regr_intercept(c.y, c.x); // -1, double?
 * ```
 */
export function regr_intercept<Q1 = unknown, Q2 = unknown>(y: Expr<Num | null, Q1>, x: Expr<Num | null, Q2>): Agg<"double" | null, Q1 & Q2> {
  return createAggregate(invoke("regr_intercept", [["y", y], ["x", x]], arguments));
}

/**
 * How well the line of least squares through the points (x, y) fits, from 0 to 1: the square of their correlation. 1 when `y`
 * never varies, null unless `x` takes two values at least (Spark 4.1 has these two cases the other way round); points that lack
 * a coordinate are skipped.
 *
 * In Spark's types `(y: double, x: double) -> double`; may be null whatever the arguments are.
 *
 * An aggregate function since Spark 3.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#regr_r2)).
 *
 * @param y a double
 * @param x a double
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ y: 1, x: 1 }, { y: 5, x: 3 }], "y double, x double").cols();
 * fn.regr_r2(c.y, c.x); // 1, double?
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ y: 1, x: 3 }, { y: 5, x: 4 }, { y: 3, x: 5 }], "y double, x double").cols();
 * fn.regr_r2(c.y, c.x); // 0.25, double?
 * ```
 */
export function regr_r2<Q1 = unknown, Q2 = unknown>(y: Expr<Num | null, Q1>, x: Expr<Num | null, Q2>): Agg<"double" | null, Q1 & Q2> {
  return createAggregate(invoke("regr_r2", [["y", y], ["x", x]], arguments));
}

/**
 * How steep the line of least squares through the points (x, y) is; points that lack a coordinate are skipped.
 *
 * Null unless `x` takes two values at least.
 *
 * In Spark's types `(y: double, x: double) -> double`; may be null whatever the arguments are.
 *
 * An aggregate function since Spark 3.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#regr_slope)).
 *
 * @param y a double
 * @param x a double
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ y: 1, x: 1 }, { y: 5, x: 3 }, { y: null, x: 9 }], "y double, x double").cols();
 * fn.regr_slope(c.y, c.x); // 2, double?
 * ```
 */
export function regr_slope<Q1 = unknown, Q2 = unknown>(y: Expr<Num | null, Q1>, x: Expr<Num | null, Q2>): Agg<"double" | null, Q1 & Q2> {
  return createAggregate(invoke("regr_slope", [["y", y], ["x", x]], arguments));
}

/**
 * The sum of the squared distances of `x` from its mean, over the rows in which `y` is there too; null when there is none.
 *
 * In Spark's types `(y: double, x: double) -> double`; may be null whatever the arguments are.
 *
 * An aggregate function since Spark 3.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#regr_sxx)).
 *
 * @param y a double
 * @param x a double
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ y: 1, x: 1 }, { y: 5, x: 3 }, { y: null, x: 9 }], "y double, x double").cols();
 * fn.regr_sxx(c.y, c.x); // 2, double?
 * ```
 */
export function regr_sxx<Q1 = unknown, Q2 = unknown>(y: Expr<Num | null, Q1>, x: Expr<Num | null, Q2>): Agg<"double" | null, Q1 & Q2> {
  return createAggregate(invoke("regr_sxx", [["y", y], ["x", x]], arguments));
}

/**
 * The sum of the products of how far `x` and `y` are from their means, over the rows in which both are there; null when there
 * is none.
 *
 * In Spark's types `(y: double, x: double) -> double`; may be null whatever the arguments are.
 *
 * An aggregate function since Spark 3.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#regr_sxy)).
 *
 * @param y a double
 * @param x a double
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ y: 1, x: 1 }, { y: 5, x: 3 }], "y double, x double").cols();
 * fn.regr_sxy(c.y, c.x); // 4, double?
 * ```
 */
export function regr_sxy<Q1 = unknown, Q2 = unknown>(y: Expr<Num | null, Q1>, x: Expr<Num | null, Q2>): Agg<"double" | null, Q1 & Q2> {
  return createAggregate(invoke("regr_sxy", [["y", y], ["x", x]], arguments));
}

/**
 * The sum of the squared distances of `y` from its mean, over the rows in which `x` is there too; null when there is none.
 *
 * In Spark's types `(y: double, x: double) -> double`; may be null whatever the arguments are.
 *
 * An aggregate function since Spark 3.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#regr_syy)).
 *
 * @param y a double
 * @param x a double
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ y: 1, x: 1 }, { y: 5, x: 3 }, { y: 9, x: null }], "y double, x double").cols();
 * fn.regr_syy(c.y, c.x); // 8, double?
 * ```
 */
export function regr_syy<Q1 = unknown, Q2 = unknown>(y: Expr<Num | null, Q1>, x: Expr<Num | null, Q2>): Agg<"double" | null, Q1 & Q2> {
  return createAggregate(invoke("regr_syy", [["y", y], ["x", x]], arguments));
}

/**
 * How lopsided the values' distribution is (of a population): above 0 with a longer tail to the right, 0 when even, below with
 * a longer one to the left; nulls are skipped.
 *
 * Null for an empty group, and when all values are equal.
 *
 * In Spark's types `(value: double) -> double`; may be null whatever the arguments are.
 *
 * An aggregate function since Spark 1.6.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#skewness)).
 *
 * @param value a double
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 0 }, { v: 0 }, { v: 3 }], "v int").cols();
 * fn.round(fn.skewness(c.v), 4); // 0.7071, double?
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 5 }, { v: 5 }], "v int").cols();
 * fn.skewness(c.v); // null, double?
 * ```
 */
export function skewness<Q1 = unknown>(value: Expr<Num | null, Q1>): Agg<"double" | null, Q1> {
  return createAggregate(invoke("skewness", [["value", value]], arguments));
}

/**
 * Another name of `bool_or`. Whether the condition is true in some row, those where it is null aside; null when no other is
 * left.
 *
 * In Spark's types `(condition: boolean) -> boolean`; may be null whatever the arguments are.
 *
 * An aggregate function since Spark 3.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#some)).
 *
 * @param condition a boolean
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }, { v: 8 }, { v: null }], "v int").cols();
 * fn.some(c.v.gt(3)); // true, boolean?
 * ```
 */
export function some<Q1 = unknown>(condition: Expr<"boolean" | null, Q1>): Agg<"boolean" | null, Q1> {
  return createAggregate(invoke("some", [["condition", condition]], arguments));
}

/**
 * Another name of `stddev`. The standard deviation of a sample, nulls skipped; null for fewer than two values.
 *
 * In Spark's types `(value: double) -> double`; may be null whatever the arguments are.
 *
 * An aggregate function since Spark 1.6.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#std)).
 *
 * @param value a double
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }, { v: 2 }, { v: 3 }], "v int").cols();
 * fn.std(c.v); // 1, double?
 * ```
 */
export function std<Q1 = unknown>(value: Expr<Num | null, Q1>): Agg<"double" | null, Q1> {
  return createAggregate(invoke("std", [["value", value]], arguments));
}

/**
 * The standard deviation of a sample, nulls skipped; null for fewer than two values.
 *
 * In Spark's types `(value: double) -> double`; may be null whatever the arguments are.
 *
 * An aggregate function since Spark 1.6.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#stddev)).
 *
 * @param value a double
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }, { v: 2 }, { v: 3 }], "v int").cols();
 * fn.stddev(c.v); // 1, double?
 * ```
 */
export function stddev<Q1 = unknown>(value: Expr<Num | null, Q1>): Agg<"double" | null, Q1> {
  return createAggregate(invoke("stddev", [["value", value]], arguments));
}

/**
 * The standard deviation of a whole population, nulls skipped; null when there is no value, 0 for a single one.
 *
 * In Spark's types `(value: double) -> double`; may be null whatever the arguments are.
 *
 * An aggregate function since Spark 1.6.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#stddev_pop)).
 *
 * @param value a double
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }, { v: 3 }, { v: null }], "v int").cols();
 * fn.stddev_pop(c.v); // 1, double?
 * ```
 */
export function stddev_pop<Q1 = unknown>(value: Expr<Num | null, Q1>): Agg<"double" | null, Q1> {
  return createAggregate(invoke("stddev_pop", [["value", value]], arguments));
}

/**
 * Another name of `stddev`. The standard deviation of a sample, nulls skipped; null for fewer than two values.
 *
 * In Spark's types `(value: double) -> double`; may be null whatever the arguments are.
 *
 * An aggregate function since Spark 1.6.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#stddev_samp)).
 *
 * @param value a double
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }, { v: 2 }, { v: 3 }], "v int").cols();
 * fn.stddev_samp(c.v); // 1, double?
 * ```
 */
export function stddev_samp<Q1 = unknown>(value: Expr<Num | null, Q1>): Agg<"double" | null, Q1> {
  return createAggregate(invoke("stddev_samp", [["value", value]], arguments));
}

/**
 * Another name of `listagg`. The group's texts (or binaries) put together, `delimiter` between them, nulls skipped; null when
 * there is none.
 *
 * The order is the one that the rows happen to have, unless SQL text says WITHIN GROUP (ORDER BY …).
 *
 * In Spark's types `(value: string|binary as T, delimiter: string|binary|void as T = null) -> T`; may be null whatever the
 * arguments are.
 *
 * An aggregate function since Spark 4.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#string_agg)).
 *
 * @param value text or bytes
 * @param delimiter text or bytes, a literal; may be left out
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: "ho" }, { v: "ho" }, { v: null }, { v: "ho" }], "v string").cols();
 * fn.string_agg(c.v, ", "); // "ho, ho, ho", string?
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: "b" }, { v: "c" }, { v: "a" }], "v string").cols();
 * expr("listagg(v, '-') WITHIN GROUP (ORDER BY v)"); // "a-b-c", string?
 * ```
 */
export function string_agg<T extends "string" | "binary" | null, Q1 = unknown>(value: Expr<T, Q1>, delimiter?: LitOf<T> | null): Agg<T | null, Q1> {
  return createAggregate(invoke("string_agg", [["value", value], ["delimiter", delimiter, optional(onlyLiteral(eitherLiteral(stringLiteral, bytesLiteral)), null)]], arguments));
}

/**
 * Another name of `listagg_distinct`. The group's different texts (or binaries) put together, `delimiter` between them, in no
 * particular order and without nulls; null when there is none.
 *
 * In Spark's types `(value: string|binary as T, delimiter: string|binary|void as T = null) -> T`; may be null whatever the
 * arguments are.
 *
 * An aggregate function since Spark 4.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#string_agg)).
 *
 * @param value text or bytes
 * @param delimiter text or bytes, a literal; may be left out
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: "ho" }, { v: "ho" }, { v: null }, { v: "ho" }], "v string").cols();
 * fn.string_agg_distinct(c.v, ", "); // "ho", string?
 * ```
 */
export function string_agg_distinct<T extends "string" | "binary" | null, Q1 = unknown>(value: Expr<T, Q1>, delimiter?: LitOf<T> | null): Agg<T | null, Q1> {
  return createAggregate(invoke("string_agg_distinct", [["value", value], ["delimiter", delimiter, optional(onlyLiteral(eitherLiteral(stringLiteral, bytesLiteral)), null)]], arguments, { name: "string_agg", distinct: true }));
}

/**
 * Adds the group's values, skipping nulls; null when there is none.
 *
 * A sum that its type cannot hold raises ARITHMETIC_OVERFLOW.
 *
 * In Spark's types (may be null whatever the arguments are):
 * - `(value: decimal(p,s)) -> decimal(min(38,p+10),s)`
 * - `(value: integral) -> bigint`
 * - `(value: timestamp) -> double`
 * - `(value: numeric) -> double`
 * - `(value: interval_ym|interval_dt as T) -> T`
 *
 * An aggregate function since Spark 1.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#sum)).
 *
 * @param value a timestamp, a number, a year-month interval or a day-time interval
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }, { v: 2 }, { v: null }], "v int").cols();
 * fn.sum(c.v); // 3, bigint?
 * ```
 */
export function sum<T extends Num | "timestamp" | "interval_ym" | "interval_dt" | null, Q1 = unknown>(value: Expr<T, Q1>): Agg<Look<SumTable, T> | null, Q1> {
  return createAggregate(invoke("sum", [["value", value]], arguments));
}

/**
 * Another name of `sum_distinct`. Adds the group's different values, skipping nulls; null when there is none.
 *
 * In Spark's types (may be null whatever the arguments are):
 * - `(value: decimal(p,s)) -> decimal(min(38,p+10),s)`
 * - `(value: integral) -> bigint`
 * - `(value: timestamp) -> double`
 * - `(value: numeric) -> double`
 * - `(value: interval_ym|interval_dt as T) -> T`
 *
 * An aggregate function since Spark 1.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#sum)).
 *
 * @param value a timestamp, a number, a year-month interval or a day-time interval
 * @deprecated use sum_distinct
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }, { v: 2 }, { v: 2 }, { v: null }], "v int").cols();
 * fn.sumDistinct(c.v); // 3, bigint?
 * ```
 */
export function sumDistinct<T extends Num | "timestamp" | "interval_ym" | "interval_dt" | null, Q1 = unknown>(value: Expr<T, Q1>): Agg<Look<SumTable, T> | null, Q1> {
  return createAggregate(invoke("sumDistinct", [["value", value]], arguments, { name: "sum", distinct: true }));
}

/**
 * Adds the group's different values, skipping nulls; null when there is none.
 *
 * In Spark's types (may be null whatever the arguments are):
 * - `(value: decimal(p,s)) -> decimal(min(38,p+10),s)`
 * - `(value: integral) -> bigint`
 * - `(value: timestamp) -> double`
 * - `(value: numeric) -> double`
 * - `(value: interval_ym|interval_dt as T) -> T`
 *
 * An aggregate function since Spark 3.2.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#sum)).
 *
 * @param value a timestamp, a number, a year-month interval or a day-time interval
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }, { v: 2 }, { v: 2 }, { v: null }], "v int").cols();
 * fn.sum_distinct(c.v); // 3, bigint?
 * ```
 */
export function sum_distinct<T extends Num | "timestamp" | "interval_ym" | "interval_dt" | null, Q1 = unknown>(value: Expr<T, Q1>): Agg<Look<SumTable, T> | null, Q1> {
  return createAggregate(invoke("sum_distinct", [["value", value]], arguments, { name: "sum", distinct: true }));
}

/**
 * A theta sketch of the values that all the group's sketches have, nulls skipped; an empty one when there is none.
 *
 * Bytes that are no such sketch raise THETA_INVALID_INPUT_SKETCH_BUFFER.
 *
 * In Spark's types `(sketch: binary) -> binary`; never null.
 *
 * An aggregate function since Spark 4.1.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#theta_intersection_agg)).
 *
 * @param sketch bytes
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ s: "AQQDPQEazJMCLQw17lvvyK4++nDR36ergA==" }, { s: "AQQDPgEazJMCenXCBEvyXw/suWWa62qPcA==" }], "s string").cols();
 * fn.theta_sketch_estimate(fn.theta_intersection_agg(fn.unbase64(c.s))); // 1, bigint
 * ```
 */
export function theta_intersection_agg<Q1 = unknown>(sketch: Expr<"binary" | null, Q1>): Agg<"binary", Q1> {
  return createAggregate(invoke("theta_intersection_agg", [["sketch", sketch]], arguments));
}

/**
 * A theta sketch of the group's different values, for `theta_sketch_estimate` and for unions, intersections and differences;
 * nulls and empty strings, binaries and arrays are not counted.
 *
 * `lgNomEntries`, from 4 to 26, is the binary logarithm of how many values it can hold before it starts to estimate.
 *
 * In Spark's types `(value: array<int>|array<bigint>|binary|double|float|int|bigint|string, lgNomEntries: int = 12) -> binary`;
 * never null.
 *
 * An aggregate function since Spark 4.1.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#theta_sketch_agg)).
 *
 * @param value an array of int, an array of bigint, bytes, a double, a float, an int, a bigint or text
 * @param lgNomEntries an int, a literal; 12 unless given
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: "a" }, { v: "b" }, { v: "a" }, { v: null }], "v string").cols();
 * fn.theta_sketch_estimate(fn.theta_sketch_agg(c.v)); // 2, bigint
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: "a" }, { v: "" }], "v string").cols();
 * fn.theta_sketch_estimate(fn.theta_sketch_agg(c.v, 20)); // 1, bigint
 * ```
 */
export function theta_sketch_agg<Q1 = unknown>(value: Expr<"int" | "bigint" | "float" | "double" | "string" | "binary" | ArrayOf<"int" | null> | ArrayOf<"bigint" | null> | null, Q1>, lgNomEntries?: number | Constant<"int">): Agg<"binary", Q1> {
  return createAggregate(invoke("theta_sketch_agg", [["value", value], ["lgNomEntries", lgNomEntries, optional(onlyLiteral(intLiteral))]], arguments));
}

/**
 * Merges theta sketches into one of the values that any of them has, nulls skipped; an empty one when there is none.
 *
 * `lgNomEntries`, from 4 to 26, is the result's, and the sketches' own may differ. Bytes that are no such sketch raise
 * THETA_INVALID_INPUT_SKETCH_BUFFER.
 *
 * In Spark's types `(sketch: binary, lgNomEntries: int = 12) -> binary`; never null.
 *
 * An aggregate function since Spark 4.1.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#theta_union_agg)).
 *
 * @param sketch bytes
 * @param lgNomEntries an int, a literal; 12 unless given
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ s: "AQQDPQEazJMCLQw17lvvyK4++nDR36ergA==" }, { s: "AQQDPgEazJMCenXCBEvyXw/suWWa62qPcA==" }], "s string").cols();
 * fn.theta_sketch_estimate(fn.theta_union_agg(fn.unbase64(c.s))); // 3, bigint
 * ```
 */
export function theta_union_agg<Q1 = unknown>(sketch: Expr<"binary" | null, Q1>, lgNomEntries?: number | Constant<"int">): Agg<"binary", Q1> {
  return createAggregate(invoke("theta_union_agg", [["sketch", sketch], ["lgNomEntries", lgNomEntries, optional(onlyLiteral(intLiteral))]], arguments));
}

/**
 * The mean of the group's values, skipping nulls; null when there is none, and where `avg` would raise an error because a
 * decimal or an interval cannot hold it.
 *
 * In Spark's types (may be null whatever the arguments are):
 * - `(value: decimal(p,s)) -> decimal(min(38,p+4),min(38,s+4))`
 * - `(value: timestamp) -> double`
 * - `(value: numeric) -> double`
 * - `(value: interval_ym) -> interval_ym`
 * - `(value: interval_dt) -> interval_dt`
 *
 * An aggregate function since Spark 3.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#try_avg)).
 *
 * @param value a timestamp, a number, a year-month interval or a day-time interval
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }, { v: 2 }, { v: null }], "v int").cols();
 * fn.try_avg(c.v); // 1.5, double?
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: "99999999999999999999999999999999999999" }, { v: "99999999999999999999999999999999999999" }], "v string").cols();
 * fn.try_avg(c.v.cast("decimal(38,0)")); // null, decimal(38,4)?
 * ```
 */
export function try_avg<T extends Num | "timestamp" | "interval_ym" | "interval_dt" | null, Q1 = unknown>(value: Expr<T, Q1>): Agg<Look<AvgTable, T> | null, Q1> {
  return createAggregate(invoke("try_avg", [["value", value]], arguments));
}

/**
 * Adds the group's values, skipping nulls; null when there is none, and where `sum` would raise an error because its type
 * cannot hold the sum.
 *
 * In Spark's types (may be null whatever the arguments are):
 * - `(value: decimal(p,s)) -> decimal(min(38,p+10),s)`
 * - `(value: integral) -> bigint`
 * - `(value: timestamp) -> double`
 * - `(value: numeric) -> double`
 * - `(value: interval_ym|interval_dt as T) -> T`
 *
 * An aggregate function since Spark 3.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#try_sum)).
 *
 * @param value a timestamp, a number, a year-month interval or a day-time interval
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }, { v: 2 }, { v: null }], "v int").cols();
 * fn.try_sum(c.v); // 3, bigint?
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: "9223372036854775807" }, { v: "1" }], "v string").cols();
 * fn.try_sum(c.v.cast("bigint")); // null, bigint?
 * ```
 */
export function try_sum<T extends Num | "timestamp" | "interval_ym" | "interval_dt" | null, Q1 = unknown>(value: Expr<T, Q1>): Agg<Look<SumTable, T> | null, Q1> {
  return createAggregate(invoke("try_sum", [["value", value]], arguments));
}

/**
 * A tuple sketch of the keys that all the group's sketches have, nulls skipped; an empty one when there is none.
 *
 * `mode` (`sum`, `min`, `max` or `alwaysone`) says how a key's summaries become one. Bytes that are no such sketch raise
 * TUPLE_INVALID_INPUT_SKETCH_BUFFER.
 *
 * In Spark's types `(sketch: binary, mode: string = 'sum') -> binary`; never null.
 *
 * An aggregate function since Spark 4.2.0
 * ([reference](https://spark.apache.org/docs/latest/api/sql/#tuple_intersection_agg_double)).
 *
 * @param sketch bytes
 * @param mode text, a literal; "sum" unless given
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ s: "AgMJAQAKzJMCAAAAAAAAABX5fcu9hqEFAAAAAAAAJEAAw5f8EoFwnR4AAAAAAAA0QAA=" }, { s: "AQMJAQAKzJPDl/wSgXCdHgAAAAAAABRAAA==" }], "s string").cols();
 * fn.tuple_sketch_summary_double(fn.tuple_intersection_agg_double(fn.unbase64(c.s))); // 25, double
 * ```
 */
export function tuple_intersection_agg_double<Q1 = unknown>(sketch: Expr<"binary" | null, Q1>, mode?: string | Constant<"string">): Agg<"binary", Q1> {
  return createAggregate(invoke("tuple_intersection_agg_double", [["sketch", sketch], ["mode", mode, optional(onlyLiteral(stringLiteral))]], arguments, { since: "4.2.0" }));
}

/**
 * A tuple sketch of the keys that all the group's sketches have, nulls skipped; an empty one when there is none.
 *
 * `mode` (`sum`, `min`, `max` or `alwaysone`) says how a key's summaries become one. Bytes that are no such sketch raise
 * TUPLE_INVALID_INPUT_SKETCH_BUFFER.
 *
 * In Spark's types `(sketch: binary, mode: string = 'sum') -> binary`; never null.
 *
 * An aggregate function since Spark 4.2.0
 * ([reference](https://spark.apache.org/docs/latest/api/sql/#tuple_intersection_agg_integer)).
 *
 * @param sketch bytes
 * @param mode text, a literal; "sum" unless given
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ s: "AgMJAQAKzJMCAAAAAAAAABX5fcu9hqEFCgAAAADDl/wSgXCdHhQAAAAA" }, { s: "AQMJAQAKzJPDl/wSgXCdHgUAAAAA" }], "s string").cols();
 * fn.tuple_sketch_summary_integer(fn.tuple_intersection_agg_integer(fn.unbase64(c.s), "max")); // 20, bigint
 * ```
 */
export function tuple_intersection_agg_integer<Q1 = unknown>(sketch: Expr<"binary" | null, Q1>, mode?: string | Constant<"string">): Agg<"binary", Q1> {
  return createAggregate(invoke("tuple_intersection_agg_integer", [["sketch", sketch], ["mode", mode, optional(onlyLiteral(stringLiteral))]], arguments, { since: "4.2.0" }));
}

/**
 * A tuple sketch: the group's different keys, each with the summaries of its rows made one by `mode` (`sum`, `min`, `max` or
 * `alwaysone`).
 *
 * Rows without a key or summary, or with an empty string, binary or array as key, are skipped. `lgNomEntries`, from 4 to 26, is
 * the binary logarithm of how many keys it can hold before it starts to estimate.
 *
 * In Spark's types `(key: array<int>|array<bigint>|binary|double|float|int|bigint|string, summary: double, lgNomEntries: int =
 * 12, mode: string = 'sum') -> binary`; never null.
 *
 * An aggregate function since Spark 4.2.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#tuple_sketch_agg_double)).
 *
 * @param key an array of int, an array of bigint, bytes, a double, a float, an int, a bigint or text
 * @param summary a double
 * @param lgNomEntries an int, a literal; 12 unless given
 * @param mode text, a literal; "sum" unless given
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ k: "a", v: 1 }, { k: "a", v: 2 }, { k: "b", v: 5 }], "k string, v double").cols();
 * fn.tuple_sketch_estimate_double(fn.tuple_sketch_agg_double(c.k, c.v)); // 2, double
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ k: "a", v: 1 }, { k: "a", v: 2 }, { k: "b", v: 5 }], "k string, v double").cols();
 * fn.tuple_sketch_summary_double(fn.tuple_sketch_agg_double(c.k, c.v, 12, "max")); // 7, double
 * ```
 */
export function tuple_sketch_agg_double<Q1 = unknown, Q2 = unknown>(key: Expr<Num | "string" | "binary" | ArrayOf<Num | null> | null, Q1>, summary: Expr<Num | null, Q2>, lgNomEntries?: number | Constant<"int">, mode?: string | Constant<"string">): Agg<"binary", Q1 & Q2> {
  return createAggregate(invoke("tuple_sketch_agg_double", [["key", key], ["summary", summary], ["lgNomEntries", lgNomEntries, withDefault(12, onlyLiteral(intLiteral))], ["mode", mode, withDefault("sum", onlyLiteral(stringLiteral))]], arguments, { since: "4.2.0" }));
}

/**
 * A tuple sketch: the group's different keys, each with the summaries of its rows made one by `mode` (`sum`, which wraps around
 * beyond an int, `min`, `max` or `alwaysone`).
 *
 * Rows without a key or summary, or with an empty string, binary or array as key, are skipped. `lgNomEntries`, from 4 to 26, is
 * the binary logarithm of how many keys it can hold before it starts to estimate.
 *
 * In Spark's types `(key: array<int>|array<bigint>|binary|double|float|int|bigint|string, summary: int, lgNomEntries: int = 12,
 * mode: string = 'sum') -> binary`; never null.
 *
 * An aggregate function since Spark 4.2.0
 * ([reference](https://spark.apache.org/docs/latest/api/sql/#tuple_sketch_agg_integer)).
 *
 * @param key an array of int, an array of bigint, bytes, a double, a float, an int, a bigint or text
 * @param summary an int
 * @param lgNomEntries an int, a literal; 12 unless given
 * @param mode text, a literal; "sum" unless given
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ k: "a", v: 1 }, { k: "a", v: 2 }, { k: "b", v: 5 }], "k string, v int").cols();
 * fn.tuple_sketch_summary_integer(fn.tuple_sketch_agg_integer(c.k, c.v)); // 8, bigint
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ k: "a", v: 2147483647 }, { k: "a", v: 1 }], "k string, v int").cols();
 * fn.tuple_sketch_summary_integer(fn.tuple_sketch_agg_integer(c.k, c.v)); // -2147483648, bigint
 * ```
 */
export function tuple_sketch_agg_integer<Q1 = unknown, Q2 = unknown>(key: Expr<Num | "string" | "binary" | ArrayOf<Num | null> | null, Q1>, summary: Expr<Num | null, Q2>, lgNomEntries?: number | Constant<"int">, mode?: string | Constant<"string">): Agg<"binary", Q1 & Q2> {
  return createAggregate(invoke("tuple_sketch_agg_integer", [["key", key], ["summary", summary], ["lgNomEntries", lgNomEntries, withDefault(12, onlyLiteral(intLiteral))], ["mode", mode, withDefault("sum", onlyLiteral(stringLiteral))]], arguments, { since: "4.2.0" }));
}

/**
 * Merges tuple sketches into one of the keys that any of them has, nulls skipped; an empty one when there is none.
 *
 * `mode` (`sum`, `min`, `max` or `alwaysone`) says how a key's summaries become one; `lgNomEntries`, from 4 to 26, is the
 * result's. Bytes that are no such sketch raise TUPLE_INVALID_INPUT_SKETCH_BUFFER.
 *
 * In Spark's types `(sketch: binary, lgNomEntries: int = 12, mode: string = 'sum') -> binary`; never null.
 *
 * An aggregate function since Spark 4.2.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#tuple_union_agg_double)).
 *
 * @param sketch bytes
 * @param lgNomEntries an int, a literal; 12 unless given
 * @param mode text, a literal; "sum" unless given
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ s: "AgMJAQAKzJMCAAAAAAAAABX5fcu9hqEFAAAAAAAAJEAAw5f8EoFwnR4AAAAAAAA0QAA=" }, { s: "AQMJAQAKzJPDl/wSgXCdHgAAAAAAABRAAA==" }], "s string").cols();
 * fn.tuple_sketch_summary_double(fn.tuple_union_agg_double(fn.unbase64(c.s))); // 35, double
 * ```
 */
export function tuple_union_agg_double<Q1 = unknown>(sketch: Expr<"binary" | null, Q1>, lgNomEntries?: number | Constant<"int">, mode?: string | Constant<"string">): Agg<"binary", Q1> {
  return createAggregate(invoke("tuple_union_agg_double", [["sketch", sketch], ["lgNomEntries", lgNomEntries, withDefault(12, onlyLiteral(intLiteral))], ["mode", mode, withDefault("sum", onlyLiteral(stringLiteral))]], arguments, { since: "4.2.0" }));
}

/**
 * Merges tuple sketches into one of the keys that any of them has, nulls skipped; an empty one when there is none.
 *
 * `mode` (`sum`, `min`, `max` or `alwaysone`) says how a key's summaries become one; `lgNomEntries`, from 4 to 26, is the
 * result's. Bytes that are no such sketch raise TUPLE_INVALID_INPUT_SKETCH_BUFFER.
 *
 * In Spark's types `(sketch: binary, lgNomEntries: int = 12, mode: string = 'sum') -> binary`; never null.
 *
 * An aggregate function since Spark 4.2.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#tuple_union_agg_integer)).
 *
 * @param sketch bytes
 * @param lgNomEntries an int, a literal; 12 unless given
 * @param mode text, a literal; "sum" unless given
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ s: "AgMJAQAKzJMCAAAAAAAAABX5fcu9hqEFCgAAAADDl/wSgXCdHhQAAAAA" }, { s: "AQMJAQAKzJPDl/wSgXCdHgUAAAAA" }], "s string").cols();
 * fn.tuple_sketch_summary_integer(fn.tuple_union_agg_integer(fn.unbase64(c.s), 12, "min")); // 15, bigint
 * ```
 */
export function tuple_union_agg_integer<Q1 = unknown>(sketch: Expr<"binary" | null, Q1>, lgNomEntries?: number | Constant<"int">, mode?: string | Constant<"string">): Agg<"binary", Q1> {
  return createAggregate(invoke("tuple_union_agg_integer", [["sketch", sketch], ["lgNomEntries", lgNomEntries, withDefault(12, onlyLiteral(intLiteral))], ["mode", mode, withDefault("sum", onlyLiteral(stringLiteral))]], arguments, { since: "4.2.0" }));
}

/**
 * The variance of a whole population, nulls skipped; null when there is no value, 0 for a single one.
 *
 * In Spark's types `(value: double) -> double`; may be null whatever the arguments are.
 *
 * An aggregate function since Spark 1.6.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#var_pop)).
 *
 * @param value a double
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }, { v: 3 }, { v: null }], "v int").cols();
 * fn.var_pop(c.v); // 1, double?
 * ```
 */
export function var_pop<Q1 = unknown>(value: Expr<Num | null, Q1>): Agg<"double" | null, Q1> {
  return createAggregate(invoke("var_pop", [["value", value]], arguments));
}

/**
 * The variance of a sample, nulls skipped; null for fewer than two values.
 *
 * In Spark's types `(value: double) -> double`; may be null whatever the arguments are.
 *
 * An aggregate function since Spark 1.6.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#var_samp)).
 *
 * @param value a double
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }, { v: 3 }, { v: null }], "v int").cols();
 * fn.var_samp(c.v); // 2, double?
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }], "v int").cols();
 * fn.var_samp(c.v); // null, double?
 * ```
 */
export function var_samp<Q1 = unknown>(value: Expr<Num | null, Q1>): Agg<"double" | null, Q1> {
  return createAggregate(invoke("var_samp", [["value", value]], arguments));
}

/**
 * Another name of `var_samp`. The variance of a sample, nulls skipped; null for fewer than two values.
 *
 * In Spark's types `(value: double) -> double`; may be null whatever the arguments are.
 *
 * An aggregate function since Spark 1.6.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#variance)).
 *
 * @param value a double
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }, { v: 3 }, { v: null }], "v int").cols();
 * fn.variance(c.v); // 2, double?
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }], "v int").cols();
 * fn.variance(c.v); // null, double?
 * ```
 */
export function variance<Q1 = unknown>(value: Expr<Num | null, Q1>): Agg<"double" | null, Q1> {
  return createAggregate(invoke("variance", [["value", value]], arguments));
}

/**
 * The mean of the group's vectors, element by element; null vectors, and those with a null in them, are skipped, and it is null
 * when none is left.
 *
 * Vectors of different lengths raise VECTOR_DIMENSION_MISMATCH.
 *
 * In Spark's types `(vector: array<float>) -> array<float!>`; may be null whatever the arguments are.
 *
 * An aggregate function since Spark 4.2.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#vector_avg)).
 *
 * @param vector an array of float
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: [1,2] }, { v: [3,6] }], "v array<float>").cols();
 * fn.vector_avg(c.v); // [2,4], array<float!>?
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: [1,2] }, { v: [3,null] }], "v array<float>").cols();
 * fn.vector_avg(c.v); // [1,2], array<float!>?
 * ```
 */
export function vector_avg<Q1 = unknown>(vector: Expr<ArrayOf<"float" | null> | null, Q1>): Agg<ArrayOf<"float"> | null, Q1> {
  return createAggregate(invoke("vector_avg", [["vector", vector]], arguments, { since: "4.2.0" }));
}

/**
 * Adds the group's vectors, element by element; null vectors, and those with a null in them, are skipped, and it is null when
 * none is left.
 *
 * Vectors of different lengths raise VECTOR_DIMENSION_MISMATCH.
 *
 * In Spark's types `(vector: array<float>) -> array<float!>`; may be null whatever the arguments are.
 *
 * An aggregate function since Spark 4.2.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#vector_sum)).
 *
 * @param vector an array of float
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: [1,2] }, { v: [3,6] }, { v: null }], "v array<float>").cols();
 * fn.vector_sum(c.v); // [4,8], array<float!>?
 * ```
 */
export function vector_sum<Q1 = unknown>(vector: Expr<ArrayOf<"float" | null> | null, Q1>): Agg<ArrayOf<"float"> | null, Q1> {
  return createAggregate(invoke("vector_sum", [["vector", vector]], arguments, { since: "4.2.0" }));
}
