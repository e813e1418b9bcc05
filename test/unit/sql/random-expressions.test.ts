import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as make from "../../../src/plan/expressions.js";
import { literalOf } from "../../../src/plan/literals.js";
import type { Expression } from "../../../src/plan/plan.js";
import { parseExpression } from "../../../src/sql/expression/parse.js";
import { printExpression } from "./print-expression.js";

// Any expression that has SQL text is read back from it as the same expression, with no more parentheses than precedences ask for.

const literal = fc.oneof(
  fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }).map(literalOf),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(literalOf),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .filter((value) => !Number.isInteger(value))
    .map(literalOf),
  fc.string({ unit: "binary" }).map(literalOf),
  fc.boolean().map(literalOf),
  fc.uint8Array({ maxLength: 8 }).map(literalOf),
  fc.date({ noInvalidDate: true, min: new Date("1600-01-01T00:00:00Z"), max: new Date("9999-12-31T00:00:00Z") }).map(literalOf),
  fc.constant(literalOf(null)),
);
const column = fc.constantFrom("a", "a.b", "odd name.c", "date", "end", "left", "t.`x``y`").map((path) => make.attribute(path));
const hole = fc.constantFrom("x", "y z").map((name) => make.attribute(name, 7n));

const binary = [
  "or",
  "and",
  "==",
  "<=>",
  "<",
  "<=",
  ">",
  ">=",
  "|",
  "^",
  "&",
  "<<",
  ">>",
  ">>>",
  "+",
  "-",
  "*",
  "/",
  "%",
  "div",
  "like",
  "rlike",
];
const alone = ["negative", "positive", "~", "not", "isnull", "isnotnull", "upper"];

const expression = fc.letrec<{ expression: Expression; order: Parameters<typeof make.window>[1]["orderBy"][number] }>((tie) => {
  const any = tie("expression");
  return {
    order: fc
      .tuple(any, fc.constantFrom("asc" as const, "desc" as const), fc.constantFrom("first" as const, "last" as const))
      .map((parts) => make.sortOrder(...parts)),
    expression: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      literal,
      column,
      hole,
      fc.tuple(fc.constantFrom(...binary), any, any).map(([name, left, right]) => make.call(name, [left, right])),
      fc.tuple(fc.constantFrom(...alone), any).map(([name, only]) => make.call(name, [only])),
      fc.tuple(any, fc.array(any, { minLength: 1, maxLength: 3 })).map(([left, items]) => make.call("in", [left, ...items])),
      fc.tuple(any, any, any).map((three) => make.call("between", three)),
      fc.array(any, { minLength: 2, maxLength: 5 }).map((branches) => make.call("when", branches)),
      // struct(DISTINCT a) is a column DISTINCT under the name a
      fc
        .tuple(
          fc.constantFrom("coalesce", "first", "substring", "trim", "position", "struct", "odd name"),
          fc.array(any, { minLength: 1, maxLength: 3 }),
          fc.boolean(),
        )
        .map(([name, args, distinct]) => make.call(name, args, { distinct: distinct && name !== "struct" })),
      fc.array(any, { maxLength: 2 }).map((args) => make.callByName("db.`my function`", args)),
      fc
        .tuple(
          any,
          fc.constantFrom("int", "array<array<int>>", "decimal(10,2)", "interval day to second", "struct<a: int, `b c`: map<string, int>>"),
        )
        .map(([value, type]) => make.cast(value, type)),
      any.map((value) => make.tryCast(value, "date")),
      fc.tuple(any, any).map(([child, key]) => make.extractValue(child, key)),
      fc
        .tuple(any, fc.array(any, { maxLength: 2 }), fc.array(tie("order"), { maxLength: 2 }))
        .map(([value, partitionBy, orderBy]) => make.window(make.call("sum", [value]), { partitionBy, orderBy })),
      fc
        .tuple(any, any)
        .map(([value, more]) => make.call("transform", [value, make.lambda(make.call("+", [make.lambdaVariable("v"), more]), ["v"])])),
    ),
  };
}).expression;

describe("random expressions", () => {
  it("are read back from their text", () => {
    fc.assert(
      fc.property(expression, (made) => {
        const { pieces, holes } = printExpression(made);
        const read = parseExpression(
          "sql.expr",
          pieces,
          holes.map((hole) => ({ kind: "expression", expression: hole })),
        );
        expect(read).toEqual(made);
      }),
      { numRuns: 1000 },
    );
  });

  it("without a part of their text are an error of the text, if any", () => {
    fc.assert(
      fc.property(expression, fc.nat(), fc.integer({ min: 1, max: 5 }), (made, at, length) => {
        const { pieces, holes } = printExpression(made);
        if (holes.length > 0) return;
        const text = Array.from(pieces.join(""));
        const from = at % text.length;
        const cut = [...text.slice(0, from), ...text.slice(from + length)].join("");
        try {
          parseExpression("sql.expr", [cut], []);
        } catch (error) {
          expect((error as Error).name).toMatch(/^(?:ParseError|UnsupportedError)$/);
        }
      }),
      { numRuns: 500 },
    );
  });
});
