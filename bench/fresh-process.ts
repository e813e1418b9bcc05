import { spawnSync } from "node:child_process";

const atExit = `process.on("exit",()=>{const{user,system}=process.cpuUsage();console.log((user+system)/1e6)})`;

/**
 * Seconds of processor time that a program takes in a node of its own: while a busy machine makes it wait, these do not run on.
 * Throws what it prints when it fails.
 */
export function processorSeconds(program: string, args: readonly string[], folder: string): number {
  return lastNumber(["--import", `data:text/javascript,${encodeURIComponent(atExit)}`, program, ...args], folder);
}

/** The number that a script of the benchmarks prints in a node of its own. */
export function printedNumber(script: string, ...args: readonly string[]): number {
  return lastNumber([...process.execArgv, script, ...args], process.cwd());
}

function lastNumber(args: readonly string[], cwd: string): number {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  return Number(stdout.trimEnd().split("\n").at(-1));
}
