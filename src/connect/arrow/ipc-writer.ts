import { ArgumentError } from "../../errors.js";
import { ArrowTypeId } from "../../types/arrow-type-id.js";
import type { StructType } from "../../types/data-type.js";
import { type ArrowField, type ArrowType, arrowField } from "./arrow-type.js";
import { concatBytes } from "./bytes.js";
import { encodeFlatBuffer, type FlatTable, i8, i16, i32, i64, longs, table, tables, text } from "./flatbuffer-writer.js";
import { aligned, CONTINUATION, DateUnit, FloatPrecision, Header, IntervalUnit, METADATA_V5, timeUnits } from "./ipc-format.js";

/**
 * One column in Arrow's memory layout: `buffers` in the format's order for the type (`undefined`: absent, such as the validity
 * of a column without nulls), children for list, map, struct and the structs behind variant, geometry and geography.
 *
 * | type | buffers |
 * |---|---|
 * | void | none |
 * | numbers, boolean (bits), decimal (16 bytes), date, time, timestamps, intervals | validity, values |
 * | string, binary | validity, offsets (int32), bytes |
 * | array, map | validity, offsets (int32); a map has one child, the struct `entries` with `key` and `value` |
 * | struct; variant (`value`, `metadata`); geometry and geography (`srid`, `wkb`) | validity |
 */
export interface ArrowArray {
  readonly length: number;
  readonly nullCount: number;
  readonly buffers: readonly (Uint8Array | undefined)[];
  readonly children: readonly ArrowArray[];
  /** Instead of values of its own: which value of a dictionary each one is. Read only, never written. */
  readonly dictionary?: { readonly indices: Int32Array; readonly values: ArrowArray };
}

/** A batch of rows by columns, in the schema's order. */
export interface RecordColumns {
  readonly rows: number;
  readonly columns: readonly ArrowArray[];
}

export interface WriteOptions {
  /** The time zone named in the type of timestamps; Spark writes the session's. Values are UTC anyhow. */
  readonly timeZone?: string;
}

/** An Arrow IPC stream of the batches, in the Arrow types that Spark's server itself uses for the schema's types. */
export function writeStream(schema: StructType, batches: Iterable<RecordColumns>, options: WriteOptions = {}): Uint8Array {
  const fields = schema.fields.map((field) => arrowField(field.name, field.type, field.nullable, options.timeZone ?? "UTC"));
  const parts: Uint8Array[] = [message(Header.schema, schemaTable(fields), 0)];
  for (const batch of batches) writeBatch(fields, batch, parts);
  parts.push(endOfStream());
  return concatBytes(parts);
}

/** How many buffers the layout of a type has. */
function bufferCount(type: ArrowType): number {
  if (type.id === "null") return 0;
  if (type.id === "struct") return 1;
  return type.id === "utf8" || type.id === "binary" ? 3 : 2;
}

function writeBatch(fields: readonly ArrowField[], batch: RecordColumns, parts: Uint8Array[]): void {
  const nodes: number[] = [];
  const buffers: number[] = [];
  const body: Uint8Array[] = [];
  let offset = 0;

  const visit = (field: ArrowField, array: ArrowArray | undefined, path: string): void => {
    if (array === undefined) throw new ArgumentError(`The batch has no data for "${path}".`);
    const expected = bufferCount(field.type);
    if (array.buffers.length !== expected || array.children.length !== field.children.length) {
      throw new ArgumentError(
        `"${path}" is Arrow ${field.type.id} of ${expected} buffers and ${field.children.length} children, got ${array.buffers.length} and ${array.children.length}.`,
      );
    }
    nodes.push(array.length, array.nullCount);
    for (const buffer of array.buffers) {
      const size = buffer?.byteLength ?? 0;
      buffers.push(offset, size);
      if (buffer !== undefined && size > 0) {
        body.push(buffer);
        if (aligned(size) > size) body.push(new Uint8Array(aligned(size) - size));
      }
      offset += aligned(size);
    }
    field.children.forEach((child, index) => {
      visit(child, array.children[index], `${path}.${child.name}`);
    });
  };
  if (batch.columns.length !== fields.length) {
    throw new ArgumentError(`The schema has ${fields.length} columns, the batch ${batch.columns.length}.`);
  }
  fields.forEach((field, index) => {
    const column = batch.columns[index];
    if (column && column.length !== batch.rows) {
      throw new ArgumentError(`"${field.name}" has ${column.length} values in a batch of ${batch.rows} rows.`);
    }
    visit(field, column, field.name);
  });
  parts.push(message(Header.recordBatch, table(i64(batch.rows), longs(2, nodes), longs(2, buffers)), offset), ...body);
}

const schemaTable = (fields: readonly ArrowField[]): FlatTable => table(i16(0), tables(fields.map(fieldTable)));

function fieldTable(field: ArrowField): FlatTable {
  const [id, type] = typeTable(field.type);
  const metadata = Object.entries(field.metadata ?? {}).map(([key, value]) => table(text(key), text(value)));
  return table(
    text(field.name),
    i8(field.nullable),
    i8(id),
    type,
    undefined,
    tables(field.children.map(fieldTable)),
    metadata.length > 0 ? tables(metadata) : undefined,
  );
}

function typeTable(type: ArrowType): readonly [id: number, type: FlatTable] {
  switch (type.id) {
    case "int":
      return [ArrowTypeId.int, table(i32(type.bits), i8(true))];
    case "float":
      return [ArrowTypeId.float, table(i16(FloatPrecision[type.bits]))];
    case "decimal":
      return [ArrowTypeId.decimal, table(i32(type.precision), i32(type.scale), i32(128))];
    case "date_day":
      return [ArrowTypeId.date, table(i16(DateUnit.day))];
    case "time":
      return [
        ArrowTypeId.time,
        table(i16(timeUnits.indexOf(type.unit)), i32(type.unit === "second" || type.unit === "millisecond" ? 32 : 64)),
      ];
    case "timestamp":
      return [
        ArrowTypeId.timestamp,
        table(i16(timeUnits.indexOf(type.unit)), type.timeZone === undefined ? undefined : text(type.timeZone)),
      ];
    case "duration":
      return [ArrowTypeId.duration, table(i16(timeUnits.indexOf(type.unit)))];
    case "interval":
      return [ArrowTypeId.interval, table(i16(IntervalUnit[type.unit]))];
    case "map":
      return [ArrowTypeId.map, table(i8(false))];
    default:
      return [ArrowTypeId[type.id], table()];
  }
}

/** A message without its body. */
export function message(headerType: number, header: FlatTable, bodyLength: number): Uint8Array {
  const metadata = encodeFlatBuffer(table(i16(METADATA_V5), i8(headerType), header, i64(bodyLength)));
  const framed = new Uint8Array(8 + metadata.length);
  const view = new DataView(framed.buffer);
  view.setUint32(0, CONTINUATION, true);
  view.setInt32(4, metadata.length, true);
  framed.set(metadata, 8);
  return framed;
}

export function endOfStream(): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setUint32(0, CONTINUATION, true);
  return bytes;
}
