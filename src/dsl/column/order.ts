// biome-ignore-all lint/suspicious/noExplicitAny: `any` as a default means "asks nothing of the frame" in user annotations

import { sortOrder, sortOrderExpression } from "../../plan/expressions.js";
import type { SortOrder } from "../../plan/plan.js";
import { attachState, type ColumnState } from "./column-state.js";
import type { IsOrder } from "./expr.js";

let make: (state: ColumnState) => Order<any>;

// The class has its phantom member by merging with an interface, so that the member's key need not leave expr.ts.
export interface Order<in R = any> extends IsOrder<R> {}
/**
 * A sort direction: what `c.x.desc()` gives. It is no expression, so it goes into `orderBy` and `Window.orderBy` only.
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the merged member is a phantom
// biome-ignore lint/correctness/noUnusedVariables: R is in the merged member
export class Order<in R = any> {
  static {
    make = (state) => new Order(state);
  }

  private constructor(state: ColumnState) {
    attachState(this, state, "order");
  }
}

/** The order of a column. */
export function createOrder(column: ColumnState, direction: "asc" | "desc", nulls?: "first" | "last"): Order<any> {
  return make({ ...column, expression: sortOrderExpression(sortOrder(column.expression, direction, nulls)) });
}

/** The sort order that a column (ascending, nulls first) or a direction means. */
export function sortOrderOf({ expression }: ColumnState): SortOrder {
  const type = expression.exprType;
  return type?.case === "sortOrder" ? type.value : sortOrder(expression);
}
