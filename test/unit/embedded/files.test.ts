import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NotFoundError, UnsupportedError } from "../../../src/index.js";
import { type AnyFrame, embedded } from "./support.js";

// Expected rows are what Spark 4.3.0 reads.

let folder: string;
const file = async (name: string, content: string): Promise<string> => {
  await writeFile(join(folder, name), content);
  return join(folder, name);
};
const rows = (df: unknown): Promise<unknown> => (df as AnyFrame).collect({ rows: "array" }) as Promise<unknown>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sparkwright-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("csv", () => {
  const quoted = 'a,b,c\n1,"W. H. ""Bud"" Barron",x\n2,"a ""b, c"" d",y\n4,"",\n5,"x"y,k\n6, "sp" ,k\n\n8,a"b"c,k\n';

  it("takes a quote inside a quoted field as Spark's default dialect does", async () => {
    const spark = await embedded();
    expect(await rows(spark.read.option("header", true).csv(await file("default.csv", quoted)))).toEqual([
      ["1", '"W. H. ""Bud"" Barron"', "x"],
      ["2", '"a ""b', ' c"" d"'],
      ["4", null, null],
      ["5", '"x"y', "k"],
      ["6", ' "sp" ', "k"],
      ["8", 'a"b"c', "k"],
    ]);
  });

  it('reads doubled quotes with escape = "', async () => {
    const spark = await embedded();
    const df = spark.read
      .option("header", true)
      .option("escape", '"')
      .csv(await file("escape.csv", quoted));
    expect(((await rows(df)) as unknown[]).slice(0, 2)).toEqual([
      ["1", 'W. H. "Bud" Barron', "x"],
      ["2", 'a "b, c" d', "y"],
    ]);
  });

  it("gives null where a field does not parse", async () => {
    const spark = await embedded();
    const path = await file("typed.csv", "1,1.5,true\n 2,x,TRUE\n3.0, 7 ,no\n");
    expect(await rows(spark.read.schema("i int, d double, b boolean").csv(path))).toEqual([
      [1, 1.5, true],
      [null, null, true],
      [null, 7, null],
    ]);
  });

  it("refuses options that it does not know, and inference", async () => {
    const spark = await embedded();
    const path = await file("options.csv", "1\n");
    await expect(rows(spark.read.option("comment", "#").csv(path))).rejects.toBeInstanceOf(UnsupportedError);
    await expect(rows(spark.read.option("inferSchema", true).csv(path))).rejects.toThrow(/inferSchema/);
  });
});

describe("json", () => {
  it("reads lines by the schema's names and types", async () => {
    const spark = await embedded();
    const path = await file("lines.json", '{"a":1,"s":"x","n":{"k":[1,null]}}\n{"a":1.5,"s":2}\n{"a":null,"s":null,"n":3}\n');
    expect(await rows(spark.read.schema("a int, s string, n struct<k: array<int>>").json(path))).toEqual([
      [1, "x", { k: [1, null] }],
      [null, "2", null],
      [null, null, null],
    ]);
  });
});

describe("paths", () => {
  it("takes directories and globs, and names what is missing", async () => {
    const spark = await embedded();
    await file("p1.txt", "1\n");
    await file("p2.txt", "2\n");
    expect(await rows(spark.read.csv(join(folder, "p[12].txt")))).toEqual([["1"], ["2"]]);
    const missing = rows(spark.read.csv(join(folder, "none.csv")));
    await expect(missing).rejects.toBeInstanceOf(NotFoundError);
    await expect(missing).rejects.toMatchObject({ errorClass: "PATH_NOT_FOUND" });
  });
});
