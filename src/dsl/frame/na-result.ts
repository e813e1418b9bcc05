// biome-ignore-all lint/suspicious/noExplicitAny: a frame of unknown schema makes the result unknown
import type { Lit, LitTag } from "../../types/literal-tags.js";
import type { Integral, NullOf, Num } from "../../types/tags.js";
import type { ColName } from "./frame.js";
import type { NotNull } from "./schema-change.js";

// Schemas after `na.drop` and `na.fill`.

/** Which rows go: names, or `how`, `thresh` and `subset` as in PySpark. */
export type NaDrop<S> =
  | readonly ColName<S>[]
  | { readonly how?: "any" | "all"; readonly thresh?: number; readonly subset?: NaNames<ColName<S>> };
/** Columns by name: one, or a list. */
export type NaNames<N extends string> = N | readonly N[];
/** Rows with a null in these names are gone: Spark's schema keeps the flag, the type need not. */
export type NaDropped<S, O> = O extends readonly (infer N)[]
  ? NotNull<S, N>
  : O extends { readonly thresh: number } | { readonly how: "all" }
    ? S
    : O extends { readonly subset: infer N }
      ? NotNull<S, N extends readonly unknown[] ? N[number] : N>
      : NotNull<S, keyof S>;

/** What fills: one value for all columns of its kind, or a value for each name. */
export type NaFill<S> = string | number | bigint | boolean | { readonly [K in ColName<S>]?: Lit<S[K]> };
/** A value reaches the columns of its own kind only; a fraction cannot fill integers or decimals for certain. */
interface FillTable {
  string: "string";
  boolean: "boolean";
  int: Exclude<Num, "decimal">;
  bigint: Exclude<Num, "decimal">;
  double: "float" | "double";
}
export type FillKind<V> = LitTag<V> extends infer L ? (L extends keyof FillTable ? FillTable[L] : never) : never;
export type Filled<S, V, N> = 0 extends 1 & S ? any : { [K in keyof S]: K extends N ? FilledType<S[K], V> : S[K] };
export type FilledBy<S, X> = 0 extends 1 & S ? any : { [K in keyof S]: K extends keyof X ? FilledType<S[K], X[K]> : S[K] };
type FilledType<T, V> = Exclude<T, null> extends FillKind<V> ? Exclude<T, null> : T;
/** The schema after `na.fill(value, names)`. */
export type NaFilled<S, V, N> = V extends object ? FilledBy<S, V> : Filled<S, V, N>;

/** What `na.replace` takes as old and new values. */
export type Replaceable = string | number | bigint | boolean | null;
/** What is replaced: one value, several, or a new value for each, as a Map or, where the old ones are text, as an object. */
export type NaReplace =
  | Replaceable
  | readonly Replaceable[]
  | ReadonlyMap<Replaceable, Replaceable>
  | { readonly [old: string]: Replaceable };
type ReplaceKind<V> =
  | (V extends string ? "string" : never)
  | (V extends number | bigint ? Num : never)
  | (V extends boolean ? "boolean" : never);
/** The schema after `na.replace(from, to, names)`: the columns of the values' kind. Behind a Map or an object the names may come at once. */
export type NaReplaced<S, F, T, N> = 0 extends 1 & S
  ? any
  : F extends ReadonlyMap<infer Old, infer New>
    ? ReplacedIn<S, Old, New, T extends readonly (infer M)[] ? M : N>
    : F extends readonly (infer Old)[]
      ? ReplacedIn<S, Old, T extends readonly (infer New)[] ? New : T, N>
      : F extends object
        ? ReplacedIn<S, string, F[keyof F], T extends readonly (infer M)[] ? M : N>
        : ReplacedIn<S, F, T, N>;
type ReplacedIn<S, Old, New, N> = { [K in keyof S]: K extends N ? Replaced<S[K], ReplaceKind<Old>, New> : S[K] };
/** Spark replaces numbers as doubles, and marks the cast back to a whole number or decimal as nullable. */
type Replaced<C, Kind, New> = Exclude<C, null> extends Kind ? C | (C & (Integral | "decimal") extends never ? NullOf<New> : null) : C;
