import type { Literal, Relation } from "./plan.js";
import { type Expressive, relation } from "./relation.js";

// Relations that choose rows by chance. The seed is always sent: without one a frame would give other rows at each action.

export interface Sample {
  /** A row stays when its random number, from 0 to 1, is from `lower` up to `upper`. */
  readonly lower: number;
  readonly upper: number;
  readonly withReplacement: boolean;
  readonly seed: bigint;
  /** The server sorts the rows first, so that the parts of a split share none and leave none out. */
  readonly deterministicOrder: boolean;
}

export function sample(input: Relation, { lower, upper, withReplacement, seed, deterministicOrder }: Sample): Relation {
  return relation({ case: "sample", value: { input, lowerBound: lower, upperBound: upper, withReplacement, seed, deterministicOrder } });
}

export interface Stratum {
  readonly value: Literal;
  readonly fraction: number;
}

export function sampleBy(input: Relation, column: Expressive, strata: readonly Stratum[], seed: bigint): Relation {
  const fractions = strata.map(({ value, fraction }) => ({ stratum: value, fraction }));
  return relation({ case: "sampleBy", value: { input, col: column.expression, fractions, seed } }, column.references);
}
