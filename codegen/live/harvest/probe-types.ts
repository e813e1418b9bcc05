import type { DataType } from "../../../src/types/data-type.js";
import { simpleString } from "../../../src/types/simple-string.js";
import { columnNamed, families } from "../probe-columns.js";

/** Types that are tried as arguments, by their text. */
export const probeTypes: ReadonlyMap<string, string> = new Map(
  [
    ..."boolean tinyint smallint int bigint float double decimal string binary date timestamp timestamp_ntz time".split(" "),
    ..."interval_ym interval_dt interval variant geography geometry struct int_array float_array string_array string_int_map".split(" "),
  ].map((family) => [simpleString(families[family]!), family]),
);

export function requiredType(text: string): DataType {
  return columnNamed(`required_${familyOf(text)}`).type;
}

/** What holds nulls, itself not null: undefined for a type that holds nothing. */
export function sparseType(text: string): DataType | undefined {
  const { type } = columnNamed(`required_${familyOf(text)}`);
  if (type.kind === "array") return { ...type, containsNull: true };
  return type.kind === "map" ? { ...type, valueContainsNull: true } : undefined;
}

function familyOf(text: string): string {
  const family = probeTypes.get(text);
  if (family === undefined) throw new Error(`${text} is no type that is probed`);
  return family;
}

/** Literals to try where a column is refused, by type. */
export const literals: Readonly<Record<string, string>> = {
  boolean: "true",
  int: "2",
  bigint: "2L",
  float: "0.5F",
  double: "0.5D",
  "decimal(10,2)": "0.5",
  string: "'a'",
  "interval day to second": "INTERVAL '1 00:00:00' DAY TO SECOND",
  "interval year to month": "INTERVAL '1-0' YEAR TO MONTH",
  timestamp: "TIMESTAMP '2020-01-01 00:00:00'",
  "map<string,int>": "map('a', 'b')",
};

/** The types that a `requiredType` names, as far as they are probed: `("ARRAY" or "MAP")`, `"ARRAY<FLOAT>"`. */
export function typesOfRequired(required: string): readonly string[] {
  const words = [...required.matchAll(/"([^"]+)"/g)].map(([, word]) => word!.toLowerCase().replace(/\(.*\)/, ""));
  return words.flatMap((word) => {
    const known = sampleTypes[word] ?? word.replaceAll(", ", ",");
    return probeTypes.has(known) ? [known] : [];
  });
}

const sampleTypes: Readonly<Record<string, string>> = {
  numeric: "double",
  integral: "int",
  any: "int",
  array: "array<int>",
  map: "map<string,int>",
  struct: "struct<a:int,b:string>",
  decimal: "decimal(10,2)",
  time: "time(6)",
  geography: "geography(4326)",
  geometry: "geometry(0)",
  "map<string, string>": "map<string,int>",
};
