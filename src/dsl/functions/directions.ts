// biome-ignore-all lint/suspicious/noExplicitAny: a column of any type is meant
import { type ColumnState, columnState } from "../column/column-state.js";
import type { Expr, NeedsOf } from "../column/expr.js";
import { requireColumn } from "../column/operand.js";
import { createOrder, type Order } from "../column/order.js";
import { col, type Needs } from "../column/references.js";

// Directions to sort by, as functions. To sort by a constant means nothing, so that a string is a column's name here, as in orderBy.

/** A column's name, or an expression. */
type Sorted = Expr<any> | string;
type NeedsOfSorted<A> = A extends string ? Needs<A> : NeedsOf<A>;

function sorted(column: unknown, where: string): ColumnState {
  return typeof column === "string" ? columnState(col(column)) : requireColumn(column, `${where}'s column`);
}

/**
 * Ascending, nulls first: as the method of a Column, for a column's name, too.
 * @example df.orderBy(fn.asc("name"))
 */
export function asc<const A extends Sorted>(column: A): Order<NeedsOfSorted<A>> {
  return createOrder(sorted(column, "asc"), "asc");
}

/**
 * Descending, nulls last.
 * @example df.orderBy(fn.desc("amount"), "name")
 */
export function desc<const A extends Sorted>(column: A): Order<NeedsOfSorted<A>> {
  return createOrder(sorted(column, "desc"), "desc");
}

/**
 * Ascending, nulls first.
 * @example df.orderBy(fn.asc_nulls_first("name"))
 */
export function asc_nulls_first<const A extends Sorted>(column: A): Order<NeedsOfSorted<A>> {
  return createOrder(sorted(column, "asc_nulls_first"), "asc", "first");
}

/**
 * Ascending, nulls last.
 * @example df.orderBy(fn.asc_nulls_last("name"))
 */
export function asc_nulls_last<const A extends Sorted>(column: A): Order<NeedsOfSorted<A>> {
  return createOrder(sorted(column, "asc_nulls_last"), "asc", "last");
}

/**
 * Descending, nulls first.
 * @example df.orderBy(fn.desc_nulls_first("name"))
 */
export function desc_nulls_first<const A extends Sorted>(column: A): Order<NeedsOfSorted<A>> {
  return createOrder(sorted(column, "desc_nulls_first"), "desc", "first");
}

/**
 * Descending, nulls last.
 * @example df.orderBy(fn.desc_nulls_last("name"))
 */
export function desc_nulls_last<const A extends Sorted>(column: A): Order<NeedsOfSorted<A>> {
  return createOrder(sorted(column, "desc_nulls_last"), "desc", "last");
}
