import { describe, expect, it } from "vitest";
import { encodeRows } from "../../../src/connect/arrow/encode-rows.js";
import { ArgumentError } from "../../../src/errors.js";
import type { DataType, StructType } from "../../../src/types/data-type.js";
import { parseDdl } from "../../../src/types/ddl.js";
import { Timestamp } from "../../../src/types/timestamp.js";
import { decodeRows } from "./decode-rows.js";

const schemaOf = (type: DataType, nullable = true): StructType => ({ kind: "struct", fields: [{ name: "a", type, nullable }] });
const sent = (value: unknown, type: DataType): unknown =>
  (decodeRows(encodeRows([{ a: value }], schemaOf(type)), schemaOf(type), {})[0] as { a: unknown }).a;
const decimal = (precision: number, scale: number): DataType => ({ kind: "decimal", precision, scale });

describe("what is accepted", () => {
  it.each<readonly [DataType, unknown, unknown]>([
    [{ kind: "bigint" }, 5, 5n],
    [{ kind: "bigint" }, Number.MAX_SAFE_INTEGER, 9007199254740991n],
    [decimal(10, 2), 1.5, "1.50"],
    [decimal(10, 2), -0.01, "-0.01"],
    [decimal(10, 2), 7n, "7.00"],
    [decimal(38, 10), 1e-7, "0.0000001000"],
    [decimal(38, 0), 1e21, "1000000000000000000000"],
    [decimal(10, 2), "1.5000", "1.50"],
    [{ kind: "double" }, Number.NaN, Number.NaN],
    [{ kind: "float" }, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    [{ kind: "binary" }, Uint8Array.of(1, 2).buffer, Uint8Array.of(1, 2)],
    [{ kind: "binary" }, Uint8Array.of(9, 1, 2).subarray(1), Uint8Array.of(1, 2)],
    [{ kind: "date" }, new Date("2026-01-31T23:59:59.999Z"), "2026-01-31"],
    [{ kind: "date" }, new Date("1969-12-31T23:00:00Z"), "1969-12-31"],
    [{ kind: "date" }, new Timestamp(-1n), "1969-12-31"],
    [{ kind: "timestamp" }, "2026-01-31T12:00:00.000001Z", new Timestamp(1_769_860_800_000_001n)],
    [{ kind: "timestamp" }, new Date(-1), new Timestamp(-1000n)],
    [{ kind: "timestamp_ntz" }, "2026-01-31 12:00", "2026-01-31T12:00:00"],
    [{ kind: "time", precision: 0 }, "12:00:01", "12:00:01"],
    [{ kind: "interval_ym", start: "year", end: "month" }, { months: 14 }, "P1Y2M"],
    [{ kind: "interval_dt", start: "day", end: "second" }, { days: 1, micros: 5 }, "P1DT0.000005S"],
    [{ kind: "interval" }, { months: 1, days: -2, micros: 3_000_000n }, "P1M-2DT3S"],
    [{ kind: "interval" }, "-P178956970Y8M", "-P178956970Y8M"],
    [
      { kind: "map", key: { kind: "string" }, value: { kind: "int" }, valueContainsNull: true },
      { x: 1, __proto: null },
      new Map([
        ["x", 1],
        ["__proto", null],
      ]),
    ],
    [{ kind: "map", key: { kind: "int" }, value: { kind: "int" }, valueContainsNull: true }, [[1, 2]], new Map([[1, 2]])],
    [{ kind: "varchar", length: 2 }, "😀😀", "😀😀"],
  ])("%j: %s", (type, value, expected) => {
    expect(sent(value, type)).toEqual(expected);
  });

  it("a Timestamp keeps its microseconds", () => {
    expect((sent(new Timestamp(1n), { kind: "timestamp" }) as Timestamp).epochMicros).toBe(1n);
  });

  it("Temporal's objects, where there is Temporal", () => {
    const temporal = (kind: string, text: string): unknown => ({ [Symbol.toStringTag]: `Temporal.${kind}`, toString: () => text });
    expect(sent(temporal("PlainDate", "2026-01-31"), { kind: "date" })).toBe("2026-01-31");
    expect(sent(temporal("PlainTime", "12:00:00.5"), { kind: "time", precision: 6 })).toBe("12:00:00.5");
    expect(sent(temporal("Duration", "P1Y2M"), { kind: "interval_ym", start: "year", end: "month" })).toBe("P1Y2M");
    expect((sent(temporal("Instant", "1970-01-01T00:00:01Z"), { kind: "timestamp" }) as Timestamp).epochMicros).toBe(1_000_000n);
    expect(() => sent(temporal("PlainTime", "12:00:00"), { kind: "date" })).toThrow(ArgumentError);
  });

  it("rows and structs by position", () => {
    const type: StructType = {
      kind: "struct",
      fields: [
        { name: "x", type: { kind: "int" }, nullable: true },
        { name: "x", type: { kind: "int" }, nullable: true },
      ],
    };
    expect(decodeRows(encodeRows([[1, 2]], type), type, { rows: "array" })).toEqual([[1, 2]]);
  });

  it("a field that is left out is null, where null is allowed", () => {
    expect(decodeRows(encodeRows([{}], schemaOf({ kind: "int" })), schemaOf({ kind: "int" }), {})).toEqual([{ a: null }]);
  });
});

describe("what is refused, with row, path, value and what would be accepted", () => {
  it.each<readonly [DataType, unknown, RegExp]>([
    [{ kind: "tinyint" }, 128, /^Row 0, "a" \(tinyint\): 128 was given, a whole number from -128 to 127 is expected\.$/],
    [{ kind: "smallint" }, -32_769, /-32768 to 32767/],
    [{ kind: "int" }, 2 ** 31, /2147483648 was given/],
    [{ kind: "int" }, 1.5, /1\.5 was given, a whole number/],
    [{ kind: "int" }, "1", /'1' was given/],
    [{ kind: "int" }, Number.NaN, /NaN was given/],
    [{ kind: "int" }, true, /true was given/],
    [{ kind: "bigint" }, 2 ** 53, /9007199254740992 was given, a bigint of 64 bits, or a safe whole number/],
    [{ kind: "bigint" }, 2n ** 63n, /9223372036854775808n was given/],
    [{ kind: "bigint" }, 0.5, /0\.5 was given/],
    [{ kind: "float" }, 1e39, /range of a float/],
    [{ kind: "double" }, 1n, /1n was given, a number/],
    [{ kind: "double" }, "1", /a number/],
    [decimal(3, 2), "10.00", /at most 1 digits before the point and 2 after it/],
    [decimal(3, 2), 1.005, /2 after it/],
    [decimal(3, 2), Number.NaN, /finite/],
    [decimal(3, 2), "1,5", /'1,5'/],
    [{ kind: "boolean" }, 1, /true or false/],
    [{ kind: "boolean" }, "true", /true or false/],
    [{ kind: "string" }, 1, /a string/],
    [{ kind: "string" }, "\ud800", /surrogate/],
    [{ kind: "varchar", length: 2 }, "abc", /at most 2 characters/],
    [{ kind: "binary" }, "00", /Uint8Array/],
    [{ kind: "binary" }, [1], /Uint8Array/],
    [{ kind: "void" }, 1, /void/],
    [{ kind: "date" }, "2026-02-29", /a date as text/],
    [{ kind: "date" }, new Date(Number.NaN), /valid Date/],
    [{ kind: "date" }, 0, /a date as text/],
    [{ kind: "timestamp" }, "2026-01-31T12:00:00", /with an offset/],
    [{ kind: "timestamp" }, "2026-01-31T12:00:00.0000001Z", /six digits/],
    [{ kind: "timestamp" }, new Date(Number.NaN), /valid Date/],
    [{ kind: "timestamp" }, 0, /valid Date/],
    [{ kind: "timestamp_ntz" }, new Date(0), /without an offset/],
    [{ kind: "timestamp_ntz" }, "2026-01-31T12:00:00Z", /without an offset/],
    [{ kind: "time", precision: 3 }, "12:00:00.0001", /at most 3 digits/],
    [{ kind: "time", precision: 6 }, "24:00:00", /time of day/],
    [{ kind: "interval_ym", start: "year", end: "year" }, "P1M", /whole years/],
    [{ kind: "interval_ym", start: "year", end: "month" }, "P1D", /years to months/],
    [{ kind: "interval_dt", start: "day", end: "hour" }, "PT1M", /days to hours/],
    [{ kind: "interval_dt", start: "day", end: "second" }, "P1M", /days to seconds/],
    [{ kind: "interval" }, { month: 1 }, /months, days, micros/],
    [{ kind: "array", element: { kind: "int" }, containsNull: true }, "abc", /an array/],
    [
      { kind: "array", element: { kind: "int" }, containsNull: false },
      [1, null],
      /"a\[1\]" \(int\): null was given, a value that is not null/,
    ],
    [{ kind: "array", element: { kind: "int" }, containsNull: true }, [1, undefined], /undefined elements/],
    [{ kind: "map", key: { kind: "string" }, value: { kind: "int" }, valueContainsNull: true }, new Map([[null, 1]]), /"a\.key\(0\)"/],
    [
      { kind: "map", key: { kind: "string" }, value: { kind: "int" }, valueContainsNull: true },
      new Map([["x", "y"]]),
      /"a\.value\(0\)" \(int\): 'y'/,
    ],
    [{ kind: "map", key: { kind: "int" }, value: { kind: "int" }, valueContainsNull: true }, { 1: 2 }, /a Map, or an array/],
    [
      { kind: "map", key: { kind: "int" }, value: { kind: "int" }, valueContainsNull: true },
      [
        [1, 2],
        [1, 3],
      ],
      /each key once/,
    ],
    [schemaOf({ kind: "int" }), { b: 1 }, /no other fields than "a" \(this one has "b"\)/],
    [schemaOf({ kind: "int" }), new Date(), /an object with the fields "a"/],
    [schemaOf({ kind: "int" }), [1, 2], /an array of 1 values/],
    [
      schemaOf({ kind: "array", element: schemaOf({ kind: "int" }, false), containsNull: true }),
      { a: [{ a: 1 }, {}] },
      /Row 0, "a\.a\[1\]\.a" \(int\): undefined was given/,
    ],
    [{ kind: "geometry", srid: 4326 }, { srid: 0, wkb: new Uint8Array() }, /4326/],
    [{ kind: "geometry", srid: 0 }, "POINT(1 2)", /\{ srid, wkb \}/],
    [{ kind: "variant" }, () => {}, /JSON-like/],
    [{ kind: "variant" }, { x: undefined }, /undefined value/],
    [{ kind: "variant" }, new Map(), /JSON-like/],
  ])("%j: %s", (type, value, message) => {
    expect(() => sent(value, type)).toThrow(ArgumentError);
    expect(() => sent(value, type)).toThrow(message);
  });

  it("the row's number is that of the whole input", () => {
    const rows = Array.from({ length: 10_003 }, (_, index) => ({ a: index === 10_001 ? "x" : index }));
    expect(() => encodeRows(rows, schemaOf({ kind: "int" }))).toThrow(/^Row 10001, "a" \(int\): 'x'/);
  });

  it.each<readonly [unknown, RegExp]>([
    [{ a: null }, /Row 0, "a" \(int\): null was given, a value that is not null/],
    [{}, /Row 0, "a" \(int\): undefined was given, a value that is not null/],
    [{ a: 1, b: 2 }, /Row 0: .*this one has "b"/],
    [null, /Row 0: null was given, an object with the fields "a"/],
    [1, /Row 0: 1 was given/],
    [[1, 2], /Row 0: .*this one has 2/],
  ])("row %j", (row, message) => {
    expect(() => encodeRows([row], schemaOf({ kind: "int" }, false))).toThrow(message);
  });

  it("what an object inherits is refused, a class's getter too", () => {
    class Person {
      name = "Ada";
      get age(): number {
        return 36;
      }
    }
    const schema = parseDdl("name string, age int");
    expect(() => encodeRows([new Person()], schema)).toThrow(/^Row 0: .*own property is "age" \(this one inherits it\)/);
    expect(() => encodeRows([Object.create({ name: "Ada" })], schema)).toThrow(/own property is "name"/);
    expect(decodeRows(encodeRows([new Person()], parseDdl("name string")), parseDdl("name string"), {})).toEqual([{ name: "Ada" }]);
  });

  it("an object cannot say two columns of one name, an array can", () => {
    const schema = parseDdl("a int, s struct<b: int, b: int>, a int");
    expect(() => encodeRows([{ a: 1, b: 2 }], schema)).toThrow(/^Row 0: .*an array of values, since two fields are named "a"/);
    expect(() => encodeRows([[1, { b: 1 }, 2]], schema)).toThrow(/^Row 0, "s".*an array of values, since two fields are named "b"/);
    const flat = parseDdl("a int, b int, a int");
    expect(decodeRows(encodeRows([[1, null, 2]], flat), flat, { rows: "array" })).toEqual([[1, null, 2]]);
  });

  it("a property of the prototype is no field", () => {
    const schema: StructType = { kind: "struct", fields: [{ name: "toString", type: { kind: "string" }, nullable: true }] };
    expect(decodeRows(encodeRows([{}], schema), schema, {})).toEqual([{ toString: null }]);
  });
});
