import { existsSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Observed, readObserved } from "../../codegen/live/observed.js";
import { facts } from "../../src/generated/facts/index.js";
import * as functions from "../../src/generated/functions/index.js";
import { SparkSession } from "../../src/index.js";
import type { FunctionFact } from "../../src/signatures/function-fact.js";
import { versionReached } from "../../src/types/version-rules.js";
import { describeSpark } from "../support/spark.js";

// The registry's names are those of Spark: of SQL, of PySpark and of Scala's functions, release by release.

const observedFolder = new URL("../../registry/observed/", import.meta.url);
const releases = readdirSync(observedFolder)
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => file.slice(0, -".yaml".length));

/** pyspark.sql.functions has them, but as classes of another module, which a harvest does not list. */
const unlisted: ReadonlySet<string> = new Set(["arrow_udf", "pandas_udf"]);

/** Names that are spelled otherwise than an entry; a plan may use them, there is no other function behind them. */
const spellings: Readonly<Record<string, string>> = { "!": "not", "<>": "!=", "=": "==", "~": "bitwise_not" };

/** Kinds without a function of their own: methods of Column and of spark.tvf, and what is no function over columns. */
const kindsWithoutFunction: readonly FunctionFact["kind"][] = ["operator", "cast", "table", "language"];

/** PySpark's functions that make columns of no columns, orders or hints; parts of the language, which the registry does not describe. */
const ofTheLanguage = ["col", "column", "expr", "lit", "when", "call_function", "broadcast"].concat(
  ["asc", "desc"].flatMap((direction) => [direction, `${direction}_nulls_first`, `${direction}_nulls_last`]),
);

describe.each(releases)("the names of Spark %s", (version) => {
  const spark = namesOf(readObserved(version));
  const inRelease = facts.filter((fact) => versionReached(version, fact.since));

  it("are all in the registry, and the registry says that the release has them", () => {
    const ours = new Set(inRelease.map(({ name }) => name));
    expect([...spark].filter((name) => !ours.has(spellings[name] ?? name))).toEqual([]);
  });

  it("are all that the registry says of the release", () => {
    expect(inRelease.map(({ name }) => name).filter((name) => !spark.has(name) && !unlisted.has(name))).toEqual([]);
  });

  it("lack what the registry says that came later", () => {
    const later = facts.filter((fact) => !versionReached(version, fact.since));
    expect(later.map(({ name }) => name).filter((name) => spark.has(name))).toEqual([]);
  });
});

describe("the generated functions", () => {
  it("are those of the registry, and those that PySpark's module has beside them", () => {
    const expected = facts.filter(({ kind }) => !kindsWithoutFunction.includes(kind)).map(({ name }) => name);
    expect(Object.keys(functions).sort()).toEqual([...expected, ...ofTheLanguage].sort());
  });
});

describeSpark("the server's functions", (address) => {
  it("are in the registry, as they were harvested", async () => {
    const spark = await SparkSession.connect(address);
    try {
      const rows = await spark.sql("SHOW SYSTEM FUNCTIONS").collect({ rows: "array" });
      const names = rows.map((row) => String((row as unknown as readonly unknown[])[0])).sort();
      const ours = new Set(facts.filter((fact) => versionReached(spark.version, fact.since)).map(({ name }) => name));
      expect(names.filter((name) => !ours.has(spellings[name] ?? name))).toEqual([]);
      // another release than the harvested ones (a snapshot, the next one) has only to be known
      if (existsSync(new URL(`${spark.version}.yaml`, observedFolder)))
        expect(names).toEqual(Object.keys(readObserved(spark.version).functions).sort());
    } finally {
      await spark.close();
    }
  });
});

function namesOf({ functions: sql, pyspark, scala }: Observed): ReadonlySet<string> {
  if (pyspark === undefined || scala === undefined) throw new Error("the harvest has no names of PySpark or Scala; repeat it with them");
  return new Set([sql, pyspark, scala].flatMap((names) => Object.keys(names)));
}
