// Generated from registry/functions.yaml by `npm run generate`. Do not edit.
import type { Column } from "../../dsl/column/column.js";
import { createColumn } from "../../dsl/column/column.js";
import type { Constant, Expr } from "../../dsl/column/expr.js";
import { createCondition, invoke } from "../../dsl/functions/call.js";
import type { OfSchema, RowSchema } from "../../dsl/functions/function-types.js";
import { onlyLiteral, stringLiteral } from "../../dsl/functions/literal-arguments.js";
import { optionsArgument, schemaArgument } from "../../dsl/functions/special-arguments.js";
import type { ArrayOf, StructOf } from "../../types/tags.js";

/**
 * Reads an XML element as a struct of the schema, which is DDL text.
 *
 * Attributes are fields with `_` before their name, an element that comes several times is an array. What is missing or does
 * not fit is null, and reading may stop there; with the option `mode: "FAILFAST"` it raises MALFORMED_RECORD_IN_PARSING.
 *
 * In Spark's types `(xml: string, schema: string, options?: map<string,string>) -> the type that the schema says`; may be null
 * whatever the arguments are.
 *
 * An XML function since Spark 4.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#from_xml)).
 *
 * @param xml text
 * @param schema text, a literal
 * @param options a map, a literal; may be left out
 * @example
 * ```ts
 * fn.from_xml(lit("<item id='7'><color>blue</color></item>"), "_id int, color string"); // {"_id":7,"color":"blue"}, struct<_id:int,color:string>?
 * ```
 * @example
 * ```ts
 * fn.from_xml(lit("<item><day>31/01/2026</day></item>"), "day date", { dateFormat: "dd/MM/yyyy" }); // {"day":"2026-01-31"}, struct<day:date>?
 * ```
 */
export function from_xml<const D extends RowSchema, Q1 = unknown>(xml: Expr<"string" | null, Q1>, schema: D, options?: Readonly<Record<string, string | number | boolean>>): Column<OfSchema<D> | null, Q1> {
  return createColumn(invoke("from_xml", [["xml", xml], ["schema", schema, schemaArgument], ["options", options, optionsArgument]], arguments));
}

/**
 * The DDL text of a schema that fits a sample XML element.
 *
 * Attributes have `_` before their name, whole numbers are BIGINT.
 *
 * In Spark's types `(xml: string, options?: map<string,string>) -> string`; never null.
 *
 * An XML function since Spark 4.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#schema_of_xml)).
 *
 * @param xml text, a literal
 * @param options a map, a literal; may be left out
 * @example
 * ```ts
 * fn.schema_of_xml("<item id='7'><color>blue</color><size>1</size><size>2.5</size></item>"); // "STRUCT<_id: BIGINT, color: STRING, size: ARRAY<DOUBLE>>", string
 * ```
 * @example
 * ```ts
 * fn.schema_of_xml("<item id='7'><color>blue</color></item>", { excludeAttribute: true }); // "STRUCT<color: STRING>", string
 * ```
 */
export function schema_of_xml(xml: string | Constant<"string">, options?: Readonly<Record<string, string | number | boolean>>): Column<"string", unknown> {
  return createColumn(invoke("schema_of_xml", [["xml", xml, onlyLiteral(stringLiteral)], ["options", options, optionsArgument]], arguments));
}

/**
 * Writes a struct or a variant as an XML element on several lines, `ROW` unless the option `rowTag` names it.
 *
 * Fields whose name begins with `_` become attributes, null fields are left out, each element of an array has an element of its
 * own.
 *
 * In Spark's types `(value: struct|variant, options?: map<string,string>) -> string`; may be null whatever the arguments are.
 *
 * An XML function since Spark 4.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#to_xml)).
 *
 * @param value a struct or a variant
 * @param options a map, a literal; may be left out
 * @example
 * ```ts
 * fn.to_xml(fn.struct(lit(7).as("_id"), lit("<blue>").as("color"))); // "<ROW id=\"7\">\n    <color>&lt;blue></color>\n</ROW>", string?
 * ```
 * @example
 * ```ts
 * fn.to_xml(fn.struct(fn.array(lit(1), lit(2)).as("size")), { rowTag: "item" }); // "<item>\n    <size>1</size>\n    <size>2</size>\n</item>", string?
 * ```
 */
export function to_xml<Q1 = unknown>(value: Expr<"variant" | StructOf<any> | null, Q1>, options?: Readonly<Record<string, string | number | boolean>>): Column<"string" | null, Q1> {
  return createColumn(invoke("to_xml", [["value", value], ["options", options, optionsArgument]], arguments));
}

/**
 * What the nodes hold that an XPath finds.
 *
 * An element itself counts as null: end the path in `text()` or `@name`. An empty text gives null, malformed XML is an error.
 *
 * In Spark's types `(xml: string, path: string) -> array<string?>`; may be null whatever the arguments are.
 *
 * An XML function since Spark 2.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#xpath)).
 *
 * @param xml text
 * @param path text, a literal
 * @example
 * ```ts
 * fn.xpath(lit("<a><b>1</b><b>2</b></a>"), "a/b/text()"); // ["1","2"], array<string>?
 * ```
 * @example
 * ```ts
 * fn.xpath(lit("<a><b>1</b><b>2</b></a>"), "a/b"); // [null,null], array<string>?
 * ```
 */
export function xpath<Q1 = unknown>(xml: Expr<"string" | null, Q1>, path: string | Constant<"string">): Column<ArrayOf<"string" | null> | null, Q1> {
  return createColumn(invoke("xpath", [["xml", xml], ["path", path, onlyLiteral(stringLiteral)]], arguments));
}

/**
 * Whether an XPath expression holds; of a path, whether it finds a node.
 *
 * An empty text gives null, malformed XML is an error.
 *
 * In Spark's types `(xml: string, path: string) -> boolean`; may be null whatever the arguments are.
 *
 * An XML function since Spark 2.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#xpath_boolean)).
 *
 * @param xml text
 * @param path text, a literal
 * @example
 * ```ts
 * fn.xpath_boolean(lit("<a><b>1</b></a>"), "a/b = 2"); // false, boolean?
 * ```
 * @example
 * ```ts
 * fn.xpath_boolean(lit("<a><b>false</b></a>"), "a/b"); // true, boolean?
 * ```
 */
export function xpath_boolean<Q1 = unknown>(xml: Expr<"string" | null, Q1>, path: string | Constant<"string">): Column<"boolean" | null, Q1> {
  return createCondition(invoke("xpath_boolean", [["xml", xml], ["path", path, onlyLiteral(stringLiteral)]], arguments));
}

/**
 * The number that an XPath gives, NaN when it finds nothing or no number.
 *
 * An empty text gives null, malformed XML is an error.
 *
 * In Spark's types `(xml: string, path: string) -> double`; may be null whatever the arguments are.
 *
 * An XML function since Spark 2.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#xpath_double)).
 *
 * @param xml text
 * @param path text, a literal
 * @example
 * ```ts
 * fn.xpath_double(lit("<a><b>1.5</b><b>2</b></a>"), "sum(a/b)"); // 3.5, double?
 * ```
 * @example
 * ```ts
 * fn.isnan(fn.xpath_double(lit("<a/>"), "a/b")); // true, boolean
 * ```
 */
export function xpath_double<Q1 = unknown>(xml: Expr<"string" | null, Q1>, path: string | Constant<"string">): Column<"double" | null, Q1> {
  return createColumn(invoke("xpath_double", [["xml", xml], ["path", path, onlyLiteral(stringLiteral)]], arguments));
}

/**
 * The number that an XPath gives, NaN when it finds nothing or no number.
 *
 * An empty text gives null, malformed XML is an error.
 *
 * In Spark's types `(xml: string, path: string) -> float`; may be null whatever the arguments are.
 *
 * An XML function since Spark 2.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#xpath_float)).
 *
 * @param xml text
 * @param path text, a literal
 * @example
 * ```ts
 * fn.xpath_float(lit("<a><b>1.5</b><b>2</b></a>"), "sum(a/b)"); // 3.5, float?
 * ```
 */
export function xpath_float<Q1 = unknown>(xml: Expr<"string" | null, Q1>, path: string | Constant<"string">): Column<"float" | null, Q1> {
  return createColumn(invoke("xpath_float", [["xml", xml], ["path", path, onlyLiteral(stringLiteral)]], arguments));
}

/**
 * The number that an XPath gives, without its fraction: 0 when it finds nothing or no number, the largest or smallest int when
 * it does not fit.
 *
 * An empty text gives null, malformed XML is an error.
 *
 * In Spark's types `(xml: string, path: string) -> int`; may be null whatever the arguments are.
 *
 * An XML function since Spark 2.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#xpath_int)).
 *
 * @param xml text
 * @param path text, a literal
 * @example
 * ```ts
 * fn.xpath_int(lit("<a><b>1.9</b></a>"), "a/b"); // 1, int?
 * ```
 * @example
 * ```ts
 * fn.xpath_int(lit("<a/>"), "a/b"); // 0, int?
 * ```
 */
export function xpath_int<Q1 = unknown>(xml: Expr<"string" | null, Q1>, path: string | Constant<"string">): Column<"int" | null, Q1> {
  return createColumn(invoke("xpath_int", [["xml", xml], ["path", path, onlyLiteral(stringLiteral)]], arguments));
}

/**
 * The number that an XPath gives, without its fraction; 0 when it finds nothing or no number.
 *
 * XPath computes in doubles, so only numbers up to 2^53 are exact. An empty text gives null, malformed XML is an error.
 *
 * In Spark's types `(xml: string, path: string) -> bigint`; may be null whatever the arguments are.
 *
 * An XML function since Spark 2.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#xpath_long)).
 *
 * @param xml text
 * @param path text, a literal
 * @example
 * ```ts
 * fn.xpath_long(lit("<a><b>3000000000</b></a>"), "a/b"); // 3000000000, bigint?
 * ```
 */
export function xpath_long<Q1 = unknown>(xml: Expr<"string" | null, Q1>, path: string | Constant<"string">): Column<"bigint" | null, Q1> {
  return createColumn(invoke("xpath_long", [["xml", xml], ["path", path, onlyLiteral(stringLiteral)]], arguments));
}

/**
 * Another name of `xpath_double`. The number that an XPath gives, NaN when it finds nothing or no number.
 *
 * An empty text gives null, malformed XML is an error.
 *
 * In Spark's types `(xml: string, path: string) -> double`; may be null whatever the arguments are.
 *
 * An XML function since Spark 2.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#xpath_number)).
 *
 * @param xml text
 * @param path text, a literal
 * @example
 * ```ts
 * fn.xpath_number(lit("<a><b>1.5</b><b>2</b></a>"), "sum(a/b)"); // 3.5, double?
 * ```
 * @example
 * ```ts
 * fn.isnan(fn.xpath_number(lit("<a/>"), "a/b")); // true, boolean
 * ```
 */
export function xpath_number<Q1 = unknown>(xml: Expr<"string" | null, Q1>, path: string | Constant<"string">): Column<"double" | null, Q1> {
  return createColumn(invoke("xpath_number", [["xml", xml], ["path", path, onlyLiteral(stringLiteral)]], arguments));
}

/**
 * The number that an XPath gives, without its fraction; 0 when it finds nothing or no number.
 *
 * One that does not fit 16 bits wraps around. An empty text gives null, malformed XML is an error.
 *
 * In Spark's types `(xml: string, path: string) -> smallint`; may be null whatever the arguments are.
 *
 * An XML function since Spark 2.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#xpath_short)).
 *
 * @param xml text
 * @param path text, a literal
 * @example
 * ```ts
 * fn.xpath_short(lit("<a><b>12</b></a>"), "a/b"); // 12, smallint?
 * ```
 * @example
 * ```ts
 * fn.xpath_short(lit("<a><b>40000</b></a>"), "a/b"); // -25536, smallint?
 * ```
 */
export function xpath_short<Q1 = unknown>(xml: Expr<"string" | null, Q1>, path: string | Constant<"string">): Column<"smallint" | null, Q1> {
  return createColumn(invoke("xpath_short", [["xml", xml], ["path", path, onlyLiteral(stringLiteral)]], arguments));
}

/**
 * The text of the first node that an XPath finds, with what its children hold; empty when it finds none.
 *
 * An empty text gives null, malformed XML is an error.
 *
 * In Spark's types `(xml: string, path: string) -> string`; may be null whatever the arguments are.
 *
 * An XML function since Spark 2.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#xpath_string)).
 *
 * @param xml text
 * @param path text, a literal
 * @example
 * ```ts
 * fn.xpath_string(lit("<a><b>x</b><b>y</b></a>"), "a/b"); // "x", string?
 * ```
 * @example
 * ```ts
 * fn.xpath_string(lit("<a><b>x</b><b>y</b></a>"), "a"); // "xy", string?
 * ```
 */
export function xpath_string<Q1 = unknown>(xml: Expr<"string" | null, Q1>, path: string | Constant<"string">): Column<"string" | null, Q1> {
  return createColumn(invoke("xpath_string", [["xml", xml], ["path", path, onlyLiteral(stringLiteral)]], arguments));
}
