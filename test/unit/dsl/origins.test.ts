// biome-ignore-all lint/suspicious/noExplicitAny: plans are looked into by their fields
import { setTimeout as sleep } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { beforeEach, describe, expect, it } from "vitest";
import { callsIn } from "../../../src/dsl/call-site.js";
import { type Column, col, fn, lit } from "../../../src/index.js";
import { callOf, withCalls, withOrigins } from "../../../src/plan/origins.js";
import { frame, sent } from "./support/frames.js";

/** The operator at the top of a plan, as a server gets it. */
const operator = (df: unknown): any => (withOrigins(sent(df)) as any).relType.value;

/** Where an expression was made, as `fragment line`. */
function origin(expression: any): string | undefined {
  const value = expression.common?.origin.function.value;
  if (value === undefined) return undefined;
  expect(value.callSite).not.toContain("origins.test.ts");
  const { name, place } = callOf(value.callSite)!;
  expect(place).toContain("origins.test.ts:");
  return `${name} ${/:(\d+):\d+$/.exec(place)![1]}`;
}

/** The number of the line that calls this. */
const line = (): number => Number(/:(\d+):\d+\)?$/.exec(new Error().stack!.split("\n")[2]!)![1]);

// so many stacks are taken in ten milliseconds, and no more
beforeEach(() => sleep(12));

describe("where expressions are made", () => {
  const df = frame();

  it("operators, casts and functions have the line that called them", () => {
    const first = line();
    const made = df.select((c: any) => ({
      sum: c.id.plus(1),
      text: c.id.cast("string"),
      upper: fn.upper(c.name),
      between: c.id.between(1, 2),
      item: c.list.getItem(0),
      nested: c.id.minus(c.id.times(2)),
    }));
    const [sum, text, upper, between, item, nested] = operator(made).expressions.map((each: any) => each.exprType.value.expr);
    expect([sum, text, upper, between, item, nested].map(origin)).toEqual(
      ["plus", "cast", "upper", "between", "getItem", "minus"].map((name, i) => `${name} ${first + 2 + i}`),
    );
    expect(origin(nested.exprType.value.arguments[1])).toBe(`times ${first + 7}`);
  });

  it("what is no call has the line of the frame's method, and a literal has none", () => {
    const here = line() + 1;
    const made = df.select("id", col("a.b"), lit(1));
    expect(operator(made).expressions.map(origin)).toEqual([`select ${here}`, `select ${here}`, undefined]);
    const filtered = operator(df.filter(col("flag")));
    expect(origin(filtered.condition)).toBe(`filter ${here + 2}`);
    const grouped = operator(df.groupBy("id").agg(fn.count(lit(1)).as("n")));
    expect(origin(grouped.groupingExpressions[0])).toBe(`agg ${here + 4}`);
  });

  it("an expression that stands in several frames has each frame's line, a call its own", () => {
    const here = line();
    const id = col("id");
    const sum = id.plus(1);
    const one = operator(df.select(id, sum));
    const two = operator(df.select(id, sum));
    expect(one.expressions.map(origin)).toEqual([`select ${here + 3}`, `plus ${here + 2}`]);
    expect(two.expressions.map(origin)).toEqual([`select ${here + 4}`, `plus ${here + 2}`]);
  });

  it("withColumns that are folded keep their lines", () => {
    const here = line();
    const made = df
      .withColumn("a", col("id"))
      .withColumn("b", (c: any) => c.id)
      .withColumn("c", (c: any) => c.id.plus(1));
    const { aliases } = operator(made);
    expect(aliases.map(({ expr }: any) => origin(expr))).toEqual([`withColumn ${here + 2}`, `withColumn ${here + 3}`, `plus ${here + 4}`]);
  });

  it("the plan itself does not have them: equal queries are equal", () => {
    const query = (): any => df.select((c: any) => ({ sum: c.id.plus(1) }));
    expect(sent(query()).relType).toEqual(sent(query()).relType);
    expect(sent(query()).relType.value.expressions[0].exprType.value.expr.common).toBeUndefined();
  });

  it("of very many at once, only the first have them, and a later query has its own again", async () => {
    const query = (): readonly (string | undefined)[] => {
      const columns = Array.from({ length: 1000 }, (_, i) => col("id").plus(i));
      return operator(df.select(...columns)).expressions.map(origin);
    };
    const first = query();
    expect(first[0]).toMatch(/^plus /);
    expect(first.some((each) => each?.startsWith("select "))).toBe(true);
    expect(first.filter((each) => each === undefined).length).toBeGreaterThan(500);
    await sleep(12);
    expect(query()[0]).toMatch(/^plus /);
  });

  it("none are taken when the program wants no stacks, and its limit stays what it was", () => {
    const before = Error.stackTraceLimit;
    try {
      Error.stackTraceLimit = 0;
      expect(origin(operator(df.filter(col("id").gt(1))).condition)).toBeUndefined();
      Error.stackTraceLimit = 7;
      expect(origin(operator(df.filter(col("id").gt(1))).condition)).toMatch(/^gt /);
      expect(Error.stackTraceLimit).toBe(7);
    } finally {
      Error.stackTraceLimit = before;
    }
  });

  it("a plan as deep as a server takes it, and one that uses its parts again and again", () => {
    let deep: Column<any, any> = col("id");
    for (let i = 0; i < 490; i++) deep = deep.plus(1);
    expect(() => operator(df.select(deep))).not.toThrow();
    let long = df;
    for (let i = 0; i < 490; i++) long = long.filter(col("flag"));
    expect(() => operator(long)).not.toThrow();
    let wide: Column<any, any> = col("id");
    for (let i = 0; i < 22; i++) wide = wide.plus(wide);
    const condition = operator(df.filter(wide.gt(1))).condition.exprType.value.arguments[0];
    const [left, right] = condition.exprType.value.arguments;
    expect(left.exprType).toBe(right.exprType);
  });
});

describe("what a server says of them", () => {
  it("its text has the calls in place of their numbers", () => {
    const here = line() + 1;
    const { common } = operator(frame().filter(col("id").gt(1))).condition;
    const { fragment, callSite } = common.origin.function.value;
    const text = `[X] no. == DataFrame ==\n"${fragment}" was called from\n${callSite}\nmore`;
    expect(withCalls(text)).toMatch(new RegExp(`"gt" was called from\\n.*origins\\.test\\.ts:${here}:\\d+\\nmore$`));
  });

  it("a number is known for as long as something holds the plan, and forgotten with it", async () => {
    setFlagsFromString("--expose-gc");
    const gc = runInNewContext("gc") as () => void;
    const sentOnce = (): readonly [plan: unknown, callSite: string] => {
      const plan = operator(frame().filter(col("id").gt(1)));
      return [plan, plan.condition.common.origin.function.value.callSite];
    };
    const held = sentOnce();
    const [, dropped] = sentOnce();
    for (let i = 0; i < 20 && callOf(dropped) !== undefined; i++) {
      await sleep(10);
      gc();
    }
    expect(callOf(dropped)).toBeUndefined();
    expect(callOf(held[1])).toMatchObject({ name: "gt" });
    expect(held[0]).toBeDefined();
  });

  it("a number of another process, and a call of another client", () => {
    const theirs = '"sparkwright" was called from\n@00c0ffee.12\n';
    expect(withCalls(theirs)).toBe('"A function" was called from\na place that is not known any more\n');
    expect(withCalls('"__add__" was called from\n/app/x.py:3')).toBe('"__add__" was called from\n/app/x.py:3');
    expect(callOf("/app/x.py:3")).toBeUndefined();
  });
});

describe("callsIn", () => {
  it.each([
    ["    at Column.plus (file:///app/a%20b/report.js:14:31)", "plus", "/app/a b/report.js:14:31"],
    ["    at file:///C:/app/report.js:14:31", "", "C:/app/report.js:14:31"],
    ["    at C:\\app\\report.js:14:31", "", "C:\\app\\report.js:14:31"],
    ["    at async Object.run [as go] (/app/report.ts:1:2)", "go", "/app/report.ts:1:2"],
    ["    at /app/(group)/page.tsx:3:4", "", "/app/(group)/page.tsx:3:4"],
    ["    at page (/app/(group)/page.tsx:3:4)", "page", "/app/(group)/page.tsx:3:4"],
  ])("%s", (text, name, place) => {
    expect(callsIn(`Error\n${text}`)).toEqual([{ name, place }]);
  });

  it("leaves out what has no place in a file", () => {
    expect(callsIn("Error: at x\n    at Array.map (<anonymous>)\n    at node:internal/main:1:2\n    at run (node:vm:1:2)")).toEqual([]);
  });
});
