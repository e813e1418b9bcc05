// biome-ignore-all lint/suspicious/noExplicitAny: a frame of unknown schema makes the result unknown
import type { Alike, Common } from "../../types/common-tag.js";
import type { NullOf } from "../../types/tags.js";

// Schemas of unions, intersections and differences.

/** The other frame of a union: the same names, types that Spark widens to a common one. Columns meet by position, names must agree. */
export type UnionOf<S> = { [K in keyof S]: Alike<S[K]> };
/** Refuses an other frame that has more columns; its text is the error. */
export type NoMore<S, B> = 0 extends 1 & (S | B)
  ? unknown
  : [Exclude<keyof B, keyof S>] extends [never]
    ? unknown
    : { readonly "the other frame has more columns": Exclude<keyof B, keyof S> };
/** United types: the null of either, the wider of both. */
export type Unioned<S, B> = 0 extends 1 & (S | B) ? any : { [K in keyof S]: K extends keyof B ? Wider<S[K], B[K]> : S[K] };
type Wider<A, B> = [A] extends [B] ? ([B] extends [A] ? A : Common<A | B>) : Common<A | B>;
/** Nullable only where both are. */
export type Intersected<S, B> = {
  [K in keyof S]: K extends keyof B ? Exclude<Wider<S[K], B[K]>, null> | (null extends S[K] ? NullOf<B[K]> : never) : S[K];
};
export interface UnionOptions {
  /** Columns that one side lacks become null there; without it both sides must have the same names. */
  readonly allowMissingColumns?: boolean;
}
export type UnionByNameOf<S, O> = O extends { readonly allowMissingColumns: true } ? unknown : UnionOf<S>;
/** Refuses an other frame with more columns, unless missing ones are allowed. */
export type NoMoreUnless<S, B, O> = O extends { readonly allowMissingColumns: true } ? unknown : NoMore<S, B>;
export type UnionedByName<S, B, O> = O extends { readonly allowMissingColumns: true }
  ? 0 extends 1 & (S | B)
    ? any
    : {
        [K in keyof S | keyof B]: K extends keyof S
          ? K extends keyof B
            ? Wider<S[K], B[K]>
            : S[K] | null
          : K extends keyof B
            ? B[K] | null
            : never;
      }
  : Unioned<S, B>;
