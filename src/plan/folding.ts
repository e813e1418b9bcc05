import { attributeNameParts } from "./attribute-name.js";
import { mapDeep } from "./map-deep.js";
import { hasWithColumnsChain, type IsRowwise, isSubstitutable, planIdsByRelation } from "./named-plan-ids.js";
import type { Expression, Relation } from "./plan.js";
import { childrenOf, isOneof, isPlanObject, isRelation, type PlanObject } from "./traverse.js";

// df.withColumn(a).withColumn(b) is a relation each, and Spark's analysis of 200 of them takes more than a second; the
// same columns in one WithColumns take 40 ms. Here a WithColumns on top of another joins it where that changes nothing:
// every new expression reads plain columns of the frame below both, no name is defined twice, and no other expression of
// the plan names the id that vanishes.

type WithColumns = Extract<NonNullable<Exclude<Relation, { $typeName: string }>["relType"]>, { case: "withColumns" }>["value"];

/** The plan with chains of withColumns folded where the result is the same. */
export function foldWithColumns(relation: Relation, isRowwise: IsRowwise): Relation {
  if (!hasWithColumnsChain(relation)) {
    return relation;
  }
  const named = planIdsByRelation(relation);
  const definedNames = new WeakMap<PlanObject, Set<string>>();
  const fold = (node: PlanObject): PlanObject => {
    const upper = withColumnsOf(node);
    const lower = upper?.input === undefined ? undefined : withColumnsOf(upper.input as unknown as PlanObject);
    if (upper === undefined || lower === undefined) {
      return node;
    }
    const below = upper.input as Relation;
    const base = lower.input as Relation;
    const [id, vanishing, baseId] = [idOf(node as Relation), idOf(below), idOf(base)];
    if (id === undefined || vanishing === undefined || baseId === undefined) {
      return node;
    }
    const users = named.get(vanishing);
    if (users !== undefined && (users.size > 1 || !users.has(id))) {
      return node;
    }
    const defined = definedNames.get(below as unknown as PlanObject) ?? namesDefinedBy(lower, isRowwise);
    if (defined === undefined) {
      return node;
    }
    const names = namesOf(upper);
    const aliases = upper.aliases ?? [];
    if (names.some((name) => defined.has(name)) || !aliases.every((alias) => readsOnlyBase(alias.expr, defined, isRowwise))) {
      return node;
    }
    const moved = aliases.map((alias) => ({ ...alias, expr: renumber(alias.expr, vanishing, baseId) }));
    const folded = {
      common: { planId: id },
      relType: { case: "withColumns", value: { input: base, aliases: [...(lower.aliases ?? []), ...moved] } },
    };
    // The set moves on with the chain: copying it at every step would make long chains quadratic.
    definedNames.delete(below as unknown as PlanObject);
    for (const name of names) {
      defined.add(name);
    }
    definedNames.set(folded, defined);
    return folded;
  };
  return mapDeep(relation as unknown as PlanObject, { after: fold, below: relationsBelow }) as unknown as Relation;
}

/** The way from a relation to those that it reads: its oneof, the operator, the inputs; never into expressions. */
function relationsBelow(node: PlanObject): readonly PlanObject[] {
  if (isRelation(node)) {
    return isPlanObject(node.relType) ? [node.relType] : [];
  }
  if (isOneof(node)) {
    return isPlanObject(node.value) ? [node.value] : [];
  }
  return childrenOf(node).filter(isRelation);
}

function withColumnsOf(node: PlanObject): WithColumns | undefined {
  const type = node.relType;
  return isPlanObject(type) && isOneof(type) && type.case === "withColumns" ? (type.value as WithColumns) : undefined;
}

function idOf(relation: Relation): bigint | undefined {
  return relation.common?.planId;
}

function namesOf(relation: WithColumns): string[] {
  return (relation.aliases ?? []).flatMap((alias) => (alias.name ?? []).map((name) => name.toLowerCase()));
}

/** What a relation at the bottom of a chain defines; undefined when one of its expressions may change the rows that come up. */
function namesDefinedBy(lower: WithColumns, isRowwise: IsRowwise): Set<string> | undefined {
  const nothing: ReadonlySet<string> = new Set();
  return (lower.aliases ?? []).every((alias) => readsOnlyBase(alias.expr, nothing, isRowwise)) ? new Set(namesOf(lower)) : undefined;
}

/** Whether an expression means the same one relation further down, where the names in `defined` do not exist yet. */
function readsOnlyBase(expression: Expression | undefined, defined: ReadonlySet<string>, isRowwise: IsRowwise): boolean {
  const open: PlanObject[] = expression === undefined ? [] : [expression as unknown as PlanObject];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const type = node.exprType;
    if (isPlanObject(type) && isOneof(type)) {
      if (!isSubstitutable(type, isRowwise)) {
        return false;
      }
      if (type.case === "unresolvedAttribute") {
        const parts = attributeNameParts((type.value as { unparsedIdentifier: string }).unparsedIdentifier);
        if (parts === undefined || parts.some((part) => defined.has(part.toLowerCase()))) {
          return false;
        }
      }
    }
    open.push(...childrenOf(node));
  }
  return true;
}

function renumber(expression: Expression | undefined, from: bigint, to: bigint): Expression {
  const change = (node: PlanObject): PlanObject => (node.planId === from ? { ...node, planId: to } : node);
  return mapDeep(expression as unknown as PlanObject, { before: change }) as unknown as Expression;
}
