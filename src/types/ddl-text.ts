import type { DataType, Field, StructType } from "./data-type.js";
import { quoteName, quoteText } from "./ddl-escapes.js";
import { atomName } from "./simple-string.js";

/** A schema as Spark's `toDDL` writes it, without the outer struct: ``a INT NOT NULL,`odd name` DECIMAL(10,2) COMMENT 'x'``. */
export function toDdl(schema: StructType): string {
  return schema.fields.map((field) => `${quoteName(field.name)} ${fieldRest(field)}`).join(",");
}

/** A type as SQL text: `MAP<STRING, STRUCT<a: INT NOT NULL>>`. Null flags of elements have no place in DDL and are left out. */
export function typeToDdl(type: DataType): string {
  switch (type.kind) {
    case "array":
      return `ARRAY<${typeToDdl(type.element)}>`;
    case "map":
      return `MAP<${typeToDdl(type.key)}, ${typeToDdl(type.value)}>`;
    case "struct":
      return `STRUCT<${type.fields.map((field) => `${quoteName(field.name)}: ${fieldRest(field)}`).join(", ")}>`;
    default:
      return atomName(type).toUpperCase();
  }
}

function fieldRest(field: Field): string {
  const comment = commentOf(field);
  return `${typeToDdl(field.type)}${field.nullable ? "" : " NOT NULL"}${comment === undefined ? "" : ` COMMENT ${quoteText(comment)}`}`;
}

function commentOf(field: Field): string | undefined {
  if (field.metadata === undefined) return undefined;
  const { comment } = JSON.parse(field.metadata) as { readonly comment?: unknown };
  return typeof comment === "string" ? comment : undefined;
}
