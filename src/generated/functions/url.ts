// Generated from registry/functions.yaml by `npm run generate`. Do not edit.
import type { Column } from "../../dsl/column/column.js";
import { createColumn } from "../../dsl/column/column.js";
import type { Expr } from "../../dsl/column/expr.js";
import { invoke, optional } from "../../dsl/functions/call.js";

/**
 * A part of a URL: `PROTOCOL`, `USERINFO`, `HOST`, `AUTHORITY`, `PATH`, `FILE` (path and query), `QUERY` or `REF`, in capitals;
 * with `QUERY` and a `key`, the value of that parameter.
 *
 * It is not decoded. Null when the URL has no such part or another name is asked for; what is no URL raises INVALID_URL.
 *
 * In Spark's types `(url: string, part: string, key?: string) -> string`; may be null whatever the arguments are.
 *
 * A URL function since Spark 2.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#parse_url)).
 *
 * @param url text
 * @param part text
 * @param key text; may be left out
 * @example
 * ```ts
 * fn.parse_url(lit("https://ada@example.org:8080/docs?q=a%20b#top"), lit("HOST")); // "example.org", string?
 * ```
 * @example
 * ```ts
 * fn.parse_url(lit("https://ada@example.org:8080/docs?q=a%20b#top"), lit("QUERY"), lit("q")); // "a%20b", string?
 * ```
 */
export function parse_url<Q1 = unknown, Q2 = unknown, Q3 = unknown>(url: Expr<"string" | null, Q1>, part: Expr<"string" | null, Q2>, key?: Expr<"string" | null, Q3>): Column<"string" | null, Q1 & Q2 & NoInfer<Q3>> {
  return createColumn(invoke("parse_url", [["url", url], ["part", part], ["key", key, optional()]], arguments));
}

/**
 * The same as `parse_url`, but null for what is no URL.
 *
 * In Spark's types `(url: string, part: string, key?: string) -> string`; may be null whatever the arguments are.
 *
 * A URL function since Spark 4.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#try_parse_url)).
 *
 * @param url text
 * @param part text
 * @param key text; may be left out
 * @example
 * ```ts
 * fn.try_parse_url(lit("https://example.org/docs"), lit("PATH")); // "/docs", string?
 * ```
 * @example
 * ```ts
 * fn.try_parse_url(lit("https://no spaces here"), lit("HOST")); // null, string?
 * ```
 */
export function try_parse_url<Q1 = unknown, Q2 = unknown, Q3 = unknown>(url: Expr<"string" | null, Q1>, part: Expr<"string" | null, Q2>, key?: Expr<"string" | null, Q3>): Column<"string" | null, Q1 & Q2 & NoInfer<Q3>> {
  return createColumn(invoke("try_parse_url", [["url", url], ["part", part], ["key", key, optional()]], arguments));
}

/**
 * The same as `url_decode`, but null when a `%` is not followed by two hexadecimal digits.
 *
 * In Spark's types `(str: string) -> string`; may be null whatever the arguments are.
 *
 * A URL function since Spark 4.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#try_url_decode)).
 *
 * @param str text
 * @example
 * ```ts
 * fn.try_url_decode(lit("a%2Fb")); // "a/b", string?
 * ```
 * @example
 * ```ts
 * fn.try_url_decode(lit("100%")); // null, string?
 * ```
 */
export function try_url_decode<Q1 = unknown>(str: Expr<"string" | null, Q1>): Column<"string" | null, Q1> {
  return createColumn(invoke("try_url_decode", [["str", str]], arguments));
}

/**
 * Undoes `url_encode`, a `+` becomes a space.
 *
 * A `%` that is not followed by two hexadecimal digits raises CANNOT_DECODE_URL.
 *
 * In Spark's types `(str: string) -> string`; may be null whatever the arguments are.
 *
 * A URL function since Spark 3.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#url_decode)).
 *
 * @param str text
 * @example
 * ```ts
 * fn.url_decode(lit("caf%C3%A9+%26+bar")); // "café & bar", string?
 * ```
 */
export function url_decode<Q1 = unknown>(str: Expr<"string" | null, Q1>): Column<"string" | null, Q1> {
  return createColumn(invoke("url_decode", [["str", str]], arguments));
}

/**
 * The text as an HTML form sends it.
 *
 * ASCII letters, digits and `*-._` stay, a space becomes `+`, of anything else each byte in UTF-8 becomes `%` and two digits.
 *
 * In Spark's types `(str: string) -> string`; may be null whatever the arguments are.
 *
 * A URL function since Spark 3.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#url_encode)).
 *
 * @param str text
 * @example
 * ```ts
 * fn.url_encode(lit("café & bar")); // "caf%C3%A9+%26+bar", string?
 * ```
 */
export function url_encode<Q1 = unknown>(str: Expr<"string" | null, Q1>): Column<"string" | null, Q1> {
  return createColumn(invoke("url_encode", [["str", str]], arguments));
}
