import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseConnectionString } from "../../../src/connect/grpc/connection-string.js";
import { isOpen, isSecure } from "../../../src/connect/grpc/tls.js";
import { ArgumentError } from "../../../src/errors.js";

// What record-connection-strings.py saw PySpark's client make of odd connection strings: ours makes the same of them, but for the
// differences below, which are meant.

interface Made {
  readonly host: string;
  readonly port: number;
  readonly tls: boolean;
  readonly token?: string;
  readonly userId?: string;
  readonly sessionId?: string;
  readonly userAgent?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly keepalive?: { readonly time: number; readonly timeout: number; readonly withoutCalls: number };
  readonly messageSize?: number;
}

const recorded: Readonly<Record<string, Made | { readonly error: string }>> = JSON.parse(
  readFileSync(join(import.meta.dirname, "connection-strings.json"), "utf8"),
);

function made(text: string): Made {
  const target = parseConnectionString(text);
  const { host, port, userId, sessionId, userAgent, token, headers, channel = {} } = target;
  isOpen(target, {});
  const keepalive = {
    time: channel.grpc_keepalive_time_ms ?? 60_000,
    timeout: channel.grpc_keepalive_timeout_ms ?? 20_000,
    // Where nothing is said, ours sends no pings without calls.
    withoutCalls: (channel.grpc_keepalive_without_calls ?? true) ? 1 : 0,
  };
  return {
    host,
    port,
    tls: isSecure(target),
    ...(token !== undefined && { token: token() }),
    ...(userId !== undefined && { userId }),
    ...(sessionId !== undefined && { sessionId }),
    ...(userAgent !== undefined && { userAgent }),
    ...(headers !== undefined && { headers: headers() }),
    ...(channel.grpc_keepalive_enabled !== false && { keepalive }),
    ...(channel.grpc_max_message_size !== undefined && { messageSize: channel.grpc_max_message_size }),
  };
}

const ID = "00112233-4455-6677-8899-aabbccddeeff";

/** By what PySpark does: what ours says instead, as a part of the result or of the error. */
const differences: Readonly<Record<string, Readonly<Record<string, Partial<Made> | RegExp>>>> = {
  "leaves a host as it is written that no name server and no certificate knows": {
    "sc://bücher.example": { host: "xn--bcher-kva.example" },
    "sc://[fe80::1%25eth0]:15002": { host: "[fe80::1%eth0]" },
    "sc://a b": /No host and port/,
    "sc://a,b:15002": /No host and port/,
    "sc://host%41": /No host and port/,
    "sc://localhost ": /No host and port/,
    "sc://localhost\n": /No host and port/,
  },
  "takes a user before the host and forgets it": {
    "sc://ada@localhost": /user_id=/,
    "sc://ada:pw@localhost:15002": /user_id=/,
  },
  "takes a port that nothing listens on": { "sc://h:0": /between 1 and 65535/ },
  "drops a query and a fragment, or cuts a value there": {
    "sc://h?x=1": /path or a query/,
    "sc://h/?x=1": /path or a query/,
    "sc://h/#x": /path or a query/,
    "sc://h/;user_id=ada?x=1": /%3F or %23/,
    "sc://h/;user_id=ada#x": /%3F or %23/,
  },
  "takes parameters after a host without a slash for a part of it": {
    "sc://h;user_id=ada": { host: "h", userId: "ada" },
    "sc://h:15003;user_id=ada": { host: "h", port: 15003, userId: "ada" },
  },
  'refuses an empty parameter, and "=" or "/" within a value': {
    "sc://h/;user_id=ada;": { userId: "ada" },
    "sc://h/;;user_id=ada": { userId: "ada" },
    "sc://h/;user_id=a=b": { userId: "a=b" },
    "sc://h/;user_id=a/b": { userId: "a/b" },
    "sc://h/;token=dDBr==": { token: "dDBr==", tls: true },
  },
  "takes the last of several": {
    "sc://h/;user_id=ada;user_id=bob": /user_id is given twice/,
    "sc://h/;x-cluster=a;x-cluster=b": /x-cluster is given twice/,
  },
  "takes an empty value": { "sc://h/;user_id=": /user_id has no value/ },
  "makes a header of any name, misspelt parameters and impossible names included": {
    "sc://h/;=ada": /unknown parameter ""/,
    "sc://h/; user_id=ada": /unknown parameter " user_id"/,
    "sc://h/;USER_ID=ada": /unknown parameter "USER_ID"/,
    "sc://h/;usr_id=ada": /unknown parameter "usr_id"; known are user_id, .*x-… for headers/,
    "sc://h/;cluster=c-1": /unknown parameter "cluster"/,
  },
  "makes a header of a name in capitals, which gRPC then refuses": { "sc://h/;X-Cluster=c-1": { headers: { "x-cluster": "c-1" } } },
  "makes a header of what is a parameter in Scala": {
    "sc://h/;grpc_max_message_size=1048576": { messageSize: 1_048_576 },
    "sc://h/;grpc_max_message_size=many": /grpc_max_message_size is a whole number/,
  },
  "leaves what is not well encoded": {
    "sc://h/;user_id=100%": /user_id is not well percent-encoded/,
    "sc://h/;user_id=%zz": /not well percent-encoded/,
    "sc://h/;user_id=%ff": /not well percent-encoded/,
  },
  "takes session ids that servers refuse": {
    [`sc://h/;session_id=${ID.replaceAll("-", "")}`]: /session_id is a UUID/,
    [`sc://h/;session_id={${ID}}`]: /session_id is a UUID/,
  },
  "takes any other word for false": {
    "sc://h/;use_ssl=1": /use_ssl is "true" or "false"/,
    "sc://h/;use_ssl=yes": /use_ssl is "true" or "false"/,
    "sc://h/;grpc_keepalive_enabled=no": /grpc_keepalive_enabled is "true" or "false"/,
  },
  "turns TLS on against use_ssl=false (Scala refuses it, too)": {
    "sc://h/;token=t0k;use_ssl=false": /never travels without TLS/,
  },
  "takes times that make no sense": {
    "sc://h/;grpc_keepalive_time_ms=0": /whole number from 1/,
    "sc://h/;grpc_keepalive_time_ms=-5": /whole number from 1/,
  },
};

const meant = new Map(Object.values(differences).flatMap((texts) => Object.entries(texts)));

describe("a connection string leads where PySpark's client takes it", () => {
  const others = Object.entries(recorded).filter(([text]) => !meant.has(text));

  it("or is refused by both", () => {
    for (const [text, theirs] of others) {
      if (!("error" in theirs)) {
        expect(made(text), text).toEqual(theirs);
        continue;
      }
      const ours = (): Made => made(text);
      expect(ours, text).toThrow(ArgumentError);
      // Spark's own classes of errors; for the rest it lets Python's through.
      if (theirs.error === "INVALID_CONNECT_URL" || theirs.error === "INVALID_SESSION_UUID_ID") {
        expect(ours, text).toThrow(expect.objectContaining({ errorClass: theirs.error }));
      }
    }
    expect(others.length).toBeGreaterThan(60);
  });

  it.each(Object.entries(differences))("on purpose not where it %s", (_why, texts) => {
    for (const [text, expected] of Object.entries(texts)) {
      const theirs = recorded[text];
      expect(theirs, text).toBeDefined();
      if (expected instanceof RegExp) {
        expect(() => made(text), text).toThrow(ArgumentError);
        expect(() => made(text), text).toThrow(expected);
        expect(theirs, text).not.toHaveProperty("error");
      } else {
        const ours = made(text);
        expect(ours, text).toMatchObject(expected);
        expect(ours, text).not.toEqual(theirs);
      }
    }
  });
});
