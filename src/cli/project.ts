import { dirname, resolve } from "node:path";
import { type FunctionUses, parseModule, type SourceModule } from "./find-functions.js";
import { packageEntry } from "./meaning.js";

/** A source file that was read: its path as users know it, and as the file system does. */
export interface SourceFile {
  readonly shown: string;
  readonly path: string;
  readonly text: string;
}

/** What a file holds, or where it cannot be parsed. */
export type FileReport =
  | ({ readonly shown: string; readonly failure: undefined } & FunctionUses)
  | { readonly shown: string; readonly failure: ParseFailure };

export interface ParseFailure {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** The functions that files use. What one of the files exports is followed into those that import it. */
export function functionsOfFiles(files: readonly SourceFile[]): readonly FileReport[] {
  const modules = new Map<string, SourceModule>();
  const parsed = files.map((file) => {
    try {
      const module = parseModule(file.text, file.path, (specifier) => packageEntry(specifier) ?? importedFile(specifier, file.path));
      modules.set(file.path, module);
      return { shown: file.shown, module };
    } catch (error) {
      return { shown: file.shown, failure: parseFailure(error) };
    }
  });

  function importedFile(specifier: string, from: string) {
    if (!specifier.startsWith(".")) return undefined;
    const path = candidates(resolve(dirname(from), specifier)).find((candidate) => modules.has(candidate));
    const module = path === undefined ? undefined : modules.get(path);
    return module === undefined ? undefined : { kind: "module" as const, exported: module.exported };
  }

  return parsed.map((file) =>
    file.module === undefined
      ? { shown: file.shown, failure: file.failure }
      : { shown: file.shown, failure: undefined, ...file.module.functions() },
  );
}

/** The files that an import's path may mean: itself, the TypeScript of a JavaScript name, with an extension, as a folder. */
function candidates(path: string): readonly string[] {
  const typescript = path.replace(/\.([cm]?)js(x?)$/, ".$1ts$2");
  const extensions = [".ts", ".tsx", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs"];
  return [
    path,
    typescript,
    typescript.replace(/\.ts$/, ".tsx"),
    ...extensions.map((extension) => path + extension),
    ...extensions.map((extension) => resolve(path, `index${extension}`)),
  ];
}

function parseFailure(error: unknown): ParseFailure {
  if (!(error instanceof SyntaxError) || !("loc" in error)) throw error;
  const { line, column } = error.loc as { readonly line: number; readonly column: number };
  return { line, column: column + 1, message: error.message.replace(/\s*\(\d+:\d+\)$/, "") };
}
