// biome-ignore-all lint/suspicious/noExplicitAny: in constraints of type parameters `any` accepts every schema and type
// biome-ignore-all lint/complexity/noBannedTypes: `{}` is the type of options of which none is given
// The whole surface of a frame in one place, a docstring and a line a method: what each does is in the file beside it.
import type { Table } from "apache-arrow";
import type { StructType } from "../../types/data-type.js";
import type { Column } from "../column/column.js";
import type { Expr } from "../column/expr.js";
import type { Cols, Named } from "../column/named.js";
import type { ActionOptions, ExplainMode, RowOptions, SchemaOptions } from "../executor.js";
import { claimSchema, conformTo } from "../input/schema-argument.js";
import type { SchemaInput, SchemaOfInput } from "../input/schema-input.js";
import * as actions from "./actions.js";
import type { ColName, Frame, Untyped } from "./frame.js";
import { columnsOfFrame } from "./frame-columns.js";
import { attachFrameState, type FrameState, frameState, runnable } from "./frame-state.js";
import type { OneColumn, SetKeys, Unpivoted } from "./group-result.js";
import { createGroupedData, type GroupedData } from "./grouped-data.js";
import * as grouping from "./grouping.js";
import { inspectFrame } from "./inspect-frame.js";
import type { Joined, JoinKey, JoinOn, JoinType, LeftSide, RightSide } from "./join-result.js";
import * as joins from "./joins.js";
import { createNaFunctions, type NaFunctions } from "./na-functions.js";
import type { Row } from "./row.js";
import * as rows from "./rows.js";
import type { Condition, Nullable, Rename, Sort, Value, With, WithMany, Without } from "./schema-change.js";
import * as selection from "./select.js";
import type { AggItem, CallbackCols, GroupItem, SelectItem, SelectResult } from "./select-result.js";
import * as sets from "./set-operations.js";
import type { Intersected, NoMore, NoMoreUnless, UnionByNameOf, Unioned, UnionedByName, UnionOf, UnionOptions } from "./set-result.js";
import { existsColumn, frameColumn, scalarColumn } from "./subqueries.js";

export interface DataFrame<out S> extends Frame<S> {}

/**
 * Rows with named, typed columns, described and not yet computed: an immutable plan and the session that runs it. Methods that make
 * frames do no I/O; actions (`collect`, `count`, `show`, …) are promises.
 *
 * S is the schema as a type: `DataFrame<{ id: "bigint"; name: "string" | null }>`. Spark's page: pyspark.sql.DataFrame.
 *
 * @example
 * ```ts
 * const adults = people.filter((c) => c.age.gte(18)).select("id", (c) => ({ name: fn.upper(c.name) }));
 * await adults.show();
 * ```
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the interface adds one phantom member, which no value has
export class DataFrame<out S> {
  /** Frames come from a session: `spark.range`, `spark.read`, `spark.sql`, `spark.createDataFrame`. */
  protected constructor(state: FrameState) {
    attachFrameState(this, state);
  }

  /** @internal */
  static of(state: FrameState): DataFrame<any> {
    return new DataFrame<any>(state);
  }

  // ── columns

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
    return DataFrame.of(selection.select(frameState(this), items));
  }

  /**
   * The frame of these SQL expressions; their types are Spark's to find, so the result's are unknown here. `as<…>()` states them.
   *
   * @example df.selectExpr("id", "upper(name) AS name")
   */
  selectExpr(...expressions: readonly string[]): DataFrame<Untyped> {
    return DataFrame.of(selection.selectExpr(frameState(this), expressions));
  }

  /**
   * This frame with a column added, or replaced where the name exists (in its place).
   *
   * @example df.withColumn("total", (c) => c.price.times(c.quantity))
   */
  withColumn<S, N extends string, T>(this: Frame<S>, name: N, value: Value<S, T>): DataFrame<With<S, N, T>> {
    return DataFrame.of(selection.addColumn(frameState(this), name, value));
  }

  /**
   * This frame with several columns added or replaced; none of them sees another.
   *
   * @example df.withColumns((c) => ({ total: c.price.times(c.quantity), name: fn.trim(c.name) }))
   */
  withColumns<S, X extends Record<string, Expr<any, S>>>(this: Frame<S>, columns: (c: Cols<S>) => X): DataFrame<WithMany<S, X>> {
    return DataFrame.of(selection.addCallbackColumns(frameState(this), columns));
  }

  /**
   * This frame with a column under another name, in its place.
   *
   * @example df.withColumnRenamed("origin", "from")
   */
  withColumnRenamed<S, A extends ColName<S>, B extends string>(this: Frame<S>, from: A, to: B): DataFrame<Rename<S, A, B>> {
    return DataFrame.of(selection.renameColumn(frameState(this), from, to));
  }

  /**
   * This frame without these columns. After a join that leaves a name twice, `drop(right.col("k"))` drops one side's.
   *
   * @example df.drop("internal_id", "note")
   */
  drop<S, D extends ColName<S> | Named<ColName<S>, any, S>>(this: Frame<S>, ...columns: D[]): DataFrame<Without<S, D>> {
    return DataFrame.of(selection.dropColumns(frameState(this), columns));
  }

  // ── rows

  /**
   * The rows for which a condition is true (not false, not null): a Column, SQL text, or a callback.
   * A callback that makes conditions which its result does not contain (`a && b`, `!a`) is an ArgumentError that names them.
   *
   * @example df.filter((c) => c.age.gte(18).and(c.name.isNotNull()))
   */
  filter<S>(this: Frame<S>, condition: Condition<S>): DataFrame<S> {
    return DataFrame.of(rows.filter(frameState(this), condition, "filter"));
  }

  /**
   * As `filter`.
   *
   * @example df.where("age >= 18")
   */
  where<S>(this: Frame<S>, condition: Condition<S>): DataFrame<S> {
    return DataFrame.of(rows.filter(frameState(this), condition, "where"));
  }

  /**
   * The rows in order, of all partitions. Without a direction: ascending, nulls first.
   *
   * @example df.orderBy((c) => c.age.desc(), "name")
   */
  orderBy<S>(this: Frame<S>, ...by: Sort<S>[]): DataFrame<S> {
    return DataFrame.of(rows.orderBy(frameState(this), by, "orderBy"));
  }

  /**
   * As `orderBy`.
   *
   * @example df.sort("city", (c) => c.age.desc())
   */
  sort<S>(this: Frame<S>, ...by: Sort<S>[]): DataFrame<S> {
    return DataFrame.of(rows.orderBy(frameState(this), by, "sort"));
  }

  /**
   * At most this many rows. Which ones is the server's choice unless they are ordered.
   *
   * @example df.orderBy("id").limit(10)
   */
  limit(count: number): this {
    return like(this, rows.limit(frameState(this), count));
  }

  /**
   * The rows after the first `count`.
   *
   * @example df.orderBy("id").offset(20).limit(10)
   */
  offset(count: number): this {
    return like(this, rows.offset(frameState(this), count));
  }

  /**
   * The rows without duplicates.
   *
   * @example df.select("city").distinct()
   */
  distinct(): this {
    return like(this, rows.distinct(frameState(this)));
  }

  /**
   * One row, whichever, of all that are equal in these columns; without names, in all.
   *
   * @example df.dropDuplicates(["name", "city"])
   */
  dropDuplicates<S>(this: Frame<S>, names?: readonly ColName<S>[]): DataFrame<S> {
    return DataFrame.of(rows.dropDuplicates(frameState(this), names));
  }

  /**
   * This frame under a name, which qualifies its columns in SQL text and free references: `col("a.id")`.
   *
   * @example df.alias("p").filter("p.age >= 18")
   */
  alias(name: string): this {
    return like(this, rows.alias(frameState(this), name));
  }

  // ── groups

  /**
   * One row for all rows: aggregates without grouping.
   *
   * @example df.agg((c) => ({ people: fn.count(c.id), oldest: fn.max(c.age) }))
   */
  agg<S, A extends readonly AggItem<S>[]>(this: Frame<S>, ...items: A): DataFrame<SelectResult<S, A>> {
    return DataFrame.of(grouping.aggregated(grouping.groupBy(frameState(this), [], "groupBy"), items));
  }

  /**
   * The rows in groups of equal keys: names, expressions with a name, callbacks that return `{ name: expression }`. Keys may be null.
   *
   * @example df.groupBy("city", (c) => ({ year: fn.year(c.born) })).agg((c) => ({ people: fn.count(c.id) }))
   */
  groupBy<S, A extends readonly GroupItem<S>[]>(this: Frame<S>, ...keys: A): GroupedData<S, SelectResult<S, A>> {
    return createGroupedData(grouping.groupBy(frameState(this), keys, "groupBy"), createDataFrame);
  }

  /**
   * As `groupBy`, with subtotals: for each number of keys from all to none, the rest null.
   *
   * @example df.rollup("country", "city").agg((c) => ({ people: fn.count(c.id) }))
   */
  rollup<S, A extends readonly GroupItem<S>[]>(this: Frame<S>, ...keys: A): GroupedData<S, Nullable<SelectResult<S, A>>> {
    return createGroupedData(grouping.groupBy(frameState(this), keys, "rollup"), createDataFrame);
  }

  /**
   * As `groupBy`, with totals over every subset of the keys, the rest null.
   *
   * @example df.cube("country", "city").agg((c) => ({ people: fn.count(c.id) }))
   */
  cube<S, A extends readonly GroupItem<S>[]>(this: Frame<S>, ...keys: A): GroupedData<S, Nullable<SelectResult<S, A>>> {
    return createGroupedData(grouping.groupBy(frameState(this), keys, "cube"), createDataFrame);
  }

  /**
   * As `groupBy`, once for each of these sets of keys; a key that is not in a set is null in its rows.
   *
   * @example df.groupingSets([["city"], []], "city").agg((c) => ({ people: fn.count(c.id) }))
   */
  groupingSets<S, const Sets extends readonly (readonly ColName<S>[])[], A extends readonly GroupItem<S>[]>(
    this: Frame<S>,
    sets: Sets,
    ...keys: A
  ): GroupedData<S, SetKeys<SelectResult<S, A>, Sets>> {
    return createGroupedData(grouping.groupingSets(frameState(this), sets, keys), createDataFrame);
  }

  // ── two frames

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
    return DataFrame.of(joins.join(frameState(this), other, on, how ?? "inner"));
  }

  /**
   * Every row with every row of another frame.
   *
   * @example customers.crossJoin(spark.range(12).withColumnRenamed("id", "month"))
   */
  crossJoin<S, B>(this: Frame<S>, other: Frame<B>): DataFrame<Joined<S, B, never, "cross">> {
    return DataFrame.of(joins.crossJoin(frameState(this), other));
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
    return DataFrame.of(joins.joinSelect(frameState(this), other, on, how, select));
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
    return DataFrame.of(joins.lateralJoin(frameState(this), other, on, how ?? "inner"));
  }

  /**
   * The rows of both frames, duplicates kept, by *position*, as SQL's UNION ALL: the types check the set of names, not their order.
   * Prefer `unionByName`.
   *
   * @example thisYear.union(lastYear)
   */
  union<S, B extends UnionOf<S>>(this: Frame<S>, other: Frame<B> & NoMore<S, B>): DataFrame<Unioned<S, B>> {
    return DataFrame.of(sets.setOperation(frameState(this), other, "union"));
  }

  /**
   * As `union`.
   *
   * @example thisYear.unionAll(lastYear)
   */
  unionAll<S, B extends UnionOf<S>>(this: Frame<S>, other: Frame<B> & NoMore<S, B>): DataFrame<Unioned<S, B>> {
    return DataFrame.of(sets.setOperation(frameState(this), other, "unionAll"));
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
    return DataFrame.of(sets.unionByName(frameState(this), other, options));
  }

  /**
   * The rows that are in both frames, without duplicates, by position.
   *
   * @example thisYear.intersect(lastYear)
   */
  intersect<S, B extends UnionOf<S>>(this: Frame<S>, other: Frame<B> & NoMore<S, B>): DataFrame<Intersected<S, B>> {
    return DataFrame.of(sets.setOperation(frameState(this), other, "intersect"));
  }

  /**
   * The rows that are in both frames, as often as in the one that has fewer of them, by position.
   *
   * @example thisYear.intersectAll(lastYear)
   */
  intersectAll<S, B extends UnionOf<S>>(this: Frame<S>, other: Frame<B> & NoMore<S, B>): DataFrame<Intersected<S, B>> {
    return DataFrame.of(sets.setOperation(frameState(this), other, "intersectAll"));
  }

  /**
   * The rows that are not in the other frame, without duplicates, by position.
   *
   * @example thisYear.subtract(lastYear)
   */
  subtract<S, B extends UnionOf<S>>(this: Frame<S>, other: Frame<B> & NoMore<S, B>): DataFrame<S> {
    return DataFrame.of(sets.setOperation(frameState(this), other, "subtract"));
  }

  /**
   * The rows less those of the other frame, each as often as it is there, by position.
   *
   * @example thisYear.exceptAll(lastYear)
   */
  exceptAll<S, B extends UnionOf<S>>(this: Frame<S>, other: Frame<B> & NoMore<S, B>): DataFrame<S> {
    return DataFrame.of(sets.setOperation(frameState(this), other, "exceptAll"));
  }

  // ── shape and schema

  /**
   * Columns into rows: for each row, one row for each of `values`, with the ids, the column's name and its value (of the common type).
   * `values` null: every column that is no id.
   *
   * @example df.unpivot(["id"], ["q1", "q2"], "quarter", "amount")
   */
  unpivot<S, I extends ColName<S>, N extends string, M extends string, V extends ColName<S> = Exclude<ColName<S>, I>>(
    this: Frame<S>,
    ids: readonly I[],
    values: readonly V[] | null,
    variableName: N,
    valueName: M,
  ): DataFrame<Unpivoted<S, I, V, N, M>> {
    return DataFrame.of(selection.unpivotColumns(frameState(this), ids, values, variableName, valueName));
  }

  /**
   * Missing values: `na.drop`, `na.fill`, `na.replace`.
   *
   * @example df.na.fill("unknown", ["name"])
   */
  get na(): NaFunctions<S> {
    return createNaFunctions(frameState(this), createDataFrame);
  }

  /**
   * A function applied to this frame, so that steps of your own chain like methods.
   *
   * @example df.transform(withTotals).transform((d) => d.limit(10))
   */
  transform<R>(fn: (df: this) => R): R {
    return fn(this);
  }

  /**
   * This frame with its schema forgotten by the compiler: names and types are no longer checked.
   * In its callbacks `noUncheckedIndexedAccess` takes `c.x` for perhaps undefined: write `c.x!`, or `col("x")`.
   *
   * @example df.untyped().filter(col("whatever").gt(1))
   */
  untyped(): DataFrame<Untyped> {
    return this;
  }

  /**
   * States the schema to the compiler alone; nothing is checked, because types are erased. Use `as(schema)` to have it verified.
   *
   * @example spark.table("people").as<{ id: "bigint"; name: "string" | null }>()
   */
  as<S2>(): DataFrame<S2>;
  /**
   * States the schema, as DDL text or a type value; held against the server's before the first action, an AnalysisError if it differs.
   *
   * @example spark.table("people").as("id bigint not null, name string")
   */
  as<const D extends SchemaInput>(schema: D): DataFrame<SchemaOfInput<D>>;
  as(schema?: SchemaInput): DataFrame<Untyped> {
    return schema === undefined ? this : DataFrame.of(claimSchema(frameState(this), schema));
  }

  /**
   * This frame with its columns put in a schema's order and cast to its types, by name; Spark refuses what would lose information.
   *
   * @example df.to("id bigint, name string")
   */
  to<const D extends SchemaInput>(schema: D): DataFrame<SchemaOfInput<D>> {
    return DataFrame.of(conformTo(frameState(this), schema));
  }

  /**
   * This frame, of one column and at most one row, as an expression (null when it has no row).
   *
   * @example df.filter((c) => c.age.gt(df.agg((d) => ({ mean: fn.avg(d.age) })).scalar()))
   */
  scalar<S>(this: Frame<S> & OneColumn<S>): Column<S[keyof S] | null, unknown> {
    return scalarColumn(frameState(this)) as Column<S[keyof S] | null, unknown>;
  }

  /**
   * Whether this frame has a row, as an expression.
   *
   * @example customers.filter((c) => orders.filter((o) => o.customer_id.eq(c.number.outer())).exists())
   */
  exists(): Column<"boolean", unknown> {
    return existsColumn(frameState(this)) as Column<"boolean", unknown>;
  }

  // ── actions

  /**
   * All rows, as objects. Values are exact (bigint, decimal text, ISO text); options choose cheaper forms, and `rows: "array"` takes
   * duplicate column names, which as objects are an error. `signal` cancels the query on the server.
   *
   * @example const people = await df.collect();
   */
  async collect<S, const O extends RowOptions & ActionOptions = {}>(this: Frame<S>, options?: O): Promise<Row<S, O>[]> {
    return (await actions.collect(frameState(this), actions.rowOptions(options, "collect"))) as Row<S, O>[];
  }

  /**
   * All rows, in batches as they arrive; memory stays flat. Leaving the loop cancels the query on the server.
   *
   * @example for await (const rows of df.batches()) write(rows);
   */
  batches<S, const O extends RowOptions & ActionOptions = {}>(this: Frame<S>, options?: O): AsyncIterable<readonly Row<S, O>[]> {
    return actions.batches(frameState(this), actions.rowOptions(options, "batches")) as AsyncIterable<readonly Row<S, O>[]>;
  }

  /**
   * The rows one by one, as they arrive. Leaving the loop cancels the query on the server.
   *
   * @example for await (const row of df) console.log(row.name);
   */
  [Symbol.asyncIterator](): AsyncIterator<Row<S>> {
    return actions.rowIterator(frameState(this), {}) as AsyncIterator<Row<S>>;
  }

  /**
   * All rows as an apache-arrow Table.
   *
   * @example const table = await df.toArrow();
   */
  async toArrow(options?: ActionOptions): Promise<Table> {
    return actions.toArrow(frameState(this), actions.actionOptions(options, "toArrow"));
  }

  /**
   * The number of rows.
   *
   * @example const people = await df.filter("age >= 18").count();
   */
  async count(options?: ActionOptions): Promise<number> {
    return actions.count(frameState(this), actions.actionOptions(options, "count"));
  }

  /**
   * The first row; undefined when there is none.
   *
   * @example const oldest = await df.orderBy((c) => c.age.desc()).first();
   */
  async first<S, const O extends RowOptions & ActionOptions = {}>(this: Frame<S>, options?: O): Promise<Row<S, O> | undefined> {
    return (await actions.first(frameState(this), actions.rowOptions(options, "first"))) as Row<S, O> | undefined;
  }

  /**
   * The first `count` rows.
   *
   * @example const [a, b] = await df.orderBy("id").take(2);
   */
  async take<S, const O extends RowOptions & ActionOptions = {}>(this: Frame<S>, count: number, options?: O): Promise<Row<S, O>[]> {
    return (await actions.take(frameState(this), count, actions.rowOptions(options, "take"))) as Row<S, O>[];
  }

  /**
   * The first `count` rows, one if not said.
   *
   * @example const [row] = await df.orderBy("id").head();
   */
  async head<S, const O extends RowOptions & ActionOptions = {}>(this: Frame<S>, count: number = 1, options?: O): Promise<Row<S, O>[]> {
    return (await actions.take(frameState(this), count, actions.rowOptions(options, "head"), "head")) as Row<S, O>[];
  }

  /**
   * The last `count` rows.
   *
   * @example const last = await df.orderBy("id").tail(3);
   */
  async tail<S, const O extends RowOptions & ActionOptions = {}>(this: Frame<S>, count: number, options?: O): Promise<Row<S, O>[]> {
    const last = rows.tail(frameState(this), count);
    return (await actions.collect(last, actions.rowOptions(options, "tail"))) as Row<S, O>[];
  }

  /**
   * Whether there is no row.
   *
   * @example if (await df.isEmpty()) console.log("nobody");
   */
  async isEmpty(options?: ActionOptions): Promise<boolean> {
    return actions.isEmpty(frameState(this), actions.actionOptions(options, "isEmpty"));
  }

  /**
   * Prints the first rows as a table, as Spark prints it. `truncate`: true cuts text at 20 characters, false at none, a number there.
   *
   * @example await df.show(5, false);
   */
  async show(count: number = 20, truncate: boolean | number = true, vertical: boolean = false, options?: ActionOptions): Promise<void> {
    console.log(await actions.showString(frameState(this), count, truncate, vertical, actions.actionOptions(options, "show")));
  }

  /**
   * What `show` prints.
   *
   * @example console.log(await df.showString(5));
   */
  async showString(
    count: number = 20,
    truncate: boolean | number = true,
    vertical: boolean = false,
    options?: ActionOptions,
  ): Promise<string> {
    return actions.showString(frameState(this), count, truncate, vertical, actions.actionOptions(options, "showString"));
  }

  /**
   * The schema, as the server finds it; an AnalysisError when the query does not fit its data.
   *
   * `{ offline: true }` derives it here, by the rules of the server's version with Spark's default settings, and sends nothing: for plans
   * over ranges, rows given here and files with a schema. What only the server knows (a table, a file without a schema, SQL text) is an
   * UnsupportedError that names it.
   *
   * @example for (const field of (await df.schema()).fields) console.log(field.name, field.nullable);
   * @example const { fields } = await spark.range(3).withColumn("half", (c) => c.id.div(2)).schema({ offline: true });
   */
  async schema(options?: SchemaOptions): Promise<StructType> {
    return actions.schema(frameState(this), actions.schemaOptions(options, "schema"));
  }

  /**
   * The names of the columns, in order.
   *
   * @example console.log((await df.columns()).join(", "));
   */
  async columns(options?: ActionOptions): Promise<string[]> {
    const { fields } = await actions.schema(frameState(this), actions.actionOptions(options, "columns"));
    return fields.map(({ name }) => name);
  }

  /**
   * Prints Spark's plan of this query: "simple", "extended", "codegen", "cost" or "formatted".
   *
   * @example await df.explain("formatted");
   */
  async explain(mode: ExplainMode = "simple", options?: ActionOptions): Promise<void> {
    console.log(await actions.explainString(frameState(this), mode, actions.actionOptions(options, "explain")));
  }

  /**
   * What `explain` prints.
   *
   * @example const plan = await df.explainString();
   */
  async explainString(mode: ExplainMode = "simple", options?: ActionOptions): Promise<string> {
    return actions.explainString(frameState(this), mode, actions.actionOptions(options, "explainString"));
  }

  /**
   * Prints the schema as a tree, down to `level` if said.
   *
   * @example await df.printSchema();
   */
  async printSchema(level?: number, options?: ActionOptions): Promise<void> {
    console.log(await actions.treeString(frameState(this), level, actions.actionOptions(options, "printSchema")));
  }

  /**
   * What `printSchema` prints.
   *
   * @example const tree = await df.treeString(1);
   */
  async treeString(level?: number, options?: ActionOptions): Promise<string> {
    return actions.treeString(frameState(this), level, actions.actionOptions(options, "treeString"));
  }

  /**
   * The Spark Connect plan that is sent, as protobuf JSON.
   *
   * @example console.log(JSON.stringify(await df.toProtoJson(), undefined, 2));
   */
  async toProtoJson(): Promise<unknown> {
    const state = frameState(this);
    return state.executor.toProtoJson(runnable(state));
  }

  /**
   * The Spark Connect plan that is sent, as bytes.
   *
   * @example const bytes = await df.toProto();
   */
  async toProto(): Promise<Uint8Array> {
    const state = frameState(this);
    return state.executor.toProto(runnable(state));
  }

  /**
   * The schema if it is known, else the operators; and how to see rows. No I/O.
   *
   * @example console.log(`${df}`);
   */
  toString(): string {
    return inspectFrame(frameState(this));
  }
}

// What console.log(df) shows, in Node and where its symbol is known; elsewhere nothing asks for it.
Object.defineProperty(DataFrame.prototype, Symbol.for("nodejs.util.inspect.custom"), {
  value: DataFrame.prototype.toString,
});

/** The frame of a state, with the type of another. */
function like<D>(_frame: D, state: FrameState): D {
  return DataFrame.of(state) as D;
}

/** The frame of a state. */
export function createDataFrame(state: FrameState): DataFrame<any> {
  return DataFrame.of(state);
}
