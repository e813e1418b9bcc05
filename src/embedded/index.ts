import { create } from "@bufbuild/protobuf";
import {
  AnalyzePlanRequestSchema,
  CloneSessionRequestSchema,
  CloneSessionResponseSchema,
  ConfigRequestSchema,
  ExecutePlanRequestSchema,
  type ExecutePlanResponse,
  GetStatusRequestSchema,
  GetStatusResponseSchema,
  InterruptRequestSchema,
  InterruptResponseSchema,
  ReleaseExecuteRequestSchema,
  ReleaseExecuteResponseSchema,
  ReleaseSessionRequestSchema,
  ReleaseSessionResponseSchema,
} from "../generated/proto/spark/connect/base_pb.js";
import { type CallOptions, RpcError, type Transport } from "../transport.js";
import { openEngine } from "./engine.js";
import { refuse } from "./lowering/refuse.js";
import { analyzePlan } from "./service/analyze.js";
import { configure } from "./service/config-rpc.js";
import { execute } from "./service/execute.js";
import { interruptOperations } from "./service/interrupts.js";
import { operationStatuses } from "./service/operation-statuses.js";
import { rpcError } from "./service/rpc-errors.js";
import { createSessions, interrupt } from "./service/sessions.js";

export interface EmbeddedOptions {
  /** A directory that keeps tables between runs; not supported yet. */
  readonly path?: string;
}

function unimplemented(call: string): RpcError {
  return new RpcError("UNIMPLEMENTED", `The embedded engine does not have the call ${call}.`, {
    info: { errorClass: "UNSUPPORTED_FEATURE.EMBEDDED_ENGINE", sqlState: "0A000" },
  });
}

/** The call's failure as a client of a server sees it. */
async function answer<T>(call: () => T | Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw rpcError(error);
  }
}

async function* answers<T>(stream: () => AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* stream();
  } catch (error) {
    throw rpcError(error);
  }
}

/**
 * The Spark Connect service in this process, on DuckDB: the same plans as a server takes, the answers of Spark 4.3.0 with default
 * settings. What it does not do exactly as Spark it refuses by name with UNSUPPORTED_FEATURE.EMBEDDED_ENGINE, before running anything.
 */
export async function embeddedTransport(options: EmbeddedOptions = {}): Promise<Transport> {
  if (options.path !== undefined) throw refuse(`keeping data in a directory (path: ${options.path})`);
  const engine = await openEngine();
  const sessions = createSessions();
  let closed = false;
  const session = (id: string) => {
    if (closed) throw new RpcError("UNAVAILABLE", "The embedded engine was closed.");
    return sessions.get(id);
  };
  return {
    executePlan: (request, call?: CallOptions): AsyncIterable<ExecutePlanResponse> =>
      answers(() => {
        const message = create(ExecutePlanRequestSchema, request);
        return execute(engine, session(message.sessionId), message, call);
      }),
    reattachExecute: () =>
      answers(() => {
        throw unimplemented("ReattachExecute");
      }),
    releaseExecute: (request) =>
      answer(() => {
        const message = create(ReleaseExecuteRequestSchema, request);
        const { id, serverSideId, operations } = session(message.sessionId);
        const operation = operations.get(message.operationId);
        if (operation && message.release.case === "releaseAll") interrupt(operation);
        return create(ReleaseExecuteResponseSchema, { sessionId: id, serverSideSessionId: serverSideId, operationId: message.operationId });
      }),
    analyzePlan: (request) =>
      answer(() => {
        const message = create(AnalyzePlanRequestSchema, request);
        return analyzePlan(engine, session(message.sessionId), message);
      }),
    config: (request) =>
      answer(() => {
        const message = create(ConfigRequestSchema, request);
        return configure(session(message.sessionId), message);
      }),
    interrupt: (request) =>
      answer(() => {
        const message = create(InterruptRequestSchema, request);
        const { id, serverSideId, operations } = session(message.sessionId);
        return create(InterruptResponseSchema, {
          sessionId: id,
          serverSideSessionId: serverSideId,
          interruptedIds: interruptOperations(operations, message),
        });
      }),
    getStatus: (request) =>
      answer(() => {
        const message = create(GetStatusRequestSchema, request);
        const { id, serverSideId, operations } = session(message.sessionId);
        return create(GetStatusResponseSchema, {
          sessionId: id,
          serverSideSessionId: serverSideId,
          operationStatuses: operationStatuses(operations, message.operationStatus?.operationIds ?? []),
        });
      }),
    cloneSession: (request) =>
      answer(() => {
        const message = create(CloneSessionRequestSchema, request);
        const { id, serverSideId } = session(message.sessionId);
        const clone = sessions.clone(id, message.newSessionId);
        return create(CloneSessionResponseSchema, {
          sessionId: id,
          serverSideSessionId: serverSideId,
          newSessionId: clone.id,
          newServerSideSessionId: clone.serverSideId,
        });
      }),
    addArtifacts: () => answer(() => Promise.reject(unimplemented("AddArtifacts"))),
    artifactStatus: () => answer(() => Promise.reject(unimplemented("ArtifactStatus"))),
    releaseSession: (request) =>
      answer(() => {
        const message = create(ReleaseSessionRequestSchema, request);
        const { id, serverSideId } = sessions.release(message.sessionId);
        return create(ReleaseSessionResponseSchema, { sessionId: id, serverSideSessionId: serverSideId });
      }),
    // Errors of this transport are whole: there is nothing more to fetch.
    fetchErrorDetails: () => answer(() => Promise.reject(unimplemented("FetchErrorDetails"))),
    async close() {
      if (closed) return;
      closed = true;
      sessions.interruptAll();
      engine.close();
    },
  };
}
