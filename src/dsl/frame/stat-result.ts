// biome-ignore-all lint/suspicious/noExplicitAny: a frame of unknown schema makes the result unknown
import type { ArrayOf, NullOf, Num } from "../../types/tags.js";
import type { NameOfType } from "./join-result.js";

// Schemas of statistics.

/** What `summary` computes; a percentile is text such as "75%". */
export type Statistic = "count" | "count_distinct" | "approx_count_distinct" | "mean" | "stddev" | "min" | "max" | `${number}%`;

/** The statistic's name, and a column of text for each column of numbers or text: Spark leaves the others out. */
export type Described<S, N> = 0 extends 1 & S ? any : { [K in "summary" | (N & NameOfType<S, Num | "string" | null>)]: "string" | null };

/** The values of one column down, the other's across: names that only the data know. */
export type Crosstab<S, A extends keyof S & string, B extends string> = 0 extends 1 & S
  ? any
  : { [K in `${A}_${B}`]: "string" | NullOf<S[A]> | (S[A] extends "variant" ? null : never) } & { [value: string]: "bigint" };

/** The frequent values of each column. */
export type FreqItems<S, N extends string> = 0 extends 1 & S
  ? any
  : { [K in N as `${K}_freqItems`]: ArrayOf<K extends keyof S ? S[K] : never> };

/** The quantiles of one column, or of each of several. */
export type Quantiles<N> = N extends readonly unknown[] ? { -readonly [I in keyof N]: number[] } : number[];
