import { isAscii, isUtf8 } from "node:buffer";
import type { RowOptions } from "../../dsl/executor.js";
import { ArgumentError, ExecutionError, UnsupportedError } from "../../errors.js";
import type { DataType, StructType } from "../../types/data-type.js";
import { dateText, dateTimeText, nanoTimeText } from "../../types/iso-time.js";
import { Timestamp } from "../../types/timestamp.js";
import { decimalText } from "../../types/values/decimal-text.js";
import { calendarText, dayTimeText, yearMonthText } from "../../types/values/intervals.js";
import type { ArrowField } from "./arrow-type.js";
import type { ArrowArray } from "./ipc-writer.js";
import { setOwn } from "./own-property.js";
import { decodeVariant } from "./variant.js";

/** The value at an index of a column; null where it is null. */
export type Reader = (index: number) => unknown;

/** What a column is read with: its Spark type decides the value, its Arrow field where the bytes are. */
interface Column {
  readonly array: ArrowArray;
  readonly arrow: ArrowField;
  readonly path: string;
  readonly options: RowOptions;
}

/** A reader of the values of one column, by the table of values in the documentation. */
export function columnReader(type: DataType, column: Column): Reader {
  const read = valueReader(type, column);
  const validity = column.array.buffers[0];
  if (type.kind === "void") return () => null;
  if (validity === undefined || column.array.nullCount === 0) return read;
  return (index) => ((validity[index >> 3]! >> (index & 7)) & 1 ? read(index) : null);
}

/** The buffer of values as a typed array; its start is aligned and its length checked by the reader of the stream. */
type Viewer<T> = new (buffer: ArrayBufferLike, offset: number, length: number) => T;
function values<T>(array: ArrowArray, view: Viewer<T> & { readonly BYTES_PER_ELEMENT: number }, buffer = 1): T {
  const bytes = array.buffers[buffer]!;
  return new view(bytes.buffer, bytes.byteOffset, Math.floor(bytes.byteLength / view.BYTES_PER_ELEMENT));
}

function valueReader(type: DataType, column: Column): Reader {
  const { array, arrow, path, options } = column;
  switch (type.kind) {
    case "void":
      return () => null;
    case "boolean": {
      const bits = array.buffers[1]!;
      return (index) => ((bits[index >> 3]! >> (index & 7)) & 1) === 1;
    }
    case "tinyint":
      return elements(values(array, Int8Array));
    case "smallint":
      return elements(values(array, Int16Array));
    case "int":
      return elements(values(array, Int32Array));
    case "float":
      return elements(values(array, Float32Array));
    case "double":
      return elements(values(array, Float64Array));
    case "bigint": {
      const longs = values(array, BigInt64Array);
      return options.long === "number" ? (index) => safeNumber(longs[index]!, path, index) : elements(longs);
    }
    case "decimal":
      return decimals(array, type.scale, options);
    case "string":
    case "char":
    case "varchar":
      return texts(array, path);
    case "binary": {
      const offsets = values(array, Int32Array);
      const bytes = array.buffers[2]!;
      return (index) => new Uint8Array(bytes.subarray(offsets[index]!, offsets[index + 1]!));
    }
    case "date": {
      const days = values(array, Int32Array);
      return options.date === "Date" ? (index) => utcDate(days[index]!, path, index) : (index) => dateText(days[index]!);
    }
    case "timestamp": {
      const micros = values(array, BigInt64Array);
      return options.timestamp === "micros" ? elements(micros) : (index) => new Timestamp(micros[index]!);
    }
    case "timestamp_ntz": {
      const micros = values(array, BigInt64Array);
      return (index) => dateTimeText(micros[index]!);
    }
    case "time": {
      const units = values(array, BigInt64Array);
      const nanos = arrow.type.id === "time" && arrow.type.unit === "microsecond" ? 1000n : 1n;
      return (index) => nanoTimeText(units[index]! * nanos);
    }
    case "interval_ym": {
      const months = values(array, Int32Array);
      return (index) => yearMonthText(months[index]!);
    }
    case "interval_dt": {
      const micros = values(array, BigInt64Array);
      return (index) => dayTimeText(micros[index]!);
    }
    case "interval":
      return calendarIntervals(array);
    case "variant": {
      const [value, metadata] = binaryPair(column, "value", "metadata");
      return (index) => decodeVariant(value(index), metadata(index));
    }
    case "geometry":
    case "geography": {
      const srid = columnReader({ kind: "int" }, child(column, "srid"));
      const wkb = columnReader({ kind: "binary" }, child(column, "wkb"));
      return (index) => ({ srid: srid(index), wkb: wkb(index) });
    }
    case "array": {
      const offsets = values(array, Int32Array);
      const element = columnReader(type.element, nth(column, 0));
      return (index) => {
        const list: unknown[] = [];
        for (let at = offsets[index]!; at < offsets[index + 1]!; at++) list.push(element(at));
        return list;
      };
    }
    case "map": {
      const offsets = values(array, Int32Array);
      const entries = nth(column, 0);
      const key = columnReader(type.key, nth(entries, 0));
      const value = columnReader(type.value, nth(entries, 1));
      if (options.map === "object") return objectMaps(offsets, key, value, type.key, path);
      return (index) => {
        const map = new Map<unknown, unknown>();
        for (let at = offsets[index]!; at < offsets[index + 1]!; at++) map.set(key(at), value(at));
        return map;
      };
    }
    case "struct": {
      const readers = type.fields.map((field, index) => columnReader(field.type, nth(column, index)));
      return objectReader(type, readers, path);
    }
    case "timestamp_ltz_nanos":
    case "timestamp_ntz_nanos":
      throw new UnsupportedError(
        `Values of ${type.kind}(${type.precision}) in ${JSON.stringify(path)} cannot be read yet: cast them to timestamp, or to string.`,
      );
  }
}

const elements =
  <T>(array: { readonly [index: number]: T }): Reader =>
  (index) =>
    array[index]!;

const nth = (column: Column, index: number): Column => {
  const arrow = column.arrow.children[index]!;
  return { array: column.array.children[index]!, arrow, path: `${column.path}.${arrow.name}`, options: column.options };
};

/** Variants and geometries are structs whose fields are known by name. */
function child(column: Column, name: string): Column {
  const index = column.arrow.children.findIndex((field) => field.name === name);
  if (index === -1) throw new ExecutionError(`The result is damaged: ${JSON.stringify(column.path)} has no part ${name}.`);
  return nth(column, index);
}

function binaryPair(
  column: Column,
  first: string,
  second: string,
): readonly [(index: number) => Uint8Array, (index: number) => Uint8Array] {
  const view = (name: string): ((index: number) => Uint8Array) => {
    const { array } = child(column, name);
    const offsets = values(array, Int32Array);
    const bytes = array.buffers[2]!;
    return (index) => bytes.subarray(offsets[index]!, offsets[index + 1]!);
  };
  return [view(first), view(second)];
}

function safeNumber(value: bigint, path: string, index: number): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) {
    throw new ArgumentError(
      `long: "number" cannot hold ${value} of ${JSON.stringify(path)} (row ${index} of its batch) exactly: read it as a bigint, or cast the column.`,
    );
  }
  return number;
}

function utcDate(days: number, path: string, index: number): Date {
  const date = new Date(days * 86_400_000);
  if (Number.isNaN(date.getTime()))
    throw new ArgumentError(
      `date: "Date" cannot hold ${dateText(days)} of ${JSON.stringify(path)} (row ${index} of its batch): read it as text.`,
    );
  return date;
}

function decimals(array: ArrowArray, scale: number, options: RowOptions): Reader {
  // Sixteen bytes each, little-endian: the low half is unsigned, the high half carries the sign.
  const low = values(array, BigUint64Array);
  const high = values(array, BigInt64Array);
  const text: (index: number) => string = (index) => decimalText((high[index * 2 + 1]! << 64n) | low[index * 2]!, scale);
  return options.decimal === "number" ? (index) => Number(text(index)) : text;
}

function texts(array: ArrowArray, path: string): Reader {
  const offsets = values(array, Int32Array);
  const data = array.buffers[2]!;
  const used = data.subarray(offsets[0]!, offsets[array.length]!);
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  if (isAscii(used)) return (index) => bytes.toString("latin1", offsets[index]!, offsets[index + 1]!);
  if (isUtf8(used)) return (index) => bytes.toString("utf8", offsets[index]!, offsets[index + 1]!);
  // Spark's strings may hold any bytes; a replacement character would hide what they were.
  const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  return (index) => {
    try {
      return strict.decode(data.subarray(offsets[index]!, offsets[index + 1]!));
    } catch (cause) {
      throw new ExecutionError(
        `${JSON.stringify(path)} (row ${index} of its batch) holds bytes that are not UTF-8: cast the column to binary.`,
        { cause },
      );
    }
  };
}

function calendarIntervals(array: ArrowArray): Reader {
  const bytes = array.buffers[1]!;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return (index) =>
    calendarText({
      months: view.getInt32(index * 16, true),
      days: view.getInt32(index * 16 + 4, true),
      micros: view.getBigInt64(index * 16 + 8, true) / 1000n,
    });
}

function objectMaps(offsets: Int32Array, key: Reader, value: Reader, keyType: DataType, path: string): Reader {
  if (keyType.kind !== "string" && keyType.kind !== "char" && keyType.kind !== "varchar") {
    throw new ArgumentError(
      `map: "object" is for maps with string keys; ${JSON.stringify(path)} has keys of ${keyType.kind}: read it as a Map.`,
    );
  }
  return (index) => {
    const object: Record<string, unknown> = {};
    for (let at = offsets[index]!; at < offsets[index + 1]!; at++) setOwn(object, String(key(at)), value(at));
    return object;
  };
}

/** Structs as objects; two fields of one name would leave one of them out. */
export function objectReader(
  type: StructType,
  readers: readonly Reader[],
  path: string | undefined,
): (index: number) => Record<string, unknown> {
  const names = type.fields.map((field) => field.name);
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) {
    throw new ArgumentError(
      path === undefined
        ? `Two columns are named ${JSON.stringify(repeated)}, which a row as an object cannot hold: rename one, or ask for { rows: "array" }.`
        : `Two fields of ${JSON.stringify(path)} are named ${JSON.stringify(repeated)}, which an object cannot hold: rename one, by a cast for example.`,
    );
  }
  const count = names.length;
  if (names.includes("__proto__")) {
    return (index) => {
      const row: Record<string, unknown> = {};
      for (let at = 0; at < count; at++) setOwn(row, names[at]!, readers[at]!(index));
      return row;
    };
  }
  return (index) => {
    const row: Record<string, unknown> = {};
    for (let at = 0; at < count; at++) row[names[at]!] = readers[at]!(index);
    return row;
  };
}
