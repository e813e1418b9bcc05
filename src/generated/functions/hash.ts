// Generated from registry/functions.yaml by `npm run generate`. Do not edit.
import type { Column } from "../../dsl/column/column.js";
import { createColumn } from "../../dsl/column/column.js";
import type { Expr, NeedsAll, NeedsOf } from "../../dsl/column/expr.js";
import { invoke, optional, variadic } from "../../dsl/functions/call.js";
import type { Some } from "../../dsl/functions/function-types.js";
import { intLiteral, orLiteral, stringLiteral } from "../../dsl/functions/literal-arguments.js";
import type { Hashable, NullOf, Num } from "../../types/tags.js";

/**
 * The CRC-32 checksum of the bytes, from 0 to 4294967295.
 *
 * It finds accidents, not attacks.
 *
 * In Spark's types `(bytes: binary) -> bigint`; null when an argument is.
 *
 * A hash function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#crc32)).
 *
 * @param bytes bytes
 * @example
 * ```ts
 * fn.crc32(lit("Sparkwright").cast("binary")); // 880880436, bigint
 * ```
 */
export function crc32<T extends "binary" | null, Q1 = unknown>(bytes: Expr<T, Q1>): Column<"bigint" | NullOf<T>, Q1> {
  return createColumn(invoke("crc32", [["bytes", bytes]], arguments));
}

/**
 * A Murmur3 hash of 32 bits over all the arguments in order.
 *
 * A null leaves the hash as it was, so that nulls alone give the seed, 42. The type counts too: 1 as an int and as a bigint
 * differ.
 *
 * In Spark's types `(...values: hashable (at least 1)) -> int`; never null.
 *
 * A hash function since Spark 2.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#hash)).
 *
 * @param values anything but a map
 * @example
 * ```ts
 * fn.hash(lit("a"), lit(1)); // 532252686, int
 * ```
 * @example
 * ```ts
 * fn.hash(lit("a"), lit(null)).eq(fn.hash(lit("a"))); // true, boolean
 * ```
 * @example
 * ```ts
 * fn.hash(lit(1)).eq(fn.hash(lit(1n))); // false, boolean
 * ```
 */
export function hash<const A extends readonly Expr<Hashable | null>[]>(...values: A & Some<A>): Column<"int", NeedsAll<A>> {
  return createColumn(invoke("hash", [["values", values, variadic(1)]]));
}

/**
 * The keyed hash (HMAC) that proves that a message comes from someone who has the key.
 *
 * `algorithm` is SHA-224, SHA-256, SHA-384, SHA-512, SHA-1 or MD5; another one, or an empty key, raises
 * INVALID_PARAMETER_VALUE.
 *
 * In Spark's types `(key: binary, message: binary, algorithm: string = 'SHA-256') -> binary`; may be null whatever the
 * arguments are.
 *
 * A hash function since Spark 4.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#hmac)).
 *
 * @param key bytes
 * @param message bytes
 * @param algorithm text; "SHA-256" unless given
 * @example
 * ```ts
 * fn.hex(fn.hmac(lit("secret").cast("binary"), lit("order 17").cast("binary"))); // "2A6DF146DFAF5A00FA2AE448CA2FFAD2D27FE17A14C2139E29200E5E6E2EE204", string?
 * ```
 * @example
 * ```ts
 * fn.hex(fn.hmac(lit("secret").cast("binary"), lit("order 17").cast("binary"), "MD5")); // "B7547B52959179DE17E8015FB3433163", string?
 * ```
 */
export function hmac<const V extends Expr<"string" | null> | string = string, Q1 = unknown, Q2 = unknown>(key: Expr<"binary" | null, Q1>, message: Expr<"binary" | null, Q2>, algorithm?: V): Column<"binary" | null, Q1 & Q2 & NeedsOf<V>> {
  return createColumn(invoke("hmac", [["key", key], ["message", message], ["algorithm", algorithm, optional(orLiteral(stringLiteral))]], arguments, { since: "4.3.0" }));
}

/**
 * The MD5 digest as 32 hexadecimal digits in lower case.
 *
 * Not safe against forgery.
 *
 * In Spark's types `(bytes: binary) -> string`; null when an argument is.
 *
 * A hash function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#md5)).
 *
 * @param bytes bytes
 * @example
 * ```ts
 * fn.md5(lit("Sparkwright").cast("binary")); // "75b3353b8c38d10d3240cd26a460d197", string
 * ```
 */
export function md5<T extends "binary" | null, Q1 = unknown>(bytes: Expr<T, Q1>): Column<"string" | NullOf<T>, Q1> {
  return createColumn(invoke("md5", [["bytes", bytes]], arguments));
}

/**
 * Another name of `sha1`. The SHA-1 digest as 40 hexadecimal digits in lower case.
 *
 * Not safe against forgery; `sha2` is.
 *
 * In Spark's types `(bytes: binary) -> string`; null when an argument is.
 *
 * A hash function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#sha)).
 *
 * @param bytes bytes
 * @example
 * ```ts
 * fn.sha(lit("Sparkwright").cast("binary")); // "9bba3132e1d00899dd1d651db7c146249d24e271", string
 * ```
 */
export function sha<T extends "binary" | null, Q1 = unknown>(bytes: Expr<T, Q1>): Column<"string" | NullOf<T>, Q1> {
  return createColumn(invoke("sha", [["bytes", bytes]], arguments));
}

/**
 * The SHA-1 digest as 40 hexadecimal digits in lower case.
 *
 * Not safe against forgery; `sha2` is.
 *
 * In Spark's types `(bytes: binary) -> string`; null when an argument is.
 *
 * A hash function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#sha1)).
 *
 * @param bytes bytes
 * @example
 * ```ts
 * fn.sha1(lit("Sparkwright").cast("binary")); // "9bba3132e1d00899dd1d651db7c146249d24e271", string
 * ```
 */
export function sha1<T extends "binary" | null, Q1 = unknown>(bytes: Expr<T, Q1>): Column<"string" | NullOf<T>, Q1> {
  return createColumn(invoke("sha1", [["bytes", bytes]], arguments));
}

/**
 * A digest of the SHA-2 family as hexadecimal digits in lower case.
 *
 * `numBits` is 224, 256, 384 or 512; 0 means 256, and any other number gives null.
 *
 * In Spark's types `(bytes: binary, numBits: int) -> string`; may be null whatever the arguments are.
 *
 * A hash function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#sha2)).
 *
 * @param bytes bytes
 * @param numBits an int
 * @example
 * ```ts
 * fn.sha2(lit("Sparkwright").cast("binary"), 256); // "b9d4696ec8b54d166b483da5e4d9b77515a5b7a6204ccee45f6c3b442801d4ce", string?
 * ```
 * @example
 * ```ts
 * fn.length(fn.sha2(lit("Sparkwright").cast("binary"), 512)); // 128, int?
 * ```
 * @example
 * ```ts
 * fn.sha2(lit("Sparkwright").cast("binary"), 100); // null, string?
 * ```
 */
export function sha2<const U extends Expr<Num | null> | number, Q1 = unknown>(bytes: Expr<"binary" | null, Q1>, numBits: U): Column<"string" | null, Q1 & NeedsOf<U>> {
  return createColumn(invoke("sha2", [["bytes", bytes], ["numBits", numBits, orLiteral(intLiteral)]], arguments));
}

/**
 * An xxHash of 64 bits over all the arguments in order, with seed 42.
 *
 * A null leaves the hash as it was; the type counts too. Use it rather than `hash` where collisions matter.
 *
 * In Spark's types `(...values: hashable (at least 1)) -> bigint`; never null.
 *
 * A hash function since Spark 3.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#xxhash64)).
 *
 * @param values anything but a map
 * @example
 * ```ts
 * fn.xxhash64(lit(null)).eq(lit(42)); // true, boolean
 * ```
 * @example
 * ```ts
 * fn.xxhash64(lit("a"), lit(1)).cast("string"); // "-4810547614043336770", string
 * ```
 */
export function xxhash64<const A extends readonly Expr<Hashable | null>[]>(...values: A & Some<A>): Column<"bigint", NeedsAll<A>> {
  return createColumn(invoke("xxhash64", [["values", values, variadic(1)]]));
}
