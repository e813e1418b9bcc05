import { createServer, type ServerHttp2Session } from "node:http2";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { parseConnectionString } from "../../../src/connect/grpc/connection-string.js";
import { grpcTransport } from "../../../src/connect/grpc/grpc-transport.js";

const sessions = new Set<ServerHttp2Session>();
let pings = 0;
let close: () => void = () => {};
afterEach(() => close());

/** A server that takes calls, answers none, and counts the signs of life that it is asked for. */
async function silentServer(): Promise<number> {
  pings = 0;
  const server = createServer();
  server.on("session", (session) => {
    sessions.add(session);
    session.on("ping", () => {
      pings += 1;
    });
  });
  server.on("stream", (stream) => stream.on("error", () => {}));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  close = () => {
    for (const session of sessions) session.destroy();
    sessions.clear();
    server.close();
  };
  return (server.address() as AddressInfo).port;
}

/** Pings within some time of a call that waits, or after it. */
async function counted(parameters: string, calls: "during a call" | "without calls"): Promise<number> {
  const port = await silentServer();
  const transport = grpcTransport(parseConnectionString(`sc://127.0.0.1:${port}/;${parameters}`));
  const abort = new AbortController();
  const waiting = transport.config({}, { signal: abort.signal }).catch(() => {});
  while (sessions.size === 0) await sleep(5);
  if (calls === "without calls") {
    abort.abort();
    await waiting;
    await sleep(20);
    pings = 0;
  }
  await sleep(250);
  abort.abort();
  await waiting;
  await transport.close();
  return pings;
}

describe("a quiet connection", () => {
  it.each([
    ["grpc_keepalive_time_ms=30", "during a call", true],
    ["grpc_keepalive_time_ms=30;grpc_keepalive_enabled=false", "during a call", false],
    ["grpc_keepalive_time_ms=60000", "during a call", false],
    ["grpc_keepalive_time_ms=30", "without calls", false],
    ["grpc_keepalive_time_ms=30;grpc_keepalive_without_calls=true", "without calls", true],
  ] as const)("with %s, %s, is asked for signs of life: %s", async (parameters, calls, asked) => {
    expect((await counted(parameters, calls)) > 0).toBe(asked);
  });
});
