import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CompilerVersion, compilers } from "../test/typecheck/compilers.js";
import { writePackageTypes } from "./package-types.js";

/** What `tsc` says of the check of a program. */
export interface TypeCost {
  readonly instantiations: number;
  readonly checkMs: number;
}
/** The same, and the whole process's memory. */
export interface Compilation extends TypeCost {
  readonly megabytes: number;
}

const root = join(import.meta.dirname, "..");

/** A project of one file, as a user of the package has it: beside the declarations, in the hands of a compiler or an editor. */
export class UserProject implements Disposable {
  readonly #folder: string = mkdtempSync(join(tmpdir(), "sparkwright-bench-"));
  /** The path of the file. */
  readonly file: string = join(this.#folder, "program.ts");

  constructor() {
    writePackageTypes(this.#folder);
    writeFileSync(join(this.#folder, "tsconfig.json"), JSON.stringify({ compilerOptions: usersOptions, files: ["program.ts"] }));
  }

  write(text: string): void {
    writeFileSync(this.file, text);
  }

  /** Compiles a program, which must have no errors. */
  compile(version: CompilerVersion, text: string): Compilation {
    const { stdout, status } = this.#tsc(version, text);
    if (status !== 0) throw new Error(`the measured program does not compile with TypeScript ${version}: ${stdout.slice(0, 2000)}`);
    return {
      instantiations: measured(stdout, "Instantiations"),
      checkMs: measured(stdout, "Check time") * 1000,
      megabytes: measured(stdout, "Memory used") / 1024,
    };
  }

  /** What lines add to a program, the least time of a few runs. */
  added(version: CompilerVersion, before: string, lines: string, runs: number): TypeCost {
    const least = (text: string): Compilation =>
      Array.from({ length: runs }, () => this.compile(version, text)).reduce((a, b) => (a.checkMs < b.checkMs ? a : b));
    const [with_, without] = [least(`${before}\n${lines}`), least(before)];
    return { instantiations: with_.instantiations - without.instantiations, checkMs: with_.checkMs - without.checkMs };
  }

  compiles(version: CompilerVersion, text: string): boolean {
    return this.#tsc(version, text).status === 0;
  }

  #tsc(version: CompilerVersion, text: string): { readonly stdout: string; readonly status: number | null } {
    this.write(text);
    const compiler = join(root, "node_modules", compilers[version], "bin", "tsc");
    const { stdout, status } = spawnSync(process.execPath, [compiler, "-p", this.#folder, "--extendedDiagnostics"], { encoding: "utf8" });
    if (!stdout.includes("Instantiations:")) throw new Error(`TypeScript ${version} did not run: ${stdout}`);
    return { stdout, status };
  }

  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

const usersOptions = {
  target: "es2022",
  lib: ["es2023", "esnext.disposable"],
  types: ["node"],
  module: "nodenext",
  moduleResolution: "nodenext",
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  paths: { sparkwright: ["./sparkwright/index.d.ts"] },
};

/** A figure of `--extendedDiagnostics`, without its unit. */
function measured(report: string, name: string): number {
  const found = new RegExp(`^${name}:\\s+([\\d.]+)`, "m").exec(report);
  if (found === null) throw new Error(`tsc --extendedDiagnostics does not say its ${name}`);
  return Number(found[1]);
}
