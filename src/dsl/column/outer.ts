import { outerAttribute } from "../../plan/outer-columns.js";
import type { Expression } from "../../plan/plan.js";

/** The same expression with attributes that name no frame: what Spark resolves in the query around a subquery. */
export function withoutPlanIds(expression: Expression): Expression {
  const type = expression.exprType;
  switch (type?.case) {
    case "unresolvedAttribute": {
      const { unparsedIdentifier = "", planId } = type.value;
      return outerAttribute(unparsedIdentifier, planId);
    }
    case "unresolvedExtractValue": {
      const { child, extraction } = type.value;
      if (child === undefined || extraction === undefined) return expression;
      return {
        exprType: { case: "unresolvedExtractValue", value: { child: withoutPlanIds(child), extraction: withoutPlanIds(extraction) } },
      };
    }
    default:
      return expression;
  }
}
