import { attributeNameParts } from "./attribute-name.js";
import { mapDeep } from "./map-deep.js";
import { hasWithColumnsChain, type IsRowwise, isSubstitutable, namedBy, type Reading, readingsOf } from "./named-plan-ids.js";
import { keepOrigin } from "./origins.js";
import type { Relation } from "./plan.js";
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
  const readings = readingsOf(relation);
  const named = namedBy(readings);
  const folded = new Set<PlanObject>();
  /** A chain is folded as a whole, at its top: step by step the columns so far would be copied with every step. */
  const fold = (top: PlanObject): PlanObject => {
    const steps = folded.has(top) ? [] : chainFrom(top, readings);
    if (steps.length < 2) {
      return top;
    }
    let run = runOf(steps.pop()!, isRowwise);
    for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
      if (!joins(step, run, named, isRowwise)) {
        run = runOf({ ...step, input: relationOf(run, folded) }, isRowwise);
      }
    }
    return relationOf(run, folded) as unknown as PlanObject;
  };
  return mapDeep(relation as unknown as PlanObject, { before: fold, below: addRelationsBelow }) as unknown as Relation;
}

type Alias = NonNullable<WithColumns["aliases"]>[number];

/** A WithColumns of a chain. */
interface Step {
  readonly relation: Relation;
  readonly id: bigint | undefined;
  readonly input: Relation;
  readonly aliases: readonly Alias[];
  readonly names: readonly string[];
  readonly reading: Reading;
}

/** From the top down. */
function chainFrom(top: PlanObject, readings: ReadonlyMap<Relation, Reading>): Step[] {
  const steps: Step[] = [];
  let node = top;
  for (let operator = withColumnsOf(node); operator?.input !== undefined; operator = withColumnsOf(node)) {
    const { input, aliases = [] } = operator;
    const names = aliases.flatMap((alias) => (alias.name ?? []).map((name) => name.toLowerCase()));
    const relation = node as Relation;
    steps.push({ relation, id: idOf(relation), input, aliases, names, reading: readings.get(relation)! });
    node = input as unknown as PlanObject;
  }
  return steps;
}

/** Steps that become one relation: the lowest, and those that joined it. */
interface Run {
  readonly lowest: Step;
  top: Step;
  /** The ids of the steps below the top that an expression names: they vanish. */
  readonly vanishing: Set<bigint>;
  readonly aliases: Alias[];
  /** What the steps define; undefined when an expression of the lowest may change the rows that come up: nothing joins it. */
  readonly defined: Set<string> | undefined;
}

function runOf(lowest: Step, isRowwise: IsRowwise): Run {
  for (const alias of lowest.aliases) keepOrigin(lowest.relation, alias);
  const movable = readsOnlyBase(lowest.reading, noNames, isRowwise);
  return {
    lowest,
    top: lowest,
    vanishing: new Set(),
    aliases: [...lowest.aliases],
    defined: movable ? new Set(lowest.names) : undefined,
  };
}

const noNames: ReadonlySet<string> = new Set();

/** Takes the next step into the run, if that changes nothing. */
function joins(step: Step, run: Run, named: ReadonlyMap<bigint, ReadonlySet<Relation>>, isRowwise: IsRowwise): boolean {
  const { defined, top } = run;
  if (defined === undefined || step.id === undefined || top.id === undefined || idOf(run.lowest.input) === undefined) {
    return false;
  }
  const users = named.get(top.id);
  if (users !== undefined && (users.size > 1 || !users.has(step.relation))) {
    return false;
  }
  if (step.names.some((name) => defined.has(name)) || !readsOnlyBase(step.reading, defined, isRowwise)) {
    return false;
  }
  if (users !== undefined) {
    run.vanishing.add(top.id);
  }
  run.top = step;
  for (const alias of step.aliases) keepOrigin(step.relation, alias);
  run.aliases.push(...step.aliases);
  for (const name of step.names) {
    defined.add(name);
  }
  return true;
}

/** The run as one relation, noted in `folded`; a step alone, on the input that it had, stays as it is. */
function relationOf({ lowest, top, vanishing, aliases }: Run, folded: Set<PlanObject>): Relation {
  const { input } = lowest;
  const asBuilt = top === lowest && withColumnsOf(lowest.relation as unknown as PlanObject)?.input === input;
  const made = asBuilt ? lowest.relation : withColumnsRelation(top.id, input, renumbered(aliases, vanishing, idOf(input)));
  folded.add(made as unknown as PlanObject);
  return made;
}

function withColumnsRelation(planId: bigint | undefined, input: Relation, aliases: Alias[]): Relation {
  return { ...(planId === undefined ? {} : { common: { planId } }), relType: { case: "withColumns", value: { input, aliases } } };
}

/** The way from a relation to those that it reads: its oneof, the operator, the inputs; never into expressions. */
function addRelationsBelow(node: PlanObject, to: PlanObject[]): void {
  if (isRelation(node)) {
    if (isPlanObject(node.relType)) to.push(node.relType);
  } else if (isOneof(node)) {
    if (isPlanObject(node.value)) to.push(node.value);
  } else {
    to.push(...childrenOf(node).filter(isRelation));
  }
}

function withColumnsOf(node: PlanObject): WithColumns | undefined {
  const type = node.relType;
  return isPlanObject(type) && isOneof(type) && type.case === "withColumns" ? (type.value as WithColumns) : undefined;
}

function idOf(relation: Relation): bigint | undefined {
  return relation.common?.planId;
}

/** Whether expressions mean the same one relation further down, where the names in `defined` do not exist yet. */
function readsOnlyBase({ types }: Reading, defined: ReadonlySet<string>, isRowwise: IsRowwise): boolean {
  return types.every((type) => {
    if (!isSubstitutable(type, isRowwise)) return false;
    if (type.case !== "unresolvedAttribute") return true;
    const parts = attributeNameParts((type.value as { unparsedIdentifier: string }).unparsedIdentifier);
    return parts !== undefined && !parts.some((part) => defined.has(part.toLowerCase()));
  });
}

/** The columns, reading from relation `to` what they read from one that vanishes. */
function renumbered(aliases: Alias[], vanishing: ReadonlySet<bigint>, to: bigint | undefined): Alias[] {
  if (vanishing.size === 0) {
    return aliases;
  }
  const before = (node: PlanObject): PlanObject => (vanishing.has(node.planId as bigint) ? { ...node, planId: to } : node);
  return mapDeep({ aliases }, { before }).aliases as Alias[];
}
