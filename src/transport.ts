import type { MessageInitShape } from "@bufbuild/protobuf";
import type {
  AddArtifactsRequestSchema,
  AddArtifactsResponse,
  AnalyzePlanRequestSchema,
  AnalyzePlanResponse,
  ArtifactStatusesRequestSchema,
  ArtifactStatusesResponse,
  CloneSessionRequestSchema,
  CloneSessionResponse,
  ConfigRequestSchema,
  ConfigResponse,
  ExecutePlanRequestSchema,
  ExecutePlanResponse,
  FetchErrorDetailsRequestSchema,
  FetchErrorDetailsResponse,
  GetStatusRequestSchema,
  GetStatusResponse,
  InterruptRequestSchema,
  InterruptResponse,
  ReattachExecuteRequestSchema,
  ReleaseExecuteRequestSchema,
  ReleaseExecuteResponse,
  ReleaseSessionRequestSchema,
  ReleaseSessionResponse,
} from "./generated/proto/spark/connect/base_pb.js";

/** A request as the plan layer builds it: protobuf-es' init shape, made a message and bytes once, by the transport. */
export type Request<Schema> = Schema extends Parameters<typeof import("@bufbuild/protobuf").create>[0] ? MessageInitShape<Schema> : never;

export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds until a call without an answer fails; absent: no limit. */
  readonly timeout?: number | undefined;
}

/**
 * The RPCs of SparkConnectService. gRPC and the embedded engine implement it; proxies, tests and the façade wrap it.
 * A failed call throws RpcError. Leaving a stream's loop cancels the call.
 */
export interface Transport {
  executePlan(request: Request<typeof ExecutePlanRequestSchema>, options?: CallOptions): AsyncIterable<ExecutePlanResponse>;
  reattachExecute(request: Request<typeof ReattachExecuteRequestSchema>, options?: CallOptions): AsyncIterable<ExecutePlanResponse>;
  releaseExecute(request: Request<typeof ReleaseExecuteRequestSchema>, options?: CallOptions): Promise<ReleaseExecuteResponse>;
  analyzePlan(request: Request<typeof AnalyzePlanRequestSchema>, options?: CallOptions): Promise<AnalyzePlanResponse>;
  config(request: Request<typeof ConfigRequestSchema>, options?: CallOptions): Promise<ConfigResponse>;
  interrupt(request: Request<typeof InterruptRequestSchema>, options?: CallOptions): Promise<InterruptResponse>;
  /** Spark 4.2 and later. */
  getStatus(request: Request<typeof GetStatusRequestSchema>, options?: CallOptions): Promise<GetStatusResponse>;
  cloneSession(request: Request<typeof CloneSessionRequestSchema>, options?: CallOptions): Promise<CloneSessionResponse>;
  addArtifacts(requests: AsyncIterable<Request<typeof AddArtifactsRequestSchema>>, options?: CallOptions): Promise<AddArtifactsResponse>;
  artifactStatus(request: Request<typeof ArtifactStatusesRequestSchema>, options?: CallOptions): Promise<ArtifactStatusesResponse>;
  releaseSession(request: Request<typeof ReleaseSessionRequestSchema>, options?: CallOptions): Promise<ReleaseSessionResponse>;
  fetchErrorDetails(request: Request<typeof FetchErrorDetailsRequestSchema>, options?: CallOptions): Promise<FetchErrorDetailsResponse>;
  close(): Promise<void>;
}

/** gRPC's status codes, by their names. */
export type RpcStatus =
  | "CANCELLED"
  | "UNKNOWN"
  | "INVALID_ARGUMENT"
  | "DEADLINE_EXCEEDED"
  | "NOT_FOUND"
  | "ALREADY_EXISTS"
  | "PERMISSION_DENIED"
  | "RESOURCE_EXHAUSTED"
  | "FAILED_PRECONDITION"
  | "ABORTED"
  | "OUT_OF_RANGE"
  | "UNIMPLEMENTED"
  | "INTERNAL"
  | "UNAVAILABLE"
  | "DATA_LOSS"
  | "UNAUTHENTICATED";

/** A call that failed. `info` is google.rpc.ErrorInfo's metadata as Spark fills it: errorClass, sqlState, messageParameters (JSON), errorId, classes (JSON). */
export class RpcError extends Error {
  override readonly name = "RpcError";
  readonly status: RpcStatus;
  readonly info: Readonly<Record<string, string>>;
  /** Milliseconds, from google.rpc.RetryInfo. */
  readonly retryDelay: number | undefined;

  constructor(
    status: RpcStatus,
    message: string,
    options: { readonly info?: Readonly<Record<string, string>>; readonly retryDelay?: number; readonly cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.status = status;
    this.info = options.info ?? {};
    this.retryDelay = options.retryDelay;
  }
}
