import { X509Certificate } from "node:crypto";
import dns from "node:dns/promises";
import { readFileSync } from "node:fs";
import { BlockList } from "node:net";
import { createSecureContext, type SecureContext } from "node:tls";
import { ArgumentError, ConnectionError } from "../../errors.js";
import { RpcError } from "../../transport.js";
import type { ConnectionTarget } from "./connection-string.js";
import { haveAuthorization } from "./headers.js";
import type { TokenSource } from "./token.js";

/** PEM texts for a certificate authority of one's own or for mutual TLS, and the name that the server's certificate has. */
export interface TlsOptions {
  /** The authorities that may have signed the server's certificate, in place of those that Node knows. */
  readonly ca?: string | Uint8Array | undefined;
  /** The client's certificate, and the chain behind it. */
  readonly cert?: string | Uint8Array | undefined;
  /** The private key of `cert`. */
  readonly key?: string | Uint8Array | undefined;
  /** What the key is encrypted with. */
  readonly passphrase?: string | undefined;
  /** The name that the server's certificate is for, where it is not the host's: behind a tunnel or a port that is passed on. */
  readonly servername?: string | undefined;
}

export interface Credentials {
  readonly token?: TokenSource | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly tls?: boolean | TlsOptions | undefined;
  /**
   * Sends the token although TLS is off, for networks that encrypt by themselves. Without it only `localhost` and Unix sockets get a token
   * in the open.
   */
  readonly tokenWithoutTls?: boolean | undefined;
}

/** Whether what is sent stays on this machine, by Spark's rule: the name localhost, or a Unix socket. */
export const isLocal = ({ host, socket }: ConnectionTarget): boolean => socket !== undefined || host.toLowerCase() === "localhost";

/** Whether a connection is encrypted: as it was said, or else when there is a token for another machine. */
export function isSecure(target: ConnectionTarget, { tls = target.tls, token = target.token }: Credentials = {}): boolean {
  return tls === undefined ? token !== undefined && !isLocal(target) : tls !== false;
}

/**
 * Whether a token or an authorization header goes out without TLS: to this machine, or elsewhere by permission.
 *
 * @throws ArgumentError where that is not allowed: to another machine, unless `tokenWithoutTls` says so.
 */
export function isOpen(target: ConnectionTarget, credentials: Credentials): false | "local" | "allowed" {
  if (isSecure(target, credentials)) return false;
  const token = (credentials.token ?? target.token) !== undefined;
  if (!token && !haveAuthorization(credentials.headers)) return false;
  if (isLocal(target)) return "local";
  if (credentials.tokenWithoutTls) return "allowed";
  throw new ArgumentError(
    `${token ? "A token" : 'An "authorization" header'} never travels without TLS to another machine: ` +
      `${token ? 'leave out use_ssl=false or "tls: false", or the token (SPARK_CONNECT_AUTHENTICATE_TOKEN gives one, too)' : 'write use_ssl=true in the connection string, or "tls: true"'}. ` +
      'Where the network itself encrypts, the option "tokenWithoutTls: true" allows it.',
  );
}

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

/**
 * Before something secret goes to `localhost` in the open: that the name is this machine's.
 *
 * @throws ConnectionError when it leads elsewhere, RpcError when it leads nowhere.
 */
export async function assertLoopback(host: string): Promise<void> {
  const found = await dns.lookup(host, { all: true }).catch((cause: Error) => {
    throw new RpcError("UNAVAILABLE", `${host} leads nowhere: ${cause.message}`, { cause });
  });
  const elsewhere = found.find(({ address, family }) => !loopback.check(address, family === 6 ? "ipv6" : "ipv4"));
  if (elsewhere === undefined) return;
  throw new ConnectionError(
    `${host} leads to ${elsewhere.address}, which is not this machine: no token is sent there without TLS. Write use_ssl=true.`,
  );
}

/**
 * The keys and authorities of a connection. Without a `ca` they are those of the file that GRPC_DEFAULT_SSL_ROOTS_FILE_PATH names, as for
 * Spark's other clients, or those of Node, with NODE_EXTRA_CA_CERTS and --use-system-ca.
 *
 * @throws ArgumentError for what is no PEM, for a certificate without its key or with another one's; no message holds a part of them.
 */
export function secureContext({ ca, cert, key, passphrase }: TlsOptions): SecureContext {
  if ((cert === undefined) !== (key === undefined)) {
    throw new ArgumentError(
      `tls.${cert === undefined ? "key" : "cert"} was given without tls.${cert === undefined ? "cert" : "key"}: a client certificate needs both.`,
    );
  }
  const authorities = ca === undefined ? defaultAuthorities() : certificate("tls.ca", ca);
  const client = cert === undefined ? undefined : certificate("tls.cert", cert);
  try {
    return createSecureContext({
      ...(authorities !== undefined && { ca: authorities }),
      ...(client !== undefined && { cert: client, key: Buffer.from(key as string) }),
      ...(passphrase !== undefined && { passphrase }),
    });
  } catch (error) {
    const { code = "unknown" } = error as NodeJS.ErrnoException;
    throw new ArgumentError(
      code === "ERR_OSSL_X509_KEY_VALUES_MISMATCH"
        ? "tls.key is not the key of the certificate in tls.cert."
        : `tls.key cannot be read (${code}): it is the PEM text of a private key, and tls.passphrase what it is encrypted with, if it is.`,
    );
  }
}

function defaultAuthorities(): Buffer | undefined {
  const path = process.env.GRPC_DEFAULT_SSL_ROOTS_FILE_PATH;
  if (!path) return undefined;
  const where = `the file of GRPC_DEFAULT_SSL_ROOTS_FILE_PATH, ${path},`;
  try {
    return certificate(where, readFileSync(path));
  } catch (cause) {
    if (cause instanceof ArgumentError) throw cause;
    throw new ArgumentError(`${where} cannot be read: ${(cause as Error).message}`, { cause });
  }
}

/** Node takes for an authority whatever it is given, and knows nobody then. */
function certificate(where: string, pem: string | Uint8Array): Buffer {
  const bytes = Buffer.from(pem as string);
  try {
    new X509Certificate(bytes);
    return bytes;
  } catch {
    throw new ArgumentError(
      `${where} holds no certificate: PEM text was expected, "-----BEGIN CERTIFICATE-----" and so on, not the name of a file.`,
    );
  }
}
