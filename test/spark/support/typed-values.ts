import fc from "fast-check";
import type { DataType } from "../../../src/types/data-type.js";
import { dateText, dateTimeText, nanoTimeText } from "../../../src/types/iso-time.js";
import { Timestamp } from "../../../src/types/timestamp.js";
import { decimalText } from "../../../src/types/values/decimal-text.js";
import { calendarText, dayTimeText, yearMonthText } from "../../../src/types/values/intervals.js";

/** A type, and a value of it as rows hold it (timestamps as their text, which writing takes too). */
export interface TypedValue {
  readonly type: DataType;
  readonly value: unknown;
}

const longs = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
const edges = (size: bigint): fc.Arbitrary<bigint> =>
  fc.oneof(fc.bigInt({ min: -size - 1n, max: size }), fc.constantFrom(-size - 1n, -1n, 0n, 1n, size));
const integers = (bits: bigint): fc.Arbitrary<number> => edges(2n ** (bits - 1n) - 1n).map(Number);
const text = fc.string({ unit: "grapheme", maxLength: 8 });

/** The types that have literals, and values of each. */
function atoms(timePrecision: number): readonly fc.Arbitrary<TypedValue>[] {
  const of = (type: DataType, values: fc.Arbitrary<unknown>): fc.Arbitrary<TypedValue> => values.map((value) => ({ type, value }));
  return [
    of({ kind: "boolean" }, fc.boolean()),
    of({ kind: "tinyint" }, integers(8n)),
    of({ kind: "smallint" }, integers(16n)),
    of({ kind: "int" }, integers(32n)),
    of({ kind: "bigint" }, longs),
    of({ kind: "float" }, fc.float()),
    of({ kind: "double" }, fc.double()),
    fc
      .integer({ min: 1, max: 38 })
      .chain((precision) => fc.tuple(fc.constant(precision), fc.integer({ min: 0, max: precision }), edges(10n ** BigInt(precision) - 1n)))
      .map(([precision, scale, unscaled]) => {
        const most = 10n ** BigInt(precision) - 1n;
        return { type: { kind: "decimal", precision, scale }, value: decimalText(unscaled < -most ? -most : unscaled, scale) };
      }),
    of({ kind: "string" }, text),
    of({ kind: "string", collation: "UNICODE_CI" }, text),
    of({ kind: "binary" }, fc.uint8Array({ maxLength: 6 })),
    of(
      { kind: "date" },
      // inside of arrays and the like Spark reads dates and timestamps by the Julian calendar, which runs over at the early end of the range
      edges(2n ** 31n - 50_001n).map((days) => dateText(Number(days))),
    ),
    of(
      { kind: "timestamp" },
      edges(2n ** 63n - 10n ** 15n).map((micros) => `${dateTimeText(micros)}Z`),
    ),
    of({ kind: "timestamp_ntz" }, edges(2n ** 63n - 1n).map(dateTimeText)),
    fc.integer({ min: 0, max: timePrecision }).chain((precision) =>
      of(
        { kind: "time", precision },
        fc
          .bigInt({ min: 0n, max: 86_400n * 10n ** BigInt(precision) - 1n })
          .map((units) => nanoTimeText(units * 10n ** BigInt(9 - precision))),
      ),
    ),
    of({ kind: "interval_ym", start: "year", end: "month" }, integers(32n).map(yearMonthText)),
    of({ kind: "interval_ym", start: "month", end: "month" }, integers(32n).map(yearMonthText)),
    of(
      { kind: "interval_ym", start: "year", end: "year" },
      fc.integer({ min: -178_956_970, max: 178_956_970 }).map((years) => yearMonthText(years * 12)),
    ),
    of({ kind: "interval_dt", start: "day", end: "second" }, edges(2n ** 63n - 1n).map(dayTimeText)),
    of({ kind: "interval_dt", start: "second", end: "second" }, longs.map(dayTimeText)),
    of(
      { kind: "interval_dt", start: "hour", end: "minute" },
      fc.bigInt(-(10n ** 10n), 10n ** 10n).map((minutes) => dayTimeText(minutes * 60_000_000n)),
    ),
    of(
      { kind: "interval_dt", start: "day", end: "day" },
      fc.bigInt(-(10n ** 7n), 10n ** 7n).map((days) => dayTimeText(days * 86_400_000_000n)),
    ),
    of(
      { kind: "interval" },
      // Arrow brings the time of a calendar interval in nanoseconds
      fc.record({ months: integers(32n), days: integers(32n), micros: edges(2n ** 63n / 1000n - 1n) }).map(calendarText),
    ),
    of({ kind: "void" }, fc.constant(null)),
  ];
}

/** Types that a map's key may have here: values that are keys of a JavaScript Map too. */
const keys: fc.Arbitrary<readonly [DataType, fc.Arbitrary<unknown>]> = fc.constantFrom<readonly [DataType, fc.Arbitrary<unknown>]>(
  [{ kind: "string" }, text],
  [{ kind: "int" }, integers(32n)],
  [{ kind: "bigint" }, longs],
  [{ kind: "date" }, integers(24n).map(dateText)],
);

/** Values of random types, nested up to three deep, null now and then. */
export function typedValues(timePrecision: number): fc.Arbitrary<TypedValue> {
  const some = fc.oneof(...atoms(timePrecision));
  const orNull = (type: DataType, value: unknown, isNull: boolean): TypedValue => ({ type, value: isNull ? null : value });
  const tree = fc.letrec<{ any: TypedValue }>((tie) => ({
    any: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      some,
      fc.tuple(some, fc.boolean()).map(([{ type, value }, isNull]) => orNull(type, value, isNull)),
      // every element is of the first one's type: the same value, or null
      fc.tuple(tie("any"), fc.array(fc.boolean(), { maxLength: 3 })).map(
        ([{ type, value }, nulls]): TypedValue => ({
          type: { kind: "array", element: type, containsNull: true },
          value: nulls.map((isNull) => (isNull ? null : value)),
        }),
      ),
      fc
        .tuple(
          keys.chain(([type, values]) => fc.tuple(fc.constant(type), fc.uniqueArray(values, { maxLength: 3 }))),
          tie("any"),
          fc.boolean(),
        )
        .map(
          ([[key, names], { type, value }, isNull]): TypedValue => ({
            type: { kind: "map", key, value: type, valueContainsNull: true },
            value: new Map(names.map((name, i) => [name, i === 0 && isNull ? null : value])),
          }),
        ),
      fc.array(fc.tuple(tie("any"), fc.boolean()), { maxLength: 3 }).map(
        (fields): TypedValue => ({
          type: {
            kind: "struct",
            fields: fields.map(([{ type, value }, nullable], i) => ({ name: `f ${i}`, type, nullable: nullable || value === null })),
          },
          value: Object.fromEntries(fields.map(([{ value }], i) => [`f ${i}`, value])),
        }),
      ),
    ),
  }));
  return tree.any;
}

/** What a row holds, with timestamps as their text. */
export function comparable(value: unknown): unknown {
  if (value instanceof Timestamp) return value.toISOString();
  if (Array.isArray(value)) return value.map(comparable);
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [key, comparable(item)]));
  if (typeof value === "object" && value !== null && !(value instanceof Uint8Array)) {
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, comparable(item)]));
  }
  return value;
}
