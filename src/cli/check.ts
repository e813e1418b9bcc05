import { closestFunctions, functionNamed } from "../function-names.js";
import * as camelFunctions from "../generated/functions/camel.js";
import * as functions from "../generated/functions/index.js";
import { TableFunctions } from "../generated/functions/table-functions.js";
import type { FunctionFact } from "../signatures/function-fact.js";
import { overloadsOf } from "../signatures/overloads.js";
import { versionReached } from "../types/version-rules.js";
import type { FunctionUse } from "./find-functions.js";
import type { FileReport } from "./project.js";

/** Something in a file that a server does not have, or that could not be read. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The function, `max_by with 3 arguments`, or what is wrong with the file. */
  readonly what: string;
  /** The Spark version that has it; undefined: none that is known. */
  readonly since: string | undefined;
  /** What may have been meant. */
  readonly closest: readonly string[];
}

/** What a Spark of this version lacks of what the files use, in the order of files and lines. */
export function problemsIn(files: readonly FileReport[], version: string): readonly Problem[] {
  return files.flatMap((file) => {
    const { shown } = file;
    if (file.failure !== undefined) {
      const { line, column, message } = file.failure;
      return [{ file: shown, line, column, what: `cannot be parsed: ${message}`, since: undefined, closest: [] }];
    }
    return [...file.uses]
      .sort((a, b) => a.line - b.line || a.column - b.column)
      .flatMap((use): readonly Problem[] => {
        const problem = problemOf(use, version);
        return problem === undefined ? [] : [{ file: shown, line: use.line, column: use.column, ...problem }];
      });
  });
}

function problemOf(use: FunctionUse, version: string): Pick<Problem, "what" | "since" | "closest"> | undefined {
  if (use.inFrom) {
    // something else may be called tvf: its members are nothing that Spark could lack
    if (!Object.hasOwn(TableFunctions.prototype, use.name)) return undefined;
  } else if (!Object.hasOwn(functions, use.name) && !Object.hasOwn(camelFunctions, use.name))
    return { what: use.name, since: undefined, closest: closestFunctions(use.name) };
  const fact = functionNamed(use.name);
  // col, lit and the like are no functions of Spark's
  if (fact === undefined) return undefined;
  if (!versionReached(version, fact.since)) return { what: use.name, since: fact.since, closest: [] };
  const later = use.arguments === undefined ? undefined : versionOfCall(fact, use.arguments, version);
  return later === undefined ? undefined : { what: `${use.name} with ${use.arguments} arguments`, since: later, closest: [] };
}

/** The version that brought a parameter which the call gives, where the server's version lacks it. */
function versionOfCall(fact: FunctionFact, count: number, version: string): string | undefined {
  if (takes(fact, count, version)) return undefined;
  const overloads = [...fact.overloads, ...(fact.changes ?? []).flatMap((change) => change.overloads)];
  const versions = [...(fact.changes ?? []), ...overloads].flatMap(({ since }) => (since === undefined ? [] : [since]));
  return versions
    .sort((a, b) => (versionReached(a, b) ? 1 : -1))
    .find((since) => !versionReached(version, since) && takes(fact, count, since));
}

/** Whether a function has that many parameters in a version. */
function takes(fact: FunctionFact, count: number, version: string): boolean {
  return overloadsOf(fact, version).some(
    ({ signature: { parameters } }) => parameters.length >= count || parameters.some((parameter) => parameter.variadic),
  );
}
