import { randomUUID } from "node:crypto";
import { retried, retryPolicy } from "../../src/connect/execution/retry.js";
import { parseConnectionString } from "../../src/connect/grpc/connection-string.js";
import { grpcTransport } from "../../src/connect/grpc/grpc-transport.js";
import { connectExecutor } from "../../src/connect/index.js";
import type { Relation } from "../../src/plan/plan.js";
import { relation } from "../../src/plan/relation.js";
import { RpcError } from "../../src/transport.js";
import type { StructType } from "../../src/types/data-type.js";
import { fromProto } from "../../src/types/proto.js";

/** Spark's no: its error class with the class's parameters. Messages are for people and are not compared. */
export interface Refusal {
  readonly errorClass: string;
  readonly parameters: Readonly<Record<string, string>>;
}

export type Answer = { readonly schema: StructType } | { readonly refusal: Refusal };

/** A session for questions: nothing is executed but the few statements that list functions. */
export interface LiveSpark {
  readonly version: string;
  /** What the server says of a plan. An error that is no judgement of the plan (a lost connection) is thrown. */
  schemaOf(relation: Relation): Promise<Answer>;
  /** A statement's rows. */
  rows(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  close(): Promise<void>;
}

/**
 * Settings of a probing session. The first three are switches without which some versions refuse types and functions that they have;
 * the others are Spark's defaults, said because answers depend on them.
 */
export const PROBING_SETTINGS: Readonly<Record<string, string>> = {
  "spark.sql.timeType.enabled": "true",
  "spark.sql.geospatial.enabled": "true",
  "spark.sql.pyspark.worker.logging.enabled": "true",
  "spark.sql.ansi.enabled": "true",
  "spark.sql.session.timeZone": "UTC",
  "spark.sql.timestampType": "TIMESTAMP_LTZ",
  "spark.sql.decimalOperations.allowPrecisionLoss": "true",
};

const USER = "registry";

export async function openLiveSpark(remote: string): Promise<LiveSpark> {
  const target = parseConnectionString(remote);
  const transport = grpcTransport(target);
  const sessionId = randomUUID();
  const policy = retryPolicy();
  const executor = await connectExecutor(transport, { sessionId, userId: USER });
  await executor.config.set(PROBING_SETTINGS);
  const header = { sessionId, userContext: { userId: USER, userName: USER }, clientType: "sparkwright" };
  return {
    version: executor.version,
    async schemaOf(question) {
      try {
        // the transport itself: a session would fetch each error's details with a second call
        const plan = { opType: { case: "root" as const, value: question } };
        const analyze = { case: "schema" as const, value: { plan } };
        // a busy server turns streams away
        const { result } = await retried(() => transport.analyzePlan({ ...header, analyze }), policy, "Asking for a schema");
        const type = result.case === "schema" && result.value.schema ? fromProto(result.value.schema) : undefined;
        if (type?.kind !== "struct") throw new Error(`the server answered with ${result.case ?? "nothing"} where a schema was expected`);
        return { schema: type };
      } catch (error) {
        const refusal = error instanceof RpcError ? refusalOf(error) : undefined;
        if (refusal === undefined) throw error;
        return { refusal };
      }
    },
    async rows(sql) {
      const rows: Readonly<Record<string, unknown>>[] = [];
      const query = relation({ case: "sql", value: { query: sql } });
      for await (const batch of executor.batches({ relation: query }, {})) rows.push(...(batch as typeof rows));
      return rows;
    },
    close: () => executor.close(),
  };
}

/** Spark's judgement in a failed call: an error class, or the Java exception where Spark gives none. */
function refusalOf({ info }: RpcError): Refusal | undefined {
  const errorClass = info.errorClass || (JSON.parse(info.classes ?? "[]") as readonly string[])[0];
  if (!errorClass) return undefined;
  return { errorClass, parameters: JSON.parse(info.messageParameters || "{}") as Record<string, string> };
}
