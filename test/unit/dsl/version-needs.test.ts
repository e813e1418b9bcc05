// biome-ignore-all lint/suspicious/noExplicitAny: columns are reached by any name here
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { connectExecutor } from "../../../src/connect/index.js";
import type { Executor } from "../../../src/dsl/executor.js";
import { createDataFrame, type DataFrame } from "../../../src/dsl/frame/data-frame.js";
import { rootState } from "../../../src/dsl/frame/frame-state.js";
import { localFrame } from "../../../src/dsl/input/local-frame.js";
import { createReader } from "../../../src/dsl/input/reader.js";
import { sqlFrame } from "../../../src/dsl/sql/sql-frame.js";
import { UnsupportedError } from "../../../src/errors.js";
import { col, expr, fn, lit, SparkSession, sql as sqlNames, Window, when } from "../../../src/index.js";
import { range } from "../../../src/plan/sources.js";
import { versionedServer } from "../connect/versioned-server.js";

// Whatever way a newer function takes into a plan: an older server is not asked, and the error names function and versions.

let server: ReturnType<typeof versionedServer>;
let executor: Executor;

async function connect(version: string): Promise<void> {
  server = versionedServer(version);
  executor = await connectExecutor(server.transport);
}

function frame(): DataFrame<any> {
  return createDataFrame(rootState(executor, range(0n, 3n, 1n)));
}

function sql(text: TemplateStringsArray, ...holes: readonly unknown[]): DataFrame<any> {
  return createDataFrame(sqlFrame(executor, text, holes));
}

// jaro_winkler_similarity came with 4.3
const newer = (): any => fn.jaro_winkler_similarity(col("a"), col("b"));
const refusal = new UnsupportedError("jaro_winkler_similarity needs Spark 4.3.0; this server runs Spark 4.2.1.");

const paths: readonly [string, () => DataFrame<any>][] = [
  ["select", () => frame().select(newer().as("x"))],
  ["select by a callback", () => frame().select(() => ({ x: newer() }))],
  ["withColumn", () => frame().withColumn("x", newer())],
  ["withColumns", () => frame().withColumns(() => ({ x: newer() }))],
  ["an alias, renamed", () => frame().withColumn("x", newer().as("y")).withColumnRenamed("x", "z").drop("z").alias("f")],
  ["filter", () => frame().filter(newer().gt(1))],
  ["a filter's callback", () => frame().where((c: any) => c.x.eq(newer()))],
  ["orderBy", () => frame().orderBy(newer().desc())],
  ["a key of groupBy", () => frame().groupBy(newer().as("k")).count()],
  ["agg", () => frame().agg(fn.max(newer()).as("m"))],
  [
    "rollup",
    () =>
      frame()
        .rollup(newer().as("k"))
        .agg(fn.count(lit(1)).as("n")),
  ],
  [
    "grouping sets",
    () =>
      frame()
        .groupingSets([[newer()]] as any, "a")
        .agg(fn.count(lit(1)).as("n")),
  ],
  [
    "pivot",
    () =>
      frame()
        .groupBy(newer().as("k"))
        .pivot("p", ["v"])
        .agg(fn.count(lit(1)).as("n")),
  ],
  ["a window function's argument", () => frame().withColumn("x", fn.sum(newer()).over(Window.partitionBy("a")))],
  ["a window's partition", () => frame().withColumn("x", fn.count(lit(1)).over(Window.partitionBy(newer())))],
  ["a window's order", () => frame().withColumn("x", fn.rank().over(Window.orderBy(newer().desc())))],
  ["a window's bound", () => frame().withColumn("x", fn.count(lit(1)).over(Window.orderBy("a").rangeBetween(newer(), 0)))],
  ["a join condition", () => frame().join(frame(), (l: any, r: any) => l.a.eq(r.b).and(newer().gt(0)))],
  [
    "joinSelect",
    () =>
      frame().joinSelect(
        frame(),
        (l: any, r: any) => l.a.eq(r.a),
        "left",
        () => ({ x: newer() }),
      ),
  ],
  ["lateralJoin", () => frame().lateralJoin(frame().select(newer().as("x")))],
  ["the right side of a join", () => frame().crossJoin(frame().select(newer().as("x")))],
  ["a union", () => frame().union(frame().select(newer().as("id")) as any)],
  ["unpivot", () => frame().withColumn("x", newer()).unpivot(["id"], ["x"], "k", "v")],
  ["na.fill", () => frame().withColumn("x", newer()).na.fill(0)],
  ["to", () => frame().withColumn("x", newer()).to("x double")],
  ["a lambda", () => frame().select(fn.transform(col("l"), (x: any) => fn.jaro_winkler_similarity(x, x)).as("x"))],
  ["another function's argument", () => frame().select(fn.coalesce(newer(), lit(0)).as("x"))],
  ["an operand", () => frame().select(col("n").plus(newer()).as("x"))],
  ["isin", () => frame().filter(col("n").isin(1, newer()))],
  ["when", () => frame().select(when(col("n").gt(newer()), 1).otherwise(2).as("x"))],
  ["otherwise", () => frame().select(when(col("b"), lit(1.5)).otherwise(newer()).as("x"))],
  ["cast", () => frame().select(newer().cast("int").as("x"))],
  ["withField", () => frame().select((col("s") as any).withField("f", newer()).as("x"))],
  ["getItem", () => frame().select((col("m") as any).getItem(newer()).as("x"))],
  ["a scalar subquery", () => frame().filter(col("n").gt((frame().select(newer().as("x")) as any).scalar()))],
  ["EXISTS", () => frame().filter(frame().filter(newer().gt(0)).exists())],
  ["IN a frame", () => frame().filter(col("n").isin(frame().select(newer().as("x")) as any))],
  ["a frame in SQL", () => sql`SELECT * FROM ${frame().select(newer().as("x"))}`],
  ["SQL's arguments", () => createDataFrame(sqlFrame(executor, "SELECT :x", [{ x: newer() }]))],
];

describe("on a server that is too old", () => {
  beforeEach(() => connect("4.2.1"));
  afterEach(() => expect(server.calls).toEqual(["sparkVersion"]));

  it.each(paths)("%s is refused", async (_name, make) => {
    await expect(make().collect()).rejects.toThrow(refusal);
  });

  it.each<[string, (df: DataFrame<any>) => Promise<unknown>]>([
    ["schema", (df) => df.schema()],
    ["schema, offline", (df) => df.schema({ offline: true })],
    ["columns", (df) => df.columns()],
    ["count", (df) => df.count()],
    ["isEmpty", (df) => df.isEmpty()],
    ["show", (df) => df.show()],
    ["explain", (df) => df.explain()],
    ["printSchema", (df) => df.printSchema()],
    ["toArrow", (df) => df.toArrow()],
    ["toProto", (df) => df.toProto()],
    ["toProtoJson", (df) => df.toProtoJson()],
    ["a row loop", (df) => df[Symbol.asyncIterator]().next()],
  ])("%s is refused", async (_name, act) => {
    await expect(act(frame().withColumn("x", newer()))).rejects.toThrow(refusal);
  });

  it.each<[string, string, () => DataFrame<any>]>([
    ["a literal", "time(9)", () => frame().select(lit("12:00:00", "time(9)").as("t"))],
    ["an element of one", "time(7)", () => frame().select(lit(["12:00:00"], "array<time(7)>").as("t"))],
    ["a cast", "time(8)", () => frame().filter(col("a").cast("time(8)").isNull())],
    [
      "a cast to DDL text within",
      "timestamp_ntz(9)",
      () => frame().select(fn.max(col("a").cast("array<timestamp_ntz(9)>" as "int")).as("x")),
    ],
    ["sql.expr", "time(9)", () => frame().select(sqlNames.expr`CAST(a AS TIME( 9 ))`.as("t"))],
    ["rows", "time(7)", () => createDataFrame(localFrame(executor, [{ a: "12:00:00" }], "a time(7)"))],
    ["a file's schema", "time(9)", () => createReader(executor).schema("s struct<a: time(9)>").json("a.json")],
    ["to", "time(9)", () => frame().to("t time(9)")],
    ["a subquery", "time(9)", () => frame().filter(frame().select(lit("12:00:00", "time(9)").as("t")).exists())],
  ])("the type of %s, too", async (_name, type, make) => {
    await expect(make().collect()).rejects.toThrow(
      new UnsupportedError(`the type ${type} needs Spark 4.3.0; this server runs Spark 4.2.1.`),
    );
  });

  it.each<[string, () => DataFrame<any>]>([
    ["zip", () => frame().zip(frame())],
    ["read.changes", () => createReader(executor).changes("t", { startingVersion: 1 })],
  ])("the relation of %s, too", async (what, make) => {
    await expect(make().collect()).rejects.toThrow(new UnsupportedError(`${what} needs Spark 4.3.0; this server runs Spark 4.2.1.`));
  });

  it("a schema that is known already is refused as well", async () => {
    const known = createDataFrame(localFrame(executor, [{ a: "x", b: "y" }], "a string, b string"));
    expect((await known.schema()).fields).toHaveLength(2);
    await expect(known.filter(newer().gt(0) as any).schema()).rejects.toThrow(refusal);
  });

  it("the newest of several needs is the one that is named", async () => {
    const both = frame().agg(fn.max_by(col("a"), col("b"), 2).as("x"), fn.max(newer()).as("y"));
    await expect(both.collect()).rejects.toThrow(refusal);
  });
});

describe("a parameter that came later", () => {
  afterEach(() => expect(server.calls).toEqual(["sparkVersion"]));

  it("is refused by name", async () => {
    await connect("4.1.1");
    const refused = frame().agg(fn.max_by(col("a"), col("b"), 2).as("x"));
    await expect(refused.collect()).rejects.toThrow(new UnsupportedError("max_by with k needs Spark 4.2.0; this server runs Spark 4.1.1."));
  });

  it("that is not given is not asked for", async () => {
    await connect("4.1.1");
    await expect(
      frame()
        .agg(fn.max_by(col("a"), col("b")).as("x"))
        .toProto(),
    ).resolves.toBeInstanceOf(Uint8Array);
  });
});

describe("a server that is new enough", () => {
  it.each(["4.3.0", "4.3.0-SNAPSHOT", "4.3.7", "4.4.0-SNAPSHOT", "4.10.0", "5.0.0", "5.0.0-preview1"])("Spark %s", async (version) => {
    await connect(version);
    for (const [, make] of paths) await expect(make().toProto()).resolves.toBeInstanceOf(Uint8Array);
    const sum = frame().agg(fn.max_by(col("id"), col("id"), 2).as("x"));
    expect((await sum.schema({ offline: true })).fields[0]?.type.kind).toBe("array");
  });
});

describe("SQL text", () => {
  it("is left to the server", async () => {
    await connect("4.1.1");
    const text = frame().select(expr("jaro_winkler_similarity(a, b)").as("x")).filter("some_newer_function(x)");
    await expect(text.toProto()).resolves.toBeInstanceOf(Uint8Array);
    await expect(sql`SELECT some_newer_function(${1})`.toProto()).resolves.toBeInstanceOf(Uint8Array);
  });
});

describe("an embedded session", () => {
  it("answers as the newest Spark and refuses by name what the engine lacks", async () => {
    await using spark = await SparkSession.embedded();
    expect(spark.version).toBe("4.3.0");
    const df = spark.createDataFrame([{ a: "x", b: "y" }]).select((c) => ({ x: fn.jaro_winkler_similarity(c.a, c.b) }));
    await expect(df.collect()).rejects.toThrow(UnsupportedError);
    await expect(df.collect()).rejects.toThrow(/embedded engine does not support the function jaro_winkler_similarity/);
    expect((await df.schema({ offline: true })).fields[0]?.type.kind).toBe("double");
  });
});
