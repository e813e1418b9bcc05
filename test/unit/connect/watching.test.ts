import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { afterEach, describe, expect, it } from "vitest";
import { execute } from "../../../src/connect/execution/execution.js";
import { retryPolicy } from "../../../src/connect/execution/retry.js";
import { parseConnectionString } from "../../../src/connect/grpc/connection-string.js";
import { grpcTransport } from "../../../src/connect/grpc/grpc-transport.js";
import { connectExecutor } from "../../../src/connect/index.js";
import { createSession, type Session } from "../../../src/connect/session.js";
import type { BatchEvent, QueryEvent, ReattachEvent, RpcEvent } from "../../../src/connect/watching/channel-events.js";
import type { Progress } from "../../../src/dsl/progress.js";
import { RpcError, type Transport } from "../../../src/transport.js";
import { type Answer, answeringServer } from "./answering-server.js";
import { fakeServer } from "./fake-server.js";

const plan = { case: "root", value: { common: { planId: 0n }, relType: { case: "sql", value: { query: "SELECT 1" } } } } as const;
const runnable = { relation: plan.value };

const sessionOver = (transport: Transport): Session =>
  createSession(transport, {
    sessionId: "session",
    userId: "ada",
    clientType: "test",
    policy: retryPolicy({ wait: async () => {} }),
  });

const report = (numCompletedTasks: bigint, numTasks = 4n, numInflightTasks = 2n): Answer => ({
  responseType: {
    case: "executionProgress",
    value: { stages: [{ stageId: 7n, numTasks, numCompletedTasks, inputBytesRead: 1024n, done: false }], numInflightTasks },
  },
});
const stage = (numCompletedTasks: number) => ({ stageId: 7, numTasks: 4, numCompletedTasks, numBytesRead: 1024, done: false });
const chunk = (chunkIndex: bigint, numChunksInBatch: bigint): Answer => ({
  responseType: { case: "arrowBatch", value: { rowCount: 3n, data: new Uint8Array(10), startOffset: 0n, chunkIndex, numChunksInBatch } },
});

async function drain(responses: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of responses);
}

describe("progress handlers", () => {
  const told = async (answers: readonly (Answer | Error)[], handler?: (progress: Progress) => void) => {
    const server = answeringServer();
    server.answers.push(answers);
    const session = sessionOver(server.transport);
    const heard: Progress[] = [];
    session.progressHandlers.add((progress) => {
      heard.push(progress);
      handler?.(progress);
    });
    const outcome = await drain(execute(session, plan, {})).then(
      () => "complete",
      (error: Error) => error.message,
    );
    return { heard, outcome };
  };

  it("are told of each report, and once of the end", async () => {
    const { heard, outcome } = await told([report(0n), report(3n), chunk(0n, 1n)]);
    const { operationId } = heard[0]!;
    expect(operationId).toMatch(/^[0-9a-f-]{36}$/);
    expect(heard).toEqual([
      { operationId, stages: [stage(0)], inflightTasks: 2, done: false },
      { operationId, stages: [stage(3)], inflightTasks: 2, done: false },
      { operationId, stages: [stage(3)], inflightTasks: 0, done: true },
    ]);
    expect(outcome).toBe("complete");
  });

  it("are not told of reports without a task, and of the end in any case", async () => {
    const { heard } = await told([report(0n, 0n)]);
    expect(heard).toEqual([{ operationId: heard[0]!.operationId, stages: [], inflightTasks: 0, done: true }]);
  });

  it("are told of the end of a query that fails", async () => {
    const { heard, outcome } = await told([report(1n), new RpcError("INTERNAL", "no luck")]);
    expect(heard.map(({ done }) => done)).toEqual([false, true]);
    expect(outcome).toContain("no luck");
  });

  it("end the query when they throw", async () => {
    const { outcome } = await told([report(1n), report(2n)], ({ done }) => {
      if (!done) throw new Error("of the handler");
    });
    expect(outcome).toBe("of the handler");
  });

  it("are told of the end when the loop is left, and of nothing once they are removed", async () => {
    const server = answeringServer();
    server.answers.push([report(1n), report(2n)], [report(1n)]);
    const session = sessionOver(server.transport);
    const heard: boolean[] = [];
    const handler = ({ done }: Progress): void => void heard.push(done);
    session.progressHandlers.add(handler);
    for await (const _ of execute(session, plan, {})) break;
    expect(heard).toEqual([false, true]);
    session.progressHandlers.delete(handler);
    await drain(execute(session, plan, {}));
    expect(heard).toEqual([false, true]);
  });
});

describe("the channel", () => {
  const subscribed: [string, (message: unknown) => void][] = [];
  function listen<E>(...names: readonly string[]): [name: string, event: E][] {
    const heard: [string, E][] = [];
    for (const name of names) {
      // An event of a trace is one object from start to end: what it says now is copied.
      const listener = (message: unknown): void => void heard.push([name.split(":").at(-1)!, { ...(message as E) }]);
      subscribe(name, listener);
      subscribed.push([name, listener]);
    }
    return heard;
  }
  const traced = (name: string): string[] => ["start", "end", "error", "asyncStart", "asyncEnd"].map((at) => `tracing:${name}:${at}`);
  afterEach(() => {
    for (const [name, listener] of subscribed.splice(0)) unsubscribe(name, listener);
  });

  it("sparkwright:query tells the start and the end of a query, with its totals", async () => {
    const heard = listen<QueryEvent>(...traced("sparkwright:query"));
    const server = answeringServer();
    server.answers.push([chunk(0n, 2n), chunk(1n, 2n)]);
    await drain(execute(sessionOver(server.transport), plan, {}));
    const { operationId } = heard[0]![1];
    const begun = { sessionId: "session", operationId, kind: "query", tags: [], rows: 0, bytes: 0, reattached: 0, complete: false };
    const over = { ...begun, rows: 3, bytes: 20, complete: true };
    expect(heard).toEqual([
      ["start", begun],
      ["end", begun],
      ["asyncStart", over],
      ["asyncEnd", over],
    ]);
  });

  it("sparkwright:query tells why one failed", async () => {
    const heard = listen<QueryEvent>(...traced("sparkwright:query"));
    const server = answeringServer();
    server.answers.push([new RpcError("INTERNAL", "no luck")]);
    const error = await drain(execute(sessionOver(server.transport), plan, {})).catch((reason: unknown) => reason);
    expect(heard.map(([at]) => at)).toEqual(["start", "end", "error", "asyncStart", "asyncEnd"]);
    expect(heard[2]![1].error).toBe(error);
    expect(heard[4]![1]).toMatchObject({ complete: false, rows: 0 });
  });

  it("sparkwright:query knows that a loop was left", async () => {
    const heard = listen<QueryEvent>("tracing:sparkwright:query:asyncEnd");
    const server = answeringServer();
    server.answers.push([chunk(0n, 1n), chunk(0n, 1n)]);
    for await (const _ of execute(sessionOver(server.transport), plan, {})) break;
    expect(heard).toEqual([["asyncEnd", expect.objectContaining({ complete: false, rows: 3 })]]);
  });

  it("sparkwright:batch tells of each whole batch, sparkwright:progress of each report", async () => {
    const heard = listen<BatchEvent | Progress>("sparkwright:batch", "sparkwright:progress");
    const server = answeringServer();
    server.answers.push([report(1n), chunk(0n, 2n), chunk(1n, 2n)]);
    await drain(execute(sessionOver(server.transport), plan, {}));
    const { operationId } = heard[0]![1];
    expect(heard).toEqual([
      ["progress", { operationId, stages: [stage(1)], inflightTasks: 2, done: false }],
      ["batch", { sessionId: "session", operationId, rows: 3, bytes: 20 }],
      ["progress", { operationId, stages: [stage(1)], inflightTasks: 0, done: true }],
    ]);
  });

  it("sparkwright:reattach and sparkwright:retry name the query", async () => {
    const heard = listen<ReattachEvent>("sparkwright:reattach", "sparkwright:retry");
    const { transport } = fakeServer([
      [{ response: "1" }, { error: new RpcError("UNAVAILABLE", "gone") }],
      [{ response: "2" }],
      [{ complete: true }],
    ]);
    await drain(execute(sessionOver(transport), plan, {}));
    const { operationId } = heard[0]![1];
    expect(heard).toEqual([
      ["retry", expect.objectContaining({ operationId, attempt: 1, wait: 50 })],
      ["reattach", { sessionId: "session", operationId, lastResponseId: "1" }],
      ["reattach", { sessionId: "session", operationId, lastResponseId: "2" }],
    ]);
  });

  it("sparkwright:rpc tells of calls, and why one failed", async () => {
    const heard = listen<RpcEvent>(...traced("sparkwright:rpc"));
    const transport = grpcTransport(parseConnectionString("sc://127.0.0.1:1"));
    const begun = { method: "ReleaseSession", server: "127.0.0.1:1", sessionId: "session", operationId: undefined };
    const error = await transport.releaseSession({ sessionId: "session" }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(RpcError);
    expect(heard).toEqual([
      ["start", begun],
      ["end", begun],
      ["error", { ...begun, error }],
      ["asyncStart", { ...begun, error }],
      ["asyncEnd", { ...begun, error }],
    ]);
    heard.splice(0);
    const stream = transport.executePlan({ sessionId: "session", operationId: "operation" });
    await expect(drain(stream)).rejects.toBeInstanceOf(RpcError);
    expect(heard.map(([at, { method, operationId }]) => [at, method, operationId])).toEqual(
      ["start", "end", "error", "asyncStart", "asyncEnd"].map((at) => [at, "ExecutePlan", "operation"]),
    );
    await transport.close();
  });
});

describe("what a query's plan measured", () => {
  const metric = (name: string, value: bigint) => ({ [name]: { name: `the ${name}`, value, metricType: "sum" } });

  it("is told when all rows were given", async () => {
    const server = answeringServer();
    const executor = await connectExecutor(server.transport);
    const metrics = { metrics: [{ name: "Range", planId: 1n, parent: 1n, executionMetrics: metric("numOutputRows", 5n) }] };
    const observed = [
      { name: "seen", keys: ["n"], values: [{ literalType: { case: "long" as const, value: 5n } }] },
      { name: "failed", keys: [], values: [] },
    ];
    server.answers.push([
      { operationId: "operation", metrics },
      { operationId: "operation", observedMetrics: observed },
    ]);
    const told: unknown[] = [];
    await drain(executor.batches({ ...runnable, executed: (execution) => void told.push(execution) }, {}));
    expect(told).toEqual([
      {
        operationId: "operation",
        plans: [{ name: "Range", planId: 1, parentPlanId: 1, metrics: [{ name: "numOutputRows", value: 5, metricType: "sum" }] }],
        flows: [["seen", { n: 5n }]],
      },
    ]);
  });

  it("is not told of a query that fails", async () => {
    const server = answeringServer();
    const executor = await connectExecutor(server.transport);
    server.answers.push([new RpcError("INTERNAL", "no luck")]);
    const told: unknown[] = [];
    await expect(drain(executor.batches({ ...runnable, executed: (execution) => void told.push(execution) }, {}))).rejects.toThrow();
    expect(told).toEqual([]);
  });
});
