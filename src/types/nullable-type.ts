import type { DataType } from "./data-type.js";

/** The type with every null flag inside it set. */
export function withAllNulls(type: DataType): DataType {
  switch (type.kind) {
    case "array":
      return { kind: "array", element: withAllNulls(type.element), containsNull: true };
    case "map":
      return { kind: "map", key: withAllNulls(type.key), value: withAllNulls(type.value), valueContainsNull: true };
    case "struct":
      return { kind: "struct", fields: type.fields.map((field) => ({ ...field, type: withAllNulls(field.type), nullable: true })) };
    default:
      return type;
  }
}
