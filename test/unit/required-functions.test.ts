import { describe, expect, it } from "vitest";
import { ArgumentError, UnsupportedError } from "../../src/errors.js";
import { closestFunctions, functionNamed, isBuilder } from "../../src/function-names.js";
import { facts } from "../../src/generated/facts/index.js";
import * as camel from "../../src/generated/functions/camel.js";
import { requireFunctions, SparkSession } from "../../src/index.js";
import { checkRequired } from "../../src/required-functions.js";

const listed: ReadonlySet<string> = new Set(["upper", "max_by", "brand_new", "spark_catalog.default.mine"]);
const check = (version: string, ...names: readonly string[]) => checkRequired(names, { version, listed });

describe("the functions that a program requires", () => {
  it("are there, by Spark's names, in camelCase, as aliases, and those that only the server knows", () => {
    expect(() =>
      check("4.3.0", "upper", "max_by", "maxBy", "jaro_winkler_similarity", "jaroWinklerSimilarity", "col", "brand_new", "BRAND_NEW"),
    ).not.toThrow();
    expect(() => check("4.3.0", "spark_catalog.default.mine")).not.toThrow();
    expect(() => check("4.3.0")).not.toThrow();
  });

  it("and are missing are listed in one error, each with the version that has it", () => {
    expect(() => check("4.2.1", "upper", "jaro_winkler_similarity")).toThrow(
      "This server runs Spark 4.2.1, which does not have a function that is required: jaro_winkler_similarity (since Spark 4.3.0).",
    );
    expect(() => check("4.2.1", "jaro_winkler_similarity")).toThrow(UnsupportedError);
    expect(() => check("4.1.1", "jaroWinklerSimilarity", "upper", "jaro_winkler_similarity", "upper")).toThrow(
      /does not have 2 functions that are required: jaroWinklerSimilarity \(since Spark 4\.3\.0\), jaro_winkler_similarity \(since Spark 4\.3\.0\)\.$/,
    );
  });

  it("and nobody knows are an ArgumentError with the closest names, whatever else is missing", () => {
    const failing = () => check("4.1.1", "uper", "jaro_winkler_similarity", "no_such_thing_at_all");
    expect(failing).toThrow(ArgumentError);
    expect(failing).toThrow(/neither Sparkwright nor this server knows "uper" \(did you mean upper.*\), "no_such_thing_at_all"$/);
  });

  it.each(["4.3.0-SNAPSHOT", "4.4.0-SNAPSHOT", "5.0.0"])("are there on Spark %s, which is newer than all that is known", (version) => {
    expect(() => check(version, ...facts.map((fact) => fact.name))).not.toThrow();
  });
});

describe("an embedded session", () => {
  it("lists what the engine does not have", async () => {
    await using spark = await SparkSession.embedded();
    await expect(requireFunctions(spark, ["upper", "maxBy", "col"])).resolves.toBeUndefined();
    const failing = requireFunctions(spark, ["upper", "rand", "jaroWinklerSimilarity"]);
    await expect(failing).rejects.toThrow(UnsupportedError);
    await expect(failing).rejects.toThrow(
      /^The embedded engine does not have 2 functions that are required: rand \(.*\), jaroWinkler.*a Spark server does/,
    );
    await expect(requireFunctions(spark, ["uper"])).rejects.toThrow(/Sparkwright does not know "uper" \(did you mean upper/);
  });

  it.each<[string, unknown]>([
    ["one name", "upper"],
    ["nothing", undefined],
    ["numbers", [1]],
    ["an empty name", [""]],
  ])("refuses %s in the place of names", async (_what, names) => {
    await using spark = await SparkSession.embedded();
    await expect(requireFunctions(spark, names as string[])).rejects.toThrow(ArgumentError);
  });

  it("is what is checked, and nothing else", async () => {
    await expect(requireFunctions({} as SparkSession, ["upper"])).rejects.toThrow(/a SparkSession was expected/);
  });
});

describe("names", () => {
  it("in camelCase are those of the generated module", () => {
    const unknown = Object.keys(camel).filter((name) => !isBuilder(name) && functionNamed(name) === undefined);
    expect(unknown).toEqual([]);
  });

  it("of the registry mean their own entry before another's camelCase or alias", () => {
    for (const fact of facts) expect(functionNamed(fact.name)).toBe(fact);
    expect(functionNamed("dateAdd")?.name).toBe("date_add");
    expect(functionNamed("power")?.wireNames).toContain("power");
    expect(functionNamed("no_such_thing")).toBeUndefined();
  });

  it("that were mistyped have near ones, never operators", () => {
    expect(closestFunctions("date_ad")[0]).toBe("date_add");
    expect(closestFunctions("dateadd")).toContain("date_add");
    expect(closestFunctions("!")).toEqual([]);
    expect(closestFunctions("something_else_entirely")).toEqual([]);
  });
});
