// biome-ignore-all lint/suspicious/noExplicitAny: what a free reference means is known where it is used
import { ArgumentError } from "../../errors.js";
import { attributeNameParts } from "../../plan/attribute-name.js";
import { attribute, quoteName, star, starOf } from "../../plan/expressions.js";
import type { ArrayOf, MapOf, StructOf } from "../../types/tags.js";
import { describe } from "../frame/describe.js";
import type { AmbiguousColumn } from "../frame/join-result.js";
import type { Column } from "./column.js";
import { createColumn } from "./column.js";
import { plain } from "./column-state.js";
import type { Expr, Generated, HasName } from "./expr.js";
import type { Named } from "./named.js";

export { frameColumns } from "./columns-proxy.js";

/** A free reference: the name is checked, and its type found, where it is used. */
export interface Ref<N extends string> extends Column<any, Needs<N>>, HasName<{ readonly ref: N }> {}

declare const every: unique symbol;
/** What `"*"` and `"s.*"` stand for, until a select says of which frame. */
export interface EveryColumn<out N> {
  readonly [every]: N;
}
/** All columns F, in a select. */
export interface Star<out F> extends Generated<F, unknown> {}
/** All columns of one frame, in a select or as the arguments of a function of any columns (`fn.count(df.col("*"))`). */
export interface FrameStar<out F> extends Star<F>, Expr<EveryColumn<"*">, unknown> {}
/** All columns of whatever frame it is used in; a function takes it for its arguments (`fn.count(col("*"))`). */
export interface FreeStar<N extends string> extends Star<EveryColumn<N>>, Expr<any, unknown> {}
/** What `col` gives. */
export type Reference<N extends string> = N extends "*" | `${string}.*` ? FreeStar<N> : Ref<N>;

/**
 * What a path requires of a frame: `"a.b"` a struct (or array of structs, or map) named a with a field b. Of a frame without a column a it requires
 * nothing: there a is an alias, of the frame or of a side of a join, which types do not track.
 */
export type Needs<N extends string> = N extends `\`${infer H}\`.${infer T}`
  ? Qualified<H, T>
  : N extends `\`${infer M}\``
    ? { readonly [K in M]: any }
    : N extends `${infer H}.${infer T}`
      ? Qualified<H, T>
      : { readonly [K in N]: any };
// `object` beside it, because a type of optional properties alone accepts no type that has none of them
type Qualified<H extends string, T extends string> = { readonly [K in H]?: Has<T> | null } & object;
type PathNeeds<N extends string> = N extends `\`${infer H}\`.${infer T}`
  ? { readonly [K in H]: Has<T> | null }
  : N extends `\`${infer H}\``
    ? { readonly [K in H]: any }
    : N extends `${infer H}.${infer T}`
      ? { readonly [K in H]: Has<T> | null }
      : { readonly [K in N]: any };
type Has<T extends string> = StructOf<PathNeeds<T>> | ArrayOf<StructOf<PathNeeds<T>> | null> | MapOf<"string", any>;

/** The type of a path in schema S. */
export type RefType<S, N extends string> = N extends keyof S
  ? S[N]
  : N extends `\`${infer H}\`.${infer T}`
    ? PathFrom<S, H, T>
    : N extends `\`${infer H}\``
      ? S[H & keyof S]
      : N extends `${infer H}.${infer T}`
        ? PathFrom<S, H, T>
        : never;
type PathFrom<S, H, T extends string> = H extends keyof S ? PathInto<S[H], T> : OneSide<RefType<S, T>>;
/** The type behind an alias: the frame's, that of a side where both have the name, or unknown. */
type OneSide<T> = [T] extends [never] ? any : T extends AmbiguousColumn<any, infer U> ? U : T;
type PathInto<C, T extends string> = 0 extends 1 & C
  ? any
  : C extends null
    ? null
    : C extends StructOf<infer F>
      ? RefType<F, T>
      : C extends MapOf<any, infer V>
        ? V | null
        : C extends ArrayOf<infer E>
          ? ArrayOf<PathInto<E, T>>
          : never;
/** The output name of a path: its last part. */
export type RefName<N extends string> = N extends `${string}.${infer T}`
  ? N extends `\`${infer M}\``
    ? M
    : RefName<T>
  : N extends `\`${infer M}\``
    ? M
    : N;

/**
 * A column by name, of whatever frame it is used in; the compiler checks there that the frame has it. A dot goes into a struct (or the
 * structs of an array, or a map): `col("address.city")`; backticks quote a part that has dots: `` col("`odd.name`") ``. `col("*")` is every column,
 * `col("a.*")` those of the alias or struct a.
 *
 * In a select its type is the frame's; nested in an expression it is unknown, so prefer callbacks (`c.name`) where types matter.
 * Throws ArgumentError for text that Spark would not read as a name.
 *
 * @example df.select(col("id"), upper(col("name")).as("name"))
 */
export function col<const N extends string>(name: N): Reference<N> {
  return createColumn(plain(reference(name))) as unknown as Reference<N>;
}

function reference(name: unknown): ReturnType<typeof attribute> {
  if (typeof name !== "string") throw new ArgumentError(`col: a column's name was expected, found ${describe(name)}`);
  if (name === "*") return star();
  if (name.endsWith(".*")) return starOf(name);
  if (attributeNameParts(name) === undefined) {
    throw new ArgumentError(
      `col: ${JSON.stringify(name)} is not a name as Spark reads it: parts between dots, each plain or in backticks; ` +
        "in a callback, c[name] is the frame's column of any name",
    );
  }
  return attribute(name);
}

/**
 * A column by name and type, for expressions that are made away from any frame and used with several: a frame without such a column, or
 * with one of another type, is a compile error where it is used. The name is taken as it is, dots included.
 *
 * @example const large = colOf("amount", "decimal").gt(1000); orders.filter(large)
 */
export function colOf<const N extends string, const T>(name: N, tag: T): Named<N, T, { readonly [K in N]: T | null }>;
export function colOf(name: unknown): any {
  if (typeof name !== "string") throw new ArgumentError(`colOf: a column's name was expected, found ${describe(name)}`);
  return createColumn(plain(attribute(quoteName(name))));
}
