import { randomUUID } from "node:crypto";
import type { ActionOptions, Executor, Runnable } from "../dsl/executor.js";
import { requireVersion } from "../dsl/version-needs.js";
import { ConnectionError, ExecutionError, UnsupportedError } from "../errors.js";
import type { ExecutePlanResponse } from "../generated/proto/spark/connect/base_pb.js";
import { planMessage } from "../messages.js";
import { encode } from "../plan/encode.js";
import type { ExtensionMessage } from "../plan/extensions.js";
import { listenersOf } from "../plan/observing.js";
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
import { sessionConfig } from "./config.js";
import { execute, type PlanRoot } from "./execution.js";
import { NANOSECONDS, needsOfTypes } from "./newer-types.js";
import { observed } from "./observed.js";
import { batchAssembler, type ResultBatch } from "./result-batches.js";
import { type RetryOptions, retryPolicy } from "./retry.js";
import { isRowwise } from "./rowwise.js";
import { assertNotAborted, createSession, type Session } from "./session.js";
import * as storage from "./storage.js";

export interface ConnectOptions {
  /** A UUID; a fresh one when absent. Two connections with one session id and user share views and settings. */
  readonly sessionId?: string | undefined;
  readonly userId?: string | undefined;
  readonly retry?: RetryOptions | undefined;
  /** Milliseconds that no call and no query takes longer than. */
  readonly timeout?: number | undefined;
  /** How the client names itself in the server's log. */
  readonly clientType?: string | undefined;
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
    return executor(createSession(transport, { ...settings, policy, version }), version);
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

function executor(session: Session, version: string): Executor {
  /** The relation as it is sent, once it is known that this server can run it. */
  const prepare = ({ relation, needs }: Runnable): Relation => {
    requireVersion(needs, version);
    if (!versionReached(version, NANOSECONDS)) requireVersion(needsOfTypes(relation), version);
    return encode(relation, isRowwise);
  };
  /** A relation run by itself, or within a command. */
  const run = (runnable: Runnable, options: ActionOptions, planOf = query): AsyncGenerator<ExecutePlanResponse> =>
    observed(() => execute(session, planOf(prepare(runnable)), options), listenersOf(runnable.relation));
  const kept = checkpoints(session);

  return {
    sessionId: session.sessionId,
    version,
    config: sessionConfig(session),
    async *batches(runnable, options) {
      let decode: ReturnType<typeof rowDecoder> | undefined;
      for await (const { schema, batch } of results(run(runnable, options))) {
        decode ??= rowDecoder(schema, options);
        yield* decode(batch);
      }
    },
    async arrow(runnable, options) {
      const batches: Uint8Array[] = [];
      let schema: StructType | undefined;
      for await (const result of results(run(runnable, options))) {
        schema = result.schema;
        batches.push(result.batch.data);
      }
      return arrowTable(batches, schema ?? (await schemaOf(session, prepare(runnable), options.signal)));
    },
    async schema(runnable, options) {
      const relation = prepare(runnable);
      if (!options.offline) return schemaOf(session, relation, options.signal);
      session.assertOpen();
      assertNotAborted("Analyzing the plan", options.signal);
      const { offlineSchema } = await import("./offline-schema.js");
      return offlineSchema(relation, version);
    },
    explain: async (runnable, mode, options) => explain(session, prepare(runnable), mode, options.signal),
    treeString: async (runnable, level, options) => treeString(session, prepare(runnable), level, options.signal),
    async runSql(runnable, options) {
      for await (const _ of run(runnable, options, (input) => command({ commandType: { case: "sqlCommand", value: { input } } })));
    },
    persist: async (runnable, level, options) => storage.persist(session, prepare(runnable), level, options.signal),
    unpersist: async (runnable, blocking, options) => storage.unpersist(session, prepare(runnable), blocking, options.signal),
    storageLevel: async (runnable, options) => storage.storageLevel(session, prepare(runnable), options.signal),
    checkpoint: async (runnable, how, options) => kept.made(run(runnable, options, (input) => command(checkpointCommand(input, how)))),
    isLocal: async (runnable, options) => storage.isLocal(session, prepare(runnable), options.signal),
    isStreaming: async (runnable, options) => storage.isStreaming(session, prepare(runnable), options.signal),
    inputFiles: async (runnable, options) => storage.inputFiles(session, prepare(runnable), options.signal),
    sameSemantics: async (runnable, other, options) => storage.sameSemantics(session, prepare(runnable), prepare(other), options.signal),
    semanticHash: async (runnable, options) => storage.semanticHash(session, prepare(runnable), options.signal),
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
): AsyncGenerator<{ readonly schema: StructType; readonly batch: ResultBatch }> {
  const assembler = batchAssembler();
  let schema: StructType | undefined;
  for await (const response of responses) {
    if (response.schema !== undefined) schema = structOf(fromProto(response.schema));
    if (response.responseType.case !== "arrowBatch") continue;
    const batch = assembler.add(response.responseType.value);
    if (batch === undefined) continue;
    if (schema === undefined) throw new ExecutionError("The server sent rows before their schema.");
    yield { schema, batch };
  }
  assembler.finish();
}
