import type { Literal } from "../../plan/plan.js";
import type { DataType, DayTimeField, YearMonthField } from "../../types/data-type.js";
import { toProto } from "../../types/proto.js";
import type { Token } from "./lexer.js";
import type { ParseErrorClass } from "./sql-source.js";
import type { Tokens } from "./tokens.js";

const invalidInterval: ParseErrorClass = { errorClass: "INVALID_INTERVAL_FORMAT", sqlState: "22006" };

const yearMonth: readonly YearMonthField[] = ["year", "month"];
const dayTime: readonly DayTimeField[] = ["day", "hour", "minute", "second"];
type Field = YearMonthField | DayTimeField;

/** Nanoseconds of the units below a month, and the field that each is told in. */
const units: Readonly<Record<string, readonly [bigint, DayTimeField]>> = {
  week: [604_800_000_000_000n, "day"],
  day: [86_400_000_000_000n, "day"],
  hour: [3_600_000_000_000n, "hour"],
  minute: [60_000_000_000n, "minute"],
  second: [1_000_000_000n, "second"],
  millisecond: [1_000_000n, "second"],
  microsecond: [1000n, "second"],
  nanosecond: [1n, "second"],
};

interface Quantity {
  /** A whole number with its sign, seconds with a fraction too. */
  readonly value: string;
  readonly unit: string;
}

/** `INTERVAL 3 DAYS 2 HOURS`, `INTERVAL '1-2' YEAR TO MONTH` or `INTERVAL '3 days'`, after its keyword. */
export function intervalLiteral(tokens: Tokens): Literal {
  const start = tokens.peek();
  const fields = tokens.attempt(() => withUnits(tokens));
  if (fields !== undefined) return fields;
  if (start.kind !== "string") throw tokens.expected("a number or a string with a unit, as in INTERVAL 3 DAYS");
  return intervalOf(tokens, tokens.take(), textQuantities(tokens, start));
}

function withUnits(tokens: Tokens): Literal {
  const start = tokens.peek();
  const first = quantity(tokens);
  if (tokens.takeWord("TO")) {
    const end = tokens.name("a unit").toLowerCase();
    return fromTo(tokens, start, first, end);
  }
  const quantities = [first];
  for (let more = tokens.attempt(() => quantity(tokens)); more !== undefined; more = tokens.attempt(() => quantity(tokens))) {
    quantities.push(more);
  }
  return intervalOf(tokens, start, quantities);
}

function quantity(tokens: Tokens): Quantity {
  const sign = tokens.takeSymbol("-") ? "-" : tokens.takeSymbol("+") ? "" : "";
  const token = tokens.peek();
  const isNumber = token.kind === "number" && /^[\d.]+$/.test(token.text);
  if (!isNumber && token.kind !== "string") throw tokens.expected("a number");
  const written = isNumber ? tokens.take().text : tokens.strings("a number").trim();
  const value = sign === "-" ? (written.startsWith("-") ? written.slice(1) : `-${written}`) : written;
  const unit = tokens.peek();
  const name = unit.text.toLowerCase().replace(/s$/, "");
  if (unit.kind !== "word" || !(name in units || name === "year" || name === "month")) throw tokens.expected("a unit of time");
  tokens.take();
  return { value, unit: name };
}

/** The quantities of `'1 day -2 hours'`. */
function textQuantities(tokens: Tokens, token: Token): readonly Quantity[] {
  const text = token.text
    .trim()
    .toLowerCase()
    .replace(/^interval\s+/, "");
  const found = [...text.matchAll(/([+-]?)\s*(\d*\.?\d*)\s+([a-z]+)\s*/gy)];
  const length = found.reduce((sum, [match]) => sum + match.length, 0);
  if (found.length === 0 || length !== text.length)
    throw tokens.invalid(token, `${JSON.stringify(token.text)} is no interval`, invalidInterval);
  return found.map(([, sign, digits, unit]) => ({ value: sign === "-" ? `-${digits}` : digits!, unit: unit!.replace(/s$/, "") }));
}

function intervalOf(tokens: Tokens, at: Token, quantities: readonly Quantity[]): Literal {
  const wrong = (what: string): never => {
    throw tokens.invalid(at, what, invalidInterval);
  };
  const inMonths = quantities.filter(({ unit }) => unit === "year" || unit === "month");
  if (inMonths.length > 0) {
    if (inMonths.length < quantities.length) wrong("an interval is of years and months, or of days and times, not of both");
    const months = inMonths.reduce((sum, { value, unit }) => sum + whole(value, wrong) * (unit === "year" ? 12n : 1n), 0n);
    return monthsLiteral(
      months,
      rangeOf(
        yearMonth,
        inMonths.map(({ unit }) => unit),
      ),
      wrong,
    );
  }
  const fields = quantities.map(({ unit }) => units[unit]?.[1] ?? wrong(`${unit} is no unit of time`));
  const nanos = quantities.map(({ value, unit }) => {
    const size = units[unit]![0];
    return unit === "second" ? seconds(value, wrong) : whole(value, wrong) * size;
  });
  // each quantity is cut to microseconds on its own
  return microsLiteral(
    nanos.reduce((sum, nano) => sum + nano / 1000n, 0n),
    rangeOf(dayTime, fields),
    wrong,
  );
}

type Refuse = (what: string) => never;

function whole(value: string, wrong: Refuse): bigint {
  return /^[+-]?\d+$/.test(value) ? BigInt(value.replace("+", "")) : wrong(`${JSON.stringify(value)} is no whole number`);
}

function seconds(value: string, wrong: Refuse): bigint {
  const match = /^([+-]?)(\d*)(?:\.(\d{0,9}))?$/.exec(value);
  if (match === null || /^[+-]?\.?$/.test(value))
    return wrong(`${JSON.stringify(value)} is no number of seconds with at most nine digits behind the point`);
  const nanos = BigInt(match[2] || "0") * 1_000_000_000n + BigInt((match[3] ?? "").padEnd(9, "0"));
  return match[1] === "-" ? -nanos : nanos;
}

type Range<F> = readonly [start: F, end: F];

function rangeOf<F extends Field>(fields: readonly F[], used: readonly string[]): Range<F> {
  const present = fields.filter((field) => used.includes(field));
  return [present[0]!, present.at(-1)!];
}

/** What the text of `INTERVAL '…' <start> TO <end>` looks like, field by field. */
const fieldPatterns: Readonly<Record<string, string>> = {
  year: String.raw`(\d+)`,
  month: String.raw`-(\d+)`,
  day: String.raw`(\d+)`,
  hour: String.raw`\s+(\d{1,2})`,
  minute: String.raw`:(\d{1,2})`,
  second: String.raw`:(\d{1,2}(?:\.\d{1,9})?)`,
};

function fromTo(tokens: Tokens, at: Token, { value, unit: start }: Quantity, end: string): Literal {
  const fields: readonly string[] = start === "year" ? yearMonth : dayTime;
  const used = fields.slice(fields.indexOf(start), fields.indexOf(end) + 1);
  if (!fields.includes(start) || used.length < 2) {
    throw tokens.invalid(at, `an interval from ${start} to ${end} does not exist`, {
      errorClass: "_LEGACY_ERROR_TEMP_0028",
      sqlState: "42601",
    });
  }
  const wrong = (what: string): never => {
    throw tokens.invalid(at, what, invalidInterval);
  };
  const rest = used.slice(1).map((field) => fieldPatterns[field]!);
  const match = new RegExp(String.raw`^([+-]?)(\d+)${rest.join("")}$`).exec(value);
  if (match === null) return wrong(`${JSON.stringify(value)} is no interval of ${used.join(", ")}`);
  const [, sign, ...parts] = match;
  const direction = sign === "-" ? -1n : 1n;
  const limits: Readonly<Record<string, number>> = { month: 11, hour: 23, minute: 59, second: 59.999999999 };
  for (const [index, field] of used.entries()) {
    if (index > 0 && Number(parts[index]) > limits[field]!)
      wrong(`${parts[index]} is too large a ${field} in an interval of ${used.join(", ")}`);
  }
  if (start === "year") return monthsLiteral(direction * (BigInt(parts[0]!) * 12n + BigInt(parts[1]!)), ["year", "month"], wrong);
  const nanos = used.map((field, index) => (field === "second" ? seconds(parts[index]!, wrong) : BigInt(parts[index]!) * units[field]![0]));
  const micros = direction * nanos.reduce((sum, nano) => sum + nano / 1000n, 0n);
  return microsLiteral(micros, [start as DayTimeField, end as DayTimeField], wrong);
}

function monthsLiteral(months: bigint, [start, end]: Range<YearMonthField>, wrong: Refuse): Literal {
  if (BigInt.asIntN(32, months) !== months) wrong("the interval is too large");
  return typed({ case: "yearMonthInterval", value: Number(months) }, { kind: "interval_ym", start, end });
}

function microsLiteral(micros: bigint, [start, end]: Range<DayTimeField>, wrong: Refuse): Literal {
  if (BigInt.asIntN(64, micros) !== micros) wrong("the interval is too large");
  return typed({ case: "dayTimeInterval", value: micros }, { kind: "interval_dt", start, end });
}

/** An interval of other fields than the widest says them in its type. */
function typed(
  literalType: NonNullable<Literal["literalType"]>,
  type: DataType & { readonly start: string; readonly end: string },
): Literal {
  const widest = (type.start === "year" && type.end === "month") || (type.start === "day" && type.end === "second");
  return widest ? { literalType } : { literalType, dataType: toProto(type) };
}
