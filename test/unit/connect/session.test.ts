import { create } from "@bufbuild/protobuf";
import { describe, expect, it } from "vitest";
import { connectExecutor } from "../../../src/connect/index.js";
import { NotFoundError, SessionClosedError, UnsupportedError } from "../../../src/errors.js";
import { AnalyzePlanResponseSchema } from "../../../src/generated/proto/spark/connect/base_pb.js";
import { RpcError, type Transport } from "../../../src/transport.js";
import { type FakeServer, fakeServer, type Step } from "./fake-server.js";

/** A server that also tells its version. */
function server(version: string, streams: readonly (readonly Step[])[] = []): FakeServer {
  const { transport, calls } = fakeServer(streams);
  const analyzePlan: Transport["analyzePlan"] = async () => {
    calls.push("version");
    return create(AnalyzePlanResponseSchema, { serverSideSessionId: "server-1", result: { case: "sparkVersion", value: { version } } });
  };
  return { calls, transport: { ...transport, analyzePlan } };
}

const relation = { common: { planId: 0n }, relType: { case: "sql", value: { query: "SELECT 1" } } } as const;

describe("a session", () => {
  it.each(["4.1.0", "3.5.6", "4.0.1"])("with Spark %s is refused, and its connection closed", async (version) => {
    const { transport, calls } = server(version);
    await expect(connectExecutor(transport)).rejects.toThrow(UnsupportedError);
    expect(calls).toEqual(["version", "close"]);
  });

  it("refuses what is newer than the server before anything is sent", async () => {
    const { transport, calls } = server("4.1.1");
    const executor = await connectExecutor(transport);
    const plan = { relation, needs: { version: "4.3.0", what: "jaro_winkler_similarity" } };
    const refusal = new UnsupportedError("jaro_winkler_similarity needs Spark 4.3.0; this server runs Spark 4.1.1.");
    for (const action of [
      () => executor.batches(plan, {})[Symbol.asyncIterator]().next(),
      () => executor.arrow(plan, {}),
      () => executor.schema(plan, {}),
      () => executor.explain(plan, "simple", {}),
      () => executor.treeString(plan, undefined, {}),
      () => executor.runSql(plan, {}),
      () => executor.toProto(plan),
    ]) {
      await expect(action()).rejects.toThrow(refusal);
    }
    expect(calls).toEqual(["version"]);
  });

  const notFound = (routineName: string): RpcError =>
    new RpcError("INTERNAL", `[UNRESOLVED_ROUTINE] Cannot resolve routine ${routineName}.`, {
      info: {
        errorClass: "UNRESOLVED_ROUTINE",
        classes: '["org.apache.spark.sql.AnalysisException"]',
        messageParameters: JSON.stringify({ routineName, searchPath: "[]" }),
      },
    });
  it.each<[string, string, string, new (...args: never[]) => Error]>([
    ["jaro_winkler_similarity", "4.2.1", "jaro_winkler_similarity needs Spark 4.3.0; this server runs Spark 4.2.1.", UnsupportedError],
    ["`JARO_WINKLER_SIMILARITY`", "4.1.1", "jaro_winkler_similarity needs Spark 4.3.0; this server runs Spark 4.1.1.", UnsupportedError],
    ["`jaro_winkler_similarity`", "4.3.0", "[UNRESOLVED_ROUTINE] Cannot resolve routine `jaro_winkler_similarity`.", NotFoundError],
    ["`upper`", "4.1.1", "[UNRESOLVED_ROUTINE] Cannot resolve routine `upper`.", NotFoundError],
    [
      "`cat`.`jaro_winkler_similarity`",
      "4.1.1",
      "[UNRESOLVED_ROUTINE] Cannot resolve routine `cat`.`jaro_winkler_similarity`.",
      NotFoundError,
    ],
  ])("a function in SQL text that the server does not find: %s on Spark %s", async (name, version, message, kind) => {
    const { transport } = server(version, [[{ error: notFound(name) }]]);
    const executor = await connectExecutor(transport);
    const action = executor.batches({ relation }, {})[Symbol.asyncIterator]().next();
    await expect(action).rejects.toThrow(kind);
    await expect(action).rejects.toMatchObject({ message, errorClass: "UNRESOLVED_ROUTINE" });
  });

  it("that is closed says so, whatever it is asked, and is released once", async () => {
    const { transport, calls } = server("4.3.0");
    const executor = await connectExecutor(transport);
    await Promise.all([executor.close(), executor.close()]);
    await executor.close();
    for (const action of [
      () => executor.batches({ relation }, {})[Symbol.asyncIterator]().next(),
      () => executor.arrow({ relation }, {}),
      () => executor.schema({ relation }, {}),
      () => executor.runSql({ relation }, {}),
      () => executor.config.get(["a"]),
      () => executor.config.set({ a: "b" }),
    ]) {
      await expect(action()).rejects.toThrow(SessionClosedError);
    }
    expect(calls).toEqual(["version", "release session", "close"]);
  });

  it("that is closed while a query runs ends the query with SessionClosedError", async () => {
    const { transport } = server("4.3.0");
    let fail: (error: Error) => void = () => {};
    const executor = await connectExecutor({
      ...transport,
      async *executePlan() {
        await new Promise((_, reject) => {
          fail = reject;
        });
      },
    });
    const rows = executor.batches({ relation }, {})[Symbol.asyncIterator]().next();
    const outcome = expect(rows).rejects.toThrow(SessionClosedError);
    await executor.close();
    fail(new RpcError("CANCELLED", "the connection was closed"));
    await outcome;
  });
});
