import type { DataType } from "../../src/types/data-type.js";
import type { CallArgument } from "../live/probe-call.js";
import { typeRegistry } from "../type-registry.js";

/** A column of the type that stands for its tag: any decimal as `decimal(10,2)`, any day-time interval as days to seconds. */
export function withoutParameters(argument: CallArgument): CallArgument {
  if (argument.kind !== "column") return argument;
  return { kind: "column", column: { ...argument.column, type: representative(argument.column.type) } };
}

function representative(type: DataType): DataType {
  switch (type.kind) {
    case "array":
      return { ...type, element: representative(type.element) };
    case "map":
      return { ...type, key: representative(type.key), value: representative(type.value) };
    case "struct":
      return { ...type, fields: type.fields.map((field) => ({ ...field, type: representative(field.type) })) };
    default:
      return typeRegistry.representatives.get(type.kind) ?? type;
  }
}
