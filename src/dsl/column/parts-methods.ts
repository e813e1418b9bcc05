// biome-ignore-all lint/suspicious/noExplicitAny: structs of any fields
import { ArgumentError } from "../../errors.js";
import { extractValue, updateField } from "../../plan/expressions.js";
import type { NullOf, StructOf } from "../../types/tags.js";
import { built, fieldState, traced } from "./built.js";
import type { Column } from "./column.js";
import { columnState, derive } from "./column-state.js";
import type { Expr, NeedsOf } from "./expr.js";
import type { Named } from "./named.js";
import { fieldName, operand, requireColumn } from "./operand.js";
import type { FieldName, FieldOf, ItemKey, ItemOf, WithField, WithoutFields } from "./operand-types.js";

// What is in arrays, maps and structs. Part of Column.

/**
 * An array's element (from 0), a map's value or a struct's field; index and key may be columns. Past an array's end it is an error where the
 * query runs (ANSI mode); a missing key gives null.
 * @example df.select((c) => ({ first: c.tags.getItem(0), lang: c.labels.getItem("lang") }))
 */
export function getItem<A, R, const K extends ItemKey<A>>(
  this: Expr<A, R>,
  key: K,
): Column<ItemOf<Exclude<A, null>, K> | NullOf<A>, R & NeedsOf<K>> {
  const parts = [columnState(this), operand(key, "getItem: key")];
  return built(this, traced(derive(extractValue(parts[0]!.expression, parts[1]!.expression), parts)));
}

/**
 * A struct's field by name, null when the struct is: for fields named like a method of Column; others are properties (`c.address.city`).
 * @example df.filter((c) => c.range.getField("between").gt(0))
 */
export function getField<A extends StructOf<any> | null, R, K extends FieldName<A>>(this: Expr<A, R>, name: K): Named<K, FieldOf<A, K>, R> {
  return built(this, traced(fieldState(columnState(this), fieldName(name, "getField")))) as unknown as Named<K, FieldOf<A, K>, R>;
}

/**
 * The struct with a field added at its end, or replaced where it stands. The name may be a path into structs inside, `"geo.lat"`; backticks
 * quote a name that has dots.
 * @example df.withColumn("address", (c) => c.address.withField("country", lit("CH")))
 */
export function withField<A extends StructOf<any> | null, R, N extends string, V, Q = unknown>(
  this: Expr<A, R>,
  name: N,
  value: Expr<V, Q>,
): Column<WithField<A, N, V>, R & NoInfer<Q>> {
  const parts = [columnState(this), requireColumn(value, "withField's value")];
  return built(this, traced(derive(updateField(parts[0]!.expression, fieldName(name, "withField"), parts[1]!.expression), parts)));
}

/**
 * The struct without these fields, which may be paths into structs inside, `"geo.lat"`. Dropping all of them is an error when the query is
 * analyzed.
 * @example df.withColumn("address", (c) => c.address.dropFields("street", "number"))
 */
export function dropFields<A extends StructOf<any> | null, R, N extends FieldName<A> | `${FieldName<A>}.${string}` | `\`${string}`>(
  this: Expr<A, R>,
  ...names: N[]
): Column<WithoutFields<A, N>, R> {
  const self = columnState(this);
  if (names.length === 0) throw new ArgumentError("dropFields needs at least one field's name");
  const expression = names.reduce((struct, name) => updateField(struct, fieldName(name, "dropFields")), self.expression);
  return built(this, traced({ ...self, expression }));
}
