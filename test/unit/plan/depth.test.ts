// biome-ignore-all lint/suspicious/noExplicitAny: plans are looked into
import { describe, expect, it } from "vitest";
import { lit } from "../../../src/dsl/column/lit.js";
import { LimitError } from "../../../src/errors.js";
import { depthOf } from "../../../src/plan/depth.js";
import { frame, sent } from "../dsl/support/frames.js";

function filters(count: number): any {
  let df = frame();
  for (let index = 0; index < count; index++) df = df.filter((c: any) => c.id.gt(index));
  return df;
}

/** The conditions of a chain in order, by the number each is compared with. */
function order(expression: any): number[] {
  const { functionName, arguments: args } = expression.exprType.value;
  return functionName === "and" || functionName === "or"
    ? args.flatMap((argument: any) => order(argument))
    : [args[1].exprType.value.literalType.value];
}

describe("depth", () => {
  it("counts messages: a relation and its operator are two", () => {
    expect(depthOf(sent(frame()))).toBe(2);
    // relation, limit, relation, range
    expect(depthOf(sent(frame().limit(1)))).toBe(4);
    // relation, filter, expression, function, expression, literal
    expect(depthOf(sent(frame().filter((c: any) => c.id.gt(1))))).toBe(6);
  });

  it("accepts what a server accepts, 490 chained operators", () => {
    expect(() => sent(filters(490))).not.toThrow();
  });

  it.each([520, 5000])("refuses %i chained operators with a clear error", (count) => {
    expect(() => sent(filters(count))).toThrow(LimitError);
    expect(() => sent(filters(count))).toThrow(/about 500 chained operators/);
  });

  it("refuses too deep an expression, arithmetic included, which is never balanced", () => {
    const sum = (c: any): any => Array.from({ length: 600 }).reduce((all: any) => all.plus(1), c.id);
    expect(() => sent(frame().select((c: any) => ({ x: sum(c) })))).toThrow(LimitError);
  });
});

describe("chains of conditions", () => {
  const chain = (count: number, connective: "and" | "or"): any =>
    frame().filter((c: any) => {
      let all = c.id.eq(0);
      for (let index = 1; index < count; index++) all = all[connective](c.id.eq(index));
      return all;
    });

  it.each(["and", "or"] as const)("of `%s` become a balanced tree past 200, in the same order", (connective) => {
    const plan = sent(chain(2000, connective));
    expect(depthOf(plan)).toBeLessThan(40);
    const numbers = order(plan.relType.value.condition);
    expect(numbers).toEqual(Array.from({ length: 2000 }, (_, index) => index));
  });

  it("stay as they are up to 200", () => {
    const { condition } = sent(chain(150, "and")).relType.value;
    expect(condition.exprType.value.arguments[1].exprType.value.arguments[1].exprType.value.literalType.value).toBe(149);
    expect(depthOf(sent(chain(150, "and")))).toBeGreaterThan(290);
  });

  it("balance within other expressions, too", () => {
    const inside = frame().filter((c: any) => {
      let all = c.id.eq(0);
      for (let index = 1; index < 1000; index++) all = all.or(c.id.eq(index));
      return all.not().and(lit(true));
    });
    expect(depthOf(sent(inside))).toBeLessThan(40);
  });
});
