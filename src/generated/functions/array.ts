// Generated from registry/functions.yaml by `npm run generate`. Do not edit.
import type { Column } from "../../dsl/column/column.js";
import { createColumn } from "../../dsl/column/column.js";
import type { Constant, Expr, NeedsAll, NeedsOf, TypeOf } from "../../dsl/column/expr.js";
import type { Operand } from "../../dsl/column/operand-types.js";
import { createCondition, invoke, optional, variadic, withDefault } from "../../dsl/functions/call.js";
import type { Bare, ElementOf, LitOf, NullFrom, StepOf, StopOf, TimeAsTimestamp, ZippedFields } from "../../dsl/functions/function-types.js";
import { anyLiteral, booleanLiteral, intLiteral, onlyLiteral, orLiteral, stringLiteral } from "../../dsl/functions/literal-arguments.js";
import { seedArgument } from "../../dsl/functions/special-arguments.js";
import type { Alike, Common, Tightest } from "../../types/common-tag.js";
import type { ArrayOf, DateLike, Integral, NullOf, Num, StructOf } from "../../types/tags.js";

/**
 * An array of the arguments, which take their common type.
 *
 * Without arguments it is an empty array of void.
 *
 * In Spark's types `(...values: any as T) -> array<T>`; never null.
 *
 * An array function since Spark 1.1.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#array)).
 *
 * @param values anything
 * @example
 * ```ts
 * fn.array(lit(1), lit(2)); // [1,2], array<int!>
 * ```
 * @example
 * ```ts
 * fn.array(lit(1), lit(2.5)); // [1,2.5], array<double!>
 * ```
 */
export function array(): Column<ArrayOf<"void">, unknown>;
export function array<T, A extends readonly Expr<Alike<T>>[], Q1 = unknown>(first?: Expr<T, Q1>, ...rest: A): Column<ArrayOf<Common<T | TypeOf<A[number]>>>, Q1 & NeedsAll<A>>;
export function array(...values: readonly unknown[]): any {
  return createColumn(invoke("array", [["values", values, variadic(0)]]));
}

/**
 * The array with a value behind its last element.
 *
 * A null value is appended as an element.
 *
 * In Spark's types `(array: array<T>, value: T) -> array<T?>`; null when `array` is.
 *
 * An array function since Spark 3.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#array_append)).
 *
 * @param array an array
 * @param value an element of `array`
 * @example
 * ```ts
 * fn.array_append(fn.array(lit(1), lit(2)), 3); // [1,2,3], array<int>
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: null }], "v int").cols();
 * fn.array_append(fn.array(lit(1)), c.v); // [1,null], array<int>
 * ```
 */
export function array_append<T extends ArrayOf<any> | null, const U extends Expr<Alike<ElementOf<T>>> | LitOf<ElementOf<T>>, Q1 = unknown>(array: Expr<T, Q1>, value: U): Column<ArrayOf<Bare<Tightest<ElementOf<T> | Operand<U>>> | null> | NullOf<T>, Q1 & NeedsOf<U>> {
  return createColumn(invoke("array_append", [["array", array], ["value", value, orLiteral(anyLiteral)]], arguments));
}

/**
 * The array without its null elements; nulls inside of nested elements stay.
 *
 * In Spark's types `(array: array<T>) -> array<T!>`; null when an argument is.
 *
 * An array function since Spark 3.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#array_compact)).
 *
 * @param array an array
 * @example
 * ```ts
 * fn.array_compact(fn.array(lit(1), lit(null), lit(2))); // [1,2], array<int!>
 * ```
 */
export function array_compact<T extends ArrayOf<any> | null, Q1 = unknown>(array: Expr<T, Q1>): Column<ArrayOf<Bare<ElementOf<T>>> | NullOf<T>, Q1> {
  return createColumn(invoke("array_compact", [["array", array]], arguments));
}

/**
 * Whether the array holds the value.
 *
 * Null when it does not but holds a null, and when the array or the value is null.
 *
 * In Spark's types `(array: array<T>, value: T) -> boolean`; null when `array` or `value` or an element of `array` is.
 *
 * An array function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#array_contains)).
 *
 * @param array an array
 * @param value an element of `array`
 * @example
 * ```ts
 * fn.array_contains(fn.array(lit(1), lit(2)), 2); // true, boolean
 * ```
 * @example
 * ```ts
 * fn.array_contains(fn.array(lit(1), lit(null)), 2); // null, boolean?
 * ```
 */
export function array_contains<T extends ArrayOf<any> | null, const U extends Expr<Alike<ElementOf<T>>> | LitOf<ElementOf<T>>, Q1 = unknown>(array: Expr<T, Q1>, value: U): Column<"boolean" | NullOf<T | ElementOf<T> | Operand<U>>, Q1 & NeedsOf<U>> {
  return createCondition(invoke("array_contains", [["array", array], ["value", value, orLiteral(anyLiteral)]], arguments));
}

/**
 * Each element once, where it comes first.
 *
 * Nulls count as equal, and so do NaNs.
 *
 * In Spark's types `(array: array<T>) -> array<T>`; null when an argument is.
 *
 * An array function since Spark 2.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#array_distinct)).
 *
 * @param array an array
 * @example
 * ```ts
 * fn.array_distinct(fn.array(lit(2), lit(null), lit(1), lit(2), lit(null))); // [2,null,1], array<int>
 * ```
 */
export function array_distinct<T extends ArrayOf<any> | null, Q1 = unknown>(array: Expr<T, Q1>): Column<T, Q1> {
  return createColumn(invoke("array_distinct", [["array", array]], arguments));
}

/**
 * The elements of `left` that `right` does not hold, each once, in the order of `left`.
 *
 * Nulls count as equal.
 *
 * In Spark's types `(left: array<T>, right: array<T>) -> array<T^>`; null when an argument is.
 *
 * An array function since Spark 2.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#array_except)).
 *
 * @param left an array
 * @param right an array
 * @example
 * ```ts
 * fn.array_except(fn.array(lit(3), lit(1), lit(1), lit(2)), fn.array(lit(2))); // [3,1], array<int!>
 * ```
 */
export function array_except<T extends ArrayOf<any> | null, U extends ArrayOf<Alike<ElementOf<T>>> | null, Q1 = unknown, Q2 = unknown>(left: Expr<T, Q1>, right: Expr<U, Q2>): Column<ArrayOf<Bare<Tightest<ElementOf<T> | ElementOf<U>>> | NullOf<ElementOf<T>>> | NullOf<T | U>, Q1 & Q2> {
  return createColumn(invoke("array_except", [["left", left], ["right", right]], arguments));
}

/**
 * The array with a value put in, which then stands at the position: counted from 1, or from the end when it is negative, where
 * -1 appends.
 *
 * Nulls fill the gap when the position lies outside the array. Position 0 raises INVALID_INDEX_OF_ZERO.
 *
 * In Spark's types `(array: array<T>, pos: int|smallint|tinyint, value: T) -> array<T?>`; null when `array` or `pos` is.
 *
 * An array function since Spark 3.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#array_insert)).
 *
 * @param array an array
 * @param pos an int, a smallint or a tinyint
 * @param value an element of `array`
 * @example
 * ```ts
 * fn.array_insert(fn.array(lit("a"), lit("c")), 2, "b"); // ["a","b","c"], array<string>
 * ```
 * @example
 * ```ts
 * fn.array_insert(fn.array(lit("a"), lit("c")), -2, "b"); // ["a","b","c"], array<string>
 * ```
 * @example
 * ```ts
 * fn.array_insert(fn.array(lit("a")), 4, "d"); // ["a",null,null,"d"], array<string>
 * ```
 */
export function array_insert<T extends ArrayOf<any> | null, const U extends Expr<"tinyint" | "smallint" | "int" | null> | number, const V extends Expr<Alike<ElementOf<T>>> | LitOf<ElementOf<T>>, Q1 = unknown>(array: Expr<T, Q1>, pos: U, value: V): Column<ArrayOf<Bare<Tightest<ElementOf<T> | Operand<V>>> | null> | NullOf<T | Operand<U>>, Q1 & NeedsOf<U> & NeedsOf<V>> {
  return createColumn(invoke("array_insert", [["array", array], ["pos", pos, orLiteral(intLiteral)], ["value", value, orLiteral(anyLiteral)]], arguments));
}

/**
 * The elements that both arrays hold, each once, in the order of `left`.
 *
 * Nulls count as equal.
 *
 * In Spark's types `(left: array<T>, right: array<T>) -> array<T&>`; null when an argument is.
 *
 * An array function since Spark 2.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#array_intersect)).
 *
 * @param left an array
 * @param right an array
 * @example
 * ```ts
 * fn.array_intersect(fn.array(lit(3), lit(1), lit(3), lit(2)), fn.array(lit(2), lit(3))); // [3,2], array<int!>
 * ```
 */
export function array_intersect<T extends ArrayOf<any> | null, U extends ArrayOf<Alike<ElementOf<T>>> | null, Q1 = unknown, Q2 = unknown>(left: Expr<T, Q1>, right: Expr<U, Q2>): Column<ArrayOf<Bare<Tightest<ElementOf<T> | ElementOf<U>>> | (NullOf<ElementOf<T>> & NullOf<ElementOf<U>>)> | NullOf<T | U>, Q1 & Q2> {
  return createColumn(invoke("array_intersect", [["left", left], ["right", right]], arguments));
}

/**
 * The elements as one text, with the delimiter between them.
 *
 * Null elements are skipped, or written as `nullReplacement`.
 *
 * In Spark's types `(array: array<string>, delimiter: string, nullReplacement?: string) -> string`; null when an argument is.
 *
 * An array function since Spark 2.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#array_join)).
 *
 * @param array an array of string
 * @param delimiter text
 * @param nullReplacement text; may be left out
 * @example
 * ```ts
 * fn.array_join(fn.array(lit("a"), lit(null), lit("b")), "-"); // "a-b", string
 * ```
 * @example
 * ```ts
 * fn.array_join(fn.array(lit("a"), lit(null), lit("b")), "-", "?"); // "a-?-b", string
 * ```
 */
export function array_join<T extends ArrayOf<"string" | null> | null, const U extends Expr<"string" | null> | string, const V extends Expr<"string" | null> | string = string, Q1 = unknown>(array: Expr<T, Q1>, delimiter: U, nullReplacement?: V): Column<"string" | NullOf<T | Operand<U> | Operand<V>>, Q1 & NeedsOf<U> & NeedsOf<V>> {
  return createColumn(invoke("array_join", [["array", array], ["delimiter", delimiter, orLiteral(stringLiteral)], ["nullReplacement", nullReplacement, optional(orLiteral(stringLiteral))]], arguments));
}

/**
 * The largest element.
 *
 * Nulls are skipped, NaN is above all numbers; null when nothing is left.
 *
 * In Spark's types `(array: array<T>) -> T`; may be null whatever the arguments are.
 *
 * An array function since Spark 2.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#array_max)).
 *
 * @param array an array
 * @example
 * ```ts
 * fn.array_max(fn.array(lit(3), lit(null), lit(7))); // 7, int?
 * ```
 */
export function array_max<T extends ArrayOf<any> | null, Q1 = unknown>(array: Expr<T, Q1>): Column<ElementOf<T> | null, Q1> {
  return createColumn(invoke("array_max", [["array", array]], arguments));
}

/**
 * The smallest element.
 *
 * Nulls are skipped, NaN is above all numbers; null when nothing is left.
 *
 * In Spark's types `(array: array<T>) -> T`; may be null whatever the arguments are.
 *
 * An array function since Spark 2.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#array_min)).
 *
 * @param array an array
 * @example
 * ```ts
 * fn.array_min(fn.array(lit(3), lit(null), lit(7))); // 3, int?
 * ```
 */
export function array_min<T extends ArrayOf<any> | null, Q1 = unknown>(array: Expr<T, Q1>): Column<ElementOf<T> | null, Q1> {
  return createColumn(invoke("array_min", [["array", array]], arguments));
}

/**
 * Where the array first holds the value, counted from 1; 0 when it does not.
 *
 * In Spark's types `(array: array<T>, value: T) -> bigint`; null when an argument is.
 *
 * An array function since Spark 2.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#array_position)).
 *
 * @param array an array
 * @param value an element of `array`
 * @example
 * ```ts
 * fn.array_position(fn.array(lit("a"), lit("b"), lit("b")), "b"); // 2, bigint
 * ```
 * @example
 * ```ts
 * fn.array_position(fn.array(lit("a"), lit("b")), "z"); // 0, bigint
 * ```
 */
export function array_position<T extends ArrayOf<any> | null, const U extends Expr<Alike<ElementOf<T>>> | LitOf<ElementOf<T>>, Q1 = unknown>(array: Expr<T, Q1>, value: U): Column<"bigint" | NullOf<T | Operand<U>>, Q1 & NeedsOf<U>> {
  return createColumn(invoke("array_position", [["array", array], ["value", value, orLiteral(anyLiteral)]], arguments));
}

/**
 * The array with a value before its first element.
 *
 * A null value becomes an element.
 *
 * In Spark's types `(array: array<T>, value: T) -> array<T?>`; null when `array` is.
 *
 * An array function since Spark 3.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#array_prepend)).
 *
 * @param array an array
 * @param value an element of `array`
 * @example
 * ```ts
 * fn.array_prepend(fn.array(lit(2), lit(3)), 1); // [1,2,3], array<int>
 * ```
 */
export function array_prepend<T extends ArrayOf<any> | null, const U extends Expr<Alike<ElementOf<T>>> | LitOf<ElementOf<T>>, Q1 = unknown>(array: Expr<T, Q1>, value: U): Column<ArrayOf<Bare<Tightest<ElementOf<T> | Operand<U>>> | null> | NullOf<T>, Q1 & NeedsOf<U>> {
  return createColumn(invoke("array_prepend", [["array", array], ["value", value, orLiteral(anyLiteral)]], arguments));
}

/**
 * The array without the elements that equal the value.
 *
 * Null elements stay; a null value makes the result null, `array_compact` removes nulls.
 *
 * In Spark's types `(array: array<T>, value: T) -> array<T^>`; null when an argument is.
 *
 * An array function since Spark 2.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#array_remove)).
 *
 * @param array an array
 * @param value an element of `array`
 * @example
 * ```ts
 * fn.array_remove(fn.array(lit(1), lit(2), lit(null), lit(1)), 1); // [2,null], array<int>
 * ```
 */
export function array_remove<T extends ArrayOf<any> | null, const U extends Expr<Alike<ElementOf<T>>> | LitOf<ElementOf<T>>, Q1 = unknown>(array: Expr<T, Q1>, value: U): Column<ArrayOf<Bare<Tightest<ElementOf<T> | Operand<U>>> | NullOf<ElementOf<T>>> | NullOf<T | Operand<U>>, Q1 & NeedsOf<U>> {
  return createColumn(invoke("array_remove", [["array", array], ["value", value, orLiteral(anyLiteral)]], arguments));
}

/**
 * An array that holds the value so many times, null too; empty when the count is 0 or less.
 *
 * In Spark's types `(value: any as T, count: int) -> array<T>`; null when `count` is.
 *
 * An array function since Spark 2.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#array_repeat)).
 *
 * @param value anything
 * @param count an int
 * @example
 * ```ts
 * fn.array_repeat(lit("ab"), 3); // ["ab","ab","ab"], array<string!>
 * ```
 * @example
 * ```ts
 * fn.array_repeat(lit("ab"), -1); // [], array<string!>
 * ```
 */
export function array_repeat<T, const U extends Expr<"int" | null> | number, Q1 = unknown>(value: Expr<T, Q1>, count: U): Column<ArrayOf<T> | NullOf<Operand<U>>, Q1 & NeedsOf<U>> {
  return createColumn(invoke("array_repeat", [["value", value], ["count", count, orLiteral(intLiteral)]], arguments));
}

/**
 * The number of elements, nulls among them.
 *
 * In Spark's types `(array: array<any>) -> int`; null when an argument is.
 *
 * An array function since Spark 3.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#array_size)).
 *
 * @param array an array
 * @example
 * ```ts
 * fn.array_size(fn.array(lit(1), lit(null))); // 2, int
 * ```
 */
export function array_size<T extends ArrayOf<any> | null, Q1 = unknown>(array: Expr<T, Q1>): Column<"int" | NullOf<T>, Q1> {
  return createColumn(invoke("array_size", [["array", array]], arguments));
}

/**
 * The elements of both arrays, each once, those of `left` first.
 *
 * Nulls count as equal.
 *
 * In Spark's types `(left: array<T>, right: array<T>) -> array<T>`; null when an argument is.
 *
 * An array function since Spark 2.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#array_union)).
 *
 * @param left an array
 * @param right an array
 * @example
 * ```ts
 * fn.array_union(fn.array(lit(3), lit(1), lit(1)), fn.array(lit(1), lit(2))); // [3,1,2], array<int!>
 * ```
 */
export function array_union<T extends ArrayOf<any> | null, U extends ArrayOf<Alike<ElementOf<T>>> | null, Q1 = unknown, Q2 = unknown>(left: Expr<T, Q1>, right: Expr<U, Q2>): Column<ArrayOf<Tightest<ElementOf<T> | ElementOf<U>>> | NullOf<T | U>, Q1 & Q2> {
  return createColumn(invoke("array_union", [["left", left], ["right", right]], arguments));
}

/**
 * Whether the arrays share an element that is not null.
 *
 * Null when they share none but one of them holds a null and neither is empty.
 *
 * In Spark's types `(left: array<T>, right: array<T>) -> boolean`; null when `left` or `right` or an element of `left` or an
 * element of `right` is.
 *
 * An array function since Spark 2.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#arrays_overlap)).
 *
 * @param left an array
 * @param right an array
 * @example
 * ```ts
 * fn.arrays_overlap(fn.array(lit(1), lit(2)), fn.array(lit(2), lit(3))); // true, boolean
 * ```
 * @example
 * ```ts
 * fn.arrays_overlap(fn.array(lit(1), lit(null)), fn.array(lit(3))); // null, boolean?
 * ```
 */
export function arrays_overlap<T extends ArrayOf<any> | null, U extends ArrayOf<Alike<ElementOf<T>>> | null, Q1 = unknown, Q2 = unknown>(left: Expr<T, Q1>, right: Expr<U, Q2>): Column<"boolean" | NullOf<T | ElementOf<T> | U | ElementOf<U>>, Q1 & Q2> {
  return createCondition(invoke("arrays_overlap", [["left", left], ["right", right]], arguments));
}

/**
 * One array of structs, of which the first holds the first element of each array, and so on; it is as long as the longest, with
 * nulls for what the others lack.
 *
 * A field has its column's name, or its position from 0 where there is none.
 *
 * In Spark's types `(...arrays: array<any>) -> array<struct<...>>, a field for each array`; null when an argument is.
 *
 * An array function since Spark 2.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#arrays_zip)).
 *
 * @param arrays an array
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ id: [1,2], name: ["a"] }], "id array<int>, name array<string>").cols();
 * fn.arrays_zip(c.id, c.name); // [{"id":1,"name":"a"},{"id":2,"name":null}], array<struct<id:int,name:string>!>?
 * ```
 */
export function arrays_zip<const A extends readonly Expr<ArrayOf<any> | null>[]>(...arrays: A): Column<ArrayOf<StructOf<ZippedFields<A>>> | NullOf<TypeOf<A[number]>>, NeedsAll<A>> {
  return createColumn(invoke("arrays_zip", [["arrays", arrays, variadic(0)]]));
}

/**
 * The elements of an array's arrays, one after the other.
 *
 * One level goes, deeper ones stay; null when an inner array is.
 *
 * In Spark's types `(array: array<array<T>>) -> array<T>`; null when `array` or an element of `array` is.
 *
 * An array function since Spark 2.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#flatten)).
 *
 * @param array an array of arrays
 * @example
 * ```ts
 * fn.flatten(fn.array(fn.array(lit(1), lit(2)), fn.array(lit(3)))); // [1,2,3], array<int!>
 * ```
 */
export function flatten<T extends ArrayOf<any> | null, Q1 = unknown>(array: Expr<T, Q1>): Column<ArrayOf<ElementOf<ElementOf<T>>> | NullOf<T | ElementOf<T>>, Q1> {
  return createColumn(invoke("flatten", [["array", array]], arguments));
}

/**
 * The element at an index, counted from 0; null when the index is negative or past the end.
 *
 * `element_at` counts from 1 and from the end.
 *
 * In Spark's types `(array: array<T>, index: int) -> T`; may be null whatever the arguments are.
 *
 * An array function since Spark 3.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#get)).
 *
 * @param array an array
 * @param index an int
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: [10,20] }], "v array<int>").cols();
 * fn.get(c.v, 0); // 10, int?
 * ```
 * @example
 * ```ts
 * fn.get(fn.array(lit(10), lit(20)), 2); // null, int?
 * ```
 */
export function get<T extends ArrayOf<any> | null, const U extends Expr<Num | null> | number, Q1 = unknown>(array: Expr<T, Q1>, index: U): Column<ElementOf<T> | null, Q1 & NeedsOf<U>> {
  return createColumn(invoke("get", [["array", array], ["index", index, orLiteral(intLiteral)]], arguments));
}

/**
 * The values from `start` to `stop`, which is included when a step meets it.
 *
 * Without a step it is 1, of dates and timestamps one day, and backwards when `stop` comes before `start`; a step that does not
 * lead towards `stop` fails. Months are counted from `start`, so that a 31st comes back after a shorter month.
 *
 * In Spark's types (null when an argument is):
 * - `(start: integral as T, stop: T, step?: T) -> array<T!>`
 * - `(start: timestamp|timestamp_ntz|date as T, stop: T, step?: interval|interval_ym|interval_dt) -> array<T!>`
 *
 * An array function since Spark 2.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#sequence)).
 *
 * @param start a whole number, a timestamp, a timestamp_ntz or a date
 * @param stop the type of `start`
 * @param step the type of `start`, a calendar interval, a year-month interval or a day-time interval; may be left out
 * @example
 * ```ts
 * fn.sequence(lit(1), lit(6), lit(2)); // [1,3,5], array<int!>
 * ```
 * @example
 * ```ts
 * fn.sequence(lit(3), lit(1)); // [3,2,1], array<int!>
 * ```
 * @example
 * ```ts
 * fn.sequence(lit("2026-01-31").cast("date"), lit("2026-03-31").cast("date"), fn.make_ym_interval(0, 1)); // ["2026-01-31","2026-02-28","2026-03-31"], array<date!>?
 * ```
 */
export function sequence<T extends Integral | DateLike | "time" | null, U extends StopOf<T>, V extends StepOf<T> = never, Q1 = unknown, Q2 = unknown, Q3 = unknown>(start: Expr<T, Q1>, stop: Expr<U, Q2>, step?: Expr<V, Q3>): Column<ArrayOf<Bare<Common<TimeAsTimestamp<T | U> | (V & Integral)>>> | NullOf<T | U | NoInfer<V>>, Q1 & Q2 & NoInfer<Q3>> {
  return createColumn(invoke("sequence", [["start", start], ["stop", stop], ["step", step, optional()]], arguments));
}

/**
 * The array's elements in random order, another one in each row.
 *
 * Without a seed one is drawn here, so that a DataFrame gives the same order each time it runs on the same data.
 *
 * In Spark's types `(array: array<T>, seed?: int|bigint) -> array<T>`; null when an argument is.
 *
 * An array function since Spark 2.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#shuffle)).
 *
 * @param array an array
 * @param seed an int or a bigint, a literal; may be left out
 * @example
 * ```ts
 * fn.array_sort(fn.shuffle(fn.array(lit(3), lit(1), lit(2)), 42)); // [1,2,3], array<int!>
 * ```
 */
export function shuffle<T extends ArrayOf<any> | null, Q1 = unknown>(array: Expr<T, Q1>, seed?: number | bigint): Column<T, Q1> {
  return createColumn(invoke("shuffle", [["array", array], ["seed", seed, seedArgument]], arguments));
}

/**
 * At most `length` elements from a position on, which is counted from 1, or from the end when it is negative; nothing when it
 * lies outside the array.
 *
 * A start of 0 raises INVALID_PARAMETER_VALUE.START, a negative length INVALID_PARAMETER_VALUE.LENGTH.
 *
 * In Spark's types `(array: array<T>, start: int, length: int) -> array<T>`; null when an argument is.
 *
 * An array function since Spark 2.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#slice)).
 *
 * @param array an array
 * @param start an int
 * @param length an int
 * @example
 * ```ts
 * fn.slice(fn.array(lit(1), lit(2), lit(3), lit(4)), 2, 2); // [2,3], array<int!>
 * ```
 * @example
 * ```ts
 * fn.slice(fn.array(lit(1), lit(2), lit(3), lit(4)), -2, 9); // [3,4], array<int!>
 * ```
 */
export function slice<T extends ArrayOf<any> | null, const U extends Expr<Num | null> | number, const V extends Expr<Num | null> | number, Q1 = unknown>(array: Expr<T, Q1>, start: U, length: V): Column<ArrayOf<ElementOf<T>> | NullOf<T | Operand<U> | Operand<V>> | NullFrom<TypeOf<U>, "float" | "double" | "decimal"> | NullFrom<TypeOf<V>, "float" | "double" | "decimal">, Q1 & NeedsOf<U> & NeedsOf<V>> {
  return createColumn(invoke("slice", [["array", array], ["start", start, orLiteral(intLiteral)], ["length", length, orLiteral(intLiteral)]], arguments));
}

/**
 * The array in ascending order with nulls first, or in descending order with nulls last.
 *
 * In Spark's types `(array: array<T>, asc: boolean = true) -> array<T>`; null when an argument is.
 *
 * An array function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#sort_array)).
 *
 * @param array an array
 * @param asc a boolean, a literal; true unless given
 * @example
 * ```ts
 * fn.sort_array(fn.array(lit(3), lit(1), lit(2)), false); // [3,2,1], array<int!>
 * ```
 */
export function sort_array<T extends ArrayOf<any> | null, Q1 = unknown>(array: Expr<T, Q1>, asc?: boolean | Constant<"boolean">): Column<T, Q1> {
  return createColumn(invoke("sort_array", [["array", array], ["asc", asc, withDefault(true, onlyLiteral(booleanLiteral))]], arguments));
}
