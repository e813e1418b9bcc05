import { columnState } from "./column-state.js";
import type { Expr } from "./expr.js";
import { createOrder, type Order } from "./order.js";

// Directions to sort by. Part of Column.

/**
 * Ascending, nulls first.
 * @example df.orderBy((c) => c.name.asc())
 */
export function asc<R>(this: Expr<unknown, R>): Order<R> {
  return createOrder(columnState(this), "asc");
}

/**
 * Descending, nulls last.
 * @example df.orderBy((c) => c.amount.desc())
 */
export function desc<R>(this: Expr<unknown, R>): Order<R> {
  return createOrder(columnState(this), "desc");
}

/**
 * Ascending, nulls first.
 * @example df.orderBy((c) => c.name.ascNullsFirst())
 */
export function ascNullsFirst<R>(this: Expr<unknown, R>): Order<R> {
  return createOrder(columnState(this), "asc", "first");
}

/**
 * Ascending, nulls last.
 * @example df.orderBy((c) => c.name.ascNullsLast())
 */
export function ascNullsLast<R>(this: Expr<unknown, R>): Order<R> {
  return createOrder(columnState(this), "asc", "last");
}

/**
 * Descending, nulls first.
 * @example df.orderBy((c) => c.name.descNullsFirst())
 */
export function descNullsFirst<R>(this: Expr<unknown, R>): Order<R> {
  return createOrder(columnState(this), "desc", "first");
}

/**
 * Descending, nulls last.
 * @example df.orderBy((c) => c.name.descNullsLast())
 */
export function descNullsLast<R>(this: Expr<unknown, R>): Order<R> {
  return createOrder(columnState(this), "desc", "last");
}
