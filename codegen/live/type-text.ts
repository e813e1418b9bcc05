import type { TypedValue } from "../../src/signatures/argument.js";
import type { DataType } from "../../src/types/data-type.js";
import { simpleString } from "../../src/types/simple-string.js";

/** A type with every null flag: `array<int?>?` may be null and hold nulls, `array<int>` neither. */
export function typeText({ type, nullable }: TypedValue): string {
  return bareText(type) + (nullable ? "?" : "");
}

function bareText(type: DataType): string {
  switch (type.kind) {
    case "array":
      return `array<${typeText({ type: type.element, nullable: type.containsNull })}>`;
    case "map":
      return `map<${bareText(type.key)},${typeText({ type: type.value, nullable: type.valueContainsNull })}>`;
    case "struct":
      return `struct<${type.fields.map((field) => `${field.name}:${typeText(field)}`).join(",")}>`;
    default:
      return simpleString(type);
  }
}
