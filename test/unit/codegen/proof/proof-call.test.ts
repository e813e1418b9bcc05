import { describe, expect, it } from "vitest";
import type { CallArgument, LambdaBody, ProbeCall, ProbeLiteral } from "../../../../codegen/live/probe-call.js";
import { columnNamed } from "../../../../codegen/live/probe-columns.js";
import { parseRegistry } from "../../../../codegen/load.js";
import type { FunctionModel } from "../../../../codegen/model.js";
import { proofCall } from "../../../../codegen/proof/proof-call.js";

// The registry of these tests: functions that differ in what a call of them says.
const registry = `
- { name: plain, kind: scalar, group: math, since: 1.0.0, sig: ["(value: int) -> bigint"], DOC }
- { name: digits, kind: scalar, group: math, since: 1.0.0, sig: ["(value: int, lit scale: int = 0) -> int"], DOC, api: { params: { scale: value } } }
- { name: format, kind: scalar, group: string, since: 1.0.0, sig: ["(value: string, pattern: string) -> string?"], DOC }
- { name: either, kind: scalar, group: math, since: 1.0.0, sig: ["(value: any as T, other: T) -> T"], DOC }
- { name: half, kind: scalar, group: math, since: 1.0.0, sig: ["(value: decimal(16,6)) -> decimal(16,6)"], DOC }
- { name: each, kind: higher-order, group: lambda, since: 1.0.0, sig: ["(array: array<T>, change: (T, int) => U) -> array<U>"], DOC }
- { name: rows, kind: generator, group: generator, since: 1.0.0, sig: ["(value: int) => row(a: int, b: string?)"], DOC }
- { name: hidden, kind: scalar, group: math, since: 1.0.0, sig: ["(value: int) -> int", { sig: "(value: date strict) -> date", typed: false }], DOC }
- { name: asked, kind: scalar, group: math, since: 1.0.0, sig: ["(value: int, other?: int) -> int"], DOC, api: { required: [other] } }
- { name: less, kind: scalar, group: math, since: 1.0.0, sig: ["(value: int, extra?: int) -> int"], DOC, api: { params: { extra: omitted } } }
- { name: top, kind: aggregate, group: agg, since: 1.0.0, sig: ["(lit share: double) within (value: double) -> double?"], DOC, wire: { within_group: true } }
- { name: between, kind: scalar, group: math, since: 1.0.0, sig: ["(lit min: numeric as T, lit max: T) -> T"], DOC }
- { name: pair, kind: scalar, group: struct, since: 1.0.0, sig: ["(...fields: any {1,}) -> @struct!"], DOC }
`.replaceAll("DOC", 'doc: "A test.", examples: [{ expr: "fn.plain(lit(1))", value: 1, type: "bigint" }]');

const models: readonly FunctionModel[] = parseRegistry("test.yaml", registry);

const column = (name: string): CallArgument => ({ kind: "column", column: columnNamed(name) });
const literal = (type: ProbeLiteral["type"], value: unknown, sql: string): CallArgument => ({
  kind: "literal",
  literal: { type, value, sql },
});
const lambda = (parameters: readonly string[], body: LambdaBody): CallArgument => ({ kind: "lambda", lambda: { parameters, body } });

function proved(name: string, args: readonly CallArgument[], within: readonly CallArgument[] = []) {
  const call: ProbeCall = { name, args, within };
  const proof = proofCall(models.find(({ fact }) => fact.name === name)!, call, "4.3.0");
  return typeof proof === "string" ? proof : [proof.text, proof.expected];
}

describe("a call as TypeScript, with what the compiler must say of it", () => {
  it("has the predicted type with its null flag", () => {
    expect(proved("plain", [column("nullable_int")])).toEqual(["fn.plain(c.nullable_int)", { kind: "type", text: '"bigint" | null' }]);
  });

  it("has the columns of a generator, by name", () => {
    expect(proved("rows", [column("required_int")])).toEqual([
      "fn.rows(c.required_int)",
      { kind: "columns", text: '{ a: "int"; b: "string" | null }' },
    ]);
  });

  it("writes a literal as a value where the parameter takes one, as a column elsewhere", () => {
    expect(proved("digits", [column("required_int"), literal({ kind: "int" }, 2, "2")])).toEqual([
      "fn.digits(c.required_int, 2)",
      { kind: "type", text: '"int"' },
    ]);
    expect(proved("format", [column("required_string"), literal({ kind: "string" }, "y", "'y'")])).toEqual([
      'fn.format(c.required_string, lit("y"))',
      { kind: "type", text: '"string" | null' },
    ]);
    expect(proved("either", [column("required_float"), literal({ kind: "float" }, 1, "1F")])).toEqual([
      'fn.either(c.required_float, expr<"float">("1F"))',
      { kind: "type", text: '"float"' },
    ]);
  });

  it("writes lambdas, and the arguments of WITHIN GROUP behind the others", () => {
    expect(proved("each", [column("sparse_int_array"), lambda(["x", "y"], { kind: "equalsItself" })])).toEqual([
      "fn.each(c.sparse_int_array, (x, y) => x.eq(x))",
      { kind: "type", text: 'ArrayOf<"boolean" | null>' },
    ]);
    expect(proved("top", [literal({ kind: "double" }, 0.5, "0.5D")], [column("required_double")])).toEqual([
      "fn.top(0.5, c.required_double)",
      { kind: "type", text: '"double" | null' },
    ]);
  });

  it("does not compile where Spark casts from or to string", () => {
    expect(proved("plain", [column("required_string")])).toEqual([
      "fn.plain(c.required_string)",
      { kind: "error", because: "cast from string" },
    ]);
    expect(proved("format", [column("required_int"), column("required_string")])).toEqual([
      "fn.format(c.required_int, c.required_string)",
      { kind: "error", because: "cast to string" },
    ]);
    expect(proved("either", [column("required_int_array"), column("required_string_array")])).toEqual([
      "fn.either(c.required_int_array, c.required_string_array)",
      { kind: "error", because: expect.stringMatching(/^cast (from|to) string$/) },
    ]);
  });

  it("does not compile where Spark refuses it, or the typed function does not offer it", () => {
    expect(proved("plain", [column("required_struct")])).toEqual(["fn.plain(c.required_struct)", { kind: "error", because: "refused" }]);
    expect(proved("hidden", [column("required_date")])).toEqual([
      "fn.hidden(c.required_date)",
      { kind: "error", because: "not offered", otherwise: '"date"' },
    ]);
    expect(proved("asked", [column("required_int")])).toEqual([
      "fn.asked(c.required_int)",
      { kind: "error", because: "not offered", otherwise: '"int"' },
    ]);
  });
});

describe("a call that says nothing of types", () => {
  it("has an argument for a parameter that is not there", () => {
    expect(proved("less", [column("required_int"), column("required_int")])).toBe("omitted parameter");
  });

  it("depends on a precision, which no tag has", () => {
    expect(proved("half", [column("required_decimal")])).toEqual(["fn.half(c.required_decimal)", { kind: "type", text: '"decimal"' }]);
    expect(proved("half", [column("required_decimal38")])).toBe("type's parameters");
  });

  it("depends on a literal's type, which JavaScript cannot say", () => {
    const decimal = literal({ kind: "decimal", precision: 2, scale: 1 }, "1.5", "1.5");
    const double = literal({ kind: "double" }, 1.5, "1.5D");
    expect(proved("between", [double, double])).toEqual(["fn.between(1.5, 1.5)", { kind: "type", text: '"double"' }]);
    expect(proved("between", [decimal, decimal])).toBe("literal's type");
  });

  it("has a struct with two fields of one name", () => {
    expect(proved("pair", [column("required_int"), column("required_date")])).toEqual([
      "fn.pair(c.required_int, c.required_date)",
      { kind: "type", text: 'StructOf<{ required_date: "date"; required_int: "int" }>' },
    ]);
    expect(proved("pair", [column("required_int"), column("required_int")])).toBe("repeated field");
  });
});
