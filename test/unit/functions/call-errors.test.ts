// biome-ignore-all lint/suspicious/noExplicitAny: wrong calls on purpose, as JavaScript makes them
import { describe, expect, it } from "vitest";
import { columnState } from "../../../src/dsl/column/column-state.js";
import { ArgumentError } from "../../../src/errors.js";
import * as fn from "../../../src/generated/functions/index.js";

const f = fn as Record<string, any>;
const a = fn.col<any>("a");

/** The message of the ArgumentError that a call throws. */
function message(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(ArgumentError);
    return (error as Error).message;
  }
  throw new Error("the call was taken");
}

describe("a wrong call", () => {
  it("with a string for a column names both ways out", () => {
    expect(message(() => f.upper("name"))).toBe(
      'upper\'s str must be a column, found the string "name": write col("name") for the column of that name, lit("name") for the text',
    );
    expect(message(() => f.sum("x"))).toContain('write col("x")');
    expect(message(() => f.coalesce(a, "x"))).toMatch(/^coalesce's values \(number 2\) must be a column, found the string "x"/);
  });

  it("with a number for a column names lit", () => {
    expect(message(() => f.abs(1))).toBe("abs's value must be a column, found the number 1: write lit(1)");
  });

  it("with too few or too many arguments", () => {
    expect(message(() => f.upper())).toBe("upper's str must be a column, found undefined");
    expect(message(() => f.upper(a, a))).toBe("upper takes one argument, found 2");
    expect(message(() => f.rank(a))).toBe("rank takes no arguments, found 1");
    expect(message(() => f.greatest(a))).toBe("greatest's values: at least 2 columns are needed, found 1");
    expect(message(() => f.log(a, undefined))).toContain("log's value must be a column, found undefined");
  });

  it("with a literal of the wrong kind says which is right", () => {
    expect(message(() => f.split(a, 1))).toBe("split's pattern must be a column or a string, found the number 1");
    expect(message(() => f.date_add(a, 1.5))).toBe("date_add's days must be a column or a whole number of 32 bits, found the number 1.5");
    expect(message(() => f.ntile(3_000_000_000))).toContain("ntile's n must be a whole number of 32 bits");
    expect(message(() => f.ntile(a))).toBe("ntile's n must be a whole number of 32 bits, found a column");
    expect(message(() => f.ntile(f.lit(1.5)))).toBe("ntile's n must be a whole number of 32 bits, found a column");
    expect(message(() => f.sort_array(a, "desc"))).toBe('sort_array\'s asc must be true or false, found the string "desc"');
    expect(message(() => f.percentile_approx(a, [0.5, "x"]))).toBe(
      'percentile_approx\'s percentage (item 2) must be a number, found the string "x"',
    );
    expect(message(() => f.rand(1.5))).toContain("rand's seed must be a whole number of 64 bits");
    expect(message(() => f.from_json(a, 1))).toContain("from_json's schema must be DDL text");
    expect(message(() => f.from_json(a, "x int", { mode: null }))).toContain('from_json\'s options: "mode" must be');
  });

  it("with a lambda that is none, has too many parameters, or returns no column", () => {
    expect(message(() => f.transform(a, a))).toBe("transform's f must be a function of x and i, found a column");
    expect(message(() => f.exists(a, (x: any, y: any) => x.eq(y)))).toBe("exists's f must be a function of x, found one of 2 parameters");
    expect(message(() => f.transform(a, () => 1))).toBe(
      "transform's f: what the function returns must be a column, found the number 1: write lit(1)",
    );
  });

  it("with a later argument but not the one before it", () => {
    expect(message(() => f.lag(a, 1, undefined, true))).toBe(
      "lag: ignoreNulls was given without default, which comes before it; give both",
    );
  });

  it("with names and values that do not pair up", () => {
    expect(message(() => f.named_struct("a"))).toContain("names and values by turns, found 1 arguments");
    expect(message(() => f.named_struct("a", "b"))).toContain("(number 2) must be a column");
  });
});

describe("what a call needs", () => {
  it("is the function's version, or its newest argument's", () => {
    expect(columnState(fn.upper(a)).needs).toBeUndefined();
    expect(columnState(fn.jaro_winkler_similarity(a, a)).needs).toEqual({ version: "4.3.0", what: "jaro_winkler_similarity" });
    expect(columnState(fn.max_by(a, a)).needs).toBeUndefined();
    expect(columnState(fn.max_by(a, a, 2)).needs).toEqual({ version: "4.2.0", what: "max_by with k" });
    expect(columnState(fn.max_by(fn.jaro_winkler_similarity(a, a), a, 2)).needs?.version).toBe("4.3.0");
    expect(columnState(fn.transform(a, (x) => fn.jaro_winkler_similarity(x, x))).needs?.version).toBe("4.3.0");
  });

  it("is a seed of its own for each call without one", () => {
    const seedOf = (column: unknown): unknown =>
      JSON.stringify(columnState(column).expression, (_, value: unknown) => (typeof value === "bigint" ? `${value}n` : value));
    expect(seedOf(fn.rand())).not.toBe(seedOf(fn.rand()));
    expect(seedOf(fn.rand())).toMatch(/"long","value":"\d+n"/);
    expect(seedOf(fn.rand(7))).toBe(seedOf(fn.rand(7)));
  });
});
