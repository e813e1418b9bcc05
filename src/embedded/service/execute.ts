import { randomUUID } from "node:crypto";
import { schemaOf } from "../../analyzer/index.js";
import type { TypedRelation } from "../../analyzer/typed-plan.js";
import { CancelledError } from "../../errors.js";
import type { ExecutePlanRequest, ExecutePlanResponse, Plan } from "../../generated/proto/spark/connect/base_pb.js";
import type { Command } from "../../generated/proto/spark/connect/commands_pb.js";
import type { Relation } from "../../generated/proto/spark/connect/relations_pb.js";
import type { CallOptions } from "../../transport.js";
import type { Engine } from "../engine.js";
import { refuse } from "../lowering/refuse.js";
import { prepareQuery } from "../query.js";
import { emptyBatch, readBatches } from "../results/stream.js";
import { duckdbZone } from "./config.js";
import { analyzeRelation, scopeOf } from "./planning.js";
import { type Responses, responses } from "./responses.js";
import { type EmbeddedSession, interrupt, type Operation } from "./sessions.js";
import { isShown, showBatch, shownSchema } from "./show.js";

/** What users call a command. */
function commandName(command: Command["commandType"]): string {
  switch (command.case) {
    case "sqlCommand":
      return "SQL text";
    case "checkpointCommand":
      return command.value.local ? "localCheckpoint" : "checkpoint";
    case "extension":
      return `the extension ${command.value.typeUrl}`;
    default:
      return `the command ${command.case ?? "of an unknown kind"}`;
  }
}

/** The relation to run; a command is refused by its name. */
function rootOf(plan: Plan | undefined): Relation {
  const op = plan?.opType;
  if (op?.case === "root") return op.value;
  if (op?.case === "command") {
    throw refuse(commandName(op.value.commandType));
  }
  throw refuse(op?.case === undefined ? "a plan without a relation" : `plans of the kind ${op.case}`);
}

function cancelled(cause: unknown): CancelledError {
  return new CancelledError("[OPERATION_CANCELED] The query was cancelled. SQLSTATE: HY008", {
    errorClass: "OPERATION_CANCELED",
    sqlState: "HY008",
    cause,
  });
}

async function* run(
  engine: Engine,
  session: EmbeddedSession,
  operation: Operation,
  plan: TypedRelation,
  answer: Responses,
): AsyncGenerator<ExecutePlanResponse> {
  const { timeZone } = session.config;
  const connection = await engine.connect(duckdbZone(timeZone));
  operation.connection = connection;
  try {
    if (operation.interrupted) throw cancelled(undefined);
    const schema = schemaOf(plan);
    const { statement } = await prepareQuery(plan, connection, scopeOf(session));
    const result = await statement.stream();
    yield answer.schema(schema);
    let rows = 0;
    for await (const batch of readBatches(engine.bindings, result, schema, timeZone)) {
      if (operation.interrupted) throw cancelled(undefined);
      rows += batch.rows;
      yield answer.batch(batch);
    }
    if (rows === 0) yield answer.batch(emptyBatch(schema, timeZone));
  } finally {
    operation.connection = undefined;
    connection.closeSync();
  }
}

/** Runs a plan and streams its rows. Ending the loop, an abort or an interrupt stops the query. */
export async function* execute(
  engine: Engine,
  session: EmbeddedSession,
  request: ExecutePlanRequest,
  options: CallOptions = {},
): AsyncGenerator<ExecutePlanResponse> {
  const operation: Operation = { id: request.operationId ?? randomUUID(), tags: request.tags, connection: undefined, interrupted: false };
  const stop = (): void => interrupt(operation);
  const answer = responses(session, operation.id);
  session.operations.set(operation.id, operation);
  options.signal?.addEventListener("abort", stop, { once: true });
  try {
    if (options.signal?.aborted) throw cancelled(options.signal.reason);
    const root = rootOf(request.plan);
    if (isShown(root.relType)) {
      yield answer.schema(shownSchema(root.relType));
      yield answer.batch(await showBatch(engine, session, operation, root.relType));
    } else {
      yield* run(engine, session, operation, await analyzeRelation(engine, session, root), answer);
    }
    yield answer.complete();
  } catch (error) {
    throw operation.interrupted ? cancelled(error) : error;
  } finally {
    options.signal?.removeEventListener("abort", stop);
    session.operations.delete(operation.id);
  }
}
