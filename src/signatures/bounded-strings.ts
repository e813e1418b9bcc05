import type { DataType } from "../types/data-type.js";
import type { Argument } from "./argument.js";

/** An argument of type char or varchar is a string to every function. */
export function withoutLengths(argument: Argument): Argument {
  const type = unbounded(argument.type);
  return type === argument.type ? argument : { ...argument, type };
}

/** The type with char and varchar as strings; the same object where there are none. */
function unbounded(type: DataType): DataType {
  switch (type.kind) {
    case "char":
    case "varchar":
      return { kind: "string" };
    case "array": {
      const element = unbounded(type.element);
      return element === type.element ? type : { ...type, element };
    }
    case "map": {
      const [key, value] = [unbounded(type.key), unbounded(type.value)];
      return key === type.key && value === type.value ? type : { ...type, key, value };
    }
    case "struct": {
      const types = type.fields.map((field) => unbounded(field.type));
      if (types.every((item, i) => item === type.fields[i]!.type)) return type;
      return { kind: "struct", fields: type.fields.map((field, i) => ({ ...field, type: types[i]! })) };
    }
    default:
      return type;
  }
}
