import { randomUUID } from "node:crypto";
import type { ActionOptions, Executor, ResultLimits, Runnable } from "../dsl/executor.js";
import { requireVersion } from "../dsl/version-needs.js";
import { ConnectionError, ExecutionError, UnsupportedError } from "../errors.js";
import type { ExecutePlanResponse } from "../generated/proto/spark/connect/base_pb.js";
import { planMessage } from "../messages.js";
import { encode } from "../plan/encode.js";
import type { ExtensionMessage } from "../plan/extensions.js";
import { listenersOf } from "../plan/observing.js";
import { withOrigins } from "../plan/origins.js";
import type { Command, Relation } from "../plan/plan.js";
import { relation } from "../plan/relation.js";
import { RpcError, type Transport } from "../transport.js";
import type { StructType } from "../types/data-type.js";
import { toJson as schemaJson } from "../types/json.js";
import { fromProto } from "../types/proto.js";
import { OLDEST_SPARK, versionReached } from "../types/version-rules.js";
import { explain, schemaOf, sparkVersion, structOf, treeString } from "./analyze.js";
import { arrowTable } from "./arrow/arrow-table.js";
import { rowDecoder } from "./arrow/decode.js";
import { encodeRows } from "./arrow/encode-rows.js";
import { checkpointCommand, checkpoints } from "./checkpoints.js";
import { cloned } from "./clone.js";
import { sessionConfig } from "./config.js";
import { execute, type PlanRoot } from "./execution/execution.js";
import { batchAssembler, type ResultBatch } from "./execution/result-batches.js";
import { type ResultMeter, resultMeter } from "./execution/result-limits.js";
import { type RetryOptions, retryPolicy } from "./execution/retry.js";
import { NANOSECONDS, needsOfTypes } from "./newer-types.js";
import { observed } from "./observed.js";
import { interruptOperations, operationStates } from "./operations.js";
import { isRowwise } from "./rowwise.js";
import { assertNotAborted, createSession, type Session } from "./session.js";
import * as storage from "./storage.js";
import { operationTags } from "./tags.js";
import { fileArtifacts, forwardedFile } from "./uploads/artifact-files.js";
import { addArtifacts } from "./uploads/artifacts.js";
import { rowsCache } from "./uploads/local-relations.js";
import { executionMetrics } from "./watching/execution-metrics.js";
import { stderrProgressBar } from "./watching/progress-bar.js";

export interface ConnectOptions {
  /** A UUID; a fresh one when absent. Two connections with one session id and user share views and settings. */
  readonly sessionId?: string | undefined;
  readonly userId?: string | undefined;
  readonly retry?: RetryOptions | undefined;
  /** Milliseconds that no call and no query takes longer than. */
  readonly timeout?: number | undefined;
  /** How the client names itself in the server's log. */
  readonly clientType?: string | undefined;
  /** Of every result of the session; an action may say others. */
  readonly limits?: ResultLimits | undefined;
  /** Shows how far long queries are where people look on, and lets Ctrl-C cancel them; false when absent. */
  readonly progressBar?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Opens a session over a transport: asks the server for its version, so that a server that is away, wrong or too old is an error
 * here and not at the first query.
 *
 * @throws ConnectionError when the server cannot be reached, UnsupportedError when it is older than Spark 4.1.1.
 */
export async function connectExecutor(transport: Transport, options: ConnectOptions = {}): Promise<Executor> {
  const policy = retryPolicy(options.retry);
  const settings = {
    sessionId: options.sessionId ?? randomUUID(),
    userId: options.userId ?? process.env.SPARK_USER ?? process.env.USER ?? process.env.USERNAME ?? "",
    clientType: options.clientType ?? "sparkwright",
    timeout: options.timeout,
  };
  try {
    // A server that cannot be reached at all is told at once; waiting for it is worth while only once it was there.
    const version = await sparkVersion(createSession(transport, { ...settings, policy: { ...policy, budget: 0 } }), options.signal);
    if (!versionReached(version, OLDEST_SPARK))
      throw new UnsupportedError(`This server runs Spark ${version}; Spark ${OLDEST_SPARK} or later is needed.`);
    const progressBar = options.progressBar ? stderrProgressBar() : undefined;
    return executor(createSession(transport, { ...settings, policy, version, progressBar }), version, options.limits ?? {});
  } catch (error) {
    await transport.close();
    const away = error instanceof ConnectionError && error.cause instanceof RpcError && error.cause.status === "UNAVAILABLE";
    if (!away) throw error;
    throw new ConnectionError(
      `No Spark Connect server could be reached. ${error.message}. Is it running, and are host, port and use_ssl right?`,
      {
        cause: error,
      },
    );
  }
}

function executor(session: Session, version: string, limits: ResultLimits): Executor {
  /** The relation as it is sent, once it is known that this server can run it. */
  const prepare = ({ relation, needs }: Runnable): Relation => {
    requireVersion(needs, version);
    if (!versionReached(version, NANOSECONDS)) requireVersion(needsOfTypes(relation), version);
    return encode(relation, isRowwise);
  };
  const cacheRows = rowsCache(session);
  /** A relation that is about to be sent: many rows of the caller's go ahead of it. */
  const ready = async (runnable: Runnable, { signal }: ActionOptions): Promise<Relation> =>
    cacheRows(withOrigins(prepare(runnable)), signal);
  const execution = async function* (
    runnable: Runnable,
    options: ActionOptions,
    planOf: typeof query,
  ): AsyncGenerator<ExecutePlanResponse> {
    yield* execute(session, planOf(await ready(runnable, options)), options);
  };
  /** A relation run by itself, or within a command. */
  const run = (runnable: Runnable, options: ActionOptions, planOf = query): AsyncGenerator<ExecutePlanResponse> =>
    observed(() => execution(runnable, options, planOf), listenersOf(runnable.relation));
  const kept = checkpoints(session);

  return {
    sessionId: session.sessionId,
    version,
    config: sessionConfig(session),
    progressHandlers: session.progressHandlers,
    async *batches(runnable, options) {
      let decode: ReturnType<typeof rowDecoder> | undefined;
      for await (const { schema, batch } of results(run(runnable, options), runnable, resultMeter(limits, options))) {
        decode ??= rowDecoder(schema, options);
        yield* decode(batch);
      }
    },
    async arrow(runnable, options) {
      const batches: Uint8Array[] = [];
      let schema: StructType | undefined;
      for await (const result of results(run(runnable, options), runnable, resultMeter(limits, options))) {
        schema = result.schema;
        batches.push(result.batch.data);
      }
      return arrowTable(batches, schema ?? (await schemaOf(session, await ready(runnable, options), options.signal)));
    },
    async schema(runnable, options) {
      if (!options.offline) return schemaOf(session, await ready(runnable, options), options.signal);
      const relation = prepare(runnable);
      session.assertOpen();
      assertNotAborted("Analyzing the plan", options.signal);
      const { offlineSchema } = await import("./offline-schema.js");
      return offlineSchema(relation, version);
    },
    explain: async (runnable, mode, options) => explain(session, await ready(runnable, options), mode, options.signal),
    treeString: async (runnable, level, options) => treeString(session, await ready(runnable, options), level, options.signal),
    async runSql(runnable, options) {
      for await (const _ of run(runnable, options, (input) => command({ commandType: { case: "sqlCommand", value: { input } } })));
    },
    persist: async (runnable, level, options) => storage.persist(session, await ready(runnable, options), level, options.signal),
    unpersist: async (runnable, blocking, options) => storage.unpersist(session, await ready(runnable, options), blocking, options.signal),
    storageLevel: async (runnable, options) => storage.storageLevel(session, await ready(runnable, options), options.signal),
    checkpoint: async (runnable, how, options) => kept.made(run(runnable, options, (input) => command(checkpointCommand(input, how)))),
    isLocal: async (runnable, options) => storage.isLocal(session, await ready(runnable, options), options.signal),
    isStreaming: async (runnable, options) => storage.isStreaming(session, await ready(runnable, options), options.signal),
    inputFiles: async (runnable, options) => storage.inputFiles(session, await ready(runnable, options), options.signal),
    sameSemantics: async (runnable, other, options) =>
      storage.sameSemantics(session, await ready(runnable, options), await ready(other, options), options.signal),
    semanticHash: async (runnable, options) => storage.semanticHash(session, await ready(runnable, options), options.signal),
    async runExtension({ typeUrl, value }, options) {
      const answers: ExtensionMessage[] = [];
      const plan = command({ commandType: { case: "extension", value: { typeUrl, value } } });
      for await (const { responseType } of execute(session, plan, options)) {
        if (responseType.case === "extension") answers.push({ typeUrl: responseType.value.typeUrl, value: responseType.value.value });
      }
      return answers;
    },
    localRelation: (rows, schema) =>
      relation({ case: "localRelation", value: { data: encodeRows(rows, schema), schema: schemaJson(schema) } }),
    tags: operationTags(session),
    interrupt: (which) => interruptOperations(session, which),
    async operationStates(ids) {
      requireVersion({ version: "4.2.0", what: "spark.getOperationStatuses" }, version);
      return operationStates(session, ids);
    },
    newSession: () => executor(session.sibling(randomUUID()), version, limits),
    cloneSession: async (sessionId) => executor(await cloned(session, sessionId), version, limits),
    addArtifacts: async (paths, kind, { signal }) => {
      await addArtifacts(session, "Adding artifacts", await fileArtifacts(paths, kind), signal);
    },
    copyToFileSystem: async (path, destination, { signal }) => {
      await addArtifacts(session, "Copying a file", [await forwardedFile(path, destination)], signal);
    },
    toProtoJson: async (runnable, { registry }) => planMessage(prepare(runnable)).json(registry),
    toProto: async (runnable) => planMessage(prepare(runnable)).bytes(),
    close: () => session.close(),
  };
}

const query = (value: Relation): PlanRoot => ({ case: "root", value });
const command = (value: Command): PlanRoot => ({ case: "command", value });

/** The batches of a query's result, each whole, with the schema that Spark sends before the first one. */
async function* results(
  responses: AsyncIterable<ExecutePlanResponse>,
  { executed }: Runnable,
  meter: ResultMeter,
): AsyncGenerator<{ readonly schema: StructType; readonly batch: ResultBatch }> {
  const assembler = batchAssembler();
  const metrics = executionMetrics();
  let schema: StructType | undefined;
  for await (const response of responses) {
    metrics.add(response);
    if (response.schema !== undefined) schema = structOf(fromProto(response.schema));
    if (response.responseType.case !== "arrowBatch") continue;
    meter.add(response.responseType.value);
    const batch = assembler.add(response.responseType.value);
    if (batch === undefined) continue;
    if (schema === undefined) throw new ExecutionError("The server sent rows before their schema.");
    yield { schema, batch };
  }
  assembler.finish();
  executed?.(metrics.result());
}
