// Generated from registry/functions.yaml by `npm run generate`. Do not edit.
import type { Column } from "../../dsl/column/column.js";
import { createColumn } from "../../dsl/column/column.js";
import type { Expr } from "../../dsl/column/expr.js";
import { invoke } from "../../dsl/functions/call.js";
import type { Integral } from "../../types/tags.js";

/**
 * Flips every bit.
 *
 * Null when an argument is.
 *
 * In Spark's types: `(value: integral as T) -> T`.
 *
 * Spark's `bitwise_not`, one of its bitwise functions; since 3.2.0.
 *
 * @example
 * ```ts
 * fn.bitwise_not(lit(5)); // -6, int
 * ```
 */
export function bitwise_not<T extends Integral | null, Q1 = unknown>(value: Expr<T, Q1>): Column<T, Q1> {
  return createColumn(invoke("bitwise_not", [["value", value]], arguments, { name: "~" }));
}
