import type { DataType } from "./data-type.js";
import { isAnsiInterval, isAtomic, isDateOrTimestamp, isNumeric } from "./kinds.js";
import { sameType } from "./same-type.js";
import type { VersionRules } from "./version-rules.js";

/** Whether Spark casts a value to the type of a parameter by itself (ANSI mode): what may be assigned, and strings to any atomic type. */
export function canCastImplicitly(from: DataType, to: DataType, rules: VersionRules): boolean {
  return (from.kind === "string" && isAtomic(to)) || isAssignable(from, to, rules);
}

/** Whether a value may be stored in a column of another type (Spark's `canANSIStoreAssign`). */
export function isAssignable(from: DataType, to: DataType, rules: VersionRules): boolean {
  if (from.kind === "void" || sameType(from, to)) return true;
  if (isNumeric(from) && isNumeric(to)) return true;
  if (to.kind === "string") return isAtomic(from) || from.kind === "interval";
  if (isDateOrTimestamp(from) && isDateOrTimestamp(to)) return true;
  if (from.kind === to.kind && (from.kind === "time" || isAnsiInterval(from))) return true;
  if (rules.timeTimestampCasts && meetsTimestamp(from, to)) return true;
  if (from.kind === "array" && to.kind === "array") {
    return (to.containsNull || !from.containsNull) && isAssignable(from.element, to.element, rules);
  }
  if (from.kind === "map" && to.kind === "map") {
    const nulls = to.valueContainsNull || !from.valueContainsNull;
    return nulls && isAssignable(from.key, to.key, rules) && isAssignable(from.value, to.value, rules);
  }
  return false;
}

/** TIME on one side, a timestamp on the other. */
export function meetsTimestamp(a: DataType, b: DataType): boolean {
  const isTimestamp = (type: DataType) => type.kind === "timestamp" || type.kind === "timestamp_ntz";
  return (a.kind === "time" && isTimestamp(b)) || (b.kind === "time" && isTimestamp(a));
}
