import { SparkSession } from "../src/index.js";
import type { Figure } from "./figures.js";
import { median } from "./import-time.js";

const ROWS = 100_000;
const RUNS = 5;

/** `collect` beside what apache-arrow's own rows take, of the same frame. */
export async function collectTime(): Promise<Figure[]> {
  const remote = process.env.SPARK_REMOTE;
  await using spark = remote ? await SparkSession.connect(remote) : await SparkSession.embedded();
  const frame = spark.range(ROWS).select((c) => ({
    id: c.id,
    int: c.id.mod(1000).cast("int"),
    half: c.id.div(2),
    text: c.id.cast("string"),
    flag: c.id.mod(2).eq(0),
    more: c.id.plus(1),
    third: c.id.div(3),
    name: c.id.mod(100).cast("string"),
    float: c.id.cast("float"),
    small: c.id.mod(7).cast("smallint"),
  }));
  const runs: { collect: number; arrow: number }[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const collect = await time(() => frame.collect());
    const arrow = await time(async () => (await frame.toArrow()).toArray().map((row) => row?.toJSON()));
    // the first run also loads the engine
    if (run > 0) runs.push({ collect, arrow });
  }
  const collect = median(runs.map((run) => run.collect));
  const arrow = median(runs.map((run) => run.arrow));
  const where = remote === undefined ? "embedded engine" : remote;
  return [
    { name: `collect() of ${ROWS.toLocaleString("en")} rows of 10 columns, ${where}`, value: `${collect.toFixed(0)} ms` },
    { name: "toArrow(), then apache-arrow's toArray() and toJSON()", value: `${arrow.toFixed(0)} ms` },
    { name: "collect() over apache-arrow's rows", value: `${(collect / arrow).toFixed(2)} times` },
  ];
}

async function time(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}
