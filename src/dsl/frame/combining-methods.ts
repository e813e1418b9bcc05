// biome-ignore-all lint/suspicious/noExplicitAny: in constraints of type parameters `any` accepts every schema and type
// biome-ignore-all lint/complexity/noBannedTypes: `{}` is the type of options of which none is given
import type { Expr } from "../column/expr.js";
import type { Cols } from "../column/named.js";
import type { DataFrame } from "./data-frame.js";
import { derived } from "./derived.js";
import type { Frame } from "./frame.js";
import { frameState } from "./frame-state.js";
import type {
  AsOf,
  AsOfJoinOptions,
  AsOfJoinType,
  Joined,
  JoinKey,
  JoinOn,
  JoinType,
  LateralOn,
  LeftOuter,
  LeftSide,
  NearestByJoinOptions,
  NearestJoined,
  Ranking,
  RightSide,
} from "./join-result.js";
import * as joins from "./joins.js";
import * as ranked from "./ranked-joins.js";
import type { CallbackCols } from "./select-result.js";
import * as sets from "./set-operations.js";
import type {
  Excepted,
  Intersected,
  NoMore,
  NoMoreUnless,
  UnionByNameOf,
  Unioned,
  UnionedByName,
  UnionOf,
  UnionOptions,
} from "./set-result.js";

// What makes one frame of two. Part of DataFrame.

/**
 * The rows of both frames that belong together: on names that both have (one column each in the result), or on a condition over both (of
 * several in an array all must hold; null is none).
 * `how` is "inner" (the default), "left", "right", "full", "semi", "anti" or "cross", also under the names that Spark's clients take beside
 * ("left_outer", "outer", "leftsemi", …); outer joins make columns nullable.
 * A frame joins with itself, or with one derived from it, without aliases: the callback's two sides are always apart.
 * A column captured from a frame that both sides come from is ambiguous, and Spark says so.
 *
 * @example orders.join(customers, (o, c) => o.customer_id.eq(c.id), "left")
 * @example orders.join(customers, orders.col("customer_id").eq(customers.col("id")))
 * @example orders.join(customers, ["id"], "left_outer")
 */
export function join<S, B, const On extends JoinOn<S, B>, J extends JoinType = "inner">(
  this: Frame<S>,
  other: Frame<B>,
  on: On,
  how?: J,
): DataFrame<Joined<S, B, JoinKey<On>, J>> {
  return derived(this, joins.join(frameState(this), other, on, how ?? "inner"));
}

/**
 * Every row with every row of another frame.
 *
 * @example customers.crossJoin(spark.range(12).withColumnRenamed("id", "month"))
 */
export function crossJoin<S, B>(this: Frame<S>, other: Frame<B>): DataFrame<Joined<S, B, never, "cross">> {
  return derived(this, joins.crossJoin(frameState(this), other));
}

/**
 * Join and select in one step: the last callback sees both sides' columns, so that nothing is ambiguous.
 *
 * @example
 * ```ts
 * people.joinSelect(people, (p, boss) => p.boss_id.eq(boss.id), "left", (p, boss) => ({ name: p.name, boss: boss.name }))
 * ```
 */
export function joinSelect<S, B, J extends JoinType, X extends Record<string, Expr<any>>>(
  this: Frame<S>,
  other: Frame<B>,
  on: JoinOn<S, B>,
  how: J,
  select: (left: Cols<LeftSide<S, J>>, right: Cols<RightSide<B, J>>) => X,
): DataFrame<CallbackCols<X>> {
  return derived(this, joins.joinSelect(frameState(this), other, on, how, select));
}

/**
 * Join with a frame that may use `.outer()` columns of this one: its rows are computed for each row here. In the condition Spark finds
 * the other frame's columns by their names, so that one which both frames have is ambiguous there.
 *
 * @example df.lateralJoin(spark.tvf.posexplode(df.cols().tags.outer()), (row, tag) => tag.pos.lt(row.n), "left")
 */
export function lateralJoin<S, B, J extends "inner" | "cross" | LeftOuter = "inner">(
  this: Frame<S>,
  other: Frame<B>,
  on?: LateralOn<S, B>,
  how?: J,
): DataFrame<Joined<S, B, never, J>> {
  return derived(this, joins.lateralJoin(frameState(this), other, on, how ?? "inner"));
}

/**
 * Each row with the row of the other frame whose key is the last one up to its own (`direction`: the next, or the nearest), such as a trade
 * with the quote of its moment. Keys are numbers, points in time or intervals, both of a kind. Both frames keep all their columns, those
 * joined on too; "left" makes the other's nullable. In PySpark this is `_joinAsOf`.
 *
 * @example trades.asOfJoin(quotes, "at", "at", { on: "symbol", how: "left", tolerance: expr("INTERVAL 1 MINUTE") })
 * @example trades.asOfJoin(quotes, (t) => t.at, (q) => q.at, { direction: "nearest", allowExactMatches: false })
 */
export function asOfJoin<S, B, J extends AsOfJoinType = "inner">(
  this: Frame<S>,
  other: Frame<B>,
  leftAsOf: AsOf<S>,
  rightAsOf: AsOf<B>,
  options?: AsOfJoinOptions<S, B, J>,
): DataFrame<Joined<S, B, never, J>> {
  return derived(this, ranked.asOfJoin(frameState(this), other, leftAsOf, rightAsOf, options));
}

/**
 * Each row with the `numResults` rows of the other frame that rank first: by the smallest "distance", or the largest "similarity". "exact"
 * compares every pair; "approx" lets Spark search otherwise. Spark takes every column of the result for nullable.
 * Needs Spark 4.2; an older server is an UnsupportedError before anything is sent.
 *
 * @example orders.nearestByJoin(customers, (o, c) => fn.abs(o.number.minus(c.number)), 3, "exact", "distance")
 */
export function nearestByJoin<S, B>(
  this: Frame<S>,
  other: Frame<B>,
  rankingExpression: Ranking<S, B>,
  numResults: number,
  mode: "approx" | "exact",
  direction: "distance" | "similarity",
  options?: NearestByJoinOptions,
): DataFrame<NearestJoined<S, B>> {
  return derived(this, ranked.nearestByJoin(frameState(this), other, rankingExpression, numResults, mode, direction, options));
}

/**
 * The columns of both frames side by side, row by row. Both must be made of one frame by select, withColumn and the like alone: anything
 * else leaves the order of rows open, and Spark refuses it. Needs Spark 4.3; an older server is an UnsupportedError before anything is sent.
 *
 * @example df.select("id").zip(df.select((c) => ({ upper: fn.upper(c.name) })))
 */
export function zip<S, B>(this: Frame<S>, other: Frame<B>): DataFrame<Joined<S, B, never, "inner">> {
  return derived(this, ranked.zip(frameState(this), other));
}

/**
 * The rows of both frames, duplicates kept, by *position*, as SQL's UNION ALL: the types check the set of names, not their order.
 * Prefer `unionByName`.
 *
 * @example thisYear.union(lastYear)
 */
export function union<S, B extends UnionOf<S>>(this: Frame<S>, other: Frame<B> & NoMore<S, B>): DataFrame<Unioned<S, B>> {
  return derived(this, sets.setOperation(frameState(this), other, "union"));
}

/**
 * As `union`.
 *
 * @example thisYear.unionAll(lastYear)
 */
export function unionAll<S, B extends UnionOf<S>>(this: Frame<S>, other: Frame<B> & NoMore<S, B>): DataFrame<Unioned<S, B>> {
  return derived(this, sets.setOperation(frameState(this), other, "unionAll"));
}

/**
 * The rows of both frames, duplicates kept, by name. `{ allowMissingColumns: true }`: a column that one lacks is null there.
 *
 * @example thisYear.unionByName(lastYear, { allowMissingColumns: true })
 */
export function unionByName<S, B extends UnionByNameOf<S, O>, const O extends UnionOptions = {}>(
  this: Frame<S>,
  other: Frame<B> & NoMoreUnless<S, B, O>,
  options?: O,
): DataFrame<UnionedByName<S, B, O>> {
  return derived(this, sets.unionByName(frameState(this), other, options));
}

/**
 * The rows that are in both frames, without duplicates, by position.
 *
 * @example thisYear.intersect(lastYear)
 */
export function intersect<S, B extends UnionOf<S>>(this: Frame<S>, other: Frame<B> & NoMore<S, B>): DataFrame<Intersected<S, B>> {
  return derived(this, sets.setOperation(frameState(this), other, "intersect"));
}

/**
 * The rows that are in both frames, as often as in the one that has fewer of them, by position.
 *
 * @example thisYear.intersectAll(lastYear)
 */
export function intersectAll<S, B extends UnionOf<S>>(this: Frame<S>, other: Frame<B> & NoMore<S, B>): DataFrame<Intersected<S, B>> {
  return derived(this, sets.setOperation(frameState(this), other, "intersectAll"));
}

/**
 * The rows that are not in the other frame, without duplicates, by position.
 *
 * @example thisYear.subtract(lastYear)
 */
export function subtract<S, B extends UnionOf<S>>(this: Frame<S>, other: Frame<B> & NoMore<S, B>): DataFrame<Excepted<S, B>> {
  return derived(this, sets.setOperation(frameState(this), other, "subtract"));
}

/**
 * The rows less those of the other frame, each as often as it is there, by position.
 *
 * @example thisYear.exceptAll(lastYear)
 */
export function exceptAll<S, B extends UnionOf<S>>(this: Frame<S>, other: Frame<B> & NoMore<S, B>): DataFrame<Excepted<S, B>> {
  return derived(this, sets.setOperation(frameState(this), other, "exceptAll"));
}
