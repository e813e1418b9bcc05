// biome-ignore-all lint/suspicious/noExplicitAny: plans are looked into
import { describe, expect, it } from "vitest";
import { offlineSchema } from "../../../src/connect/offline-schema.js";
import { columnState } from "../../../src/dsl/column/column.js";
import { lit } from "../../../src/dsl/column/lit.js";
import { col } from "../../../src/dsl/column/references.js";
import { when } from "../../../src/dsl/column/when.js";
import { frameState } from "../../../src/dsl/frame/frame-state.js";
import { LimitError } from "../../../src/errors.js";
import * as fn from "../../../src/generated/functions/index.js";
import { depthOf, extentOf } from "../../../src/plan/depth.js";
import { encodeExpression } from "../../../src/plan/encode.js";
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

/** `step` applied so many times. */
function repeated(count: number, start: any, step: (value: any, index: number) => any): any {
  let value = start;
  for (let index = 0; index < count; index++) value = step(value, index);
  return value;
}

describe("every way to be deep is a LimitError", () => {
  const steps: [what: string, start: any, step: (value: any, index: number) => any][] = [
    ["plus", col("id"), (x, i) => x.plus(i)],
    ["a function in a function", col("s"), (x) => fn.upper(x)],
    ["when in otherwise", col("id"), (x, i) => when(col("id").eq(i), i).otherwise(x)],
    ["not", col("b"), (x) => x.not()],
    ["cast", col("id"), (x) => x.cast("string")],
    ["getField", col("s"), (x) => x.getField("x")],
    ["withField", col("s"), (x, i) => x.withField(`f${i}`, lit(i))],
    ["as", col("id"), (x) => x.as("x")],
    ["a lambda in a lambda", col("xs"), (x) => fn.transform(fn.array(x), (y: any) => y.plus(x))],
    ["and under not", col("b"), (x) => x.and(col("b")).not()],
  ];

  it.each(steps)("%s, 600 and 5,000 times", (_what, start, step) => {
    for (const count of [600, 5000]) {
      const column = repeated(count, start, step);
      expect(() => encodeExpression(columnState(column).expression)).toThrow(LimitError);
      expect(() => sent(frame().select(column.as("x")))).toThrow(LimitError);
      expect(() => sent(frame().withColumn("x", column).withColumn("y", lit(1)))).toThrow(LimitError);
      // printing it is no reason to fail
      expect(column.toString()).toContain("...");
    }
  });

  const relations: [what: string, step: (df: any, index: number) => any][] = [
    ["filters", (df, i) => df.filter((c: any) => c.id.gt(i))],
    ["unions", (df) => df.union(frame(frameState(df).executor))],
    ["joins", (df) => df.join(frame(frameState(df).executor), "id")],
    ["withColumn that read one another", (df, i) => df.withColumn(`c${i + 1}`, col(i === 0 ? "id" : `c${i}`))],
    ["subqueries in subqueries", (df) => frame(frameState(df).executor).filter(df.exists())],
  ];

  it.each(relations)("1,000 %s, and the error says how to go on", (_what, step) => {
    const df = repeated(1000, frame(), step);
    expect(() => sent(df)).toThrow(LimitError);
    expect(() => sent(df)).toThrow(/one withColumns.*balanced tree.*localCheckpoint\(\)/);
    expect(String(df)).toContain("DataFrame");
  });
});

describe("what doubles with every step", () => {
  it("is counted as often as it is sent", () => {
    const { messages } = extentOf(columnState(repeated(10, col("id"), (x) => x.plus(x))).expression);
    // 1,024 attributes of two messages, and 1,023 sums of two
    expect(messages).toBe(2 * 1024 + 2 * 1023);
  });

  it.each([
    ["x.plus(x)", (x: any) => x.plus(x)],
    ["x.and(x)", (x: any) => x.and(x)],
    ["fn.concat(x, x)", (x: any) => fn.concat(x, x)],
  ])("%s: an error that says so, at once", (_what, double) => {
    for (const count of [60, 300]) {
      const column = repeated(count, col("id"), double);
      expect(() => sent(frame().select(column.as("x")))).toThrow(LimitError);
      expect(() => sent(frame().withColumn("x", column).withColumn("y", lit(1)))).toThrow(LimitError);
      expect(column.toString().length).toBeLessThan(200_000);
    }
    expect(() => sent(frame().select(repeated(60, col("id"), double).as("x")))).toThrow(/used twice is sent twice/);
  });

  it("a frame's union with itself, too", () => {
    expect(() => sent(repeated(60, frame(), (df) => df.union(df)))).toThrow(/used twice is sent twice/);
  });
});

describe("long, and not deep", () => {
  it("chains of 10,000 conditions and lists of 20,000 values are sent", () => {
    const conditions = repeated(10_000, col("id").eq(-1), (all, i) => all.or(col("id").eq(i)));
    expect(depthOf(sent(frame().filter(conditions)))).toBeLessThan(50);
    const values = Array.from({ length: 20_000 }, (_, i) => i);
    expect(depthOf(sent(frame().filter(col("id").isin(...values))))).toBeLessThan(10);
    expect(
      col("id")
        .isin(...values)
        .toString(),
    ).toMatch(/\.\.\./);
  });

  it("the offline schema of 300 columns in a chain, folded or not", async () => {
    const folded = repeated(300, frame(), (df, i) => df.withColumn(`c${i}`, (c: any) => c.id.plus(i)));
    expect((await offlineSchema(sent(folded), "4.3.0")).fields).toHaveLength(301);
    const lateral = frame().select("id", (_c: any) => Object.fromEntries(fibonacci(40)));
    expect((await offlineSchema(sent(lateral), "4.3.0")).fields).toHaveLength(41);
  });
});

/** Aliases each of which stands on the two before it. */
function fibonacci(count: number): [string, any][] {
  const name = (i: number): string => (i < 0 ? "id" : `c${i}`);
  return Array.from({ length: count }, (_, i) => [`c${i}`, col(name(i - 1)).plus(col(name(i - 2)))]);
}
