import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  col,
  type DataFrame,
  fn,
  type Interceptor,
  lit,
  SparkSession,
  UnsupportedError,
  type Untyped,
  Window,
  when,
} from "../../src/index.js";
import { describeSpark } from "../support/spark.js";

// The schema that is derived offline is the one that Spark gives, and no call is made for it.

/** A projection under the names that Spark makes, which the types refuse. */
function unnamed(frame: DataFrame<unknown>, ...columns: readonly unknown[]): DataFrame<Untyped> {
  return frame.untyped().select(...(columns as never[]));
}

describeSpark("schema({ offline: true })", (address) => {
  let spark: SparkSession;
  let folder: string;
  let calls = 0;

  /** Counts every call that goes to the server. */
  const counting: Interceptor = (next) =>
    new Proxy(next, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== "function" || name === "close") return member;
        return (...args: unknown[]) => {
          calls++;
          return member.apply(target, args);
        };
      },
    });

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "sparkwright-offline-"));
    writeFileSync(join(folder, "people.json"), '{"id":1,"name":"Ada","tags":["a"]}\n');
    spark = await SparkSession.connect(address, { interceptors: [counting] });
  });
  afterAll(async () => {
    await spark?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const people = () =>
    spark.createDataFrame(
      [{ id: 1n, name: "Ada", team: "red", age: 36, price: "1.50", tags: ["a"], at: new Date(0), home: { city: "Lima", zip: 1 } }],
      "id bigint not null, name string, team string, age int, price decimal(10,2), tags array<string>, at timestamp, home struct<city: string, zip: int not null>",
    );
  const teams = () => spark.createDataFrame([{ team: "red", size: 2 }], "team string not null, size int not null");
  const files = () => spark.read.schema("id bigint not null, name string not null, tags array<string>").json(join(folder, "people.json"));

  it.each<[string, () => DataFrame<never>]>(
    Object.entries({
      range: () => spark.range(10),
      rows: () => people(),
      "files with a schema": () => files(),
      projection: () =>
        people().select("id", (c) => ({
          city: c.home.city,
          named: fn.struct(c.home.city, c.home.zip.cast("string"), c.age),
          zipped: fn.arrays_zip(c.tags, fn.array(c.age), c.tags.cast("array<binary>")),
          a: c.age.plus(1n),
          b: c.price.times(c.price),
          c: c.price.div(3),
          d: fn.upper(c.name),
          e: fn.coalesce(c.age, lit(0)),
        })),
      "names that Spark makes": () => unnamed(people(), fn.upper(col("name")), col("age").plus(1), lit("x"), col("price").cast("double")),
      star: () => people().untyped().select("*", "home.*"),
      withColumn: () =>
        people()
          .withColumn("age", (c) => c.age.cast("string"))
          .withColumn("old", (c) => c.id.gt(3)),
      "case when": () => people().select((c) => ({ size: when(c.age.gt(1), 1.5).otherwise(2), open: when(c.age.gt(1), "x") })),
      lambdas: () =>
        people().select((c) => ({
          upper: fn.transform(c.tags, (tag) => fn.upper(tag)),
          both: fn.zip_with(c.tags, c.tags, (a, b) => fn.concat(a, b)),
        })),
      generator: () =>
        people()
          .untyped()
          .select("id", fn.explode(col("tags"))),
      aggregate: () =>
        people()
          .groupBy("team", (c) => ({ decade: c.age.div(10) }))
          .agg((c) => ({
            n: fn.count(c.id),
            mean: fn.avg(c.price),
            total: fn.sum(c.price),
            names: fn.collect_list(c.name),
            best: fn.max_by(c.name, c.age),
          })),
      "aggregate under Spark's names": () => people().groupBy("team").sum("age", "price"),
      pivot: () =>
        people()
          .groupBy("team")
          .pivot("name", ["Ada", "Bob"])
          .agg((c) => ({ n: fn.max(c.age) })),
      window: () =>
        people()
          .withColumn("rank", (c) => fn.rank().over(Window.partitionBy("team").orderBy(c.age.desc())))
          .withColumn("last", (c) => fn.lag(c.name, 1).over(Window.orderBy(c.id))),
      "inner join": () => people().join(teams(), "team"),
      "left join": () => people().join(teams(), (p, t) => p.team.eq(t.team), "left"),
      "full join on names": () => people().join(teams(), ["team"], "full"),
      "semi join": () => people().join(teams(), "team", "semi"),
      "self join": () =>
        people().joinSelect(
          people(),
          (a, b) => a.id.eq(b.id),
          "left",
          (a, b) => ({ a: a.name, b: b.id }),
        ),
      union: () => spark.range(1).union(spark.range(2)),
      "union by name": () =>
        people().select("id", "name").unionByName(teams().withColumnRenamed("team", "name"), { allowMissingColumns: true }),
      "sort, filter, limit": () =>
        people()
          .filter((c) => c.age.gt(1))
          .orderBy("name")
          .limit(3)
          .select("id", "age"),
      drop: () => people().drop("home", "tags"),
      unpivot: () => people().unpivot(["id"], ["name", "team"], "what", "value"),
      "na.fill": () => people().na.fill(0, ["age"]),
      to: () => people().select("id", "name").to("name string, id decimal(20,0)"),
      "files in a join": () => files().join(spark.range(3), "id").select("id", "name"),
      timestamps: () => people().select((c) => ({ day: fn.to_date(c.at), hour: fn.hour(c.at), later: lit(new Date(0)) })),
    }) as unknown as [string, () => DataFrame<never>][],
  )("%s", async (_name, frame) => {
    const derived = frame();
    const before = calls;
    const offline = await derived.schema({ offline: true });
    expect(calls).toBe(before);
    // another frame, which does not know the schema yet
    expect(offline).toEqual(await frame().untyped().select("*").schema());
    expect(calls).toBe(before + 1);
  });

  it("does not ask for the session's time zone, and says where it would have to", async () => {
    await spark.conf.set("spark.sql.session.timeZone", "Asia/Tokyo");
    try {
      const named = spark.range(1).select(lit(new Date(0)).as("t"));
      expect(await named.schema({ offline: true })).toEqual(await named.schema());
      const other = unnamed(spark.range(1), lit(new Date(0)));
      await expect(other.schema({ offline: true })).rejects.toThrow(/a timestamp in the session's time zone/);
      expect((await other.schema()).fields[0]?.name).toBe("TIMESTAMP '1970-01-01 09:00:00'");
    } finally {
      await spark.conf.unset("spark.sql.session.timeZone");
    }
  });

  it("refuses what only the server knows, by name, and asks it nothing", async () => {
    const before = calls;
    const refusals: readonly [{ schema(options: { offline: boolean }): Promise<unknown> }, RegExp][] = [
      [spark.table("db.people"), /the table or view db\.people/],
      [spark.table("db.people").as("id bigint"), /the table or view db\.people/],
      [spark.read.json(join(folder, "people.json")), /json files that were read without a schema \(.*people\.json\)/],
      [spark.sql("SELECT 1 AS one"), /SQL text/],
      [spark.range(1).selectExpr("id + 1"), /SQL text \("id \+ 1"\)/],
    ];
    for (const [frame, message] of refusals) {
      await expect(frame.schema({ offline: true })).rejects.toThrow(UnsupportedError);
      await expect(frame.schema({ offline: true })).rejects.toThrow(message);
      await expect(frame.schema({ offline: true })).rejects.not.toThrow(/embedded/);
    }
    expect(calls).toBe(before);
  });
});
