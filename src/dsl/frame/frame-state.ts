import { ArgumentError } from "../../errors.js";
import type { Relation } from "../../plan/plan.js";
import type { StructType } from "../../types/data-type.js";
import type { ColumnState } from "../column/column-state.js";
import type { Executor, Runnable } from "../executor.js";
import { type HiddenState, hiddenState } from "../hidden-state.js";
import { allClaims, type SchemaClaim } from "../schema-claim.js";
import { newestNeeds, type VersionNeeds } from "../version-needs.js";
import { describe } from "./describe.js";

/** A schema once the server has told it. Frames that must have the same schema share one. */
export interface KnownSchema {
  current: StructType | undefined;
}

/** What a DataFrame holds. */
export interface FrameState {
  readonly executor: Executor;
  readonly relation: Relation;
  readonly needs: VersionNeeds;
  readonly schema: KnownSchema;
  readonly claims: readonly SchemaClaim[];
}

const held: HiddenState<FrameState> = hiddenState();

/** Gives a DataFrame (or what stands for one: `df.na`, grouped data) its state. */
export function attachFrameState(target: object, state: FrameState): void {
  held.attach(target, state);
}

/** The state of a DataFrame; an ArgumentError for everything else. */
export function frameState(frame: unknown, asked = "a DataFrame"): FrameState {
  const state = findFrameState(frame);
  if (state === undefined) {
    throw new ArgumentError(`${asked} was expected, found ${describe(frame)}`);
  }
  return state;
}

export function findFrameState(value: unknown): FrameState | undefined {
  return held.of(value);
}

/** A frame that reads nothing else. */
export function rootState(executor: Executor, relation: Relation, schema?: StructType): FrameState {
  return { executor, relation, needs: undefined, schema: { current: schema }, claims: [] };
}

export interface Derivation {
  /** What else the new relation holds: columns that its expressions use. */
  readonly columns?: readonly ColumnState[];
  /** The columns stay as they are, so what is known of the schema does too. */
  readonly sameSchema?: boolean;
}

/** The frame of a relation made on top of another's. */
export function deriveState(from: FrameState, relation: Relation, { columns = [], sameSchema = false }: Derivation = {}): FrameState {
  const parts = [from, ...columns];
  const schema = sameSchema ? from.schema : { current: undefined };
  return { executor: from.executor, relation, needs: newestNeeds(parts), schema, claims: allClaims(parts) };
}

/** The frame of a relation made of two others'; `parts` is what else needs a version: columns, or the relation itself. */
export function combineStates(
  left: FrameState,
  right: FrameState,
  relation: Relation,
  parts: readonly (ColumnState | { readonly needs: VersionNeeds })[] = [],
): FrameState {
  const all = [left, right, ...parts];
  return { executor: left.executor, relation, needs: newestNeeds(all), schema: { current: undefined }, claims: allClaims(all) };
}

/** The other frame's state; an ArgumentError when it is no frame or of another session. */
export function otherState(state: FrameState, other: unknown, method: string): FrameState {
  const found = frameState(other, `${method}(other): a DataFrame`);
  requireSession(state.executor, found, method);
  return found;
}

/** A plan runs in one session, so all its frames belong to it. */
export function requireSession(executor: Executor, frame: FrameState, where: string): void {
  if (frame.executor !== executor) {
    throw new ArgumentError(
      `${where}: the frames belong to different sessions (${executor.sessionId} and ${frame.executor.sessionId}), and a plan runs in one. ` +
        "Make both with the same SparkSession, or collect one and use createDataFrame in the other's session.",
    );
  }
}

/** What the executor is given; it prepares the plan for sending (folding, limits). */
export function runnable({ relation, needs }: Pick<FrameState, "relation" | "needs">): Runnable {
  return { relation, needs };
}
