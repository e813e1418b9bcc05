// biome-ignore-all lint/complexity/noBannedTypes: `{}` is the type of options of which none is given
import type { DataFrame } from "./data-frame.js";
import { derived } from "./derived.js";
import type { ColName, Frame } from "./frame.js";
import { frameState } from "./frame-state.js";
import * as missing from "./missing-values.js";
import type { NaDrop, NaDropped, NaFill, NaFilled, NaNames, NaReplace, NaReplaced, Replaceable } from "./na-result.js";

// What `df.na` does, under the names that a frame has for it in PySpark. Part of DataFrame.

/**
 * As `na.drop`: the rows without nulls in these columns, or in all.
 *
 * @throws ArgumentError for an empty list of names.
 * @example df.dropna({ how: "all", subset: ["name", "city"] })
 */
export function dropna<S, const O extends NaDrop<S> = {}>(this: Frame<S>, what?: O): DataFrame<NaDropped<S, O>> {
  return derived(this, missing.dropNulls(frameState(this), what));
}

/**
 * As `na.fill`: nulls (and NaN) filled, with one value in the columns of its kind, or a value for each name.
 *
 * @throws ArgumentError for what cannot fill, and for names beside an object.
 * @example df.fillna(0, ["delay", "age"])
 */
export function fillna<S, const V extends NaFill<S>, N extends ColName<S> = ColName<S>>(
  this: Frame<S>,
  value: V,
  names?: NaNames<N>,
): DataFrame<NaFilled<S, V, N>> {
  return derived(this, missing.fillNulls(frameState(this), value, names));
}

/**
 * As `na.replace`: values replaced, in these columns of their kind or in all.
 *
 * @throws ArgumentError for lists of different lengths, and for values of several kinds.
 * @example df.replace(["N/A", "-"], null, "name")
 * @example df.replace({ FR: "France", CH: "Switzerland" })
 */
export function replace<
  S,
  const F extends NaReplace,
  const T extends Replaceable | readonly Replaceable[],
  N extends ColName<S> = ColName<S>,
>(this: Frame<S>, from: F, to?: T, names?: NaNames<N>): DataFrame<NaReplaced<S, F, T, N>> {
  return derived(this, missing.replaceValues(frameState(this), from, to, names));
}
