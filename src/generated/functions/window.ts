// Generated from registry/functions.yaml by `npm run generate`. Do not edit.
import type { Constant, Expr, NeedsOf } from "../../dsl/column/expr.js";
import type { Operand } from "../../dsl/column/operand-types.js";
import type { WindowFunctionNeedsOver } from "../../dsl/column/window-function.js";
import { createWindowFunction } from "../../dsl/column/window-function.js";
import { invoke, optional, withDefault } from "../../dsl/functions/call.js";
import type { LitOf, NullOfCast } from "../../dsl/functions/function-types.js";
import { anyLiteral, booleanLiteral, intLiteral, onlyLiteral, orLiteral } from "../../dsl/functions/literal-arguments.js";
import type { Alike } from "../../types/common-tag.js";
import type { NullOf, Num } from "../../types/tags.js";

/**
 * How much a counter has grown since the last row before that has a value.
 *
 * Null where there is none, and where the counter was reset: it fell, or `startTime` moved on. A negative counter raises
 * COUNTER_DIFF_NEGATIVE_COUNTER_VALUE, a `startTime` that goes back COUNTER_DIFF_START_TIME_DECREASED.
 *
 * In Spark's types `(value: numeric as T, startTime?: timestamp|timestamp_ntz) -> T`; may be null whatever the arguments are.
 *
 * A window function since Spark 4.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#counter_diff)).
 *
 * @param value a number
 * @param startTime a timestamp or a timestamp_ntz; may be left out
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ t: 1, v: 10 }, { t: 2, v: 15 }, { t: 3, v: 4 }, { t: 4, v: null }, { t: 5, v: 9 }], "t int, v int").cols();
 * fn.counter_diff(c.v).over(Window.orderBy("t")); // [null,5,null,null,5], int?
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ t: 1, v: 10, start: 60 }, { t: 2, v: 15, start: 60 }, { t: 3, v: 17, start: 90 }], "t int, v int, start bigint").cols();
 * fn.counter_diff(c.v, c.start.cast("timestamp")).over(Window.orderBy("t")); // [null,5,null], int?
 * ```
 */
export function counter_diff<T extends Num | null, Q1 = unknown, Q2 = unknown>(value: Expr<T, Q1>, startTime?: Expr<"timestamp" | "timestamp_ntz" | null, Q2>): WindowFunctionNeedsOver<T | null, Q1 & NoInfer<Q2>> {
  return createWindowFunction(invoke("counter_diff", [["value", value], ["startTime", startTime, optional()]], arguments, { since: "4.3.0" }));
}

/**
 * The part of the window's rows, above 0 and up to 1, that come before the row or are equal to it in the window's order, the
 * row itself among them.
 *
 * In Spark's types `() -> double`; never null.
 *
 * A window function since Spark 2.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#cume_dist)).
 *
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 10 }, { v: 10 }, { v: 20 }, { v: 30 }], "v int").cols();
 * fn.cume_dist().over(Window.orderBy("v")); // [0.5,0.5,0.75,1], double
 * ```
 */
export function cume_dist(): WindowFunctionNeedsOver<"double", unknown> {
  return createWindowFunction(invoke("cume_dist", [], arguments));
}

/**
 * The place in the window's order, from 1; equal rows share one, and none is left out.
 *
 * In Spark's types `() -> int`; never null.
 *
 * A window function since Spark 2.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#dense_rank)).
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
 * - `(value: any as T, offset: int = 1) -> T`; may be null whatever the arguments are
 * - `(value: any as T, offset: int, default: T, ignoreNulls: boolean = false) -> T`; null when `value` or `default` is
 *
 * A window function since Spark 2.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#lag)).
 *
 * @param value anything
 * @param offset an int, a literal; 1 unless given
 * @param default_ the type of `value`
 * @param ignoreNulls a boolean, a literal; false unless given
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
export function lag<T, const V extends Expr<Alike<T>> | LitOf<T> | null, Q1 = unknown>(value: Expr<T, Q1>, offset: number, default_: V, ignoreNulls?: boolean): WindowFunctionNeedsOver<T | NullOf<V | Operand<V>> | NullOfCast<Operand<V>, T>, Q1 & NeedsOf<V>>;
export function lag(value?: unknown, offset?: unknown, default_?: unknown, ignoreNulls?: unknown): any {
  return createWindowFunction(invoke("lag", [["value", value], ["offset", offset, withDefault(1, onlyLiteral(intLiteral))], ["default", default_, optional(orLiteral(anyLiteral))], ["ignoreNulls", ignoreNulls, optional(onlyLiteral(booleanLiteral))]], arguments));
}

/**
 * The value that is `offset` rows later in the window's order, or `default` (null without one) where there is no such row.
 *
 * In Spark's types:
 * - `(value: any as T, offset: int = 1) -> T`; may be null whatever the arguments are
 * - `(value: any as T, offset: int, default: T, ignoreNulls: boolean = false) -> T`; null when `value` or `default` is
 *
 * A window function since Spark 2.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#lead)).
 *
 * @param value anything
 * @param offset an int, a literal; 1 unless given
 * @param default_ the type of `value`
 * @param ignoreNulls a boolean, a literal; false unless given
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 10 }, { v: 20 }], "v int").cols();
 * fn.lead(c.v).over(Window.orderBy("v")); // [20,null], int?
 * ```
 */
export function lead<T, Q1 = unknown>(value: Expr<T, Q1>, offset?: number): WindowFunctionNeedsOver<T | null, Q1>;
export function lead<T, const V extends Expr<Alike<T>> | LitOf<T> | null, Q1 = unknown>(value: Expr<T, Q1>, offset: number, default_: V, ignoreNulls?: boolean): WindowFunctionNeedsOver<T | NullOf<V | Operand<V>> | NullOfCast<Operand<V>, T>, Q1 & NeedsOf<V>>;
export function lead(value?: unknown, offset?: unknown, default_?: unknown, ignoreNulls?: unknown): any {
  return createWindowFunction(invoke("lead", [["value", value], ["offset", offset, withDefault(1, onlyLiteral(intLiteral))], ["default", default_, optional(orLiteral(anyLiteral))], ["ignoreNulls", ignoreNulls, optional(onlyLiteral(booleanLiteral))]], arguments));
}

/**
 * The value of the window frame's row number `n`, from 1; null while the frame has fewer rows.
 *
 * In Spark's types `(value: any as T, n: int, ignoreNulls: boolean = false) -> T`; may be null whatever the arguments are.
 *
 * A window function since Spark 3.1.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#nth_value)).
 *
 * @param value anything
 * @param n an int, a literal
 * @param ignoreNulls a boolean, a literal; false unless given
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 10 }, { v: 20 }], "v int").cols();
 * fn.nth_value(c.v, 2).over(Window.orderBy("v")); // [null,20], int?
 * ```
 */
export function nth_value<T, Q1 = unknown>(value: Expr<T, Q1>, n: number | Constant<"int">, ignoreNulls?: boolean | Constant<"boolean">): WindowFunctionNeedsOver<T | null, Q1> {
  return createWindowFunction(invoke("nth_value", [["value", value], ["n", n, onlyLiteral(intLiteral)], ["ignoreNulls", ignoreNulls, withDefault(false, onlyLiteral(booleanLiteral))]], arguments));
}

/**
 * The number, from 1 to n, of the part that the row falls in when the window's rows are cut into n parts as even as can be.
 *
 * In Spark's types `(n: int = 1) -> int`; never null.
 *
 * A window function since Spark 2.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#ntile)).
 *
 * @param n an int, a literal
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }, { v: 2 }, { v: 3 }], "v int").cols();
 * fn.ntile(2).over(Window.orderBy("v")); // [1,1,2], int
 * ```
 */
export function ntile(n: number | Constant<"int">): WindowFunctionNeedsOver<"int", unknown> {
  return createWindowFunction(invoke("ntile", [["n", n, onlyLiteral(intLiteral)]], arguments));
}

/**
 * The rank as a number from 0 to 1, the first row's to the last one's.
 *
 * In Spark's types `() -> double`; never null.
 *
 * A window function since Spark 2.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#percent_rank)).
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
 * In Spark's types `() -> int`; never null.
 *
 * A window function since Spark 2.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#rank)).
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
 * In Spark's types `() -> int`; never null.
 *
 * A window function since Spark 2.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#row_number)).
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
