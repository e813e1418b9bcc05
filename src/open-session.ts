import type { ConnectSessionOptions } from "./connect/grpc/connection-options.js";
import { optionsArgument } from "./dsl/arguments.js";
import type { Executor } from "./dsl/executor.js";
import { describe } from "./dsl/frame/describe.js";
import type { EmbeddedOptions } from "./embedded/index.js";
import { ArgumentError, UnsupportedError } from "./errors.js";

export type { RetryEvent, RetryOptions } from "./connect/execution/retry.js";
export type { ConnectSessionOptions, Interceptor, SessionLimits } from "./connect/grpc/connection-options.js";
export type { TransportLimits } from "./connect/grpc/grpc-transport.js";
export type { TlsOptions } from "./connect/grpc/tls.js";
export type {
  BackgroundFailureEvent,
  BatchEvent,
  QueryEvent,
  ReattachEvent,
  RpcEvent,
} from "./connect/watching/channel-events.js";

// What is heavy (gRPC, protobuf's descriptors, DuckDB) is loaded here, when a session is opened, and not by importing the package.

/** Options of `SparkSession.embedded`. */
export interface EmbeddedSessionOptions extends EmbeddedOptions {}

export async function openRemote(url: string | undefined, given: ConnectSessionOptions): Promise<Executor> {
  const [{ connectExecutor }, { connectionOptions, intercepted, withOptions }, { clientName, grpcTransport }, { parseConnectionString }] =
    await Promise.all([
      import("./connect/index.js"),
      import("./connect/grpc/connection-options.js"),
      import("./connect/grpc/grpc-transport.js"),
      import("./connect/grpc/connection-string.js"),
    ]);
  const options = connectionOptions(given);
  const target = withOptions(parseConnectionString(remoteUrl(url)), options, process.env);
  const { token, headers, limits, tls, tokenWithoutTls, retry, timeout, signal, interceptors, progressBar = true } = options;
  return connectExecutor(intercepted(grpcTransport(target, { token, headers, limits, tls, tokenWithoutTls }), interceptors), {
    sessionId: target.sessionId,
    userId: target.userId,
    clientType: clientName(target.userAgent),
    retry,
    timeout,
    limits,
    progressBar,
    signal,
  });
}

function remoteUrl(url: unknown): string {
  if (url === undefined) {
    const remote = globalThis.process?.env?.SPARK_REMOTE;
    if (remote === undefined || remote === "") {
      throw new ArgumentError(
        'SparkSession.connect: no server was named. Pass a connection string, SparkSession.connect("sc://localhost:15002"), ' +
          "or set the environment variable SPARK_REMOTE; SparkSession.embedded() needs no server.",
      );
    }
    return remote;
  }
  if (typeof url !== "string") {
    throw new ArgumentError(
      `SparkSession.connect: a connection string was expected, such as "sc://localhost:15002", found ${describe(url)}`,
    );
  }
  return url;
}

export async function openEmbedded(options: EmbeddedSessionOptions): Promise<Executor> {
  optionsArgument(options, ["path"], "SparkSession.embedded");
  const [{ connectExecutor }, transport] = await Promise.all([import("./connect/index.js"), openEngine(options)]);
  return connectExecutor(transport);
}

async function openEngine(options: EmbeddedSessionOptions): ReturnType<typeof import("./embedded/index.js")["embeddedTransport"]> {
  try {
    const { embeddedTransport } = await import("./embedded/index.js");
    return await embeddedTransport(options);
  } catch (error) {
    if (isMissingDuckDb(error)) {
      throw new UnsupportedError(
        "The embedded engine runs on DuckDB, whose package is not installed: npm install @duckdb/node-api. SparkSession.connect(…) needs no DuckDB.",
        { cause: error },
      );
    }
    throw error;
  }
}

function isMissingDuckDb(error: unknown): boolean {
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  return (code === "ERR_MODULE_NOT_FOUND" || code === "MODULE_NOT_FOUND") && typeof message === "string" && message.includes("@duckdb/");
}
