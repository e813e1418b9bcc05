// Generated from registry/functions.yaml by `npm run generate`. Do not edit.
import type { Expr, NeedsOf } from "../../dsl/column/expr.js";
import type { Operand } from "../../dsl/column/operand-types.js";
import type { WindowFunctionNeedsOver } from "../../dsl/column/window-function.js";
import { createWindowFunction } from "../../dsl/column/window-function.js";
import { invoke, optional, withDefault } from "../../dsl/functions/call.js";
import type { LitOf } from "../../dsl/functions/function-types.js";
import { anyLiteral, booleanLiteral, intLiteral, onlyLiteral, orLiteral } from "../../dsl/functions/literal-arguments.js";
import type { Alike } from "../../types/common-tag.js";
import type { NullOf } from "../../types/tags.js";

/**
 * The place in the window's order, from 1; equal rows share one, and none is left out.
 *
 * Never null.
 *
 * In Spark's types: `(...order: any) -> int`.
 *
 * Spark's `dense_rank`, one of its window functions; since 2.0.0.
 *
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 10 }, { v: 10 }, { v: 20 }], "v int").cols();
 * fn.dense_rank().over(Window.orderBy("v")); // [1,1,2], int
 * ```
 */
export function dense_rank(): WindowFunctionNeedsOver<"int", unknown> {
  return createWindowFunction(invoke("dense_rank", [], arguments));
}

/**
 * The value that is `offset` rows earlier in the window's order, or `default` (null without one) where there is no such row.
 *
 * In Spark's types:
 * - `(value: any as T, offset: int = 1) -> T`. The result may be null, whatever the arguments are.
 * - `(value: any as T, offset: int, default: T, ignoreNulls: boolean = false) -> T`. Null when `value` or `default` is.
 *
 * Spark's `lag`, one of its window functions; since 2.0.0.
 *
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 10 }, { v: 20 }], "v int").cols();
 * fn.lag(c.v).over(Window.orderBy("v")); // [null,10], int?
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 10 }, { v: 20 }], "v int").cols();
 * fn.lag(c.v, 1, 0).over(Window.orderBy("v")); // [0,10], int?
 * ```
 */
export function lag<T, Q1 = unknown>(value: Expr<T, Q1>, offset?: number): WindowFunctionNeedsOver<T | null, Q1>;
export function lag<T, const V extends Expr<Alike<T>> | LitOf<T>, Q1 = unknown>(value: Expr<T, Q1>, offset: number, default_: V, ignoreNulls?: boolean): WindowFunctionNeedsOver<T | NullOf<Operand<V>>, Q1 & NeedsOf<V>>;
export function lag(value?: unknown, offset?: unknown, default_?: unknown, ignoreNulls?: unknown): any {
  return createWindowFunction(invoke("lag", [["value", value], ["offset", offset, withDefault(1, onlyLiteral(intLiteral))], ["default", default_, optional(orLiteral(anyLiteral))], ["ignoreNulls", ignoreNulls, optional(onlyLiteral(booleanLiteral))]], arguments));
}

/**
 * The value that is `offset` rows later in the window's order, or `default` (null without one) where there is no such row.
 *
 * In Spark's types:
 * - `(value: any as T, offset: int = 1) -> T`. The result may be null, whatever the arguments are.
 * - `(value: any as T, offset: int, default: T, ignoreNulls: boolean = false) -> T`. Null when `value` or `default` is.
 *
 * Spark's `lead`, one of its window functions; since 2.0.0.
 *
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 10 }, { v: 20 }], "v int").cols();
 * fn.lead(c.v).over(Window.orderBy("v")); // [20,null], int?
 * ```
 */
export function lead<T, Q1 = unknown>(value: Expr<T, Q1>, offset?: number): WindowFunctionNeedsOver<T | null, Q1>;
export function lead<T, const V extends Expr<Alike<T>> | LitOf<T>, Q1 = unknown>(value: Expr<T, Q1>, offset: number, default_: V, ignoreNulls?: boolean): WindowFunctionNeedsOver<T | NullOf<Operand<V>>, Q1 & NeedsOf<V>>;
export function lead(value?: unknown, offset?: unknown, default_?: unknown, ignoreNulls?: unknown): any {
  return createWindowFunction(invoke("lead", [["value", value], ["offset", offset, withDefault(1, onlyLiteral(intLiteral))], ["default", default_, optional(orLiteral(anyLiteral))], ["ignoreNulls", ignoreNulls, optional(onlyLiteral(booleanLiteral))]], arguments));
}

/**
 * The value of the window frame's row number `n`, from 1; null while the frame has fewer rows.
 *
 * The result may be null, whatever the arguments are.
 *
 * In Spark's types: `(value: any as T, n: int, ignoreNulls: boolean = false) -> T`.
 *
 * Spark's `nth_value`, one of its window functions; since 3.1.0.
 *
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 10 }, { v: 20 }], "v int").cols();
 * fn.nth_value(c.v, 2).over(Window.orderBy("v")); // [null,20], int?
 * ```
 */
export function nth_value<T, Q1 = unknown>(value: Expr<T, Q1>, n: number, ignoreNulls?: boolean): WindowFunctionNeedsOver<T | null, Q1> {
  return createWindowFunction(invoke("nth_value", [["value", value], ["n", n, onlyLiteral(intLiteral)], ["ignoreNulls", ignoreNulls, withDefault(false, onlyLiteral(booleanLiteral))]], arguments));
}

/**
 * The number, from 1 to n, of the part that the row falls in when the window's rows are cut into n parts as even as can be.
 *
 * Never null.
 *
 * In Spark's types: `(n: int = 1) -> int`.
 *
 * Spark's `ntile`, one of its window functions; since 2.0.0.
 *
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }, { v: 2 }, { v: 3 }], "v int").cols();
 * fn.ntile(2).over(Window.orderBy("v")); // [1,1,2], int
 * ```
 */
export function ntile(n: number): WindowFunctionNeedsOver<"int", unknown> {
  return createWindowFunction(invoke("ntile", [["n", n, onlyLiteral(intLiteral)]], arguments));
}

/**
 * The rank as a number from 0 to 1, the first row's to the last one's.
 *
 * Never null.
 *
 * In Spark's types: `(...order: any) -> double`.
 *
 * Spark's `percent_rank`, one of its window functions; since 2.0.0.
 *
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 10 }, { v: 20 }, { v: 30 }], "v int").cols();
 * fn.percent_rank().over(Window.orderBy("v")); // [0,0.5,1], double
 * ```
 */
export function percent_rank(): WindowFunctionNeedsOver<"double", unknown> {
  return createWindowFunction(invoke("percent_rank", [], arguments));
}

/**
 * The place in the window's order, from 1; equal rows share one, and the places they take are left out after them.
 *
 * Never null.
 *
 * In Spark's types: `(...order: any) -> int`.
 *
 * Spark's `rank`, one of its window functions; since 2.0.0.
 *
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 10 }, { v: 10 }, { v: 20 }], "v int").cols();
 * fn.rank().over(Window.orderBy("v")); // [1,1,3], int
 * ```
 */
export function rank(): WindowFunctionNeedsOver<"int", unknown> {
  return createWindowFunction(invoke("rank", [], arguments));
}

/**
 * The row's number in the window's order, from 1.
 *
 * Never null.
 *
 * In Spark's types: `() -> int`.
 *
 * Spark's `row_number`, one of its window functions; since 2.0.0.
 *
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 10 }, { v: 20 }], "v int").cols();
 * fn.row_number().over(Window.orderBy("v")); // [1,2], int
 * ```
 */
export function row_number(): WindowFunctionNeedsOver<"int", unknown> {
  return createWindowFunction(invoke("row_number", [], arguments));
}
