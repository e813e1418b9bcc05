/** Registry entries as data: what codegen writes to src/generated/facts and everything at run time reads. */

import type { Kind } from "../types/data-type.js";

/**
 * What a name is called on. `table`: only in FROM; `partition`: how a table is laid out; `operator`, `cast`: methods of Column;
 * `language`: a part of the language that is no function over typed columns (`col`), or that is not offered (`udf`).
 */
export type FunctionKind =
  | "scalar"
  | "aggregate"
  | "window"
  | "generator"
  | "higher-order"
  | "table"
  | "partition"
  | "operator"
  | "cast"
  | "language";

/** How uses of one type variable meet; see docs/signatures.md. */
export type Unify = "wider" | "wider-no-string" | "wider-float" | "operands" | "tightest" | "first" | "same";

/** One overload. `since`: the Spark version that brought it, when later than the function. `engine`: instead of the function's. */
export interface OverloadFact {
  readonly sig: string;
  readonly since?: string;
  readonly engine?: EngineFact;
}

/**
 * What the embedded engine does with a call; this is the only place that says so. `sql`: DuckDB SQL with holes. `rule`: a rule of the
 * engine by its name (src/embedded/lowering/rules), for what depends on more than a template sees. `becomes`: the engine never sees
 * the call, because the analyzer makes something else of it (a kind of the typed plan: "case", "struct", "range"), or because it is sent
 * as another entry with a flag (that entry's name). `unsupported`: why it cannot be had.
 *
 * The holes of `sql`, where x is a parameter of the overload:
 *
 *     {x}            the argument, cast to the type that the overload takes; a lambda as `lambda a, b: …`
 *     {x*}           the arguments of a variadic parameter, joined by ", ";  {x* || } joined by " || "
 *     {x:even}       its arguments at positions 0, 2, … joined by ", ";  {x:odd} those at 1, 3, …
 *     {x?text}       the text (with holes) when the argument is there (a variadic parameter has one or more); {!x?text} when it is not
 *     {x=v?text}     the text when the argument is the literal v (true, false or a number); {x!=v?text} when it is absent or another
 *     {over}         where FILTER and OVER go when the aggregate's call is not the whole text
 *
 * The positions that Spark gives a lambda's index parameter start at 0, DuckDB's at 1: the lambda's text minds that.
 * A generator's SQL is a list of structs, one a row, with the generator's columns as fields.
 */
export type EngineFact =
  | ({ readonly sql: string } & Refusals)
  | ({ readonly rule: string } & Refusals)
  | { readonly becomes: string }
  | { readonly unsupported: string };

export interface Refusals {
  /**
   * Kinds of types for which the engine would not give Spark's answer: of a parameter (`x`), of its elements (`x.elem`), or of what
   * was cast to the parameter's type (`x.from`).
   */
  readonly refuse?: Readonly<Record<string, readonly Kind[]>>;
  /** The reason for `refuse`. */
  readonly why?: string;
}

export interface ExampleFact {
  readonly expr: string;
  readonly rows?: Readonly<Record<string, readonly unknown[]>>;
  readonly schema?: string;
  readonly value: unknown;
  readonly type: string;
  /** A package that the server must have been started with: "spark-avro". */
  readonly needs?: string;
}

/** A way in which calls are sent, where that is not under the entry's name with the arguments in the signature's order. */
export interface WireForm {
  /** UnresolvedFunction.function_name, lower case. */
  readonly name: string;
  /** Only calls with this many arguments. */
  readonly arity?: number;
  /** is_distinct is set. */
  readonly distinct?: true;
  /** Where each parameter stands on the wire, in the signature's order: [1, 0] for trim, which sends the characters before the text. */
  readonly order?: readonly number[];
}

export interface FunctionFact {
  /** The API's name and the registry's key: `date_add`, `log`, or an operator's symbol. */
  readonly name: string;
  readonly kind: FunctionKind;
  readonly group: string;
  readonly since: string;
  readonly deprecated?: string;
  /** In the order they are tried. */
  readonly overloads: readonly OverloadFact[];
  /** All overloads again, from the version that changed them; oldest first. */
  readonly changes?: readonly { readonly since: string; readonly overloads: readonly OverloadFact[] }[];
  readonly unify: Unify;
  /** The names under which a plan may call it (UnresolvedFunction.function_name, lower case); usually one. */
  readonly wireNames: readonly string[];
  /** Absent: all calls are sent under the entry's name, with their arguments in order. */
  readonly wire?: readonly WireForm[];
  /** A generator that is a table function as well: it may stand in FROM (`spark.tvf`), as those of the kind `table` must. */
  readonly tvf?: true;
  /** Another name of this entry. */
  readonly aliasOf?: string;
  /** The method of Column that says it: of operators and casts. */
  readonly column?: string;
  /** The frame that Spark gives a window function whatever its window says; `{offset}` and `{-offset}` are that argument, 1 without it. */
  readonly frame?: string;
  /** What one writes in Sparkwright: of the kind `language`. */
  readonly instead?: string;
  /** Absent: the embedded engine does not have it. */
  readonly engine?: EngineFact;
}
