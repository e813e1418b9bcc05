import { qualifyOuterColumns } from "./outer-columns.js";
import type { Expression, Relation } from "./plan.js";
import { freshPlanId } from "./plan-id.js";

type InitShape = Exclude<Relation, { $typeName: string }>;

/** One operator of a relation: the oneof `rel_type` of the protocol. */
export type Operator = NonNullable<InitShape["relType"]>;

/** What an expression brings into a relation: itself, and the relations that it refers to by plan id (subqueries). */
export interface Expressive {
  readonly expression: Expression;
  readonly references: readonly Relation[];
}

/**
 * A relation with a plan id of its own. Relations that its expressions refer to travel beside it, in a WithRelations
 * around it whose id is then the frame's (the numbering is that of Spark's own clients).
 */
export function relation(operator: Operator, references: readonly Relation[] = []): Relation {
  if (references.length === 0) return { common: { planId: freshPlanId() }, relType: operator };
  const qualified = qualifyOuterColumns(operator, references);
  return withRelations({ common: { planId: freshPlanId() }, relType: qualified.operator }, qualified.references);
}

export function withRelations(root: Relation, references: readonly Relation[]): Relation {
  return { common: { planId: freshPlanId() }, relType: { case: "withRelations", value: { root, references: [...references] } } };
}

/** The id by which attributes name this relation. */
export function planIdOf(relation: Relation): bigint {
  const id = relation.common?.planId;
  if (id === undefined) {
    throw new Error("a relation without a plan id reached the plan layer: make relations with relation()");
  }
  return id;
}

/** The same operator under an id of its own: for relations that were made elsewhere. */
export function withFreshPlanId(made: Relation): Relation {
  return made.relType?.case === undefined ? made : { common: { planId: freshPlanId() }, relType: made.relType as Operator };
}

export function expressionsOf(items: readonly Expressive[]): Expression[] {
  return items.map((item) => item.expression);
}

export function referencesOf(items: readonly Expressive[]): Relation[] {
  const found: Relation[] = [];
  for (const { references } of items) {
    if (references.length > 0) found.push(...references);
  }
  return found;
}
