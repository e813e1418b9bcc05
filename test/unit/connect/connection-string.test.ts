import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { parseConnectionString } from "../../../src/connect/grpc/connection-string.js";
import { type GrpcTransportOptions, grpcTransport } from "../../../src/connect/grpc/grpc-transport.js";
import { isSecure } from "../../../src/connect/grpc/tls.js";
import { ArgumentError } from "../../../src/errors.js";

const SECRET = "s3cr3t-t0k3n";

describe("parseConnectionString", () => {
  it.each([
    ["sc://localhost", { host: "localhost", port: 15002 }],
    ["sc://localhost/", { host: "localhost", port: 15002 }],
    ["sc://spark.example.com:443/;use_ssl=true", { host: "spark.example.com", port: 443, tls: true }],
    ["sc://host:1/;user_id=ada%20l;use_ssl=FALSE", { host: "host", port: 1, tls: false, userId: "ada l" }],
    ["sc://host;user_id=ada", { host: "host", port: 15002, userId: "ada" }],
    ["sc://[::1]:15003", { host: "[::1]", port: 15003 }],
    [
      "sc://h/;user_agent=me;session_id=00112233-4455-6677-8899-aabbccddeeff;",
      { host: "h", port: 15002, userAgent: "me", sessionId: "00112233-4455-6677-8899-aabbccddeeff" },
    ],
    [
      "sc://h/;grpc_keepalive_enabled=false;grpc_max_message_size=2048",
      { host: "h", port: 15002, channel: { grpc_keepalive_enabled: false, grpc_max_message_size: 2048 } },
    ],
    ["sc+unix:///run/spark.sock", { host: "localhost", port: 0, socket: "/run/spark.sock" }],
    ["sc+unix:///run/a%20b%3B.sock/;user_id=ada", { host: "localhost", port: 0, socket: "/run/a b;.sock", userId: "ada" }],
  ])("reads %s", (text, expected) => {
    expect(parseConnectionString(text)).toEqual(expected);
  });

  it.each([
    [`sc://h/;token=${SECRET}`, true],
    [`sc://127.0.0.1/;token=${SECRET}`, true],
    [`sc://localhost/;token=${SECRET}`, false],
    [`sc://localhost/;token=${SECRET};use_ssl=true`, true],
    [`sc+unix:///run/spark.sock;token=${SECRET}`, false],
  ])("a token turns TLS on, but not on the way to this machine: %s", (text, tls) => {
    const target = parseConnectionString(text);
    expect(isSecure(target)).toBe(tls);
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
    ["sc://[fe80::1%eth0]", /host and port/],
    ["sc://h/path", /path/],
    ["sc://h?x=1", /path or a query/],
    ["sc://u@h", /user_id/],
    ["sc://h/;usr_id=ada", /"usr_id".*user_id, session_id, user_agent, token, use_ssl, grpc_max_message_size/],
    ["sc://h/;x-key-bin=a", /"x-key-bin" is no name of a header/],
    ["sc://h/;x-key=%C3%B6", /header "x-key" has characters/],
    ["local[2]", /SparkSession\.embedded\(\) needs no server/],
    ["sc+unix://spark.sock", /whole path/],
    ["sc+unix:///", /whole path/],
    ["sc+unix:///run/%.sock", /not well percent-encoded/],
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
    `sc://h/;token=${SECRET};nix=1`,
    `sc://h/;token=${SECRET}?`,
    `sc://h/;x-key=${SECRET};x-key=${SECRET}`,
    `sc://h/;x-key=${SECRET}ü`,
    `sc+unix:///;token=${SECRET}`,
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
    const target = parseConnectionString(`sc://localhost:1/;token=${SECRET};x-key=${SECRET}`);
    expect(inspect(target, { depth: 9 }) + JSON.stringify(target)).not.toContain(SECRET);
    const transport = grpcTransport(target);
    expect(inspect(transport, { depth: 9, showHidden: true })).not.toContain(SECRET);
  });
});

describe("grpcTransport", () => {
  const opened = (text: string, options: GrpcTransportOptions = {}): void =>
    void grpcTransport(parseConnectionString(text), options).close();

  it.each<[string, string, GrpcTransportOptions]>([
    ["a token and tls: false", "sc://h", { token: SECRET, tls: false }],
    ["the string's token and tls: false", `sc://h/;token=${SECRET}`, { tls: false }],
    ["the string's token and use_ssl=false", `sc://h/;token=${SECRET};use_ssl=false`, {}],
    ["an address of this machine", `sc://127.0.0.1/;token=${SECRET};use_ssl=false`, {}],
    ["a header", "sc://h", { headers: { Authorization: `Bearer ${SECRET}` } }],
  ])("a token never travels without TLS: %s", (_what, text, options) => {
    expect(() => opened(text, options)).toThrow(ArgumentError);
    expect(() => opened(text, options)).toThrow(/^(?!.*s3cr3t).*never travels without TLS to another machine/);
    expect(() => opened(text, { ...options, tokenWithoutTls: true })).not.toThrow();
    expect(() => opened(text.replace(/127\.0\.0\.1|\bh\b/, "localhost"), options)).not.toThrow();
  });

  it("takes a token or an authorization header", () => {
    expect(() => opened("sc://h", { token: SECRET, headers: { authorization: SECRET } })).toThrow(/^(?!.*s3cr3t).*leave out one/);
  });

  it.each(["connection", "Transfer-Encoding", "te", "grpc-timeout", "user-agent"])("leaves the header %s to gRPC", (name) => {
    expect(() => opened("sc://h", { headers: { [name]: "x" } })).toThrow(ArgumentError);
  });
});
