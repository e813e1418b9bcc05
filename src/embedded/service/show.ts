import type { TypedRelation } from "../../analyzer/typed-plan.js";
import { type ArrowArray, writeStream } from "../../connect/arrow/ipc-writer.js";
import type { Relation, ShowString } from "../../generated/proto/spark/connect/relations_pb.js";
import type { StructType } from "../../types/data-type.js";
import type { Engine } from "../engine.js";
import { column, join, sql } from "../lowering/sql-text.js";
import { showStyle, toText } from "../lowering/to-string.js";
import { prepareQuery } from "../query.js";
import { showString } from "../results/show-string.js";
import type { ResultBatch } from "../results/stream.js";
import { duckdbZone } from "./config.js";
import { analyzeRelation, scopeOf } from "./planning.js";
import type { EmbeddedSession, Operation } from "./sessions.js";

/** What a ShowString relation gives: one row of one text. */
export const SHOW_SCHEMA: StructType = { kind: "struct", fields: [{ name: "show_string", type: { kind: "string" }, nullable: false }] };

function textColumn(text: string): ArrowArray {
  const bytes = new TextEncoder().encode(text);
  return { length: 1, nullCount: 0, buffers: [undefined, new Uint8Array(new Int32Array([0, bytes.length]).buffer), bytes], children: [] };
}

/** The first rows of a plan as cells, each as Spark's `show` writes it; one row more than asked tells that there are more. */
async function cellsOf(
  engine: Engine,
  session: EmbeddedSession,
  operation: Operation,
  plan: TypedRelation,
  rows: number,
): Promise<string[][]> {
  const connection = await engine.connect(duckdbZone(session.config.timeZone));
  operation.connection = connection;
  try {
    const limited: TypedRelation = { kind: "limit", input: plan, limit: rows + 1, offset: 0, output: plan.output };
    const query = await prepareQuery(limited, connection, scopeOf(session));
    if (plan.output.length === 0) return [];
    // Columns by position: a frame may show the same one twice.
    const names = plan.output.map((_, i) => sql`p${i}`);
    const texts = plan.output.map(
      (attribute, i) => sql`coalesce(${toText(sql`p${i}`, attribute.type, showStyle)}, 'NULL') AS ${column(i)}`,
    );
    const result = await connection.runAndReadAll(sql`SELECT ${join(texts)} FROM (${query.sql}) AS shown(${join(names)})`.sql);
    return result.getRows() as string[][];
  } finally {
    operation.connection = undefined;
    connection.closeSync();
  }
}

export async function showBatch(engine: Engine, session: EmbeddedSession, operation: Operation, show: ShowString): Promise<ResultBatch> {
  const plan = await analyzeRelation(engine, session, show.input as Relation);
  const rows = Math.max(0, show.numRows);
  const cells = await cellsOf(engine, session, operation, plan, rows);
  const text = showString(
    plan.output.map((attribute) => attribute.name),
    cells,
    { rows, truncate: show.truncate, vertical: show.vertical },
  );
  return { rows: 1, data: writeStream(SHOW_SCHEMA, [{ rows: 1, columns: [textColumn(text)] }]) };
}
