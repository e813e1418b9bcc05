// biome-ignore-all lint/suspicious/noExplicitAny: a frame of unknown schema makes the result unknown
import type { Lit, LitTag } from "../../types/literal-tags.js";
import type { Num } from "../../types/tags.js";
import type { ColName } from "./frame.js";
import type { NotNull } from "./schema-change.js";

// Schemas after `na.drop` and `na.fill`.

/** Which rows go: names, or `how`, `thresh` and `subset` as in PySpark. */
export type NaDrop<S> =
  | readonly ColName<S>[]
  | { readonly how?: "any" | "all"; readonly thresh?: number; readonly subset?: readonly ColName<S>[] };
/** Rows with a null in these names are gone: Spark's schema keeps the flag, the type need not. */
export type NaDropped<S, O> = O extends readonly (infer N)[]
  ? NotNull<S, N>
  : O extends { readonly thresh: number } | { readonly how: "all" }
    ? S
    : O extends { readonly subset: readonly (infer N)[] }
      ? NotNull<S, N>
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
