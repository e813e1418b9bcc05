import type { Relation } from "./plan.js";
import { addChildren, inputsOf, isOneof, isPlanObject, isRelation, type PlanObject, relationsIn } from "./traverse.js";

/** Whether a WithColumns stands on a WithColumns somewhere in a plan. */
export function hasWithColumnsChain(root: Relation): boolean {
  for (const node of relationsIn(root)) {
    if (isWithColumns(node) && inputsOf(node.relType?.value as PlanObject | undefined).some(isWithColumns)) return true;
  }
  return false;
}

/** What a relation's own expressions are made of. */
export interface Reading {
  /** Their kinds with what they hold, of every expression in them. */
  readonly types: readonly ExpressionType[];
  /** The plan ids that they name: of attributes, stars, subqueries. */
  readonly planIds: ReadonlySet<bigint>;
}

export interface ExpressionType {
  readonly case: string;
  readonly value: unknown;
}

/** Of a relation and all below it, what each one's own expressions are made of. */
export function readingsOf(root: Relation): ReadonlyMap<Relation, Reading> {
  const readings = new Map<Relation, Reading>();
  for (const relation of relationsIn(root)) {
    readings.set(relation, readingOf(relation));
  }
  return readings;
}

function readingOf({ relType }: Relation): Reading {
  const types: ExpressionType[] = [];
  const planIds = new Set<bigint>();
  // A part that is used twice is read once: it may be used again in each of its uses.
  const expressions = new Set<PlanObject>();
  const open: PlanObject[] = isPlanObject(relType) ? [relType] : [];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const { exprType, planId } = node;
    if (isPlanObject(exprType)) {
      if (expressions.has(node)) continue;
      expressions.add(node);
      if (isOneof(exprType)) types.push(exprType);
    }
    if (typeof planId === "bigint") planIds.add(planId);
    // the relations below are read for themselves
    if (!isRelation(node)) addChildren(node, open);
  }
  return { types, planIds };
}

/** For every plan id that an expression names: the relations whose own expressions name it. */
export function namedBy(readings: ReadonlyMap<Relation, Reading>): ReadonlyMap<bigint, ReadonlySet<Relation>> {
  const users = new Map<bigint, Set<Relation>>();
  for (const [relation, { planIds }] of readings) {
    for (const id of planIds) {
      const known = users.get(id);
      if (known === undefined) {
        users.set(id, new Set([relation]));
      } else {
        known.add(relation);
      }
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
export function isSubstitutable(type: ExpressionType, isRowwise: IsRowwise): boolean {
  if (!movable.has(type.case)) {
    return false;
  }
  const value = type.value as { functionName?: string; isUserDefinedFunction?: boolean; isMetadataColumn?: boolean };
  if (type.case === "unresolvedFunction") {
    return value.isUserDefinedFunction !== true && isRowwise(String(value.functionName));
  }
  return type.case !== "unresolvedAttribute" || value.isMetadataColumn !== true;
}
