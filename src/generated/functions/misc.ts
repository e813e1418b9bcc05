// Generated from registry/functions.yaml by `npm run generate`. Do not edit.
import type { Column } from "../../dsl/column/column.js";
import { createColumn } from "../../dsl/column/column.js";
import type { Expr } from "../../dsl/column/expr.js";
import { invoke } from "../../dsl/functions/call.js";

/**
 * The name of the value's type, as in DDL text.
 *
 * Never null.
 *
 * In Spark's types: `(value: any) -> string`.
 *
 * Spark's `typeof`, one of its miscellaneous functions; since 3.0.0.
 *
 * @example
 * ```ts
 * fn.typeof(lit(1.5)); // "double", string
 * ```
 */
export function typeof_<Q1 = unknown>(value: Expr<any, Q1>): Column<"string", Q1> {
  return createColumn(invoke("typeof", [["value", value]], arguments));
}
