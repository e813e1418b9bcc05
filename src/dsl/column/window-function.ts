// biome-ignore-all lint/suspicious/noExplicitAny: `any` as a default means "asks nothing of the frame" in user annotations
import { ArgumentError } from "../../errors.js";
import { expressionText } from "../../plan/expression-text.js";
import type { OrderedWindow } from "../window/window.js";
import { overWindow, windowState } from "../window/window-state.js";
import { type Column, createColumn } from "./column.js";
import { attachState, type ColumnState, stateOf } from "./column-state.js";
import type { IsWindowFunction } from "./expr.js";

let make: (state: ColumnState) => WindowFunctionNeedsOver<any, any>;

// biome-ignore lint/correctness/noUnusedVariables: R is in the class
export interface WindowFunctionNeedsOver<out T, in R = any> extends IsWindowFunction<T> {}
/** A ranking or offset function: no column until `.over(Window.orderBy(...))` says the order of its rows. */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the merged member is a phantom
export class WindowFunctionNeedsOver<out T, in R = any> {
  static {
    make = (state) => new WindowFunctionNeedsOver(state);
  }

  private constructor(state: ColumnState) {
    attachState(this, state, "window function");
  }

  /**
   * The function over each row's window, which must be ordered.
   * @example rank().over(Window.partitionBy("country").orderBy(col("amount").desc()))
   */
  over<Q = unknown>(window: OrderedWindow<Q>): Column<T, R & Q> {
    const state = stateOf(this, "window function")!;
    if (windowState(window).orderBy.length === 0) {
      throw new ArgumentError(`${expressionText(state.expression)} needs a window with an order: add .orderBy(...)`);
    }
    return createColumn(overWindow(state, window));
  }
}

/** A ranking or offset function's call. */
export function createWindowFunction(state: ColumnState): WindowFunctionNeedsOver<any, any> {
  return make(state);
}
