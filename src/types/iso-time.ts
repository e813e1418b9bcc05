// Dates and times as ISO 8601 text, written as `Temporal` writes them (no trailing zeros in a fraction, years outside 0…9999 with a
// sign and six digits) and read strictly. All in whole numbers: a JavaScript Date cannot hold microseconds, nor all of Spark's years.

export const MICROS_PER_SECOND = 1_000_000n;
export const MICROS_PER_DAY = 86_400_000_000n;

/** Rounds towards negative infinity, as days before the epoch need it. */
export const floorDiv = (value: bigint, by: bigint): bigint => (value >= 0n ? value / by : -((-value + by - 1n) / by));

const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** A date of the proleptic Gregorian calendar, with a year 0 before year 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The date of a day since 1970-01-01. */
export function civilDate(days: number): CivilDate {
  // Howard Hinnant's civil_from_days: years begin in March, so that the leap day comes last.
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * month + 2) / 5) + 1;
  const year = yearOfEra + era * 400 + (month >= 10 ? 1 : 0);
  return { year, month: month >= 10 ? month - 9 : month + 3, day };
}

/** Days since 1970-01-01 → "2026-01-31". */
export function dateText(days: number): string {
  const { year, month, day } = civilDate(days);
  return `${yearText(year)}-${two(month)}-${two(day)}`;
}

function yearText(year: number): string {
  if (year >= 0 && year <= 9999) return String(year).padStart(4, "0");
  return `${year < 0 ? "-" : "+"}${String(Math.abs(year)).padStart(6, "0")}`;
}

/** Microseconds since midnight → "12:00:00.5"; the seconds are always written. */
export const timeOfDayText = (micros: bigint): string => clockText(micros / MICROS_PER_SECOND, micros % MICROS_PER_SECOND, 6);

/** Nanoseconds since midnight → "12:00:00.000000001". */
export const nanoTimeText = (nanos: bigint): string => clockText(nanos / 1_000_000_000n, nanos % 1_000_000_000n, 9);

function clockText(seconds: bigint, fraction: bigint, digits: number): string {
  const whole = Number(seconds);
  return `${two(Math.floor(whole / 3600))}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}${fractionText(fraction, digits)}`;
}

/** ".5" of 500000 with six digits; nothing of zero. */
export const fractionText = (fraction: bigint, digits: number): string =>
  fraction === 0n ? "" : `.${String(fraction).padStart(digits, "0").replace(/0+$/, "")}`;

/** Microseconds since the epoch, without a zone → "2026-01-31T12:00:00.000001". */
export function dateTimeText(micros: bigint): string {
  const days = floorDiv(micros, MICROS_PER_DAY);
  return `${dateText(Number(days))}T${timeOfDayText(micros - days * MICROS_PER_DAY)}`;
}

const DATE = String.raw`([+-]\d{6,7}|\d{4})-(\d\d)-(\d\d)`;
const TIME = String.raw`(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?`;
const datePattern = new RegExp(`^${DATE}$`);
const timePattern = new RegExp(`^${TIME}$`);
const dateTimePattern = new RegExp(`^${DATE}(?:[T ]${TIME})?$`);
const instantPattern = new RegExp(`^${DATE}[T ]${TIME} ?(Z|[+-]\\d\\d(?::?\\d\\d(?::?\\d\\d)?)?)$`);

type Groups = readonly (string | undefined)[];

/** The days of "2026-01-31" since 1970-01-01; undefined for anything else, such as a 30th of February. */
export function parseDate(text: string): number | undefined {
  const match = datePattern.exec(text);
  return match === null ? undefined : daysOf(match.slice(1));
}

/** The same for a year of four digits, in 32-bit numbers and without a pattern: for rows by the million. */
export function daysOfDate(text: string): number | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return undefined;
  const century = twoDigits(text, 0);
  const yearOfCentury = twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if (century < 0 || yearOfCentury < 0 || month < 1 || month > 12 || day < 1) return undefined;
  const year = century * 100 + yearOfCentury;
  if (day > 28 && day > daysInMonth(year, month)) return undefined;
  // An era later, so that no year is negative.
  const shifted = year + (month <= 2 ? 399 : 400);
  const dayOfYear = (((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) | 0) + day - 1;
  return shifted * 365 + (shifted >> 2) - ((shifted / 100) | 0) + ((shifted / 400) | 0) + dayOfYear - 865_565;
}

/** The number of two digits, or -1. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

function daysOf([yearDigits, monthDigits, dayDigits]: Groups): number | undefined {
  const year = Number(yearDigits);
  const month = Number(monthDigits);
  const day = Number(dayDigits);
  if (yearDigits === "-000000" || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The nanoseconds of "12:00" or "12:00:00.000001" since midnight; undefined for anything else, 24:00 included. */
export function parseTime(text: string): bigint | undefined {
  const match = timePattern.exec(text);
  return match === null ? undefined : nanosOf(match.slice(1));
}

function nanosOf([hourDigits, minuteDigits, secondDigits = "0", fraction = ""]: Groups): bigint | undefined {
  const hour = Number(hourDigits);
  const minute = Number(minuteDigits);
  const second = Number(secondDigits);
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  return BigInt(hour * 3600 + minute * 60 + second) * 1_000_000_000n + BigInt(fraction.padEnd(9, "0"));
}

/** Digits finer than a microsecond would be lost, so they make the text unreadable. */
function microsOf(groups: Groups): bigint | undefined {
  const days = daysOf(groups);
  const nanos = groups[3] === undefined ? 0n : nanosOf(groups.slice(3));
  if (days === undefined || nanos === undefined || nanos % 1000n !== 0n) return undefined;
  return BigInt(days) * MICROS_PER_DAY + nanos / 1000n;
}

/** The microseconds of "2026-01-31T12:00:00.000001" or "2026-01-31"; undefined for anything else, a zone included. */
export function parseDateTime(text: string): bigint | undefined {
  const match = dateTimePattern.exec(text);
  return match === null ? undefined : microsOf(match.slice(1));
}

/** The microseconds since the epoch of a text with an offset, such as "2026-01-31T12:00:00.5Z" or "…+02:00"; undefined without one. */
export function parseInstant(text: string): bigint | undefined {
  const match = instantPattern.exec(text);
  if (match === null) return undefined;
  const micros = microsOf(match.slice(1, 8));
  const offset = offsetSeconds(match[8] ?? "Z");
  return micros === undefined || offset === undefined ? undefined : micros - BigInt(offset) * MICROS_PER_SECOND;
}

function offsetSeconds(text: string): number | undefined {
  if (text === "Z") return 0;
  const digits = text.slice(1).replaceAll(":", "").padEnd(6, "0");
  const hours = Number(digits.slice(0, 2));
  const minutes = Number(digits.slice(2, 4));
  const seconds = Number(digits.slice(4, 6));
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  return (text.startsWith("-") ? -1 : 1) * (hours * 3600 + minutes * 60 + seconds);
}
