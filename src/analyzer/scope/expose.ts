import { referenceTo } from "../expressions/attribute.js";
import { sameExpression } from "../expressions/same.js";
import type { Attribute, Computed, Join, TypedRelation } from "../typed-plan.js";

/**
 * The relation again with more attributes of the relations below in its output, behind the ones it has: what sorting or filtering by a
 * column that a projection left out needs, and the hidden key of a USING join. Undefined: not all of them can come through.
 */
export function expose(relation: TypedRelation, ids: readonly number[]): TypedRelation | undefined {
  const missing = ids.filter((id) => !relation.output.some((attribute) => attribute.id === id));
  if (missing.length === 0) return relation;
  switch (relation.kind) {
    case "project": {
      const input = expose(relation.input, missing);
      if (input === undefined) return undefined;
      const added = passedOn(input.output, missing);
      return {
        ...relation,
        input,
        columns: [...relation.columns, ...added],
        output: [...relation.output, ...added.map((column) => column.attribute)],
      };
    }
    case "filter":
    case "sort":
    case "limit": {
      const input = expose(relation.input, missing);
      return input === undefined ? undefined : { ...relation, input, output: input.output };
    }
    case "server": {
      // one that chooses rows passes all columns on
      const input = relation.output === relation.input.output ? expose(relation.input, missing) : undefined;
      return input === undefined ? undefined : { ...relation, input, output: input.output };
    }
    case "generate": {
      const input = expose(relation.input, missing);
      return input === undefined ? undefined : { ...relation, input, output: [...input.output, ...relation.columns] };
    }
    case "join": {
      const left = exposeWhatItHas(relation.left, missing);
      const right = relation.join === "semi" || relation.join === "anti" ? relation.right : exposeWhatItHas(relation.right, missing);
      const joined = { ...relation, left, right, output: outputOf(relation, left, right) };
      return missing.every((id) => joined.output.some((attribute) => attribute.id === id)) ? joined : undefined;
    }
    case "aggregate": {
      const keys = passedOn(relation.input.output, missing).filter(({ expression }) =>
        relation.keys.some((key) => sameExpression(key, expression)),
      );
      if (keys.length < missing.length) return undefined;
      return {
        ...relation,
        columns: [...relation.columns, ...keys],
        output: [...relation.output, ...keys.map((column) => column.attribute)],
      };
    }
    default:
      return undefined;
  }
}

/** One side of a join with those of the attributes that it can give. */
function exposeWhatItHas(side: TypedRelation, ids: readonly number[]): TypedRelation {
  return ids.reduce((relation, id) => expose(relation, [id]) ?? relation, side);
}

/** The join's output over sides that give more: old columns as they are, new ones nullable where the join makes that side so. */
function outputOf(join: Join, left: TypedRelation, right: TypedRelation): readonly Attribute[] {
  const old = new Map(join.output.map((attribute) => [attribute.id, attribute]));
  const side = (relation: TypedRelation, nullable: boolean) =>
    relation.output.map((item) => old.get(item.id) ?? (nullable ? { ...item, nullable } : item));
  const leftOutput = side(left, join.join === "right" || join.join === "full");
  if (join.join === "semi" || join.join === "anti") return leftOutput;
  return [...leftOutput, ...side(right, join.join === "left" || join.join === "full")];
}

function passedOn(output: readonly Attribute[], ids: readonly number[]): readonly Computed[] {
  return ids.flatMap((id) => {
    const attribute = output.find((item) => item.id === id);
    return attribute === undefined ? [] : [{ attribute, expression: referenceTo(attribute) }];
  });
}

/** A projection to exactly these attributes of the input. */
export function keepOnly(input: TypedRelation, output: readonly Attribute[]): TypedRelation {
  return { kind: "project", input, columns: output.map((attribute) => ({ attribute, expression: referenceTo(attribute) })), output };
}
