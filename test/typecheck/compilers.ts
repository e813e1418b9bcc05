import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ProgramResult, runProgram } from "../../tools/spark/run-program.js";

const root: string = join(import.meta.dirname, "..", "..");

/** The compilers that the types are for, by version, as packages. */
export const compilers = {
  "5.4": "typescript-5.4",
  "5.9": "typescript-5.9",
  "6.0": "typescript",
  "7.0": "@typescript/native",
} as const;
export type CompilerVersion = keyof typeof compilers;

/** Compiles test/types, which says which lines are right and which are wrong, with the sources. */
export function compileWithSources(version: CompilerVersion): Promise<ProgramResult> {
  return tsc(version, join(root, "test", "types"));
}

/**
 * Compiles the same files as somebody does who has installed the package: with the built declarations in the sources' place. What is printed of
 * the declarations of other packages is left out: some of them want a newer compiler.
 */
export async function compileWithDeclarations(version: CompilerVersion, declarations: string): Promise<readonly string[]> {
  if (!existsSync(join(declarations, "index.d.ts"))) throw new Error(`${declarations} has no declarations: npm run build first`);
  const folder = mkdtempSync(join(tmpdir(), "sparkwright-types-"));
  try {
    cpSync(declarations, join(folder, "src"), { recursive: true });
    const tests = join(root, "test", "types");
    for (const name of readdirSync(tests).filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))) {
      cpSync(join(tests, name), join(folder, "test", "types", name));
    }
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: consumersOptions, include: ["test/types"] }));
    const { stdout, code } = await tsc(version, folder);
    const errors = stdout.split(/\n(?=\S)/).filter((text) => text.includes("error TS"));
    if (code !== 0 && errors.length === 0) throw new Error(`TypeScript ${version} did not run (npm ci first?)`);
    return errors.filter((text) => !/^[^(]*node_modules\//.test(text));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Those of test/types/tsconfig.json that every version knows. */
const consumersOptions = {
  target: "es2022",
  lib: ["es2023", "esnext.disposable"],
  types: ["node"],
  module: "nodenext",
  moduleResolution: "nodenext",
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  noEmit: true,
};

function tsc(version: CompilerVersion, project: string): Promise<ProgramResult> {
  return runProgram(process.execPath, [join(root, "node_modules", compilers[version], "bin", "tsc"), "-p", project]);
}
