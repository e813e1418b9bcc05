// Generated from registry/functions.yaml by `npm run generate`. Do not edit.
import type { Column } from "../../dsl/column/column.js";
import { createColumn } from "../../dsl/column/column.js";
import type { Expr, NeedsAll } from "../../dsl/column/expr.js";
import { invoke, variadic } from "../../dsl/functions/call.js";
import type { AnyNotNull, Bare, ZeroIfNull } from "../../dsl/functions/function-types.js";
import type { Alike, Common } from "../../types/common-tag.js";
import type { NullOf, Num, Ordered } from "../../types/tags.js";

/**
 * The first argument that is not null; null when all are.
 *
 * In Spark's types `(...values: any as T (at least 1)) -> T`; null only when all arguments are.
 *
 * A conditional function since Spark 1.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#coalesce)).
 *
 * @param values anything
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: null }], "v int").cols();
 * fn.coalesce(c.v, lit(0)); // 0, int
 * ```
 */
export function coalesce<T, A extends readonly Expr<Alike<T>>[], Q1 = unknown>(first?: Expr<T, Q1>, ...rest: A): Column<AnyNotNull<[Expr<T>, ...A]>, Q1 & NeedsAll<A>>;
export function coalesce(...values: readonly unknown[]): any {
  return createColumn(invoke("coalesce", [["values", values, variadic(1)]]));
}

/**
 * The second argument where the condition is true, the third where it is false or null.
 *
 * `when(condition, value).otherwise(other)` says the same and takes further branches.
 *
 * In Spark's types `(condition: boolean, whenTrue: any as T, otherwise: T) -> T`; null when `whenTrue` or `otherwise` is.
 *
 * A conditional function since Spark 1.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#if)).
 *
 * @param condition a boolean
 * @param whenTrue anything
 * @param otherwise the type of `whenTrue`
 * @example
 * ```ts
 * fn.if(lit(2).gt(1), lit("more"), lit("less")); // "more", string
 * ```
 * @example
 * ```ts
 * fn.if(lit(null).cast("boolean"), lit("true"), lit("not true")); // "not true", string
 * ```
 */
export function if_<U, V extends Alike<U>, Q1 = unknown, Q2 = unknown, Q3 = unknown>(condition: Expr<"boolean" | null, Q1>, whenTrue: Expr<U, Q2>, otherwise: Expr<V, Q3>): Column<Common<U | V>, Q1 & Q2 & Q3> {
  return createColumn(invoke("if", [["condition", condition], ["whenTrue", whenTrue], ["otherwise", otherwise]], arguments));
}

/**
 * The value, or the second argument where it is null.
 *
 * In Spark's types `(value: any as T, otherwise: T) -> T`; null only when all arguments are.
 *
 * A conditional function since Spark 2.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#ifnull)).
 *
 * @param value anything
 * @param otherwise the type of `value`
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: null }], "v int").cols();
 * fn.ifnull(c.v, lit(0)); // 0, int
 * ```
 */
export function ifnull<T, U extends Alike<T>, Q1 = unknown, Q2 = unknown>(value: Expr<T, Q1>, otherwise: Expr<U, Q2>): Column<AnyNotNull<[Expr<T>, Expr<U>]>, Q1 & Q2> {
  return createColumn(invoke("ifnull", [["value", value], ["otherwise", otherwise]], arguments));
}

/**
 * The value, or `otherwise` where it is NaN.
 *
 * Null is not NaN: it stays null.
 *
 * In Spark's types (null when an argument is):
 * - `(value: float, otherwise: float) -> float`
 * - `(value: double, otherwise: double) -> double`
 *
 * A conditional function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#nanvl)).
 *
 * @param value a float or a double
 * @param otherwise a float or a double
 * @example
 * ```ts
 * fn.nanvl(lit(NaN), lit(0)); // 0, double
 * ```
 * @example
 * ```ts
 * fn.nanvl(lit(1.5), lit(0)); // 1.5, double
 * ```
 */
export function nanvl<T extends Num | null, U extends Num | null, Q1 = unknown, Q2 = unknown>(value: Expr<T, Q1>, otherwise: Expr<U, Q2>): Column<([Bare<T | U>] extends ["float"] ? "float" : "double") | NullOf<T | U>, Q1 & Q2> {
  return createColumn(invoke("nanvl", [["value", value], ["otherwise", otherwise]], arguments));
}

/**
 * Null where both are equal, otherwise the first.
 *
 * In Spark's types `(value: ordered as T, other: T) -> the first argument's type`; may be null whatever the arguments are.
 *
 * A conditional function since Spark 2.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#nullif)).
 *
 * @param value anything with an order
 * @param other the type of `value`
 * @example
 * ```ts
 * fn.nullif(lit(5), lit(5)); // null, int?
 * ```
 */
export function nullif<T extends Ordered | null, Q1 = unknown, Q2 = unknown>(value: Expr<T, Q1>, other: Expr<Alike<T>, Q2>): Column<T | null, Q1 & Q2> {
  return createColumn(invoke("nullif", [["value", value], ["other", other]], arguments));
}

/**
 * The value, or null where it is zero.
 *
 * Text is compared with zero as a bigint; one that is no whole number raises CAST_INVALID_INPUT.
 *
 * In Spark's types `(value: numeric|string as T) -> T`; may be null whatever the arguments are.
 *
 * A conditional function since Spark 4.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#nullifzero)).
 *
 * @param value a number or text
 * @example
 * ```ts
 * fn.nullifzero(lit(0)); // null, int?
 * ```
 * @example
 * ```ts
 * fn.nullifzero(lit(5)); // 5, int?
 * ```
 */
export function nullifzero<T extends Num | "string" | null, Q1 = unknown>(value: Expr<T, Q1>): Column<T | null, Q1> {
  return createColumn(invoke("nullifzero", [["value", value]], arguments));
}

/**
 * Another name of `ifnull`. The value, or the second argument where it is null.
 *
 * In Spark's types `(value: any as T, otherwise: T) -> T`; null only when all arguments are.
 *
 * A conditional function since Spark 2.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#nvl)).
 *
 * @param value anything
 * @param otherwise the type of `value`
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: null }], "v int").cols();
 * fn.nvl(c.v, lit(0)); // 0, int
 * ```
 */
export function nvl<T, U extends Alike<T>, Q1 = unknown, Q2 = unknown>(value: Expr<T, Q1>, otherwise: Expr<U, Q2>): Column<AnyNotNull<[Expr<T>, Expr<U>]>, Q1 & Q2> {
  return createColumn(invoke("nvl", [["value", value], ["otherwise", otherwise]], arguments));
}

/**
 * The second argument where the first is not null, otherwise the third.
 *
 * In Spark's types `(value: any, present: any as T, absent: T) -> T`; null when `present` or `absent` is.
 *
 * A conditional function since Spark 2.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#nvl2)).
 *
 * @param value anything
 * @param present anything
 * @param absent the type of `present`
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: null }], "v int").cols();
 * fn.nvl2(c.v, lit("yes"), lit("no")); // "no", string
 * ```
 */
export function nvl2<U, V extends Alike<U>, Q1 = unknown, Q2 = unknown, Q3 = unknown>(value: Expr<any, Q1>, present: Expr<U, Q2>, absent: Expr<V, Q3>): Column<Common<U | V>, Q1 & Q2 & Q3> {
  return createColumn(invoke("nvl2", [["value", value], ["present", present], ["absent", absent]], arguments));
}

/**
 * The value, or zero where it is null.
 *
 * The result has the common type with int: a tinyint gives an int, text a bigint; text that is no whole number raises
 * CAST_INVALID_INPUT.
 *
 * In Spark's types `(value: numeric|string as T) -> the common type with int`; never null.
 *
 * A conditional function since Spark 4.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#zeroifnull)).
 *
 * @param value a number or text
 * @example
 * ```ts
 * fn.zeroifnull(lit(null).cast("int")); // 0, int
 * ```
 * @example
 * ```ts
 * fn.zeroifnull(lit("7")); // 7, bigint
 * ```
 */
export function zeroifnull<T extends Num | "string" | null, Q1 = unknown>(value: Expr<T, Q1>): Column<ZeroIfNull<T>, Q1> {
  return createColumn(invoke("zeroifnull", [["value", value]], arguments));
}
