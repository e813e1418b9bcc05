import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { col, type DataFrame, SparkSession } from "../src/index.js";
import { SparkUnavailableError } from "../tools/spark/errors.js";
import { DEFAULT_VERSION, findSpark } from "../tools/spark/find.js";
import { startSpark } from "../tools/spark/server.js";
import type { Figure } from "./figures.js";
import { median } from "./import-time.js";

const RUNS = 9;

/** Building and encoding large plans, beside PySpark's client on the same machine in the same run. */
export async function planTime(): Promise<Figure[]> {
  try {
    const { python } = await findSpark(console.error, { ...process.env, SPARK_VERSION: DEFAULT_VERSION });
    const server = await startSpark({ version: DEFAULT_VERSION, conf: {}, report: console.error });
    try {
      await using spark = await SparkSession.connect(server.address);
      const ours = [await timed(() => wideSelect(spark)), await timed(() => longChain(spark)), await timed(() => mixedChain(spark))];
      const theirs = pysparkTimes(python, server.address);
      const names = ["a select of 1,000 columns, built and encoded", "200 chained withColumn", "100 chained operations of three kinds"];
      const goals = ["5 ms", "1 ms", ""];
      const analysis = await firstAnalysis(spark);
      return [
        ...names.map((name, i) => ({
          name,
          value: `${ours[i]!.toFixed(1)} ms, PySpark ${theirs[i]!.toFixed(0)} ms, ${(theirs[i]! / ours[i]!).toFixed(0)} times`,
          goal: goals[i]!,
        })),
        { name: "the first analysis of 200 chained withColumn by Spark", value: `${analysis.toFixed(0)} ms`, goal: "60 ms" },
      ];
    } finally {
      await server.stop();
    }
  } catch (error) {
    if (!(error instanceof SparkUnavailableError)) throw error;
    return [{ name: "plans beside PySpark's", value: "not measured: there is no Spark here" }];
  }
}

// biome-ignore lint/suspicious/noExplicitAny: frames whose names the compiler need not know
type AnyFrame = DataFrame<any>;

const wideSelect = (spark: SparkSession): AnyFrame =>
  spark.range(10).select(...Array.from({ length: 1000 }, (_, i) => col("id").plus(i).as(`c${i}`)));

const longChain = (spark: SparkSession): AnyFrame => {
  let frame: AnyFrame = spark.range(10);
  for (let i = 0; i < 200; i++) frame = frame.withColumn(`c${i}`, col("id").plus(i));
  return frame;
};

const mixedChain = (spark: SparkSession): AnyFrame => {
  let frame: AnyFrame = spark.range(10);
  for (let i = 0; i < 34; i++)
    frame = frame
      .withColumn(`c${i}`, col("id").plus(i))
      .filter(col(`c${i}`).gt(-1))
      .limit(1000);
  return frame;
};

/** Milliseconds of building and encoding. */
async function timed(build: () => AnyFrame): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const start = performance.now();
    await build().toProto();
    times.push(performance.now() - start);
  }
  return median(times.slice(1));
}

/** Other constants each time: the server keeps the plans that it has seen. */
async function firstAnalysis(spark: SparkSession): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run <= RUNS; run++) {
    let frame: AnyFrame = spark.range(10 + run);
    for (let i = 0; i < 200; i++) frame = frame.withColumn(`c${i}`, col("id").plus(1000 * run + i));
    const start = performance.now();
    await frame.schema();
    times.push(performance.now() - start);
  }
  return median(times.slice(3));
}

/** The same three with PySpark's client. */
function pysparkTimes(python: string | undefined, address: string): readonly number[] {
  const { stdout, stderr, status } = spawnSync(python ?? "python3", [join(import.meta.dirname, "plan-time.py"), address], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`plan-time.py: ${stderr}`);
  return JSON.parse(stdout) as readonly number[];
}
