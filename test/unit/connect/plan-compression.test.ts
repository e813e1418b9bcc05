import { promisify } from "node:util";
import { deflateRaw, inflateRawSync } from "node:zlib";
import { create, fromBinary } from "@bufbuild/protobuf";
import { describe, expect, it } from "vitest";
import { parseConnectionString } from "../../../src/connect/grpc/connection-string.js";
import { grpcTransport } from "../../../src/connect/grpc/grpc-transport.js";
import { compressedRequest } from "../../../src/connect/uploads/plan-compression.js";
import {
  CompressionCodec,
  Plan_CompressedOperation_OpType as OpType,
  PlanSchema,
} from "../../../src/generated/proto/spark/connect/base_pb.js";
import { CommandSchema } from "../../../src/generated/proto/spark/connect/commands_pb.js";
import { RelationSchema } from "../../../src/generated/proto/spark/connect/relations_pb.js";
import type { Relation } from "../../../src/plan/plan.js";

/** What stands for zstd, which not every Node has. */
const compress = promisify(deflateRaw) as (bytes: Uint8Array) => Promise<Uint8Array>;
const sqlOf = (size: number): Relation => ({ relType: { case: "sql", value: { query: `SELECT '${"abcd ".repeat(size / 5)}'` } } });
const settings = (threshold: string | undefined, algorithm: string | undefined) => async () =>
  new Map([
    ["spark.connect.session.planCompression.threshold", threshold],
    ["spark.connect.session.planCompression.defaultAlgorithm", algorithm],
  ]);
const asSpark = settings("1048576", "ZSTD");
const large = sqlOf(1_100_000);

describe("a plan past the session's threshold", () => {
  it("is compressed to run", async () => {
    const request = { sessionId: "a", plan: { opType: { case: "root" as const, value: large } } };
    const smaller = await compressedRequest(request, asSpark, compress);
    expect(smaller).toMatchObject({ sessionId: "a" });
    const { opType } = create(PlanSchema, smaller?.plan);
    if (opType.case !== "compressedOperation") throw new Error(`${opType.case}`);
    const { data, opType: kind, compressionCodec } = opType.value;
    expect([kind, compressionCodec]).toEqual([OpType.RELATION, CompressionCodec.ZSTD]);
    expect(data.byteLength).toBeLessThan(100_000);
    expect(fromBinary(RelationSchema, inflateRawSync(data))).toEqual(create(RelationSchema, large));
  });

  it("is compressed as a command, and in a question about it", async () => {
    const value = { commandType: { case: "sqlCommand" as const, value: { input: large } } };
    const asked = { analyze: { case: "schema", value: { plan: { opType: { case: "command" as const, value } } } } };
    const smaller = await compressedRequest(asked, asSpark, compress);
    expect(smaller?.analyze?.case).toBe("schema");
    const { opType } = create(PlanSchema, smaller?.analyze?.value?.plan);
    if (opType.case !== "compressedOperation") throw new Error(`${opType.case}`);
    expect(opType.value.opType).toBe(OpType.COMMAND);
    expect(fromBinary(CommandSchema, inflateRawSync(opType.value.data))).toEqual(create(CommandSchema, value));
  });

  it.each([
    ["for a session without the settings", settings(undefined, undefined), compress, large],
    ["where they ask for none", settings("1048576", "NONE"), compress, large],
    ["below the threshold", asSpark, compress, sqlOf(1_000_000)],
    ["with a threshold below 0", settings("-1", "ZSTD"), compress, large],
    ["that compression makes no smaller", asSpark, async (bytes: Uint8Array) => bytes, large],
  ])("is sent as it is %s", async (_why, given, how, value) => {
    expect(await compressedRequest({ plan: { opType: { case: "root", value } } }, given, how)).toBeUndefined();
  });

  it("needs no settings where it is small", async () => {
    const never = () => Promise.reject(new Error("asked"));
    expect(await compressedRequest({ plan: { opType: { case: "root", value: sqlOf(1000) } } }, never, compress)).toBeUndefined();
  });
});

describe("a plan past what a message may have", () => {
  it("is refused before anything is sent, with what to do", async () => {
    const transport = grpcTransport(parseConnectionString("sc://127.0.0.1:1"), { limits: { messageSize: 100_000 } });
    const request = { sessionId: "a", plan: { opType: { case: "root" as const, value: sqlOf(200_000) } } };
    await expect(transport.executePlan(request)[Symbol.asyncIterator]().next()).rejects.toMatchObject({
      name: "LimitError",
      message: expect.stringMatching(/^This query is 2000\d\d bytes as a message, and one may have 100000 bytes .* createDataFrame/),
    });
    await transport.close();
  });
});
