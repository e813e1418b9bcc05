import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { processorSeconds } from "./fresh-process.js";
import { writePackageTypes } from "./package-types.js";
import { queriesWithoutFunctions, tables } from "./type-program.js";

const RUNS = 3;
const TABLES = 30;
const WIDTH = 30;

const tsc: string = join(import.meta.dirname, "..", "node_modules", "typescript", "bin", "tsc");
const options: readonly string[] = [
  ...["--target", "es2023", "--lib", "es2023,esnext.disposable,dom", "--module", "nodenext"],
  ...["--types", "node", "--strict", "--skipLibCheck", "--noEmit"],
];
const frames = `import type { DataFrame } from "./sparkwright/dsl/frame/data-frame.js";
import { col } from "./sparkwright/dsl/column/references.js";`;

export interface CheckCost {
  readonly without: number;
  readonly with: number;
}

/**
 * Processor seconds of `tsc`, the least of a few runs: for a program of queries that knows frames alone, and for the same program with
 * every function imported and mentioned. Both are checked against the declarations that users get.
 */
export function checkCost(queries: number, functions: readonly string[]): CheckCost {
  const folder = mkdtempSync(join(tmpdir(), "sparkwright-bench-"));
  try {
    writePackageTypes(folder);
    const program = `${tables(TABLES, WIDTH, frames)}\n${queriesWithoutFunctions(queries, TABLES, WIDTH)}\n`;
    const imports = functions.map((name) => `${name} as fn_${name}`).join(", ");
    const mentioned = functions.map((name) => `fn_${name}`).join(", ");
    writeFileSync(join(folder, "without.ts"), program);
    writeFileSync(
      join(folder, "with.ts"),
      `import { ${imports} } from "./sparkwright/generated/functions/index.js";\n${program}export const all = [${mentioned}] as const;\n`,
    );
    if (filesOf(folder, "without.ts").includes("/generated/functions/")) throw new Error("frames bring functions with them");
    const seconds = (file: string) => processorSeconds(tsc, [...options, file], folder);
    const runs = Array.from({ length: RUNS }, () => ({ without: seconds("without.ts"), with: seconds("with.ts") }));
    return { without: Math.min(...runs.map((run) => run.without)), with: Math.min(...runs.map((run) => run.with)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The files that a program is made of, one a line. */
function filesOf(folder: string, file: string): string {
  return spawnSync(process.execPath, [tsc, ...options, "--listFilesOnly", file], { cwd: folder, encoding: "utf8" }).stdout;
}
