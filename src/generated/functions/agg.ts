// Generated from registry/functions.yaml by `npm run generate`. Do not edit.
import type { Agg } from "../../dsl/column/aggregate.js";
import { createAggregate } from "../../dsl/column/aggregate.js";
import type { Expr, NeedsAll } from "../../dsl/column/expr.js";
import { invoke, optional, variadic, withDefault } from "../../dsl/functions/call.js";
import type { Bare, Look } from "../../dsl/functions/function-types.js";
import { booleanLiteral, intLiteral, numberLiteral, oneOrMoreLiterals, onlyLiteral } from "../../dsl/functions/literal-arguments.js";
import type { ArrayOf, DateLike, Num } from "../../types/tags.js";
import type { AvgTable, SumTable } from "./tables.js";

/**
 * Some value of the group; with `ignoreNulls` one that is not null, if there is one.
 *
 * The result may be null, whatever the arguments are.
 *
 * In Spark's types: `(value: any as T, ignoreNulls: boolean = false) -> T`.
 *
 * Spark's `any_value`, one of its aggregate functions; since 3.4.0.
 *
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 7 }], "v int").cols();
 * fn.any_value(c.v); // 7, int?
 * ```
 */
export function any_value<T, Q1 = unknown>(value: Expr<T, Q1>, ignoreNulls?: boolean): Agg<T | null, Q1> {
  return createAggregate(invoke("any_value", [["value", value], ["ignoreNulls", ignoreNulls, optional(onlyLiteral(booleanLiteral))]], arguments));
}

/**
 * The number of different values, nearly; `rsd` is the standard deviation of the error that may be.
 *
 * Never null.
 *
 * In Spark's types: `(value: any, rsd: double|decimal = 0.05) -> bigint`.
 *
 * Spark's `approx_count_distinct`, one of its aggregate functions; since 1.6.0.
 *
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }, { v: 1 }, { v: 2 }], "v int").cols();
 * fn.approx_count_distinct(c.v); // 2, bigint
 * ```
 */
export function approx_count_distinct<Q1 = unknown>(value: Expr<any, Q1>, rsd?: number | bigint): Agg<"bigint", Q1> {
  return createAggregate(invoke("approx_count_distinct", [["value", value], ["rsd", rsd, optional(onlyLiteral(numberLiteral))]], arguments));
}

/**
 * The mean of the group's values, skipping nulls; null when there is none.
 *
 * The result may be null, whatever the arguments are.
 *
 * In Spark's types:
 * - `(value: decimal(p,s)) -> decimal(min(38,p+4),min(38,s+4))`
 * - `(value: timestamp) -> double`
 * - `(value: numeric) -> double`
 * - `(value: interval_ym) -> interval_ym`
 * - `(value: interval_dt) -> interval_dt`
 *
 * Spark's `avg`, one of its aggregate functions; since 1.0.0.
 *
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
 * An array of the group's values without its nulls; empty when there is none. The order is the one that the rows happen to
 * have.
 *
 * Never null.
 *
 * In Spark's types: `(value: any as T) -> array<T!>`.
 *
 * Spark's `collect_list`, one of its aggregate functions; since 2.0.0.
 *
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
 * The number of rows in which no argument is null; of all rows with `lit(1)`. Zero for an empty group.
 *
 * Never null.
 *
 * In Spark's types: `(...values: any (at least 1)) -> bigint`.
 *
 * Spark's `count`, one of its aggregate functions; since 1.0.0.
 *
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }, { v: null }, { v: 3 }], "v int").cols();
 * fn.count(c.v); // 2, bigint
 * ```
 */
export function count<const A extends readonly [Expr<any>, ...Expr<any>[]]>(...values: A): Agg<"bigint", NeedsAll<A>> {
  return createAggregate(invoke("count", [["values", values, variadic(1)]]));
}

/**
 * The number of different values, or of different rows of several, in which none is null.
 *
 * Never null.
 *
 * In Spark's types: `(...values: any (at least 1)) -> bigint`.
 *
 * Spark's `count_distinct`, one of its aggregate functions; since 3.2.0.
 *
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }, { v: 1 }, { v: 2 }, { v: null }], "v int").cols();
 * fn.count_distinct(c.v); // 2, bigint
 * ```
 */
export function count_distinct<const A extends readonly [Expr<any>, ...Expr<any>[]]>(...values: A): Agg<"bigint", NeedsAll<A>> {
  return createAggregate(invoke("count_distinct", [["values", values, variadic(1)]], undefined, { name: "count", distinct: true }));
}

/**
 * The number of rows in which the condition is true.
 *
 * Never null.
 *
 * In Spark's types: `(condition: boolean) -> bigint`.
 *
 * Spark's `count_if`, one of its aggregate functions; since 3.0.0.
 *
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
 * The group's first value in the order that the rows happen to have; with `ignoreNulls` the first that is not null.
 *
 * The result may be null, whatever the arguments are.
 *
 * In Spark's types: `(value: any as T, ignoreNulls: boolean = false) -> T`.
 *
 * Spark's `first`, one of its aggregate functions; since 2.0.0.
 *
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 7 }], "v int").cols();
 * fn.first(c.v); // 7, int?
 * ```
 */
export function first<T, Q1 = unknown>(value: Expr<T, Q1>, ignoreNulls?: boolean): Agg<T | null, Q1> {
  return createAggregate(invoke("first", [["value", value], ["ignoreNulls", ignoreNulls, withDefault(false, onlyLiteral(booleanLiteral))]], arguments));
}

/**
 * The largest of the group's values, skipping nulls; null when there is none. NaN counts as larger than any number.
 *
 * The result may be null, whatever the arguments are.
 *
 * In Spark's types: `(value: ordered as T) -> T`.
 *
 * Spark's `max`, one of its aggregate functions; since 1.0.0.
 *
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 3 }, { v: 1 }, { v: null }], "v int").cols();
 * fn.max(c.v); // 3, int?
 * ```
 */
export function max<T, Q1 = unknown>(value: Expr<T, Q1>): Agg<T | null, Q1> {
  return createAggregate(invoke("max", [["value", value]], arguments));
}

/**
 * The value of the row whose `ord` is largest. With `k`, from Spark 4.2 on, the values of the first k rows.
 *
 * The result may be null, whatever the arguments are.
 *
 * In Spark's types:
 * - `(value: any as T, ord: ordered) -> T`
 * - `(value: any as T, ord: ordered, k: int) -> array<T?>`
 *
 * Spark's `max_by`, one of its aggregate functions; since 3.0.0.
 *
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: "a", o: 2 }, { v: "b", o: 1 }], "v string, o int").cols();
 * fn.max_by(c.v, c.o); // "a", string?
 * ```
 */
export function max_by<T, Q1 = unknown, Q2 = unknown>(value: Expr<T, Q1>, ord: Expr<any, Q2>): Agg<T | null, Q1 & Q2>;
export function max_by<T, Q1 = unknown, Q2 = unknown>(value: Expr<T, Q1>, ord: Expr<any, Q2>, k: number): Agg<ArrayOf<Bare<T> | null> | null, Q1 & Q2>;
export function max_by(value?: unknown, ord?: unknown, k?: unknown): any {
  return createAggregate(invoke("max_by", [["value", value], ["ord", ord], ["k", k, optional(onlyLiteral(intLiteral)), "4.2.0"]], arguments));
}

/**
 * The smallest of the group's values, skipping nulls; null when there is none.
 *
 * The result may be null, whatever the arguments are.
 *
 * In Spark's types: `(value: ordered as T) -> T`.
 *
 * Spark's `min`, one of its aggregate functions; since 1.0.0.
 *
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 3 }, { v: 1 }, { v: null }], "v int").cols();
 * fn.min(c.v); // 1, int?
 * ```
 */
export function min<T, Q1 = unknown>(value: Expr<T, Q1>): Agg<T | null, Q1> {
  return createAggregate(invoke("min", [["value", value]], arguments));
}

/**
 * The value of the row whose `ord` is smallest. With `k`, from Spark 4.2 on, the values of the first k rows.
 *
 * The result may be null, whatever the arguments are.
 *
 * In Spark's types:
 * - `(value: any as T, ord: ordered) -> T`
 * - `(value: any as T, ord: ordered, k: int) -> array<T?>`
 *
 * Spark's `min_by`, one of its aggregate functions; since 3.0.0.
 *
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: "a", o: 2 }, { v: "b", o: 1 }], "v string, o int").cols();
 * fn.min_by(c.v, c.o); // "b", string?
 * ```
 */
export function min_by<T, Q1 = unknown, Q2 = unknown>(value: Expr<T, Q1>, ord: Expr<any, Q2>): Agg<T | null, Q1 & Q2>;
export function min_by<T, Q1 = unknown, Q2 = unknown>(value: Expr<T, Q1>, ord: Expr<any, Q2>, k: number): Agg<ArrayOf<Bare<T> | null> | null, Q1 & Q2>;
export function min_by(value?: unknown, ord?: unknown, k?: unknown): any {
  return createAggregate(invoke("min_by", [["value", value], ["ord", ord], ["k", k, optional(onlyLiteral(intLiteral)), "4.2.0"]], arguments));
}

/**
 * The smallest value of the group below or at which the given part (0 to 1) of its values lie, nearly; several parts give an
 * array. A greater `accuracy` costs memory; the error is at most one part in `accuracy`.
 *
 * The result may be null, whatever the arguments are.
 *
 * In Spark's types:
 * - `(value: numeric|date|timestamp|timestamp_ntz|time|interval_ym|interval_dt as T, percentage: array<double>, accuracy:
 * integral = 10000) -> array<T!>`
 * - `(value: numeric|date|timestamp|timestamp_ntz|time|interval_ym|interval_dt as T, percentage: double, accuracy: integral =
 * 10000) -> T`
 *
 * Spark's `percentile_approx`, one of its aggregate functions; since 2.1.0.
 *
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 10 }, { v: 20 }, { v: 30 }], "v int").cols();
 * fn.percentile_approx(c.v, 0.5); // 20, int?
 * ```
 */
export function percentile_approx<T extends Num | DateLike | "time" | "interval_ym" | "interval_dt" | null, Q1 = unknown>(value: Expr<T, Q1>, percentage: readonly number[], accuracy?: number | bigint): Agg<ArrayOf<Bare<T>> | null, Q1>;
export function percentile_approx<T extends Num | DateLike | "time" | "interval_ym" | "interval_dt" | null, Q1 = unknown>(value: Expr<T, Q1>, percentage: number, accuracy?: number | bigint): Agg<T | null, Q1>;
export function percentile_approx(value?: unknown, percentage?: unknown, accuracy?: unknown): any {
  return createAggregate(invoke("percentile_approx", [["value", value], ["percentage", percentage, oneOrMoreLiterals(numberLiteral)], ["accuracy", accuracy, withDefault(10000, onlyLiteral(numberLiteral))]], arguments));
}

/**
 * The standard deviation of a sample, nulls skipped; null for fewer than two values.
 *
 * The result may be null, whatever the arguments are.
 *
 * In Spark's types: `(value: double) -> double`.
 *
 * Spark's `stddev`, one of its aggregate functions; since 1.6.0.
 *
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
 * Adds the group's values, skipping nulls; null when there is none. A sum that its type cannot hold raises ARITHMETIC_OVERFLOW.
 *
 * The result may be null, whatever the arguments are.
 *
 * In Spark's types:
 * - `(value: decimal(p,s)) -> decimal(min(38,p+10),s)`
 * - `(value: integral) -> bigint`
 * - `(value: timestamp) -> double`
 * - `(value: numeric) -> double`
 * - `(value: interval_ym|interval_dt as T) -> T`
 *
 * Spark's `sum`, one of its aggregate functions; since 1.0.0.
 *
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
 * Adds the group's different values, skipping nulls; null when there is none.
 *
 * The result may be null, whatever the arguments are.
 *
 * In Spark's types:
 * - `(value: decimal(p,s)) -> decimal(min(38,p+10),s)`
 * - `(value: integral) -> bigint`
 * - `(value: timestamp) -> double`
 * - `(value: numeric) -> double`
 * - `(value: interval_ym|interval_dt as T) -> T`
 *
 * Spark's `sum_distinct`, one of its aggregate functions; since 3.2.0.
 *
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }, { v: 2 }, { v: 2 }, { v: null }], "v int").cols();
 * fn.sum_distinct(c.v); // 3, bigint?
 * ```
 */
export function sum_distinct<T extends Num | "timestamp" | "interval_ym" | "interval_dt" | null, Q1 = unknown>(value: Expr<T, Q1>): Agg<Look<SumTable, T> | null, Q1> {
  return createAggregate(invoke("sum_distinct", [["value", value]], arguments, { name: "sum", distinct: true }));
}
