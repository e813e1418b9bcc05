import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { col, type DataFrame, expr, fn, lit, SparkSession, UnsupportedError } from "../../src/index.js";
import { toDdl } from "../../src/types/ddl.js";
import { versionReached } from "../../src/types/version-rules.js";
import { describeSpark } from "../support/spark.js";

// Frames of other shapes and the joins beside join, on a real Spark: what is sent is accepted, and rows and schemas are as documented.

describeSpark("frames of other shapes", (address) => {
  let spark: SparkSession;
  let folder: string;
  beforeAll(async () => {
    spark = await SparkSession.connect(address);
    await spark.conf.set("spark.sql.shuffle.partitions", "1");
    folder = mkdtempSync(join(tmpdir(), "sparkwright-shapes-"));
  });
  afterAll(async () => {
    await spark?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  // biome-ignore lint/suspicious/noExplicitAny: a frame of any schema
  const rowsOf = (frame: DataFrame<any>) => frame.collect({ rows: "array", long: "number" });
  const ddlOf = async (frame: DataFrame<unknown>) => toDdl(await frame.schema());
  /** The schema that is derived here, which the next question to the server must confirm. */
  const offlineDdl = async (frame: DataFrame<unknown>) => toDdl(await frame.schema({ offline: true }));
  const people = () =>
    spark.createDataFrame(
      [
        [1, "Ada", 36],
        [2, null, 41],
      ],
      "id int not null, name string, age int not null",
    );
  const cities = () => spark.createDataFrame([[1, "Lima"]], "id int not null, city string not null");

  describe("columns", () => {
    it("toDF names them by position", async () => {
      expect(await ddlOf(people().toDF("a", "b c", "d"))).toBe("a INT NOT NULL,`b c` STRING,d INT NOT NULL");
      await expect(people().toDF("a").schema()).rejects.toMatchObject({ errorClass: "ASSIGNMENT_ARITY_MISMATCH" });
    });

    it("withColumnsRenamed renames one after the other, and leaves out what is not there", async () => {
      expect(await ddlOf(people().withColumnsRenamed({ id: "key", age: "years" }))).toBe("key INT NOT NULL,name STRING,years INT NOT NULL");
      const twice = new Map([
        ["id", "x"],
        ["x", "y"],
        ["nope", "z"],
      ]);
      expect(await ddlOf(people().untyped().withColumnsRenamed(twice))).toBe("y INT NOT NULL,name STRING,age INT NOT NULL");
    });

    it("withMetadata shows in the schema, also of a name with a dot", async () => {
      const metadata = { unit: "years", range: [0, 120], nested: { ok: true, none: null } };
      const frame = people().withColumnRenamed("age", "a.b").withMetadata("a.b", metadata);
      const { fields } = await frame.schema();
      expect(fields.map(({ name }) => name)).toEqual(["id", "name", "a.b"]);
      expect(JSON.parse(fields[2]!.metadata!)).toEqual(metadata);
    });

    it("withColumns takes an object", async () => {
      const frame = people().withColumns({ age: col("age").plus(1), tall: lit(true) });
      expect(await rowsOf(frame)).toEqual([
        [1, "Ada", 37, true],
        [2, null, 42, true],
      ]);
    });

    it("colRegex chooses by pattern", async () => {
      const frame = people();
      expect(await ddlOf(frame.select(frame.colRegex("`(id|a.*)`")))).toBe("id INT NOT NULL,age INT NOT NULL");
    });

    it("stars are of a frame, of an alias or of a struct", async () => {
      const [l, r] = [people(), cities()];
      const joined = l.join(r, (a, b) => a.id.eq(b.id), "left");
      expect(await ddlOf(joined.select(l.col("*"), r.col("city")))).toBe("id INT NOT NULL,name STRING,age INT NOT NULL,city STRING");
      expect(await ddlOf(joined.select(r.col("*")))).toBe("id INT,city STRING");
      expect(await ddlOf(l.alias("a").crossJoin(r.alias("b")).select(col("b.*"), "age"))).toBe(
        "id INT NOT NULL,city STRING NOT NULL,age INT NOT NULL",
      );
      expect(await ddlOf(l.select((c) => ({ s: fn.struct(c.id, c.age) })).select(col("s.*")))).toBe("id INT NOT NULL,age INT NOT NULL");
      expect(await rowsOf(l.agg(fn.count(col("*")).as("n")))).toEqual([[2]]);
    });

    it("metadataColumn reads what a source has beside its schema", async () => {
      const path = join(folder, "people.json");
      writeFileSync(path, '{"id":1}\n');
      const written = spark.read.schema("id int").json(path);
      const hidden = written.withColumn("_metadata", lit(1));
      expect(await ddlOf(hidden.select(written.metadataColumn("_metadata").getField("file_size").as("size")))).toBe("size BIGINT NOT NULL");
    });
  });

  describe("rows and columns", () => {
    it("unpivot and melt", async () => {
      const frame = people().melt(["id"], ["age"], "what", "value");
      expect(await ddlOf(frame)).toBe("id INT NOT NULL,what STRING NOT NULL,value INT NOT NULL");
      expect(await rowsOf(frame)).toEqual([
        [1, "age", 36],
        [2, "age", 41],
      ]);
    });

    it("transpose makes names of values", async () => {
      const frame = people().select("id", "age").transpose("id");
      expect(await ddlOf(frame)).toBe("key STRING NOT NULL,`1` INT,`2` INT");
      expect(await rowsOf(frame)).toEqual([["age", 36, 41]]);
      const numbers = people().drop("name");
      expect(await ddlOf(numbers.transpose(numbers.col("age")))).toBe("key STRING NOT NULL,`36` INT,`41` INT");
    });

    it("toJSON leaves nulls out", async () => {
      expect(await ddlOf(people().toJSON())).toBe("value STRING");
      expect(await rowsOf(people().toJSON())).toEqual([['{"id":1,"name":"Ada","age":36}'], ['{"id":2,"age":41}']]);
    });

    it("zip puts frames of one source side by side", async () => {
      const frame = people();
      const zipped = frame.select("id").zip(frame.select((c) => ({ next: c.age.plus(1) })));
      if (!versionReached(spark.version, "4.3.0")) {
        await expect(zipped.collect()).rejects.toThrow(UnsupportedError);
        return;
      }
      expect(await ddlOf(zipped)).toBe("id INT NOT NULL,next INT NOT NULL");
      expect(await rowsOf(zipped)).toEqual([
        [1, 37],
        [2, 42],
      ]);
      await expect(frame.zip(cities()).schema()).rejects.toMatchObject({ errorClass: "ZIP_PLANS_NOT_MERGEABLE" });
    });
  });

  describe("groups", () => {
    it("agg takes functions by column", async () => {
      const frame = people().groupBy("name").agg({ age: "sum", id: "max", "*": "count" }).orderBy("name");
      expect(await ddlOf(frame)).toBe("name STRING,`sum(age)` BIGINT,`max(id)` INT,`count(1)` BIGINT NOT NULL");
      expect(await rowsOf(frame)).toEqual([
        [null, 41, 2, 1],
        ["Ada", 36, 1, 1],
      ]);
    });

    it("pivot over booleans, and what a value without rows gives", async () => {
      const grouped = () => people().groupBy("id").pivot("id", [1, 3]);
      const flags = people()
        .withColumn("old", (c) => c.age.gt(40))
        .groupBy("name")
        .pivot("old", [true, false]);
      expect(await ddlOf(flags.agg((c) => ({ n: fn.count(c.id) })))).toBe("name STRING,true BIGINT,false BIGINT");
      expect(await ddlOf(grouped().agg((c) => ({ l: fn.collect_list(c.age), n: fn.count(c.id) })))).toBe(
        "id INT NOT NULL,`1_l` ARRAY<INT> NOT NULL,`1_n` BIGINT NOT NULL,`3_l` ARRAY<INT> NOT NULL,`3_n` BIGINT NOT NULL",
      );
    });
  });

  describe("joins", () => {
    const trades = () =>
      spark.createDataFrame(
        [
          [1, "A"],
          [5, "A"],
          [10, "B"],
        ],
        "at int not null, symbol string not null",
      );
    const quotes = () =>
      spark.createDataFrame(
        [
          [2, "A", 0.5],
          [3, "A", 0.75],
          [6, "B", 1.5],
          [10, "A", 2.5],
        ],
        "time int not null, symbol string not null, price double not null",
      );

    it("on nothing, on several conditions, and under other names", async () => {
      expect(await ddlOf(people().join(cities(), null, "left"))).toBe("id INT NOT NULL,name STRING,age INT NOT NULL,id INT,city STRING");
      const [l, r] = [people(), cities()];
      const both = l.join(r, [l.col("id").eq(r.col("id")), r.col("city").eq("Lima")], "left_semi");
      expect(await rowsOf(both)).toEqual([[1, "Ada", 36]]);
      expect(await rowsOf(l.join(r, "id", "leftanti"))).toEqual([[2, null, 41]]);
      expect(await ddlOf(l.join(r, "id", "outer"))).toBe("id INT,name STRING,age INT,city STRING");
    });

    const prices = async (frame: DataFrame<unknown>): Promise<unknown> => rowsOf(frame.untyped().select("at", "price").orderBy("at"));

    it("asOfJoin takes the last key up to the left one, the next, or the nearest", async () => {
      const plain = trades().drop("symbol").asOfJoin(quotes(), "at", "time");
      expect(await ddlOf(plain)).toBe("at INT NOT NULL,time INT NOT NULL,symbol STRING NOT NULL,price DOUBLE NOT NULL");
      expect(await prices(plain)).toEqual([
        [5, 0.75],
        [10, 2.5],
      ]);
      expect(await prices(trades().asOfJoin(quotes(), "at", "time", { on: "symbol", how: "left" }))).toEqual([
        [1, null],
        [5, 0.75],
        [10, 1.5],
      ]);
      expect(await prices(trades().asOfJoin(quotes(), "at", (q) => q.time.plus(0), { allowExactMatches: false }))).toEqual([
        [5, 0.75],
        [10, 1.5],
      ]);
    });

    it("asOfJoin looks forward, or for the nearest", async () => {
      expect(await prices(trades().asOfJoin(quotes(), "at", "time", { direction: "forward", tolerance: lit(1) }))).toEqual([
        [1, 0.5],
        [5, 1.5],
        [10, 2.5],
      ]);
      const sameSymbol = trades().asOfJoin(quotes(), "at", "time", { on: (t, q) => t.symbol.eq(q.symbol), direction: "nearest" });
      expect(await prices(sameSymbol)).toEqual([
        [1, 0.5],
        [5, 0.75],
        [10, 1.5],
      ]);
    });

    it("asOfJoin keeps both columns of a name, takes intervals, and joins a frame with itself", async () => {
      const using = trades().asOfJoin(quotes(), "at", "time", { on: ["symbol"], how: "left_outer", tolerance: lit(3) });
      expect(await offlineDdl(using)).toBe(await ddlOf(using));
      expect(await ddlOf(using)).toBe("at INT NOT NULL,symbol STRING NOT NULL,time INT,symbol STRING,price DOUBLE");
      const moments = spark.range(2).select((c) => ({ at: c.id.cast("timestamp") }));
      const later = moments.asOfJoin(moments, "at", (c) => c.at.minus(expr<"interval_dt">("INTERVAL 1 SECOND")), {
        tolerance: expr("INTERVAL 1 HOUR"),
        direction: "forward",
      });
      // of the moments less a second, the later row's is the first from the earlier row on
      expect(await later.count()).toBe(1);
      const negative = trades().asOfJoin(quotes(), "at", "time", { tolerance: lit(-1) });
      await expect(negative.schema()).rejects.toMatchObject({ errorClass: "AS_OF_JOIN.TOLERANCE_IS_NON_NEGATIVE" });
      await expect(negative.schema({ offline: true })).rejects.toThrow(UnsupportedError);
    });

    it("nearestByJoin takes the first by a ranking; every column may be null", async () => {
      const near = trades()
        .drop("symbol")
        .nearestByJoin(quotes(), (t, q) => fn.abs(t.at.minus(q.time)), 1, "exact", "distance");
      if (!versionReached(spark.version, "4.2.0")) {
        await expect(near.collect()).rejects.toThrow(UnsupportedError);
        return;
      }
      expect(await ddlOf(near)).toBe("at INT,time INT,symbol STRING,price DOUBLE");
      expect(await offlineDdl(near)).toBe("at INT,time INT,symbol STRING,price DOUBLE");
      expect((await rowsOf(near.select("at", "price"))).sort()).toEqual([
        [1, 0.5],
        [10, 2.5],
        [5, 1.5],
      ]);
      const two = trades().nearestByJoin(trades(), (a, b) => a.at.times(b.at), 2, "approx", "similarity", { joinType: "leftouter" });
      expect(await two.count()).toBe(6);
      const itself = trades();
      expect(await itself.nearestByJoin(itself, (a, b) => fn.abs(a.at.minus(b.at)), 1, "exact", "distance").count()).toBe(3);
    });
  });
});
