// Generated from registry/functions.yaml by `npm run generate`. Do not edit.
import type { Column } from "../../dsl/column/column.js";
import { createColumn } from "../../dsl/column/column.js";
import type { Expr, NeedsAll, NeedsOf } from "../../dsl/column/expr.js";
import type { Operand } from "../../dsl/column/operand-types.js";
import { invoke, optional, variadic } from "../../dsl/functions/call.js";
import type { AnyNotNull, Look } from "../../dsl/functions/function-types.js";
import { intLiteral, numberLiteral, onlyLiteral, orLiteral } from "../../dsl/functions/literal-arguments.js";
import { seedArgument } from "../../dsl/functions/special-arguments.js";
import type { Alike } from "../../types/common-tag.js";
import type { Interval, NullOf, Num } from "../../types/tags.js";
import type { CeilTable } from "./tables.js";

/**
 * The distance from zero. The smallest value of an integral type has none and raises ARITHMETIC_OVERFLOW.
 *
 * Null when an argument is.
 *
 * In Spark's types: `(value: numeric|interval_ym|interval_dt as T) -> T`.
 *
 * Spark's `abs`, one of its math functions; since 1.2.0.
 *
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: -2 }], "v bigint").cols();
 * fn.abs(c.v); // 2, bigint?
 * ```
 */
export function abs<T extends Num | "interval_ym" | "interval_dt" | null, Q1 = unknown>(value: Expr<T, Q1>): Column<T, Q1> {
  return createColumn(invoke("abs", [["value", value]], arguments));
}

/**
 * The smallest integer that is not below the value; with `scale`, the same at that many digits after the point.
 *
 * The result may be null, whatever the arguments are.
 *
 * In Spark's types:
 * - `(value: decimal(p,s), scale: int = 0) -> decimal`
 * - `(value: integral) -> bigint`
 * - `(value: double) -> bigint`
 * - `(value: numeric, scale: int) -> decimal`
 *
 * Spark's `ceil`, one of its math functions; since 3.3.0.
 *
 * @example
 * ```ts
 * fn.ceil(lit(-0.5)); // 0, bigint?
 * ```
 */
export function ceil<T extends Num | null, Q1 = unknown>(value: Expr<T, Q1>): Column<Look<CeilTable, T> | null, Q1>;
export function ceil<Q1 = unknown>(value: Expr<Num | null, Q1>, scale: number): Column<"decimal" | null, Q1>;
export function ceil(value?: unknown, scale?: unknown): any {
  return createColumn(invoke("ceil", [["value", value], ["scale", scale, optional(onlyLiteral(intLiteral))]], arguments));
}

/**
 * The largest integer that is not above the value; with `scale`, the same at that many digits after the point.
 *
 * The result may be null, whatever the arguments are.
 *
 * In Spark's types:
 * - `(value: decimal(p,s), scale: int = 0) -> decimal`
 * - `(value: integral) -> bigint`
 * - `(value: double) -> bigint`
 * - `(value: numeric, scale: int) -> decimal`
 *
 * Spark's `floor`, one of its math functions; since 3.3.0.
 *
 * @example
 * ```ts
 * fn.floor(lit(-0.5)); // -1, bigint?
 * ```
 */
export function floor<T extends Num | null, Q1 = unknown>(value: Expr<T, Q1>): Column<Look<CeilTable, T> | null, Q1>;
export function floor<Q1 = unknown>(value: Expr<Num | null, Q1>, scale: number): Column<"decimal" | null, Q1>;
export function floor(value?: unknown, scale?: unknown): any {
  return createColumn(invoke("floor", [["value", value], ["scale", scale, optional(onlyLiteral(intLiteral))]], arguments));
}

/**
 * The largest of the arguments, nulls skipped; NaN counts as larger than any number. Null when all are null.
 *
 * Null only when all arguments are.
 *
 * In Spark's types: `(...values: ordered as T (at least 2)) -> T`.
 *
 * Spark's `greatest`, one of its math functions; since 1.5.0.
 *
 * @example
 * ```ts
 * fn.greatest(lit(1), lit(3), lit(2)); // 3, int
 * ```
 */
export function greatest<T, A extends readonly [Expr<Alike<T>>, ...Expr<Alike<T>>[]], Q1 = unknown>(first: Expr<T, Q1>, ...rest: A): Column<AnyNotNull<[Expr<T>, ...A]>, Q1 & NeedsAll<A>>;
export function greatest(...values: readonly unknown[]): any {
  return createColumn(invoke("greatest", [["values", values, variadic(2)]]));
}

/**
 * The smallest of the arguments, nulls skipped; NaN counts as larger than any number. Null when all are null.
 *
 * Null only when all arguments are.
 *
 * In Spark's types: `(...values: ordered as T (at least 2)) -> T`.
 *
 * Spark's `least`, one of its math functions; since 1.5.0.
 *
 * @example
 * ```ts
 * fn.least(lit(3), lit(1), lit(2)); // 1, int
 * ```
 */
export function least<T, A extends readonly [Expr<Alike<T>>, ...Expr<Alike<T>>[]], Q1 = unknown>(first: Expr<T, Q1>, ...rest: A): Column<AnyNotNull<[Expr<T>, ...A]>, Q1 & NeedsAll<A>>;
export function least(...values: readonly unknown[]): any {
  return createColumn(invoke("least", [["values", values, variadic(2)]]));
}

/**
 * The natural logarithm; null for zero and below.
 *
 * The result may be null, whatever the arguments are.
 *
 * In Spark's types: `(value: double) -> double`.
 *
 * Spark's `ln`, one of its math functions; since 1.4.0.
 *
 * @example
 * ```ts
 * fn.ln(lit(1)); // 0, double?
 * ```
 * @example
 * ```ts
 * fn.ln(lit(-1)); // null, double?
 * ```
 */
export function ln<Q1 = unknown>(value: Expr<Num | null, Q1>): Column<"double" | null, Q1> {
  return createColumn(invoke("ln", [["value", value]], arguments));
}

/**
 * With one argument the natural logarithm, with two the logarithm of the second to the base of the first. Null where the
 * logarithm is not defined.
 *
 * The result may be null, whatever the arguments are.
 *
 * In Spark's types:
 * - `(value: double) -> double`
 * - `(base: double, value: double) -> double`
 *
 * Spark's `log`, one of its math functions; since 1.5.0.
 *
 * @example
 * ```ts
 * fn.log(lit(1)); // 0, double?
 * ```
 * @example
 * ```ts
 * fn.log(2, lit(8)); // 3, double?
 * ```
 */
export function log<Q1 = unknown>(value: Expr<Num | null, Q1>): Column<"double" | null, Q1>;
export function log<const T extends Expr<Num | null> | number, Q2 = unknown>(base: T, value: Expr<Num | null, Q2>): Column<"double" | null, NeedsOf<T> & Q2>;
export function log(argument1?: unknown, argument2?: unknown): any {
  return createColumn(arguments.length <= 1 ? invoke("log", [["value", argument1]], arguments, { name: "ln" }) : invoke("log", [["base", argument1, orLiteral(numberLiteral)], ["value", argument2]], arguments, { name: "log" }));
}

/**
 * The value with its sign changed. The smallest value of an integral type raises ARITHMETIC_OVERFLOW.
 *
 * Null when an argument is.
 *
 * In Spark's types: `(value: numeric|interval|interval_ym|interval_dt as T) -> T`.
 *
 * Spark's `negative`, one of its math functions; since 1.0.0.
 *
 * @example
 * ```ts
 * fn.negative(lit(5)); // -5, int
 * ```
 */
export function negative<T extends Num | Interval | null, Q1 = unknown>(value: Expr<T, Q1>): Column<T, Q1> {
  return createColumn(invoke("negative", [["value", value]], arguments));
}

/**
 * The ratio of a circle's circumference to its diameter.
 *
 * Never null.
 *
 * In Spark's types: `() -> double`.
 *
 * Spark's `pi`, one of its math functions; since 1.5.0.
 *
 * @example
 * ```ts
 * fn.pi(); // 3.141592653589793, double
 * ```
 */
export function pi(): Column<"double", unknown> {
  return createColumn(invoke("pi", [], arguments));
}

/**
 * The first argument raised to the power of the second.
 *
 * Null when an argument is.
 *
 * In Spark's types: `(base: double, exponent: double) -> double`.
 *
 * Spark's `pow`, one of its math functions; since 1.4.0.
 *
 * @example
 * ```ts
 * fn.pow(lit(2), 10); // 1024, double
 * ```
 */
export function pow<const T extends Expr<Num | null> | number, const U extends Expr<Num | null> | number>(base: T, exponent: U): Column<"double" | NullOf<Operand<T> | Operand<U>>, NeedsOf<T> & NeedsOf<U>> {
  return createColumn(invoke("pow", [["base", base, orLiteral(numberLiteral)], ["exponent", exponent, orLiteral(numberLiteral)]], arguments, { name: "power" }));
}

/**
 * A random number from 0 (included) to 1 (excluded), another one in each row. Without a seed one is drawn here, so that a
 * DataFrame gives the same numbers each time it runs on the same data.
 *
 * Never null.
 *
 * In Spark's types: `(seed?: int|bigint) -> double`.
 *
 * Spark's `rand`, one of its math functions; since 1.5.0.
 *
 * @example
 * ```ts
 * fn.rand(42).lt(1); // true, boolean
 * ```
 */
export function rand(seed?: number | bigint): Column<"double", unknown> {
  return createColumn(invoke("rand", [["seed", seed, seedArgument]], arguments));
}

/**
 * Rounds half away from zero, to `scale` digits after the point; a negative scale rounds before it.
 *
 * The result may be null, whatever the arguments are.
 *
 * In Spark's types:
 * - `(value: decimal(p,s), scale: int = 0) -> decimal`
 * - `(value: numeric as T, scale: int = 0) -> T`
 *
 * Spark's `round`, one of its math functions; since 1.5.0.
 *
 * @example
 * ```ts
 * fn.round(lit(2.675), 2); // 2.68, double?
 * ```
 */
export function round<T extends Num | null, Q1 = unknown>(value: Expr<T, Q1>, scale?: number): Column<T | null, Q1> {
  return createColumn(invoke("round", [["value", value], ["scale", scale, optional(onlyLiteral(intLiteral))]], arguments));
}

/**
 * The square root, NaN for a negative number.
 *
 * The result may be null, whatever the arguments are.
 *
 * In Spark's types: `(value: double) -> double`.
 *
 * Spark's `sqrt`, one of its math functions; since 1.1.1.
 *
 * @example
 * ```ts
 * fn.sqrt(lit(9)); // 3, double?
 * ```
 */
export function sqrt<Q1 = unknown>(value: Expr<Num | null, Q1>): Column<"double" | null, Q1> {
  return createColumn(invoke("sqrt", [["value", value]], arguments));
}
