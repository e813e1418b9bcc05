// biome-ignore-all lint/suspicious/noExplicitAny: a column of unknown type (`any`) takes every literal
import type { Atom, DateLike, MapOf, Num } from "./tags.js";

// JavaScript values in expressions: which literal goes beside which column, and the tag of a literal on its own.

/** A JavaScript value that stands for a literal of a type of its own. */
export type Scalar = string | number | bigint | boolean | Date | Uint8Array | null;

interface LitAtoms {
  tinyint: number;
  smallint: number;
  int: number;
  bigint: number | bigint;
  float: number;
  double: number;
  decimal: number | string;
  boolean: boolean;
  string: string;
  binary: Uint8Array;
  date: Date | string;
  timestamp: Date | string;
  timestamp_ntz: Date | string;
  time: string;
  interval_ym: never;
  interval_dt: never;
  interval: never;
  variant: never;
  geometry: never;
  geography: never;
  void: never;
}
/** The literals that are accepted next to a column of type T. */
export type Lit<T> = 0 extends 1 & T ? any : T extends keyof LitAtoms ? LitAtoms[T] : never;

interface PeerTable {
  tinyint: Num;
  smallint: Num;
  int: Num;
  bigint: Num;
  float: Num;
  double: Num;
  decimal: Num;
  boolean: "boolean";
  string: "string";
  binary: "binary";
  date: DateLike | "string";
  timestamp: DateLike | "string";
  timestamp_ntz: DateLike | "string";
  time: "time";
  interval_ym: "interval_ym";
  interval_dt: "interval_dt";
  interval: never;
  variant: never;
  geometry: never;
  geography: never;
  void: Exclude<Atom, "interval" | "variant" | "geometry" | "geography">;
}
/** What a column of type T may be compared with; maps have neither order nor equality. */
export type Peer<T> = 0 extends 1 & T ? any : (T extends keyof PeerTable ? PeerTable[T] : T extends MapOf<any, any> ? never : T) | null;
/** The null as a value to compare with, for a T that can be compared. */
export type NullPeer<T> = [Peer<T>] extends [null] ? never : null;

/**
 * The tag of a JavaScript literal. An integer of ten digits or more is `"int" | "bigint"` (the compiler does not compare
 * numbers; at run time it must be a bigint past int32), and a `number` that is no literal `"int" | "double"`.
 */
export type LitTag<V> = V extends string
  ? "string"
  : V extends boolean
    ? "boolean"
    : V extends bigint
      ? "bigint"
      : V extends number
        ? NumberTag<V>
        : V extends Date
          ? "timestamp"
          : V extends Uint8Array
            ? "binary"
            : "void";
type NumberTag<V extends number> = number extends V ? "int" | "double" : DigitsTag<`${V}`>;
type DigitsTag<S extends string> = S extends `${bigint}`
  ? S extends `${infer _1}${infer _2}${infer _3}${infer _4}${infer _5}${infer _6}${infer _7}${infer _8}${infer _9}${infer _10}${string}`
    ? "int" | "bigint"
    : "int"
  : "double";
