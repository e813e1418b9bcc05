// biome-ignore-all lint/suspicious/noExplicitAny: in constraints of type parameters `any` accepts every schema and type
import type { Expr } from "../column/expr.js";
import type { Cols, Named } from "../column/named.js";
import type { DataFrame } from "./data-frame.js";
import { derived } from "./derived.js";
import type { ColName, Frame, Untyped } from "./frame.js";
import { columnsOfFrame } from "./frame-columns.js";
import { frameState } from "./frame-state.js";
import type { Rename, Value, With, WithMany, Without } from "./schema-change.js";
import * as selection from "./select.js";
import type { SelectItem, SelectResult } from "./select-result.js";
import { frameColumn } from "./subqueries.js";

/** What gives a frame's columns, and frames of other columns. Part of DataFrame. */
export abstract class ColumnMethods {
  /**
   * The columns of this frame, for use outside callbacks. They carry the frame's plan id, so they mean its columns in a join, too.
   *
   * @example
   * ```ts
   * const { id, name } = df.cols();
   * df.select(id, fn.upper(name).as("name"));
   * ```
   */
  cols<S>(this: Frame<S>): Cols<S> {
    return columnsOfFrame(frameState(this)) as Cols<S>;
  }

  /**
   * The column of this name, exactly as the schema has it (dots and backticks are part of a name here).
   *
   * @example df.col("id").plus(1)
   */
  col<S, K extends ColName<S>>(this: Frame<S>, name: K): Named<K, S[K], unknown> {
    return frameColumn(frameState(this), name) as Named<K, S[K], unknown>;
  }

  /**
   * The frame of these columns: names, `"*"`, `"struct.*"`, expressions with a name, and callbacks that return `{ name: expression }` or a generator.
   * A string is a path as Spark reads it: `"a.b"` goes into a struct, backticks quote a name that has dots.
   *
   * @example df.select("id", (c) => ({ total: c.price.times(c.quantity) }))
   */
  select<S, A extends readonly SelectItem<S>[]>(this: Frame<S>, ...items: A): DataFrame<SelectResult<S, A>> {
    return derived(this, selection.select(frameState(this), items));
  }

  /**
   * The frame of these SQL expressions; their types are Spark's to find, so the result's are unknown here. `as<…>()` states them.
   *
   * @example df.selectExpr("id", "upper(name) AS name")
   */
  selectExpr(...expressions: readonly string[]): DataFrame<Untyped> {
    return derived(this, selection.selectExpr(frameState(this), expressions));
  }

  /**
   * This frame with a column added, or replaced where the name exists (in its place).
   *
   * @example df.withColumn("total", (c) => c.price.times(c.quantity))
   */
  withColumn<S, N extends string, T>(this: Frame<S>, name: N, value: Value<S, T>): DataFrame<With<S, N, T>> {
    return derived(this, selection.addColumn(frameState(this), name, value));
  }

  /**
   * This frame with several columns added or replaced; none of them sees another.
   *
   * @example df.withColumns((c) => ({ total: c.price.times(c.quantity), name: fn.trim(c.name) }))
   */
  withColumns<S, X extends Record<string, Expr<any, S>>>(this: Frame<S>, columns: (c: Cols<S>) => X): DataFrame<WithMany<S, X>> {
    return derived(this, selection.addCallbackColumns(frameState(this), columns));
  }

  /**
   * This frame with a column under another name, in its place.
   *
   * @example df.withColumnRenamed("origin", "from")
   */
  withColumnRenamed<S, A extends ColName<S>, B extends string>(this: Frame<S>, from: A, to: B): DataFrame<Rename<S, A, B>> {
    return derived(this, selection.renameColumn(frameState(this), from, to));
  }

  /**
   * This frame without these columns. After a join that leaves a name twice, `drop(right.col("k"))` drops one side's.
   *
   * @example df.drop("internal_id", "note")
   */
  drop<S, D extends ColName<S> | Named<ColName<S>, any, S>>(this: Frame<S>, ...columns: D[]): DataFrame<Without<S, D>> {
    return derived(this, selection.dropColumns(frameState(this), columns));
  }
}
