import { ExecutionError } from "../../errors.js";
import type { ArrowField, ArrowType } from "./arrow-type.js";
import { bufferReader } from "./compression.js";
import type { FlatReader } from "./flatbuffer-reader.js";
import { damaged } from "./ipc-format.js";
import type { ArrowArray, RecordColumns } from "./ipc-writer.js";
import { listsOfViews, textsOfViews } from "./views.js";

/** Java's Arrow, which Spark writes with, counts in 32 bits. */
const MOST_VALUES = 2 ** 31 - 1;
/** Values that take no bytes (of void, or of a struct without fields) could be announced without end by a message of a few bytes. */
const MOST_WEIGHTLESS = 2 ** 24;

/** A dictionary's values by its number. */
export type Dictionaries = ReadonlyMap<number, ArrowArray>;

/** The columns of a batch of rows, every length, offset and count checked against the buffers. */
export function readBatch(fields: readonly ArrowField[], header: FlatReader, body: Uint8Array, dictionaries: Dictionaries): RecordColumns {
  const rows = header.i64(0);
  if (!(rows >= 0 && rows <= MOST_VALUES)) throw damaged("its number of rows is impossible");
  const nodes = header.longs(1, 2);
  const buffers = bufferReader(header, body);
  /** How many buffers of data each column of views has, in order. */
  const dataBuffers = header.longs(4, 1);
  let node = 0;
  let viewed = 0;

  const buffer = (name: string, atLeast: number): Uint8Array => {
    const bytes = buffers.next(name);
    if (bytes.byteLength < atLeast) throw damaged(`a buffer of "${name}" has ${bytes.byteLength} bytes, ${atLeast} are needed`);
    return bytes;
  };
  const offsets = (name: string, length: number, large: boolean): Int32Array => {
    const bytes = buffer(name, 0);
    // A writer may leave the single zero of an empty column out.
    if (length === 0 && bytes.byteLength === 0) return new Int32Array(1);
    if (bytes.byteLength < (length + 1) * (large ? 8 : 4)) throw damaged(`the offsets of "${name}" are cut off`);
    const values = large ? narrowed(name, bytes, length + 1) : new Int32Array(bytes.buffer, bytes.byteOffset, length + 1);
    let last = values[0]!;
    if (last < 0) throw damaged(`the offsets of "${name}" begin below zero`);
    for (let at = 1; at <= length; at++) {
      const value = values[at]!;
      if (value < last) throw damaged(`the offsets of "${name}" go backwards`);
      last = value;
    }
    return values;
  };
  const integers = (name: string, length: number, large: boolean): Int32Array => {
    const bytes = buffer(name, length * (large ? 8 : 4));
    return large ? narrowed(name, bytes, length) : new Int32Array(bytes.buffer, bytes.byteOffset, length);
  };
  const visit = (field: ArrowField, weightless: boolean): ArrowArray => {
    const { name, type, children } = field;
    const length = nodes[node * 2];
    const nullCount = nodes[node * 2 + 1];
    node += 1;
    if (length === undefined || nullCount === undefined || !(length >= 0 && length <= MOST_VALUES && nullCount >= 0 && nullCount <= length))
      throw damaged(`the length of "${name}" is missing or wrong`);
    if (weightless && length > MOST_WEIGHTLESS && weight(field) === 0)
      throw new ExecutionError(`The result cannot be read: "${name}" has ${length} values that hold nothing, in one batch.`);
    if (type.id === "null") return { length, nullCount: length, buffers: [], children: [] };
    const validity = buffer(name, nullCount > 0 ? Math.ceil(length / 8) : 0);
    if (validity.byteLength > 0 && validity.byteLength >= Math.ceil(length / 8) && nullBits(validity, length) !== nullCount)
      throw damaged(`"${name}" has another number of nulls than it says`);
    const valid = nullCount > 0 ? validity : undefined;
    if (field.dictionary !== undefined) {
      const values = dictionaries.get(field.dictionary.id);
      if (values === undefined) throw damaged(`the dictionary of "${name}" is missing`);
      const indices = dictionaryIndices(name, field.dictionary.bits, buffer(name, (length * field.dictionary.bits) / 8), length);
      for (let at = 0; at < length; at++) {
        const there = valid === undefined || (valid[at >> 3]! >> (at & 7)) & 1;
        if (there && !(indices[at]! >= 0 && indices[at]! < values.length)) throw damaged(`"${name}" points outside of its dictionary`);
      }
      return { length, nullCount, buffers: [valid], children: [], dictionary: { indices, values } };
    }
    if ((type.id === "utf8" || type.id === "binary") && type.view) {
      const views = buffer(name, length * 16);
      const count = dataBuffers[viewed++];
      if (count === undefined || !(count >= 0)) throw damaged(`the number of buffers of "${name}" is missing or wrong`);
      const data: Uint8Array[] = [];
      while (data.length < count) data.push(buffer(name, 0));
      const { ends, bytes } = textsOfViews(name, length, valid, views, data);
      return { length, nullCount, buffers: [valid, bytesOf(ends), bytes], children: [] };
    }
    if (type.id === "list" && type.view) {
      const [starts, sizes] = [integers(name, length, type.large === true), integers(name, length, type.large === true)];
      const values = children.map((child) => visit(child, true));
      if (values.length !== 1) throw damaged(`"${name}" has ${values.length} kinds of elements`);
      const { ends, elements } = listsOfViews(name, valid, starts, sizes, values[0]!);
      return { length, nullCount, buffers: [valid, bytesOf(ends)], children: [elements] };
    }
    if (type.id === "utf8" || type.id === "binary") {
      const ends = offsets(name, length, type.large === true);
      const bytes = buffer(name, 0);
      if (ends[length]! > bytes.byteLength) throw damaged(`the offsets of "${name}" point past its data`);
      return { length, nullCount, buffers: [valid, bytesOf(ends), bytes], children: [] };
    }
    if (type.id === "list" || type.id === "map") {
      const ends = offsets(name, length, type.id === "list" && type.large === true);
      const values = children.map((child) => visit(child, true));
      if (values.length !== 1) throw damaged(`"${name}" has ${values.length} kinds of elements`);
      if (ends[length]! > values[0]!.length) throw damaged(`the offsets of "${name}" point past its elements`);
      return { length, nullCount, buffers: [valid, bytesOf(ends)], children: values };
    }
    if (type.id === "struct") {
      const values = children.map((child) => visit(child, false));
      if (values.some((child) => child.length < length)) throw damaged(`a field of "${name}" has fewer values than the struct`);
      return { length, nullCount, buffers: [valid], children: values };
    }
    return { length, nullCount, buffers: [valid, buffer(name, valueBytes(type, length))], children: [] };
  };
  const columns = fields.map((field) => visit(field, false));
  if (columns.some((column) => column.length !== rows)) throw damaged("its columns have different lengths");
  return { rows, columns };
}

const bytesOf = (view: Int32Array): Uint8Array => new Uint8Array(view.buffer, view.byteOffset, view.byteLength);

/** 64-bit offsets as the 32 bits that they need: no message is as large as 2 GiB. */
function narrowed(name: string, bytes: Uint8Array, count: number): Int32Array {
  const wide = new BigInt64Array(bytes.buffer, bytes.byteOffset, count);
  const narrow = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    const value = wide[at]!;
    if (value < 0n || value > 0x7fff_ffffn) throw damaged(`the offsets of "${name}" point past its data`);
    narrow[at] = Number(value);
  }
  return narrow;
}

function dictionaryIndices(name: string, bits: number, bytes: Uint8Array, length: number): Int32Array {
  if (bits === 32) return new Int32Array(bytes.buffer, bytes.byteOffset, length);
  if (bits === 8) return Int32Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, length));
  if (bits === 16) return Int32Array.from(new Int16Array(bytes.buffer, bytes.byteOffset, length));
  return narrowed(name, bytes, length);
}

/** How many of the first `length` bits are not set. */
function nullBits(validity: Uint8Array, length: number): number {
  let set = 0;
  const whole = length >> 3;
  for (let at = 0; at < whole; at++) {
    const byte = validity[at]!;
    if (byte === 0xff) set += 8;
    else set += ones(byte);
  }
  if (length & 7) set += ones(validity[whole]! & ((1 << (length & 7)) - 1));
  return length - set;
}

function ones(byte: number): number {
  const pairs = byte - ((byte >> 1) & 0x55);
  const fours = (pairs & 0x33) + ((pairs >> 2) & 0x33);
  return (fours + (fours >> 4)) & 0x0f;
}

/** Whether the values of a column need bytes at all: 0 where any number of them fits into a message. */
const weight = ({ type, children, dictionary }: ArrowField): number =>
  dictionary !== undefined
    ? 1
    : type.id === "null"
      ? 0
      : type.id === "struct"
        ? children.reduce((sum, child) => sum + weight(child), 0)
        : 1;

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
