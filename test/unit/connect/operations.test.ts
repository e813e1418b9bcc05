import { setTimeout as sleep } from "node:timers/promises";
import { create } from "@bufbuild/protobuf";
import { describe, expect, it } from "vitest";
import { connectExecutor } from "../../../src/connect/index.js";
import type { Executor } from "../../../src/dsl/executor.js";
import { OperationMethods } from "../../../src/dsl/operation-methods.js";
import { ArgumentError, SessionClosedError, UnsupportedError } from "../../../src/errors.js";
import * as proto from "../../../src/generated/proto/spark/connect/base_pb.js";
import type { Transport } from "../../../src/transport.js";
import { answeringServer } from "./answering-server.js";

const query = { relation: { common: { planId: 0n }, relType: { case: "sql", value: { query: "SELECT 1" } } } } as const;

/** The methods of a session, without the rest of it. */
class Operations extends OperationMethods {
  readonly executor: Executor;
  constructor(executor: Executor) {
    super(executor);
    this.executor = executor;
  }
  async run(): Promise<void> {
    for await (const _ of this.executor.batches(query, {}));
  }
}

/** A server that notes the tags of each query, the other requests, and who closes the connection. */
function notingServer(version?: string) {
  const { transport } = answeringServer(version);
  const tags: string[][] = [];
  const requests: unknown[] = [];
  const noting: Transport = {
    ...transport,
    executePlan(request, options) {
      tags.push([...(request.tags ?? [])]);
      return transport.executePlan(request, options);
    },
    async interrupt({ interruptType, interrupt }) {
      requests.push({ interruptType, interrupt });
      return create(proto.InterruptResponseSchema, { serverSideSessionId: "s", interruptedIds: ["1"] });
    },
    async getStatus({ operationStatus }) {
      requests.push(operationStatus?.operationIds);
      const operationStatuses = [0, 1, 2, 3, 4, 5, 6, 99].map((state) => ({ operationId: `${state}`, state }));
      return create(proto.GetStatusResponseSchema, { serverSideSessionId: "s", operationStatuses });
    },
    async cloneSession({ newSessionId }) {
      requests.push(newSessionId);
      const made = { newSessionId: newSessionId ?? "the server's choice", newServerSideSessionId: "s" };
      return create(proto.CloneSessionResponseSchema, { serverSideSessionId: "s", ...made });
    },
    async releaseSession({ sessionId }) {
      requests.push(`release ${sessionId}`);
      return create(proto.ReleaseSessionResponseSchema, {});
    },
    async close() {
      requests.push("close");
    },
  };
  return { transport: noting, tags, requests };
}

const opened = async (version?: string) => {
  const server = notingServer(version);
  return { ...server, spark: new Operations(await connectExecutor(server.transport)) };
};

describe("tags", () => {
  it("go with every query that is started where they hold", async () => {
    const { spark, tags } = await opened();
    await spark.run();
    await spark.withTags(["a", "b"], async () => {
      await spark.run();
      await sleep(1);
      await spark.withTags(["c"], () => spark.run());
      spark.removeTag("a");
      spark.removeTag("never there");
      await spark.run();
      spark.clearTags();
      await spark.run();
      spark.addTag("d");
      await sleep(1);
      await spark.run();
    });
    await spark.run();
    expect(tags).toEqual([[], ["a", "b"], ["a", "b", "c"], ["b"], [], ["d"], []]);
  });

  it("of work that runs at the same time are its own", async () => {
    const { spark, tags } = await opened();
    const work = (tag: string) =>
      spark.withTags([tag], async () => {
        for (let i = 0; i < 3; i++) {
          await sleep(1);
          await spark.run();
        }
        return [...spark.getTags()];
      });
    expect(await Promise.all(["a", "b", "c"].map(work))).toEqual([["a"], ["b"], ["c"]]);
    expect(tags.map((of) => of.length)).toEqual(Array(9).fill(1));
    expect(tags.flat().sort()).toEqual(["a", "a", "a", "b", "b", "b", "c", "c", "c"]);
    expect(spark.getTags()).toEqual(new Set());
  });

  it("that are added hold for what is started from there, and not for what runs beside it", async () => {
    const { spark } = await opened();
    const work = async (tag: string) => {
      await sleep(1);
      spark.addTag(tag);
      spark.addTag(tag);
      await sleep(1);
      return [...(await Promise.resolve().then(() => spark.getTags()))];
    };
    expect(await Promise.all(["a", "b"].map(work))).toEqual([["a"], ["b"]]);
    expect(spark.getTags()).toEqual(new Set());
  });

  it("belong to one session", async () => {
    const { spark, tags } = await opened();
    await spark.withTags(["a"], async () => {
      const other = new Operations(spark.executor.newSession());
      await other.run();
      await other.withTags(["b"], () => Promise.all([spark.run(), other.run()]));
    });
    expect(tags).toEqual([[], ["a"], ["b"]]);
  });

  it("given out are a copy", async () => {
    const { spark } = await opened();
    (spark.getTags() as Set<string>).add("x");
    expect(spark.getTags()).toEqual(new Set());
  });

  const wrong: Record<string, (spark: never) => unknown> = {
    empty: (spark: Operations) => spark.addTag(""),
    "with a comma": (spark: Operations) => spark.withTags(["a,b"], () => 1),
    null: (spark: Operations) => spark.removeTag(null as never),
    "a text for an array": (spark: Operations) => spark.withTags("a" as never, () => 1),
    "without work": (spark: Operations) => spark.withTags(["a"], undefined as never),
  };
  it.each(Object.keys(wrong))("that are wrong are refused: %s", async (name) => {
    const { spark } = await opened();
    expect(() => wrong[name]!(spark as never)).toThrow(ArgumentError);
  });
});

describe("operations", () => {
  it("are interrupted by what names them", async () => {
    const { spark, requests } = await opened();
    expect([await spark.interruptAll(), await spark.interruptTag("t"), await spark.interruptOperation("o")]).toEqual([["1"], ["1"], ["1"]]);
    const { ALL, TAG, OPERATION_ID } = proto.InterruptRequest_InterruptType;
    expect(requests).toEqual([
      { interruptType: ALL, interrupt: undefined },
      { interruptType: TAG, interrupt: { case: "operationTag", value: "t" } },
      { interruptType: OPERATION_ID, interrupt: { case: "operationId", value: "o" } },
    ]);
    await expect(spark.interruptTag("a,b")).rejects.toThrow(ArgumentError);
    await expect(spark.interruptOperation("")).rejects.toThrow(ArgumentError);
  });

  it("have a state, one of a later protocol an unknown one", async () => {
    const { spark, requests } = await opened();
    expect([...(await spark.getOperationStatuses(["0"])).values()]).toEqual([
      "unknown",
      "unknown",
      "running",
      "terminating",
      "succeeded",
      "failed",
      "cancelled",
      "unknown",
    ]);
    expect(requests).toEqual([["0"]]);
    await expect(spark.getOperationStatuses("0" as never)).rejects.toThrow(ArgumentError);
  });

  it("have none before Spark 4.2, and nothing is asked", async () => {
    const { spark, requests } = await opened("4.1.1");
    await expect(spark.getOperationStatuses()).rejects.toThrow(UnsupportedError);
    expect(requests).toEqual([]);
  });
});

describe("sessions beside a session", () => {
  const id = "00112233-4455-6677-8899-aabbccddeeff";

  it("share its connection, which is closed with the last of them", async () => {
    const { spark, requests } = await opened();
    const fresh = spark.executor.newSession();
    const clone = await spark.executor.cloneSession(id);
    const second = await clone.cloneSession(undefined);
    expect([clone.sessionId, second.sessionId]).toEqual([id, "the server's choice"]);
    expect(new Set([spark.executor.sessionId, fresh.sessionId, clone.sessionId]).size).toBe(3);
    await spark.executor.close();
    await spark.executor.close();
    await new Operations(fresh).run();
    await fresh.close();
    await second.close();
    await clone.close();
    expect(requests).toEqual([
      id,
      undefined,
      `release ${spark.executor.sessionId}`,
      `release ${fresh.sessionId}`,
      "release the server's choice",
      `release ${id}`,
      "close",
    ]);
    expect(() => spark.executor.newSession()).toThrow(SessionClosedError);
    await expect(spark.executor.cloneSession(undefined)).rejects.toThrow(SessionClosedError);
  });

  it("that are to have an id that is no UUID are refused", async () => {
    const { spark, requests } = await opened();
    await expect(spark.executor.cloneSession("mine")).rejects.toThrow(ArgumentError);
    expect(requests).toEqual([]);
  });
});
