import { type ChannelListener, subscribe, unsubscribe } from "node:diagnostics_channel";
import { createServer as createHttp2Server, type ServerHttp2Session } from "node:http2";
import { createServer } from "node:net";
import { inspect } from "node:util";
import { create, toBinary } from "@bufbuild/protobuf";
import { describe, expect, it, vi } from "vitest";
import { parseConnectionString } from "../../../src/connect/grpc/connection-string.js";
import { type GrpcTransportOptions, grpcTransport } from "../../../src/connect/grpc/grpc-transport.js";
import { ArgumentError, ConnectionError } from "../../../src/errors.js";
import { AnalyzePlanResponseSchema } from "../../../src/generated/proto/spark/connect/base_pb.js";
import { SparkSession } from "../../../src/session.js";

const secret = "s3cret-t0ken";
/** Everything that a log could show of a value: hidden properties, causes and stacks included. */
const shown = (value: unknown): string => inspect(value, { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true });

async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe("a token", () => {
  it("is in no error of a server that is away, nor in its causes", async () => {
    const port = await closedPort();
    for (const [url, options] of [
      [`sc://127.0.0.1:${port}/;token=${secret}`, {}],
      [`sc://127.0.0.1:${port}`, { token: secret }],
      [`sc://127.0.0.1:${port}`, { token: () => Promise.resolve(secret) }],
      [`sc://127.0.0.1:${port}/;use_ssl=true`, { headers: { authorization: `Bearer ${secret}` } }],
    ] as const) {
      const error = await SparkSession.connect(url, { ...options, retry: { budget: 0 } }).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(Error);
      expect(shown(error)).toContain(`127.0.0.1:${port}`);
      expect(shown(error)).not.toContain(secret);
    }
  });

  it("is shown by no target and no transport", async () => {
    const target = parseConnectionString(`sc://localhost/;token=${secret}`);
    const transport = grpcTransport(target, { token: () => secret });
    expect(shown(target)).not.toContain(secret);
    expect(shown(transport)).not.toContain(secret);
    await transport.close();
  });

  it.each<[string, GrpcTransportOptions]>([
    ["a line break in the token", { token: `${secret}\n` }],
    ["a function that gives no text", { token: (() => ({ secret })) as unknown as () => string }],
    ["a function that gives a text HTTP cannot carry", { token: async () => `${secret}ü` }],
  ])("that cannot be sent is refused without repeating it: %s", async (_what, options) => {
    const call = async (): Promise<unknown> => {
      const transport = grpcTransport({ host: "localhost", port: 1, tls: true }, options);
      return transport.config({}).finally(() => transport.close());
    };
    const error = await call().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ArgumentError);
    expect(shown(error)).not.toContain(secret);
  });
});

/** A server that knows its version, and refuses all else in words that repeat the call's token. */
async function repeatingServer(): Promise<{ readonly port: number; close(): void }> {
  const version = create(AnalyzePlanResponseSchema, { result: { case: "sparkVersion", value: { version: "4.3.0" } } });
  const bytes = toBinary(AnalyzePlanResponseSchema, version);
  const prefix = Buffer.alloc(5);
  prefix.writeUInt32BE(bytes.byteLength, 1);
  const sessions = new Set<ServerHttp2Session>();
  const server = createHttp2Server();
  server.on("session", (session) => void sessions.add(session));
  server.on("stream", (stream, headers) => {
    stream.on("error", () => {});
    const answer = { ":status": 200, "content-type": "application/grpc" };
    if (!String(headers[":path"]).endsWith("AnalyzePlan")) {
      const text = `no access with ${headers.authorization}`;
      stream.respond({ ...answer, "grpc-status": "14", "grpc-message": text }, { endStream: true });
      return;
    }
    stream.respond(answer, { waitForTrailers: true });
    stream.on("wantTrailers", () => stream.sendTrailers({ "grpc-status": "0" }));
    stream.end(Buffer.concat([prefix, bytes]));
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  return {
    port: (server.address() as { port: number }).port,
    close() {
      for (const session of sessions) session.destroy();
      server.close();
    },
  };
}

describe("what is told of a session", () => {
  const traced = ["query", "rpc"].flatMap((name) =>
    ["start", "end", "asyncStart", "asyncEnd", "error"].map((event) => `tracing:sparkwright:${name}:${event}`),
  );
  const channels = [...traced, ...["retry", "reattach", "batch", "progress", "background-failure"].map((name) => `sparkwright:${name}`)];

  it.each([
    ["a token", `;token=${secret}`, {}],
    ["an authorization header", "", { headers: { Authorization: `Basic ${secret}` } }],
  ])("shows nothing of %s: the session, its frames and errors, and the events of every channel", async (_what, parameter, options) => {
    const server = await repeatingServer();
    const told: unknown[] = [];
    const names = new Set<string>();
    const listener: ChannelListener = (message, name) => {
      names.add(String(name));
      told.push(message);
    };
    for (const name of channels) subscribe(name, listener);
    const logged: unknown[] = [];
    const spies = (["log", "warn", "error"] as const).map((method) =>
      vi.spyOn(console, method).mockImplementation((...values) => void logged.push(...values)),
    );
    try {
      const url = `sc://localhost:${server.port}/;x-key=${secret}${parameter}`;
      const spark = await SparkSession.connect(url, { ...options, retry: { budget: 100, initialBackoff: 10 }, progressBar: false });
      const error = await spark
        .range(3)
        .collect()
        .catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(ConnectionError);
      expect(String(error)).toMatch(/no access with (Bearer|Basic) \[token\]/);
      await spark.close();
      for (const value of [spark, spark.conf, spark.range(3), error, told, logged]) expect(shown(value)).not.toContain(secret);
      expect([...names]).toEqual(
        expect.arrayContaining(["tracing:sparkwright:rpc:error", "sparkwright:retry", "sparkwright:background-failure"]),
      );
    } finally {
      for (const name of channels) unsubscribe(name, listener);
      for (const spy of spies) spy.mockRestore();
      server.close();
    }
  });
});

describe("a header", () => {
  it.each<[string, Record<string, string>, RegExp]>([
    ["a value with a line break", { "x-key": `${secret}\n` }, /value of the header "x-key"/],
    ["a name with a space", { "x key": secret }, /"x key" is no name of a header/],
    ["bytes", { "key-bin": secret }, /"key-bin" is no name of a header/],
  ])("that cannot be sent is refused without repeating it: %s", (_what, headers, message) => {
    const make = () => grpcTransport({ host: "localhost", port: 1, tls: true }, { headers });
    expect(make).toThrow(ArgumentError);
    expect(make).toThrow(message);
    expect(make).toThrow(/^(?!.*s3cret)/);
  });
});
