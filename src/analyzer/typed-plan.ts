import type { DataType, StructType } from "../types/data-type.js";

/**
 * The analyzer's result: the plan with every name resolved to an attribute id, every type and null flag derived, and every
 * implicit cast of Spark written out. The embedded engine lowers this and nothing else; names live only in `output`.
 */

/** A column of a relation. `id` is unique in the analysis; the same id means the same values. */
export interface Attribute {
  readonly id: number;
  readonly name: string;
  readonly type: DataType;
  readonly nullable: boolean;
  /** Spark's column metadata as JSON text; absent when there is none. */
  readonly metadata?: string;
}

interface Typed {
  readonly type: DataType;
  readonly nullable: boolean;
}

/**
 * A constant; null for a typed null. Its form: number for integers up to int, float, double; bigint; decimal text with all its
 * digits; string; boolean; Uint8Array; ISO text for date ("2026-01-31"), timestamp ("2026-01-31T12:00:00.000001Z", always UTC),
 * timestamp_ntz (the same without Z) and time; months (number) for interval_ym, microseconds (bigint) for interval_dt,
 * `{ months, days, micros }` for interval; arrays; Map; structs as arrays of their fields' values, in order.
 */
export interface TypedLiteral extends Typed {
  readonly kind: "literal";
  readonly value: unknown;
}
export interface TypedReference extends Typed {
  readonly kind: "attribute";
  readonly id: number;
}
/** A registry function whose arguments already have the types that the overload takes. */
export interface TypedCall extends Typed {
  readonly kind: "call";
  /** the registry's name (FunctionFact.name) */
  readonly function: string;
  /** the overload that was chosen: its position among those that the version has */
  readonly overload: number;
  /** by parameter name of the overload that was chosen; a variadic parameter holds several, an absent optional one is not there */
  readonly args: ReadonlyMap<string, readonly TypedExpression[]>;
  readonly distinct: boolean;
  /** `FILTER (WHERE …)` of an aggregate (pivot uses it) */
  readonly filter?: TypedExpression;
}
export interface TypedCast extends Typed {
  readonly kind: "cast";
  readonly child: TypedExpression;
  readonly mode: "ansi" | "try";
}
export interface TypedCase extends Typed {
  readonly kind: "case";
  readonly branches: readonly { readonly when: TypedExpression; readonly then: TypedExpression }[];
  readonly otherwise: TypedExpression | undefined;
}
/** A struct's field, by position. */
export interface TypedField extends Typed {
  readonly kind: "field";
  readonly child: TypedExpression;
  readonly index: number;
  readonly name: string;
}
/** A field of every struct of an array: `array<struct<x: T>>` to `array<T>`; null elements give null. */
export interface TypedArrayField extends Typed {
  readonly kind: "array_field";
  readonly child: TypedExpression;
  readonly index: number;
  readonly name: string;
}
/** `array[i]` (0-based, out of bounds raises in Spark's ANSI mode) or `map[key]` (null when absent). */
export interface TypedItem extends Typed {
  readonly kind: "item";
  readonly child: TypedExpression;
  readonly key: TypedExpression;
}
export interface TypedStruct extends Typed {
  readonly kind: "struct";
  readonly fields: readonly { readonly name: string; readonly value: TypedExpression }[];
}
export interface TypedLambda extends Typed {
  readonly kind: "lambda";
  readonly params: readonly Attribute[];
  readonly body: TypedExpression;
}
export interface TypedWindow extends Typed {
  readonly kind: "window";
  readonly call: TypedCall;
  readonly partitionBy: readonly TypedExpression[];
  readonly orderBy: readonly TypedOrder[];
  /** undefined: Spark's default for the function and the order */
  readonly frame: TypedFrame | undefined;
}
export interface TypedFrame {
  readonly unit: "rows" | "range";
  readonly lower: TypedBound;
  readonly upper: TypedBound;
}
export type TypedBound =
  | { readonly kind: "unbounded" }
  | { readonly kind: "current" }
  /** negative: preceding */
  | { readonly kind: "offset"; readonly value: TypedExpression };

export interface TypedOrder {
  readonly expression: TypedExpression;
  readonly ascending: boolean;
  readonly nullsFirst: boolean;
}

export type TypedExpression =
  | TypedLiteral
  | TypedReference
  | TypedCall
  | TypedCast
  | TypedCase
  | TypedField
  | TypedArrayField
  | TypedItem
  | TypedStruct
  | TypedLambda
  | TypedWindow;

/**
 * A computed column. An expression that only passes an attribute on keeps that attribute's id, so an id may stand twice in one
 * output (`select("id", "id")`): both are the same values.
 */
export interface Computed {
  readonly attribute: Attribute;
  readonly expression: TypedExpression;
}

export type JoinKind = "inner" | "left" | "right" | "full" | "semi" | "anti" | "cross";

interface Produces {
  /** in order */
  readonly output: readonly Attribute[];
}

/** Rows given by the caller: an Arrow IPC stream whose columns are `output`'s, by position; undefined: no rows. */
export interface LocalRows extends Produces {
  readonly kind: "local";
  readonly data: Uint8Array | undefined;
}
export interface RangeRows extends Produces {
  readonly kind: "range";
  readonly start: bigint;
  readonly end: bigint;
  readonly step: bigint;
}
/** Files. `fileSchema` is what the files are read as, `output` the same columns by position. */
export interface Scan extends Produces {
  readonly kind: "scan";
  readonly format: "parquet" | "csv" | "json";
  readonly paths: readonly string[];
  readonly options: Readonly<Record<string, string>>;
  readonly fileSchema: StructType;
  /** the schema was given by the user, not read from the files */
  readonly schemaGiven: boolean;
}
export interface Project extends Produces {
  readonly kind: "project";
  readonly input: TypedRelation;
  readonly columns: readonly Computed[];
}
export interface Filter extends Produces {
  readonly kind: "filter";
  readonly input: TypedRelation;
  readonly condition: TypedExpression;
}
/** One row a group; no keys: one row in all. `columns` are expressions over keys and aggregate calls of `input`'s attributes. */
export interface Aggregate extends Produces {
  readonly kind: "aggregate";
  readonly input: TypedRelation;
  readonly keys: readonly TypedExpression[];
  readonly columns: readonly Computed[];
}
/** `output` is left's then right's (left's only for semi and anti), with outer nulls in the flags. USING is a project on top. */
export interface Join extends Produces {
  readonly kind: "join";
  readonly join: JoinKind;
  readonly left: TypedRelation;
  readonly right: TypedRelation;
  readonly condition: TypedExpression | undefined;
}
export interface Sort extends Produces {
  readonly kind: "sort";
  readonly input: TypedRelation;
  readonly order: readonly TypedOrder[];
}
export interface Limit extends Produces {
  readonly kind: "limit";
  readonly input: TypedRelation;
  /** undefined: no limit (an offset alone) */
  readonly limit: number | undefined;
  readonly offset: number;
}
/** By position; the inputs already have the output's types. `all: false` drops duplicates. */
export interface SetOperation extends Produces {
  readonly kind: "set";
  readonly op: "union" | "intersect" | "except";
  readonly all: boolean;
  readonly left: TypedRelation;
  readonly right: TypedRelation;
}
/** Duplicates over `on` are dropped: any one row of each group stays. */
export interface Distinct extends Produces {
  readonly kind: "distinct";
  readonly input: TypedRelation;
  readonly on: readonly number[];
}
/** input × the generator's rows; `outer` keeps input rows whose generator gives none. `output` = input's, then `columns`. */
export interface Generate extends Produces {
  readonly kind: "generate";
  readonly input: TypedRelation;
  readonly generator: TypedCall;
  readonly outer: boolean;
  readonly columns: readonly Attribute[];
}

/** Rows that only a server can compute; their columns are known. `what`: the method's name, for those who have to refuse it. */
export interface ServerOnly extends Produces {
  readonly kind: "server";
  readonly what: string;
  readonly input: TypedRelation;
}

export type TypedRelation =
  | LocalRows
  | RangeRows
  | Scan
  | Project
  | Filter
  | Aggregate
  | Join
  | Sort
  | Limit
  | SetOperation
  | Distinct
  | Generate
  | ServerOnly;
