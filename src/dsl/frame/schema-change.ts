// biome-ignore-all lint/suspicious/noExplicitAny: a schema of `any` stays `any`

import type { IsUnion, NullOf } from "../../types/tags.js";
import type { Expr, TypeOf } from "../column/expr.js";
import type { Cols, Named } from "../column/named.js";
import type { Omitting } from "../column/operand-types.js";
import type { Order } from "../column/order.js";
import type { FrameStar } from "../column/references.js";
import type { ColName } from "./frame.js";
import type { AmbiguousColumn } from "./join-result.js";
import type { NameOf } from "./select-result.js";

// Schemas after adding, renaming and dropping columns, and the parameters of the methods that keep rows or columns as they are.
// Only lookups, Exclude and flat mapped types: what a call costs must not grow with what came before it.

/** A condition: an expression, SQL text, or a callback. */
export type Condition<S> = Expr<"boolean" | null, NoInfer<S>> | string | ((c: Cols<S>) => Expr<"boolean" | null, NoInfer<S>>);
/** What rows may be sorted by; behind it, once, the directions of all. */
export type Sort<S> = SortKey<S> | SortOptions;
/** The directions of columns that have none: of all, or of each in its place. */
export interface SortOptions {
  readonly ascending: boolean | readonly boolean[];
}
/** A column's name, an expression (ascending), a direction, or a callback that makes one of these. */
export type SortKey<S> =
  | ColName<S>
  | Expr<any, NoInfer<S>>
  | Order<NoInfer<S>>
  | ((c: Cols<S>) => Expr<any, NoInfer<S>> | Order<NoInfer<S>>);
/** An expression of type T over S, or a callback that makes one. */
export type Value<S, T> = Expr<T, NoInfer<S>> | ((c: Cols<S>) => Expr<T, NoInfer<S>>);

/** With a column added (an intersection, which keeps long chains shallow) or overwritten (one mapped type). */
export type With<S, N extends string, T> = S extends { readonly [K in N]: unknown }
  ? { [K in keyof S]: K extends N ? T : S[K] }
  : S & { [K in N]: T };
export type WithMany<S, X> = 0 extends 1 & S
  ? any
  : { [K in keyof S | keyof X]: K extends keyof X ? TypeOf<X[K]> : K extends keyof S ? S[K] : never };

// width-preserving results keep their alias, so hovers and emitted declarations grow with the operations and not with the columns
export type Renamed<S, A, B extends string> = { [K in Exclude<keyof S, A> | B]: K extends B ? S[A & keyof S] : S[K & keyof S] };
export type Rename<S, A, B extends string> = 0 extends 1 & S ? any : Renamed<S, A, B>;

/** A frame's column, or all of them. */
export type ColumnOf<S, K extends string> = K extends "*" ? FrameStar<S> : Named<K, S[K & keyof S], unknown>;

/** Old names and new ones, as an object or a Map. */
export type Renames<S> = { readonly [K in ColName<S>]?: string } | ReadonlyMap<ColName<S>, string>;
/** Refuses names that the frame lacks, and a new name that is an old one of the same call; its text is the error. */
export type CheckedRenames<S, M> = 0 extends 1 & S
  ? unknown
  : M extends ReadonlyMap<unknown, unknown>
    ? unknown
    : [Exclude<keyof M, keyof S>] extends [never]
      ? [Extract<M[keyof M], keyof M>] extends [never]
        ? unknown
        : { readonly "Spark renames one after the other, so that this name would be renamed twice": Extract<M[keyof M], keyof M> }
      : { readonly "the frame has no column of this name": Exclude<keyof M, keyof S> };
/** Several columns renamed; with names that are known at run time only, the names are unknown. */
export type RenamedMany<S, M> = 0 extends 1 & S
  ? any
  : M extends ReadonlyMap<unknown, unknown>
    ? any
    : string extends M[keyof M]
      ? any
      : RenamedBy<S, M>;
export type RenamedBy<S, M> = {
  [K in Exclude<keyof S, keyof M> | (M[keyof M] & string)]: K extends M[keyof M] ? S[OldName<M, K> & keyof S] : S[K & keyof S];
};
type OldName<M, K> = { [O in keyof M]: K extends M[O] ? O : never }[keyof M];
/**
 * Every column under a new name. A type knows no order of columns, so of several it keeps the names alone.
 */
export type NamedAnew<S, N extends readonly string[]> = { [K in N[number]]: IsUnion<keyof S> extends true ? any : S[keyof S] };

/** Without columns: names go; `drop(right.col("k"))` of a name that both sides of a join have leaves the other side's column. */
export type Without<S, D> = 0 extends 1 & S
  ? any
  : [D] extends [string]
    ? Omitting<S, D>
    : Dropping<S, D extends string ? D : never, NameOf<Extract<D, Expr<any>>>>;
export type Dropping<S, N, E> = {
  [K in Exclude<keyof S, N | (E extends keyof S ? (S[E] extends AmbiguousColumn<any, any> ? never : E) : never)>]: K extends E
    ? OtherSide<S[K]>
    : S[K];
};
type OtherSide<T> = T extends AmbiguousColumn<any, infer U> ? U : T;

/** A frame's columns in a schema's types: the null flags are the frame's own, a column that it lacks is null. */
export type Conformed<S, T> = 0 extends 1 & (S | T) ? T : { [K in keyof T]: K extends keyof S ? Exclude<T[K], null> | NullOf<S[K]> : T[K] };

/** Every column nullable. */
export type Nullable<S> = 0 extends 1 & S ? any : { [K in keyof S]: S[K] | null };
/** These columns not nullable. */
export type NotNull<S, N> = 0 extends 1 & S ? any : { [K in keyof S]: K extends N ? Exclude<S[K], null> : S[K] };
