// biome-ignore-all lint/suspicious/noExplicitAny: a frame of unknown schema makes the result unknown
import type { StructOf } from "../../types/tags.js";
import type { AmbiguousColumn, NameOfType } from "./join-result.js";

// Schemas and parameters of what keeps rows.

/** The columns that may be an event's time: points in time, and windows of it. */
export type EventTime<S> = NameOfType<S, "timestamp" | "timestamp_ntz" | StructOf<any> | null>;

/** With a number for each row; a name that is there already is there twice. */
export type Numbered<S, N extends string> = 0 extends 1 & S
  ? any
  : N extends keyof S
    ? { [K in keyof S]: K extends N ? AmbiguousColumn<N, S[K] | "bigint"> : S[K] }
    : S & { [K in N]: "bigint" };
