// biome-ignore-all lint/suspicious/noExplicitAny: counters hold anything
import type { TypeOf } from "../column/expr.js";

// stack(rows, ...values) at type level: values fill the rows one after the other, and each column has one type.

/** The columns of `stack`: col0, col1 … Where the number of rows is no literal, columns of unknown names. */
export type Stacked<A extends readonly unknown[], N extends number> = number extends N
  ? { [name: string]: any }
  : { [P in Placed<A, WidthOf<A, N>> as `col${P[0]}`]: P[1] | null };

/** As many as there are columns: the values divided by the rows, rounded up. */
type WidthOf<A extends readonly unknown[], N extends number, W extends readonly unknown[] = []> = A extends readonly []
  ? W
  : WidthOf<Without<A, N>, N, [...W, unknown]>;
type Without<A extends readonly unknown[], N extends number, Taken extends readonly unknown[] = []> = Taken["length"] extends N
  ? A
  : A extends readonly [unknown, ...infer Rest]
    ? Without<Rest, N, [...Taken, unknown]>
    : [];

/** Each value's column and type. */
type Placed<A extends readonly unknown[], W extends readonly unknown[], At extends readonly unknown[] = []> = A extends readonly [
  infer V,
  ...infer Rest,
]
  ? [At["length"], TypeOf<V>] | Placed<Rest, W, [...At, unknown]["length"] extends W["length"] ? [] : [...At, unknown]>
  : never;
