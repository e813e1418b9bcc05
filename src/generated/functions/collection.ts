// Generated from registry/functions.yaml by `npm run generate`. Do not edit.
import type { Column } from "../../dsl/column/column.js";
import { createColumn } from "../../dsl/column/column.js";
import type { Expr, NeedsAll, NeedsOf, TypeOf } from "../../dsl/column/expr.js";
import { invoke, variadic } from "../../dsl/functions/call.js";
import type { ElementOf, LitOf, PlaceIn, ValueOf } from "../../dsl/functions/function-types.js";
import { anyLiteral, orLiteral } from "../../dsl/functions/literal-arguments.js";
import type { Alike, Common } from "../../types/common-tag.js";
import type { ArrayOf, MapOf, NullOf } from "../../types/tags.js";

/**
 * Another name of `size`. The number of elements of an array or of entries of a map.
 *
 * In Spark's types (null when an argument is):
 * - `(value: array<any>) -> int`
 * - `(value: map<any,any>) -> int`
 *
 * A collection function since Spark 2.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#cardinality)).
 *
 * @param value an array or a map
 * @example
 * ```ts
 * fn.cardinality(fn.array(lit(1), lit(2))); // 2, int
 * ```
 */
export function cardinality<T extends ArrayOf<any> | MapOf<any, any> | null, Q1 = unknown>(value: Expr<T, Q1>): Column<"int" | NullOf<T>, Q1> {
  return createColumn(invoke("cardinality", [["value", value]], arguments));
}

/**
 * Joins texts, binary values or arrays.
 *
 * Null as soon as one of them is.
 *
 * In Spark's types (null when an argument is):
 * - `(...values: array<any> as T (at least 1)) -> T`
 * - `(...values: binary (at least 1)) -> binary`
 * - `(...values: string) -> string`
 *
 * A collection function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#concat)).
 *
 * @param values an array, bytes or text
 * @example
 * ```ts
 * fn.concat(lit("a"), lit("b"), lit("c")); // "abc", string
 * ```
 * @example
 * ```ts
 * fn.concat(fn.array(lit(1)), fn.array(lit(2), lit(3))); // [1,2,3], array<int!>
 * ```
 */
export function concat(): Column<"string", unknown>;
export function concat<T extends "string" | "binary" | ArrayOf<any> | null, A extends readonly Expr<Alike<T>>[], Q1 = unknown>(first?: Expr<T, Q1>, ...rest: A): Column<Common<T | TypeOf<A[number]>>, Q1 & NeedsAll<A>>;
export function concat(...values: readonly unknown[]): any {
  return createColumn(invoke("concat", [["values", values, variadic(0)]]));
}

/**
 * The array's element at a position, counted from 1, or from the end when it is negative; a position outside the array raises
 * INVALID_ARRAY_INDEX_IN_ELEMENT_AT.
 *
 * Of a map, the value of a key, null when there is none.
 *
 * In Spark's types:
 * - `(value: array<T>, index: int|smallint|tinyint) -> T`; null when `value` or an element of `value` is
 * - `(value: map<K,V>, key: K) -> V`; may be null whatever the arguments are
 *
 * A collection function since Spark 2.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#element_at)).
 *
 * @param value an array or a map
 * @param index an int, a smallint or a tinyint
 * @param key a key of `value`
 * @example
 * ```ts
 * fn.element_at(fn.array(lit(10), lit(20)), -1); // 20, int
 * ```
 * @example
 * ```ts
 * fn.element_at(fn.create_map(lit("a"), lit(1)), "b"); // null, int?
 * ```
 */
export function element_at<T extends ArrayOf<any> | MapOf<any, any> | null, const U extends Expr<PlaceIn<T> | null> | LitOf<PlaceIn<T>>, Q1 = unknown>(value: Expr<T, Q1>, indexOrKey: U): Column<[T] extends [ArrayOf<any> | null] ? ElementOf<T> | NullOf<T> : ValueOf<T> | null, Q1 & NeedsOf<U>> {
  return createColumn(invoke("element_at", [["value", value], ["index or key", indexOrKey, orLiteral(anyLiteral)]], arguments));
}

/**
 * The elements of an array, or the characters of a text, from last to first.
 *
 * The bytes of a binary value from Spark 4.2 on; before, it was read as text.
 *
 * In Spark's types (null when an argument is):
 * - `(value: array<T>) -> array<T>`
 * - `(value: binary) -> binary`
 * - `(value: string) -> string`
 *
 * A collection function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#reverse)).
 *
 * @param value an array, bytes or text
 * @example
 * ```ts
 * fn.reverse(lit("Spark")); // "krapS", string
 * ```
 * @example
 * ```ts
 * fn.reverse(fn.array(lit(1), lit(2), lit(3))); // [3,2,1], array<int!>
 * ```
 */
export function reverse<T extends "string" | "binary" | ArrayOf<any> | null, Q1 = unknown>(value: Expr<T, Q1>): Column<T, Q1> {
  return createColumn(invoke("reverse", [["value", value]], arguments));
}

/**
 * The number of elements of an array or of entries of a map.
 *
 * In Spark's types (null when an argument is):
 * - `(value: array<any>) -> int`
 * - `(value: map<any,any>) -> int`
 *
 * A collection function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#size)).
 *
 * @param value an array or a map
 * @example
 * ```ts
 * fn.size(fn.array(lit(1), lit(2))); // 2, int
 * ```
 */
export function size<T extends ArrayOf<any> | MapOf<any, any> | null, Q1 = unknown>(value: Expr<T, Q1>): Column<"int" | NullOf<T>, Q1> {
  return createColumn(invoke("size", [["value", value]], arguments));
}

/**
 * The array's element at a position, counted from 1, or from the end when it is negative; null for a position outside the
 * array, but 0 raises INVALID_INDEX_OF_ZERO.
 *
 * Of a map, the value of a key, null when there is none.
 *
 * In Spark's types (may be null whatever the arguments are):
 * - `(value: array<T>, index: int|smallint|tinyint) -> T`
 * - `(value: map<K,V>, key: K) -> V`
 *
 * A collection function since Spark 3.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#try_element_at)).
 *
 * @param value an array or a map
 * @param index an int, a smallint or a tinyint
 * @param key a key of `value`
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: [10,20] }], "v array<int>").cols();
 * fn.try_element_at(c.v, lit(-1)); // 20, int?
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: [10,20] }], "v array<int>").cols();
 * fn.try_element_at(c.v, lit(3)); // null, int?
 * ```
 * @example
 * ```ts
 * fn.try_element_at(fn.create_map(lit("a"), lit(1)), lit("a")); // 1, int?
 * ```
 */
export function try_element_at<T extends ArrayOf<any> | MapOf<any, any> | null, U extends PlaceIn<T> | null, Q1 = unknown, Q2 = unknown>(value: Expr<T, Q1>, indexOrKey: Expr<U, Q2>): Column<ElementOf<T> | ValueOf<T> | null, Q1 & Q2> {
  return createColumn(invoke("try_element_at", [["value", value], ["index or key", indexOrKey]], arguments));
}
