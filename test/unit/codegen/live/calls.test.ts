import { describe, expect, it } from "vitest";
import { callsOf, keyOf } from "../../../../codegen/live/calls.js";
import { loadExclusions } from "../../../../codegen/live/exclusions.js";
import { argumentOf, predict } from "../../../../codegen/live/predict.js";
import { columnNamed } from "../../../../codegen/live/probe-columns.js";
import { literalsOfFunctions, literalsOfNames } from "../../../../codegen/live/probe-literals.js";
import { specialCalls } from "../../../../codegen/live/special-calls.js";
import { sqlText } from "../../../../codegen/live/sql-text.js";
import { substitutionsOf } from "../../../../codegen/live/substitutions.js";
import { loadRegistry } from "../../../../codegen/load.js";
import { overloadsOf } from "../../../../src/signatures/overloads.js";
import { madeUp } from "./facts.js";

const VERSION = "4.3.0";
const texts = (sigs: readonly string[], more = {}): readonly string[] => {
  const { fact } = madeUp({ sigs, ...more });
  return callsOf(fact, VERSION).map((call) => sqlText(call, fact));
};

describe("calls of a signature", () => {
  it("put nulls into one argument at a time, and into all", () => {
    expect(texts(["(value: date, days: date) -> date"])).toEqual([
      "made_up(required_date, required_date)",
      "made_up(nullable_date, nullable_date)",
      "made_up(nullable_date, required_date)",
      "made_up(required_date, nullable_date)",
    ]);
  });

  it("tell the nulls of an array from those in it", () => {
    expect(texts(["(array: array<float>) -> float"])).toEqual([
      "made_up(required_float_array)",
      "made_up(nullable_float_array)",
      "made_up(sparse_float_array)",
      "made_up(hollow_float_array)",
    ]);
  });

  it("have every number of arguments", () => {
    const counts = (sig: string) => [...new Set(callsOf(madeUp({ sigs: [sig] }).fact, VERSION).map(({ args }) => args.length))];
    expect(counts("(a: date, b?: date, c?: date) -> date")).toEqual([1, 2, 3]);
    expect(counts("(a: date, ...b: date) -> date")).toEqual([1, 2, 3, 4, 5]);
    expect(counts("(...a: date {2,}) -> date")).toEqual([2, 3, 4]);
  });

  it("give one type variable arguments that belong together", () => {
    expect(texts(["(array: array<T>, value: T) -> boolean"])).toContain("made_up(required_string_array, required_string)");
    expect(texts(["(map: map<K,V>, key: K) -> V"])).toContain("made_up(required_string_int_map, required_string)");
  });

  it("try a lambda with and without its index, and a result that is not what it was given", () => {
    const calls = texts(["(array: array<T>, f: (T, int) => U) -> array<U>"], { kind: "higher-order" });
    expect(calls).toContain("made_up(required_int_array, (x, y) -> x)");
    expect(calls).toContain("made_up(required_int_array, x -> x)");
    expect(calls.some((call) => call.includes("IS NULL"))).toBe(true);
  });

  it("keep an accumulator what it is", () => {
    const calls = texts(["(array: array<T>, zero: any as U, merge: (U?, T) => U) -> U"]);
    expect(calls.every((call) => call.includes("(x, y) -> x)"))).toBe(true);
  });

  it("take values for literals by function, by name and by type", () => {
    const { fact } = madeUp({ name: "round", sigs: ["(value: double, lit scale: int) -> double"] });
    expect([
      ...new Set(callsOf(fact, VERSION).map(({ args }) => (args[1]?.kind === "literal" ? args[1].literal.value : undefined))),
    ]).toEqual([1, 0, -1, 3]);
    expect(texts(["(value: date, lit unit: string) -> date"])[0]).toBe("made_up(required_date, 'DAY')");
    expect(texts(["(value: date, lit quantiles: array<double>) -> date"])[0]).toBe("made_up(required_date, array(0.5D))");
  });

  it("are sent as the entry says", () => {
    expect(texts(["(str: string, trim?: string) -> string"], { wire: [{ name: "btrim", arity: 2, order: [1, 0] }] }).at(-1)).toBe(
      "btrim(nullable_string, required_string)",
    );
    expect(texts(["(value: date) -> date"], { wire: [{ name: "sum", distinct: true }] })[0]).toBe("sum(DISTINCT required_date)");
    expect(texts(["(left: date, right: date) -> boolean"], { name: "<=>" })[0]).toBe("required_date <=> required_date");
  });

  it("are the same for every run", () => {
    const { fact } = madeUp({ sigs: ["(value: any as T, lit scale?: int, ...more: numeric as U) -> T"] });
    const keys = () => callsOf(fact, VERSION).map(keyOf);
    expect(keys()).toEqual(keys());
  });
});

describe("exchanging arguments", () => {
  it("tries other types and says what is refused", () => {
    const { fact } = madeUp({ sigs: ["(value: binary strict) -> int"] });
    const calls = substitutionsOf(fact, callsOf(fact, VERSION), VERSION, { refused: 3, taken: 5 });
    const taken = calls.filter((call) => "taken" in predict(fact, call, VERSION));
    expect(taken.map((call) => sqlText(call, fact))).toEqual(["made_up(required_binary)"]);
    expect(calls.length - taken.length).toBe(3);
  });

  it("puts a column where a literal must be", () => {
    const { fact } = madeUp({ sigs: ["(value: date, lit count: int) -> int"] });
    const calls = substitutionsOf(fact, callsOf(fact, VERSION), VERSION, { refused: 1, taken: 0 }).map((call) => sqlText(call, fact));
    expect(calls).toContain("made_up(required_date, required_int)");
  });
});

describe("the registry's calls", () => {
  const registry = loadRegistry();
  const parameters = new Map(
    registry.map(({ fact }) => [
      fact.name,
      ["4.1.1", "4.2.0", VERSION].flatMap((version) => overloadsOf(fact, version).flatMap(({ signature }) => signature.parameters)),
    ]),
  );

  it("reach every overload", () => {
    const excluded = new Set(loadExclusions().flatMap(({ names, calls }) => (calls === undefined ? names : [])));
    const missed = registry.flatMap(({ fact }) => {
      if (fact.kind === "partition" || fact.kind === "language" || excluded.has(fact.name)) return [];
      const predictions = callsOf(fact, VERSION).map((call) => predict(fact, call, VERSION));
      const reached = new Set(predictions.map((prediction) => ("overload" in prediction ? prediction.overload : undefined)));
      return overloadsOf(fact, VERSION).flatMap(({ index, signature }) => (reached.has(index) ? [] : [`${fact.name} ${signature.text}`]));
    });
    expect(missed).toEqual([]);
  });

  it("use values under names that the signatures have", () => {
    const stray = Object.entries(literalsOfFunctions).flatMap(([name, values]) =>
      Object.keys(values)
        .filter((parameter) => !parameters.get(name)?.some((each) => each.name === parameter))
        .map((parameter) => `${name}: ${parameter}`),
    );
    const literal = new Set([...parameters.values()].flat().flatMap((each) => (each.literal ? [each.name] : [])));
    expect([...stray, ...Object.keys(literalsOfNames).filter((name) => !literal.has(name))]).toEqual([]);
  });

  it("have special ones for functions that there are, under their first names", () => {
    const first = new Set(registry.flatMap(({ fact }) => (fact.aliasOf === undefined ? [fact.name] : [])));
    expect(Object.keys(specialCalls).filter((name) => !first.has(name))).toEqual([]);
  });
});

it("a column is an argument with its name, a literal with its value", () => {
  expect(argumentOf({ kind: "column", column: columnNamed("nullable_int") })).toEqual({
    type: { kind: "int" },
    nullable: true,
    name: "nullable_int",
  });
  expect(argumentOf({ kind: "literal", literal: { type: { kind: "int" }, value: 7, sql: "7" } })).toEqual({
    type: { kind: "int" },
    nullable: false,
    literal: { value: 7 },
  });
});
