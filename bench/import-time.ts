import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Figure } from "./figures.js";

const RUNS = 15;
const entry = join(import.meta.dirname, "..", "dist", "index.js");

/** What importing the built package takes, over a node that imports nothing. The two take turns, so that both meet the same machine. */
export function importTime(): Figure[] {
  const goal = "25 ms";
  const name = "import of sparkwright, over an empty node";
  if (!existsSync(entry)) return [{ name, value: "not measured: run `npm run build` first", goal }];
  const load = `await import(${JSON.stringify(pathToFileURL(entry).href)})`;
  const runs = Array.from({ length: RUNS }, () => ({ empty: nodeTime(""), loaded: nodeTime(load) }));
  const empty = median(runs.map((run) => run.empty));
  const loaded = median(runs.map((run) => run.loaded));
  return [
    { name: "a node that imports nothing", value: `${empty.toFixed(0)} ms` },
    { name, value: `${(loaded - empty).toFixed(0)} ms (${(loaded / empty).toFixed(2)} times)`, goal },
  ];
}

/** Milliseconds from start to end of a node that runs this script. */
function nodeTime(script: string): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
