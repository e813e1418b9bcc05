import type { DataType, Field } from "./data-type.js";

/** Whether two types are equal, null flags and field names included; metadata does not count. */
export function sameType(a: DataType, b: DataType): boolean {
  return equal(a, b, true);
}

/** Whether two types are equal but for null flags anywhere inside. */
export function sameTypeButNulls(a: DataType, b: DataType): boolean {
  return equal(a, b, false);
}

function equal(a: DataType, b: DataType, nulls: boolean): boolean {
  if (a === b) return true;
  switch (a.kind) {
    case "string":
      return b.kind === "string" && a.collation === b.collation;
    case "char":
    case "varchar":
      return b.kind === a.kind && a.length === b.length;
    case "decimal":
      return b.kind === "decimal" && a.precision === b.precision && a.scale === b.scale;
    case "time":
    case "timestamp_ltz_nanos":
    case "timestamp_ntz_nanos":
      return b.kind === a.kind && a.precision === b.precision;
    case "interval_ym":
    case "interval_dt":
      return b.kind === a.kind && a.start === b.start && a.end === b.end;
    case "geometry":
    case "geography":
      return b.kind === a.kind && a.srid === b.srid;
    case "array":
      return b.kind === "array" && (!nulls || a.containsNull === b.containsNull) && equal(a.element, b.element, nulls);
    case "map":
      return (
        b.kind === "map" &&
        (!nulls || a.valueContainsNull === b.valueContainsNull) &&
        equal(a.key, b.key, nulls) &&
        equal(a.value, b.value, nulls)
      );
    case "struct":
      return (
        b.kind === "struct" && a.fields.length === b.fields.length && a.fields.every((field, i) => equalFields(field, b.fields[i]!, nulls))
      );
    default:
      return a.kind === b.kind;
  }
}

function equalFields(a: Field, b: Field, nulls: boolean): boolean {
  return a.name === b.name && (!nulls || a.nullable === b.nullable) && equal(a.type, b.type, nulls);
}
