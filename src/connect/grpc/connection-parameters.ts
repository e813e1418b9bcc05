import { ArgumentError } from "../../errors.js";
import { headerName, headerValue } from "./headers.js";

/** Parameters of the gRPC channel, by their names in a connection string. */
export interface ChannelParameters {
  /** Bytes of the largest message in either direction, 128 MiB when absent; `limits.messageSize` is the same. */
  readonly grpc_max_message_size?: number | undefined;
  /** Whether a quiet connection is asked for signs of life; true when absent. */
  readonly grpc_keepalive_enabled?: boolean | undefined;
  /** Milliseconds of quiet before it is asked; 60,000 when absent. */
  readonly grpc_keepalive_time_ms?: number | undefined;
  /** Milliseconds without an answer until the connection counts as dead; 20,000 when absent. */
  readonly grpc_keepalive_timeout_ms?: number | undefined;
  /** Also while no call runs; false when absent, since servers may close a connection that is asked too often. */
  readonly grpc_keepalive_without_calls?: boolean | undefined;
}

/** What the parameters of a connection string say, by their names there. */
export interface ConnectionParameters extends ChannelParameters {
  readonly user_id?: string;
  readonly session_id?: string;
  readonly user_agent?: string;
  readonly use_ssl?: boolean;
  readonly token?: string;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const LONGEST_USER_AGENT = 2_048;
const LARGEST_INT = 2_147_483_647;

/** The server takes no other names of sessions. */
export function sessionIdArgument(text: string): string {
  if (UUID.test(text)) return text;
  throw new ArgumentError(`session_id is a UUID such as 00112233-4455-6677-8899-aabbccddeeff, got ${JSON.stringify(text)}.`, {
    errorClass: "INVALID_SESSION_UUID_ID",
  });
}

/** Spark's clients send no longer one. */
export function userAgentArgument(text: string): string {
  const length = encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd")).length;
  if (length <= LONGEST_USER_AGENT) return text;
  throw new ArgumentError(`user_agent is at most ${LONGEST_USER_AGENT} characters long once it is percent-encoded, got ${length}.`);
}

export function channelNumber(name: string, value: unknown): number {
  if (typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= LARGEST_INT) return value;
  throw new ArgumentError(`${name} is a whole number from 1 to ${LARGEST_INT}, got ${JSON.stringify(value)}.`);
}

const flag = (text: string, name: string): boolean => {
  const word = text.toLowerCase();
  if (word === "true" || word === "false") return word === "true";
  throw new ArgumentError(`${name} is "true" or "false", got ${JSON.stringify(text)}.`);
};
const number = (text: string, name: string): number => channelNumber(name, /^\d+$/.test(text) ? Number(text) : text);
const asIs = (text: string): string => text;

/** How each parameter's text is read. */
const readers = {
  user_id: asIs,
  session_id: sessionIdArgument,
  user_agent: userAgentArgument,
  token: asIs,
  use_ssl: flag,
  grpc_max_message_size: number,
  grpc_keepalive_enabled: flag,
  grpc_keepalive_time_ms: number,
  grpc_keepalive_timeout_ms: number,
  grpc_keepalive_without_calls: flag,
} as const satisfies { readonly [N in keyof ConnectionParameters]-?: (text: string, name: string) => ConnectionParameters[N] };

/** The parameters a connection string may carry, by their names there. */
export const connectionParameters = Object.keys(readers) as readonly (keyof ConnectionParameters)[];

export interface ReadParameters {
  readonly parameters: ConnectionParameters;
  /** Parameters named x-…, which are headers of every call. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Reads `name=value` pairs. A value may hold "=" and "/", as tokens do. Errors never repeat a value that may be secret.
 *
 * @throws ArgumentError for an unknown or repeated name, for no value or one that the parameter does not take.
 */
export function readParameters(pairs: readonly string[]): ReadParameters {
  const parameters: Record<string, string | number | boolean> = {};
  const headers: Record<string, string> = {};
  for (const pair of pairs) {
    if (pair === "") continue;
    const equals = pair.indexOf("=");
    const written = equals === -1 ? pair : pair.slice(0, equals);
    const isHeader = /^x-/i.test(written);
    const name = isHeader ? headerName(written).toLowerCase() : knownName(written);
    if (equals === -1 || equals === pair.length - 1) throw invalid(`The parameter ${name} has no value: write ${name}=value.`);
    if (Object.hasOwn(isHeader ? headers : parameters, name)) throw invalid(`The parameter ${name} is given twice.`);
    const text = decode(name, pair.slice(equals + 1));
    if (isHeader) headers[name] = headerValue(name, text);
    else parameters[name] = readers[name as keyof ConnectionParameters](text, name);
  }
  return { parameters, headers };
}

function knownName(name: string): keyof ConnectionParameters {
  const known = connectionParameters.find((parameter) => parameter === name);
  if (known !== undefined) return known;
  throw invalid(
    `The connection string has an unknown parameter ${JSON.stringify(name)}; known are ${connectionParameters.join(", ")}, and x-… for headers. Other headers are given by the option "headers".`,
  );
}

function decode(name: string, value: string): string {
  if (/[?#]/.test(value)) {
    throw invalid(`The value of ${name} holds a "?" or "#", where a query or a fragment would begin: write %3F or %23.`);
  }
  try {
    return decodeURIComponent(value);
  } catch {
    // The cause would repeat the value, which may be a token.
    throw invalid(`The value of ${name} is not well percent-encoded: a "%" itself is written %25.`);
  }
}

/** Spark's error class for a connection string that cannot be read. */
export const invalid = (message: string): ArgumentError => new ArgumentError(message, { errorClass: "INVALID_CONNECT_URL" });
