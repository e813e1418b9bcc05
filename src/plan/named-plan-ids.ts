import type { Relation } from "./plan.js";
import { childrenOf, inputsOf, isPlanObject, isRelation, type PlanObject, relationsIn } from "./traverse.js";

/** Whether a WithColumns stands on a WithColumns somewhere in a plan. */
export function hasWithColumnsChain(root: Relation): boolean {
  for (const node of relationsIn(root)) {
    if (isWithColumns(node) && inputsOf(node.relType?.value as PlanObject | undefined).some(isWithColumns)) return true;
  }
  return false;
}

/**
 * For every plan id that an expression names (attributes, stars, subqueries): the ids of the relations whose own
 * expressions name it.
 */
export function planIdsByRelation(root: Relation): ReadonlyMap<bigint, ReadonlySet<bigint | undefined>> {
  const users = new Map<bigint, Set<bigint | undefined>>();
  const seen = new Set<PlanObject>();
  const open: { node: PlanObject; within: bigint | undefined }[] = [{ node: root as unknown as PlanObject, within: undefined }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node } = next;
    let { within } = next;
    if (isRelation(node)) {
      if (seen.has(node)) {
        continue;
      }
      seen.add(node);
      within = (node as Relation).common?.planId;
      if (isPlanObject(node.relType)) {
        open.push({ node: node.relType, within });
      }
      continue;
    }
    const named = node.planId;
    if (typeof named === "bigint") {
      const known = users.get(named);
      if (known === undefined) {
        users.set(named, new Set([within]));
      } else {
        known.add(within);
      }
    }
    for (const child of childrenOf(node)) {
      open.push({ node: child, within });
    }
  }
  return users;
}

function isWithColumns(relation: Relation): boolean {
  return relation.relType?.case === "withColumns";
}

// What may move to the relation below as it is. SQL text can name anything, a subquery and a function of the user's are
// opaque, a star and a regex see other columns below.
const movable: ReadonlySet<string> = new Set([
  "literal",
  "unresolvedAttribute",
  "unresolvedFunction",
  "alias",
  "cast",
  "lambdaFunction",
  "unresolvedNamedLambdaVariable",
  "unresolvedExtractValue",
  "updateFields",
  "window",
  "sortOrder",
]);

/** Whether a function, by its name in a plan, gives one value a row: a generator changes the number of rows, and a projection may hold one only. */
export type IsRowwise = (functionName: string) => boolean;

/** Whether an expression of this kind may move from a relation to the one below it. */
export function isSubstitutable(type: { readonly case: string; readonly value: unknown }, isRowwise: IsRowwise): boolean {
  if (!movable.has(type.case)) {
    return false;
  }
  const value = type.value as { functionName?: string; isUserDefinedFunction?: boolean; isMetadataColumn?: boolean };
  if (type.case === "unresolvedFunction") {
    return value.isUserDefinedFunction !== true && isRowwise(String(value.functionName));
  }
  return type.case !== "unresolvedAttribute" || value.isMetadataColumn !== true;
}
