import { isDeepStrictEqual } from "node:util";
import { create, fromBinary, toBinary } from "@bufbuild/protobuf";
import { Client, credentials } from "@grpc/grpc-js";
import { parseConnectionString } from "../../src/connect/grpc/connection-string.js";
import { grpcTransport } from "../../src/connect/grpc/grpc-transport.js";
import { connectExecutor } from "../../src/connect/index.js";
import type { Executor, Runnable } from "../../src/dsl/executor.js";
import {
  GetStatusRequestSchema,
  type GetStatusResponse,
  GetStatusResponseSchema,
  GetStatusResponse_OperationStatus_OperationState as OperationState,
  ReleaseSessionResponseSchema,
} from "../../src/generated/proto/spark/connect/base_pb.js";
import type { Transport } from "../../src/transport.js";
import { type Fault, type FaultKind, faultProxy } from "./fault-proxy.js";

/** What is played with one seed: the same in every run. */
export interface Schedule {
  readonly seed: number;
  readonly query: string;
  /** Bytes of a chunk that the client asks for; small ones make several of every batch. */
  readonly chunk: bigint;
  readonly faults: readonly Fault[];
}

const flat = "SELECT id, CAST(id AS STRING) AS s, id % 7 = 0 AS b FROM range(0, 2000, 1, 2)";
const nested =
  "SELECT id, sequence(0, id % 5) AS a, map(id, named_struct('x', id / 2, 'y', CAST(id AS STRING))) AS m, named_struct('n', IF(id % 3 = 0, NULL, id)) AS s FROM range(0, 1500, 1, 2)";
/** Later partitions come later: faults strike while the query runs, and before its first row. */
const slow = "SELECT id, java_method('java.lang.Thread', 'sleep', IF(id % 50 = 0, 5L, 0L)) AS s FROM range(0, 1000, 1, 4)";
const queries = [flat, nested, slow];
const ROWS_OF_A_BATCH = 50;

const kinds: readonly FaultKind[] = ["lost", "cut", "cut", "goaway", "reset", "reset", "end", "end", "status", "stall", "delay"];
/** Of RST_STREAM: NO_ERROR, PROTOCOL_ERROR, INTERNAL_ERROR, STREAM_CLOSED, REFUSED_STREAM, CANCEL, ENHANCE_YOUR_CALM. */
const resets = [0, 1, 2, 5, 7, 8, 11];
const UNAVAILABLE = 14;

export function schedule(seed: number): Schedule {
  const random = mulberry32(seed);
  const one = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  const faults = Array.from({ length: 1 + Math.floor(random() * 6) }, (): Fault => {
    const kind = one(kinds);
    const value = kind === "reset" ? one(resets) : kind === "status" ? UNAVAILABLE : kind === "delay" ? Math.floor(random() * 40) : 0;
    // the first responses and the one after the last are where streams differ from their middle
    return { kind, after: random() < 0.3 ? Math.floor(random() * 3) : Math.floor(random() * 50), share: one([0, 0, 0.5, 0.99]), value };
  });
  return { seed, query: one(queries), chunk: one([1024n, 4096n, 4n * 1024n * 1024n]), faults };
}

/** A small generator of numbers in [0, 1), the same from the same seed. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface Played {
  readonly seeds: number;
  /** How often each kind of fault was played. */
  readonly faults: Readonly<Partial<Record<FaultKind, number>>>;
  readonly reattached: number;
  /** What went wrong, each with its seed and its schedule. */
  readonly problems: readonly string[];
}

/** Plays the schedules of some seeds, a few at a time, against the server at `address`. */
export async function playSchedules(address: string, seeds: readonly number[], atOnce = 6): Promise<Played> {
  const expected = new Map<string, unknown[]>();
  const server = parseConnectionString(address);
  const direct = await connectExecutor(grpcTransport(server));
  await direct.config.set({ "spark.sql.execution.arrow.maxRecordsPerBatch": String(ROWS_OF_A_BATCH) });
  for (const query of queries) expected.set(query, await rowsOf(direct, query));
  const status = new Client(`${server.host}:${server.port}`, credentials.createInsecure());
  const faults: Partial<Record<FaultKind, number>> = {};
  const problems: string[] = [];
  let reattached = 0;
  const coming = [...seeds];
  const worker = async (): Promise<void> => {
    for (let seed = coming.shift(); seed !== undefined; seed = coming.shift()) {
      const played = schedule(seed);
      const problem = (text: string): void =>
        void problems.push(
          `seed ${seed}: ${text}\n  ${JSON.stringify(played, (_, value) => (typeof value === "bigint" ? Number(value) : value))}`,
        );
      const proxy = await faultProxy(address, played.faults);
      try {
        const run = await play(proxy.address, direct.sessionId, played);
        const left = await operationsLeft(status, direct.sessionId, run.operationId);
        if (!isDeepStrictEqual(run.rows, expected.get(played.query))) problem(`${run.rows.length} rows, and not those without faults`);
        if (left.length > 0) problem(`operations left on the server: ${left.join(", ")}`);
        reattached += run.reattached;
      } catch (error) {
        problem(String(error));
      }
      for (const { kind } of proxy.played) faults[kind] = (faults[kind] ?? 0) + 1;
      await proxy.close();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  status.close();
  await direct.close();
  return { seeds: seeds.length, faults, reattached, problems };
}

interface Run {
  readonly rows: readonly unknown[];
  readonly operationId: string;
  readonly reattached: number;
}

/** Runs a query through a proxy, in a session that others use as well and that outlives this. */
async function play(proxied: string, sessionId: string, { query, chunk }: Schedule): Promise<Run> {
  const through = grpcTransport(parseConnectionString(proxied));
  let operationId = "";
  let reattached = 0;
  const transport: Transport = {
    ...through,
    releaseSession: async () => create(ReleaseSessionResponseSchema),
    executePlan(request, options) {
      operationId = request.operationId ?? "";
      const requestOptions = request.requestOptions?.map((option) =>
        option.requestOption?.case === "resultChunkingOptions"
          ? {
              requestOption: {
                case: "resultChunkingOptions" as const,
                value: { allowArrowBatchChunking: true, preferredArrowChunkSize: chunk },
              },
            }
          : option,
      );
      return through.executePlan({ ...request, requestOptions } as typeof request, options);
    },
    reattachExecute(request, options) {
      reattached += 1;
      return through.reattachExecute(request, options);
    },
  };
  const retry = { budget: 20_000, initialBackoff: 1, maxBackoff: 50, silence: 400 };
  const executor = await connectExecutor(transport, { retry, sessionId });
  try {
    const rows = await rowsOf(executor, query);
    return { rows, operationId, reattached };
  } finally {
    await executor.close();
  }
}

async function rowsOf(executor: Executor, text: string): Promise<unknown[]> {
  const plan: Runnable = { relation: { common: { planId: 0n }, relType: { case: "sql", value: { query: text } } } };
  const rows: unknown[] = [];
  for await (const batch of executor.batches(plan, {})) rows.push(...batch);
  return rows;
}

const PATIENCE = 5_000;
/** Of an operation that was released the server remembers the id and how it ended. */
const held: readonly OperationState[] = [OperationState.RUNNING, OperationState.TERMINATING];

/** The operation, if the server has not let it go within some seconds, by its own account (GetStatus, Spark 4.2 and later). */
async function operationsLeft(client: Client, sessionId: string, operationId: string): Promise<string[]> {
  const userId = process.env.SPARK_USER ?? process.env.USER ?? process.env.USERNAME ?? "";
  const request = create(GetStatusRequestSchema, {
    sessionId,
    userContext: { userId, userName: userId },
    operationStatus: { operationIds: [operationId] },
  });
  const ask = (): Promise<GetStatusResponse> =>
    new Promise((resolve, reject) => {
      client.makeUnaryRequest(
        "/spark.connect.SparkConnectService/GetStatus",
        (value: typeof request) => Buffer.from(toBinary(GetStatusRequestSchema, value)),
        (bytes) => fromBinary(GetStatusResponseSchema, bytes),
        request,
        (error, answer) => (answer === undefined ? reject(error) : resolve(answer)),
      );
    });
  const end = performance.now() + PATIENCE;
  for (;;) {
    const left = (await ask()).operationStatuses.filter(({ state }) => held.includes(state));
    if (left.length === 0 || performance.now() > end) return left.map(({ state }) => `${operationId} (${OperationState[state]})`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
