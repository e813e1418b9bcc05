// biome-ignore-all lint/suspicious/noExplicitAny: a schema that is not known accepts any row
import type { ArrayOf, MapOf, StructOf } from "../../types/tags.js";

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
  date: string | Date;
  timestamp: Date | string;
  timestamp_ntz: string;
  time: string;
  interval_ym: string;
  interval_dt: string;
  interval: string;
  variant: unknown;
  geometry: { readonly srid: number; readonly wkb: Uint8Array };
  geography: { readonly srid: number; readonly wkb: Uint8Array };
  void: null;
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
            : unknown;

/** A row of schema S: an object, with nullable columns optional, or the values in order. */
export type InputRow<S> = 0 extends 1 & S ? any : RequiredColumns<S> & OptionalColumns<S>;
type RequiredColumns<S> = { readonly [K in keyof S as null extends S[K] ? never : K]: Input<S[K]> };
type OptionalColumns<S> = { readonly [K in keyof S as null extends S[K] ? K : never]?: Input<S[K]> };

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
