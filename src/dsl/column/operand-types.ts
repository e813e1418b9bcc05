// biome-ignore-all lint/suspicious/noExplicitAny: operands of unknown type (`any`) give results of unknown type
import type { LookUp, Widen } from "../../types/arithmetic.js";
import type { Alike } from "../../types/common-tag.js";
import type { Lit, LitTag, NullPeer, Peer, Scalar } from "../../types/literal-tags.js";
import type { ArrayOf, DateLike, Integral, MapOf, NullOf, Num, StructOf } from "../../types/tags.js";
import type { Frame } from "../frame/frame.js";
import type { Expr } from "./expr.js";

// The types of Column's operands and results, as far as they depend on them.

/** The tag of an operand: an expression's, or a literal's own. */
export type Operand<O> = O extends Expr<infer T> ? T : LitTag<O>;
/** As Operand, but null itself is a value here. */
export type ValueTag<O> = O extends null ? "void" | null : Operand<O>;

/** The result of a comparison: null flags of both sides, and of the casts that Spark inserts. */
export type Compared<A, O> = "boolean" | NullOf<A> | (O extends Expr<infer B> ? NullOf<B> | PairNull<A, B> : LitNull<A, O>);
interface PairNulls {
  date: { timestamp_ntz: null; string: null };
  timestamp: { string: null };
  timestamp_ntz: { date: null; string: null };
}
type PairNull<A, B> = A & keyof PairNulls extends never ? never : LookUp<PairNulls[A & keyof PairNulls], B>;
/** Spark casts a literal to the column's type; that cast is marked nullable except for literals of these tags. */
interface LiteralKeeps {
  decimal: "double";
  date: "timestamp";
  timestamp: "timestamp";
  timestamp_ntz: "timestamp";
  time: never;
  interval_ym: never;
  interval_dt: never;
  interval: never;
}
/** The null that Spark's cast of a literal to A's type brings. */
export type LitNull<A, O> = A & keyof LiteralKeeps extends never
  ? never
  : O extends Expr<any>
    ? never
    : LitTag<O> extends LiteralKeeps[A & keyof LiteralKeeps]
      ? never
      : null;

/** As LitNull, of arithmetic: dates and intervals take the number as it is. */
export type ArithmeticNull<A, O> = A & "decimal" extends never ? never : LitNull<A, O>;
/** The JavaScript numbers that plus and minus take: days beside a date. */
export type AddedNumber<A> = 0 extends 1 & A
  ? number | bigint
  : A & Num extends never
    ? A & "date" extends never
      ? never
      : number
    : number | bigint;

/** The result of `& | ^`: the wider integral. */
export type Bits<A, B> = 0 extends 1 & (A | B) ? any : LookUp<Widen[A & Integral], B & Integral> | NullOf<A | B>;

/** One of isin's values. */
export type InItem<A> = Lit<A> | NullPeer<A> | Expr<Peer<A>> | readonly (Lit<A> | NullPeer<A>)[] | Frame<any>;
/** The null that isin's values bring, and the casts that Spark inserts. */
export type InNull<A, V> = [V] extends [Exclude<Scalar, null>]
  ? TextNull<A, V>
  : V extends null
    ? null
    : V extends Frame<infer S>
      ? NullOf<S[keyof S]>
      : V extends Expr<infer T>
        ? NullOf<T> | PairNull<A, T>
        : V extends readonly (infer E)[]
          ? NullOf<E> | TextNull<A, E>
          : TextNull<A, V>;
/** A text literal beside what is no text is cast. */
type TextNull<A, V> = V extends string ? (A & "string" extends never ? null : never) : never;

/** What getItem takes of an A: an index, a key or a field's name. */
export type ItemKey<A> = 0 extends 1 & A
  ? any
  : A extends ArrayOf<any>
    ? number | Expr<Integral | null>
    : A extends MapOf<infer K, any>
      ? Lit<K> | Expr<K | null>
      : A extends StructOf<infer F>
        ? keyof F & string
        : HasNoItems<A>;
interface HasNoItems<A> {
  readonly "only an array, a map or a struct has items, this is": A;
}
/** What getItem gives: null where nothing is there. */
export type ItemOf<A, K> = 0 extends 1 & A
  ? any
  : A extends ArrayOf<infer E>
    ? E | null
    : A extends MapOf<any, infer V>
      ? V | null
      : A extends StructOf<infer F>
        ? F[K & keyof F]
        : never;

type FieldsIn<A> = A extends StructOf<infer F> ? F : never;
/** The names of a struct's fields; any name where the type is unknown. */
export type FieldName<A> = 0 extends 1 & A ? string : keyof FieldsIn<A> & string;
/** A struct's field, null where the struct is. */
export type FieldOf<A, K> = 0 extends 1 & A ? any : FieldsIn<A>[K & keyof FieldsIn<A>] | NullOf<A>;
/** A struct with a field added or replaced; `"a.b"` is field b of the struct in field a, backticks quote a name with dots. */
export type WithField<A, N extends string, V> = 0 extends 1 & A ? any : StructOf<FieldAt<FieldsIn<A>, N, V>> | NullOf<A>;
type FieldAt<F, N extends string, V> = N extends `\`${infer M}\``
  ? AddField<F, M, V>
  : N extends `${infer H}.${infer T}`
    ? AddField<F, H, WithField<F[H & keyof F], T, V>>
    : AddField<F, N, V>;
type AddField<F, N extends string, V> = { [K in keyof F | N]: K extends N ? V : F[K & keyof F] };
/** A struct without these fields. */
export type WithoutFields<A, N> = 0 extends 1 & A
  ? any
  : StructOf<[N] extends [keyof FieldsIn<A>] ? Omitting<FieldsIn<A>, N> : WithoutPaths<FieldsIn<A>, N>> | NullOf<A>;
type WithoutPaths<F, N> = {
  [K in Exclude<keyof F, Unquoted<N>>]: [PathBelow<N, K>] extends [never] ? F[K] : WithoutFields<F[K], PathBelow<N, K>>;
};
type Unquoted<N> = N extends `\`${infer M}\`` ? M : N;
type PathBelow<N, K> = N extends `${K & string}.${infer T}` ? T : never;
/** A schema or a struct's fields without these. Not by key remapping: that costs by the width of the schema. */
export type Omitting<S, N> = { [K in Exclude<keyof S, N>]: S[K] };

/** A value for a further branch of when(...), V being the tags so far. */
export type Branch<V> = Expr<Alike<V>> | BranchLit<V> | null;
type BranchLit<V> = [V] extends [Num | null]
  ? number | bigint
  : [V] extends [DateLike | null]
    ? Date
    : [V] extends ["void" | null]
      ? Scalar
      : [V] extends ["time" | null]
        ? never
        : Lit<V>;
