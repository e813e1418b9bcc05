import type { ClassName, TypeName, TypePattern } from "../../src/signatures/signature.js";

/** A family of probe columns for a parameter, or the variable that decides: for itself, or inside an array or a map. */
export type FamilyChoice =
  | { readonly family: string; readonly variable?: undefined }
  | { readonly variable: string; readonly inside?: "array" | "map" };

/** Families for what stands for many types. */
const classFamilies: Readonly<Record<ClassName, readonly string[]>> = {
  any: ["string", "int", "struct", "int_array", "string_int_map", "date"],
  numeric: ["int", "bigint", "decimal", "double", "float", "tinyint"],
  integral: ["int", "bigint", "tinyint", "smallint"],
  fractional: ["double", "float", "decimal"],
  ordered: ["int", "string", "date", "decimal", "int_array"],
  hashable: ["string", "int", "struct", "int_array", "date"],
  atomic: ["int", "string", "date"],
  struct: ["struct"],
  array: ["int_array"],
  map: ["string_int_map"],
};

/** Families for types that several columns have; the others are called like their type. */
const typeFamilies: Partial<Readonly<Record<TypeName, readonly string[]>>> = {
  decimal: ["decimal", "decimal38"],
  interval_dt: ["interval_dt", "interval_day"],
  interval_ym: ["interval_ym", "interval_year"],
  void: [],
  // no column has them in a session with Spark's defaults
  timestamp_ltz_nanos: [],
  timestamp_ntz_nanos: [],
};

const arrayFamilies: Readonly<Record<string, readonly string[]>> = {
  any: ["int_array", "string_array"],
  numeric: ["int_array", "double_array"],
  ordered: ["int_array", "string_array"],
  struct: ["entry_array"],
};

const named = (families: readonly string[]): readonly FamilyChoice[] => families.map((family) => ({ family }));

/** What a parameter is tried with. None: nothing can be tried, as for a type that no column can have. */
export function familiesFor(pattern: TypePattern): readonly FamilyChoice[] {
  switch (pattern.kind) {
    case "as":
      return familiesFor(pattern.pattern);
    case "union":
      return distinct(pattern.members.flatMap(familiesFor));
    case "variable":
      return [{ variable: pattern.name }];
    case "class":
      return named(classFamilies[pattern.name]);
    case "type":
      return named(typeFamilies[pattern.name] ?? [pattern.name]);
    case "sized":
      return named(sizedFamilies(pattern));
    case "interval":
      return named(pattern.start === "day" && pattern.end === "day" ? ["interval_day"] : pattern.start === "year" ? ["interval_year"] : []);
    case "array":
      return arrayOf(pattern.element.type);
    case "map":
      return mapOf(pattern.key.type, pattern.value.type);
    case "struct":
      return named([pattern.fields[0]?.name === "start" ? "window" : pattern.fields[0]?.name === "sketch" ? "top_k" : "struct"]);
    default:
      return [];
  }
}

function sizedFamilies({ name, args }: Extract<TypePattern, { kind: "sized" }>): readonly string[] {
  if (name !== "decimal") return name === "time" ? ["time"] : [];
  return args.every((arg) => arg.kind === "number") ? ["decimal", "decimal38", "int"] : ["decimal", "decimal38", "decimal5"];
}

function arrayOf(element: TypePattern): readonly FamilyChoice[] {
  const pattern = element.kind === "as" ? element.pattern : element;
  if (pattern.kind === "variable") return [{ variable: pattern.name, inside: "array" }];
  if (pattern.kind === "array") return named(["array_array"]);
  if (pattern.kind === "struct") return named(["entry_array"]);
  if (pattern.kind !== "class" && pattern.kind !== "type") return named(["int_array"]);
  return named(arrayFamilies[pattern.name] ?? [`${pattern.name}_array`]);
}

function mapOf(key: TypePattern, value: TypePattern): readonly FamilyChoice[] {
  if (key.kind === "variable") return [{ variable: key.name, inside: "map" }];
  const isString = (pattern: TypePattern) => pattern.kind === "type" && pattern.name === "string";
  if (isString(key) && isString(value)) return named(["string_string_map"]);
  return named(["string_int_map", "int_string_map"]);
}

function distinct(choices: readonly FamilyChoice[]): readonly FamilyChoice[] {
  return [...new Map(choices.map((choice) => [JSON.stringify(choice), choice])).values()];
}
