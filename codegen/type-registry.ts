import { readFileSync } from "node:fs";
import type { DataType } from "../src/types/data-type.js";
import { parseType } from "../src/types/ddl.js";
import { RegistryError, readSource } from "./registry-source.js";
import { schemaProblems } from "./schema-check.js";

/** A JavaScript type whose values may stand as literals. */
export type HostType = "number" | "bigint" | "string" | "boolean" | "Date" | "Uint8Array";

interface RawTypes {
  readonly types: readonly { readonly tag: string; readonly ddl: string; readonly literals: readonly HostType[] }[];
  readonly unions: readonly { readonly name: string; readonly tags: readonly string[] }[];
}

/** registry/types.yaml, as far as declarations need it. */
export interface TypeRegistry {
  /** a type of each tag, by tag, in the order in which unions are written */
  readonly representatives: ReadonlyMap<string, DataType>;
  readonly literals: ReadonlyMap<string, readonly HostType[]>;
  readonly unions: readonly { readonly name: string; readonly tags: readonly string[] }[];
}

function load(): TypeRegistry {
  const source = readSource("registry/types.yaml", readFileSync(new URL("../registry/types.yaml", import.meta.url), "utf8"));
  const schema = JSON.parse(readFileSync(new URL("../registry/types.schema.json", import.meta.url), "utf8")) as object;
  const problems = schemaProblems(source, schema);
  if (problems.length > 0) throw new RegistryError(problems);
  const { types, unions } = source.data as RawTypes;
  const representatives = new Map(types.map(({ tag, ddl }) => [tag, parseType(ddl)]));
  const wrong = types.flatMap(({ tag, ddl }, i) =>
    representatives.get(tag)!.kind === tag ? [] : [source.problem(["types", i, "ddl"], `found ${ddl}, expected a type of the kind ${tag}`)],
  );
  if (wrong.length > 0) throw new RegistryError(wrong);
  return { representatives, literals: new Map(types.map(({ tag, literals }) => [tag, literals])), unions };
}

export const typeRegistry: TypeRegistry = load();
