import type { RowOptions } from "../../dsl/executor.js";
import { ExecutionError } from "../../errors.js";
import type { DataType, StructType } from "../../types/data-type.js";
import type { ResultBatch } from "../execution/result-batches.js";
import { type ArrowField, arrowField } from "./arrow-type.js";
import { columnCells } from "./column-reader.js";
import { streamReader } from "./ipc-reader.js";
import { assertDistinct, type RowBuilder, rowBuilder } from "./row-builder.js";

/** Rows made at once: past some ten thousand live ones the garbage collector makes each dearer. */
const STEP = 1024;

/**
 * A decoder of a result's batches, each a whole Arrow IPC stream, into rows as the documentation's table of values has them, at most
 * 1,024 at once. What the schema decides is worked out once, and so is the room that batches are read in: the rows of one batch must
 * have been taken before the next is begun.
 *
 * @throws ArgumentError for what the options cannot hold: two columns of one name as an object, an unsafe integer as a number.
 * @throws ExecutionError for a damaged stream, one that is not of this schema, or one with another number of rows than was announced.
 */
export function rowDecoder(
  schema: StructType,
  options: RowOptions,
  builder: RowBuilder = rowBuilder(),
): (batch: ResultBatch) => Generator<unknown[], void, undefined> {
  const readStream = streamReader();
  const names = options.rows === "array" ? undefined : schema.fields.map((field) => field.name);
  if (names !== undefined) assertDistinct(names, undefined);
  let checked: readonly ArrowField[] | undefined;

  return function* decode({ data, rows }) {
    const { fields, batches } = readStream(data);
    if (fields !== checked) assertFields(schema, fields);
    checked = fields;
    const found = batches.reduce((sum, batch) => sum + batch.rows, 0);
    if (found !== rows) throw new ExecutionError(`The result is damaged: a batch of ${rows} rows holds ${found}.`);
    for (const batch of batches) {
      const cells = schema.fields.map((field, at) =>
        columnCells(field.type, { array: batch.columns[at]!, arrow: fields[at]!, path: field.name, options, builder }),
      );
      const read = builder.rows(names, cells);
      for (let from = 0; from < batch.rows; from += STEP) yield read(from, Math.min(from + STEP, batch.rows));
    }
  };
}

function assertFields(schema: StructType, fields: readonly ArrowField[]): void {
  if (fields.length !== schema.fields.length)
    throw new ExecutionError(`The result has ${fields.length} columns, its schema ${schema.fields.length}.`);
  schema.fields.forEach(({ name, type, nullable }, at) => {
    assertLayout(arrowField(name, type, nullable, "UTC"), fields[at]!, name, type);
  });
}

/** The Arrow columns must be those of the schema's types: reading other bytes as them would give wrong values, not errors. */
function assertLayout(expected: ArrowField, found: ArrowField, path: string, type?: DataType): void {
  if (layout(expected) !== layout(found) || expected.children.length !== found.children.length) {
    throw new ExecutionError(
      `The result does not fit its schema: ${JSON.stringify(path)} came as Arrow ${layout(found)}, ${layout(expected)} was expected.`,
    );
  }
  expected.children.forEach((child, at) => {
    const part = found.children[at]!;
    const inner = `${path}.${child.name}`;
    const whole = type?.kind === "variant" || type?.kind === "geometry" || type?.kind === "geography";
    // The parts of a variant or a geometry are known by their names, and are read without their own types.
    if (whole && part.name !== child.name)
      throw new ExecutionError(`The result does not fit its schema: ${JSON.stringify(inner)} came as ${JSON.stringify(part.name)}.`);
    if (whole && part.dictionary !== undefined)
      throw new ExecutionError(`The result does not fit its schema: ${JSON.stringify(inner)} came dictionary-encoded.`);
    assertLayout(child, part, inner, partType(type, at));
  });
}

/** The Spark type of an Arrow child, where it matters: the struct within a map has none. */
function partType(type: DataType | undefined, at: number): DataType | undefined {
  switch (type?.kind) {
    case "array":
      return type.element;
    case "struct":
      return type.fields[at]!.type;
    default:
      return undefined;
  }
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
