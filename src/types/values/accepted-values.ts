import type { DataType, DayTimeIntervalType, YearMonthIntervalType } from "../data-type.js";
import { floorDiv, MICROS_PER_DAY, parseDate, parseDateTime, parseInstant, parseTime } from "../iso-time.js";
import { epochMicrosOf } from "../timestamp.js";
import { fitsPrecision, parseDecimal } from "./decimal-text.js";
import { type IntervalParts, parseInterval } from "./intervals.js";
import { isWellFormed } from "./well-formed.js";

// What a caller may give for a value of each type, made the number that Spark stores; `refuse` says why it cannot be, and throws.

/** Throws an error with the row, the path and the value, and what would be accepted. */
export type Refuse = (expected: string) => never;

const integerRanges = { tinyint: 127, smallint: 32_767, int: 2_147_483_647 } as const;

export function acceptInteger(kind: keyof typeof integerRanges, value: unknown, refuse: Refuse): number {
  const max = integerRanges[kind];
  if (typeof value === "number" && Number.isInteger(value) && value <= max && value >= -max - 1) return value;
  return refuse(`a whole number from ${-max - 1} to ${max}`);
}

const fitsLong = (value: bigint | undefined): value is bigint => value !== undefined && BigInt.asIntN(64, value) === value;

export function acceptBigint(value: unknown, refuse: Refuse): bigint {
  if (typeof value === "bigint" && fitsLong(value)) return value;
  if (typeof value === "number" && Number.isSafeInteger(value)) return BigInt(value);
  return refuse("a bigint of 64 bits, or a safe whole number");
}

export function acceptFloat(kind: "float" | "double", value: unknown, refuse: Refuse): number {
  if (typeof value !== "number") return refuse("a number");
  if (kind === "float" && Number.isFinite(value) && !Number.isFinite(Math.fround(value)))
    return refuse("a number within the range of a float");
  return value;
}

export function acceptBoolean(value: unknown, refuse: Refuse): boolean {
  return typeof value === "boolean" ? value : refuse("true or false");
}

export function acceptDecimal(precision: number, scale: number, value: unknown, refuse: Refuse): bigint {
  const text =
    typeof value === "string" || typeof value === "bigint" || (typeof value === "number" && Number.isFinite(value))
      ? String(value)
      : undefined;
  const unscaled = text === undefined ? undefined : parseDecimal(text, scale);
  if (unscaled === undefined || !fitsPrecision(unscaled, precision)) {
    return refuse(
      `decimal text, a bigint or a finite number of at most ${precision - scale} digits before the point and ${scale} after it`,
    );
  }
  return unscaled;
}

export function acceptText(type: DataType, value: unknown, refuse: Refuse): string {
  if (typeof value !== "string") return refuse("a string");
  if (!isWellFormed(value)) return refuse("a well-formed string (this one has half a surrogate pair, which UTF-8 cannot hold)");
  // Spark counts code points.
  if ((type.kind === "char" || type.kind === "varchar") && value.length > type.length && Array.from(value).length > type.length) {
    return refuse(`a string of at most ${type.length} characters`);
  }
  return value;
}

export function acceptBinary(value: unknown, refuse: Refuse): Uint8Array {
  if (value instanceof Uint8Array) return value;
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  return refuse("a Uint8Array or an ArrayBuffer");
}

/** The ISO text of a Temporal object of this kind, where the platform has Temporal. */
function temporalText(value: unknown, kind: string): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  return (value as { readonly [Symbol.toStringTag]?: unknown })[Symbol.toStringTag] === `Temporal.${kind}` ? String(value) : undefined;
}

const textOf = (value: unknown, kind: string): string | undefined => (typeof value === "string" ? value : temporalText(value, kind));

export function acceptDate(value: unknown, refuse: Refuse): number {
  const micros = value instanceof Date ? epochMicrosOf(value) : undefined;
  const text = textOf(value, "PlainDate");
  const days = micros !== undefined ? Number(floorDiv(micros, MICROS_PER_DAY)) : text === undefined ? undefined : parseDate(text);
  if (days === undefined || days < -2_147_483_648 || days > 2_147_483_647)
    return refuse('a date as text such as "2026-01-31", or a valid Date (its UTC day)');
  return days;
}

export function acceptTimestamp(value: unknown, refuse: Refuse): bigint {
  const text = textOf(value, "Instant");
  const micros = value instanceof Date ? epochMicrosOf(value) : text === undefined ? undefined : parseInstant(text);
  return fitsLong(micros)
    ? micros
    : refuse('a valid Date, a Timestamp, or text with an offset and at most six digits such as "2026-01-31T12:00:00.000001Z"');
}

export function acceptTimestampNtz(value: unknown, refuse: Refuse): bigint {
  const text = textOf(value, "PlainDateTime");
  const micros = text === undefined ? undefined : parseDateTime(text);
  return fitsLong(micros) ? micros : refuse('text without an offset and with at most six digits such as "2026-01-31T12:00:00.000001"');
}

export function acceptTime(precision: number, value: unknown, refuse: Refuse): bigint {
  const text = textOf(value, "PlainTime");
  const nanos = text === undefined ? undefined : parseTime(text);
  if (nanos === undefined || nanos % 10n ** BigInt(9 - precision) !== 0n) {
    return refuse(`a time of day as text with at most ${precision} digits after the second, such as "12:00:00"`);
  }
  return nanos;
}

type IntervalType = YearMonthIntervalType | DayTimeIntervalType | { readonly kind: "interval" };

const unitMicros = { day: MICROS_PER_DAY, hour: 3_600_000_000n, minute: 60_000_000n, second: 1n } as const;

export function acceptInterval(type: IntervalType, value: unknown, refuse: Refuse): IntervalParts {
  const text = textOf(value, "Duration");
  const parts = text === undefined ? partsOf(value) : parseInterval(text);
  const within32 = (part: number): boolean => Number.isInteger(part) && part >= -(2 ** 31) && part < 2 ** 31;
  if (parts === undefined || !within32(parts.months) || !within32(parts.days) || !fitsLong(parts.micros)) return refuse(intervalForm(type));
  if (type.kind === "interval_ym") {
    const unit = type.end === "year" ? 12 : 1;
    return parts.days === 0 && parts.micros === 0n && parts.months % unit === 0 ? parts : refuse(intervalForm(type));
  }
  if (type.kind === "interval_dt") {
    const micros = parts.micros + BigInt(parts.days) * MICROS_PER_DAY;
    return parts.months === 0 && fitsLong(micros) && micros % unitMicros[type.end] === 0n
      ? { months: 0, days: 0, micros }
      : refuse(intervalForm(type));
  }
  return parts;
}

function intervalForm(type: IntervalType): string {
  if (type.kind === "interval") return 'an ISO 8601 duration such as "P1M-2DT3S", or { months, days, micros }';
  const fields = type.start === type.end ? `whole ${type.end}s` : `${type.start}s to ${type.end}s`;
  return `an ISO 8601 duration of ${fields} such as ${type.kind === "interval_ym" ? '"P1Y2M"' : '"P1DT2.5S"'}, or { months, days, micros }`;
}

function partsOf(value: unknown): IntervalParts | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { months = 0, days = 0, micros = 0, ...rest } = value as Partial<Record<string, unknown>>;
  if (Object.keys(rest).length > 0 || typeof months !== "number" || typeof days !== "number") return undefined;
  if (typeof micros === "bigint") return { months, days, micros };
  return typeof micros === "number" && Number.isSafeInteger(micros) ? { months, days, micros: BigInt(micros) } : undefined;
}
