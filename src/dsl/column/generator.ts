// biome-ignore-all lint/suspicious/noExplicitAny: `any` as a default means "asks nothing of the frame" in user annotations
import { createColumn } from "./column.js";
import type { ColumnState } from "./column-state.js";
import type { Expr, Generated, HasName } from "./expr.js";
import type { Named } from "./named.js";

/**
 * A generator of several columns: T are their types, F their default names with types. It stands in a select, as an item of its own;
 * `.as("key", "value")` names its columns.
 */
export interface Generator<T extends readonly unknown[], out F, in R = any> extends Generated<F, R> {
  /**
   * The generator's columns under these names, one for each.
   * @example df.select("id", explode(df.cols().labels).as("label", "value"))
   */
  as<const N extends { readonly [I in keyof T]: string }>(...names: N): Generated<Zipped<T, N>, R>;
  /**
   * The same as `as`.
   * @example df.select("id", explode(df.cols().labels).alias("label", "value"))
   */
  alias<const N extends { readonly [I in keyof T]: string }>(...names: N): Generated<Zipped<T, N>, R>;
}

/** A generator of a column of unknown type, which may be an array or a map: F are the names that its columns have at least. */
export interface UnknownGenerator<F extends string, in R = any> extends Expr<any, R>, HasName<F> {
  /** The generator's columns under these names, one for each; of one name an expression. */
  as<const N extends readonly [string, ...string[]]>(...names: N): GeneratedAs<N, R>;
  /** The same as `as`. */
  alias<const N extends readonly [string, ...string[]]>(...names: N): GeneratedAs<N, R>;
}
type GeneratedAs<N extends readonly string[], R> = N extends readonly [infer O extends string]
  ? Named<O, any, R>
  : Generated<{ [K in N[number]]: any }, R>;
/** Names with the types at the same places. */
export type Zipped<T extends readonly unknown[], N extends readonly string[]> = {
  [I in Exclude<keyof N, keyof []> as N[I] & string]: T[I & keyof T];
};

/** A generator function's call. At run time it is a Column, whose `as` takes several names. */
export function createGenerator(state: ColumnState): Generator<any, any, any> {
  return createColumn(state) as unknown as Generator<any, any, any>;
}
