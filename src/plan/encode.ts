import { balanceConditions } from "./balance.js";
import { checkDepth, depthOf } from "./depth.js";
import { foldWithColumns } from "./folding.js";
import type { IsRowwise } from "./named-plan-ids.js";
import type { Expression, Relation } from "./plan.js";

// Two messages a nested call: a chain of 200 conditions shows from here on, and most plans are spared the walk.
const deepEnoughToBalance = 400;

/**
 * A plan as it is sent: withColumns folded, long chains of conditions balanced, and too deep a plan refused.
 * Which functions give one value a row is the registry's knowledge, so the caller brings it; of an unknown one nothing is assumed.
 */
export function encode(relation: Relation, isRowwise: IsRowwise): Relation {
  return withinDepth(foldWithColumns(relation, isRowwise));
}

/** An expression as a plan around it would send it. */
export function encodeExpression(expression: Expression): Expression {
  return withinDepth(expression);
}

function withinDepth<T extends Relation | Expression>(plan: T): T {
  if (depthOf(plan, deepEnoughToBalance) <= deepEnoughToBalance) {
    return plan;
  }
  const balanced = balanceConditions(plan);
  checkDepth(balanced);
  return balanced;
}
