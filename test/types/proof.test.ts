import { expect, it } from "vitest";
import { loadRegistry } from "../../codegen/load.js";
import { checkCalls, differencesOf } from "../../codegen/proof/check.js";
import { prove } from "../../codegen/proof/proof.js";
import type { Expectation, ProofCall } from "../../codegen/proof/proof-call.js";
import { differencesText, summaryText } from "../../codegen/proof/report.js";
import { DEFAULT_VERSION } from "../../tools/spark/find.js";

const models = loadRegistry();

// a call costs 29; whoever makes calls dearer pays in every editor
const MOST_INSTANTIATIONS_OF_A_CALL = 35;

// of all others the compiler refuses what Spark refuses: here a map or a variant is a key, a decimal is too wide, structs differ, nanoseconds count
const takeWhatSparkRefuses = ["array_prepend", "array_remove", "create_map", "decode", "map", "stack", "unix_nanos"];

it("infers for every call that is sent to Spark the type and null flag that the registry predicts", () => {
  const proof = prove(models, DEFAULT_VERSION);
  console.log(summaryText(proof));
  expect(differencesText(proof.differences)).toBe("");
  expect(proof.refused.taken.filter((call) => !takeWhatSparkRefuses.includes(/\w+(?=\()/.exec(call)![0]))).toEqual([]);
  expect(proof.expected.type).toBeGreaterThan(9000);
  expect(proof.cost.instantiations / proof.cost.calls).toBeLessThan(MOST_INSTANTIATIONS_OF_A_CALL);
});

const type = (text: string): Expectation => ({ kind: "type", text });
const error: Expectation = { kind: "error", because: "cast from string" };

const wrong: readonly (readonly [name: string, call: string, expected: Expectation, inferred: RegExp])[] = [
  // the null flag, the type, an element's null flag
  ["upper", "fn.upper(c.nullable_string)", type('"string"'), /^"string" \| null$/],
  ["length", "fn.length(c.required_string)", type('"bigint"'), /^"int"$/],
  ["split", 'fn.split(c.required_string, ",")', type('ArrayOf<"string" | null>'), /^ArrayOf<"string">$/],
  // a call where an error was expected, an error that says nothing of arguments, an error where a call was expected
  ["sqrt", "fn.sqrt(c.required_int)", error, /^"double" \| null$/],
  ["sqrt", "fn.squareRoot(c.required_string)", error, /^mistake: Property 'squareRoot' does not exist/],
  ["sqrt", "fn.sqrt(c.required_string)", type('"double" | null'), /^error: Argument of type/],
  // a generator's column
  ["explode", "fn.explode(c.sparse_int_array)", { kind: "columns", text: '{ col: "int" }' }, /^\{ col: "int" \| null \}$/],
  // no aggregate, and an aggregate in the place of a window function
  ["sum", "fn.abs(c.required_int)", type('"int"'), /^Column, which is no aggregate$/],
  ["rank", "fn.sum(c.required_int)", type('"bigint" | null'), /^an expression without over$/],
  // a column of another frame
  ["abs", 'fn.abs(fn.col("elsewhere"))', type("any"), /^columns of the frame are required: /],
];

const right: readonly (readonly [name: string, call: string, expected: Expectation])[] = [
  ["upper", "fn.upper(c.nullable_string)", type('"string" | null')],
  ["sqrt", "fn.sqrt(c.required_string)", error],
  ["explode", "fn.explode(c.sparse_int_array)", { kind: "columns", text: '{ col: "int" | null }' }],
  ["sum", "fn.sum(c.required_int)", type('"bigint" | null')],
  ["rank", "fn.rank()", type('"int"')],
];

it("reports what differs from the expectation, and nothing else", () => {
  const calls = [...right, ...wrong].map(([name, text, expected]): ProofCall => {
    return { model: models.find(({ fact }) => fact.name === name)!, text, expected };
  });
  const differences = differencesOf(checkCalls(calls).findings);
  expect(differences.map(({ call }) => call).sort()).toEqual(wrong.map(([, call]) => call).sort());
  for (const [, call, , inferred] of wrong) expect(differences.find((difference) => difference.call === call)!.inferred).toMatch(inferred);
});
