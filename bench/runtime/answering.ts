import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** A process that does one task after another, each a line of JSON on its input, and says on its output how each went. */
export interface Peer {
  ask<T extends Answer>(task: string, parameters?: Readonly<Record<string, unknown>>): Promise<T>;
  stop(): Promise<void>;
}

export interface Answer {
  readonly ms: number;
}

/** Starts a program that answers tasks, and waits until it is ready: it says so by a first line. */
export async function peer(command: string, args: readonly string[]): Promise<Peer> {
  const child = spawn(command, args, { stdio: ["pipe", "pipe", "pipe"] });
  let complaints = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    complaints += text;
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const line = async (): Promise<string> => {
    const { value, done } = await lines.next();
    if (done) throw new Error(`${args[0]} ended: ${complaints}`);
    return value;
  };
  await line();
  return {
    async ask<T extends Answer>(task: string, parameters: Readonly<Record<string, unknown>> = {}) {
      child.stdin.write(`${JSON.stringify({ task, ...parameters })}\n`);
      return JSON.parse(await line()) as T;
    },
    async stop() {
      child.stdin.end();
      await ended(child);
    },
  };
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null) resolve();
    else child.once("exit", () => resolve());
  });
