import { UnsupportedError } from "../../errors.js";
import { ArrowTypeId } from "../../types/arrow-type-id.js";
import type { ArrowField, ArrowType } from "./arrow-type.js";
import { type FlatReader, readFlatBuffer } from "./flatbuffer-reader.js";
import { ALIGNMENT, CONTINUATION, DateUnit, damaged, FloatPrecision, Header, IntervalUnit, timeUnits } from "./ipc-format.js";
import type { ArrowArray, RecordColumns } from "./ipc-writer.js";
import { readBatch } from "./record-batch.js";

export interface ArrowStream {
  readonly fields: readonly ArrowField[];
  readonly batches: readonly RecordColumns[];
}

/** Field after field within another: more than any type of Spark's nests, and fewer than the stack holds. */
const MOST_NESTED = 500;
const INT32: ArrowType = { id: "int", bits: 32 };
/** A message larger than this does not keep its room for the next one. */
const MOST_KEPT = 32 * 1024 * 1024;

/**
 * Reads an Arrow IPC stream into views of its buffers, nothing copied where the bytes are aligned. Every buffer is checked to lie
 * within its message and to be long enough for its values, so that reading values needs no checks.
 *
 * @throws ExecutionError for a damaged stream, UnsupportedError for what Spark's server does not send.
 */
export const readStream = (data: Uint8Array): ArrowStream => streamReader()(data);

/**
 * A reader of streams that mostly have one schema: it is read again only when its bytes differ. Bytes that are not aligned are copied into a
 * room that the next stream uses again, so the views of a stream hold until then.
 */
export function streamReader(): (data: Uint8Array) => ArrowStream {
  let known: { readonly bytes: Uint8Array; readonly fields: readonly ArrowField[] } | undefined;
  let room = new Uint8Array(0);

  const alignedData = (data: Uint8Array): Uint8Array => {
    if (data.byteOffset % ALIGNMENT === 0) return data;
    // (A Buffer's own slice would not copy.)
    if (data.byteLength > MOST_KEPT) return new Uint8Array(data);
    if (room.byteLength < data.byteLength) room = new Uint8Array(Math.min(MOST_KEPT, 2 * data.byteLength));
    room.set(data);
    return room.subarray(0, data.byteLength);
  };
  const readSchema = (metadata: Uint8Array, header: FlatReader): readonly ArrowField[] => {
    if (known === undefined || Buffer.compare(known.bytes, metadata) !== 0)
      known = { bytes: new Uint8Array(metadata), fields: header.tables(1).map((field) => readField(field, 0)) };
    return known.fields;
  };

  return (data) => {
    const bytes = alignedData(data);
    let fields: readonly ArrowField[] | undefined;
    const batches: RecordColumns[] = [];
    const dictionaries = new Map<number, ArrowArray>();
    for (const { kind, header, metadata, body } of messages(bytes)) {
      if (kind === Header.schema) {
        if (fields !== undefined) throw damaged("it has two schemas");
        fields = readSchema(metadata, header);
        continue;
      }
      if (fields === undefined) throw damaged("its data comes before the schema");
      if (kind === Header.recordBatch) batches.push(readBatch(fields, header, body, dictionaries));
      else if (kind === Header.dictionaryBatch) readDictionary(fields, header, body, dictionaries);
      else throw new UnsupportedError("The server sent an Arrow message that is no schema, dictionary or batch of rows.");
    }
    if (fields === undefined) throw damaged("it has no schema");
    return { fields, batches };
  };
}

export interface Message {
  /** All of it, with what is before the metadata. */
  readonly bytes: Uint8Array;
  readonly kind: number;
  readonly header: FlatReader;
  readonly metadata: Uint8Array;
  readonly body: Uint8Array;
}

export function* messages(bytes: Uint8Array): Generator<Message, void, undefined> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  while (at + 8 <= bytes.byteLength) {
    if (view.getUint32(at, true) !== CONTINUATION) throw damaged("a message does not begin where one should");
    const metadataSize = view.getInt32(at + 4, true);
    if (metadataSize === 0) return;
    const bodyAt = at + 8 + metadataSize;
    if (metadataSize < 0 || bodyAt > bytes.byteLength) throw damaged("a message is cut off");
    const metadata = bytes.subarray(at + 8, bodyAt);
    const message = readFlatBuffer(metadata);
    const bodySize = message.i64(3);
    if (!(bodySize >= 0 && bodyAt + bodySize <= bytes.byteLength)) throw damaged("the data of a message is cut off");
    const header = message.table(2);
    if (header === undefined) throw damaged("a message has no header");
    const end = bodyAt + bodySize;
    yield { bytes: bytes.subarray(at, end), kind: message.i8(1), header, metadata, body: bytes.subarray(bodyAt, end) };
    at = end;
  }
}

/** The values that a dictionary's fields refer to: a batch of one column of their type. */
function readDictionary(fields: readonly ArrowField[], header: FlatReader, body: Uint8Array, dictionaries: Map<number, ArrowArray>): void {
  const id = header.i64(0);
  const batch = header.table(1);
  const field = dictionaryField(fields, id);
  if (batch === undefined || field === undefined) throw damaged("it has a dictionary that no column uses");
  if (header.i8(2) !== 0) throw new UnsupportedError("The server sent a dictionary in parts.");
  const { dictionary: _, ...values } = field;
  dictionaries.set(id, readBatch([values], batch, body, dictionaries).columns[0]!);
}

function dictionaryField(fields: readonly ArrowField[], id: number): ArrowField | undefined {
  for (const field of fields) {
    const found = field.dictionary?.id === id ? field : dictionaryField(field.children, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

function readField(field: FlatReader, depth: number): ArrowField {
  if (depth > MOST_NESTED) throw damaged(`its columns nest more than ${MOST_NESTED} deep`);
  const name = field.text(0) ?? "";
  const metadata = field.tables(6).map((entry): [string, string] => [entry.text(0) ?? "", entry.text(1) ?? ""]);
  const encoding = field.table(4);
  // Signed numbers of 32 bits, unless it says otherwise.
  const index = encoding && (encoding.table(1) === undefined ? INT32 : readType(ArrowTypeId.int, encoding.table(1)));
  return {
    name,
    nullable: field.i8(1) !== 0,
    type: readType(field.i8(2), field.table(3)),
    children: field.tables(5).map((child) => readField(child, depth + 1)),
    ...(metadata.length > 0 && { metadata: Object.fromEntries(metadata) }),
    ...(encoding && index?.id === "int" && { dictionary: { id: encoding.i64(0), bits: index.bits } }),
  };
}

function readType(id: number, type: FlatReader | undefined): ArrowType {
  const unit = (absent: number): (typeof timeUnits)[number] => {
    const name = timeUnits[type?.i16(0, absent) ?? absent];
    if (name === undefined) throw damaged("a unit of time is unknown");
    return name;
  };
  switch (id) {
    case ArrowTypeId.null:
      return { id: "null" };
    case ArrowTypeId.bool:
      return { id: "bool" };
    case ArrowTypeId.utf8:
      return { id: "utf8" };
    case ArrowTypeId.binary:
      return { id: "binary" };
    case ArrowTypeId.list:
      return { id: "list" };
    case ArrowTypeId.large_utf8:
      return { id: "utf8", large: true };
    case ArrowTypeId.large_binary:
      return { id: "binary", large: true };
    case ArrowTypeId.large_list:
      return { id: "list", large: true };
    case ArrowTypeId.utf8_view:
      return { id: "utf8", view: true };
    case ArrowTypeId.binary_view:
      return { id: "binary", view: true };
    case ArrowTypeId.list_view:
      return { id: "list", view: true };
    case ArrowTypeId.large_list_view:
      return { id: "list", view: true, large: true };
    case ArrowTypeId.struct:
      return { id: "struct" };
    case ArrowTypeId.map:
      return { id: "map" };
    case ArrowTypeId.int: {
      const bits = type?.i32(0);
      if (type?.i8(1) === 1 && (bits === 8 || bits === 16 || bits === 32 || bits === 64)) return { id: "int", bits };
      break;
    }
    case ArrowTypeId.float: {
      const precision = type?.i16(0);
      if (precision === FloatPrecision[32]) return { id: "float", bits: 32 };
      if (precision === FloatPrecision[64]) return { id: "float", bits: 64 };
      break;
    }
    case ArrowTypeId.decimal:
      if (type?.i32(2, 128) === 128) return { id: "decimal", precision: type.i32(0), scale: type.i32(1) };
      break;
    case ArrowTypeId.date:
      if (type?.i16(0, DateUnit.millisecond) === DateUnit.day) return { id: "date_day" };
      break;
    case ArrowTypeId.time:
      return { id: "time", unit: unit(1) };
    case ArrowTypeId.timestamp:
      return { id: "timestamp", unit: unit(0), timeZone: type?.text(1) };
    case ArrowTypeId.duration:
      return { id: "duration", unit: unit(1) };
    case ArrowTypeId.interval: {
      const kind = type?.i16(0) ?? 0;
      if (kind === IntervalUnit.year_month) return { id: "interval", unit: "year_month" };
      if (kind === IntervalUnit.month_day_nano) return { id: "interval", unit: "month_day_nano" };
      break;
    }
  }
  throw new UnsupportedError(`The server sent a column of an Arrow type (number ${id}) or width that Spark does not use.`);
}
