// Generated from registry/functions.yaml by `npm run generate`. Do not edit.
import type { Column } from "../../dsl/column/column.js";
import { createColumn } from "../../dsl/column/column.js";
import type { Constant, Expr, NeedsAll, NeedsOf } from "../../dsl/column/expr.js";
import type { Operand } from "../../dsl/column/operand-types.js";
import { invoke, leftOut, optional, variadic, withDefault } from "../../dsl/functions/call.js";
import type { Bare, FieldOf, NullFrom } from "../../dsl/functions/function-types.js";
import { booleanLiteral, bytesLiteral, eitherLiteral, intLiteral, longLiteral, numberLiteral, oneOrMoreLiterals, onlyLiteral, orLiteral, stringLiteral } from "../../dsl/functions/literal-arguments.js";
import { optionsArgument, seedArgument } from "../../dsl/functions/special-arguments.js";
import type { ArrayOf, Integral, NullOf, Num, StructOf } from "../../types/tags.js";

/**
 * What `aes_encrypt` was given, when `key`, `mode` and `padding` are the same as there; the initialization vector is read from
 * the front of `input`.
 *
 * In mode GCM a wrong key, changed bytes or another `aad` raise INVALID_PARAMETER_VALUE.AES_CRYPTO_ERROR; `try_aes_decrypt`
 * gives null instead.
 *
 * In Spark's types `(input: binary, key: binary, mode: string = 'GCM', padding: string = 'DEFAULT', aad: binary = '') ->
 * binary`; may be null whatever the arguments are.
 *
 * A miscellaneous function since Spark 3.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#aes_decrypt)).
 *
 * @param input bytes
 * @param key bytes
 * @param mode text; "GCM" unless given
 * @param padding text; "DEFAULT" unless given
 * @param aad bytes; "" unless given
 * @example
 * ```ts
 * fn.aes_decrypt(fn.aes_encrypt(lit("Spark").cast("binary"), lit("0123456789abcdef").cast("binary")), lit("0123456789abcdef").cast("binary")).cast("string"); // "Spark", string?
 * ```
 * @example
 * ```ts
 * fn.aes_decrypt(fn.unhex(lit("A98EE8A857F87666DF83C9F27579FD39")), lit("0123456789abcdef").cast("binary"), "ECB").cast("string"); // "Spark", string?
 * ```
 */
export function aes_decrypt<const V extends Expr<"string" | null> | string = string, const W extends Expr<"string" | null> | string = string, const X extends Expr<"binary" | null> | Uint8Array = Uint8Array, Q1 = unknown, Q2 = unknown>(input: Expr<"binary" | null, Q1>, key: Expr<"binary" | null, Q2>, mode?: V, padding?: W, aad?: X): Column<"binary" | null, Q1 & Q2 & NeedsOf<V> & NeedsOf<W> & NeedsOf<X>> {
  return createColumn(invoke("aes_decrypt", [["input", input], ["key", key], ["mode", mode, withDefault("GCM", orLiteral(stringLiteral))], ["padding", padding, withDefault("DEFAULT", orLiteral(stringLiteral))], ["aad", aad, withDefault("", orLiteral(bytesLiteral))]], arguments));
}

/**
 * The bytes encrypted with AES under a key of 16, 24 or 32 bytes.
 *
 * `mode` is GCM, CBC or ECB; GCM has no padding, the others have PKCS, which is what DEFAULT means. GCM and CBC put the
 * initialization vector in front, a random one unless `iv` is given (12 bytes for GCM, 16 for CBC), and GCM puts a tag of 16
 * bytes behind, which also protects `aad`. Other combinations raise UNSUPPORTED_FEATURE, other lengths INVALID_PARAMETER_VALUE.
 *
 * In Spark's types `(input: binary, key: binary, mode: string = 'GCM', padding: string = 'DEFAULT', iv: binary = '', aad:
 * binary = '') -> binary`; may be null whatever the arguments are.
 *
 * A miscellaneous function since Spark 3.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#aes_encrypt)).
 *
 * @param input bytes
 * @param key bytes
 * @param mode text; "GCM" unless given
 * @param padding text; "DEFAULT" unless given
 * @param iv bytes; "" unless given
 * @param aad bytes; "" unless given
 * @example
 * ```ts
 * fn.hex(fn.aes_encrypt(lit("Spark").cast("binary"), lit("0123456789abcdef").cast("binary"), "ECB")); // "A98EE8A857F87666DF83C9F27579FD39", string?
 * ```
 * @example
 * ```ts
 * fn.hex(fn.aes_encrypt(lit("Spark").cast("binary"), lit("0123456789abcdef").cast("binary"), "GCM", "DEFAULT", new Uint8Array(12))); // "00000000000000000000000011924B3792E6DA7CA5F261D2D3D36D497C47ECC4AA", string?
 * ```
 * @example
 * ```ts
 * fn.length(fn.aes_encrypt(lit("Spark").cast("binary"), lit("0123456789abcdef").cast("binary"))); // 33, int?
 * ```
 */
export function aes_encrypt<const V extends Expr<"string" | null> | string = string, const W extends Expr<"string" | null> | string = string, const X extends Expr<"binary" | null> | Uint8Array = Uint8Array, const Y extends Expr<"binary" | null> | Uint8Array = Uint8Array, Q1 = unknown, Q2 = unknown>(input: Expr<"binary" | null, Q1>, key: Expr<"binary" | null, Q2>, mode?: V, padding?: W, iv?: X, aad?: Y): Column<"binary" | null, Q1 & Q2 & NeedsOf<V> & NeedsOf<W> & NeedsOf<X> & NeedsOf<Y>> {
  return createColumn(invoke("aes_encrypt", [["input", input], ["key", key], ["mode", mode, withDefault("GCM", orLiteral(stringLiteral))], ["padding", padding, withDefault("DEFAULT", orLiteral(stringLiteral))], ["iv", iv, withDefault("", orLiteral(bytesLiteral))], ["aad", aad, withDefault("", orLiteral(bytesLiteral))]], arguments));
}

/**
 * The `k` most frequent items of a sketch that `approx_top_k_accumulate` or `approx_top_k_combine` made, with their estimated
 * counts, most frequent first.
 *
 * Null is an item like any other. Fewer items than `k` give a shorter array; `k` must be above 0 and not above the sketch's
 * `maxItemsTracked`.
 *
 * In Spark's types `(sketch: struct<sketch:binary,maxItemsTracked:int,itemDataType:T,itemDataTypeDDL:string>, k: int = 5) ->
 * array<struct<item:T?,count:bigint!>!>`; never null.
 *
 * A miscellaneous function since Spark 4.1.0
 * ([reference](https://spark.apache.org/docs/latest/api/sql/#approx_top_k_estimate)).
 *
 * @param sketch a struct
 * @param k an int, a literal; 5 unless given
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: "a" }, { v: "b" }, { v: "a" }, { v: "c" }, { v: "a" }, { v: "b" }], "v string").cols();
 * fn.approx_top_k_estimate(fn.approx_top_k_accumulate(c.v), 2); // [{"item":"a","count":3},{"item":"b","count":2}], array<struct<item:string,count:bigint!>!>
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: null }, { v: 7 }, { v: null }], "v int").cols();
 * fn.approx_top_k_estimate(fn.approx_top_k_accumulate(c.v)); // [{"item":null,"count":2},{"item":7,"count":1}], array<struct<item:int,count:bigint!>!>
 * ```
 */
export function approx_top_k_estimate<T extends StructOf<any> | null, Q1 = unknown>(sketch: Expr<T, Q1>, k?: number | Constant<"int">): Column<ArrayOf<StructOf<{ item: Bare<FieldOf<Bare<T>, "itemDataType">> | null; count: "bigint" }>>, Q1> {
  return createColumn(invoke("approx_top_k_estimate", [["sketch", sketch], ["k", k, optional(onlyLiteral(intLiteral))]], arguments));
}

/**
 * Null where the condition holds.
 *
 * Where it is false or null the query fails with USER_RAISED_EXCEPTION and `errMsg`, or a message that shows the condition.
 *
 * In Spark's types `(condition: boolean, errMsg?: string) -> void`; may be null whatever the arguments are.
 *
 * A miscellaneous function since Spark 2.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#assert_true)).
 *
 * @param condition a boolean
 * @param errMsg text; may be left out
 * @example
 * ```ts
 * fn.assert_true(lit(1).lt(2), "one is less than two"); // null, void?
 * ```
 */
export function assert_true<const U extends Expr<"string" | null> | string = string, Q1 = unknown>(condition: Expr<"boolean" | null, Q1>, errMsg?: U): Column<"void" | null, Q1 & NeedsOf<U>> {
  return createColumn(invoke("assert_true", [["condition", condition], ["errMsg", errMsg, optional(orLiteral(stringLiteral))]], arguments));
}

/**
 * The bit, from 0 to 32767, that stands for a number in the bitmap of its bucket.
 *
 * Distinct numbers are counted with it: group by `bitmap_bucket_number`, build each bitmap with `bitmap_construct_agg`, add up
 * the `bitmap_count`s.
 *
 * In Spark's types `(value: bigint) -> bigint`; null when an argument is.
 *
 * A miscellaneous function since Spark 3.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#bitmap_bit_position)).
 *
 * @param value a bigint
 * @example
 * ```ts
 * fn.bitmap_bit_position(lit(1)); // 0, bigint
 * ```
 * @example
 * ```ts
 * fn.bitmap_bit_position(lit(32769)); // 0, bigint
 * ```
 * @example
 * ```ts
 * fn.bitmap_bit_position(lit(-1)); // 1, bigint
 * ```
 */
export function bitmap_bit_position<T extends Num | null, Q1 = unknown>(value: Expr<T, Q1>): Column<"bigint" | NullOf<T> | NullFrom<T, "float" | "double" | "decimal">, Q1> {
  return createColumn(invoke("bitmap_bit_position", [["value", value]], arguments));
}

/**
 * The bitmap that a number belongs to, each of 32768 numbers: bucket 1 is for 1 to 32768, bucket 0 for -32767 to 0, and so on
 * in both directions.
 *
 * In Spark's types `(value: bigint) -> bigint`; null when an argument is.
 *
 * A miscellaneous function since Spark 3.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#bitmap_bucket_number)).
 *
 * @param value a bigint
 * @example
 * ```ts
 * fn.bitmap_bucket_number(lit(1)); // 1, bigint
 * ```
 * @example
 * ```ts
 * fn.bitmap_bucket_number(lit(32769)); // 2, bigint
 * ```
 * @example
 * ```ts
 * fn.bitmap_bucket_number(lit(0)); // 0, bigint
 * ```
 */
export function bitmap_bucket_number<T extends Num | null, Q1 = unknown>(value: Expr<T, Q1>): Column<"bigint" | NullOf<T> | NullFrom<T, "float" | "double" | "decimal">, Q1> {
  return createColumn(invoke("bitmap_bucket_number", [["value", value]], arguments));
}

/**
 * The number of bits that are set.
 *
 * In Spark's types `(bitmap: binary) -> bigint`; null when an argument is.
 *
 * A miscellaneous function since Spark 3.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#bitmap_count)).
 *
 * @param bitmap bytes
 * @example
 * ```ts
 * fn.bitmap_count(fn.unhex(lit("FF01"))); // 9, bigint?
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 3 }, { v: 3 }, { v: 8 }], "v int").cols();
 * fn.bitmap_count(fn.bitmap_construct_agg(fn.bitmap_bit_position(c.v))); // 2, bigint
 * ```
 */
export function bitmap_count<T extends "binary" | null, Q1 = unknown>(bitmap: Expr<T, Q1>): Column<"bigint" | NullOf<T>, Q1> {
  return createColumn(invoke("bitmap_count", [["bitmap", bitmap]], arguments));
}

/**
 * The session's current catalog, in which names without one are looked up.
 *
 * In Spark's types `() -> string`; never null.
 *
 * A miscellaneous function since Spark 3.1.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#current_catalog)).
 *
 * @example
 * ```ts
 * fn.current_catalog(); // "spark_catalog", string
 * ```
 */
export function current_catalog(): Column<"string", unknown> {
  return createColumn(invoke("current_catalog", [], arguments));
}

/**
 * The session's current database (also called schema), in which names without one are looked up.
 *
 * In Spark's types `() -> string`; never null.
 *
 * A miscellaneous function since Spark 1.6.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#current_database)).
 *
 * @example
 * ```ts
 * fn.current_database(); // "default", string
 * ```
 */
export function current_database(): Column<"string", unknown> {
  return createColumn(invoke("current_database", [], arguments));
}

/**
 * Where the session looks for functions and the like that are named without a schema, as schemas separated by commas, in the
 * order in which they are searched.
 *
 * In Spark's types `() -> string`; never null.
 *
 * A miscellaneous function since Spark 4.2.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#current_path)).
 *
 * @example
 * ```ts
 * fn.current_path(); // "system.builtin,system.session,spark_catalog.default", string
 * ```
 */
export function current_path(): Column<"string", unknown> {
  return createColumn(invoke("current_path", [], arguments, { since: "4.2.0" }));
}

/**
 * Another name of `current_database`. The session's current database (also called schema), in which names without one are
 * looked up.
 *
 * In Spark's types `() -> string`; never null.
 *
 * A miscellaneous function since Spark 3.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#current_schema)).
 *
 * @example
 * ```ts
 * fn.current_schema(); // "default", string
 * ```
 */
export function current_schema(): Column<"string", unknown> {
  return createColumn(invoke("current_schema", [], arguments));
}

/**
 * The name of the user for whom the server runs the query.
 *
 * In Spark's types `() -> string`; never null.
 *
 * A miscellaneous function since Spark 3.2.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#current_user)).
 *
 * @example
 * ```ts
 * fn.length(fn.current_user()).gt(0); // true, boolean
 * ```
 */
export function current_user(): Column<"string", unknown> {
  return createColumn(invoke("current_user", [], arguments));
}

/**
 * Reads Avro's binary encoding of one value, without a file's header, by the Avro schema, which is given as JSON text.
 *
 * Bytes that do not fit the schema fail the query, or give nulls with the option `mode: "PERMISSIVE"`. The server needs the
 * package spark-avro.
 *
 * In Spark's types `(value: binary, jsonFormatSchema: string, options?: map<string,string>) -> the type that the Avro schema
 * says`; may be null whatever the arguments are.
 *
 * A miscellaneous function since Spark 4.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#from_avro)).
 *
 * @param value bytes
 * @param jsonFormatSchema text, a literal
 * @param options a map, a literal; may be left out
 * @example
 * ```ts
 * fn.from_avro(expr("X'02'"), '"int"'); // 1, int?
 * ```
 * @example
 * ```ts
 * fn.from_avro(fn.to_avro(lit("Spark")), '"string"'); // "Spark", string?
 * ```
 */
export function from_avro<Q1 = unknown>(value: Expr<"binary" | null, Q1>, jsonFormatSchema: string, options?: Readonly<Record<string, string | number | boolean>>): Column<any, Q1> {
  return createColumn(invoke("from_avro", [["value", value], ["jsonFormatSchema", jsonFormatSchema, onlyLiteral(stringLiteral)], ["options", options, optionsArgument]], arguments));
}

/**
 * Reads a Protobuf message as a struct of its fields.
 *
 * `descriptor` is the FileDescriptorSet that `protoc --include_imports --descriptor_set_out` writes, as bytes or as a file's
 * path on the server; without it `messageName` is a Java class that the server has. Bytes that are no such message fail the
 * query, or give nulls with the option `mode: "PERMISSIVE"`. The server needs the package spark-protobuf.
 *
 * In Spark's types `(value: binary, messageName: string, descriptor?: string|binary, options?: map<string,string>) -> the type
 * that the descriptor says`; may be null whatever the arguments are.
 *
 * A miscellaneous function since Spark 4.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#from_protobuf)).
 *
 * @param value bytes
 * @param messageName text, a literal
 * @param descriptor text or bytes, a literal; may be left out
 * @param options a map, a literal; may be left out
 * @example
 * ```ts
 * fn.from_protobuf(expr("X'0807'"), "P", Buffer.from("ChkKB3AucHJvdG8iDgoBUBIJCgF4GAEgASgF", "base64")); // {"x":7}, struct<x:int>?
 * ```
 */
export function from_protobuf<Q1 = unknown>(value: Expr<"binary" | null, Q1>, messageName: string, descriptor?: string | Uint8Array, options?: Readonly<Record<string, string | number | boolean>>): Column<any, Q1> {
  return createColumn(invoke("from_protobuf", [["value", value], ["messageName", messageName, onlyLiteral(stringLiteral)], ["descriptor", descriptor, leftOut(onlyLiteral(eitherLiteral(stringLiteral, bytesLiteral)))], ["options", options, optionsArgument]], arguments));
}

/**
 * The estimated number of different values in a HyperLogLog sketch, such as `hll_sketch_agg` makes; 0 for an empty one.
 *
 * Other bytes raise HLL_INVALID_INPUT_SKETCH_BUFFER.
 *
 * In Spark's types `(sketch: binary) -> bigint`; null when an argument is.
 *
 * A miscellaneous function since Spark 3.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#hll_sketch_estimate)).
 *
 * @param sketch bytes
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }, { v: 2 }, { v: 2 }, { v: null }], "v int").cols();
 * fn.hll_sketch_estimate(fn.hll_sketch_agg(c.v)); // 2, bigint
 * ```
 */
export function hll_sketch_estimate<T extends "binary" | null, Q1 = unknown>(sketch: Expr<T, Q1>): Column<"bigint" | NullOf<T>, Q1> {
  return createColumn(invoke("hll_sketch_estimate", [["sketch", sketch]], arguments));
}

/**
 * One HyperLogLog sketch of what either of two has seen.
 *
 * Sketches of different `lgConfigK` raise HLL_UNION_DIFFERENT_LG_K unless `allowDifferentLgConfigK` is true; the result is then
 * as coarse as the coarser one.
 *
 * In Spark's types `(left: binary, right: binary, allowDifferentLgConfigK: boolean = false) -> binary`; null when an argument
 * is.
 *
 * A miscellaneous function since Spark 3.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#hll_union)).
 *
 * @param left bytes
 * @param right bytes
 * @param allowDifferentLgConfigK a boolean; false unless given
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ a: 1, b: 3 }, { a: 2, b: 4 }, { a: 3, b: 4 }], "a int, b int").cols();
 * fn.hll_sketch_estimate(fn.hll_union(fn.hll_sketch_agg(c.a), fn.hll_sketch_agg(c.b))); // 4, bigint
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ a: 1, b: 3 }, { a: 2, b: 4 }, { a: 3, b: 4 }], "a int, b int").cols();
 * fn.hll_sketch_estimate(fn.hll_union(fn.hll_sketch_agg(c.a, 12), fn.hll_sketch_agg(c.b, 10), true)); // 4, bigint
 * ```
 */
export function hll_union<T extends "binary" | null, U extends "binary" | null, const V extends Expr<"boolean" | null> | boolean = boolean, Q1 = unknown, Q2 = unknown>(left: Expr<T, Q1>, right: Expr<U, Q2>, allowDifferentLgConfigK?: V): Column<"binary" | NullOf<T | U | Operand<V>>, Q1 & Q2 & NeedsOf<V>> {
  return createColumn(invoke("hll_union", [["left", left], ["right", right], ["allowDifferentLgConfigK", allowDifferentLgConfigK, optional(orLiteral(booleanLiteral))]], arguments));
}

/**
 * The length in bytes of the part of a file that the row's task reads.
 *
 * Where rows do not come from a file, it is -1.
 *
 * In Spark's types `() -> bigint`; never null.
 *
 * A miscellaneous function since Spark 2.2.0
 * ([reference](https://spark.apache.org/docs/latest/api/sql/#input_file_block_length)).
 *
 * @example
 * ```ts
 * fn.input_file_block_length(); // -1, bigint
 * ```
 */
export function input_file_block_length(): Column<"bigint", unknown> {
  return createColumn(invoke("input_file_block_length", [], arguments));
}

/**
 * The offset in bytes at which the part of a file begins that the row's task reads.
 *
 * Where rows do not come from a file, it is -1.
 *
 * In Spark's types `() -> bigint`; never null.
 *
 * A miscellaneous function since Spark 2.2.0
 * ([reference](https://spark.apache.org/docs/latest/api/sql/#input_file_block_start)).
 *
 * @example
 * ```ts
 * fn.input_file_block_start(); // -1, bigint
 * ```
 */
export function input_file_block_start(): Column<"bigint", unknown> {
  return createColumn(invoke("input_file_block_start", [], arguments));
}

/**
 * The file that the row was read from, as a URI.
 *
 * Where rows do not come from a file, it is empty, and behind a shuffle (a join, a grouping) it is not known any more.
 *
 * In Spark's types `() -> string`; never null.
 *
 * A miscellaneous function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#input_file_name)).
 *
 * @example
 * ```ts
 * fn.input_file_name(); // "", string
 * ```
 */
export function input_file_name(): Column<"string", unknown> {
  return createColumn(invoke("input_file_name", [], arguments));
}

/**
 * Another name of `reflect`. Calls a static method of a Java class that the server has and gives the result as text.
 *
 * Class and method are looked up when the query is analyzed, by the arguments' types. A Java null comes out as the text `null`.
 * An exception in the method fails the query; `try_reflect` makes it null.
 *
 * In Spark's types `(className: string, method: string, ...args: boolean|tinyint|smallint|int|bigint|float|double|string) ->
 * string`; may be null whatever the arguments are.
 *
 * A miscellaneous function since Spark 2.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#java_method)).
 *
 * @param className text, a literal
 * @param method text, a literal
 * @param args a boolean, a tinyint, a smallint, an int, a bigint, a float, a double or text
 * @example
 * ```ts
 * fn.java_method("java.lang.Math", "max", lit(3), lit(5)); // "5", string?
 * ```
 * @example
 * ```ts
 * fn.java_method("java.lang.Integer", "toHexString", lit(255)); // "ff", string?
 * ```
 */
export function java_method<const A extends readonly Expr<Integral | "float" | "double" | "boolean" | "string" | null>[]>(className: string | Constant<"string">, method: string | Constant<"string">, ...args: A): Column<"string" | null, NeedsAll<A>> {
  return createColumn(invoke("java_method", [["className", className, onlyLiteral(stringLiteral)], ["method", method, onlyLiteral(stringLiteral)], ["args", args, variadic(0)]]));
}

/**
 * How many values a KLL sketch of integers has seen; nulls do not count.
 *
 * Bytes that are no such sketch raise KLL_INVALID_INPUT_SKETCH_BUFFER.
 *
 * In Spark's types `(sketch: binary) -> bigint`; null when an argument is.
 *
 * A miscellaneous function since Spark 4.1.0
 * ([reference](https://spark.apache.org/docs/latest/api/sql/#kll_sketch_get_n_bigint)).
 *
 * @param sketch bytes
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }, { v: 2 }, { v: 2 }, { v: null }], "v bigint").cols();
 * fn.kll_sketch_get_n_bigint(fn.kll_sketch_agg_bigint(c.v)); // 3, bigint
 * ```
 */
export function kll_sketch_get_n_bigint<T extends "binary" | null, Q1 = unknown>(sketch: Expr<T, Q1>): Column<"bigint" | NullOf<T>, Q1> {
  return createColumn(invoke("kll_sketch_get_n_bigint", [["sketch", sketch]], arguments));
}

/**
 * How many values a KLL sketch of doubles has seen; nulls and NaN do not count.
 *
 * Bytes that are no such sketch raise KLL_INVALID_INPUT_SKETCH_BUFFER.
 *
 * In Spark's types `(sketch: binary) -> bigint`; null when an argument is.
 *
 * A miscellaneous function since Spark 4.1.0
 * ([reference](https://spark.apache.org/docs/latest/api/sql/#kll_sketch_get_n_double)).
 *
 * @param sketch bytes
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }, { v: 2 }, { v: 2 }, { v: null }], "v double").cols();
 * fn.kll_sketch_get_n_double(fn.kll_sketch_agg_double(c.v)); // 3, bigint
 * ```
 */
export function kll_sketch_get_n_double<T extends "binary" | null, Q1 = unknown>(sketch: Expr<T, Q1>): Column<"bigint" | NullOf<T>, Q1> {
  return createColumn(invoke("kll_sketch_get_n_double", [["sketch", sketch]], arguments));
}

/**
 * How many values a KLL sketch of floats has seen; nulls and NaN do not count.
 *
 * Bytes that are no such sketch raise KLL_INVALID_INPUT_SKETCH_BUFFER.
 *
 * In Spark's types `(sketch: binary) -> bigint`; null when an argument is.
 *
 * A miscellaneous function since Spark 4.1.0
 * ([reference](https://spark.apache.org/docs/latest/api/sql/#kll_sketch_get_n_float)).
 *
 * @param sketch bytes
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }, { v: 2 }, { v: 2 }, { v: null }], "v float").cols();
 * fn.kll_sketch_get_n_float(fn.kll_sketch_agg_float(c.v)); // 3, bigint
 * ```
 */
export function kll_sketch_get_n_float<T extends "binary" | null, Q1 = unknown>(sketch: Expr<T, Q1>): Column<"bigint" | NullOf<T>, Q1> {
  return createColumn(invoke("kll_sketch_get_n_float", [["sketch", sketch]], arguments));
}

/**
 * The value of a KLL sketch of integers at or below which the part `rank` (0 to 1) of its values lie, nearly; several ranks
 * give an array.
 *
 * Rank 0 is the least value, 1 the greatest, and outside KLL_SKETCH_INVALID_QUANTILE_RANGE is raised. An empty sketch has no
 * quantiles and raises KLL_INVALID_INPUT_SKETCH_BUFFER.
 *
 * In Spark's types (null when an argument is):
 * - `(sketch: binary, rank: array<double>) -> array<bigint>`
 * - `(sketch: binary, rank: double) -> bigint`
 *
 * A miscellaneous function since Spark 4.1.0
 * ([reference](https://spark.apache.org/docs/latest/api/sql/#kll_sketch_get_quantile_bigint)).
 *
 * @param sketch bytes
 * @param rank an array of double or a double, a literal
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 10 }, { v: 20 }, { v: 30 }, { v: 40 }], "v bigint").cols();
 * fn.kll_sketch_get_quantile_bigint(fn.kll_sketch_agg_bigint(c.v), 0.5); // 20, bigint
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 10 }, { v: 20 }, { v: 30 }, { v: 40 }], "v bigint").cols();
 * fn.kll_sketch_get_quantile_bigint(fn.kll_sketch_agg_bigint(c.v), [0, 0.5, 1]); // [10,20,40], array<bigint!>
 * ```
 */
export function kll_sketch_get_quantile_bigint<T extends "binary" | null, U extends Constant<Num> | number | readonly number[], Q1 = unknown>(sketch: Expr<T, Q1>, rank: U): Column<(U extends readonly unknown[] ? ArrayOf<"bigint"> : "bigint") | NullOf<T>, Q1> {
  return createColumn(invoke("kll_sketch_get_quantile_bigint", [["sketch", sketch], ["rank", rank, oneOrMoreLiterals(numberLiteral)]], arguments));
}

/**
 * The value of a KLL sketch of doubles at or below which the part `rank` (0 to 1) of its values lie, nearly; several ranks give
 * an array.
 *
 * Rank 0 is the least value, 1 the greatest, and outside KLL_SKETCH_INVALID_QUANTILE_RANGE is raised. An empty sketch has no
 * quantiles and raises KLL_INVALID_INPUT_SKETCH_BUFFER.
 *
 * In Spark's types (null when an argument is):
 * - `(sketch: binary, rank: array<double>) -> array<double>`
 * - `(sketch: binary, rank: double) -> double`
 *
 * A miscellaneous function since Spark 4.1.0
 * ([reference](https://spark.apache.org/docs/latest/api/sql/#kll_sketch_get_quantile_double)).
 *
 * @param sketch bytes
 * @param rank an array of double or a double, a literal
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 0.5 }, { v: 1.5 }, { v: 2.5 }, { v: 3.5 }], "v double").cols();
 * fn.kll_sketch_get_quantile_double(fn.kll_sketch_agg_double(c.v), 0.5); // 1.5, double
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 0.5 }, { v: 1.5 }, { v: 2.5 }, { v: 3.5 }], "v double").cols();
 * fn.kll_sketch_get_quantile_double(fn.kll_sketch_agg_double(c.v), [0, 0.5, 1]); // [0.5,1.5,3.5], array<double!>
 * ```
 */
export function kll_sketch_get_quantile_double<T extends "binary" | null, U extends Constant<Num> | number | readonly number[], Q1 = unknown>(sketch: Expr<T, Q1>, rank: U): Column<(U extends readonly unknown[] ? ArrayOf<"double"> : "double") | NullOf<T>, Q1> {
  return createColumn(invoke("kll_sketch_get_quantile_double", [["sketch", sketch], ["rank", rank, oneOrMoreLiterals(numberLiteral)]], arguments));
}

/**
 * The value of a KLL sketch of floats at or below which the part `rank` (0 to 1) of its values lie, nearly; several ranks give
 * an array.
 *
 * Rank 0 is the least value, 1 the greatest, and outside KLL_SKETCH_INVALID_QUANTILE_RANGE is raised. An empty sketch has no
 * quantiles and raises KLL_INVALID_INPUT_SKETCH_BUFFER.
 *
 * In Spark's types (null when an argument is):
 * - `(sketch: binary, rank: array<double>) -> array<float>`
 * - `(sketch: binary, rank: double) -> float`
 *
 * A miscellaneous function since Spark 4.1.0
 * ([reference](https://spark.apache.org/docs/latest/api/sql/#kll_sketch_get_quantile_float)).
 *
 * @param sketch bytes
 * @param rank an array of double or a double, a literal
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 0.5 }, { v: 1.5 }, { v: 2.5 }, { v: 3.5 }], "v float").cols();
 * fn.kll_sketch_get_quantile_float(fn.kll_sketch_agg_float(c.v), 0.5); // 1.5, float
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 0.5 }, { v: 1.5 }, { v: 2.5 }, { v: 3.5 }], "v float").cols();
 * fn.kll_sketch_get_quantile_float(fn.kll_sketch_agg_float(c.v), [0, 0.5, 1]); // [0.5,1.5,3.5], array<float!>
 * ```
 */
export function kll_sketch_get_quantile_float<T extends "binary" | null, U extends Constant<Num> | number | readonly number[], Q1 = unknown>(sketch: Expr<T, Q1>, rank: U): Column<(U extends readonly unknown[] ? ArrayOf<"float"> : "float") | NullOf<T>, Q1> {
  return createColumn(invoke("kll_sketch_get_quantile_float", [["sketch", sketch], ["rank", rank, oneOrMoreLiterals(numberLiteral)]], arguments));
}

/**
 * The part (0 to 1) of the values in a KLL sketch of integers that are at or below `quantile`, nearly; several give an array.
 *
 * An empty sketch raises KLL_INVALID_INPUT_SKETCH_BUFFER.
 *
 * In Spark's types (null when an argument is):
 * - `(sketch: binary, quantile: array<bigint>) -> array<double>`
 * - `(sketch: binary, quantile: bigint) -> double`
 *
 * A miscellaneous function since Spark 4.1.0
 * ([reference](https://spark.apache.org/docs/latest/api/sql/#kll_sketch_get_rank_bigint)).
 *
 * @param sketch bytes
 * @param quantile an array of bigint or a bigint, a literal
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 10 }, { v: 20 }, { v: 30 }, { v: 40 }], "v bigint").cols();
 * fn.kll_sketch_get_rank_bigint(fn.kll_sketch_agg_bigint(c.v), 20); // 0.5, double
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 10 }, { v: 20 }, { v: 30 }, { v: 40 }], "v bigint").cols();
 * fn.kll_sketch_get_rank_bigint(fn.kll_sketch_agg_bigint(c.v), [5, 30, 99]); // [0,0.75,1], array<double!>
 * ```
 */
export function kll_sketch_get_rank_bigint<T extends "binary" | null, U extends Constant<"int" | "bigint"> | number | bigint | readonly (number | bigint)[], Q1 = unknown>(sketch: Expr<T, Q1>, quantile: U): Column<(U extends readonly unknown[] ? ArrayOf<"double"> : "double") | NullOf<T>, Q1> {
  return createColumn(invoke("kll_sketch_get_rank_bigint", [["sketch", sketch], ["quantile", quantile, oneOrMoreLiterals(longLiteral)]], arguments));
}

/**
 * The part (0 to 1) of the values in a KLL sketch of doubles that are at or below `quantile`, nearly; several give an array.
 *
 * An empty sketch raises KLL_INVALID_INPUT_SKETCH_BUFFER.
 *
 * In Spark's types (null when an argument is):
 * - `(sketch: binary, quantile: array<double>) -> array<double>`
 * - `(sketch: binary, quantile: double) -> double`
 *
 * A miscellaneous function since Spark 4.1.0
 * ([reference](https://spark.apache.org/docs/latest/api/sql/#kll_sketch_get_rank_double)).
 *
 * @param sketch bytes
 * @param quantile an array of double or a double, a literal
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 0.5 }, { v: 1.5 }, { v: 2.5 }, { v: 3.5 }], "v double").cols();
 * fn.kll_sketch_get_rank_double(fn.kll_sketch_agg_double(c.v), 1.5); // 0.5, double
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 0.5 }, { v: 1.5 }, { v: 2.5 }, { v: 3.5 }], "v double").cols();
 * fn.kll_sketch_get_rank_double(fn.kll_sketch_agg_double(c.v), [0.25, 2.5, 9.5]); // [0,0.75,1], array<double!>
 * ```
 */
export function kll_sketch_get_rank_double<T extends "binary" | null, U extends Constant<Num> | number | readonly number[], Q1 = unknown>(sketch: Expr<T, Q1>, quantile: U): Column<(U extends readonly unknown[] ? ArrayOf<"double"> : "double") | NullOf<T>, Q1> {
  return createColumn(invoke("kll_sketch_get_rank_double", [["sketch", sketch], ["quantile", quantile, oneOrMoreLiterals(numberLiteral)]], arguments));
}

/**
 * The part (0 to 1) of the values in a KLL sketch of floats that are at or below `quantile`, nearly; several give an array.
 *
 * An empty sketch raises KLL_INVALID_INPUT_SKETCH_BUFFER.
 *
 * In Spark's types (null when an argument is):
 * - `(sketch: binary, quantile: array<float>) -> array<double>`
 * - `(sketch: binary, quantile: float) -> double`
 *
 * A miscellaneous function since Spark 4.1.0
 * ([reference](https://spark.apache.org/docs/latest/api/sql/#kll_sketch_get_rank_float)).
 *
 * @param sketch bytes
 * @param quantile an array of float or a float, a literal
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 0.5 }, { v: 1.5 }, { v: 2.5 }, { v: 3.5 }], "v float").cols();
 * fn.kll_sketch_get_rank_float(fn.kll_sketch_agg_float(c.v), 1.5); // 0.5, double
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 0.5 }, { v: 1.5 }, { v: 2.5 }, { v: 3.5 }], "v float").cols();
 * fn.kll_sketch_get_rank_float(fn.kll_sketch_agg_float(c.v), [0.25, 2.5, 9.5]); // [0,0.75,1], array<double!>
 * ```
 */
export function kll_sketch_get_rank_float<T extends "binary" | null, U extends Constant<Num> | number | readonly number[], Q1 = unknown>(sketch: Expr<T, Q1>, quantile: U): Column<(U extends readonly unknown[] ? ArrayOf<"double"> : "double") | NullOf<T>, Q1> {
  return createColumn(invoke("kll_sketch_get_rank_float", [["sketch", sketch], ["quantile", quantile, oneOrMoreLiterals(numberLiteral)]], arguments));
}

/**
 * One KLL sketch of the integers that either of two has seen, each as often as it was seen.
 *
 * Bytes that are no such sketch raise KLL_INVALID_INPUT_SKETCH_BUFFER.
 *
 * In Spark's types `(left: binary, right: binary) -> binary`; null when an argument is.
 *
 * A miscellaneous function since Spark 4.1.0
 * ([reference](https://spark.apache.org/docs/latest/api/sql/#kll_sketch_merge_bigint)).
 *
 * @param left bytes
 * @param right bytes
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ a: 1, b: 2 }, { a: 2, b: 3 }], "a bigint, b bigint").cols();
 * fn.kll_sketch_get_n_bigint(fn.kll_sketch_merge_bigint(fn.kll_sketch_agg_bigint(c.a), fn.kll_sketch_agg_bigint(c.b))); // 4, bigint
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ a: 1, b: 2 }, { a: 2, b: 3 }], "a bigint, b bigint").cols();
 * fn.kll_sketch_get_quantile_bigint(fn.kll_sketch_merge_bigint(fn.kll_sketch_agg_bigint(c.a), fn.kll_sketch_agg_bigint(c.b)), 1); // 3, bigint
 * ```
 */
export function kll_sketch_merge_bigint<T extends "binary" | null, U extends "binary" | null, Q1 = unknown, Q2 = unknown>(left: Expr<T, Q1>, right: Expr<U, Q2>): Column<"binary" | NullOf<T | U>, Q1 & Q2> {
  return createColumn(invoke("kll_sketch_merge_bigint", [["left", left], ["right", right]], arguments));
}

/**
 * One KLL sketch of the doubles that either of two has seen, each as often as it was seen.
 *
 * Bytes that are no such sketch raise KLL_INVALID_INPUT_SKETCH_BUFFER.
 *
 * In Spark's types `(left: binary, right: binary) -> binary`; null when an argument is.
 *
 * A miscellaneous function since Spark 4.1.0
 * ([reference](https://spark.apache.org/docs/latest/api/sql/#kll_sketch_merge_double)).
 *
 * @param left bytes
 * @param right bytes
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ a: 1, b: 2 }, { a: 2, b: 3 }], "a double, b double").cols();
 * fn.kll_sketch_get_n_double(fn.kll_sketch_merge_double(fn.kll_sketch_agg_double(c.a), fn.kll_sketch_agg_double(c.b))); // 4, bigint
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ a: 1, b: 2 }, { a: 2, b: 3 }], "a double, b double").cols();
 * fn.kll_sketch_get_quantile_double(fn.kll_sketch_merge_double(fn.kll_sketch_agg_double(c.a), fn.kll_sketch_agg_double(c.b)), 1); // 3, double
 * ```
 */
export function kll_sketch_merge_double<T extends "binary" | null, U extends "binary" | null, Q1 = unknown, Q2 = unknown>(left: Expr<T, Q1>, right: Expr<U, Q2>): Column<"binary" | NullOf<T | U>, Q1 & Q2> {
  return createColumn(invoke("kll_sketch_merge_double", [["left", left], ["right", right]], arguments));
}

/**
 * One KLL sketch of the floats that either of two has seen, each as often as it was seen.
 *
 * Bytes that are no such sketch raise KLL_INVALID_INPUT_SKETCH_BUFFER.
 *
 * In Spark's types `(left: binary, right: binary) -> binary`; null when an argument is.
 *
 * A miscellaneous function since Spark 4.1.0
 * ([reference](https://spark.apache.org/docs/latest/api/sql/#kll_sketch_merge_float)).
 *
 * @param left bytes
 * @param right bytes
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ a: 1, b: 2 }, { a: 2, b: 3 }], "a float, b float").cols();
 * fn.kll_sketch_get_n_float(fn.kll_sketch_merge_float(fn.kll_sketch_agg_float(c.a), fn.kll_sketch_agg_float(c.b))); // 4, bigint
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ a: 1, b: 2 }, { a: 2, b: 3 }], "a float, b float").cols();
 * fn.kll_sketch_get_quantile_float(fn.kll_sketch_merge_float(fn.kll_sketch_agg_float(c.a), fn.kll_sketch_agg_float(c.b)), 1); // 3, float
 * ```
 */
export function kll_sketch_merge_float<T extends "binary" | null, U extends "binary" | null, Q1 = unknown, Q2 = unknown>(left: Expr<T, Q1>, right: Expr<U, Q2>): Column<"binary" | NullOf<T | U>, Q1 & Q2> {
  return createColumn(invoke("kll_sketch_merge_float", [["left", left], ["right", right]], arguments));
}

/**
 * A summary of a KLL sketch of integers for people, in several lines: its size, error, smallest and largest value.
 *
 * Do not parse it. Bytes that are no such sketch raise KLL_INVALID_INPUT_SKETCH_BUFFER.
 *
 * In Spark's types `(sketch: binary) -> string`; null when an argument is.
 *
 * A miscellaneous function since Spark 4.1.0
 * ([reference](https://spark.apache.org/docs/latest/api/sql/#kll_sketch_to_string_bigint)).
 *
 * @param sketch bytes
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 10 }, { v: 20 }, { v: 30 }, { v: 40 }], "v bigint").cols();
 * fn.kll_sketch_to_string_bigint(fn.kll_sketch_agg_bigint(c.v)).rlike("Retained Items +: 4"); // true, boolean
 * ```
 */
export function kll_sketch_to_string_bigint<T extends "binary" | null, Q1 = unknown>(sketch: Expr<T, Q1>): Column<"string" | NullOf<T>, Q1> {
  return createColumn(invoke("kll_sketch_to_string_bigint", [["sketch", sketch]], arguments));
}

/**
 * A summary of a KLL sketch of doubles for people, in several lines: its size, error, smallest and largest value.
 *
 * Do not parse it. Bytes that are no such sketch raise KLL_INVALID_INPUT_SKETCH_BUFFER.
 *
 * In Spark's types `(sketch: binary) -> string`; null when an argument is.
 *
 * A miscellaneous function since Spark 4.1.0
 * ([reference](https://spark.apache.org/docs/latest/api/sql/#kll_sketch_to_string_double)).
 *
 * @param sketch bytes
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 0.5 }, { v: 1.5 }, { v: 2.5 }, { v: 3.5 }], "v double").cols();
 * fn.kll_sketch_to_string_double(fn.kll_sketch_agg_double(c.v)).rlike("Retained Items +: 4"); // true, boolean
 * ```
 */
export function kll_sketch_to_string_double<T extends "binary" | null, Q1 = unknown>(sketch: Expr<T, Q1>): Column<"string" | NullOf<T>, Q1> {
  return createColumn(invoke("kll_sketch_to_string_double", [["sketch", sketch]], arguments));
}

/**
 * A summary of a KLL sketch of floats for people, in several lines: its size, error, smallest and largest value.
 *
 * Do not parse it. Bytes that are no such sketch raise KLL_INVALID_INPUT_SKETCH_BUFFER.
 *
 * In Spark's types `(sketch: binary) -> string`; null when an argument is.
 *
 * A miscellaneous function since Spark 4.1.0
 * ([reference](https://spark.apache.org/docs/latest/api/sql/#kll_sketch_to_string_float)).
 *
 * @param sketch bytes
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 0.5 }, { v: 1.5 }, { v: 2.5 }, { v: 3.5 }], "v float").cols();
 * fn.kll_sketch_to_string_float(fn.kll_sketch_agg_float(c.v)).rlike("Retained Items +: 4"); // true, boolean
 * ```
 */
export function kll_sketch_to_string_float<T extends "binary" | null, Q1 = unknown>(sketch: Expr<T, Q1>): Column<"string" | NullOf<T>, Q1> {
  return createColumn(invoke("kll_sketch_to_string_float", [["sketch", sketch]], arguments));
}

/**
 * Another name of `monotonically_increasing_id`. A number that no other row of the result has.
 *
 * It grows from row to row within a partition, from 0, with the partition's number from bit 33 up; so there are gaps, and
 * another partitioning gives other numbers. For 1, 2, 3 … use `row_number`.
 *
 * In Spark's types `() -> bigint`; never null.
 *
 * A miscellaneous function since Spark 1.4.0
 * ([reference](https://spark.apache.org/docs/latest/api/sql/#monotonically_increasing_id)).
 *
 * @deprecated use monotonically_increasing_id
 * @example
 * ```ts
 * fn.monotonicallyIncreasingId(); // 0, bigint
 * ```
 * @example
 * ```ts
 * fn.shiftright(fn.monotonicallyIncreasingId(), 33).eq(fn.spark_partition_id()); // true, boolean
 * ```
 */
export function monotonicallyIncreasingId(): Column<"bigint", unknown> {
  return createColumn(invoke("monotonicallyIncreasingId", [], arguments, { name: "monotonically_increasing_id" }));
}

/**
 * A number that no other row of the result has.
 *
 * It grows from row to row within a partition, from 0, with the partition's number from bit 33 up; so there are gaps, and
 * another partitioning gives other numbers. For 1, 2, 3 … use `row_number`.
 *
 * In Spark's types `() -> bigint`; never null.
 *
 * A miscellaneous function since Spark 1.4.0
 * ([reference](https://spark.apache.org/docs/latest/api/sql/#monotonically_increasing_id)).
 *
 * @example
 * ```ts
 * fn.monotonically_increasing_id(); // 0, bigint
 * ```
 * @example
 * ```ts
 * fn.shiftright(fn.monotonically_increasing_id(), 33).eq(fn.spark_partition_id()); // true, boolean
 * ```
 */
export function monotonically_increasing_id(): Column<"bigint", unknown> {
  return createColumn(invoke("monotonically_increasing_id", [], arguments));
}

/**
 * Fails the query with USER_RAISED_EXCEPTION and this message, if a row gets to it.
 *
 * Its type fits every other, so it can stand in a branch that must not happen.
 *
 * In Spark's types `(errMsg: string) -> void`; may be null whatever the arguments are.
 *
 * A miscellaneous function since Spark 3.1.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#raise_error)).
 *
 * @param errMsg text
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 5 }], "v int").cols();
 * when(c.v.gt(0), c.v).otherwise(fn.raise_error("v must be positive")); // 5, int?
 * ```
 * @example
 * ```ts
 * fn.coalesce(lit(1), fn.raise_error("not reached")); // 1, int
 * ```
 */
export function raise_error<const T extends Expr<"string" | null> | string>(errMsg: T): Column<"void" | null, NeedsOf<T>> {
  return createColumn(invoke("raise_error", [["errMsg", errMsg, orLiteral(stringLiteral)]], arguments));
}

/**
 * Calls a static method of a Java class that the server has and gives the result as text.
 *
 * Class and method are looked up when the query is analyzed, by the arguments' types. A Java null comes out as the text `null`.
 * An exception in the method fails the query; `try_reflect` makes it null.
 *
 * In Spark's types `(className: string, method: string, ...args: boolean|tinyint|smallint|int|bigint|float|double|string) ->
 * string`; may be null whatever the arguments are.
 *
 * A miscellaneous function since Spark 2.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#reflect)).
 *
 * @param className text, a literal
 * @param method text, a literal
 * @param args a boolean, a tinyint, a smallint, an int, a bigint, a float, a double or text
 * @example
 * ```ts
 * fn.reflect("java.lang.Math", "max", lit(3), lit(5)); // "5", string?
 * ```
 * @example
 * ```ts
 * fn.reflect("java.lang.Integer", "toHexString", lit(255)); // "ff", string?
 * ```
 */
export function reflect<const A extends readonly Expr<Integral | "float" | "double" | "boolean" | "string" | null>[]>(className: string | Constant<"string">, method: string | Constant<"string">, ...args: A): Column<"string" | null, NeedsAll<A>> {
  return createColumn(invoke("reflect", [["className", className, onlyLiteral(stringLiteral)], ["method", method, onlyLiteral(stringLiteral)], ["args", args, variadic(0)]]));
}

/**
 * The type that `from_avro` makes of an Avro schema, which is given as JSON text, as DDL.
 *
 * The server needs the package spark-avro.
 *
 * In Spark's types `(jsonFormatSchema: string, options?: map<string,string>) -> string`; never null.
 *
 * A miscellaneous function since Spark 4.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#schema_of_avro)).
 *
 * @param jsonFormatSchema text, a literal
 * @param options a map, a literal; may be left out
 * @example
 * ```ts
 * fn.schema_of_avro('"int"'); // "INT", string
 * ```
 * @example
 * ```ts
 * fn.schema_of_avro('{"type":"array","items":["null","string"]}'); // "ARRAY<STRING>", string
 * ```
 */
export function schema_of_avro(jsonFormatSchema: string | Constant<"string">, options?: Readonly<Record<string, string | number | boolean>>): Column<"string", unknown> {
  return createColumn(invoke("schema_of_avro", [["jsonFormatSchema", jsonFormatSchema, onlyLiteral(stringLiteral)], ["options", options, optionsArgument]], arguments));
}

/**
 * Another name of `current_user`. The name of the user for whom the server runs the query.
 *
 * In Spark's types `() -> string`; never null.
 *
 * A miscellaneous function since Spark 4.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#session_user)).
 *
 * @example
 * ```ts
 * fn.length(fn.session_user()).gt(0); // true, boolean
 * ```
 */
export function session_user(): Column<"string", unknown> {
  return createColumn(invoke("session_user", [], arguments));
}

/**
 * The number of the partition that the row is in, from 0.
 *
 * It depends on how the rows were distributed, not on them.
 *
 * In Spark's types `() -> int`; never null.
 *
 * A miscellaneous function since Spark 1.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#spark_partition_id)).
 *
 * @example
 * ```ts
 * fn.spark_partition_id(); // 0, int
 * ```
 */
export function spark_partition_id(): Column<"int", unknown> {
  return createColumn(invoke("spark_partition_id", [], arguments));
}

/**
 * A Theta sketch of the values that the left sketch has seen and the right one has not.
 *
 * Other bytes raise THETA_INVALID_INPUT_SKETCH_BUFFER.
 *
 * In Spark's types `(left: binary, right: binary) -> binary`; null when an argument is.
 *
 * A miscellaneous function since Spark 4.1.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#theta_difference)).
 *
 * @param left bytes
 * @param right bytes
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ a: 1, b: 2 }, { a: 2, b: 3 }, { a: 3, b: 4 }], "a int, b int").cols();
 * fn.theta_sketch_estimate(fn.theta_difference(fn.theta_sketch_agg(c.a), fn.theta_sketch_agg(c.b))); // 1, bigint
 * ```
 */
export function theta_difference<T extends "binary" | null, U extends "binary" | null, Q1 = unknown, Q2 = unknown>(left: Expr<T, Q1>, right: Expr<U, Q2>): Column<"binary" | NullOf<T | U>, Q1 & Q2> {
  return createColumn(invoke("theta_difference", [["left", left], ["right", right]], arguments));
}

/**
 * A Theta sketch of the values that both sketches have seen.
 *
 * Other bytes raise THETA_INVALID_INPUT_SKETCH_BUFFER.
 *
 * In Spark's types `(left: binary, right: binary) -> binary`; null when an argument is.
 *
 * A miscellaneous function since Spark 4.1.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#theta_intersection)).
 *
 * @param left bytes
 * @param right bytes
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ a: 1, b: 2 }, { a: 2, b: 3 }, { a: 3, b: 4 }], "a int, b int").cols();
 * fn.theta_sketch_estimate(fn.theta_intersection(fn.theta_sketch_agg(c.a), fn.theta_sketch_agg(c.b))); // 2, bigint
 * ```
 */
export function theta_intersection<T extends "binary" | null, U extends "binary" | null, Q1 = unknown, Q2 = unknown>(left: Expr<T, Q1>, right: Expr<U, Q2>): Column<"binary" | NullOf<T | U>, Q1 & Q2> {
  return createColumn(invoke("theta_intersection", [["left", left], ["right", right]], arguments));
}

/**
 * The estimated number of different values in a Theta sketch, such as `theta_sketch_agg` makes; 0 for an empty one.
 *
 * Other bytes raise THETA_INVALID_INPUT_SKETCH_BUFFER.
 *
 * In Spark's types `(sketch: binary) -> bigint`; null when an argument is.
 *
 * A miscellaneous function since Spark 4.1.0
 * ([reference](https://spark.apache.org/docs/latest/api/sql/#theta_sketch_estimate)).
 *
 * @param sketch bytes
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 1 }, { v: 2 }, { v: 2 }, { v: null }], "v int").cols();
 * fn.theta_sketch_estimate(fn.theta_sketch_agg(c.v)); // 2, bigint
 * ```
 */
export function theta_sketch_estimate<T extends "binary" | null, Q1 = unknown>(sketch: Expr<T, Q1>): Column<"bigint" | NullOf<T>, Q1> {
  return createColumn(invoke("theta_sketch_estimate", [["sketch", sketch]], arguments));
}

/**
 * A Theta sketch of the values that either of two sketches has seen.
 *
 * Up to about 2 to the power of `lgNomEntries` (4 to 26) of them are kept; beyond that it samples, and estimates become
 * inexact. Other bytes raise THETA_INVALID_INPUT_SKETCH_BUFFER.
 *
 * In Spark's types `(left: binary, right: binary, lgNomEntries: int = 12) -> binary`; null when an argument is.
 *
 * A miscellaneous function since Spark 4.1.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#theta_union)).
 *
 * @param left bytes
 * @param right bytes
 * @param lgNomEntries an int, a literal; 12 unless given
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ a: 1, b: 2 }, { a: 2, b: 3 }, { a: 3, b: 4 }], "a int, b int").cols();
 * fn.theta_sketch_estimate(fn.theta_union(fn.theta_sketch_agg(c.a), fn.theta_sketch_agg(c.b))); // 4, bigint
 * ```
 */
export function theta_union<T extends "binary" | null, U extends "binary" | null, Q1 = unknown, Q2 = unknown>(left: Expr<T, Q1>, right: Expr<U, Q2>, lgNomEntries?: number | Constant<"int">): Column<"binary" | NullOf<T | U>, Q1 & Q2> {
  return createColumn(invoke("theta_union", [["left", left], ["right", right], ["lgNomEntries", lgNomEntries, optional(onlyLiteral(intLiteral))]], arguments));
}

/**
 * The value in Avro's binary encoding, without a file's header.
 *
 * The schema is given as JSON text, or made from the value's type, where what may be null becomes a union with null. The server
 * needs the package spark-avro.
 *
 * In Spark's types `(value: any, jsonFormatSchema?: string) -> binary`; null when an argument is.
 *
 * A miscellaneous function since Spark 4.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#to_avro)).
 *
 * @param value anything
 * @param jsonFormatSchema text, a literal; may be left out
 * @example
 * ```ts
 * fn.hex(fn.to_avro(lit(1))); // "02", string
 * ```
 * @example
 * ```ts
 * fn.hex(fn.to_avro(lit("Spark"))); // "0A537061726B", string
 * ```
 */
export function to_avro<T, Q1 = unknown>(value: Expr<T, Q1>, jsonFormatSchema?: string | Constant<"string">): Column<"binary" | NullOf<T>, Q1> {
  return createColumn(invoke("to_avro", [["value", value], ["jsonFormatSchema", jsonFormatSchema, optional(onlyLiteral(stringLiteral))]], arguments));
}

/**
 * The struct as the bytes of a Protobuf message; its fields are matched with the message's by name.
 *
 * `descriptor` is the FileDescriptorSet that `protoc --include_imports --descriptor_set_out` writes, as bytes or as a file's
 * path on the server; without it `messageName` is a Java class that the server has. The server needs the package
 * spark-protobuf.
 *
 * In Spark's types `(value: struct, messageName: string, descriptor?: string|binary, options?: map<string,string>) -> binary`;
 * null when an argument is.
 *
 * A miscellaneous function since Spark 4.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#to_protobuf)).
 *
 * @param value a struct
 * @param messageName text, a literal
 * @param descriptor text or bytes, a literal; may be left out
 * @param options a map, a literal; may be left out
 * @example
 * ```ts
 * fn.hex(fn.to_protobuf(fn.struct(lit(7).as("x")), "P", Buffer.from("ChkKB3AucHJvdG8iDgoBUBIJCgF4GAEgASgF", "base64"))); // "0807", string
 * ```
 */
export function to_protobuf<T extends StructOf<any> | null, Q1 = unknown>(value: Expr<T, Q1>, messageName: string | Constant<"string">, descriptor?: string | Uint8Array | Constant<"string" | "binary">, options?: Readonly<Record<string, string | number | boolean>>): Column<"binary" | NullOf<T>, Q1> {
  return createColumn(invoke("to_protobuf", [["value", value], ["messageName", messageName, onlyLiteral(stringLiteral)], ["descriptor", descriptor, leftOut(onlyLiteral(eitherLiteral(stringLiteral, bytesLiteral)))], ["options", options, optionsArgument]], arguments));
}

/**
 * As `aes_decrypt`, but null where that fails, be it for changed bytes, another `aad`, a key of a wrong length or an unknown
 * mode.
 *
 * In Spark's types `(input: binary, key: binary, mode: string = 'GCM', padding: string = 'DEFAULT', aad: binary = '') ->
 * binary`; may be null whatever the arguments are.
 *
 * A miscellaneous function since Spark 3.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#try_aes_decrypt)).
 *
 * @param input bytes
 * @param key bytes
 * @param mode text; "GCM" unless given
 * @param padding text; "DEFAULT" unless given
 * @param aad bytes; "" unless given
 * @example
 * ```ts
 * fn.try_aes_decrypt(fn.aes_encrypt(lit("Spark").cast("binary"), lit("0123456789abcdef").cast("binary")), lit("0123456789abcdef").cast("binary")).cast("string"); // "Spark", string?
 * ```
 * @example
 * ```ts
 * fn.try_aes_decrypt(fn.aes_encrypt(lit("Spark").cast("binary"), lit("0123456789abcdef").cast("binary")), lit("fedcba9876543210").cast("binary")); // null, binary?
 * ```
 */
export function try_aes_decrypt<const V extends Expr<"string" | null> | string = string, const W extends Expr<"string" | null> | string = string, const X extends Expr<"binary" | null> | Uint8Array = Uint8Array, Q1 = unknown, Q2 = unknown>(input: Expr<"binary" | null, Q1>, key: Expr<"binary" | null, Q2>, mode?: V, padding?: W, aad?: X): Column<"binary" | null, Q1 & Q2 & NeedsOf<V> & NeedsOf<W> & NeedsOf<X>> {
  return createColumn(invoke("try_aes_decrypt", [["input", input], ["key", key], ["mode", mode, withDefault("GCM", orLiteral(stringLiteral))], ["padding", padding, withDefault("DEFAULT", orLiteral(stringLiteral))], ["aad", aad, withDefault("", orLiteral(bytesLiteral))]], arguments));
}

/**
 * As `reflect`, but null where the Java method throws.
 *
 * A class or method that does not exist still fails the query.
 *
 * In Spark's types `(className: string, method: string, ...args: boolean|tinyint|smallint|int|bigint|float|double|string) ->
 * string`; may be null whatever the arguments are.
 *
 * A miscellaneous function since Spark 4.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#try_reflect)).
 *
 * @param className text, a literal
 * @param method text, a literal
 * @param args a boolean, a tinyint, a smallint, an int, a bigint, a float, a double or text
 * @example
 * ```ts
 * fn.try_reflect("java.lang.Integer", "parseInt", lit("17")); // "17", string?
 * ```
 * @example
 * ```ts
 * fn.try_reflect("java.lang.Integer", "parseInt", lit("many")); // null, string?
 * ```
 */
export function try_reflect<const A extends readonly Expr<Integral | "float" | "double" | "boolean" | "string" | null>[]>(className: string | Constant<"string">, method: string | Constant<"string">, ...args: A): Column<"string" | null, NeedsAll<A>> {
  return createColumn(invoke("try_reflect", [["className", className, onlyLiteral(stringLiteral)], ["method", method, onlyLiteral(stringLiteral)], ["args", args, variadic(0)]]));
}

/**
 * A Tuple sketch of the keys that the left sketch has seen and the right one has not, with the left one's summaries, which are
 * doubles.
 *
 * Other bytes, a sketch with summaries of another type among them, raise TUPLE_INVALID_INPUT_SKETCH_BUFFER.
 *
 * In Spark's types `(left: binary, right: binary) -> binary`; null when an argument is.
 *
 * A miscellaneous function since Spark 4.2.0
 * ([reference](https://spark.apache.org/docs/latest/api/sql/#tuple_difference_double)).
 *
 * @param left bytes
 * @param right bytes
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ a: "p", b: "q", v: 1 }, { a: "q", b: "r", v: 2 }], "a string, b string, v double").cols();
 * fn.tuple_sketch_summary_double(fn.tuple_difference_double(fn.tuple_sketch_agg_double(c.a, c.v), fn.tuple_sketch_agg_double(c.b, c.v))); // 1, double
 * ```
 */
export function tuple_difference_double<T extends "binary" | null, U extends "binary" | null, Q1 = unknown, Q2 = unknown>(left: Expr<T, Q1>, right: Expr<U, Q2>): Column<"binary" | NullOf<T | U>, Q1 & Q2> {
  return createColumn(invoke("tuple_difference_double", [["left", left], ["right", right]], arguments, { since: "4.2.0" }));
}

/**
 * A Tuple sketch of the keys that the left sketch has seen and the right one has not, with the left one's summaries, which are
 * integers.
 *
 * Other bytes, a sketch with summaries of another type among them, raise TUPLE_INVALID_INPUT_SKETCH_BUFFER.
 *
 * In Spark's types `(left: binary, right: binary) -> binary`; null when an argument is.
 *
 * A miscellaneous function since Spark 4.2.0
 * ([reference](https://spark.apache.org/docs/latest/api/sql/#tuple_difference_integer)).
 *
 * @param left bytes
 * @param right bytes
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ a: "p", b: "q", v: 1 }, { a: "q", b: "r", v: 2 }], "a string, b string, v int").cols();
 * fn.tuple_sketch_summary_integer(fn.tuple_difference_integer(fn.tuple_sketch_agg_integer(c.a, c.v), fn.tuple_sketch_agg_integer(c.b, c.v))); // 1, bigint
 * ```
 */
export function tuple_difference_integer<T extends "binary" | null, U extends "binary" | null, Q1 = unknown, Q2 = unknown>(left: Expr<T, Q1>, right: Expr<U, Q2>): Column<"binary" | NullOf<T | U>, Q1 & Q2> {
  return createColumn(invoke("tuple_difference_integer", [["left", left], ["right", right]], arguments, { since: "4.2.0" }));
}

/**
 * A Tuple sketch of the keys that the left sketch has seen and the right one, a Theta sketch, has not, with their summaries,
 * which are doubles.
 *
 * In Spark's types `(left: binary, right: binary) -> binary`; null when an argument is.
 *
 * A miscellaneous function since Spark 4.2.0
 * ([reference](https://spark.apache.org/docs/latest/api/sql/#tuple_difference_theta_double)).
 *
 * @param left bytes
 * @param right bytes
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ a: "p", b: "q", v: 1 }, { a: "q", b: "r", v: 2 }], "a string, b string, v double").cols();
 * fn.tuple_sketch_summary_double(fn.tuple_difference_theta_double(fn.tuple_sketch_agg_double(c.a, c.v), fn.theta_sketch_agg(c.b))); // 1, double
 * ```
 */
export function tuple_difference_theta_double<T extends "binary" | null, U extends "binary" | null, Q1 = unknown, Q2 = unknown>(left: Expr<T, Q1>, right: Expr<U, Q2>): Column<"binary" | NullOf<T | U>, Q1 & Q2> {
  return createColumn(invoke("tuple_difference_theta_double", [["left", left], ["right", right]], arguments, { since: "4.2.0" }));
}

/**
 * A Tuple sketch of the keys that the left sketch has seen and the right one, a Theta sketch, has not, with their summaries,
 * which are integers.
 *
 * In Spark's types `(left: binary, right: binary) -> binary`; null when an argument is.
 *
 * A miscellaneous function since Spark 4.2.0
 * ([reference](https://spark.apache.org/docs/latest/api/sql/#tuple_difference_theta_integer)).
 *
 * @param left bytes
 * @param right bytes
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ a: "p", b: "q", v: 1 }, { a: "q", b: "r", v: 2 }], "a string, b string, v int").cols();
 * fn.tuple_sketch_summary_integer(fn.tuple_difference_theta_integer(fn.tuple_sketch_agg_integer(c.a, c.v), fn.theta_sketch_agg(c.b))); // 1, bigint
 * ```
 */
export function tuple_difference_theta_integer<T extends "binary" | null, U extends "binary" | null, Q1 = unknown, Q2 = unknown>(left: Expr<T, Q1>, right: Expr<U, Q2>): Column<"binary" | NullOf<T | U>, Q1 & Q2> {
  return createColumn(invoke("tuple_difference_theta_integer", [["left", left], ["right", right]], arguments, { since: "4.2.0" }));
}

/**
 * A Tuple sketch of the keys that both sketches have seen.
 *
 * `mode` is `sum`, `min`, `max` or `alwaysone` and says how the two summaries of a key, which are doubles, become one. Other
 * bytes, a sketch with summaries of another type among them, raise TUPLE_INVALID_INPUT_SKETCH_BUFFER.
 *
 * In Spark's types `(left: binary, right: binary, mode: string = 'sum') -> binary`; null when an argument is.
 *
 * A miscellaneous function since Spark 4.2.0
 * ([reference](https://spark.apache.org/docs/latest/api/sql/#tuple_intersection_double)).
 *
 * @param left bytes
 * @param right bytes
 * @param mode text, a literal; "sum" unless given
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ a: "p", b: "q", v: 1 }, { a: "q", b: "r", v: 2 }], "a string, b string, v double").cols();
 * fn.tuple_sketch_summary_double(fn.tuple_intersection_double(fn.tuple_sketch_agg_double(c.a, c.v), fn.tuple_sketch_agg_double(c.b, c.v))); // 3, double
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ a: "p", b: "q", v: 1 }, { a: "q", b: "r", v: 2 }], "a string, b string, v double").cols();
 * fn.tuple_sketch_summary_double(fn.tuple_intersection_double(fn.tuple_sketch_agg_double(c.a, c.v), fn.tuple_sketch_agg_double(c.b, c.v), "min")); // 1, double
 * ```
 */
export function tuple_intersection_double<T extends "binary" | null, U extends "binary" | null, Q1 = unknown, Q2 = unknown>(left: Expr<T, Q1>, right: Expr<U, Q2>, mode?: string | Constant<"string">): Column<"binary" | NullOf<T | U>, Q1 & Q2> {
  return createColumn(invoke("tuple_intersection_double", [["left", left], ["right", right], ["mode", mode, optional(onlyLiteral(stringLiteral))]], arguments, { since: "4.2.0" }));
}

/**
 * A Tuple sketch of the keys that both sketches have seen.
 *
 * `mode` is `sum`, `min`, `max` or `alwaysone` and says how the two summaries of a key, which are integers, become one. Other
 * bytes, a sketch with summaries of another type among them, raise TUPLE_INVALID_INPUT_SKETCH_BUFFER.
 *
 * In Spark's types `(left: binary, right: binary, mode: string = 'sum') -> binary`; null when an argument is.
 *
 * A miscellaneous function since Spark 4.2.0
 * ([reference](https://spark.apache.org/docs/latest/api/sql/#tuple_intersection_integer)).
 *
 * @param left bytes
 * @param right bytes
 * @param mode text, a literal; "sum" unless given
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ a: "p", b: "q", v: 1 }, { a: "q", b: "r", v: 2 }], "a string, b string, v int").cols();
 * fn.tuple_sketch_summary_integer(fn.tuple_intersection_integer(fn.tuple_sketch_agg_integer(c.a, c.v), fn.tuple_sketch_agg_integer(c.b, c.v))); // 3, bigint
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ a: "p", b: "q", v: 1 }, { a: "q", b: "r", v: 2 }], "a string, b string, v int").cols();
 * fn.tuple_sketch_summary_integer(fn.tuple_intersection_integer(fn.tuple_sketch_agg_integer(c.a, c.v), fn.tuple_sketch_agg_integer(c.b, c.v), "min")); // 1, bigint
 * ```
 */
export function tuple_intersection_integer<T extends "binary" | null, U extends "binary" | null, Q1 = unknown, Q2 = unknown>(left: Expr<T, Q1>, right: Expr<U, Q2>, mode?: string | Constant<"string">): Column<"binary" | NullOf<T | U>, Q1 & Q2> {
  return createColumn(invoke("tuple_intersection_integer", [["left", left], ["right", right], ["mode", mode, optional(onlyLiteral(stringLiteral))]], arguments, { since: "4.2.0" }));
}

/**
 * A Tuple sketch of the keys that the left sketch and the right one, a Theta sketch, have both seen.
 *
 * The left one's summaries, which are doubles, stay as they are, but for the mode `alwaysone`, which makes each of them 1.
 *
 * In Spark's types `(left: binary, right: binary, mode: string = 'sum') -> binary`; null when an argument is.
 *
 * A miscellaneous function since Spark 4.2.0
 * ([reference](https://spark.apache.org/docs/latest/api/sql/#tuple_intersection_theta_double)).
 *
 * @param left bytes
 * @param right bytes
 * @param mode text, a literal; "sum" unless given
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ a: "p", b: "q", v: 1 }, { a: "q", b: "r", v: 2 }], "a string, b string, v double").cols();
 * fn.tuple_sketch_summary_double(fn.tuple_intersection_theta_double(fn.tuple_sketch_agg_double(c.a, c.v), fn.theta_sketch_agg(c.b))); // 2, double
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ a: "p", b: "q", v: 1 }, { a: "q", b: "r", v: 2 }], "a string, b string, v double").cols();
 * fn.tuple_sketch_summary_double(fn.tuple_intersection_theta_double(fn.tuple_sketch_agg_double(c.a, c.v), fn.theta_sketch_agg(c.b), "alwaysone")); // 1, double
 * ```
 */
export function tuple_intersection_theta_double<T extends "binary" | null, U extends "binary" | null, Q1 = unknown, Q2 = unknown>(left: Expr<T, Q1>, right: Expr<U, Q2>, mode?: string | Constant<"string">): Column<"binary" | NullOf<T | U>, Q1 & Q2> {
  return createColumn(invoke("tuple_intersection_theta_double", [["left", left], ["right", right], ["mode", mode, optional(onlyLiteral(stringLiteral))]], arguments, { since: "4.2.0" }));
}

/**
 * A Tuple sketch of the keys that the left sketch and the right one, a Theta sketch, have both seen.
 *
 * The left one's summaries, which are integers, stay as they are, but for the mode `alwaysone`, which makes each of them 1.
 *
 * In Spark's types `(left: binary, right: binary, mode: string = 'sum') -> binary`; null when an argument is.
 *
 * A miscellaneous function since Spark 4.2.0
 * ([reference](https://spark.apache.org/docs/latest/api/sql/#tuple_intersection_theta_integer)).
 *
 * @param left bytes
 * @param right bytes
 * @param mode text, a literal; "sum" unless given
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ a: "p", b: "q", v: 1 }, { a: "q", b: "r", v: 2 }], "a string, b string, v int").cols();
 * fn.tuple_sketch_summary_integer(fn.tuple_intersection_theta_integer(fn.tuple_sketch_agg_integer(c.a, c.v), fn.theta_sketch_agg(c.b))); // 2, bigint
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ a: "p", b: "q", v: 1 }, { a: "q", b: "r", v: 2 }], "a string, b string, v int").cols();
 * fn.tuple_sketch_summary_integer(fn.tuple_intersection_theta_integer(fn.tuple_sketch_agg_integer(c.a, c.v), fn.theta_sketch_agg(c.b), "alwaysone")); // 1, bigint
 * ```
 */
export function tuple_intersection_theta_integer<T extends "binary" | null, U extends "binary" | null, Q1 = unknown, Q2 = unknown>(left: Expr<T, Q1>, right: Expr<U, Q2>, mode?: string | Constant<"string">): Column<"binary" | NullOf<T | U>, Q1 & Q2> {
  return createColumn(invoke("tuple_intersection_theta_integer", [["left", left], ["right", right], ["mode", mode, optional(onlyLiteral(stringLiteral))]], arguments, { since: "4.2.0" }));
}

/**
 * The estimated number of different keys in a Tuple sketch whose summaries are doubles, such as `tuple_sketch_agg_double`
 * makes; 0 for an empty one.
 *
 * Other bytes, a sketch with summaries of another type among them, raise TUPLE_INVALID_INPUT_SKETCH_BUFFER.
 *
 * In Spark's types `(sketch: binary) -> double`; null when an argument is.
 *
 * A miscellaneous function since Spark 4.2.0
 * ([reference](https://spark.apache.org/docs/latest/api/sql/#tuple_sketch_estimate_double)).
 *
 * @param sketch bytes
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ k: "a", v: 1 }, { k: "b", v: 2 }, { k: "a", v: 3 }], "k string, v double").cols();
 * fn.tuple_sketch_estimate_double(fn.tuple_sketch_agg_double(c.k, c.v)); // 2, double
 * ```
 */
export function tuple_sketch_estimate_double<T extends "binary" | null, Q1 = unknown>(sketch: Expr<T, Q1>): Column<"double" | NullOf<T>, Q1> {
  return createColumn(invoke("tuple_sketch_estimate_double", [["sketch", sketch]], arguments, { since: "4.2.0" }));
}

/**
 * The estimated number of different keys in a Tuple sketch whose summaries are integers, such as `tuple_sketch_agg_integer`
 * makes; 0 for an empty one.
 *
 * Other bytes, a sketch with summaries of another type among them, raise TUPLE_INVALID_INPUT_SKETCH_BUFFER.
 *
 * In Spark's types `(sketch: binary) -> double`; null when an argument is.
 *
 * A miscellaneous function since Spark 4.2.0
 * ([reference](https://spark.apache.org/docs/latest/api/sql/#tuple_sketch_estimate_integer)).
 *
 * @param sketch bytes
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ k: "a", v: 1 }, { k: "b", v: 2 }, { k: "a", v: 3 }], "k string, v int").cols();
 * fn.tuple_sketch_estimate_integer(fn.tuple_sketch_agg_integer(c.k, c.v)); // 2, double
 * ```
 */
export function tuple_sketch_estimate_integer<T extends "binary" | null, Q1 = unknown>(sketch: Expr<T, Q1>): Column<"double" | NullOf<T>, Q1> {
  return createColumn(invoke("tuple_sketch_estimate_integer", [["sketch", sketch]], arguments, { since: "4.2.0" }));
}

/**
 * The summaries of all keys that a Tuple sketch keeps, which are doubles, made one: `mode` is `sum`, `min`, `max` or
 * `alwaysone`, which counts the keys.
 *
 * A sketch that samples (its theta is below 1) keeps only some keys, and the answer is not scaled up. 0 for an empty one.
 *
 * In Spark's types `(sketch: binary, mode: string = 'sum') -> double`; null when an argument is.
 *
 * A miscellaneous function since Spark 4.2.0
 * ([reference](https://spark.apache.org/docs/latest/api/sql/#tuple_sketch_summary_double)).
 *
 * @param sketch bytes
 * @param mode text, a literal; "sum" unless given
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ k: "a", v: 1 }, { k: "b", v: 2 }, { k: "a", v: 3 }], "k string, v double").cols();
 * fn.tuple_sketch_summary_double(fn.tuple_sketch_agg_double(c.k, c.v)); // 6, double
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ k: "a", v: 1 }, { k: "b", v: 2 }, { k: "a", v: 3 }], "k string, v double").cols();
 * fn.tuple_sketch_summary_double(fn.tuple_sketch_agg_double(c.k, c.v), "max"); // 4, double
 * ```
 */
export function tuple_sketch_summary_double<T extends "binary" | null, Q1 = unknown>(sketch: Expr<T, Q1>, mode?: string | Constant<"string">): Column<"double" | NullOf<T>, Q1> {
  return createColumn(invoke("tuple_sketch_summary_double", [["sketch", sketch], ["mode", mode, optional(onlyLiteral(stringLiteral))]], arguments, { since: "4.2.0" }));
}

/**
 * The summaries of all keys that a Tuple sketch keeps, which are integers, made one: `mode` is `sum`, `min`, `max` or
 * `alwaysone`, which counts the keys.
 *
 * A sketch that samples (its theta is below 1) keeps only some keys, and the answer is not scaled up. 0 for an empty one.
 *
 * In Spark's types `(sketch: binary, mode: string = 'sum') -> bigint`; null when an argument is.
 *
 * A miscellaneous function since Spark 4.2.0
 * ([reference](https://spark.apache.org/docs/latest/api/sql/#tuple_sketch_summary_integer)).
 *
 * @param sketch bytes
 * @param mode text, a literal; "sum" unless given
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ k: "a", v: 1 }, { k: "b", v: 2 }, { k: "a", v: 3 }], "k string, v int").cols();
 * fn.tuple_sketch_summary_integer(fn.tuple_sketch_agg_integer(c.k, c.v)); // 6, bigint
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ k: "a", v: 1 }, { k: "b", v: 2 }, { k: "a", v: 3 }], "k string, v int").cols();
 * fn.tuple_sketch_summary_integer(fn.tuple_sketch_agg_integer(c.k, c.v), "max"); // 4, bigint
 * ```
 */
export function tuple_sketch_summary_integer<T extends "binary" | null, Q1 = unknown>(sketch: Expr<T, Q1>, mode?: string | Constant<"string">): Column<"bigint" | NullOf<T>, Q1> {
  return createColumn(invoke("tuple_sketch_summary_integer", [["sketch", sketch], ["mode", mode, optional(onlyLiteral(stringLiteral))]], arguments, { since: "4.2.0" }));
}

/**
 * The part of all keys, from 0 to 1, that a Tuple sketch of doubles keeps: 1 until it has seen more than it has room for, less
 * from then on.
 *
 * Divide a sum of summaries by it to estimate that of all keys.
 *
 * In Spark's types `(sketch: binary) -> double`; null when an argument is.
 *
 * A miscellaneous function since Spark 4.2.0
 * ([reference](https://spark.apache.org/docs/latest/api/sql/#tuple_sketch_theta_double)).
 *
 * @param sketch bytes
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ k: "a", v: 1 }, { k: "b", v: 2 }, { k: "a", v: 3 }], "k string, v double").cols();
 * fn.tuple_sketch_theta_double(fn.tuple_sketch_agg_double(c.k, c.v)); // 1, double
 * ```
 */
export function tuple_sketch_theta_double<T extends "binary" | null, Q1 = unknown>(sketch: Expr<T, Q1>): Column<"double" | NullOf<T>, Q1> {
  return createColumn(invoke("tuple_sketch_theta_double", [["sketch", sketch]], arguments, { since: "4.2.0" }));
}

/**
 * The part of all keys, from 0 to 1, that a Tuple sketch of integers keeps: 1 until it has seen more than it has room for, less
 * from then on.
 *
 * Divide a sum of summaries by it to estimate that of all keys.
 *
 * In Spark's types `(sketch: binary) -> double`; null when an argument is.
 *
 * A miscellaneous function since Spark 4.2.0
 * ([reference](https://spark.apache.org/docs/latest/api/sql/#tuple_sketch_theta_integer)).
 *
 * @param sketch bytes
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ k: "a", v: 1 }, { k: "b", v: 2 }, { k: "a", v: 3 }], "k string, v int").cols();
 * fn.tuple_sketch_theta_integer(fn.tuple_sketch_agg_integer(c.k, c.v)); // 1, double
 * ```
 */
export function tuple_sketch_theta_integer<T extends "binary" | null, Q1 = unknown>(sketch: Expr<T, Q1>): Column<"double" | NullOf<T>, Q1> {
  return createColumn(invoke("tuple_sketch_theta_integer", [["sketch", sketch]], arguments, { since: "4.2.0" }));
}

/**
 * A Tuple sketch of the keys that either of two sketches has seen.
 *
 * `mode` is `sum`, `min`, `max` or `alwaysone` and says how the summaries of a key in both, which are doubles, become one. Up
 * to about 2 to the power of `lgNomEntries` (4 to 26) keys are kept. Other bytes, a sketch with summaries of another type among
 * them, raise TUPLE_INVALID_INPUT_SKETCH_BUFFER.
 *
 * In Spark's types `(left: binary, right: binary, lgNomEntries: int = 12, mode: string = 'sum') -> binary`; null when an
 * argument is.
 *
 * A miscellaneous function since Spark 4.2.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#tuple_union_double)).
 *
 * @param left bytes
 * @param right bytes
 * @param lgNomEntries an int, a literal; 12 unless given
 * @param mode text, a literal; "sum" unless given
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ a: "p", b: "q", v: 1 }, { a: "q", b: "r", v: 2 }], "a string, b string, v double").cols();
 * fn.tuple_sketch_summary_double(fn.tuple_union_double(fn.tuple_sketch_agg_double(c.a, c.v), fn.tuple_sketch_agg_double(c.b, c.v))); // 6, double
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ a: "p", b: "q", v: 1 }, { a: "q", b: "r", v: 2 }], "a string, b string, v double").cols();
 * fn.tuple_sketch_summary_double(fn.tuple_union_double(fn.tuple_sketch_agg_double(c.a, c.v), fn.tuple_sketch_agg_double(c.b, c.v), 12, "max")); // 5, double
 * ```
 */
export function tuple_union_double<T extends "binary" | null, U extends "binary" | null, Q1 = unknown, Q2 = unknown>(left: Expr<T, Q1>, right: Expr<U, Q2>, lgNomEntries?: number | Constant<"int">, mode?: string | Constant<"string">): Column<"binary" | NullOf<T | U>, Q1 & Q2> {
  return createColumn(invoke("tuple_union_double", [["left", left], ["right", right], ["lgNomEntries", lgNomEntries, withDefault(12, onlyLiteral(intLiteral))], ["mode", mode, withDefault("sum", onlyLiteral(stringLiteral))]], arguments, { since: "4.2.0" }));
}

/**
 * A Tuple sketch of the keys that either of two sketches has seen.
 *
 * `mode` is `sum`, `min`, `max` or `alwaysone` and says how the summaries of a key in both, which are integers, become one. Up
 * to about 2 to the power of `lgNomEntries` (4 to 26) keys are kept. Other bytes, a sketch with summaries of another type among
 * them, raise TUPLE_INVALID_INPUT_SKETCH_BUFFER.
 *
 * In Spark's types `(left: binary, right: binary, lgNomEntries: int = 12, mode: string = 'sum') -> binary`; null when an
 * argument is.
 *
 * A miscellaneous function since Spark 4.2.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#tuple_union_integer)).
 *
 * @param left bytes
 * @param right bytes
 * @param lgNomEntries an int, a literal; 12 unless given
 * @param mode text, a literal; "sum" unless given
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ a: "p", b: "q", v: 1 }, { a: "q", b: "r", v: 2 }], "a string, b string, v int").cols();
 * fn.tuple_sketch_summary_integer(fn.tuple_union_integer(fn.tuple_sketch_agg_integer(c.a, c.v), fn.tuple_sketch_agg_integer(c.b, c.v))); // 6, bigint
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ a: "p", b: "q", v: 1 }, { a: "q", b: "r", v: 2 }], "a string, b string, v int").cols();
 * fn.tuple_sketch_summary_integer(fn.tuple_union_integer(fn.tuple_sketch_agg_integer(c.a, c.v), fn.tuple_sketch_agg_integer(c.b, c.v), 12, "max")); // 5, bigint
 * ```
 */
export function tuple_union_integer<T extends "binary" | null, U extends "binary" | null, Q1 = unknown, Q2 = unknown>(left: Expr<T, Q1>, right: Expr<U, Q2>, lgNomEntries?: number | Constant<"int">, mode?: string | Constant<"string">): Column<"binary" | NullOf<T | U>, Q1 & Q2> {
  return createColumn(invoke("tuple_union_integer", [["left", left], ["right", right], ["lgNomEntries", lgNomEntries, withDefault(12, onlyLiteral(intLiteral))], ["mode", mode, withDefault("sum", onlyLiteral(stringLiteral))]], arguments, { since: "4.2.0" }));
}

/**
 * A Tuple sketch of the keys that the left sketch or the right one, a Theta sketch, has seen.
 *
 * A Theta sketch has no summaries: its keys come with 0 under `sum`, with 1 under `alwaysone`, and with the neutral value
 * (minus and plus infinity) under `max` and `min`. Up to about 2 to the power of `lgNomEntries` (4 to 26) keys are kept.
 *
 * In Spark's types `(left: binary, right: binary, lgNomEntries: int = 12, mode: string = 'sum') -> binary`; null when an
 * argument is.
 *
 * A miscellaneous function since Spark 4.2.0
 * ([reference](https://spark.apache.org/docs/latest/api/sql/#tuple_union_theta_double)).
 *
 * @param left bytes
 * @param right bytes
 * @param lgNomEntries an int, a literal; 12 unless given
 * @param mode text, a literal; "sum" unless given
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ a: "p", b: "q", v: 1 }, { a: "q", b: "r", v: 2 }], "a string, b string, v double").cols();
 * fn.tuple_sketch_summary_double(fn.tuple_union_theta_double(fn.tuple_sketch_agg_double(c.a, c.v), fn.theta_sketch_agg(c.b))); // 3, double
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ a: "p", b: "q", v: 1 }, { a: "q", b: "r", v: 2 }], "a string, b string, v double").cols();
 * fn.tuple_sketch_estimate_double(fn.tuple_union_theta_double(fn.tuple_sketch_agg_double(c.a, c.v), fn.theta_sketch_agg(c.b))); // 3, double
 * ```
 */
export function tuple_union_theta_double<T extends "binary" | null, U extends "binary" | null, Q1 = unknown, Q2 = unknown>(left: Expr<T, Q1>, right: Expr<U, Q2>, lgNomEntries?: number | Constant<"int">, mode?: string | Constant<"string">): Column<"binary" | NullOf<T | U>, Q1 & Q2> {
  return createColumn(invoke("tuple_union_theta_double", [["left", left], ["right", right], ["lgNomEntries", lgNomEntries, withDefault(12, onlyLiteral(intLiteral))], ["mode", mode, withDefault("sum", onlyLiteral(stringLiteral))]], arguments, { since: "4.2.0" }));
}

/**
 * A Tuple sketch of the keys that the left sketch or the right one, a Theta sketch, has seen.
 *
 * A Theta sketch has no summaries: its keys come with 0 under `sum`, with 1 under `alwaysone`, and with the neutral value (the
 * smallest and largest int) under `max` and `min`. Up to about 2 to the power of `lgNomEntries` (4 to 26) keys are kept.
 *
 * In Spark's types `(left: binary, right: binary, lgNomEntries: int = 12, mode: string = 'sum') -> binary`; null when an
 * argument is.
 *
 * A miscellaneous function since Spark 4.2.0
 * ([reference](https://spark.apache.org/docs/latest/api/sql/#tuple_union_theta_integer)).
 *
 * @param left bytes
 * @param right bytes
 * @param lgNomEntries an int, a literal; 12 unless given
 * @param mode text, a literal; "sum" unless given
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ a: "p", b: "q", v: 1 }, { a: "q", b: "r", v: 2 }], "a string, b string, v int").cols();
 * fn.tuple_sketch_summary_integer(fn.tuple_union_theta_integer(fn.tuple_sketch_agg_integer(c.a, c.v), fn.theta_sketch_agg(c.b))); // 3, bigint
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ a: "p", b: "q", v: 1 }, { a: "q", b: "r", v: 2 }], "a string, b string, v int").cols();
 * fn.tuple_sketch_estimate_integer(fn.tuple_union_theta_integer(fn.tuple_sketch_agg_integer(c.a, c.v), fn.theta_sketch_agg(c.b))); // 3, double
 * ```
 */
export function tuple_union_theta_integer<T extends "binary" | null, U extends "binary" | null, Q1 = unknown, Q2 = unknown>(left: Expr<T, Q1>, right: Expr<U, Q2>, lgNomEntries?: number | Constant<"int">, mode?: string | Constant<"string">): Column<"binary" | NullOf<T | U>, Q1 & Q2> {
  return createColumn(invoke("tuple_union_theta_integer", [["left", left], ["right", right], ["lgNomEntries", lgNomEntries, withDefault(12, onlyLiteral(intLiteral))], ["mode", mode, withDefault("sum", onlyLiteral(stringLiteral))]], arguments, { since: "4.2.0" }));
}

/**
 * The name of the value's type, as in DDL text.
 *
 * In Spark's types `(value: any) -> string`; never null.
 *
 * A miscellaneous function since Spark 3.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#typeof)).
 *
 * @param value anything
 * @example
 * ```ts
 * fn.typeof(lit(1.5)); // "double", string
 * ```
 */
export function typeof_<Q1 = unknown>(value: Expr<any, Q1>): Column<"string", Q1> {
  return createColumn(invoke("typeof", [["value", value]], arguments));
}

/**
 * Another name of `current_user`. The name of the user for whom the server runs the query.
 *
 * In Spark's types `() -> string`; never null.
 *
 * A miscellaneous function since Spark 3.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#user)).
 *
 * @example
 * ```ts
 * fn.length(fn.user()).gt(0); // true, boolean
 * ```
 */
export function user(): Column<"string", unknown> {
  return createColumn(invoke("user", [], arguments));
}

/**
 * A random UUID (version 4) as text, another one in each row.
 *
 * Without a seed one is drawn here, so that a DataFrame gives the same ids each time it runs on the same data.
 *
 * In Spark's types `(seed?: int|bigint) -> string`; never null.
 *
 * A miscellaneous function since Spark 2.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#uuid)).
 *
 * @param seed an int or a bigint, a literal; may be left out
 * @example
 * ```ts
 * fn.length(fn.uuid()); // 36, int
 * ```
 * @example
 * ```ts
 * fn.uuid(7).eq(fn.uuid(7)); // true, boolean
 * ```
 */
export function uuid(seed?: number | bigint): Column<"string", unknown> {
  return createColumn(invoke("uuid", [["seed", seed, seedArgument]], arguments));
}

/**
 * The server's Spark version, a space, and the revision that it was built from.
 *
 * In Spark's types `() -> string`; never null.
 *
 * A miscellaneous function since Spark 3.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#version)).
 *
 * @example
 * ```ts
 * fn.version().rlike("^4[.][0-9]+[.][0-9]+ [0-9a-f]+$"); // true, boolean
 * ```
 */
export function version(): Column<"string", unknown> {
  return createColumn(invoke("version", [], arguments));
}
