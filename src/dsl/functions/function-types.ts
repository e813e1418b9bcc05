// biome-ignore-all lint/suspicious/noExplicitAny: what is unknown (`any`) stays unknown
import type { Alike, AllNulls, Common } from "../../types/common-tag.js";
import type { Ddl, TypeOfText } from "../../types/ddl-literal.js";
import type { Lit } from "../../types/literal-tags.js";
import type { ArrayOf, DateLike, Integral, Interval, MapOf, NullOf, StructOf } from "../../types/tags.js";
import type { TypeValue } from "../../types/type-value.js";
import type { Expr, TypeOf } from "../column/expr.js";
import type { Generator, UnknownGenerator } from "../column/generator.js";
import type { Named } from "../column/named.js";
import type { Operand } from "../column/operand-types.js";
import type { NameOf } from "../frame/select-result.js";

// What the declarations of the generated functions are made of.

/** An array's elements, a map's keys and values. */
export type ElementOf<A> = 0 extends 1 & A ? any : A extends ArrayOf<infer E> ? E : never;
export type KeyOf<M> = 0 extends 1 & M ? any : M extends MapOf<infer K, any> ? K : never;
export type ValueOf<M> = 0 extends 1 & M ? any : M extends MapOf<any, infer V> ? V : never;
/** A struct's field, null where the struct is. */
export type FieldOf<A, K extends string> = 0 extends 1 & A
  ? any
  : Exclude<A, null> extends StructOf<infer F>
    ? F extends { readonly [P in K]: infer V }
      ? V | NullOf<A>
      : never
    : never;
/** The fields of the structs of an array. */
export type FieldsOfElements<A> = 0 extends 1 & A
  ? any
  : A extends ArrayOf<infer E>
    ? Exclude<E, null> extends StructOf<infer F>
      ? F
      : never
    : never;

/** A type without its null; `any` stays. */
export type Bare<T> = 0 extends 1 & T ? any : Exclude<T, null>;

/** What is missing where there is no argument. */
interface AtLeastOne {
  readonly 0: Expr<any>;
}
/** Beside the type of a rest of arguments: refuses none at all. A list that is spread may be empty, which only the call finds. */
export type Some<A extends readonly unknown[]> = A extends readonly [] ? AtLeastOne : unknown;

/** The common type of a tuple of expressions, not null as soon as one of them is not (coalesce, greatest). */
export type AnyNotNull<A extends readonly unknown[]> = 0 extends 1 & TypeOf<A[number]>
  ? any
  : OneNotNull<A, Exclude<Common<TypeOf<A[number]>>, null>>;
type OneNotNull<A extends readonly unknown[], C> = C | (true extends { [I in keyof A]: IsNotNull<TypeOf<A[I]>, C> }[number] ? never : null);
// date to timestamp_ntz is a cast that Spark marks as nullable
type IsNotNull<T, C> = null extends T ? false : [T, C] extends ["date", "timestamp_ntz"] ? false : true;

/** A table of result types by the tag of an argument. A null in the table says that Spark's result is nullable whatever the argument. */
export type Look<Table, T> = 0 extends 1 & T ? any : Table[T & keyof Table] | NullOf<T>;
/** The null that Spark's implicit cast brings when T is one of the types F from which it may fail. */
export type NullFrom<T, F> = 0 extends 1 & T ? null : T & F extends never ? never : null;
/** The null that Spark's cast from F to the type of T brings; of two decimals the tags do not tell. */
export type NullOfCast<F, T> = 0 extends 1 & T
  ? never
  : Bare<T> extends Integral
    ? NullFrom<F, "float" | "double" | "decimal">
    : Bare<T> extends "decimal"
      ? NullFrom<F, Integral | "float" | "double">
      : Bare<T> extends "date"
        ? NullFrom<F, "timestamp_ntz">
        : Bare<T> extends "timestamp_ntz"
          ? NullFrom<F, "date">
          : never;

/** A schema of the columns of a text: DDL, or a type value of a struct. */
export type RowSchema = string | TypeValue<StructOf<any> | null>;
/** What a JSON text may hold: DDL of columns or of a type, or a type value that is nested. */
export type JsonSchema = string | TypeValue<StructOf<any> | ArrayOf<any> | MapOf<any, any> | null>;
/** What from_json and the like give for a schema, a type's own text or fields of a struct: every part of it may be null, whatever the schema says. */
export type OfSchema<D> = D extends string
  ? string extends D
    ? any
    : AllNulls<[TypeOfText<D>] extends [never] ? StructOf<Ddl<D>> : TypeOfText<D>>
  : D extends TypeValue<infer T>
    ? AllNulls<Exclude<T, null>>
    : never;

/** What a generator of an array's elements or a map's entries makes; Nul is null for the outer forms. */
export type Exploded<A, Nul, Q> = 0 extends 1 & A
  ? UnknownGenerator<"col", Q>
  : [A] extends [ArrayOf<any> | null]
    ? Named<"col", ElementOf<A> | Nul, Q>
    : Generator<[KeyOf<A> | Nul, ValueOf<A> | Nul], { key: KeyOf<A> | Nul; value: ValueOf<A> | Nul }, Q>;
export type PosExploded<A, Nul, Q> = 0 extends 1 & A
  ? UnknownGenerator<"col" | "pos", Q>
  : [A] extends [ArrayOf<any> | null]
    ? Generator<["int" | Nul, ElementOf<A> | Nul], { pos: "int" | Nul; col: ElementOf<A> | Nul }, Q>
    : Generator<["int" | Nul, KeyOf<A> | Nul, ValueOf<A> | Nul], { pos: "int" | Nul; key: KeyOf<A> | Nul; value: ValueOf<A> | Nul }, Q>;

/**
 * The literals that may stand in the place of an expression of type T, which is not a type parameter of its own. Text stands for text
 * alone: beside a date or a decimal Spark has no common type for it here.
 */
export type LitOf<T> = 0 extends 1 & T ? any : T extends "string" ? string : Exclude<Lit<Exclude<T, null>>, string>;

/** Arguments by turns: the types of those at even positions, and at odd ones. */
export type EvenTypes<A extends readonly unknown[]> = A extends readonly [infer K, unknown, ...infer Rest]
  ? TypeOf<K> | EvenTypes<Rest>
  : never;
export type OddTypes<A extends readonly unknown[]> = A extends readonly [unknown, infer V, ...infer Rest]
  ? TypeOf<V> | OddTypes<Rest>
  : never;
/** The fields of named_struct's names and values. */
export type NamedFields<A extends readonly unknown[]> = A extends readonly [infer N, infer V, ...infer Rest]
  ? { [K in N & string]: TypeOf<V> } & NamedFields<Rest>
  : unknown;
/** The fields of arrays_zip's structs: a name for each array that has one, its position for the others. */
export type ZippedFields<A extends readonly unknown[]> = {
  [I in Exclude<keyof A, keyof []> as [NameOf<A[I]>] extends [never] ? I : NameOf<A[I]>]: ElementOf<TypeOf<A[I]>> | null;
};
/** The fields of a struct that is made of expressions: by their names, col1, col2 … for those that have none. */
export type StructFields<A extends readonly unknown[]> = {
  [I in Exclude<keyof A, keyof []> as [NameOf<A[I]>] extends [never] ? `col${CountOf<I>}` : NameOf<A[I]>]: TypeOf<A[I]>;
};
/** Positions counted from one. */
type CountOf<I> = I extends keyof Counts ? Counts[I] : number;
type Counts = {
  "0": 1;
  "1": 2;
  "2": 3;
  "3": 4;
  "4": 5;
  "5": 6;
  "6": 7;
  "7": 8;
  "8": 9;
  "9": 10;
  "10": 11;
  "11": 12;
  "12": 13;
  "13": 14;
  "14": 15;
};
/** The keys and values of a map made of structs, whose fields count by position: known by the names that entries usually have. */
export type EntryKey<F> = F extends
  | { readonly key: infer K }
  | { readonly k: infer K }
  | { readonly col1: infer K }
  | { readonly _1: infer K }
  ? Bare<K>
  : any;
export type EntryValue<F> = F extends
  | { readonly value: infer V }
  | { readonly v: infer V }
  | { readonly col2: infer V }
  | { readonly _2: infer V }
  ? V
  : any;
/** json_tuple's columns: c0, c1 … */
export type TupleFields<A extends readonly unknown[]> = { [I in Exclude<keyof A, keyof []> as `c${I & string}`]: "string" | null };
/** The type of decode's results: every second argument after the first, and the last one where their number is odd. */
export type Decoded<A extends readonly unknown[]> = A extends readonly [unknown, infer R, ...infer Rest]
  ? DecodedMore<Rest, Operand<R>>
  : never;
type DecodedMore<A extends readonly unknown[], T> = A extends readonly [unknown, infer R, ...infer Rest]
  ? DecodedMore<Rest, T | Operand<R>>
  : A extends readonly [infer D]
    ? Common<T | Operand<D>>
    : WithString[Bare<Common<T>> & keyof WithString] | null;
/** What says a place in an array, an index, or in a map, a key. */
export type PlaceIn<T> = 0 extends 1 & T ? any : [T] extends [ArrayOf<any> | null] ? "tinyint" | "smallint" | "int" : Alike<KeyOf<T>>;
/** Keys and values by turns: exactly so for four pairs, any of both behind them. */
export type EntriesOf<K, V> =
  | readonly []
  | readonly [K, V]
  | readonly [K, V, K, V]
  | readonly [K, V, K, V, K, V]
  | readonly [K, V, K, V, K, V, K, V, ...(K | V)[]];
/** decode's further searches and results by turns, and a default at the end; any of both behind three pairs. */
export type CasesOf<S, R> =
  | readonly []
  | readonly [R]
  | readonly [S, R]
  | readonly [S, R, R]
  | readonly [S, R, S, R]
  | readonly [S, R, S, R, R]
  | readonly [S, R, S, R, S, R, ...(S | R)[]];
/** A literal in the place of one of decode's values: text beside text only, since it would have to be cast. */
export type CaseLit<T> = "string" extends T ? string : Exclude<LitOf<T>, string>;
/** Without a default the results meet a string that is null. */
interface WithString {
  tinyint: "bigint";
  smallint: "bigint";
  int: "bigint";
  bigint: "bigint";
  float: "double";
  double: "double";
  decimal: "double";
  string: "string";
  binary: "binary";
  boolean: "boolean";
  date: "date";
  timestamp: "timestamp";
  timestamp_ntz: "timestamp_ntz";
  time: "time";
}
/** Times of day count as timestamps between which a sequence can run. */
export type TimeAsTimestamp<T> = "time" extends T ? Exclude<T, "time"> | "timestamp" : T;
/** Where a sequence that starts with T may stop. */
export type StopOf<T> = 0 extends 1 & T ? any : ([T] extends [Integral | null] ? Integral : DateLike | "time") | null;
/** What a sequence of T may be stepped by. */
export type StepOf<T> = 0 extends 1 & T ? any : ([T] extends [Integral | null] ? Integral : Interval) | null;
/** zeroifnull's result: what the value and an int have in common. */
export type ZeroIfNull<T> = 0 extends 1 & T ? any : "string" extends T ? "bigint" : Exclude<Common<T | "int">, null>;
/** A window's bounds: of a date they are timestamps. */
export type TimeWindow<T> = "timestamp_ntz" extends T
  ? StructOf<{ start: "timestamp_ntz" | null; end: "timestamp_ntz" | null }>
  : StructOf<{ start: "timestamp" | null; end: "timestamp" | null }>;
/** Sliding windows overlap, and a row may be in none. */
export type NullWhenSliding<W extends string, S extends string> = [S] extends [W] ? ([W] extends [S] ? never : null) : null;
/** One object type of an intersection. */
export type Flat<F> = { [K in keyof F]: F[K] };

/** Anything that can be an argument of struct: an expression, whose name is its alias's or its column's. */
export type StructField = Expr<any> & { readonly as: unknown };
