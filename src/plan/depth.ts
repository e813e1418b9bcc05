import { LimitError } from "../errors.js";
import type { Expression, Relation } from "./plan.js";
import { childrenOf, isOneof, isPlanObject, type PlanObject } from "./traverse.js";

// Spark's server refuses messages nested deeper than 1024 (protobuf's recursion limit, with a message that names neither
// the query nor a way out). A chained operator is two messages, and the request, the plan, a literal at the bottom and
// what an action puts on top take some: 1000 leaves room for them, and is 500 chained operators.
export const maxDepth = 1000;

/** The number of messages nested in one another, the plan's own included; counting stops past `enough`. */
export function depthOf(plan: Relation | Expression, enough: number = maxDepth): number {
  const seen = new Map<PlanObject, number>();
  const open: { node: PlanObject; level: number }[] = [];
  let deepest = 0;
  const visit = (node: PlanObject, level: number): void => {
    // A shared part counts where it lies deepest.
    if ((seen.get(node) ?? 0) < level) {
      seen.set(node, level);
      open.push({ node, level });
    }
  };
  visit(plan as unknown as PlanObject, 1);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, level } = next;
    deepest = Math.max(deepest, level);
    if (deepest > enough) {
      return deepest;
    }
    for (const child of childrenOf(node)) {
      if (isOneof(child)) {
        if (isPlanObject(child.value)) {
          visit(child.value, level + 1);
        }
      } else {
        visit(child, level + 1);
      }
    }
  }
  return deepest;
}

/** A clear error in place of the server's, and before anything is sent. */
export function checkDepth(plan: Relation | Expression): void {
  if (depthOf(plan) > maxDepth) {
    throw new LimitError(
      `This query is nested deeper than a Spark Connect server accepts (${maxDepth} messages, about ${maxDepth / 2} chained operators or function calls). ` +
        "Add many columns with one withColumns or select, combine many frames as a balanced tree, " +
        "or write the result so far to a table and go on from there.",
      { messageParameters: { limit: String(maxDepth) } },
    );
  }
}
