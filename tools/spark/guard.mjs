// Runs a program in a process group of its own and takes the whole group down when standard input ends. The parent holds the other end of that
// pipe, so the group goes down with the parent however it dies, by SIGKILL too. The working folder is removed last.
// Usage: node guard.mjs folder program args...
import { spawn } from "node:child_process";
import { rmSync } from "node:fs";

const GRACE_MS = 5_000;
const [folder, program, ...args] = process.argv.slice(2);
const child = spawn(program, args, { cwd: folder, detached: true, stdio: ["ignore", "inherit", "inherit"] });
child.on("error", (error) => {
  console.error(`${program} did not start: ${error.message}`);
  finish(127);
});
child.on("exit", (code, signal) => {
  signalGroup("SIGKILL"); // what the program started and left behind
  finish(code ?? (signal === null ? 1 : 128));
});

process.stdin.resume();
process.stdin.on("end", stop).on("error", stop);
// the reader of the output may be gone before the program is
for (const stream of [process.stdout, process.stderr]) stream.on("error", stop);
for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) process.on(signal, stop);

function stop() {
  signalGroup("SIGTERM");
  setTimeout(() => signalGroup("SIGKILL"), GRACE_MS).unref();
}

function signalGroup(signal) {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== "ESRCH") throw error; // already gone
  }
}

function finish(code) {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.exit(code);
}
