import { spawn } from "node:child_process";

export interface ProgramResult {
  /** The exit code; undefined when the program could not be started or was killed. */
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
  /** Set when the program could not be started at all (not installed, not executable). */
  readonly failure?: Error;
}

/** Runs a program to its end and returns what it printed; a program that is not there is a result, not an exception. */
export function runProgram(program: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<ProgramResult> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { env, stdio: ["ignore", "pipe", "pipe"] });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    child.on("error", (failure) => resolve({ code: undefined, stdout, stderr, failure }));
    child.on("close", (code) => resolve({ code: code ?? undefined, stdout, stderr }));
  });
}
