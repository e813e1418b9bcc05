import { UnsupportedError } from "../../errors.js";
import type { DataType } from "../../types/data-type.js";
import {
  acceptBinary,
  acceptFloat,
  acceptInterval,
  acceptTime,
  acceptTimestampNtz,
  type Refuse,
} from "../../types/values/accepted-values.js";
import { arrayItems, geoParts, mapEntries, structFields } from "../../types/values/nested-values.js";
import {
  bigints,
  booleans,
  dates,
  decimals,
  doubles,
  integers,
  nullsOf,
  type RefuseItem,
  requireOffset,
  texts,
  timestamps,
} from "./flat-values-writer.js";
import type { ArrowArray } from "./ipc-writer.js";
import { encodeVariant } from "./variant-writer.js";

/** The values of a column, or of a field or element within one, and how to tell where the one at an index came from. */
export interface Values {
  readonly items: readonly unknown[];
  /** For errors only: row and path of the value at an index. */
  readonly where: (index: number) => Place;
}

export interface Place {
  readonly row: number;
  readonly path: string;
}

/** Makes the error for a value that its type does not take. */
export type RefuseAt = (place: Place, value: unknown, type: DataType, expected: string) => never;

const NOT_NULL = "a value that is not null";

/** A column in Arrow's layout, every value checked against its type. */
export function writeColumn(type: DataType, nullable: boolean, values: Values, refuseAt: RefuseAt): ArrowArray {
  const { items, where } = values;
  const length = items.length;
  const { nullCount, validity } = nullsOf(items);
  if (nullCount > 0 && !nullable) {
    const first = items.findIndex((item) => item === null || item === undefined);
    refuseAt(where(first), items[first], type, NOT_NULL);
  }
  let at = 0;
  const refuseItem: RefuseItem = (index, expected) => refuseAt(where(index), items[index], type, expected);
  const refuse: Refuse = (expected) => refuseItem(at, expected);
  /** Every value that is not null, with its index. */
  const each = (write: (value: unknown, index: number) => void): void => {
    for (at = 0; at < length; at++) {
      const value = items[at];
      if (value !== null && value !== undefined) write(value, at);
    }
  };
  const flat = (...buffers: readonly ArrayBufferView[]): ArrowArray => ({
    length,
    nullCount,
    buffers: [validity, ...buffers.map((view) => new Uint8Array(view.buffer, view.byteOffset, view.byteLength))],
    children: [],
  });
  const longs = (accept: (value: unknown) => bigint): ArrowArray => {
    const array = new BigInt64Array(length);
    each((value, index) => {
      array[index] = accept(value);
    });
    return flat(array);
  };
  const numbers = <T extends Int32Array | Float32Array>(array: T, accept: (value: unknown) => number): ArrowArray => {
    each((value, index) => {
      array[index] = accept(value);
    });
    return flat(array);
  };
  const bytes = (accept: (value: unknown) => Uint8Array): ArrowArray => {
    const offsets = new Int32Array(length + 1);
    const parts: Uint8Array[] = [];
    let end = 0;
    for (at = 0; at < length; at++) {
      const value = items[at];
      if (value !== null && value !== undefined) {
        const part = accept(value);
        parts.push(part);
        end += part.byteLength;
        requireOffset(end);
      }
      offsets[at + 1] = end;
    }
    return flat(offsets, Buffer.concat(parts, end));
  };
  const struct = (children: readonly ArrowArray[]): ArrowArray => ({ length, nullCount, buffers: [validity], children });

  switch (type.kind) {
    case "void":
      each(() => refuse("null: the type is void"));
      return { length, nullCount: length, buffers: [], children: [] };
    case "boolean":
      return flat(booleans(items, refuseItem));
    case "tinyint":
      return flat(integers("tinyint", new Int8Array(length), items, refuseItem));
    case "smallint":
      return flat(integers("smallint", new Int16Array(length), items, refuseItem));
    case "int":
      return flat(integers("int", new Int32Array(length), items, refuseItem));
    case "bigint":
      return flat(bigints(items, refuseItem));
    case "float":
      return numbers(new Float32Array(length), (value) => acceptFloat("float", value, refuse));
    case "double":
      return flat(doubles(items, refuseItem));
    case "decimal":
      return flat(decimals(type.precision, type.scale, items, refuseItem));
    case "string":
    case "char":
    case "varchar": {
      const { offsets, bytes } = texts(type, items, refuseItem);
      return flat(offsets, bytes);
    }
    case "binary":
      return bytes((value) => acceptBinary(value, refuse));
    case "date":
      return flat(dates(items, refuseItem));
    case "timestamp":
      return flat(timestamps(items, refuseItem));
    case "timestamp_ntz":
      return longs((value) => acceptTimestampNtz(value, refuse));
    case "time":
      return longs((value) => acceptTime(type.precision, value, refuse));
    case "interval_ym":
      return numbers(new Int32Array(length), (value) => acceptInterval(type, value, refuse).months);
    case "interval_dt":
      return longs((value) => acceptInterval(type, value, refuse).micros);
    case "interval": {
      const view = new DataView(new ArrayBuffer(length * 16));
      each((value, index) => {
        const { months, days, micros } = acceptInterval({ kind: "interval" }, value, refuse);
        view.setInt32(index * 16, months, true);
        view.setInt32(index * 16 + 4, days, true);
        const nanos = micros * 1000n;
        if (BigInt.asIntN(64, nanos) !== nanos) refuse("an interval whose time is within 292 years, which is what Arrow carries");
        view.setBigInt64(index * 16 + 8, nanos, true);
      });
      return flat(view);
    }
    case "variant": {
      const pairs = new Array<unknown>(length).fill(null);
      each((value, index) => {
        pairs[index] = encodeVariant(value, refuse);
      });
      // A struct that is null has fields without nulls all the same: their type says so.
      const part = (name: "value" | "metadata"): ArrowArray =>
        writeColumn(
          { kind: "binary" },
          false,
          { items: pairs.map((pair) => (pair as Record<string, unknown> | null)?.[name] ?? new Uint8Array()), where },
          refuseAt,
        );
      return struct([part("value"), part("metadata")]);
    }
    case "geometry":
    case "geography": {
      const srids = new Array<unknown>(length).fill(0);
      const wkbs = new Array<unknown>(length).fill(new Uint8Array());
      each((value, index) => {
        const parts = geoParts(type, value, refuse);
        srids[index] = parts.srid;
        wkbs[index] = parts.wkb;
      });
      return struct([
        writeColumn({ kind: "int" }, false, { items: srids, where }, refuseAt),
        writeColumn({ kind: "binary" }, false, { items: wkbs, where }, refuseAt),
      ]);
    }
    case "array": {
      const offsets = new Int32Array(length + 1);
      const elements: unknown[] = [];
      for (at = 0; at < length; at++) {
        const value = items[at];
        if (value !== null && value !== undefined) for (const item of arrayItems(value, refuse)) elements.push(item);
        offsets[at + 1] = elements.length;
      }
      const child = writeColumn(
        type.element,
        type.containsNull,
        { items: elements, where: within(offsets, where, (index) => `[${index}]`) },
        refuseAt,
      );
      return { ...flat(offsets), children: [child] };
    }
    case "map": {
      const offsets = new Int32Array(length + 1);
      const keys: unknown[] = [];
      const mapped: unknown[] = [];
      for (at = 0; at < length; at++) {
        const value = items[at];
        if (value !== null && value !== undefined) {
          for (const [key, item] of mapEntries(type, value, refuse)) {
            keys.push(key);
            mapped.push(item);
          }
        }
        offsets[at + 1] = keys.length;
      }
      const place = (part: string): Values["where"] => within(offsets, where, (index) => `.${part}(${index})`);
      const key = writeColumn(type.key, false, { items: keys, where: place("key") }, refuseAt);
      const child = writeColumn(type.value, type.valueContainsNull, { items: mapped, where: place("value") }, refuseAt);
      return { ...flat(offsets), children: [{ length: keys.length, nullCount: 0, buffers: [undefined], children: [key, child] }] };
    }
    case "struct": {
      const columns = type.fields.map(() => new Array<unknown>(length).fill(null));
      each((value, index) => {
        structFields(type, value, refuse).forEach((field, position) => {
          columns[position]![index] = field;
        });
      });
      const children = type.fields.map((field, position) =>
        writeColumn(
          field.type,
          // Below a null struct a field has no value, whatever its type says; Arrow allows that, and the check is made here.
          true,
          {
            items: required(field.nullable, columns[position]!, items, (index) =>
              refuseAt(inField(where(index), field.name), columns[position]![index], field.type, NOT_NULL),
            ),
            where: (index) => inField(where(index), field.name),
          },
          refuseAt,
        ),
      );
      return struct(children);
    }
    case "timestamp_ltz_nanos":
    case "timestamp_ntz_nanos":
      throw new UnsupportedError(`Values of ${type.kind}(${type.precision}) cannot be sent yet: send strings and cast them.`);
  }
}

const inField = ({ row, path }: Place, name: string): Place => ({ row, path: `${path}.${name}` });

/** Refuses nulls of a field that takes none, where the struct around it is there. */
function required(
  nullable: boolean,
  column: readonly unknown[],
  structs: readonly unknown[],
  refuse: (index: number) => never,
): readonly unknown[] {
  if (nullable) return column;
  column.forEach((value, index) => {
    if ((value === null || value === undefined) && structs[index] !== null && structs[index] !== undefined) refuse(index);
  });
  return column;
}

/** Where an element came from: the list that holds it, found by the offsets, and its place there. */
function within(offsets: Int32Array, where: Values["where"], suffix: (index: number) => string): Values["where"] {
  return (index) => {
    let low = 0;
    let high = offsets.length - 1;
    while (low < high - 1) {
      const middle = (low + high) >> 1;
      if (offsets[middle]! <= index) low = middle;
      else high = middle;
    }
    const { row, path } = where(low);
    return { row, path: `${path}${suffix(index - offsets[low]!)}` };
  };
}
