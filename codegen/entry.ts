import type { EngineFact, ExampleFact, FunctionKind, Unify } from "../src/signatures/function-fact.js";

// Entries of registry/functions.yaml as they are written; functions.schema.json says what each field means.

export type RawOverload = string | { readonly sig: string; readonly since?: string; readonly typed?: false; readonly duckdb?: EngineFact };

/** What host values a parameter takes. */
export type ParameterApi = "column" | "value" | "schema" | "options" | "seed" | "omitted";

export interface RawWire {
  readonly arity?: number;
  readonly fn?: string;
  readonly args?: readonly string[];
  readonly always?: readonly string[];
  readonly distinct?: true;
  readonly within_group?: true;
  readonly internal?: true;
  readonly relation?: "range";
}

/** A function or operator. */
export interface RawEntry {
  readonly name: string;
  readonly kind: Exclude<FunctionKind, "language">;
  readonly group: string;
  readonly since: string;
  readonly deprecated?: string;
  readonly column?: string;
  readonly frame?: string;
  readonly tvf?: boolean;
  readonly sig: readonly RawOverload[];
  readonly sig_changes?: readonly { readonly since: string; readonly sig: readonly RawOverload[] }[];
  readonly unify?: Unify;
  readonly doc?: string;
  readonly examples?: readonly ExampleFact[];
  readonly api?: { readonly params?: Readonly<Record<string, ParameterApi>>; readonly required?: readonly string[] };
  readonly wire?: RawWire | readonly RawWire[];
  readonly aliases?: readonly string[];
  readonly duckdb?: EngineFact;
  /** set where the entry was written as another name of this one */
  readonly aliasOf?: string;
}

/** Another name of an entry. */
export interface RawAlias {
  readonly name: string;
  readonly alias_of: string;
  readonly since: string;
  readonly deprecated?: string;
  readonly wire?: Pick<RawWire, "fn" | "always">;
}

/** A name that is no function over typed columns. */
export interface RawLanguage {
  readonly name: string;
  readonly kind: "language";
  readonly group: "language";
  readonly since: string;
  readonly deprecated?: string;
  readonly doc: string;
  readonly instead: string;
}

export type RawItem = RawEntry | RawAlias | RawLanguage;

export function isAlias(item: RawItem): item is RawAlias {
  return "alias_of" in item;
}

export function isLanguage(item: RawItem): item is RawLanguage {
  return "instead" in item;
}
