import { ArgumentError } from "../../errors.js";
import { ArrowTypeId } from "../../types/arrow-type-id.js";
import type { DataType, Field, StructType } from "../../types/data-type.js";
import { dateText, dateTimeText, nanoTimeText } from "../../types/iso-time.js";
import { Timestamp } from "../../types/timestamp.js";
import { decimalText } from "../../types/values/decimal-text.js";
import { dayTimeText, yearMonthText } from "../../types/values/intervals.js";

// Tables of apache-arrow as rows. They are read by their public layout, so that apache-arrow, of whichever copy and version the caller
// has, is not loaded here; its own getters would round times to what a number holds.

/** An apache-arrow Table or RecordBatch. */
export type ArrowRows = ArrowTable | ArrowBatch;
interface ArrowTable {
  readonly schema: ArrowSchema;
  readonly batches: readonly ArrowBatch[];
}
interface ArrowBatch {
  readonly schema: ArrowSchema;
  readonly data: ArrowData;
}
interface ArrowSchema {
  readonly fields: readonly ArrowField[];
}
interface ArrowField {
  readonly name: string;
  readonly nullable: boolean;
  readonly type: ArrowType;
}
/** A type by apache-arrow's number of its kind, with the parameters that its kind has. */
interface ArrowType {
  readonly typeId: number;
  readonly bitWidth?: number;
  readonly isSigned?: boolean;
  readonly precision?: number;
  readonly scale?: number;
  readonly unit?: number;
  readonly timezone?: string | null;
  readonly listSize?: number;
  readonly byteWidth?: number;
  readonly children?: readonly ArrowField[] | null;
  /** Of a dictionary: the type of its values. */
  readonly dictionary?: ArrowType;
}
/** A column's piece: its buffers, and what it is cut out of. */
interface ArrowData {
  readonly type: ArrowType;
  readonly length: number;
  readonly offset: number;
  // biome-ignore lint/suspicious/noExplicitAny: the typed array that the column's type says
  readonly values: any;
  readonly valueOffsets: ArrayLike<number | bigint>;
  readonly children: readonly ArrowData[];
  readonly dictionary?: { readonly data: readonly ArrowData[] };
  getValid(index: number): boolean;
}

/** Apache-arrow's number for a dictionary, which in Arrow's format is no type. */
const DICTIONARY = -1;

export function isArrowRows(value: unknown): value is ArrowRows {
  if (typeof value !== "object" || value === null) return false;
  const { schema, batches, data } = value as { schema?: { fields?: unknown }; batches?: unknown; data?: { children?: unknown } };
  return Array.isArray(schema?.fields) && (Array.isArray(batches) || Array.isArray(data?.children));
}

/** The schema that says what the table holds: each Arrow type as the Spark type of the same values. */
export function arrowSchema({ schema }: ArrowRows): StructType {
  return { kind: "struct", fields: fieldsOf(schema.fields, "column") };
}

/** The rows as objects, or as arrays by position. */
export function* arrowRows(table: ArrowRows, as: "object" | "array"): Generator<unknown, void, undefined> {
  const names = arrowSchema(table).fields.map(({ name }) => name);
  for (const { data } of "batches" in table ? table.batches : [table]) {
    const columns = data.children.map(reader);
    for (let index = 0; index < data.length; index++) {
      const values = columns.map((value) => value(index));
      yield as === "array" ? values : Object.fromEntries(values.map((value, position) => [names[position]!, value]));
    }
  }
}

function fieldsOf(fields: readonly ArrowField[], what: string): readonly Field[] {
  const twice = fields.find(({ name }, index) => fields.findIndex((field) => field.name === name) < index);
  if (twice !== undefined)
    throw new ArgumentError(`createDataFrame: the Arrow table has two ${what}s of the name ${JSON.stringify(twice.name)}`);
  // apache-arrow says of a column of nothing but nulls that it has none.
  return fields.map(({ name, type, nullable }) => ({
    name,
    type: sparkType(type, `${what} ${JSON.stringify(name)}`),
    nullable: nullable || type.typeId === ArrowTypeId.null,
  }));
}

function sparkType(type: ArrowType, where: string): DataType {
  const child = (index: number): ArrowField => type.children![index]!;
  switch (type.typeId) {
    case DICTIONARY:
      return sparkType(type.dictionary!, where);
    case ArrowTypeId.null:
      return { kind: "void" };
    case ArrowTypeId.int:
      return intType(type);
    case ArrowTypeId.float:
      if (type.precision === 0) break;
      return { kind: type.precision === 1 ? "float" : "double" };
    case ArrowTypeId.utf8:
    case ArrowTypeId.large_utf8:
      return { kind: "string" };
    case ArrowTypeId.binary:
    case ArrowTypeId.large_binary:
    case ArrowTypeId.fixed_size_binary:
      return { kind: "binary" };
    case ArrowTypeId.bool:
      return { kind: "boolean" };
    case ArrowTypeId.decimal:
      if (type.bitWidth !== 128) break;
      return { kind: "decimal", precision: type.precision!, scale: type.scale! };
    case ArrowTypeId.date:
      return { kind: "date" };
    case ArrowTypeId.time:
      return { kind: "time", precision: [0, 3, 6, 9][type.unit!]! };
    case ArrowTypeId.timestamp:
      return { kind: type.timezone ? "timestamp" : "timestamp_ntz" };
    case ArrowTypeId.interval:
      if (type.unit === 0) return { kind: "interval_ym", start: "year", end: "month" };
      if (type.unit === 2) return { kind: "interval" };
      break;
    case ArrowTypeId.duration:
      return { kind: "interval_dt", start: "day", end: "second" };
    case ArrowTypeId.list:
    case ArrowTypeId.fixed_size_list:
      return { kind: "array", element: sparkType(child(0).type, `${where}, elements`), containsNull: child(0).nullable };
    case ArrowTypeId.struct:
      return { kind: "struct", fields: fieldsOf(type.children!, `field of ${where},`) };
    case ArrowTypeId.map: {
      const [key, value] = child(0).type.children as readonly [ArrowField, ArrowField];
      return {
        kind: "map",
        key: sparkType(key.type, `${where}, keys`),
        value: sparkType(value.type, `${where}, values`),
        valueContainsNull: value.nullable,
      };
    }
  }
  throw new ArgumentError(
    `createDataFrame: ${where} is of the Arrow type ${String(type)}, which Spark has none of the same values for; cast it before`,
  );
}

/** Numbers without a sign take the next larger type that has one. */
function intType({ bitWidth, isSigned }: ArrowType): DataType {
  switch (bitWidth! * (isSigned ? 1 : 2)) {
    case 8:
      return { kind: "tinyint" };
    case 16:
      return { kind: "smallint" };
    case 32:
      return { kind: "int" };
    case 64:
      return { kind: "bigint" };
    default:
      return { kind: "decimal", precision: 20, scale: 0 };
  }
}

type Reader = (index: number) => unknown;

/** Reads a column's values in the forms that rows take; what is finer than Spark's microseconds is left for the row's check to refuse. */
function reader(data: ArrowData): Reader {
  const value = valueReader(data);
  return (index) => (data.getValid(index) ? value(index) : null);
}

const decoder = new TextDecoder();

function valueReader(data: ArrowData): Reader {
  const { type, values, offset, children } = data;
  const long = (index: number): bigint => BigInt(values[index]);
  const inUnit = (index: number, text: (micros: bigint) => unknown): unknown => {
    const micros = toMicros(long(index), type.unit!);
    return micros === undefined ? long(index) : text(micros);
  };
  const range = (index: number): readonly [number, number] => [Number(data.valueOffsets[index]), Number(data.valueOffsets[index + 1])];
  const items = (child: ArrowData, [from, to]: readonly [number, number]): readonly unknown[] => {
    const item = reader(child);
    return Array.from({ length: to - from }, (_, at) => item(from + at));
  };
  switch (type.typeId) {
    case DICTIONARY:
      return dictionaryReader(data);
    case ArrowTypeId.int:
    case ArrowTypeId.float:
      return (index) => values[index];
    case ArrowTypeId.bool:
      return (index) => ((values[(offset + index) >> 3] >> ((offset + index) & 7)) & 1) === 1;
    case ArrowTypeId.utf8:
    case ArrowTypeId.large_utf8:
      return (index) => decoder.decode(values.subarray(...range(index)));
    case ArrowTypeId.binary:
    case ArrowTypeId.large_binary:
      return (index) => values.subarray(...range(index));
    case ArrowTypeId.fixed_size_binary:
      return (index) => values.subarray(index * type.byteWidth!, (index + 1) * type.byteWidth!);
    case ArrowTypeId.decimal:
      return (index) => decimalText(words(values, index * 4, 4), type.scale!);
    case ArrowTypeId.date:
      return (index) => (type.unit === 0 ? dateText(values[index]) : new Date(Number(values[index])));
    case ArrowTypeId.time:
      return (index) => nanoTimeText(long(index) * 1000n ** BigInt(3 - type.unit!));
    case ArrowTypeId.timestamp:
      return (index) => inUnit(index, type.timezone ? (micros) => new Timestamp(micros) : dateTimeText);
    case ArrowTypeId.interval:
      return type.unit === 0 ? (index) => yearMonthText(values[index]) : (index) => calendarInterval(values, index * 4);
    case ArrowTypeId.duration:
      return (index) => inUnit(index, dayTimeText);
    case ArrowTypeId.list:
      return (index) => items(children[0]!, range(index));
    case ArrowTypeId.fixed_size_list:
      return (index) => items(children[0]!, [index * type.listSize!, (index + 1) * type.listSize!]);
    case ArrowTypeId.struct: {
      const fields = type.children!.map(({ name }, position) => [name, reader(children[position]!)] as const);
      return (index) => Object.fromEntries(fields.map(([name, field]) => [name, field(index)]));
    }
    case ArrowTypeId.map: {
      const [keys, mapped] = children[0]!.children as readonly [ArrowData, ArrowData];
      return (index) => {
        const found = items(mapped, range(index));
        return items(keys, range(index)).map((key, at) => [key, found[at]]);
      };
    }
    default:
      return () => null;
  }
}

/** Seconds, milliseconds, microseconds or nanoseconds; undefined for what is finer than microseconds. */
function toMicros(value: bigint, unit: number): bigint | undefined {
  if (unit < 3) return value * 1000n ** BigInt(2 - unit);
  return value % 1000n === 0n ? value / 1000n : undefined;
}

/** A whole number of little-endian words of 32 bits. */
function words(values: Uint32Array, from: number, count: number): bigint {
  let unsigned = 0n;
  for (let at = count - 1; at >= 0; at--) unsigned = (unsigned << 32n) | BigInt(values[from + at]! >>> 0);
  return BigInt.asIntN(32 * count, unsigned);
}

function calendarInterval(values: Uint32Array, from: number): unknown {
  const nanos = words(values, from + 2, 2);
  const micros = toMicros(nanos, 3);
  return micros === undefined ? nanos : { months: values[from]! | 0, days: values[from + 1]! | 0, micros };
}

/** A dictionary's values may come in several pieces. */
function dictionaryReader({ values, dictionary }: ArrowData): Reader {
  const pieces = dictionary!.data.map((data) => ({ data, value: reader(data) }));
  return (index) => {
    let at = Number(values[index]);
    for (const { data, value } of pieces) {
      if (at < data.length) return value(at);
      at -= data.length;
    }
    return null;
  };
}
