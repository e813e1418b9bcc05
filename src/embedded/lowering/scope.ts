import type { FunctionFact } from "../../signatures/function-fact.js";
import type { Sql } from "./sql-text.js";

/** What lowering an expression may look at. */
export interface Scope {
  /** The Spark release that the engine answers as. */
  readonly version: string;
  /** The session's zone has one offset at all times, so that a local time is one instant. */
  readonly fixedZone: boolean;
  fact(name: string): FunctionFact | undefined;
  /** Attributes that are not columns of their own name: a lambda's index parameter. */
  readonly attributes: ReadonlyMap<number, Sql>;
  /** SQL of grouping keys → the column that holds the key; used above an aggregate. */
  readonly keys: ReadonlyMap<string, Sql>;
}
