import { parseArgs } from "node:util";
import { DEFAULT_VERSION } from "../../tools/spark/find.js";
import type { SparkChoice } from "./with-spark.js";

export const USAGE: string = `Usage:
  npm run registry harvest -- [--spark ${DEFAULT_VERSION} | --remote sc://host:15002]
      asks a Spark for all its functions and writes registry/observed/<version>.yaml
  npm run registry verify -- [--spark ${DEFAULT_VERSION} | --remote sc://host:15002] [--thorough] [function ...]
      compares registry/functions.yaml with what a Spark says; --thorough tries every type for every argument
  npm run registry diff -- <older version> <newer version> [--draft FILE]
      what the newer release added, removed and changed, and entries for the functions that the registry lacks

Without --remote a Spark of that version is started, and stopped at the end.`;

export type Command =
  | { readonly kind: "harvest"; readonly spark: SparkChoice }
  | { readonly kind: "verify"; readonly spark: SparkChoice; readonly thorough: boolean; readonly names: readonly string[] }
  | { readonly kind: "diff"; readonly older: string; readonly newer: string; readonly draft: string | undefined };

export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** What the arguments of `npm run registry` ask for. Throws UsageError. */
export function parseCommand(args: readonly string[]): Command {
  const [name, ...rest] = args;
  const { values, positionals } = parsed(rest);
  const only = (...allowed: readonly string[]): void => {
    const stray = Object.keys(values).find((option) => !allowed.includes(option));
    if (stray !== undefined) throw new UsageError(`${name} has no option --${stray}`);
  };
  switch (name) {
    case "harvest":
      only("spark", "remote");
      if (positionals.length > 0) throw new UsageError(`harvest takes no ${JSON.stringify(positionals[0])}`);
      return { kind: "harvest", spark: choiceOf(values) };
    case "verify":
      only("spark", "remote", "thorough");
      return { kind: "verify", spark: choiceOf(values), thorough: values.thorough ?? false, names: positionals };
    case "diff": {
      only("draft");
      const [older, newer, ...more] = positionals;
      if (older === undefined || newer === undefined || more.length > 0) throw new UsageError("diff takes two versions");
      return { kind: "diff", older, newer, draft: values.draft };
    }
    default:
      throw new UsageError(name === undefined ? "what shall be done?" : `there is no command ${JSON.stringify(name)}`);
  }
}

interface Values {
  readonly spark?: string;
  readonly remote?: string;
  readonly thorough?: boolean;
  readonly draft?: string;
}

function parsed(args: readonly string[]): { readonly values: Values; readonly positionals: readonly string[] } {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { spark: { type: "string" }, remote: { type: "string" }, thorough: { type: "boolean" }, draft: { type: "string" } },
    });
  } catch (error) {
    throw new UsageError((error as Error).message, { cause: error });
  }
}

function choiceOf({ spark, remote }: Values): SparkChoice {
  if (spark !== undefined && remote !== undefined) throw new UsageError("--spark starts a server and --remote names one: give one of them");
  return remote === undefined ? { version: spark ?? DEFAULT_VERSION } : { remote };
}
