import type { Relation } from "./plan.js";
import { type Expressive, expressionsOf, referencesOf, relation } from "./relation.js";

// Relations that say where rows are computed and how, and keep every row and column.

/** Without a shuffle, partitions are only put together, never divided. */
export function repartition(input: Relation, numPartitions: number, shuffle: boolean): Relation {
  return relation({ case: "repartition", value: { input, numPartitions, shuffle } });
}

/** By the values of expressions; by ranges of them where they are sort orders. */
export function repartitionByExpression(input: Relation, by: readonly Expressive[], numPartitions: number | undefined): Relation {
  const value = { input, partitionExprs: expressionsOf(by), ...(numPartitions === undefined ? {} : { numPartitions }) };
  return relation({ case: "repartitionByExpression", value }, referencesOf(by));
}

export function hint(input: Relation, name: string, parameters: readonly Expressive[]): Relation {
  return relation({ case: "hint", value: { input, name, parameters: expressionsOf(parameters) } }, referencesOf(parameters));
}
