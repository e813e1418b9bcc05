import type { DataType, DayTimeIntervalType, DecimalType, StructType, YearMonthIntervalType } from "./data-type.js";
import { decimalOfIntegral, integralDigits, isAtomic, isFloating, isIntegral, isNumeric } from "./kinds.js";
import { castAddsNull } from "./null-casts.js";
import { sameShape, sameType } from "./same-type.js";

/**
 * How far two types may move towards each other.
 *
 * `ansi`: Spark's rule for expressions, where a string follows the other type; `no-string`: the same without strings
 * (`greatest`, `least`); `array-set`: that of the array set functions, where an integral meets float as float.
 */
export type Promotion = "ansi" | "no-string" | "array-set";

/** The type that values of two types meet as (Spark's ANSI rules), undefined when there is none. */
export function commonType(a: DataType, b: DataType, promotion: Promotion = "ansi"): DataType | undefined {
  if (sameType(a, b)) return a;
  if (a.kind === "void") return b;
  if (b.kind === "void") return a;
  if (isNumeric(a) && isNumeric(b)) return commonNumber(a, b, promotion);
  if (a.kind === "string" && b.kind === "string") return undefined;
  if (a.kind === "geometry" || a.kind === "geography")
    return b.kind !== a.kind ? undefined : a.srid === "any" ? a : b.srid === "any" ? b : undefined;
  if (a.kind === "string") return promotion === "ansi" ? typeMetByString(b) : undefined;
  if (b.kind === "string") return promotion === "ansi" ? typeMetByString(a) : undefined;
  return commonDateTime(a, b) ?? commonNested(a, b, promotion);
}

function commonNumber(a: DataType, b: DataType, promotion: Promotion): DataType {
  if (isIntegral(a) && isIntegral(b)) return integralDigits[a.kind]! >= integralDigits[b.kind]! ? a : b;
  if (a.kind === b.kind && isFloating(a)) return a;
  if (isFloating(a) || isFloating(b)) {
    const kinds = [a.kind, b.kind];
    const float = promotion === "array-set" && !kinds.includes("double") && !kinds.includes("decimal");
    return { kind: float ? "float" : "double" };
  }
  return commonDecimal(asDecimal(a), asDecimal(b));
}

function asDecimal(type: DataType): DecimalType {
  return type.kind === "decimal" ? type : decimalOfIntegral(type)!;
}

/** The decimal that holds both, whole digits first where 38 digits do not hold everything. */
function commonDecimal(a: DecimalType, b: DecimalType): DecimalType {
  const scale = Math.max(a.scale, b.scale);
  const whole = Math.max(a.precision - a.scale, b.precision - b.scale);
  return whole + scale > 38 ? { kind: "decimal", precision: 38, scale: 38 - whole } : { kind: "decimal", precision: whole + scale, scale };
}

/** What a string and another type meet as. */
function typeMetByString(other: DataType): DataType | undefined {
  if (isIntegral(other)) return { kind: "bigint" };
  if (isNumeric(other)) return { kind: "double" };
  switch (other.kind) {
    case "date":
    case "timestamp":
    case "timestamp_ntz":
    case "time":
    case "boolean":
    case "binary":
    case "variant":
      return other;
    default:
      return undefined;
  }
}

function commonDateTime(a: DataType, b: DataType): DataType | undefined {
  const kinds = [a.kind, b.kind];
  const every = (allowed: readonly string[]) => kinds.every((kind) => allowed.includes(kind));
  if (every(["date", "timestamp_ntz"])) return { kind: "timestamp_ntz" };
  if (every(["date", "timestamp", "timestamp_ntz"])) return { kind: "timestamp" };
  if (a.kind === "time" && b.kind === "time") return a.precision >= b.precision ? a : b;
  if (a.kind === "interval_ym" && b.kind === "interval_ym") return joinIntervals(a, b, ["year", "month"]);
  if (a.kind === "interval_dt" && b.kind === "interval_dt") return joinIntervals(a, b, ["day", "hour", "minute", "second"]);
  return undefined;
}

/** The interval from the larger start to the smaller end; `fields` are in their order, large to small. */
function joinIntervals<I extends YearMonthIntervalType | DayTimeIntervalType>(a: I, b: I, fields: readonly I["start"][]): I {
  const start = Math.min(fields.indexOf(a.start), fields.indexOf(b.start));
  const end = Math.max(fields.indexOf(a.end), fields.indexOf(b.end));
  return { ...a, start: fields[start], end: fields[end] };
}

function commonNested(a: DataType, b: DataType, promotion: Promotion): DataType | undefined {
  if (a.kind === "array" && b.kind === "array") {
    const element = commonType(a.element, b.element, promotion);
    if (element === undefined) return undefined;
    const containsNull = a.containsNull || b.containsNull || castAddsNull(a.element, element) || castAddsNull(b.element, element);
    return { kind: "array", element, containsNull };
  }
  if (a.kind === "map" && b.kind === "map") {
    const key = commonType(a.key, b.key, promotion);
    const value = commonType(a.value, b.value, promotion);
    if (key === undefined || value === undefined) return undefined;
    // a key is never null
    if (castAddsNull(a.key, key) || castAddsNull(b.key, key)) return undefined;
    const nulls = a.valueContainsNull || b.valueContainsNull || castAddsNull(a.value, value) || castAddsNull(b.value, value);
    return { kind: "map", key, value, valueContainsNull: nulls };
  }
  if (a.kind === "struct" && b.kind === "struct") return commonStruct(a, b, promotion);
  return undefined;
}

/** Fields meet by position and must have the same names, in any case; the first struct's names stay. */
function commonStruct(a: StructType, b: StructType, promotion: Promotion): StructType | undefined {
  if (a.fields.length !== b.fields.length) return undefined;
  const fields = [];
  for (const [i, field] of a.fields.entries()) {
    const other = b.fields[i]!;
    const type = commonType(field.type, other.type, promotion);
    if (type === undefined || field.name.toLowerCase() !== other.name.toLowerCase()) return undefined;
    fields.push({ name: field.name, type, nullable: field.nullable || other.nullable });
  }
  return { kind: "struct", fields };
}

/** The type that the sides of a comparison meet as: inside arrays and structs text is not cast, and fields need not be called the same. */
export function comparedType(a: DataType, b: DataType): DataType | undefined {
  if (sameShape(a, b)) return a;
  return commonType(a, b, isAtomic(a) || isAtomic(b) ? "ansi" : "no-string");
}

/** The type that holds both without any loss, undefined when neither does: for elements that a function compares or inserts. */
export function tightestType(a: DataType, b: DataType): DataType | undefined {
  if (a.kind === "void") return b;
  if (b.kind === "void") return a;
  if (a.kind === "string" || b.kind === "string") return sameType(a, b) ? a : undefined;
  if (a.kind === "decimal" || b.kind === "decimal") {
    const [x, y] = [decimalOf(a), decimalOf(b)];
    if (x === undefined || y === undefined) return undefined;
    if (a.kind === "decimal" && holds(x, y)) return a;
    return b.kind === "decimal" && holds(y, x) ? b : undefined;
  }
  return commonType(a, b, "array-set");
}

function decimalOf(type: DataType): DecimalType | undefined {
  return type.kind === "decimal" ? type : decimalOfIntegral(type);
}

function holds(wide: DecimalType, narrow: DecimalType): boolean {
  return wide.precision - wide.scale >= narrow.precision - narrow.scale && wide.scale >= narrow.scale;
}
