// biome-ignore-all lint/suspicious/noExplicitAny: tests pass what JavaScript callers could
import { describe, expect, it } from "vitest";
import { createDataFrame } from "../../../src/dsl/frame/data-frame.js";
import { schemaDifferences } from "../../../src/dsl/input/schema-claims.js";
import { runSql, sqlFrame } from "../../../src/dsl/sql/sql-frame.js";
import { AnalysisError, fn, lit, Observation } from "../../../src/index.js";
import { parseDdl } from "../../../src/types/ddl.js";
import { types } from "../../../src/types/type-value.js";
import { fakeExecutor, frame } from "./support/frames.js";

const id = { name: "id", type: { kind: "bigint" }, nullable: false } as const;

/** A frame that is said to be of a schema, where the server finds another. */
function claimed(said: unknown, found: any[] = [id]): { executor: ReturnType<typeof fakeExecutor>; made: any; df: any } {
  const executor = fakeExecutor();
  executor.schemaAnswer = { kind: "struct", fields: found };
  const df: any = frame(executor);
  return { executor, made: df.as(said), df };
}

const queryOf =
  (executor: any) =>
  (text: TemplateStringsArray, ...holes: unknown[]): any =>
    createDataFrame(sqlFrame(executor, text, holes));

const command =
  (executor: any) =>
  (text: TemplateStringsArray, ...holes: unknown[]): Promise<void> =>
    runSql(executor, text, holes);

describe("df.as(schema)", () => {
  it("asks the server once, before the first action, of frames derived from it too", async () => {
    const { executor, made } = claimed("id bigint");
    expect(executor.asked).toHaveLength(0);
    await made.filter("id > 1").collect();
    await made.collect();
    expect(executor.asked.map(({ what }) => what)).toEqual(["schema", "batches", "batches"]);
  });

  it.each<[string, (claim: ReturnType<typeof claimed>) => any]>([
    ["a scalar subquery", ({ df, made }) => df.filter((c: any) => c.id.eq(made.scalar()))],
    ["EXISTS, negated and in a conjunction", ({ df, made }) => df.filter((c: any) => c.id.gt(1).and(made.exists().not()))],
    ["isin(frame)", ({ df, made }) => df.filter((c: any) => c.id.isin(made))],
    ["a column of a select", ({ df, made }) => df.select("id", (_: any) => ({ top: made.scalar() }))],
    ["an aggregate", ({ df, made }) => df.groupBy("id").agg((_: any) => ({ top: made.scalar() }))],
    ["a join's condition", ({ df, made, executor }) => df.join(frame(executor), (l: any) => l.id.isin(made))],
    ["the other side of a join", ({ df, made }) => df.crossJoin(made)],
    ["a sort", ({ df, made }) => df.orderBy((c: any) => c.id.isin(made).desc())],
    ["a subquery of a subquery", ({ df, made }) => df.filter((c: any) => c.id.isin(df.filter((d: any) => d.id.eq(made.scalar()))))],
    ["SQL text", ({ executor, made }) => queryOf(executor)`SELECT * FROM ${made}`],
  ])("is verified in %s", async (_what, use) => {
    const claim = claimed("id int");
    await expect(use(claim).collect()).rejects.toThrow(/"id": expected int, found bigint not null/);
    expect(claim.executor.asked.map(({ what }) => what)).toEqual(["schema"]);
  });

  it.each<[string, (observed: any, claim: ReturnType<typeof claimed>) => Promise<unknown>]>([
    ["collect", (observed) => observed.collect()],
    ["count", (observed) => observed.count()],
    ["a loop", (observed) => observed[Symbol.asyncIterator]().next()],
    ["toArrow", (observed) => observed.toArrow()],
    ["localCheckpoint", (observed) => observed.localCheckpoint()],
    ["SQL text", (observed, { executor }) => queryOf(executor)`SELECT * FROM ${observed}`.collect()],
    ["a command", (observed, { executor }) => command(executor)`CREATE TABLE t AS SELECT * FROM ${observed}`],
  ])("tells who observes the frame that %s failed", async (_what, run) => {
    const claim = claimed("id int");
    const seen = new Observation();
    const observed = claim.made.observe(seen, fn.count(lit(1)).as("n"));
    const told = expect(seen.get()).rejects.toThrow(/"id": expected int/);
    await expect(run(observed, claim)).rejects.toThrow(/"id": expected int/);
    await told;
  });

  it("lists each difference in one message", async () => {
    const { made } = claimed("id int, name string not null, s struct<a: int, b: int>", [
      id,
      { name: "s", type: parseDdl("a int, c string"), nullable: true },
      { name: "more", type: { kind: "date" }, nullable: true },
    ]);
    await expect(made.collect()).rejects.toThrow(AnalysisError);
    await expect(made.collect()).rejects.toMatchObject({
      message: `df.as(schema): the frame's schema is another one.
  "id": expected int, found bigint not null
  "name": expected string not null, found nothing of that name
  "s".b: expected int, found nothing of that name
  "s".c: expected nothing of that name, found string
  "more": expected nothing of that name, found date`,
    });
  });

  it("without a schema is the compiler's alone", () => {
    const { df } = claimed("id bigint");
    expect(df.as()).toBe(df);
  });
});

describe("the differences of two schemas", () => {
  it.each([
    ["the same", "a int, b array<int> not null", "a int, b array<int> not null", []],
    ["stricter nulls than said", "a int not null", "a int", []],
    ["looser nulls", "a int", "a int not null", ['"a": expected a value that is not null, found one that may be null']],
    ["another length", "a decimal(10,2)", "a decimal(12,2)", ['"a": expected decimal(12,2), found decimal(10,2)']],
    ["an array's elements", "a array<int>", "a array<string>", ['"a"\'s elements: expected string, found int']],
    [
      "a map's keys and values",
      "m map<int, int>",
      "m map<string, date>",
      ['"m"\'s keys: expected string not null, found int not null', '"m"\'s values: expected date, found int'],
    ],
    [
      "a field that may be null",
      "s struct<x: int>",
      "s struct<x: int not null>",
      ['"s".x: expected a value that is not null, found one that may be null'],
    ],
    ["another order", "a int, b int", "b int, a int", ['the columns\' order: expected "b", "a", found "a", "b"']],
    [
      "a struct's fields in another order",
      "s struct<a: int, b: int>",
      "s struct<b: int, a: int>",
      ['"s": expected struct<b:int,a:int>, found struct<a:int,b:int>'],
    ],
    ["a column twice", "a int, a int", "a int", ['"a": expected nothing of that name, found int']],
  ])("%s", (_what, found, said, expected) => {
    const differences = schemaDifferences(parseDdl(found), parseDdl(said));
    expect(differences.map(({ path, expected, found }) => `${path}: expected ${expected}, found ${found}`)).toEqual(expected);
  });

  it("tell of a column more", () => {
    expect(schemaDifferences(parseDdl("a int"), (types.struct({}) as any).dataType)).toEqual([
      { path: '"a"', expected: "nothing of that name", found: "int" },
    ]);
  });
});
