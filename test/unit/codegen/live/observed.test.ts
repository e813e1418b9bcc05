import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { changesBetween, changesTable } from "../../../../codegen/live/diff.js";
import { draftEntries } from "../../../../codegen/live/draft.js";
import { draftSignatures } from "../../../../codegen/live/draft-signature.js";
import { grouped, resultsByType } from "../../../../codegen/live/harvest/grouped.js";
import { type Observed, type ObservedCall, type ObservedFunction, observedText } from "../../../../codegen/live/observed.js";
import { pysparkParameters } from "../../../../codegen/live/pyspark-parameters.js";
import { parseRegistry } from "../../../../codegen/load.js";

const release = (
  spark: string,
  functions: Readonly<Record<string, ObservedFunction>>,
  pyspark?: Readonly<Record<string, string>>,
): Observed => ({
  spark,
  settings: {},
  functions,
  ...(pyspark && { pyspark }),
});
const called = (...calls: readonly ObservedCall[]): ObservedFunction => ({
  class: "Made",
  kind: "scalar",
  since: "9.0.0",
  arity: "1",
  calls,
});

describe("results by type", () => {
  it("are one where they follow the type, or its elements", () => {
    const results = [
      ["int", "int?"],
      ["date", "date?"],
      ["string", "double?"],
      ["array<int>", "row(col: int)"],
      ["array<string>", "row(col: string)"],
    ] as const;
    expect(grouped(results)).toEqual({
      "$?": ["int", "date"],
      "double?": ["string"],
      "row(col: $elem)": ["array<int>", "array<string>"],
    });
    expect(resultsByType(grouped(results))).toEqual(new Map(results));
  });

  it("keep a type that stands in every result", () => {
    expect(
      grouped([
        ["bigint", "struct<a:bigint,b:bigint>"],
        ["int", "struct<a:int,b:bigint>"],
      ]),
    ).toEqual({ "struct<a:$,b:bigint>": ["bigint", "int"] });
  });
});

describe("a draft", () => {
  const text = (facts: ObservedFunction, python?: string): readonly string[] =>
    draftSignatures(release("9.0.0", { made: facts }, python === undefined ? undefined : { made: python }), "made").map(
      (signature) => signature.text,
    );

  it("has the types that Spark requires, and no cast where it makes none", () => {
    const call: ObservedCall = {
      args: ["binary", "int"],
      result: "binary",
      nulls: { "1?": "binary?", "2?": "binary?" },
      positions: [
        { required: '("STRING" or "BINARY")', results: { $: ["string", "binary"] } },
        { required: '"INT"', results: { binary: ["tinyint", "smallint", "int", "bigint"], "binary?": ["string"] } },
      ],
    };
    expect(text(called(call), "(col: ColumnOrName, start_pos: int) -> Column")).toEqual([
      "(value: string|binary as T strict, startPos: int) -> T",
    ]);
  });

  it("has an overload for each result that an argument decides", () => {
    const call: ObservedCall = {
      args: ["int"],
      result: "bigint?",
      positions: [
        {
          required: '"NUMERIC"',
          results: {
            "bigint?": ["tinyint", "smallint", "int", "bigint"],
            "double?": ["float", "double", "string"],
            "decimal(20,2)?": ["decimal(10,2)"],
          },
        },
      ],
    };
    expect([...text(called(call))].sort()).toEqual([
      "(value: decimal) -> decimal(20,2)?",
      "(value: float|double) -> double?",
      "(value: integral) -> bigint?",
    ]);
  });

  it("makes parameters optional that change nothing, and another overload of those that do", () => {
    const one: ObservedCall = { args: ["int"], result: "int?", positions: [{ results: { "$?": ["int", "date"] } }] };
    const two: ObservedCall = { args: ["int", "2"], result: "int?", positions: [{}, { literal: "skip_rows" }] };
    const three: ObservedCall = {
      args: ["int", "2", "2"],
      result: "array<int>",
      positions: [{ results: { "array<$>": ["int", "date"] } }, { literal: "" }, { literal: "k" }],
    };
    expect(text({ ...called(one, two, three), arity: "[1, 2, 3]" })).toEqual([
      "(value: int|date as T strict, lit skipRows?: int) -> T?",
      "(value: int|date as T strict, lit argument2: int, lit k: int) -> array<T!>!",
    ]);
  });

  it("tells the nulls of an array from those in it", () => {
    const call: ObservedCall = {
      args: ["array<int>"],
      result: "array<int>",
      nulls: { "1?": "array<int>?", "1.elem?": "array<int?>" },
      positions: [{ required: '"ARRAY"', results: { $: ["array<int>", "array<string>"] } }],
    };
    expect(text(called(call))).toEqual(["(value: array<T> strict) -> array<T>"]);
    expect(text(called({ ...call, nulls: {} }))).toEqual(["(value: array<T> strict) -> array<T!>!"]);
  });

  it("takes any number of arguments where Spark does", () => {
    const call: ObservedCall = {
      args: ["variant", "string"],
      result: "variant",
      nulls: { "1?": "variant?" },
      positions: [
        { required: '"VARIANT"', results: { variant: ["variant"] } },
        { required: '"STRING"', results: { variant: ["string"] } },
      ],
    };
    expect(text({ ...called(call), arity: "> 1" }, "(v: ColumnOrName, *paths: Union[Column, str]) -> Column")).toEqual([
      "(v: variant strict, ...paths: string {1,} strict) -> variant{v}",
    ]);
  });

  it("is an entry that the registry refuses until it is documented, and takes then", () => {
    const call: ObservedCall = {
      args: ["string"],
      result: "int",
      nulls: { "1?": "int?" },
      positions: [{ required: '"STRING"', results: { int: ["string", "int"] } }],
    };
    const draft = draftEntries(release("9.0.0", { made: called(call) }, { made: "(col: ColumnOrName) -> Column" }), ["made"], new Set());
    expect(() => parseRegistry("draft.yaml", draft)).toThrow(/draft\.yaml:7:\d+: found null/);
    expect(() => parseRegistry("draft.yaml", draft)).toThrow(/expected the field "value"/);
    const written = draft
      .replace("doc: # TODO", "doc: Made.")
      .replace('{ expr: "TODO" }', '{ expr: "fn.made(lit(1))", value: 1, type: "int" }');
    const [model] = parseRegistry("draft.yaml", written);
    expect(model?.fact).toMatchObject({ name: "made", kind: "scalar", since: "9.0.0", overloads: [{ sig: "(value: string) -> int" }] });
  });

  it("is an alias where another function of the class is called alike", () => {
    const call: ObservedCall = { args: ["string"], result: "int", positions: [{ results: { int: ["string"] } }] };
    const functions = { made: { ...called(call), aliases: ["fresh"] }, fresh: { ...called(call), aliases: ["made"] } };
    expect(draftEntries(release("9.0.0", functions), ["fresh"], new Set(["made"]))).toBe(
      "- { name: fresh, alias_of: made, since: 9.0.0 }\n",
    );
    const other = { ...functions, made: { ...functions.made, arity: "2" } };
    expect(draftEntries(release("9.0.0", other), ["fresh"], new Set(["made"]))).toContain("kind: scalar");
  });

  it("says what it could not find out", () => {
    const draft = draftEntries(
      release("9.0.0", { made: { class: "Made", arity: "1", required: { "1": '"A TYPE"' } } }),
      ["made"],
      new Set(),
    );
    expect(draft).toContain("# arity 1; no call was found that Spark takes: write the signature");
    expect(draft).toContain('# argument 1 must be "A TYPE"');
    expect(draft).toContain("- TODO");
  });
});

describe("the difference of two releases", () => {
  const call = (result: string, results: Readonly<Record<string, readonly string[]>>, more: Partial<ObservedCall> = {}): ObservedCall => ({
    args: ["binary"],
    result,
    positions: [{ results }],
    ...more,
  });

  it("is empty for the same", () => {
    const one = release("9.0.0", { made: called(call("int", { int: ["binary"] })) });
    expect(changesBetween(one, { ...one, spark: "9.1.0" })).toEqual([]);
  });

  it("tells types, nulls, arity, deprecation, names", () => {
    const before = release("9.0.0", {
      gone: called(),
      made: called(call("string", { string: ["binary", "int"] }, { nulls: { "1?": "string?" } })),
      nullable: called(call("int", { int: ["binary"] })),
    });
    const after = release("9.1.0", {
      fresh: called(call("int", { int: ["binary"] })),
      made: { ...called(call("binary", { binary: ["binary"], string: ["date"] })), arity: "[1, 2]", deprecated: true },
      nullable: called(call("int", { int: ["binary"] }, { nulls: { "1?": "int?" } })),
    });
    expect(changesBetween(before, after)).toEqual([
      { name: "fresh", what: "added", text: "scalar: (value: binary strict) -> int!" },
      { name: "gone", what: "removed", text: "" },
      {
        name: "made",
        what: "changed",
        text: "arity: 1 → [1, 2]; deprecated; (binary): string → binary; argument 1: binary string → binary; argument 1: int no longer taken; argument 1: date now taken → string",
      },
      { name: "nullable", what: "changed", text: "null as argument 1: int → int?" },
    ]);
  });

  it("is a table whose cells hold bars", () => {
    const table = changesTable([
      { name: "a", what: "changed", text: "x" },
      { name: "||", what: "added", text: "(value: int|date) -> int" },
    ]);
    expect(table.split("\n").map((line) => line.replaceAll(/ +/g, " "))).toEqual([
      "| function | | what |",
      "| -------- | ------- | ------------------------- |",
      "| `\\|\\|` | added | (value: int\\|date) -> int |",
      "| `a` | changed | x |",
    ]);
  });

  it("tells what clients changed, as far as both were asked", () => {
    const [older, newer] = [release("9.0.0", {}, { made: "(a: int) -> Column" }), release("9.1.0", {}, { made: "(a: str) -> Column" })];
    expect(changesBetween(older, newer)).toEqual([
      { name: "made", what: "changed", text: "PySpark: (a: int) -> Column → (a: str) -> Column" },
    ]);
    expect(changesBetween({ spark: "9.0.0", settings: {}, functions: {} }, newer)).toEqual([]);
  });
});

it("an observed file reads back as it was written, in an order of its own", () => {
  const observed: Observed = {
    spark: "9.0.0",
    settings: { "b.c": "true", a: "x" },
    functions: { y: { since: "1.0.0", class: "Y" }, "!=": {}, n: called({ args: ["int"], result: "int", positions: [{ literal: "k" }] }) },
    pyspark: { y: "(a: int) -> Column" },
    scala: { y: ["(Column)"] },
  };
  const text = observedText(observed);
  expect(parse(text)).toEqual(observed);
  expect(observedText(parse(text) as Observed)).toBe(text);
  expect(text.indexOf('"!="')).toBeLessThan(text.indexOf('"n"'));
});

it("a client's parameters have names that say something", () => {
  const names = (signature: string) => pysparkParameters(signature).map(({ name }) => name);
  expect(names("(col: ColumnOrName, *, other_one: Optional[Dict[str, int]] = None) -> Column")).toEqual(["value", "otherOne"]);
  expect(names("(col1: ColumnOrName, col2: ColumnOrName) -> Column")).toEqual(["left", "right"]);
  expect(names("(col: ColumnOrName, value: Any) -> Column")).toEqual(["input", "value"]);
  expect(names("() -> Column")).toEqual([]);
  expect(pysparkParameters("(a: Union[Column, int], b: ColumnOrName) -> Column").map(({ takesValue }) => takesValue)).toEqual([
    true,
    false,
  ]);
});
