import { createRequire } from "node:module";
import { parseArgs } from "node:util";
import { address as addressOf, parseConnectionString } from "../connect/grpc/connection-string.js";
import { SparkError } from "../errors.js";
import { SparkSession } from "../session.js";
import { OLDEST_SPARK, versionReached } from "../types/version-rules.js";
import { problemsIn } from "./check.js";
import { functionsOfFiles } from "./project.js";
import { type Checked, reportText } from "./report.js";
import { sourceFiles } from "./source-files.js";

/** Where a command runs: what it writes to, and what it knows of its surroundings. */
export interface Surroundings {
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  out(text: string): void;
  err(text: string): void;
}

const HELP = `sparkwright, Apache Spark for TypeScript

  sparkwright doctor [sc://host:port] FILES…        whether a server has every function that source files use
  sparkwright doctor --spark 4.2.1 FILES…           the same for a version of Spark, without a server

  FILES are files, folders and patterns such as 'src/**/*.ts'. Without an address the server is that of SPARK_REMOTE.
  The exit code is 0 when all is there, 1 when something is missing or a file cannot be parsed, 2 when nothing could be checked.

  --spark VERSION   check against this version of Spark, by what Sparkwright knows of it
  --help, -h        this text
  --version, -v     the version of Sparkwright`;

/** Something that was asked for wrongly, or could not be begun: exit code 2. */
class UsageError extends Error {}

/** Runs the command with its arguments; gives the exit code. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
  try {
    const { values, positionals } = argumentsOf(args);
    const [command, ...rest] = positionals;
    if (values.version) surroundings.out(packageVersion());
    else if (values.help || command === "help") surroundings.out(HELP);
    else if (command === "doctor") return await doctor(rest, values.spark, surroundings);
    else
      throw new UsageError(
        command === undefined ? "What to do? There is one command, doctor." : `There is no command ${quoted(command)}; there is doctor.`,
      );
    return 0;
  } catch (error) {
    // Spark's errors here are of the address or the connection, and never repeat a token.
    if (!(error instanceof UsageError) && !(error instanceof SparkError)) throw error;
    surroundings.err(`sparkwright: ${error.message}${error instanceof UsageError ? "\nsparkwright --help says more." : ""}`);
    return 2;
  }
}

interface Arguments {
  readonly values: { readonly help?: boolean; readonly version?: boolean; readonly spark?: string };
  readonly positionals: readonly string[];
}

function argumentsOf(args: readonly string[]): Arguments {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { help: { type: "boolean", short: "h" }, version: { type: "boolean", short: "v" }, spark: { type: "string" } },
    });
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(withoutSecrets(error.message));
    throw error;
  }
}

async function doctor(rest: readonly string[], version: string | undefined, surroundings: Surroundings): Promise<number> {
  const addresses = rest.filter((argument) => argument.startsWith("sc:"));
  const patterns = rest.filter((argument) => !argument.startsWith("sc:"));
  if (patterns.length === 0) throw new UsageError("doctor: name the files to check, such as 'src/**/*.ts'.");
  if (addresses.length > 1) throw new UsageError("doctor: one server at a time, please.");
  if (version !== undefined && addresses.length > 0) throw new UsageError("doctor: a server's address or --spark VERSION, not both.");
  const files = await sourceFiles(patterns, surroundings.folder);
  if (files.length === 0) throw new UsageError(`doctor: there are no files for ${patterns.map(quoted).join(", ")}.`);
  const checked = version === undefined ? await askServer(addresses[0] ?? surroundings.env.SPARK_REMOTE) : byRegistry(version);
  const reports = functionsOfFiles(files);
  const problems = problemsIn(reports, checked.version);
  surroundings.out(reportText(reports, problems, checked));
  return problems.length === 0 ? 0 : 1;
}

function byRegistry(version: string): Checked {
  if (!/^\d+\.\d+\.\d+(-\S+)?$/.test(version))
    throw new UsageError(`doctor: --spark takes a version such as 4.2.1, found ${quoted(version)}.`);
  if (!versionReached(version, OLDEST_SPARK))
    throw new UsageError(`doctor: Sparkwright needs Spark ${OLDEST_SPARK} or later, found --spark ${version}.`);
  return { version, server: undefined };
}

async function askServer(address: string | undefined): Promise<Checked> {
  if (address === undefined || address === "") {
    throw new UsageError(
      "doctor: no server was named. Give its address (sc://localhost:15002), set SPARK_REMOTE, or check without one: --spark 4.2.1.",
    );
  }
  const target = parseConnectionString(address);
  await using spark = await SparkSession.connect(address);
  return { version: spark.version, server: addressOf(target) };
}

function quoted(text: string): string {
  return JSON.stringify(withoutSecrets(text));
}

/** A mistyped address may hold a token. */
function withoutSecrets(text: string): string {
  return text.replace(/(token\s*=)[^;\s'"]*/gi, "$1…");
}

function packageVersion(): string {
  const { version } = createRequire(import.meta.url)("sparkwright/package.json") as { readonly version: string };
  return version;
}
