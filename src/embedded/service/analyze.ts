import { create } from "@bufbuild/protobuf";
import { schemaOf } from "../../analyzer/index.js";
import type { TypedRelation } from "../../analyzer/typed-plan.js";
import {
  type AnalyzePlanRequest,
  type AnalyzePlanResponse,
  AnalyzePlanResponseSchema,
  type Plan,
} from "../../generated/proto/spark/connect/base_pb.js";
import type { Relation } from "../../generated/proto/spark/connect/relations_pb.js";
import { DataTypeSchema } from "../../generated/proto/spark/connect/types_pb.js";
import { parseDdl } from "../../types/ddl.js";
import { toProto } from "../../types/proto.js";
import { treeString } from "../../types/tree-string.js";
import type { Engine } from "../engine.js";
import { refuse } from "../lowering/refuse.js";
import { prepareQuery } from "../query.js";
import { filesOf } from "../reading/paths.js";
import { duckdbZone } from "./config.js";
import { analyzeRelation, SPARK_VERSION, scopeOf } from "./planning.js";
import type { EmbeddedSession } from "./sessions.js";
import { isShown, shownSchema } from "./show.js";

type Result = AnalyzePlanResponse["result"];
type Init = NonNullable<Parameters<typeof create<typeof AnalyzePlanResponseSchema>>[1]>;

function rootOf(plan: Plan | undefined): Relation {
  if (plan?.opType.case !== "root") throw refuse("the analysis of a command");
  return plan.opType.value;
}

function relationOf(relation: Relation | undefined): Relation {
  if (relation === undefined) throw refuse("a plan without a relation");
  return relation;
}

/** The SQL that DuckDB gets and its plan: there is no plan of Spark's to show. */
async function explain(engine: Engine, session: EmbeddedSession, plan: TypedRelation): Promise<string> {
  const connection = await engine.connect(duckdbZone(session.config.timeZone));
  try {
    const { sql } = await prepareQuery(plan, connection, scopeOf(session));
    const reader = await connection.runAndReadAll(`EXPLAIN ${sql.sql}`);
    const physical = reader
      .getRows()
      .map((row) => String(row[1]))
      .join("\n");
    return `== Embedded engine (DuckDB) ==\n${sql.sql}\n\n== Physical Plan ==\n${physical}\n`;
  } finally {
    connection.closeSync();
  }
}

function filesIn(plan: TypedRelation): readonly string[] {
  switch (plan.kind) {
    case "scan":
      return filesOf(plan.paths).map((path) => `file://${path}`);
    case "local":
    case "range":
      return [];
    case "join":
    case "set":
      return [...filesIn(plan.left), ...filesIn(plan.right)];
    default:
      return filesIn(plan.input);
  }
}

async function resultOf(engine: Engine, session: EmbeddedSession, analysis: AnalyzePlanRequest["analyze"]): Promise<Init["result"]> {
  const analyzed = (plan: Plan | undefined): Promise<TypedRelation> => analyzeRelation(engine, session, rootOf(plan));
  const schema = async (plan: Plan | undefined) => {
    const { relType } = rootOf(plan);
    return isShown(relType) ? shownSchema(relType) : schemaOf(await analyzed(plan));
  };
  switch (analysis.case) {
    case "sparkVersion":
      return { case: "sparkVersion", value: { version: SPARK_VERSION } };
    case "schema":
      return { case: "schema", value: { schema: create(DataTypeSchema, toProto(await schema(analysis.value.plan))) } };
    case "treeString": {
      const { level, plan } = analysis.value;
      return { case: "treeString", value: { treeString: treeString(await schema(plan), ...(level === undefined ? [] : [level])) } };
    }
    case "explain":
      return { case: "explain", value: { explainString: await explain(engine, session, await analyzed(analysis.value.plan)) } };
    case "isLocal": {
      const plan = await analyzed(analysis.value.plan);
      return { case: "isLocal", value: { isLocal: plan.kind === "local" } };
    }
    case "isStreaming":
      await analyzed(analysis.value.plan);
      return { case: "isStreaming", value: { isStreaming: false } };
    case "inputFiles":
      return { case: "inputFiles", value: { files: [...filesIn(await analyzed(analysis.value.plan))] } };
    case "ddlParse":
      return { case: "ddlParse", value: { parsed: create(DataTypeSchema, toProto(parseDdl(analysis.value.ddlString))) } };
    // Nothing is kept here: rows are computed anew each time, as Spark may do with what it kept, and the storage level says so.
    case "persist":
    case "unpersist":
      await analyzeRelation(engine, session, relationOf(analysis.value.relation));
      return { case: analysis.case, value: {} };
    case "getStorageLevel":
      await analyzeRelation(engine, session, relationOf(analysis.value.relation));
      return { case: "getStorageLevel", value: { storageLevel: { replication: 1 } } };
    default:
      throw refuse(`the analysis ${analysis.case ?? "of an unknown kind"}`);
  }
}

/** Answers a question about a plan without running it. */
export async function analyzePlan(engine: Engine, session: EmbeddedSession, request: AnalyzePlanRequest): Promise<AnalyzePlanResponse> {
  const result = await resultOf(engine, session, request.analyze);
  return create(AnalyzePlanResponseSchema, { sessionId: session.id, serverSideSessionId: session.serverSideId, result: result as Result });
}
