import { ArgumentError } from "../../errors.js";
import { literal } from "../../plan/literals.js";
import type { Literal } from "../../plan/plan.js";
import * as operators from "../../plan/sampling.js";
import { booleanArgument, isPlainObject, longArgument, optionsArgument } from "../arguments.js";
import { describe } from "./describe.js";
import { deriveState, type FrameState } from "./frame-state.js";
import { columnItem } from "./partitions.js";

// Rows chosen by chance.

export function sample(state: FrameState, fraction: unknown, options: unknown): FrameState {
  const { withReplacement: again, seed } = optionsArgument(options, ["withReplacement", "seed"], "sample");
  const withReplacement = again === undefined ? false : booleanArgument(again, "sample: withReplacement");
  const upper = withReplacement ? expectedTimes(fraction) : fractionArgument(fraction, "sample(fraction)");
  const chosen = { lower: 0, upper, withReplacement, seed: seedArgument(seed, "sample"), deterministicOrder: false };
  return deriveState(state, operators.sample(state.relation, chosen), { sameSchema: true });
}

function fractionArgument(value: unknown, where: string): number {
  if (typeof value !== "number" || !(value >= 0 && value <= 1)) {
    throw new ArgumentError(`${where}: a number from 0 to 1 was expected, found ${describe(value)}`);
  }
  return value;
}

function expectedTimes(value: unknown): number {
  if (typeof value !== "number" || !(value >= 0 && value < Number.POSITIVE_INFINITY)) {
    throw new ArgumentError(
      `sample(fraction, { withReplacement: true }): how often a row is expected, 0 or more, was expected, found ${describe(value)}`,
    );
  }
  return value;
}

/** The seed, or one by chance: the frame keeps it, so that each of its actions sees the same rows. */
function seedArgument(value: unknown, method: string): bigint {
  return value === undefined ? BigInt(Math.floor(Math.random() * Number.MAX_SAFE_INTEGER)) : longArgument(value, `${method}: seed`);
}

export function sampleBy(state: FrameState, column: unknown, fractions: unknown, options: unknown): FrameState {
  const { seed } = optionsArgument(options, ["seed"], "sampleBy");
  const by = columnItem(state, column, "sampleBy(column)");
  const strata = strataOf(fractions).map(({ value, fraction }) => ({
    value,
    fraction: fractionArgument(fraction, "sampleBy: a value's fraction"),
  }));
  return deriveState(state, operators.sampleBy(state.relation, by, strata, seedArgument(seed, "sampleBy")), {
    columns: [by],
    sameSchema: true,
  });
}

function strataOf(fractions: unknown): readonly { readonly value: Literal; readonly fraction: unknown }[] {
  if (fractions instanceof Map) {
    return [...(fractions as ReadonlyMap<unknown, unknown>)].map(([value, fraction]) => ({ value: mapKey(value), fraction }));
  }
  if (!isPlainObject(fractions)) {
    throw new ArgumentError(
      `sampleBy(column, fractions): a Map or an object of fractions by value was expected, found ${describe(fractions)}`,
    );
  }
  return Object.entries(fractions).map(([name, fraction]) => ({ value: objectKey(name), fraction }));
}

function mapKey(value: unknown): Literal {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "bigint" && typeof value !== "boolean") {
    throw new ArgumentError(`sampleBy(column, fractions): a value is a string, number, bigint or boolean, found ${describe(value)}`);
  }
  return literal(value);
}

/** JavaScript makes text of an object's keys: what reads as a number was one. */
function objectKey(name: string): Literal {
  const value = Number(name);
  if (!Number.isFinite(value) || String(value) !== name) return literal(name);
  return literal(Number.isInteger(value) && Math.abs(value) > 2_147_483_647 ? BigInt(value) : value);
}

export function randomSplit(state: FrameState, weights: unknown, options: unknown): readonly FrameState[] {
  const bounds = boundsOf(weightsArgument(weights));
  const seed = seedArgument(optionsArgument(options, ["seed"], "randomSplit").seed, "randomSplit");
  return bounds.slice(1).map((upper, i) => {
    const part = { lower: bounds[i]!, upper, withReplacement: false, seed, deterministicOrder: true };
    return deriveState(state, operators.sample(state.relation, part), { sameSchema: true });
  });
}

function weightsArgument(weights: unknown): readonly number[] {
  if (!Array.isArray(weights)) {
    throw new ArgumentError(`randomSplit(weights): an array of weights was expected, found ${describe(weights)}`);
  }
  for (const weight of weights as unknown[]) {
    if (typeof weight !== "number" || !(weight >= 0 && weight < Number.POSITIVE_INFINITY)) {
      throw new ArgumentError(`randomSplit(weights): a weight is a number, 0 or more, found ${describe(weight)}`);
    }
  }
  if (!weights.some((weight) => weight > 0)) {
    throw new ArgumentError("randomSplit(weights): at least one weight above 0 is needed");
  }
  return weights as readonly number[];
}

/** Where one part ends and the next begins, from 0 to 1. */
function boundsOf(weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const bounds = [0];
  for (const weight of weights) bounds.push(bounds.at(-1)! + weight / total);
  return bounds;
}
