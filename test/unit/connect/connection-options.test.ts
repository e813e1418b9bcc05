import { describe, expect, it } from "vitest";
import { connectionOptions, type Interceptor, intercepted, withOptions } from "../../../src/connect/grpc/connection-options.js";
import { parseConnectionString } from "../../../src/connect/grpc/connection-string.js";
import { ArgumentError } from "../../../src/errors.js";
import { fakeServer } from "./fake-server.js";

describe("the options of a connection", () => {
  it("are taken as they are", () => {
    const options = {
      user_id: "ada",
      session_id: "00112233-4455-6677-8899-aabbccddeeff",
      user_agent: "me",
      token: () => "t",
      headers: { "x-team": "blue" },
      tls: { ca: "-----BEGIN CERTIFICATE-----", passphrase: "p", servername: "spark.example" },
      tokenWithoutTls: false,
      grpc_max_message_size: 1024,
      grpc_keepalive_enabled: true,
      grpc_keepalive_time_ms: 1,
      grpc_keepalive_timeout_ms: 2,
      grpc_keepalive_without_calls: false,
      retry: { budget: 0, maxBackoff: Number.POSITIVE_INFINITY },
      limits: { flowControlWindow: 1024 },
      signal: new AbortController().signal,
      interceptors: [],
    };
    expect(connectionOptions(options)).toEqual(options);
    expect(connectionOptions(undefined)).toEqual({});
  });

  it.each<[string, unknown, RegExp]>([
    ["an unknown option", { user: "ada" }, /no option "user"; the options are "user_id", "session_id", .*"interceptors"/],
    ["an unknown part of retry", { retry: { tries: 3 } }, /retry: there is no option "tries"; the options are "budget"/],
    ["an unknown part of limits", { limits: { size: 3 } }, /limits: there is no option "size"; the options are "messageSize"/],
    ["an unknown part of tls", { tls: { certificate: "" } }, /tls: there is no option "certificate"; the options are "ca", "key", "cert"/],
    ["a name for TLS that is none", { tls: { servername: 1 } }, /tls\.servername is a text that is not empty/],
    ["a user agent that is too long", { user_agent: "ä".repeat(400) }, /at most 2048 characters.*got 2400/],
    ["text for a flag of the channel", { grpc_keepalive_enabled: "true" }, /grpc_keepalive_enabled: true or false/],
    ["a time that is none", { grpc_keepalive_time_ms: 0.5 }, /grpc_keepalive_time_ms is a whole number from 1/],
    ["a size said twice", { grpc_max_message_size: 1, limits: { messageSize: 1 } }, /one of them is enough/],
    ["text as a permission", { tokenWithoutTls: "yes" }, /tokenWithoutTls: true or false/],
    ["a name that is empty", { user_id: "" }, /user_id: a name was expected/],
    ["a session id that is no UUID", { session_id: "mine" }, /a UUID.*"mine"/],
    ["text for use_ssl", { use_ssl: "true" }, /use_ssl: true or false/],
    ["use_ssl against tls", { use_ssl: true, tls: false }, /contradict/],
    ["a number for retry", { retry: 3 }, /retry: an options object was expected/],
    ["a budget that is none", { retry: { budget: Number.NaN } }, /retry\.budget is a number of at least 0/],
    ["a limit of nothing", { limits: { messageSize: 0 } }, /limits\.messageSize is a number of at least 1/],
    ["a header that is no text", { headers: { "x-count": 1 } }, /header "x-count" is a text/],
    ["headers in a list", { headers: [["a", "b"]] }, /headers is an object/],
    ["a signal that is none", { signal: "now" }, /AbortSignal/],
    ["an interceptor that is none", { interceptors: [{}] }, /interceptors is an array of functions/],
    ["an empty token", { token: "" }, /token is text that is not empty/],
  ])("refuse %s", (_what, options, message) => {
    expect(() => connectionOptions(options)).toThrow(ArgumentError);
    expect(() => connectionOptions(options)).toThrow(message);
  });

  it.each<[string, unknown]>([
    ["options that are a text", "s3cret"],
    ["a token in an array", { token: ["s3cret"] }],
    ["a header in an object", { headers: { "x-key": { key: "s3cret" } } }],
    ["headers as text", { headers: "s3cret" }],
    ["a key in a wrong form", { tls: { key: ["s3cret"] } }],
  ])("do not repeat what may be a secret: %s", (_what, options) => {
    expect(() => connectionOptions(options)).toThrow(/^(?!.*s3cret)/);
  });

  it("win over the connection string", () => {
    const target = parseConnectionString("sc://localhost/;user_id=ada;user_agent=a;grpc_keepalive_time_ms=5;grpc_max_message_size=9");
    expect(withOptions(target, { user_id: "bob", use_ssl: true, grpc_keepalive_time_ms: 6 })).toEqual({
      ...target,
      userId: "bob",
      tls: true,
      channel: { grpc_keepalive_time_ms: 6, grpc_max_message_size: 9 },
    });
  });
});

describe("the environment", () => {
  const environment = { SPARK_CONNECT_AUTHENTICATE_TOKEN: "of-the-environment", SPARK_CONNECT_USER_AGENT: "env" };
  const token = (text: string, options = {}): string | undefined =>
    withOptions(parseConnectionString(text), options, environment).token?.();

  it("gives a token and a user agent where nothing else does", () => {
    expect(token("sc://h")).toBe("of-the-environment");
    expect(token("sc://h/;token=of-the-string")).toBe("of-the-string");
    expect(token("sc://h", { headers: { Authorization: "Basic abc" } })).toBeUndefined();
    expect(withOptions(parseConnectionString("sc://h"), {}, environment).userAgent).toBe("env");
    expect(withOptions(parseConnectionString("sc://h/;user_agent=a"), {}, environment).userAgent).toBe("a");
    expect(withOptions(parseConnectionString("sc://h"), { user_agent: "b" }, environment).userAgent).toBe("b");
  });

  it("says nothing by a variable that is empty", () => {
    const empty = { SPARK_CONNECT_AUTHENTICATE_TOKEN: "", SPARK_CONNECT_USER_AGENT: "" };
    const target = withOptions(parseConnectionString("sc://h"), {}, empty);
    expect(target.token).toBeUndefined();
    expect(target.userAgent).toBeUndefined();
  });
});

describe("interceptors", () => {
  it("see the calls, the first one first", async () => {
    const { transport, calls } = fakeServer([]);
    const seen =
      (name: string): Interceptor =>
      (next) => ({
        ...next,
        async releaseSession(request, options) {
          calls.push(`${name} before`);
          const response = await next.releaseSession(request, options);
          calls.push(`${name} after`);
          return response;
        },
      });
    await intercepted(transport, [seen("outer"), seen("inner")]).releaseSession({});
    expect(calls).toEqual(["outer before", "inner before", "release session", "inner after", "outer after"]);
  });
});
