import type { DataType, DecimalType } from "./data-type.js";
import { integralDigits, isFloating, isIntegral } from "./kinds.js";
import { sameType } from "./same-type.js";

/**
 * Whether Spark calls the result of `cast(x as to)` nullable although x is not: its `Cast.forceNullable`, a rule of types
 * alone, which says nothing of what really may fail.
 */
export function castAddsNull(from: DataType, to: DataType): boolean {
  if (from.kind === "void" || sameType(from, to)) return false;
  if (from.kind === "variant") return true;
  if (isText(from)) return !isText(to) && to.kind !== "binary";
  if (isText(to)) return false;
  if (from.kind === "timestamp" && isIntegral(to)) return to.kind !== "bigint";
  if (from.kind === "time" && (to.kind === "tinyint" || to.kind === "smallint")) return true;
  if (isFloating(from) && to.kind === "timestamp") return true;
  if (to.kind === "date") return from.kind !== "timestamp";
  if (from.kind === "date") return to.kind !== "timestamp";
  if (to.kind === "interval") return true;
  if (to.kind === "decimal") return decimalMayOverflow(from, to);
  return (isFloating(from) || from.kind === "decimal") && isIntegral(to);
}

function isText(type: DataType): boolean {
  return type.kind === "string" || type.kind === "char" || type.kind === "varchar";
}

function decimalMayOverflow(from: DataType, to: DecimalType): boolean {
  const whole = to.precision - to.scale;
  if (from.kind === "boolean") return false;
  if (isIntegral(from)) return whole < integralDigits[from.kind]!;
  if (from.kind !== "decimal") return true;
  const fromWhole = from.precision - from.scale;
  return !(whole > fromWhole || (whole === fromWhole && to.scale >= from.scale));
}
