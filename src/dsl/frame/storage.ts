import { ArgumentError } from "../../errors.js";
import { booleanArgument, isPlainObject, rowCount } from "../arguments.js";
import type { ActionOptions } from "../executor.js";
import { verifyClaims, verifyClaimsOfAction } from "../input/schema-claims.js";
import type { StorageLevel } from "../storage-level.js";
import { describe } from "./describe.js";
import { type FrameState, otherState, runnable } from "./frame-state.js";

// Where a frame's rows are kept, and what the server knows of a plan.

const flags = ["useDisk", "useMemory", "useOffHeap", "deserialized"] as const;

/** A storage level, each of its fields checked. */
function levelArgument(value: unknown, where: string): StorageLevel {
  if (!isPlainObject(value)) {
    throw new ArgumentError(`${where}: a storage level was expected, such as StorageLevel.DISK_ONLY, found ${describe(value)}`);
  }
  const [useDisk, useMemory, useOffHeap, deserialized] = flags.map((flag) => booleanArgument(value[flag], `${where}: ${flag}`));
  const replication = rowCount(value.replication, `${where}: replication`);
  return { useDisk: useDisk!, useMemory: useMemory!, useOffHeap: useOffHeap!, deserialized: deserialized!, replication };
}

export async function persist(state: FrameState, level: unknown, options: ActionOptions): Promise<void> {
  const chosen = levelArgument(level, "persist");
  await verifyClaims(state, options);
  await state.executor.persist(runnable(state), chosen, options);
}

export async function unpersist(state: FrameState, blocking: unknown, options: ActionOptions): Promise<void> {
  await state.executor.unpersist(runnable(state), booleanArgument(blocking, "unpersist: blocking"), options);
}

/** The frame of the rows as they are kept on the server. */
export async function checkpoint(
  state: FrameState,
  { local, eager, level }: { readonly local: boolean; readonly eager: unknown; readonly level?: unknown },
  options: ActionOptions,
): Promise<FrameState> {
  const method = local ? "localCheckpoint" : "checkpoint";
  const how = {
    local,
    eager: booleanArgument(eager, `${method}: eager`),
    level: level === undefined ? undefined : levelArgument(level, method),
  };
  await verifyClaimsOfAction(state, options);
  const relation = await state.executor.checkpoint(runnable(state), how, options);
  return { executor: state.executor, relation, needs: undefined, schema: state.schema, claims: [] };
}

export async function sameSemantics(state: FrameState, other: unknown, options: ActionOptions): Promise<boolean> {
  const found = otherState(state, other, "sameSemantics");
  return state.executor.sameSemantics(runnable(state), runnable(found), options);
}
