import { mapDeep } from "./map-deep.js";
import type { Expression, Relation } from "./plan.js";
import { freshPlanId } from "./plan-id.js";
import type { Operator } from "./relation.js";
import { childrenOf, isOneof, isPlanObject, isRelation, mapChildren, type PlanObject } from "./traverse.js";

// A subquery's columns of the query around it (`c.id.outer()`). Spark refuses them with a plan id and resolves their name, in the
// subquery's own frames first: a name that both have would silently mean the inner frame's column. So the frame that they belong to gets an
// alias that nothing else has, where the operator that holds the subquery is built, and they are qualified by it.

/** The plan ids of the frames that outer columns belong to, by their messages. */
const frames = new WeakMap<object, bigint>();

/** A column of the query around a subquery: its name, and beside it the frame it was taken from. */
export function outerAttribute(unparsedIdentifier: string, planId: bigint | undefined): Expression {
  const value = { unparsedIdentifier, isMetadataColumn: false };
  if (planId !== undefined) frames.set(value, planId);
  return { exprType: { case: "unresolvedAttribute", value } };
}

export interface Qualified {
  readonly operator: Operator;
  readonly references: readonly Relation[];
}

/** An operator and its subqueries, whose outer columns are qualified by an alias of the operator's input. */
export function qualifyOuterColumns(operator: Operator, references: readonly Relation[]): Qualified {
  const wanted = new Set(references.flatMap((reference) => (hasOwnColumns(reference) ? [...outerFrames(reference)] : [])));
  if (wanted.size === 0) return { operator, references };
  const aliases = new Map<bigint, string>();
  const named = (input: PlanObject): PlanObject => {
    if (!isRelation(input) || references.includes(input as unknown as Relation)) return input;
    const owned = [...planIdsIn(input)].filter((id) => wanted.has(id) && !aliases.has(id));
    if (owned.length === 0) return input;
    const own = (input as Relation).relType?.case === "subqueryAlias" ? aliasOf(input as Relation) : undefined;
    const alias = own !== undefined && !references.some((reference) => usesAlias(reference, own)) ? own : `_outer_${owned[0]}`;
    for (const id of owned) aliases.set(id, alias);
    return alias === own ? input : (aliased(input as Relation, alias) as unknown as PlanObject);
  };
  const value = mapChildren(operator.value as unknown as PlanObject, named);
  const qualify = (reference: Relation): Relation => (hasOwnColumns(reference) ? qualified(reference, aliases) : reference);
  return { operator: { ...operator, value } as unknown as Operator, references: references.map(qualify) };
}

/** A function in FROM has no columns whose names could be meant. */
function hasOwnColumns(reference: Relation): boolean {
  return reference.relType?.case !== "unresolvedTableValuedFunction";
}

function aliased(input: Relation, alias: string): Relation {
  return { common: { planId: freshPlanId() }, relType: { case: "subqueryAlias", value: { input, alias } } };
}

function aliasOf({ relType }: Relation): string | undefined {
  return relType?.case === "subqueryAlias" ? relType.value.alias : undefined;
}

function qualified(reference: Relation, aliases: ReadonlyMap<bigint, string>): Relation {
  const after = (node: PlanObject): PlanObject => {
    const alias = aliases.get(frames.get(node) as bigint);
    return alias === undefined ? node : { ...node, unparsedIdentifier: `\`${alias.replaceAll("`", "``")}\`.${node.unparsedIdentifier}` };
  };
  return mapDeep(reference as unknown as PlanObject, { after }) as unknown as Relation;
}

function outerFrames(root: Relation): Set<bigint> {
  const found = new Set<bigint>();
  for (const node of nodesOf(root)) {
    const planId = frames.get(node);
    if (planId !== undefined) found.add(planId);
  }
  return found;
}

function usesAlias(root: Relation, alias: string): boolean {
  for (const node of nodesOf(root)) {
    if (isOneof(node) && node.case === "subqueryAlias" && (node.value as { readonly alias?: string }).alias === alias) return true;
  }
  return false;
}

function planIdsIn(root: PlanObject): Set<bigint> {
  const found = new Set<bigint>();
  for (const node of nodesOf(root as unknown as Relation)) {
    if (isRelation(node) && isPlanObject(node.common)) found.add(node.common.planId as bigint);
  }
  return found;
}

/** Everything of a plan, each once. */
function* nodesOf(root: Relation): Generator<PlanObject> {
  const seen = new Set<PlanObject>();
  const open: PlanObject[] = [root as unknown as PlanObject];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    yield node;
    open.push(...childrenOf(node));
  }
}
