import type { DataType, DecimalType, Kind } from "./data-type.js";

/** Integral kinds, narrow to wide, with the digits of their decimal. */
export const integralDigits: Readonly<Record<string, number>> = { tinyint: 3, smallint: 5, int: 10, bigint: 20 };

export type IntegralKind = "tinyint" | "smallint" | "int" | "bigint";

export function isIntegral(type: DataType): type is { readonly kind: IntegralKind } {
  return type.kind in integralDigits;
}

export function isFloating(type: DataType): type is { readonly kind: "float" | "double" } {
  return type.kind === "float" || type.kind === "double";
}

export function isNumeric(type: DataType): type is { readonly kind: IntegralKind | "float" | "double" } | DecimalType {
  return isIntegral(type) || isFloating(type) || type.kind === "decimal";
}

export function isDateOrTimestamp(type: DataType): type is { readonly kind: "date" | "timestamp" | "timestamp_ntz" } {
  return type.kind === "date" || type.kind === "timestamp" || type.kind === "timestamp_ntz";
}

export function isAnsiInterval(type: DataType): boolean {
  return type.kind === "interval_ym" || type.kind === "interval_dt";
}

const notAtomic: ReadonlySet<Kind> = new Set(["array", "map", "struct", "interval", "void", "geography", "geometry"]);

/** Spark's AtomicType: not nested, and neither the calendar interval, nor void, nor a geometry. */
export function isAtomic(type: DataType): boolean {
  return !notAtomic.has(type.kind);
}

/** Whether a map or a variant is anywhere in the type: such values have no hash. */
export function hasMapOrVariant(type: DataType): boolean {
  switch (type.kind) {
    case "map":
    case "variant":
      return true;
    case "array":
      return hasMapOrVariant(type.element);
    case "struct":
      return type.fields.some((field) => hasMapOrVariant(field.type));
    default:
      return false;
  }
}

/** Whether values of the type can be compared with `<`. Before Spark 4.2 geometries could. */
export function isOrdered(type: DataType, geoOrdered = false): boolean {
  switch (type.kind) {
    case "array":
      return isOrdered(type.element, geoOrdered);
    case "struct":
      return type.fields.every((field) => isOrdered(field.type, geoOrdered));
    case "geography":
    case "geometry":
      return geoOrdered;
    case "map":
    case "variant":
    case "interval":
      return false;
    default:
      return true;
  }
}

/** The decimal that holds every value of an integral type, undefined for other types. */
export function decimalOfIntegral(type: DataType): DecimalType | undefined {
  const digits = integralDigits[type.kind];
  return digits === undefined ? undefined : { kind: "decimal", precision: digits, scale: 0 };
}
