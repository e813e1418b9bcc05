import { columnState } from "./column-state.js";
import { createOrder, type Order } from "./order.js";

/** Directions to sort by. Part of Column. */
export abstract class OrderingMethods<in R> {
  /**
   * Ascending, nulls first.
   * @example df.orderBy((c) => c.name.asc())
   */
  asc(): Order<R> {
    return createOrder(columnState(this), "asc");
  }

  /**
   * Descending, nulls last.
   * @example df.orderBy((c) => c.amount.desc())
   */
  desc(): Order<R> {
    return createOrder(columnState(this), "desc");
  }

  /**
   * Ascending, nulls first.
   * @example df.orderBy((c) => c.name.ascNullsFirst())
   */
  ascNullsFirst(): Order<R> {
    return createOrder(columnState(this), "asc", "first");
  }

  /**
   * Ascending, nulls last.
   * @example df.orderBy((c) => c.name.ascNullsLast())
   */
  ascNullsLast(): Order<R> {
    return createOrder(columnState(this), "asc", "last");
  }

  /**
   * Descending, nulls first.
   * @example df.orderBy((c) => c.name.descNullsFirst())
   */
  descNullsFirst(): Order<R> {
    return createOrder(columnState(this), "desc", "first");
  }

  /**
   * Descending, nulls last.
   * @example df.orderBy((c) => c.name.descNullsLast())
   */
  descNullsLast(): Order<R> {
    return createOrder(columnState(this), "desc", "last");
  }
}
