// Generated from registry/functions.yaml by `npm run generate`. Do not edit.
import type { Column } from "../../dsl/column/column.js";
import { createColumn } from "../../dsl/column/column.js";
import type { Expr, NeedsAll } from "../../dsl/column/expr.js";
import { invoke, variadic } from "../../dsl/functions/call.js";
import type { Bare, ElementOf, EvenTypes, KeyOf, OddTypes, ValueOf } from "../../dsl/functions/function-types.js";
import type { Common } from "../../types/common-tag.js";
import type { ArrayOf, MapOf, NullOf } from "../../types/tags.js";

/**
 * A map of alternating keys and values. A null key raises NULL_MAP_KEY, one that comes twice DUPLICATED_MAP_KEY.
 *
 * Never null.
 *
 * In Spark's types: `(...entries: any) -> map<K,V>`.
 *
 * Spark's `create_map`, one of its map functions; since 2.0.0.
 *
 * @example
 * ```ts
 * fn.create_map(lit("a"), lit(1)); // {"a":1}, map<string,int!>
 * ```
 */
export function create_map<const A extends readonly Expr<any>[]>(...entries: A): Column<MapOf<Bare<Common<EvenTypes<A>>>, Common<OddTypes<A>>>, NeedsAll<A>> {
  return createColumn(invoke("create_map", [["entries", entries, variadic(0)]], undefined, { name: "map" }));
}

/**
 * A map of two arrays of the same length. A null key raises NULL_MAP_KEY, one that comes twice DUPLICATED_MAP_KEY.
 *
 * Null when an argument is.
 *
 * In Spark's types: `(keys: array<K>, values: array<V>) -> map<K,V>`.
 *
 * Spark's `map_from_arrays`, one of its map functions; since 2.4.0.
 *
 * @example
 * ```ts
 * fn.map_from_arrays(fn.array(lit("a"), lit("b")), fn.array(lit(1), lit(2))); // {"a":1,"b":2}, map<string,int!>
 * ```
 */
export function map_from_arrays<T extends ArrayOf<any> | null, U extends ArrayOf<any> | null, Q1 = unknown, Q2 = unknown>(keys: Expr<T, Q1>, values: Expr<U, Q2>): Column<MapOf<Bare<ElementOf<T>>, ElementOf<U>> | NullOf<T | U>, Q1 & Q2> {
  return createColumn(invoke("map_from_arrays", [["keys", keys], ["values", values]], arguments));
}

/**
 * The map's keys, in no order to rely on.
 *
 * Null when an argument is.
 *
 * In Spark's types: `(map: map<K,V>) -> array<K?>`.
 *
 * Spark's `map_keys`, one of its map functions; since 2.0.0.
 *
 * @example
 * ```ts
 * fn.map_keys(fn.create_map(lit("a"), lit(1))); // ["a"], array<string>
 * ```
 */
export function map_keys<T extends MapOf<any, any> | null, Q1 = unknown>(map: Expr<T, Q1>): Column<ArrayOf<Bare<KeyOf<T>> | null> | NullOf<T>, Q1> {
  return createColumn(invoke("map_keys", [["map", map]], arguments));
}

/**
 * The map's values, in the order of `map_keys`.
 *
 * Null when an argument is.
 *
 * In Spark's types: `(map: map<K,V>) -> array<V?>`.
 *
 * Spark's `map_values`, one of its map functions; since 2.0.0.
 *
 * @example
 * ```ts
 * fn.map_values(fn.create_map(lit("a"), lit(1))); // [1], array<int>
 * ```
 */
export function map_values<T extends MapOf<any, any> | null, Q1 = unknown>(map: Expr<T, Q1>): Column<ArrayOf<Bare<ValueOf<T>> | null> | NullOf<T>, Q1> {
  return createColumn(invoke("map_values", [["map", map]], arguments));
}
