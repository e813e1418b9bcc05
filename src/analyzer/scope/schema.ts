import type { StructType } from "../../types/data-type.js";
import type { Attribute, TypedRelation } from "../typed-plan.js";

/** The schema of a relation's output. */
export function schemaOf(relation: TypedRelation): StructType {
  return { kind: "struct", fields: relation.output.map(fieldOf) };
}

function fieldOf(attribute: Attribute): StructType["fields"][number] {
  const { name, type, nullable, metadata } = attribute;
  return { name, type, nullable, ...(metadata === undefined ? {} : { metadata }) };
}
