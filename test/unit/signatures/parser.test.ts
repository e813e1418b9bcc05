import { describe, expect, it } from "vitest";
import { ParseError } from "../../../src/errors.js";
import { parseSignature } from "../../../src/signatures/parser.js";

const any = { kind: "class", name: "any" };
const T = { kind: "variable", name: "T" };

function parameterOf(text: string): unknown {
  return parseSignature(`(${text}) -> int`).parameters[0];
}

function resultOf(text: string): unknown {
  return parseSignature(`(x: any as T, a: decimal(p1,s1), b: decimal(p2,s2), m: map<K,V>) -> ${text}`).result;
}

describe("parameters", () => {
  const plain = { name: "x", type: { kind: "type", name: "int" }, optional: false, variadic: false, min: 0, literal: false, strict: false };
  it.each([
    ["x: int", plain],
    ["x?: int", { ...plain, optional: true }],
    ["x: int strict", { ...plain, strict: true }],
    ["lit x: int", { ...plain, literal: true }],
    ["x: int = -1", { ...plain, optional: true, default: { value: -1 } }],
    ["x: int strict = 5", { ...plain, optional: true, strict: true, default: { value: 5 } }],
    ["x: int = 5 strict", { ...plain, optional: true, strict: true, default: { value: 5 } }],
    ["x: int = null", { ...plain, optional: true, default: { value: null } }],
    ["x: int = 2.0", { ...plain, optional: true, default: { value: 2 } }],
    ["x: int = 'a, b'", { ...plain, optional: true, default: { value: "a, b" } }],
    ["x: int = true", { ...plain, optional: true, default: { value: true } }],
    ["...x: int", { ...plain, variadic: true }],
    ["...x: int {2,} strict", { ...plain, variadic: true, strict: true, min: 2 }],
    ["...x: int {1,3}", { ...plain, variadic: true, min: 1, max: 3 }],
    ["lit: int", { ...plain, name: "lit" }],
    ["lit lit: int", { ...plain, name: "lit", literal: true }],
    ["default: int", { ...plain, name: "default" }],
  ])("%s", (text, expected) => {
    expect(parameterOf(text)).toEqual(expected);
  });
});

describe("types", () => {
  it.each([
    ["x: any as T", { kind: "as", pattern: any, variable: "T" }],
    [
      "x: int|string as T",
      {
        kind: "as",
        pattern: {
          kind: "union",
          members: [
            { kind: "type", name: "int" },
            { kind: "type", name: "string" },
          ],
        },
        variable: "T",
      },
    ],
    ["x: array<T>", { kind: "array", element: { type: T } }],
    ["x: array<any!>", { kind: "array", element: { type: any, flag: "!" } }],
    ["x: map<T,any?>", { kind: "map", key: { type: T }, value: { type: any, flag: "?" } }],
    [
      "x: struct<a:T,b:any!>",
      {
        kind: "struct",
        fields: [
          { name: "a", type: T },
          { name: "b", type: any, flag: "!" },
        ],
      },
    ],
    [
      "x: decimal(18,6)",
      {
        kind: "sized",
        name: "decimal",
        args: [
          { kind: "number", value: 18 },
          { kind: "number", value: 6 },
        ],
      },
    ],
    ["x: timestamp_ltz(p)", { kind: "sized", name: "timestamp_ltz_nanos", args: [{ kind: "numberVariable", name: "p" }] }],
    ["x: interval_dt(day)", { kind: "interval", name: "interval_dt", start: "day", end: "day" }],
    ["x: interval_dt(hour_second)", { kind: "interval", name: "interval_dt", start: "hour", end: "second" }],
    [
      "x: (T?, int) => boolean",
      {
        kind: "lambda",
        params: [{ type: T, flag: "?" }, { type: { kind: "type", name: "int" } }],
        result: { kind: "type", name: "boolean" },
      },
    ],
  ])("%s", (text, type) => {
    expect(parameterOf(text)).toMatchObject({ type });
  });

  it.each([
    ["array<T&>", { kind: "array", element: { type: T, flag: "&" } }],
    ["array<T^>", { kind: "array", element: { type: T, flag: "^" } }],
    ["@struct", { kind: "hook", name: "struct" }],
    ["dadd(p1,s1,p2,s2)", { kind: "decimalFormula", formula: "dadd" }],
    [
      "decimal(min(38,p1+2*s1),s1)",
      {
        kind: "sized",
        args: [
          {
            kind: "extreme",
            function: "min",
            args: [
              { kind: "number", value: 38 },
              {
                kind: "operation",
                operator: "+",
                left: { name: "p1" },
                right: { kind: "operation", operator: "*", left: { value: 2 }, right: { name: "s1" } },
              },
            ],
          },
          { kind: "numberVariable", name: "s1" },
        ],
      },
    ],
  ])("-> %s", (text, expected) => {
    expect(resultOf(text)).toMatchObject(expected);
  });
});

describe("signatures", () => {
  it("have a null rule", () => {
    const ruleOf = (rule: string) => parseSignature(`(a: array<T>, all: int) -> int${rule}`).nullRule;
    expect(ruleOf("")).toEqual({ kind: "anyArgument" });
    expect(ruleOf("?")).toEqual({ kind: "always" });
    expect(ruleOf("!")).toEqual({ kind: "never" });
    expect(ruleOf("{all}")).toEqual({ kind: "allArguments" });
    expect(ruleOf("{a,a.elem}")).toEqual({
      kind: "oneOf",
      terms: [
        { parameter: "a", element: false },
        { parameter: "a", element: true },
      ],
    });
  });

  it("may have rows, WITHIN GROUP, or be a hook alone", () => {
    expect(parseSignature("(x: array<T>) => row(pos: int, col: T?)")).toMatchObject({
      rows: true,
      result: { kind: "row", fields: [{ name: "pos" }, { name: "col", flag: "?" }] },
    });
    expect(parseSignature("(x: array<struct as S>) => rowof(S?)").result).toEqual({ kind: "rowOf", variable: "S", nullable: true });
    expect(parseSignature("(lit p: double) within (x: numeric) -> double?").within).toMatchObject([{ name: "x" }]);
    expect(parseSignature("@case_when")).toMatchObject({
      text: "@case_when",
      parameters: [{ variadic: true, type: any }],
      result: { kind: "hook", name: "case_when" },
    });
  });

  it.each([
    ["", 0, "(", "the end"],
    ["(x int) -> int", 3, ":", '"int"'],
    ["(x: integer) -> int", 4, "a type, a class or a variable (one capital letter)", '"integer"'],
    ["(x: int)", 8, "-> or =>", "the end"],
    ["(x: int) -> int?!", 16, "the end of the signature", '"!"'],
    ["(x: int, x: int) -> int", 9, "a parameter name of its own", "x again"],
    ["(x: any as Tt) -> int", 11, "a variable (one capital letter)", '"Tt"'],
    ["(x: decimal(p)) -> int", 11, "2 numbers for decimal", "1"],
    [
      "(x: interval_dt(second_day)) -> int",
      16,
      "one of day, hour, minute, second, or two of them in this order joined by _",
      '"second_day"',
    ],
    ["(x: int = foo) -> int", 10, "a number, 'text', true, false or null", '"foo"'],
    ["(x: int {1,}) -> int", 8, ")", '"{"'],
    ["(x: list<int>) -> int", 4, "array, map or struct before <", '"list"'],
    ["(x: int) -> int # no", 16, "a name, a number, 'text' or a symbol", '"#"'],
    ["(x: int) -> array<T>", 18, "a variable that a parameter binds", '"T"'],
    ["(x: int) -> decimal(p,2)", 20, "a number that a parameter binds", '"p"'],
    ["(x: int) -> int{y}", 16, "the name of a parameter", '"y"'],
  ])("refuses %j", (text, offset, expected, found) => {
    const error = errorOf(text);
    expect(error.messageParameters).toEqual({ text, offset: String(offset), expected, found });
    expect(error.message).toContain(`at offset ${offset}: expected ${expected}, found ${found}`);
  });
});

function errorOf(text: string): ParseError {
  try {
    parseSignature(text);
  } catch (error) {
    expect(error).toBeInstanceOf(ParseError);
    return error as ParseError;
  }
  throw new Error("expected a ParseError");
}
