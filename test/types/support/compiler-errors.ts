import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { runProgram } from "../../../tools/spark/run-program.js";
import { folder, testFiles, withoutExpectations } from "./test-program.js";

/** What a compiler says of test/types when no error is expected: texts by the line that has them, `file:line`, lines from 1. */
export type ErrorsByLine = ReadonlyMap<string, readonly string[]>;

export function errorsOf(program: ts.Program): ErrorsByLine {
  const errors = new Map<string, string[]>();
  for (const name of testFiles) {
    const file = program.getSourceFile(join(folder, name))!;
    for (const { start, messageText } of [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]) {
      const { line } = file.getLineAndCharacterOfPosition(start!);
      add(errors, `${name}:${line + 1}`, ts.flattenDiagnosticMessageText(messageText, "\n"));
    }
  }
  return errors;
}

/** The same by TypeScript 7, which has a command line only: it compiles copies of the files. */
export async function errorsOfNative(): Promise<ErrorsByLine> {
  const root = join(folder, "..", "..");
  const copy = mkdtempSync(join(tmpdir(), "sparkwright-mistakes-"));
  try {
    for (const name of ["src", "node_modules"]) symlinkSync(join(root, name), join(copy, name));
    for (const name of ["package.json", "tsconfig.json", "test/types/tsconfig.json"]) cpSync(join(root, name), join(copy, name));
    for (const name of testFiles) {
      writeFileSync(join(copy, "test", "types", name), withoutExpectations(readFileSync(join(folder, name), "utf8")));
    }
    const compiler = join(root, "node_modules", "@typescript", "native", "bin", "tsc");
    const { stdout } = await runProgram(process.execPath, [compiler, "-p", join(copy, "test", "types"), "--pretty", "false"]);
    const errors = new Map<string, string[]>();
    for (const text of stdout.split(/\n(?=\S)/)) {
      const found = /(?<file>[^/(]+)\((?<line>\d+),\d+\): error TS\d+: (?<says>[\s\S]*?)\n*$/.exec(text)?.groups;
      if (found === undefined) throw new Error(`TypeScript 7 did not compile test/types: ${text}`);
      add(errors, `${found.file}:${found.line}`, found.says!);
    }
    return errors;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function add(errors: Map<string, string[]>, line: string, text: string): void {
  errors.set(line, [...(errors.get(line) ?? []), text]);
}
