import type { ActionOptions } from "../executor.js";
import { actionOptions } from "./actions.js";
import type { DataFrame } from "./data-frame.js";
import { derived } from "./derived.js";
import type { ColName, Frame } from "./frame.js";
import { frameState } from "./frame-state.js";
import type { NumericName } from "./group-result.js";
import type { Crosstab, Described, FreqItems, Quantiles, Statistic } from "./stat-result.js";
import * as statistics from "./statistics.js";

// What computes statistics of columns. Part of DataFrame.

/**
 * Count, mean, standard deviation, minimum and maximum of columns, as text, a row each; without names, of every column of numbers or text.
 * Spark leaves columns of other types out, and what a column has no answer for is null.
 *
 * @example await df.describe("age", "name").show()
 */
export function describe<S, N extends ColName<S> = ColName<S>>(this: Frame<S>, ...names: N[]): DataFrame<Described<S, N>> {
  return derived(this, statistics.describe(frameState(this), names));
}

/**
 * These statistics of every column of numbers or text, as text, a row each: "count", "count_distinct", "approx_count_distinct", "mean",
 * "stddev", "min", "max" and percentiles such as "75%". Without any: count, mean, stddev, min, the quartiles and max.
 *
 * Throws ArgumentError for another statistic.
 *
 * @example await df.select("age", "net").summary("count", "25%", "75%").show()
 */
export function summary<S>(this: Frame<S>, ...names: Statistic[]): DataFrame<Described<S, ColName<S>>> {
  return derived(this, statistics.summary(frameState(this), names));
}

/**
 * How often each pair of two columns' values occurs: the first column's values down, in a column `rows_columns`, and a column of counts
 * for each value of the other, by its text. A query finds those names.
 *
 * @example await df.crosstab("city", "status").show()
 */
export function crosstab<S, A extends ColName<S>, B extends ColName<S>>(this: Frame<S>, rows: A, columns: B): DataFrame<Crosstab<S, A, B>> {
  return derived(this, statistics.crosstab(frameState(this), rows, columns));
}

/**
 * The values that make up at least the share `support` (0.0001 to 1) of a column's rows, one row with an array for each column; others may be among
 * them.
 *
 * Throws ArgumentError for a support out of range and for no names.
 *
 * @example df.freqItems(["city", "country"], 0.1)
 */
export function freqItems<S, N extends ColName<S>>(
  this: Frame<S>,
  names: readonly N[],
  support: number = 0.01,
): DataFrame<FreqItems<S, N>> {
  return derived(this, statistics.freqItems(frameState(this), names, support));
}

/**
 * The covariance of two columns of numbers over the rows. Nulls count as 0, and of no rows it is 0.
 *
 * @example const together = await df.cov("net", "score");
 */
export async function cov<S>(this: Frame<S>, first: NumericName<S>, second: NumericName<S>, options?: ActionOptions): Promise<number> {
  return statistics.cov(frameState(this), first, second, actionOptions(options, "cov"));
}

/**
 * Pearson's correlation coefficient of two columns of numbers. Nulls count as 0. Of no rows, or of values that are all equal, it is NaN; of
 * equal values Spark 4.1 in ANSI mode raises DIVIDE_BY_ZERO.
 *
 * @example const related = await df.corr("net", "score");
 */
export async function corr<S>(
  this: Frame<S>,
  first: NumericName<S>,
  second: NumericName<S>,
  method: "pearson" = "pearson",
  options?: ActionOptions,
): Promise<number> {
  return statistics.corr(frameState(this), first, second, method, actionOptions(options, "corr"));
}

/**
 * The values below which these shares (0 to 1) of the rows lie, of a column of numbers, or a list for each of several; nulls and NaN
 * are passed over, and a column with nothing else has none. `relativeError` 0 is exact and costs most.
 *
 * Throws ArgumentError for probabilities out of range.
 *
 * @example const [low, median, high] = await df.approxQuantile("age", [0.1, 0.5, 0.9], 0.01);
 * @example const [ages, scores] = await df.approxQuantile(["age", "score"], [0.5], 0);
 */
export async function approxQuantile<S, const N extends NumericName<S> | readonly NumericName<S>[]>(
  this: Frame<S>,
  names: N,
  probabilities: readonly number[],
  relativeError: number,
  options?: ActionOptions,
): Promise<Quantiles<N>> {
  const lists = await statistics.approxQuantile(
    frameState(this),
    names,
    probabilities,
    relativeError,
    actionOptions(options, "approxQuantile"),
  );
  return lists as Quantiles<N>;
}
