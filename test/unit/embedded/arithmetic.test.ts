import { describe, expect, it } from "vitest";
import { col, ExecutionError, fn, UnsupportedError } from "../../../src/index.js";
import { frame, values } from "./support.js";

// Expected values are Spark 4.3.0's.

type Operator = "plus" | "minus" | "times" | "div" | "mod";

const compute = async (left: string, a: unknown, operator: Operator, right: string, b: unknown) => {
  const df = await frame(`a ${left}, b ${right}`, ["a", "b"], [[a, b]]);
  const operand = col("a") as unknown as Record<Operator, (other: unknown) => unknown>;
  return (await values(df.select(operand[operator](col("b")) as never)))[0];
};

describe("arithmetic", () => {
  it.each([
    ["int", 7, "div", "int", 2, 3.5],
    ["int", -7, "mod", "int", 3, -1],
    ["int", null, "div", "int", 0, null],
    ["decimal(2,1)", "1.5", "div", "decimal(2,1)", "3.0", "0.500000"],
    ["decimal(10,2)", "-1.00", "div", "decimal(10,2)", "3.00", "-0.3333333333333"],
    ["decimal(10,0)", "2", "div", "decimal(10,0)", "3", "0.66666666667"],
    ["decimal(5,2)", "1.50", "times", "decimal(5,1)", "2.5", "3.750"],
    ["decimal(10,2)", "0.10", "plus", "decimal(10,3)", "0.005", "0.105"],
  ] as const)("%s %s %s %s %s", async (left, a, operator, right, b, expected) => {
    expect(await compute(left, a, operator, right, b)).toEqual(expected);
  });

  it.each([
    ["int", 1, "div", "int", 0, "DIVIDE_BY_ZERO"],
    ["int", 5, "mod", "int", 0, "REMAINDER_BY_ZERO"],
    ["int", 2147483647, "plus", "int", 1, "ARITHMETIC_OVERFLOW"],
    ["bigint", 9223372036854775807n, "times", "bigint", 2n, "ARITHMETIC_OVERFLOW"],
    ["decimal(38,0)", "99999999999999999999999999999999999999", "plus", "decimal(38,0)", "1", "NUMERIC_VALUE_OUT_OF_RANGE.WITH_SUGGESTION"],
  ] as const)("%s %s %s %s %s raises %s", async (left, a, operator, right, b, errorClass) => {
    const failure = compute(left, a, operator, right, b);
    await expect(failure).rejects.toBeInstanceOf(ExecutionError);
    await expect(failure).rejects.toMatchObject({ errorClass });
  });

  it("raises when a sum leaves bigint", async () => {
    const df = await frame("v bigint", ["v"], [[9223372036854775807n], [1n]]);
    await expect(values(df.agg(fn.sum(col("v")) as never))).rejects.toMatchObject({ errorClass: "ARITHMETIC_OVERFLOW" });
  });

  it("raises when a sum of decimals has 39 digits", async () => {
    const df = await frame("v decimal(38,0)", ["v"], [["99999999999999999999999999999999999999"], ["1"]]);
    await expect(values(df.agg(fn.sum(col("v")) as never))).rejects.toMatchObject({ errorClass: "ARITHMETIC_OVERFLOW" });
  });

  it("multiplies decimals past 18 digits", async () => {
    expect(await compute("decimal(10,2)", "99999999.99", "times", "decimal(10,2)", "99999999.99")).toBe("9999999998000000.0001");
  });

  it("rounds the text of a double half up", async () => {
    const df = await frame("v double", ["v"], [[2.675], [0.285], [-2.5], [Number.NaN]]);
    expect(await values(df.select(fn.round(col("v"), 2) as never))).toEqual([2.68, 0.29, -2.5, Number.NaN]);
    expect(await values(df.select(fn.round(col("v"), 0) as never))).toEqual([3, 0, -3, Number.NaN]);
  });

  it("refuses by name what would need more than 38 digits in between", async () => {
    const failure = compute("decimal(38,10)", "1", "div", "decimal(38,10)", "3");
    await expect(failure).rejects.toBeInstanceOf(UnsupportedError);
    await expect(failure).rejects.toThrow(/decimal\(38,10\) \/ decimal\(38,10\)/);
  });
});
