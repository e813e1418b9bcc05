// Does what it is asked by a line of JSON on its input, and answers with the milliseconds that it took. Beside it: pyspark_client.py.
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { SparkSession } from "../../src/index.js";
import { median } from "../import-time.js";

const schema = "l bigint, i int, d double, s string, day date, at timestamp, price decimal(10,2), flag boolean, note string, maybe double";
const ROWS_IN = 100_000;
const DAY = 86_400_000;

interface Request {
  readonly task: string;
  readonly sql?: string;
}

const spark = await SparkSession.connect(process.argv[2]!);
let rowsIn: ReturnType<typeof rowsOfProgram> | undefined;
const localRows = (): NonNullable<typeof rowsIn> => {
  rowsIn ??= rowsOfProgram();
  return rowsIn;
};

/** Rows as a program has them. */
function rowsOfProgram() {
  return Array.from({ length: ROWS_IN }, (_, id) => ({
    l: BigInt(id) * 1_000_003n,
    i: id,
    d: id / 7,
    s: `customer ${id % 1000}`,
    day: new Date(1_577_836_800_000 + (id % 2000) * DAY),
    at: new Date(1_577_836_800_000 + id * 60_007),
    price: `${id % 99_999}.${10 + (id % 90)}`,
    flag: id % 2 === 0,
    note: id % 5 === 0 ? null : `note of ${id}`,
    maybe: id % 3 === 0 ? null : id / 11,
  }));
}

const tasks: Readonly<Record<string, (sql: string) => Promise<object | undefined>>> = {
  async collect(sql) {
    return { rows: (await spark.sql(sql).collect()).length };
  },
  async batches(sql) {
    let rows = 0;
    for await (const batch of spark.sql(sql).batches()) rows += batch.length;
    return { rows };
  },
  async arrow(sql) {
    return { rows: (await spark.sql(sql).toArrow()).numRows };
  },
  async arrowRows(sql) {
    return { rows: (await spark.sql(sql).toArrow()).toArray().map((row) => row?.toJSON()).length };
  },
  async create() {
    spark.createDataFrame(localRows(), schema);
    return undefined;
  },
  async createAndCount() {
    return { rows: await spark.createDataFrame(localRows(), schema).count() };
  },
  async latency() {
    const times: number[] = [];
    for (let run = 0; run < 50; run++) {
      const start = performance.now();
      await spark.range(1).collect();
      times.push(performance.now() - start);
    }
    return { ms: median(times) };
  },
  /** Bytes that reading without end takes over those of an idle session, with a consumer that waits for a moment at every batch. */
  async memory(sql) {
    const used: { readonly rss: number; readonly buffers: number }[] = [];
    const look = (): void => {
      const { rss, arrayBuffers } = process.memoryUsage();
      used.push({ rss, buffers: arrayBuffers });
    };
    look();
    const end = performance.now() + 10_000;
    for await (const _ of spark.sql(sql).batches()) {
      await sleep(20);
      look();
      if (performance.now() > end) break;
    }
    const half = used.length >> 1;
    const most = (from: number, to: number): number => Math.max(...used.slice(from, to).map(({ rss }) => rss)) - used[0]!.rss;
    return {
      firstHalf: most(1, half),
      secondHalf: most(half, used.length),
      buffers: Math.max(...used.map(({ buffers }) => buffers)),
    };
  },
  async abandon(sql) {
    for await (const _ of spark.sql(sql).batches()) break;
    return undefined;
  },
};

console.log("ready");
for await (const line of createInterface({ input: process.stdin })) {
  const { task, sql = "" } = JSON.parse(line) as Request;
  if (task.startsWith("create")) localRows();
  globalThis.gc?.();
  const start = performance.now();
  const answer = await tasks[task]!(sql);
  console.log(JSON.stringify({ ms: performance.now() - start, ...answer }));
}
await spark.close();
