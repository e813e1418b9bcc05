// biome-ignore-all lint/suspicious/noExplicitAny: an item of unknown type is some column of unknown name
import type { AvgOf, SumOf } from "../../types/arithmetic.js";
import type { ArrayOf, IsUnion, NullOf, Num, StructOf } from "../../types/tags.js";
import type { Expr, Generated, HasName, TypeOf } from "../column/expr.js";
import type { Cols, Named } from "../column/named.js";
import type { EveryColumn, Ref, RefName, RefType } from "../column/references.js";
import type { ColName } from "./frame.js";

// select, groupBy and agg: names, col(), aliased expressions, callbacks and generators, in any mixture.

/** The output name of an item. */
export type NameOf<A> = A extends string
  ? A
  : A extends HasName<infer N>
    ? N extends string
      ? N
      : N extends { readonly ref: infer M extends string }
        ? RefName<M>
        : never
    : never;
/** The columns of names and named expressions. */
export type Selected<S, A> = [A] extends [unknown]
  ? { [E in A as NameOf<E>]: E extends keyof S ? S[E] : E extends Ref<infer N> ? RefType<S, N> : E extends Expr<infer T> ? T : never }
  : never;
/** One item's columns, when items are mixed. */
type ItemCols<S, E> = 0 extends 1 & E
  ? { [name: string]: any }
  : E extends "*"
    ? S
    : E extends `${infer P}.*`
      ? StarCols<S, P>
      : E extends (c: any) => infer X
        ? CallbackCols<X>
        : E extends Generated<infer F>
          ? F extends EveryColumn<infer N>
            ? N extends `${infer P}.*`
              ? StarCols<S, P>
              : S
            : F
          : E extends string | HasName<unknown>
            ? Selected<S, E>
            : E extends Expr<any>
              ? any
              : AggregatedBy<S, E>;
/** "s.*" of a struct column gives its fields; of anything else it is the alias of the frame, which types do not track. */
type StarCols<S, P extends string> = P extends keyof S ? (S[P] extends StructOf<infer F> | null ? WithNull<F, NullOf<S[P]>> : S) : S;
type WithNull<F, Nul> = { [K in keyof F]: F[K] | Nul };
/** The columns of a callback's `{ name: expression }`. */
export type CallbackCols<X> = { [K in keyof X]: TypeOf<X[K]> };
type Merged<X> = 0 extends 1 & X ? any : [X] extends [unknown] ? { [K in keyof X]: X[K] } : never;
type Mixed<S, A extends readonly unknown[]> = { [I in keyof A]: (x: ItemCols<S, A[I]>) => void }[number] extends (x: infer X) => void
  ? Merged<X>
  : never;

/** An expression with a name of its own: `.as("n")`, `col("n")`, `c.n`. */
export interface NamedItem<in S> extends Expr<any, S>, HasName<unknown> {}
/** A free reference to a column: `col("n")`. */
export interface FreeItem<in S> extends Expr<any, S>, HasName<{ readonly ref: string }> {}
/** A column of the frame: its name, `df.col("n")` or `col("n")`. */
export type ColumnItem<S> = ColName<S> | Named<ColName<S>, any, S> | FreeItem<S>;
/**
 * An expression that Spark names by its text: in a frame of unknown schema, whose result is of unknown schema then. Where names are known, an
 * expression wants one.
 */
export type UnnamedItem<S> = 0 extends 1 & S ? Expr<any> : never;
/** A group's key: a column's name, an expression with a name, or a callback that returns `{ name: expression }`. */
export type GroupItem<S> = ColName<S> | NamedItem<S> | UnnamedItem<S> | ((c: Cols<S>) => Record<string, Expr<any, S>>);
/** A column's name, "*" or "struct.*", col("name"), an aliased expression, a generator, or a callback that returns `{ name: expression }`. */
export type SelectItem<S> =
  | ColName<S>
  | "*"
  | `${string}.*`
  | NamedItem<S>
  | UnnamedItem<S>
  | Generated<any, S>
  | ((c: Cols<S>) => Record<string, Expr<any, S>>)
  | ((c: Cols<S>) => Generated<any, S>);
/** An aggregate with a name, a callback that returns `{ name: aggregate }`, or functions by column: `{ amount: "sum", "*": "count" }`. */
export type AggItem<S> = Named<string, any, S> | UnnamedItem<S> | ((c: Cols<S>) => Record<string, Expr<any, S>>) | AggByName<S>;
/** An aggregate function of one argument for each of some columns; the result is called `sum(amount)`. */
export type AggByName<S> = { readonly [K in ColName<S> | "*"]?: K extends keyof S ? AggNameFor<S[K]> : "count" };
type AggNameFor<T> = AggToSame | AggToCount | AggToList | (T extends Num | null ? "sum" | AggToMean | AggToDouble : never);
type AggToSame = "any_value" | "first" | "first_value" | "last" | "last_value" | "max" | "min" | "mode";
type AggToCount = "approx_count_distinct" | "count";
type AggToList = "collect_list" | "collect_set";
type AggToMean = "avg" | "mean";
type AggToDouble =
  | "kurtosis"
  | "median"
  | "product"
  | "skewness"
  | "std"
  | "stddev"
  | "stddev_pop"
  | "stddev_samp"
  | "var_pop"
  | "var_samp"
  | "variance";
/** The columns of functions by column. */
type AggregatedBy<S, E> = {
  [K in keyof E as E[K] extends string ? (K extends "*" ? "count(1)" : `${E[K]}(${K & string})`) : never]: AggType<E[K], S[K & keyof S]>;
};
type AggType<F, T> = F extends AggToCount
  ? "bigint"
  : F extends AggToList
    ? ArrayOf<Exclude<T, null>>
    : F extends "sum"
      ? SumOf<T>
      : F extends AggToMean
        ? AvgOf<T>
        : F extends AggToDouble
          ? "double" | null
          : T | null;
/** The schema that items make of S. */
export type SelectResult<S, A extends readonly unknown[]> = A extends readonly [(c: any) => infer X]
  ? X extends Generated<infer F>
    ? F
    : CallbackCols<X>
  : 0 extends 1 & A[number]
    ? Mixed<S, A>
    : [A[number]] extends [ColName<S> | HasName<unknown>]
      ? Selected<S, A[number]>
      : Others<S, A> extends ((c: any) => infer X extends Record<string, Expr<any>>)
        ? Beside<S, A, A[number], X>
        : Mixed<S, A>;
/** The items that have no name of their own. */
type Others<S, A extends readonly unknown[]> = Exclude<A[number], ColName<S> | HasName<unknown>>;
/** The columns of names and named expressions in E, and of the callback beside them, which makes X: the most frequent mixture, in one step. */
type Beside<S, A extends readonly unknown[], E, X> =
  true extends IsUnion<X>
    ? Mixed<S, A>
    : {
        [I in E | keyof X as I extends keyof X ? I : NameOf<I>]: I extends keyof X
          ? TypeOf<X[I]>
          : I extends keyof S
            ? S[I]
            : I extends Ref<infer N>
              ? RefType<S, N>
              : I extends Expr<infer T>
                ? T
                : never;
      };
