import type { DataType, GeoType, MapType, StructType } from "../data-type.js";
import { acceptBinary, acceptInteger, type Refuse } from "./accepted-values.js";

// The parts of nested values as callers may give them.

export function arrayItems(value: unknown, refuse: Refuse): readonly unknown[] {
  if (!Array.isArray(value)) return refuse("an array");
  // A hole, or a value that was never set, would become a null that nobody wrote.
  return value.includes(undefined) ? refuse("an array without undefined elements: write null") : value;
}

/** A Map, an array of pairs, or a plain object where the keys are strings. */
export function mapEntries(type: MapType, value: unknown, refuse: Refuse): readonly (readonly [unknown, unknown])[] {
  if (value instanceof Map) return [...(value as Map<unknown, unknown>)];
  if (Array.isArray(value)) {
    const pairs = value as readonly unknown[];
    if (!pairs.every((pair): pair is readonly [unknown, unknown] => Array.isArray(pair) && pair.length === 2))
      return refuse("a Map, or an array of [key, value] pairs");
    const keys = new Set<unknown>();
    for (const [key] of pairs) {
      if (keys.has(key)) return refuse(`a map with each key once (${String(key)} is there twice)`);
      keys.add(key);
    }
    return pairs;
  }
  if (isText(type.key) && typeof value === "object" && value !== null && isPlainObject(value)) return Object.entries(value);
  return refuse(isText(type.key) ? "a Map, an array of [key, value] pairs, or a plain object" : "a Map, or an array of [key, value] pairs");
}

const isText = ({ kind }: DataType): boolean => kind === "string" || kind === "char" || kind === "varchar";

function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/**
 * The values of a struct's fields in order: an array by position, or an object by its own properties. A property that the type
 * does not name would be lost, so it is refused, as one is that the object inherits; a field that is left out is null.
 */
export function structFields(type: StructType, value: unknown, refuse: Refuse): readonly unknown[] {
  const { fields } = type;
  if (Array.isArray(value))
    return value.length === fields.length
      ? value
      : refuse(`an array of ${fields.length} values, one for each field (this one has ${value.length})`);
  if (typeof value !== "object" || value === null || value instanceof Date || value instanceof Map || ArrayBuffer.isView(value)) {
    return refuse(`an object with the fields ${names(type)}`);
  }
  const record = value as Record<string, unknown>;
  const twice = nameTwice(type);
  if (twice !== undefined) return refuse(`an array of values, since two fields are named ${JSON.stringify(twice)}`);
  let found = 0;
  const result = fields.map(({ name }) => {
    if (!Object.hasOwn(record, name)) return name in record ? inherited(name, refuse) : undefined;
    found += 1;
    return record[name];
  });
  if (found < Object.keys(record).length) {
    const known = new Set(fields.map((field) => field.name));
    const unknown = Object.keys(record).find((name) => !known.has(name));
    if (unknown !== undefined)
      return refuse(`an object with no other fields than ${names(type)} (this one has ${JSON.stringify(unknown)})`);
  }
  return result;
}

/** A getter of a class, or a prototype's value, would be a null that nobody wrote; what every object inherits is no field. */
function inherited(name: string, refuse: Refuse): undefined {
  return name in Object.prototype ? undefined : refuse(`an object whose own property is ${JSON.stringify(name)} (this one inherits it)`);
}

const repeated = new WeakMap<StructType, string | undefined>();

/** A name that two fields have, looked for once a type. */
function nameTwice(type: StructType): string | undefined {
  if (!repeated.has(type)) {
    const all = type.fields.map(({ name }) => name);
    repeated.set(type, new Set(all).size === all.length ? undefined : all.find((name, position) => all.indexOf(name) < position));
  }
  return repeated.get(type);
}

const names = (type: StructType): string =>
  type.fields.length === 0 ? "(none)" : type.fields.map((field) => JSON.stringify(field.name)).join(", ");

export function geoParts(type: GeoType, value: unknown, refuse: Refuse): { readonly srid: number; readonly wkb: Uint8Array } {
  const { srid, wkb } = typeof value === "object" && value !== null ? (value as Partial<Record<"srid" | "wkb", unknown>>) : {};
  const number = acceptInteger("int", srid, () => refuse("{ srid, wkb }: a number and a Uint8Array"));
  if (type.srid !== "any" && number !== type.srid) return refuse(`a ${type.kind} of the reference system ${type.srid}`);
  return { srid: number, wkb: acceptBinary(wkb, () => refuse("{ srid, wkb }: a number and a Uint8Array")) };
}
