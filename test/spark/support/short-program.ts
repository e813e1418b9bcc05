// A program as a user writes one: it connects, asks, and says nothing of exiting.
import { SparkSession } from "../../../src/index.js";

const [address, kind] = process.argv.slice(2);
await using spark = await SparkSession.connect(address);
if (kind === "left loop") {
  for await (const row of spark.range(1_000_000)) {
    console.log(`first ${row.id}`);
    break;
  }
} else if (kind === "failed query") {
  await spark
    .sql("SELECT raise_error('no')")
    .collect()
    .catch((error: Error) => console.log(error.name));
} else console.log(`rows ${await spark.range(10).count()}`);
