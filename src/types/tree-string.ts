import type { DataType, StructType } from "./data-type.js";
import { atomName } from "./simple-string.js";

/** Names that differ from those of SQL. */
const treeNames: Readonly<Record<string, string>> = { tinyint: "byte", smallint: "short", int: "integer", bigint: "long" };

/** Control characters in a column's name, as Spark shows them. */
const metaCharacters: Readonly<Record<string, string>> = {
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\f": "\\f",
  "\b": "\\b",
  "\v": "\\v",
  "\x07": "\\a",
};

/**
 * A schema as Spark's `printSchema` shows it, with the line break at its end. `maxDepth` is the number of levels shown,
 * all of them when absent.
 */
export function treeString(schema: StructType, maxDepth: number = Number.POSITIVE_INFINITY): string {
  return ["root", ...children(schema, " |", maxDepth), ""].join("\n");
}

/** The lines under a type that holds others. */
function children(type: DataType, prefix: string, depth: number): readonly string[] {
  if (depth <= 0) return [];
  switch (type.kind) {
    case "struct":
      return type.fields.flatMap((field) => node(escapeName(field.name), field.type, `(nullable = ${field.nullable})`, prefix, depth));
    case "array":
      return node("element", type.element, `(containsNull = ${type.containsNull})`, prefix, depth);
    case "map":
      return [
        ...node("key", type.key, "", prefix, depth),
        ...node("value", type.value, `(valueContainsNull = ${type.valueContainsNull})`, prefix, depth),
      ];
    default:
      return [];
  }
}

function node(name: string, type: DataType, nulls: string, prefix: string, depth: number): readonly string[] {
  const line = `${prefix}-- ${name}: ${typeName(type)}${nulls === "" ? "" : ` ${nulls}`}`;
  return [line, ...children(type, `${prefix}    |`, depth - 1)];
}

function typeName(type: DataType): string {
  if (type.kind === "array" || type.kind === "map" || type.kind === "struct") return type.kind;
  return treeNames[type.kind] ?? atomName(type);
}

function escapeName(name: string): string {
  return [...name].map((character) => metaCharacters[character] ?? character).join("");
}
