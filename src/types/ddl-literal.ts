// biome-ignore-all lint/suspicious/noExplicitAny: whatever the text is
import type { ArrayOf, Atom, MapOf, StructOf } from "./tags.js";

// DDL text at type level: "a int, b array<string>, c struct<x:int,y:string> not null". Recursion is over the text and in tail
// position, pieces first and types then, so that schemas of 300 columns stay affordable. What is read here and what `parseDdl` reads
// when the program runs is the same text, in lines and with comments too.

/** Other names of atoms. */
export interface TypeAlias {
  long: "bigint";
  integer: "int";
  short: "smallint";
  byte: "tinyint";
  real: "float";
  dec: "decimal";
  numeric: "decimal";
  timestamp_ltz: "timestamp";
}
export type Trim<S extends string> = S extends ` ${infer R}` ? Trim<R> : S extends `${infer R} ` ? Trim<R> : S;

/** The tag of one type's text; `never` when the text names no type. */
export type TypeOfText<S extends string> = S extends Atom
  ? S
  : S extends keyof TypeAlias
    ? TypeAlias[S]
    : S extends `decimal(${string})`
      ? "decimal"
      : S extends `char(${string})` | `varchar(${string})` | `string ${string}`
        ? "string"
        : S extends `timestamp(${string})`
          ? "timestamp"
          : S extends `time(${string})`
            ? "time"
            : S extends `geometry(${string})`
              ? "geometry"
              : S extends `geography(${string})`
                ? "geography"
                : S extends `array<${infer E}>`
                  ? ArrayOf<TypeOfText<Trim<E>> | null>
                  : S extends `map<${infer KV}>`
                    ? MapOfText<Split<KV, "", []>>
                    : S extends `struct<${infer F}>`
                      ? StructOf<{ [X in Split<F>[number] as FieldName<X>]: FieldType<X> }>
                      : S extends `interval ${"year" | "month"}${string}`
                        ? "interval_ym"
                        : S extends `interval ${string}`
                          ? "interval_dt"
                          : Lowercase<S> extends S
                            ? never
                            : TypeOfText<Lowercase<S>>;
type MapOfText<P extends string[]> = P extends [infer K extends string, infer V extends string]
  ? MapOf<TypeOfText<K>, TypeOfText<V> | null>
  : never;

// split at top-level commas: a piece is complete when its < and > and its ( and ) balance
type Balanced<S extends string> = S extends `${string}<${infer R}`
  ? R extends `${infer A}>${infer B}`
    ? A extends `${string}<${string}`
      ? B extends `${string}>${string}`
        ? true
        : false
      : Balanced<B>
    : false
  : true;
type Parens<S extends string> = S extends `${string}(${infer R}` ? (R extends `${string})${infer B}` ? Parens<B> : false) : true;
type Split<S extends string, Acc extends string = "", Out extends string[] = []> = S extends `${infer H},${infer R}`
  ? [Balanced<`${Acc}${H}`>, Parens<`${Acc}${H}`>] extends [true, true]
    ? Split<R, "", [...Out, Trim<`${Acc}${H}`>]>
    : Split<R, `${Acc}${H},`, Out>
  : [...Out, Trim<`${Acc}${S}`>];

type FieldName<X> = X extends `\`${infer N}\`${string}`
  ? N
  : X extends `${infer N}:${string}`
    ? N extends `${infer M} ${string}`
      ? M
      : N
    : X extends `${infer N} ${string}`
      ? N
      : never;
type FieldRest<X> = X extends `\`${string}\`${infer T}`
  ? T
  : X extends `${infer N}:${infer T}`
    ? N extends `${string} ${string}`
      ? X extends `${string} ${infer T2}`
        ? T2
        : never
      : T
    : X extends `${string} ${infer T}`
      ? T
      : never;
type FieldType<X> = TypeAndFlag<Trim<FieldRest<X> extends infer T extends string ? (T extends `:${infer U}` ? U : T) : never>>;
type TypeAndFlag<T extends string> = T extends `${infer U} ${"not null" | "NOT NULL" | "Not Null"}`
  ? FieldTag<Trim<U>>
  : FieldTag<T> | null;
// apart from TypeOfText, since a cast asks that of every text that it may be given
type FieldTag<S extends string> = S extends `STRUCT${string}` | `ARRAY${string}`
  ? RareText<S>
  : [TypeOfText<S>] extends [never]
    ? RareText<S>
    : TypeOfText<S>;
/** Ways to write a type that few do, and the types whose fields have names that are not to be read in lower case. */
type RareText<S extends string> = S extends `${"ARRAY" | "ARRAY " | "array "}<${infer E}>`
  ? ArrayOf<FieldTag<Trim<E>> | null>
  : S extends `${"STRUCT" | "STRUCT " | "struct "}<${infer F}>`
    ? StructOf<{ [X in Split<F>[number] as FieldName<X>]: FieldType<X> }>
    : S extends `map <${infer KV}>`
      ? MapOfText<Split<KV>>
      : S extends `${"decimal" | "dec" | "numeric"}${"" | " "}(${string})`
        ? "decimal"
        : S extends `${"char" | "varchar" | "character"}${"" | " "}(${string})`
          ? "string"
          : S extends `timestamp_ntz(${string})` | `timestamp${string} without time zone`
            ? "timestamp_ntz"
            : S extends `timestamp_ltz(${string})` | `timestamp${string} with local time zone`
              ? "timestamp"
              : S extends `time${string} without time zone`
                ? "time"
                : Lowercase<S> extends S
                  ? NotAType<S>
                  : RareText<Lowercase<S>>;
/** The type of a column whose text names none of Spark's types. */
export interface NotAType<S> {
  readonly "no type of Spark's": S;
}
/** Beside the type of a schema argument: refuses text with a type that Spark has not. */
export type WithKnownTypes<D> = D extends string ? Unless<UnknownTypes<Ddl<D>>> : unknown;
type UnknownTypes<S> = Extract<S[keyof S], NotAType<any>>;
type Unless<E> = [E] extends [never] ? unknown : E;

/** The text in one line and without comments, which may hold commas. */
type Plain<S extends string> = S extends `${infer A}\n${infer B}`
  ? Plain<`${A} ${B}`>
  : S extends `${infer A}\r${infer B}`
    ? Plain<`${A} ${B}`>
    : S extends `${infer A}\t${infer B}`
      ? Plain<`${A} ${B}`>
      : S extends `${infer A}'${string}'${infer B}`
        ? Plain<`${WithoutWord<A>}${B}`>
        : S;
type WithoutWord<A extends string> = A extends `${infer T} ${"comment" | "COMMENT" | "Comment"} ` ? T : A;

/**
 * The schema that DDL text describes: `Ddl<"a int, b string not null">` is `{ a: "int" | null; b: "string" }`. A conditional type, so that errors and
 * hovers show the columns and not the text again.
 */
export type Ddl<S extends string> = [S] extends [string] ? { [X in Split<Plain<S>>[number] as FieldName<X>]: FieldType<X> } : never;
