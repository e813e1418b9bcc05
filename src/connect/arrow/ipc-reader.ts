import { ExecutionError, UnsupportedError } from "../../errors.js";
import type { ArrowField, ArrowType } from "./arrow-type.js";
import { type FlatReader, readFlatBuffer } from "./flatbuffer-reader.js";
import { ALIGNMENT, CONTINUATION, DateUnit, FloatPrecision, Header, IntervalUnit, TypeId, timeUnits } from "./ipc-format.js";
import type { ArrowArray, RecordColumns } from "./ipc-writer.js";

export interface ArrowStream {
  readonly fields: readonly ArrowField[];
  readonly batches: readonly RecordColumns[];
}

/**
 * Reads an Arrow IPC stream into views of its buffers, nothing copied where the bytes are aligned. Every buffer is checked to lie
 * within its message and to be long enough for its values, so that reading values needs no checks.
 *
 * @throws ExecutionError for a damaged stream, UnsupportedError for what Spark's server does not send (dictionaries, compression).
 */
export function readStream(data: Uint8Array): ArrowStream {
  // (A Buffer's own slice would not copy.)
  const bytes = data.byteOffset % ALIGNMENT === 0 ? data : new Uint8Array(data);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let fields: readonly ArrowField[] | undefined;
  const batches: RecordColumns[] = [];
  let at = 0;
  while (at + 8 <= bytes.byteLength) {
    if (view.getUint32(at, true) !== CONTINUATION) throw damaged("a message does not begin where one should");
    const metadataSize = view.getInt32(at + 4, true);
    if (metadataSize === 0) break;
    const bodyAt = at + 8 + metadataSize;
    if (metadataSize < 0 || bodyAt > bytes.byteLength) throw damaged("a message is cut off");
    const message = readFlatBuffer(bytes.subarray(at + 8, bodyAt));
    const bodySize = message.i64(3);
    if (bodySize < 0 || bodyAt + bodySize > bytes.byteLength) throw damaged("the data of a message is cut off");
    const header = message.table(2);
    const kind = message.i8(1);
    if (header === undefined) throw damaged("a message has no header");
    if (kind === Header.schema) fields = header.tables(1).map(readField);
    else if (kind === Header.recordBatch) {
      if (fields === undefined) throw damaged("a batch comes before the schema");
      batches.push(readBatch(fields, header, bytes.subarray(bodyAt, bodyAt + bodySize)));
    } else throw new UnsupportedError("The server sent an Arrow message that is neither a schema nor a batch of rows (a dictionary?).");
    at = bodyAt + bodySize;
  }
  if (fields === undefined) throw damaged("it has no schema");
  return { fields, batches };
}

const damaged = (what: string): ExecutionError => new ExecutionError(`The result is damaged: as an Arrow stream, ${what}.`);

function readField(field: FlatReader): ArrowField {
  const metadata: Record<string, string> = Object.fromEntries(field.tables(6).map((entry) => [entry.text(0) ?? "", entry.text(1) ?? ""]));
  if (field.table(4) !== undefined)
    throw new UnsupportedError(`The server sent the column ${JSON.stringify(field.text(0))} dictionary-encoded.`);
  return {
    name: field.text(0) ?? "",
    nullable: field.i8(1) !== 0,
    type: readType(field.i8(2), field.table(3)),
    children: field.tables(5).map(readField),
    ...(Object.keys(metadata).length > 0 && { metadata }),
  };
}

function readType(id: number, type: FlatReader | undefined): ArrowType {
  const unit = (absent: number): (typeof timeUnits)[number] => {
    const name = timeUnits[type?.i16(0, absent) ?? absent];
    if (name === undefined) throw damaged("a unit of time is unknown");
    return name;
  };
  switch (id) {
    case TypeId.null:
      return { id: "null" };
    case TypeId.bool:
      return { id: "bool" };
    case TypeId.utf8:
      return { id: "utf8" };
    case TypeId.binary:
      return { id: "binary" };
    case TypeId.list:
      return { id: "list" };
    case TypeId.struct:
      return { id: "struct" };
    case TypeId.map:
      return { id: "map" };
    case TypeId.int: {
      const bits = type?.i32(0);
      if (type?.i8(1) === 1 && (bits === 8 || bits === 16 || bits === 32 || bits === 64)) return { id: "int", bits };
      break;
    }
    case TypeId.float: {
      const precision = type?.i16(0);
      if (precision === FloatPrecision[32]) return { id: "float", bits: 32 };
      if (precision === FloatPrecision[64]) return { id: "float", bits: 64 };
      break;
    }
    case TypeId.decimal:
      if (type?.i32(2, 128) === 128) return { id: "decimal", precision: type.i32(0), scale: type.i32(1) };
      break;
    case TypeId.date:
      if (type?.i16(0, DateUnit.millisecond) === DateUnit.day) return { id: "date_day" };
      break;
    case TypeId.time:
      return { id: "time", unit: unit(1) };
    case TypeId.timestamp:
      return { id: "timestamp", unit: unit(0), timeZone: type?.text(1) };
    case TypeId.duration:
      return { id: "duration", unit: unit(1) };
    case TypeId.interval: {
      const kind = type?.i16(0) ?? 0;
      if (kind === IntervalUnit.year_month) return { id: "interval", unit: "year_month" };
      if (kind === IntervalUnit.month_day_nano) return { id: "interval", unit: "month_day_nano" };
      break;
    }
  }
  throw new UnsupportedError(`The server sent a column of an Arrow type (number ${id}) or width that Spark does not use.`);
}

/** Bytes that `length` values of a fixed-width type need. */
function valueBytes(type: ArrowType, length: number): number {
  switch (type.id) {
    case "bool":
      return Math.ceil(length / 8);
    case "int":
    case "float":
      return (length * type.bits) / 8;
    case "decimal":
      return length * 16;
    case "date_day":
      return length * 4;
    case "time":
      return length * (type.unit === "second" || type.unit === "millisecond" ? 4 : 8);
    case "timestamp":
    case "duration":
      return length * 8;
    case "interval":
      return length * (type.unit === "year_month" ? 4 : 16);
    default:
      return 0;
  }
}

function readBatch(fields: readonly ArrowField[], header: FlatReader, body: Uint8Array): RecordColumns {
  if (header.table(3) !== undefined) {
    throw new UnsupportedError(
      "The server compresses Arrow data: set spark.sql.execution.arrow.compression.codec to none for this session.",
    );
  }
  const rows = header.i64(0);
  const nodes = header.longs(1, 2);
  const regions = header.longs(2, 2);
  let node = 0;
  let region = 0;

  const buffer = (name: string, atLeast: number): Uint8Array => {
    const offset = regions[region * 2];
    const size = regions[region * 2 + 1];
    region += 1;
    if (offset === undefined || size === undefined) throw damaged(`"${name}" has fewer buffers than its type needs`);
    if (offset < 0 || size < 0 || offset + size > body.byteLength) throw damaged(`a buffer of "${name}" lies outside its message`);
    if (size < atLeast) throw damaged(`a buffer of "${name}" has ${size} bytes, ${atLeast} are needed`);
    const bytes = body.subarray(offset, offset + size);
    return bytes.byteOffset % ALIGNMENT === 0 ? bytes : new Uint8Array(bytes);
  };
  const offsets = (name: string, length: number, limit: (last: number) => boolean): Uint8Array => {
    const bytes = buffer(name, 0);
    // A writer may leave the single zero of an empty column out.
    if (length === 0 && bytes.byteLength === 0) return new Uint8Array(4);
    if (bytes.byteLength < (length + 1) * 4) throw damaged(`the offsets of "${name}" are cut off`);
    const values = new Int32Array(bytes.buffer, bytes.byteOffset, length + 1);
    let last = values[0] ?? 0;
    if (last < 0) throw damaged(`the offsets of "${name}" begin below zero`);
    for (const value of values) {
      if (value < last) throw damaged(`the offsets of "${name}" go backwards`);
      last = value;
    }
    if (!limit(last)) throw damaged(`the offsets of "${name}" point past its data`);
    return bytes;
  };
  const visit = ({ name, type, children }: ArrowField): ArrowArray => {
    const length = nodes[node * 2];
    const nullCount = nodes[node * 2 + 1];
    node += 1;
    if (length === undefined || nullCount === undefined || length < 0 || nullCount < 0 || nullCount > length)
      throw damaged(`the length of "${name}" is missing or wrong`);
    if (type.id === "null") return { length, nullCount: length, buffers: [], children: [] };
    const validity = buffer(name, nullCount > 0 ? Math.ceil(length / 8) : 0);
    const valid = nullCount > 0 ? validity : undefined;
    if (type.id === "utf8" || type.id === "binary") {
      // The offsets come before the bytes that they point into, so the size of the latter is looked up ahead.
      const size = regions[(region + 1) * 2 + 1] ?? 0;
      return { length, nullCount, buffers: [valid, offsets(name, length, (last) => last <= size), buffer(name, 0)], children: [] };
    }
    if (type.id === "list" || type.id === "map") {
      let lastOffset = 0;
      const bytes = offsets(name, length, (last) => {
        lastOffset = last;
        return true;
      });
      const values = children.map(visit);
      if ((values[0]?.length ?? 0) < lastOffset) throw damaged(`the offsets of "${name}" point past its elements`);
      return { length, nullCount, buffers: [valid, bytes], children: values };
    }
    if (type.id === "struct") {
      const values = children.map(visit);
      if (values.some((child) => child.length < length)) throw damaged(`a field of "${name}" has fewer values than the struct`);
      return { length, nullCount, buffers: [valid], children: values };
    }
    return { length, nullCount, buffers: [valid, buffer(name, valueBytes(type, length))], children: [] };
  };
  const columns = fields.map(visit);
  if (columns.some((column) => column.length !== rows)) throw damaged("its columns have different lengths");
  return { rows, columns };
}
