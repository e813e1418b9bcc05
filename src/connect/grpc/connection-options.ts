import { booleanArgument, nameArgument, optionsArgument, signalArgument, timeoutArgument } from "../../dsl/arguments.js";
import type { ResultLimits } from "../../dsl/executor.js";
import { describe } from "../../dsl/frame/describe.js";
import { ArgumentError } from "../../errors.js";
import type { Transport } from "../../transport.js";
import type { RetryOptions } from "../execution/retry.js";
import { type ChannelParameters, channelNumber, sessionIdArgument, userAgentArgument } from "./connection-parameters.js";
import type { ConnectionTarget } from "./connection-string.js";
import type { GrpcTransportOptions, TransportLimits } from "./grpc-transport.js";
import { haveAuthorization } from "./headers.js";
import type { TlsOptions } from "./tls.js";

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

/** Of the connection's messages, and of every result; an action may say other limits for its own. */
export interface SessionLimits extends TransportLimits, ResultLimits {}

/**
 * Options of `SparkSession.connect`: the parameters of the connection string by their names there, and what text cannot hold. An option
 * wins over the connection string.
 */
export interface ConnectSessionOptions extends Omit<GrpcTransportOptions, "limits">, ChannelParameters {
  readonly user_id?: string | undefined;
  /** A UUID. Two connections with one session id and user share views and settings. */
  readonly session_id?: string | undefined;
  /** How the program names itself in the server's log; the environment variable SPARK_CONNECT_USER_AGENT when absent. */
  readonly user_agent?: string | undefined;
  readonly use_ssl?: boolean | undefined;
  readonly retry?: RetryOptions | undefined;
  readonly limits?: SessionLimits | undefined;
  /** Milliseconds that no query and no other call takes longer than: a TimeoutError, the query cancelled. An action's own `timeout` can be shorter. */
  readonly timeout?: number | undefined;
  /**
   * On a terminal, queries of more than two seconds show how far they are on stderr, and Ctrl-C cancels the query that runs before it ends
   * the process. false for neither; in pipes and in CI there is neither in any case.
   */
  readonly progressBar?: boolean | undefined;
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
  "tokenWithoutTls",
  "grpc_max_message_size",
  "grpc_keepalive_enabled",
  "grpc_keepalive_time_ms",
  "grpc_keepalive_timeout_ms",
  "grpc_keepalive_without_calls",
  "retry",
  "timeout",
  "progressBar",
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
const limitNames = ["messageSize", "flowControlWindow", "maxRows", "maxBytes"] as const satisfies readonly (keyof SessionLimits)[];
const tlsNames = ["ca", "key", "cert", "passphrase", "servername"] as const satisfies readonly (keyof TlsOptions)[];

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
  if (user_agent !== undefined) userAgentArgument(nameArgument(user_agent, `${where}: user_agent`));
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
  if (options.tokenWithoutTls !== undefined) booleanArgument(options.tokenWithoutTls, `${where}: tokenWithoutTls`);
  checkChannel(options);
  checkNumbers("retry", optionsArgument(retry, retryNames, `${where}: retry`), 0);
  checkNumbers("limits", optionsArgument(limits, limitNames, `${where}: limits`), 1);
  if (options.grpc_max_message_size !== undefined && (limits as TransportLimits | undefined)?.messageSize !== undefined) {
    throw new ArgumentError(`${where}: grpc_max_message_size and limits.messageSize are the same; one of them is enough`);
  }
  timeoutArgument(timeout, where);
  if (options.progressBar !== undefined) booleanArgument(options.progressBar, `${where}: progressBar`);
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
  for (const [name, value] of Object.entries(optionsArgument(tls, tlsNames, `${where}: tls`))) {
    const isText = typeof value === "string" && value !== "";
    if (value === undefined || isText) continue;
    if (name === "passphrase" || name === "servername") {
      throw new ArgumentError(`${where}: tls.${name} is a text that is not empty, found ${kindOf(value)}`);
    }
    if (!(value instanceof Uint8Array)) throw new ArgumentError(`${where}: tls.${name} is a PEM text or its bytes, found ${kindOf(value)}`);
  }
}

function checkChannel(options: { readonly [N in keyof ChannelParameters]?: unknown }): void {
  for (const name of ["grpc_keepalive_enabled", "grpc_keepalive_without_calls"] as const) {
    if (options[name] !== undefined) booleanArgument(options[name], `${where}: ${name}`);
  }
  for (const name of ["grpc_max_message_size", "grpc_keepalive_time_ms", "grpc_keepalive_timeout_ms"] as const) {
    if (options[name] !== undefined) channelNumber(name, options[name]);
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

/** The variables of the environment that a connection asks, as Spark's other clients do. */
export interface ConnectionEnvironment {
  readonly SPARK_CONNECT_AUTHENTICATE_TOKEN?: string | undefined;
  readonly SPARK_CONNECT_USER_AGENT?: string | undefined;
}

/** Where a connection string and options together lead; what neither of them says may stand in the environment. */
export function withOptions(
  target: ConnectionTarget,
  options: ConnectSessionOptions,
  environment: ConnectionEnvironment = {},
): ConnectionTarget {
  const { user_id, session_id, user_agent = target.userAgent, use_ssl } = options;
  const userAgent = user_agent ?? (environment.SPARK_CONNECT_USER_AGENT || undefined);
  const token = environment.SPARK_CONNECT_AUTHENTICATE_TOKEN || undefined;
  const authorized = target.token !== undefined || haveAuthorization(options.headers);
  return {
    ...target,
    channel: { ...target.channel, ...channelParameters(options) },
    ...(user_id !== undefined && { userId: user_id }),
    ...(session_id !== undefined && { sessionId: session_id }),
    ...(userAgent !== undefined && { userAgent: userAgentArgument(userAgent) }),
    ...(use_ssl !== undefined && { tls: use_ssl }),
    ...(token !== undefined && !authorized && { token: () => token }),
  };
}

/** Those of the channel's parameters that options say. */
function channelParameters(options: ConnectSessionOptions): ChannelParameters {
  const names = optionNames.filter((name): name is keyof ChannelParameters & typeof name => name.startsWith("grpc_"));
  return Object.fromEntries(names.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])));
}

/** A transport as the interceptors leave it. */
export function intercepted(transport: Transport, interceptors: readonly Interceptor[] = []): Transport {
  return interceptors.reduceRight((next, interceptor) => interceptor(next), transport);
}
