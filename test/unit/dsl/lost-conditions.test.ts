// biome-ignore-all lint/suspicious/noExplicitAny: what JavaScript callers do, whom no compiler stops
import { describe, expect, it } from "vitest";
import { columnState, createColumn } from "../../../src/dsl/column/column.js";
import { plain } from "../../../src/dsl/column/column-state.js";
import { frameColumns } from "../../../src/dsl/column/columns-proxy.js";
import { withConditionCheck } from "../../../src/dsl/column/lost-conditions.js";
import { col } from "../../../src/dsl/column/references.js";
import { when } from "../../../src/dsl/column/when.js";
import { ArgumentError } from "../../../src/errors.js";
import * as fn from "../../../src/generated/functions/index.js";
import { existsSubquery } from "../../../src/plan/expressions.js";
import { fakeExecutor, frame } from "./support/frames.js";

const c = frameColumns(1n) as any;

describe("a condition that its callback lost", () => {
  it("by && is named", () => {
    expect(() => withConditionCheck(() => c.a.gt(1) && c.b.eq("x"))).toThrow(/does not contain:\n {2}\(a > 1\)\n.*\.and\(\)/s);
  });
  it("by || is named", () => {
    expect(() => withConditionCheck(() => c.a.isNull() && (c.b.eq("x") || c.d.gt(2)))).toThrow(/\(a IS NULL\)/);
  });
  it("by ! gives a boolean, which is refused", () => {
    expect(() => withConditionCheck(() => !c.ok, "where")).toThrow(
      /where: the callback must return a condition .*returned the boolean false.*\.not\(\)/,
    );
  });
  it("is named once, as the largest that was lost", () => {
    let message = "";
    try {
      withConditionCheck(() => c.a.gt(1).and(c.b.gt(2)).not() && c.d.gt(3));
    } catch (error) {
      message = String(error);
    }
    expect(message).toContain("\n  (NOT ((a > 1) AND (b > 2)))\n");
    expect(message).not.toContain("\n  (a > 1)\n");
  });
  it("by a forgotten return is told", () => {
    expect(() =>
      withConditionCheck(() => {
        c.a.gt(1);
      }),
    ).toThrow(/returned undefined: is a `return` missing\?/);
  });
});

describe("a condition that the result contains", () => {
  it.each<[string, () => unknown]>([
    ["in and, or, not", () => c.a.gt(1).and(c.b.eq("x").or(c.ok.not()))],
    ["in between", () => c.a.between(1, 2)],
    ["in a branch", () => when(c.a.gt(1), c.b).otherwise(c.d.isNull())],
    [
      "twice",
      () => {
        const positive = c.a.gt(0);
        return positive.or(positive.not());
      },
    ],
    [
      "in the same one over and over",
      () => {
        let condition = c.a.gt(0);
        for (let i = 0; i < 60; i++) condition = condition.or(condition);
        return condition;
      },
    ],
    ["none at all", () => c.ok],
  ])("%s is fine", (_name, callback) => {
    expect(() => withConditionCheck(callback)).not.toThrow();
  });
  it("may be in a subquery's relation", () => {
    const callback = () => {
      const inner = columnState(c.a.gt(1)).expression;
      const relation = { common: { planId: 9n }, relType: { case: "filter" as const, value: { condition: inner } } };
      return createColumn({ ...plain(existsSubquery(9n)), references: [relation] });
    };
    expect(() => withConditionCheck(callback)).not.toThrow();
  });
  it("of an inner callback is the inner one's affair", () => {
    const callback = () => {
      expect(() => withConditionCheck(() => c.x.gt(1) && c.y.gt(2))).toThrow(/\(x > 1\)/);
      return c.a.gt(1);
    };
    expect(() => withConditionCheck(callback)).not.toThrow();
  });
  it("is not asked for outside callbacks, nor after one threw", () => {
    expect(() =>
      withConditionCheck(() => {
        throw new TypeError("of the caller");
      }),
    ).toThrow("of the caller");
    c.a.gt(1);
    expect(() => withConditionCheck(() => c.b.gt(1))).not.toThrow();
  });
});

describe("every callback that takes a condition says what it lost", () => {
  const session = fakeExecutor();
  const df = frame(session) as any;
  const other = frame(session) as any;
  const both = (x: any) => x.a.gt(1) && x.b.eq("x");
  it.each<[string, (lost: (x: any) => unknown) => unknown]>([
    ["filter", (lost) => df.filter(lost)],
    ["where", (lost) => df.where(lost)],
    ["join", (lost) => df.join(other, lost)],
    ["joinSelect", (lost) => df.joinSelect(other, lost, "inner", (x: any) => ({ a: x.a }))],
    ["lateralJoin", (lost) => df.lateralJoin(other, lost)],
    ["filter's", (lost) => fn.filter(c.list, lost as any)],
    ["exists's", (lost) => fn.exists(c.list, lost as any)],
    ["forall's", (lost) => fn.forall(c.list, lost as any)],
    ["map_filter's", (lost) => fn.map_filter(c.labels, (k: any, v: any) => lost({ a: k, b: v }) as any)],
    ["transform's", (lost) => fn.transform(c.list, lost as any)],
  ])("%s", (method, call) => {
    expect(() => call(both)).toThrow(ArgumentError);
    expect(() => call(both)).toThrow(new RegExp(`^${method}.*does not contain:\\n.* > 1\\)\\n`, "s"));
    expect(() => call((x) => !x.a)).toThrow(/JavaScript's !|`!`/);
    expect(() => call((x) => x.a.gt(1).and(x.b.eq("x")))).not.toThrow();
  });
});

describe("every callback that makes columns says what it lost", () => {
  const session = fakeExecutor();
  const df = frame(session) as any;
  const other = frame(session) as any;
  const size = (condition: any) => when(condition, "large").otherwise("small");
  it.each<[string, (value: (x: any) => unknown) => any]>([
    ["select", (value) => df.select("id", (x: any) => ({ n: x.a.plus(1), size: value(x) }))],
    ["withColumn", (value) => df.withColumn("size", value)],
    ["withColumns", (value) => df.withColumns((x: any) => ({ size: value(x) }))],
    ["groupBy", (value) => df.groupBy((x: any) => ({ size: value(x) })).count()],
    ["agg", (value) => df.groupBy("id").agg((x: any) => ({ most: fn.max(value(x) as any) }))],
    ["pivot", (value) => df.groupBy("id").pivot(value, ["large"]).count()],
    ["observe", (value) => df.observe("seen", (x: any) => ({ most: fn.max(value(x) as any) }))],
    ["orderBy", (value) => df.orderBy((x: any) => (value(x) as any).desc())],
    ["repartition", (value) => df.repartition(3, value)],
    ["joinSelect", (value) => df.joinSelect(other, "id", "inner", (x: any) => ({ size: value(x) }))],
    ["asOfJoin", (value) => df.asOfJoin(other, value, "id")],
  ])("%s", (method, make) => {
    const lost = (x: any) => size(x.a.gt(1) && x.b.eq("x"));
    expect(() => make(lost)).toThrow(ArgumentError);
    expect(() => make(lost)).toThrow(new RegExp(`^${method}.*does not contain:\\n {2}\\(a > 1\\)\\n.*outside the callback$`, "s"));
    expect(() => make((x) => size(x.a.gt(1).and(x.b.eq("x"))))).not.toThrow();
  });

  it("and leaves alone what was made outside it, and what a subquery within takes", () => {
    const rules: any = { adult: col("age").gte(18), minor: col("age").lt(18) };
    expect(() => df.select(() => ({ rule: rules.adult }))).not.toThrow();
    expect(() => df.withColumn("any", (x: any) => other.filter((o: any) => o.id.eq(x.id.outer())).exists())).not.toThrow();
    expect(() => df.select((x: any) => ({ n: fn.filter(x.list, (item) => (item as any).gt(1)), big: x.a.gt(1) }))).not.toThrow();
  });
});
