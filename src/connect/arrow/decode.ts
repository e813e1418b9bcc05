import type { RowOptions } from "../../dsl/executor.js";
import { ExecutionError } from "../../errors.js";
import type { StructType } from "../../types/data-type.js";
import { type ArrowField, arrowField } from "./arrow-type.js";
import { columnReader, objectReader } from "./column-reader.js";
import { readStream } from "./ipc-reader.js";

/**
 * The rows of an Arrow IPC stream, as the documentation's table of values has them.
 *
 * @throws ArgumentError for what the options cannot hold: two columns of one name as an object, an unsafe integer as a number.
 * @throws ExecutionError for a damaged stream, or one that is not of this schema.
 */
export function decodeRows(data: Uint8Array, schema: StructType, options: RowOptions): unknown[] {
  const { fields, batches } = readStream(data);
  if (fields.length !== schema.fields.length)
    throw new ExecutionError(`The result has ${fields.length} columns, its schema ${schema.fields.length}.`);
  schema.fields.forEach((field, index) => {
    assertLayout(arrowField(field.name, field.type, field.nullable, "UTC"), fields[index]!, field.name);
  });
  const rows: unknown[] = [];
  for (const batch of batches) {
    const readers = schema.fields.map((field, index) =>
      columnReader(field.type, { array: batch.columns[index]!, arrow: fields[index]!, path: field.name, options }),
    );
    const row =
      options.rows === "array" ? (index: number): unknown => readers.map((read) => read(index)) : objectReader(schema, readers, undefined);
    for (let index = 0; index < batch.rows; index++) rows.push(row(index));
  }
  return rows;
}

/** The Arrow columns must be those of the schema's types: reading other bytes as them would give wrong values, not errors. */
function assertLayout(expected: ArrowField, found: ArrowField, path: string): void {
  if (layout(expected) !== layout(found) || expected.children.length !== found.children.length) {
    throw new ExecutionError(
      `The result does not fit its schema: ${JSON.stringify(path)} came as Arrow ${layout(found)}, ${layout(expected)} was expected.`,
    );
  }
  expected.children.forEach((child, index) => {
    assertLayout(child, found.children[index]!, `${path}.${child.name}`);
  });
}

function layout({ type }: ArrowField): string {
  switch (type.id) {
    case "int":
    case "float":
      return `${type.id}(${type.bits})`;
    case "decimal":
      return `decimal(${type.precision},${type.scale})`;
    case "duration":
    case "interval":
      return `${type.id}(${type.unit})`;
    case "time":
      // Microseconds and nanoseconds are both 64 bits wide, and read by their unit.
      return type.unit === "microsecond" || type.unit === "nanosecond" ? "time(64)" : `time(${type.unit})`;
    case "timestamp":
      return `timestamp(${type.unit}${type.timeZone === undefined ? "" : ", with time zone"})`;
    default:
      return type.id;
  }
}
