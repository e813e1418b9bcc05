import { typeToDdl } from "../types/ddl.js";
import { defaultOfName } from "./classes.js";
import type { TypePattern } from "./signature.js";

/** What a parameter takes, as Spark's messages write it: `"NUMERIC"`, `("ARRAY" or "MAP")`. */
export function requiredTypes(patterns: readonly TypePattern[]): string {
  const names = [...new Set(patterns.flatMap(namesOf))].map((name) => `"${name}"`);
  return names.length === 1 ? names[0]! : `(${names.join(" or ")})`;
}

function namesOf(pattern: TypePattern): readonly string[] {
  switch (pattern.kind) {
    case "union":
      return pattern.members.flatMap(namesOf);
    case "as":
      return namesOf(pattern.pattern);
    case "class":
      return [pattern.name.toUpperCase()];
    case "type":
    case "sized":
      return [nameOf(pattern.name)];
    case "interval":
      return [`INTERVAL ${[...new Set([pattern.start, pattern.end])].join(" TO ").toUpperCase()}`];
    case "array":
      return elementNames(pattern.element.type).map((name) => (name === "" ? "ARRAY" : `ARRAY<${name}>`));
    case "map":
      return ["MAP"];
    case "struct":
      return ["STRUCT"];
    case "lambda":
      return ["LAMBDA"];
    default:
      return ["ANY"];
  }
}

/** A type's name without its parameters; intervals keep their fields. */
function nameOf(name: Extract<TypePattern, { kind: "type" }>["name"]): string {
  return typeToDdl(defaultOfName(name)).replace(/\(.*$/, "");
}

/** The names of an element's types, empty where it may be anything. */
function elementNames(pattern: TypePattern): readonly string[] {
  const isOpen = pattern.kind === "variable" || (pattern.kind === "class" && pattern.name === "any");
  return isOpen ? [""] : namesOf(pattern);
}
