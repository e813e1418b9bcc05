import type { DataType, Field, StructType } from "../../../src/types/data-type.js";

/** A schema as `id bigint!, tags array<string!>`: `!` marks what is never null, at every level (DDL text can't say it of elements). */
export function schemaText(schema: StructType): string {
  return schema.fields.map((field) => fieldText(field, " ")).join(", ");
}

function fieldText(field: Field, separator: string): string {
  return `${field.name}${separator}${typeText(field.type)}${field.nullable ? "" : "!"}`;
}

export function typeText(type: DataType): string {
  switch (type.kind) {
    case "array":
      return `array<${typeText(type.element)}${type.containsNull ? "" : "!"}>`;
    case "map":
      return `map<${typeText(type.key)},${typeText(type.value)}${type.valueContainsNull ? "" : "!"}>`;
    case "struct":
      return `struct<${type.fields.map((field) => fieldText(field, ":")).join(",")}>`;
    case "decimal":
      return `decimal(${type.precision},${type.scale})`;
    case "char":
    case "varchar":
      return `${type.kind}(${type.length})`;
    case "time":
      return `time(${type.precision})`;
    case "interval_ym":
    case "interval_dt":
      return `interval ${type.start} to ${type.end}`;
    case "geometry":
    case "geography":
      return `${type.kind}(${type.srid})`;
    case "string":
      return type.collation === undefined ? "string" : `string collate ${type.collation}`;
    default:
      return type.kind;
  }
}
