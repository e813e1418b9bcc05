import type { DataType, DayTimeIntervalType, YearMonthIntervalType } from "./data-type.js";

/**
 * A type as Spark's `catalogString` writes it, in lower case and never cut: `struct<a:int,b:array<string>>`.
 * Null flags are not part of it; `typeToDdl` has the form that parses again.
 */
export function simpleString(type: DataType): string {
  switch (type.kind) {
    case "array":
      return `array<${simpleString(type.element)}>`;
    case "map":
      return `map<${simpleString(type.key)},${simpleString(type.value)}>`;
    case "struct":
      return `struct<${type.fields.map((field) => `${field.name}:${simpleString(field.type)}`).join(",")}>`;
    default:
      return atomName(type);
  }
}

/** The name of a type that holds no others, in lower case: `decimal(10,2)`, `interval day to second`, `string collate UNICODE`. */
export function atomName(type: Exclude<DataType, { readonly kind: "array" | "map" | "struct" }>): string {
  switch (type.kind) {
    case "string":
      return type.collation === undefined ? "string" : `string collate ${type.collation}`;
    case "char":
    case "varchar":
      return `${type.kind}(${type.length})`;
    case "decimal":
      return `decimal(${type.precision},${type.scale})`;
    case "time":
      return `time(${type.precision})`;
    case "timestamp_ltz_nanos":
      return `timestamp_ltz(${type.precision})`;
    case "timestamp_ntz_nanos":
      return `timestamp_ntz(${type.precision})`;
    case "interval_ym":
    case "interval_dt":
      return intervalName(type);
    case "geometry":
    case "geography":
      return `${type.kind}(${type.srid})`;
    default:
      return type.kind;
  }
}

function intervalName({ start, end }: YearMonthIntervalType | DayTimeIntervalType): string {
  return start === end ? `interval ${start}` : `interval ${start} to ${end}`;
}
