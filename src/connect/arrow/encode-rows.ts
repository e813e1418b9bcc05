import { inspect } from "node:util";
import { ArgumentError } from "../../errors.js";
import type { StructType } from "../../types/data-type.js";
import { simpleString } from "../../types/simple-string.js";
import { structFields } from "../../types/values/nested-values.js";
import { type Place, type RefuseAt, writeColumn } from "./column-writer.js";
import { type RecordColumns, writeStream } from "./ipc-writer.js";

/** Rows in one Arrow batch. */
const BATCH_ROWS = 10_000;

/**
 * Rows as an Arrow IPC stream, every value checked: nothing is coerced, cut or left out.
 *
 * A row is an object by the names of the columns, or an array by their positions. What each type takes is in the documentation's
 * table of values.
 *
 * @throws ArgumentError with the row's number (from 0), the path within the row, the value, and what would be accepted.
 */
export function encodeRows(rows: Iterable<unknown>, schema: StructType): Uint8Array {
  return writeStream(schema, batches(rows, schema));
}

function* batches(rows: Iterable<unknown>, schema: StructType): Generator<RecordColumns> {
  let batch: unknown[] = [];
  let first = 0;
  for (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH_ROWS) continue;
    yield columns(batch, schema, first);
    first += batch.length;
    batch = [];
  }
  if (batch.length > 0) yield columns(batch, schema, first);
}

function columns(rows: readonly unknown[], schema: StructType, first: number): RecordColumns {
  const values = schema.fields.map(() => new Array<unknown>(rows.length));
  rows.forEach((row, index) => {
    const refuse = (expected: string): never => refuseValue({ row: first + index, path: "" }, row, schema, expected);
    structFields(schema, row, refuse).forEach((value, position) => {
      values[position]![index] = value;
    });
  });
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
