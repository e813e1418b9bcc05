import { randomUUID } from "node:crypto";
import { create, fromBinary, toBinary } from "@bufbuild/protobuf";
import { Client, credentials } from "@grpc/grpc-js";
import {
  type ExecutePlanRequest,
  ExecutePlanRequestSchema,
  type ExecutePlanResponse,
  ExecutePlanResponseSchema,
} from "../../src/generated/proto/spark/connect/base_pb.js";

const DEADLINE_MS = 30_000;

/**
 * Resolves once the server has answered a query (a row was computed, not only the port opened); rejects with the gRPC error otherwise.
 * It speaks gRPC by itself, so that a fault of the client under test cannot look like a server that does not start.
 */
export function probe(port: number): Promise<void> {
  const client = new Client(`127.0.0.1:${port}`, credentials.createInsecure());
  const request = create(ExecutePlanRequestSchema, {
    sessionId: randomUUID(),
    userContext: { userId: "probe" },
    plan: { opType: { case: "root", value: { relType: { case: "range", value: { start: 0n, end: 1n, step: 1n } } } } },
  });
  return new Promise<void>((resolve, reject) => {
    const call = client.makeServerStreamRequest<ExecutePlanRequest, ExecutePlanResponse>(
      "/spark.connect.SparkConnectService/ExecutePlan",
      (message) => Buffer.from(toBinary(ExecutePlanRequestSchema, message)),
      (bytes) => fromBinary(ExecutePlanResponseSchema, bytes),
      request,
      { deadline: Date.now() + DEADLINE_MS },
    );
    let rows = 0n;
    call.on("data", (response: ExecutePlanResponse) => {
      if (response.responseType.case === "arrowBatch") rows += response.responseType.value.rowCount;
    });
    call.on("error", reject);
    call.on("end", () => (rows === 1n ? resolve() : reject(new Error(`the server answered range(1) with ${rows} rows`))));
  }).finally(() => client.close());
}
