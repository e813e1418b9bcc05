import { readFile, stat } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { convertPathToPattern, glob } from "tinyglobby";
import type { SourceFile } from "./project.js";

const sources = "**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs}";

/**
 * The files that paths and patterns mean, each once, sorted: a file by its name, a folder with all sources in it, or a pattern such as
 * `src/**\/*.ts`. Packages in node_modules are left out.
 */
export async function sourceFiles(patterns: readonly string[], folder: string): Promise<readonly SourceFile[]> {
  const found = await Promise.all(patterns.map((pattern) => pathsOf(pattern, folder)));
  const paths = [...new Set(found.flat())].sort();
  return Promise.all(
    paths.map(async (path) => ({ path, shown: relative(folder, path).replaceAll("\\", "/"), text: await readFile(path, "utf8") })),
  );
}

async function pathsOf(pattern: string, folder: string): Promise<readonly string[]> {
  const path = resolve(folder, pattern);
  // A file's own name may look like a pattern: app/[id]/page.ts
  const known = await stat(path).catch(() => undefined);
  if (known?.isFile()) return [path];
  const globbed = known?.isDirectory() ? `${convertPathToPattern(path)}/${sources}` : pattern.replaceAll("\\", "/");
  const options = { cwd: folder, absolute: true, expandDirectories: false, ignore: ["**/node_modules/**"] };
  return (await glob([globbed], options)).map((file) => resolve(file));
}
