import type { Parameter, TypePattern } from "../../src/signatures/signature.js";
import type { DataType } from "../../src/types/data-type.js";
import type { ProbeLiteral } from "./probe-call.js";

// Values for parameters that take literals only, and for columns whose value Spark reads while it analyzes: a format, a unit, a schema.
// They are found by the function and the parameter's name, then by the name alone, then by the parameter's type.

export const text = (value: string): ProbeLiteral => ({ type: { kind: "string" }, value, sql: `'${value}'` });
export const int = (value: number): ProbeLiteral => ({ type: { kind: "int" }, value, sql: String(value) });
export const bigint = (value: number): ProbeLiteral => ({ type: { kind: "bigint" }, value, sql: `${value}L` });
export const double = (value: number): ProbeLiteral => ({ type: { kind: "double" }, value, sql: `${value}D` });
const float = (value: number): ProbeLiteral => ({ type: { kind: "float" }, value, sql: `${value}F` });
const bool = (value: boolean): ProbeLiteral => ({ type: { kind: "boolean" }, value, sql: String(value) });
const decimal = (value: string, precision: number, scale: number): ProbeLiteral => ({
  type: { kind: "decimal", precision, scale },
  value,
  sql: value,
});

const array = (items: readonly [ProbeLiteral, ...ProbeLiteral[]]): ProbeLiteral => ({
  type: { kind: "array", element: items[0].type, containsNull: false },
  value: items.map(({ value }) => value),
  sql: `array(${items.map(({ sql }) => sql).join(", ")})`,
});
const options: ProbeLiteral = {
  type: { kind: "map", key: { kind: "string" }, value: { kind: "string" }, valueContainsNull: false },
  value: { mode: "PERMISSIVE" },
  sql: "map('mode', 'PERMISSIVE')",
};
// no rule reads these values
const valueUnread = (type: DataType, value: string): ProbeLiteral => ({ type, value, sql: value });

export const oneDay: ProbeLiteral = valueUnread({ kind: "interval_dt", start: "day", end: "day" }, "INTERVAL '1' DAY");
export const oneMonth: ProbeLiteral = valueUnread({ kind: "interval_ym", start: "month", end: "month" }, "INTERVAL '1' MONTH");
export const timestamp: ProbeLiteral = valueUnread({ kind: "timestamp" }, "TIMESTAMP '2020-01-01 00:00:00'");
export const timestampNtz: ProbeLiteral = valueUnread({ kind: "timestamp_ntz" }, "TIMESTAMP_NTZ '2020-01-01 00:00:00'");

const scales: readonly ProbeLiteral[] = [int(1), int(0), int(-1), int(3)];
const numberFormats: readonly ProbeLiteral[] = [text("99.99"), text("9,999"), text("S999D99")];
const binaryFormats: readonly ProbeLiteral[] = [text("hex"), text("utf-8")];
const jsonSchemas: readonly ProbeLiteral[] = [
  text("a INT, b STRING"),
  text("array<int>"),
  text("map<string,int>"),
  text("struct<a:struct<b:int>>"),
];
const variantTypes: readonly ProbeLiteral[] = [text("int"), text("struct<a:int>"), text("array<string>"), text("map<string,int>")];
const bounds: readonly ProbeLiteral[] = [int(1), double(1.5), decimal("1.5", 2, 1), bigint(1), float(1.5)];

/** By function and parameter. A parameter that is no literal in the signature is given these too. */
export const literalsOfFunctions: Readonly<Record<string, Readonly<Record<string, readonly ProbeLiteral[]>>>> = {
  bround: { scale: scales },
  ceil: { scale: scales },
  ceiling: { scale: scales },
  current_time: { precision: [int(3), int(6)] },
  floor: { scale: scales },
  from_json: { schema: jsonSchemas },
  localtime: { precision: [int(3)] },
  round: { scale: scales },
  schema_of_csv: { csv: [text("1,abc")] },
  schema_of_json: { json: [text('{"a":1}')] },
  schema_of_xml: { xml: [text("<p><a>1</a></p>")] },
  to_binary: { format: binaryFormats },
  to_number: { format: numberFormats },
  try_to_binary: { format: binaryFormats },
  try_to_number: { format: numberFormats },
  try_variant_get: { path: [text("$.a")], targetType: variantTypes },
  uniform: { min: bounds, max: [int(5), double(2.5), int(7), decimal("7.25", 3, 2), float(2.5)] },
  variant_get: { path: [text("$.a")], targetType: variantTypes },
  window: { slideDuration: [text("5 minutes"), text("10 minutes")] },
  kll_sketch_agg_bigint: { k: [int(200)] },
  kll_sketch_agg_double: { k: [int(200)] },
  kll_sketch_agg_float: { k: [int(200)] },
  kll_merge_agg_bigint: { k: [int(200)] },
  kll_merge_agg_double: { k: [int(200)] },
  kll_merge_agg_float: { k: [int(200)] },
};

/** By the parameter's name, in every function. */
export const literalsOfNames: Readonly<Record<string, readonly ProbeLiteral[]>> = {
  allowDifferentLgConfigK: [bool(true)],
  accuracy: [int(100)],
  descriptor: [text("m.desc")],
  collation: [text("UNICODE"), text("UTF8_BINARY")],
  createIfMissing: [bool(true), bool(false)],
  delimiter: [text(",")],
  digitChar: [text("n")],
  escape: [text("/")],
  field: [text("year")],
  ignoreNulls: [bool(true), bool(false)],
  includeArrays: [bool(true), bool(false)],
  k: [int(5)],
  lgConfigK: [int(12)],
  lgNomEntries: [int(12)],
  lowerChar: [text("x")],
  maxItemsTracked: [int(100)],
  messageName: [text("m")],
  mode: [text("sum")],
  nBins: [int(5)],
  offset: [int(1)],
  otherChar: [text("o")],
  path: [text("a/b")],
  pos: [int(1)],
  precision: [int(6)],
  rsd: [double(0.05), decimal("0.05", 2, 2)],
  schema: [text("a INT, b STRING")],
  seed: [int(1), bigint(1)],
  slideDuration: [text("5 minutes")],
  startTime: [text("1 minute")],
  unit: [text("DAY")],
  upperChar: [text("X")],
  windowDuration: [text("10 minutes")],
};

/** The values that a function's parameter is tried with whatever its signature says, if there are such. */
export function fixedLiterals(name: string, parameter: Parameter): readonly ProbeLiteral[] | undefined {
  return literalsOfFunctions[name]?.[parameter.name];
}

/** The values for a parameter that takes literals only. */
export function literalsFor(name: string, parameter: Parameter): readonly ProbeLiteral[] {
  return fixedLiterals(name, parameter) ?? literalsOfNames[parameter.name] ?? literalsOfType(parameter.type);
}

function literalsOfType(pattern: TypePattern): readonly ProbeLiteral[] {
  switch (pattern.kind) {
    case "as":
      return literalsOfType(pattern.pattern);
    case "union":
      return pattern.members.flatMap(literalsOfType);
    case "array":
      return [array([...literalsOfType(pattern.element.type)] as [ProbeLiteral, ...ProbeLiteral[]])];
    case "map":
      return [options];
    case "type":
      return [literalOfName[pattern.name] ?? int(2)];
    default:
      return [int(2)];
  }
}

const literalOfName: Readonly<Record<string, ProbeLiteral>> = {
  boolean: bool(true),
  bigint: bigint(1),
  float: float(0.5),
  double: double(0.5),
  decimal: decimal("0.5", 1, 1),
  string: text("x"),
  interval_dt: oneDay,
  interval_ym: oneMonth,
  timestamp,
  timestamp_ntz: timestampNtz,
};
