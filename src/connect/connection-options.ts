import { booleanArgument, nameArgument, optionsArgument, signalArgument, timeoutArgument } from "../dsl/arguments.js";
import { describe } from "../dsl/frame/describe.js";
import { ArgumentError } from "../errors.js";
import type { Transport } from "../transport.js";
import { type ConnectionTarget, sessionIdArgument } from "./connection-string.js";
import type { GrpcTransportOptions, TlsOptions, TransportLimits } from "./grpc-transport.js";
import type { RetryOptions } from "./retry.js";

/**
 * Stands between a session and its connection: takes the calls of the next one and passes them on, watched or changed.
 *
 * @example
 * ```ts
 * const logged: Interceptor = (next) => ({
 *   ...next,
 *   async *executePlan(request, options) {
 *     console.log("execute", request.operationId);
 *     yield* next.executePlan(request, options);
 *   },
 * });
 * ```
 */
export type Interceptor = (next: Transport) => Transport;

/**
 * Options of `SparkSession.connect`: the parameters of the connection string by their names there, and what text cannot hold. An option
 * wins over the connection string.
 */
export interface ConnectSessionOptions extends GrpcTransportOptions {
  readonly user_id?: string | undefined;
  /** A UUID. Two connections with one session id and user share views and settings. */
  readonly session_id?: string | undefined;
  readonly user_agent?: string | undefined;
  readonly use_ssl?: boolean | undefined;
  readonly retry?: RetryOptions | undefined;
  /** Milliseconds that no query and no other call takes longer than: a TimeoutError, the query cancelled. An action's own `timeout` can be shorter. */
  readonly timeout?: number | undefined;
  /** Gives up connecting. */
  readonly signal?: AbortSignal | undefined;
  /** The first is the outermost: it sees a call first and its answer last. */
  readonly interceptors?: readonly Interceptor[] | undefined;
}

const where = "SparkSession.connect";

const optionNames = [
  "user_id",
  "session_id",
  "user_agent",
  "use_ssl",
  "token",
  "headers",
  "tls",
  "retry",
  "timeout",
  "limits",
  "signal",
  "interceptors",
] as const satisfies readonly (keyof ConnectSessionOptions)[];
const retryNames = [
  "budget",
  "initialBackoff",
  "maxBackoff",
  "multiplier",
  "jitter",
  "jitterFrom",
  "silence",
] as const satisfies readonly (keyof RetryOptions)[];
const limitNames = ["messageSize", "flowControlWindow"] as const satisfies readonly (keyof TransportLimits)[];
const tlsNames = ["ca", "key", "cert"] as const satisfies readonly (keyof TlsOptions)[];

/**
 * The options as a caller gave them, each checked. What is wrong is described by its kind, never repeated: it may be a secret in the
 * wrong place.
 *
 * @throws ArgumentError for an unknown option, with the known ones, or for a value that an option does not take.
 */
export function connectionOptions(value: unknown): ConnectSessionOptions {
  if (value !== undefined && typeof value !== "object") {
    throw new ArgumentError(`${where}: an options object was expected, found ${kindOf(value)}`);
  }
  const options = optionsArgument(value, optionNames, where);
  const { user_id, session_id, user_agent, use_ssl, token, headers, tls, retry, timeout, limits, signal, interceptors } = options;
  if (user_id !== undefined) nameArgument(user_id, `${where}: user_id`);
  if (user_agent !== undefined) nameArgument(user_agent, `${where}: user_agent`);
  if (session_id !== undefined) sessionIdArgument(nameArgument(session_id, `${where}: session_id`));
  if (use_ssl !== undefined) booleanArgument(use_ssl, `${where}: use_ssl`);
  if (token !== undefined && typeof token !== "function" && (typeof token !== "string" || token === "")) {
    throw new ArgumentError(`${where}: token is text that is not empty, or a function that gives it, found ${kindOf(token)}`);
  }
  if (headers !== undefined) checkHeaders(headers);
  if (tls !== undefined && typeof tls !== "boolean") checkTls(tls);
  if (use_ssl !== undefined && tls !== undefined && use_ssl !== (tls !== false)) {
    throw new ArgumentError(`${where}: use_ssl and tls contradict each other; one of them is enough`);
  }
  checkNumbers("retry", optionsArgument(retry, retryNames, `${where}: retry`), 0);
  checkNumbers("limits", optionsArgument(limits, limitNames, `${where}: limits`), 1);
  timeoutArgument(timeout, where);
  signalArgument(signal, where);
  if (interceptors !== undefined && !(Array.isArray(interceptors) && interceptors.every((item) => typeof item === "function"))) {
    throw new ArgumentError(`${where}: interceptors is an array of functions that take a Transport and give one`);
  }
  return options as ConnectSessionOptions;
}

function checkHeaders(headers: unknown): void {
  if (typeof headers !== "object" || headers === null || Array.isArray(headers)) {
    throw new ArgumentError(`${where}: headers is an object of names and texts, found ${kindOf(headers)}`);
  }
  for (const [name, text] of Object.entries(headers)) {
    if (typeof text !== "string") throw new ArgumentError(`${where}: the header ${JSON.stringify(name)} is a text, found ${kindOf(text)}`);
  }
}

function checkTls(tls: unknown): void {
  for (const [name, pem] of Object.entries(optionsArgument(tls, tlsNames, `${where}: tls`))) {
    if (pem !== undefined && typeof pem !== "string" && !(pem instanceof Uint8Array)) {
      throw new ArgumentError(`${where}: tls.${name} is a PEM text or its bytes, found ${kindOf(pem)}`);
    }
  }
}

function checkNumbers(option: string, values: Readonly<Record<string, unknown>>, least: number): void {
  for (const [name, value] of Object.entries(values)) {
    if (!(typeof value === "number" && value >= least)) {
      throw new ArgumentError(`${where}: ${option}.${name} is a number of at least ${least}, found ${describe(value)}`);
    }
  }
}

const kindOf = (value: unknown): string =>
  value === null ? "null" : value === "" ? "an empty string" : Array.isArray(value) ? "an array" : `a value of type ${typeof value}`;

/** Where a connection string and options together lead. */
export function withOptions(
  target: ConnectionTarget,
  { user_id, session_id, user_agent, use_ssl }: ConnectSessionOptions,
): ConnectionTarget {
  return {
    ...target,
    ...(user_id !== undefined && { userId: user_id }),
    ...(session_id !== undefined && { sessionId: session_id }),
    ...(user_agent !== undefined && { userAgent: user_agent }),
    ...(use_ssl !== undefined && { tls: use_ssl }),
  };
}

/** A transport as the interceptors leave it. */
export function intercepted(transport: Transport, interceptors: readonly Interceptor[] = []): Transport {
  return interceptors.reduceRight((next, interceptor) => interceptor(next), transport);
}
