// Generated from registry/functions.yaml by `npm run generate`. Do not edit.
import type { Column } from "../../dsl/column/column.js";
import { createColumn } from "../../dsl/column/column.js";
import type { Expr, NeedsAll, NeedsOf, TypeOf } from "../../dsl/column/expr.js";
import type { Operand } from "../../dsl/column/operand-types.js";
import { createCondition, invoke, variadic, withDefault } from "../../dsl/functions/call.js";
import type { Bare, ElementOf, EntriesOf, EntryKey, EntryValue, EvenTypes, FieldsOfElements, KeyOf, LitOf, OddTypes, Some, ValueOf } from "../../dsl/functions/function-types.js";
import { anyLiteral, orLiteral, stringLiteral } from "../../dsl/functions/literal-arguments.js";
import type { Alike, Common } from "../../types/common-tag.js";
import type { ArrayOf, MapOf, NullOf, StructOf } from "../../types/tags.js";

/**
 * A map of alternating keys and values.
 *
 * A null key raises NULL_MAP_KEY, one that comes twice DUPLICATED_MAP_KEY.
 *
 * In Spark's types `(...entries: any) -> map<K,V>`; never null.
 *
 * A map function since Spark 2.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#map)).
 *
 * @param entries anything
 * @example
 * ```ts
 * fn.create_map(lit("a"), lit(1)); // {"a":1}, map<string,int!>
 * ```
 */
export function create_map(): Column<MapOf<"void", "void">, unknown>;
export function create_map<K, V, A extends EntriesOf<Expr<Alike<K>>, Expr<Alike<V>>>, Q1 = unknown, Q2 = unknown>(key: Expr<K, Q1>, value: Expr<V, Q2>, ...entries: A): Column<MapOf<Bare<Common<K | EvenTypes<A>>>, Common<V | OddTypes<A>>>, Q1 & Q2 & NeedsAll<A>>;
export function create_map(...entries: readonly unknown[]): any {
  return createColumn(invoke("create_map", [["entries", entries, variadic(0)]], undefined, { name: "map" }));
}

/**
 * Another name of `create_map`. A map of alternating keys and values.
 *
 * A null key raises NULL_MAP_KEY, one that comes twice DUPLICATED_MAP_KEY.
 *
 * In Spark's types `(...entries: any) -> map<K,V>`; never null.
 *
 * A map function since Spark 2.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#map)).
 *
 * @param entries anything
 * @example
 * ```ts
 * fn.map(lit("a"), lit(1)); // {"a":1}, map<string,int!>
 * ```
 */
export function map(): Column<MapOf<"void", "void">, unknown>;
export function map<K, V, A extends EntriesOf<Expr<Alike<K>>, Expr<Alike<V>>>, Q1 = unknown, Q2 = unknown>(key: Expr<K, Q1>, value: Expr<V, Q2>, ...entries: A): Column<MapOf<Bare<Common<K | EvenTypes<A>>>, Common<V | OddTypes<A>>>, Q1 & Q2 & NeedsAll<A>>;
export function map(...entries: readonly unknown[]): any {
  return createColumn(invoke("map", [["entries", entries, variadic(0)]], undefined, { name: "map" }));
}

/**
 * One map with the entries of all.
 *
 * Null as soon as one of them is; a key that two of them have raises DUPLICATED_MAP_KEY.
 *
 * In Spark's types:
 * - `() -> map<string,string?>`; never null
 * - `(...maps: map<K,V> (at least 1)) -> map<K,V>`; null when an argument is
 *
 * A map function since Spark 2.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#map_concat)).
 *
 * @param maps a map
 * @example
 * ```ts
 * fn.map_concat(fn.create_map(lit("a"), lit(1)), fn.create_map(lit("b"), lit(2))); // {"a":1,"b":2}, map<string,int!>
 * ```
 */
export function map_concat(): Column<MapOf<"string", "string" | null>, unknown>;
export function map_concat<const A extends readonly Expr<MapOf<any, any> | null>[]>(...maps: A & Some<A>): Column<Bare<Common<TypeOf<A[number]>>> | NullOf<TypeOf<A[number]>>, NeedsAll<A>>;
export function map_concat(...maps: readonly unknown[]): any {
  return createColumn(invoke("map_concat", [["maps", maps, variadic(0)]]));
}

/**
 * Whether the map has the key, whatever its value, even null.
 *
 * In Spark's types `(map: map<K,V>, key: K) -> boolean`; may be null whatever the arguments are.
 *
 * A map function since Spark 3.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#map_contains_key)).
 *
 * @param map a map
 * @param key a key of `map`
 * @example
 * ```ts
 * fn.map_contains_key(fn.create_map(lit("a"), lit(1)), "a"); // true, boolean?
 * ```
 * @example
 * ```ts
 * fn.map_contains_key(fn.create_map(lit("a"), lit(1)), "b"); // false, boolean?
 * ```
 */
export function map_contains_key<T extends MapOf<any, any> | null, const U extends Expr<Alike<KeyOf<T>>> | LitOf<KeyOf<T>>, Q1 = unknown>(map: Expr<T, Q1>, key: U): Column<"boolean" | null, Q1 & NeedsOf<U>> {
  return createCondition(invoke("map_contains_key", [["map", map], ["key", key, orLiteral(anyLiteral)]], arguments));
}

/**
 * The map's entries as structs with the fields `key` and `value`, in no order to rely on.
 *
 * In Spark's types `(map: map<K,V>) -> array<struct<key:K!,value:V>>`; null when an argument is.
 *
 * A map function since Spark 3.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#map_entries)).
 *
 * @param map a map
 * @example
 * ```ts
 * fn.map_entries(fn.create_map(lit("a"), lit(1))); // [{"key":"a","value":1}], array<struct<key:string!,value:int!>!>
 * ```
 */
export function map_entries<T extends MapOf<any, any> | null, Q1 = unknown>(map: Expr<T, Q1>): Column<ArrayOf<StructOf<{ key: Bare<KeyOf<T>>; value: ValueOf<T> }>> | NullOf<T>, Q1> {
  return createColumn(invoke("map_entries", [["map", map]], arguments));
}

/**
 * A map of two arrays of the same length.
 *
 * A null key raises NULL_MAP_KEY, one that comes twice DUPLICATED_MAP_KEY.
 *
 * In Spark's types `(keys: array<K>, values: array<V>) -> map<K,V>`; null when an argument is.
 *
 * A map function since Spark 2.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#map_from_arrays)).
 *
 * @param keys an array
 * @param values an array
 * @example
 * ```ts
 * fn.map_from_arrays(fn.array(lit("a"), lit("b")), fn.array(lit(1), lit(2))); // {"a":1,"b":2}, map<string,int!>
 * ```
 */
export function map_from_arrays<T extends ArrayOf<any> | null, U extends ArrayOf<any> | null, Q1 = unknown, Q2 = unknown>(keys: Expr<T, Q1>, values: Expr<U, Q2>): Column<MapOf<Bare<ElementOf<T>>, ElementOf<U>> | NullOf<T | U>, Q1 & Q2> {
  return createColumn(invoke("map_from_arrays", [["keys", keys], ["values", values]], arguments));
}

/**
 * A map of structs with two fields, the key and the value, whatever their names; null when one of the structs is.
 *
 * A null key raises NULL_MAP_KEY, one that comes twice DUPLICATED_MAP_KEY.
 *
 * In Spark's types `(entries: array<struct<k:K,v:V>>) -> map<K,V>`; null when `entries` or an element of `entries` is.
 *
 * A map function since Spark 2.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#map_from_entries)).
 *
 * @param entries an array of structs
 * @example
 * ```ts
 * fn.map_from_entries(fn.array(fn.struct(lit("a"), lit(1)), fn.struct(lit("b"), lit(2)))); // {"a":1,"b":2}, map<string,int!>
 * ```
 */
export function map_from_entries<T extends ArrayOf<StructOf<any> | null> | null, Q1 = unknown>(entries: Expr<T, Q1>): Column<MapOf<EntryKey<FieldsOfElements<T>>, EntryValue<FieldsOfElements<T>>> | NullOf<T | ElementOf<T>>, Q1> {
  return createColumn(invoke("map_from_entries", [["entries", entries]], arguments));
}

/**
 * The map's keys, in no order to rely on.
 *
 * In Spark's types `(map: map<K,V>) -> array<K?>`; null when an argument is.
 *
 * A map function since Spark 2.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#map_keys)).
 *
 * @param map a map
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
 * In Spark's types `(map: map<K,V>) -> array<V?>`; null when an argument is.
 *
 * A map function since Spark 2.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#map_values)).
 *
 * @param map a map
 * @example
 * ```ts
 * fn.map_values(fn.create_map(lit("a"), lit(1))); // [1], array<int>
 * ```
 */
export function map_values<T extends MapOf<any, any> | null, Q1 = unknown>(map: Expr<T, Q1>): Column<ArrayOf<Bare<ValueOf<T>> | null> | NullOf<T>, Q1> {
  return createColumn(invoke("map_values", [["map", map]], arguments));
}

/**
 * Splits a text into pairs and each pair at its first `keyValueDelim` into key and value; the value is null where there is
 * none.
 *
 * Both delimiters are regular expressions. A key that comes twice raises DUPLICATED_MAP_KEY.
 *
 * In Spark's types `(text: string, pairDelim: string = ',', keyValueDelim: string = ':') -> map<string,string?>`; null when an
 * argument is.
 *
 * A map function since Spark 2.0.1 ([reference](https://spark.apache.org/docs/latest/api/sql/#str_to_map)).
 *
 * @param text text
 * @param pairDelim text; "," unless given
 * @param keyValueDelim text; ":" unless given
 * @example
 * ```ts
 * fn.str_to_map(lit("a:1,b:2:3,c")); // {"a":"1","b":"2:3","c":null}, map<string,string>
 * ```
 * @example
 * ```ts
 * fn.str_to_map(lit("a=1; b=2"), "; *", "="); // {"a":"1","b":"2"}, map<string,string>
 * ```
 */
export function str_to_map<T extends "string" | null, const U extends Expr<"string" | null> | string = string, const V extends Expr<"string" | null> | string = string, Q1 = unknown>(text: Expr<T, Q1>, pairDelim?: U, keyValueDelim?: V): Column<MapOf<"string", "string" | null> | NullOf<T | Operand<U> | Operand<V>>, Q1 & NeedsOf<U> & NeedsOf<V>> {
  return createColumn(invoke("str_to_map", [["text", text], ["pairDelim", pairDelim, withDefault(",", orLiteral(stringLiteral))], ["keyValueDelim", keyValueDelim, withDefault(":", orLiteral(stringLiteral))]], arguments));
}
