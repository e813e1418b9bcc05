// biome-ignore-all lint/suspicious/noExplicitAny: a frame of unknown schema makes the result unknown
// biome-ignore-all lint/complexity/noBannedTypes: `{}` is the schema of no columns
import type { AvgOf, SumOf } from "../../types/arithmetic.js";
import type { Tightest } from "../../types/common-tag.js";
import type { IsUnion, Num } from "../../types/tags.js";
import type { NameOf, SelectResult } from "./select-result.js";

// Schemas of groups, pivots, unpivots and subqueries.

/** Group keys and aggregates. */
export type Grp<G, X> = 0 extends 1 & (G | X)
  ? any
  : [X] extends [unknown]
    ? { [P in keyof G | keyof X]: P extends keyof X ? X[P] : P extends keyof G ? G[P] : never }
    : never;
/** The keys of groupingSets: one that is in every set keeps its flag, the others are nullable. */
export type SetKeys<G, Sets extends readonly (readonly unknown[])[]> = {
  [K in keyof G]: false extends (
    Sets[number] extends infer X
      ? X extends readonly (infer E)[]
        ? K extends NameOf<E>
          ? true
          : false
        : never
      : never
  )
    ? G[K] | null
    : G[K];
};
/** The columns of `.sum("a", "b")` and the like, under Spark's names. */
export type Called<F extends string, S, N extends keyof S & string, T extends "sum" | "avg" | "same"> = {
  [K in N as `${F}(${K})`]: T extends "sum" ? SumOf<S[K]> : T extends "avg" ? AvgOf<S[K]> : S[K] | null;
};
/** The names of numeric columns. */
export type NumericName<S> = { [K in keyof S]: S[K] extends Num | null ? K : never }[keyof S] & string;

/** What a pivot may be over. */
export type PivotValue = string | number | bigint | boolean;
/** A pivot's columns: a value's name, with the aggregate's name behind it when there are several. */
export type PivotCols<V extends PivotValue, S, A extends readonly unknown[]> = PivotNames<V, SelectResult<S, A>>;
export type PivotNames<V extends PivotValue, X> = 0 extends 1 & X
  ? any
  : IsUnion<keyof X> extends true
    ? { [P in `${V}_${keyof X & string}`]: P extends `${V}_${infer K}` ? X[K & keyof X] | Absent<X> : never }
    : { [P in `${V}`]: X[keyof X] | Absent<X> };
/** Numbers and booleans Spark looks up by value, and a value without rows is null; otherwise each aggregate says what it is of no rows. */
type Absent<X> = [X[keyof X]] extends [Num | "boolean" | null] ? null : never;

/** The ids, the variable's name and the values, which meet in their common type. */
export type Unpivoted<S, I extends string, V, N extends string, M extends string> = 0 extends 1 & S
  ? any
  : { [K in I | N | M]: K extends N ? "string" : K extends M ? Tightest<S[V & keyof S]> : S[K & keyof S] };

/** Refuses a frame of several columns; its text is the error. */
export type OneColumn<S> = 0 extends 1 & S
  ? unknown
  : IsUnion<keyof S> extends true
    ? { readonly "a scalar subquery has one column, this frame has": keyof S }
    : unknown;
