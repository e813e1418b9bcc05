import { arrivesExactly } from "../../plan/exact-dates.js";
import type { Literal } from "../../plan/plan.js";
import { parseDate, parseDateTime, parseInstant, parseTime } from "../../types/iso-time.js";

// DATE '…', TIMESTAMP '…' and TIME '…'. Spark reads more forms than ISO 8601's: years alone, single digits, the words below, zones by name. What depends on
// the server (its zone, its day) or is finer than the protocol's literal goes as text, which the server reads.

/** The literal of the text; `server` where only the server can tell it, undefined where it is none. */
export type DateTime = Literal | "server" | undefined;

const words = new Set(["epoch", "now", "today", "tomorrow", "yesterday"]);
const date = /^([+-]?)(\d{4,7})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:(?<=-\d\d?-\d\d?)[ T].*)?$/s;
const dateTime = /^([+-]?\d{4,7}(?:-\d{1,2}(?:-\d{1,2})?)?)(?:(?<=-\d\d?-\d\d?)[ T](.*))?$/s;
const clock = /^T?(\d{1,2})(?::(\d{1,2})(?::(\d{1,2})(?:\.(\d{0,}))?)?)?\s*([A-Za-z+-].*)?$/s;
const zone = /^(?:Z|(?:UTC|GMT|UT)?[+-]\d{1,2}(?::?\d{1,2}(?::?\d{1,2})?)?|[A-Za-z][A-Za-z0-9~/._+-]+)$/;

export function dateLiteral(text: string): DateTime {
  const trimmed = text.trim();
  if (words.has(trimmed.toLowerCase())) return "server";
  const iso = isoDate(trimmed);
  const days = iso === undefined ? undefined : parseDate(iso);
  if (days === undefined) return undefined;
  return exactOrServer({ literalType: { case: "date", value: days } });
}

/** `2020`, `2020-1`, `2020-1-2` and what stands behind a day, as ISO 8601 writes the day. */
function isoDate(text: string): string | undefined {
  const match = date.exec(text);
  if (match === null) return undefined;
  const [, sign, year, month = "1", day = "1"] = match;
  const digits = year!.replace(/^0+(?=\d{4})/, "");
  const isoYear = sign !== "-" && digits.length === 4 ? digits : `${sign || "+"}${digits.padStart(6, "0")}`;
  return `${isoYear}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

export type TimestampType = "TIMESTAMP" | "TIMESTAMP_LTZ" | "TIMESTAMP_NTZ";

export function timestampLiteral(type: TimestampType, text: string): DateTime {
  const trimmed = text.trim();
  if (words.has(trimmed.toLowerCase())) return "server";
  const [, day = undefined, time = undefined] = dateTime.exec(trimmed) ?? [];
  const iso = day === undefined ? undefined : isoDate(day);
  const parts = clock.exec(day === undefined ? trimmed : (time ?? "0"));
  // a clock's time alone is one of the server's day
  if (parts === null || (day === undefined && parts[2] === undefined)) return undefined;
  const [, hour, minute = "0", second = "0", fraction = "", offset] = parts;
  const two = (digits: string): string => digits.padStart(2, "0");
  const exact = `${iso ?? "2000-01-01"}T${two(hour!)}:${two(minute)}:${two(second)}.${fraction.slice(0, 6) || "0"}`;
  const micros = parseDateTime(exact);
  if (micros === undefined || (offset !== undefined && !zone.test(offset))) return undefined;
  if (day === undefined || fraction.length > 6) return "server";
  if (type === "TIMESTAMP_NTZ") return offset === undefined ? { literalType: { case: "timestampNtz", value: micros } } : "server";
  const instant = offset === undefined ? undefined : parseInstant(exact + offset);
  return instant === undefined ? "server" : exactOrServer({ literalType: { case: "timestamp", value: instant } });
}

/** Text arrives where the protocol's literal does not. */
const exactOrServer = (literal: Literal): DateTime => (arrivesExactly(literal) ? literal : "server");

const time = /^(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.(\d{1,9}))?)?(\s*[AP]M)?$/i;

export function timeLiteral(text: string): DateTime {
  const match = time.exec(text.trim());
  if (match === null) return undefined;
  const [, hour, minute, second = "0", fraction = "0", half] = match;
  const nanos = parseTime(`${[hour!, minute!, second].map((part) => part.padStart(2, "0")).join(":")}.${fraction}`);
  if (nanos === undefined) return undefined;
  return half !== undefined || fraction.length > 6 ? "server" : { literalType: { case: "time", value: { nano: nanos, precision: 6 } } };
}
