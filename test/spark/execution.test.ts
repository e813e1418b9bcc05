import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { parseConnectionString } from "../../src/connect/grpc/connection-string.js";
import { grpcTransport } from "../../src/connect/grpc/grpc-transport.js";
import { connectExecutor } from "../../src/connect/index.js";
import type { Executor, Runnable } from "../../src/dsl/executor.js";
import {
  AnalysisError,
  CancelledError,
  ConnectionError,
  ExecutionError,
  NotFoundError,
  ParseError,
  RetriesExceededError,
  SessionClosedError,
  UnsupportedError,
} from "../../src/errors.js";
import { InterruptRequest_InterruptType } from "../../src/generated/proto/spark/connect/base_pb.js";
import type { Transport } from "../../src/transport.js";
import { startSpark } from "../../tools/spark/server.js";
import { describeSpark } from "../support/spark.js";
import { open, query, rowsOf } from "./support/session.js";
import { tcpProxy } from "./support/tcp-proxy.js";

const range = (end: number, partitions = 4): Runnable => ({
  relation: {
    common: { planId: 0n },
    relType: { case: "range", value: { start: 0n, end: BigInt(end), step: 1n, numPartitions: partitions } },
  },
});

/** Partitions of 2 s each, of which two run at a time: the first rows come soon, the last after a minute. */
const slow = query("SELECT id, java_method('java.lang.Thread', 'sleep', id * 0L + 5L) AS s FROM range(0, 12000, 1, 30)");
/** What a busy server may take to stop a query that nobody wants any more; `slow` would run much longer. */
const TO_HEAR = 3_000;

const ids = (rows: readonly Readonly<Record<string, unknown>>[]): number[] => rows.map((row) => Number(row.id));
const upTo = (end: number): number[] => Array.from({ length: end }, (_, id) => id);

/** A transport that tells which calls were made. */
function counting(transport: Transport): {
  readonly transport: Transport;
  readonly calls: Record<string, number>;
  readonly chunks: number[];
} {
  const calls: Record<string, number> = {};
  const chunks: number[] = [];
  const count = (name: string): void => {
    calls[name] = (calls[name] ?? 0) + 1;
  };
  return {
    calls,
    chunks,
    transport: {
      ...transport,
      async *executePlan(request, options) {
        count("executePlan");
        for await (const response of transport.executePlan(request, options)) {
          if (response.responseType.case === "arrowBatch") chunks.push(Number(response.responseType.value.numChunksInBatch ?? 1n));
          yield response;
        }
      },
      reattachExecute(request, options) {
        count("reattachExecute");
        return transport.reattachExecute(request, options);
      },
      releaseExecute(request, options) {
        count("release" in request && request.release ? String(request.release.case) : "?");
        return transport.releaseExecute(request, options);
      },
    },
  };
}

const transportTo = (address: string): Transport => grpcTransport(parseConnectionString(address));

describeSpark("running queries", (address) => {
  let spark: Executor;
  beforeAll(async () => {
    spark = await open(address);
  });
  afterAll(() => spark.close());

  it("knows the version and keeps a session id", () => {
    expect(spark.version).toMatch(/^4\.\d+\.\d+/);
    expect(spark.sessionId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("gives every row once and in order, over many batches, and releases the execution", async () => {
    const counted = counting(transportTo(address));
    const executor = await connectExecutor(counted.transport);
    expect(ids(await rowsOf(executor, range(123_456)))).toEqual(upTo(123_456));
    await executor.close();
    expect(counted.calls).toMatchObject({ executePlan: 1, releaseAll: 1 });
    expect(counted.calls.reattachExecute).toBeUndefined();
  });

  it("puts large rows together from chunks", async () => {
    const counted = counting(transportTo(address));
    const executor = await connectExecutor(counted.transport);
    const [row] = await rowsOf(executor, "SELECT repeat('x', 9000000) || 'é' AS s");
    await executor.close();
    expect(row!.s).toHaveLength(9_000_001);
    expect((row!.s as string).endsWith("xé")).toBe(true);
    expect(counted.chunks.some((chunks) => chunks > 1)).toBe(true);
  });

  it("leaving the loop stops the query on the server", async () => {
    const counted = counting(transportTo(address));
    const executor = await connectExecutor(counted.transport);
    const header = { sessionId: executor.sessionId, userContext: { userId: process.env.USER ?? "", userName: "" } };
    const before = performance.now();
    for await (const rows of executor.batches(slow, {})) {
      expect(rows.length).toBeGreaterThan(0);
      break;
    }
    const left = performance.now();
    await sleep(TO_HEAR);
    // An execution that still ran would be interrupted by this, and named.
    const interrupted = await counted.transport.interrupt({ ...header, interruptType: InterruptRequest_InterruptType.ALL });
    expect(interrupted.interruptedIds).toEqual([]);
    expect(counted.calls.releaseAll).toBe(1);
    expect(left - before).toBeLessThan(30_000);
    await executor.close();
  });

  it("an AbortSignal ends the query at once, here and on the server", async () => {
    const counted = counting(transportTo(address));
    const executor = await connectExecutor(counted.transport);
    const abort = new AbortController();
    setTimeout(() => abort.abort(), 500);
    const before = performance.now();
    const error = await rowsOf(executor, slow, { signal: abort.signal } as object).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(CancelledError);
    expect((error as Error).name).toBe("AbortError");
    expect(performance.now() - before).toBeLessThan(20_000);
    await sleep(TO_HEAR);
    const header = { sessionId: executor.sessionId, userContext: { userId: process.env.USER ?? "", userName: "" } };
    expect((await counted.transport.interrupt({ ...header, interruptType: InterruptRequest_InterruptType.ALL })).interruptedIds).toEqual(
      [],
    );
    await executor.close();
  });

  it("a signal that was aborted before sends nothing", async () => {
    const counted = counting(transportTo(address));
    const executor = await connectExecutor(counted.transport);
    await expect(rowsOf(executor, slow, { signal: AbortSignal.abort() } as object)).rejects.toBeInstanceOf(CancelledError);
    expect(counted.calls.executePlan).toBeUndefined();
    await executor.close();
  });

  it("runs commands, and analyzes plans", async () => {
    await spark.runSql(query("CREATE TEMPORARY VIEW seven AS SELECT 7 AS a, 'x' AS b"), {});
    expect(await rowsOf(spark, "SELECT * FROM seven")).toEqual([{ a: 7, b: "x" }]);
    expect(await spark.schema(query("SELECT * FROM seven"), {})).toEqual({
      kind: "struct",
      fields: [
        { name: "a", type: { kind: "int" }, nullable: false },
        { name: "b", type: { kind: "string" }, nullable: false },
      ],
    });
    expect(await spark.treeString(query("SELECT * FROM seven"), undefined, {})).toBe(
      "root\n |-- a: integer (nullable = false)\n |-- b: string (nullable = false)\n",
    );
    expect(await spark.explain(query("SELECT * FROM seven"), "simple", {})).toContain("== Physical Plan ==");
  });

  it("reads, changes and unsets settings", async () => {
    await spark.config.set({ "spark.sql.shuffle.partitions": "7", "my.own": "ä" });
    expect(await spark.config.get(["spark.sql.shuffle.partitions", "my.own", "not.there"])).toEqual(
      new Map([
        ["spark.sql.shuffle.partitions", "7"],
        ["my.own", "ä"],
        ["not.there", undefined],
      ]),
    );
    expect(await spark.config.getAll("my.")).toEqual(new Map([["my.own", "ä"]]));
    await spark.config.unset(["my.own"]);
    expect(await spark.config.get(["my.own"])).toEqual(new Map([["my.own", undefined]]));
    await expect(spark.config.set({ "spark.sql.shuffle.partitions": "many" })).rejects.toThrow(/many/);
  });

  it("errors carry Spark's class, SQLSTATE, parameters and place", async () => {
    const failure = async (text: string): Promise<unknown> => rowsOf(spark, text).catch((error: unknown) => error);
    const unknownColumn = await failure("SELECT nme FROM (SELECT 1 AS name)");
    expect(unknownColumn).toBeInstanceOf(AnalysisError);
    expect(unknownColumn).toMatchObject({
      errorClass: "UNRESOLVED_COLUMN.WITH_SUGGESTION",
      sqlState: "42703",
      messageParameters: { objectName: "`nme`", proposal: "`name`" },
      queryContexts: [{ fragment: "nme", startIndex: 7 }],
    });
    expect(await failure("SELCT 1")).toBeInstanceOf(ParseError);
    expect(await failure("SELCT 1")).toMatchObject({ errorClass: "PARSE_SYNTAX_ERROR", message: expect.stringContaining("SELCT") });
    expect(await failure("SELECT * FROM not_there")).toBeInstanceOf(NotFoundError);
    expect(await failure("SELECT not_there(1)")).toBeInstanceOf(NotFoundError);
    const divided = await failure("SELECT 1 / 0");
    expect(divided).toBeInstanceOf(ExecutionError);
    expect(divided).toMatchObject({ errorClass: "DIVIDE_BY_ZERO", sqlState: "22012", queryContexts: [{ fragment: "1 / 0" }] });
    const late = await failure("SELECT assert_true(id < 90000) FROM range(100000)");
    expect(late).toBeInstanceOf(ExecutionError);
    await expect(spark.schema(query("SELECT nme FROM (SELECT 1 AS name)"), {})).rejects.toMatchObject({
      errorClass: "UNRESOLVED_COLUMN.WITH_SUGGESTION",
    });
  });

  it("a long message is not cut off", async () => {
    const error = (await rowsOf(spark, `SELECT raise_error(repeat('long ', 2000) || 'END')`).catch((reason: unknown) => reason)) as Error;
    expect(error.message).toContain("END");
  });

  it("what this Spark lacks is refused before anything is sent", async () => {
    const counted = counting(transportTo(address));
    const executor = await connectExecutor(counted.transport);
    const plan: Runnable = { ...range(1), needs: { version: "9.9.0", what: "fn.from_the_future" } };
    await expect(rowsOf(executor, plan)).rejects.toThrow(
      `fn.from_the_future needs Spark 9.9.0; this server runs Spark ${executor.version}`,
    );
    await expect(executor.schema(plan, {})).rejects.toBeInstanceOf(UnsupportedError);
    expect(counted.calls.executePlan).toBeUndefined();
    await executor.close();
  });

  it("a closed session says so", async () => {
    const executor = await open(address);
    await executor.close();
    await executor.close();
    await expect(rowsOf(executor, range(1))).rejects.toBeInstanceOf(SessionClosedError);
    await expect(executor.schema(range(1), {})).rejects.toBeInstanceOf(SessionClosedError);
  });

  it("resumes after broken connections: every row once", async () => {
    const proxy = await tcpProxy(address);
    const counted = counting(transportTo(proxy.address));
    const executor = await connectExecutor(counted.transport);
    proxy.cutEvery(400_000, 5);
    const rows = await rowsOf(executor, range(400_000));
    expect(ids(rows)).toEqual(upTo(400_000));
    expect(counted.calls.executePlan).toBe(1);
    expect(counted.calls.reattachExecute).toBeGreaterThanOrEqual(5);
    expect(proxy.connections).toBeGreaterThanOrEqual(6);
    await executor.close();
    await proxy.goAway();
  });

  it("a server that stays away is an error within the budget, told as it happens", async () => {
    const proxy = await tcpProxy(address);
    const executor = await open(proxy.address, { retry: { budget: 1_500 } });
    const told: unknown[] = [];
    const listener = (event: unknown): void => void told.push(event);
    subscribe("sparkwright:retry", listener);
    setTimeout(() => void proxy.goAway(), 1_000);
    const before = performance.now();
    const error = await rowsOf(executor, slow).catch((reason: unknown) => reason);
    unsubscribe("sparkwright:retry", listener);
    expect(error).toBeInstanceOf(RetriesExceededError);
    expect((error as Error).message).toMatch(/failed \d+ times.*127\.0\.0\.1:\d+/);
    expect(performance.now() - before).toBeLessThan(20_000);
    expect(told.length).toBeGreaterThan(1);
    expect(told[0]).toMatchObject({ attempt: 1, what: "Running the query" });
    await executor.close();
  });

  it("nobody at the address: a quick and clear error", async () => {
    const before = performance.now();
    const error = await open("sc://127.0.0.1:1").catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ConnectionError);
    expect((error as Error).message).toMatch(/127\.0\.0\.1:1\b.*ECONNREFUSED/);
    expect(performance.now() - before).toBeLessThan(20_000);
  });
});

describeSpark("a server that ends every stream after a second or 123 bytes", () => {
  it("delivers all rows once", async () => {
    const server = await startSpark({
      conf: {
        "spark.connect.execute.reattachable.senderMaxStreamDuration": "1s",
        "spark.connect.execute.reattachable.senderMaxStreamSize": "123",
      },
    });
    try {
      const counted = counting(transportTo(server.address));
      const executor = await connectExecutor(counted.transport);
      expect(ids(await rowsOf(executor, range(1_000_000)))).toEqual(upTo(1_000_000));
      expect(counted.calls.executePlan).toBe(1);
      expect(counted.calls.reattachExecute).toBeGreaterThan(10);
      // Longer than a stream lives, with nothing to send.
      expect(await rowsOf(executor, "SELECT java_method('java.lang.Thread', 'sleep', id * 0L + 3000L) AS s FROM range(1)")).toEqual([
        { s: "null" },
      ]);
      const nested = await rowsOf(executor, "SELECT id, sequence(id, id + 2) AS a, named_struct('n', id) AS s FROM range(100000)");
      expect(nested).toEqual(
        upTo(100_000).map((index) => {
          const id = BigInt(index);
          return { id, a: [id, id + 1n, id + 2n], s: { n: id } };
        }),
      );
      await executor.close();
    } finally {
      await server.stop();
    }
  }, 300_000);
});
