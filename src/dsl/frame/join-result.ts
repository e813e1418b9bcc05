// biome-ignore-all lint/suspicious/noExplicitAny: a side of unknown schema makes the result unknown
import type { Common } from "../../types/common-tag.js";
import type { Expr } from "../column/expr.js";
import type { Cols } from "../column/named.js";

// Schemas of joins: outer joins add null to the weak side, a USING key is one column, and other names that both sides have are
// ambiguous until one side is renamed or dropped.

/** A name that both sides have: no function takes it. T is what is left when one side is dropped by `drop(side.col(name))`. */
export interface AmbiguousColumn<out N, out T = any> {
  readonly "exists on both sides of the join: rename or drop one side, or use joinSelect": N;
  readonly either: T;
}
export type JoinType = "inner" | "left" | "right" | "full" | "semi" | "anti" | "cross";
/** The names that both sides have. */
export type CommonName<S, B> = keyof S & keyof B & string;
/** Shared column name(s), or a condition over both sides: captured columns (`l.col("k").eq(r.col("k"))`), or a callback. */
export type JoinOn<S, B> =
  | CommonName<S, B>
  | readonly CommonName<S, B>[]
  | Expr<"boolean" | null, S & B>
  | ((left: Cols<S>, right: Cols<B>) => Expr<"boolean" | null, S & B>);
/** The names joined on. */
export type JoinKey<On> = On extends string ? On : On extends readonly (infer K)[] ? K : never;

export type LeftNull<J, T> = J extends "right" | "full" ? T | null : T;
export type RightNull<J, T> = J extends "left" | "full" ? T | null : T;
/** The left side's columns after a join of type J. */
export type LeftSide<S, J> = J extends "right" | "full" ? { [K in keyof S]: S[K] | null } : S;
/** The right side's columns after a join of type J. */
export type RightSide<S, J> = J extends "left" | "full" ? { [K in keyof S]: S[K] | null } : S;
/** A USING key: the left side's column, the right side's in a right join, both coalesced in a full one. */
export type UsingKey<J, L, R> = J extends "right" ? R : J extends "full" ? Common<L | R | null> : L;
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
export type Joined<A, B, K, J> = 0 extends 1 & (A | B) ? any : J extends "semi" | "anti" ? A : JoinedCols<A, B, K, J>;
