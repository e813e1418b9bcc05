import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runProgram } from "../../../tools/spark/run-program.js";

const root = join(import.meta.dirname, "..", "..", "..");

/** A project folder that has the package installed from its tarball; its dependencies are this project's. */
export interface PackedPackage {
  readonly folder: string;
  remove(): void;
}

/** Builds the package, packs it and unpacks the tarball as npm would install it. */
export async function packPackage(): Promise<PackedPackage> {
  const cache = join(root, ".cache");
  mkdirSync(cache, { recursive: true });
  // inside the project, so that dependencies are found in its node_modules
  const folder = mkdtempSync(join(cache, "packed-"));
  const source = join(folder, "source");
  const installed = join(folder, "node_modules", "sparkwright");
  mkdirSync(source);
  mkdirSync(installed, { recursive: true });
  // a project of its own: in this one's scope, the package's name would mean this checkout and its dist
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "a-project", private: true, type: "module" }));
  for (const file of ["package.json", "README.md", "LICENSE", "NOTICE"]) cpSync(join(root, file), join(source, file));
  await must(tool("tsup", "dist", "cli-default.js"), "--silent", "--out-dir", join(source, "dist"));
  await must(tool("typescript", "bin", "tsc"), "-p", "tsconfig.build.json", "--outDir", join(source, "dist", "types"));
  const { code, stderr } = await runProgram("npm", ["pack", source, "--ignore-scripts", "--silent", "--pack-destination", folder]);
  if (code !== 0) throw new Error(`npm pack failed:\n${stderr}`);
  const tarball = readdirSync(folder).find((file) => file.endsWith(".tgz"));
  const unpacked = await runProgram("tar", ["-xzf", join(folder, String(tarball)), "--strip-components=1", "-C", installed]);
  if (unpacked.code !== 0) throw new Error(unpacked.stderr);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export function tool(...parts: readonly string[]): string {
  return join(root, "node_modules", ...parts);
}

async function must(script: string, ...args: readonly string[]): Promise<void> {
  const { code, stdout, stderr } = await runProgram(process.execPath, [script, ...args], { ...process.env, INIT_CWD: root });
  if (code !== 0) throw new Error(`${script} failed:\n${stdout}${stderr}`);
}
