// biome-ignore-all lint/complexity/noBannedTypes: `{}` is the type of no options
import type { Js, JsAtoms, JsFields, MapsAsObjects } from "../../types/js-values.js";
import type { Timestamp } from "../../types/timestamp.js";
import type { RowOptions } from "../executor.js";

// Rows at type level: what `collect(options)` gives for a frame of schema S.

/** What option K is in O; the default where O leaves it out, every possibility where O does not say. */
type Chosen<O, K extends keyof RowOptions, Table, Default extends keyof Table> = K extends keyof O
  ? Table[Extract<O[K], keyof Table>] | (undefined extends O[K] ? Table[Default] : never)
  : Table[Default];

/** The atoms' JavaScript types under these options. */
export type JsAtomsOf<O> = [keyof O] extends [never]
  ? JsAtoms
  : Omit<JsAtoms, "bigint" | "decimal" | "date" | "timestamp"> & {
      bigint: Chosen<O, "long", { bigint: bigint; number: number }, "bigint">;
      decimal: Chosen<O, "decimal", { string: string; number: number }, "string">;
      date: Chosen<O, "date", { string: string; Date: Date }, "string">;
      timestamp: Chosen<O, "timestamp", { Timestamp: Timestamp; micros: bigint }, "Timestamp">;
    } & (O extends { readonly map: "object" } ? MapsAsObjects : unknown);

/** One row of a frame of schema S, read with the options O. */
export type Row<S, O = {}> = O extends { readonly rows: "array" } ? Js<S[keyof S], JsAtomsOf<O>>[] : JsFields<S, JsAtomsOf<O>>;
