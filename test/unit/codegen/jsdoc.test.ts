import { describe, expect, it } from "vitest";
import { docComment, sqlName } from "../../../codegen/emit/jsdoc.js";
import { readObserved } from "../../../codegen/live/observed.js";
import { loadRegistry, parseRegistry } from "../../../codegen/load.js";

const registry = loadRegistry().filter(({ doc, fact }) => doc !== undefined && fact.kind !== "language");

/** The comment of the last function of a registry text, without its edges. */
function comment(text: string): readonly string[] {
  const models = parseRegistry("made-up.yaml", text);
  const name = [...text.matchAll(/name: (\w+)/g)].at(-1)![1];
  const lines = docComment(models.find(({ fact }) => fact.name === name)!).split("\n");
  return lines.slice(1, -1).map((line) => line.slice(3));
}

const twice = `- name: twice
  kind: scalar
  group: math
  since: 1.0.0
  deprecated: use doubled
  sig: ["(value: decimal|interval_dt as T, lit times: int = 2, pad?: string) -> T?", "(value: numeric, lit times: int = 2) -> double?"]
  doc: >-
    The value, twice. More is never
    given.
  examples: [{ rows: { v: [1, null] }, schema: "v int", expr: "fn.twice(c.v)", value: [2, null], type: "double?" }]
`;

describe("a function's documentation", () => {
  it("begins with one sentence; types, nulls, origin, parameters and examples follow", () => {
    expect(comment(twice)).toEqual([
      "The value, twice.",
      "",
      "More is never given.",
      "",
      "In Spark's types (may be null whatever the arguments are):",
      "- `(value: decimal|interval_dt as T, times: int = 2, pad?: string) -> T`",
      "- `(value: numeric, times: int = 2) -> double`",
      "",
      "A math function since Spark 1.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#twice)).",
      "",
      "@param value a day-time interval or a number",
      "@param times an int, a literal; 2 unless given",
      "@param pad text; may be left out",
      "@deprecated use doubled",
      "@example",
      "```ts",
      'const c = spark.createDataFrame([{ v: 1 }, { v: null }], "v int").cols();',
      "fn.twice(c.v); // [2,null], double?",
      "```",
    ]);
  });

  it("says whose other name it is", () => {
    const [first] = comment(`${twice}- { name: double, alias_of: twice, since: 1.0.0 }\n`);
    expect(first).toBe("Another name of `twice`. The value, twice.");
  });

  it("leaves out what the typed function does not offer", () => {
    const lines = comment(twice.replace("  doc:", "  api: { params: { pad: omitted } }\n  doc:"));
    expect(lines).toContain("- `(value: decimal|interval_dt as T, times: int = 2) -> T`");
    expect(lines.join("\n")).not.toContain("pad");
  });

  it("cannot be ended by an example", () => {
    expect(comment(twice.replace("fn.twice(c.v)", "fn.twice(c.v /* no */)")).join("\n")).toContain("/* no *\\/");
  });

  it("is there for every function, and each parameter has its words", () => {
    for (const model of registry) {
      const text = docComment(model);
      expect(text, model.fact.name).not.toMatch(/undefined|\[object|@param \S+ *$|@param \S+ [,;]/m);
    }
  });

  it("points to names that SQL has", () => {
    const names = Object.keys(readObserved("4.3.0").functions);
    const pointed = registry.map((model) => sqlName(model)).filter((name) => name !== undefined);
    expect(pointed.filter((name) => !names.includes(name))).toEqual([]);
    const without = registry.filter((model) => sqlName(model) === undefined).map(({ fact }) => fact.name);
    expect(without.filter((name) => names.includes(name))).toEqual([]);
  });
});
