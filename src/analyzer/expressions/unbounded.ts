import type { DataType } from "../../types/data-type.js";

/** A type with char and varchar as strings, anywhere in it: what Spark makes of them in casts and expressions. */
export function withoutLengths(type: DataType): DataType {
  switch (type.kind) {
    case "char":
    case "varchar":
      return { kind: "string" };
    case "array":
      return { ...type, element: withoutLengths(type.element) };
    case "map":
      return { ...type, key: withoutLengths(type.key), value: withoutLengths(type.value) };
    case "struct":
      return { kind: "struct", fields: type.fields.map((field) => ({ ...field, type: withoutLengths(field.type) })) };
    default:
      return type;
  }
}
