import { describe, expect, it } from "vitest";
import { ArgumentError } from "../../../src/errors.js";
import { literal } from "../../../src/plan/literals.js";

describe("a literal that Spark could not hold as it is", () => {
  it.each<[string, unknown, RegExp]>([
    ["an integer beyond int", 3_000_000_000, /3000000000 does not fit int: write 3000000000n/],
    ["an integer below int", -2_147_483_649, /write -2147483649n/],
    ["an unsafe integer", 2 ** 53, /not exact/],
    ["a bigint beyond 64 bits", 2n ** 63n, /does not fit Spark's bigint/],
    ["an invalid Date", new Date(Number.NaN), /invalid Date/],
    ["half a surrogate pair", "a\ud800", /half a surrogate pair/],
    ["an array", [1], /fn\.array/],
    ["a Map", new Map(), /create_map/],
    ["an object", { a: 1 }, /fn\.struct/],
    ["undefined", undefined, /undefined is no literal/],
    ["a function", () => 1, /a function is no literal/],
    ["a symbol", Symbol("x"), /a symbol is no literal/],
  ])("%s is refused", (_name, value, message) => {
    expect(() => literal(value)).toThrow(ArgumentError);
    expect(() => literal(value)).toThrow(message);
  });
  it("at the edges is taken", () => {
    expect(literal(2 ** 31 - 1)).toEqual({ literalType: { case: "integer", value: 2 ** 31 - 1 } });
    expect(literal(2n ** 63n - 1n)).toEqual({ literalType: { case: "long", value: 2n ** 63n - 1n } });
    expect(literal(-(2n ** 63n))).toEqual({ literalType: { case: "long", value: -(2n ** 63n) } });
    expect(literal("😀")).toEqual({ literalType: { case: "string", value: "😀" } });
  });
});
