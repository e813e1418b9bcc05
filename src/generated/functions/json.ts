// Generated from registry/functions.yaml by `npm run generate`. Do not edit.
import type { Column } from "../../dsl/column/column.js";
import { createColumn } from "../../dsl/column/column.js";
import type { Expr } from "../../dsl/column/expr.js";
import { invoke } from "../../dsl/functions/call.js";
import type { OfSchemaText } from "../../dsl/functions/function-types.js";
import { optionsArgument, schemaArgument } from "../../dsl/functions/special-arguments.js";

/**
 * Reads a JSON text as a value of the schema, which is DDL text. What the text does not hold is null.
 *
 * The result may be null, whatever the arguments are.
 *
 * In Spark's types: `(json: string, schema: string, options?: map<string,string>) -> the type that the schema says`.
 *
 * Spark's `from_json`, one of its json functions; since 2.2.0.
 *
 * @example
 * ```ts
 * fn.from_json(lit('{"a":1}'), "a int, b string"); // {"a":1,"b":null}, struct<a:int,b:string>?
 * ```
 */
export function from_json<const D extends string, Q1 = unknown>(json: Expr<"string" | null, Q1>, schema: D, options?: Readonly<Record<string, string | number | boolean>>): Column<OfSchemaText<D> | null, Q1> {
  return createColumn(invoke("from_json", [["json", json], ["schema", schema, schemaArgument], ["options", options, optionsArgument]], arguments));
}
