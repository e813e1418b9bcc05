// biome-ignore-all lint/suspicious/noExplicitAny: partitions are made by columns of any type
// biome-ignore-all lint/complexity/noBannedTypes: `string & {}` is a string of which some are offered
import type { Expr } from "../column/expr.js";
import type { Cols } from "../column/named.js";
import type { ColName } from "./frame.js";
import type { NameOfType } from "./join-result.js";
import type { SortKey } from "./schema-change.js";
import type { NamedItem } from "./select-result.js";

// What partitions are made by, and the parameters of hints.

/** A column's name, an expression, or a callback. */
export type PartitionBy<S> = ColName<S> | Expr<any, NoInfer<S>> | ((c: Cols<S>) => Expr<any, NoInfer<S>>);
/** What may follow: behind a number of partitions there must be columns. */
export type RangeMore<S, P> = P extends number ? readonly [column: SortKey<S>, ...more: SortKey<S>[]] : readonly SortKey<S>[];
/** The number of a row's partition: Spark takes nothing but an int. */
export type PartitionId<S> =
  | NameOfType<S, "int" | null>
  | Expr<"int" | null, NoInfer<S>>
  | ((c: Cols<S>) => Expr<"int" | null, NoInfer<S>>);

/** A column as it is: its name, `col("name")` or `df.col("name")`. */
type HintColumn<S> = ColName<S> | NamedItem<NoInfer<S>>;
type Relations = readonly string[];
type Partitions<S> = readonly [partitions: number, ...columns: HintColumn<S>[]] | readonly HintColumn<S>[];
interface HintTable<S> {
  BROADCAST: Relations;
  BROADCASTJOIN: Relations;
  MAPJOIN: Relations;
  MERGE: Relations;
  SHUFFLE_MERGE: Relations;
  MERGEJOIN: Relations;
  SHUFFLE_HASH: Relations;
  SHUFFLE_REPLICATE_NL: Relations;
  COALESCE: readonly [partitions: number];
  REPARTITION: Partitions<S>;
  REPARTITION_BY_RANGE: Partitions<S>;
  REBALANCE: Partitions<S>;
}
type Value = string | number | bigint | boolean;
/** A hint's name, in any case: Spark's own, or a plugin's. */
export type HintName = keyof HintTable<any> | Lowercase<keyof HintTable<any>> | (string & {});
/** The parameters of a hint. */
export type HintParameters<S, N extends string> =
  Uppercase<N> extends keyof HintTable<S> ? HintTable<S>[Uppercase<N>] : readonly (Value | readonly Value[] | Expr<any, NoInfer<S>>)[];
