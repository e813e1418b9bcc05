import type { DataType } from "../../types/data-type.js";

/** The first of two types of one shape, with each inner null flag set that either of them sets. */
export function withEitherNulls(a: DataType, b: DataType): DataType {
  if (a.kind === "array" && b.kind === "array") {
    return { ...a, element: withEitherNulls(a.element, b.element), containsNull: a.containsNull || b.containsNull };
  }
  if (a.kind === "map" && b.kind === "map") {
    return {
      ...a,
      key: withEitherNulls(a.key, b.key),
      value: withEitherNulls(a.value, b.value),
      valueContainsNull: a.valueContainsNull || b.valueContainsNull,
    };
  }
  if (a.kind === "struct" && b.kind === "struct") {
    return {
      kind: "struct",
      fields: a.fields.map((field, i) => {
        const other = b.fields[i];
        return other === undefined
          ? field
          : { ...field, type: withEitherNulls(field.type, other.type), nullable: field.nullable || other.nullable };
      }),
    };
  }
  return a;
}
