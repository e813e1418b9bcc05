import { readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** test/types. */
export const folder: string = join(import.meta.dirname, "..");
const src = join(folder, "..", "..", "src");
export const mainEntry: string = join(src, "index.ts");
export const functionsEntry: string = join(src, "generated", "functions", "index.ts");

/** The files of assertions. */
export const testFiles: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
  .sort();

/** A file of assertions whose wrong lines are errors. Lines stay where they are. */
export function withoutExpectations(text: string): string {
  return text.replaceAll("// @ts-expect-error", "// an expected error");
}

/** test/types and the package's entries, as TypeScript 6 sees them when no error is expected. */
export function testProgram(): ts.Program {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} };
  const { options } = ts.getParsedCommandLineOfConfigFile(join(folder, "tsconfig.json"), {}, host)!;
  const files = testFiles.map((name) => join(folder, name));
  const compilerHost = ts.createCompilerHost(options);
  const { readFile } = compilerHost;
  compilerHost.readFile = (path) => {
    const text = readFile(path);
    return text !== undefined && files.includes(path) ? withoutExpectations(text) : text;
  };
  compilerHost.getSourceFile = (path, target) => {
    const text = compilerHost.readFile(path);
    return text === undefined ? undefined : ts.createSourceFile(path, text, target, true);
  };
  return ts.createProgram([...files, mainEntry, functionsEntry], options, compilerHost);
}
