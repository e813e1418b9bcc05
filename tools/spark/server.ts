import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { findSpark } from "./find.js";
import { findJava } from "./java.js";
import { probe } from "./probe.js";

export interface SparkServerOptions {
  /** The version that is wanted, as SPARK_VERSION says it for all of a process. */
  readonly version?: string;
  /** Settings over the defaults, e.g. `{ "spark.sql.timeType.enabled": "true" }`. */
  readonly conf?: Readonly<Record<string, string>>;
  /** Progress in plain lines; silent by default. */
  readonly report?: (line: string) => void;
}

export interface SparkServer {
  /** What SPARK_REMOTE wants: `sc://127.0.0.1:PORT`. */
  readonly address: string;
  readonly version: string;
  /** The folder of the installation, with its `jars`. */
  readonly home: string;
  /** A Python that imports this Spark's pyspark, when there is one. */
  readonly python: string | undefined;
  /** Resolves when the server has ended, by `stop` or by itself. */
  readonly ended: Promise<void>;
  /** Takes the server down with everything it started. May be called twice. */
  stop(): Promise<void>;
}

const START_TIMEOUT_MS = 120_000;
const LOG_LINES_KEPT = 40;

/** Starts a Spark Connect server of its own on a free port of 127.0.0.1 and waits until it answers a query. It goes down with this process. */
export async function startSpark(options: SparkServerOptions = {}): Promise<SparkServer> {
  const report = options.report ?? (() => {});
  await findJava();
  const spark = await findSpark(report, options.version === undefined ? process.env : { ...process.env, SPARK_VERSION: options.version });
  const work = await mkdtemp(join(tmpdir(), "sparkwright-spark-"));
  const port = await freePort();
  report(`starting Spark ${spark.version} (${spark.origin}) on port ${port} ...`);

  const log: string[] = [];
  const guard = spawn(
    process.execPath,
    [join(import.meta.dirname, "guard.mjs"), work, join(spark.home, "bin", "spark-submit"), ...submitArguments(port, work, options.conf)],
    {
      // the guard must not share a terminal's Ctrl-C with its parent: the parent decides when to stop
      detached: true,
      stdio: ["pipe", "pipe", "pipe"],
      env: {
        ...process.env,
        // these are for clients; spark-submit refuses to start a server with them
        SPARK_REMOTE: undefined,
        SPARK_CONNECT_MODE: undefined,
        SPARK_HOME: spark.home,
        SPARK_LOCAL_IP: "127.0.0.1",
        SPARK_LOCAL_DIRS: work,
        ...(spark.python ? { PYSPARK_PYTHON: spark.python } : {}),
      },
    },
  );
  for (const stream of [guard.stdout, guard.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      log.push(...text.split("\n").filter((line) => line !== ""));
      log.splice(0, log.length - LOG_LINES_KEPT);
    });
  }
  const ended = once(guard, "exit").then(() => {});
  const stop = async (): Promise<void> => {
    guard.stdin.end();
    await ended;
  };

  try {
    await waitForAnswer(port, guard, log);
  } catch (error) {
    await stop();
    throw error;
  }
  return { address: `sc://127.0.0.1:${port}`, version: spark.version, home: spark.home, python: spark.python, ended, stop };
}

function submitArguments(port: number, work: string, conf: Readonly<Record<string, string>> = {}): string[] {
  const settings: Record<string, string> = {
    "spark.connect.grpc.binding.address": "127.0.0.1",
    "spark.connect.grpc.binding.port": String(port),
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.driver.host": "127.0.0.1",
    "spark.log.level": "WARN",
    "spark.sql.shuffle.partitions": "2",
    "spark.sql.warehouse.dir": join(work, "warehouse"),
    "spark.ui.enabled": "false",
    ...conf,
  };
  const pairs = Object.entries(settings).flatMap(([key, value]) => ["--conf", `${key}=${value}`]);
  return ["--master", "local[2]", ...pairs, "--class", "org.apache.spark.sql.connect.service.SparkConnectServer", "spark-internal"];
}

/** A port that was free a moment ago; Spark cannot be given an open socket. */
async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error(`no port in ${String(address)}`);
  return address.port;
}

async function waitForAnswer(port: number, guard: ChildProcess, log: readonly string[]): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    if (guard.exitCode !== null || guard.signalCode !== null)
      throw new Error(`Spark ended before it answered. Its last lines:\n${log.join("\n")}`);
    try {
      return await probe(port);
    } catch (error) {
      // until its port is open every probe fails; only the last failure means something
      if (Date.now() > deadline)
        throw new Error(`Spark did not answer a query within ${START_TIMEOUT_MS / 1000} s. Its last lines:\n${log.join("\n")}`, {
          cause: error,
        });
    }
    await sleep(200);
  }
}
