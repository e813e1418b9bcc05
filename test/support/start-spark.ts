// Global set-up of the projects that use a real Spark: starts one for all of them (or takes SPARK_REMOTE's) and gives tests its address.
import type { TestProject } from "vitest/node";
import { SparkUnavailableError } from "../../tools/spark/errors.js";
import { type SparkServer, startSpark } from "../../tools/spark/server.js";
import type { SparkForTests } from "./spark.js";

/** Settings of the test server that differ from Spark's defaults: TIME columns are still behind a switch in 4.3. */
const CONF = { "spark.sql.timeType.enabled": "true" };

interface Shared {
  readonly started: Promise<{ readonly spark: SparkForTests; readonly server: SparkServer | undefined }>;
  users: number;
}

// every project loads this module anew; they meet on the global object
const shared = globalThis as { [key: symbol]: Shared | undefined };
const KEY = Symbol.for("sparkwright.test.spark");

export async function setup(project: TestProject): Promise<void> {
  shared[KEY] ??= { started: start(), users: 0 };
  shared[KEY].users += 1;
  project.provide("spark", (await shared[KEY].started).spark);
}

export async function teardown(): Promise<void> {
  const state = shared[KEY];
  if (!state) return;
  state.users -= 1;
  if (state.users > 0) return;
  shared[KEY] = undefined;
  const { spark, server } = await state.started;
  if (spark.missing !== undefined) warn(spark.missing);
  await server?.stop();
}

async function start(): Promise<{ readonly spark: SparkForTests; readonly server: SparkServer | undefined }> {
  const remote = process.env.SPARK_REMOTE;
  if (remote) return { spark: { address: remote, python: undefined, missing: undefined }, server: undefined };
  try {
    const server = await startSpark({ conf: CONF, report: (line) => console.error(line) });
    return { spark: { address: server.address, python: server.python, missing: undefined }, server };
  } catch (error) {
    if (!(error instanceof SparkUnavailableError) || process.env.REQUIRE_SPARK === "1") throw error;
    warn(error.message);
    return { spark: { address: undefined, python: undefined, missing: error.message }, server: undefined };
  }
}

function warn(reason: string): void {
  const lines = [
    "THE TESTS THAT NEED A REAL SPARK ARE LEFT OUT.",
    ...reason.split("\n"),
    "Everything else runs. REQUIRE_SPARK=1 makes this a failure.",
  ];
  const edge = "!".repeat(Math.max(...lines.map((line) => line.length)) + 4);
  console.error(`\n${edge}\n${lines.map((line) => `! ${line}`).join("\n")}\n${edge}\n`);
}
