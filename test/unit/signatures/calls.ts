import type { Argument, TypedValue } from "../../../src/signatures/argument.js";
import type { DataType } from "../../../src/types/data-type.js";
import { parseType } from "../../../src/types/ddl.js";
import { simpleString } from "../../../src/types/simple-string.js";

// Arguments and types in the short form of the tables: `int?` is nullable, `array<int!>` has no null elements, `#7` and `'a'`
// are literals, `\x -> x` a lambda.

export function argumentOf(text: string): Argument {
  if (text.startsWith("\\")) return { type: { kind: "void" }, nullable: false, sql: text, lambda: lambdaOf(text.slice(1)) };
  if (text.startsWith("#")) return literal({ kind: "int" }, Number(text.slice(1)));
  if (text.startsWith("'")) return literal({ kind: "string" }, text.slice(1, -1));
  if (text === "true") return literal({ kind: "boolean" }, true);
  if (/^[\d.]+d$/.test(text)) return literal({ kind: "double" }, Number.parseFloat(text));
  return typeOf(text);
}

function literal(type: DataType, value: unknown): Argument {
  return { type, nullable: false, literal: { value } };
}

/** `int?`, `array<int!>` */
export function typeOf(text: string): TypedValue {
  const nullable = text.endsWith("?");
  const [, element] = /^array<(.*)!>\??$/.exec(text) ?? [];
  if (element !== undefined) return { type: { kind: "array", element: parseType(element), containsNull: false }, nullable };
  return { type: parseType(nullable ? text.slice(0, -1) : text), nullable };
}

/** Lambdas whose body is a parameter or a comparison. */
function lambdaOf(text: string): NonNullable<Argument["lambda"]> {
  const [left = "", body = ""] = text.split(" -> ");
  const names = left.replaceAll(/[()\s]/g, "").split(",");
  return {
    arity: names.length,
    body: (params) => {
      if (body.endsWith("IS NULL")) return { type: { kind: "boolean" }, nullable: false };
      if (body.includes("=")) return { type: { kind: "boolean" }, nullable: params[0]!.nullable };
      return params[names.indexOf(body)]!;
    },
  };
}

/** A type with its null flags: `array<int?>?`. */
export function show({ type, nullable }: TypedValue): string {
  return shown(type) + (nullable ? "?" : "");
}

function shown(type: DataType): string {
  switch (type.kind) {
    case "array":
      return `array<${show({ type: type.element, nullable: type.containsNull })}>`;
    case "map":
      return `map<${shown(type.key)},${show({ type: type.value, nullable: type.valueContainsNull })}>`;
    case "struct":
      return `struct<${type.fields.map((field) => `${field.name}:${show(field)}`).join(",")}>`;
    default:
      return simpleString(type);
  }
}
