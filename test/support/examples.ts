import { readFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";

export interface Example {
  readonly file: string;
  readonly code: string;
}

const source = join(import.meta.dirname, "..", "..", "src");

/** The code after each `@example` of the language's docstrings, on its line or in a fence. */
export const examples: readonly Example[] = globSync(["dsl/**/*.ts", "session.ts"], { cwd: source })
  .sort()
  .flatMap((file) => {
    const text = readFileSync(join(source, file), "utf8").replaceAll(/^\s*\* ?/gm, "");
    const found = text.matchAll(/@example(?: (?<line>.+)|\s*```ts\n(?<block>[^`]*)```)/g);
    return [...found].map(({ groups }) => ({ file, code: (groups?.line ?? groups?.block ?? "").trim().replace(/ ?\*\/$/, "") }));
  });
