// Generated from registry/functions.yaml by `npm run generate`. Do not edit.
import type { Column } from "../../dsl/column/column.js";
import { createColumn } from "../../dsl/column/column.js";
import type { Expr } from "../../dsl/column/expr.js";
import type { FrameColumn } from "../../dsl/column/named.js";
import { createCondition, invoke, optional } from "../../dsl/functions/call.js";
import type { Bare, ElementOf, KeyOf, ValueOf } from "../../dsl/functions/function-types.js";
import { lambdaOf } from "../../dsl/functions/lambda.js";
import type { AllNulls, Common } from "../../types/common-tag.js";
import type { ArrayOf, MapOf, NullOf } from "../../types/tags.js";

/**
 * Folds an array from its first element to its last: `merge` takes what there is so far and an element, `zero` is what there is
 * at the start, and `finish` makes the result of the last.
 *
 * What `merge` gives has the type of `zero`.
 *
 * In Spark's types `(array: array<T>, zero: any as U, merge: (U?, T) => U, finish?: (U?) => R) -> R, or U without finish`; null
 * when an argument is.
 *
 * A higher-order function since Spark 2.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#aggregate)).
 *
 * @param array an array
 * @param zero anything
 * @param merge a function
 * @param finish a function; may be left out
 * @example
 * ```ts
 * fn.aggregate(fn.array(lit(1), lit(2), lit(3)), lit(0), (sum, x) => sum.plus(x)); // 6, int?
 * ```
 * @example
 * ```ts
 * fn.aggregate(fn.array(lit(1), lit(2)), lit(0), (sum, x) => sum.plus(x), (sum) => sum.times(10)); // 30, int?
 * ```
 */
export function aggregate<T extends ArrayOf<any> | null, Z, Q1 = unknown, Q2 = unknown, Q3 = unknown>(array: Expr<T, Q1>, zero: Expr<Z, Q2>, merge: (acc: FrameColumn<never, AllNulls<Z> | null>, x: FrameColumn<never, ElementOf<T>>) => Expr<AllNulls<NoInfer<Z>> | null, Q3>): Column<AllNulls<Z> | null, Q1 & Q2 & Q3>;
export function aggregate<T extends ArrayOf<any> | null, Z, F, Q1 = unknown, Q2 = unknown, Q3 = unknown, Q4 = unknown>(array: Expr<T, Q1>, zero: Expr<Z, Q2>, merge: (acc: FrameColumn<never, AllNulls<Z> | null>, x: FrameColumn<never, ElementOf<T>>) => Expr<AllNulls<NoInfer<Z>> | null, Q3>, finish: (acc: FrameColumn<never, AllNulls<Z> | null>) => Expr<F, Q4>): Column<F | NullOf<T>, Q1 & Q2 & Q3 & Q4>;
export function aggregate(array?: unknown, zero?: unknown, merge?: unknown, finish?: unknown): any {
  return createColumn(invoke("aggregate", [["array", array], ["zero", zero], ["merge", merge, lambdaOf(["acc", "x"])], ["finish", finish, optional(lambdaOf(["acc"]))]], arguments));
}

/**
 * The array in ascending order, nulls at the end.
 *
 * A comparator gives a negative number, zero or a positive number when its first argument comes before, beside or after the
 * second.
 *
 * In Spark's types:
 * - `(array: array<T>) -> array<T>`; null when an argument is
 * - `(array: array<T>, comparator: (T, T) => int) -> array<T>`; null when `array` is
 *
 * A higher-order function since Spark 2.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#array_sort)).
 *
 * @param array an array
 * @param comparator a function that gives an int
 * @example
 * ```ts
 * fn.array_sort(fn.array(lit(3), lit(1), lit(2))); // [1,2,3], array<int!>
 * ```
 * @example
 * ```ts
 * fn.array_sort(fn.array(lit(3), lit(1), lit(2)), (x, y) => y.minus(x)); // [3,2,1], array<int!>
 * ```
 */
export function array_sort<T extends ArrayOf<any> | null, Q1 = unknown, Q2 = unknown>(array: Expr<T, Q1>, comparator?: (x: FrameColumn<never, ElementOf<T>>, y: FrameColumn<never, ElementOf<T>>) => Expr<"int" | null, Q2>): Column<T, Q1 & NoInfer<Q2>> {
  return createColumn(invoke("array_sort", [["array", array], ["comparator", comparator, optional(lambdaOf(["x", "y"]))]], arguments));
}

/**
 * Whether the function gives true for an element.
 *
 * Null when it gives true for none and null for one.
 *
 * In Spark's types `(array: array<T>, f: (T) => boolean) -> boolean`; null when `array` or `f` is.
 *
 * A higher-order function since Spark 2.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#exists)).
 *
 * @param array an array
 * @param f a function that gives a boolean
 * @example
 * ```ts
 * fn.exists(fn.array(lit(1), lit(2)), (x) => x.gt(1)); // true, boolean
 * ```
 */
export function exists<T extends ArrayOf<any> | null, U extends "boolean" | null, Q1 = unknown, Q2 = unknown>(array: Expr<T, Q1>, f: (x: FrameColumn<never, ElementOf<T>>) => Expr<U, Q2>): Column<"boolean" | NullOf<T | U>, Q1 & Q2> {
  return createCondition(invoke("exists", [["array", array], ["f", f, lambdaOf(["x"])]], arguments));
}

/**
 * The elements for which the function gives true; its second parameter is the element's position, from 0.
 *
 * In Spark's types `(array: array<T>, f: (T, int) => boolean) -> array<T>`; null when `array` is.
 *
 * A higher-order function since Spark 2.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#filter)).
 *
 * @param array an array
 * @param f a function that gives a boolean
 * @example
 * ```ts
 * fn.filter(fn.array(lit(1), lit(2), lit(3)), (x) => x.gt(1)); // [2,3], array<int!>
 * ```
 */
export function filter<T extends ArrayOf<any> | null, Q1 = unknown, Q2 = unknown>(array: Expr<T, Q1>, f: (x: FrameColumn<never, ElementOf<T>>, i: Column<"int", unknown>) => Expr<"boolean" | null, Q2>): Column<T, Q1 & Q2> {
  return createColumn(invoke("filter", [["array", array], ["f", f, lambdaOf(["x", "i"], 1)]], arguments));
}

/**
 * Whether the function gives true for every element, as it does of an empty array.
 *
 * Null when it gives false for none and null for one.
 *
 * In Spark's types `(array: array<T>, f: (T) => boolean) -> boolean`; null when `array` or `f` is.
 *
 * A higher-order function since Spark 3.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#forall)).
 *
 * @param array an array
 * @param f a function that gives a boolean
 * @example
 * ```ts
 * fn.forall(fn.array(lit(1), lit(2)), (x) => x.gt(0)); // true, boolean
 * ```
 * @example
 * ```ts
 * fn.forall(fn.array(lit(1), lit(null)), (x) => x.gt(0)); // null, boolean?
 * ```
 */
export function forall<T extends ArrayOf<any> | null, U extends "boolean" | null, Q1 = unknown, Q2 = unknown>(array: Expr<T, Q1>, f: (x: FrameColumn<never, ElementOf<T>>) => Expr<U, Q2>): Column<"boolean" | NullOf<T | U>, Q1 & Q2> {
  return createCondition(invoke("forall", [["array", array], ["f", f, lambdaOf(["x"])]], arguments));
}

/**
 * The entries for whose key and value the function gives true.
 *
 * In Spark's types `(map: map<K,V>, f: (K, V) => boolean) -> map<K,V>`; null when `map` is.
 *
 * A higher-order function since Spark 3.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#map_filter)).
 *
 * @param map a map
 * @param f a function that gives a boolean
 * @example
 * ```ts
 * fn.map_filter(fn.create_map(lit("a"), lit(1), lit("b"), lit(2)), (k, v) => v.gt(1)); // {"b":2}, map<string,int!>
 * ```
 */
export function map_filter<T extends MapOf<any, any> | null, Q1 = unknown, Q2 = unknown>(map: Expr<T, Q1>, f: (k: FrameColumn<never, KeyOf<T>>, v: FrameColumn<never, ValueOf<T>>) => Expr<"boolean" | null, Q2>): Column<T, Q1 & Q2> {
  return createColumn(invoke("map_filter", [["map", map], ["f", f, lambdaOf(["k", "v"])]], arguments));
}

/**
 * A map with every key of two maps.
 *
 * Its value is what the function gives for the key and both maps' values, null where a map lacks the key.
 *
 * In Spark's types `(left: map<K,V>, right: map<K,W>, f: (K, V?, W?) => U) -> map<K,U>`; null when `left` or `right` is.
 *
 * A higher-order function since Spark 3.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#map_zip_with)).
 *
 * @param left a map
 * @param right a map
 * @param f a function
 * @example
 * ```ts
 * fn.map_zip_with(fn.create_map(lit("a"), lit(1)), fn.create_map(lit("a"), lit(10), lit("b"), lit(20)), (key, x, y) => fn.coalesce(x, lit(0)).plus(y)); // {"a":11,"b":20}, map<string,int>
 * ```
 */
export function map_zip_with<T extends MapOf<any, any> | null, U extends MapOf<any, any> | null, V, Q1 = unknown, Q2 = unknown, Q3 = unknown>(left: Expr<T, Q1>, right: Expr<U, Q2>, f: (k: FrameColumn<never, KeyOf<T>>, v1: FrameColumn<never, ValueOf<T> | null>, v2: FrameColumn<never, ValueOf<U> | null>) => Expr<V, Q3>): Column<MapOf<Bare<Common<KeyOf<T> | KeyOf<U>>>, V> | NullOf<T | U>, Q1 & Q2 & Q3> {
  return createColumn(invoke("map_zip_with", [["left", left], ["right", right], ["f", f, lambdaOf(["k", "v1", "v2"])]], arguments));
}

/**
 * Another name of `aggregate`. Folds an array from its first element to its last: `merge` takes what there is so far and an
 * element, `zero` is what there is at the start, and `finish` makes the result of the last.
 *
 * What `merge` gives has the type of `zero`.
 *
 * In Spark's types `(array: array<T>, zero: any as U, merge: (U?, T) => U, finish?: (U?) => R) -> R, or U without finish`; null
 * when an argument is.
 *
 * A higher-order function since Spark 3.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#reduce)).
 *
 * @param array an array
 * @param zero anything
 * @param merge a function
 * @param finish a function; may be left out
 * @example
 * ```ts
 * fn.reduce(fn.array(lit(1), lit(2), lit(3)), lit(0), (sum, x) => sum.plus(x)); // 6, int?
 * ```
 * @example
 * ```ts
 * fn.reduce(fn.array(lit(1), lit(2)), lit(0), (sum, x) => sum.plus(x), (sum) => sum.times(10)); // 30, int?
 * ```
 */
export function reduce<T extends ArrayOf<any> | null, Z, Q1 = unknown, Q2 = unknown, Q3 = unknown>(array: Expr<T, Q1>, zero: Expr<Z, Q2>, merge: (acc: FrameColumn<never, AllNulls<Z> | null>, x: FrameColumn<never, ElementOf<T>>) => Expr<AllNulls<NoInfer<Z>> | null, Q3>): Column<AllNulls<Z> | null, Q1 & Q2 & Q3>;
export function reduce<T extends ArrayOf<any> | null, Z, F, Q1 = unknown, Q2 = unknown, Q3 = unknown, Q4 = unknown>(array: Expr<T, Q1>, zero: Expr<Z, Q2>, merge: (acc: FrameColumn<never, AllNulls<Z> | null>, x: FrameColumn<never, ElementOf<T>>) => Expr<AllNulls<NoInfer<Z>> | null, Q3>, finish: (acc: FrameColumn<never, AllNulls<Z> | null>) => Expr<F, Q4>): Column<F | NullOf<T>, Q1 & Q2 & Q3 & Q4>;
export function reduce(array?: unknown, zero?: unknown, merge?: unknown, finish?: unknown): any {
  return createColumn(invoke("reduce", [["array", array], ["zero", zero], ["merge", merge, lambdaOf(["acc", "x"])], ["finish", finish, optional(lambdaOf(["acc"]))]], arguments));
}

/**
 * An array of what the function gives for each element; its second parameter is the element's position, from 0.
 *
 * In Spark's types `(array: array<T>, f: (T, int) => U) -> array<U>`; null when `array` is.
 *
 * A higher-order function since Spark 2.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#transform)).
 *
 * @param array an array
 * @param f a function
 * @example
 * ```ts
 * fn.transform(fn.array(lit(1), lit(2)), (x) => x.times(10)); // [10,20], array<int!>
 * ```
 * @example
 * ```ts
 * fn.transform(fn.array(lit(1), lit(2)), (x, i) => x.plus(i)); // [1,3], array<int!>
 * ```
 */
export function transform<T extends ArrayOf<any> | null, U, Q1 = unknown, Q2 = unknown>(array: Expr<T, Q1>, f: (x: FrameColumn<never, ElementOf<T>>, i: Column<"int", unknown>) => Expr<U, Q2>): Column<ArrayOf<U> | NullOf<T>, Q1 & Q2> {
  return createColumn(invoke("transform", [["array", array], ["f", f, lambdaOf(["x", "i"], 1)]], arguments));
}

/**
 * The map with other keys: what the function gives for each key and value.
 *
 * A null key raises NULL_MAP_KEY, one that comes twice DUPLICATED_MAP_KEY.
 *
 * In Spark's types `(map: map<K,V>, f: (K, V) => U) -> map<U,V>`; null when `map` is.
 *
 * A higher-order function since Spark 3.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#transform_keys)).
 *
 * @param map a map
 * @param f a function
 * @example
 * ```ts
 * fn.transform_keys(fn.create_map(lit("a"), lit(1), lit("b"), lit(2)), (k, v) => fn.upper(k)); // {"A":1,"B":2}, map<string,int!>
 * ```
 */
export function transform_keys<T extends MapOf<any, any> | null, U, Q1 = unknown, Q2 = unknown>(map: Expr<T, Q1>, f: (k: FrameColumn<never, KeyOf<T>>, v: FrameColumn<never, ValueOf<T>>) => Expr<U, Q2>): Column<MapOf<Bare<U>, ValueOf<T>> | NullOf<T>, Q1 & Q2> {
  return createColumn(invoke("transform_keys", [["map", map], ["f", f, lambdaOf(["k", "v"])]], arguments));
}

/**
 * The same keys with the values that the function gives for each key and value.
 *
 * In Spark's types `(map: map<K,V>, f: (K, V) => U) -> map<K,U>`; null when `map` is.
 *
 * A higher-order function since Spark 3.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#transform_values)).
 *
 * @param map a map
 * @param f a function
 * @example
 * ```ts
 * fn.transform_values(fn.create_map(lit("a"), lit(1)), (k, v) => v.plus(1)); // {"a":2}, map<string,int!>
 * ```
 */
export function transform_values<T extends MapOf<any, any> | null, U, Q1 = unknown, Q2 = unknown>(map: Expr<T, Q1>, f: (k: FrameColumn<never, KeyOf<T>>, v: FrameColumn<never, ValueOf<T>>) => Expr<U, Q2>): Column<MapOf<Bare<KeyOf<T>>, U> | NullOf<T>, Q1 & Q2> {
  return createColumn(invoke("transform_values", [["map", map], ["f", f, lambdaOf(["k", "v"])]], arguments));
}

/**
 * An array of what the function gives for the elements of two arrays, taken in pairs.
 *
 * Nulls stand for what the shorter array lacks.
 *
 * In Spark's types `(left: array<T>, right: array<S>, f: (T?, S?) => U) -> array<U>`; null when `left` or `right` is.
 *
 * A higher-order function since Spark 2.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#zip_with)).
 *
 * @param left an array
 * @param right an array
 * @param f a function
 * @example
 * ```ts
 * fn.zip_with(fn.array(lit(1), lit(2)), fn.array(lit(10), lit(20)), (x, y) => x.plus(y)); // [11,22], array<int>
 * ```
 */
export function zip_with<T extends ArrayOf<any> | null, U extends ArrayOf<any> | null, V, Q1 = unknown, Q2 = unknown, Q3 = unknown>(left: Expr<T, Q1>, right: Expr<U, Q2>, f: (x: FrameColumn<never, ElementOf<T> | null>, y: FrameColumn<never, ElementOf<U> | null>) => Expr<V, Q3>): Column<ArrayOf<V> | NullOf<T | U>, Q1 & Q2 & Q3> {
  return createColumn(invoke("zip_with", [["left", left], ["right", right], ["f", f, lambdaOf(["x", "y"])]], arguments));
}
