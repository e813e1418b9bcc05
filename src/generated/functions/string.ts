// Generated from registry/functions.yaml by `npm run generate`. Do not edit.
import type { Column } from "../../dsl/column/column.js";
import { createColumn } from "../../dsl/column/column.js";
import type { Constant, Expr, NeedsAll, NeedsOf, TypeOf } from "../../dsl/column/expr.js";
import type { Operand } from "../../dsl/column/operand-types.js";
import { createCondition, invoke, leftOut, optional, variadic, withDefault } from "../../dsl/functions/call.js";
import type { Bare, CaseLit, CasesOf, Decoded, LitOf, NullFrom } from "../../dsl/functions/function-types.js";
import { anyLiteral, bytesLiteral, eitherLiteral, intLiteral, onlyLiteral, orLiteral, stringLiteral } from "../../dsl/functions/literal-arguments.js";
import { seedArgument } from "../../dsl/functions/special-arguments.js";
import type { Alike, Common } from "../../types/common-tag.js";
import type { Scalar } from "../../types/literal-tags.js";
import type { ArrayOf, DateLike, NullOf, Num } from "../../types/tags.js";

/**
 * The Unicode code point of the first character, ASCII or not; 0 for an empty text.
 *
 * In Spark's types `(str: string|binary) -> int`; null when an argument is.
 *
 * A string function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#ascii)).
 *
 * @param str text or bytes
 * @example
 * ```ts
 * fn.ascii(lit("Spark")); // 83, int
 * ```
 * @example
 * ```ts
 * fn.ascii(lit("é")); // 233, int
 * ```
 */
export function ascii<T extends "string" | "binary" | null, Q1 = unknown>(str: Expr<T, Q1>): Column<"int" | NullOf<T>, Q1> {
  return createColumn(invoke("ascii", [["str", str]], arguments));
}

/**
 * The bytes as text in base 64, in lines of 76 characters divided by a carriage return and a line feed.
 *
 * In Spark's types `(bytes: binary) -> string`; null when an argument is.
 *
 * A string function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#base64)).
 *
 * @param bytes bytes
 * @example
 * ```ts
 * fn.base64(lit("Spark").cast("binary")); // "U3Bhcms=", string
 * ```
 */
export function base64<T extends "binary" | null, Q1 = unknown>(bytes: Expr<T, Q1>): Column<"string" | NullOf<T>, Q1> {
  return createColumn(invoke("base64", [["bytes", bytes]], arguments));
}

/**
 * The number of bits of a text in UTF-8, or of a binary value.
 *
 * In Spark's types `(str: string|binary) -> int`; null when an argument is.
 *
 * A string function since Spark 2.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#bit_length)).
 *
 * @param str text or bytes
 * @example
 * ```ts
 * fn.bit_length(lit("Grüße")); // 56, int
 * ```
 */
export function bit_length<T extends "string" | "binary" | null, Q1 = unknown>(str: Expr<T, Q1>): Column<"int" | NullOf<T>, Q1> {
  return createColumn(invoke("bit_length", [["str", str]], arguments));
}

/**
 * Takes the spaces off both ends, or any of the characters in `trim`.
 *
 * The same as `trim`.
 *
 * In Spark's types `(str: string, trim?: string) -> string`; null when an argument is.
 *
 * A string function since Spark 3.2.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#btrim)).
 *
 * @param str text
 * @param trim text; may be left out
 * @example
 * ```ts
 * fn.btrim(lit("  spark ")); // "spark", string
 * ```
 * @example
 * ```ts
 * fn.btrim(lit("xyabcyx"), lit("xy")); // "abc", string
 * ```
 */
export function btrim<T extends "string" | null, U extends "string" | null = never, Q1 = unknown, Q2 = unknown>(str: Expr<T, Q1>, trim?: Expr<U, Q2>): Column<"string" | NullOf<T | NoInfer<U>>, Q1 & NoInfer<Q2>> {
  return createColumn(invoke("btrim", [["str", str], ["trim", trim, optional()]], arguments));
}

/**
 * The character with this code, from 0 to 255 of Unicode.
 *
 * A larger code counts modulo 256, a negative one gives an empty text.
 *
 * In Spark's types `(code: bigint) -> string`; null when an argument is.
 *
 * A string function since Spark 2.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#char)).
 *
 * @param code a bigint
 * @example
 * ```ts
 * fn.char(lit(233)); // "é", string
 * ```
 * @example
 * ```ts
 * fn.char(lit(321)); // "A", string
 * ```
 */
export function char<T extends Num | null, Q1 = unknown>(code: Expr<T, Q1>): Column<"string" | NullOf<T> | NullFrom<T, "float" | "double" | "decimal">, Q1> {
  return createColumn(invoke("char", [["code", code]], arguments));
}

/**
 * Another name of `length`. The number of characters of a text, blanks at the end included, or of bytes of a binary value.
 *
 * In Spark's types (null when an argument is):
 * - `(str: string) -> int`
 * - `(str: binary) -> int`
 *
 * A string function since Spark 2.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#char_length)).
 *
 * @param str text or bytes
 * @example
 * ```ts
 * fn.char_length(lit("Grüße ")); // 6, int
 * ```
 */
export function char_length<T extends "string" | "binary" | null, Q1 = unknown>(str: Expr<T, Q1>): Column<"int" | NullOf<T>, Q1> {
  return createColumn(invoke("char_length", [["str", str]], arguments));
}

/**
 * Another name of `length`. The number of characters of a text, blanks at the end included, or of bytes of a binary value.
 *
 * In Spark's types (null when an argument is):
 * - `(str: string) -> int`
 * - `(str: binary) -> int`
 *
 * A string function since Spark 2.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#character_length)).
 *
 * @param str text or bytes
 * @example
 * ```ts
 * fn.character_length(lit("Grüße ")); // 6, int
 * ```
 */
export function character_length<T extends "string" | "binary" | null, Q1 = unknown>(str: Expr<T, Q1>): Column<"int" | NullOf<T>, Q1> {
  return createColumn(invoke("character_length", [["str", str]], arguments));
}

/**
 * Another name of `char`. The character with this code, from 0 to 255 of Unicode.
 *
 * A larger code counts modulo 256, a negative one gives an empty text.
 *
 * In Spark's types `(code: bigint) -> string`; null when an argument is.
 *
 * A string function since Spark 2.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#chr)).
 *
 * @param code a bigint
 * @example
 * ```ts
 * fn.chr(lit(233)); // "é", string
 * ```
 * @example
 * ```ts
 * fn.chr(lit(321)); // "A", string
 * ```
 */
export function chr<T extends Num | null, Q1 = unknown>(code: Expr<T, Q1>): Column<"string" | NullOf<T> | NullFrom<T, "float" | "double" | "decimal">, Q1> {
  return createColumn(invoke("chr", [["code", code]], arguments));
}

/**
 * The same text, compared, grouped and sorted by the collation from here on, such as `UNICODE_CI`, which does not tell capital
 * from small letters.
 *
 * An unknown name raises COLLATION_INVALID_NAME.
 *
 * In Spark's types `(str: string, collation: string) -> string collate ...`; null when an argument is.
 *
 * A string function since Spark 4.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#collate)).
 *
 * @param str text
 * @param collation text, a literal
 * @example
 * ```ts
 * fn.collate(lit("spark"), "UNICODE_CI").eq(lit("SPARK")); // true, boolean
 * ```
 */
export function collate<T extends "string" | null, Q1 = unknown>(str: Expr<T, Q1>, collation: string): Column<T, Q1> {
  return createColumn(invoke("collate", [["str", str], ["collation", collation, onlyLiteral(stringLiteral)]], arguments));
}

/**
 * The full name of the text's collation, which belongs to its type.
 *
 * In Spark's types `(str: string) -> string`; never null.
 *
 * A string function since Spark 4.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#collation)).
 *
 * @param str text
 * @example
 * ```ts
 * fn.collation(lit("x")); // "SYSTEM.BUILTIN.UTF8_BINARY", string
 * ```
 * @example
 * ```ts
 * fn.collation(fn.collate(lit("x"), "unicode_ci")); // "SYSTEM.BUILTIN.UNICODE_CI", string
 * ```
 */
export function collation<Q1 = unknown>(str: Expr<"string" | null, Q1>): Column<"string", Q1> {
  return createColumn(invoke("collation", [["str", str]], arguments));
}

/**
 * Joins texts, and the texts in arrays, with `sep` between them.
 *
 * Nulls are left out; only a null `sep` gives null.
 *
 * In Spark's types `(sep: string, ...values: string|array<string>) -> string`; null when `sep` is.
 *
 * A string function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#concat_ws)).
 *
 * @param sep text
 * @param values text or an array of string
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
 * - `(str: binary, other: binary) -> boolean`; may be null whatever the arguments are
 * - `(str: string, other: string) -> boolean`; null when an argument is
 *
 * A string function since Spark 3.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#contains)).
 *
 * @param str bytes or text
 * @param other bytes or text
 * @example
 * ```ts
 * fn.contains(lit("Spark SQL"), lit("SQL")); // true, boolean
 * ```
 */
export function contains<T extends "string" | "binary" | null, const U extends Expr<Bare<T> | null> | LitOf<T>, Q1 = unknown>(str: Expr<T, Q1>, other: U): Column<"boolean" | NullOf<T | Operand<U>> | ("binary" extends T ? null : never), Q1 & NeedsOf<U>> {
  return createCondition(invoke("contains", [["str", str], ["other", other, orLiteral(eitherLiteral(stringLiteral, bytesLiteral))]], arguments));
}

/**
 * The text that the bytes spell in a character set: US-ASCII, ISO-8859-1, UTF-8, UTF-16, UTF-16BE, UTF-16LE or UTF-32.
 *
 * Bytes that spell nothing raise MALFORMED_CHARACTER_CODING. With more than two arguments it is SQL's other DECODE: a value,
 * then pairs of what it may equal (null equals null) and what that gives, then perhaps what anything else gives.
 *
 * In Spark's types:
 * - `(bytes: binary, charset: string) -> string`; may be null whatever the arguments are
 * - `(value: any, ...cases: any (at least 2)) -> the results' common type`; null when an argument is
 *
 * A string function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#decode)).
 *
 * @param bytes bytes
 * @param charset text
 * @param value anything
 * @param cases anything
 * @example
 * ```ts
 * fn.decode(lit("é").cast("binary"), "UTF-8"); // "é", string?
 * ```
 * @example
 * ```ts
 * fn.decode(lit("é").cast("binary"), "ISO-8859-1"); // "Ã©", string?
 * ```
 * @example
 * ```ts
 * fn.decode(lit(2), lit(1), lit("one"), lit(2), lit("two"), lit("many")); // "two", string
 * ```
 */
export function decode<T extends "binary" | null, const U extends Expr<"string" | null> | string, Q1 = unknown>(value: Expr<T, Q1>, charset: U): Column<"string" | null, Q1 & NeedsOf<U>>;
export function decode<T, const U extends Expr<Alike<T>> | CaseLit<T>, const R extends Expr<any> | Scalar, const A extends CasesOf<Expr<Alike<T>> | CaseLit<T>, Expr<Alike<Operand<R>>> | CaseLit<Operand<R>>>, Q1 = unknown>(value: Expr<T, Q1>, search: U, result: R, ...cases: A): Column<Decoded<[U, R, ...A]>, Q1 & NeedsAll<[U, R, ...A]>>;
export function decode(argument1?: unknown, ...argument2: readonly unknown[]): any {
  return createColumn(arguments.length <= 2 ? invoke("decode", [["bytes", argument1], ["charset", argument2[0], orLiteral(stringLiteral)]], arguments) : invoke("decode", [["value", argument1], ["cases", argument2, variadic(2, orLiteral(anyLiteral))]]));
}

/**
 * The value at `index`, counted from 1.
 *
 * An index outside raises INVALID_ARRAY_INDEX.
 *
 * In Spark's types (may be null whatever the arguments are):
 * - `(index: int, ...values: binary (at least 1)) -> binary`
 * - `(index: int, ...values: string (at least 1)) -> string`
 *
 * A string function since Spark 2.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#elt)).
 *
 * @param index an int
 * @param values bytes or text
 * @example
 * ```ts
 * fn.elt(lit(2), lit("red"), lit("green"), lit("blue")); // "green", string?
 * ```
 */
export function elt<U extends "string" | "binary" | null, A extends readonly Expr<Alike<U>>[], Q1 = unknown, Q2 = unknown>(index: Expr<Num | null, Q1>, first?: Expr<U, Q2>, ...rest: A): Column<Common<U | TypeOf<A[number]>> | null, Q1 & Q2 & NeedsAll<A>>;
export function elt(index?: unknown, ...values: readonly unknown[]): any {
  return createColumn(invoke("elt", [["index", index], ["values", values, variadic(1)]]));
}

/**
 * The text's bytes in a character set: US-ASCII, ISO-8859-1, UTF-8, UTF-16 (which begins with a byte order mark), UTF-16BE,
 * UTF-16LE or UTF-32.
 *
 * A character that the set lacks raises MALFORMED_CHARACTER_CODING.
 *
 * In Spark's types `(str: string, charset: string) -> binary`; may be null whatever the arguments are.
 *
 * A string function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#encode)).
 *
 * @param str text
 * @param charset text
 * @example
 * ```ts
 * fn.hex(fn.encode(lit("é"), "UTF-8")); // "C3A9", string?
 * ```
 * @example
 * ```ts
 * fn.hex(fn.encode(lit("é"), "UTF-16")); // "FEFF00E9", string?
 * ```
 */
export function encode<const U extends Expr<"string" | null> | string, Q1 = unknown>(str: Expr<"string" | null, Q1>, charset: U): Column<"binary" | null, Q1 & NeedsOf<U>> {
  return createColumn(invoke("encode", [["str", str], ["charset", charset, orLiteral(stringLiteral)]], arguments));
}

/**
 * Whether the text (or binary value) ends with `suffix`.
 *
 * In Spark's types:
 * - `(str: binary, suffix: binary) -> boolean`; may be null whatever the arguments are
 * - `(str: string, suffix: string) -> boolean`; null when an argument is
 *
 * A string function since Spark 3.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#endswith)).
 *
 * @param str bytes or text
 * @param suffix bytes or text
 * @example
 * ```ts
 * fn.endswith(lit("Spark SQL"), lit("SQL")); // true, boolean
 * ```
 */
export function endswith<T extends "string" | "binary" | null, const U extends Expr<Bare<T> | null> | LitOf<T>, Q1 = unknown>(str: Expr<T, Q1>, suffix: U): Column<"boolean" | NullOf<T | Operand<U>> | ("binary" extends T ? null : never), Q1 & NeedsOf<U>> {
  return createCondition(invoke("endswith", [["str", str], ["suffix", suffix, orLiteral(eitherLiteral(stringLiteral, bytesLiteral))]], arguments));
}

/**
 * The position of the text among the parts of `list`, which commas divide, counted from 1; 0 when it is none of them, and when
 * it has a comma itself.
 *
 * In Spark's types `(str: string, list: string) -> int`; null when an argument is.
 *
 * A string function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#find_in_set)).
 *
 * @param str text
 * @param list text
 * @example
 * ```ts
 * fn.find_in_set(lit("b"), lit("a,b,c")); // 2, int
 * ```
 * @example
 * ```ts
 * fn.find_in_set(lit("a,b"), lit("a,b,c")); // 0, int
 * ```
 */
export function find_in_set<T extends "string" | null, U extends "string" | null, Q1 = unknown, Q2 = unknown>(str: Expr<T, Q1>, list: Expr<U, Q2>): Column<"int" | NullOf<T | U>, Q1 & Q2> {
  return createColumn(invoke("find_in_set", [["str", str], ["list", list]], arguments));
}

/**
 * The number as text with commas between thousands.
 *
 * `format` is how many digits follow the point (null if negative), or a pattern of Java's DecimalFormat. Halves are rounded to
 * the even digit.
 *
 * In Spark's types `(value: numeric, format: int|string) -> string`; may be null whatever the arguments are.
 *
 * A string function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#format_number)).
 *
 * @param value a number
 * @param format an int or text
 * @example
 * ```ts
 * fn.format_number(lit(1234567.891), 2); // "1,234,567.89", string?
 * ```
 * @example
 * ```ts
 * fn.format_number(lit(2.5), 0); // "2", string?
 * ```
 * @example
 * ```ts
 * fn.format_number(lit(42), "0000"); // "0042", string?
 * ```
 */
export function format_number<const U extends Expr<"int" | "string" | null> | number | string, Q1 = unknown>(value: Expr<Num | null, Q1>, format: U): Column<"string" | null, Q1 & NeedsOf<U>> {
  return createColumn(invoke("format_number", [["value", value], ["format", format, orLiteral(eitherLiteral(intLiteral, stringLiteral))]], arguments));
}

/**
 * Puts values into a format of Java's Formatter, as in C's printf.
 *
 * A null is written as `null`, and a conversion that does not fit its value's type is an error: `%d` wants whole numbers, `%f`
 * a float or a double, not a decimal.
 *
 * In Spark's types `(format: string, ...values: any) -> string`; null when `format` is.
 *
 * A string function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#format_string)).
 *
 * @param format text
 * @param values anything
 * @example
 * ```ts
 * fn.format_string("%s: %05.1f%%", lit("load"), lit(7.25)); // "load: 007.3%", string
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: null }], "v int").cols();
 * fn.format_string("got %d", c.v); // "got null", string
 * ```
 */
export function format_string<const T extends Expr<"string" | null> | string, const A extends readonly Expr<any>[]>(format: T, ...values: A): Column<"string" | NullOf<Operand<T>>, NeedsOf<T> & NeedsAll<A>> {
  return createColumn(invoke("format_string", [["format", format, orLiteral(stringLiteral)], ["values", values, variadic(0)]]));
}

/**
 * The bytes of a text in base 32 (RFC 4648), in capital or small letters, with or without the `=` at the end.
 *
 * Other characters are not reported: what they give means nothing.
 *
 * In Spark's types `(str: string) -> binary`; null when an argument is.
 *
 * A string function since Spark 4.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#from_base32)).
 *
 * @param str text
 * @example
 * ```ts
 * fn.from_base32(lit("KNYGC4TL")).cast("string"); // "Spark", string
 * ```
 */
export function from_base32<T extends "string" | null, Q1 = unknown>(str: Expr<T, Q1>): Column<"binary" | NullOf<T>, Q1> {
  return createColumn(invoke("from_base32", [["str", str]], arguments, { since: "4.3.0" }));
}

/**
 * Each word's first letter in capitals, its other letters small.
 *
 * Words are what white space divides.
 *
 * In Spark's types `(str: string) -> string`; null when an argument is.
 *
 * A string function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#initcap)).
 *
 * @param str text
 * @example
 * ```ts
 * fn.initcap(lit("hello big WORLD")); // "Hello Big World", string
 * ```
 */
export function initcap<T extends "string" | null, Q1 = unknown>(str: Expr<T, Q1>): Column<"string" | NullOf<T>, Q1> {
  return createColumn(invoke("initcap", [["str", str]], arguments));
}

/**
 * The position, from 1, of the first `substr`, or of a later `occurrence`; 0 when there is none.
 *
 * The search begins at `start`, and goes backwards from there when `start` is negative and so counts from the end.
 *
 * In Spark's types `(str: string, substr: string, start?: int, occurrence?: int) -> int`; null when an argument is.
 *
 * A string function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#instr)).
 *
 * @param str text
 * @param substr text
 * @param start an int; may be left out
 * @param occurrence an int; may be left out
 * @example
 * ```ts
 * fn.instr(lit("banana"), "an"); // 2, int
 * ```
 * @example
 * ```ts
 * fn.instr(lit("banana"), "x"); // 0, int
 * ```
 * @example
 * ```ts
 * fn.instr(lit("banana"), "an", 1, 2); // 4, int
 * ```
 */
export function instr<T extends "string" | null, const U extends Expr<"string" | null> | string, const V extends Expr<Num | null> | number = number, const W extends Expr<Num | null> | number = number, Q1 = unknown>(str: Expr<T, Q1>, substr: U, start?: V, occurrence?: W): Column<"int" | NullOf<T | Operand<U> | Operand<V> | Operand<W>> | NullFrom<TypeOf<V>, "float" | "double" | "decimal"> | NullFrom<TypeOf<W>, "float" | "double" | "decimal">, Q1 & NeedsOf<U> & NeedsOf<V> & NeedsOf<W>> {
  return createColumn(invoke("instr", [["str", str], ["substr", substr, orLiteral(stringLiteral)], ["start", start, optional(orLiteral(intLiteral)), "4.3.0"], ["occurrence", occurrence, optional(orLiteral(intLiteral)), "4.3.0"]], arguments));
}

/**
 * Whether the text's bytes are valid UTF-8.
 *
 * Text that was cast from binary may not be.
 *
 * In Spark's types `(str: string) -> boolean`; may be null whatever the arguments are.
 *
 * A string function since Spark 4.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#is_valid_utf8)).
 *
 * @param str text
 * @example
 * ```ts
 * fn.is_valid_utf8(lit("Grüße")); // true, boolean?
 * ```
 * @example
 * ```ts
 * fn.is_valid_utf8(fn.unhex(lit("61FF62")).cast("string")); // false, boolean?
 * ```
 */
export function is_valid_utf8<Q1 = unknown>(str: Expr<"string" | null, Q1>): Column<"boolean" | null, Q1> {
  return createCondition(invoke("is_valid_utf8", [["str", str]], arguments));
}

/**
 * How alike two texts are, from 0 (nothing in common) to 1 (equal); a common beginning counts more.
 *
 * In Spark's types `(left: string, right: string) -> double`; may be null whatever the arguments are.
 *
 * A string function since Spark 4.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#jaro_winkler_similarity)).
 *
 * @param left text
 * @param right text
 * @example
 * ```ts
 * fn.jaro_winkler_similarity(lit("MARTHA"), lit("MARHTA")); // 0.9611111111111111, double?
 * ```
 */
export function jaro_winkler_similarity<Q1 = unknown, Q2 = unknown>(left: Expr<"string" | null, Q1>, right: Expr<"string" | null, Q2>): Column<"double" | null, Q1 & Q2> {
  return createColumn(invoke("jaro_winkler_similarity", [["left", left], ["right", right]], arguments, { since: "4.3.0" }));
}

/**
 * Another name of `lower`. The text in small letters, by the rules of Unicode and of no particular language.
 *
 * In Spark's types `(str: string) -> string`; null when an argument is.
 *
 * A string function since Spark 1.0.1 ([reference](https://spark.apache.org/docs/latest/api/sql/#lcase)).
 *
 * @param str text
 * @example
 * ```ts
 * fn.lcase(lit("ÄB")); // "äb", string
 * ```
 */
export function lcase<T extends "string" | null, Q1 = unknown>(str: Expr<T, Q1>): Column<"string" | NullOf<T>, Q1> {
  return createColumn(invoke("lcase", [["str", str]], arguments));
}

/**
 * The first `len` characters, or bytes.
 *
 * All when there are not so many, none when `len` is negative.
 *
 * In Spark's types `(str: string|binary as T, len: int) -> T`; null when an argument is.
 *
 * A string function since Spark 2.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#left)).
 *
 * @param str text or bytes
 * @param len an int
 * @example
 * ```ts
 * fn.left(lit("Spark SQL"), lit(5)); // "Spark", string
 * ```
 */
export function left<T extends "string" | "binary" | null, U extends Num | null, Q1 = unknown, Q2 = unknown>(str: Expr<T, Q1>, len: Expr<U, Q2>): Column<T | NullOf<U> | NullFrom<U, "float" | "double" | "decimal">, Q1 & Q2> {
  return createColumn(invoke("left", [["str", str], ["len", len]], arguments));
}

/**
 * Another name of `length`. The number of characters of a text, blanks at the end included, or of bytes of a binary value.
 *
 * In Spark's types (null when an argument is):
 * - `(str: string) -> int`
 * - `(str: binary) -> int`
 *
 * A string function since Spark 3.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#len)).
 *
 * @param str text or bytes
 * @example
 * ```ts
 * fn.len(lit("Grüße ")); // 6, int
 * ```
 */
export function len<T extends "string" | "binary" | null, Q1 = unknown>(str: Expr<T, Q1>): Column<"int" | NullOf<T>, Q1> {
  return createColumn(invoke("len", [["str", str]], arguments));
}

/**
 * The number of characters of a text, blanks at the end included, or of bytes of a binary value.
 *
 * In Spark's types (null when an argument is):
 * - `(str: string) -> int`
 * - `(str: binary) -> int`
 *
 * A string function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#length)).
 *
 * @param str text or bytes
 * @example
 * ```ts
 * fn.length(lit("Grüße ")); // 6, int
 * ```
 */
export function length<T extends "string" | "binary" | null, Q1 = unknown>(str: Expr<T, Q1>): Column<"int" | NullOf<T>, Q1> {
  return createColumn(invoke("length", [["str", str]], arguments));
}

/**
 * How many characters must be put in, taken out or changed to make one text of the other. -1 when that is more than
 * `threshold`.
 *
 * In Spark's types `(left: string, right: string, threshold?: int) -> int`; null when an argument is.
 *
 * A string function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#levenshtein)).
 *
 * @param left text
 * @param right text
 * @param threshold an int; may be left out
 * @example
 * ```ts
 * fn.levenshtein(lit("kitten"), lit("sitting")); // 3, int
 * ```
 * @example
 * ```ts
 * fn.levenshtein(lit("kitten"), lit("sitting"), 2); // -1, int
 * ```
 */
export function levenshtein<T extends "string" | null, U extends "string" | null, const V extends Expr<Num | null> | number = number, Q1 = unknown, Q2 = unknown>(left: Expr<T, Q1>, right: Expr<U, Q2>, threshold?: V): Column<"int" | NullOf<T | U | Operand<V>> | NullFrom<TypeOf<V>, "float" | "double" | "decimal">, Q1 & Q2 & NeedsOf<V>> {
  return createColumn(invoke("levenshtein", [["left", left], ["right", right], ["threshold", threshold, optional(orLiteral(intLiteral))]], arguments));
}

/**
 * The position, from 1, of the first `substr` that begins at `start` or later; 0 when there is none, and when `start` is below
 * 1 or null.
 *
 * In Spark's types `(substr: string, str: string, start: int = 1) -> int`; null when `substr` or `str` is.
 *
 * A string function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#locate)).
 *
 * @param substr text
 * @param str text
 * @param start an int; 1 unless given
 * @example
 * ```ts
 * fn.locate("an", lit("banana")); // 2, int
 * ```
 * @example
 * ```ts
 * fn.locate("an", lit("banana"), 3); // 4, int
 * ```
 */
export function locate<const T extends Expr<"string" | null> | string, U extends "string" | null, const V extends Expr<Num | null> | number = number, Q2 = unknown>(substr: T, str: Expr<U, Q2>, start?: V): Column<"int" | NullOf<Operand<T> | U>, NeedsOf<T> & Q2 & NeedsOf<V>> {
  return createColumn(invoke("locate", [["substr", substr, orLiteral(stringLiteral)], ["str", str], ["start", start, withDefault(1, orLiteral(intLiteral))]], arguments));
}

/**
 * The text in small letters, by the rules of Unicode and of no particular language.
 *
 * In Spark's types `(str: string) -> string`; null when an argument is.
 *
 * A string function since Spark 1.0.1 ([reference](https://spark.apache.org/docs/latest/api/sql/#lower)).
 *
 * @param str text
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
 * In Spark's types (null when an argument is):
 * - `(str: binary, len: int) -> binary`
 * - `(str: binary, len: int, pad: binary) -> binary`
 * - `(str: string, len: int, pad: string = ' ') -> string`
 *
 * A string function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#lpad)).
 *
 * @param str bytes or text
 * @param len an int
 * @param pad bytes or text; " " unless given
 * @example
 * ```ts
 * fn.lpad(lit("7"), 3, "0"); // "007", string
 * ```
 */
export function lpad<T extends "string" | "binary" | null, const U extends Expr<Num | null> | number, const V extends Expr<Bare<T> | null> | LitOf<T> = LitOf<T>, Q1 = unknown>(str: Expr<T, Q1>, len: U, pad?: V): Column<T | NullOf<Operand<U> | Operand<V>> | NullFrom<TypeOf<U>, "float" | "double" | "decimal">, Q1 & NeedsOf<U> & NeedsOf<V>> {
  return createColumn(invoke("lpad", [["str", str], ["len", len, orLiteral(intLiteral)], ["pad", pad, optional(orLiteral(eitherLiteral(stringLiteral, bytesLiteral)))]], arguments));
}

/**
 * Takes the spaces off the front, or any of the characters in `trim`.
 *
 * In Spark's types `(str: string, trim?: string) -> string`; null when an argument is.
 *
 * A string function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#ltrim)).
 *
 * @param str text
 * @param trim text; may be left out
 * @example
 * ```ts
 * fn.ltrim(lit("  spark ")); // "spark ", string
 * ```
 */
export function ltrim<T extends "string" | null, U extends "string" | null = never, Q1 = unknown, Q2 = unknown>(str: Expr<T, Q1>, trim?: Expr<U, Q2>): Column<"string" | NullOf<T | NoInfer<U>>, Q1 & NoInfer<Q2>> {
  return createColumn(invoke("ltrim", [["trim", trim, leftOut()], ["str", str]], arguments));
}

/**
 * Whether the last digit is the check digit by Luhn's formula, as in numbers of credit cards.
 *
 * False when anything but digits is in the text, or nothing.
 *
 * In Spark's types `(str: string) -> boolean`; may be null whatever the arguments are.
 *
 * A string function since Spark 3.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#luhn_check)).
 *
 * @param str text
 * @example
 * ```ts
 * fn.luhn_check(lit("79927398713")); // true, boolean?
 * ```
 * @example
 * ```ts
 * fn.luhn_check(lit("7992 7398 713")); // false, boolean?
 * ```
 */
export function luhn_check<Q1 = unknown>(str: Expr<"string" | null, Q1>): Column<"boolean" | null, Q1> {
  return createCondition(invoke("luhn_check", [["str", str]], arguments));
}

/**
 * The text with U+FFFD, the replacement character, in place of bytes that are not valid UTF-8.
 *
 * In Spark's types `(str: string) -> string`; may be null whatever the arguments are.
 *
 * A string function since Spark 4.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#make_valid_utf8)).
 *
 * @param str text
 * @example
 * ```ts
 * fn.make_valid_utf8(fn.unhex(lit("61FF62")).cast("string")); // "a�b", string?
 * ```
 */
export function make_valid_utf8<Q1 = unknown>(str: Expr<"string" | null, Q1>): Column<"string" | null, Q1> {
  return createColumn(invoke("make_valid_utf8", [["str", str]], arguments));
}

/**
 * Hides a text behind one character for each kind of character: capital letters, small letters, digits, and any others, which
 * stay as they are without `otherChar`.
 *
 * A mask that is not exactly one character long raises DATATYPE_MISMATCH.INPUT_SIZE_NOT_ONE.
 *
 * In Spark's types `(str: string, upperChar: string = 'X', lowerChar: string = 'x', digitChar: string = 'n', otherChar: string
 * = null) -> string`; may be null whatever the arguments are.
 *
 * A string function since Spark 3.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#mask)).
 *
 * @param str text
 * @param upperChar text, a literal; "X" unless given
 * @param lowerChar text, a literal; "x" unless given
 * @param digitChar text, a literal; "n" unless given
 * @param otherChar text, a literal; may be left out
 * @example
 * ```ts
 * fn.mask(lit("Ada-1815"), "*", "*", "#", "_"); // "***_####", string?
 * ```
 */
export function mask<Q1 = unknown>(str: Expr<"string" | null, Q1>, upperChar?: string | Constant<"string">, lowerChar?: string | Constant<"string">, digitChar?: string | Constant<"string">, otherChar?: string | Constant<"string"> | null): Column<"string" | null, Q1> {
  return createColumn(invoke("mask", [["str", str], ["upperChar", upperChar, withDefault("X", onlyLiteral(stringLiteral))], ["lowerChar", lowerChar, withDefault("x", onlyLiteral(stringLiteral))], ["digitChar", digitChar, withDefault("n", onlyLiteral(stringLiteral))], ["otherChar", otherChar, withDefault(null, onlyLiteral(stringLiteral))]], arguments));
}

/**
 * The number of bytes of a text in UTF-8, or of a binary value.
 *
 * In Spark's types `(str: string|binary) -> int`; null when an argument is.
 *
 * A string function since Spark 2.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#octet_length)).
 *
 * @param str text or bytes
 * @example
 * ```ts
 * fn.octet_length(lit("Grüße")); // 7, int
 * ```
 */
export function octet_length<T extends "string" | "binary" | null, Q1 = unknown>(str: Expr<T, Q1>): Column<"int" | NullOf<T>, Q1> {
  return createColumn(invoke("octet_length", [["str", str]], arguments));
}

/**
 * Puts `replacement` over `len` characters (or bytes) from position `pos` on, counted from 1.
 *
 * Without `len`, and when it is negative, over as many as the replacement has; with 0 it is inserted.
 *
 * In Spark's types `(str: string|binary as T, replacement: string|binary as T, pos: int, len: int = -1) -> T`; null when an
 * argument is.
 *
 * A string function since Spark 3.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#overlay)).
 *
 * @param str text or bytes
 * @param replacement text or bytes
 * @param pos an int
 * @param len an int; -1 unless given
 * @example
 * ```ts
 * fn.overlay(lit("Spark SQL"), lit("CORE"), 7); // "Spark CORE", string
 * ```
 * @example
 * ```ts
 * fn.overlay(lit("Spark SQL"), lit("ANSI "), 7, 0); // "Spark ANSI SQL", string
 * ```
 */
export function overlay<T extends "string" | "binary" | null, U extends Bare<T> | null, const V extends Expr<Num | null> | number, const W extends Expr<Num | null> | number = number, Q1 = unknown, Q2 = unknown>(str: Expr<T, Q1>, replacement: Expr<U, Q2>, pos: V, len?: W): Column<Bare<Common<T | U>> | NullOf<T | U | Operand<V> | Operand<W>> | NullFrom<TypeOf<V>, "float" | "double" | "decimal"> | NullFrom<TypeOf<W>, "float" | "double" | "decimal">, Q1 & Q2 & NeedsOf<V> & NeedsOf<W>> {
  return createColumn(invoke("overlay", [["str", str], ["replacement", replacement], ["pos", pos, orLiteral(intLiteral)], ["len", len, withDefault(-1, orLiteral(intLiteral))]], arguments));
}

/**
 * Another name of `locate`. The position, from 1, of the first `substr` that begins at `start` or later; 0 when there is none,
 * and when `start` is below 1 or null.
 *
 * In Spark's types `(substr: string, str: string, start: int = 1) -> int`; null when `substr` or `str` is.
 *
 * A string function since Spark 2.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#position)).
 *
 * @param substr text
 * @param str text
 * @param start an int; 1 unless given
 * @example
 * ```ts
 * fn.position("an", lit("banana")); // 2, int
 * ```
 * @example
 * ```ts
 * fn.position("an", lit("banana"), 3); // 4, int
 * ```
 */
export function position<const T extends Expr<"string" | null> | string, U extends "string" | null, const V extends Expr<Num | null> | number = number, Q2 = unknown>(substr: T, str: Expr<U, Q2>, start?: V): Column<"int" | NullOf<Operand<T> | U>, NeedsOf<T> & Q2 & NeedsOf<V>> {
  return createColumn(invoke("position", [["substr", substr, orLiteral(stringLiteral)], ["str", str], ["start", start, optional(orLiteral(intLiteral))]], arguments));
}

/**
 * Another name of `format_string`. Puts values into a format of Java's Formatter, as in C's printf.
 *
 * A null is written as `null`, and a conversion that does not fit its value's type is an error: `%d` wants whole numbers, `%f`
 * a float or a double, not a decimal.
 *
 * In Spark's types `(format: string, ...values: any) -> string`; null when `format` is.
 *
 * A string function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#printf)).
 *
 * @param format text
 * @param values anything
 * @example
 * ```ts
 * fn.printf("%s: %05.1f%%", lit("load"), lit(7.25)); // "load: 007.3%", string
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: null }], "v int").cols();
 * fn.printf("got %d", c.v); // "got null", string
 * ```
 */
export function printf<const T extends Expr<"string" | null> | string, const A extends readonly Expr<any>[]>(format: T, ...values: A): Column<"string" | NullOf<Operand<T>>, NeedsOf<T> & NeedsAll<A>> {
  return createColumn(invoke("printf", [["format", format, orLiteral(stringLiteral)], ["values", values, variadic(0)]]));
}

/**
 * The text in single quotes, with a backslash before each single quote in it.
 *
 * Other characters stay, backslashes too.
 *
 * In Spark's types `(str: string) -> string`; may be null whatever the arguments are.
 *
 * A string function since Spark 4.1.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#quote)).
 *
 * @param str text
 * @example
 * ```ts
 * fn.quote(lit("Don't")); // "'Don\\'t'", string?
 * ```
 */
export function quote<Q1 = unknown>(str: Expr<"string" | null, Q1>): Column<"string" | null, Q1> {
  return createColumn(invoke("quote", [["str", str]], arguments));
}

/**
 * A random text of `length` digits and letters (0-9, a-z, A-Z), another one in each row.
 *
 * Without a seed one is drawn here, so that a DataFrame gives the same texts each time it runs on the same data.
 *
 * In Spark's types `(length: int, seed?: int|bigint) -> string`; never null.
 *
 * A string function since Spark 4.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#randstr)).
 *
 * @param length an int, a literal
 * @param seed an int or a bigint, a literal; may be left out
 * @example
 * ```ts
 * fn.rlike(fn.randstr(5), lit("^[0-9a-zA-Z]{5}$")); // true, boolean
 * ```
 */
export function randstr(length: number | Constant<"int">, seed?: number | bigint): Column<"string", unknown> {
  return createColumn(invoke("randstr", [["length", length, onlyLiteral(intLiteral)], ["seed", seed, seedArgument]], arguments));
}

/**
 * How often a Java regular expression matches; matches do not overlap.
 *
 * In Spark's types `(str: string, pattern: string) -> int`; null when an argument is.
 *
 * A string function since Spark 3.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#regexp_count)).
 *
 * @param str text
 * @param pattern text
 * @example
 * ```ts
 * fn.regexp_count(lit("a1b22c333"), lit("\\d+")); // 3, int
 * ```
 * @example
 * ```ts
 * fn.regexp_count(lit("aaa"), lit("aa")); // 1, int
 * ```
 */
export function regexp_count<T extends "string" | null, U extends "string" | null, Q1 = unknown, Q2 = unknown>(str: Expr<T, Q1>, pattern: Expr<U, Q2>): Column<"int" | NullOf<T | U>, Q1 & Q2> {
  return createColumn(invoke("regexp_count", [["str", str], ["pattern", pattern]], arguments));
}

/**
 * What a group of a Java regular expression holds in its first match; group 0 is the whole match.
 *
 * Empty, not null, when nothing matches. A group that the expression lacks raises INVALID_PARAMETER_VALUE.REGEX_GROUP_INDEX.
 *
 * In Spark's types `(str: string, pattern: string, group: int = 1) -> string`; null when an argument is.
 *
 * A string function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#regexp_extract)).
 *
 * @param str text
 * @param pattern text
 * @param group an int
 * @example
 * ```ts
 * fn.regexp_extract(lit("100-200"), "(\\d+)-(\\d+)", 2); // "200", string
 * ```
 * @example
 * ```ts
 * fn.regexp_extract(lit("none"), "(\\d+)", 1); // "", string
 * ```
 */
export function regexp_extract<T extends "string" | null, const U extends Expr<"string" | null> | string, const V extends Expr<Num | null> | number, Q1 = unknown>(str: Expr<T, Q1>, pattern: U, group: V): Column<"string" | NullOf<T | Operand<U> | Operand<V>> | NullFrom<TypeOf<V>, "float" | "double" | "decimal">, Q1 & NeedsOf<U> & NeedsOf<V>> {
  return createColumn(invoke("regexp_extract", [["str", str], ["pattern", pattern, orLiteral(stringLiteral)], ["group", group, orLiteral(intLiteral)]], arguments));
}

/**
 * What a group of a Java regular expression holds in each of its matches; group 0 is the whole match, and an expression without
 * groups needs it.
 *
 * Empty when nothing matches. A group that the expression lacks raises INVALID_PARAMETER_VALUE.REGEX_GROUP_INDEX.
 *
 * In Spark's types `(str: string, pattern: string, group: int = 1) -> array<string?>`; null when an argument is.
 *
 * A string function since Spark 3.1.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#regexp_extract_all)).
 *
 * @param str text
 * @param pattern text
 * @param group an int; 1 unless given
 * @example
 * ```ts
 * fn.regexp_extract_all(lit("a1 b22"), lit("([a-z])(\\d+)")); // ["a","b"], array<string>
 * ```
 * @example
 * ```ts
 * fn.regexp_extract_all(lit("a1 b22"), lit("[a-z]\\d+"), 0); // ["a1","b22"], array<string>
 * ```
 */
export function regexp_extract_all<T extends "string" | null, U extends "string" | null, const V extends Expr<Num | null> | number = number, Q1 = unknown, Q2 = unknown>(str: Expr<T, Q1>, pattern: Expr<U, Q2>, group?: V): Column<ArrayOf<"string" | null> | NullOf<T | U | Operand<V>> | NullFrom<TypeOf<V>, "float" | "double" | "decimal">, Q1 & Q2 & NeedsOf<V>> {
  return createColumn(invoke("regexp_extract_all", [["str", str], ["pattern", pattern], ["group", group, optional(orLiteral(intLiteral))]], arguments));
}

/**
 * The position, from 1, of a Java regular expression's first match; 0 when there is none.
 *
 * Spark looks at the whole match, whatever `group` says.
 *
 * In Spark's types `(str: string, pattern: string, group: int = 0) -> int`; null when an argument is.
 *
 * A string function since Spark 3.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#regexp_instr)).
 *
 * @param str text
 * @param pattern text
 * @param group an int; 0 unless given
 * @example
 * ```ts
 * fn.regexp_instr(lit("Spark 4.1"), lit("\\d")); // 7, int
 * ```
 * @example
 * ```ts
 * fn.regexp_instr(lit("Spark 4.1"), lit("(\\d)\\.(\\d)"), 2); // 7, int
 * ```
 */
export function regexp_instr<T extends "string" | null, U extends "string" | null, const V extends Expr<Num | null> | number = number, Q1 = unknown, Q2 = unknown>(str: Expr<T, Q1>, pattern: Expr<U, Q2>, group?: V): Column<"int" | NullOf<T | U | Operand<V>> | NullFrom<TypeOf<V>, "float" | "double" | "decimal">, Q1 & Q2 & NeedsOf<V>> {
  return createColumn(invoke("regexp_instr", [["str", str], ["pattern", pattern], ["group", group, optional(orLiteral(intLiteral))]], arguments));
}

/**
 * Replaces every match of a Java regular expression, from the character at `pos` on.
 *
 * `$1` in the replacement is the first group.
 *
 * In Spark's types `(str: string, pattern: string, replacement: string, pos: int = 1) -> string`; null when an argument is.
 *
 * A string function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#regexp_replace)).
 *
 * @param str text
 * @param pattern text
 * @param replacement text
 * @param pos an int, a literal; 1 unless given
 * @example
 * ```ts
 * fn.regexp_replace(lit("100-200"), "[0-9]", "#"); // "###-###", string
 * ```
 * @example
 * ```ts
 * fn.regexp_replace(lit("100-200"), "(\\d+)", "<$1>"); // "<100>-<200>", string
 * ```
 */
export function regexp_replace<T extends "string" | null, const U extends Expr<"string" | null> | string, const V extends Expr<"string" | null> | string, Q1 = unknown>(str: Expr<T, Q1>, pattern: U, replacement: V, pos?: number | Constant<"int">): Column<"string" | NullOf<T | Operand<U> | Operand<V>>, Q1 & NeedsOf<U> & NeedsOf<V>> {
  return createColumn(invoke("regexp_replace", [["str", str], ["pattern", pattern, orLiteral(stringLiteral)], ["replacement", replacement, orLiteral(stringLiteral)], ["pos", pos, optional(onlyLiteral(intLiteral))]], arguments));
}

/**
 * A Java regular expression's first match; null when nothing matches, and when the match is empty.
 *
 * In Spark's types `(str: string, pattern: string) -> string`; may be null whatever the arguments are.
 *
 * A string function since Spark 3.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#regexp_substr)).
 *
 * @param str text
 * @param pattern text
 * @example
 * ```ts
 * fn.regexp_substr(lit("Spark 4.1"), lit("[\\d.]+")); // "4.1", string?
 * ```
 * @example
 * ```ts
 * fn.regexp_substr(lit("Spark"), lit("\\d+")); // null, string?
 * ```
 */
export function regexp_substr<Q1 = unknown, Q2 = unknown>(str: Expr<"string" | null, Q1>, pattern: Expr<"string" | null, Q2>): Column<"string" | null, Q1 & Q2> {
  return createColumn(invoke("regexp_substr", [["str", str], ["pattern", pattern]], arguments));
}

/**
 * The text so many times one after the other; an empty text for 0 and below.
 *
 * In Spark's types `(str: string, times: int) -> string`; null when an argument is.
 *
 * A string function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#repeat)).
 *
 * @param str text
 * @param times an int
 * @example
 * ```ts
 * fn.repeat(lit("ab"), 3); // "ababab", string
 * ```
 */
export function repeat<T extends "string" | null, const U extends Expr<Num | null> | number, Q1 = unknown>(str: Expr<T, Q1>, times: U): Column<"string" | NullOf<T | Operand<U>> | NullFrom<TypeOf<U>, "float" | "double" | "decimal">, Q1 & NeedsOf<U>> {
  return createColumn(invoke("repeat", [["str", str], ["times", times, orLiteral(intLiteral)]], arguments));
}

/**
 * Replaces every occurrence of `search`; without a replacement they are taken out.
 *
 * An empty `search` changes nothing.
 *
 * In Spark's types `(str: string, search: string, replacement: string = '') -> string`; null when an argument is.
 *
 * A string function since Spark 2.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#replace)).
 *
 * @param str text
 * @param search text
 * @param replacement text; "" unless given
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
 * The last `len` characters.
 *
 * All when there are not so many, none when `len` is negative.
 *
 * In Spark's types `(str: string, len: int) -> string`; may be null whatever the arguments are.
 *
 * A string function since Spark 2.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#right)).
 *
 * @param str text
 * @param len an int
 * @example
 * ```ts
 * fn.right(lit("Spark SQL"), lit(3)); // "SQL", string?
 * ```
 */
export function right<Q1 = unknown, Q2 = unknown>(str: Expr<"string" | null, Q1>, len: Expr<Num | null, Q2>): Column<"string" | null, Q1 & Q2> {
  return createColumn(invoke("right", [["str", str], ["len", len]], arguments));
}

/**
 * Puts `pad` after the text until it has `len` characters; a longer text is cut to `len`.
 *
 * Binary values are padded with zero bytes unless `pad` is given.
 *
 * In Spark's types (null when an argument is):
 * - `(str: binary, len: int) -> binary`
 * - `(str: binary, len: int, pad: binary) -> binary`
 * - `(str: string, len: int, pad: string = ' ') -> string`
 *
 * A string function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#rpad)).
 *
 * @param str bytes or text
 * @param len an int
 * @param pad bytes or text; " " unless given
 * @example
 * ```ts
 * fn.rpad(lit("hi"), 5, "."); // "hi...", string
 * ```
 * @example
 * ```ts
 * fn.rpad(lit("hello"), 3, "."); // "hel", string
 * ```
 */
export function rpad<T extends "string" | "binary" | null, const U extends Expr<Num | null> | number, const V extends Expr<Bare<T> | null> | LitOf<T> = LitOf<T>, Q1 = unknown>(str: Expr<T, Q1>, len: U, pad?: V): Column<T | NullOf<Operand<U> | Operand<V>> | NullFrom<TypeOf<U>, "float" | "double" | "decimal">, Q1 & NeedsOf<U> & NeedsOf<V>> {
  return createColumn(invoke("rpad", [["str", str], ["len", len, orLiteral(intLiteral)], ["pad", pad, optional(orLiteral(eitherLiteral(stringLiteral, bytesLiteral)))]], arguments));
}

/**
 * Takes the spaces off the end, or any of the characters in `trim`.
 *
 * In Spark's types `(str: string, trim?: string) -> string`; null when an argument is.
 *
 * A string function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#rtrim)).
 *
 * @param str text
 * @param trim text; may be left out
 * @example
 * ```ts
 * fn.rtrim(lit("  spark ")); // "  spark", string
 * ```
 */
export function rtrim<T extends "string" | null, U extends "string" | null = never, Q1 = unknown, Q2 = unknown>(str: Expr<T, Q1>, trim?: Expr<U, Q2>): Column<"string" | NullOf<T | NoInfer<U>>, Q1 & NoInfer<Q2>> {
  return createColumn(invoke("rtrim", [["trim", trim, leftOut()], ["str", str]], arguments));
}

/**
 * Cuts a text into sentences and these into words, without punctuation, by the rules of a language and a country in their
 * two-letter codes (`en` and `US` unless given).
 *
 * In Spark's types `(str: string, language: string = '', country: string = '') -> array<array<string>>`; may be null whatever
 * the arguments are.
 *
 * A string function since Spark 2.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#sentences)).
 *
 * @param str text
 * @param language text; "" unless given
 * @param country text; "" unless given
 * @example
 * ```ts
 * fn.sentences(lit("Hi there! Good morning, all.")); // [["Hi","there"],["Good","morning","all"]], array<array<string!>!>?
 * ```
 * @example
 * ```ts
 * fn.sentences(lit("Ça va? Oui."), "fr", "FR"); // [["Ça","va"],["Oui"]], array<array<string!>!>?
 * ```
 */
export function sentences<const U extends Expr<"string" | null> | string = string, const V extends Expr<"string" | null> | string = string, Q1 = unknown>(str: Expr<"string" | null, Q1>, language?: U, country?: V): Column<ArrayOf<ArrayOf<"string">> | null, Q1 & NeedsOf<U> & NeedsOf<V>> {
  return createColumn(invoke("sentences", [["str", str], ["language", language, withDefault("", orLiteral(stringLiteral))], ["country", country, withDefault("", orLiteral(stringLiteral))]], arguments));
}

/**
 * A code for how an English word sounds: its first letter and three digits, the same for words that sound alike.
 *
 * A text that does not begin with a letter from A to Z is given back as it is.
 *
 * In Spark's types `(str: string) -> string`; null when an argument is.
 *
 * A string function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#soundex)).
 *
 * @param str text
 * @example
 * ```ts
 * fn.soundex(lit("Robert")); // "R163", string
 * ```
 * @example
 * ```ts
 * fn.soundex(lit("Rupert")); // "R163", string
 * ```
 * @example
 * ```ts
 * fn.soundex(lit("42")); // "42", string
 * ```
 */
export function soundex<T extends "string" | null, Q1 = unknown>(str: Expr<T, Q1>): Column<"string" | NullOf<T>, Q1> {
  return createColumn(invoke("soundex", [["str", str]], arguments));
}

/**
 * So many spaces; none for a negative number.
 *
 * In Spark's types `(len: int) -> string`; null when an argument is.
 *
 * A string function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#space)).
 *
 * @param len an int
 * @example
 * ```ts
 * fn.space(3); // "   ", string
 * ```
 */
export function space<const T extends Expr<Num | null> | number>(len: T): Column<"string" | NullOf<Operand<T>> | NullFrom<TypeOf<T>, "float" | "double" | "decimal">, NeedsOf<T>> {
  return createColumn(invoke("space", [["len", len, orLiteral(intLiteral)]], arguments));
}

/**
 * Cuts the text at every match of a Java regular expression.
 *
 * With a positive `limit` there are at most that many parts, the last one holds the rest.
 *
 * In Spark's types `(str: string, pattern: string, limit: int = -1) -> array<string>`; null when an argument is.
 *
 * A string function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#split)).
 *
 * @param str text
 * @param pattern text
 * @param limit an int; -1 unless given
 * @example
 * ```ts
 * fn.split(lit("one, two,three"), ", *"); // ["one","two","three"], array<string!>
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
 * One of the parts that `delimiter`, a text and no pattern, cuts the text into: counted from 1, from the end when negative.
 *
 * Empty when there are not so many parts; 0 raises INVALID_INDEX_OF_ZERO.
 *
 * In Spark's types `(str: string, delimiter: string, partNum: int) -> string`; may be null whatever the arguments are.
 *
 * A string function since Spark 3.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#split_part)).
 *
 * @param str text
 * @param delimiter text
 * @param partNum an int
 * @example
 * ```ts
 * fn.split_part(lit("2026-01-31"), lit("-"), lit(2)); // "01", string?
 * ```
 * @example
 * ```ts
 * fn.split_part(lit("2026-01-31"), lit("-"), lit(-1)); // "31", string?
 * ```
 */
export function split_part<Q1 = unknown, Q2 = unknown, Q3 = unknown>(str: Expr<"string" | null, Q1>, delimiter: Expr<"string" | null, Q2>, partNum: Expr<Num | null, Q3>): Column<"string" | null, Q1 & Q2 & Q3> {
  return createColumn(invoke("split_part", [["str", str], ["delimiter", delimiter], ["partNum", partNum]], arguments));
}

/**
 * Whether the text (or binary value) begins with `prefix`.
 *
 * In Spark's types:
 * - `(str: binary, prefix: binary) -> boolean`; may be null whatever the arguments are
 * - `(str: string, prefix: string) -> boolean`; null when an argument is
 *
 * A string function since Spark 3.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#startswith)).
 *
 * @param str bytes or text
 * @param prefix bytes or text
 * @example
 * ```ts
 * fn.startswith(lit("Spark SQL"), lit("Spark")); // true, boolean
 * ```
 */
export function startswith<T extends "string" | "binary" | null, const U extends Expr<Bare<T> | null> | LitOf<T>, Q1 = unknown>(str: Expr<T, Q1>, prefix: U): Column<"boolean" | NullOf<T | Operand<U>> | ("binary" extends T ? null : never), Q1 & NeedsOf<U>> {
  return createCondition(invoke("startswith", [["str", str], ["prefix", prefix, orLiteral(eitherLiteral(stringLiteral, bytesLiteral))]], arguments));
}

/**
 * The same as `substring`.
 *
 * In Spark's types `(str: string|binary as T, pos: int, len?: int) -> T`; null when an argument is.
 *
 * A string function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#substr)).
 *
 * @param str text or bytes
 * @param pos an int
 * @param len an int; may be left out
 * @example
 * ```ts
 * fn.substr(lit("Spark SQL"), lit(5), lit(1)); // "k", string
 * ```
 */
export function substr<T extends "string" | "binary" | null, U extends Num | null, V extends Num | null = never, Q1 = unknown, Q2 = unknown, Q3 = unknown>(str: Expr<T, Q1>, pos: Expr<U, Q2>, len?: Expr<V, Q3>): Column<T | NullOf<U | NoInfer<V>> | NullFrom<U, "float" | "double" | "decimal"> | NullFrom<V, "float" | "double" | "decimal">, Q1 & Q2 & NoInfer<Q3>> {
  return createColumn(invoke("substr", [["str", str], ["pos", pos], ["len", len, optional()]], arguments));
}

/**
 * `len` characters (or bytes) from position `pos` on, to the end without `len`.
 *
 * The first position is 1, and 0 means the same; a negative one counts from the end.
 *
 * In Spark's types `(str: string|binary as T, pos: int, len?: int) -> T`; null when an argument is.
 *
 * A string function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#substring)).
 *
 * @param str text or bytes
 * @param pos an int
 * @param len an int; may be left out
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
 * What stands before the delimiter number `count`; with a negative `count`, what stands after that one counted from the end.
 *
 * The whole text when there are not so many, an empty one when `count` is 0 or the delimiter is empty.
 *
 * In Spark's types `(str: string, delimiter: string, count: int) -> string`; null when an argument is.
 *
 * A string function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#substring_index)).
 *
 * @param str text
 * @param delimiter text
 * @param count an int
 * @example
 * ```ts
 * fn.substring_index(lit("spark.apache.org"), ".", 2); // "spark.apache", string
 * ```
 * @example
 * ```ts
 * fn.substring_index(lit("spark.apache.org"), ".", -1); // "org", string
 * ```
 */
export function substring_index<T extends "string" | null, const U extends Expr<"string" | null> | string, const V extends Expr<Num | null> | number, Q1 = unknown>(str: Expr<T, Q1>, delimiter: U, count: V): Column<"string" | NullOf<T | Operand<U> | Operand<V>> | NullFrom<TypeOf<V>, "float" | "double" | "decimal">, Q1 & NeedsOf<U> & NeedsOf<V>> {
  return createColumn(invoke("substring_index", [["str", str], ["delimiter", delimiter, orLiteral(stringLiteral)], ["count", count, orLiteral(intLiteral)]], arguments));
}

/**
 * The bytes as text in base 32 (RFC 4648), in capital letters on one line, filled up with `=` to a multiple of eight
 * characters.
 *
 * In Spark's types `(bytes: binary) -> string`; null when an argument is.
 *
 * A string function since Spark 4.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#to_base32)).
 *
 * @param bytes bytes
 * @example
 * ```ts
 * fn.to_base32(lit("Spar").cast("binary")); // "KNYGC4Q=", string
 * ```
 */
export function to_base32<T extends "binary" | null, Q1 = unknown>(bytes: Expr<T, Q1>): Column<"string" | NullOf<T>, Q1> {
  return createColumn(invoke("to_base32", [["bytes", bytes]], arguments, { since: "4.3.0" }));
}

/**
 * The bytes that a text stands for, in the format `hex`, `base64` or `utf-8`.
 *
 * A text that is not in that format raises CONVERSION_INVALID_INPUT.
 *
 * In Spark's types `(str: string, format: string = 'hex') -> binary; with base64 null only when `str` is`; null when an
 * argument is.
 *
 * A string function since Spark 3.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#to_binary)).
 *
 * @param str text
 * @param format text, a literal; "hex" unless given
 * @example
 * ```ts
 * fn.to_binary(lit("537061726B")).cast("string"); // "Spark", string?
 * ```
 * @example
 * ```ts
 * fn.to_binary(lit("U3Bhcms="), "base64").cast("string"); // "Spark", string
 * ```
 */
export function to_binary<T extends "string" | null, const F extends string = "hex", Q1 = unknown>(str: Expr<T, Q1>, format?: F): Column<"binary" | (Lowercase<F> extends "base64" ? NullOf<T> : null), Q1> {
  return createColumn(invoke("to_binary", [["str", str], ["format", format, optional(onlyLiteral(stringLiteral))]], arguments));
}

/**
 * A value as text: a date or time by a pattern such as `dd.MM.yyyy`, bytes in the format `hex`, `base64` or `utf-8`, a number
 * by a format such as `$9,990.00`.
 *
 * A number that has more digits than its format is written in `#`, and its sign is lost unless the format has a place for it
 * (`S`, `MI`, `PR`).
 *
 * In Spark's types (null when an argument is):
 * - `(value: date|timestamp|timestamp_ntz|time, format: string) -> string`
 * - `(value: binary, format: string) -> string`
 * - `(value: decimal, format: string) -> string`
 *
 * A string function since Spark 3.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#to_char)).
 *
 * @param value a date, a timestamp, a timestamp_ntz, a time, bytes or a decimal
 * @param format text, a literal
 * @example
 * ```ts
 * fn.to_char(lit("2026-01-31").cast("date"), "dd.MM.yyyy"); // "31.01.2026", string?
 * ```
 * @example
 * ```ts
 * fn.to_char(lit("1234.5").cast("decimal(6,2)"), "$9,990.00"); // "$1,234.50", string?
 * ```
 * @example
 * ```ts
 * fn.to_char(lit(-1234), "999MI"); // "###-", string
 * ```
 */
export function to_char<T extends Num | DateLike | "time" | "binary" | null, const U extends Expr<"string" | null> | string, Q1 = unknown>(value: Expr<T, Q1>, format: U): Column<"string" | NullOf<T | Operand<U>> | NullFrom<T, "float" | "double">, Q1 & NeedsOf<U>> {
  return createColumn(invoke("to_char", [["value", value], ["format", format, orLiteral(stringLiteral)]], arguments));
}

/**
 * Reads a number by a format such as `$9,999.99`: `9` for a digit, `S` or `MI` for a sign that may stand there, `PR` for a
 * negative number in angle brackets.
 *
 * There may be fewer digits than in the format, unless it begins with `0`. The result is a decimal with the format's digits; a
 * text that does not fit raises INVALID_FORMAT.MISMATCH_INPUT.
 *
 * In Spark's types `(str: string, format: string) -> decimal(p,s), as the format has digits`; null when an argument is.
 *
 * A string function since Spark 3.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#to_number)).
 *
 * @param str text
 * @param format text, a literal
 * @example
 * ```ts
 * fn.to_number(lit("$1,234.50"), "$9,999.99"); // "1234.50", decimal(6,2)
 * ```
 * @example
 * ```ts
 * fn.to_number(lit("<12>"), "999PR"); // "-12", decimal(3,0)
 * ```
 */
export function to_number<T extends "string" | null, Q1 = unknown>(str: Expr<T, Q1>, format: string | Constant<"string">): Column<"decimal" | NullOf<T>, Q1> {
  return createColumn(invoke("to_number", [["str", str], ["format", format, onlyLiteral(stringLiteral)]], arguments));
}

/**
 * Another name of `to_char`. A value as text: a date or time by a pattern such as `dd.MM.yyyy`, bytes in the format `hex`,
 * `base64` or `utf-8`, a number by a format such as `$9,990.00`.
 *
 * A number that has more digits than its format is written in `#`, and its sign is lost unless the format has a place for it
 * (`S`, `MI`, `PR`).
 *
 * In Spark's types (null when an argument is):
 * - `(value: date|timestamp|timestamp_ntz|time, format: string) -> string`
 * - `(value: binary, format: string) -> string`
 * - `(value: decimal, format: string) -> string`
 *
 * A string function since Spark 3.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#to_varchar)).
 *
 * @param value a date, a timestamp, a timestamp_ntz, a time, bytes or a decimal
 * @param format text, a literal
 * @example
 * ```ts
 * fn.to_varchar(lit("2026-01-31").cast("date"), "dd.MM.yyyy"); // "31.01.2026", string?
 * ```
 * @example
 * ```ts
 * fn.to_varchar(lit("1234.5").cast("decimal(6,2)"), "$9,990.00"); // "$1,234.50", string?
 * ```
 * @example
 * ```ts
 * fn.to_varchar(lit(-1234), "999MI"); // "###-", string
 * ```
 */
export function to_varchar<T extends Num | DateLike | "time" | "binary" | null, const U extends Expr<"string" | null> | string, Q1 = unknown>(value: Expr<T, Q1>, format: U): Column<"string" | NullOf<T | Operand<U>> | NullFrom<T, "float" | "double">, Q1 & NeedsOf<U>> {
  return createColumn(invoke("to_varchar", [["value", value], ["format", format, orLiteral(stringLiteral)]], arguments));
}

/**
 * Changes each character that is in `from` to the one in the same place of `to`.
 *
 * Those of `from` that have none there are taken out.
 *
 * In Spark's types `(str: string, from: string, to: string) -> string`; null when an argument is.
 *
 * A string function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#translate)).
 *
 * @param str text
 * @param from text
 * @param to text
 * @example
 * ```ts
 * fn.translate(lit("banana"), "an", "o"); // "booo", string
 * ```
 * @example
 * ```ts
 * fn.translate(lit("2026-01-31"), "-", "/"); // "2026/01/31", string
 * ```
 */
export function translate<T extends "string" | null, const U extends Expr<"string" | null> | string, const V extends Expr<"string" | null> | string, Q1 = unknown>(str: Expr<T, Q1>, from: U, to: V): Column<"string" | NullOf<T | Operand<U> | Operand<V>>, Q1 & NeedsOf<U> & NeedsOf<V>> {
  return createColumn(invoke("translate", [["str", str], ["from", from, orLiteral(stringLiteral)], ["to", to, orLiteral(stringLiteral)]], arguments));
}

/**
 * Takes the spaces off both ends, or any of the characters in `trim`.
 *
 * Only spaces, no tabs or newlines.
 *
 * In Spark's types `(str: string, trim?: string) -> string`; null when an argument is.
 *
 * A string function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#trim)).
 *
 * @param str text
 * @param trim text; may be left out
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
  return createColumn(invoke("trim", [["trim", trim, leftOut()], ["str", str]], arguments));
}

/**
 * The same as `to_binary`, but null when the text is not in the format, or there is no such format.
 *
 * In Spark's types `(str: string, format: string = 'hex') -> binary`; may be null whatever the arguments are.
 *
 * A string function since Spark 3.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#try_to_binary)).
 *
 * @param str text
 * @param format text, a literal; "hex" unless given
 * @example
 * ```ts
 * fn.try_to_binary(lit("537061726B"), "hex").cast("string"); // "Spark", string?
 * ```
 * @example
 * ```ts
 * fn.try_to_binary(lit("xyz")); // null, binary?
 * ```
 */
export function try_to_binary<Q1 = unknown>(str: Expr<"string" | null, Q1>, format?: string | Constant<"string">): Column<"binary" | null, Q1> {
  return createColumn(invoke("try_to_binary", [["str", str], ["format", format, optional(onlyLiteral(stringLiteral))]], arguments));
}

/**
 * The same as `to_number`, but null when the text does not fit the format.
 *
 * In Spark's types `(str: string, format: string) -> decimal(p,s), as the format has digits`; may be null whatever the
 * arguments are.
 *
 * A string function since Spark 3.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#try_to_number)).
 *
 * @param str text
 * @param format text, a literal
 * @example
 * ```ts
 * fn.try_to_number(lit("1,234"), "9,999"); // "1234", decimal(4,0)?
 * ```
 * @example
 * ```ts
 * fn.try_to_number(lit("many"), "9,999"); // null, decimal(4,0)?
 * ```
 */
export function try_to_number<Q1 = unknown>(str: Expr<"string" | null, Q1>, format: string | Constant<"string">): Column<"decimal" | null, Q1> {
  return createColumn(invoke("try_to_number", [["str", str], ["format", format, onlyLiteral(stringLiteral)]], arguments));
}

/**
 * The text as it is, or null when its bytes are not valid UTF-8.
 *
 * In Spark's types `(str: string) -> string`; may be null whatever the arguments are.
 *
 * A string function since Spark 4.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#try_validate_utf8)).
 *
 * @param str text
 * @example
 * ```ts
 * fn.try_validate_utf8(lit("Grüße")); // "Grüße", string?
 * ```
 * @example
 * ```ts
 * fn.try_validate_utf8(fn.unhex(lit("61FF62")).cast("string")); // null, string?
 * ```
 */
export function try_validate_utf8<Q1 = unknown>(str: Expr<"string" | null, Q1>): Column<"string" | null, Q1> {
  return createColumn(invoke("try_validate_utf8", [["str", str]], arguments));
}

/**
 * Another name of `upper`. The text in capitals, by the rules of Unicode and of no particular language.
 *
 * In Spark's types `(str: string) -> string`; null when an argument is.
 *
 * A string function since Spark 1.0.1 ([reference](https://spark.apache.org/docs/latest/api/sql/#ucase)).
 *
 * @param str text
 * @example
 * ```ts
 * fn.ucase(lit("straße")); // "STRASSE", string
 * ```
 */
export function ucase<T extends "string" | null, Q1 = unknown>(str: Expr<T, Q1>): Column<"string" | NullOf<T>, Q1> {
  return createColumn(invoke("ucase", [["str", str]], arguments));
}

/**
 * The bytes of a text in base 64.
 *
 * Other characters, such as line breaks, are skipped, and the `=` at the end may be missing; a single character left over is an
 * error.
 *
 * In Spark's types `(str: string) -> binary`; null when an argument is.
 *
 * A string function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#unbase64)).
 *
 * @param str text
 * @example
 * ```ts
 * fn.unbase64(lit("U3Bhcms=")).cast("string"); // "Spark", string
 * ```
 * @example
 * ```ts
 * fn.unbase64(lit("U3 Bh cms")).cast("string"); // "Spark", string
 * ```
 */
export function unbase64<T extends "string" | null, Q1 = unknown>(str: Expr<T, Q1>): Column<"binary" | NullOf<T>, Q1> {
  return createColumn(invoke("unbase64", [["str", str]], arguments));
}

/**
 * The text in capitals, by the rules of Unicode and of no particular language.
 *
 * In Spark's types `(str: string) -> string`; null when an argument is.
 *
 * A string function since Spark 1.0.1 ([reference](https://spark.apache.org/docs/latest/api/sql/#upper)).
 *
 * @param str text
 * @example
 * ```ts
 * fn.upper(lit("straße")); // "STRASSE", string
 * ```
 */
export function upper<T extends "string" | null, Q1 = unknown>(str: Expr<T, Q1>): Column<"string" | NullOf<T>, Q1> {
  return createColumn(invoke("upper", [["str", str]], arguments));
}

/**
 * The text as it is.
 *
 * Bytes that are not valid UTF-8 raise INVALID_UTF8_STRING.
 *
 * In Spark's types `(str: string) -> string`; may be null whatever the arguments are.
 *
 * A string function since Spark 4.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#validate_utf8)).
 *
 * @param str text
 * @example
 * ```ts
 * fn.validate_utf8(lit("Grüße")); // "Grüße", string?
 * ```
 */
export function validate_utf8<Q1 = unknown>(str: Expr<"string" | null, Q1>): Column<"string" | null, Q1> {
  return createColumn(invoke("validate_utf8", [["str", str]], arguments));
}
