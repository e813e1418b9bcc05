import type { StorageLevel } from "../dsl/storage-level.js";
import { ExecutionError } from "../errors.js";
import type { Relation } from "../plan/plan.js";
import { ask, root } from "./analyze.js";
import type { Session } from "./session.js";

// What the server keeps of a plan, and what it says of one beside its schema.

type Signal = AbortSignal | undefined;
const ASKING = "Analyzing the plan";

export async function persist(session: Session, relation: Relation, level: StorageLevel, signal: Signal): Promise<void> {
  await ask(session, "Caching the rows", { case: "persist", value: { relation, storageLevel: level } }, signal);
}

export async function unpersist(session: Session, relation: Relation, blocking: boolean, signal: Signal): Promise<void> {
  await ask(session, "Dropping the cached rows", { case: "unpersist", value: { relation, blocking } }, signal);
}

export async function storageLevel(session: Session, relation: Relation, signal: Signal): Promise<StorageLevel> {
  const { storageLevel: level } = await ask(session, ASKING, { case: "getStorageLevel", value: { relation } }, signal);
  if (level === undefined) throw new ExecutionError(`${ASKING}: the server answered without a storage level.`);
  const { useDisk, useMemory, useOffHeap, deserialized, replication } = level;
  return { useDisk, useMemory, useOffHeap, deserialized, replication };
}

export async function isLocal(session: Session, relation: Relation, signal: Signal): Promise<boolean> {
  return (await ask(session, ASKING, { case: "isLocal", value: { plan: root(relation) } }, signal)).isLocal;
}

export async function isStreaming(session: Session, relation: Relation, signal: Signal): Promise<boolean> {
  return (await ask(session, ASKING, { case: "isStreaming", value: { plan: root(relation) } }, signal)).isStreaming;
}

export async function inputFiles(session: Session, relation: Relation, signal: Signal): Promise<string[]> {
  return (await ask(session, ASKING, { case: "inputFiles", value: { plan: root(relation) } }, signal)).files;
}

export async function sameSemantics(session: Session, relation: Relation, other: Relation, signal: Signal): Promise<boolean> {
  const question = { case: "sameSemantics" as const, value: { targetPlan: root(relation), otherPlan: root(other) } };
  return (await ask(session, ASKING, question, signal)).result;
}

export async function semanticHash(session: Session, relation: Relation, signal: Signal): Promise<number> {
  return (await ask(session, ASKING, { case: "semanticHash", value: { plan: root(relation) } }, signal)).result;
}
