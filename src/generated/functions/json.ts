// Generated from registry/functions.yaml by `npm run generate`. Do not edit.
import type { Column } from "../../dsl/column/column.js";
import { createColumn } from "../../dsl/column/column.js";
import type { Constant, Expr, NeedsAll, NeedsOf } from "../../dsl/column/expr.js";
import type { Generator } from "../../dsl/column/generator.js";
import { createGenerator } from "../../dsl/column/generator.js";
import { invoke, variadic } from "../../dsl/functions/call.js";
import type { JsonSchema, OfSchema, TupleFields } from "../../dsl/functions/function-types.js";
import { onlyLiteral, orLiteral, stringLiteral } from "../../dsl/functions/literal-arguments.js";
import { optionsArgument, schemaArgument } from "../../dsl/functions/special-arguments.js";
import type { ArrayOf, MapOf, StructOf } from "../../types/tags.js";

/**
 * Reads a JSON text as a value of the schema, which is DDL text.
 *
 * What the text does not hold is null.
 *
 * In Spark's types `(json: string, schema: string, options?: map<string,string>) -> the type that the schema says`; may be null
 * whatever the arguments are.
 *
 * A JSON function since Spark 2.2.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#from_json)).
 *
 * @param json text
 * @param schema text, a literal
 * @param options a map, a literal; may be left out
 * @example
 * ```ts
 * fn.from_json(lit('{"a":1}'), "a int, b string"); // {"a":1,"b":null}, struct<a:int,b:string>?
 * ```
 */
export function from_json<const D extends JsonSchema, Q1 = unknown>(json: Expr<"string" | null, Q1>, schema: D, options?: Readonly<Record<string, string | number | boolean>>): Column<OfSchema<D> | null, Q1> {
  return createColumn(invoke("from_json", [["json", json], ["schema", schema, schemaArgument], ["options", options, optionsArgument]], arguments));
}

/**
 * What a path such as `$.a.b[0]` finds in a JSON text: a text without its quotes, anything else as JSON.
 *
 * Null when nothing is there, when it is JSON's null, and when the text or the path is not valid.
 *
 * In Spark's types `(json: string, path: string) -> string`; may be null whatever the arguments are.
 *
 * A JSON function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#get_json_object)).
 *
 * @param json text
 * @param path text
 * @example
 * ```ts
 * fn.get_json_object(lit('{"user":{"name":"Ada","tags":["x","y"]}}'), "$.user.name"); // "Ada", string?
 * ```
 * @example
 * ```ts
 * fn.get_json_object(lit('{"user":{"name":"Ada","tags":["x","y"]}}'), "$.user.tags"); // "[\"x\",\"y\"]", string?
 * ```
 * @example
 * ```ts
 * fn.get_json_object(lit("not JSON"), "$.user"); // null, string?
 * ```
 */
export function get_json_object<const U extends Expr<"string" | null> | string, Q1 = unknown>(json: Expr<"string" | null, Q1>, path: U): Column<"string" | null, Q1 & NeedsOf<U>> {
  return createColumn(invoke("get_json_object", [["json", json], ["path", path, orLiteral(stringLiteral)]], arguments));
}

/**
 * The number of elements of the outermost JSON array, nulls included.
 *
 * Null for any other text.
 *
 * In Spark's types `(json: string) -> int`; may be null whatever the arguments are.
 *
 * A JSON function since Spark 3.1.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#json_array_length)).
 *
 * @param json text
 * @example
 * ```ts
 * fn.json_array_length(lit("[1, [2, 3], null]")); // 3, int?
 * ```
 * @example
 * ```ts
 * fn.json_array_length(lit('{"a":1}')); // null, int?
 * ```
 */
export function json_array_length<Q1 = unknown>(json: Expr<"string" | null, Q1>): Column<"int" | null, Q1> {
  return createColumn(invoke("json_array_length", [["json", json]], arguments));
}

/**
 * The keys of the outermost JSON object, in the text's order.
 *
 * Null for any other text.
 *
 * In Spark's types `(json: string) -> array<string?>`; may be null whatever the arguments are.
 *
 * A JSON function since Spark 3.1.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#json_object_keys)).
 *
 * @param json text
 * @example
 * ```ts
 * fn.json_object_keys(lit('{"b":1,"a":{"c":2}}')); // ["b","a"], array<string>?
 * ```
 * @example
 * ```ts
 * fn.json_object_keys(lit("[1]")); // null, array<string>?
 * ```
 */
export function json_object_keys<Q1 = unknown>(json: Expr<"string" | null, Q1>): Column<ArrayOf<"string" | null> | null, Q1> {
  return createColumn(invoke("json_object_keys", [["json", json]], arguments));
}

/**
 * One row with a text column for each of the named fields of a JSON object: `c0`, `c1` and so on.
 *
 * A field that the object lacks is null, and all are when the text is not a JSON object.
 *
 * In Spark's types `(json: string, ...fields: string (at least 1)) -> row(c0: string, c1: string, ...)`.
 *
 * A JSON function since Spark 1.6.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#json_tuple)).
 *
 * @param json text
 * @param fields text
 * @example
 * ```ts
 * fn.json_tuple(lit('{"id":7,"at":{"x":1}}'), "id", "at", "color"); // [["7","{\"x\":1}",null]], struct<c0:string,c1:string,c2:string>
 * ```
 */
export function json_tuple<const A extends readonly [string | Expr<"string" | null>, ...(string | Expr<"string" | null>)[]], Q1 = unknown>(json: Expr<"string" | null, Q1>, ...fields: A): Generator<{ readonly [I in keyof A]: "string" | null }, TupleFields<A>, Q1 & NeedsAll<A>> {
  return createGenerator(invoke("json_tuple", [["json", json], ["fields", fields, variadic(1, orLiteral(stringLiteral))]])) as any;
}

/**
 * The DDL text of a schema that fits a sample of JSON.
 *
 * Whole numbers are BIGINT, and a null tells nothing, so it counts as STRING.
 *
 * In Spark's types `(json: string, options?: map<string,string>) -> string`; never null.
 *
 * A JSON function since Spark 2.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#schema_of_json)).
 *
 * @param json text, a literal
 * @param options a map, a literal; may be left out
 * @example
 * ```ts
 * fn.schema_of_json('{"id":7,"scores":[0.5],"note":null}'); // "STRUCT<id: BIGINT, note: STRING, scores: ARRAY<DOUBLE>>", string
 * ```
 * @example
 * ```ts
 * fn.schema_of_json('{"id":7}', { primitivesAsString: true }); // "STRUCT<id: STRING>", string
 * ```
 */
export function schema_of_json(json: string | Constant<"string">, options?: Readonly<Record<string, string | number | boolean>>): Column<"string", unknown> {
  return createColumn(invoke("schema_of_json", [["json", json, onlyLiteral(stringLiteral)], ["options", options, optionsArgument]], arguments));
}

/**
 * Writes a struct, an array, a map or a variant as JSON text.
 *
 * Null fields of a struct are left out unless the option `ignoreNullFields` is false; bytes are written in base 64, NaN as a
 * text.
 *
 * In Spark's types `(value: struct|array<any>|map<any,any>|variant, options?: map<string,string>) -> string`; may be null
 * whatever the arguments are.
 *
 * A JSON function since Spark 2.2.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#to_json)).
 *
 * @param value a struct, an array, a map or a variant
 * @param options a map, a literal; may be left out
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ a: 1, b: null }], "a int, b string").cols();
 * fn.to_json(fn.struct(c.a, c.b)); // "{\"a\":1}", string?
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ a: 1, b: null }], "a int, b string").cols();
 * fn.to_json(fn.struct(c.a, c.b), { ignoreNullFields: false }); // "{\"a\":1,\"b\":null}", string?
 * ```
 * @example
 * ```ts
 * fn.to_json(fn.array(lit("2026-01-31").cast("date"))); // "[\"2026-01-31\"]", string?
 * ```
 */
export function to_json<Q1 = unknown>(value: Expr<"variant" | StructOf<any> | ArrayOf<any> | MapOf<any, any> | null, Q1>, options?: Readonly<Record<string, string | number | boolean>>): Column<"string" | null, Q1> {
  return createColumn(invoke("to_json", [["value", value], ["options", options, optionsArgument]], arguments));
}
