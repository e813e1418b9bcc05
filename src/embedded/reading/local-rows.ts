import type { LocalRows } from "../../analyzer/typed-plan.js";
import type { ArrowField } from "../../connect/arrow/arrow-type.js";
import { readStream } from "../../connect/arrow/ipc-reader.js";
import type { ArrowArray } from "../../connect/arrow/ipc-writer.js";
import { SparkError } from "../../errors.js";
import type { DuckDBConnection } from "../duckdb.js";
import { loadDuckDB } from "../duckdb.js";
import { duckdbType } from "../lowering/duckdb-types.js";
import { column, join, raw, type Sql, sql } from "../lowering/sql-text.js";
import { checkForm, writeVector } from "./arrow-vectors.js";

/** Rows of a DuckDB vector. */
const CHUNK = 2048;

let tables = 0;

/** Rows given by the caller as a temporary table of the connection, copied vector by vector. */
export async function localSource(relation: LocalRows, connection: DuckDBConnection): Promise<Sql> {
  const { output, data } = relation;
  if (output.length === 0) throw new SparkError("internal error: local rows without columns");
  const declared = output.map((attribute) => sql`${column(attribute.id)} ${duckdbType(attribute.type)}`);
  if (data === undefined) {
    return sql`(SELECT ${join(output.map((attribute) => sql`CAST(NULL AS ${duckdbType(attribute.type)}) AS ${column(attribute.id)}`))} WHERE FALSE)`;
  }
  const name = `local${tables++}`;
  await connection.run(sql`CREATE TEMP TABLE ${raw(name)} (${join(declared)})`.sql);
  const { api, bindings } = await loadDuckDB();
  const { fields, batches } = readStream(data);
  if (fields.length !== output.length) {
    throw new SparkError(`The local rows have ${fields.length} columns, their schema ${output.length}.`);
  }
  output.forEach((attribute, i) => {
    checkForm(fields[i] as ArrowField, attribute.type);
  });
  const appender = await connection.createAppender(name, null, "temp");
  const types = output.map((_, i) => appender.columnType(i));
  for (const { rows, columns } of batches) {
    for (let start = 0; start < rows; start += CHUNK) {
      const count = Math.min(CHUNK, rows - start);
      const chunk = api.DuckDBDataChunk.create(types, count);
      output.forEach((attribute, i) => {
        writeVector(bindings, bindings.data_chunk_get_vector(chunk.chunk, i), columns[i] as ArrowArray, attribute.type, start, count);
      });
      appender.appendDataChunk(chunk);
    }
  }
  appender.closeSync();
  return raw(name);
}
