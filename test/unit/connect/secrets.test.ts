import { createServer } from "node:net";
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { parseConnectionString } from "../../../src/connect/connection-string.js";
import { type GrpcTransportOptions, grpcTransport } from "../../../src/connect/grpc-transport.js";
import { ArgumentError } from "../../../src/errors.js";
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
    const transport = grpcTransport({ host: "localhost", port: 1, tls: true }, options);
    const error = await transport.config({}).catch((reason: unknown) => reason);
    await transport.close();
    expect(error).toBeInstanceOf(ArgumentError);
    expect(shown(error)).not.toContain(secret);
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
