import type { TypedRelation } from "../../analyzer/typed-plan.js";
import { type ArrowArray, writeStream } from "../../connect/arrow/ipc-writer.js";
import type { HtmlString, Relation, ShowString } from "../../generated/proto/spark/connect/relations_pb.js";
import type { StructType } from "../../types/data-type.js";
import type { Engine } from "../engine.js";
import { column, join, sql } from "../lowering/sql-text.js";
import { showStyle, toText } from "../lowering/to-string.js";
import { prepareQuery } from "../query.js";
import { htmlString } from "../results/html-string.js";
import { showString } from "../results/show-string.js";
import type { ResultBatch } from "../results/stream.js";
import { duckdbZone } from "./config.js";
import { analyzeRelation, scopeOf } from "./planning.js";
import type { EmbeddedSession, Operation } from "./sessions.js";

/** The relations that give other frames' rows as text: one row of one column. */
type Shown = { readonly case: "showString"; readonly value: ShowString } | { readonly case: "htmlString"; readonly value: HtmlString };

export function isShown(type: Relation["relType"]): type is Shown {
  return type.case === "showString" || type.case === "htmlString";
}

export function shownSchema({ case: kind }: Shown): StructType {
  const name = kind === "showString" ? "show_string" : "html_string";
  return { kind: "struct", fields: [{ name, type: { kind: "string" }, nullable: false }] };
}

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
    if (plan.output.length === 0) {
      const counted = await connection.runAndReadAll(sql`SELECT 1 FROM (${query.sql})`.sql);
      return counted.getRows().map(() => []);
    }
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

export async function showBatch(engine: Engine, session: EmbeddedSession, operation: Operation, shown: Shown): Promise<ResultBatch> {
  const { input, numRows, truncate } = shown.value;
  const plan = await analyzeRelation(engine, session, input as Relation);
  const rows = Math.max(0, numRows);
  const cells = await cellsOf(engine, session, operation, plan, rows);
  const names = plan.output.map((attribute) => attribute.name);
  const text =
    shown.case === "showString"
      ? showString(names, cells, { rows, truncate, vertical: shown.value.vertical })
      : htmlString(names, cells, { rows, truncate });
  return { rows: 1, data: writeStream(shownSchema(shown), [{ rows: 1, columns: [textColumn(text)] }]) };
}
