import { inspect } from "node:util";
import { ArgumentError } from "../../errors.js";
import type { StructType } from "../../types/data-type.js";
import { simpleString } from "../../types/simple-string.js";
import { structFields } from "../../types/values/nested-values.js";
import { type Place, type RefuseAt, writeColumn } from "./column-writer.js";
import { type ArrowArray, type RecordColumns, writeStream } from "./ipc-writer.js";
import { rowColumns } from "./row-columns.js";

/** Rows in one Arrow batch, and bytes of them: what Spark's own clients send as one chunk of a local relation. */
const BATCH_ROWS = 10_000;
const BATCH_BYTES = 16 * 1024 * 1024;

/**
 * Rows as an Arrow IPC stream, every value checked: nothing is coerced, cut or left out.
 *
 * A row is an object by the names of the columns, or an array by their positions. What each type takes is in the documentation's
 * table of values.
 *
 * @throws ArgumentError with the row's number (from 0), the path within the row, the value, and what would be accepted.
 */
export function encodeRows(rows: Iterable<unknown>, schema: StructType): Uint8Array {
  return writeStream(schema, batches(Array.isArray(rows) ? rows : [...rows], schema));
}

function* batches(rows: readonly unknown[], schema: StructType): Generator<RecordColumns> {
  let size = BATCH_ROWS;
  for (let first = 0; first < rows.length; ) {
    const batch = columns(rows.slice(first, first + size), schema, first);
    const bytes = batch.columns.reduce((sum, column) => sum + byteLength(column), 0);
    // What the rows take is known when they are written: long ones are written again, in fewer.
    const fitting = Math.max(1, Math.min(BATCH_ROWS, Math.floor((BATCH_BYTES / bytes) * batch.rows)));
    if (bytes > BATCH_BYTES && batch.rows > 1) {
      size = Math.min(fitting, batch.rows - 1);
      continue;
    }
    yield batch;
    first += batch.rows;
    size = fitting;
  }
}

const byteLength = ({ buffers, children }: ArrowArray): number =>
  children.reduce(
    (sum, child) => sum + byteLength(child),
    buffers.reduce((sum, buffer) => sum + (buffer?.byteLength ?? 0), 0),
  );

function columns(rows: readonly unknown[], schema: StructType, first: number): RecordColumns {
  const values = rowColumns(schema)(rows, (row, index) =>
    structFields(schema, row, (expected) => refuseValue({ row: first + index, path: "" }, row, schema, expected)),
  );
  return {
    rows: rows.length,
    columns: schema.fields.map((field, position) => {
      const where = (index: number): Place => ({ row: first + index, path: field.name });
      return writeColumn(field.type, field.nullable, { items: values[position]!, where }, refuseValue);
    }),
  };
}

const refuseValue: RefuseAt = ({ row, path }, value, type, expected) => {
  const found = inspect(value, { depth: 1, maxStringLength: 100, maxArrayLength: 5, breakLength: Number.POSITIVE_INFINITY });
  const place = path === "" ? `Row ${row}` : `Row ${row}, ${JSON.stringify(path)} (${simpleString(type)})`;
  throw new ArgumentError(`${place}: ${found} was given, ${expected} is expected.`);
};
