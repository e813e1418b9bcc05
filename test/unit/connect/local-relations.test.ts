import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { create } from "@bufbuild/protobuf";
import { describe, expect, it } from "vitest";
import { connectExecutor } from "../../../src/connect/index.js";
import type { Executor } from "../../../src/dsl/executor.js";
import * as proto from "../../../src/generated/proto/spark/connect/base_pb.js";
import type { Relation } from "../../../src/plan/plan.js";
import { relation } from "../../../src/plan/relation.js";
import { RpcError, type Transport } from "../../../src/transport.js";
import type { StructType } from "../../../src/types/data-type.js";
import { parseDdl } from "../../../src/types/ddl.js";
import { toJson as schemaJson } from "../../../src/types/json.js";
import { answeringServer } from "./answering-server.js";
import { decodeRows } from "./decode-rows.js";

const schema = parseDdl("id bigint not null, text string") as StructType;
const rowsFrom = (first: number, count: number) =>
  Array.from({ length: count }, (_, i) => ({ id: BigInt(first + i), text: `row ${first + i}`.repeat(20) }));
const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

interface CachingServer {
  readonly executor: Executor;
  /** What arrived, by name. */
  readonly artifacts: Map<string, Uint8Array>;
  /** The names that were asked for. */
  readonly asked: (readonly string[])[];
  /** The settings, status and upload calls as they came. */
  readonly calls: string[];
  /** The relations that were to be run. */
  relations(): readonly (Relation["relType"] | undefined)[];
}

/** A server that keeps artifacts as Spark does: pieces checked, joined and counted. */
async function cachingServer(settings: Readonly<Record<string, string>> = {}, upload?: Transport["addArtifacts"]): Promise<CachingServer> {
  const { transport, plans } = answeringServer();
  const artifacts = new Map<string, Uint8Array>();
  const calls: string[] = [];
  const asked: (readonly string[])[] = [];
  const known: Readonly<Record<string, string>> = {
    "spark.sql.session.localRelationCacheThreshold": "1048576",
    "spark.sql.session.localRelationSizeLimit": "3221225472b",
    ...settings,
  };
  const executor = await connectExecutor({
    ...transport,
    async config({ operation }) {
      const { opType } = create(proto.ConfigRequest_OperationSchema, operation);
      const keys = opType.case === "getOption" ? opType.value.keys : [];
      calls.push("config");
      return create(proto.ConfigResponseSchema, { serverSideSessionId: "s", pairs: keys.map((key) => ({ key, value: known[key] })) });
    },
    async artifactStatus({ names = [] }) {
      calls.push(`status of ${names.length}`);
      asked.push(names);
      return create(proto.ArtifactStatusesResponseSchema, {
        serverSideSessionId: "s",
        statuses: Object.fromEntries(names.map((name) => [name, { exists: artifacts.has(name) }])),
      });
    },
    async addArtifacts(requests, options) {
      calls.push("upload");
      if (upload !== undefined) return upload(requests, options);
      const arrived = await received(requests);
      for (const [name, bytes] of arrived) artifacts.set(name, bytes);
      return answer([...arrived.keys()].map((name) => ({ name, isCrcSuccessful: true })));
    },
  });
  return {
    executor,
    artifacts,
    asked,
    calls,
    relations: () => plans.map(({ opType }) => (opType?.value as Relation | undefined)?.relType),
  };
}

const answer = (artifacts: readonly { name: string; isCrcSuccessful: boolean }[]) =>
  create(proto.AddArtifactsResponseSchema, { serverSideSessionId: "s", artifacts: [...artifacts] });

async function received(requests: Parameters<Transport["addArtifacts"]>[0]): Promise<ReadonlyMap<string, Uint8Array>> {
  const whole = new Map<string, Uint8Array>();
  let open: { name: string; bytes: number; left: number; parts: Uint8Array[] } | undefined;
  for await (const request of requests) {
    const { payload } = create(proto.AddArtifactsRequestSchema, request);
    if (payload.case === "batch") {
      expect(open).toBeUndefined();
      for (const { name, data } of payload.value.artifacts) whole.set(name, data!.data);
      continue;
    }
    if (payload.case === "beginChunk") {
      expect(open).toBeUndefined();
      const { name, totalBytes, numChunks, initialChunk } = payload.value;
      open = { name, bytes: Number(totalBytes), left: Number(numChunks) - 1, parts: [initialChunk!.data] };
    } else if (payload.case === "chunk") {
      open!.left -= 1;
      open!.parts.push(payload.value.data);
    }
    if (open?.left !== 0) continue;
    const bytes = Buffer.concat(open.parts);
    expect(bytes.byteLength).toBe(open.bytes);
    whole.set(open.name, bytes);
    open = undefined;
  }
  expect(open).toBeUndefined();
  return whole;
}

async function run({ executor }: CachingServer, plan: Relation, signal?: AbortSignal): Promise<void> {
  for await (const _ of executor.batches({ relation: plan }, { signal }));
}

describe("rows of a megabyte and more", () => {
  it("go ahead of the plan in chunks of 10,000 rows, which the plan names by their hashes", async () => {
    const server = await cachingServer();
    const rows = rowsFrom(0, 25_000);
    await run(server, server.executor.localRelation(rows, schema));
    expect(server.calls).toEqual(["config", "status of 4", "upload"]);
    const [sent] = server.relations();
    if (sent?.case !== "chunkedCachedLocalRelation") throw new Error(`${sent?.case} was sent`);
    const { dataHashes = [], schemaHash = "" } = sent.value;
    const bytesOf = (hash: string): Uint8Array => server.artifacts.get(`cache/${hash}`) ?? new Uint8Array();
    expect(server.artifacts.size).toBe(4);
    for (const hash of [schemaHash, ...dataHashes]) expect(sha256(bytesOf(hash))).toBe(hash);
    expect(new TextDecoder().decode(bytesOf(schemaHash))).toBe(
      '{"type":"struct","fields":[{"name":"id","type":"long","nullable":false,"metadata":{}},{"name":"text","type":"string","nullable":true,"metadata":{}}]}',
    );
    const chunks = dataHashes.map((hash) => decodeRows(bytesOf(hash), schema, {}));
    expect(chunks.map(({ length }) => length)).toEqual([10_000, 10_000, 5_000]);
    expect(chunks.flat()).toEqual(rows);
  });

  it("are named, asked for and sent as PySpark does it", async () => {
    const recorded = JSON.parse(readFileSync(join(import.meta.dirname, "local-relation.json"), "utf8")) as Record<string, unknown>;
    const payloads: Record<string, string>[] = [];
    const server = await cachingServer({}, async (requests) => {
      for await (const request of requests) {
        const { payload } = create(proto.AddArtifactsRequestSchema, request);
        if (payload.case === "batch") payloads.push(...payload.value.artifacts.map(({ name }) => ({ batch: name })));
        if (payload.case === "beginChunk") payloads.push({ beginChunk: payload.value.name });
      }
      return answer(payloads.map((payload) => ({ name: Object.values(payload)[0]!, isCrcSuccessful: true })));
    });
    await run(server, server.executor.localRelation(rowsFrom(0, 10_000), schema));
    const [sent] = server.relations();
    if (sent?.case !== "chunkedCachedLocalRelation") throw new Error(`${sent?.case} was sent`);
    const { dataHashes = [], schemaHash = "" } = sent.value;
    const roles = new Map([[schemaHash, "schema"], ...dataHashes.map((hash, i): [string, string] => [hash, `rows ${i}`])]);
    const role = (name: string): string => `cache/${roles.get(name.replace("cache/", ""))}`;
    expect({
      relation: { dataHashes: dataHashes.map((hash) => roles.get(hash)), schemaHash: roles.get(schemaHash) },
      statuses: server.asked.map((names) => names.map(role).sort()),
      uploads: payloads.map((payload) => Object.fromEntries(Object.entries(payload).map(([kind, name]) => [kind, role(name)]))),
      schema: JSON.parse(schemaJson(schema)) as unknown,
    }).toEqual(recorded);
  });

  it("are sent once: not for a second query, not for two at once, not the same bytes in another frame", async () => {
    const server = await cachingServer();
    const rows = rowsFrom(0, 20_000);
    const first = server.executor.localRelation(rows, schema);
    await Promise.all([run(server, first), run(server, relation({ case: "limit", value: { input: first, limit: 1 } }))]);
    await run(server, first);
    await run(server, server.executor.localRelation([...rows, ...rowsFrom(90_000, 1)], schema));
    expect(server.calls.filter((call) => call === "upload")).toHaveLength(2);
    expect(server.calls.filter((call) => call.startsWith("status"))).toEqual(["status of 3", "status of 1"]);
    expect(server.artifacts.size).toBe(4);
  });

  it("that the server has are not sent", async () => {
    const [before, after] = [await cachingServer(), await cachingServer()];
    const rows = rowsFrom(0, 10_000);
    await run(before, before.executor.localRelation(rows, schema));
    for (const [name, bytes] of before.artifacts) after.artifacts.set(name, bytes);
    await run(after, after.executor.localRelation(rows, schema));
    expect(after.calls).toEqual(["config", "status of 2"]);
    expect(after.relations()).toEqual(before.relations());
  });

  it("go with the plan where the session's setting says so, or there is none", async () => {
    for (const settings of [
      { "spark.sql.session.localRelationCacheThreshold": "1g" },
      { "spark.sql.session.localRelationCacheThreshold": "" },
    ]) {
      const server = await cachingServer(settings);
      await run(server, server.executor.localRelation(rowsFrom(0, 10_000), schema));
      expect(server.relations()[0]?.case).toBe("localRelation");
      expect(server.calls).toEqual(["config"]);
    }
  });

  it("are what toProto shows", async () => {
    const server = await cachingServer();
    const plan = server.executor.localRelation(rowsFrom(0, 10_000), schema);
    expect((await server.executor.toProto({ relation: plan })).byteLength).toBeGreaterThan(1024 * 1024);
    expect(server.calls).toEqual([]);
  });

  it("past the server's limit are refused before anything is sent", async () => {
    const server = await cachingServer({ "spark.sql.session.localRelationSizeLimit": "1m" });
    await expect(run(server, server.executor.localRelation(rowsFrom(0, 10_000), schema))).rejects.toMatchObject({
      name: "LimitError",
      errorClass: "LOCAL_RELATION_SIZE_LIMIT_EXCEEDED",
      message: expect.stringMatching(/1\.\d MiB, and this server takes 1 MiB .* several frames .* union/),
    });
    expect(server.calls).toEqual(["config"]);
  });
});

describe("an upload", () => {
  it("that damages a chunk is an error which names it", async () => {
    const server = await cachingServer({}, async (requests) =>
      answer([...(await received(requests)).keys()].map((name, i) => ({ name, isCrcSuccessful: i > 0 }))),
    );
    await expect(run(server, server.executor.localRelation(rowsFrom(0, 10_000), schema))).rejects.toMatchObject({
      name: "ExecutionError",
      message: expect.stringMatching(/cache\/[0-9a-f]{64} did not reach the server as it was sent/),
    });
    expect(server.relations()).toEqual([]);
  });

  it("that breaks is made again, from its start", async () => {
    let attempts = 0;
    const server = await cachingServer({}, async (requests) => {
      attempts += 1;
      if (attempts === 1) throw new RpcError("UNAVAILABLE", "the connection was cut");
      return answer([...(await received(requests)).keys()].map((name) => ({ name, isCrcSuccessful: true })));
    });
    await run(server, server.executor.localRelation(rowsFrom(0, 10_000), schema));
    expect(attempts).toBe(2);
  });

  it("that is cancelled ends with a wrong checksum, lest the server keeps what came as if it were all", async () => {
    const controller = new AbortController();
    const chunks: proto.AddArtifactsRequest_ArtifactChunk[] = [];
    const server = await cachingServer({}, async (requests) => {
      for await (const request of requests) {
        const { payload } = create(proto.AddArtifactsRequestSchema, request);
        if (payload.case === "beginChunk") controller.abort();
        if (payload.case === "chunk") chunks.push(payload.value);
      }
      throw new Error("the upload went on");
    });
    const plan = server.executor.localRelation(rowsFrom(0, 10_000), schema);
    await expect(run(server, plan, controller.signal)).rejects.toMatchObject({ name: "AbortError" });
    expect(chunks.map(({ data, crc }) => crc === BigInt(crc32(data)))).toEqual([false]);
  });

  it("that one query cancels is made by the other that waits for it", async () => {
    let attempts = 0;
    let tellStarted: () => void = () => {};
    const started = new Promise<void>((resolve) => {
      tellStarted = resolve;
    });
    const server = await cachingServer({}, async (requests, options) => {
      attempts += 1;
      if (attempts === 1) {
        tellStarted();
        await new Promise((_, reject) => {
          options?.signal?.addEventListener("abort", () => reject(new RpcError("CANCELLED", "aborted")), { once: true });
        });
      }
      return answer([...(await received(requests)).keys()].map((name) => ({ name, isCrcSuccessful: true })));
    });
    const plan = server.executor.localRelation(rowsFrom(0, 10_000), schema);
    const controller = new AbortController();
    const first = run(server, plan, controller.signal);
    await started;
    const second = run(server, plan);
    const third = run(server, plan, AbortSignal.timeout(20));
    await expect(third).rejects.toMatchObject({ name: "TimeoutError" });
    controller.abort();
    await expect(first).rejects.toMatchObject({ name: "AbortError" });
    await second;
    expect(attempts).toBe(2);
  });
});
