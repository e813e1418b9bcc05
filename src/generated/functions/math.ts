// Generated from registry/functions.yaml by `npm run generate`. Do not edit.
import type { Column } from "../../dsl/column/column.js";
import { createColumn } from "../../dsl/column/column.js";
import type { Constant, Expr, NeedsAll, NeedsOf } from "../../dsl/column/expr.js";
import type { Operand } from "../../dsl/column/operand-types.js";
import { invoke, optional, variadic } from "../../dsl/functions/call.js";
import type { AnyNotNull, Look, NullFrom } from "../../dsl/functions/function-types.js";
import { intLiteral, longLiteral, numberLiteral, onlyLiteral, orLiteral } from "../../dsl/functions/literal-arguments.js";
import { seedArgument } from "../../dsl/functions/special-arguments.js";
import type { Addable, Div, Minus, MinusPeer, Mod, Plus, PlusPeer, Times, TimesPeer } from "../../types/arithmetic.js";
import type { Alike, Common } from "../../types/common-tag.js";
import type { LitTag } from "../../types/literal-tags.js";
import type { Interval, NullOf, Num, Ordered } from "../../types/tags.js";
import type { CeilTable } from "./tables.js";

/**
 * The distance from zero.
 *
 * The smallest value of an integral type has none and raises ARITHMETIC_OVERFLOW.
 *
 * In Spark's types `(value: numeric|interval_ym|interval_dt as T) -> T`; null when an argument is.
 *
 * A math function since Spark 1.2.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#abs)).
 *
 * @param value a number, a year-month interval or a day-time interval
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
 * The angle, in radians from 0 to π, whose cosine the value is; NaN below -1 and above 1.
 *
 * In Spark's types `(value: double) -> double`; may be null whatever the arguments are.
 *
 * A math function since Spark 1.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#acos)).
 *
 * @param value a double
 * @example
 * ```ts
 * fn.acos(lit(-1)); // 3.141592653589793, double?
 * ```
 * @example
 * ```ts
 * fn.isnan(fn.acos(lit(2))); // true, boolean
 * ```
 */
export function acos<Q1 = unknown>(value: Expr<Num | null, Q1>): Column<"double" | null, Q1> {
  return createColumn(invoke("acos", [["value", value]], arguments));
}

/**
 * The inverse hyperbolic cosine, which is never negative; NaN below 1.
 *
 * In Spark's types `(value: double) -> double`; may be null whatever the arguments are.
 *
 * A math function since Spark 3.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#acosh)).
 *
 * @param value a double
 * @example
 * ```ts
 * fn.acosh(lit(1)); // 0, double?
 * ```
 * @example
 * ```ts
 * fn.isnan(fn.acosh(lit(0.5))); // true, boolean
 * ```
 */
export function acosh<Q1 = unknown>(value: Expr<Num | null, Q1>): Column<"double" | null, Q1> {
  return createColumn(invoke("acosh", [["value", value]], arguments));
}

/**
 * The angle, in radians from -π/2 to π/2, whose sine the value is; NaN below -1 and above 1.
 *
 * In Spark's types `(value: double) -> double`; may be null whatever the arguments are.
 *
 * A math function since Spark 1.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#asin)).
 *
 * @param value a double
 * @example
 * ```ts
 * fn.asin(lit(1)); // 1.5707963267948966, double?
 * ```
 * @example
 * ```ts
 * fn.isnan(fn.asin(lit(2))); // true, boolean
 * ```
 */
export function asin<Q1 = unknown>(value: Expr<Num | null, Q1>): Column<"double" | null, Q1> {
  return createColumn(invoke("asin", [["value", value]], arguments));
}

/**
 * The inverse hyperbolic sine.
 *
 * In Spark's types `(value: double) -> double`; may be null whatever the arguments are.
 *
 * A math function since Spark 3.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#asinh)).
 *
 * @param value a double
 * @example
 * ```ts
 * fn.round(fn.asinh(lit(1)), 6); // 0.881374, double?
 * ```
 */
export function asinh<Q1 = unknown>(value: Expr<Num | null, Q1>): Column<"double" | null, Q1> {
  return createColumn(invoke("asinh", [["value", value]], arguments));
}

/**
 * The angle, in radians between -π/2 and π/2, whose tangent the value is.
 *
 * In Spark's types `(value: double) -> double`; may be null whatever the arguments are.
 *
 * A math function since Spark 1.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#atan)).
 *
 * @param value a double
 * @example
 * ```ts
 * fn.atan(lit(1)); // 0.7853981633974483, double?
 * ```
 */
export function atan<Q1 = unknown>(value: Expr<Num | null, Q1>): Column<"double" | null, Q1> {
  return createColumn(invoke("atan", [["value", value]], arguments));
}

/**
 * The angle, in radians from -π to π, between the positive x axis and the point (x, y); 0 for the origin.
 *
 * Mind the order: `y` comes first.
 *
 * In Spark's types `(y: double, x: double) -> double`; null when an argument is.
 *
 * A math function since Spark 1.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#atan2)).
 *
 * @param y a double
 * @param x a double
 * @example
 * ```ts
 * fn.degrees(fn.atan2(lit(1), lit(-1))); // 135, double?
 * ```
 * @example
 * ```ts
 * fn.degrees(fn.atan2(-1, lit(0))); // -90, double?
 * ```
 */
export function atan2<const T extends Expr<Num | null> | number, const U extends Expr<Num | null> | number>(y: T, x: U): Column<"double" | NullOf<Operand<T> | Operand<U>>, NeedsOf<T> & NeedsOf<U>> {
  return createColumn(invoke("atan2", [["y", y, orLiteral(numberLiteral)], ["x", x, orLiteral(numberLiteral)]], arguments));
}

/**
 * The inverse hyperbolic tangent: infinite at -1 and 1, NaN beyond them.
 *
 * In Spark's types `(value: double) -> double`; may be null whatever the arguments are.
 *
 * A math function since Spark 3.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#atanh)).
 *
 * @param value a double
 * @example
 * ```ts
 * fn.atanh(lit(0.5)); // 0.5493061443340548, double?
 * ```
 * @example
 * ```ts
 * fn.isnan(fn.atanh(lit(2))); // true, boolean
 * ```
 */
export function atanh<Q1 = unknown>(value: Expr<Num | null, Q1>): Column<"double" | null, Q1> {
  return createColumn(invoke("atanh", [["value", value]], arguments));
}

/**
 * The binary digits of a whole number as text; a fraction is cut off before.
 *
 * Of a negative number all 64 digits of its two's complement.
 *
 * In Spark's types `(value: bigint) -> string`; null when an argument is.
 *
 * A math function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#bin)).
 *
 * @param value a bigint
 * @example
 * ```ts
 * fn.bin(lit(13)); // "1101", string
 * ```
 * @example
 * ```ts
 * fn.length(fn.bin(lit(-1))); // 64, int
 * ```
 */
export function bin<T extends Num | null, Q1 = unknown>(value: Expr<T, Q1>): Column<"string" | NullOf<T> | NullFrom<T, "float" | "double" | "decimal">, Q1> {
  return createColumn(invoke("bin", [["value", value]], arguments));
}

/**
 * Rounds to `scale` digits after the point, halves to the even neighbour; a negative scale rounds before the point.
 *
 * A whole number that its type cannot hold afterwards raises ARITHMETIC_OVERFLOW.
 *
 * In Spark's types (may be null whatever the arguments are):
 * - `(value: decimal(p,s), scale: int = 0) -> decimal`
 * - `(value: numeric as T, scale: int = 0) -> T`
 *
 * A math function since Spark 2.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#bround)).
 *
 * @param value a number
 * @param scale an int, a literal; 0 unless given
 * @example
 * ```ts
 * fn.bround(lit(2.5)); // 2, double?
 * ```
 * @example
 * ```ts
 * fn.bround(lit(3.5)); // 4, double?
 * ```
 * @example
 * ```ts
 * fn.bround(lit(25), -1); // 20, int?
 * ```
 */
export function bround<T extends Num | null, Q1 = unknown>(value: Expr<T, Q1>, scale?: number | Constant<"int">): Column<T | null, Q1> {
  return createColumn(invoke("bround", [["value", value], ["scale", scale, optional(onlyLiteral(intLiteral))]], arguments));
}

/**
 * The cube root; that of a negative number is negative.
 *
 * In Spark's types `(value: double) -> double`; may be null whatever the arguments are.
 *
 * A math function since Spark 1.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#cbrt)).
 *
 * @param value a double
 * @example
 * ```ts
 * fn.cbrt(lit(27)); // 3, double?
 * ```
 * @example
 * ```ts
 * fn.cbrt(lit(-8)); // -2, double?
 * ```
 */
export function cbrt<Q1 = unknown>(value: Expr<Num | null, Q1>): Column<"double" | null, Q1> {
  return createColumn(invoke("cbrt", [["value", value]], arguments));
}

/**
 * The smallest integer that is not below the value; with `scale`, the same at that many digits after the point.
 *
 * In Spark's types (may be null whatever the arguments are):
 * - `(value: decimal(p,s), scale: int = 0) -> decimal`
 * - `(value: integral) -> bigint`
 * - `(value: double) -> bigint`
 * - `(value: numeric, scale: int) -> decimal`
 *
 * A math function since Spark 3.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#ceil)).
 *
 * @param value a number
 * @param scale an int, a literal; 0 unless given
 * @example
 * ```ts
 * fn.ceil(lit(-0.5)); // 0, bigint?
 * ```
 * @example
 * ```ts
 * fn.ceil(lit(3.14159), 2); // "3.15", decimal(18,2)?
 * ```
 */
export function ceil<T extends Num | null, Q1 = unknown>(value: Expr<T, Q1>): Column<Look<CeilTable, T> | null, Q1>;
export function ceil<Q1 = unknown>(value: Expr<Num | null, Q1>, scale: number | Constant<"int">): Column<"decimal" | null, Q1>;
export function ceil(value?: unknown, scale?: unknown): any {
  return createColumn(invoke("ceil", [["value", value], ["scale", scale, optional(onlyLiteral(intLiteral))]], arguments));
}

/**
 * Another name of `ceil`. The smallest integer that is not below the value; with `scale`, the same at that many digits after
 * the point.
 *
 * In Spark's types (may be null whatever the arguments are):
 * - `(value: decimal(p,s), scale: int = 0) -> decimal`
 * - `(value: integral) -> bigint`
 * - `(value: double) -> bigint`
 * - `(value: numeric, scale: int) -> decimal`
 *
 * A math function since Spark 3.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#ceiling)).
 *
 * @param value a number
 * @param scale an int, a literal; 0 unless given
 * @example
 * ```ts
 * fn.ceiling(lit(-0.5)); // 0, bigint?
 * ```
 * @example
 * ```ts
 * fn.ceiling(lit(3.14159), 2); // "3.15", decimal(18,2)?
 * ```
 */
export function ceiling<T extends Num | null, Q1 = unknown>(value: Expr<T, Q1>): Column<Look<CeilTable, T> | null, Q1>;
export function ceiling<Q1 = unknown>(value: Expr<Num | null, Q1>, scale: number | Constant<"int">): Column<"decimal" | null, Q1>;
export function ceiling(value?: unknown, scale?: unknown): any {
  return createColumn(invoke("ceiling", [["value", value], ["scale", scale, optional(onlyLiteral(intLiteral))]], arguments));
}

/**
 * Takes a text as a whole number in base `fromBase` and writes it in base `toBase`, with capitals; reading stops at the first
 * character that is no digit there.
 *
 * Bases go from 2 to 36. A negative number appears as its 64-bit two's complement, but with a minus sign when `toBase` is
 * negative. Null for an empty text or a base out of range; a number beyond 64 bits raises ARITHMETIC_OVERFLOW.
 *
 * In Spark's types `(str: string, fromBase: int, toBase: int) -> string`; may be null whatever the arguments are.
 *
 * A math function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#conv)).
 *
 * @param str text
 * @param fromBase an int
 * @param toBase an int
 * @example
 * ```ts
 * fn.conv(lit("ff"), 16, 10); // "255", string?
 * ```
 * @example
 * ```ts
 * fn.conv(lit("-10"), 10, 16); // "FFFFFFFFFFFFFFF6", string?
 * ```
 * @example
 * ```ts
 * fn.conv(lit("-10"), 10, -16); // "-A", string?
 * ```
 */
export function conv<const U extends Expr<Num | null> | number, const V extends Expr<Num | null> | number, Q1 = unknown>(str: Expr<"string" | null, Q1>, fromBase: U, toBase: V): Column<"string" | null, Q1 & NeedsOf<U> & NeedsOf<V>> {
  return createColumn(invoke("conv", [["str", str], ["fromBase", fromBase, orLiteral(intLiteral)], ["toBase", toBase, orLiteral(intLiteral)]], arguments));
}

/**
 * The cosine of an angle in radians; NaN for an infinite one.
 *
 * In Spark's types `(angle: double) -> double`; may be null whatever the arguments are.
 *
 * A math function since Spark 1.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#cos)).
 *
 * @param angle a double
 * @example
 * ```ts
 * fn.cos(fn.pi()); // -1, double?
 * ```
 */
export function cos<Q1 = unknown>(angle: Expr<Num | null, Q1>): Column<"double" | null, Q1> {
  return createColumn(invoke("cos", [["angle", angle]], arguments));
}

/**
 * The hyperbolic cosine.
 *
 * In Spark's types `(value: double) -> double`; may be null whatever the arguments are.
 *
 * A math function since Spark 1.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#cosh)).
 *
 * @param value a double
 * @example
 * ```ts
 * fn.cosh(lit(1)); // 1.543080634815244, double?
 * ```
 */
export function cosh<Q1 = unknown>(value: Expr<Num | null, Q1>): Column<"double" | null, Q1> {
  return createColumn(invoke("cosh", [["value", value]], arguments));
}

/**
 * The cotangent of an angle in radians, 1 divided by its tangent; infinite at 0.
 *
 * In Spark's types `(angle: double) -> double`; may be null whatever the arguments are.
 *
 * A math function since Spark 2.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#cot)).
 *
 * @param angle a double
 * @example
 * ```ts
 * fn.round(fn.cot(fn.radians(lit(45))), 6); // 1, double?
 * ```
 */
export function cot<Q1 = unknown>(angle: Expr<Num | null, Q1>): Column<"double" | null, Q1> {
  return createColumn(invoke("cot", [["angle", angle]], arguments));
}

/**
 * The cosecant of an angle in radians, 1 divided by its sine; infinite at 0.
 *
 * In Spark's types `(angle: double) -> double`; may be null whatever the arguments are.
 *
 * A math function since Spark 3.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#csc)).
 *
 * @param angle a double
 * @example
 * ```ts
 * fn.csc(fn.radians(lit(90))); // 1, double?
 * ```
 */
export function csc<Q1 = unknown>(angle: Expr<Num | null, Q1>): Column<"double" | null, Q1> {
  return createColumn(invoke("csc", [["angle", angle]], arguments));
}

/**
 * An angle in radians as degrees.
 *
 * In Spark's types `(angle: double) -> double`; may be null whatever the arguments are.
 *
 * A math function since Spark 1.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#degrees)).
 *
 * @param angle a double
 * @example
 * ```ts
 * fn.degrees(fn.pi()); // 180, double?
 * ```
 */
export function degrees<Q1 = unknown>(angle: Expr<Num | null, Q1>): Column<"double" | null, Q1> {
  return createColumn(invoke("degrees", [["angle", angle]], arguments));
}

/**
 * Euler's number, the base of the natural logarithm.
 *
 * In Spark's types `() -> double`; never null.
 *
 * A math function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#e)).
 *
 * @example
 * ```ts
 * fn.e(); // 2.718281828459045, double
 * ```
 */
export function e(): Column<"double", unknown> {
  return createColumn(invoke("e", [], arguments));
}

/**
 * Euler's number raised to the power of the value; Infinity beyond what a double holds, from about 710 on.
 *
 * In Spark's types `(value: double) -> double`; may be null whatever the arguments are.
 *
 * A math function since Spark 1.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#exp)).
 *
 * @param value a double
 * @example
 * ```ts
 * fn.exp(lit(0)); // 1, double?
 * ```
 * @example
 * ```ts
 * fn.exp(lit(-1000)); // 0, double?
 * ```
 */
export function exp<Q1 = unknown>(value: Expr<Num | null, Q1>): Column<"double" | null, Q1> {
  return createColumn(invoke("exp", [["value", value]], arguments));
}

/**
 * `exp(value) - 1`, accurate also for values near zero, where the subtraction would lose most digits.
 *
 * In Spark's types `(value: double) -> double`; may be null whatever the arguments are.
 *
 * A math function since Spark 1.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#expm1)).
 *
 * @param value a double
 * @example
 * ```ts
 * fn.expm1(lit(1e-10)); // 1.00000000005e-10, double?
 * ```
 */
export function expm1<Q1 = unknown>(value: Expr<Num | null, Q1>): Column<"double" | null, Q1> {
  return createColumn(invoke("expm1", [["value", value]], arguments));
}

/**
 * The product of the whole numbers from 1 to the value; 1 for 0.
 *
 * Null below 0 and above 20, where a bigint ends.
 *
 * In Spark's types `(value: int) -> bigint`; may be null whatever the arguments are.
 *
 * A math function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#factorial)).
 *
 * @param value an int
 * @example
 * ```ts
 * fn.factorial(lit(5)); // 120, bigint?
 * ```
 * @example
 * ```ts
 * fn.factorial(lit(21)); // null, bigint?
 * ```
 */
export function factorial<Q1 = unknown>(value: Expr<Num | null, Q1>): Column<"bigint" | null, Q1> {
  return createColumn(invoke("factorial", [["value", value]], arguments));
}

/**
 * The largest integer that is not above the value; with `scale`, the same at that many digits after the point.
 *
 * In Spark's types (may be null whatever the arguments are):
 * - `(value: decimal(p,s), scale: int = 0) -> decimal`
 * - `(value: integral) -> bigint`
 * - `(value: double) -> bigint`
 * - `(value: numeric, scale: int) -> decimal`
 *
 * A math function since Spark 3.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#floor)).
 *
 * @param value a number
 * @param scale an int, a literal; 0 unless given
 * @example
 * ```ts
 * fn.floor(lit(-0.5)); // -1, bigint?
 * ```
 * @example
 * ```ts
 * fn.floor(lit(3.14159), 2); // "3.14", decimal(18,2)?
 * ```
 */
export function floor<T extends Num | null, Q1 = unknown>(value: Expr<T, Q1>): Column<Look<CeilTable, T> | null, Q1>;
export function floor<Q1 = unknown>(value: Expr<Num | null, Q1>, scale: number | Constant<"int">): Column<"decimal" | null, Q1>;
export function floor(value?: unknown, scale?: unknown): any {
  return createColumn(invoke("floor", [["value", value], ["scale", scale, optional(onlyLiteral(intLiteral))]], arguments));
}

/**
 * The largest of the arguments, nulls skipped; NaN counts as larger than any number.
 *
 * Null when all are null.
 *
 * In Spark's types `(...values: ordered as T (at least 2)) -> T`; null only when all arguments are.
 *
 * A math function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#greatest)).
 *
 * @param values anything with an order
 * @example
 * ```ts
 * fn.greatest(lit(1), lit(3), lit(2)); // 3, int
 * ```
 */
export function greatest<T extends Ordered | null, A extends readonly Expr<Alike<T>>[], Q1 = unknown>(first?: Expr<T, Q1>, ...rest: A): Column<AnyNotNull<[Expr<T>, ...A]>, Q1 & NeedsAll<A>>;
export function greatest(...values: readonly unknown[]): any {
  return createColumn(invoke("greatest", [["values", values, variadic(2)]]));
}

/**
 * The hexadecimal digits, in capitals, of a whole number, of the bytes of a binary value, or of the UTF-8 bytes of a text.
 *
 * Of a negative number all 16 digits of its two's complement.
 *
 * In Spark's types `(value: bigint|binary|string) -> string`; null when an argument is.
 *
 * A math function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#hex)).
 *
 * @param value a bigint, bytes or text
 * @example
 * ```ts
 * fn.hex(lit(255)); // "FF", string
 * ```
 * @example
 * ```ts
 * fn.hex(lit("é")); // "C3A9", string
 * ```
 * @example
 * ```ts
 * fn.hex(lit(-1)); // "FFFFFFFFFFFFFFFF", string
 * ```
 */
export function hex<T extends Num | "string" | "binary" | null, Q1 = unknown>(value: Expr<T, Q1>): Column<"string" | NullOf<T> | NullFrom<T, "float" | "double" | "decimal">, Q1> {
  return createColumn(invoke("hex", [["value", value]], arguments));
}

/**
 * The length of the hypotenuse over two legs: the square root of the sum of their squares, without overflow on the way.
 *
 * In Spark's types `(x: double, y: double) -> double`; null when an argument is.
 *
 * A math function since Spark 1.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#hypot)).
 *
 * @param x a double
 * @param y a double
 * @example
 * ```ts
 * fn.hypot(lit(3), 4); // 5, double
 * ```
 */
export function hypot<const T extends Expr<Num | null> | number, const U extends Expr<Num | null> | number>(x: T, y: U): Column<"double" | NullOf<Operand<T> | Operand<U>>, NeedsOf<T> & NeedsOf<U>> {
  return createColumn(invoke("hypot", [["x", x, orLiteral(numberLiteral)], ["y", y, orLiteral(numberLiteral)]], arguments));
}

/**
 * The smallest of the arguments, nulls skipped; NaN counts as larger than any number.
 *
 * Null when all are null.
 *
 * In Spark's types `(...values: ordered as T (at least 2)) -> T`; null only when all arguments are.
 *
 * A math function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#least)).
 *
 * @param values anything with an order
 * @example
 * ```ts
 * fn.least(lit(3), lit(1), lit(2)); // 1, int
 * ```
 */
export function least<T extends Ordered | null, A extends readonly Expr<Alike<T>>[], Q1 = unknown>(first?: Expr<T, Q1>, ...rest: A): Column<AnyNotNull<[Expr<T>, ...A]>, Q1 & NeedsAll<A>>;
export function least(...values: readonly unknown[]): any {
  return createColumn(invoke("least", [["values", values, variadic(2)]]));
}

/**
 * The natural logarithm; null for zero and below.
 *
 * In Spark's types `(value: double) -> double`; may be null whatever the arguments are.
 *
 * A math function since Spark 1.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#ln)).
 *
 * @param value a double
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
 * With one argument the natural logarithm, with two the logarithm of the second to the base of the first.
 *
 * Null where the logarithm is not defined.
 *
 * In Spark's types (may be null whatever the arguments are):
 * - `(value: double) -> double`
 * - `(base: double, value: double) -> double`
 *
 * A math function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#log)).
 *
 * @param value a double
 * @param base a double
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
 * The logarithm to base 10; null for zero and below.
 *
 * In Spark's types `(value: double) -> double`; may be null whatever the arguments are.
 *
 * A math function since Spark 1.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#log10)).
 *
 * @param value a double
 * @example
 * ```ts
 * fn.log10(lit(1000)); // 3, double?
 * ```
 * @example
 * ```ts
 * fn.log10(lit(0)); // null, double?
 * ```
 */
export function log10<Q1 = unknown>(value: Expr<Num | null, Q1>): Column<"double" | null, Q1> {
  return createColumn(invoke("log10", [["value", value]], arguments));
}

/**
 * The natural logarithm of one more than the value, accurate also for values near zero; null for -1 and below.
 *
 * In Spark's types `(value: double) -> double`; may be null whatever the arguments are.
 *
 * A math function since Spark 1.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#log1p)).
 *
 * @param value a double
 * @example
 * ```ts
 * fn.log1p(lit(0)); // 0, double?
 * ```
 * @example
 * ```ts
 * fn.log1p(lit(-1)); // null, double?
 * ```
 */
export function log1p<Q1 = unknown>(value: Expr<Num | null, Q1>): Column<"double" | null, Q1> {
  return createColumn(invoke("log1p", [["value", value]], arguments));
}

/**
 * The logarithm to base 2; null for zero and below.
 *
 * In Spark's types `(value: double) -> double`; may be null whatever the arguments are.
 *
 * A math function since Spark 1.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#log2)).
 *
 * @param value a double
 * @example
 * ```ts
 * fn.log2(lit(8)); // 3, double?
 * ```
 * @example
 * ```ts
 * fn.log2(lit(0)); // null, double?
 * ```
 */
export function log2<Q1 = unknown>(value: Expr<Num | null, Q1>): Column<"double" | null, Q1> {
  return createColumn(invoke("log2", [["value", value]], arguments));
}

/**
 * The remainder of a division, with the sign of the dividend: `dividend.mod(divisor)` as a function.
 *
 * A divisor of zero raises REMAINDER_BY_ZERO.
 *
 * In Spark's types (may be null whatever the arguments are):
 * - `(dividend: decimal(p1,s1), divisor: decimal(p2,s2)) -> dmod(p1,s1,p2,s2)`
 * - `(dividend: numeric as T, divisor: T) -> T`
 *
 * A math function since Spark 2.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#mod)).
 *
 * @param dividend a number
 * @param divisor a decimal or the type of `dividend`
 * @example
 * ```ts
 * fn.mod(lit(7), 3); // 1, int?
 * ```
 * @example
 * ```ts
 * fn.mod(lit(-7), 3); // -1, int?
 * ```
 */
export function mod<T extends Num | null, const U extends Expr<Num | null> | number | bigint, Q1 = unknown>(dividend: Expr<T, Q1>, divisor: U): Column<Mod<T, Operand<U>>, Q1 & NeedsOf<U>> {
  return createColumn(invoke("mod", [["dividend", dividend], ["divisor", divisor, orLiteral(numberLiteral)]], arguments));
}

/**
 * Another name of `negative`. The value with its sign changed.
 *
 * The smallest value of an integral type raises ARITHMETIC_OVERFLOW.
 *
 * In Spark's types `(value: numeric|interval|interval_ym|interval_dt as T) -> T`; null when an argument is.
 *
 * A math function since Spark 3.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#negative)).
 *
 * @param value a number, a calendar interval, a year-month interval or a day-time interval
 * @example
 * ```ts
 * fn.negate(lit(5)); // -5, int
 * ```
 */
export function negate<T extends Num | Interval | null, Q1 = unknown>(value: Expr<T, Q1>): Column<T, Q1> {
  return createColumn(invoke("negate", [["value", value]], arguments, { name: "negative" }));
}

/**
 * The value with its sign changed.
 *
 * The smallest value of an integral type raises ARITHMETIC_OVERFLOW.
 *
 * In Spark's types `(value: numeric|interval|interval_ym|interval_dt as T) -> T`; null when an argument is.
 *
 * A math function since Spark 1.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#negative)).
 *
 * @param value a number, a calendar interval, a year-month interval or a day-time interval
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
 * In Spark's types `() -> double`; never null.
 *
 * A math function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#pi)).
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
 * The remainder of a division, not negative when the divisor is positive: -7 leaves 2 by 3, where `mod` leaves -1.
 *
 * A divisor of zero raises REMAINDER_BY_ZERO.
 *
 * In Spark's types (may be null whatever the arguments are):
 * - `(dividend: decimal(p1,s1), divisor: decimal(p2,s2)) -> dmod(p1,s1,p2,s2)`
 * - `(dividend: numeric as T, divisor: T) -> T`
 *
 * A math function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#pmod)).
 *
 * @param dividend a number
 * @param divisor a decimal or the type of `dividend`
 * @example
 * ```ts
 * fn.pmod(lit(-7), 3); // 2, int?
 * ```
 * @example
 * ```ts
 * fn.pmod(lit(7), 3); // 1, int?
 * ```
 */
export function pmod<const T extends Expr<Num | null> | number | bigint, const U extends Expr<Num | null> | number | bigint>(dividend: T, divisor: U): Column<Mod<Operand<T>, Operand<U>>, NeedsOf<T> & NeedsOf<U>> {
  return createColumn(invoke("pmod", [["dividend", dividend, orLiteral(numberLiteral)], ["divisor", divisor, orLiteral(numberLiteral)]], arguments));
}

/**
 * The value as it is, which must be a number or an interval; text becomes a double.
 *
 * In Spark's types `(value: numeric|interval|interval_ym|interval_dt as T) -> T`; null when an argument is.
 *
 * A math function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#positive)).
 *
 * @param value a number, a calendar interval, a year-month interval or a day-time interval
 * @example
 * ```ts
 * fn.positive(lit(-5)); // -5, int
 * ```
 */
export function positive<T extends Num | Interval | null, Q1 = unknown>(value: Expr<T, Q1>): Column<T, Q1> {
  return createColumn(invoke("positive", [["value", value]], arguments));
}

/**
 * Another name of `power`. The first argument raised to the power of the second.
 *
 * In Spark's types `(base: double, exponent: double) -> double`; null when an argument is.
 *
 * A math function since Spark 1.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#power)).
 *
 * @param base a double
 * @param exponent a double
 * @example
 * ```ts
 * fn.pow(lit(2), 10); // 1024, double
 * ```
 */
export function pow<const T extends Expr<Num | null> | number, const U extends Expr<Num | null> | number>(base: T, exponent: U): Column<"double" | NullOf<Operand<T> | Operand<U>>, NeedsOf<T> & NeedsOf<U>> {
  return createColumn(invoke("pow", [["base", base, orLiteral(numberLiteral)], ["exponent", exponent, orLiteral(numberLiteral)]], arguments, { name: "power" }));
}

/**
 * The first argument raised to the power of the second.
 *
 * In Spark's types `(base: double, exponent: double) -> double`; null when an argument is.
 *
 * A math function since Spark 1.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#power)).
 *
 * @param base a double
 * @param exponent a double
 * @example
 * ```ts
 * fn.power(lit(2), 10); // 1024, double
 * ```
 */
export function power<const T extends Expr<Num | null> | number, const U extends Expr<Num | null> | number>(base: T, exponent: U): Column<"double" | NullOf<Operand<T> | Operand<U>>, NeedsOf<T> & NeedsOf<U>> {
  return createColumn(invoke("power", [["base", base, orLiteral(numberLiteral)], ["exponent", exponent, orLiteral(numberLiteral)]], arguments));
}

/**
 * An angle in degrees as radians.
 *
 * In Spark's types `(angle: double) -> double`; may be null whatever the arguments are.
 *
 * A math function since Spark 1.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#radians)).
 *
 * @param angle a double
 * @example
 * ```ts
 * fn.radians(lit(180)); // 3.141592653589793, double?
 * ```
 */
export function radians<Q1 = unknown>(angle: Expr<Num | null, Q1>): Column<"double" | null, Q1> {
  return createColumn(invoke("radians", [["angle", angle]], arguments));
}

/**
 * A random number from 0 (included) to 1 (excluded), another one in each row.
 *
 * Without a seed one is drawn here, so that a DataFrame gives the same numbers each time it runs on the same data.
 *
 * In Spark's types `(seed?: int|bigint) -> double`; never null.
 *
 * A math function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#rand)).
 *
 * @param seed an int or a bigint, a literal; may be left out
 * @example
 * ```ts
 * fn.rand(42).lt(1); // true, boolean
 * ```
 */
export function rand(seed?: number | bigint): Column<"double", unknown> {
  return createColumn(invoke("rand", [["seed", seed, seedArgument]], arguments));
}

/**
 * A random number of the standard normal distribution (mean 0, standard deviation 1), another one in each row.
 *
 * Without a seed one is drawn here, so that a DataFrame gives the same numbers each time it runs on the same data.
 *
 * In Spark's types `(seed?: int|bigint) -> double`; never null.
 *
 * A math function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#randn)).
 *
 * @param seed an int or a bigint, a literal; may be left out
 * @example
 * ```ts
 * fn.abs(fn.randn(42)).lt(100); // true, boolean
 * ```
 */
export function randn(seed?: number | bigint): Column<"double", unknown> {
  return createColumn(invoke("randn", [["seed", seed, seedArgument]], arguments));
}

/**
 * Another name of `rand`. A random number from 0 (included) to 1 (excluded), another one in each row.
 *
 * Without a seed one is drawn here, so that a DataFrame gives the same numbers each time it runs on the same data.
 *
 * In Spark's types `(seed?: int|bigint) -> double`; never null.
 *
 * A math function since Spark 3.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#random)).
 *
 * @param seed an int or a bigint, a literal; may be left out
 * @example
 * ```ts
 * fn.random(42).lt(1); // true, boolean
 * ```
 */
export function random(seed?: number | bigint): Column<"double", unknown> {
  return createColumn(invoke("random", [["seed", seed, seedArgument]], arguments));
}

/**
 * The nearest whole number, as a double; halves go to the even neighbour.
 *
 * In Spark's types `(value: double) -> double`; may be null whatever the arguments are.
 *
 * A math function since Spark 1.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#rint)).
 *
 * @param value a double
 * @example
 * ```ts
 * fn.rint(lit(2.5)); // 2, double?
 * ```
 * @example
 * ```ts
 * fn.rint(lit(3.5)); // 4, double?
 * ```
 */
export function rint<Q1 = unknown>(value: Expr<Num | null, Q1>): Column<"double" | null, Q1> {
  return createColumn(invoke("rint", [["value", value]], arguments));
}

/**
 * Rounds half away from zero, to `scale` digits after the point; a negative scale rounds before it.
 *
 * In Spark's types (may be null whatever the arguments are):
 * - `(value: decimal(p,s), scale: int = 0) -> decimal`
 * - `(value: numeric as T, scale: int = 0) -> T`
 *
 * A math function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#round)).
 *
 * @param value a number
 * @param scale an int, a literal; 0 unless given
 * @example
 * ```ts
 * fn.round(lit(2.675), 2); // 2.68, double?
 * ```
 */
export function round<T extends Num | null, Q1 = unknown>(value: Expr<T, Q1>, scale?: number | Constant<"int">): Column<T | null, Q1> {
  return createColumn(invoke("round", [["value", value], ["scale", scale, optional(onlyLiteral(intLiteral))]], arguments));
}

/**
 * The secant of an angle in radians, 1 divided by its cosine.
 *
 * In Spark's types `(angle: double) -> double`; may be null whatever the arguments are.
 *
 * A math function since Spark 3.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#sec)).
 *
 * @param angle a double
 * @example
 * ```ts
 * fn.sec(fn.pi()); // -1, double?
 * ```
 */
export function sec<Q1 = unknown>(angle: Expr<Num | null, Q1>): Column<"double" | null, Q1> {
  return createColumn(invoke("sec", [["angle", angle]], arguments));
}

/**
 * Another name of `signum`. The sign as a double: -1, 0 or 1; NaN for NaN.
 *
 * An interval has one too.
 *
 * In Spark's types (may be null whatever the arguments are):
 * - `(value: double) -> double`
 * - `(value: interval_ym|interval_dt) -> double`
 *
 * A math function since Spark 1.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#sign)).
 *
 * @param value a double, a year-month interval or a day-time interval
 * @example
 * ```ts
 * fn.sign(lit(-5)); // -1, double?
 * ```
 * @example
 * ```ts
 * fn.sign(lit(0)); // 0, double?
 * ```
 */
export function sign<Q1 = unknown>(value: Expr<Num | "interval_ym" | "interval_dt" | null, Q1>): Column<"double" | null, Q1> {
  return createColumn(invoke("sign", [["value", value]], arguments));
}

/**
 * The sign as a double: -1, 0 or 1; NaN for NaN.
 *
 * An interval has one too.
 *
 * In Spark's types (may be null whatever the arguments are):
 * - `(value: double) -> double`
 * - `(value: interval_ym|interval_dt) -> double`
 *
 * A math function since Spark 1.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#signum)).
 *
 * @param value a double, a year-month interval or a day-time interval
 * @example
 * ```ts
 * fn.signum(lit(-5)); // -1, double?
 * ```
 * @example
 * ```ts
 * fn.signum(lit(0)); // 0, double?
 * ```
 */
export function signum<Q1 = unknown>(value: Expr<Num | "interval_ym" | "interval_dt" | null, Q1>): Column<"double" | null, Q1> {
  return createColumn(invoke("signum", [["value", value]], arguments));
}

/**
 * The sine of an angle in radians; NaN for an infinite one.
 *
 * In Spark's types `(angle: double) -> double`; may be null whatever the arguments are.
 *
 * A math function since Spark 1.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#sin)).
 *
 * @param angle a double
 * @example
 * ```ts
 * fn.sin(fn.radians(lit(90))); // 1, double?
 * ```
 */
export function sin<Q1 = unknown>(angle: Expr<Num | null, Q1>): Column<"double" | null, Q1> {
  return createColumn(invoke("sin", [["angle", angle]], arguments));
}

/**
 * The hyperbolic sine.
 *
 * In Spark's types `(value: double) -> double`; may be null whatever the arguments are.
 *
 * A math function since Spark 1.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#sinh)).
 *
 * @param value a double
 * @example
 * ```ts
 * fn.sinh(lit(1)); // 1.1752011936438014, double?
 * ```
 */
export function sinh<Q1 = unknown>(value: Expr<Num | null, Q1>): Column<"double" | null, Q1> {
  return createColumn(invoke("sinh", [["value", value]], arguments));
}

/**
 * The square root, NaN for a negative number.
 *
 * In Spark's types `(value: double) -> double`; may be null whatever the arguments are.
 *
 * A math function since Spark 1.1.1 ([reference](https://spark.apache.org/docs/latest/api/sql/#sqrt)).
 *
 * @param value a double
 * @example
 * ```ts
 * fn.sqrt(lit(9)); // 3, double?
 * ```
 */
export function sqrt<Q1 = unknown>(value: Expr<Num | null, Q1>): Column<"double" | null, Q1> {
  return createColumn(invoke("sqrt", [["value", value]], arguments));
}

/**
 * The tangent of an angle in radians; NaN for an infinite one.
 *
 * In Spark's types `(angle: double) -> double`; may be null whatever the arguments are.
 *
 * A math function since Spark 1.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#tan)).
 *
 * @param angle a double
 * @example
 * ```ts
 * fn.round(fn.tan(fn.radians(lit(45))), 6); // 1, double?
 * ```
 */
export function tan<Q1 = unknown>(angle: Expr<Num | null, Q1>): Column<"double" | null, Q1> {
  return createColumn(invoke("tan", [["angle", angle]], arguments));
}

/**
 * The hyperbolic tangent, from -1 to 1.
 *
 * In Spark's types `(value: double) -> double`; may be null whatever the arguments are.
 *
 * A math function since Spark 1.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#tanh)).
 *
 * @param value a double
 * @example
 * ```ts
 * fn.tanh(lit(1)); // 0.7615941559557649, double?
 * ```
 */
export function tanh<Q1 = unknown>(value: Expr<Num | null, Q1>): Column<"double" | null, Q1> {
  return createColumn(invoke("tanh", [["value", value]], arguments));
}

/**
 * Another name of `degrees`. An angle in radians as degrees.
 *
 * In Spark's types `(angle: double) -> double`; may be null whatever the arguments are.
 *
 * A math function since Spark 1.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#degrees)).
 *
 * @param angle a double
 * @deprecated use degrees
 * @example
 * ```ts
 * fn.toDegrees(fn.pi()); // 180, double?
 * ```
 */
export function toDegrees<Q1 = unknown>(angle: Expr<Num | null, Q1>): Column<"double" | null, Q1> {
  return createColumn(invoke("toDegrees", [["angle", angle]], arguments, { name: "degrees" }));
}

/**
 * Another name of `radians`. An angle in degrees as radians.
 *
 * In Spark's types `(angle: double) -> double`; may be null whatever the arguments are.
 *
 * A math function since Spark 1.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#radians)).
 *
 * @param angle a double
 * @deprecated use radians
 * @example
 * ```ts
 * fn.toRadians(lit(180)); // 3.141592653589793, double?
 * ```
 */
export function toRadians<Q1 = unknown>(angle: Expr<Num | null, Q1>): Column<"double" | null, Q1> {
  return createColumn(invoke("toRadians", [["angle", angle]], arguments, { name: "radians" }));
}

/**
 * Adds as `left.plus(right)` does: numbers, days or intervals to dates and times, intervals.
 *
 * Null where that is an error, such as a sum that its type cannot hold or a text that is no number. Doubles have no such limit:
 * they go to Infinity.
 *
 * May be null whatever the arguments are.
 *
 * A math function since Spark 3.2.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#try_add)).
 *
 * @param left a number, a date, a year-month interval, a day-time interval, a calendar interval, a timestamp, a timestamp_ntz
 * or a time
 * @param right a decimal, the type of `left`, an int, a smallint, a tinyint, a date, a year-month interval, a day-time
 * interval, a calendar interval, a timestamp, a timestamp_ntz or a time
 * @example
 * ```ts
 * fn.try_add(lit(1), lit(2)); // 3, int?
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 2147483647 }], "v int").cols();
 * fn.try_add(c.v, lit(1)); // null, int?
 * ```
 * @example
 * ```ts
 * fn.try_add(lit("2026-01-31").cast("date"), lit(1)); // "2026-02-01", date?
 * ```
 */
export function try_add<T extends Addable | null, U extends PlusPeer<T>, Q1 = unknown, Q2 = unknown>(left: Expr<T, Q1>, right: Expr<U, Q2>): Column<Plus<T, U> | null, Q1 & Q2> {
  return createColumn(invoke("try_add", [["left", left], ["right", right]], arguments));
}

/**
 * Divides as `dividend.div(divisor)` does: whole numbers give a double, decimals a decimal, an interval an interval.
 *
 * Null where the divisor is zero or the result does not fit.
 *
 * In Spark's types (may be null whatever the arguments are):
 * - `(dividend: decimal(p1,s1), divisor: decimal(p2,s2)) -> ddiv(p1,s1,p2,s2)`
 * - `(dividend: numeric as T, divisor: T) -> double`
 * - `(dividend: interval, divisor: numeric) -> interval`
 * - `(dividend: interval_ym, divisor: numeric) -> interval_ym`
 * - `(dividend: interval_dt, divisor: numeric) -> interval_dt`
 *
 * A math function since Spark 3.2.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#try_divide)).
 *
 * @param dividend a number, a calendar interval, a year-month interval or a day-time interval
 * @param divisor the type of `dividend` or a number
 * @example
 * ```ts
 * fn.try_divide(lit(7), lit(2)); // 3.5, double?
 * ```
 * @example
 * ```ts
 * fn.try_divide(lit(7), lit(0)); // null, double?
 * ```
 */
export function try_divide<T extends Num | Interval | null, U extends Num | null, Q1 = unknown, Q2 = unknown>(dividend: Expr<T, Q1>, divisor: Expr<U, Q2>): Column<Div<T, U> | null, Q1 & Q2> {
  return createColumn(invoke("try_divide", [["dividend", dividend], ["divisor", divisor]], arguments));
}

/**
 * The remainder of a division, with the sign of the dividend; null where the divisor is zero.
 *
 * In Spark's types (may be null whatever the arguments are):
 * - `(dividend: decimal(p1,s1), divisor: decimal(p2,s2)) -> dmod(p1,s1,p2,s2)`
 * - `(dividend: numeric as T, divisor: T) -> T`
 *
 * A math function since Spark 4.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#try_mod)).
 *
 * @param dividend a number
 * @param divisor a decimal or the type of `dividend`
 * @example
 * ```ts
 * fn.try_mod(lit(-7), lit(3)); // -1, int?
 * ```
 * @example
 * ```ts
 * fn.try_mod(lit(7), lit(0)); // null, int?
 * ```
 */
export function try_mod<T extends Num | null, U extends Num | null, Q1 = unknown, Q2 = unknown>(dividend: Expr<T, Q1>, divisor: Expr<U, Q2>): Column<Mod<T, U>, Q1 & Q2> {
  return createColumn(invoke("try_mod", [["dividend", dividend], ["divisor", divisor]], arguments));
}

/**
 * Multiplies as `left.times(right)` does, numbers or an interval and a number; null where the product does not fit its type.
 *
 * Doubles have no such limit: they go to Infinity.
 *
 * May be null whatever the arguments are.
 *
 * A math function since Spark 3.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#try_multiply)).
 *
 * @param left a number, a calendar interval, a year-month interval or a day-time interval
 * @param right the type of `left`, a number, a calendar interval, a year-month interval or a day-time interval
 * @example
 * ```ts
 * fn.try_multiply(lit(3), lit(4)); // 12, int?
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: 2147483647 }], "v int").cols();
 * fn.try_multiply(c.v, lit(2)); // null, int?
 * ```
 */
export function try_multiply<T extends Num | Interval | null, U extends TimesPeer<T>, Q1 = unknown, Q2 = unknown>(left: Expr<T, Q1>, right: Expr<U, Q2>): Column<Times<T, U> | null, Q1 & Q2> {
  return createColumn(invoke("try_multiply", [["left", left], ["right", right]], arguments));
}

/**
 * Subtracts as `left.minus(right)` does: numbers, days or intervals from dates and times, one date or time from another,
 * intervals.
 *
 * Null where that is an error, such as a difference that its type cannot hold or a text that is no number.
 *
 * May be null whatever the arguments are.
 *
 * A math function since Spark 3.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#try_subtract)).
 *
 * @param left a number, a date, a timestamp, a timestamp_ntz, a year-month interval, a day-time interval, a calendar interval
 * or a time
 * @param right a decimal, the type of `left`, an int, a smallint, a tinyint, a year-month interval, a day-time interval, a
 * calendar interval, a date, a timestamp, a timestamp_ntz or a time
 * @example
 * ```ts
 * fn.try_subtract(lit(5), lit(3)); // 2, int?
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ v: -2147483647 }], "v int").cols();
 * fn.try_subtract(c.v, lit(2)); // null, int?
 * ```
 * @example
 * ```ts
 * fn.try_subtract(lit("2026-03-01").cast("date"), lit(1)); // "2026-02-28", date?
 * ```
 */
export function try_subtract<T extends Addable | null, U extends MinusPeer<T>, Q1 = unknown, Q2 = unknown>(left: Expr<T, Q1>, right: Expr<U, Q2>): Column<Minus<T, U> | null, Q1 & Q2> {
  return createColumn(invoke("try_subtract", [["left", left], ["right", right]], arguments));
}

/**
 * The bytes that hexadecimal digits stand for, capital or small; an odd number of digits counts as if a 0 stood before them.
 *
 * Null for any other character, blanks and `0x` included.
 *
 * In Spark's types `(str: string) -> binary`; may be null whatever the arguments are.
 *
 * A math function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#unhex)).
 *
 * @param str text
 * @example
 * ```ts
 * fn.unhex(lit("537061726B")).cast("string"); // "Spark", string?
 * ```
 * @example
 * ```ts
 * fn.hex(fn.unhex(lit("f"))); // "0F", string?
 * ```
 * @example
 * ```ts
 * fn.unhex(lit("xy")); // null, binary?
 * ```
 */
export function unhex<Q1 = unknown>(str: Expr<"string" | null, Q1>): Column<"binary" | null, Q1> {
  return createColumn(invoke("unhex", [["str", str]], arguments));
}

/**
 * A random number from `min` (included) to `max` (excluded), another one in each row: a whole number between whole bounds,
 * otherwise a double.
 *
 * Without a seed one is drawn here, so that a DataFrame gives the same numbers each time it runs on the same data.
 *
 * In Spark's types `(min: numeric, max: numeric, seed?: int|bigint) -> the bounds' common type`; null when an argument is.
 *
 * A math function since Spark 4.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#uniform)).
 *
 * @param min a number, a literal
 * @param max a number, a literal
 * @param seed an int or a bigint, a literal; may be left out
 * @example
 * ```ts
 * fn.uniform(5, 6, 42); // 5, int
 * ```
 * @example
 * ```ts
 * fn.uniform(0.5, 1.5, 42).lt(1.5); // true, boolean
 * ```
 */
export function uniform<const A extends number | bigint, const B extends number | bigint>(min: A, max: B, seed?: number | bigint): Column<Common<LitTag<A> | LitTag<B>>, unknown> {
  return createColumn(invoke("uniform", [["min", min, onlyLiteral(numberLiteral)], ["max", max, onlyLiteral(numberLiteral)], ["seed", seed, seedArgument]], arguments));
}

/**
 * The number of the part, from 1 to `numBuckets`, that the value falls in when the range from `min` to `max` is cut into equal
 * ones.
 *
 * Each part holds its lower end; below `min` it is 0, at `max` and above `numBuckets + 1`. With `min` above `max` everything
 * counts downwards. Null when `min` and `max` are equal or one of them is infinite, when `numBuckets` is not positive, and for
 * NaN.
 *
 * In Spark's types (may be null whatever the arguments are):
 * - `(value: double, min: double, max: double, numBuckets: bigint) -> bigint`
 * - `(value: interval_ym, min: interval_ym, max: interval_ym, numBuckets: bigint) -> bigint`
 * - `(value: interval_dt, min: interval_dt, max: interval_dt, numBuckets: bigint) -> bigint`
 *
 * A math function since Spark 3.1.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#width_bucket)).
 *
 * @param value a double, a year-month interval or a day-time interval
 * @param min a double, a year-month interval or a day-time interval
 * @param max a double, a year-month interval or a day-time interval
 * @param numBuckets a bigint
 * @example
 * ```ts
 * fn.width_bucket(lit(5.3), lit(0.2), lit(10.6), 5); // 3, bigint?
 * ```
 * @example
 * ```ts
 * fn.width_bucket(lit(10), lit(0), lit(10), 5); // 6, bigint?
 * ```
 * @example
 * ```ts
 * fn.width_bucket(lit(7), lit(10), lit(0), 5); // 2, bigint?
 * ```
 */
export function width_bucket<T extends Num | "interval_ym" | "interval_dt" | null, const W extends Expr<Num | null> | number | bigint, Q1 = unknown, Q2 = unknown, Q3 = unknown>(value: Expr<T, Q1>, min: Expr<Alike<T>, Q2>, max: Expr<Alike<T>, Q3>, numBuckets: W): Column<"bigint" | null, Q1 & Q2 & Q3 & NeedsOf<W>> {
  return createColumn(invoke("width_bucket", [["value", value], ["min", min], ["max", max], ["numBuckets", numBuckets, orLiteral(longLiteral)]], arguments));
}
