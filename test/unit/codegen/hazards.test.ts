import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { emitAll } from "../../../codegen/emit/all.js";
import { loadRegistry, parseRegistry } from "../../../codegen/load.js";
import { RegistryError, readSource } from "../../../codegen/registry-source.js";
import { validationProblems } from "../../../codegen/validate.js";
import { Column } from "../../../src/dsl/column/column.js";
import { functionDocs } from "../../../src/generated/facts/docs.js";
import { factByName, facts } from "../../../src/generated/facts/index.js";
import * as camel from "../../../src/generated/functions/camel.js";
import * as functions from "../../../src/generated/functions/index.js";
import { fn, lit, SparkSession } from "../../../src/index.js";
import { camelName } from "../../../src/signatures/camel-name.js";

// What makes Spark's functions awkward to write down, in YAML and in TypeScript.

const exported: Readonly<Record<string, unknown>> = functions;
const emitted: ReadonlyMap<string, string> = emitAll(loadRegistry()).files;

/** An entry of a function that nobody has. */
const entry = (name: string, sig: string): string => `- name: ${name}
  kind: scalar
  group: math
  since: 1.0.0
  sig: [${JSON.stringify(sig)}]
  doc: Some text.
  examples: [{ expr: "fn.x()", value: 1, type: "int" }]
`;

describe("words that JavaScript keeps for itself", () => {
  const words = ["if", "in", "case", "default", "typeof", "new", "delete", "arguments", "eval", "await", "let", "static", "null", "true"];

  it("may be functions: declared with an underscore, exported under their own name", async () => {
    const models = parseRegistry("words.yaml", words.map((word) => entry(JSON.stringify(word), "(value: int) -> int")).join(""));
    const { files } = emitAll(models);
    expect(await validationProblems(files, models)).toEqual([]);
    for (const word of words) expect(files.get("functions/index.ts")).toContain(`  ${word}_ as ${word},\n`);
  });

  it("may be parameters", async () => {
    const models = parseRegistry("words.yaml", words.map((word) => entry(`f_${word}`, `(${word}: int) -> int`)).join(""));
    const { files } = emitAll(models);
    expect(await validationProblems(files, models)).toEqual([]);
    expect(files.get("functions/math.ts")).toContain("(default_: Expr<");
  });

  it("are functions of Spark that one can call", async () => {
    const spark = await SparkSession.embedded();
    const frame = spark.range(1).select(fn.if(lit(true), lit(1), lit(2)).as("a"), fn.typeof(lit("x")).as("b"));
    const called = JSON.stringify(await frame.toProtoJson()).match(/"functionName":"\w+"/g);
    expect(called).toEqual(['"functionName":"if"', '"functionName":"typeof"']);
    await spark.close();
  });
});

describe("names that differ only by case or underscores", () => {
  const folded = new Map<string, string[]>();
  for (const { name } of facts.filter((fact) => fact.name in exported)) {
    const key = name.toLowerCase().replaceAll("_", "");
    folded.set(key, [...(folded.get(key) ?? []), name]);
  }
  const groups = [...folded.values()].filter((names) => names.length > 1);

  it("exist", () => expect(groups.length).toBeGreaterThanOrEqual(10));

  it.each(groups)("%s and %s are functions, facts and documentation of their own", (...names) => {
    expect(new Set(names.map((name) => exported[name])).size).toBe(names.length);
    expect(names.map((name) => factByName(name)?.name)).toEqual(names);
    expect(names.filter((name) => !Object.hasOwn(functionDocs, name))).toEqual([]);
  });

  it("are one in camelCase only where they are one function", () => {
    const merged = facts.filter(({ name }) => name in exported && !Object.is(Reflect.get(camel, camelName(name)), exported[name]));
    expect(merged.filter(({ name, aliasOf }) => aliasOf === undefined || camelName(aliasOf) !== camelName(name))).toEqual([]);
  });

  it("never name a generated file, and files differ by more than case", () => {
    const files = [...emitted.keys()].map((path) => path.toLowerCase());
    expect(new Set(files).size).toBe(files.length);
  });
});

describe("what YAML 1.1 reads otherwise", () => {
  it("is a name: y, n, no, on, off", () => {
    const names = ["y", "n", "no", "on", "off", "yes"];
    const models = parseRegistry("names.yaml", names.map((name) => entry(name, "(y: int, n: int) -> int{y}")).join(""));
    expect(models.map(({ fact }) => fact.name)).toEqual([...names].sort());
  });

  it("is a parameter's name in a mapping", () => {
    const text = `${entry("f", "(y: int, n: int) -> int")}  api: { params: { y: value, n: value } }\n`;
    expect(parseRegistry("keys.yaml", text)[0]!.api.params).toEqual({ y: "value", n: "value" });
  });

  it("is an example's value: words, clock times, dates and numbers in groups are text", () => {
    const text = entry("f", "() -> int").replace("value: 1,", "value: [no, off, y, 12:30:00, 2026-01-31, 1_000, 0b1],");
    expect(parseRegistry("values.yaml", text)[0]!.examples[0]!.value).toEqual(["no", "off", "y", "12:30:00", "2026-01-31", "1_000", "0b1"]);
  });

  it("is a version that was not quoted and has two parts: a number, which is refused where it stands", () => {
    const text = entry("f", "() -> int").replace("since: 1.0.0", "since: 4.10");
    expect(() => parseRegistry("version.yaml", text)).toThrow(RegistryError);
    expect(() => parseRegistry("version.yaml", text)).toThrow(/^version\.yaml:4:10: found 4\.1, expected /);
  });
});

describe("lambdas that may have fewer parameters", () => {
  it.each([
    ["transform", "lambda"],
    ["filter", "lambda"],
    ["map_filter", "lambda"],
  ])("are declared once, at their widest: %s", (name, group) => {
    const heads = emitted.get(`functions/${group}.ts`)!.match(new RegExp(`^export function ${name}\\b.*$`, "gm"));
    // a union of function types, or an overload each, would leave a lambda's parameters without types
    expect(heads).toHaveLength(1);
    expect(heads![0]!.match(/: \(\w+: (Frame)?Column<[^()]*>, \w+: (Frame)?Column<[^()]*>\) => /g)).toHaveLength(1);
  });

  it("send the parameters that the caller's function has", async () => {
    const spark = await SparkSession.embedded();
    const array = fn.array(lit(10), lit(20));
    const frame = spark
      .range(1)
      .select(fn.transform(array, (x) => x.plus(1)).as("one"), fn.transform(array, (x, i) => x.plus(i)).as("two"));
    expect(await frame.collect()).toEqual([{ one: [11, 21], two: [10, 21] }]);
    await spark.close();
  });
});

describe("the methods of Column that operators and casts name", () => {
  const source = readSource("registry/functions.yaml", readFileSync(new URL("../../../registry/functions.yaml", import.meta.url), "utf8"));
  const items = source.data as readonly { readonly name: string; readonly kind?: string; readonly column?: string }[];

  it("exist", () => {
    const stray = items.flatMap(({ name, column }, index) => {
      if (column === undefined || typeof Reflect.get(Column.prototype, column) === "function") return [];
      const { file, line, column: at, message } = source.problem([index, "column"], `${name}: Column has no method ${column}`);
      return [`${file}:${line}:${at}: ${message}`];
    });
    expect(stray).toEqual([]);
  });

  it("are named by every operator and cast but those that are said otherwise", () => {
    const without = items.filter(({ kind, column }) => (kind === "operator" || kind === "cast") && column === undefined);
    // ||, shifts and div are functions (concat, shiftleft … and SQL's own); CASE is fn.when
    expect(without.map(({ name }) => name).sort()).toEqual(["<<", ">>", ">>>", "case", "div", "when", "||"]);
  });
});
