import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

const root: string = join(import.meta.dirname, "..");

/** Writes the package's declarations as users get them, below `folder`/sparkwright, with what they import beside them. */
export function writePackageTypes(folder: string): void {
  const source = join(root, "src");
  for (const path of readdirSync(source, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"))) {
    const target = join(folder, "sparkwright", path.replace(/ts$/, "d.ts"));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, declarationsOf(readFileSync(join(source, path), "utf8"), path));
  }
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
}

/** A module's declarations. */
export function declarationsOf(text: string, path: string, removeComments = false): string {
  return ts.transpileDeclaration(text, { fileName: path, compilerOptions: { verbatimModuleSyntax: true, removeComments } }).outputText;
}
