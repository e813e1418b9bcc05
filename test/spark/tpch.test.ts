import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createTables, dropTables } from "../../examples/tpch/data.js";
import { queries } from "../../examples/tpch/queries.js";
import { type Tables, tables } from "../../examples/tpch/tables.js";
import { SparkSession } from "../../src/index.js";
import { parseDdl, toDdl } from "../../src/types/ddl.js";
import { describeSpark } from "../support/spark.js";
import { forLittleData } from "./support/little-data.js";

// The 22 queries of TPC-H in the typed language against Spark's own texts of them, over the same data. That a query's type is the schema it
// says is the compiler's part (examples/tpch); that Spark's is the same one is asked here.

/** 250000 orders are a million line items; the tests take a few thousand unless TPCH_ORDERS says otherwise. */
const orderCount = Number(process.env.TPCH_ORDERS ?? 5_000);

/** What each text orders by, as positions in its rows; the rest is a set. */
const orderedBy: Readonly<Record<string, readonly number[]>> = {
  q01: [0, 1],
  q02: [0, 2, 1, 3],
  q03: [1, 2],
  q04: [0],
  q05: [1],
  q07: [0, 1, 2],
  q08: [0],
  q09: [0, 1],
  q10: [2],
  q11: [1],
  q12: [0],
  q13: [1, 0],
  q15: [0],
  q16: [3, 0, 1, 2],
  q18: [4, 3],
  q20: [0],
  q21: [1, 0],
  q22: [0],
};

describeSpark(`TPC-H, ${orderCount} orders`, (address) => {
  let spark: SparkSession;
  let all: Tables;

  beforeAll(async () => {
    spark = await SparkSession.connect(address);
    for (const [key, value] of Object.entries(orderCount < 50_000 ? forLittleData : {})) await spark.conf.set(key, value);
    await createTables(spark, orderCount);
    all = tables(spark);
  }, 300_000);
  afterAll(async () => {
    await dropTables(spark);
    await spark.close();
  });

  it("has the lines of so many orders", async () => {
    const lines = await all.lineitem.count();
    expect(lines / orderCount).toBeGreaterThan(3.9);
    expect(lines / orderCount).toBeLessThan(4.2);
    expect(await all.orders.count()).toBe(orderCount);
  });

  it.each(Object.entries(queries))(
    "%s",
    async (name, query) => {
      const frame = query.frame(all);
      const text = spark.sql(readFileSync(join(import.meta.dirname, "tpch", `${name.replace("q0", "q")}.sql`), "utf8"));
      const schema = await text.schema();
      expect(toDdl(await frame.schema())).toBe(toDdl(schema));
      expect(toDdl(parseDdl(query.schema))).toBe(toDdl(schema));

      const ours = (await frame.collect({ rows: "array" })) as readonly unknown[][];
      const theirs = (await text.collect({ rows: "array" })) as readonly unknown[][];
      expect(theirs.length).toBeGreaterThan(0);
      expect(theirs.flat()).not.toContain(null);
      expect(multiset(ours)).toEqual(multiset(theirs));
      const keys = orderedBy[name];
      if (keys !== undefined)
        expect(ours.map((row) => keys.map((key) => row[key]))).toEqual(theirs.map((row) => keys.map((key) => row[key])));
    },
    300_000,
  );
});

/** The rows in an order of their own. */
function multiset(rows: readonly unknown[][]): readonly string[] {
  return rows.map((row) => JSON.stringify(row, (_key, value: unknown) => (typeof value === "bigint" ? `${value}n` : value))).sort();
}
