// biome-ignore-all lint/suspicious/noExplicitAny: rows of any schema are looked into
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: names and texts that look like holes
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { fn, SparkSession, sql, UnsupportedError } from "../../src/index.js";
import { versionReached } from "../../src/types/version-rules.js";
import { describeSpark } from "../support/spark.js";

describeSpark("where frames come from", (address) => {
  let spark: SparkSession;
  beforeAll(async () => {
    spark = await SparkSession.connect(address);
    await spark.conf.set("spark.sql.timeType.enabled", "true");
  });
  afterAll(() => spark.close());

  it("an Arrow table of every type comes back as it was", async () => {
    const made = spark.sql(`SELECT * FROM VALUES
      (1Y, 2S, 3, 4L, float(0.5), 1.5D, -12.34BD, 'é😀', X'00ff', true, date'0001-01-01', timestamp'1969-12-31 23:59:59.999999Z',
       timestamp_ntz'9999-12-31 23:59:59.000001', interval '-1-2' year to month, interval '-1 02:03:04.5' day to second,
       array(1, null, 3), map('k', array(1.5BD), 'l', null), named_struct('a', 1L, 'b', array(named_struct('c', date'2026-01-31'))), null),
      (null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null)
      AS t(i8, i16, i32, i64, f32, f64, dec, str, bin, bool, day, at, ntz, ym, dt, arr, map, obj, nil)`);
    const table = await made.toArrow();
    const sent = spark.createDataFrame(table);
    expect(await sent.collect()).toEqual(await made.collect());
    expect(await sent.schema()).toEqual(await made.schema());
    // a piece of it, as another schema
    const piece = spark.createDataFrame(table.select(["i8", "i32"]).slice(0, 1).batches[0]!, "i32 bigint, i8 int not null");
    expect(await piece.collect()).toEqual([{ i32: 3n, i8: 1 }]);
    expect(() => spark.createDataFrame(table.select(["i8"]), "i8 int not null")).toThrow(/Row 1, "i8" \(int\): null was given/);
  });

  it("texts of a frame are parsed, everything nullable", async () => {
    const texts = spark.createDataFrame([{ t: '{"a": 1, "s": {"x": 2}}' }, { t: "{}" }], "t string");
    const parsed = spark.read.schema("a int not null, s struct<x: int not null> not null").json(texts);
    expect(await parsed.collect()).toEqual([
      { a: 1, s: { x: 2 } },
      { a: null, s: null },
    ]);
    const { fields } = await parsed.schema();
    expect(fields.map(({ nullable }) => nullable)).toEqual([true, true]);
    expect(fields[1]!.type).toEqual({ kind: "struct", fields: [{ name: "x", type: { kind: "int" }, nullable: true }] });
    const csv = spark.read.schema("a int, b string").csv(spark.createDataFrame([{ t: "1;x" }]), { sep: ";" });
    expect(await csv.collect()).toEqual([{ a: 1, b: "x" }]);
    const xml = spark.read.xml(spark.createDataFrame([{ t: "<p><a>1</a></p>" }]), { rowTag: "p" });
    const numbers = (spark.read as any).json(spark.range(1));
    if (versionReached(spark.version, "4.2.0")) {
      expect(await xml.collect()).toEqual([{ a: 1n }]);
      await expect(numbers.collect()).rejects.toThrow(/StringType|string/i);
    } else {
      await expect(xml.collect()).rejects.toThrow(UnsupportedError);
      // Spark 4.1 reads the numbers' text
      expect(await numbers.collect()).toEqual([{}]);
    }
  });

  it("text files are lines, or whole", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "sparkwright-")), "t.txt");
    writeFileSync(file, "a\nb\n");
    expect(await spark.read.text(file).collect()).toEqual([{ value: "a" }, { value: "b" }]);
    expect(await spark.read.text(file, { wholetext: true }).collect()).toEqual([{ value: "a\nb\n" }]);
    expect(await spark.read.schema("line string").format("text").load(file).count()).toBe(2);
  });

  it("changes are asked of the table's catalog", async () => {
    const changes = spark.read.changes("no_such_table", { startingVersion: 1 });
    const error: any = await changes.collect().catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(UnsupportedError);
    // An older Spark is not asked: its version is what the error tells.
    const [, minor] = spark.version.split(".").map(Number);
    if (minor! >= 3) expect(error.errorClass).toBe("UNSUPPORTED_FEATURE.CHANGE_DATA_CAPTURE");
    else expect(error.message).toMatch(/read\.changes needs Spark 4\.3\.0/);
  });

  it("a claim in a subquery is held against the real schema", async () => {
    const wrong = spark.sql("SELECT 1 AS id, 'x' AS name").as("id bigint not null, name int");
    const ids = wrong.select("id");
    const message = /"id": expected bigint not null, found int not null\n {2}"name": expected int, found string not null/;
    await expect(
      spark
        .range(3)
        .filter((c) => c.id.isin(ids))
        .collect(),
    ).rejects.toThrow(message);
    await expect(spark.range(3).filter(wrong.exists()).collect()).rejects.toThrow(message);
    await expect(
      spark
        .range(3)
        .select(() => ({ top: wrong.agg((c) => ({ top: fn.max(c.id) })).scalar() }))
        .collect(),
    ).rejects.toThrow(message);
  });
});

describeSpark("holes of a SQL template cannot become SQL", (address) => {
  let spark: SparkSession;
  beforeAll(async () => {
    spark = await SparkSession.connect(address);
  });
  afterAll(() => spark.close());

  const hostile = fc.oneof(
    fc.constantFrom(
      "' OR '1'='1",
      "'; DROP TABLE t; --",
      "\\' OR 1=1 --",
      "\\",
      "''",
      '"',
      "`",
      "``",
      "/* ",
      "*/",
      "-- \n",
      "${x}",
      ":a",
      "?",
      "$$",
      "%",
      "_",
      "\u0000",
      "\u2028",
      "r'",
      "{{ }}",
      "') UNION SELECT 'x",
    ),
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.stringMatching(/^['"`\\\-/*;$?: a-z]{1,12}$/),
  );
  const runs = { numRuns: 10 };

  it("values come back as they are, and rows are chosen by them alone", () =>
    fc.assert(
      fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 4 }), hostile, async (texts, other) => {
        const rows = spark.createDataFrame(
          [...new Set([...texts, other])].map((t) => ({ t })),
          "t string not null",
        );
        const found = await spark.sql`SELECT t, ${other} AS same, array(${texts}) AS list FROM ${rows} WHERE t IN ${texts}`.collect();
        const expected = new Set(texts);
        expect(new Set(found.map((row: any) => row.t))).toEqual(expected);
        expect(found).toHaveLength(expected.size);
        for (const row of found as any[]) expect(row).toMatchObject({ same: other, list: texts });
        const [named] = await spark.sql("SELECT :x AS x, ':x' AS text", { x: other }).collect();
        expect(named).toEqual({ x: other, text: ":x" });
      }),
      runs,
    ));

  it("values keep their places, wherever in the query they stand", async () => {
    const rows = spark.createDataFrame([{ t: "a" }, { t: "b" }, { t: "c" }], "t string not null");
    const found = spark.sql`SELECT t, ${"c"} AS same, array(${["a", "b"]}) AS list FROM ${rows} WHERE t IN ${["a", "b"]} ORDER BY t LIMIT ${9}`;
    expect(await found.collect({ rows: "array" })).toEqual([
      ["a", "c", ["a", "b"]],
      ["b", "c", ["a", "b"]],
    ]);
  });

  it("names are names", () =>
    fc.assert(
      fc.asyncProperty(
        // The empty name is none; names with ${ are refused, because Spark substitutes before it parses.
        hostile.filter((text) => text !== "" && !text.includes("${")),
        async (name) => {
          const rows = spark.createDataFrame([[1]], [name]);
          const [found] = await spark.sql<any>`SELECT ${sql.id(name)} AS a FROM ${rows}`.collect();
          expect(found).toEqual({ a: 1 });
          const [aliased] = await spark.sql<any>`SELECT 2 AS ${sql.id(name)}`.collect();
          expect(aliased).toEqual(Object.fromEntries([[name, 2]]));
        },
      ),
      runs,
    ));
});
