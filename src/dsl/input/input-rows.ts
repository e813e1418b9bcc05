// biome-ignore-all lint/suspicious/noExplicitAny: a schema that is not known accepts any row
import type { NotAType } from "../../types/ddl-literal.js";
import type { ArrayOf, MapOf, StructOf } from "../../types/tags.js";
import type { DataFrame } from "../frame/data-frame.js";
import type { ArrowRows } from "./arrow-rows.js";
import type { SchemaInput, SchemaOfInput } from "./schema-input.js";

// What createDataFrame takes, by the table of values: for each Spark type the JavaScript values that mean it exactly.

interface InputAtoms {
  tinyint: number;
  smallint: number;
  int: number;
  bigint: number | bigint;
  float: number;
  double: number;
  decimal: string | bigint | number;
  boolean: boolean;
  string: string;
  binary: Uint8Array | ArrayBuffer;
  date: string | Date | TemporalInput<"PlainDate">;
  timestamp: Date | string | TemporalInput<"Instant">;
  timestamp_ntz: string | TemporalInput<"PlainDateTime">;
  time: string | TemporalInput<"PlainTime">;
  interval_ym: string | IntervalInput | TemporalInput<"Duration">;
  interval_dt: string | IntervalInput | TemporalInput<"Duration">;
  interval: string | IntervalInput | TemporalInput<"Duration">;
  variant: unknown;
  geometry: { readonly srid: number; readonly wkb: Uint8Array };
  geography: { readonly srid: number; readonly wkb: Uint8Array };
  void: null;
}

/** An interval by its parts; those left out are 0. */
export interface IntervalInput {
  readonly months?: number;
  readonly days?: number;
  readonly micros?: number | bigint;
}
/** A Temporal object, where the platform has them. */
interface TemporalInput<Kind extends string> {
  readonly [Symbol.toStringTag]: `Temporal.${Kind}`;
}

/** What may be written where Spark type T is. */
export type Input<T> = 0 extends 1 & T
  ? any
  : T extends null
    ? null | undefined
    : T extends keyof InputAtoms
      ? InputAtoms[T]
      : T extends ArrayOf<infer E>
        ? readonly Input<E>[]
        : T extends MapOf<infer K, infer V>
          ? ReadonlyMap<Input<K>, Input<V>> | Iterable<readonly [Input<K>, Input<V>]> | Readonly<Record<string, Input<V>>>
          : T extends StructOf<infer F>
            ? InputRow<F>
            : T extends NotAType<any>
              ? T
              : unknown;

/** A row of schema S: an object, with nullable columns optional, or the values in order. */
export type InputRow<S> = 0 extends 1 & S ? any : RequiredColumns<S> & OptionalColumns<S>;
type RequiredColumns<S> = { readonly [K in keyof S as null extends S[K] ? never : K]: Input<S[K]> };
type OptionalColumns<S> = { readonly [K in keyof S as null extends S[K] ? K : never]?: Input<S[K]> };

/** What rows are to be: a schema, or the columns' names alone, whose types follow from the values. */
export type RowsSchema = SchemaInput | readonly string[];

/** A row for a schema: an object by the columns' names, a Map of them, or the values in order. Without one: an object or a Map. */
type RowFor<D> = D extends SchemaInput
  ? InputRow<SchemaOfInput<D>> | ReadonlyMap<string, unknown> | readonly unknown[]
  : D extends readonly string[]
    ? readonly unknown[]
    : object;
/** Rows from anywhere: an array, a generator, an asynchronous source, an apache-arrow table. */
export type RowsFor<D> = readonly RowFor<D>[] | Iterable<RowFor<D>> | AsyncIterable<RowFor<D>> | ArrowRows;

/** Refuses rows with names that the schema has not, which inference would let pass; its text is the error. */
export type KnownNames<I, D> = D extends SchemaInput
  ? [UnknownName<ItemOf<I>, SchemaOfInput<D>>] extends [never]
    ? unknown
    : { readonly "the schema has no column": UnknownName<ItemOf<I>, SchemaOfInput<D>> }
  : unknown;
type ItemOf<I> = I extends ArrowRows ? never : I extends Iterable<infer R> ? R : I extends AsyncIterable<infer R> ? R : never;
type UnknownName<R, S> = R extends readonly unknown[] | ReadonlyMap<any, any> ? never : Exclude<keyof R, keyof S>;

/** The frame of such rows; of an asynchronous source, a promise of it. */
export type FrameOfRows<I, D> =
  I extends AsyncIterable<infer R>
    ? Promise<DataFrame<RowsSchemaOf<I, R, D>>>
    : DataFrame<RowsSchemaOf<I, I extends Iterable<infer R> ? R : never, D>>;
type RowsSchemaOf<I, R, D> = D extends SchemaInput
  ? SchemaOfInput<D>
  : D extends readonly string[]
    ? { [K in D[number]]: any }
    : I extends ArrowRows
      ? any
      : R extends ReadonlyMap<any, any>
        ? any
        : InferredSchema<R>;

/** The schema that rows without one get: by the JavaScript types of their values, every column nullable. */
export type InferredSchema<R> = { [K in keyof R]-?: Inferred<R[K]> | null };
type Inferred<V> = 0 extends 1 & V
  ? any
  : V extends null | undefined
    ? never
    : V extends number
      ? "double"
      : V extends bigint
        ? "bigint"
        : V extends boolean
          ? "boolean"
          : V extends string
            ? "string"
            : V extends Date
              ? "timestamp"
              : V extends readonly (infer E)[]
                ? ArrayOf<Inferred<E> | null>
                : V extends ReadonlyMap<infer K, infer W>
                  ? MapOf<Inferred<K>, Inferred<W> | null>
                  : V extends Uint8Array | ((...args: any[]) => any) | symbol
                    ? never
                    : StructOf<{ [K in keyof V]-?: Inferred<V[K]> | null }>;
