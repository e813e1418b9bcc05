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
type Wider<A, B> = [A] extends [B] ? ([B] extends [A] ? A : WiderOrNull<A, B>) : WiderOrNull<A, B>;
type WiderOrNull<A, B> = [A] extends [B | null] ? ([B] extends [A | null] ? A | NullOf<B> : Common<A | B>) : Common<A | B>;
/** Nullable only where both are. */
export type Intersected<S, B> = {
  [K in keyof S]: K extends keyof B
    ? Exclude<Wider<S[K], B[K]>, null> | (null extends Widened<S[K], B[K]> ? NullOf<Widened<B[K], S[K]>> : never)
    : S[K];
};
/** The wider of both types, the null of the left side. */
export type Excepted<S, B> = 0 extends 1 & (S | B)
  ? any
  : { [K in keyof S]: K extends keyof B ? Exclude<Wider<S[K], B[K]>, null> | NullOf<Widened<S[K], B[K]>> : S[K] };
/** A side's null flag once it has the wider type: the cast from date to timestamp_ntz is one that Spark marks as nullable. */
type Widened<A, B> = [A, B] extends ["date" | null, "timestamp_ntz" | null] ? null : A;
export interface UnionOptions {
  /** Columns that one side lacks become null there; without it both sides must have the same names. */
  readonly allowMissingColumns?: boolean;
}
export type UnionByNameOf<S, O> = O extends { readonly allowMissingColumns: true } ? unknown : UnionOf<S>;
/** Refuses an other frame with more columns, unless missing ones are allowed. */
export type NoMoreUnless<S, B, O> = O extends { readonly allowMissingColumns: true } ? NoClash<S, B> : NoMore<S, B>;
/** Refuses columns of one name whose types have nothing in common. */
type NoClash<S, B> = 0 extends 1 & (S | B)
  ? unknown
  : [Clash<S, B>] extends [never]
    ? unknown
    : { readonly "types of these columns have nothing in common": Clash<S, B> };
type Clash<S, B> = { [K in keyof S & keyof B]: B[K] extends Alike<S[K]> ? never : K }[keyof S & keyof B];
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
