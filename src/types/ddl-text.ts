import type { DataType, Field, StructType } from "./data-type.js";
import { quoteName, quoteText } from "./ddl-escapes.js";
import { atomName } from "./simple-string.js";

/**
 * A schema as Spark's `toDDL` writes it, without the outer struct: ``a INT NOT NULL,`odd name` DECIMAL(10,2) COMMENT 'x'``. A column's
 * default value is written too, as Spark does, although Spark's own reader of schemas takes none: it belongs to CREATE TABLE.
 */
export function toDdl(schema: StructType): string {
  return schema.fields.map((field) => `${quoteName(field.name)} ${fieldRest(field, defaultOf(field))}`).join(",");
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

function fieldRest(field: Field, standard = ""): string {
  const comment = metadataText(field, "comment");
  const said = comment === undefined ? "" : ` COMMENT ${quoteText(comment)}`;
  return `${typeToDdl(field.type)}${field.nullable ? "" : " NOT NULL"}${standard}${said}`;
}

/** The metadata under which Spark keeps the SQL text of a column's default value. */
const defaultKey = "CURRENT_DEFAULT";

function defaultOf(field: Field): string {
  const text = metadataText(field, defaultKey);
  return text === undefined ? "" : ` DEFAULT ${text}`;
}

function metadataText(field: Field, key: string): string | undefined {
  if (field.metadata === undefined) return undefined;
  const value = (JSON.parse(field.metadata) as Readonly<Record<string, unknown>>)[key];
  return typeof value === "string" ? value : undefined;
}
