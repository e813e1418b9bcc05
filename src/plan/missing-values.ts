import type { Literal, Relation } from "./plan.js";
import { relation } from "./relation.js";

// `df.na`: rows with nulls dropped, nulls filled, values replaced. No names: every column.

export function dropNa(input: Relation, names: readonly string[], minNonNulls: number | undefined): Relation {
  return relation({ case: "dropNa", value: { input, cols: [...names], ...(minNonNulls === undefined ? {} : { minNonNulls }) } });
}

/** One value for all names, or a value for each. */
export function fillNa(input: Relation, names: readonly string[], values: readonly Literal[]): Relation {
  return relation({ case: "fillNa", value: { input, cols: [...names], values: [...values] } });
}

export interface Replacement {
  readonly from: Literal;
  readonly to: Literal;
}

export function replaceNa(input: Relation, names: readonly string[], replacements: readonly Replacement[]): Relation {
  return relation({
    case: "replace",
    value: { input, cols: [...names], replacements: replacements.map(({ from, to }) => ({ oldValue: from, newValue: to })) },
  });
}
