import type { DataFrame } from "./data-frame.js";
import { derived } from "./derived.js";
import type { Frame } from "./frame.js";
import { frameState } from "./frame-state.js";
import * as sampling from "./sampling.js";
import type { Fractions, SampleOptions, SeedOptions, Splits, Strata, StratumOf } from "./sampling-result.js";

// What chooses rows by chance. Part of DataFrame.

/**
 * Rows chosen by chance, each with the probability `fraction` (0 to 1); with replacement, each as often as `fraction` says on average (0 or
 * more). How many come is by chance as well. Without a seed one is drawn when the frame is made, so that each of its actions sees the same rows.
 *
 * Throws ArgumentError for a fraction out of range.
 *
 * @example df.sample(0.1, { seed: 42 })
 * @example df.sample(2, { withReplacement: true })
 */
export function sample<S>(this: Frame<S>, fraction: number, options?: SampleOptions): DataFrame<S> {
  return derived(this, sampling.sample(frameState(this), fraction, options));
}

/**
 * Rows chosen by chance, with a probability for each value of a column: a name, an expression, or a callback that makes one. The fractions are
 * a Map, or an object: its keys are text, and numbers where they read as such. Rows of other values, and nulls, are left out.
 *
 * Throws ArgumentError for a fraction out of 0 to 1. Spark compares no decimals and dates here: cast them.
 *
 * @example df.sampleBy("country", { FR: 0.5, CH: 1 }, { seed: 42 })
 * @example df.sampleBy((c) => c.age.mod(2), new Map([[0, 0.1], [1, 0.2]]))
 */
export function sampleBy<S, By extends Strata<S>>(
  this: Frame<S>,
  column: By,
  fractions: Fractions<StratumOf<S, By>>,
  options?: SeedOptions,
): DataFrame<S> {
  return derived(this, sampling.sampleBy(frameState(this), column, fractions, options));
}

/**
 * This frame's rows dealt out by chance, a frame for each weight; weights are shares of their sum. Each row is in one of the frames as long as the rows
 * are the same at each action.
 *
 * Throws ArgumentError for weights below 0 and when none is above it.
 *
 * @example const [train, test] = df.randomSplit([0.8, 0.2], { seed: 42 });
 */
export function randomSplit<S, const W extends readonly number[]>(this: Frame<S>, weights: W, options?: SeedOptions): Splits<S, W> {
  const parts = sampling.randomSplit(frameState(this), weights, options);
  return parts.map((part) => derived(this, part)) as readonly unknown[] as Splits<S, W>;
}
