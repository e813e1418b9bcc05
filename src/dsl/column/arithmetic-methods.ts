import type { Addable, Div, Minus, MinusPeer, Mod, Plus, PlusPeer, Times, TimesPeer } from "../../types/arithmetic.js";
import type { Integral, Interval, Num } from "../../types/tags.js";
import { arithmetic, unary } from "./built.js";
import type { Column } from "./column.js";
import type { Expr, NeedsOf } from "./expr.js";
import type { AddedNumber, ArithmeticNull, Bits, Operand } from "./operand-types.js";

// Numbers, dates and intervals. Part of Column.

/**
 * Sum (`+`): of numbers in the wider type, of dates and timestamps with days or intervals, of intervals. Overflow is an error
 * where the query runs (ANSI mode).
 * @example df.select((c) => ({ total: c.price.plus(c.tax) }))
 */
export function plus<A extends Addable | null, R, O extends Expr<PlusPeer<A>> | AddedNumber<A>>(
  this: Expr<A, R>,
  other: O,
): Column<Plus<A, Operand<O>> | ArithmeticNull<A, O>, R & NeedsOf<O>> {
  return arithmetic("+", this, other, "plus");
}

/**
 * Difference (`-`): as plus; two dates or timestamps give a day-time interval.
 * @example df.select((c) => ({ took: c.finished.minus(c.started) }))
 */
export function minus<A extends Addable | null, R, O extends Expr<MinusPeer<A>> | AddedNumber<A>>(
  this: Expr<A, R>,
  other: O,
): Column<Minus<A, Operand<O>> | ArithmeticNull<A, O>, R & NeedsOf<O>> {
  return arithmetic("-", this, other, "minus");
}

/**
 * Product (`*`), of numbers or of an interval and a number.
 * @example df.select((c) => ({ gross: c.net.times(1.2) }))
 */
export function times<A extends Num | Interval | null, R, O extends Expr<TimesPeer<A>> | number | bigint>(
  this: Expr<A, R>,
  other: O,
): Column<Times<A, Operand<O>> | ArithmeticNull<A, O>, R & NeedsOf<O>> {
  return arithmetic("*", this, other, "times");
}

/**
 * Quotient (`/`): double, or decimal between decimals and whole numbers; an interval divided is an interval. Spark's type is nullable
 * between numbers; dividing by zero is an error where the query runs (ANSI mode).
 * @example df.select((c) => ({ mean: c.total.div(c.n) }))
 */
export function div<A extends Num | Interval | null, R, O extends Expr<Num | null> | number | bigint>(
  this: Expr<A, R>,
  other: O,
): Column<Div<A, Operand<O>>, R & NeedsOf<O>> {
  return arithmetic("/", this, other, "div");
}

/**
 * Remainder (`%`) with the sign of the left side; Spark's type is nullable.
 * @example df.filter((c) => c.id.mod(2).eq(0))
 */
export function mod<A extends Num | null, R, O extends Expr<Num | null> | number | bigint>(
  this: Expr<A, R>,
  other: O,
): Column<Mod<A, Operand<O>>, R & NeedsOf<O>> {
  return arithmetic("%", this, other, "mod");
}

/**
 * The negative (`-`) of a number or interval.
 * @example df.select((c) => ({ loss: c.profit.neg() }))
 */
export function neg<A extends Num | Interval | null, R>(this: Expr<A, R>): Column<A, R> {
  return unary("negative", this);
}

/**
 * Bits in both (`&`), of whole numbers.
 * @example df.filter((c) => c.flags.bitwiseAND(4).neq(0))
 */
export function bitwiseAND<A extends Integral | null, R, O extends Expr<Integral | null> | number | bigint>(
  this: Expr<A, R>,
  other: O,
): Column<Bits<A, Operand<O>>, R & NeedsOf<O>> {
  return arithmetic("&", this, other, "bitwiseAND");
}

/**
 * Bits in one of the two (`|`), of whole numbers.
 * @example df.select((c) => ({ flags: c.flags.bitwiseOR(4) }))
 */
export function bitwiseOR<A extends Integral | null, R, O extends Expr<Integral | null> | number | bigint>(
  this: Expr<A, R>,
  other: O,
): Column<Bits<A, Operand<O>>, R & NeedsOf<O>> {
  return arithmetic("|", this, other, "bitwiseOR");
}

/**
 * Bits in one of the two and not in both (`^`), of whole numbers.
 * @example df.select((c) => ({ changed: c.before.bitwiseXOR(c.after) }))
 */
export function bitwiseXOR<A extends Integral | null, R, O extends Expr<Integral | null> | number | bigint>(
  this: Expr<A, R>,
  other: O,
): Column<Bits<A, Operand<O>>, R & NeedsOf<O>> {
  return arithmetic("^", this, other, "bitwiseXOR");
}
