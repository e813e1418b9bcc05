// biome-ignore-all lint/suspicious/noExplicitAny: a frame of any schema
// biome-ignore-all lint/complexity/noBannedTypes: `{}` is the type of options of which none is given
import { ArgumentError } from "../../errors.js";
import type { DataFrame } from "./data-frame.js";
import type { ColName } from "./frame.js";
import type { FrameState } from "./frame-state.js";
import * as missing from "./missing-values.js";
import type { NaDrop, NaDropped, NaFill, NaFilled, NaNames, NaReplace, NaReplaced, Replaceable } from "./na-result.js";

/** What makes frames, handed in: the class of frames cannot be imported by what it imports itself. */
export type FrameFactory = (state: FrameState) => DataFrame<any>;

interface Held {
  readonly frame: FrameState;
  readonly make: FrameFactory;
}
const held: WeakMap<object, Held> = new WeakMap();

function heldBy(value: object): Held {
  const found = held.get(value);
  if (found === undefined) {
    throw new ArgumentError("this method belongs to df.na");
  }
  return found;
}

declare const schema: unique symbol;

/** The schema of a frame's `na`, as a type: one phantom member, for the same reason as Frame. */
export interface NaFrame<out S> {
  readonly [schema]: S;
}

export interface NaFunctions<out S> extends NaFrame<S> {}

/** What a frame does about missing values: `df.na`. Spark's page: pyspark.sql.DataFrameNaFunctions. */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the interface adds one phantom member, which no value has
// biome-ignore lint/correctness/noUnusedVariables: the merged interface uses the type parameters
export class NaFunctions<out S> {
  /** @internal */
  constructor(frame: FrameState, make: FrameFactory) {
    held.set(this, { frame, make });
  }

  /**
   * The rows without nulls (NaN counts as one) in these columns, in all when nothing is said: names, or `how` ("any" or "all" of them
   * null), `thresh` (at least so many not null) and `subset`. Named columns are not null in the result's type.
   *
   * @example df.na.drop(["origin", "delay"])
   */
  drop<S, const O extends NaDrop<S> = {}>(this: NaFrame<S>, what?: O): DataFrame<NaDropped<S, O>> {
    const { frame, make } = heldBy(this);
    return make(missing.dropNulls(frame, what));
  }

  /**
   * Nulls (and NaN) filled, with one value in the columns of its kind, or a value for each name.
   *
   * @example df.na.fill({ delay: 0, origin: "?" })
   */
  fill<S, const V extends NaFill<S>, N extends ColName<S> = ColName<S>>(
    this: NaFrame<S>,
    value: V,
    names?: NaNames<N>,
  ): DataFrame<NaFilled<S, V, N>> {
    const { frame, make } = heldBy(this);
    return make(missing.fillNulls(frame, value, names));
  }

  /**
   * Values replaced, in these columns of their kind or in all: one by another, a list of them by one or by those of another list, or as a Map
   * or an object says (`{ "N/A": null }`, of text). All are of one kind, numbers or text or booleans, or null. A column that gets nulls is nullable; so is
   * each of whole numbers or decimals that numbers are replaced in, since Spark replaces them as doubles.
   *
   * @example df.na.replace(new Map([["N/A", null], ["unknown", null]]), undefined, ["origin"])
   */
  replace<S, const F extends NaReplace, const T extends Replaceable | readonly Replaceable[], N extends ColName<S> = ColName<S>>(
    this: NaFrame<S>,
    from: F,
    to?: T,
    names?: NaNames<N>,
  ): DataFrame<NaReplaced<S, F, T, N>> {
    const { frame, make } = heldBy(this);
    return make(missing.replaceValues(frame, from, to, names));
  }
}

export function createNaFunctions(frame: FrameState, make: FrameFactory): NaFunctions<any> {
  return new NaFunctions<any>(frame, make);
}
