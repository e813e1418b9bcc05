import { describe, expect, it } from "vitest";
import { readObserved } from "../../../codegen/live/observed.js";
import { factByName } from "../../../src/generated/facts/index.js";
import { functions } from "./calls.js";
import pyspark from "./pyspark-calls.json" with { type: "json" };

describe.each(["4.1.1", "4.2.1", "4.3.0"])("every name of Spark %s is an entry", (version) => {
  const observed = readObserved(version);

  it("of PySpark's and Scala's functions: exported, unless it is no function over columns", () => {
    const names = new Set([...Object.keys(observed.pyspark!), ...Object.keys(observed.scala!)]);
    expect(names.size).toBeGreaterThan(500);
    expect([...names].filter((name) => !isOffered(name))).toEqual([]);
  });
});

it("PySpark exports no function whose calls are not recorded, and no other name but classes and parts of the language", () => {
  const recorded = new Map<string, unknown>(Object.entries(pyspark));
  expect(Object.keys(readObserved("4.3.0").pyspark!).filter((name) => !recorded.has(name) && !isNoFunction(name))).toEqual([]);
  const others = [...recorded].filter(([name, calls]) => calls === null && !isNoFunction(name)).map(([name]) => name);
  expect(others.filter((name) => !/^[A-Z]/.test(name))).toEqual([]);
});

/** Parts of the language, and what is a method of Column or a frame. */
function isNoFunction(name: string): boolean {
  return ["language", "operator", "cast", "table"].includes(factByName(name)?.kind ?? "");
}

function isOffered(name: string): boolean {
  return factByName(name) !== undefined && (isNoFunction(name) || name in functions);
}
