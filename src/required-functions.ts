import { ArgumentError, UnsupportedError } from "./errors.js";
import { closestFunctions, functionNamed, isBuilder } from "./function-names.js";
import type { EngineFact, FunctionFact } from "./signatures/function-fact.js";
import { versionReached } from "./types/version-rules.js";

/** What answers a session's queries, as far as its functions go. */
export interface FunctionsOf {
  readonly version: string;
  /** The names that the server lists, lower case; undefined: it is the embedded engine, which the registry describes. */
  readonly listed: ReadonlySet<string> | undefined;
}

/**
 * Checks names against what a session has.
 *
 * @throws ArgumentError for names that neither the registry nor the server knows, UnsupportedError for all that the session lacks.
 */
export function checkRequired(names: readonly string[], { version, listed }: FunctionsOf): void {
  const unknown: string[] = [];
  const missing: string[] = [];
  for (const name of new Set(names)) {
    if (isBuilder(name)) continue;
    const fact = functionNamed(name);
    if (fact === undefined) {
      // The server's own list has what the registry cannot: functions of a newer Spark, and those that users made.
      if (!listed?.has(name.toLowerCase())) unknown.push(name);
    } else if (listed !== undefined) {
      if (!versionReached(version, fact.since)) missing.push(`${name} (since Spark ${fact.since})`);
    } else if (!isEmbedded(fact)) {
      missing.push(name + whyNot(fact));
    }
  }
  if (unknown.length > 0) {
    const known = listed === undefined ? "Sparkwright does not know" : "neither Sparkwright nor this server knows";
    throw new ArgumentError(`requireFunctions: ${known} ${unknown.map(withClosest).join(", ")}`);
  }
  if (missing.length === 0) return;
  const who = listed === undefined ? "The embedded engine" : `This server runs Spark ${version}, which`;
  const whom = listed === undefined ? "; a Spark server does (SparkSession.connect)" : "";
  throw new UnsupportedError(
    `${who} does not have ${counted(missing.length)} that ${are(missing.length)} required: ${missing.join(", ")}${whom}.`,
    {
      messageParameters: { functions: missing.join(", ") },
    },
  );
}

function withClosest(name: string): string {
  const closest = closestFunctions(name);
  return closest.length === 0 ? JSON.stringify(name) : `${JSON.stringify(name)} (did you mean ${closest.join(" or ")}?)`;
}

function counted(functions: number): string {
  return functions === 1 ? "a function" : `${functions} functions`;
}

function are(count: number): string {
  return count === 1 ? "is" : "are";
}

/** Whether the embedded engine has the function, for some types at least. */
function isEmbedded({ overloads, engine }: FunctionFact): boolean {
  return overloads.some((overload) => runs(overload.engine ?? engine));
}

function runs(engine: EngineFact | undefined): boolean {
  return engine !== undefined && !("unsupported" in engine);
}

function whyNot({ engine }: FunctionFact): string {
  return engine !== undefined && "unsupported" in engine ? ` (${engine.unsupported})` : "";
}
