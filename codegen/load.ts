import { readFileSync } from "node:fs";
import { aliasedEntry } from "./aliases.js";
import { isAlias, isLanguage, type RawItem } from "./entry.js";
import { entryProblems } from "./entry-check.js";
import { type FunctionModel, modelsOf } from "./model.js";
import { RegistryError, readSource } from "./registry-source.js";
import { schemaProblems } from "./schema-check.js";

const schemaUrl: URL = new URL("../registry/functions.schema.json", import.meta.url);
const functionsUrl: URL = new URL("../registry/functions.yaml", import.meta.url);

/** The registry as it lies in the repository. */
export function loadRegistry(): readonly FunctionModel[] {
  return parseRegistry("registry/functions.yaml", readFileSync(functionsUrl, "utf8"));
}

/** The models of a registry file's text. Throws RegistryError with every problem's file, line, column, what was found and what was expected. */
export function parseRegistry(file: string, text: string): readonly FunctionModel[] {
  const source = readSource(file, text);
  const schema = JSON.parse(readFileSync(schemaUrl, "utf8")) as object;
  fail(schemaProblems(source, schema));
  const items = source.data as readonly RawItem[];
  fail(entryProblems(source, items));
  const entries = items.flatMap((item) => (isLanguage(item) ? [] : isAlias(item) ? [aliasedEntry(item, items)!] : [item]));
  return modelsOf(entries, items.filter(isLanguage));
}

function fail(problems: ConstructorParameters<typeof RegistryError>[0]): void {
  if (problems.length > 0) throw new RegistryError(problems);
}
