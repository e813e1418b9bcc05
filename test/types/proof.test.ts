import { expect, it } from "vitest";
import { loadRegistry } from "../../codegen/load.js";
import { checkCalls, differencesOf } from "../../codegen/proof/check.js";
import { NEWEST_SPARK, prove } from "../../codegen/proof/proof.js";
import type { Expectation, ProofCall } from "../../codegen/proof/proof-call.js";
import { differencesText, summaryText } from "../../codegen/proof/report.js";

const models = loadRegistry();

// a call costs 23 today; whoever makes calls dearer pays in every editor
const MOST_INSTANTIATIONS_OF_A_CALL = 30;

it("infers for every call that is sent to Spark the type and null flag that the registry predicts", () => {
  const proof = prove(models, NEWEST_SPARK);
  console.log(summaryText(proof));
  expect(differencesText(proof.differences)).toBe("");
  expect(proof.expected.type).toBeGreaterThan(9000);
  expect(proof.cost.instantiations / proof.cost.calls).toBeLessThan(MOST_INSTANTIATIONS_OF_A_CALL);
});

it("reports what differs from the expectation, and nothing else", () => {
  const type = (text: string): Expectation => ({ kind: "type", text });
  const error: Expectation = { kind: "error", because: "cast from string" };
  const wrong: readonly ProofCall[] = [
    // the null flag, the type, an element's null flag
    called("upper", "fn.upper(c.nullable_string)", type('"string"')),
    called("length", "fn.length(c.required_string)", type('"bigint"')),
    called("split", "fn.split(c.required_string, lit(','))", type('ArrayOf<"string" | null>')),
    // a call where no call was expected, a name that is not there, an error where a type was expected
    called("sqrt", "fn.sqrt(c.required_int)", error),
    called("sqrt", "fn.squareRoot(c.required_string)", error),
    called("sqrt", "fn.sqrt(c.required_string)", type('"double" | null')),
    // a generator's column, and an aggregate that is none
    called("explode", "fn.explode(c.sparse_int_array)", { kind: "columns", text: '{ col: "int" }' }),
    called("sum", "fn.abs(c.required_int)", type('"int"')),
    // a window function that is an expression by itself
    called("rank", "fn.sum(c.required_int)", type('"bigint" | null')),
  ];
  const right: readonly ProofCall[] = [
    called("upper", "fn.upper(c.nullable_string)", type('"string" | null')),
    called("sqrt", "fn.sqrt(c.required_string)", error),
    called("explode", "fn.explode(c.sparse_int_array)", { kind: "columns", text: '{ col: "int" | null }' }),
    called("sum", "fn.sum(c.required_int)", type('"bigint" | null')),
    called("rank", "fn.rank()", type('"int"')),
  ];
  const { findings } = checkCalls([...wrong, ...right]);
  const differences = differencesOf(findings);
  expect(differences.map(({ call }) => call).sort()).toEqual(wrong.map(({ text }) => text).sort());
  expect(differences.map(({ inferred }) => inferred).sort()).toEqual([
    "Column, which is no aggregate",
    '"double" | null',
    '"int"',
    '"string" | null',
    'ArrayOf<"string">',
    "an expression without over",
    expect.stringMatching(/^error: Argument of type/),
    expect.stringMatching(/^mistake: Property 'squareRoot' does not exist/),
    '{ col: "int" | null }',
  ].sort());
});

function called(name: string, text: string, expected: Expectation): ProofCall {
  return { model: models.find(({ fact }) => fact.name === name)!, text, expected };
}
