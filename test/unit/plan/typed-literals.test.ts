import { create, toJson } from "@bufbuild/protobuf";
import { describe, expect, it } from "vitest";
import { ArgumentError } from "../../../src/errors.js";
import { ExpressionSchema } from "../../../src/generated/proto/spark/connect/expressions_pb.js";
import { literal, literalOf } from "../../../src/plan/literals.js";
import { constantOfType, literalOfType } from "../../../src/plan/typed-literals.js";
import { parseType } from "../../../src/types/ddl.js";

function json(value: unknown, type: string): unknown {
  const message = create(ExpressionSchema, { exprType: { case: "literal", value: literalOfType(value, parseType(type)) } });
  return (toJson(ExpressionSchema, message) as { literal: unknown }).literal;
}

describe("a literal of a type", () => {
  // each was sent to a live Spark 4.3.0, which gave a column of this type and this value
  it.each<[string, unknown, unknown]>([
    ["tinyint", -128, { byte: -128 }],
    ["smallint", 5, { short: 5 }],
    ["bigint", 5, { long: "5" }],
    ["float", 1.5, { float: 1.5 }],
    ["double", 1, { double: 1 }],
    ["decimal(10,2)", "1.50", { decimal: { value: "1.50", precision: 10, scale: 2 } }],
    ["decimal(38,10)", "-12345678901234567890.123", { decimal: { value: "-12345678901234567890.1230000000", precision: 38, scale: 10 } }],
    ["decimal(4,2)", "1e1", { decimal: { value: "10.00", precision: 4, scale: 2 } }],
    ["string collate UNICODE_CI", "ab", { string: "ab", dataType: { string: { collation: "UNICODE_CI" } } }],
    ["binary", new Uint8Array([1]), { binary: "AQ==" }],
    ["date", "2026-01-31", { date: 20484 }],
    ["timestamp", "1969-12-31T23:59:59.999999Z", { timestamp: "-1" }],
    ["timestamp_ntz", "2026-01-31T12:00:00.000001", { timestampNtz: "1769860800000001" }],
    ["time(6)", "12:00:00.5", { time: { nano: "43200500000000", precision: 6 } }],
    ["interval year to month", "P1Y2M", { yearMonthInterval: 14 }],
    ["interval year to month", { months: -14 }, { yearMonthInterval: -14 }],
    ["interval day to second", "-P1DT0.000001S", { dayTimeInterval: "-86400000001" }],
    ["interval", "P1M-2DT0.000003S", { calendarInterval: { months: 1, days: -2, microseconds: "3" } }],
    ["interval", { months: 1, days: -2, micros: 3n }, { calendarInterval: { months: 1, days: -2, microseconds: "3" } }],
    ["interval hour to minute", "PT1H", { dayTimeInterval: "3600000000", dataType: { dayTimeInterval: { startField: 1, endField: 2 } } }],
    ["interval year", "P1Y", { yearMonthInterval: 12, dataType: { yearMonthInterval: { startField: 0, endField: 0 } } }],
    [
      "array<int>",
      [1, null],
      {
        array: { elements: [{ integer: 1 }, { null: { integer: {} } }] },
        dataType: { array: { elementType: { integer: {} }, containsNull: true } },
      },
    ],
    [
      "map<string,bigint>",
      new Map([["a", 1n]]),
      {
        map: { keys: [{ string: "a" }], values: [{ long: "1" }] },
        dataType: { map: { keyType: { string: {} }, valueType: { long: {} }, valueContainsNull: true } },
      },
    ],
    ["decimal(7,3)", null, { null: { decimal: { precision: 7, scale: 3 } } }],
  ])("%s", (type, value, expected) => {
    expect(json(value, type)).toEqual(expected);
  });
  it("struct<x:int not null,y:string>", () => {
    expect(json({ y: null, x: 1 }, "struct<x:int not null,y:string>")).toMatchObject({
      struct: { elements: [{ integer: 1 }, { null: { string: {} } }] },
    });
  });
});

describe("a constant that is no literal", () => {
  const built = (value: unknown, type: string): unknown => constantOfType(value, parseType(type)).exprType;
  it.each(["variant", "geometry(4326)", "array<variant>", "struct<a:map<string,geography(4326)>>"])("the null of %s is cast", (type) => {
    expect(built(null, type)).toMatchObject({ case: "cast", value: { expr: { exprType: { case: "literal" } } } });
  });
  it("the earliest days and instants are made of their numbers", () => {
    expect(built("-5877641-06-23", "date")).toMatchObject({ value: { functionName: "date_from_unix_date" } });
    expect(built("-290308-12-21T19:59:05.224192Z", "timestamp")).toMatchObject({ value: { functionName: "timestamp_micros" } });
    expect(built("-200000-01-01", "date")).toMatchObject({ case: "literal" });
  });
  it("so are the days that the Julian calendar left out, and instants near them", () => {
    for (const day of ["1582-10-05", "1582-10-14"]) {
      expect(built(day, "date")).toMatchObject({ value: { functionName: "date_from_unix_date" } });
      expect(built(`${day}T12:00:00Z`, "timestamp")).toMatchObject({ value: { functionName: "timestamp_micros" } });
    }
    for (const day of ["1582-10-01", "1582-10-18"]) {
      expect(built(day, "date")).toMatchObject({ case: "literal" });
      expect(built(`${day}T12:00:00Z`, "timestamp")).toMatchObject({ case: "literal" });
    }
    expect(literalOf(new Date("1582-10-10")).exprType).toMatchObject({ value: { functionName: "timestamp_micros" } });
    expect(built("1582-10-10T12:00:00", "timestamp_ntz")).toMatchObject({ case: "literal" });
  });
  it("what holds one is composed of its parts, and cast for its null flags", () => {
    const parts = {
      case: "unresolvedFunction",
      value: { arguments: [{ exprType: { case: "literal" } }, { exprType: { value: { functionName: "date_from_unix_date" } } }] },
    };
    expect(built(["2026-01-31", "1582-10-10"], "array<date>")).toMatchObject({
      case: "cast",
      value: { expr: { exprType: parts }, castToType: { value: { kind: { case: "array", value: { containsNull: true } } } } },
    });
    expect(built({ d: "1582-10-10" }, "struct<d:date>")).toMatchObject({ case: "cast", value: { expr: { exprType: parts } } });
    expect(built(new Map([["a", "1582-10-10"]]), "map<string,date>")).toMatchObject({ case: "cast", value: { expr: { exprType: parts } } });
    expect(built(["2026-01-31"], "array<date>")).toMatchObject({ case: "literal" });
  });
  it("where the protocol has room for a literal alone, such a Date is refused", () => {
    expect(() => literal(new Date("1582-10-10"))).toThrow(/^1582-10-10T00:00:00.000Z does not arrive as a literal.*write it as SQL text/);
    expect(literal(new Date("1582-10-18"))).toEqual({
      literalType: { case: "timestamp", value: BigInt(Date.parse("1582-10-18")) * 1000n },
    });
  });
});

describe("a value that its type cannot hold", () => {
  it.each<[string, unknown, RegExp]>([
    ["tinyint", 128, /128 is no tinyint literal/],
    ["int", 1.5, /1.5 is no int literal/],
    ["bigint", 2 ** 53, /safe whole number/],
    ["float", 1e39, /is no float literal/],
    ["decimal(4,2)", "100.00", /at most 2 digits before the point/],
    ["decimal(4,2)", "1.001", /at most 2 digits before the point and 2 after it/],
    ["decimal(4,2)", "1e2", /at most 2 digits before the point/],
    ["string", "\ud800", /half a surrogate pair/],
    ["array<int>", [1, undefined], /without undefined elements/],
    ["interval year to month", "P1D", /is no interval year to month literal/],
    ["interval day to second", "P1M", /is no interval day to second literal/],
    ["varchar(3)", "abc", /there is no varchar\(3\) literal.*write "string"/],
    ["array<char(3)>", null, /there is no char\(3\) literal/],
    ["date", "2026-02-30", /is no date literal/],
    ["timestamp", "2026-01-31T12:00:00", /with an offset/],
    ["timestamp_ntz", "2026-01-31T12:00:00Z", /without an offset/],
    ["time(3)", "12:00:00.0001", /at most 3 digits/],
    ["string", 5, /5 is no string literal/],
    ["int", undefined, /undefined is no int literal/],
    ["array<int>", [1, "x"], /value\[1\]: "x" is no int literal/],
    ["map<string,int>", new Map([["k", 1.5]]), /value\["k"\]: 1.5 is no int literal/],
    ["struct<x:int not null>", { x: null }, /value\.x: null, where the type does not admit it/],
    ["struct<x:int not null>", {}, /value\.x: null, where the type does not admit it/],
    ["struct<x:int>", { x: 1, z: 2 }, /no other fields than "x" \(this one has "z"\)/],
    ["variant", 1, /no literal of type variant but null/],
  ])("%s: %o", (type, value, message) => {
    expect(() => literalOfType(value, parseType(type))).toThrow(ArgumentError);
    expect(() => literalOfType(value, parseType(type))).toThrow(message);
  });
});
