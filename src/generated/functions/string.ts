// Generated from registry/functions.yaml by `npm run generate`. Do not edit.
import type { Column } from "../../dsl/column/column.js";
import { createColumn } from "../../dsl/column/column.js";
import type { Expr, NeedsAll, NeedsOf, TypeOf } from "../../dsl/column/expr.js";
import type { Operand } from "../../dsl/column/operand-types.js";
import { createCondition, invoke, leftOut, optional, variadic, withDefault } from "../../dsl/functions/call.js";
import type { Look, NullFrom } from "../../dsl/functions/function-types.js";
import { anyLiteral, intLiteral, onlyLiteral, orLiteral, stringLiteral } from "../../dsl/functions/literal-arguments.js";
import type { ArrayOf, NullOf, Num } from "../../types/tags.js";
import type { ContainsTable } from "./tables.js";

/**
 * Joins texts, and the texts in arrays, with `sep` between them. Nulls are left out; only a null `sep` gives null.
 *
 * Null when `sep` is.
 *
 * In Spark's types: `(sep: string, ...values: string|array<string>) -> string`.
 *
 * Spark's `concat_ws`, one of its string functions; since 1.5.0.
 *
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ a: "x", b: null }], "a string, b string").cols();
 * fn.concat_ws("-", c.a, c.b, lit("z")); // "x-z", string
 * ```
 */
export function concat_ws<const T extends Expr<"string" | null> | string, const A extends readonly Expr<"string" | ArrayOf<"string" | null> | null>[]>(sep: T, ...values: A): Column<"string" | NullOf<Operand<T>>, NeedsOf<T> & NeedsAll<A>> {
  return createColumn(invoke("concat_ws", [["sep", sep, orLiteral(stringLiteral)], ["values", values, variadic(0)]]));
}

/**
 * Whether the second text (or binary value) is found in the first.
 *
 * In Spark's types:
 * - `(str: binary, other: binary) -> boolean`. The result may be null, whatever the arguments are.
 * - `(str: string, other: string) -> boolean`. Null when an argument is.
 *
 * Spark's `contains`, one of its string functions; since 3.3.0.
 *
 * @example
 * ```ts
 * fn.contains(lit("Spark SQL"), lit("SQL")); // true, boolean
 * ```
 */
export function contains<T extends "string" | "binary" | null, U extends "string" | "binary" | null, Q1 = unknown, Q2 = unknown>(str: Expr<T, Q1>, other: Expr<U, Q2>): Column<Look<ContainsTable, T> | NullOf<U>, Q1 & Q2> {
  return createCondition(invoke("contains", [["str", str], ["other", other]], arguments));
}

/**
 * Whether the text (or binary value) ends with `suffix`.
 *
 * In Spark's types:
 * - `(str: binary, suffix: binary) -> boolean`. The result may be null, whatever the arguments are.
 * - `(str: string, suffix: string) -> boolean`. Null when an argument is.
 *
 * Spark's `endswith`, one of its string functions; since 3.3.0.
 *
 * @example
 * ```ts
 * fn.endswith(lit("Spark SQL"), lit("SQL")); // true, boolean
 * ```
 */
export function endswith<T extends "string" | "binary" | null, U extends "string" | "binary" | null, Q1 = unknown, Q2 = unknown>(str: Expr<T, Q1>, suffix: Expr<U, Q2>): Column<Look<ContainsTable, T> | NullOf<U>, Q1 & Q2> {
  return createCondition(invoke("endswith", [["str", str], ["suffix", suffix]], arguments));
}

/**
 * Each word's first letter in capitals, its other letters small. Words are what white space divides.
 *
 * Null when an argument is.
 *
 * In Spark's types: `(str: string) -> string`.
 *
 * Spark's `initcap`, one of its string functions; since 1.5.0.
 *
 * @example
 * ```ts
 * fn.initcap(lit("hello big WORLD")); // "Hello Big World", string
 * ```
 */
export function initcap<T extends "string" | null, Q1 = unknown>(str: Expr<T, Q1>): Column<"string" | NullOf<T>, Q1> {
  return createColumn(invoke("initcap", [["str", str]], arguments));
}

/**
 * How alike two texts are, from 0 (nothing in common) to 1 (equal); a common beginning counts more.
 *
 * The result may be null, whatever the arguments are.
 *
 * In Spark's types: `(left: string, right: string) -> double`.
 *
 * Spark's `jaro_winkler_similarity`, one of its string functions; since 4.3.0.
 *
 * @example
 * ```ts
 * fn.jaro_winkler_similarity(lit("MARTHA"), lit("MARHTA")); // 0.9611111111111111, double?
 * ```
 */
export function jaro_winkler_similarity<Q1 = unknown, Q2 = unknown>(left: Expr<"string" | null, Q1>, right: Expr<"string" | null, Q2>): Column<"double" | null, Q1 & Q2> {
  return createColumn(invoke("jaro_winkler_similarity", [["left", left], ["right", right]], arguments, { since: "4.3.0" }));
}

/**
 * The number of characters of a text, blanks at the end included, or of bytes of a binary value.
 *
 * Null when an argument is.
 *
 * In Spark's types:
 * - `(str: string) -> int`
 * - `(str: binary) -> int`
 *
 * Spark's `length`, one of its string functions; since 1.5.0.
 *
 * @example
 * ```ts
 * fn.length(lit("Grüße ")); // 6, int
 * ```
 */
export function length<T extends "string" | "binary" | null, Q1 = unknown>(str: Expr<T, Q1>): Column<"int" | NullOf<T>, Q1> {
  return createColumn(invoke("length", [["str", str]], arguments));
}

/**
 * The text in small letters, by the rules of Unicode and of no particular language.
 *
 * Null when an argument is.
 *
 * In Spark's types: `(str: string) -> string`.
 *
 * Spark's `lower`, one of its string functions; since 1.0.1.
 *
 * @example
 * ```ts
 * fn.lower(lit("ÄB")); // "äb", string
 * ```
 */
export function lower<T extends "string" | null, Q1 = unknown>(str: Expr<T, Q1>): Column<"string" | NullOf<T>, Q1> {
  return createColumn(invoke("lower", [["str", str]], arguments));
}

/**
 * Puts `pad` before the text until it has `len` characters; a longer text is cut to `len`.
 *
 * Null when an argument is.
 *
 * In Spark's types:
 * - `(str: binary, len: int) -> binary`
 * - `(str: binary, len: int, pad: binary) -> binary`
 * - `(str: string, len: int, pad: string = ' ') -> string`
 *
 * Spark's `lpad`, one of its string functions; since 1.5.0.
 *
 * @example
 * ```ts
 * fn.lpad(lit("7"), 3, "0"); // "007", string
 * ```
 */
export function lpad<T extends "string" | "binary" | null, const U extends Expr<Num | null> | number, const V extends Expr<"string" | "binary" | null> | string | Uint8Array = string | Uint8Array, Q1 = unknown>(str: Expr<T, Q1>, len: U, pad?: V): Column<T | NullOf<Operand<U> | Operand<V>> | NullFrom<TypeOf<U>, "float" | "double" | "decimal">, Q1 & NeedsOf<U> & NeedsOf<V>> {
  return createColumn(invoke("lpad", [["str", str], ["len", len, orLiteral(intLiteral)], ["pad", pad, optional(orLiteral(anyLiteral))]], arguments));
}

/**
 * Takes the spaces off the front, or any of the characters in `trim`.
 *
 * Null when an argument is.
 *
 * In Spark's types: `(str: string, trim?: string) -> string`.
 *
 * Spark's `ltrim`, one of its string functions; since 1.5.0.
 *
 * @example
 * ```ts
 * fn.ltrim(lit("  spark ")); // "spark ", string
 * ```
 */
export function ltrim<T extends "string" | null, U extends "string" | null = never, Q1 = unknown, Q2 = unknown>(str: Expr<T, Q1>, trim?: Expr<U, Q2>): Column<"string" | NullOf<T | NoInfer<U>>, Q1 & NoInfer<Q2>> {
  return createColumn(invoke("ltrim", [["trim", trim, leftOut], ["str", str]], arguments));
}

/**
 * Replaces every match of a Java regular expression, from the character at `pos` on. `$1` in the replacement is the first
 * group.
 *
 * Null when an argument is.
 *
 * In Spark's types: `(str: string, pattern: string, replacement: string, pos: int = 1) -> string`.
 *
 * Spark's `regexp_replace`, one of its string functions; since 1.5.0.
 *
 * @example
 * ```ts
 * fn.regexp_replace(lit("100-200"), "(\\d+)", "<$1>"); // "<100>-<200>", string
 * ```
 */
export function regexp_replace<T extends "string" | null, const U extends Expr<"string" | null> | string, const V extends Expr<"string" | null> | string, Q1 = unknown>(str: Expr<T, Q1>, pattern: U, replacement: V, pos?: number): Column<"string" | NullOf<T | Operand<U> | Operand<V>>, Q1 & NeedsOf<U> & NeedsOf<V>> {
  return createColumn(invoke("regexp_replace", [["str", str], ["pattern", pattern, orLiteral(stringLiteral)], ["replacement", replacement, orLiteral(stringLiteral)], ["pos", pos, optional(onlyLiteral(intLiteral))]], arguments));
}

/**
 * Replaces every occurrence of `search`; without a replacement they are taken out. An empty `search` changes nothing.
 *
 * Null when an argument is.
 *
 * In Spark's types: `(str: string, search: string, replacement: string = '') -> string`.
 *
 * Spark's `replace`, one of its string functions; since 2.3.0.
 *
 * @example
 * ```ts
 * fn.replace(lit("a-b-c"), lit("-"), lit("+")); // "a+b+c", string
 * ```
 * @example
 * ```ts
 * fn.replace(lit("a-b-c"), lit("-")); // "abc", string
 * ```
 */
export function replace<T extends "string" | null, U extends "string" | null, V extends "string" | null = never, Q1 = unknown, Q2 = unknown, Q3 = unknown>(str: Expr<T, Q1>, search: Expr<U, Q2>, replacement?: Expr<V, Q3>): Column<"string" | NullOf<T | U | NoInfer<V>>, Q1 & Q2 & NoInfer<Q3>> {
  return createColumn(invoke("replace", [["str", str], ["search", search], ["replacement", replacement, optional()]], arguments));
}

/**
 * Takes the spaces off the end, or any of the characters in `trim`.
 *
 * Null when an argument is.
 *
 * In Spark's types: `(str: string, trim?: string) -> string`.
 *
 * Spark's `rtrim`, one of its string functions; since 1.5.0.
 *
 * @example
 * ```ts
 * fn.rtrim(lit("  spark ")); // "  spark", string
 * ```
 */
export function rtrim<T extends "string" | null, U extends "string" | null = never, Q1 = unknown, Q2 = unknown>(str: Expr<T, Q1>, trim?: Expr<U, Q2>): Column<"string" | NullOf<T | NoInfer<U>>, Q1 & NoInfer<Q2>> {
  return createColumn(invoke("rtrim", [["trim", trim, leftOut], ["str", str]], arguments));
}

/**
 * Cuts the text at every match of a Java regular expression. With a positive `limit` there are at most that many parts, the
 * last one holds the rest.
 *
 * Null when an argument is.
 *
 * In Spark's types: `(str: string, pattern: string, limit: int = -1) -> array<string>`.
 *
 * Spark's `split`, one of its string functions; since 1.5.0.
 *
 * @example
 * ```ts
 * fn.split(lit("a,b,c"), ","); // ["a","b","c"], array<string!>
 * ```
 * @example
 * ```ts
 * fn.split(lit("a,b,c"), ",", 2); // ["a","b,c"], array<string!>
 * ```
 */
export function split<T extends "string" | null, const U extends Expr<"string" | null> | string, const V extends Expr<Num | null> | number = number, Q1 = unknown>(str: Expr<T, Q1>, pattern: U, limit?: V): Column<ArrayOf<"string"> | NullOf<T | Operand<U> | Operand<V>> | NullFrom<TypeOf<V>, "float" | "double" | "decimal">, Q1 & NeedsOf<U> & NeedsOf<V>> {
  return createColumn(invoke("split", [["str", str], ["pattern", pattern, orLiteral(stringLiteral)], ["limit", limit, withDefault(-1, orLiteral(intLiteral))]], arguments));
}

/**
 * Whether the text (or binary value) begins with `prefix`.
 *
 * In Spark's types:
 * - `(str: binary, prefix: binary) -> boolean`. The result may be null, whatever the arguments are.
 * - `(str: string, prefix: string) -> boolean`. Null when an argument is.
 *
 * Spark's `startswith`, one of its string functions; since 3.3.0.
 *
 * @example
 * ```ts
 * fn.startswith(lit("Spark SQL"), lit("Spark")); // true, boolean
 * ```
 */
export function startswith<T extends "string" | "binary" | null, U extends "string" | "binary" | null, Q1 = unknown, Q2 = unknown>(str: Expr<T, Q1>, prefix: Expr<U, Q2>): Column<Look<ContainsTable, T> | NullOf<U>, Q1 & Q2> {
  return createCondition(invoke("startswith", [["str", str], ["prefix", prefix]], arguments));
}

/**
 * The same as `substring`.
 *
 * Null when an argument is.
 *
 * In Spark's types: `(str: string|binary as T, pos: int, len?: int) -> T`.
 *
 * Spark's `substr`, one of its string functions; since 1.5.0.
 *
 * @example
 * ```ts
 * fn.substr(lit("Spark SQL"), lit(5), lit(1)); // "k", string
 * ```
 */
export function substr<T extends "string" | "binary" | null, U extends Num | null, V extends Num | null = never, Q1 = unknown, Q2 = unknown, Q3 = unknown>(str: Expr<T, Q1>, pos: Expr<U, Q2>, len?: Expr<V, Q3>): Column<T | NullOf<U | NoInfer<V>> | NullFrom<U, "float" | "double" | "decimal"> | NullFrom<V, "float" | "double" | "decimal">, Q1 & Q2 & NoInfer<Q3>> {
  return createColumn(invoke("substr", [["str", str], ["pos", pos], ["len", len, optional()]], arguments));
}

/**
 * `len` characters (or bytes) from position `pos` on, to the end without `len`. The first position is 1, and 0 means the same;
 * a negative one counts from the end.
 *
 * Null when an argument is.
 *
 * In Spark's types: `(str: string|binary as T, pos: int, len?: int) -> T`.
 *
 * Spark's `substring`, one of its string functions; since 1.5.0.
 *
 * @example
 * ```ts
 * fn.substring(lit("Spark SQL"), 5, 3); // "k S", string
 * ```
 * @example
 * ```ts
 * fn.substring(lit("Spark SQL"), -3); // "SQL", string
 * ```
 */
export function substring<T extends "string" | "binary" | null, const U extends Expr<Num | null> | number, const V extends Expr<Num | null> | number = number, Q1 = unknown>(str: Expr<T, Q1>, pos: U, len?: V): Column<T | NullOf<Operand<U> | Operand<V>> | NullFrom<TypeOf<U>, "float" | "double" | "decimal"> | NullFrom<TypeOf<V>, "float" | "double" | "decimal">, Q1 & NeedsOf<U> & NeedsOf<V>> {
  return createColumn(invoke("substring", [["str", str], ["pos", pos, orLiteral(intLiteral)], ["len", len, optional(orLiteral(intLiteral))]], arguments));
}

/**
 * Takes the spaces off both ends, or any of the characters in `trim`. Only spaces, no tabs or newlines.
 *
 * Null when an argument is.
 *
 * In Spark's types: `(str: string, trim?: string) -> string`.
 *
 * Spark's `trim`, one of its string functions; since 1.5.0.
 *
 * @example
 * ```ts
 * fn.trim(lit("  spark ")); // "spark", string
 * ```
 * @example
 * ```ts
 * fn.trim(lit("xyabcyx"), lit("xy")); // "abc", string
 * ```
 */
export function trim<T extends "string" | null, U extends "string" | null = never, Q1 = unknown, Q2 = unknown>(str: Expr<T, Q1>, trim?: Expr<U, Q2>): Column<"string" | NullOf<T | NoInfer<U>>, Q1 & NoInfer<Q2>> {
  return createColumn(invoke("trim", [["trim", trim, leftOut], ["str", str]], arguments));
}

/**
 * The text in capitals, by the rules of Unicode and of no particular language.
 *
 * Null when an argument is.
 *
 * In Spark's types: `(str: string) -> string`.
 *
 * Spark's `upper`, one of its string functions; since 1.0.1.
 *
 * @example
 * ```ts
 * fn.upper(lit("straße")); // "STRASSE", string
 * ```
 */
export function upper<T extends "string" | null, Q1 = unknown>(str: Expr<T, Q1>): Column<"string" | NullOf<T>, Q1> {
  return createColumn(invoke("upper", [["str", str]], arguments));
}
