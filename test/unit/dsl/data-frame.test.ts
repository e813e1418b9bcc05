// biome-ignore-all lint/suspicious/noExplicitAny: plans are looked into, and tests pass what JavaScript callers could
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { lit } from "../../../src/dsl/column/lit.js";
import { col } from "../../../src/dsl/column/references.js";
import { createDataFrame } from "../../../src/dsl/frame/data-frame.js";
import { rootState } from "../../../src/dsl/frame/frame-state.js";
import { ArgumentError, ExecutionError } from "../../../src/errors.js";
import * as fn from "../../../src/generated/functions/index.js";
import { range } from "../../../src/plan/sources.js";
import { fakeExecutor, frame, planId, top } from "./support/frames.js";

const df: any = frame();
const typeOf = (expression: any): any => expression.exprType;

describe("select", () => {
  it("keeps a plain column's identity under its own name, and names the rest", () => {
    const [id, twice, other] = top(df.select((c: any) => ({ id: c.id, twice: c.id.times(2), other: c.id }))).value.expressions.map(typeOf);
    expect(id).toEqual({ case: "unresolvedAttribute", value: { unparsedIdentifier: "id", isMetadataColumn: false, planId: planId(df) } });
    expect([twice.case, twice.value.name]).toEqual(["alias", ["twice"]]);
    expect([other.case, other.value.name]).toEqual(["alias", ["other"]]);
  });

  it("keeps columns whose names are special, in the order they were written", () => {
    const names = ["__proto__", "constructor", "a.b", "we`ird", 'say "x"\n', "toString", "b", "a"];
    const made = df.select((c: any) => Object.fromEntries(names.map((name) => [name, c.id])));
    expect(top(made).value.expressions.map((expression: any) => typeOf(expression).value.name[0])).toEqual(names);
  });

  it("reads any name off the frame", () => {
    const read = (name: string): string =>
      typeOf(top(df.select((c: any) => ({ x: c[name] }))).value.expressions[0]).value.expr.exprType.value.unparsedIdentifier;
    expect(["a.b", "we`ird", "__proto__", "constructor", "plain"].map(read)).toEqual([
      "`a.b`",
      "`we``ird`",
      "__proto__",
      "constructor",
      "plain",
    ]);
    expect(typeOf(top(df.select(df.col("then").as("x"))).value.expressions[0]).value.expr.exprType.value.unparsedIdentifier).toBe("then");
  });

  it("takes names, paths, stars and expressions in any mixture", () => {
    const kinds = top(df.select("id", "s.x", "*", "s.*", col("id"), lit(1).as("one"))).value.expressions.map((e: any) => typeOf(e).case);
    expect(kinds).toEqual([
      "unresolvedAttribute",
      "unresolvedAttribute",
      "unresolvedStar",
      "unresolvedStar",
      "unresolvedAttribute",
      "alias",
    ]);
  });
});

describe("arguments that JavaScript callers get wrong", () => {
  it.each<[string, () => unknown, RegExp]>([
    ["select of a number", () => df.select(1), /select: a column's name, a Column or a callback.*the number 1/],
    ["select of a name that Spark cannot read", () => df.select("we`ird"), /not a column's name.*c\[name\]/],
    ["a callback that returns nothing", () => df.select(() => undefined), /returns an object.*undefined/],
    ["a callback that returns no columns", () => df.select(() => ({})), /returned no columns/],
    ["a callback with a bare string", () => df.select(() => ({ a: "x" })), /col\("x"\).*lit\("x"\)/],
    ["a callback with a bare number", () => df.select(() => ({ a: 5 })), /lit\(5\)/],
    ["a callback with __proto__ as JavaScript understands it", () => df.select((c: any) => ({ __proto__: c.id })), /__proto__/],
    ["an object that inherits from a column", () => df.filter({ __proto__: col("id") }), /must be a column/],
    ["selectExpr of a column", () => df.selectExpr(col("a")), /SQL text of an expression/],
    ["withColumn without a name", () => df.withColumn("", lit(1)), /a name was expected/],
    ["withColumn of a string", () => df.withColumn("a", "b"), /col\("b"\).*lit\("b"\)/],
    ["withColumns of names", () => df.withColumns("a"), /returns an object/],
    ["withColumnRenamed to nothing", () => df.withColumnRenamed("a"), /a name was expected.*undefined/],
    ["drop of a number", () => df.drop(1), /must be a column/],
    ["filter of a boolean", () => df.filter(true), /must be a column/],
    ["filter of empty text", () => df.filter(" "), /SQL text of an expression/],
    ["filter with a callback that returns a boolean", () => df.filter((c: any) => c.id > 1 || true), /./],
    ["orderBy of nothing", () => df.orderBy(), /nothing to sort by/],
    ["orderBy of a number", () => df.orderBy(1), /the number 1/],
    ["limit of a negative number", () => df.limit(-1), /limit: a whole number from 0/],
    ["limit of a fraction", () => df.limit(1.5), /the number 1\.5/],
    ["limit of text", () => df.limit("5"), /the string "5"/],
    ["limit of too much", () => df.limit(2 ** 31), /2147483647/],
    ["offset of NaN", () => df.offset(Number.NaN), /NaN/],
    ["alias of nothing", () => df.alias(""), /a name was expected/],
    ["dropDuplicates of a string", () => df.dropDuplicates("id"), /an array of column names/],
    ["dropDuplicates of no names", () => df.dropDuplicates([]), /the list of names is empty/],
    ["agg of nothing", () => df.agg(), /no aggregate/],
    ["agg of a name", () => df.agg("id"), /agg: { column: function }, a Column or a callback/],
    ["groupBy of a number", () => df.groupBy(1), /groupBy/],
    ["groupingSets of names", () => df.groupingSets(["a"], "a"), /an array of arrays/],
    ["sum of no names", () => df.groupBy("id").sum(), /name the columns/],
    ["pivot after rollup", () => df.rollup("id").pivot("id", [1]), /goes with groupBy only.*rollup/],
    ["pivot on no values", () => df.groupBy("id").pivot("id", []), /an array of values/],
    ["pivot on objects", () => df.groupBy("id").pivot("id", [{}]), /a plain object/],
    ["unpivot of no values", () => df.unpivot(["id"], [], "a", "b"), /would leave nothing to unpivot/],
    ["unpivot without names", () => df.unpivot(["id"], null), /a name was expected/],
    [
      "unionByName with an unknown option",
      () => df.unionByName(df, { allowMissing: true }),
      /no option "allowMissing"; the options are "allowMissingColumns"/,
    ],
    ["unionByName with a text for a boolean", () => df.unionByName(df, { allowMissingColumns: "yes" }), /true or false/],
    ["na.drop with an unknown option", () => df.na.drop({ subsets: [] }), /no option "subsets"/],
    ["na.drop how", () => df.na.drop({ how: "some" }), /"any", "all".*"some"/],
    ["na.drop of no names", () => df.na.drop([]), /the list of names is empty/],
    ["na.fill of null", () => df.na.fill(null), /found null/],
    ["na.fill of an unsafe integer", () => df.na.fill(2 ** 60), /1152921504606846976n/],
    ["na.fill of names and an object", () => df.na.fill({ a: 1 }, ["a"]), /has its own/],
    ["na.fill of nothing", () => df.na.fill({}), /no columns/],
    ["na.replace of an empty map", () => df.na.replace(new Map()), /the map is empty/],
    ["as of something else", () => df.as(5), /a schema was expected/],
    ["col of a number", () => df.col(5), /the name of a column/],
  ])("%s", (_what, call, message) => {
    expect(call).toThrow(ArgumentError);
    expect(call).toThrow(message);
  });

  it.each<[string, () => Promise<unknown>, RegExp]>([
    ["collect with an unknown option", () => df.collect({ longs: "number" }), /no option "longs"; the options are "long", "decimal"/],
    ["collect with a wrong choice", () => df.collect({ long: "text" }), /long: one of "bigint", "number"/],
    ["collect with no AbortSignal", () => df.collect({ signal: 5 }), /an AbortSignal/],
    ["take of a fraction", () => df.take(0.5), /a whole number/],
    ["show of text", () => df.show("5"), /a whole number/],
    ["show with a wrong width", () => df.show(5, "wide"), /truncate/],
    ["explain in another way", () => df.explain("verbose"), /"simple", "extended"/],
  ])("%s, as a rejected promise", async (_what, call, message) => {
    await expect(call()).rejects.toThrow(ArgumentError);
    await expect(call()).rejects.toThrow(message);
  });
});

describe("missing values", () => {
  it("are dropped by names, by how and by a threshold", () => {
    const dropped = (...args: unknown[]): any => top(df.na.drop(...args)).value;
    expect(dropped()).toMatchObject({ cols: [] });
    expect(dropped().minNonNulls).toBeUndefined();
    expect(dropped(["a", "b"])).toMatchObject({ cols: ["a", "b"] });
    expect(dropped({ how: "all" })).toMatchObject({ cols: [], minNonNulls: 1 });
    expect(dropped({ thresh: 2, subset: ["a"], how: "all" })).toMatchObject({ cols: ["a"], minNonNulls: 2 });
  });

  it("are filled by one value or by one for each name", () => {
    const filled = (...args: unknown[]): any => top(df.na.fill(...args)).value;
    expect(filled(0).values).toEqual([{ literalType: { case: "long", value: 0n } }]);
    expect(filled(0.5, ["a"])).toMatchObject({ cols: ["a"], values: [{ literalType: { case: "double", value: 0.5 } }] });
    expect(filled(JSON.parse('{"b": "x", "__proto__": true}'))).toMatchObject({
      cols: ["b", "__proto__"],
      values: [{ literalType: { case: "string", value: "x" } }, { literalType: { case: "boolean", value: true } }],
    });
  });

  it("are replaced as a map says, in its order", () => {
    const { replacements, cols } = top(df.na.replace(new Map([["N/A", null]]), undefined, ["a"])).value;
    expect(cols).toEqual(["a"]);
    expect(replacements[0].oldValue.literalType).toEqual({ case: "string", value: "N/A" });
    expect(replacements[0].newValue.literalType.case).toBe("null");
  });
});

describe("actions", () => {
  it("cancel the query when a loop is left", async () => {
    let left = 0;
    const executor = fakeExecutor();
    executor.batches = async function* () {
      try {
        yield [{ id: 0n }, { id: 1n }];
        yield [{ id: 2n }];
      } finally {
        left += 1;
      }
    };
    const rows: unknown[] = [];
    for await (const row of frame(executor)) {
      rows.push(row);
      if (rows.length === 1) break;
    }
    expect([rows, left]).toEqual([[{ id: 0n }], 1]);
    for await (const row of frame(executor)) rows.push(row);
    expect([rows.length, left]).toEqual([4, 2]);
    const sizes: number[] = [];
    for await (const batch of frame(executor).batches()) sizes.push(batch.length);
    expect(sizes).toEqual([2, 1]);
  });

  it("take limits on the server, first gives undefined for nothing", async () => {
    const executor = fakeExecutor();
    expect(await frame(executor).first()).toBeUndefined();
    const { plan } = executor.asked[0]!;
    expect([plan.relType.case, plan.relType.value.limit]).toEqual(["limit", 1]);
  });

  it("count is a number, or an error when a number cannot hold it", async () => {
    const executor = fakeExecutor();
    executor.rows = [[[7n]]];
    expect(await frame(executor).count()).toBe(7);
    executor.rows = [[[2n ** 60n]]];
    await expect(frame(executor).count()).rejects.toThrow(ExecutionError);
    executor.rows = [];
    await expect(frame(executor).count()).rejects.toThrow(/0 rows where one was asked for/);
  });
});

describe("a frame shown", () => {
  it("is its operators until the schema is known, then the schema", async () => {
    const executor = fakeExecutor();
    executor.schemaAnswer = { kind: "struct", fields: [{ name: "a b", type: { kind: "bigint" }, nullable: false }] };
    const shown = frame(executor).filter("id > 1");
    expect(inspect(shown)).toBe("DataFrame (schema not asked for yet; rows: await df.show(), await df.collect())\n  Filter\n    Range");
    await shown.schema();
    expect(inspect(shown)).toContain('"a b" BIGINT not null');
    // the same rows in another order have the same schema
    expect(inspect(shown.orderBy("id"))).toContain('"a b" BIGINT not null');
    expect(inspect(shown.select("id"))).toContain("Project");
    expect(executor.asked.filter(({ what }) => what === "schema")).toHaveLength(1);
  });
});

describe("subqueries", () => {
  it("travel beside the relation that uses them, in a WithRelations whose id is the frame's", () => {
    const other = frame().agg((c: any) => ({ m: fn.max(c.id) }));
    const made = df.filter((c: any) => c.id.eq(other.scalar()));
    const { case: operator, value } = top(made);
    expect(operator).toBe("withRelations");
    expect(value.root.relType.case).toBe("filter");
    expect(value.references.map((reference: any) => reference.common.planId)).toEqual([planId(other)]);
    const attribute = typeOf(top(made.select((c: any) => ({ id: c.id }))).value.expressions[0]);
    expect(attribute.value.planId).toBe(planId(made));
  });
});

describe("grouping", () => {
  it("keeps keys and aggregates apart, and counts as Spark's clients do", () => {
    const { value } = top(df.groupBy("id", (c: any) => ({ k: c.id.mod(2) })).count());
    expect(value.groupingExpressions).toHaveLength(2);
    expect(typeOf(value.aggregateExpressions[0]).value.name).toEqual(["count"]);
    expect(value.groupType).toBe(1);
  });

  it("pivots on an expression, made before or by a callback", () => {
    for (const by of [fn.lower(col("id")), (c: any) => fn.lower(c.id)]) {
      const { value } = top(df.groupBy("id").pivot(by, ["a"]).count());
      expect(typeOf(value.pivot.col).value.functionName).toBe("lower");
    }
    expect(() => df.groupBy("id").pivot(7, ["a"])).toThrow(/pivot's column, if it is no name,.*7/);
  });

  it("pivots on a column of the frame", () => {
    const { value } = top(
      df
        .groupBy("id")
        .pivot("id", [1, "a", true])
        .agg(fn.sum(col("id")).as("s")),
    );
    expect(value.groupType).toBe(4);
    expect(value.pivot.values.map((literal: any) => literal.literalType.case)).toEqual(["integer", "string", "boolean"]);
    expect(typeOf(value.pivot.col).value.planId).toBe(planId(df));
  });
});

it("a frame made of a state is a DataFrame of its session", () => {
  const executor = fakeExecutor();
  const made = createDataFrame(rootState(executor, range(0n, 1n, 1n)));
  expect(made.crossJoin(frame(executor))).toBeInstanceOf(Object.getPrototypeOf(made).constructor);
});
