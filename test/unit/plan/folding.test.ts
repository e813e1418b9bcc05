// biome-ignore-all lint/suspicious/noExplicitAny: plans are looked into
import { describe, expect, it } from "vitest";
import { expr } from "../../../src/dsl/column/expr-text.js";
import { lit } from "../../../src/dsl/column/lit.js";
import { col } from "../../../src/dsl/column/references.js";
import * as fn from "../../../src/generated/functions/index.js";
import { fakeExecutor, frame, planId, sent } from "../dsl/support/frames.js";

/** The new names of each WithColumns from the top down. */
function levels(df: unknown): string[][] {
  const found: string[][] = [];
  for (let at = sent(df); at !== undefined; at = at.relType.value.input) {
    if (at.relType.case === "withColumns") found.push(at.relType.value.aliases.flatMap((alias: any) => alias.name));
  }
  return found;
}

describe("chains of withColumn", () => {
  it("become one relation with the top's id, whose columns read the base", () => {
    const base = frame();
    const df = base
      .withColumn("a", (c: any) => c.id.plus(1))
      .withColumn("b", (c: any) => c.id.plus(2))
      .withColumn("c", (c: any) => c.id.plus(3));
    const { common, relType } = sent(df);
    expect(common.planId).toBe(planId(df));
    expect(relType.case).toBe("withColumns");
    expect(relType.value.aliases.map((alias: any) => alias.name)).toEqual([["a"], ["b"], ["c"]]);
    const ids = relType.value.aliases.map((alias: any) => alias.expr.exprType.value.arguments[0].exprType.value.planId);
    expect(ids).toEqual([planId(base), planId(base), planId(base)]);
    expect(relType.value.input.relType.case).toBe("range");
  });

  it("leave the frame itself as it was built", () => {
    const df = frame().withColumn("a", lit(1)).withColumn("b", lit(2));
    const before = JSON.stringify(df.toString());
    sent(df);
    expect(JSON.stringify(df.toString())).toBe(before);
    expect(levels(df)).toEqual([["a", "b"]]);
  });

  it("fold two thousand without a stack", () => {
    let df = frame();
    for (let index = 0; index < 2000; index++) df = df.withColumn(`c${index}`, (c: any) => c.id.plus(index));
    expect(levels(df)[0]).toHaveLength(2000);
  });

  const base = frame();
  const first = (): any => base.withColumn("a", (c: any) => c.id.plus(1));
  it.each([
    ["the second reads the first", () => first().withColumn("b", (c: any) => c.a.plus(1))],
    ["… through a free reference", () => first().withColumn("b", col("a"))],
    ["… in another case", () => first().withColumn("b", col("A"))],
    ["… through a path or an alias", () => first().withColumn("b", col("t.a"))],
    ["… through a quoted path", () => first().withColumn("b", col("`a`.x"))],
    ["… inside a function", () => first().withColumn("b", (c: any) => fn.coalesce(c.id, c.a))],
    ["the name is defined again", () => first().withColumn("a", lit(1))],
    ["… in another case", () => first().withColumn("A", lit(1))],
    ["SQL text could read anything", () => first().withColumn("b", expr("id + 1"))],
    ["a generator changes the rows", () => first().withColumn("b", (c: any) => fn.explode(fn.array(c.id)))],
  ])("stay apart when %s", (_why, make) => {
    const names = levels(make());
    expect(names).toHaveLength(2);
    expect(names[1]).toEqual(["a"]);
  });

  it.each([
    ["a generator", (c: any) => fn.explode(fn.array(c.id))],
    ["SQL text, which may be one", () => expr("explode(array(id))")],
  ])("stay apart above %s, whose rows a window would see", (_what, generator) => {
    expect(levels(base.withColumn("a", generator).withColumn("b", lit(1)))).toEqual([["b"], ["a"]]);
  });

  it("stay apart below a scalar subquery, which is opaque, and around whose relation others travel", () => {
    const df = first().withColumn("b", frame().scalar());
    const { root, references } = sent(df).relType.value;
    expect(references).toHaveLength(1);
    expect(root.relType.value.aliases).toHaveLength(1);
    expect(root.relType.value.input.relType.value.aliases).toHaveLength(1);
  });

  it("stay apart when an expression further up names the id in between", () => {
    const middle = first();
    const df = middle.withColumn("b", lit(1)).filter(() => middle.col("id").gt(0));
    expect(levels(df)).toEqual([["b"], ["a"]]);
  });

  it("fold what can be folded around a step that cannot", () => {
    const df = first()
      .withColumn("b", (c: any) => c.id)
      .withColumn("x", (c: any) => c.a)
      .withColumn("y", (c: any) => c.id);
    expect(levels(df)).toEqual([
      ["x", "y"],
      ["a", "b"],
    ]);
  });

  it("an overwritten column is read as it was before, by what comes earlier in the chain only", () => {
    // b reads the old id; id is overwritten after: both read the base, so they may fold.
    expect(levels(base.withColumn("b", (c: any) => c.id).withColumn("id", lit(0)))).toEqual([["b", "id"]]);
    // the other way round b reads the new one.
    expect(levels(base.withColumn("id", lit(0)).withColumn("b", (c: any) => c.id))).toEqual([["b"], ["id"]]);
  });

  it("fold on both sides of a join", () => {
    const executor = fakeExecutor();
    const left = frame(executor).withColumn("a", lit(1)).withColumn("b", lit(2));
    const right = frame(executor).withColumn("c", lit(1)).withColumn("d", lit(2));
    const join = sent(left.join(right, "id")).relType.value;
    expect(join.left.relType.value.aliases).toHaveLength(2);
    expect(join.right.relType.value.aliases).toHaveLength(2);
  });
});
