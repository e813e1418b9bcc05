import { describe, expect, it } from "vitest";
import { col } from "../../../src/index.js";
import { frame, values } from "./support.js";

// Expected values are Spark 4.3.0's.

const cast = async (from: string, value: unknown, to: string) => {
  const df = await frame(`v ${from}`, ["v"], [[value]]);
  return (await values(df.select(col("v").cast(to as "string") as never)))[0];
};
const tryCast = async (from: string, value: unknown, to: string) => {
  const df = await frame(`v ${from}`, ["v"], [[value]]);
  return (await values(df.select(col("v").tryCast(to as "string") as never)))[0];
};

describe("casts", () => {
  it.each([
    ["double", 1.9, "int", 1],
    ["double", -1.9, "int", -1],
    ["decimal(5,2)", "1.99", "int", 1],
    ["double", 1.005, "decimal(3,2)", "1.01"],
    ["double", Number.NaN, "decimal(3,2)", null],
    ["double", 1e300, "float", Number.POSITIVE_INFINITY],
    ["string", " 12 ", "int", 12],
    ["string", "+7", "int", 7],
    ["string", "1.5d", "double", 1.5],
    ["string", "-inf", "double", Number.NEGATIVE_INFINITY],
    ["string", "1e3", "decimal(10,2)", "1000.00"],
    ["string", " Yes ", "boolean", true],
    ["string", "2021-1-2 03:04", "date", "2021-01-02"],
    ["string", "2021", "date", "2021-01-01"],
    ["boolean", true, "int", 1],
  ])("%s %s to %s", async (from, value, to, expected) => {
    expect(await cast(from, value, to)).toEqual(expected);
  });

  it.each([
    ["double", 1e7, "1.0E7"],
    ["double", 1e-4, "1.0E-4"],
    ["double", 2e-3, "0.002"],
    ["double", 9007199254740992, "9.007199254740992E15"],
    ["double", -0, "-0.0"],
    ["float", 1.1, "1.1"],
    ["decimal(5,2)", "-0.50", "-0.50"],
    ["timestamp_ntz", "2020-01-01T00:00:00.12", "2020-01-01 00:00:00.12"],
    ["array<int>", [1, null], "[1, null]"],
    ["map<string,int>", new Map([["a", 1]]), "{a -> 1}"],
    ["struct<x:int,y:string>", { x: null, y: "q" }, "{null, q}"],
  ])("%s %s as text", async (from, value, expected) => {
    expect(await cast(from, value, "string")).toBe(expected);
  });

  it.each([
    ["int", 300, "tinyint", "CAST_OVERFLOW"],
    ["double", 1e20, "int", "CAST_OVERFLOW"],
    ["string", "1.5", "int", "CAST_INVALID_INPUT"],
    ["string", "x", "date", "CAST_INVALID_INPUT"],
    ["string", "2020-02-30", "date", "CAST_INVALID_INPUT"],
    ["string", "9999", "decimal(3,1)", "NUMERIC_VALUE_OUT_OF_RANGE.WITH_SUGGESTION"],
    ["double", 12345.6, "decimal(3,1)", "NUMERIC_VALUE_OUT_OF_RANGE.WITH_SUGGESTION"],
  ])("%s %s to %s raises %s, try_cast gives null", async (from, value, to, errorClass) => {
    await expect(cast(from, value, to)).rejects.toMatchObject({ errorClass });
    expect(await tryCast(from, value, to)).toBe(null);
  });

  it("carries Spark's message parameters", async () => {
    await expect(cast("string", "1.5", "int")).rejects.toMatchObject({
      sqlState: "22018",
      messageParameters: { expression: "'1.5'", sourceType: '"STRING"', targetType: '"INT"' },
    });
  });
});
