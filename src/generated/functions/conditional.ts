// Generated from registry/functions.yaml by `npm run generate`. Do not edit.
import type { Column } from "../../dsl/column/column.js";
import { createColumn } from "../../dsl/column/column.js";
import type { Expr, NeedsAll } from "../../dsl/column/expr.js";
import { invoke, variadic } from "../../dsl/functions/call.js";
import type { AnyNotNull, Bare } from "../../dsl/functions/function-types.js";
import type { Alike, Common } from "../../types/common-tag.js";
import type { NullOf } from "../../types/tags.js";

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
export function nullif<T, Q1 = unknown, Q2 = unknown>(value: Expr<T, Q1>, other: Expr<Alike<T>, Q2>): Column<T | null, Q1 & Q2> {
  return createColumn(invoke("nullif", [["value", value], ["other", other]], arguments));
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
