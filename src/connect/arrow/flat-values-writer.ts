import { LimitError } from "../../errors.js";
import type { DataType } from "../../types/data-type.js";
import { daysOfDate } from "../../types/iso-time.js";
import {
  acceptBigint,
  acceptBoolean,
  acceptDate,
  acceptDecimal,
  acceptFloat,
  acceptInteger,
  acceptText,
  acceptTimestamp,
  type Refuse,
} from "../../types/values/accepted-values.js";
import { isWellFormed } from "../../types/values/well-formed.js";

// The values of the types that most rows are of, written by one plain loop each: the usual forms in place, every other by the function that
// knows all of them and refuses the rest. Nulls leave zeros.

type Items = readonly unknown[];
/** Refuses the value at an index. */
export type RefuseItem = (index: number, expected: string) => never;

const at =
  (index: number, refuse: RefuseItem): Refuse =>
  (expected) =>
    refuse(index, expected);
const TWO_32 = 2 ** 32;

/** How many values are null, and a bit for each that is not; no bits where none is null. */
export function nullsOf(items: Items): { readonly nullCount: number; readonly validity: Uint8Array | undefined } {
  let nullCount = 0;
  let validity: Uint8Array | undefined;
  for (let i = 0; i < items.length; i++) {
    const value = items[i];
    if (value !== null && value !== undefined) continue;
    validity ??= new Uint8Array(Math.ceil(items.length / 8)).fill(255);
    validity[i >> 3]! &= ~(1 << (i & 7));
    nullCount += 1;
  }
  return { nullCount, validity };
}

export function booleans(items: Items, refuse: RefuseItem): Uint8Array {
  const bits = new Uint8Array(Math.ceil(items.length / 8));
  for (let i = 0; i < items.length; i++) {
    const value = items[i];
    if (value === null || value === undefined || value === false) continue;
    if (value === true || acceptBoolean(value, at(i, refuse))) bits[i >> 3]! |= 1 << (i & 7);
  }
  return bits;
}

export function bigints(items: Items, refuse: RefuseItem): BigInt64Array {
  const array = new BigInt64Array(items.length);
  for (let i = 0; i < items.length; i++) {
    const value = items[i];
    if (value === null || value === undefined) continue;
    array[i] = typeof value === "bigint" && BigInt.asIntN(64, value) === value ? value : acceptBigint(value, at(i, refuse));
  }
  return array;
}

const most = { tinyint: 127, smallint: 32_767, int: 2_147_483_647 } as const;

export function integers<T extends Int8Array | Int16Array | Int32Array>(
  kind: keyof typeof most,
  array: T,
  items: Items,
  refuse: RefuseItem,
): T {
  const max = most[kind];
  for (let i = 0; i < items.length; i++) {
    const value = items[i];
    if (value === null || value === undefined) continue;
    array[i] =
      typeof value === "number" && (value | 0) === value && value <= max && value >= -max - 1
        ? value
        : acceptInteger(kind, value, at(i, refuse));
  }
  return array;
}

export function doubles(items: Items, refuse: RefuseItem): Float64Array {
  const array = new Float64Array(items.length);
  for (let i = 0; i < items.length; i++) {
    const value = items[i];
    if (value === null || value === undefined) continue;
    array[i] = typeof value === "number" ? value : acceptFloat("double", value, at(i, refuse));
  }
  return array;
}

const MILLISECONDS_PER_DAY = 86_400_000;

/** Of a Date that is nothing more; otherwise NaN, as for an invalid one. */
const millisecondsOf = (value: unknown): number =>
  typeof value === "object" && Object.getPrototypeOf(value) === Date.prototype ? (value as Date).getTime() : Number.NaN;

export function dates(items: Items, refuse: RefuseItem): Int32Array {
  const array = new Int32Array(items.length);
  for (let i = 0; i < items.length; i++) {
    const value = items[i];
    if (value === null || value === undefined) continue;
    const days = typeof value === "string" ? daysOfDate(value) : Math.floor(millisecondsOf(value) / MILLISECONDS_PER_DAY);
    array[i] = days !== undefined && !Number.isNaN(days) ? days : acceptDate(value, at(i, refuse));
  }
  return array;
}

/** Milliseconds whose microseconds a number holds exactly. */
const EXACT_MILLISECONDS = Math.floor(Number.MAX_SAFE_INTEGER / 1000);

export function timestamps(items: Items, refuse: RefuseItem): BigInt64Array {
  const array = new BigInt64Array(items.length);
  const halves = new Int32Array(array.buffer);
  for (let i = 0; i < items.length; i++) {
    const value = items[i];
    if (value === null || value === undefined) continue;
    const milliseconds = millisecondsOf(value);
    if (Math.abs(milliseconds) <= EXACT_MILLISECONDS) {
      const micros = milliseconds * 1000;
      halves[2 * i] = micros;
      halves[2 * i + 1] = Math.floor(micros / TWO_32);
      continue;
    }
    array[i] = acceptTimestamp(value, at(i, refuse));
  }
  return array;
}

export function decimals(precision: number, scale: number, items: Items, refuse: RefuseItem): BigInt64Array {
  const array = new BigInt64Array(items.length * 2);
  const quarters = new Int32Array(array.buffer);
  const limit = Math.min(10 ** precision, Number.MAX_SAFE_INTEGER);
  for (let i = 0; i < items.length; i++) {
    const value = items[i];
    if (value === null || value === undefined) continue;
    const small = typeof value === "string" ? smallDecimal(value, scale) : Number.NaN;
    if (Math.abs(small) < limit) {
      quarters[4 * i] = small;
      quarters[4 * i + 1] = Math.floor(small / TWO_32);
      if (small < 0) quarters.fill(-1, 4 * i + 2, 4 * i + 4);
      continue;
    }
    const unscaled = acceptDecimal(precision, scale, value, at(i, refuse));
    array[i * 2] = BigInt.asIntN(64, unscaled);
    array[i * 2 + 1] = unscaled >> 64n;
  }
  return array;
}

const powers = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);

/** The unscaled value of decimal text without an exponent, where a number holds it exactly; otherwise NaN. */
function smallDecimal(text: string, scale: number): number {
  const negative = text.charCodeAt(0) === 45;
  const first = negative ? 1 : 0;
  // Fifteen digits are exact, however many of them stand behind the point.
  if (text.length - first > 16 || scale > 15) return Number.NaN;
  let digits = 0;
  let fraction = -1;
  let unscaled = 0;
  for (let i = first; i < text.length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit >= 0 && digit <= 9) {
      unscaled = unscaled * 10 + digit;
      digits += 1;
      if (fraction >= 0) fraction += 1;
    } else if (digit === -2 && fraction < 0) fraction = 0;
    else return Number.NaN;
  }
  const missing = scale - Math.max(fraction, 0);
  if (digits === 0 || digits > 15 || missing < 0 || digits + missing > 15) return Number.NaN;
  unscaled *= powers[missing]!;
  return negative ? -unscaled : unscaled;
}

/** Text up to this long is copied character by character: calling the encoder would take longer. */
const SHORT_TEXT = 32;
/** UTF-8's bytes for one unit of JavaScript's strings, at most. */
const MOST_BYTES = 3;
/** What Arrow's 32-bit offsets reach. */
const MOST_OFFSET = 2 ** 31 - 1;

/** @throws LimitError past what the offsets of one column can say. */
export function requireOffset(offset: number): void {
  if (offset > MOST_OFFSET)
    throw new LimitError(
      "Up to 10,000 rows go in one batch, and these have more than 2 GiB in one column: make several frames of them, and union these.",
    );
}

/** All text of a column in UTF-8, and where each value ends. */
export function texts(type: DataType, items: Items, refuse: RefuseItem): { readonly offsets: Int32Array; readonly bytes: Uint8Array } {
  const offsets = new Int32Array(items.length + 1);
  const counted = type.kind === "char" || type.kind === "varchar";
  let bytes = Buffer.allocUnsafeSlow(items.length * 16 + 64);
  let end = 0;
  for (let i = 0; i < items.length; i++) {
    const value = items[i];
    if (value !== null && value !== undefined) {
      const text = typeof value === "string" && !counted ? value : acceptText(type, value, at(i, refuse));
      const { length } = text;
      if (end + length * MOST_BYTES > bytes.byteLength) bytes = larger(bytes, end, length * MOST_BYTES);
      const ascii = length <= SHORT_TEXT ? copyAscii(text, bytes, end) : 0;
      if (ascii === length) end += length;
      else {
        const written = bytes.write(text, end, "utf8");
        // Only ASCII is as long in UTF-8, and has no halves of pairs.
        if (written !== length && !isWellFormed(text)) acceptText(type, text, at(i, refuse));
        end += written;
      }
    }
    offsets[i + 1] = end;
  }
  return { offsets, bytes: bytes.subarray(0, end) };
}

/** How many characters were copied: all, or those before the first that is not ASCII. */
function copyAscii(text: string, to: Uint8Array, start: number): number {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 127) return i;
    to[start + i] = unit;
  }
  return text.length;
}

function larger(bytes: Buffer<ArrayBuffer>, used: number, more: number): Buffer<ArrayBuffer> {
  requireOffset(used + more);
  const result = Buffer.allocUnsafeSlow(Math.min(MOST_OFFSET, Math.max(2 * bytes.byteLength, used + more)));
  result.set(bytes.subarray(0, used));
  return result;
}
