import { ArgumentError } from "../errors.js";

/** Where a Spark Connect server is and who asks, as a connection string says it. */
export interface ConnectionTarget {
  readonly host: string;
  readonly port: number;
  readonly tls: boolean;
  readonly userId?: string;
  readonly sessionId?: string;
  readonly userAgent?: string;
  /** A function, so that no log, error or `inspect` of a target can show the token. */
  readonly token?: () => string;
}

/** The parameters a connection string may carry, by their names there. */
export const connectionParameters: readonly string[] = ["user_id", "token", "use_ssl", "session_id", "user_agent"];

const DEFAULT_PORT = 15002;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const SHAPE = `A connection string is sc://host:port/;user_id=ada;use_ssl=true (port ${DEFAULT_PORT} when absent; parameters: ${connectionParameters.join(", ")})`;

/**
 * Reads a Spark Connect connection string, as PySpark's `remote` takes it.
 *
 * A token turns TLS on; with `use_ssl=false` it is refused, since it would travel in the open. Errors never repeat the string,
 * which may hold a token.
 *
 * @throws ArgumentError for another scheme, a missing host, a bad port, a path, an unknown or repeated parameter or a bad value.
 * @example
 * parseConnectionString("sc://localhost/;user_id=ada"); // { host: "localhost", port: 15002, tls: false, userId: "ada" }
 */
export function parseConnectionString(text: string): ConnectionTarget {
  const [, rest] = /^sc:\/\/(.*)$/s.exec(text) ?? [];
  if (rest === undefined) throw new ArgumentError(`The connection string does not begin with sc://. ${SHAPE}.`);
  const end = rest.search(/[/;?#]/);
  const authority = end === -1 ? rest : rest.slice(0, end);
  const tail = end === -1 ? "" : rest.slice(end);
  const [path = "", ...pairs] = tail.split(";");
  if (path !== "" && path !== "/") {
    throw new ArgumentError(`The connection string has a path or a query after the host, which Spark Connect does not have. ${SHAPE}.`);
  }
  const parameters = readParameters(pairs);
  const token = parameters.get("token");
  const ssl = parameters.get("use_ssl");
  if (ssl !== undefined && ssl !== "true" && ssl !== "false")
    throw new ArgumentError(`use_ssl is "true" or "false", got ${JSON.stringify(ssl)}.`);
  if (token !== undefined && ssl === "false") {
    throw new ArgumentError(
      "The connection string has a token and use_ssl=false: a token never travels without TLS. Leave out one of the two.",
    );
  }
  const sessionId = parameters.get("session_id");
  if (sessionId !== undefined) sessionIdArgument(sessionId);
  const userId = parameters.get("user_id");
  const userAgent = parameters.get("user_agent");
  return {
    ...readAuthority(authority),
    tls: ssl === "true" || token !== undefined,
    ...(userId !== undefined && { userId }),
    ...(sessionId !== undefined && { sessionId }),
    ...(userAgent !== undefined && { userAgent }),
    ...(token !== undefined && { token: () => token }),
  };
}

/** The server takes no other names of sessions. */
export function sessionIdArgument(text: string): string {
  if (UUID.test(text)) return text;
  throw new ArgumentError(`session_id is a UUID such as 00112233-4455-6677-8899-aabbccddeeff, got ${JSON.stringify(text)}.`);
}

function readAuthority(authority: string): { host: string; port: number } {
  if (authority.includes("@"))
    throw new ArgumentError(`The host of the connection string holds an "@"; the user goes into ;user_id=. ${SHAPE}.`);
  const match = /^(\[[0-9a-fA-F:.%]+\]|[^:[\]\s]+)(?::(\d+))?$/.exec(authority);
  const host = match?.[1];
  if (host === undefined) throw new ArgumentError(`No host and port can be read from ${JSON.stringify(authority)}. ${SHAPE}.`);
  const port = match?.[2] === undefined ? DEFAULT_PORT : Number(match[2]);
  if (port < 1 || port > 65535) throw new ArgumentError(`A port is between 1 and 65535, got ${port}.`);
  return { host, port };
}

function readParameters(pairs: readonly string[]): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>();
  for (const pair of pairs) {
    if (pair === "") continue;
    const equals = pair.indexOf("=");
    const name = equals === -1 ? pair : pair.slice(0, equals);
    if (!connectionParameters.includes(name)) {
      throw new ArgumentError(
        `The connection string has an unknown parameter ${JSON.stringify(name)}; known are ${connectionParameters.join(", ")}. Headers are given by the option "headers".`,
      );
    }
    if (equals === -1 || equals === pair.length - 1) throw new ArgumentError(`The parameter ${name} has no value: write ${name}=value.`);
    if (parameters.has(name)) throw new ArgumentError(`The parameter ${name} is given twice.`);
    parameters.set(name, decode(name, pair.slice(equals + 1)));
  }
  return parameters;
}

function decode(name: string, value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    // The cause would repeat the value, which may be a token.
    throw new ArgumentError(`The value of ${name} is not well percent-encoded.`);
  }
}

/** `host:port`, as messages and gRPC write it. */
export const address = (target: Pick<ConnectionTarget, "host" | "port">): string => `${target.host}:${target.port}`;
