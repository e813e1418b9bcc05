import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const entry = join(import.meta.dirname, "..", "..", "dist", "index.js");

/** Milliseconds until a process that starts now has printed a first result: the built package in node, undefined where there is none; PySpark's client. */
export function firstResult(address: string): number | undefined {
  if (!existsSync(entry)) return undefined;
  const program = `
    const { SparkSession } = await import(${JSON.stringify(pathToFileURL(entry).href)});
    const spark = await SparkSession.connect(${JSON.stringify(address)});
    console.log((await spark.range(1).collect()).length);
    process.exit();`;
  return elapsed(process.execPath, ["--input-type=module", "-e", program]);
}

export function firstResultOfPySpark(python: string, address: string): number {
  const program = `
import os
from pyspark.sql import SparkSession
print(len(SparkSession.builder.remote(${JSON.stringify(address)}).getOrCreate().range(1).collect()), flush=True)
os._exit(0)`;
  return elapsed(python, ["-c", program]);
}

function elapsed(command: string, args: readonly string[]): number {
  const start = performance.now();
  const { stdout, stderr } = spawnSync(command, args, { encoding: "utf8" });
  const milliseconds = performance.now() - start;
  if (stdout.trim() !== "1") throw new Error(stderr);
  return milliseconds;
}
