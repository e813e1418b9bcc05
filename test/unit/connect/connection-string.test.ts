import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { parseConnectionString } from "../../../src/connect/connection-string.js";
import { grpcTransport } from "../../../src/connect/grpc-transport.js";
import { ArgumentError } from "../../../src/errors.js";

const SECRET = "s3cr3t-t0k3n";

describe("parseConnectionString", () => {
  it.each([
    ["sc://localhost", { host: "localhost", port: 15002, tls: false }],
    ["sc://localhost/", { host: "localhost", port: 15002, tls: false }],
    ["sc://spark.example.com:443/;use_ssl=true", { host: "spark.example.com", port: 443, tls: true }],
    ["sc://host:1/;user_id=ada%20l", { host: "host", port: 1, tls: false, userId: "ada l" }],
    ["sc://host;user_id=ada", { host: "host", port: 15002, tls: false, userId: "ada" }],
    ["sc://[::1]:15003", { host: "[::1]", port: 15003, tls: false }],
    [
      "sc://h/;user_agent=me;session_id=00112233-4455-6677-8899-aabbccddeeff;",
      { host: "h", port: 15002, tls: false, userAgent: "me", sessionId: "00112233-4455-6677-8899-aabbccddeeff" },
    ],
  ])("reads %s", (text, expected) => {
    expect(parseConnectionString(text)).toEqual(expected);
  });

  it("a token turns TLS on", () => {
    const target = parseConnectionString(`sc://h/;token=${SECRET}`);
    expect(target.tls).toBe(true);
    expect(target.token?.()).toBe(SECRET);
  });

  it.each([
    ["http://localhost", /sc:\/\//],
    ["localhost:15002", /sc:\/\//],
    ["sc://", /host/],
    ["sc://:15002", /host/],
    ["sc://h:0", /between 1 and 65535/],
    ["sc://h:65536", /between 1 and 65535/],
    ["sc://h:port", /host and port/],
    ["sc://h/path", /path/],
    ["sc://h?x=1", /path or a query/],
    ["sc://u@h", /user_id/],
    ["sc://h/;usr_id=ada", /"usr_id".*user_id, token, use_ssl, session_id, user_agent/],
    ["sc://h/;user_id", /user_id has no value/],
    ["sc://h/;user_id=", /user_id has no value/],
    ["sc://h/;user_id=a;user_id=b", /twice/],
    ["sc://h/;use_ssl=yes", /"true" or "false"/],
    ["sc://h/;session_id=1", /UUID/],
    ["sc://h/;user_id=%", /percent-encoded/],
  ])("refuses %s", (text, message) => {
    expect(() => parseConnectionString(text)).toThrow(ArgumentError);
    expect(() => parseConnectionString(text)).toThrow(message);
  });

  it.each([
    `sc://h/;token=${SECRET};use_ssl=false`,
    `sc://h/;token=${SECRET};nix=1`,
    `sc://h/;token=${SECRET};token=${SECRET}`,
    `sc://h/path;token=${SECRET}`,
    `scc://h/;token=${SECRET}`,
    `sc://h h/;token=${SECRET}`,
    `sc://h/;token=${SECRET}%`,
  ])("errors never repeat a token: %s", (text) => {
    const error = ((): unknown => {
      try {
        return parseConnectionString(text);
      } catch (reason) {
        return reason;
      }
    })();
    expect(error).toBeInstanceOf(ArgumentError);
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(SECRET);
  });

  it("neither a target nor a transport shows the token", () => {
    const target = parseConnectionString(`sc://localhost:1/;token=${SECRET}`);
    expect(inspect(target, { depth: 9 }) + JSON.stringify(target)).not.toContain(SECRET);
    const transport = grpcTransport(target);
    expect(inspect(transport, { depth: 9, showHidden: true })).not.toContain(SECRET);
  });
});

describe("grpcTransport", () => {
  const target = parseConnectionString("sc://localhost:1");
  it("a token never travels without TLS", () => {
    expect(() => grpcTransport(target, { token: SECRET, tls: false })).toThrow(/never travels without TLS/);
    expect(() => grpcTransport(parseConnectionString(`sc://h/;token=${SECRET}`), { tls: false })).toThrow(/never travels without TLS/);
    expect(() => grpcTransport(target, { headers: { Authorization: `Bearer ${SECRET}` } })).toThrow(/never travels without TLS/);
    expect(() => grpcTransport(target, { token: SECRET })).not.toThrow();
  });
});
