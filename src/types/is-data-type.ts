import type { DataType, Kind, StructType } from "./data-type.js";

type Parts = Readonly<Record<string, unknown>>;

const isNumber = (value: unknown): boolean => Number.isInteger(value);
const isText = (value: unknown): boolean => typeof value === "string";
const isFlag = (value: unknown): boolean => typeof value === "boolean";
const nothingMore = (): boolean => true;

/** What a type of each kind must have beside its kind. */
const complete: Readonly<Record<Kind, (type: Parts) => boolean>> = {
  void: nothingMore,
  boolean: nothingMore,
  tinyint: nothingMore,
  smallint: nothingMore,
  int: nothingMore,
  bigint: nothingMore,
  float: nothingMore,
  double: nothingMore,
  binary: nothingMore,
  date: nothingMore,
  timestamp: nothingMore,
  timestamp_ntz: nothingMore,
  interval: nothingMore,
  variant: nothingMore,
  string: ({ collation }) => collation === undefined || isText(collation),
  char: ({ length }) => isNumber(length),
  varchar: ({ length }) => isNumber(length),
  decimal: ({ precision, scale }) => isNumber(precision) && isNumber(scale),
  time: ({ precision }) => isNumber(precision),
  timestamp_ltz_nanos: ({ precision }) => isNumber(precision),
  timestamp_ntz_nanos: ({ precision }) => isNumber(precision),
  interval_ym: ({ start, end }) => isText(start) && isText(end),
  interval_dt: ({ start, end }) => isText(start) && isText(end),
  geometry: ({ srid }) => srid === "any" || isNumber(srid),
  geography: ({ srid }) => srid === "any" || isNumber(srid),
  array: ({ element, containsNull }) => isDataType(element) && isFlag(containsNull),
  map: ({ key, value, valueContainsNull }) => isDataType(key) && isDataType(value) && isFlag(valueContainsNull),
  struct: ({ fields }) => Array.isArray(fields) && fields.every(isField),
};

/** Whether a value is a struct type as data, whole down to its last field. */
export function isStructType(value: unknown): value is StructType {
  return isDataType(value) && value.kind === "struct";
}

function isDataType(value: unknown): value is DataType {
  if (typeof value !== "object" || value === null) return false;
  const { kind } = value as Parts;
  return typeof kind === "string" && Object.hasOwn(complete, kind) && complete[kind as Kind](value as Parts);
}

function isField(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { name, type, nullable, metadata } = value as Parts;
  return isText(name) && isDataType(type) && isFlag(nullable) && (metadata === undefined || isText(metadata));
}
