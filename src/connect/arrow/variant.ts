import { ExecutionError } from "../../errors.js";
import { dateText, dateTimeText } from "../../types/iso-time.js";
import { Timestamp } from "../../types/timestamp.js";
import { decimalText } from "../../types/values/decimal-text.js";
import { setOwn } from "./own-property.js";

// The binary form of a variant, by the Variant Binary Encoding of Parquet: `metadata` is a dictionary of the names of fields,
// `value` a tree of one-byte headers and little-endian values.

const VERSION = 1;
const decoder = new TextDecoder("utf-8", { fatal: true });

/**
 * The JavaScript value of a variant. Integers are numbers where a number is exact, else bigints; decimals are numbers where the
 * number's own text is the decimal, else exact text; timestamps, dates and bytes are what columns of those types hold.
 */
export function decodeVariant(value: Uint8Array, metadata: Uint8Array): unknown {
  try {
    return valueAt({ value, view: viewOf(value), name: dictionary(metadata) }, 0);
  } catch (error) {
    if (error instanceof ExecutionError) throw error;
    throw new ExecutionError("The result is damaged: a variant does not follow its binary form.", { cause: error });
  }
}

interface Context {
  readonly value: Uint8Array;
  readonly view: DataView;
  readonly name: (id: number) => string;
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function unsigned(view: DataView, at: number, size: number): number {
  let result = 0;
  for (let byte = size - 1; byte >= 0; byte--) result = result * 256 + view.getUint8(at + byte);
  return result;
}

function text(bytes: Uint8Array, start: number, length: number): string {
  if (start + length > bytes.byteLength) throw new RangeError("text past the end");
  return decoder.decode(bytes.subarray(start, start + length));
}

function dictionary(metadata: Uint8Array): (id: number) => string {
  const view = viewOf(metadata);
  const header = view.getUint8(0);
  if ((header & 0x0f) !== VERSION)
    throw new ExecutionError(`A variant of version ${header & 0x0f} cannot be read; version ${VERSION} is known.`);
  const width = (header >> 6) + 1;
  const size = unsigned(view, 1, width);
  const offsets = 1 + width;
  const bytes = offsets + (size + 1) * width;
  return (id) => {
    if (id >= size) throw new RangeError("name past the end");
    const start = unsigned(view, offsets + id * width, width);
    const end = unsigned(view, offsets + (id + 1) * width, width);
    return text(metadata, bytes + start, end - start);
  };
}

function valueAt(context: Context, at: number): unknown {
  const header = context.view.getUint8(at);
  const detail = header >> 2;
  switch (header & 3) {
    case 0:
      return primitive(context, detail, at + 1);
    case 1:
      return text(context.value, at + 1, detail);
    case 2:
      return object(context, detail, at + 1);
    default:
      return array(context, detail, at + 1);
  }
}

function object(context: Context, detail: number, at: number): Record<string, unknown> {
  const { view } = context;
  const offsetWidth = (detail & 3) + 1;
  const idWidth = ((detail >> 2) & 3) + 1;
  const sizeWidth = detail & 16 ? 4 : 1;
  const size = unsigned(view, at, sizeWidth);
  const ids = at + sizeWidth;
  const offsets = ids + size * idWidth;
  const values = offsets + (size + 1) * offsetWidth;
  const result: Record<string, unknown> = {};
  for (let index = 0; index < size; index++) {
    const name = context.name(unsigned(view, ids + index * idWidth, idWidth));
    setOwn(result, name, valueAt(context, values + unsigned(view, offsets + index * offsetWidth, offsetWidth)));
  }
  return result;
}

function array(context: Context, detail: number, at: number): unknown[] {
  const { view } = context;
  const offsetWidth = (detail & 3) + 1;
  const sizeWidth = detail & 4 ? 4 : 1;
  const size = unsigned(view, at, sizeWidth);
  const offsets = at + sizeWidth;
  const values = offsets + (size + 1) * offsetWidth;
  if (values > view.byteLength) throw new RangeError("array past the end");
  return Array.from({ length: size }, (_, index) => valueAt(context, values + unsigned(view, offsets + index * offsetWidth, offsetWidth)));
}

function primitive({ value, view }: Context, type: number, at: number): unknown {
  switch (type) {
    case 0:
      return null;
    case 1:
      return true;
    case 2:
      return false;
    case 3:
      return view.getInt8(at);
    case 4:
      return view.getInt16(at, true);
    case 5:
      return view.getInt32(at, true);
    case 6:
      return integer(view.getBigInt64(at, true));
    case 7:
      return view.getFloat64(at, true);
    case 8:
      return decimal(BigInt(view.getInt32(at + 1, true)), view.getUint8(at));
    case 9:
      return decimal(view.getBigInt64(at + 1, true), view.getUint8(at));
    case 10:
      return decimal((view.getBigInt64(at + 9, true) << 64n) | view.getBigUint64(at + 1, true), view.getUint8(at));
    case 11:
      return dateText(view.getInt32(at, true));
    case 12:
      return new Timestamp(view.getBigInt64(at, true));
    case 13:
      return dateTimeText(view.getBigInt64(at, true));
    case 14:
      return view.getFloat32(at, true);
    case 15: {
      const length = view.getUint32(at, true);
      if (at + 4 + length > value.byteLength) throw new RangeError("bytes past the end");
      return new Uint8Array(value.subarray(at + 4, at + 4 + length));
    }
    case 16:
      return text(value, at + 4, view.getUint32(at, true));
    case 20:
      return uuid(value.subarray(at, at + 16));
    default:
      throw new ExecutionError(`A variant holds a value of the unknown type ${type}.`);
  }
}

const integer = (value: bigint): number | bigint =>
  BigInt.asIntN(54, value) === value && Number.isSafeInteger(Number(value)) ? Number(value) : value;

function decimal(unscaled: bigint, scale: number): number | bigint | string {
  if (scale === 0) return integer(unscaled);
  const exact = decimalText(unscaled, scale);
  const shortest = exact.replace(/\.?0+$/, "");
  const number = Number(exact);
  return String(number) === shortest ? number : exact;
}

function uuid(bytes: Uint8Array): string {
  if (bytes.byteLength < 16) throw new RangeError("uuid past the end");
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
