import { rowDecoder } from "../../../src/connect/arrow/decode.js";
import { readStream } from "../../../src/connect/arrow/ipc-reader.js";
import type { RowBuilder } from "../../../src/connect/arrow/row-builder.js";
import type { RowOptions } from "../../../src/dsl/executor.js";
import type { StructType } from "../../../src/types/data-type.js";

/** All rows of a stream, however many there are. */
export function decodeRows(data: Uint8Array, schema: StructType, options: RowOptions, builder?: RowBuilder): unknown[] {
  const rows = readStream(data).batches.reduce((sum, batch) => sum + batch.rows, 0);
  return [...rowDecoder(schema, options, builder)({ data, rows })].flat();
}
