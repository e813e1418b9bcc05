// biome-ignore-all lint/suspicious/noExplicitAny: in constraints of type parameters `any` accepts every schema and type
import { createAttribute, createColumn } from "../column/column.js";
import type { Expr } from "../column/expr.js";
import type { Cols, Named } from "../column/named.js";
import type { Star } from "../column/references.js";
import type { DataFrame } from "./data-frame.js";
import { derived } from "./derived.js";
import type { ColName, Frame, Untyped } from "./frame.js";
import { columnsOfFrame } from "./frame-columns.js";
import { frameState } from "./frame-state.js";
import type { CheckedRenames, ColumnOf, NamedAnew, Rename, RenamedMany, Renames, Value, With, WithMany, Without } from "./schema-change.js";
import * as selection from "./select.js";
import type { ColumnItem, SelectItem, SelectResult } from "./select-result.js";
import { frameColumn } from "./subqueries.js";

// What gives a frame's columns, and frames of other columns. Part of DataFrame.

/**
 * The columns of this frame, for use outside callbacks. They carry the frame's plan id, so they mean its columns in a join, too.
 *
 * @example
 * ```ts
 * const { id, name } = df.cols();
 * df.select(id, fn.upper(name).as("name"));
 * ```
 */
export function cols<S>(this: Frame<S>): Cols<S> {
  return columnsOfFrame(frameState(this)) as Cols<S>;
}

/**
 * The column of this name, exactly as the schema has it (dots and backticks are part of a name here). `"*"`: all columns of this frame, also
 * where a join has put others beside them; their types are those that they have here.
 *
 * @example df.col("id").plus(1)
 * @example orders.join(customers, (o, c) => o.customer_id.eq(c.id)).select(orders.col("*"), "name")
 */
export function col<S, K extends ColName<S> | "*">(this: Frame<S>, name: K): ColumnOf<S, K> {
  return frameColumn(frameState(this), name) as ColumnOf<S, K>;
}

/**
 * The columns whose names match a Java regular expression between backticks, for select; their names are unknown to the compiler.
 * ArgumentError without the backticks.
 *
 * @example df.select("id", df.colRegex("`q[1-4]`"))
 */
export function colRegex(this: Frame<unknown>, pattern: `\`${string}\``): Star<{ readonly [name: string]: any }> {
  return createColumn(selection.columnsByRegex(frameState(this), pattern)) as object as Star<{ readonly [name: string]: any }>;
}

/**
 * A column that the frame's source has beside its schema, such as `_metadata` of files; also where a column of the same name hides it.
 * What sources offer, and of what type, the compiler does not know.
 *
 * @example
 * ```ts
 * const files = spark.read.schema("id bigint").json("people.json");
 * files.select("id", files.metadataColumn("_metadata").getField("file_name"));
 * ```
 */
export function metadataColumn<N extends string>(this: Frame<unknown>, name: N): Named<N, any, unknown> {
  return createAttribute(selection.metadataColumn(frameState(this), name));
}

/**
 * The frame of these columns: names, `"*"`, `"struct.*"`, expressions with a name, and callbacks that return `{ name: expression }` or a generator.
 * Into a struct goes `col("a.b")`, whose path the compiler checks; a frame of unknown schema takes the path itself, `"a.b"`, as Spark reads it: backticks
 * quote a name that has dots.
 *
 * @example df.select("id", (c) => ({ total: c.price.times(c.quantity) }))
 */
export function select<S, A extends readonly SelectItem<S>[]>(this: Frame<S>, ...items: A): DataFrame<SelectResult<S, A>> {
  return derived(this, selection.select(frameState(this), items));
}

/**
 * The frame of these SQL expressions; their types are Spark's to find, so the result's are unknown here. `as<…>()` states them.
 *
 * @example df.selectExpr("id", "upper(name) AS name")
 */
export function selectExpr(this: Frame<unknown>, ...expressions: readonly string[]): DataFrame<Untyped> {
  return derived(this, selection.selectExpr(frameState(this), expressions));
}

/**
 * This frame with a column added, or replaced where the name exists (in its place).
 *
 * @example df.withColumn("total", (c) => c.price.times(c.quantity))
 */
export function withColumn<S, N extends string, T>(this: Frame<S>, name: N, value: Value<S, T>): DataFrame<With<S, N, T>> {
  return derived(this, selection.addColumn(frameState(this), name, value));
}

/**
 * This frame with several columns added or replaced, from a callback or an object; none of them sees another.
 *
 * @example df.withColumns((c) => ({ total: c.price.times(c.quantity), name: fn.trim(c.name) }))
 * @example df.withColumns({ total: col("price").times(col("quantity")), paid: lit(true) })
 */
export function withColumns<S, X extends Record<string, Expr<any, S>>>(
  this: Frame<S>,
  columns: X | ((c: Cols<S>) => X),
): DataFrame<WithMany<S, X>> {
  return derived(this, selection.addNamedColumns(frameState(this), columns));
}

/**
 * This frame with metadata on a column: an object of what JSON can hold, which replaces what was there. The schema shows it.
 *
 * @example df.withMetadata("age", { unit: "years" })
 */
export function withMetadata<S>(this: Frame<S>, name: ColName<S>, metadata: Readonly<Record<string, unknown>>): DataFrame<S> {
  return derived(this, selection.withMetadata(frameState(this), name, metadata));
}

/**
 * This frame with a column under another name, in its place.
 *
 * @example df.withColumnRenamed("origin", "from")
 */
export function withColumnRenamed<S, A extends ColName<S>, B extends string>(this: Frame<S>, from: A, to: B): DataFrame<Rename<S, A, B>> {
  return derived(this, selection.renameColumn(frameState(this), from, to));
}

/**
 * This frame with several columns under other names, in their places: an object, or a Map where the new names are known at run time only
 * (then the result's names are unknown to the compiler). Spark renames one after the other, and leaves out names that the frame lacks.
 *
 * @example df.withColumnsRenamed({ origin: "from", day: "date" })
 */
export function withColumnsRenamed<S, const M extends Renames<S>>(
  this: Frame<S>,
  renames: M & CheckedRenames<S, M>,
): DataFrame<RenamedMany<S, M>> {
  return derived(this, selection.renameColumns(frameState(this), renames));
}

/**
 * This frame with all its columns under new names, by position; another number of them is an AnalysisError. Types know no order: of several
 * columns the result keeps the names, and their types are unknown. `as<…>()` states them.
 *
 * @example spark.range(12).toDF("month")
 */
export function toDF<S, const N extends readonly string[]>(this: Frame<S>, ...names: N): DataFrame<NamedAnew<S, N>> {
  return derived(this, selection.nameColumns(frameState(this), names));
}

/**
 * This frame without these columns: names, or columns. After a join that leaves a name twice, `drop(right.col("k"))` drops one side's.
 *
 * @example df.drop("internal_id", "note")
 * @example df.drop(col("internal_id"))
 */
export function drop<S, D extends readonly ColumnItem<S>[]>(this: Frame<S>, ...columns: D): DataFrame<Without<S, D[number]>> {
  return derived(this, selection.dropColumns(frameState(this), columns));
}
