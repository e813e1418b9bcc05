import type { TypedValue } from "../../src/signatures/argument.js";
import type { DataType, Field } from "../../src/types/data-type.js";

// A Spark type as TypeScript writes its tag, with every null flag: in one form, so that equal texts are equal types. The type that the
// compiler inferred is written the same way by inferred-type.ts.

/** `ArrayOf<"int" | null> | null` for a nullable array of nullable ints. */
export function tagText({ type, nullable }: TypedValue): string {
  return nullable ? `${bareTag(type)} | null` : bareTag(type);
}

/** The columns of a generator. */
export function columnsText(type: DataType): string {
  if (type.kind !== "struct") throw new Error(`a generator's columns were expected, found ${type.kind}`);
  return fieldsText(type.fields.map(({ name, ...value }) => [name, tagText(value)]));
}

/** Fields in the order of their names: a TypeScript type has no order. */
export function fieldsText(fields: readonly (readonly [name: string, type: string])[]): string {
  const sorted = [...fields].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.length === 0 ? "{}" : `{ ${sorted.map(([name, type]) => `${propertyName(name)}: ${type}`).join("; ")} }`;
}

function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

function bareTag(type: DataType): string {
  switch (type.kind) {
    case "array":
      return `ArrayOf<${tagText({ type: type.element, nullable: type.containsNull })}>`;
    case "map":
      return `MapOf<${bareTag(type.key)}, ${tagText({ type: type.value, nullable: type.valueContainsNull })}>`;
    case "struct":
      return `StructOf<${fieldsText(type.fields.map((field: Field) => [field.name, tagText(field)]))}>`;
    case "char":
    case "varchar":
      return '"string"';
    default:
      return `"${type.kind}"`;
  }
}
