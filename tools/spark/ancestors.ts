import { runProgram } from "./run-program.js";

const POLL_MS = 500;

/**
 * Calls `died` once when a process above this one ends: npm, the shell and tsx stand between a command and what started it, and none of them
 * reliably passes its end on. Without `ps` only the parent is watched.
 */
export async function whenAncestorDies(died: () => void): Promise<void> {
  const parent = process.ppid;
  const ancestors = await chainFrom(parent);
  const timer = setInterval(() => {
    if (process.ppid === parent && ancestors.every(isRunning)) return;
    clearInterval(timer);
    died();
  }, POLL_MS).unref();
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

async function chainFrom(pid: number): Promise<readonly number[]> {
  const chain: number[] = [];
  for (let next = pid; next > 1; ) {
    chain.push(next);
    const { code, stdout } = await runProgram("ps", ["-o", "ppid=", "-p", String(next)]);
    next = code === 0 ? Number.parseInt(stdout, 10) || 0 : 0;
  }
  return chain;
}
