import type { Relation } from "./plan.js";
import { relation } from "./relation.js";

// Relations that hold statistics of their input's columns.

/** No names: every column of numbers or text. */
export function describe(input: Relation, names: readonly string[]): Relation {
  return relation({ case: "describe", value: { input, cols: [...names] } });
}

/** No statistics: Spark's choice of them. */
export function summary(input: Relation, statistics: readonly string[]): Relation {
  return relation({ case: "summary", value: { input, statistics: [...statistics] } });
}

export function crosstab(input: Relation, col1: string, col2: string): Relation {
  return relation({ case: "crosstab", value: { input, col1, col2 } });
}

export function freqItems(input: Relation, names: readonly string[], support: number): Relation {
  return relation({ case: "freqItems", value: { input, cols: [...names], support } });
}

export function cov(input: Relation, col1: string, col2: string): Relation {
  return relation({ case: "cov", value: { input, col1, col2 } });
}

export function corr(input: Relation, col1: string, col2: string, method: string): Relation {
  return relation({ case: "corr", value: { input, col1, col2, method } });
}

export function approxQuantile(
  input: Relation,
  names: readonly string[],
  probabilities: readonly number[],
  relativeError: number,
): Relation {
  return relation({ case: "approxQuantile", value: { input, cols: [...names], probabilities: [...probabilities], relativeError } });
}
