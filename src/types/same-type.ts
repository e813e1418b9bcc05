import type { DataType, Field } from "./data-type.js";

/** Whether two types are equal, null flags and field names included; metadata does not count. */
export function sameType(a: DataType, b: DataType): boolean {
  return equal(a, b, everything);
}

/** Whether two types are equal but for null flags anywhere inside. */
export function sameTypeButNulls(a: DataType, b: DataType): boolean {
  return equal(a, b, { nulls: false, names: true });
}

/** Whether two types are equal but for null flags and the names of fields. */
export function sameShape(a: DataType, b: DataType): boolean {
  return equal(a, b, { nulls: false, names: false });
}

/** What counts beside the kinds of values. */
interface Strictness {
  readonly nulls: boolean;
  readonly names: boolean;
}

const everything: Strictness = { nulls: true, names: true };

function equal(a: DataType, b: DataType, counts: Strictness): boolean {
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
      return b.kind === "array" && (!counts.nulls || a.containsNull === b.containsNull) && equal(a.element, b.element, counts);
    case "map":
      return (
        b.kind === "map" &&
        (!counts.nulls || a.valueContainsNull === b.valueContainsNull) &&
        equal(a.key, b.key, counts) &&
        equal(a.value, b.value, counts)
      );
    case "struct":
      return (
        b.kind === "struct" && a.fields.length === b.fields.length && a.fields.every((field, i) => equalFields(field, b.fields[i]!, counts))
      );
    default:
      return a.kind === b.kind;
  }
}

function equalFields(a: Field, b: Field, counts: Strictness): boolean {
  return (!counts.names || a.name === b.name) && (!counts.nulls || a.nullable === b.nullable) && equal(a.type, b.type, counts);
}
