import { type RecordColumns, writeStream } from "../../connect/arrow/ipc-writer.js";
import type { StructType } from "../../types/data-type.js";
import type { Bindings, DuckDBConnection } from "../duckdb.js";
import { columnBuilder } from "./arrow-columns.js";

/** Rows of one message: an Arrow IPC stream of its own, as Spark's server sends it. */
export interface ResultBatch {
  readonly rows: number;
  readonly data: Uint8Array;
}

const BATCH_BYTES = 4 * 2 ** 20;
/** Messages by bytes; rows are bounded too, for results of few and narrow columns. */
const BATCH_ROWS = 65_536;

type StreamingResult = Awaited<ReturnType<DuckDBConnection["stream"]>>;

/** An empty result's batch: a schema and no rows. */
export function emptyBatch(schema: StructType, timeZone: string): ResultBatch {
  return { rows: 0, data: writeStream(schema, [], { timeZone }) };
}

/** Reads a streaming result chunk by chunk into messages; what is not asked for is not computed. */
export async function* readBatches(
  bindings: Bindings,
  result: StreamingResult,
  schema: StructType,
  timeZone: string,
): AsyncGenerator<ResultBatch> {
  const builders = () => schema.fields.map((field) => columnBuilder(bindings, field.type));
  let columns = builders();
  let rows = 0;
  const finish = (): ResultBatch => {
    const batch: RecordColumns = { rows, columns: columns.map((column) => column.finish()) };
    const message = { rows, data: writeStream(schema, [batch], { timeZone }) };
    columns = builders();
    rows = 0;
    return message;
  };
  for (;;) {
    const chunk = await result.fetchChunk();
    if (chunk === null || chunk.rowCount === 0) break;
    columns.forEach((column, i) => {
      column.append(bindings.data_chunk_get_vector(chunk.chunk, i), 0, chunk.rowCount);
    });
    rows += chunk.rowCount;
    if (rows >= BATCH_ROWS || columns.reduce((sum, column) => sum + column.size(), 0) >= BATCH_BYTES) yield finish();
  }
  if (rows > 0) yield finish();
}
