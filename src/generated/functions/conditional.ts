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
 * Null only when all arguments are.
 *
 * In Spark's types: `(...values: any as T (at least 1)) -> T`.
 *
 * Spark's `coalesce`, one of its conditional functions; since 1.0.0.
 *
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: null }], "v int").cols();
 * fn.coalesce(c.v, lit(0)); // 0, int
 * ```
 */
export function coalesce<T, A extends readonly Expr<Alike<T>>[], Q1 = unknown>(first: Expr<T, Q1>, ...rest: A): Column<AnyNotNull<[Expr<T>, ...A]>, Q1 & NeedsAll<A>>;
export function coalesce(...values: readonly unknown[]): any {
  return createColumn(invoke("coalesce", [["values", values, variadic(1)]]));
}

/**
 * The second argument where the condition is true, the third where it is false or null. `when(condition,
 * value).otherwise(other)` says the same and takes further branches.
 *
 * Null when `whenTrue` or `otherwise` is.
 *
 * In Spark's types: `(condition: boolean, whenTrue: any as T, otherwise: T) -> T`.
 *
 * Spark's `if`, one of its conditional functions; since 1.0.0.
 *
 * @example
 * ```ts
 * fn.if(lit(2).gt(1), lit("more"), lit("less")); // "more", string
 * ```
 * @example
 * ```ts
 * fn.if(lit(null).cast("boolean"), lit("true"), lit("not true")); // "not true", string
 * ```
 */
export function if_<U, V extends Alike<U>, Q1 = unknown, Q2 = unknown, Q3 = unknown>(condition: Expr<"boolean" | null, Q1>, whenTrue: Expr<U, Q2>, otherwise: Expr<V, Q3>): Column<Bare<Common<U | V>> | NullOf<U | V>, Q1 & Q2 & Q3> {
  return createColumn(invoke("if", [["condition", condition], ["whenTrue", whenTrue], ["otherwise", otherwise]], arguments));
}

/**
 * The value, or the second argument where it is null.
 *
 * Null only when all arguments are.
 *
 * In Spark's types: `(value: any as T, otherwise: T) -> T`.
 *
 * Spark's `ifnull`, one of its conditional functions; since 2.0.0.
 *
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
 * The value, or `otherwise` where it is NaN. Null is not NaN: it stays null.
 *
 * Null when an argument is.
 *
 * In Spark's types:
 * - `(value: float, otherwise: float) -> float`
 * - `(value: double, otherwise: double) -> double`
 *
 * Spark's `nanvl`, one of its conditional functions; since 1.5.0.
 *
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
 * The result may be null, whatever the arguments are.
 *
 * In Spark's types: `(value: ordered as T, other: T) -> the first argument's type`.
 *
 * Spark's `nullif`, one of its conditional functions; since 2.0.0.
 *
 * @example
 * ```ts
 * fn.nullif(lit(5), lit(5)); // null, int?
 * ```
 */
export function nullif<T extends Ordered | null, Q1 = unknown, Q2 = unknown>(value: Expr<T, Q1>, other: Expr<Alike<T>, Q2>): Column<T | null, Q1 & Q2> {
  return createColumn(invoke("nullif", [["value", value], ["other", other]], arguments));
}

/**
 * The value, or null where it is zero. Text is compared with zero as a bigint; one that is no whole number raises
 * CAST_INVALID_INPUT.
 *
 * The result may be null, whatever the arguments are.
 *
 * In Spark's types: `(value: numeric|string as T) -> T`.
 *
 * Spark's `nullifzero`, one of its conditional functions; since 4.0.0.
 *
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
 * The value, or the second argument where it is null.
 *
 * Null only when all arguments are.
 *
 * In Spark's types: `(value: any as T, otherwise: T) -> T`.
 *
 * Spark's `nvl`, one of its conditional functions; since 2.0.0.
 *
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
 * Null when `present` or `absent` is.
 *
 * In Spark's types: `(value: any, present: any as T, absent: T) -> T`.
 *
 * Spark's `nvl2`, one of its conditional functions; since 2.0.0.
 *
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: null }], "v int").cols();
 * fn.nvl2(c.v, lit("yes"), lit("no")); // "no", string
 * ```
 */
export function nvl2<U, V extends Alike<U>, Q1 = unknown, Q2 = unknown, Q3 = unknown>(value: Expr<any, Q1>, present: Expr<U, Q2>, absent: Expr<V, Q3>): Column<Bare<Common<U | V>> | NullOf<U | V>, Q1 & Q2 & Q3> {
  return createColumn(invoke("nvl2", [["value", value], ["present", present], ["absent", absent]], arguments));
}

/**
 * The value, or zero where it is null. The result has the common type with int: a tinyint gives an int, text a bigint; text
 * that is no whole number raises CAST_INVALID_INPUT.
 *
 * Never null.
 *
 * In Spark's types: `(value: numeric|string as T) -> the common type with int`.
 *
 * Spark's `zeroifnull`, one of its conditional functions; since 4.0.0.
 *
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
