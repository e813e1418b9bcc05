import { create, fromBinary, type MessageInitShape, toBinary } from "@bufbuild/protobuf";
import { type Metadata, Server, ServerCredentials, type ServerWritableStream } from "@grpc/grpc-js";
import { afterEach, describe, expect, it } from "vitest";
import { grpcTransport } from "../../../src/connect/grpc/grpc-transport.js";
import * as proto from "../../../src/generated/proto/spark/connect/base_pb.js";
import type { Transport } from "../../../src/transport.js";

type Stream = ServerWritableStream<proto.ExecutePlanRequest, proto.ExecutePlanResponse>;
const path = (method: string): string => `/spark.connect.SparkConnectService/${method}`;
const bytes = (data: Uint8Array): Buffer => Buffer.from(data);

const closers: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** A server that answers ExecutePlan by hand and Config with the request's header. */
async function serve(execute: (call: Stream) => void, seen: (metadata: Metadata) => void = () => {}): Promise<Transport> {
  const server = new Server({ "grpc.max_receive_message_length": -1, "grpc.max_send_message_length": -1 });
  server.addService(
    {
      executePlan: {
        path: path("ExecutePlan"),
        requestStream: false,
        responseStream: true,
        requestSerialize: (message: proto.ExecutePlanRequest) => bytes(toBinary(proto.ExecutePlanRequestSchema, message)),
        requestDeserialize: (data: Buffer) => fromBinary(proto.ExecutePlanRequestSchema, data, { recursionLimit: 5_000 }),
        responseSerialize: (message: proto.ExecutePlanResponse) => bytes(toBinary(proto.ExecutePlanResponseSchema, message)),
        responseDeserialize: (data: Buffer) => fromBinary(proto.ExecutePlanResponseSchema, data),
      },
      config: {
        path: path("Config"),
        requestStream: false,
        responseStream: false,
        requestSerialize: (message: proto.ConfigRequest) => bytes(toBinary(proto.ConfigRequestSchema, message)),
        requestDeserialize: (data: Buffer) => fromBinary(proto.ConfigRequestSchema, data),
        responseSerialize: (message: proto.ConfigResponse) => bytes(toBinary(proto.ConfigResponseSchema, message)),
        responseDeserialize: (data: Buffer) => fromBinary(proto.ConfigResponseSchema, data),
      },
    },
    {
      executePlan: execute,
      config: (call: { request: proto.ConfigRequest; metadata: Metadata }, done: (error: null, answer: proto.ConfigResponse) => void) => {
        seen(call.metadata);
        done(null, create(proto.ConfigResponseSchema, { sessionId: call.request.sessionId }));
      },
    },
  );
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, bound) => (error ? reject(error) : resolve(bound)));
  });
  const transport = grpcTransport({ host: "127.0.0.1", port, tls: false, userAgent: "me" }, { headers: { "x-mine": "yes" } });
  closers.push(
    () => transport.close(),
    () => server.forceShutdown(),
  );
  return transport;
}

const response = (init: MessageInitShape<typeof proto.ExecutePlanResponseSchema>): proto.ExecutePlanResponse =>
  create(proto.ExecutePlanResponseSchema, init);
const batch = (size: number): proto.ExecutePlanResponse =>
  response({ responseType: { case: "arrowBatch", value: { rowCount: 1n, data: new Uint8Array(size).fill(7) } } });

describe("grpcTransport", () => {
  it("sends headers and names itself", async () => {
    let metadata: Metadata | undefined;
    const transport = await serve(
      () => {},
      (found) => (metadata = found),
    );
    expect((await transport.config({ sessionId: "s" })).sessionId).toBe("s");
    expect(metadata?.get("x-mine")).toEqual(["yes"]);
    expect(metadata?.get("user-agent")[0]).toMatch(/^me sparkwright os\/\w+ node\/\d+/);
    expect(metadata?.get("authorization")).toEqual([]);
  });

  it("takes messages far beyond gRPC's default of 4 MiB, in order", async () => {
    const sizes = [20_000_000, 1, 9_000_000, 0, 5_000_000];
    const transport = await serve((call) => {
      for (const size of sizes) call.write(batch(size));
      call.end();
    });
    const found: number[] = [];
    for await (const { responseType } of transport.executePlan({}))
      found.push(responseType.case === "arrowBatch" ? responseType.value.data.byteLength : -1);
    expect(found).toEqual(sizes);
  });

  it("plans as deep as Spark takes them", async () => {
    let depth = 0;
    const transport = await serve((call) => {
      let relation = call.request.plan?.opType.case === "root" ? call.request.plan.opType.value : undefined;
      while (relation?.relType.case === "limit") {
        depth += 1;
        relation = relation.relType.value.input;
      }
      call.end();
    });
    let relation: NonNullable<MessageInitShape<typeof proto.PlanSchema>["opType"]> & { case: "root" } = { case: "root", value: {} };
    for (let level = 0; level < 500; level++)
      relation = { case: "root", value: { relType: { case: "limit", value: { limit: 1, input: relation.value } } } };
    for await (const _ of transport.executePlan({ plan: { opType: relation } }));
    expect(depth).toBe(500);
  });

  it("pulls: a slow consumer is not flooded", async () => {
    let written = 0;
    const transport = await serve((call) => {
      const more = (): void => {
        while (written < 500 && !call.cancelled) {
          written += 1;
          if (!call.write(batch(1_000_000))) {
            call.once("drain", more);
            return;
          }
        }
        call.end();
      };
      more();
    });
    for await (const _ of transport.executePlan({})) {
      await new Promise((resolve) => setTimeout(resolve, 300));
      break;
    }
    // Two messages ahead, and the window of 16 MiB on the wire; not the 500 MB of the whole stream.
    expect(written).toBeLessThan(80);
  });

  it("leaving the loop cancels the call", async () => {
    let cancelled: () => void = () => {};
    const told = new Promise<void>((resolve) => (cancelled = resolve));
    const transport = await serve((call) => {
      call.on("cancelled", () => cancelled());
      call.write(batch(1));
    });
    for await (const _ of transport.executePlan({})) break;
    await told;
  });

  it("an abort ends a call that waits, with CANCELLED, and tells the server", async () => {
    const abort = new AbortController();
    let cancelled: () => void = () => {};
    const told = new Promise<void>((resolve) => (cancelled = resolve));
    const transport = await serve((call) => {
      call.on("cancelled", () => cancelled());
      // Only once the call is there can the server be told of its end.
      setImmediate(() => abort.abort());
    });
    const all = (async () => {
      for await (const _ of transport.executePlan({}, { signal: abort.signal }));
    })();
    await expect(all).rejects.toMatchObject({ name: "RpcError", status: "CANCELLED" });
    await told;
  });

  it("a call without an answer ends after its time", async () => {
    const transport = await serve(() => {});
    const all = (async () => {
      for await (const _ of transport.executePlan({}, { timeout: 100 }));
    })();
    await expect(all).rejects.toMatchObject({ status: "DEADLINE_EXCEEDED" });
  });

  it("errors keep their status; what came before them is delivered", async () => {
    const transport = await serve((call) => {
      call.write(batch(3));
      call.emit("error", { code: 9, details: "not now" });
    });
    const found: number[] = [];
    const all = (async () => {
      for await (const { responseType } of transport.executePlan({})) found.push(responseType.case === "arrowBatch" ? 1 : 0);
    })();
    await expect(all).rejects.toMatchObject({ status: "FAILED_PRECONDITION", message: "not now" });
    expect(found).toEqual([1]);
  });

  it("nobody there: UNAVAILABLE with host, port and reason", async () => {
    const transport = grpcTransport({ host: "127.0.0.1", port: 1, tls: false });
    await expect(transport.config({})).rejects.toMatchObject({
      status: "UNAVAILABLE",
      message: expect.stringMatching(/127\.0\.0\.1:1.*ECONNREFUSED/),
    });
    await transport.close();
    await expect(transport.config({})).rejects.toMatchObject({ status: "CANCELLED", message: expect.stringContaining("closed") });
  });
});
