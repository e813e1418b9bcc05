import { resolvedFound } from "../expressions/attribute.js";
import type { ExpressionScope } from "../expressions/resolved.js";
import { referencedIds } from "../expressions/walk.js";
import type { TypedExpression } from "../typed-plan.js";
import { type Analyzed, analyzed } from "./analyzed.js";
import { findByPlanId, findColumn } from "./columns.js";
import { expose, keepOnly } from "./expose.js";

/**
 * A fallback for Sort and Filter: a name that is no column of the input may be one of a relation below it, which a projection has
 * left out (`select("a").filter("b > 1")`, Spark's ResolveMissingReferences).
 */
export function belowProjections(input: Analyzed): ExpressionScope["fallback"] {
  return (parts, planId) => {
    let relation = input;
    while (relation.children.length === 1 && !relation.isAlias) {
      relation = relation.children[0]!;
      const found = lookup(parts, planId, relation);
      if (found !== undefined && expose(input.relation, [found.column.attribute.id]) !== undefined) return resolvedFound(found);
    }
    return undefined;
  };
}

function lookup(parts: readonly string[], planId: bigint | undefined, relation: Analyzed) {
  return planId === undefined ? findColumn(parts, relation.columns) : findByPlanId(parts, planId, [relation]).found;
}

/** The input with the attributes that resolved expressions read beyond its output. */
export function exposing(input: Analyzed, expressions: readonly TypedExpression[]): Analyzed {
  const ids = new Set<number>();
  for (const expression of expressions) referencedIds(expression, ids);
  const known = new Set(input.relation.output.map((attribute) => attribute.id));
  const missing = [...ids].filter((id) => !known.has(id));
  if (missing.length === 0) return input;
  const relation = expose(input.relation, missing);
  if (relation === undefined) throw new RangeError(`Attributes ${missing.join(", ")} cannot be had from the ${input.relation.kind} below.`);
  return { ...analyzed(relation, [input]), hidden: input.hidden };
}

/** Drops from a relation what `exposing` added for it. */
export function restoring(result: Analyzed, input: Analyzed): Analyzed {
  if (result.relation.output.length === input.columns.length) return result;
  const relation = keepOnly(result.relation, input.relation.output);
  return { ...result, relation, columns: input.columns, hidden: input.hidden };
}
