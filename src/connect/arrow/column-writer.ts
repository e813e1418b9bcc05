import { UnsupportedError } from "../../errors.js";
import type { DataType } from "../../types/data-type.js";
import {
  acceptBigint,
  acceptBinary,
  acceptBoolean,
  acceptDate,
  acceptDecimal,
  acceptFloat,
  acceptInteger,
  acceptInterval,
  acceptText,
  acceptTime,
  acceptTimestamp,
  acceptTimestampNtz,
  type Refuse,
} from "../../types/values/accepted-values.js";
import { arrayItems, geoParts, mapEntries, structFields } from "../../types/values/nested-values.js";
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
  const validity = new Uint8Array(Math.ceil(length / 8));
  let nullCount = 0;
  for (let index = 0; index < length; index++) {
    if (items[index] !== null && items[index] !== undefined) validity[index >> 3]! |= 1 << (index & 7);
    else {
      if (!nullable) refuseAt(where(index), items[index], type, NOT_NULL);
      nullCount += 1;
    }
  }
  let at = 0;
  const refuse: Refuse = (expected) => refuseAt(where(at), items[at], type, expected);
  /** Every value that is not null, with its index. */
  const each = (write: (value: unknown, index: number) => void): void => {
    for (at = 0; at < length; at++) {
      const value = items[at];
      if (value !== null && value !== undefined) write(value, at);
    }
  };
  const valid = nullCount > 0 ? validity : undefined;
  const flat = (...buffers: readonly ArrayBufferView[]): ArrowArray => ({
    length,
    nullCount,
    buffers: [valid, ...buffers.map((view) => new Uint8Array(view.buffer, view.byteOffset, view.byteLength))],
    children: [],
  });
  const longs = (accept: (value: unknown) => bigint): ArrowArray => {
    const array = new BigInt64Array(length);
    each((value, index) => {
      array[index] = accept(value);
    });
    return flat(array);
  };
  const numbers = <T extends Int8Array | Int16Array | Int32Array | Float32Array | Float64Array>(
    array: T,
    accept: (value: unknown) => number,
  ): ArrowArray => {
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
      }
      offsets[at + 1] = end;
    }
    return flat(offsets, Buffer.concat(parts, end));
  };
  const struct = (children: readonly ArrowArray[]): ArrowArray => ({ length, nullCount, buffers: [valid], children });

  switch (type.kind) {
    case "void":
      each(() => refuse("null: the type is void"));
      return { length, nullCount: length, buffers: [], children: [] };
    case "boolean": {
      const bits = new Uint8Array(Math.ceil(length / 8));
      each((value, index) => {
        if (acceptBoolean(value, refuse)) bits[index >> 3]! |= 1 << (index & 7);
      });
      return flat(bits);
    }
    case "tinyint":
      return numbers(new Int8Array(length), (value) => acceptInteger("tinyint", value, refuse));
    case "smallint":
      return numbers(new Int16Array(length), (value) => acceptInteger("smallint", value, refuse));
    case "int":
      return numbers(new Int32Array(length), (value) => acceptInteger("int", value, refuse));
    case "bigint":
      return longs((value) => acceptBigint(value, refuse));
    case "float":
      return numbers(new Float32Array(length), (value) => acceptFloat("float", value, refuse));
    case "double":
      return numbers(new Float64Array(length), (value) => acceptFloat("double", value, refuse));
    case "decimal": {
      const array = new BigInt64Array(length * 2);
      each((value, index) => {
        const unscaled = acceptDecimal(type.precision, type.scale, value, refuse);
        array[index * 2] = BigInt.asIntN(64, unscaled);
        array[index * 2 + 1] = unscaled >> 64n;
      });
      return flat(array);
    }
    case "string":
    case "char":
    case "varchar": {
      const encoder = new TextEncoder();
      return bytes((value) => encoder.encode(acceptText(type, value, refuse)));
    }
    case "binary":
      return bytes((value) => acceptBinary(value, refuse));
    case "date":
      return numbers(new Int32Array(length), (value) => acceptDate(value, refuse));
    case "timestamp":
      return longs((value) => acceptTimestamp(value, refuse));
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
