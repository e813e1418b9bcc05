// biome-ignore-all lint/suspicious/noExplicitAny: a side of unknown schema makes the result unknown
import type { Common } from "../../types/common-tag.js";
import type { DateLike, Num, Ordered } from "../../types/tags.js";
import type { Expr } from "../column/expr.js";
import type { Cols } from "../column/named.js";
import type { Nullable } from "./schema-change.js";

// Schemas of joins: outer joins add null to the weak side, a USING key is one column, and other names that both sides have are
// ambiguous until one side is renamed or dropped.

/** A name that both sides have: no function takes it. T is what is left when one side is dropped by `drop(side.col(name))`. */
export interface AmbiguousColumn<out N, out T = any> {
  readonly "exists on both sides of the join: rename or drop one side, or use joinSelect": N;
  readonly either: T;
}
/** Join types under every name that Spark's clients take. */
export type JoinType = "inner" | "cross" | LeftOuter | RightOuter | FullOuter | LeftOnly;
export type LeftOuter = "left" | "leftouter" | "left_outer";
export type RightOuter = "right" | "rightouter" | "right_outer";
export type FullOuter = "full" | "outer" | "fullouter" | "full_outer";
/** Semi and anti joins choose rows of the left side. */
export type LeftOnly = "semi" | "leftsemi" | "left_semi" | "anti" | "leftanti" | "left_anti";
/** The names that both sides have. */
export type CommonName<S, B> = keyof S & keyof B & string;
/**
 * Shared column name(s), or a condition over both sides: captured columns (`l.col("k").eq(r.col("k"))`), several that must all hold, or a
 * callback; null joins every row with every row.
 */
export type JoinOn<S, B> =
  | CommonName<S, B>
  // as a tuple too: it is nearest to a list as it is written, so that errors speak of names and not of conditions
  | readonly [CommonName<S, B>, ...CommonName<S, B>[]]
  | readonly CommonName<S, B>[]
  | Expr<"boolean" | null, S & B>
  | readonly Expr<"boolean" | null, S & B>[]
  | ((left: Cols<S>, right: Cols<B>) => Expr<"boolean" | null, S & B>)
  | null;
/** A condition of a lateral join, over both sides: a Column or a callback; null is none. */
export type LateralOn<S, B> = Expr<"boolean" | null, S & B> | ((left: Cols<S>, right: Cols<B>) => Expr<"boolean" | null>) | null;
/** The names joined on. */
export type JoinKey<On> = On extends string ? On : On extends readonly (infer K)[] ? Extract<K, string> : never;

export type LeftNull<J, T> = J extends RightOuter | FullOuter ? T | null : T;
export type RightNull<J, T> = J extends LeftOuter | FullOuter ? T | null : T;
/** The left side's columns after a join of type J. */
export type LeftSide<S, J> = J extends RightOuter | FullOuter ? { [K in keyof S]: S[K] | null } : S;
/** The right side's columns after a join of type J. */
export type RightSide<S, J> = J extends LeftOuter | FullOuter ? { [K in keyof S]: S[K] | null } : S;
/** A USING key: the left side's column, the right side's in a right join, both coalesced in a full one. */
export type UsingKey<J, L, R> = J extends RightOuter ? R : J extends FullOuter ? Common<L | R | null> : L;
export type JoinedCols<A, B, K, J> = {
  [P in keyof A | keyof B]: P extends K
    ? UsingKey<J, A[P & keyof A], B[P & keyof B]>
    : P extends keyof A
      ? P extends keyof B
        ? AmbiguousColumn<P, LeftNull<J, A[P]> | RightNull<J, B[P]>>
        : LeftNull<J, A[P]>
      : P extends keyof B
        ? RightNull<J, B[P]>
        : never;
};
/** The schema of a join. */
export type Joined<A, B, K, J> = 0 extends 1 & (A | B) ? any : J extends LeftOnly ? A : JoinedCols<A, B, K, J>;

/** A type that has an order and a distance. */
export type AsOfKey = Num | DateLike | "interval_ym" | "interval_dt" | null;
/** What an as-of join compares: a column's name, an expression, or a callback. */
export type AsOf<S> = NameOfType<S, AsOfKey> | Expr<AsOfKey, S> | ((c: Cols<S>) => Expr<AsOfKey, S>);
/** The names of the columns of type T. */
export type NameOfType<S, T> = { [K in keyof S]: S[K] extends T ? K : never }[keyof S] & string;
export interface AsOfJoinOptions<S, B, J extends AsOfJoinType = AsOfJoinType> {
  /** What must hold beside: names that both sides have (each side keeps its column), or a condition. */
  readonly on?: JoinOn<S, B>;
  /** "left" keeps the rows that have no match. */
  readonly how?: J;
  /** The largest distance: a constant of the keys' type, an interval for points in time. */
  readonly tolerance?: Expr<AsOfKey | "interval", unknown>;
  /** Whether an equal key matches; true if not said. */
  readonly allowExactMatches?: boolean;
  /** The last key up to the left one ("backward", the default), the first from it on, or the nearest. */
  readonly direction?: "backward" | "forward" | "nearest";
}
export type AsOfJoinType = "inner" | LeftOuter;

/** A distance, or a similarity, of the rows of two frames: of any type that has an order. */
export type Ranking<S, B> = Expr<Ordered | null, S & B> | ((left: Cols<S>, right: Cols<B>) => Expr<Ordered | null, S & B>);
export interface NearestByJoinOptions {
  /** "leftouter" keeps the rows that have no match. */
  readonly joinType?: "inner" | "leftouter";
}
/** The schema of a join with the nearest: Spark takes every column of either side for nullable. */
export type NearestJoined<S, B> = Joined<Nullable<S>, Nullable<B>, never, "inner">;
