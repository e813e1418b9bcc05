import type { DataType, DecimalType, GeoType } from "./data-type.js";
import { meetsTimestamp } from "./implicit-casts.js";
import {
  decimalOfIntegral,
  integralDigits,
  isAnsiInterval,
  isAtomic,
  isDateOrTimestamp,
  isFloating,
  isIntegral,
  isNumeric,
} from "./kinds.js";
import { castAddsNull } from "./null-casts.js";
import { sameType } from "./same-type.js";
import { newestRules, type VersionRules } from "./version-rules.js";

export { castAddsNull } from "./null-casts.js";
export { commonType } from "./widening.js";

type CastRule = (from: DataType, to: DataType) => boolean;

/** Whether `cast(x as to)` is legal for an x of type `from`, in ANSI mode (Spark's default). */
export function canCast(from: DataType, to: DataType, rules: VersionRules = newestRules): boolean {
  return isLegal(from, to, rules, () => false);
}

/** Whether `try_cast(x as to)` is legal: where `cast` is, but for parts that may not be null and could become so, such as the keys of a map. */
export function canTryCast(from: DataType, to: DataType, rules: VersionRules = newestRules): boolean {
  return isLegal(from, to, rules, castAddsNull);
}

/** `addsNull`: whether casting a part makes it nullable. */
function isLegal(from: DataType, to: DataType, rules: VersionRules, addsNull: CastRule): boolean {
  if (sameType(from, to) || from.kind === "void") return true;
  if (isGeo(from)) return isGeo(to) && (to.srid === from.srid || (to.srid === "any" && to.kind === from.kind));
  if (isText(to)) return true;
  if (to.kind === "variant") return from.kind === "variant" || (isAtomic(from) && !isAnsiInterval(from)) || isNestedInVariant(from, rules);
  switch (from.kind) {
    case "string":
    case "char":
    case "varchar":
      return isAtomic(to) || to.kind === "interval";
    case "variant":
      return fromVariant(to, rules);
    case "boolean":
      return isNumeric(to);
    case "timestamp":
      return isNumeric(to) || isDateOrTimestamp(to) || (rules.timeTimestampCasts && meetsTimestamp(from, to));
    case "timestamp_ntz":
      return isDateOrTimestamp(to) || (rules.timeTimestampCasts && meetsTimestamp(from, to));
    case "date":
      return isDateOrTimestamp(to);
    case "time":
      return isIntegral(to) || to.kind === "decimal" || to.kind === "time" || (rules.timeTimestampCasts && meetsTimestamp(from, to));
    case "interval_ym":
    case "interval_dt":
      return isIntegral(to) || to.kind === "decimal" || from.kind === to.kind;
    default:
      return isNumeric(from) ? fromNumber(from, to) : nestedCast(from, to, (a, b) => isLegal(a, b, rules, addsNull), addsNull);
  }
}

/** Whether `try_cast(x as to)` is nullable although x is not: unless the cast cannot fail for any value. */
export function tryCastAddsNull(from: DataType, to: DataType): boolean {
  return !isSafeCast(from, to);
}

function isGeo(type: DataType): type is GeoType {
  return type.kind === "geometry" || type.kind === "geography";
}

function isText(type: DataType): boolean {
  return type.kind === "string" || type.kind === "char" || type.kind === "varchar";
}

function fromNumber(from: DataType, to: DataType): boolean {
  if (isNumeric(to) || to.kind === "boolean" || to.kind === "timestamp") return true;
  return isAnsiInterval(to) && !isFloating(from);
}

function isNestedInVariant(from: DataType, rules: VersionRules): boolean {
  return from.kind === "array" && canCast(from.element, { kind: "variant" }, rules);
}

function fromVariant(to: DataType, rules: VersionRules): boolean {
  const variant: DataType = { kind: "variant" };
  switch (to.kind) {
    case "array":
      return canCast(variant, to.element, rules);
    case "map":
      return to.key.kind === "string" && canCast(variant, to.value, rules);
    case "struct":
      return to.fields.every((field) => canCast(variant, field.type, rules));
    default:
      return isAtomic(to) && !isAnsiInterval(to);
  }
}

/** Whether no value is lost: Spark's `canUpCast`. */
function isSafeCast(from: DataType, to: DataType): boolean {
  if (sameType(from, to) || from.kind === "void") return true;
  if (from.kind === "variant" || to.kind === "variant") return false;
  if (isText(to)) return isAtomic(from) || from.kind === "interval";
  if (isText(from)) return to.kind === "binary";
  if (isNumeric(from) && isNumeric(to)) return isSafeNumberCast(from, to);
  switch (from.kind) {
    case "date":
      return isDateOrTimestamp(to);
    case "timestamp":
      return to.kind === "timestamp_ntz" || to.kind === "bigint";
    case "timestamp_ntz":
      return to.kind === "timestamp";
    case "bigint":
      return to.kind === "timestamp";
    case "interval_ym":
    case "interval_dt":
      return from.kind === to.kind;
    default:
      return nestedCast(from, to, isSafeCast, () => false);
  }
}

function isSafeNumberCast(from: DataType, to: DataType): boolean {
  if (to.kind === "decimal") return isWider(to, from.kind === "decimal" ? from : decimalOfIntegral(from));
  if (from.kind === "decimal") return false;
  if (isIntegral(from)) return isFloating(to) || integralDigits[from.kind]! <= integralDigits[to.kind]!;
  return to.kind === "double" || to.kind === from.kind;
}

function isWider(wide: DecimalType, narrow: DecimalType | undefined): boolean {
  return narrow !== undefined && wide.precision - wide.scale >= narrow.precision - narrow.scale && wide.scale >= narrow.scale;
}

/** Arrays, maps and structs: part by part; a part that may be null, or become so, needs a part that may. */
function nestedCast(from: DataType, to: DataType, allowed: CastRule, addsNull: CastRule): boolean {
  const part = (a: DataType, aNull: boolean, b: DataType, bNull: boolean) => allowed(a, b) && (bNull || !(aNull || addsNull(a, b)));
  if (from.kind === "array" && to.kind === "array") return part(from.element, from.containsNull, to.element, to.containsNull);
  if (from.kind === "map" && to.kind === "map") {
    return part(from.key, false, to.key, false) && part(from.value, from.valueContainsNull, to.value, to.valueContainsNull);
  }
  if (from.kind !== "struct" || to.kind !== "struct" || from.fields.length !== to.fields.length) return false;
  return from.fields.every((field, i) => part(field.type, field.nullable, to.fields[i]!.type, to.fields[i]!.nullable));
}
