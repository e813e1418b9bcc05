// biome-ignore-all lint/suspicious/noExplicitAny: `any` as a default means "asks nothing of the frame" in user annotations
import { ArgumentError } from "../../errors.js";
import type { Interval, Num } from "../../types/tags.js";
import { type ColumnState, columnState, stateOf } from "../column/column-state.js";
import type { Expr, IsOrder, IsWindow } from "../column/expr.js";
import type { Order } from "../column/order.js";
import { col, type Needs } from "../column/references.js";
import { describe } from "../frame/describe.js";
import { attachWindow, type Bound, rangeBound, rowBound, type WindowState, windowState } from "./window-state.js";

/** What a window may be ordered by: a column's name, an expression (ascending), or a direction. */
export type By = Expr<any> | Order | string;
type NeedsBy<A> = A extends string ? Needs<A> : A extends IsOrder<infer R> ? R : A extends Expr<any, infer R> ? R : unknown;
/** The requirements of partition and order columns. */
export type NeedsBys<A extends readonly unknown[]> = { [I in keyof A]: (x: NeedsBy<A[I]>) => void }[number] extends (x: infer R) => void
  ? R
  : never;

/** A frame's end in rows: negative before, positive after the current one; or `Window.unboundedPreceding` and the like. */
export type RowBound = number | bigint;
/**
 * A frame's end in values of the column that orders the window: a number, or a constant expression of a number (of days, where that column is
 * a date) or of an interval (where it is a date or timestamp).
 */
export type RangeBound = number | bigint | Expr<Num | Interval, unknown>;

declare const unbounded: unique symbol;
/** An end at the partition's first or last row. */
export type Unbounded = number & { readonly [unbounded]: true };

export interface WindowSpec<in R = any> extends IsWindow<R> {}
/** How rows are divided, and ordered, for a window function. `Window` makes one; it is immutable, each method gives another. */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the merged member is a phantom
export class WindowSpec<in R = any> {
  /** @internal */
  constructor(state: WindowState) {
    attachWindow(this, state);
  }

  /**
   * Rows with the same values of these columns belong together. Replaces an earlier choice.
   * @example Window.orderBy("day").partitionBy("country")
   */
  partitionBy<const A extends readonly (Expr<any> | string)[]>(...columns: A): WindowSpec<R & NeedsBys<A>> {
    return specOf({ ...windowState(this), partitionBy: columns.map(partitionColumn) });
  }

  /**
   * The order of a partition's rows, which ranking and offset functions need. Replaces an earlier choice.
   * @example Window.partitionBy("country").orderBy(col("amount").desc(), "id")
   */
  orderBy<const A extends readonly By[]>(...columns: A): OrderedWindow<R & NeedsBys<A>> {
    if (columns.length === 0) throw new ArgumentError("orderBy: nothing to order by was given");
    return new OrderedWindow<any>({ ...windowState(this), orderBy: columns.map(orderColumn) });
  }

  /**
   * Only the rows from start to end, counted from the current one: `rowsBetween(-6, Window.currentRow)` is the last seven. Bounds are whole
   * numbers of 32 bits, `Window.unboundedPreceding` or `Window.unboundedFollowing`; anything else is an ArgumentError.
   * @example Window.orderBy("day").rowsBetween(Window.unboundedPreceding, Window.currentRow)
   */
  rowsBetween(start: RowBound, end: RowBound): this {
    return framed(this, "rows", rowBound(start, "start"), rowBound(end, "end"));
  }

  /**
   * All rows of the partition, the frame that a window without an order has anyway. Ends that depend on the current row's value need an
   * order: `Window.orderBy(…).rangeBetween(…)`; without one, `.over(…)` throws ArgumentError.
   * @example Window.partitionBy("country").rangeBetween(Window.unboundedPreceding, Window.unboundedFollowing)
   */
  rangeBetween(start: Unbounded, end: Unbounded): this {
    return framed(this, "range", rangeBound(start, "start"), rangeBound(end, "end"));
  }
}

declare const ordered: unique symbol;
export interface OrderedWindow<in R = any> extends WindowSpec<R> {
  readonly [ordered]: true;
}
/** A window whose rows are in order. */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the merged member is a phantom
export class OrderedWindow<in R = any> extends WindowSpec<R> {
  override partitionBy<const A extends readonly (Expr<any> | string)[]>(...columns: A): OrderedWindow<R & NeedsBys<A>> {
    return super.partitionBy(...columns) as OrderedWindow<any>;
  }

  /**
   * Only the rows whose order column lies between the current row's plus start and plus end: numbers where it is a number, constant
   * expressions of an interval where it is a date or timestamp. Unless the bounds are unbounded or the current row, there must be exactly one
   * order column, else `.over(…)` throws ArgumentError.
   * @example Window.orderBy("price").rangeBetween(-10, 10)
   * @example Window.orderBy("day").rangeBetween(lit("-P7D", "interval day"), Window.currentRow)
   */
  override rangeBetween(start: RangeBound, end: RangeBound): this {
    return framed(this, "range", rangeBound(start, "start"), rangeBound(end, "end"));
  }
}

const everything = new WindowSpec<unknown>({ partitionBy: [], orderBy: [], frame: undefined });

/**
 * Where a window begins.
 * @example rank().over(Window.partitionBy("country").orderBy(col("amount").desc()))
 */
export const Window: {
  /** Rows with the same values of these columns belong together. */
  partitionBy<const A extends readonly (Expr<any> | string)[]>(...columns: A): WindowSpec<NeedsBys<A>>;
  /** One partition of all rows, in this order; Spark moves them to one place for it. */
  orderBy<const A extends readonly By[]>(...columns: A): OrderedWindow<NeedsBys<A>>;
  /** One partition of all rows, of which only those from start to end count; see WindowSpec. */
  rowsBetween(start: RowBound, end: RowBound): WindowSpec<unknown>;
  /** One partition of all rows, all of which count; see WindowSpec. */
  rangeBetween(start: Unbounded, end: Unbounded): WindowSpec<unknown>;
  /** From the partition's first row: -Infinity. */
  readonly unboundedPreceding: Unbounded;
  /** To the partition's last row: Infinity. */
  readonly unboundedFollowing: Unbounded;
  /** The current row: 0. */
  readonly currentRow: number;
} = {
  partitionBy: (...columns) => everything.partitionBy(...columns) as WindowSpec<any>,
  orderBy: (...columns) => everything.orderBy(...columns) as OrderedWindow<any>,
  rowsBetween: (start, end) => everything.rowsBetween(start, end),
  rangeBetween: (start, end) => everything.rangeBetween(start, end),
  unboundedPreceding: Number.NEGATIVE_INFINITY as Unbounded,
  unboundedFollowing: Number.POSITIVE_INFINITY as Unbounded,
  currentRow: 0,
};

function specOf(state: WindowState): WindowSpec<any> {
  return state.orderBy.length > 0 ? new OrderedWindow<any>(state) : new WindowSpec<any>(state);
}

function framed<W extends WindowSpec>(spec: W, type: "rows" | "range", lower: Bound, upper: Bound): W {
  return specOf({ ...windowState(spec), frame: { type, lower, upper } }) as W;
}

function partitionColumn(column: unknown): ColumnState {
  const state = typeof column === "string" ? columnState(col(column)) : stateOf(column, "column");
  if (state === undefined) throw new ArgumentError(`partitionBy: a column or its name was expected, found ${describe(column)}`);
  return state;
}

function orderColumn(column: unknown): ColumnState {
  const state = typeof column === "string" ? columnState(col(column)) : (stateOf(column, "column") ?? stateOf(column, "order"));
  if (state === undefined) {
    throw new ArgumentError(`orderBy: a column, its name or a direction such as column.desc() was expected, found ${describe(column)}`);
  }
  return state;
}
