import { expect, it } from "vitest";
import { loadExclusions } from "../../codegen/live/exclusions.js";
import { openLiveSpark } from "../../codegen/live/live-spark.js";
import { differenceLines } from "../../codegen/live/report.js";
import { NO_LIMITS, USUAL_LIMITS, verify } from "../../codegen/live/verify.js";
import { loadRegistry } from "../../codegen/load.js";
import type { FunctionModel } from "../../codegen/model.js";
import { describeSpark } from "../support/spark.js";

/** It takes some twenty seconds; a machine that does other things besides takes its time. */
const PATIENCE = 600_000;

describeSpark("the registry", (address) => {
  it(
    "says of every function what Spark says",
    async () => {
      const spark = await openLiveSpark(address);
      const { differences, stale, taken, refused } = await verify(spark, loadRegistry(), {
        exclusions: loadExclusions(),
        limits: USUAL_LIMITS,
      }).finally(() => spark.close());
      expect(differences.map((difference) => differenceLines(difference).join("\n"))).toEqual([]);
      expect(stale).toEqual([]);
      expect(taken).toBeGreaterThan(10_000);
      expect(refused).toBeGreaterThan(2_000);
    },
    PATIENCE,
  );

  it(
    "does not say what Spark does not: a wrong type, null flag, refusal and allowance are each found",
    async () => {
      const spark = await openLiveSpark(address);
      const found = async (name: string, sig: string): Promise<readonly string[]> => {
        const model = loadRegistry().find(({ fact }) => fact.name === name)!;
        const wrong: FunctionModel = { ...model, fact: { ...model.fact, overloads: [{ sig }] } };
        const { differences } = await verify(spark, [wrong], { exclusions: [], limits: NO_LIMITS });
        return differences.map(({ call, expected, found }) => `${call}: ${expected}, not ${found}`);
      };
      try {
        expect(await found("md5", "(value: binary) -> binary")).toContain("md5(required_binary): binary, not string");
        expect(await found("md5", "(value: binary) -> string!")).toContain("md5(nullable_binary): string, not string?");
        expect(await found("array_distinct", "(array: array<T>) -> array<T!>")).toContain(
          "array_distinct(sparse_int_array): array<int>, not array<int?>",
        );
        expect(
          (await found("md5", "(value: string strict) -> string")).some((line) => line.startsWith("md5(required_binary): refused, not")),
        ).toBe(true);
        expect(
          (await found("md5", "(value: any) -> string")).some((line) => /: string\??, not refused: DATATYPE_MISMATCH/.test(line)),
        ).toBe(true);
        expect(await found("md5", "(value: binary) -> string")).toEqual([]);
      } finally {
        await spark.close();
      }
    },
    PATIENCE,
  );
});
