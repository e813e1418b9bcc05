import { stateKind } from "../column/column-state.js";

/** A JavaScript value in an error message: what it is, and enough of it to find it in the source. */
export function describe(value: unknown): string {
  const kind = stateKind(value);
  if (kind !== undefined) {
    return kind === "order" ? "a sort direction" : `a ${kind}`;
  }
  switch (typeof value) {
    case "string":
      return `the string ${shorten(JSON.stringify(value))}`;
    case "number":
      return `the number ${Object.is(value, -0) ? "-0" : value}`;
    case "bigint":
      return `the bigint ${shorten(`${value}n`)}`;
    case "boolean":
      return `the boolean ${value}`;
    case "undefined":
      return "undefined";
    case "symbol":
      return "a symbol";
    case "function":
      return value.name === "" ? "a function" : `the function ${value.name}`;
    default:
      return describeObject(value);
  }
}

function describeObject(value: unknown): string {
  if (value === null) {
    return "null";
  }
  if (Array.isArray(value)) {
    return value.length === 0 ? "an empty array" : `an array of ${value.length}`;
  }
  const name: unknown = Object.getPrototypeOf(value)?.constructor?.name;
  return typeof name === "string" && name !== "" && name !== "Object" ? `a ${name}` : "a plain object";
}

function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57)}...`;
}
