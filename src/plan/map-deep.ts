import { childrenOf, mapChildren, type PlanObject } from "./traverse.js";

const same = (node: PlanObject): PlanObject => node;

export interface Mapping {
  /** Sees a node ahead of what is below it. */
  readonly before?: (node: PlanObject) => PlanObject;
  /** Sees a node with all below it mapped. */
  readonly after?: (node: PlanObject) => PlanObject;
  /** Which nodes below one are gone into; all, if absent. The others stay as they are. */
  readonly below?: (node: PlanObject) => readonly PlanObject[];
}

/**
 * A plan mapped node by node. Parts that do not change stay the same objects, and parts that are shared stay shared. Plans may
 * be deeper than JavaScript's stack, so this keeps its own.
 */
export function mapDeep(root: PlanObject, { before = same, after = same, below = childrenOf }: Mapping): PlanObject {
  const results = new Map<PlanObject, PlanObject>();
  const entered = new Map<PlanObject, PlanObject>();
  const open: PlanObject[] = [root];
  for (let node = open.at(-1); node !== undefined; node = open.at(-1)) {
    const known = entered.get(node);
    if (known === undefined) {
      const replaced = before(node);
      entered.set(node, replaced);
      for (const child of below(replaced)) {
        if (!results.has(child)) {
          open.push(child);
        }
      }
    } else {
      open.pop();
      if (!results.has(node)) {
        results.set(node, after(mapChildren(known, (child) => results.get(child) ?? child)));
      }
    }
  }
  return results.get(root)!;
}
