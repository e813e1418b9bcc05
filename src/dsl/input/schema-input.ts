// biome-ignore-all lint/suspicious/noExplicitAny: text that is no literal says nothing about its schema
import type { Ddl } from "../../types/ddl-literal.js";
import type { StructOf } from "../../types/tags.js";
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

/** The same, as files are read: every column may be null, whatever the schema says. */
export type FileSchema<D> = 0 extends 1 & SchemaOfInput<D> ? any : { [K in keyof SchemaOfInput<D>]: SchemaOfInput<D>[K] | null };
