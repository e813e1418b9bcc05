import type { Literal, Relation } from "./plan.js";
import type { Expressive } from "./relation.js";
import { expressionsOf, referencesOf, relation } from "./relation.js";

// The numbers are those of Aggregate.GroupType: importing the enum would load the protocol's descriptors.
const groupTypes = { groupBy: 1, rollup: 2, cube: 3, pivot: 4, groupingSets: 5 } as const;

/** How rows are grouped. */
export type Grouping =
  | { readonly kind: "groupBy" | "rollup" | "cube" }
  /** `values` empty: Spark finds them with a query of its own. */
  | { readonly kind: "pivot"; readonly column: Expressive; readonly values: readonly Literal[] }
  | { readonly kind: "groupingSets"; readonly sets: readonly (readonly Expressive[])[] };

export function aggregate(input: Relation, grouping: Grouping, keys: readonly Expressive[], aggregates: readonly Expressive[]): Relation {
  const pivot = grouping.kind === "pivot" ? { pivot: { col: grouping.column.expression, values: [...grouping.values] } } : {};
  const groupingSets =
    grouping.kind === "groupingSets" ? { groupingSets: grouping.sets.map((set) => ({ groupingSet: expressionsOf(set) })) } : {};
  const extra = grouping.kind === "pivot" ? [grouping.column] : grouping.kind === "groupingSets" ? grouping.sets.flat() : [];
  return relation(
    {
      case: "aggregate",
      value: {
        input,
        groupType: groupTypes[grouping.kind],
        groupingExpressions: expressionsOf(keys),
        aggregateExpressions: expressionsOf(aggregates),
        ...pivot,
        ...groupingSets,
      },
    },
    referencesOf([...keys, ...aggregates, ...extra]),
  );
}
