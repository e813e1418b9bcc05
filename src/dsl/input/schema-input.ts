// biome-ignore-all lint/suspicious/noExplicitAny: text that is no literal says nothing about its schema
import type { Ddl } from "../../types/ddl-literal.js";
import type { ArrayOf, MapOf, StructOf } from "../../types/tags.js";
import type { StructTypeValue } from "../../types/type-value.js";

/** A schema as a value: DDL text, or a struct type (`types.struct({ … })`). */
export type SchemaInput = string | StructTypeValue<StructOf<any>, string>;

/** The schema that such a value says. Text that the compiler does not know (a variable of type string) gives an unknown one. */
export type SchemaOfInput<D> = D extends string
  ? string extends D
    ? any
    : Ddl<D>
  : D extends StructTypeValue<StructOf<infer F>, string>
    ? F
    : never;

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
