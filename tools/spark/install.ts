import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { isRunning } from "./ancestors.js";
import { SparkUnavailableError } from "./errors.js";
import { connectVersion, type SparkInstallation } from "./installation.js";
import { type ProgramResult, runProgram } from "./run-program.js";

const PARTIAL = ".partial-";

/** Where installed Sparks are kept: SPARK_CACHE, else .cache/spark under the project. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  return resolve(env.SPARK_CACHE ?? join(import.meta.dirname, "..", "..", ".cache", "spark"));
}

/** The Spark of this version in the cache, if it is there. */
export async function installedInCache(version: string, folder: string): Promise<SparkInstallation | undefined> {
  return describe(join(folder, version), version);
}

/**
 * Installs pyspark with its Connect client into `<folder>/<version>`. The work is done in a folder of its own and renamed at the end,
 * so a cache entry is whole or absent: an interrupted run leaves nothing that looks installed, and of two runs at once the first to finish wins.
 */
export async function installSpark(version: string, folder: string, report: (line: string) => void): Promise<SparkInstallation> {
  const target = join(folder, version);
  const present = await installedInCache(version, folder);
  if (present) return present;
  // an entry without a Spark in it (an environment whose Python was removed) would block the rename
  if (existsSync(target)) await rm(target, { recursive: true, force: true });

  await mkdir(folder, { recursive: true });
  await removeAbandoned(folder);
  const partial = join(folder, `${PARTIAL}${version}-${process.pid}-${Date.now()}`);
  report(`installing pyspark ${version} into ${target} (once; about half a gigabyte) ...`);
  try {
    await must(
      await runProgram("python3", ["-m", "venv", partial]),
      'Spark is installed by Python\'s pip, and "python3 -m venv" failed. Install Python 3.10 or newer with venv (Debian: apt-get install python3-venv), or set SPARK_HOME',
    );
    await must(
      await runProgram(join(partial, "bin", "python"), ["-m", "pip", "install", "--quiet", "--no-compile", `pyspark[connect]==${version}`]),
      `pip could not install pyspark ${version} (is the network there?)`,
    );
    await rename(partial, target).catch(async (error: NodeJS.ErrnoException) => {
      // another run finished first: its entry is as good as this one
      if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
    });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  const installed = await installedInCache(version, folder);
  if (!installed)
    throw new SparkUnavailableError(`pip installed pyspark ${version} into ${target}, but no Spark Connect server was found there.`);
  return installed;
}

async function must(result: ProgramResult, what: string): Promise<void> {
  if (result.code === 0) return;
  const said = (result.failure?.message ?? result.stderr).trim().split("\n").slice(-5).join("\n");
  throw new SparkUnavailableError(`${what}:\n${said}`);
}

async function describe(environment: string, version: string): Promise<SparkInstallation | undefined> {
  const lib = join(environment, "lib");
  if (!existsSync(lib)) return undefined;
  for (const entry of await readdir(lib)) {
    const home = join(lib, entry, "site-packages", "pyspark");
    if (connectVersion(home) === version) {
      return { home, version, python: join(environment, "bin", "python"), origin: `the cache, ${environment}` };
    }
  }
  return undefined;
}

/** Removes what interrupted installs left behind; folders of running processes stay. */
async function removeAbandoned(folder: string): Promise<void> {
  for (const entry of await readdir(folder)) {
    const pid = new RegExp(`^\\${PARTIAL}.*-(\\d+)-\\d+$`).exec(entry)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(folder, entry), { recursive: true, force: true });
  }
}
