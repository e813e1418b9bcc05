import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { probeColumns } from "../live/probe-columns.js";
import type { ProofCall } from "./proof-call.js";
import { fieldsText, tagText } from "./tag-text.js";

const root: string = fileURLToPath(new URL("../..", import.meta.url));

/** A file of calls, one a line. */
export interface ProofFile {
  readonly path: string;
  readonly firstLine: number;
  readonly calls: readonly ProofCall[];
}

/** Writes the calls into files below .cache, one for each group of functions, gives them to `use` and removes them. */
export function withProofFiles<T>(calls: readonly ProofCall[], use: (files: readonly ProofFile[]) => T): T {
  mkdirSync(join(root, ".cache"), { recursive: true });
  const folder = mkdtempSync(join(root, ".cache", "proof-"));
  try {
    const source = relative(folder, join(root, "src")).replaceAll("\\", "/");
    writeFileSync(join(folder, "columns.ts"), columnsModule(source));
    const groups = [...new Set(calls.map(({ model }) => model.fact.group))];
    const callsOf = (group: string) => calls.filter(({ model }) => model.fact.group === group);
    return use(groups.map((group) => writeGroup(join(folder, `${group}.ts`), source, callsOf(group))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeGroup(path: string, source: string, calls: readonly ProofCall[]): ProofFile {
  const head = [
    `import * as fn from "${source}/generated/functions/index.js";`,
    'import { c, ordered } from "./columns.js";',
    "const { expr, lit, when } = fn;",
  ];
  writeFileSync(path, [...head, ...calls.map(lineOf), ""].join("\n"));
  return { path, firstLine: head.length, calls };
}

/** A window function is an expression after `over` only. */
function lineOf({ model, text }: ProofCall): string {
  // without `void` a call counts as control flow, and for every name the compiler walks back through all lines before it
  return model.fact.kind === "window" ? `void ${text}.over(ordered);` : `void ${text};`;
}

function columnsModule(source: string): string {
  const schema = fieldsText(probeColumns.map((column) => [column.name, tagText(column)]));
  return [
    `import type { Cols } from "${source}/dsl/column/named.js";`,
    `import type { OrderedWindow } from "${source}/dsl/window/window.js";`,
    `import type { ArrayOf, MapOf, StructOf } from "${source}/types/tags.js";`,
    `export declare const c: Cols<${schema}>;`,
    "export declare const ordered: OrderedWindow<unknown>;",
    "",
  ].join("\n");
}
