// biome-ignore-all lint/suspicious/noExplicitAny: a column of unknown type (`any`) holds values of unknown type
import type { ArrayOf, MapOf, StructOf } from "./tags.js";
import type { Timestamp } from "./timestamp.js";

// What rows hold: the JavaScript type of the same meaning, or exact ISO 8601 or decimal text where JavaScript has none.

/** A geometry or geography: its reference system and well-known binary. */
export interface Geo {
  readonly srid: number;
  readonly wkb: Uint8Array;
}

/** The JavaScript value of each atom. Another table of the same keys changes what rows hold; see RowOptions. */
export interface JsAtoms {
  tinyint: number;
  smallint: number;
  int: number;
  bigint: bigint;
  float: number;
  double: number;
  decimal: string;
  boolean: boolean;
  string: string;
  binary: Uint8Array;
  date: string;
  timestamp: Timestamp;
  timestamp_ntz: string;
  time: string;
  interval_ym: string;
  interval_dt: string;
  interval: string;
  variant: unknown;
  geometry: Geo;
  geography: Geo;
  void: null;
}
/** In a table of atoms: maps are plain objects. Not a tag, so no column can mean it. */
export interface MapsAsObjects {
  "(maps)": "object";
}

/** The JavaScript value of Spark type T. */
export type Js<T, M = JsAtoms> = 0 extends 1 & T
  ? any
  : T extends null
    ? null
    : T extends keyof M
      ? M[T]
      : T extends ArrayOf<infer E>
        ? Js<E, M>[]
        : T extends MapOf<infer K, infer V>
          ? M extends MapsAsObjects
            ? { [key: string]: Js<V, M> }
            : Map<Js<K, M>, Js<V, M>>
          : T extends StructOf<infer F>
            ? JsFields<F, M>
            : unknown;
/** The values of a schema's columns, or of a struct's fields. */
export type JsFields<F, M = JsAtoms> = { [K in keyof F]: Js<F[K], M> };
