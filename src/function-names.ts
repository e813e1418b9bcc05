import { levenshtein } from "./analyzer/names/suggestions.js";
import { factByName, factByWireName, facts } from "./generated/facts/index.js";
import { camelName } from "./signatures/camel-name.js";
import type { FunctionFact } from "./signatures/function-fact.js";

// A function by the names that people write: Spark's, camelCase, and the aliases that plans may use.

/** What `sparkwright/functions` exports beside the registry's functions over columns; no server lacks them. */
const builders: ReadonlySet<string> = new Set([
  ...["broadcast", "call_function", "col", "column", "expr", "lit", "when"],
  ...["asc", "asc_nulls_first", "asc_nulls_last", "desc", "desc_nulls_first", "desc_nulls_last"],
]);
const camelBuilders: ReadonlySet<string> = new Set(Array.from(builders, camelName));

/** Whether a name is exported by `sparkwright/functions` and is no function of Spark's. */
export function isBuilder(name: string): boolean {
  return builders.has(name) || camelBuilders.has(name);
}

const byCamelName: ReadonlyMap<string, FunctionFact> = new Map(facts.map((fact) => [camelName(fact.name), fact]));

/** The registry's entry of a name; an entry's own name wins over another's camelCase or alias. */
export function functionNamed(name: string): FunctionFact | undefined {
  return factByName(name) ?? byCamelName.get(name) ?? factByWireName(name);
}

/** The functions that a mistyped name may mean, nearest first; none where nothing is near. */
export function closestFunctions(name: string): readonly string[] {
  const wanted = name.toLowerCase().replaceAll("_", "");
  const near = Math.floor(wanted.length / 3);
  return facts
    .filter((fact) => fact.kind !== "operator" && fact.kind !== "cast" && fact.kind !== "language")
    .map((fact) => ({ name: fact.name, distance: levenshtein(fact.name.toLowerCase().replaceAll("_", ""), wanted) }))
    .filter(({ distance }) => distance <= near)
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map((found) => found.name);
}
