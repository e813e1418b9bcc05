// biome-ignore-all lint/suspicious/noExplicitAny: `Frame<any>` is a frame of any schema
// biome-ignore-all lint/complexity/noBannedTypes: `{}` is the type of no options
import type { Row } from "./row.js";

declare const frame: unique symbol;
declare const grouped: unique symbol;
declare const pivoted: unique symbol;

/**
 * A frame of schema S, as a type: one phantom member. DataFrame's methods infer S from `this: Frame<S>` and DataFrame mentions S
 * nowhere else, so that passing a frame on costs one comparison and not one a method.
 */
export interface Frame<out S> {
  readonly [frame]: S;
}
/** A grouped frame: the schema S of its rows and G of its keys. */
export interface GroupedFrame<out S, out G> {
  readonly [grouped]: [S, G];
}
/** A grouped frame with a pivot over the values V. */
export interface PivotedFrame<out S, out G, out V> {
  readonly [pivoted]: [S, G, V];
}

/** The columns' names. */
export type ColName<S> = keyof S & string;

/** The schema of a frame: `SchemaOf<typeof df>`. */
export type SchemaOf<F extends Frame<any>> = { [K in keyof F[typeof frame]]: F[typeof frame][K] };
/** The JavaScript row of a frame: `RowOf<typeof df>`, or `RowOf<typeof df, { long: "number" }>` with the options of `collect`. */
export type RowOf<F extends Frame<any>, O = {}> = Row<F[typeof frame], O>;
/** Schema unknown: names are unchecked, values are any. */
export type Untyped = any;
