import { execFile } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import dns from "node:dns/promises";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServer } from "node:tls";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { explainedFailure } from "../../../src/connect/grpc/connection-hints.js";
import { grpcTransport } from "../../../src/connect/grpc/grpc-transport.js";
import { assertLoopback, secureContext, type TlsOptions } from "../../../src/connect/grpc/tls.js";
import { ArgumentError, ConnectionError } from "../../../src/errors.js";
import { type Authority, authority, type KeyPair } from "../../support/certificates.js";

let known: Authority;
let client: KeyPair;
beforeAll(() => {
  known = authority();
  client = known.sign("DNS:client");
});
afterEach(() => void vi.unstubAllEnvs());

describe("keys and authorities", () => {
  it("are taken as PEM texts or bytes, and a key with its passphrase", () => {
    expect(() => secureContext({})).not.toThrow();
    expect(() => secureContext({ ca: known.ca, ...client })).not.toThrow();
    expect(() => secureContext({ ca: Buffer.from(known.ca), cert: Buffer.from(client.cert), key: Buffer.from(client.key) })).not.toThrow();
  });

  const encrypted = (): string =>
    generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({
      type: "pkcs8",
      format: "pem",
      cipher: "aes-256-cbc",
      passphrase: "s3cret",
    }) as string;

  it.each<[string, () => TlsOptions, RegExp]>([
    [
      "an authority that is none",
      () => ({ ca: "/etc/ssl/ca.pem" }),
      /tls\.ca holds no certificate: PEM text was expected.*not the name of a file/,
    ],
    ["an authority that is a key", () => ({ ca: client.key }), /tls\.ca holds no certificate/],
    ["a key without its certificate", () => ({ key: client.key }), /tls\.key was given without tls\.cert/],
    ["a certificate without its key", () => ({ cert: client.cert }), /tls\.cert was given without tls\.key/],
    ["a certificate that is none", () => ({ cert: "s3cret", key: client.key }), /tls\.cert holds no certificate/],
    ["a key that is none", () => ({ cert: client.cert, key: "s3cret" }), /tls\.key cannot be read \(ERR_OSSL_\w+\)/],
    ["another key", () => ({ cert: client.cert, key: known.sign("DNS:a").key }), /tls\.key is not the key of the certificate/],
    ["a wrong passphrase", () => ({ cert: client.cert, key: encrypted(), passphrase: "s3cret?" }), /tls\.key cannot be read .*passphrase/],
  ])("are refused without showing them: %s", (_what, options, message) => {
    expect(() => secureContext(options())).toThrow(ArgumentError);
    expect(() => secureContext(options())).toThrow(message);
    expect(() => secureContext(options())).toThrow(/^(?!.*s3cret)/);
  });

  it("come from the file of GRPC_DEFAULT_SSL_ROOTS_FILE_PATH, which has to be one", () => {
    const folder = mkdtempSync(join(tmpdir(), "sparkwright-roots-"));
    try {
      const file = join(folder, "roots.pem");
      vi.stubEnv("GRPC_DEFAULT_SSL_ROOTS_FILE_PATH", file);
      expect(() => secureContext({})).toThrow(/GRPC_DEFAULT_SSL_ROOTS_FILE_PATH, .*roots\.pem, cannot be read: ENOENT/);
      writeFileSync(file, "nothing");
      expect(() => secureContext({})).toThrow(/roots\.pem, holds no certificate/);
      expect(() => secureContext({ ca: known.ca })).not.toThrow();
      writeFileSync(file, known.ca);
      expect(() => secureContext({})).not.toThrow();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

it("an authority that NODE_EXTRA_CA_CERTS names is one of Node's", async () => {
  const folder = mkdtempSync(join(tmpdir(), "sparkwright-extra-"));
  const server = createServer(known.sign("DNS:localhost"), (socket) => socket.end("trusted")).listen(0, "localhost");
  server.on("tlsClientError", () => {});
  try {
    await once(server, "listening");
    const file = join(folder, "ca.pem");
    writeFileSync(file, known.ca);
    const { port } = server.address() as AddressInfo;
    const module = pathToFileURL(join(import.meta.dirname, "../../../src/connect/grpc/tls.ts")).href;
    const program = `
      import { connect } from "node:tls";
      import { secureContext } from ${JSON.stringify(module)};
      connect({ port: ${port}, host: "localhost", secureContext: secureContext({}) }).pipe(process.stdout);`;
    // Node reads the variable at its start.
    const run = promisify(execFile)(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program], {
      env: { ...process.env, NODE_EXTRA_CA_CERTS: file, GRPC_DEFAULT_SSL_ROOTS_FILE_PATH: undefined },
    });
    expect((await run).stdout).toBe("trusted");
  } finally {
    server.close();
    rmSync(folder, { recursive: true });
  }
});

describe("localhost gets a token in the open", () => {
  const leadsTo = (...found: readonly (readonly [string, number])[]): unknown =>
    vi.spyOn(dns, "lookup").mockResolvedValue(found.map(([address, family]) => ({ address, family })) as never);
  afterEach(() => void vi.restoreAllMocks());

  it("where it is this machine", async () => {
    await assertLoopback("localhost");
    leadsTo(["127.0.0.1", 4], ["::1", 6], ["127.1.2.3", 4]);
    await assertLoopback("localhost");
  });

  it.each([
    ["10.0.0.1", 4],
    ["fe80::1", 6],
  ] as const)("and not where a name server says otherwise: %s", async (address, family) => {
    leadsTo(["127.0.0.1", 4], [address, family]);
    const transport = grpcTransport({ host: "localhost", port: 1 }, { token: "s3cret" });
    await expect(transport.config({})).rejects.toThrow(ConnectionError);
    await expect(transport.config({})).rejects.toThrow(`${address}, which is not this machine`);
    await transport.close();
  });
});

it("localhost that leads nowhere for a moment is asked again", async () => {
  vi.spyOn(dns, "lookup").mockRejectedValueOnce(new Error("getaddrinfo EAI_AGAIN localhost"));
  const transport = grpcTransport({ host: "localhost", port: 1 }, { token: "s3cret" });
  await expect(transport.config({})).rejects.toMatchObject({ status: "UNAVAILABLE", message: expect.stringContaining("EAI_AGAIN") });
  await expect(transport.config({})).rejects.toMatchObject({ status: "UNAVAILABLE", message: expect.stringContaining("ECONNREFUSED") });
  await transport.close();
  vi.restoreAllMocks();
});

describe("gRPC's reason for a failure", () => {
  const plain = { secure: false, clientCertificate: false };
  const tls = { secure: true, clientCertificate: false };
  // as grpc-js 1.14 gives them, on Node 20 and 22
  it.each([
    [
      "No connection established. Last error: Error: connect ECONNREFUSED 127.0.0.1:1. Resolution note: ",
      plain,
      /^connect ECONNREFUSED 127\.0\.0\.1:1$/,
    ],
    [
      "No connection established. Last error: Error: self-signed certificate. Resolution note: ",
      tls,
      /^self-signed certificate \(.*tls: \{ ca \}/,
    ],
    [
      "Error [ERR_TLS_CERT_ALTNAME_INVALID]: Hostname/IP does not match certificate's altnames: IP: 127.0.0.1 is not in the cert's list:",
      tls,
      /^Hostname.*servername/,
    ],
    ["Error: certificate has expired", tls, /clock/],
    ["Failed to connect (2026-11-22T03:05:11.821Z)", plain, /^Failed to connect \(the server hung up at once: does it want TLS/],
    ["Failed to connect (2026-11-22T03:05:11.821Z)", tls, /may want a client certificate/],
    ["Protocol error (2026-11-22T03:05:12.125Z)", plain, /no gRPC server/],
    [
      "807C33B5967F0000:error:0A000460:SSL routines:ssl3_read_bytes:tlsv1 alert no application protocol:../deps/rec_layer_s3.c:1601:SSL alert number 120\n (2026-11-22T03:05:11.899Z)",
      tls,
      /^tlsv1 alert no application protocol \(.*HTTP\/2/,
    ],
  ])("%s", (reason, tried, expected) => {
    expect(explainedFailure(reason, tried)).toMatch(expected);
  });

  it("names the proxy that gives none, without what opens it", () => {
    const reason = "No connection established. Last error: undefined. Resolution note: ";
    vi.stubEnv("grpc_proxy", "http://ada:s3cret@proxy.example:3128");
    expect(explainedFailure(reason, plain)).toMatch(/^the proxy proxy\.example:3128 \(grpc_proxy\) could not be reached, or refused/);
  });
});
