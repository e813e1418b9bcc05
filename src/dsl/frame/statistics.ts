import { ArgumentError } from "../../errors.js";
import * as relations from "../../plan/statistics.js";
import { nameArgument, nameList, oneOf } from "../arguments.js";
import type { ActionOptions } from "../executor.js";
import { onlyValue } from "./actions.js";
import { describe as found } from "./describe.js";
import { deriveState, type FrameState } from "./frame-state.js";

// Statistics of columns: as frames, and as numbers.

export function describe(state: FrameState, names: readonly unknown[]): FrameState {
  return deriveState(
    state,
    relations.describe(
      state.relation,
      names.map((name) => nameArgument(name, "describe")),
    ),
  );
}

const statisticNames: readonly string[] = ["count", "count_distinct", "approx_count_distinct", "mean", "stddev", "min", "max"];

export function summary(state: FrameState, statistics: readonly unknown[]): FrameState {
  for (const name of statistics) {
    if (typeof name !== "string" || !(statisticNames.includes(name.toLowerCase()) || isPercentile(name))) {
      throw new ArgumentError(
        `summary: one of ${statisticNames.map((known) => JSON.stringify(known)).join(", ")} or a percentile from "0%" to "100%" was expected, found ${found(name)}`,
      );
    }
  }
  return deriveState(state, relations.summary(state.relation, statistics as readonly string[]));
}

function isPercentile(name: string): boolean {
  return /^\d+(\.\d+)?%$/.test(name) && Number(name.slice(0, -1)) <= 100;
}

export function crosstab(state: FrameState, rows: unknown, columns: unknown): FrameState {
  const [first, second] = [nameArgument(rows, "crosstab(rows)"), nameArgument(columns, "crosstab(…, columns)")];
  return deriveState(state, relations.crosstab(state.relation, first, second));
}

export function freqItems(state: FrameState, names: unknown, support: unknown): FrameState {
  if (typeof support !== "number" || !(support >= 1e-4 && support <= 1)) {
    throw new ArgumentError(`freqItems(…, support): a number from 0.0001 to 1 was expected, found ${found(support)}`);
  }
  return deriveState(state, relations.freqItems(state.relation, someNames(names, "freqItems(names)"), support));
}

function someNames(value: unknown, where: string): readonly string[] {
  const names = nameList(value, where);
  if (names.length === 0) throw new ArgumentError(`${where}: the list of names is empty`);
  return names;
}

export async function cov(state: FrameState, first: unknown, second: unknown, options: ActionOptions): Promise<number> {
  const pair = relations.cov(state.relation, nameArgument(first, "cov"), nameArgument(second, "cov"));
  return (await onlyValue(deriveState(state, pair), options)) as number;
}

export async function corr(state: FrameState, first: unknown, second: unknown, method: unknown, options: ActionOptions): Promise<number> {
  const chosen = oneOf(method, ["pearson"], "corr: method");
  const pair = relations.corr(state.relation, nameArgument(first, "corr"), nameArgument(second, "corr"), chosen);
  return (await onlyValue(deriveState(state, pair), options)) as number;
}

/** For one name its quantiles, for several a list of them each. */
export async function approxQuantile(
  state: FrameState,
  names: unknown,
  probabilities: unknown,
  relativeError: unknown,
  options: ActionOptions,
): Promise<readonly number[] | readonly (readonly number[])[]> {
  const one = typeof names === "string";
  const columns = someNames(one ? [names] : names, "approxQuantile(names)");
  const quantiles = relations.approxQuantile(
    state.relation,
    columns,
    probabilitiesArgument(probabilities),
    relativeErrorArgument(relativeError),
  );
  const lists = (await onlyValue(deriveState(state, quantiles), options)) as readonly (readonly number[])[];
  return one ? lists[0]! : lists;
}

function probabilitiesArgument(value: unknown): readonly number[] {
  if (!Array.isArray(value) || value.length === 0) {
    throw new ArgumentError(`approxQuantile(…, probabilities): an array of numbers from 0 to 1 was expected, found ${found(value)}`);
  }
  for (const probability of value as unknown[]) {
    if (typeof probability !== "number" || !(probability >= 0 && probability <= 1)) {
      throw new ArgumentError(`approxQuantile(…, probabilities): a number from 0 to 1 was expected, found ${found(probability)}`);
    }
  }
  return value as readonly number[];
}

function relativeErrorArgument(value: unknown): number {
  if (typeof value !== "number" || !(value >= 0)) {
    throw new ArgumentError(`approxQuantile(…, relativeError): a number, 0 (exact) or more, was expected, found ${found(value)}`);
  }
  return value;
}
