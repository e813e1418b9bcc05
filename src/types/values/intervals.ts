import { fractionText, MICROS_PER_DAY, MICROS_PER_SECOND } from "../iso-time.js";

// Spark's three kinds of intervals as ISO 8601 durations: one sign in front, as Temporal.Duration writes it. A calendar interval
// may mix signs, which Temporal cannot hold; it alone may then carry a sign on each part.

/** The parts of a calendar interval; the other two kinds have some of them. */
export interface IntervalParts {
  readonly months: number;
  readonly days: number;
  readonly micros: bigint;
}

/** 14 → "P1Y2M", -14 → "-P1Y2M", 0 → "PT0S". */
export const yearMonthText = (months: number): string => calendarText({ months, days: 0, micros: 0n });

/** 86_402_500_000 → "P1DT2.5S". */
export function dayTimeText(micros: bigint): string {
  const size = micros < 0n ? -micros : micros;
  const date = size / MICROS_PER_DAY;
  const text = `P${date === 0n ? "" : `${date}D`}${timePart(size % MICROS_PER_DAY, "")}`;
  return `${micros < 0n ? "-" : ""}${text === "P" ? "PT0S" : text}`;
}

/** Months are told as years and months, days and time as they are: Spark does not carry from one to the other. */
export function calendarText({ months, days, micros }: IntervalParts): string {
  const signs = [months, days, Number(micros)].filter((part) => part !== 0).map(Math.sign);
  const allNegative = signs.length > 0 && signs.every((sign) => sign < 0);
  const sign = (negative: boolean): string => (negative && !allNegative ? "-" : "");
  const part = (value: number, unit: string): string => (value === 0 ? "" : `${sign(value < 0)}${Math.abs(value)}${unit}`);
  const date = part(Math.trunc(months / 12), "Y") + part(months % 12, "M") + part(days, "D");
  const text = `P${date}${timePart(micros < 0n ? -micros : micros, sign(micros < 0n))}`;
  return `${allNegative ? "-" : ""}${text === "P" ? "PT0S" : text}`;
}

function timePart(micros: bigint, sign: string): string {
  if (micros === 0n) return "";
  const seconds = micros / MICROS_PER_SECOND;
  const fraction = fractionText(micros % MICROS_PER_SECOND, 6);
  const hours = seconds / 3600n;
  const minutes = (seconds / 60n) % 60n;
  const rest = seconds % 60n;
  const part = (value: bigint, unit: string): string => (value === 0n ? "" : `${sign}${value}${unit}`);
  return `T${part(hours, "H")}${part(minutes, "M")}${rest === 0n && fraction === "" ? "" : `${sign}${rest}${fraction}S`}`;
}

const number = String.raw`([+-]?\d+)`;
const pattern = new RegExp(
  `^([+-]?)P(?:${number}Y)?(?:${number}M)?(?:${number}W)?(?:${number}D)?(T(?:${number}H)?(?:${number}M)?(?:([+-]?)(\\d+)(?:[.,](\\d{1,6})0*)?S)?)?$`,
);

/** The parts of an ISO 8601 duration, with signs in front and on parts; undefined for anything else. */
export function parseInterval(text: string): IntervalParts | undefined {
  const match = pattern.exec(text);
  if (match === null || /[PT]$/.test(text)) return undefined;
  const [
    ,
    sign,
    years = "0",
    months = "0",
    weeks = "0",
    days = "0",
    ,
    hours = "0",
    minutes = "0",
    secondSign,
    seconds = "0",
    fraction = "",
  ] = match;
  const second = BigInt(seconds) * MICROS_PER_SECOND + BigInt(fraction.padEnd(6, "0"));
  const direction = sign === "-" ? -1 : 1;
  return {
    months: direction * (Number(years) * 12 + Number(months)) || 0,
    days: direction * (Number(weeks) * 7 + Number(days)) || 0,
    micros:
      BigInt(direction) * ((BigInt(hours) * 3600n + BigInt(minutes) * 60n) * MICROS_PER_SECOND + (secondSign === "-" ? -second : second)),
  };
}
