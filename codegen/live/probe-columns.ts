import type { DataType, Field, StructType } from "../../src/types/data-type.js";

// The columns that probing calls name. A family is one type; its columns differ in what may be null:
//   required_x   nothing, inside neither
//   nullable_x   the value and everything inside
//   sparse_x     of a container: its elements (values, fields), not itself and nothing deeper
//   hollow_x     of a container: only itself
//   inner_x      of a container of containers: only what the inner ones hold

export type Variant = "required" | "nullable" | "sparse" | "hollow" | "inner";

export interface ProbeColumn extends Field {
  readonly family: string;
  readonly variant: Variant;
}

const simple = (kind: "int" | "string" | "bigint" | "float" | "double" | "binary" | "boolean" | "date" | "timestamp"): DataType => ({
  kind,
});
const array = (element: DataType): DataType => ({ kind: "array", element, containsNull: false });
const map = (key: DataType, value: DataType): DataType => ({ kind: "map", key, value, valueContainsNull: false });
const struct = (fields: Readonly<Record<string, DataType>>): DataType => ({
  kind: "struct",
  fields: Object.entries(fields).map(([name, type]) => ({ name, type, nullable: false })),
});

/** The types by family, without nulls. */
export const families: Readonly<Record<string, DataType>> = {
  boolean: simple("boolean"),
  tinyint: { kind: "tinyint" },
  smallint: { kind: "smallint" },
  int: simple("int"),
  bigint: simple("bigint"),
  float: simple("float"),
  double: simple("double"),
  decimal: { kind: "decimal", precision: 10, scale: 2 },
  decimal5: { kind: "decimal", precision: 5, scale: 0 },
  decimal38: { kind: "decimal", precision: 38, scale: 18 },
  string: simple("string"),
  binary: simple("binary"),
  date: simple("date"),
  timestamp: simple("timestamp"),
  timestamp_ntz: { kind: "timestamp_ntz" },
  time: { kind: "time", precision: 6 },
  interval_ym: { kind: "interval_ym", start: "year", end: "month" },
  interval_year: { kind: "interval_ym", start: "year", end: "year" },
  interval_dt: { kind: "interval_dt", start: "day", end: "second" },
  interval_day: { kind: "interval_dt", start: "day", end: "day" },
  interval: { kind: "interval" },
  variant: { kind: "variant" },
  geography: { kind: "geography", srid: 4326 },
  geometry: { kind: "geometry", srid: 0 },
  struct: struct({ a: simple("int"), b: simple("string") }),
  window: struct({ start: simple("timestamp"), end: simple("timestamp") }),
  top_k: struct({
    sketch: simple("binary"),
    maxItemsTracked: simple("int"),
    itemDataType: simple("int"),
    itemDataTypeDDL: simple("string"),
  }),
  int_array: array(simple("int")),
  bigint_array: array(simple("bigint")),
  float_array: array(simple("float")),
  double_array: array(simple("double")),
  string_array: array(simple("string")),
  binary_array: array(simple("binary")),
  boolean_array: array(simple("boolean")),
  date_array: array(simple("date")),
  array_array: array(array(simple("int"))),
  entry_array: array(struct({ k: simple("string"), v: simple("int") })),
  string_int_map: map(simple("string"), simple("int")),
  int_string_map: map(simple("int"), simple("string")),
  string_string_map: map(simple("string"), simple("string")),
};

const flagged = (type: DataType, here: boolean, deeper: boolean): DataType => {
  switch (type.kind) {
    case "array":
      return { ...type, containsNull: here, element: flagged(type.element, deeper, deeper) };
    case "map":
      return { ...type, valueContainsNull: here, value: flagged(type.value, deeper, deeper) };
    case "struct":
      return { ...type, fields: type.fields.map((field) => ({ ...field, nullable: here, type: flagged(field.type, deeper, deeper) })) };
    default:
      return type;
  }
};

const isContainer = ({ kind }: DataType): boolean => kind === "array" || kind === "map";
const holdsContainer = (type: DataType): boolean =>
  type.kind === "array" && (type.element.kind === "array" || type.element.kind === "struct");

function columnsOf(family: string, type: DataType): readonly ProbeColumn[] {
  const column = (variant: Variant, nullable: boolean, here: boolean, deeper: boolean): ProbeColumn => ({
    family,
    variant,
    name: `${variant}_${family}`,
    type: flagged(type, here, deeper),
    nullable,
  });
  return [
    column("required", false, false, false),
    column("nullable", true, true, true),
    ...(isContainer(type) ? [column("sparse", false, true, false), column("hollow", true, false, false)] : []),
    ...(holdsContainer(type) ? [column("inner", false, false, true)] : []),
  ];
}

export const probeColumns: readonly ProbeColumn[] = Object.entries(families).flatMap(([family, type]) => columnsOf(family, type));

const byName: ReadonlyMap<string, ProbeColumn> = new Map(probeColumns.map((column) => [column.name, column]));

/** The column of a family with these nulls, undefined where the family has none such. */
export function probeColumn(family: string, variant: Variant): ProbeColumn | undefined {
  return byName.get(`${variant}_${family}`);
}

/** The column of a name that is known to be one. */
export function columnNamed(name: string): ProbeColumn {
  const column = byName.get(name);
  if (column === undefined) throw new Error(`there is no probe column ${name}`);
  return column;
}

/** The schema of a table that has these columns, each once, in the order of the list above. */
export function schemaWith(columns: Iterable<ProbeColumn>): StructType {
  const named = new Set([...columns].map(({ name }) => name));
  const fields = probeColumns.filter(({ name }) => named.has(name)).map(({ name, type, nullable }) => ({ name, type, nullable }));
  return { kind: "struct", fields };
}
