import type { DayTimeField, YearMonthField } from "../../types/data-type.js";

/** `2026-01-31 12:00:00.5`: a timestamp as SQL shows it, in the session's zone (undefined: as it is). */
export function timestampText(iso: string, timeZone: string | undefined): string {
  const local = timeZone === undefined ? iso : inZone(iso, timeZone);
  return local.replace("T", " ").replace(/Z$/, "");
}

function inZone(iso: string, timeZone: string): string {
  const fraction = /\.\d+/.exec(iso)?.[0] ?? "";
  const instant = new Date(`${iso.replace(/(\.\d+)?Z$/, "")}Z`);
  if (Number.isNaN(instant.getTime())) return iso;
  const parts = new Intl.DateTimeFormat("en-CA-u-hc-h23", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }).formatToParts(instant);
  const part = (type: string) => parts.find((item) => item.type === type)?.value ?? "";
  return `${part("year").padStart(4, "0")}-${part("month")}-${part("day")} ${part("hour")}:${part("minute")}:${part("second")}${fraction}`;
}

/** The rest of `INTERVAL '…' YEAR TO MONTH` after its opening quote. */
export function yearMonthText(months: number, start: YearMonthField, end: YearMonthField): string {
  const sign = months < 0 ? "-" : "";
  const size = Math.abs(months);
  if (start === end) return `${sign}${start === "year" ? Math.trunc(size / 12) : size}' ${start.toUpperCase()}`;
  return `${sign}${Math.trunc(size / 12)}-${size % 12}' YEAR TO MONTH`;
}

const fields: readonly DayTimeField[] = ["day", "hour", "minute", "second"];
const micros: Readonly<Record<DayTimeField, bigint>> = {
  day: 86_400_000_000n,
  hour: 3_600_000_000n,
  minute: 60_000_000n,
  second: 1_000_000n,
};

/** The rest of `INTERVAL '1 02:03:04.5' DAY TO SECOND` after its opening quote. */
export function dayTimeText(value: bigint, start: DayTimeField, end: DayTimeField): string {
  let rest = value < 0n ? -value : value;
  let text = value < 0n ? "-" : "";
  for (const field of fields.slice(fields.indexOf(start), fields.indexOf(end) + 1)) {
    const size = rest / micros[field];
    rest %= micros[field];
    text +=
      field === start
        ? field === "day"
          ? String(size)
          : String(size).padStart(2, "0")
        : `${field === "hour" ? " " : ":"}${String(size).padStart(2, "0")}`;
    if (field === "second" && rest > 0n) text += `.${String(rest).padStart(6, "0").replace(/0+$/, "")}`;
  }
  return `${text}' ${start === end ? start.toUpperCase() : `${start.toUpperCase()} TO ${end.toUpperCase()}`}`;
}
