// biome-ignore-all lint/suspicious/noExplicitAny: a column of unknown type takes every value
import type { Integral } from "../../types/tags.js";
import type { Expr } from "../column/expr.js";
import type { Cols } from "../column/named.js";
import type { DataFrame } from "./data-frame.js";
import type { NameOfType } from "./join-result.js";

// What chance may depend on, and what comes of it.

export interface SeedOptions {
  /** The same seed chooses the same rows of the same partitions; one by chance if not said. */
  readonly seed?: number | bigint;
}
export interface SampleOptions extends SeedOptions {
  /** Whether a row may be chosen several times. */
  readonly withReplacement?: boolean;
}

/** A type whose values Spark finds among the fractions: it compares neither decimals nor dates there. */
type Stratified = Integral | "float" | "double" | "string" | "boolean" | null;
/** What `sampleBy` goes by: a column's name, an expression, or a callback. */
export type Strata<S> = NameOfType<S, Stratified> | Expr<Stratified, NoInfer<S>> | ((c: Cols<S>) => Expr<Stratified, NoInfer<S>>);
/** The type of what `sampleBy` goes by. */
export type StratumOf<S, By> = By extends keyof S ? S[By] : By extends Expr<infer T> ? T : By extends (c: any) => Expr<infer T> ? T : never;

type NumberFractions = ReadonlyMap<number | bigint, number> | { readonly [value: number]: number };
/** Keys of digits would be numbers, which no text equals: a Map says what they are. */
type TextFractions = ReadonlyMap<string, number> | { readonly [value: string]: number; readonly [digits: number | `${number}`]: never };
interface FractionTable {
  tinyint: NumberFractions;
  smallint: NumberFractions;
  int: NumberFractions;
  bigint: NumberFractions;
  float: NumberFractions;
  double: NumberFractions;
  string: TextFractions;
  boolean: ReadonlyMap<boolean, number>;
}
/** The share of rows, 0 to 1, for each value of a column of type T: a Map, or an object for numbers and text that is no number. */
export type Fractions<T> = 0 extends 1 & T
  ? ReadonlyMap<string | number | bigint | boolean, number> | { readonly [value: string]: number }
  : FractionTable[Exclude<T, null> & keyof FractionTable];

/** One frame for each weight. */
export type Splits<S, W extends readonly number[]> = { -readonly [I in keyof W]: DataFrame<S> };
