import { existsSync, readdirSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { SparkSession } from "../../src/index.js";
import { startSpark } from "../spark/server.js";

const QUERIES = 1_000;
/** Queries after which nothing of a first time is left to be loaded or compiled. */
const WARM = 200;
const SESSIONS = 100;
const QUERIES_OF_EACH = 5;
/** What may be more at the end than after the warm-up, in bytes; a leak of a thousand queries would be more. */
const MEMORY = 24 * 2 ** 20;
/** Milliseconds that the server has to note that a query is over. */
const PATIENCE = 10_000;
const OPEN_FILES = "/proc/self/fd";

/** 1,000 queries over one session and 100 sessions at once: no handle, no memory and no operation of the server more than before. */
export async function load(seed: number): Promise<void> {
  const remote = process.env.SPARK_REMOTE;
  const server = remote ? undefined : await startSpark();
  const address = server?.address ?? remote!;
  try {
    await queriesOfOneSession(address, seed);
    await sessionsAtOnce(address, seed);
  } finally {
    await server?.stop();
  }
}

async function queriesOfOneSession(address: string, seed: number): Promise<void> {
  await using spark = await SparkSession.connect(address);
  for (let at = 0; at < WARM; at++) await oneQuery(spark, seed + at);
  await idle(spark);
  const before = state();
  for (let at = WARM; at < QUERIES; at++) await oneQuery(spark, seed + at);
  await idle(spark);
  const after = state();
  console.log(`  ${QUERIES} queries over one session: ${told(before, after)}`);
  assertNoMore(before, after);
}

async function sessionsAtOnce(address: string, seed: number): Promise<void> {
  const round = async (): Promise<void> => {
    await Promise.all(
      Array.from({ length: SESSIONS }, async (_, number) => {
        const spark = await SparkSession.connect(address);
        for (let at = 0; at < QUERIES_OF_EACH; at++) await oneQuery(spark, seed + number + at);
        await idle(spark);
        await spark.close();
      }),
    );
    // sockets are closed in a turn of their own
    await sleep(100);
  };
  await round();
  const before = state();
  await round();
  const after = state();
  console.log(`  ${SESSIONS} sessions at once: ${told(before, after)}`);
  assertNoMore(before, after);
}

/** Queries of several kinds and ends, by their number. */
async function oneQuery(spark: SparkSession, number: number): Promise<void> {
  switch (number % 5) {
    case 0: {
      for await (const _ of spark.range(0, 100_000, 1, 4).batches()) break;
      return;
    }
    case 1: {
      const failed = await spark
        .sql("SELECT raise_error('no')")
        .collect()
        .then(
          () => false,
          () => true,
        );
      if (!failed) throw new Error("a query that fails gave rows");
      return;
    }
    case 2: {
      const table = await spark.range(number % 1000).toArrow();
      if (table.numRows !== number % 1000) throw new Error(`${table.numRows} rows came of ${number % 1000}`);
      return;
    }
    case 3: {
      const signal = AbortSignal.timeout(1 + (number % 20));
      await spark.range(10).collect({ signal }).catch(ofAbort);
      return;
    }
    default: {
      const rows = await spark.range(number % 3000).collect();
      if (rows.length !== number % 3000) throw new Error(`${rows.length} rows came of ${number % 3000}`);
    }
  }
}

function ofAbort(error: Error): void {
  if (error.name !== "TimeoutError" && error.name !== "AbortError") throw error;
}

/** Until the server has no operation of the session any more. */
async function idle(spark: SparkSession): Promise<void> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const left = [...(await spark.getOperationStatuses())].filter(([, state]) => state === "running" || state === "terminating");
    if (left.length === 0) return;
    if (performance.now() > end) throw new Error(`operations left on the server: ${left.map(([id]) => id).join(", ")}`);
    await sleep(20);
  }
}

interface State {
  readonly handles: number;
  /** Open files and sockets, where Linux shows them: those that keep no process alive are no handles. */
  readonly files: number;
  readonly memory: number;
}

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** What is there now, rubbish taken out. */
function state(): State {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  const files = existsSync(OPEN_FILES) ? readdirSync(OPEN_FILES).length : 0;
  return { handles: process.getActiveResourcesInfo().length, files, memory: heapUsed + arrayBuffers };
}

const mebibytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MiB`;
const shown = ({ handles, files, memory }: State): string => `${handles} handles, ${files} open files, ${mebibytes(memory)}`;
const told = (before: State, after: State): string => `${shown(before)} before; ${shown(after)} after; no operation left`;

function assertNoMore(before: State, after: State): void {
  if (after.handles > before.handles) throw new Error(`handles are left: ${process.getActiveResourcesInfo().join(", ")}`);
  if (after.files > before.files) throw new Error(`${after.files - before.files} files or sockets are left`);
  if (after.memory > before.memory + MEMORY) throw new Error(`${mebibytes(after.memory - before.memory)} of memory are left`);
}
