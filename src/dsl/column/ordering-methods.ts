import { columnState } from "./column-state.js";
import type { Expr } from "./expr.js";
import { createOrder, type Order } from "./order.js";

/** Directions to sort by. Part of Column. */
export abstract class OrderingMethods {
  /**
   * Ascending, nulls first.
   * @example df.orderBy((c) => c.name.asc())
   */
  asc<R>(this: Expr<unknown, R>): Order<R> {
    return createOrder(columnState(this), "asc");
  }

  /**
   * Descending, nulls last.
   * @example df.orderBy((c) => c.amount.desc())
   */
  desc<R>(this: Expr<unknown, R>): Order<R> {
    return createOrder(columnState(this), "desc");
  }

  /**
   * Ascending, nulls first.
   * @example df.orderBy((c) => c.name.ascNullsFirst())
   */
  ascNullsFirst<R>(this: Expr<unknown, R>): Order<R> {
    return createOrder(columnState(this), "asc", "first");
  }

  /**
   * Ascending, nulls last.
   * @example df.orderBy((c) => c.name.ascNullsLast())
   */
  ascNullsLast<R>(this: Expr<unknown, R>): Order<R> {
    return createOrder(columnState(this), "asc", "last");
  }

  /**
   * Descending, nulls first.
   * @example df.orderBy((c) => c.name.descNullsFirst())
   */
  descNullsFirst<R>(this: Expr<unknown, R>): Order<R> {
    return createOrder(columnState(this), "desc", "first");
  }

  /**
   * Descending, nulls last.
   * @example df.orderBy((c) => c.name.descNullsLast())
   */
  descNullsLast<R>(this: Expr<unknown, R>): Order<R> {
    return createOrder(columnState(this), "desc", "last");
  }
}
