// biome-ignore-all lint/suspicious/noExplicitAny: in constraints of type parameters `any` accepts every schema and type
// biome-ignore-all lint/complexity/noBannedTypes: `{}` is the type of options of which none is given
import type { Expr } from "../column/expr.js";
import type { Cols } from "../column/named.js";
import type { DataFrame } from "./data-frame.js";
import { derived } from "./derived.js";
import type { Frame } from "./frame.js";
import { frameState } from "./frame-state.js";
import type { Joined, JoinKey, JoinOn, JoinType, LeftSide, RightSide } from "./join-result.js";
import * as joins from "./joins.js";
import type { CallbackCols } from "./select-result.js";
import * as sets from "./set-operations.js";
import type { Intersected, NoMore, NoMoreUnless, UnionByNameOf, Unioned, UnionedByName, UnionOf, UnionOptions } from "./set-result.js";

/** What makes one frame of two. Part of DataFrame. */
export abstract class CombiningMethods {
  /**
   * The rows of both frames that belong together: on names that both have (one column each in the result), or on a condition over both.
   * `how` is "inner" (the default), "left", "right", "full", "semi", "anti" or "cross"; outer joins make columns nullable.
   * A frame joins with itself, or with one derived from it, without aliases: the callback's two sides are always apart.
   * A column captured from a frame that both sides come from is ambiguous, and Spark says so.
   *
   * @example orders.join(customers, (o, c) => o.customer_id.eq(c.id), "left")
   * @example orders.join(customers, orders.col("customer_id").eq(customers.col("id")))
   */
  join<S, B, const On extends JoinOn<S, B>, J extends JoinType = "inner">(
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
  crossJoin<S, B>(this: Frame<S>, other: Frame<B>): DataFrame<Joined<S, B, never, "cross">> {
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
  joinSelect<S, B, J extends JoinType, X extends Record<string, Expr<any>>>(
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
  lateralJoin<S, B, J extends "inner" | "left" | "cross" = "inner">(
    this: Frame<S>,
    other: Frame<B>,
    on?: ((left: Cols<S>, right: Cols<B>) => Expr<"boolean" | null>) | null,
    how?: J,
  ): DataFrame<Joined<S, B, never, J>> {
    return derived(this, joins.lateralJoin(frameState(this), other, on, how ?? "inner"));
  }

  /**
   * The rows of both frames, duplicates kept, by *position*, as SQL's UNION ALL: the types check the set of names, not their order.
   * Prefer `unionByName`.
   *
   * @example thisYear.union(lastYear)
   */
  union<S, B extends UnionOf<S>>(this: Frame<S>, other: Frame<B> & NoMore<S, B>): DataFrame<Unioned<S, B>> {
    return derived(this, sets.setOperation(frameState(this), other, "union"));
  }

  /**
   * As `union`.
   *
   * @example thisYear.unionAll(lastYear)
   */
  unionAll<S, B extends UnionOf<S>>(this: Frame<S>, other: Frame<B> & NoMore<S, B>): DataFrame<Unioned<S, B>> {
    return derived(this, sets.setOperation(frameState(this), other, "unionAll"));
  }

  /**
   * The rows of both frames, duplicates kept, by name. `{ allowMissingColumns: true }`: a column that one lacks is null there.
   *
   * @example thisYear.unionByName(lastYear, { allowMissingColumns: true })
   */
  unionByName<S, B extends UnionByNameOf<S, O>, const O extends UnionOptions = {}>(
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
  intersect<S, B extends UnionOf<S>>(this: Frame<S>, other: Frame<B> & NoMore<S, B>): DataFrame<Intersected<S, B>> {
    return derived(this, sets.setOperation(frameState(this), other, "intersect"));
  }

  /**
   * The rows that are in both frames, as often as in the one that has fewer of them, by position.
   *
   * @example thisYear.intersectAll(lastYear)
   */
  intersectAll<S, B extends UnionOf<S>>(this: Frame<S>, other: Frame<B> & NoMore<S, B>): DataFrame<Intersected<S, B>> {
    return derived(this, sets.setOperation(frameState(this), other, "intersectAll"));
  }

  /**
   * The rows that are not in the other frame, without duplicates, by position.
   *
   * @example thisYear.subtract(lastYear)
   */
  subtract<S, B extends UnionOf<S>>(this: Frame<S>, other: Frame<B> & NoMore<S, B>): DataFrame<S> {
    return derived(this, sets.setOperation(frameState(this), other, "subtract"));
  }

  /**
   * The rows less those of the other frame, each as often as it is there, by position.
   *
   * @example thisYear.exceptAll(lastYear)
   */
  exceptAll<S, B extends UnionOf<S>>(this: Frame<S>, other: Frame<B> & NoMore<S, B>): DataFrame<S> {
    return derived(this, sets.setOperation(frameState(this), other, "exceptAll"));
  }
}
