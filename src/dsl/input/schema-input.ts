// biome-ignore-all lint/suspicious/noExplicitAny: text that is no literal says nothing about its schema
import type { StructType } from "../../types/data-type.js";
import type { Ddl } from "../../types/ddl-literal.js";
import type { ArrayOf, MapOf, StructOf } from "../../types/tags.js";
import type { StructTypeValue } from "../../types/type-value.js";

declare const schema: unique symbol;

/** A frame's schema as data, `await df.schema()`, which the compiler knows to be S. */
export interface Schema<out S> extends StructType {
  readonly [schema]: S;
}

/** A schema as a value: DDL text, a struct type (`types.struct({ … })`), or what a frame's `schema()` gives. */
export type SchemaInput = string | StructTypeValue<StructOf<any>, string> | StructType;

/**
 * The schema that such a value says: `SchemaOfInput<typeof schema>`. What the compiler does not know (a variable of type string, a plain
 * StructType) gives an unknown one.
 */
export type SchemaOfInput<D> = D extends string
  ? string extends D
    ? any
    : Ddl<D>
  : D extends StructTypeValue<StructOf<infer F>, string>
    ? F
    : D extends Schema<infer S>
      ? S
      : any;

/** The same, as files and texts are read: every column, and every part of one, may be null, whatever the schema says. */
export type FileSchema<D> = 0 extends 1 & SchemaOfInput<D> ? any : { [K in keyof SchemaOfInput<D>]: FileType<SchemaOfInput<D>[K]> };
type FileType<T> =
  | (T extends StructOf<infer F>
      ? StructOf<{ [K in keyof F]: FileType<F[K]> }>
      : T extends ArrayOf<infer E>
        ? ArrayOf<FileType<E>>
        : T extends MapOf<infer K, infer V>
          ? MapOf<Exclude<FileType<K>, null>, FileType<V>>
          : T)
  | null;
