import { balanceConditions } from "./balance.js";
import { checkExtent, extentOf } from "./depth.js";
import { foldWithColumns } from "./folding.js";
import type { IsRowwise } from "./named-plan-ids.js";
import type { Expression, Relation } from "./plan.js";

// Two messages a nested call: a chain of 200 conditions shows from here on, and most plans are spared the walk.
const deepEnoughToBalance = 400;

/**
 * A plan as it is sent: withColumns folded, long chains of conditions balanced, and too deep or too large a plan refused.
 * Which functions give one value a row is the registry's knowledge, so the caller brings it; of an unknown one nothing is assumed.
 */
export function encode(relation: Relation, isRowwise: IsRowwise): Relation {
  return withinLimits(foldWithColumns(relation, isRowwise));
}

/** An expression as a plan around it would send it. */
export function encodeExpression(expression: Expression): Expression {
  return withinLimits(expression);
}

function withinLimits<T extends Relation | Expression>(plan: T): T {
  const extent = extentOf(plan, deepEnoughToBalance);
  if (extent.depth <= deepEnoughToBalance) {
    checkExtent(extent);
    return plan;
  }
  const balanced = balanceConditions(plan);
  checkExtent(extentOf(balanced));
  return balanced;
}
