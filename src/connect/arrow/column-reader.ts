import type { RowOptions } from "../../dsl/executor.js";
import { ArgumentError, ExecutionError, SparkError, UnsupportedError } from "../../errors.js";
import type { DataType } from "../../types/data-type.js";
import { dateText, nanoTimeText } from "../../types/iso-time.js";
import { Timestamp } from "../../types/timestamp.js";
import { calendarText, dayTimeText, yearMonthText } from "../../types/values/intervals.js";
import type { ArrowField } from "./arrow-type.js";
import type { ArrowArray } from "./ipc-writer.js";
import { setOwn } from "./own-property.js";
import { assertDistinct, type Cells, type Reader, type RowBuilder, readerOf } from "./row-builder.js";
import { textReader } from "./text-reader.js";
import { dayText, decimalReader, localTimeText } from "./value-texts.js";
import { decodeVariant } from "./variant.js";

/** What a column is read with: its Spark type decides the value, its Arrow field where the bytes are. */
export interface Column {
  readonly array: ArrowArray;
  readonly arrow: ArrowField;
  readonly path: string;
  readonly options: RowOptions;
  readonly builder: RowBuilder;
}

/** A reader of the values of one column, by the table of values in the documentation. */
export const columnReader = (type: DataType, column: Column): Reader => readerOf(columnCells(type, column));

/** Where the values of a column are; their form depends on the type and the options alone. */
export function columnCells(type: DataType, column: Column): Cells {
  const { array, options } = column;
  if (type.kind === "void") return { form: "reader", values: () => null, validity: undefined };
  const validity = array.nullCount === 0 ? undefined : array.buffers[0];
  if (array.dictionary !== undefined) return { form: "reader", values: dictionaryReader(type, column, array.dictionary), validity };
  switch (type.kind) {
    case "boolean":
      return { form: "bits", values: array.buffers[1]!, validity };
    case "tinyint":
      return { form: "elements", values: values(array, Int8Array), validity };
    case "smallint":
      return { form: "elements", values: values(array, Int16Array), validity };
    case "int":
      return { form: "elements", values: values(array, Int32Array), validity };
    case "float":
      return { form: "elements", values: values(array, Float32Array), validity };
    case "double":
      return { form: "elements", values: values(array, Float64Array), validity };
    case "bigint":
      if (options.long === "number") break;
      return { form: "elements", values: values(array, BigInt64Array), validity };
    case "timestamp":
      if (options.timestamp !== "micros") break;
      return { form: "elements", values: values(array, BigInt64Array), validity };
  }
  return { form: "reader", values: valueReader(type, column), validity };
}

/** Values of a dictionary are made once where they cannot change in anyone's hands. */
function dictionaryReader(type: DataType, column: Column, { indices, values }: NonNullable<ArrowArray["dictionary"]>): Reader {
  const read = columnReader(type, { ...column, array: values });
  const made: unknown[] = [];
  return (index) => {
    const at = indices[index]!;
    if (made[at] !== undefined) return made[at];
    const value = read(at);
    if (typeof value !== "object") made[at] = value;
    return value;
  };
}

/** The buffer of values as a typed array; its start is aligned and its length checked by the reader of the stream. */
type Viewer<T> = new (buffer: ArrayBufferLike, offset: number, length: number) => T;
function values<T>(array: ArrowArray, view: Viewer<T> & { readonly BYTES_PER_ELEMENT: number }, buffer = 1): T {
  const bytes = array.buffers[buffer]!;
  return new view(bytes.buffer, bytes.byteOffset, Math.floor(bytes.byteLength / view.BYTES_PER_ELEMENT));
}

/** The values that take more than looking them up. */
function valueReader(type: DataType, column: Column): Reader {
  const { array, arrow, path, options } = column;
  switch (type.kind) {
    case "bigint": {
      const longs = values(array, BigInt64Array);
      return (index) => safeNumber(longs[index]!, path, index);
    }
    case "decimal": {
      const text = decimalReader(array.buffers[1]!, type.scale);
      return options.decimal === "number" ? (index) => Number(text(index)) : text;
    }
    case "string":
    case "char":
    case "varchar":
      return textReader(values(array, Int32Array).subarray(0, array.length + 1), array.buffers[2]!, path);
    case "binary": {
      const offsets = values(array, Int32Array);
      const bytes = array.buffers[2]!;
      return (index) => new Uint8Array(bytes.subarray(offsets[index]!, offsets[index + 1]!));
    }
    case "date": {
      const days = values(array, Int32Array);
      return options.date === "Date" ? (index) => utcDate(days[index]!, path, index) : (index) => dayText(days[index]!);
    }
    case "timestamp": {
      const micros = values(array, BigInt64Array);
      return (index) => new Timestamp(micros[index]!);
    }
    case "timestamp_ntz": {
      const micros = values(array, BigInt64Array);
      return (index) => localTimeText(micros[index]!);
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
      const names = type.fields.map((field) => field.name);
      assertDistinct(names, path);
      const cells = type.fields.map((field, index) => columnCells(field.type, nth(column, index)));
      return column.builder.objects(names, cells);
    }
    case "timestamp_ltz_nanos":
    case "timestamp_ntz_nanos":
      throw new UnsupportedError(
        `Values of ${type.kind}(${type.precision}) in ${JSON.stringify(path)} cannot be read yet: cast them to timestamp, or to string.`,
      );
    default:
      throw new SparkError(`internal error: ${type.kind} is read in place`);
  }
}

const nth = (column: Column, index: number): Column => {
  const arrow = column.arrow.children[index]!;
  return { ...column, array: column.array.children[index]!, arrow, path: `${column.path}.${arrow.name}` };
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
