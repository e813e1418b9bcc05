import { createHash } from "node:crypto";
import { setImmediate as nextTurn } from "node:timers/promises";
import { LimitError } from "../../errors.js";
import { mapDeep } from "../../plan/map-deep.js";
import type { Relation } from "../../plan/plan.js";
import type { Operator } from "../../plan/relation.js";
import { isOneof, type PlanObject, relationsIn } from "../../plan/traverse.js";
import { batchStreams } from "../arrow/ipc-chunks.js";
import { readSettings } from "../config.js";
import { aborted } from "../execution/deadline.js";
import { assertNotAborted, type Session } from "../session.js";
import { byteCount, sizeText } from "../sizes.js";
import { type Artifact, addArtifacts, bytesArtifact, presentArtifacts } from "./artifacts.js";

// Rows of the caller's travel once: many of them go to the server ahead of the first query that reads them, and every query names their hashes.

const THRESHOLD = "spark.sql.session.localRelationCacheThreshold";
const SIZE_LIMIT = "spark.sql.session.localRelationSizeLimit";
/** Less than this goes with the plan, whatever the setting: asking for it would cost more than it saves. */
const WORTH_ASKING = 64 * 1024;
const WHAT = "Sending the rows of createDataFrame";

type LocalRelation = Extract<Operator, { case: "localRelation" }>["value"];
type CachedRelation = Extract<Operator, { case: "chunkedCachedLocalRelation" }>;
type Signal = AbortSignal | undefined;

/** Makes plans that name the rows which the server has: they are sent first where it has not. */
export type CacheRows = (plan: Relation, signal: Signal) => Promise<Relation>;

export function rowsCache(session: Session): CacheRows {
  /** What stands for rows in plans: undefined where they go with the plan. */
  const known = new WeakMap<LocalRelation, CachedRelation | undefined>();
  const send = artifactCache(session);

  const cached = async (rows: LocalRelation, signal: Signal): Promise<CachedRelation | undefined> => {
    if (known.has(rows)) return known.get(rows);
    const settings = await readSettings(session, [THRESHOLD, SIZE_LIMIT], signal);
    const data = rows.data!;
    const schema = Buffer.from(rows.schema ?? "");
    const threshold = byteCount(settings.get(THRESHOLD));
    let result: CachedRelation | undefined;
    if (threshold !== undefined && data.byteLength >= threshold) {
      refuseTooMany(data.byteLength + schema.byteLength, byteCount(settings.get(SIZE_LIMIT)));
      const chunks = await hashed([[schema], ...batchStreams(data)]);
      await send(chunks, signal);
      const [schemaHash, ...dataHashes] = chunks.map(({ hash }) => hash);
      result = { case: "chunkedCachedLocalRelation", value: { dataHashes, schemaHash: schemaHash! } };
    }
    known.set(rows, result);
    return result;
  };

  return async (plan, signal) => {
    const replaced = new Map<LocalRelation, CachedRelation>();
    for (const { relType: operator } of relationsIn(plan)) {
      if (operator?.case !== "localRelation" || (operator.value.data?.byteLength ?? 0) < WORTH_ASKING) continue;
      const replacement = await cached(operator.value, signal);
      if (replacement !== undefined) replaced.set(operator.value, replacement);
    }
    if (replaced.size === 0) return plan;
    const after = (node: PlanObject): PlanObject =>
      (isOneof(node) ? (replaced.get(node.value as LocalRelation) as PlanObject | undefined) : undefined) ?? node;
    return mapDeep(plan as unknown as PlanObject, { after }) as unknown as Relation;
  };
}

interface Chunk {
  readonly hash: string;
  readonly artifact: Artifact;
}

/** The names of chunks are their SHA-256. Hashing takes its time: other work has its turn between two of them. */
async function hashed(chunks: readonly (readonly Uint8Array[])[]): Promise<readonly Chunk[]> {
  const result: Chunk[] = [];
  for (const parts of chunks) {
    const sha256 = createHash("sha256");
    for (const part of parts) sha256.update(part);
    const hash = sha256.digest("hex");
    result.push({ hash, artifact: bytesArtifact(`cache/${hash}`, parts) });
    await nextTurn();
  }
  return result;
}

/** Sends what the server does not have yet; the same bytes never twice, even by two queries at once. */
function artifactCache(session: Session): (chunks: readonly Chunk[], signal: Signal) => Promise<void> {
  /** Of each hash that is there or on its way, the sending. */
  const sendings = new Map<string, Promise<void>>();

  const sendMissing = async (artifacts: readonly Artifact[], signal: Signal): Promise<void> => {
    const names = artifacts.map(({ name }) => name);
    const present = await presentArtifacts(session, WHAT, names, signal);
    const missing = artifacts.filter(({ name }) => !present.has(name));
    if (missing.length > 0) await addArtifacts(session, WHAT, missing, signal);
  };
  const send = async (chunks: readonly Chunk[], signal: Signal): Promise<void> => {
    const byHash = new Map(chunks.map(({ hash, artifact }) => [hash, artifact]));
    const ours = [...byHash.keys()].filter((hash) => !sendings.has(hash));
    const theirs = new Set([...byHash.keys()].flatMap((hash) => sendings.get(hash) ?? []));
    if (ours.length > 0) {
      const artifacts = ours.map((hash) => byHash.get(hash)!);
      const sending = sendMissing(artifacts, signal);
      for (const hash of ours) sendings.set(hash, sending);
      try {
        await sending;
      } catch (error) {
        for (const hash of ours) sendings.delete(hash);
        throw error;
      }
    }
    const ends = await unlessAborted(Promise.allSettled(theirs), signal);
    // What another query could not send, since it was cancelled for example, is sent by this one.
    if (ends.some(({ status }) => status === "rejected")) await send(chunks, signal);
  };
  return send;
}

async function unlessAborted<T>(work: Promise<T>, signal: Signal): Promise<T> {
  if (signal === undefined) return work;
  assertNotAborted(WHAT, signal);
  let stop: (() => void) | undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(aborted(WHAT, signal));
    signal.addEventListener("abort", stop, { once: true });
  });
  try {
    return await Promise.race([work, stopped]);
  } finally {
    signal.removeEventListener("abort", stop!);
  }
}

function refuseTooMany(bytes: number, limit: number | undefined): void {
  if (limit === undefined || bytes <= limit) return;
  throw new LimitError(
    `The rows of one createDataFrame are ${sizeText(bytes)}, and this server takes ${sizeText(limit)} (${SIZE_LIMIT}): ` +
      "make several frames of them and union these, or write the rows to a file and read that.",
    { errorClass: "LOCAL_RELATION_SIZE_LIMIT_EXCEEDED", messageParameters: { actualSize: String(bytes), sizeLimit: String(limit) } },
  );
}
