import type { EngineFact, ExampleFact, FunctionKind, Unify } from "../src/signatures/function-fact.js";

// An entry of registry/functions.yaml as it is written; functions.schema.json says what each field means.

export type RawOverload = string | { readonly sig: string; readonly since?: string; readonly typed?: false; readonly duckdb?: EngineFact };

/** What host values a parameter takes. */
export type ParameterApi = "column" | "value" | "schema" | "options" | "seed" | "omitted";

export interface RawWire {
  readonly arity?: number;
  readonly fn?: string;
  readonly args?: readonly string[];
  readonly always?: readonly string[];
  readonly distinct?: true;
  readonly internal?: true;
}

export interface RawEntry {
  readonly name: string;
  readonly kind: FunctionKind;
  readonly group: string;
  readonly since: string;
  readonly deprecated?: string;
  readonly tvf?: boolean;
  readonly sig: readonly RawOverload[];
  readonly sig_changes?: readonly { readonly since: string; readonly sig: readonly RawOverload[] }[];
  readonly unify?: Unify;
  readonly doc?: string;
  readonly examples?: readonly ExampleFact[];
  readonly api?: { readonly params?: Readonly<Record<string, ParameterApi>>; readonly required?: readonly string[] };
  readonly wire?: RawWire | readonly RawWire[];
  readonly aliases?: readonly string[];
  readonly duckdb: EngineFact;
}
