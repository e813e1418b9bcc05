// biome-ignore-all lint/suspicious/noExplicitAny: `any` as a default means "asks nothing of the frame" in user annotations

import type { WindowSpec } from "../window/window.js";
import { overWindow } from "../window/window-state.js";
import { Column, createColumn } from "./column.js";
import { type ColumnState, columnState } from "./column-state.js";

let make: (state: ColumnState) => Agg<any, any>;

/** An aggregate: a column in `agg` and `select`, or of each row's window with `.over()`. */
export class Agg<out T, in R = any> extends Column<T, R> {
  static {
    make = (state) => new Agg(state);
  }

  /**
   * The aggregate of each row's window.
   * @example df.withColumn("share", (c) => c.amount.div(sum(c.amount).over(Window.partitionBy("country"))))
   */
  over<Q = unknown>(window: WindowSpec<Q>): Column<T, R & Q> {
    return createColumn(overWindow(columnState(this), window));
  }
}

/** An aggregate function's call. */
export function createAggregate(state: ColumnState): Agg<any, any> {
  return make(state);
}
