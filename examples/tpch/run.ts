// The queries on a Spark server: `SPARK_REMOTE=sc://host:15002 npx tsx examples/tpch/run.ts` (how many orders may follow: 250000).
import { SparkSession } from "../../src/index.js"; // in your own program: from "sparkwright"
import { createTables, dropTables } from "./data.js";
import { queries } from "./queries.js";
import { tables } from "./tables.js";

const orderCount = Number(process.argv[2] ?? 250_000);
await using spark = await SparkSession.connect();
const started = performance.now();
await createTables(spark, orderCount);
try {
  const all = tables(spark);
  console.log(`${await all.lineitem.count()} line items after ${since(started)}\n`);
  for (const [name, { frame }] of Object.entries(queries)) {
    const begun = performance.now();
    const rows = await frame(all).collect();
    console.log(`${name}: ${rows.length} rows in ${since(begun)}`);
    console.table(rows.slice(0, 3));
  }
} finally {
  await dropTables(spark);
}

function since(then: number): string {
  return `${((performance.now() - then) / 1000).toFixed(1)} s`;
}
