import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { SparkUnavailableError } from "../../tools/spark/errors.js";
import { DEFAULT_VERSION, findSpark } from "../../tools/spark/find.js";
import { startSpark } from "../../tools/spark/server.js";
import type { Figure } from "../figures.js";
import { median } from "../import-time.js";
import { type Answer, type Peer, peer } from "./answering.js";
import { firstResult, firstResultOfPySpark } from "./first-result.js";
import * as queries from "./queries.js";
import { serverSeconds } from "./server-cpu.js";

/** What both clients do, one after the other in the same run, against one server. */
interface Clients {
  readonly ours: Peer;
  readonly theirs: Peer;
  readonly address: string;
  readonly python: string;
}

type Part = (clients: Clients) => Promise<Figure[]>;

const parts: Readonly<Record<string, Part>> = { rows, arrow, create, latency, memory, abandon };
/** The names of the parts that can be asked for alone. */
export const runtimeParts: readonly string[] = [...Object.keys(parts), "reattach"];

/** Every stream of such a server ends after one response: each is followed by a reattachment. */
const REATTACHING = {
  "spark.connect.execute.reattachable.senderMaxStreamDuration": "1s",
  "spark.connect.execute.reattachable.senderMaxStreamSize": "123",
};

/**
 * The goals of the runtime beside PySpark's own Connect client, in one interleaved run against one live server (SPARK_REMOTE, or one that
 * is started), some six minutes in all.
 */
export async function runtimeFigures(wanted: readonly string[]): Promise<Figure[]> {
  try {
    const { python } = await findSpark(console.error, { ...process.env, SPARK_VERSION: DEFAULT_VERSION });
    if (python === undefined) return [{ name: "beside PySpark's client", value: "not measured: there is no PySpark here" }];
    const figures: Figure[] = [];
    const plain = Object.keys(parts).filter((name) => wanted.includes(name));
    if (plain.length > 0) {
      await withClients(python, process.env.SPARK_REMOTE, {}, async (clients) => {
        for (const name of plain) figures.push(...(await parts[name]!(clients)));
      });
    }
    if (wanted.includes("reattach"))
      await withClients(python, undefined, REATTACHING, async (clients) => void figures.push(...(await reattach(clients))));
    return figures;
  } catch (error) {
    if (!(error instanceof SparkUnavailableError)) throw error;
    return [{ name: "beside PySpark's client", value: "not measured: there is no Spark here" }];
  }
}

async function withClients(
  python: string,
  remote: string | undefined,
  conf: Readonly<Record<string, string>>,
  body: (clients: Clients) => Promise<void>,
): Promise<void> {
  const server = remote ? undefined : await startSpark({ version: DEFAULT_VERSION, conf, report: console.error });
  const address = server?.address ?? remote!;
  try {
    const [ours, theirs] = await Promise.all([
      peer(process.execPath, ["--expose-gc", ...process.execArgv, join(import.meta.dirname, "sparkwright-client.ts"), address]),
      peer(python, [join(import.meta.dirname, "pyspark_client.py"), address]),
    ]);
    try {
      await body({ ours, theirs, address, python });
    } finally {
      await Promise.all([ours.stop(), theirs.stop()]);
    }
  } finally {
    await server?.stop();
  }
}

interface Side {
  readonly who: Peer;
  readonly task: string;
}

/** Milliseconds of tasks that take turns, each the median of `runs` after one that warms up what it runs on. */
async function interleaved(runs: number, sides: readonly Side[], sql: string | undefined): Promise<number[]> {
  const times = sides.map((): number[] => []);
  for (let run = 0; run <= runs; run++) {
    for (const [at, { who, task }] of sides.entries()) {
      const { ms } = await who.ask<Answer>(task, { sql });
      if (run > 0) times[at]!.push(ms);
    }
  }
  return times.map(median);
}

const seconds = (ms: number): string => (ms < 1000 ? `${ms.toFixed(0)} ms` : `${(ms / 1000).toFixed(2)} s`);
const ratio = (name: string, mine: number, other: number, goal: string): Figure => ({
  name,
  value: `${seconds(mine)}, PySpark ${seconds(other)}, ${(other / mine).toFixed(1)} times`,
  goal,
});

async function rows({ ours, theirs }: Clients): Promise<Figure[]> {
  const figures: Figure[] = [];
  const sides = [
    { who: ours, task: "collect" },
    { who: ours, task: "batches" },
    { who: ours, task: "arrowRows" },
    { who: theirs, task: "collect" },
  ];
  for (const { name, sql, runs, collect, batches } of [
    { name: "1 M rows of 10 mixed columns", sql: queries.mixed, runs: 3, collect: ">= 9 times", batches: "" },
    { name: "1 M rows of 10 numeric columns", sql: queries.numeric, runs: 5, collect: ">= 4.5 times", batches: ">= 7 times" },
    { name: "100 k nested rows", sql: queries.nested, runs: 5, collect: ">= 6 times", batches: "" },
  ]) {
    const [mine, inBatches, apache, other] = (await interleaved(runs, sides, sql)) as [number, number, number, number];
    figures.push(
      ratio(`${name}: collect()`, mine, other, collect),
      ratio("  batches(), beside PySpark's collect()", inBatches, other, batches),
      {
        name: "  collect() beside apache-arrow's rows, toJSON()",
        value: `${seconds(apache)}, ${(apache / mine).toFixed(1)} times`,
      },
    );
  }
  return figures;
}

async function arrow({ ours, theirs }: Clients): Promise<Figure[]> {
  const figures: Figure[] = [];
  const sides = [
    { who: ours, task: "arrow" },
    { who: theirs, task: "arrow" },
  ];
  for (const [name, sql] of [
    ["mixed", queries.mixed],
    ["numeric", queries.numeric],
    ["nested", queries.nested],
  ] as const) {
    const [mine, other] = (await interleaved(5, sides, sql)) as [number, number];
    figures.push(ratio(`toArrow(), ${name}`, mine, other, ">= 1.0 times"));
  }
  return figures;
}

async function create({ ours, theirs }: Clients): Promise<Figure[]> {
  const [mine, counted, other, otherCounted] = (await interleaved(
    5,
    [
      { who: ours, task: "create" },
      { who: ours, task: "createAndCount" },
      { who: theirs, task: "create" },
      { who: theirs, task: "createAndCount" },
    ],
    undefined,
  )) as [number, number, number, number];
  return [
    ratio("createDataFrame of 100 k rows of 10 columns", mine, other, "<= 30 ms"),
    ratio("  and count()", counted, otherCounted, ">= 3 times"),
  ];
}

async function latency({ ours, theirs, address, python }: Clients): Promise<Figure[]> {
  const [mine, other] = (await interleaved(
    3,
    [
      { who: ours, task: "latency" },
      { who: theirs, task: "latency" },
    ],
    undefined,
  )) as [number, number];
  const first = Array.from({ length: 7 }, () => ({ mine: firstResult(address), other: firstResultOfPySpark(python, address) }));
  const otherFirst = median(first.map((run) => run.other));
  const mineFirst = first.flatMap((run) => (run.mine === undefined ? [] : [run.mine]));
  return [
    ratio("range(1).collect(), median of 50", mine, other, ">= 1.0 times"),
    mineFirst.length === 0
      ? { name: "the first result of a process", value: "not measured: run `npm run build` first", goal: "<= 250 ms" }
      : ratio("the first result of a process, from its start", median(mineFirst), otherFirst, "<= 250 ms"),
  ];
}

const MEBI = 2 ** 20;
const mebibytes = (bytes: number): string => `${(bytes / MEBI).toFixed(0)} MiB`;

async function memory({ ours }: Clients): Promise<Figure[]> {
  const used = await ours.ask<Answer & { firstHalf: number; secondHalf: number; buffers: number }>("memory", { sql: queries.endless });
  return [
    {
      name: "rows without end, a slow consumer: memory over an idle session's",
      value: mebibytes(used.firstHalf),
      goal: "<= 64 MiB and buffers",
    },
    { name: "  in the second five seconds", value: mebibytes(used.secondHalf), goal: "no more" },
    { name: "  buffers outside of the heap, at most", value: mebibytes(used.buffers) },
  ];
}

const AFTER = 5_000;

/** What the server still does for a query whose loop was left at its first rows. */
async function abandon({ ours, theirs, address }: Clients): Promise<Figure[]> {
  const after = async (who: Peer): Promise<number | undefined> => {
    await who.ask("abandon", { sql: queries.busy });
    const before = serverSeconds(address);
    await sleep(AFTER);
    const end = serverSeconds(address);
    return before === undefined || end === undefined ? undefined : end - before;
  };
  const mine = await after(ours);
  const other = await after(theirs);
  // What the server does by itself in that time counts in both.
  return [
    {
      name: "a loop that was left: the server's processor time in the 5 s after",
      value:
        mine === undefined || other === undefined
          ? "not measured: the server is not on this machine"
          : `${mine.toFixed(2)} s, PySpark ${other.toFixed(2)} s`,
      goal: "<= 0.02 s",
    },
  ];
}

async function reattach({ ours, theirs }: Clients): Promise<Figure[]> {
  const sides = [
    { who: ours, task: "batches" },
    { who: theirs, task: "raw" },
  ];
  const { rows: found } = await ours.ask<Answer & { rows: number }>("batches", { sql: queries.numeric });
  const [mine, other] = (await interleaved(3, sides, queries.numeric)) as [number, number];
  return [
    { name: "streams that end after each response: rows that arrive", value: String(found), goal: "1000000" },
    {
      name: "  batches() of them beside PySpark's responses alone",
      value: `${seconds(mine)}, PySpark ${seconds(other)}, ${(mine / other).toFixed(2)} times as long`,
      goal: "<= 1.5 times",
    },
  ];
}
