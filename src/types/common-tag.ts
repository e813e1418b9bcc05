// biome-ignore-all lint/suspicious/noExplicitAny: an unknown type (`any`) meets everything and stays unknown
import type { ArrayOf, DateLike, Integral, IsUnion, MapOf, NullOf, Num, StructOf } from "./tags.js";

// The least common type of several, at type level: unions, coalesce, when, array(), unpivot, USING keys.

/** Of a union of tags, as collected from branches or columns: `"int" | "double" | null` gives `"double" | null`. */
export type Common<U> = 0 extends 1 & U ? any : CommonTag<Exclude<U, null | "void">> | NullOf<U> | ("void" extends U ? null : never);
type CommonTag<U> = [U] extends [never]
  ? "void"
  : true extends IsUnion<U>
    ? [U] extends [Num]
      ? WidestNum<U>
      : [U] extends [DateLike]
        ? WidestDate<U>
        : CommonNested<U>
    : U;
type WidestNum<U> = [U] extends [Integral] ? WidestInt<U> : [U] extends [Integral | "decimal"] ? "decimal" : "double";
type WidestInt<U> = "bigint" extends U ? "bigint" : "int" extends U ? "int" : "smallint";
// date to timestamp_ntz is a cast that Spark marks as nullable
type WidestDate<U> = "timestamp" extends U ? "timestamp" : "timestamp_ntz" | null;
type CommonNested<U> = [U] extends [ArrayOf<infer E>]
  ? ArrayOf<Common<E>>
  : [U] extends [MapOf<infer K, infer V>]
    ? MapOf<Exclude<Common<K>, null>, Common<V>>
    : [U] extends [StructOf<infer F>]
      ? StructOf<CommonFields<F, keyof F>>
      : U;
// names apart from F, a union: a mapped type over `keyof F` itself would give a struct for each of its members
type CommonFields<F, Name> = { [K in Name & keyof F]: Common<F[K]> };

interface AlikeTable {
  tinyint: Num;
  smallint: Num;
  int: Num;
  bigint: Num;
  float: Num;
  double: Num;
  decimal: Num;
  date: DateLike;
  timestamp: DateLike;
  timestamp_ntz: DateLike;
  void: unknown;
}
/** What may stand in one column, branch or array with a T: numbers with numbers, dates with dates, otherwise the same type. */
export type Alike<T> = 0 extends 1 & T ? any : AlikeOf<T> | "void" | null;
type AlikeOf<T> = T extends null
  ? never
  : T extends keyof AlikeTable
    ? AlikeTable[T]
    : T extends ArrayOf<infer E>
      ? ArrayOf<Alike<E>>
      : T extends MapOf<infer K, infer V>
        ? MapOf<Alike<K>, Alike<V>>
        : T extends StructOf<infer F>
          ? StructOf<{ [K in keyof F]: Alike<F[K]> }>
          : T;
/** As Common, where a float among integers stays a float: `array_append`, `array_union`. */
export type Tightest<U> = [Exclude<U, null | "void">] extends [Integral | "float"]
  ? "float" extends U
    ? "float" | NullOf<U>
    : Common<U>
  : Common<U>;
/** A type with every null flag inside it set. */
export type AllNulls<T> =
  T extends ArrayOf<infer E>
    ? ArrayOf<AllNulls<E> | null>
    : T extends MapOf<infer K, infer V>
      ? MapOf<K, AllNulls<V> | null>
      : T extends StructOf<infer F>
        ? StructOf<{ [K in keyof F]: AllNulls<F[K]> | null }>
        : T;
