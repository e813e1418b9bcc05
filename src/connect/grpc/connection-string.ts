import { domainToASCII } from "node:url";
import { type ChannelParameters, connectionParameters, invalid, readParameters } from "./connection-parameters.js";

/** Where a Spark Connect server is and who asks, as a connection string says it. */
export interface ConnectionTarget {
  readonly host: string;
  readonly port: number;
  /** The path of a Unix socket, in place of host and port; `host` is then the name that TLS knows the server by. */
  readonly socket?: string;
  /** What use_ssl says. When it says nothing, a token turns TLS on, but not on the way to this machine. */
  readonly tls?: boolean;
  readonly userId?: string;
  readonly sessionId?: string;
  readonly userAgent?: string;
  readonly channel?: ChannelParameters;
  // Functions, so that no log, error or `inspect` of a target can show what they give.
  readonly token?: () => string;
  readonly headers?: () => Readonly<Record<string, string>>;
}

const DEFAULT_PORT = 15002;
const SHAPE = `A connection string is sc://host:port/;user_id=ada;use_ssl=true (port ${DEFAULT_PORT} when absent; parameters: ${connectionParameters.join(", ")})`;
const SOCKET_SHAPE = "The connection string of a Unix socket is sc+unix:///run/spark.sock;user_id=ada";

/**
 * Reads a Spark Connect connection string, as PySpark's `remote` takes it, or that of a Unix socket.
 *
 * Errors never repeat the string, which may hold a token.
 *
 * @throws ArgumentError for another scheme, a missing host, a bad port, a path, an unknown or repeated parameter or a bad value.
 * @example
 * parseConnectionString("sc://localhost/;user_id=ada"); // { host: "localhost", port: 15002, userId: "ada" }
 * parseConnectionString("sc+unix:///run/spark.sock"); // { host: "localhost", port: 0, socket: "/run/spark.sock" }
 */
export function parseConnectionString(text: string): ConnectionTarget {
  const [, scheme, rest] = /^(sc|sc\+unix):\/\/(.*)$/s.exec(text) ?? [];
  if (rest === undefined) {
    const local = /^local\b/.test(text) ? " Only PySpark starts a Spark for it; SparkSession.embedded() needs no server." : "";
    throw invalid(`The connection string does not begin with sc://.${local} ${SHAPE}.`);
  }
  const end = rest.search(scheme === "sc" ? /[/;?#]/ : /[;?#]/);
  const authority = end === -1 ? rest : rest.slice(0, end);
  const tail = end === -1 ? "" : rest.slice(end);
  const [path = "", ...pairs] = tail.split(";");
  if (path !== "" && path !== "/") {
    throw invalid(`The connection string has a path or a query after the host, which Spark Connect does not have. ${SHAPE}.`);
  }
  const { parameters, headers } = readParameters(pairs);
  const { user_id, session_id, user_agent, use_ssl, token, ...channel } = parameters;
  return {
    ...(scheme === "sc" ? readAuthority(authority) : readSocket(authority)),
    ...(use_ssl !== undefined && { tls: use_ssl }),
    ...(user_id !== undefined && { userId: user_id }),
    ...(session_id !== undefined && { sessionId: session_id }),
    ...(user_agent !== undefined && { userAgent: user_agent }),
    ...(Object.keys(channel).length > 0 && { channel }),
    ...(token !== undefined && { token: () => token }),
    ...(Object.keys(headers).length > 0 && { headers: () => headers }),
  };
}

function readAuthority(authority: string): { host: string; port: number } {
  if (authority.includes("@")) throw invalid(`The host of the connection string holds an "@"; the user goes into ;user_id=. ${SHAPE}.`);
  const match = /^(\[[0-9a-f:.]+(?:%25[\w.~-]+)?\]|[\p{L}\p{M}\p{N}._~-]+)(?::(\d*))?$/iu.exec(authority);
  const host = match?.[1] === undefined ? "" : hostName(match[1]);
  if (host === "") throw invalid(`No host and port can be read from ${JSON.stringify(authority)}. ${SHAPE}.`);
  const port = match?.[2] ? Number(match[2]) : DEFAULT_PORT;
  if (port < 1 || port > 65535) throw invalid(`A port is between 1 and 65535, got ${port}.`);
  return { host, port };
}

/** A host as gRPC takes it: a zone with a plain "%", letters of other scripts as DNS has them. */
const hostName = (written: string): string => {
  if (written.startsWith("[")) return written.replace("%25", "%");
  return /^[ -~]+$/.test(written) ? written.toLowerCase() : domainToASCII(written);
};

function readSocket(written: string): { host: string; port: number; socket: string } {
  const path = written.replace(/(?<=.)\/$/, "");
  if (!path.startsWith("/") || path === "/") throw invalid(`A Unix socket is named by its whole path, from / on. ${SOCKET_SHAPE}.`);
  try {
    return { host: "localhost", port: 0, socket: decodeURIComponent(path) };
  } catch (cause) {
    if (!(cause instanceof URIError)) throw cause;
    throw invalid(`The path of the Unix socket is not well percent-encoded: a "%" itself is written %25. ${SOCKET_SHAPE}.`);
  }
}

/** Where the server is, as messages and gRPC write it: `host:port`, or `unix:/path`. */
export const address = ({ host, port, socket }: Pick<ConnectionTarget, "host" | "port" | "socket">): string =>
  socket === undefined ? `${host}:${port}` : `unix:${socket}`;
