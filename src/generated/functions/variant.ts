// Generated from registry/functions.yaml by `npm run generate`. Do not edit.
import type { Agg } from "../../dsl/column/aggregate.js";
import { createAggregate } from "../../dsl/column/aggregate.js";
import type { Column } from "../../dsl/column/column.js";
import { createColumn } from "../../dsl/column/column.js";
import type { Constant, Expr, NeedsAll, NeedsOf } from "../../dsl/column/expr.js";
import type { Operand } from "../../dsl/column/operand-types.js";
import { createCondition, invoke, optional, variadic, withDefault } from "../../dsl/functions/call.js";
import type { Some } from "../../dsl/functions/function-types.js";
import { booleanLiteral, onlyLiteral, orLiteral, stringLiteral } from "../../dsl/functions/literal-arguments.js";
import type { TypeOfText } from "../../types/ddl-literal.js";
import type { ArrayOf, DateLike, MapOf, NullOf, Num, StructOf } from "../../types/tags.js";

/**
 * Whether the variant's bytes follow the variant encoding; false for one that was damaged or badly written elsewhere.
 *
 * In Spark's types `(variant: variant) -> boolean`; null when an argument is.
 *
 * A variant function since Spark 4.2.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#is_valid_variant)).
 *
 * @param variant a variant
 * @example
 * ```ts
 * fn.is_valid_variant(fn.parse_json(lit('{"a":1}'))); // true, boolean
 * ```
 */
export function is_valid_variant<T extends "variant" | null, Q1 = unknown>(variant: Expr<T, Q1>): Column<"boolean" | NullOf<T>, Q1> {
  return createCondition(invoke("is_valid_variant", [["variant", variant]], arguments, { since: "4.2.0" }));
}

/**
 * Whether the variant holds a JSON null.
 *
 * False, not null, for a column that is null, which `isNull()` finds.
 *
 * In Spark's types `(variant: variant) -> boolean`; never null.
 *
 * A variant function since Spark 4.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#is_variant_null)).
 *
 * @param variant a variant
 * @example
 * ```ts
 * fn.is_variant_null(fn.parse_json(lit("null"))); // true, boolean
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ json: null }], "json string").cols();
 * fn.is_variant_null(fn.parse_json(c.json)); // false, boolean
 * ```
 */
export function is_variant_null<Q1 = unknown>(variant: Expr<"variant" | null, Q1>): Column<"boolean", Q1> {
  return createCondition(invoke("is_variant_null", [["variant", variant]], arguments));
}

/**
 * Reads a JSON text as a variant.
 *
 * An object's keys are sorted; numbers without an exponent are exact up to 38 digits, others are doubles; text behind the first
 * value is ignored. Text that is no JSON, and a key that comes twice, raise MALFORMED_RECORD_IN_PARSING.
 *
 * In Spark's types `(json: string) -> variant`; null when an argument is.
 *
 * A variant function since Spark 4.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#parse_json)).
 *
 * @param json text
 * @example
 * ```ts
 * fn.parse_json(lit('{"b":1.50,"a":[true,null]}')).cast("string"); // "{\"a\":[true,null],\"b\":1.5}", string?
 * ```
 */
export function parse_json<T extends "string" | null, Q1 = unknown>(json: Expr<T, Q1>): Column<"variant" | NullOf<T>, Q1> {
  return createColumn(invoke("parse_json", [["json", json]], arguments));
}

/**
 * The type of what the variant holds, as SQL text, with OBJECT for structs.
 *
 * Elements of several types meet in the type that holds them all, or in VARIANT; a JSON null is VOID.
 *
 * In Spark's types `(variant: variant) -> string`; null when an argument is.
 *
 * A variant function since Spark 4.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#schema_of_variant)).
 *
 * @param variant a variant
 * @example
 * ```ts
 * fn.schema_of_variant(fn.parse_json(lit('{"a":1,"b":[1,2.5],"c":[1,"x"]}'))); // "OBJECT<a: BIGINT, b: ARRAY<DECIMAL(21,1)>, c: ARRAY<VARIANT>>", string
 * ```
 * @example
 * ```ts
 * fn.schema_of_variant(fn.parse_json(lit("null"))); // "VOID", string
 * ```
 */
export function schema_of_variant<T extends "variant" | null, Q1 = unknown>(variant: Expr<T, Q1>): Column<"string" | NullOf<T>, Q1> {
  return createColumn(invoke("schema_of_variant", [["variant", variant]], arguments));
}

/**
 * The type that holds the group's variants, as `schema_of_variant` writes it: objects together have the fields of all, and what
 * does not meet is VARIANT.
 *
 * Nulls are skipped; VOID when nothing is left.
 *
 * In Spark's types `(variant: variant) -> string`; never null.
 *
 * A variant function since Spark 4.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#schema_of_variant_agg)).
 *
 * @param variant a variant
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ json: "{\"a\":1}" }, { json: "{\"a\":2.5,\"b\":\"x\"}" }, { json: null }], "json string").cols();
 * fn.schema_of_variant_agg(fn.parse_json(c.json)); // "OBJECT<a: DECIMAL(21,1), b: STRING>", string
 * ```
 */
export function schema_of_variant_agg<Q1 = unknown>(variant: Expr<"variant" | null, Q1>): Agg<"string", Q1> {
  return createAggregate(invoke("schema_of_variant_agg", [["variant", variant]], arguments));
}

/**
 * Makes a variant of a nested value: an object of a struct or of a map, whose keys are strings, and an array of an array.
 *
 * An object's keys are sorted, and a null inside becomes a JSON null.
 *
 * In Spark's types `(value: struct|array<any>|map<string,any>) -> variant`; null when an argument is.
 *
 * A variant function since Spark 4.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#to_variant_object)).
 *
 * @param value a struct, an array or a map
 * @example
 * ```ts
 * fn.to_variant_object(fn.struct(lit(1).as("b"), fn.array(lit(2), lit(null)).as("a"))).cast("string"); // "{\"a\":[2,null],\"b\":1}", string?
 * ```
 */
export function to_variant_object<T extends StructOf<any> | ArrayOf<any> | MapOf<"string", any> | null, Q1 = unknown>(value: Expr<T, Q1>): Column<"variant" | NullOf<T>, Q1> {
  return createColumn(invoke("to_variant_object", [["value", value]], arguments));
}

/**
 * As `parse_json`, but null for text that is no JSON or has a key twice.
 *
 * In Spark's types `(json: string) -> variant`; may be null whatever the arguments are.
 *
 * A variant function since Spark 4.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#try_parse_json)).
 *
 * @param json text
 * @example
 * ```ts
 * fn.try_parse_json(lit('{"a":')).isNull(); // true, boolean
 * ```
 * @example
 * ```ts
 * fn.try_parse_json(lit('{"a":1}')).cast("string"); // "{\"a\":1}", string?
 * ```
 */
export function try_parse_json<Q1 = unknown>(json: Expr<"string" | null, Q1>): Column<"variant" | null, Q1> {
  return createColumn(invoke("try_parse_json", [["json", json]], arguments));
}

/**
 * As `variant_array_append`, but null when there is something else than an array at the path.
 *
 * A path that cannot be read still raises INVALID_VARIANT_PATH.
 *
 * In Spark's types `(variant: variant, path: string, value:
 * boolean|numeric|string|binary|date|timestamp|timestamp_ntz|time|variant|array<any>) -> variant`; may be null whatever the
 * arguments are.
 *
 * A variant function since Spark 4.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#try_variant_array_append)).
 *
 * @param variant a variant
 * @param path text
 * @param value a boolean, a number, text, bytes, a date, a timestamp, a timestamp_ntz, a time, a variant or an array
 * @example
 * ```ts
 * fn.try_variant_array_append(fn.parse_json(lit('{"a":1}')), "$.a", lit(3)).isNull(); // true, boolean
 * ```
 * @example
 * ```ts
 * fn.try_variant_array_append(fn.parse_json(lit('{"a":[1,2]}')), "$.a", lit(3)).cast("string"); // "{\"a\":[1,2,3]}", string?
 * ```
 */
export function try_variant_array_append<const U extends Expr<"string" | null> | string, Q1 = unknown, Q3 = unknown>(variant: Expr<"variant" | null, Q1>, path: U, value: Expr<Num | DateLike | "time" | "boolean" | "string" | "binary" | "variant" | ArrayOf<any> | null, Q3>): Column<"variant" | null, Q1 & NeedsOf<U> & Q3> {
  return createColumn(invoke("try_variant_array_append", [["variant", variant], ["path", path, orLiteral(stringLiteral)], ["value", value]], arguments, { since: "4.3.0" }));
}

/**
 * As `variant_get`, but null for a value that does not fit the type.
 *
 * A path that cannot be read still raises INVALID_VARIANT_GET_PATH.
 *
 * In Spark's types `(variant: variant, path: string, targetType?: string) -> the named type, variant without one`; may be null
 * whatever the arguments are.
 *
 * A variant function since Spark 4.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#try_variant_get)).
 *
 * @param variant a variant
 * @param path text
 * @param targetType text, a literal; may be left out
 * @example
 * ```ts
 * fn.try_variant_get(fn.parse_json(lit('{"a":"x"}')), "$.a", "int"); // null, int?
 * ```
 * @example
 * ```ts
 * fn.try_variant_get(fn.parse_json(lit('{"a":[1,"x"]}')), "$.a", "array<int>"); // [1,null], array<int>?
 * ```
 */
export function try_variant_get<const D extends string = "variant", const U extends Expr<"string" | null> | string = string, Q1 = unknown>(variant: Expr<"variant" | null, Q1>, path: U, type?: D): Column<TypeOfText<D> | null, Q1 & NeedsOf<U>>;
export function try_variant_get(variant?: unknown, path?: unknown, targetType?: unknown): any {
  return createColumn(invoke("try_variant_get", [["variant", variant], ["path", path, orLiteral(stringLiteral)], ["targetType", targetType, optional(onlyLiteral(stringLiteral))]], arguments));
}

/**
 * As `variant_insert`, but null when the key exists or the path leads through something else than it says.
 *
 * A path that cannot be read still raises INVALID_VARIANT_PATH.
 *
 * In Spark's types `(variant: variant, path: string, value:
 * boolean|numeric|string|binary|date|timestamp|timestamp_ntz|time|variant|array<any>) -> variant`; may be null whatever the
 * arguments are.
 *
 * A variant function since Spark 4.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#try_variant_insert)).
 *
 * @param variant a variant
 * @param path text
 * @param value a boolean, a number, text, bytes, a date, a timestamp, a timestamp_ntz, a time, a variant or an array
 * @example
 * ```ts
 * fn.try_variant_insert(fn.parse_json(lit('{"a":1}')), "$.a", lit(2)).isNull(); // true, boolean
 * ```
 * @example
 * ```ts
 * fn.try_variant_insert(fn.parse_json(lit('{"a":1}')), "$.b", lit(2)).cast("string"); // "{\"a\":1,\"b\":2}", string?
 * ```
 */
export function try_variant_insert<const U extends Expr<"string" | null> | string, Q1 = unknown, Q3 = unknown>(variant: Expr<"variant" | null, Q1>, path: U, value: Expr<Num | DateLike | "time" | "boolean" | "string" | "binary" | "variant" | ArrayOf<any> | null, Q3>): Column<"variant" | null, Q1 & NeedsOf<U> & Q3> {
  return createColumn(invoke("try_variant_insert", [["variant", variant], ["path", path, orLiteral(stringLiteral)], ["value", value]], arguments, { since: "4.3.0" }));
}

/**
 * As `variant_set`, but null when the path leads through something else than it says.
 *
 * A path that cannot be read still raises INVALID_VARIANT_PATH.
 *
 * In Spark's types `(variant: variant, path: string, value:
 * boolean|numeric|string|binary|date|timestamp|timestamp_ntz|time|variant|array<any>, createIfMissing: boolean = true) ->
 * variant`; may be null whatever the arguments are.
 *
 * A variant function since Spark 4.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#try_variant_set)).
 *
 * @param variant a variant
 * @param path text
 * @param value a boolean, a number, text, bytes, a date, a timestamp, a timestamp_ntz, a time, a variant or an array
 * @param createIfMissing a boolean, a literal; true unless given
 * @example
 * ```ts
 * fn.try_variant_set(fn.parse_json(lit('{"a":1}')), "$.a.b", lit(2)).isNull(); // true, boolean
 * ```
 * @example
 * ```ts
 * fn.try_variant_set(fn.parse_json(lit('{"a":1}')), "$.a", lit(2)).cast("string"); // "{\"a\":2}", string?
 * ```
 */
export function try_variant_set<const U extends Expr<"string" | null> | string, Q1 = unknown, Q3 = unknown>(variant: Expr<"variant" | null, Q1>, path: U, value: Expr<Num | DateLike | "time" | "boolean" | "string" | "binary" | "variant" | ArrayOf<any> | null, Q3>, createIfMissing?: boolean | Constant<"boolean">): Column<"variant" | null, Q1 & NeedsOf<U> & Q3> {
  return createColumn(invoke("try_variant_set", [["variant", variant], ["path", path, orLiteral(stringLiteral)], ["value", value], ["createIfMissing", createIfMissing, withDefault(true, onlyLiteral(booleanLiteral))]], arguments, { since: "4.3.0" }));
}

/**
 * The variant with a value behind the last element of the array at the path (`$` is the variant itself); unchanged when there
 * is nothing at the path.
 *
 * Something else than an array there raises VARIANT_PATH_TYPE_MISMATCH. To append a JSON null, give
 * `fn.parse_json(lit("null"))`.
 *
 * In Spark's types `(variant: variant, path: string, value:
 * boolean|numeric|string|binary|date|timestamp|timestamp_ntz|time|variant|array<any>) -> variant`; null when an argument is.
 *
 * A variant function since Spark 4.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#variant_array_append)).
 *
 * @param variant a variant
 * @param path text
 * @param value a boolean, a number, text, bytes, a date, a timestamp, a timestamp_ntz, a time, a variant or an array
 * @example
 * ```ts
 * fn.variant_array_append(fn.parse_json(lit('{"a":[1,2]}')), "$.a", lit(3)).cast("string"); // "{\"a\":[1,2,3]}", string?
 * ```
 */
export function variant_array_append<T extends "variant" | null, const U extends Expr<"string" | null> | string, V extends Num | DateLike | "time" | "boolean" | "string" | "binary" | "variant" | ArrayOf<any> | null, Q1 = unknown, Q3 = unknown>(variant: Expr<T, Q1>, path: U, value: Expr<V, Q3>): Column<"variant" | NullOf<T | Operand<U> | V>, Q1 & NeedsOf<U> & Q3> {
  return createColumn(invoke("variant_array_append", [["variant", variant], ["path", path, orLiteral(stringLiteral)], ["value", value]], arguments, { since: "4.3.0" }));
}

/**
 * The variant without what is at the paths, which are taken one after the other: the elements behind a deleted one move up
 * before the next.
 *
 * A path that leads nowhere or is null changes nothing. `$` alone raises INVALID_VARIANT_PATH.
 *
 * In Spark's types `(variant: variant, ...paths: string (at least 1)) -> variant`; null when `variant` is.
 *
 * A variant function since Spark 4.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#variant_delete)).
 *
 * @param variant a variant
 * @param paths text
 * @example
 * ```ts
 * fn.variant_delete(fn.parse_json(lit('{"a":1,"b":[1,2,3]}')), "$.a", "$.b[0]").cast("string"); // "{\"b\":[2,3]}", string?
 * ```
 * @example
 * ```ts
 * fn.variant_delete(fn.parse_json(lit("[1,2,3]")), "$[0]", "$[0]").cast("string"); // "[3]", string?
 * ```
 */
export function variant_delete<T extends "variant" | null, const A extends readonly (Expr<"string" | null> | string)[], Q1 = unknown>(variant: Expr<T, Q1>, ...paths: A & Some<A>): Column<"variant" | NullOf<T>, Q1 & NeedsAll<A>> {
  return createColumn(invoke("variant_delete", [["variant", variant], ["paths", paths, variadic(1, orLiteral(stringLiteral))]], undefined, { since: "4.3.0" }));
}

/**
 * What is at a path of a variant, as the type, which is DDL text, or still as a variant without one: `$` is the variant,
 * `.name` or `['name']` a field, `[0]` an element.
 *
 * Null when there is nothing at the path, or a JSON null. A value that does not fit the type raises INVALID_VARIANT_CAST, a
 * path that cannot be read INVALID_VARIANT_GET_PATH.
 *
 * In Spark's types `(variant: variant, path: string, targetType?: string) -> the named type, variant without one`; may be null
 * whatever the arguments are.
 *
 * A variant function since Spark 4.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#variant_get)).
 *
 * @param variant a variant
 * @param path text
 * @param targetType text, a literal; may be left out
 * @example
 * ```ts
 * fn.variant_get(fn.parse_json(lit('{"a":{"b":[10,20]}}')), "$.a.b[1]", "int"); // 20, int?
 * ```
 * @example
 * ```ts
 * fn.variant_get(fn.parse_json(lit('{"a":{"b":[10,20]}}')), "$.a", "struct<b array<string>, c int>"); // {"b":["10","20"],"c":null}, struct<b:array<string>,c:int>?
 * ```
 */
export function variant_get<const D extends string = "variant", const U extends Expr<"string" | null> | string = string, Q1 = unknown>(variant: Expr<"variant" | null, Q1>, path: U, type?: D): Column<TypeOfText<D> | null, Q1 & NeedsOf<U>>;
export function variant_get(variant?: unknown, path?: unknown, targetType?: unknown): any {
  return createColumn(invoke("variant_get", [["variant", variant], ["path", path, orLiteral(stringLiteral)], ["targetType", targetType, optional(onlyLiteral(stringLiteral))]], arguments));
}

/**
 * The variant with a new field or element at the path.
 *
 * Objects and arrays on the way are made; the elements behind a new one move up, JSON nulls fill the gap before it. A field
 * that exists raises VARIANT_DUPLICATE_KEY, a path through something else than it says VARIANT_PATH_TYPE_MISMATCH.
 *
 * In Spark's types `(variant: variant, path: string, value:
 * boolean|numeric|string|binary|date|timestamp|timestamp_ntz|time|variant|array<any>) -> variant`; null when an argument is.
 *
 * A variant function since Spark 4.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#variant_insert)).
 *
 * @param variant a variant
 * @param path text
 * @param value a boolean, a number, text, bytes, a date, a timestamp, a timestamp_ntz, a time, a variant or an array
 * @example
 * ```ts
 * fn.variant_insert(fn.parse_json(lit('{"a":1}')), "$.b.c", lit("x")).cast("string"); // "{\"a\":1,\"b\":{\"c\":\"x\"}}", string?
 * ```
 * @example
 * ```ts
 * fn.variant_insert(fn.parse_json(lit("[1,3]")), "$[1]", lit(2)).cast("string"); // "[1,2,3]", string?
 * ```
 */
export function variant_insert<T extends "variant" | null, const U extends Expr<"string" | null> | string, V extends Num | DateLike | "time" | "boolean" | "string" | "binary" | "variant" | ArrayOf<any> | null, Q1 = unknown, Q3 = unknown>(variant: Expr<T, Q1>, path: U, value: Expr<V, Q3>): Column<"variant" | NullOf<T | Operand<U> | V>, Q1 & NeedsOf<U> & Q3> {
  return createColumn(invoke("variant_insert", [["variant", variant], ["path", path, orLiteral(stringLiteral)], ["value", value]], arguments, { since: "4.3.0" }));
}

/**
 * The variant with another value at the path.
 *
 * What does not exist is made, with objects and arrays on the way and JSON nulls before an element, unless `createIfMissing` is
 * false, which leaves the variant as it is. A path through something else than it says raises VARIANT_PATH_TYPE_MISMATCH.
 *
 * In Spark's types `(variant: variant, path: string, value:
 * boolean|numeric|string|binary|date|timestamp|timestamp_ntz|time|variant|array<any>, createIfMissing: boolean = true) ->
 * variant`; null when an argument is.
 *
 * A variant function since Spark 4.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#variant_set)).
 *
 * @param variant a variant
 * @param path text
 * @param value a boolean, a number, text, bytes, a date, a timestamp, a timestamp_ntz, a time, a variant or an array
 * @param createIfMissing a boolean, a literal; true unless given
 * @example
 * ```ts
 * fn.variant_set(fn.parse_json(lit('{"a":1}')), "$.a", lit(2)).cast("string"); // "{\"a\":2}", string?
 * ```
 * @example
 * ```ts
 * fn.variant_set(fn.parse_json(lit('{"a":1}')), "$.b", lit(2), false).cast("string"); // "{\"a\":1}", string?
 * ```
 */
export function variant_set<T extends "variant" | null, const U extends Expr<"string" | null> | string, V extends Num | DateLike | "time" | "boolean" | "string" | "binary" | "variant" | ArrayOf<any> | null, Q1 = unknown, Q3 = unknown>(variant: Expr<T, Q1>, path: U, value: Expr<V, Q3>, createIfMissing?: boolean | Constant<"boolean">): Column<"variant" | NullOf<T | Operand<U> | V>, Q1 & NeedsOf<U> & Q3> {
  return createColumn(invoke("variant_set", [["variant", variant], ["path", path, orLiteral(stringLiteral)], ["value", value], ["createIfMissing", createIfMissing, withDefault(true, onlyLiteral(booleanLiteral))]], arguments, { since: "4.3.0" }));
}

/**
 * The variant without the JSON nulls in its objects and arrays, at any depth; those in arrays stay when `includeArrays` is
 * false.
 *
 * A variant that is a JSON null itself stays.
 *
 * In Spark's types `(variant: variant, includeArrays: boolean = true) -> variant`; null when an argument is.
 *
 * A variant function since Spark 4.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#variant_strip_nulls)).
 *
 * @param variant a variant
 * @param includeArrays a boolean, a literal; true unless given
 * @example
 * ```ts
 * fn.variant_strip_nulls(fn.parse_json(lit('{"a":null,"b":[1,null,{"c":null}]}'))).cast("string"); // "{\"b\":[1,{}]}", string?
 * ```
 * @example
 * ```ts
 * fn.variant_strip_nulls(fn.parse_json(lit('{"a":null,"b":[1,null,{"c":null}]}')), false).cast("string"); // "{\"b\":[1,null,{}]}", string?
 * ```
 */
export function variant_strip_nulls<T extends "variant" | null, Q1 = unknown>(variant: Expr<T, Q1>, includeArrays?: boolean | Constant<"boolean">): Column<"variant" | NullOf<T>, Q1> {
  return createColumn(invoke("variant_strip_nulls", [["variant", variant], ["includeArrays", includeArrays, withDefault(true, onlyLiteral(booleanLiteral))]], arguments, { since: "4.3.0" }));
}
