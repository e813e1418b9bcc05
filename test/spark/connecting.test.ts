import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { parseConnectionString } from "../../src/connect/grpc/connection-string.js";
import { grpcTransport } from "../../src/connect/grpc/grpc-transport.js";
import { ConnectionError, type ConnectSessionOptions, LimitError, SparkSession } from "../../src/index.js";
import { type Authority, authority, type KeyPair } from "../support/certificates.js";
import { type Fault, faultProxy } from "../support/fault-proxy.js";
import { describeSpark } from "../support/spark.js";
import { type Front, httpProxy, socketFront, tlsFront, tokenGate } from "./support/fronts.js";

const ANSWER = /^4\.\d/;

const fronts: { close(): Promise<void> }[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  for (const front of fronts.splice(0).reverse()) await front.close();
});

async function kept<F extends { close(): Promise<void> }>(opening: Promise<F>): Promise<F> {
  const front = await opening;
  fronts.push(front);
  return front;
}

/** Connects, for which the server tells its version, and closes again. */
async function asked(url: string, options: ConnectSessionOptions = {}): Promise<string> {
  await using spark = await SparkSession.connect(url, options);
  return spark.version;
}

const failure = (work: Promise<unknown>): Promise<Error> =>
  work.then(
    () => Promise.reject(new Error("it went well")),
    (error: Error) => error,
  );

describeSpark("TLS", (address) => {
  let known: Authority;
  let server: KeyPair;
  beforeAll(() => {
    known = authority();
    server = known.sign("DNS:localhost", "IP:127.0.0.1");
  });
  const front = (options: Parameters<typeof tlsFront>[1]): Promise<Front> => kept(tlsFront(address, options));

  it("is trusted by an authority of one's own, for a name and for an address", async () => {
    const { port } = await front(server);
    expect(await asked(`sc://localhost:${port}/;use_ssl=true`, { tls: { ca: known.ca } })).toMatch(ANSWER);
    expect(await asked(`sc://127.0.0.1:${port}`, { tls: { ca: Buffer.from(known.ca) } })).toMatch(ANSWER);
  });

  it("is trusted by the authorities that gRPC is told of", async () => {
    const { port } = await front(server);
    const folder = mkdtempSync(join(tmpdir(), "sparkwright-ca-"));
    const file = join(folder, "ca.pem");
    writeFileSync(file, known.ca);
    try {
      vi.stubEnv("GRPC_DEFAULT_SSL_ROOTS_FILE_PATH", file);
      expect(await asked(`sc://localhost:${port}/;use_ssl=true`)).toMatch(ANSWER);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("shows the server who calls, by a client certificate", async () => {
    const { port } = await front({ ...server, ca: known.ca, requestCert: true });
    const url = `sc://localhost:${port}`;
    expect(await asked(url, { tls: { ca: known.ca, ...known.sign("DNS:client") } })).toMatch(ANSWER);
    const without = await failure(asked(url, { tls: { ca: known.ca } }));
    expect(without).toBeInstanceOf(ConnectionError);
    expect(without.message).toMatch(/certificate required \(the server may want a client certificate: tls: \{ cert, key \}\)/);
    const another = await failure(asked(url, { tls: { ca: known.ca, ...authority("Another").sign("DNS:client") } }));
    expect(another.message).toMatch(/the server takes no client certificate but those of its own authorities/);
  });

  it("is refused where the server is not known, or another one, with what to do", async () => {
    const unknown = await failure(asked(`sc://localhost:${(await front(server)).port}/;use_ssl=true`));
    expect(unknown).toBeInstanceOf(ConnectionError);
    expect(unknown.message).toMatch(/localhost:\d+: .*certificate.*give its authority by tls: \{ ca \}/);
    const { port } = await front(known.sign("DNS:spark.example"));
    const other = await failure(asked(`sc://localhost:${port}`, { tls: { ca: known.ca } }));
    expect(other).toBeInstanceOf(ConnectionError);
    expect(other.message).toMatch(/DNS:spark\.example \(connect by a name that the certificate is for, or .*tls: \{ servername \}/);
    expect(await asked(`sc://localhost:${port}`, { tls: { ca: known.ca, servername: "spark.example" } })).toMatch(ANSWER);
  });

  it("on one side alone is told as that", async () => {
    const plain = await failure(asked(`${address}/;use_ssl=true`));
    expect(plain).toBeInstanceOf(ConnectionError);
    expect(plain.message).toMatch(/the server answers, but not in TLS/);
    const { port } = await front(server);
    const secure = await failure(asked(`sc://localhost:${port}`));
    expect(secure).toBeInstanceOf(ConnectionError);
    expect(secure.message).toMatch(/does it want TLS, use_ssl=true\?/);
  });

  it("carries a token", async () => {
    const gate = await kept(tokenGate(address, (token) => token === "t0k"));
    const { port } = await kept(tlsFront(`sc://127.0.0.1:${gate.port}`, server));
    expect(await asked(`sc://127.0.0.1:${port}/;token=t0k`, { tls: { ca: known.ca } })).toMatch(ANSWER);
    expect(new Set(gate.calls.map(({ token }) => token))).toEqual(new Set(["t0k"]));
  });
});

describeSpark("a token", (address) => {
  const rows = 20_000;
  const ids = (found: readonly { readonly id: bigint }[]): readonly bigint[] => found.map(({ id }) => id);
  const everyId = Array.from({ length: rows }, (_, id) => BigInt(id));
  /** Tokens by number, as a function gives them. */
  function numbered(): { readonly token: () => Promise<string>; readonly fetched: () => number } {
    let fetched = 0;
    return {
      token: async () => {
        fetched += 1;
        return `s3cret-${fetched}`;
      },
      fetched: () => fetched,
    };
  }

  it("comes from the environment, as for PySpark, and goes to localhost without TLS", async () => {
    const gate = await kept(tokenGate(address, (token) => token === "t0k"));
    vi.stubEnv("SPARK_CONNECT_AUTHENTICATE_TOKEN", "t0k");
    expect(await asked(`sc://localhost:${gate.port}`)).toMatch(ANSWER);
    expect(await failure(asked(`sc://localhost:${gate.port}/;token=other`))).toBeInstanceOf(ConnectionError);
    const open = await failure(asked(`sc://127.0.0.1:${gate.port}/;use_ssl=false`));
    expect(open.message).toMatch(/never travels without TLS to another machine/);
    expect(await asked(`sc://127.0.0.1:${gate.port}`, { tls: false, tokenWithoutTls: true })).toMatch(ANSWER);
  });

  it("is fetched once, for many calls at once", async () => {
    const { token, fetched } = numbered();
    const gate = await kept(tokenGate(address, (given) => given === "s3cret-1"));
    await using spark = await SparkSession.connect(`sc://localhost:${gate.port}`, { token });
    await Promise.all(Array.from({ length: 8 }, () => spark.range(10).schema()));
    expect(fetched()).toBe(1);
  });

  it("whose time is over between queries is fetched once more, for many calls at once", async () => {
    const { token, fetched } = numbered();
    let good = "s3cret-1";
    const gate = await kept(tokenGate(address, (given) => given === good));
    await using spark = await SparkSession.connect(`sc://localhost:${gate.port}`, { token });
    good = "s3cret-2";
    const [count] = await Promise.all([spark.range(10).count(), ...Array.from({ length: 8 }, () => spark.range(10).schema())]);
    expect(count).toBe(10);
    expect(fetched()).toBe(2);
  });

  it("whose time is over in the middle of a result is fetched once more, and the result continues", async () => {
    const { token, fetched } = numbered();
    const UNAUTHENTICATED = 16;
    const fault: Fault = { kind: "status", after: 3, share: 0, value: UNAUTHENTICATED };
    const proxy = await kept(faultProxy(address, [fault]));
    const gate = await kept(tokenGate(proxy.address, (given) => given === (proxy.played.length === 0 ? "s3cret-1" : "s3cret-2")));
    await using spark = await SparkSession.connect(`sc://localhost:${gate.port}`, { token });
    await spark.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", "1000");
    expect(ids(await spark.range(0, rows, 1, 1).collect())).toEqual(everyId);
    expect(proxy.played).toEqual([fault]);
    expect(fetched()).toBe(2);
    expect(gate.calls.filter(({ method }) => method === "ExecutePlan").map((call) => call.token)).toEqual(["s3cret-1"]);
    expect(gate.calls.find(({ method }) => method === "ReattachExecute")?.token).toBe("s3cret-2");
  });

  it("whose time is over before an upload lets the caller send that again, once", async () => {
    const { token, fetched } = numbered();
    let good = "s3cret-1";
    const gate = await kept(tokenGate(address, (given) => given === good));
    const transport = grpcTransport(parseConnectionString(`sc://localhost:${gate.port}`), { token });
    const header = { sessionId: randomUUID(), userContext: { userId: "ada" } };
    const upload = (): Promise<unknown> =>
      transport.addArtifacts(
        (async function* () {
          yield { ...header, payload: { case: "batch" as const, value: { artifacts: [] } } };
        })(),
      );
    await upload();
    good = "s3cret-2";
    await expect(upload()).rejects.toMatchObject({ status: "UNAVAILABLE", message: expect.stringContaining("fresh token") });
    await upload();
    good = "none";
    await expect(upload()).rejects.toMatchObject({ status: "UNAVAILABLE" });
    await expect(upload()).rejects.toMatchObject({ status: "UNAUTHENTICATED" });
    expect(fetched()).toBe(3);
    await transport.close();
  });

  it("that is refused afresh is an error, after one more attempt, and is not shown", async () => {
    const { token, fetched } = numbered();
    const gate = await kept(tokenGate(address, () => false));
    const error = await failure(SparkSession.connect(`sc://localhost:${gate.port}`, { token }));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error.message).toMatch(/localhost:\d+: Invalid authentication token \[token\] \(the server refused the token/);
    expect(inspect(error, { depth: Number.POSITIVE_INFINITY, showHidden: true })).not.toContain("s3cret");
    expect(fetched()).toBe(2);
    expect(gate.calls).toHaveLength(2);
  });

  it("that is missing is told as that", async () => {
    const gate = await kept(tokenGate(address, (given) => given !== undefined));
    const error = await failure(SparkSession.connect(`sc://localhost:${gate.port}`));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error.message).toMatch(/the call had no token: one is given by ";token=…"/);
    expect(gate.calls).toHaveLength(1);
  });

  it("whose function fails later is an error of the query, and the next query asks again", async () => {
    let good = "s3cret-1";
    let fails = false;
    const away = new Error("identity provider away");
    const gate = await kept(tokenGate(address, (given) => given === good));
    await using spark = await SparkSession.connect(`sc://localhost:${gate.port}`, {
      token: () => {
        if (fails) throw away;
        return good;
      },
    });
    good = "s3cret-2";
    fails = true;
    const error = await failure(spark.range(3).count());
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error.cause).toBe(away);
    fails = false;
    expect(await spark.range(3).count()).toBe(3);
  });
});

describeSpark("the way to a server", (address) => {
  describe("leads through the proxy of http_proxy", () => {
    it("which gets the server's name, and the user's", async () => {
      const proxy = await kept(httpProxy(address));
      vi.stubEnv("http_proxy", `http://ada:pw@127.0.0.1:${proxy.port}`);
      expect(await asked("sc://spark.nowhere.example:15002")).toMatch(ANSWER);
      expect(proxy.asked).toEqual([{ to: "spark.nowhere.example:15002", credentials: "ada:pw" }]);
    });

    it("but for the hosts of no_proxy", async () => {
      const proxy = await kept(httpProxy(address));
      vi.stubEnv("grpc_proxy", `http://127.0.0.1:${proxy.port}`);
      vi.stubEnv("no_proxy", "example.com,127.0.0.1");
      expect(await asked(address)).toMatch(ANSWER);
      expect(proxy.asked).toEqual([]);
    });

    it("with TLS from end to end", async () => {
      const known = authority();
      const secure = await kept(tlsFront(address, known.sign("DNS:spark.nowhere.example")));
      const proxy = await kept(httpProxy(`sc://127.0.0.1:${secure.port}`));
      vi.stubEnv("https_proxy", `http://127.0.0.1:${proxy.port}`);
      expect(await asked("sc://spark.nowhere.example:443", { tls: { ca: known.ca } })).toMatch(ANSWER);
      expect(proxy.asked.map(({ to }) => to)).toEqual(["spark.nowhere.example:443"]);
    });

    it("but for a token to localhost without TLS, which no proxy gets", async () => {
      const gate = await kept(tokenGate(address, (token) => token === "t0k"));
      const proxy = await kept(httpProxy(`sc://127.0.0.1:${gate.port}`));
      vi.stubEnv("http_proxy", `http://127.0.0.1:${proxy.port}`);
      expect(await asked(`sc://localhost:${gate.port}/;token=t0k`)).toMatch(ANSWER);
      expect(proxy.asked).toEqual([]);
    });

    it("and is told of when that refuses", async () => {
      const proxy = await kept(httpProxy(address, 407));
      vi.stubEnv("http_proxy", `http://ada:s3cret@127.0.0.1:${proxy.port}`);
      // gRPC itself writes the proxy's status to the console
      vi.spyOn(console, "error").mockImplementation(() => {});
      const error = await failure(asked("sc://spark.nowhere.example"));
      expect(error).toBeInstanceOf(ConnectionError);
      expect(error.message).toContain(`the proxy 127.0.0.1:${proxy.port} (http_proxy) could not be reached, or refused`);
      expect(inspect(error, { depth: Number.POSITIVE_INFINITY })).not.toContain("s3cret");
    });
  });

  it("leads through a Unix socket", async () => {
    const folder = mkdtempSync(join(tmpdir(), "sparkwright-socket-"));
    const path = join(folder, "spark connect.sock");
    try {
      const front = await socketFront(address, path);
      expect(await asked(`sc+unix://${encodeURI(path)};user_id=ada`)).toMatch(ANSWER);
      await front.close();
      const error = await failure(asked(`sc+unix://${encodeURI(path)}`));
      expect(error).toBeInstanceOf(ConnectionError);
      expect(error.message).toContain(`unix:${path}: connect ENOENT`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("carries the headers of the connection string and of the options, the latter first", async () => {
    const gate = await kept(tokenGate(address, () => true));
    await asked(`sc://127.0.0.1:${gate.port}/;x-team=blue;X-Rank=1`, { headers: { "x-rank": "2", "x-more": "yes" } });
    expect(gate.calls[0]?.headers).toMatchObject({ "x-team": "blue", "x-rank": "2", "x-more": "yes" });
  });

  it("takes no larger message than the connection string says", async () => {
    await using spark = await SparkSession.connect(`${address}/;grpc_max_message_size=1024`);
    const error = await failure(spark.sql("SELECT repeat('x', 2000) AS s").collect());
    expect(error).toBeInstanceOf(LimitError);
  });
});
