import { describe, expect, it } from "vitest";
import { canCast, canTryCast, castAddsNull, commonType, tryCastAddsNull } from "../../../src/types/casts.js";
import { parseType } from "../../../src/types/ddl.js";
import { simpleString } from "../../../src/types/simple-string.js";
import { rulesOfVersion } from "../../../src/types/version-rules.js";
// All pairs, asked of Spark 4.3.0 with required columns: k = legal, N = legal and nullable, - = refused.
import spark from "./spark-casts.json" with { type: "json" };

describe.each([
  ["cast", spark.cast, canCast, castAddsNull],
  ["try_cast", spark.try_cast, canTryCast, tryCastAddsNull],
] as const)("%s", (_, table, isLegal, addsNull) => {
  it.each(Object.entries(table))("from %s", (from, expected) => {
    const source = parseType(from);
    const flags = spark.types.map((to) => {
      const target = parseType(to);
      if (!isLegal(source, target)) return "-";
      return source.kind === "void" || addsNull(source, target) ? "N" : "k";
    });
    expect(flags.join("")).toBe(expected);
  });
});

describe("casts between TIME and timestamps", () => {
  it("came with Spark 4.3", () => {
    const time = parseType("time(6)");
    const timestamp = parseType("timestamp");
    expect(canCast(time, timestamp, rulesOfVersion("4.2.1"))).toBe(false);
    expect(canCast(time, timestamp, rulesOfVersion("4.3.0"))).toBe(true);
    expect(canCast(timestamp, time, rulesOfVersion("4.3.0-SNAPSHOT"))).toBe(true);
  });
});

describe("commonType", () => {
  // typeof(coalesce(a, b)) on Spark 4.3.0
  it.each([
    ["tinyint", "bigint", "bigint"],
    ["int", "float", "double"],
    ["float", "float", "float"],
    ["float", "double", "double"],
    ["decimal(10,2)", "int", "decimal(12,2)"],
    ["decimal(10,2)", "bigint", "decimal(22,2)"],
    ["decimal(10,2)", "double", "double"],
    ["decimal(38,18)", "decimal(38,0)", "decimal(38,0)"],
    ["decimal(38,10)", "decimal(20,15)", "decimal(38,10)"],
    ["decimal(30,5)", "decimal(12,10)", "decimal(35,10)"],
    ["string", "int", "bigint"],
    ["string", "double", "double"],
    ["string", "boolean", "boolean"],
    ["string", "date", "date"],
    ["string", "binary", "binary"],
    ["string", "interval day", undefined],
    ["boolean", "int", undefined],
    ["date", "timestamp", "timestamp"],
    ["date", "timestamp_ntz", "timestamp_ntz"],
    ["timestamp", "timestamp_ntz", "timestamp"],
    ["time(3)", "time(6)", "time(6)"],
    ["interval year", "interval month", "interval year to month"],
    ["interval day", "interval hour to second", "interval day to second"],
    ["interval day", "interval year", undefined],
    ["array<int>", "array<double>", "array<double>"],
    ["array<int>", "array<string>", "array<bigint>"],
    ["map<string,int>", "map<string,bigint>", "map<string,bigint>"],
    ["struct<a:int>", "struct<b:int>", undefined],
    ["binary", "int", undefined],
    ["variant", "int", undefined],
    ["interval", "string", undefined],
  ] as const)("of %s and %s is %s", (a, b, expected) => {
    const common = commonType(parseType(a), parseType(b));
    expect(common && simpleString(common)).toBe(expected);
  });
});
