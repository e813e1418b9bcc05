import { spawnSync } from "node:child_process";
import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const root: string = join(import.meta.dirname, "..");

/** Writes the package's declarations as users get them, below `folder`/sparkwright, with what they import beside them. */
export function writePackageTypes(folder: string): void {
  // checked elsewhere: here the fastest compiler writes what the sources say
  const compiler = join(root, "node_modules", "@typescript", "native", "bin", "tsc");
  const options = ["-p", join(root, "tsconfig.build.json"), "--outDir", join(folder, "sparkwright"), "--noCheck"];
  const { status, stdout, stderr } = spawnSync(process.execPath, [compiler, ...options], { encoding: "utf8" });
  if (status !== 0) throw new Error(`the package's declarations were not written: ${stdout}${stderr}`);
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
}

/** A module's declarations. */
export function declarationsOf(text: string, path: string, removeComments = false): string {
  return ts.transpileDeclaration(text, { fileName: path, compilerOptions: { verbatimModuleSyntax: true, removeComments } }).outputText;
}
