// biome-ignore-all lint/suspicious/noExplicitAny: a column of any type is meant
import type { WithKnownTypes } from "../../types/ddl-literal.js";
import type { Column } from "../column/column.js";
import { claimSchema, conformTo } from "../input/schema-argument.js";
import type { SchemaInput, SchemaOfInput } from "../input/schema-input.js";
import type { DataFrame } from "./data-frame.js";
import { derived } from "./derived.js";
import type { ColName, Frame, Untyped } from "./frame.js";
import { frameState } from "./frame-state.js";
import type { OneColumn, Unpivoted } from "./group-result.js";
import type { Conformed } from "./schema-change.js";
import * as selection from "./select.js";
import type { ColumnItem, NameOf } from "./select-result.js";
import { existsColumn, scalarColumn } from "./subqueries.js";
import { type TableArg, tableArgument } from "./table-arg.js";

// What states, forgets or changes a schema. Part of DataFrame.

/**
 * Columns into rows: for each row, one row for each of `values`, with the ids, the column's name and its value (of the common type).
 * Ids are names or columns, one or a list, and values a list; `values` null: every column that is no id.
 *
 * @example df.unpivot(["id"], ["q1", "q2"], "quarter", "amount")
 */
export function unpivot<
  S,
  I extends ColumnItem<S>,
  N extends string,
  M extends string,
  V extends ColumnItem<S> = Exclude<ColName<S>, NameOf<I>>,
>(
  this: Frame<S>,
  ids: I | readonly I[],
  values: readonly V[] | null,
  variableName: N,
  valueName: M,
): DataFrame<Unpivoted<S, NameOf<I>, NameOf<V>, N, M>> {
  return derived(this, selection.unpivotColumns(frameState(this), ids, values, variableName, valueName));
}

/**
 * As `unpivot`.
 *
 * @example df.select("id", "q1", "q2").melt(["id"], null, "quarter", "amount")
 */
export function melt<
  S,
  I extends ColumnItem<S>,
  N extends string,
  M extends string,
  V extends ColumnItem<S> = Exclude<ColName<S>, NameOf<I>>,
>(
  this: Frame<S>,
  ids: I | readonly I[],
  values: readonly V[] | null,
  variableName: N,
  valueName: M,
): DataFrame<Unpivoted<S, NameOf<I>, NameOf<V>, N, M>> {
  return derived(this, selection.unpivotColumns(frameState(this), ids, values, variableName, valueName));
}

/**
 * Rows as columns: the values of the index column (the first, if not said) become names, beside a column `key` of the former names; the values
 * meet in their common type. The names are data, so the compiler does not know them. The server reads all rows to find them.
 *
 * @example df.select("city", "q1", "q2").transpose("city")
 */
export function transpose<S>(this: Frame<S>, indexColumn?: ColumnItem<S>): DataFrame<Untyped> {
  return derived(this, selection.transposed(frameState(this), indexColumn));
}

/**
 * Each row as one JSON object, in a column `value`. A null field is left out of it.
 *
 * @example df.select("id", "name").toJSON()
 */
export function toJSON(this: Frame<unknown>): DataFrame<{ value: "string" | null }> {
  return derived(this, selection.toJson(frameState(this)));
}

/**
 * A function applied to this frame, and to the arguments behind it, so that steps of your own chain like methods.
 *
 * @example df.transform(withTotals).transform((d, rows: number) => d.limit(rows), 10)
 */
export function transform<S, R, A extends readonly unknown[]>(this: Frame<S>, fn: (df: DataFrame<S>, ...args: A) => R, ...args: A): R {
  return fn(this as DataFrame<S>, ...args);
}

/**
 * This frame with its schema forgotten by the compiler: names and types are no longer checked.
 * In its callbacks `noUncheckedIndexedAccess` takes `c.x` for perhaps undefined: write `c.x!`, or `col("x")`.
 *
 * @example df.untyped().filter(col("age").gt(1))
 */
export function untyped(this: Frame<unknown>): DataFrame<Untyped> {
  return this as object as DataFrame<Untyped>;
}

/**
 * States the schema to the compiler alone; nothing is checked, because types are erased. Use `as(schema)` to have it verified.
 *
 * @example spark.table("people").as<{ id: "bigint"; name: "string" | null }>()
 */
export function as<S2>(this: Frame<unknown>): DataFrame<S2>;
/**
 * States the schema, as DDL text or a type value; held against the server's before the first action, an AnalysisError if it differs.
 *
 * @example spark.table("people").as("id bigint not null, name string")
 */
export function as<const D extends SchemaInput>(this: Frame<unknown>, schema: D & WithKnownTypes<D>): DataFrame<SchemaOfInput<D>>;
export function as(this: Frame<unknown>, schema?: SchemaInput): DataFrame<Untyped> {
  return schema === undefined ? (this as object as DataFrame<Untyped>) : derived(this, claimSchema(frameState(this), schema));
}

/**
 * This frame with its columns put in a schema's order and cast to its types, by name; Spark refuses what would lose information. Null flags
 * stay the frame's own.
 *
 * @example df.to("id bigint, name string")
 */
export function to<S, const D extends SchemaInput>(
  this: Frame<S>,
  schema: D & WithKnownTypes<D>,
): DataFrame<Conformed<S, SchemaOfInput<D>>> {
  return derived(this, conformTo(frameState(this), schema));
}

/**
 * This frame, of one column and at most one row, as an expression (null when it has no row).
 *
 * @example df.filter((c) => c.age.gt(df.agg((d) => ({ mean: fn.avg(d.age) })).scalar()))
 */
export function scalar<S>(this: Frame<S> & OneColumn<S>): Column<S[keyof S] | null, unknown> {
  return scalarColumn(frameState(this)) as Column<S[keyof S] | null, unknown>;
}

/**
 * Whether this frame has a row, as an expression.
 *
 * @example customers.filter((c) => orders.filter((o) => o.customer_id.eq(c.number.outer())).exists())
 */
export function exists(this: Frame<unknown>): Column<"boolean", unknown> {
  return existsColumn(frameState(this)) as Column<"boolean", unknown>;
}

/**
 * This frame as an argument of a table function: SQL's `TABLE(t)`.
 *
 * @example spark.tvf.call("my_table_function", df.asTable().partitionBy("country").orderBy("amount"))
 */
export function asTable<S>(this: Frame<S>): TableArg<S> {
  return tableArgument(frameState(this)) as TableArg<S>;
}
