// biome-ignore-all lint/suspicious/noExplicitAny: an unknown type (`any`) casts to everything
import type { Trim, TypeOfText } from "./ddl-literal.js";
import type { ArrayOf, Atom, DateLike, Integral, MapOf, NullOf, Num, StructOf } from "./tags.js";
import type { TypeValue } from "./type-value.js";

// Casts at type level: what is legal, and when the null flag is added (Spark's Cast.forceNullable, asked of a live server for all pairs).

type AlwaysCast = "string" | "variant";
/** Rows: the type cast from. keep = legal, flag as before; adds = legal, but may fail or is nullable by rule; tries = where try_cast keeps the flag. */
interface CastTable {
  tinyint: { keep: Num | "boolean" | AlwaysCast | "timestamp" | "interval_ym" | "interval_dt"; adds: never; tries: Num | "string" };
  smallint: {
    keep: Num | "boolean" | AlwaysCast | "timestamp" | "interval_ym" | "interval_dt";
    adds: never;
    tries: Exclude<Num, "tinyint"> | "string";
  };
  int: {
    keep: Num | "boolean" | AlwaysCast | "timestamp" | "interval_ym" | "interval_dt";
    adds: never;
    tries: "int" | "bigint" | "float" | "double" | "decimal" | "string";
  };
  bigint: {
    keep: Exclude<Num, "decimal"> | "boolean" | AlwaysCast | "timestamp" | "interval_ym" | "interval_dt";
    adds: "decimal";
    tries: "bigint" | "float" | "double" | "string" | "timestamp";
  };
  float: {
    keep: "float" | "double" | "boolean" | AlwaysCast;
    adds: Integral | "decimal" | "timestamp";
    tries: "float" | "double" | "string";
  };
  double: { keep: "float" | "double" | "boolean" | AlwaysCast; adds: Integral | "decimal" | "timestamp"; tries: "double" | "string" };
  decimal: {
    keep: "float" | "double" | "boolean" | AlwaysCast | "timestamp" | "interval_ym" | "interval_dt";
    adds: Integral | "decimal";
    tries: "string";
  };
  boolean: { keep: Num | "boolean" | AlwaysCast; adds: never; tries: "boolean" | "string" };
  string: {
    keep: "string" | "binary";
    adds: Exclude<Atom, "string" | "binary" | "void" | "geometry" | "geography">;
    tries: "string" | "binary";
  };
  binary: { keep: "binary" | AlwaysCast; adds: never; tries: "string" | "binary" };
  date: { keep: "string" | "date" | "timestamp"; adds: "timestamp_ntz" | "variant"; tries: "string" | DateLike };
  timestamp: {
    keep: "bigint" | "float" | "double" | AlwaysCast | DateLike | "time";
    adds: "tinyint" | "smallint" | "int" | "decimal";
    tries: "bigint" | "string" | "timestamp" | "timestamp_ntz";
  };
  timestamp_ntz: {
    keep: AlwaysCast | "timestamp" | "timestamp_ntz" | "time";
    adds: "date";
    tries: "string" | "timestamp" | "timestamp_ntz";
  };
  time: {
    keep: "int" | "bigint" | AlwaysCast | "timestamp" | "timestamp_ntz" | "time";
    adds: "tinyint" | "smallint" | "decimal";
    tries: "string" | "time";
  };
  interval_ym: { keep: Integral | "string" | "interval_ym"; adds: "decimal"; tries: "string" | "interval_ym" };
  interval_dt: { keep: Integral | "string" | "interval_dt"; adds: "decimal"; tries: "string" | "interval_dt" };
  interval: { keep: "string" | "interval"; adds: never; tries: "string" | "interval" };
  variant: { keep: "variant"; adds: Num | DateLike | "time" | "boolean" | "string" | "binary"; tries: "variant" };
  geometry: { keep: "geometry"; adds: never; tries: "geometry" };
  geography: { keep: "geography"; adds: never; tries: "geography" };
  void: { keep: Atom; adds: never; tries: Atom };
}
/** What any T can be cast to, as tags. */
type LegalCast<T> = T extends keyof CastTable
  ? CastTable[T]["keep" | "adds"] | NestedCast<T>
  : T extends null
    ? never
    : T extends ArrayOf<any>
      ? AlwaysCast | ArrayOf<any>
      : T extends MapOf<any, any>
        ? "string" | MapOf<any, any>
        : "string" | StructOf<any>;
/** A variant may hold anything, a null be of any type. */
type NestedCast<T> = T extends "variant" | "void" ? ArrayOf<any> | MapOf<any, any> | StructOf<any> : never;
/** Further texts of a type, by its tag. */
interface TextTable extends AliasTexts {
  string: `${"char" | "varchar"}(${string})` | `string ${string}`;
  time: `time(${string})`;
  interval_ym: `interval ${"year" | "month"}${string}`;
  interval_dt: `interval ${"day" | "hour" | "minute" | "second"}${string}`;
  geometry: `geometry(${string})`;
  geography: `geography(${string})`;
}
interface AliasTexts {
  bigint: "long";
  int: "integer";
  smallint: "short";
  tinyint: "byte";
  float: "real";
  decimal: "dec" | "numeric" | `decimal(${string})`;
  timestamp: "timestamp_ltz" | `timestamp(${string})`;
}
type TextOf<L> = L extends Atom
  ? TextTable[L & keyof TextTable]
  : L extends ArrayOf<any>
    ? `array<${string}>`
    : L extends MapOf<any, any>
      ? `map<${string}>`
      : L extends StructOf<any>
        ? `struct<${string}>`
        : never;
type AnyTag = Atom | ArrayOf<any> | MapOf<any, any> | StructOf<any>;
type TargetOf<L> = Extract<L, Atom> | TextOf<L> | TypeValue<L | null>;

/** The name of an atom that a T can be cast to, any other type as DDL text, or a type value. */
export type CastTarget<T> = 0 extends 1 & T ? TargetOf<AnyTag> : TargetOf<LegalCast<T>>;

/** The type of `cast` from T to the target C. */
export type Cast<T, C> = C extends Atom
  ? C | NullOf<T> | (Exclude<T, null> extends keyof CastTable ? (C extends CastTable[Exclude<T, null>]["keep"] ? never : null) : never)
  : C extends string
    ? TypeOfText<C> | NullOf<T> | CastTextNull<Exclude<T, null>, C>
    : C extends TypeValue<infer U, infer Text>
      ? U | NullOf<T> | CastTextNull<Exclude<T, null>, Text>
      : never;
type CastTextNull<T, C> = C extends `decimal(${infer P})`
  ? DecimalNull<T, P>
  : T extends keyof CastTable
    ? TypeOfText<C & string> extends CastTable[T]["keep"]
      ? never
      : null
    : never;

/** The type of `tryCast` from T to the target C. */
export type TryCast<T, C> = C extends Atom
  ? C | NullOf<T> | (Exclude<T, null> extends keyof CastTable ? (C extends CastTable[Exclude<T, null>]["tries"] ? never : null) : null)
  : C extends string
    ? TypeOfText<C> | NullOf<T> | TryTextNull<Exclude<T, null>, C, TypeOfText<C>>
    : C extends TypeValue<infer U, infer Text>
      ? U | NullOf<T> | TryTextNull<Exclude<T, null>, Text, Exclude<U, null>>
      : never;
type TryTextNull<T, C, U> = C extends `decimal(${infer P})` ? (T extends "boolean" ? null : DecimalNull<T, P>) : TryNull<T, U>;
/** The null of a cast that may fail, here or in a part. Which field of a struct meets which, the server says. */
type TryNull<T, U> = T extends keyof CastTable
  ? U extends CastTable[T]["tries"]
    ? never
    : null
  : [T, U] extends [ArrayOf<infer A>, ArrayOf<infer B>]
    ? TryNull<Exclude<A, null>, Exclude<B, null>>
    : [T, U] extends [MapOf<infer A, infer V>, MapOf<infer B, infer W>]
      ? TryNull<A, B> | TryNull<Exclude<V, null>, Exclude<W, null>>
      : [T, U] extends [StructOf<any>, StructOf<any>]
        ? never
        : null;

/** The digits a type brings before the point, in strokes: decimal(p,s) holds them when p - s is at least that many. */
interface Digits {
  void: "";
  boolean: "x";
  tinyint: "xxx";
  smallint: "xxxxx";
  int: "xxxxxxxxxx";
  bigint: "xxxxxxxxxxxxxxxxxxxx";
}
type DecimalNull<T, P extends string> = T extends keyof Digits
  ? P extends `${infer N},${infer S}`
    ? Holds<Trim<N>, Trim<S>, Digits[T]>
    : Holds<Trim<P>, "0", Digits[T]>
  : null;
type Holds<P extends string, S extends string, D extends string> = P extends keyof Strokes
  ? S extends keyof Strokes
    ? Strokes[P] extends `${Strokes[S]}${D}${string}`
      ? never
      : null
    : null
  : null;
interface Strokes {
  "0": "";
  "1": "x";
  "2": "xx";
  "3": "xxx";
  "4": "xxxx";
  "5": "xxxxx";
  "6": "xxxxxx";
  "7": "xxxxxxx";
  "8": "xxxxxxxx";
  "9": "xxxxxxxxx";
  "10": "xxxxxxxxxx";
  "11": "xxxxxxxxxxx";
  "12": "xxxxxxxxxxxx";
  "13": "xxxxxxxxxxxxx";
  "14": "xxxxxxxxxxxxxx";
  "15": "xxxxxxxxxxxxxxx";
  "16": "xxxxxxxxxxxxxxxx";
  "17": "xxxxxxxxxxxxxxxxx";
  "18": "xxxxxxxxxxxxxxxxxx";
  "19": "xxxxxxxxxxxxxxxxxxx";
  "20": "xxxxxxxxxxxxxxxxxxxx";
  "21": "xxxxxxxxxxxxxxxxxxxxx";
  "22": "xxxxxxxxxxxxxxxxxxxxxx";
  "23": "xxxxxxxxxxxxxxxxxxxxxxx";
  "24": "xxxxxxxxxxxxxxxxxxxxxxxx";
  "25": "xxxxxxxxxxxxxxxxxxxxxxxxx";
  "26": "xxxxxxxxxxxxxxxxxxxxxxxxxx";
  "27": "xxxxxxxxxxxxxxxxxxxxxxxxxxx";
  "28": "xxxxxxxxxxxxxxxxxxxxxxxxxxxx";
  "29": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxx";
  "30": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";
  "31": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";
  "32": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";
  "33": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";
  "34": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";
  "35": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";
  "36": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";
  "37": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";
  "38": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";
}
