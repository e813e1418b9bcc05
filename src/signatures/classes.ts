import type { DataType, DecimalType, SimpleKind } from "../types/data-type.js";
import { canCastImplicitly } from "../types/implicit-casts.js";
import { hasMapOrVariant, integralDigits, isAtomic, isFloating, isIntegral, isNumeric, isOrdered } from "../types/kinds.js";
import type { VersionRules } from "../types/version-rules.js";
import type { ClassName, TypeName } from "./signature.js";

/** Whether a type belongs to a class. */
export function isInClass(type: DataType, name: ClassName, rules: VersionRules): boolean {
  switch (name) {
    case "any":
      return true;
    case "numeric":
      return isNumeric(type);
    case "integral":
      return isIntegral(type);
    case "fractional":
      return isFloating(type) || type.kind === "decimal";
    case "ordered":
      return isOrdered(type, rules.geoOrdered);
    case "hashable":
      return !hasMapOrVariant(type);
    case "atomic":
      return isAtomic(type);
    default:
      return type.kind === name;
  }
}

/** The type that an argument is cast to for a class, undefined when it is not: NULL to the class's default, a string to double for `numeric`. */
export function castToClass(from: DataType, name: ClassName): DataType | undefined {
  const isNull = from.kind === "void";
  if (name === "numeric" && (isNull || from.kind === "string")) return { kind: "double" };
  if (!isNull) return undefined;
  if (name === "integral") return { kind: "int" };
  return name === "ordered" || name === "hashable" ? from : undefined;
}

/** The type that an argument is cast to for a type's name, undefined when it is not. */
export function castToName(from: DataType, name: TypeName, rules: VersionRules): DataType | undefined {
  if (name === "decimal") return castToDecimal(from);
  const target = defaultOfName(name);
  if (from.kind === "void") return target;
  if (from.kind === "string" && name === "variant") return undefined;
  return canCastImplicitly(from, target, rules) ? target : undefined;
}

/** The decimals that hold what Spark's `DecimalType.forType` says of a number. */
export const decimalOfNumber: Readonly<Record<string, DecimalType>> = {
  ...Object.fromEntries(Object.entries(integralDigits).map(([kind, precision]) => [kind, { kind: "decimal", precision, scale: 0 }])),
  float: { kind: "decimal", precision: 14, scale: 7 },
  double: { kind: "decimal", precision: 30, scale: 15 },
};

function castToDecimal(from: DataType): DataType | undefined {
  if (from.kind === "void" || from.kind === "string") return { kind: "decimal", precision: 38, scale: 18 };
  return decimalOfNumber[from.kind];
}

/** The type of a name that is written without its parameters. */
export function defaultOfName(name: TypeName): DataType {
  switch (name) {
    case "decimal":
      return { kind: "decimal", precision: 38, scale: 18 };
    case "time":
      return { kind: "time", precision: 6 };
    case "timestamp_ltz_nanos":
    case "timestamp_ntz_nanos":
      return { kind: name, precision: 9 };
    case "interval_dt":
      return { kind: "interval_dt", start: "day", end: "second" };
    case "interval_ym":
      return { kind: "interval_ym", start: "year", end: "month" };
    case "geometry":
    case "geography":
      return { kind: name, srid: "any" };
    case "string":
      return { kind: "string" };
    default:
      return { kind: name satisfies SimpleKind };
  }
}
