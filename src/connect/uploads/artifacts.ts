import { crc32 } from "node:zlib";
import { ExecutionError } from "../../errors.js";
import type { AddArtifactsRequestSchema } from "../../generated/proto/spark/connect/base_pb.js";
import type { CallOptions, Request } from "../../transport.js";
import type { Session } from "../session.js";

/** Bytes that the server keeps for a session under a name. */
export interface Artifact {
  /** A path below the session's own: where it begins says what it is for (`jars`, `pyfiles`, `archives`, `files`, `cache`). */
  readonly name: string;
  readonly size: number;
  /** The bytes, in `pieceCount` pieces; each attempt to send them reads them anew. */
  pieces(): Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
  readonly pieceCount: number;
}

/** Bytes of an artifact in one message: gRPC's advice for streams, and what Spark's own clients send. */
export const PIECE_BYTES: number = 32 * 1024;
/** What is in memory already needs no small pieces, and takes a third of the time in larger ones. */
const MEMORY_PIECE_BYTES = 256 * 1024;

type ArtifactsRequest = Request<typeof AddArtifactsRequestSchema>;
type Payload = NonNullable<ArtifactsRequest["payload"]>;

/** An artifact of bytes that are here already, in parts that stand one after the other in it. */
export function bytesArtifact(name: string, parts: readonly Uint8Array[]): Artifact {
  return {
    name,
    size: parts.reduce((size, part) => size + part.byteLength, 0),
    pieceCount: parts.reduce((count, part) => count + Math.ceil(part.byteLength / MEMORY_PIECE_BYTES), 0),
    *pieces() {
      for (const part of parts) {
        for (let at = 0; at < part.byteLength; at += MEMORY_PIECE_BYTES) yield part.subarray(at, at + MEMORY_PIECE_BYTES);
      }
    },
  };
}

/**
 * Sends artifacts to the session, all in one call; the server verifies the checksum of each piece.
 *
 * @throws ExecutionError for one that did not arrive as it was sent.
 */
export async function addArtifacts(
  session: Session,
  what: string,
  artifacts: readonly Artifact[],
  signal: AbortSignal | undefined,
): Promise<void> {
  const { artifacts: arrived } = await session.call(
    what,
    (call) =>
      untilSpoiled(call, (calm) => session.transport.addArtifacts(spoiled(session, requests(session, artifacts), call.signal), calm)),
    signal,
  );
  const whole = new Set(arrived.filter(({ isCrcSuccessful }) => isCrcSuccessful).map(({ name }) => name));
  const lost = artifacts.find(({ name }) => !whole.has(name));
  if (lost !== undefined) {
    throw new ExecutionError(
      `${what}: ${lost.name} did not reach the server as it was sent (its checksum there is another), and was left out. Something on the way changes data; try again.`,
    );
  }
}

/** Milliseconds for the words that an upload which ends early still has to say. */
const LAST_WORDS = 1_000;

/**
 * Requests that end early only behind a piece with a wrong checksum. A cancelled call can reach the server as one that was ended in order (HTTP/2's
 * end of the stream goes ahead of its reset), and Spark then keeps what came of an artifact as if it were the whole of it: but not if a checksum is wrong.
 */
async function* spoiled(
  session: Session,
  requests: AsyncIterable<ArtifactsRequest>,
  signal: AbortSignal | undefined,
): AsyncGenerator<ArtifactsRequest> {
  let inPieces = false;
  try {
    for await (const request of requests) {
      signal?.throwIfAborted();
      inPieces = request.payload?.case !== "batch";
      yield request;
    }
  } catch (error) {
    const data = new Uint8Array(1);
    if (inPieces) yield { ...session.header(), payload: { case: "chunk", value: { data, crc: BigInt(crc32(data)) + 1n } } };
    throw error;
  }
}

/** Makes a call which an abort ends a moment later, for `spoiled`. */
async function untilSpoiled<T>({ signal, ...call }: CallOptions, upload: (calm: CallOptions) => Promise<T>): Promise<T> {
  const late = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const onAbort = (): void => {
    timer = setTimeout(() => late.abort(signal?.reason), LAST_WORDS);
  };
  if (signal?.aborted) onAbort();
  else signal?.addEventListener("abort", onAbort, { once: true });
  try {
    return await upload({ ...call, signal: late.signal });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
  }
}

/** Which of these names the session has on the server. */
export async function presentArtifacts(
  session: Session,
  what: string,
  names: readonly string[],
  signal: AbortSignal | undefined,
): Promise<ReadonlySet<string>> {
  const { statuses } = await session.call(
    what,
    (call) => session.transport.artifactStatus({ ...session.header(), names: [...names] }, call),
    signal,
  );
  return new Set(names.filter((name) => statuses[name]?.exists === true));
}

const chunk = (data: Uint8Array): { readonly data: Uint8Array; readonly crc: bigint } => ({ data, crc: BigInt(crc32(data)) });

/** Small artifacts share messages; a larger one is announced with its first piece, and the others follow. */
async function* requests(session: Session, artifacts: readonly Artifact[]): AsyncGenerator<ArtifactsRequest> {
  const request = (payload: Payload): ArtifactsRequest => ({ ...session.header(), payload });
  let batch: { name: string; data: ReturnType<typeof chunk> }[] = [];
  let batchBytes = 0;
  const flush = function* (): Generator<ArtifactsRequest> {
    if (batch.length > 0) yield request({ case: "batch", value: { artifacts: batch } });
    batch = [];
    batchBytes = 0;
  };
  for (const artifact of artifacts) {
    if (artifact.pieceCount > 1) {
      yield* flush();
      yield* inPieces(artifact, request);
      continue;
    }
    if (batchBytes + artifact.size > PIECE_BYTES) yield* flush();
    let data = new Uint8Array(0);
    for await (const piece of artifact.pieces()) data = piece as Uint8Array<ArrayBuffer>;
    batch.push({ name: artifact.name, data: chunk(data) });
    batchBytes += artifact.size;
  }
  yield* flush();
}

async function* inPieces(
  { name, size, pieceCount, pieces }: Artifact,
  request: (payload: Payload) => ArtifactsRequest,
): AsyncGenerator<ArtifactsRequest> {
  let begun = false;
  for await (const piece of pieces()) {
    const data = chunk(piece);
    yield begun
      ? request({ case: "chunk", value: data })
      : request({
          case: "beginChunk",
          value: { name, totalBytes: BigInt(size), numChunks: BigInt(pieceCount), initialChunk: data },
        });
    begun = true;
  }
}
