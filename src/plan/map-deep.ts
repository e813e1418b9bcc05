import { keepOrigin } from "./origins.js";
import { addChildren, mapChildren, type PlanObject } from "./traverse.js";

const same = (node: PlanObject): PlanObject => node;

export interface Mapping {
  /** Sees a node ahead of what is below it. */
  readonly before?: (node: PlanObject) => PlanObject;
  /** Sees a node with all below it mapped. */
  readonly after?: (node: PlanObject) => PlanObject;
  /** Adds to a list which nodes below one are gone into; all, if absent. The others stay as they are. */
  readonly below?: (node: PlanObject, to: PlanObject[]) => void;
}

/**
 * A plan mapped node by node. Parts that do not change stay the same objects, and parts that are shared stay shared. Plans may
 * be deeper than JavaScript's stack, so this keeps its own.
 */
export function mapDeep(root: PlanObject, { before = same, after = same, below = addChildren }: Mapping): PlanObject {
  const results = new Map<PlanObject, PlanObject>();
  const resultOf = (child: PlanObject): PlanObject => results.get(child) ?? child;
  const open: PlanObject[] = [root];
  // Beside each open node, once what is below it is open, too: what `before` made of it.
  const entered: (PlanObject | undefined)[] = [undefined];
  while (open.length > 0) {
    const last = open.length - 1;
    const node = open[last]!;
    const known = entered[last];
    if (known === undefined && !results.has(node)) {
      const replaced = before(node);
      entered[last] = replaced;
      below(replaced, open);
      if (open.length > last + 1) continue;
    }
    const mapped = entered[last];
    if (mapped !== undefined) {
      const result = after(known === undefined ? mapped : mapChildren(mapped, resultOf));
      if (result !== node) keepOrigin(node, result);
      results.set(node, result);
    }
    open.length = last;
    entered.length = last;
  }
  return results.get(root)!;
}
