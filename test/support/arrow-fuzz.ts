import { readFileSync } from "node:fs";
import { create, toBinary } from "@bufbuild/protobuf";
import { rowDecoder } from "../../src/connect/arrow/decode.js";
import { generatedRows } from "../../src/connect/arrow/row-builder.js";
import { batchAssembler } from "../../src/connect/execution/result-batches.js";
import { responseMessage } from "../../src/connect/response-message.js";
import { SparkError } from "../../src/errors.js";
import { type ExecutePlanResponse_ArrowBatch, ExecutePlanResponseSchema } from "../../src/generated/proto/spark/connect/base_pb.js";
import type { StructType } from "../../src/types/data-type.js";
import { parseDdl } from "../../src/types/ddl.js";

// Damaged answers of a server, made by a seed: Arrow streams that a Spark recorded, with bits turned over, cut, mixed, and numbers in them
// set to what no checker should believe.

interface Recording {
  readonly schema: string;
  readonly dictionarySchema: string;
  readonly plain: string;
  readonly large: string;
  readonly lz4: string;
  readonly dictionary: string;
  readonly viewsSchema: string;
  readonly views: string;
}

/** A stream that is whole, and what it holds. */
interface Sample {
  readonly bytes: Uint8Array;
  readonly schema: StructType;
  readonly rows: number;
}

const recording = JSON.parse(
  readFileSync(new URL("../unit/connect/recorded-streams.json", import.meta.url), "utf8"),
) as unknown as Recording;

const sample = (name: "plain" | "large" | "lz4" | "dictionary" | "views", schema: string, rows: number): Sample => ({
  bytes: Uint8Array.from(Buffer.from(recording[name], "base64")),
  schema: parseDdl(schema),
  rows,
});

const samples: readonly Sample[] = [
  sample("plain", recording.schema, 12),
  sample("large", recording.schema, 12),
  sample("lz4", recording.schema, 12),
  sample("dictionary", recording.dictionarySchema, 4),
  sample("views", recording.viewsSchema, 8),
];

/** Counts of what became of the damaged answers, which is the same for the same seed. */
export interface FuzzOutcome {
  readonly cases: number;
  readonly refused: number;
  readonly rows: number;
  /** The longest that any one took, in milliseconds of the processor's time. */
  readonly slowest: number;
}

type Random = (below: number) => number;

/** Numbers that one seed gives again and again (mulberry32). */
function random(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const EXTREMES = [
  0n,
  1n,
  -1n,
  7n,
  255n,
  0x7fffn,
  0xffffn,
  0x7fff_ffffn,
  -0x8000_0000n,
  1n << 32n,
  1n << 40n,
  (1n << 53n) + 1n,
  (1n << 63n) - 1n,
];

/** A copy with one to four faults. */
function damaged(bytes: Uint8Array, other: Uint8Array, next: Random): Uint8Array {
  let result = new Uint8Array(bytes);
  // Where messages describe themselves a fault does more than among values.
  const place = (size: number): number => {
    const far = Math.max(1, result.byteLength - size + 1);
    return next(2) === 0 ? next(Math.min(far, 7000)) : next(far);
  };
  for (let faults = 1 + next(4); faults > 0 && result.byteLength > 16; faults--) {
    const view = new DataView(result.buffer);
    const extreme = EXTREMES[next(EXTREMES.length)]! + BigInt(next(3) - 1);
    switch (next(7)) {
      case 0:
      case 1: {
        const at = place(1);
        result[at] = result[at]! ^ (1 << next(8));
        break;
      }
      case 2:
        view.setInt32(place(4) & ~3, Number(BigInt.asIntN(32, extreme)), true);
        break;
      case 3:
        view.setBigInt64(Math.min(place(8) & ~7, (result.byteLength - 8) & ~7), BigInt.asIntN(64, extreme), true);
        break;
      case 4:
        view.setInt16(place(2) & ~1, Number(BigInt.asIntN(16, extreme)), true);
        break;
      case 5:
        if (next(4) === 0) result = result.slice(0, next(result.byteLength));
        break;
      default: {
        const from = next(other.byteLength);
        const piece = other.subarray(from, from + 1 + next(64));
        const at = place(piece.byteLength);
        result.set(piece.subarray(0, result.byteLength - at), at);
      }
    }
  }
  return result;
}

/** Every value was read from where one is: `undefined` comes of a read past the end. */
function assertDefined(value: unknown): void {
  if (value === undefined) throw new Error("a value was read out of bounds");
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value) || value instanceof Date) return;
  if (value instanceof Map) for (const entry of value) entry.forEach(assertDefined);
  else Object.values(value).forEach(assertDefined);
}

const cpuTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Runs cases one by one; anything but rows or a SparkError is thrown, with the case's number. */
function outcome(cases: number, seed: number, run: (next: Random) => number): FuzzOutcome {
  let refused = 0;
  let rows = 0;
  let slowest = 0;
  for (let number = 0; number < cases; number++) {
    const start = cpuTime();
    try {
      rows += run(random(Math.imul(seed, 1_000_003) + number));
    } catch (error) {
      if (!(error instanceof SparkError)) throw new Error(`case ${number} of seed ${seed}: ${String(error)}`, { cause: error });
      refused += 1;
    }
    slowest = Math.max(slowest, cpuTime() - start);
  }
  return { cases, refused, rows, slowest };
}

/** Damaged Arrow streams through the decoder of rows. */
export function fuzzStreams(cases: number, seed: number): FuzzOutcome {
  const builder = generatedRows();
  return outcome(cases, seed, (next) => {
    const { bytes, schema, rows } = samples[next(samples.length)]!;
    const data = damaged(bytes, samples[next(samples.length)]!.bytes, next);
    return decoded(rowDecoder(schema, {}, builder), { data, rows });
  });
}

function decoded(decode: ReturnType<typeof rowDecoder>, batch: { readonly data: Uint8Array; readonly rows: number }): number {
  let count = 0;
  for (const rows of decode(batch)) {
    rows.forEach(assertDefined);
    count += rows.length;
  }
  if (count !== batch.rows) throw new Error(`${count} rows came of ${batch.rows}`);
  return count;
}

/** The messages of an answer: one stream, whole or in three chunks. */
function answer({ bytes, rows }: Sample, chunked: boolean): Uint8Array[] {
  const parts = chunked ? [bytes.subarray(0, 1000), bytes.subarray(1000, 5000), bytes.subarray(5000)] : [bytes];
  return parts.map((data, index) =>
    toBinary(
      ExecutePlanResponseSchema,
      create(ExecutePlanResponseSchema, {
        sessionId: "00000000-0000-0000-0000-000000000000",
        responseId: `response ${index}`,
        responseType: {
          case: "arrowBatch",
          value: {
            data,
            rowCount: BigInt(rows),
            startOffset: 0n,
            ...(chunked && { chunkIndex: BigInt(index), numChunksInBatch: BigInt(parts.length) }),
          },
        },
      }),
    ),
  );
}

/** Damaged messages of an answer through what reads messages, puts batches together and decodes them. */
export function fuzzResponses(cases: number, seed: number): FuzzOutcome {
  const builder = generatedRows();
  return outcome(cases, seed, (next) => {
    const sample = samples[next(samples.length)]!;
    const messages = answer(sample, next(2) === 0);
    const hit = next(messages.length);
    const assembler = batchAssembler();
    const decode = rowDecoder(sample.schema, {}, builder);
    let count = 0;
    for (const [index, message] of messages.entries()) {
      const bytes = index === hit ? damaged(message, messages[next(messages.length)]!, next) : message;
      const batch = arrowBatch(bytes);
      const whole = batch && assembler.add(batch);
      if (whole !== undefined) count += decoded(decode, whole);
    }
    assembler.finish();
    return count;
  });
}

function arrowBatch(bytes: Uint8Array): ExecutePlanResponse_ArrowBatch | undefined {
  const { responseType } = responseMessage(ExecutePlanResponseSchema, bytes);
  return responseType.case === "arrowBatch" ? responseType.value : undefined;
}
