import { Timestamp } from "../../types/timestamp.js";
import type { Refuse } from "../../types/values/accepted-values.js";
import { isWellFormed } from "../../types/values/well-formed.js";
import { concatBytes } from "./bytes.js";

/** The two binary columns behind a variant. */
export interface VariantBytes {
  readonly value: Uint8Array;
  readonly metadata: Uint8Array;
}

const encoder = new TextEncoder();
/** Spark's own depth limit for JSON is a thousand. */
const MAX_DEPTH = 1000;

/**
 * The binary form of a JSON-like value: null, booleans, numbers, bigints, strings, Date and Timestamp, bytes, arrays and plain objects.
 * Whole numbers take the smallest integer form, as Spark's parse_json gives them; other numbers are doubles.
 */
export function encodeVariant(value: unknown, refuse: Refuse): VariantBytes {
  const names = new Map<string, number>();
  const tree = encodeValue(value, names, refuse, 0);
  return { value: tree, metadata: encodeDictionary([...names.keys()]) };
}

const widthOf = (largest: number): 1 | 2 | 3 | 4 => (largest < 0x100 ? 1 : largest < 0x1_0000 ? 2 : largest < 0x100_0000 ? 3 : 4);

const join = (...parts: readonly Uint8Array[]): Uint8Array => concatBytes(parts);

function littleEndian(values: readonly number[], width: number): Uint8Array {
  const bytes = new Uint8Array(values.length * width);
  values.forEach((value, index) => {
    for (let byte = 0; byte < width; byte++) bytes[index * width + byte] = Math.floor(value / 256 ** byte) & 0xff;
  });
  return bytes;
}

function offsetsOf(parts: readonly Uint8Array[]): readonly number[] {
  const offsets = [0];
  for (const part of parts) offsets.push(offsets[offsets.length - 1]! + part.byteLength);
  return offsets;
}

function encodeDictionary(names: readonly string[]): Uint8Array {
  const texts = names.map((name) => encoder.encode(name));
  const offsets = offsetsOf(texts);
  const width = widthOf(Math.max(offsets[offsets.length - 1]!, names.length));
  return join(Uint8Array.of(1 | ((width - 1) << 6)), littleEndian([names.length], width), littleEndian(offsets, width), ...texts);
}

/** A primitive's header byte and its bytes. */
function primitive(type: number, size: number, write: (view: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(1 + size);
  bytes[0] = type << 2;
  write(new DataView(bytes.buffer, 1));
  return bytes;
}

function encodeValue(value: unknown, names: Map<string, number>, refuse: Refuse, depth: number): Uint8Array {
  if (depth > MAX_DEPTH) return refuse(`a value nested at most ${MAX_DEPTH} deep`);
  if (value === null) return primitive(0, 0, () => {});
  if (typeof value === "boolean") return primitive(value ? 1 : 2, 0, () => {});
  if (typeof value === "number")
    return Number.isSafeInteger(value) && !Object.is(value, -0)
      ? integer(BigInt(value), refuse)
      : primitive(7, 8, (view) => view.setFloat64(0, value, true));
  if (typeof value === "bigint") return integer(value, refuse);
  if (typeof value === "string") return string(value, refuse);
  if (value instanceof Date) {
    if (!(value instanceof Timestamp) && Number.isNaN(value.getTime())) return refuse("a valid Date");
    const micros = value instanceof Timestamp ? value.epochMicros : BigInt(value.getTime()) * 1000n;
    return primitive(12, 8, (view) => view.setBigInt64(0, micros, true));
  }
  if (value instanceof Uint8Array)
    return join(
      primitive(15, 4, (view) => view.setUint32(0, value.byteLength, true)),
      value,
    );
  if (Array.isArray(value)) return array(value.map((item) => encodeValue(item, names, refuse, depth + 1)));
  if (isPlain(value)) return object(value, names, refuse, depth);
  return refuse("a JSON-like value: null, boolean, number, bigint, string, Date, bytes, an array or a plain object");
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function integer(value: bigint, refuse: Refuse): Uint8Array {
  if (BigInt.asIntN(8, value) === value) return primitive(3, 1, (view) => view.setInt8(0, Number(value)));
  if (BigInt.asIntN(16, value) === value) return primitive(4, 2, (view) => view.setInt16(0, Number(value), true));
  if (BigInt.asIntN(32, value) === value) return primitive(5, 4, (view) => view.setInt32(0, Number(value), true));
  if (BigInt.asIntN(64, value) === value) return primitive(6, 8, (view) => view.setBigInt64(0, value, true));
  if ((value < 0n ? -value : value) >= 10n ** 38n) return refuse("an integer of at most 38 digits");
  return primitive(10, 17, (view) => {
    view.setBigUint64(1, BigInt.asUintN(64, value), true);
    view.setBigInt64(9, value >> 64n, true);
  });
}

function string(value: string, refuse: Refuse): Uint8Array {
  if (!isWellFormed(value)) return refuse("a well-formed string");
  const bytes = encoder.encode(value);
  if (bytes.byteLength < 64) return join(Uint8Array.of(1 | (bytes.byteLength << 2)), bytes);
  return join(
    primitive(16, 4, (view) => view.setUint32(0, bytes.byteLength, true)),
    bytes,
  );
}

function array(items: readonly Uint8Array[]): Uint8Array {
  const offsets = offsetsOf(items);
  const width = widthOf(offsets[offsets.length - 1]!);
  const large = items.length > 255;
  return join(
    Uint8Array.of(3 | (((width - 1) | (large ? 4 : 0)) << 2)),
    littleEndian([items.length], large ? 4 : 1),
    littleEndian(offsets, width),
    ...items,
  );
}

function object(value: Record<string, unknown>, names: Map<string, number>, refuse: Refuse, depth: number): Uint8Array {
  const compare = (left: Uint8Array, right: Uint8Array): number => Buffer.compare(left, right);
  // Fields are sorted by the bytes of their names, so that a reader may search.
  const keys = Object.keys(value)
    .map((name) => ({ name, bytes: encoder.encode(name) }))
    .sort((left, right) => compare(left.bytes, right.bytes));
  const fields = keys.map(({ name }) => {
    if (!isWellFormed(name)) return refuse("names of fields that are well-formed strings");
    const item = value[name];
    if (item === undefined) return refuse(`no undefined value (the field ${JSON.stringify(name)}): leave it out or write null`);
    let id = names.get(name);
    if (id === undefined) {
      id = names.size;
      names.set(name, id);
    }
    return { id, bytes: encodeValue(item, names, refuse, depth + 1) };
  });
  const offsets = offsetsOf(fields.map((field) => field.bytes));
  const width = widthOf(offsets[offsets.length - 1]!);
  const idWidth = widthOf(Math.max(0, ...fields.map((field) => field.id)));
  const large = fields.length > 255;
  return join(
    Uint8Array.of(2 | (((width - 1) | ((idWidth - 1) << 2) | (large ? 16 : 0)) << 2)),
    littleEndian([fields.length], large ? 4 : 1),
    littleEndian(
      fields.map((field) => field.id),
      idWidth,
    ),
    littleEndian(offsets, width),
    ...fields.map((field) => field.bytes),
  );
}
