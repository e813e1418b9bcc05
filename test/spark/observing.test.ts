import { afterAll, beforeAll, expect, it } from "vitest";
import {
  AnalysisError,
  CancelledError,
  ExecutionError,
  expr,
  fn,
  lit,
  Observation,
  SparkSession,
  StorageLevel,
  UnsupportedError,
} from "../../src/index.js";
import { extensionColumn, extensionFrame, runExtension } from "../../src/plugins.js";
import { describeSpark } from "../support/spark.js";

describeSpark("what a server keeps and tells of a frame", (address) => {
  let spark: SparkSession;
  beforeAll(async () => {
    spark = await SparkSession.connect(address);
  });
  afterAll(() => spark.close());

  const count = fn.count(lit(1)).as("n");

  it("metrics of every type are what a row of the same values holds", async () => {
    const values: Record<string, string> = {
      tinyint: "cast(-1 as tinyint)",
      smallint: "cast(300 as smallint)",
      int: "-2147483648",
      bigint: "9223372036854775807L",
      float: "cast(1.1 as float)",
      double: "double('NaN')",
      decimal: "cast(1e-10 as decimal(20,12))",
      zero: "cast(0 as decimal(38,18))",
      string: "'é\u{1F642}'",
      boolean: "true",
      binary: "X'00ff'",
      date: "date'-0044-03-15'",
      timestamp: "timestamp'9999-12-31 23:59:59.999999Z'",
      timestamp_ntz: "timestamp_ntz'0001-01-01 00:00:00.000001'",
      year_month: "interval '-1-2' year to month",
      day_time: "interval '1 02:03:04.5' day to second",
      calendar: "make_interval(1,2,0,3,4,5,6.5)",
      missing: "cast(null as int)",
      array: "array(1, null)",
      decimals: "array(cast(0 as decimal(20,10)), cast(-1.5 as decimal(20,10)))",
      map: "map('a', date'2026-01-31', 'b', null)",
      struct: "named_struct('list', array(named_struct('at', timestamp'2026-01-01 00:00:00Z', 'x', null)), 'm', map(1, array(2L)))",
    };
    const metrics = () => Object.fromEntries(Object.entries(values).map(([name, text]) => [name, fn.first(expr(text))]));
    const seen = new Observation();
    await spark.range(1).observe(seen, metrics).collect();
    expect(await seen.get()).toEqual(await spark.range(1).agg(metrics).first());
  });

  it("metrics are of the rows that pass, of the first action that ends", async () => {
    const [all, some] = [new Observation<{ n: "bigint"; most: "bigint" | null }>(), new Observation<{ n: "bigint" }>()];
    const frame = spark
      .range(100)
      .observe(all, (c) => ({ n: fn.count(c.id), most: fn.max(c.id) }))
      .filter((c) => c.id.gte(90))
      .observe(some, count);
    const early = all.get();
    expect(await frame.count()).toBe(10);
    expect([await early, await some.get()]).toEqual([{ n: 100n, most: 99n }, { n: 10n }]);
    await frame.limit(1).collect();
    expect(await all.get()).toEqual({ n: 100n, most: 99n });
  });

  it("metrics come from both sides of a join, through a view and a command", async () => {
    const [side, view, table] = [new Observation(), new Observation(), new Observation()];
    const joined = spark.range(7).observe(side, count);
    await joined.join(joined, "id").collect();
    await spark.sql`SELECT * FROM ${spark.range(8).observe(view, count)}`.collect();
    await spark.range(9).observe(table, count).localCheckpoint();
    expect([await side.get(), await view.get(), await table.get()]).toEqual([{ n: 7n }, { n: 8n }, { n: 9n }]);
  });

  it("an action that fails, is left, or need not run the rows leaves an error, and a later one makes it good", async () => {
    const seen = new Observation();
    const frame = spark.range(200_000).observe(seen, count);
    await expect(frame.selectExpr("1 / (id - 5)").collect()).rejects.toBeInstanceOf(ExecutionError);
    await expect(seen.get()).rejects.toMatchObject({ errorClass: "DIVIDE_BY_ZERO" });
    for await (const _ of frame) break;
    await expect(seen.get()).rejects.toBeInstanceOf(CancelledError);
    await frame.limit(0).collect();
    await expect(seen.get()).rejects.toThrow("no metrics");
    await frame.count();
    expect(await seen.get()).toEqual({ n: 200_000n });
  });

  it("a metric that fails is an error of the observation; Spark 4.1 fails the action too", async () => {
    const seen = new Observation();
    const rows = spark.range(10).observe(seen, expr("sum(id) / (count(1) - 10)").as("n")).collect();
    if (spark.version.startsWith("4.1.")) await expect(rows).rejects.toMatchObject({ errorClass: "DIVIDE_BY_ZERO" });
    else expect(await rows).toHaveLength(10);
    await expect(seen.get()).rejects.toMatchObject({ name: "ExecutionError", errorClass: "DIVIDE_BY_ZERO", sqlState: "22012" });
  });

  it("what is no aggregate, or two observations of one name, is Spark's error", async () => {
    const id = spark.range(3).observe("x", (c) => ({ id: c.id }));
    await expect(id.collect()).rejects.toBeInstanceOf(AnalysisError);
    const twice = spark
      .range(3)
      .observe("x", count)
      .observe("x", (c) => ({ most: fn.max(c.id) }));
    await expect(twice.collect()).rejects.toMatchObject({ errorClass: "DUPLICATED_METRICS_NAME" });
  });

  it("keeps a frame at its level, until it is dropped", async () => {
    const frame = spark.range(1000).filter("id % 7 = 3");
    expect(await frame.storageLevel()).toEqual(StorageLevel.NONE);
    expect(await (await frame.cache()).storageLevel()).toEqual(StorageLevel.MEMORY_AND_DISK_DESER);
    expect(await spark.range(1000).filter("id % 7 = 3").explainString()).toContain("InMemory");
    expect(await (await frame.unpersist(true)).storageLevel()).toEqual(StorageLevel.NONE);
    const levels = Object.values(StorageLevel).filter((level) => level !== StorageLevel.NONE && level !== StorageLevel.OFF_HEAP);
    for (const level of levels) {
      expect(await (await frame.persist(level)).storageLevel()).toEqual(level);
      await frame.unpersist();
    }
  });

  it("keeps checkpoints: the rows and the schema, and a short plan", async () => {
    const frame = spark.createDataFrame([{ a: 1, b: "x" }], "a int not null, b string").withColumn("twice", (c) => c.a.times(2));
    const kept = await frame.localCheckpoint();
    expect(await kept.treeString()).toBe(await frame.treeString());
    expect(await kept.filter((c) => c.a.eq(1)).collect()).toEqual([{ a: 1, b: "x", twice: 2 }]);
    expect(JSON.stringify(await kept.toProtoJson())).toContain("cachedRemoteRelation");
    expect(await (await spark.range(3).localCheckpoint(false, StorageLevel.DISK_ONLY)).count()).toBe(3);
    // this server has no directory for the other kind
    await expect(frame.checkpoint()).rejects.toBeInstanceOf(ExecutionError);
    await expect(frame.checkpoint()).rejects.toThrow("Checkpoint directory");
  });

  it("tells of plans", async () => {
    const frame = spark.range(5).filter("id > 1");
    expect(await frame.isLocal()).toBe(false);
    expect(await spark.createDataFrame([{ a: 1 }]).isLocal()).toBe(true);
    expect(await frame.isStreaming()).toBe(false);
    expect(await frame.inputFiles()).toEqual([]);
    expect(await frame.sameSemantics(spark.range(5).filter("id > 1"))).toBe(true);
    expect(await frame.sameSemantics(spark.range(5).filter("id > 2"))).toBe(false);
    expect(await frame.semanticHash()).toBe(await spark.range(5).filter("id > 1").semanticHash());
  });

  it("a plugin's message that no plugin handles is an UnsupportedError", async () => {
    const message = { typeUrl: "type.googleapis.com/sparkwright.Unknown", value: new Uint8Array([8, 1]) };
    const tries = [
      () => extensionFrame(spark, message).collect(),
      () => extensionFrame(spark, message).as("id bigint").schema(),
      () => spark.range(1).select(extensionColumn(message).as("x")).collect(),
      () => runExtension(spark, message),
    ];
    for (const attempt of tries) {
      await expect(attempt()).rejects.toBeInstanceOf(UnsupportedError);
      await expect(attempt()).rejects.toThrow("No handler found for extension");
    }
  });
});
