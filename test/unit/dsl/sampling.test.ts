// biome-ignore-all lint/suspicious/noExplicitAny: plans are looked into, and tests pass what JavaScript callers could
import { describe, expect, it } from "vitest";
import { ArgumentError } from "../../../src/errors.js";
import { frame, top } from "./support/frames.js";

const df: any = frame();
const strata = (fractions: unknown): unknown[] =>
  top(df.sampleBy("id", fractions)).value.fractions.map(({ stratum, fraction }: any) => [
    stratum.literalType.case,
    stratum.literalType.value,
    fraction,
  ]);

describe("sampling", () => {
  it("draws a seed once where none is given", () => {
    const seeds = [df.sample(0.5), df.sample(0.5)].map((made) => top(made).value.seed);
    expect(typeof seeds[0]).toBe("bigint");
    expect(seeds[0]).not.toBe(seeds[1]);
    const parts = df.randomSplit([1, 1]).map((part: any) => top(part).value.seed);
    expect(parts[0]).toBe(parts[1]);
  });

  it("reads an object's keys as numbers where they are written as such", () => {
    // JavaScript puts keys that are array indexes first
    expect(strata({ a: 0.1, 1: 0.2, "-2": 0.3, "0.5": 0.4, "01": 0.5, "3000000000": 0.6, Infinity: 0.7 })).toEqual([
      ["integer", 1, 0.2],
      ["long", 3_000_000_000n, 0.6],
      ["string", "a", 0.1],
      ["integer", -2, 0.3],
      ["double", 0.5, 0.4],
      ["string", "01", 0.5],
      ["string", "Infinity", 0.7],
    ]);
    expect(
      strata(
        new Map<unknown, number>([
          ["1", 0.1],
          [1, 0.2],
          [1n, 0.3],
          [true, 0.4],
        ]),
      ),
    ).toEqual([
      ["string", "1", 0.1],
      ["integer", 1, 0.2],
      ["long", 1n, 0.3],
      ["boolean", true, 0.4],
    ]);
  });

  it("divides 0 to 1 by the weights", () => {
    const bounds = df.randomSplit([1, 0, 3], { seed: 1 }).map((part: any) => [top(part).value.lowerBound, top(part).value.upperBound]);
    expect(bounds).toEqual([
      [0, 0.25],
      [0.25, 0.25],
      [0.25, 1],
    ]);
  });
});

describe("df.stat", () => {
  it("has the frame's methods", () => expect(top(df.stat.crosstab("id", "name")).case).toBe("crosstab"));
});

describe("what JavaScript callers pass", () => {
  it.each<[string, () => unknown, RegExp]>([
    ["sample without a fraction", () => df.sample(), /sample\(fraction\): a number from 0 to 1 was expected, found undefined/],
    ["sample in PySpark's order", () => df.sample(false, 0.5), /found the boolean false|an options object was expected/],
    ["sample above 1", () => df.sample(1.5), /from 0 to 1 was expected, found the number 1\.5/],
    ["sample with replacement below 0", () => df.sample(-1, { withReplacement: true }), /0 or more, was expected, found the number -1/],
    ["sample: NaN", () => df.sample(Number.NaN), /found the number NaN/],
    ["an unknown option", () => df.sample(0.5, { sede: 1 }), /no option "sede"; the options are "withReplacement", "seed"/],
    ["a fraction for a seed", () => df.sample(0.5, { seed: 0.5 }), /sample: seed: a 64-bit integer was expected/],
    ["sampleBy without fractions", () => df.sampleBy("id"), /a Map or an object of fractions by value was expected, found undefined/],
    ["sampleBy of a null", () => df.sampleBy("id", new Map([[null, 1]])), /a value is a string, number, bigint or boolean, found null/],
    ["sampleBy above 1", () => df.sampleBy("id", { 1: 2 }), /a value's fraction: a number from 0 to 1 was expected, found the number 2/],
    ["sampleBy by a number", () => df.sampleBy(1, { 1: 1 }), /a column's name, a Column or a callback.*found the number 1/],
    ["randomSplit of numbers", () => df.randomSplit(0.8, 0.2), /an array of weights was expected, found the number 0\.8/],
    ["randomSplit below 0", () => df.randomSplit([1, -1]), /a weight is a number, 0 or more, found the number -1/],
    ["randomSplit of nothing", () => df.randomSplit([]), /at least one weight above 0/],
    ["coalesce to 0", () => df.coalesce(0), /coalesce: a number of partitions is 1 or more, found the number 0/],
    ["coalesce to a half", () => df.coalesce(0.5), /coalesce: a whole number .* was expected, found the number 0\.5/],
    ["repartition by nothing", () => df.repartition(), /a number of partitions, columns, or both were expected|found undefined/],
    ["repartition by a number later", () => df.repartition("id", 3), /a column's name, a Column or a callback.*found the number 3/],
    ["repartitionByRange by a number alone", () => df.repartitionByRange(3), /the columns whose ranges make the partitions are missing/],
    ["repartitionById without a number", () => df.repartitionById("id"), /repartitionById\(partitions\): a whole number/],
    ["sortWithinPartitions by nothing", () => df.sortWithinPartitions(), /sortWithinPartitions: nothing to sort by/],
    ["a broadcast of a number", () => df.hint("broadcast", 3), /hint\("broadcast"\): the names of the relations .* found the number 3/],
    ["a coalesce hint of nothing", () => df.hint("COALESCE"), /one number of partitions was expected, found 0 parameters/],
    [
      "a repartition hint of an expression",
      () => df.hint("repartition", 2, df.col("id").plus(1)),
      /plain columns, not expressions, were expected .* found a column/,
    ],
    ["a hint of an object", () => df.hint("mine", {}), /hint\("mine"\)'s parameter must be a column or a literal/],
    [
      "a watermark without a delay",
      () => df.withWatermark("at"),
      /an interval as text was expected, such as "10 minutes", found undefined/,
    ],
    ["a subset of no names", () => df.dropDuplicatesWithinWatermark([]), /dropDuplicatesWithinWatermark: the list of names is empty/],
    ["a statistic that is none", () => df.summary("median"), /"count".* or a percentile .* found the string "median"/],
    ["a percentile above 100", () => df.summary("101%"), /found the string "101%"/],
    ["describe of a list", () => df.describe(["id"]), /describe: a name was expected .* found an array of 1/],
    ["freqItems of a name", () => df.freqItems("id"), /freqItems\(names\): an array of column names was expected/],
    ["freqItems of no names", () => df.freqItems([]), /freqItems\(names\): the list of names is empty/],
    ["freqItems of all", () => df.freqItems(["id"], 0), /a number from 0\.0001 to 1 was expected, found the number 0/],
    ["crosstab of one", () => df.crosstab("id"), /crosstab\(…, columns\): a name was expected/],
  ])("%s", (_, call, says) => {
    expect(call).toThrow(ArgumentError);
    expect(call).toThrow(says);
  });

  it.each<[string, () => Promise<unknown>, RegExp]>([
    ["another correlation", () => df.corr("id", "name", "spearman"), /corr: method: one of "pearson" was expected/],
    ["cov of one column", () => df.cov("id"), /cov: a name was expected/],
    [
      "quantiles without probabilities",
      () => df.approxQuantile("id", [], 0),
      /an array of numbers from 0 to 1 was expected, found an empty array/,
    ],
    ["a probability above 1", () => df.approxQuantile("id", [2], 0), /a number from 0 to 1 was expected, found the number 2/],
    [
      "quantiles without an error",
      () => df.approxQuantile("id", [0.5]),
      /relativeError\): a number, 0 \(exact\) or more, was expected, found undefined/,
    ],
    ["quantiles of no columns", () => df.approxQuantile([], [0.5], 0), /approxQuantile\(names\): the list of names is empty/],
  ])("%s", async (_, call, says) => {
    await expect(call()).rejects.toThrow(ArgumentError);
    await expect(call()).rejects.toThrow(says);
  });
});
