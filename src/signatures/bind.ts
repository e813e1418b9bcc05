import type { DataType, DecimalType } from "../types/data-type.js";
import { integralDigits } from "../types/kinds.js";
import { castAddsNull } from "../types/null-casts.js";
import { sameType } from "../types/same-type.js";
import { type Bindings, bindVariable } from "./bindings.js";
import { castToClass, castToName, isInClass } from "./classes.js";
import type { NumberExpression, TypePattern } from "./signature.js";

/**
 * How far an argument may be bent to fit a parameter: not at all; an integral to a decimal where the other argument is
 * one; or by Spark's implicit casts.
 */
export type Phase = "exact" | "decimal" | "implicit";

/** An argument as a parameter's pattern sees it. `digits`: those of an integral literal. */
export interface BindingValue {
  readonly type: DataType;
  readonly nullable: boolean;
  readonly digits?: number | undefined;
}

/** Binds a value to a pattern: the type that the parameter takes it as, or undefined when it does not. */
export function bind(pattern: TypePattern, value: BindingValue, bindings: Bindings, phase: Phase): DataType | undefined {
  const { type } = value;
  switch (pattern.kind) {
    case "class":
      if (isInClass(type, pattern.name, bindings.rules)) return type;
      return mayCast(type, phase) ? castToClass(type, pattern.name) : undefined;
    case "type":
      if (type.kind === pattern.name) return type;
      return mayCast(type, phase) ? castToName(type, pattern.name, bindings.rules) : undefined;
    case "variable":
      return bindVariable(bindings, pattern.name, type, value.nullable);
    case "as":
      return bindAs(pattern, value, bindings, phase);
    case "union":
      return bindUnion(pattern.members, value, bindings, phase);
    case "sized":
      return bindSized(pattern, value, bindings, phase);
    case "interval":
      return type.kind === pattern.name && type.start === pattern.start && type.end === pattern.end ? type : undefined;
    case "array":
      return bindArray(pattern, type, bindings, phase);
    case "map":
      return bindMap(pattern, type, bindings, phase);
    case "struct":
      return bindStruct(pattern, type, bindings, phase);
    default:
      return undefined; // results only, or lambdas, which are bound by their bodies
  }
}

/** NULL goes anywhere, whatever the phase. */
function mayCast(type: DataType, phase: Phase): boolean {
  return phase === "implicit" || type.kind === "void";
}

function bindAs(
  { pattern, variable }: Extract<TypePattern, { kind: "as" }>,
  value: BindingValue,
  bindings: Bindings,
  phase: Phase,
): DataType | undefined {
  if (!bindings.classes.has(variable)) bindings.classes.set(variable, pattern);
  const { type, nullable } = value;
  if (phase === "implicit" && isText(type) && membersOf(pattern).some(isNumberClass)) {
    return bindVariable(bindings, variable, type, nullable); // what it becomes is decided when every use is known
  }
  const taken = bind(pattern, value, bindings, phase);
  return taken && bindVariable(bindings, variable, taken, nullable || castAddsNull(type, taken));
}

/** The alternatives of a pattern; a pattern that is no union is the only one. */
export function membersOf(pattern: TypePattern): readonly TypePattern[] {
  return pattern.kind === "union" ? pattern.members : [pattern];
}

export function isText(type: DataType): boolean {
  return type.kind === "string";
}

function isNumberClass(pattern: TypePattern): boolean {
  return pattern.kind === "class" && (pattern.name === "numeric" || pattern.name === "integral");
}

/** An alternative that fits exactly wins over an earlier one that needs a cast. */
function bindUnion(members: readonly TypePattern[], value: BindingValue, bindings: Bindings, phase: Phase): DataType | undefined {
  for (const attempt of phase === "implicit" ? (["exact", "implicit"] as const) : (["exact"] as const)) {
    for (const member of members) {
      const taken = bind(member, value, bindings, attempt);
      if (taken !== undefined) return taken;
    }
  }
  return undefined;
}

function bindSized(
  { name, args }: Extract<TypePattern, { kind: "sized" }>,
  value: BindingValue,
  bindings: Bindings,
  phase: Phase,
): DataType | undefined {
  const { type } = value;
  const sizes = args.map((arg) => (arg.kind === "number" ? arg.value : undefined));
  if (sizes.every((size) => size !== undefined)) {
    const wanted = sizedType(name, sizes as number[]);
    if (sameType(type, wanted)) return type;
    const castable = type.kind === "decimal" || castToName(type, name, bindings.rules) !== undefined;
    return phase === "implicit" && castable ? wanted : undefined;
  }
  if (name === "decimal") {
    const decimal = asDecimal(value, phase);
    return decimal && bindNumbers(args, [decimal.precision, decimal.scale], bindings, decimal);
  }
  if (type.kind === name && "precision" in type) return bindNumbers(args, [type.precision], bindings, type);
  return phase === "implicit" && type.kind === "string" ? castToName(type, name, bindings.rules) : undefined;
}

function asDecimal({ type, digits }: BindingValue, phase: Phase): DecimalType | undefined {
  if (type.kind === "decimal") return type;
  const precision = integralDigits[type.kind];
  return precision === undefined || phase !== "decimal" ? undefined : { kind: "decimal", precision: digits ?? precision, scale: 0 };
}

function bindNumbers(names: readonly NumberExpression[], values: readonly number[], bindings: Bindings, type: DataType): DataType {
  names.forEach((name, i) => {
    if (name.kind === "numberVariable") bindings.numbers.set(name.name, values[i]!);
  });
  return type;
}

/** The type of a name with its numbers: decimal(18,6), time(6), geometry(4326), timestamp_ltz(9). */
export function sizedType(name: string, sizes: readonly number[]): DataType {
  const [first = 0, second = 0] = sizes;
  if (name === "decimal") return { kind: "decimal", precision: first, scale: second };
  if (name === "geometry" || name === "geography") return { kind: name, srid: first };
  return { kind: name as "time" | "timestamp_ltz_nanos" | "timestamp_ntz_nanos", precision: first };
}

/** Strings inside an array are not cast, other elements are. */
function bindArray(
  { element }: Extract<TypePattern, { kind: "array" }>,
  type: DataType,
  bindings: Bindings,
  phase: Phase,
): DataType | undefined {
  if (type.kind !== "array" || (element.flag === "!" && type.containsNull)) return undefined;
  const value = { type: type.element, nullable: type.containsNull };
  const taken = bind(element.type, value, bindings, type.element.kind === "string" ? "exact" : phase);
  return taken && { kind: "array", element: taken, containsNull: type.containsNull || castAddsNull(type.element, taken) };
}

function bindMap(pattern: Extract<TypePattern, { kind: "map" }>, type: DataType, bindings: Bindings, phase: Phase): DataType | undefined {
  if (type.kind !== "map") return undefined;
  const key = bind(pattern.key.type, { type: type.key, nullable: false }, bindings, phase);
  const value = bind(pattern.value.type, { type: type.value, nullable: type.valueContainsNull }, bindings, phase);
  return key && value && { kind: "map", key, value, valueContainsNull: type.valueContainsNull };
}

/** Fields meet by position; their names do not count. */
function bindStruct(
  { fields }: Extract<TypePattern, { kind: "struct" }>,
  type: DataType,
  bindings: Bindings,
  phase: Phase,
): DataType | undefined {
  if (type.kind !== "struct" || type.fields.length !== fields.length) return undefined;
  return fields.every((field, i) => bind(field.type, type.fields[i]!, bindings, phase) !== undefined) ? type : undefined;
}
