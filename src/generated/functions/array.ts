// Generated from registry/functions.yaml by `npm run generate`. Do not edit.
import type { Column } from "../../dsl/column/column.js";
import { createColumn } from "../../dsl/column/column.js";
import type { Expr, NeedsAll, NeedsOf, TypeOf } from "../../dsl/column/expr.js";
import type { Operand } from "../../dsl/column/operand-types.js";
import { createCondition, invoke, variadic, withDefault } from "../../dsl/functions/call.js";
import type { ElementOf, LitOf } from "../../dsl/functions/function-types.js";
import { anyLiteral, booleanLiteral, onlyLiteral, orLiteral } from "../../dsl/functions/literal-arguments.js";
import type { Alike, Common } from "../../types/common-tag.js";
import type { ArrayOf, NullOf } from "../../types/tags.js";

/**
 * An array of the arguments, which take their common type. Without arguments it is an empty array of void.
 *
 * Never null.
 *
 * In Spark's types: `(...values: any as T) -> array<T>`.
 *
 * Spark's `array`, one of its array functions; since 1.1.0.
 *
 * @example
 * ```ts
 * fn.array(lit(1), lit(2)); // [1,2], array<int!>
 * ```
 */
export function array(): Column<ArrayOf<"void">, unknown>;
export function array<T, A extends readonly Expr<Alike<T>>[], Q1 = unknown>(first: Expr<T, Q1>, ...rest: A): Column<ArrayOf<Common<T | TypeOf<A[number]>>>, Q1 & NeedsAll<A>>;
export function array(...values: readonly unknown[]): any {
  return createColumn(invoke("array", [["values", values, variadic(0)]]));
}

/**
 * Whether the array holds the value. Null when it does not but holds a null, and when the array or the value is null.
 *
 * Null when `array` or `value` or an element of `array` is.
 *
 * In Spark's types: `(array: array<T>, value: T) -> boolean`.
 *
 * Spark's `array_contains`, one of its array functions; since 1.5.0.
 *
 * @example
 * ```ts
 * fn.array_contains(fn.array(lit(1), lit(2)), 2); // true, boolean
 * ```
 */
export function array_contains<T extends ArrayOf<any> | null, const U extends Expr<Alike<ElementOf<T>>> | LitOf<ElementOf<T>>, Q1 = unknown>(array: Expr<T, Q1>, value: U): Column<"boolean" | NullOf<T | ElementOf<T> | Operand<U>>, Q1 & NeedsOf<U>> {
  return createCondition(invoke("array_contains", [["array", array], ["value", value, orLiteral(anyLiteral)]], arguments));
}

/**
 * The array in ascending order with nulls first, or in descending order with nulls last.
 *
 * Null when an argument is.
 *
 * In Spark's types: `(array: array<T>, asc: boolean = true) -> array<T>`.
 *
 * Spark's `sort_array`, one of its array functions; since 1.5.0.
 *
 * @example
 * ```ts
 * fn.sort_array(fn.array(lit(3), lit(1), lit(2)), false); // [3,2,1], array<int!>
 * ```
 */
export function sort_array<T extends ArrayOf<any> | null, Q1 = unknown>(array: Expr<T, Q1>, asc?: boolean): Column<T, Q1> {
  return createColumn(invoke("sort_array", [["array", array], ["asc", asc, withDefault(true, onlyLiteral(booleanLiteral))]], arguments));
}
