import type { Relation } from "./plan.js";
import { inputsOf, isPlanObject, type PlanObject } from "./traverse.js";

/** Whether a relation of one plan is also in the other: a frame joined with itself, or with one derived from it. */
export function sharePlanIds(left: Relation, right: Relation): boolean {
  const ids = new Set(relationIds(left));
  for (const id of relationIds(right)) {
    if (ids.has(id)) {
      return true;
    }
  }
  return false;
}

/** The plan ids of a relation and of all that it reads. */
function* relationIds(root: Relation): Generator<bigint> {
  const seen = new Set<Relation>();
  const open: Relation[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (seen.has(node)) {
      continue;
    }
    seen.add(node);
    if (node.common?.planId !== undefined) {
      yield node.common.planId;
    }
    const operator: unknown = node.relType?.value;
    open.push(...inputsOf(isPlanObject(operator) ? (operator as PlanObject) : undefined));
  }
}
