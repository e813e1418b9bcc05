import type { Expression_SortOrder } from "../../generated/proto/spark/connect/expressions_pb.js";
import {
  Expression_SortOrder_NullOrdering as NullOrdering,
  Expression_SortOrder_SortDirection as SortDirection,
} from "../../generated/proto/spark/connect/expressions_pb.js";
import { isOrdered } from "../../types/kinds.js";
import { analysisError, unsupported } from "../errors.js";
import { quoteExpression } from "../names/identifier.js";
import { orderText } from "../names/pretty.js";
import type { TypedOrder } from "../typed-plan.js";
import { shownType } from "./function.js";
import type { ExpressionScope, Resolved } from "./resolved.js";

export interface ResolvedOrder {
  readonly order: TypedOrder;
  /** the text of what is ordered, without direction */
  readonly sql: string;
}

/** One item of an ORDER BY. Ascending puts nulls first, descending last, unless said otherwise. */
export function resolveOrder(
  item: Expression_SortOrder,
  scope: ExpressionScope,
  resolved: Resolved | undefined = undefined,
): ResolvedOrder {
  if (item.child === undefined) throw unsupported("a sort order without an expression");
  const { expression, sql } = resolved ?? scope.resolve(item.child, scope);
  const ascending = item.direction !== SortDirection.DESCENDING;
  const nullsFirst =
    item.nullOrdering === NullOrdering.SORT_NULLS_UNSPECIFIED ? ascending : item.nullOrdering === NullOrdering.SORT_NULLS_FIRST;
  if (!isOrdered(expression.type) && expression.type.kind !== "void") {
    throw analysisError("DATATYPE_MISMATCH.INVALID_ORDERING_TYPE", {
      sqlExpr: quoteExpression(orderText(sql, ascending, nullsFirst)),
      functionName: "`sortorder`",
      dataType: shownType(expression.type),
    });
  }
  return { order: { expression, ascending, nullsFirst }, sql };
}
