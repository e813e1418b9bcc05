import { tableFromIPC } from "apache-arrow";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeRows } from "../../../src/connect/arrow/encode-rows.js";
import { writeStream } from "../../../src/connect/arrow/ipc-writer.js";
import { SparkError } from "../../../src/errors.js";
import type { DataType, StructType } from "../../../src/types/data-type.js";
import { dateText, dateTimeText, nanoTimeText } from "../../../src/types/iso-time.js";
import { Timestamp } from "../../../src/types/timestamp.js";
import { decimalText } from "../../../src/types/values/decimal-text.js";
import { calendarText, dayTimeText, yearMonthText } from "../../../src/types/values/intervals.js";
import { decodeRows } from "./decode-rows.js";

const long = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
const int = (bits: number): fc.Arbitrary<number> => fc.integer({ min: -(2 ** (bits - 1)), max: 2 ** (bits - 1) - 1 });
const text = fc.string({ unit: "binary", maxLength: 20 }).filter((value) => !/\p{Surrogate}/u.test(value));

type Sample = readonly [DataType, fc.Arbitrary<unknown>];

const simple: fc.Arbitrary<Sample> = fc.oneof(
  fc.constantFrom<Sample>(
    [{ kind: "void" }, fc.constant(null)],
    [{ kind: "boolean" }, fc.boolean()],
    [{ kind: "tinyint" }, int(8)],
    [{ kind: "smallint" }, int(16)],
    [{ kind: "int" }, int(32)],
    [{ kind: "bigint" }, long],
    [{ kind: "float" }, fc.float()],
    [{ kind: "double" }, fc.double()],
    [{ kind: "string" }, text],
    [{ kind: "binary" }, fc.uint8Array({ maxLength: 20 }).map((bytes) => new Uint8Array(bytes))],
    [{ kind: "date" }, fc.integer({ min: -300_000_000, max: 300_000_000 }).map(dateText)],
    [{ kind: "timestamp" }, long.map((micros) => new Timestamp(micros))],
    [{ kind: "timestamp_ntz" }, long.map(dateTimeText)],
    [{ kind: "time", precision: 6 }, fc.bigInt({ min: 0n, max: 86_399_999_999n }).map((micros) => nanoTimeText(micros * 1000n))],
    [{ kind: "interval_ym", start: "year", end: "month" }, int(32).map(yearMonthText)],
    [{ kind: "interval_dt", start: "day", end: "second" }, long.map(dayTimeText)],
    [
      { kind: "interval" },
      fc
        .tuple(int(32), int(32), fc.bigInt({ min: -(2n ** 53n), max: 2n ** 53n }))
        .map(([months, days, micros]) => calendarText({ months, days, micros })),
    ],
    [
      { kind: "geometry", srid: "any" },
      fc.record({ srid: int(32), wkb: fc.uint8Array({ maxLength: 9 }).map((bytes) => new Uint8Array(bytes)) }),
    ],
    [
      { kind: "variant" },
      // (A variant that is JSON's null reads as null, which is SQL's null when written.)
      fc
        .jsonValue({ depthSize: "small" })
        .filter((value) => value !== null)
        .map((value) => JSON.parse(JSON.stringify(value).replaceAll("-0,", "0,")) as unknown),
    ],
  ),
  fc
    .integer({ min: 0, max: 38 })
    .map<Sample>((scale) => [
      { kind: "decimal", precision: 38, scale },
      fc.bigInt({ min: -(10n ** 38n) + 1n, max: 10n ** 38n - 1n }).map((unscaled) => decimalText(unscaled, scale)),
    ]),
);

const fieldName = fc.oneof(fc.constantFrom("__proto__", "constructor", "a", "b", 'quote"`', "line\nbreak", ""), text);

/** A type and what its values may be; nulls wherever the type allows them. */
const sample: fc.Memo<Sample> = fc.memo((depth) =>
  depth <= 1
    ? simple
    : fc.oneof(
        { weight: 3, arbitrary: simple },
        {
          weight: 1,
          arbitrary: fc
            .tuple(sample(), fc.boolean())
            .map(
              ([[element, values], containsNull]): Sample => [
                { kind: "array", element, containsNull: containsNull || element.kind === "void" },
                fc.array(containsNull ? fc.option(values) : values, { maxLength: 4 }),
              ],
            ),
        },
        {
          weight: 1,
          arbitrary: fc
            .tuple(sample(), fc.boolean())
            .map(
              ([[value, values], valueContainsNull]): Sample => [
                { kind: "map", key: { kind: "string" }, value, valueContainsNull: valueContainsNull || value.kind === "void" },
                fc
                  .array(fc.tuple(text, valueContainsNull ? fc.option(values) : values), { maxLength: 4 })
                  .map((entries) => new Map(entries)),
              ],
            ),
        },
        {
          weight: 1,
          arbitrary: fc
            .uniqueArray(fc.tuple(fieldName, sample(), fc.boolean()), { maxLength: 4, selector: ([name]) => name })
            .map((fields): Sample => [struct(fields), record(fields)]),
        },
      ),
);

type SampleField = readonly [string, Sample, boolean];
const struct = (fields: readonly SampleField[]): StructType => ({
  kind: "struct",
  fields: fields.map(([name, [type], nullable]) => ({ name, type, nullable: nullable || type.kind === "void" })),
});
const record = (fields: readonly SampleField[]): fc.Arbitrary<unknown> =>
  fc
    .tuple(...fields.map(([, [, values], nullable]) => (nullable ? fc.option(values) : values)))
    .map((values) => Object.fromEntries(fields.map(([name], index) => [name, values[index]])));

const table = fc
  .uniqueArray(fc.tuple(fieldName, sample(3), fc.boolean()), { minLength: 1, maxLength: 5, selector: ([name]) => name })
  .chain((fields) => fc.tuple(fc.constant(struct(fields)), fc.array(record(fields), { maxLength: 20 })));

/** Timestamps compare by their microseconds, and nothing loses its prototype-named fields. */
const plain = (value: unknown): unknown => {
  if (value instanceof Timestamp) return ["timestamp", value.epochMicros];
  if (value instanceof Uint8Array) return ["bytes", ...value];
  if (value instanceof Map) return ["map", ...[...value].map(([key, item]) => [key, plain(item)])];
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === "object" && value !== null) return ["object", ...Object.entries(value).map(([key, item]) => [key, plain(item)])];
  return value;
};
/** Fields of a variant are sorted by their names' bytes, so the order of what was given cannot be compared. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value) && value[0] === "object")
    return [
      "object",
      ...(value.slice(1) as [string, unknown][])
        .map(([key, item]) => [key, sorted(item)])
        .sort(([left], [right]) => (String(left) < String(right) ? -1 : 1)),
    ];
  return Array.isArray(value) ? value.map(sorted) : value;
};

describe("encodeRows and decodeRows", () => {
  it("give back what was given, for any schema and any values", () => {
    fc.assert(
      fc.property(table, ([schema, rows]) => {
        expect(sorted(plain(decodeRows(encodeRows(rows, schema), schema, {})))).toEqual(sorted(plain(rows)));
      }),
      { numRuns: 300 },
    );
  });

  it("work on bytes at any offset", () => {
    const schema: StructType = {
      kind: "struct",
      fields: [
        { name: "a", type: { kind: "bigint" }, nullable: true },
        { name: "b", type: { kind: "string" }, nullable: true },
      ],
    };
    const rows = [
      { a: 1n, b: "x" },
      { a: null, b: null },
    ];
    const stream = encodeRows(rows, schema);
    for (let offset = 0; offset < 9; offset++) {
      const shifted = Buffer.alloc(stream.byteLength + offset);
      shifted.set(stream, offset);
      expect(decodeRows(shifted.subarray(offset), schema, {})).toEqual(rows);
    }
  });

  it("a stream that apache-arrow reads the same way", () => {
    const schema: StructType = {
      kind: "struct",
      fields: Array.from({ length: 60 }, (_, index) => ({
        name: `column ${index}`,
        type: index % 2 ? { kind: "string" } : { kind: "int" },
        nullable: true,
      })),
    };
    const rows = [0, 1, 2].map((row) =>
      Object.fromEntries(schema.fields.map((field, index) => [field.name, row === 1 ? null : index % 2 ? `${row}/${index}` : row * index])),
    );
    const read = tableFromIPC(encodeRows(rows, schema));
    expect(read.schema.fields.map((field) => `${field.name}: ${field.type}`)).toEqual(
      schema.fields.map(({ name, type }) => `${name}: ${type.kind === "int" ? "Int32" : "Utf8"}`),
    );
    expect(read.toArray().map((row) => row?.toJSON())).toEqual(rows);
  });

  it("damaged bytes are a clear error, or other values; never a crash, a hang or an untyped error", () => {
    const damage = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(table, damage, fc.nat(), ([schema, rows], edits, cut) => {
        const stream = encodeRows(rows, schema);
        for (const [at, byte] of edits) stream[at % stream.byteLength] = byte;
        for (const bytes of [stream, stream.subarray(0, cut % stream.byteLength)]) {
          try {
            decodeRows(bytes, schema, {});
          } catch (error) {
            expect(error).toBeInstanceOf(SparkError);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it("a stream of another schema is refused", () => {
    const of = (type: DataType): StructType => ({ kind: "struct", fields: [{ name: "a", type, nullable: true }] });
    const stream = encodeRows([{ a: 1 }], of({ kind: "int" }));
    expect(() => decodeRows(stream, of({ kind: "bigint" }), {})).toThrow(/"a" came as Arrow int\(32\), int\(64\) was expected/);
    expect(() => decodeRows(stream, { kind: "struct", fields: [] }, {})).toThrow(/1 columns, its schema 0/);
    expect(() =>
      decodeRows(writeStream(of({ kind: "decimal", precision: 5, scale: 1 }), []), of({ kind: "decimal", precision: 5, scale: 2 }), {}),
    ).toThrow(/decimal/);
  });
});
