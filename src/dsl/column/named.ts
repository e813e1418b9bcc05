// biome-ignore-all lint/suspicious/noExplicitAny: `any` as a default means "asks nothing of the frame" in user annotations
import type { Atom, NullOf, StructOf } from "../../types/tags.js";
import type { Column } from "./column.js";
import type { Constant, HasName } from "./expr.js";

// Columns with an output name, as types: at run time they are Columns like all others.

/** An expression with an output name: `upper(c.name).as("n")`. */
export interface Named<out N extends string, out T, in R = any> extends Column<T, R>, HasName<N> {}

/** What `lit` makes. */
export interface LiteralColumn<out T> extends Column<T, unknown>, Constant<T> {}

/** A column of a frame: `c.name`. STRUCT columns also carry their fields: `c.address.city`. Most columns are atoms, so that is asked first. */
export type FrameColumn<N extends string, T> = [T] extends [Atom | null]
  ? Named<N, T, unknown>
  : [T] extends [StructOf<infer F> | null]
    ? Named<N, T, unknown> & FieldsOf<F, NullOf<T>>
    : Named<N, T, unknown>;
/** A struct column's fields as properties; those named like a Column method are reached by getField. */
export type FieldsOf<F, Nul> = { readonly [K in Exclude<keyof F, NotFields>]: FrameColumn<K & string, F[K] | Nul> };
// `then`, `toJSON` and `constructor` mean something to JavaScript itself
type NotFields = keyof Column<any> | "then" | "toJSON" | "constructor";

/** The columns of a frame, as callbacks get them. */
export type Cols<out S> = { readonly [K in keyof S]: FrameColumn<K & string, S[K]> };
