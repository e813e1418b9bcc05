// Generated from registry/functions.yaml by `npm run generate`. Do not edit.
import type { Column } from "../../dsl/column/column.js";
import { createColumn } from "../../dsl/column/column.js";
import type { Constant, Expr } from "../../dsl/column/expr.js";
import { invoke } from "../../dsl/functions/call.js";
import type { OfSchema, RowSchema } from "../../dsl/functions/function-types.js";
import { onlyLiteral, stringLiteral } from "../../dsl/functions/literal-arguments.js";
import { optionsArgument, schemaArgument } from "../../dsl/functions/special-arguments.js";
import type { NullOf, StructOf } from "../../types/tags.js";

/**
 * Reads one line of CSV as a struct of the schema, which is DDL text.
 *
 * A field that is missing or does not fit is null, a surplus one is dropped; with the option `mode: "FAILFAST"` each of these
 * raises MALFORMED_RECORD_IN_PARSING.
 *
 * In Spark's types `(csv: string, schema: string, options?: map<string,string>) -> the type that the schema says`; null when an
 * argument is.
 *
 * A CSV function since Spark 3.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#from_csv)).
 *
 * @param csv text
 * @param schema text, a literal
 * @param options a map, a literal; may be left out
 * @example
 * ```ts
 * fn.from_csv(lit("7,blue"), "id int, color string"); // {"id":7,"color":"blue"}, struct<id:int,color:string>
 * ```
 * @example
 * ```ts
 * fn.from_csv(lit("seven;blue"), "id int, color string", { sep: ";" }); // {"id":null,"color":"blue"}, struct<id:int,color:string>
 * ```
 */
export function from_csv<T extends "string" | null, const D extends RowSchema, Q1 = unknown>(csv: Expr<T, Q1>, schema: D, options?: Readonly<Record<string, string | number | boolean>>): Column<OfSchema<D> | NullOf<T>, Q1> {
  return createColumn(invoke("from_csv", [["csv", csv], ["schema", schema, schemaArgument], ["options", options, optionsArgument]], arguments));
}

/**
 * The DDL text of a schema that fits a sample line of CSV.
 *
 * The columns are named `_c0`, `_c1` and so on.
 *
 * In Spark's types `(csv: string, options?: map<string,string>) -> string`; never null.
 *
 * A CSV function since Spark 3.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#schema_of_csv)).
 *
 * @param csv text, a literal
 * @param options a map, a literal; may be left out
 * @example
 * ```ts
 * fn.schema_of_csv("7,blue,2.5"); // "STRUCT<_c0: INT, _c1: STRING, _c2: DOUBLE>", string
 * ```
 * @example
 * ```ts
 * fn.schema_of_csv("2026-01-31|true", { sep: "|" }); // "STRUCT<_c0: DATE, _c1: BOOLEAN>", string
 * ```
 */
export function schema_of_csv(csv: string | Constant<"string">, options?: Readonly<Record<string, string | number | boolean>>): Column<"string", unknown> {
  return createColumn(invoke("schema_of_csv", [["csv", csv, onlyLiteral(stringLiteral)], ["options", options, optionsArgument]], arguments));
}

/**
 * Writes a struct as one line of CSV, with quotes around a text where it needs them.
 *
 * A null field is written as nothing, an empty text as `""`.
 *
 * In Spark's types `(value: struct, options?: map<string,string>) -> string`; may be null whatever the arguments are.
 *
 * A CSV function since Spark 3.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#to_csv)).
 *
 * @param value a struct
 * @param options a map, a literal; may be left out
 * @example
 * ```ts
 * fn.to_csv(fn.struct(lit(7).as("id"), lit("red, blue").as("color"))); // "7,\"red, blue\"", string?
 * ```
 * @example
 * ```ts
 * fn.to_csv(fn.struct(lit(7).as("id"), lit("2026-01-31").cast("date").as("day")), { sep: "|", dateFormat: "dd/MM/yyyy" }); // "7|31/01/2026", string?
 * ```
 */
export function to_csv<Q1 = unknown>(value: Expr<StructOf<any> | null, Q1>, options?: Readonly<Record<string, string | number | boolean>>): Column<"string" | null, Q1> {
  return createColumn(invoke("to_csv", [["value", value], ["options", options, optionsArgument]], arguments));
}
