// biome-ignore-all lint/suspicious/noExplicitAny: `any` is the tag of what is unknown (untyped frames); guards below look for it on purpose

// Spark types as literal tags: the names of Spark's simpleString where that is one word. A nullable type is a union with null:
// `{ id: "bigint"; name: "string" | null; tags: ArrayOf<"string"> }` is a schema.

/** The tags of whole numbers. */
export type Integral = "tinyint" | "smallint" | "int" | "bigint";
/** The tags of numbers. Precision and scale of a decimal are not in the type; the analyzer knows them. */
export type Num = Integral | "float" | "double" | "decimal";
/** The tags of points in time with a date. */
export type DateLike = "date" | "timestamp" | "timestamp_ntz";
/** Year-month, day-time and calendar intervals; their fields are not in the tag. */
export type Interval = "interval_ym" | "interval_dt" | "interval";
/** Every type without type parameters. */
export type Atom = Num | DateLike | Interval | "boolean" | "string" | "binary" | "time" | "variant" | "geometry" | "geography" | "void";

/** What can be put in order; of an array or a struct its parts must be, which the compiler leaves to the server. */
export type Ordered = Exclude<Atom, "variant" | "interval" | "geometry" | "geography"> | ArrayOf<any> | StructOf<any>;
/** What can be hashed: no map, and nothing with one inside. */
export type Hashable = Exclude<Atom, "variant"> | ArrayOf<any> | StructOf<any>;

/** An array; a null in E says that elements may be null. */
export interface ArrayOf<out E> {
  readonly element: E;
}
/** A map; a null in V says that values may be null. Keys never are. */
export interface MapOf<out K, out V> {
  readonly key: K;
  readonly value: V;
}
/** A struct of these fields. */
export interface StructOf<out F> {
  readonly fields: F;
}

/** `null` when T admits null (or is `any`), else `never`. Non-distributive on purpose: one question, whatever T's width. */
export type NullOf<T> = null extends T ? null : never;
export type IsUnion<T, U = T> = T extends unknown ? ([U] extends [T] ? false : true) : never;
