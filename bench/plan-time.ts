import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { SparkSession } from "../src/index.js";
import { SparkUnavailableError } from "../tools/spark/errors.js";
import { DEFAULT_VERSION, findSpark } from "../tools/spark/find.js";
import { startSpark } from "../tools/spark/server.js";
import type { Figure } from "./figures.js";
import { printedNumber } from "./fresh-process.js";
import { median } from "./import-time.js";
import { type AnyFrame, longChain, mixedChain, oneWithColumns, wideSelect } from "./large-plans.js";

const RUNS = 9;
/** Plans built before ours are measured: services build thousands, and the first few run before the engine has compiled anything. */
const WARM_UP = 40;

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
      const first = Array.from({ length: 5 }, () => printedNumber(join(import.meta.dirname, "first-plan.ts"), server.address));
      const analysis = await firstAnalyses(spark);
      return [
        ...names.map((name, i) => ({
          name,
          value: `${ours[i]!.toFixed(1)} ms, PySpark ${theirs[i]!.toFixed(0)} ms, ${(theirs[i]! / ours[i]!).toFixed(0)} times`,
          goal: goals[i]!,
        })),
        { name: "the same select as the first plan of a process", value: `${median(first).toFixed(0)} ms` },
        {
          name: "the first analysis of 200 chained withColumn by Spark",
          value: `${analysis.chain.toFixed(0)} ms, ${(analysis.chain / analysis.one).toFixed(2)} times that of one withColumns`,
          goal: "60 ms",
        },
      ];
    } finally {
      await server.stop();
    }
  } catch (error) {
    if (!(error instanceof SparkUnavailableError)) throw error;
    return [{ name: "plans beside PySpark's", value: "not measured: there is no Spark here" }];
  }
}

/** Milliseconds of building and encoding. */
async function timed(build: () => AnyFrame): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < WARM_UP + RUNS; run++) {
    const start = performance.now();
    await build().toProto();
    times.push(performance.now() - start);
  }
  return median(times.slice(WARM_UP));
}

/** Other constants each time: the server keeps the plans that it has seen. The two take turns, so that both meet the same machine. */
async function firstAnalyses(spark: SparkSession): Promise<{ readonly chain: number; readonly one: number }> {
  const chain: number[] = [];
  const one: number[] = [];
  const schemaTime = async (frame: AnyFrame): Promise<number> => {
    const start = performance.now();
    await frame.schema();
    return performance.now() - start;
  };
  for (let run = 1; run <= RUNS + 3; run++) {
    chain.push(await schemaTime(longChain(spark, 1000 * run)));
    one.push(await schemaTime(oneWithColumns(spark, 1_000_000 + 1000 * run)));
  }
  // the first ones warm the server
  return { chain: median(chain.slice(3)), one: median(one.slice(3)) };
}

/** The same three with PySpark's client. */
function pysparkTimes(python: string | undefined, address: string): readonly number[] {
  const { stdout, stderr, status } = spawnSync(python ?? "python3", [join(import.meta.dirname, "plan-time.py"), address], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`plan-time.py: ${stderr}`);
  return JSON.parse(stdout) as readonly number[];
}
