import { ArgumentError } from "../errors.js";
import type { ArrayType, DataType, MapType, StructType } from "../types/data-type.js";
import { toProto } from "../types/proto.js";
import { simpleString } from "../types/simple-string.js";
import * as accept from "../types/values/accepted-values.js";
import { decimalText } from "../types/values/decimal-text.js";
import { arrayItems, mapEntries, structFields } from "../types/values/nested-values.js";
import type { Literal } from "./plan.js";

type LiteralType = NonNullable<Literal["literalType"]>;

/**
 * The literal of a value under a type that is known. What each type takes is what `createDataFrame` takes for a column of it: nothing is
 * rounded, cut or shifted, and what does not fit is an ArgumentError with its path.
 */
export function literalOfType(value: unknown, type: DataType): Literal {
  return typed(value, type, "value");
}

function typed(value: unknown, type: DataType, path: string): Literal {
  if (value === null) return { literalType: { case: "null", value: toProto(type) } };
  return { literalType: typeLiteral(value, type, path) };
}

function typeLiteral(value: unknown, type: DataType, path: string): LiteralType {
  const refuse: accept.Refuse = (expected) => {
    throw new ArgumentError(`${path}: ${shown(value)} is no ${simpleString(type)} literal: expected ${expected}`);
  };
  switch (type.kind) {
    case "boolean":
      return { case: "boolean", value: accept.acceptBoolean(value, refuse) };
    case "tinyint":
      return { case: "byte", value: accept.acceptInteger("tinyint", value, refuse) };
    case "smallint":
      return { case: "short", value: accept.acceptInteger("smallint", value, refuse) };
    case "int":
      return { case: "integer", value: accept.acceptInteger("int", value, refuse) };
    case "bigint":
      return { case: "long", value: accept.acceptBigint(value, refuse) };
    case "float":
    case "double":
      return { case: type.kind, value: accept.acceptFloat(type.kind, value, refuse) };
    case "decimal": {
      const { precision, scale } = type;
      return {
        case: "decimal",
        value: { value: decimalText(accept.acceptDecimal(precision, scale, value, refuse), scale), precision, scale },
      };
    }
    case "string":
    case "char":
    case "varchar":
      return { case: "string", value: accept.acceptText(type, value, refuse) };
    case "binary":
      return { case: "binary", value: accept.acceptBinary(value, refuse) };
    case "date":
      return { case: "date", value: accept.acceptDate(value, refuse) };
    case "timestamp":
      return { case: "timestamp", value: accept.acceptTimestamp(value, refuse) };
    case "timestamp_ntz":
      return { case: "timestampNtz", value: accept.acceptTimestampNtz(value, refuse) };
    case "time":
      return { case: "time", value: { nano: accept.acceptTime(type.precision, value, refuse), precision: type.precision } };
    case "interval_ym":
      return { case: "yearMonthInterval", value: accept.acceptInterval(type, value, refuse).months };
    case "interval_dt":
      return { case: "dayTimeInterval", value: accept.acceptInterval(type, value, refuse).micros };
    case "interval": {
      const { months, days, micros } = accept.acceptInterval({ kind: "interval" }, value, refuse);
      return { case: "calendarInterval", value: { months, days, microseconds: micros } };
    }
    case "array":
      return arrayLiteral(arrayItems(value, refuse), type, path);
    case "map":
      return mapLiteral(mapEntries(type, value, refuse), type, path);
    case "struct":
      return structLiteral(structFields(type, value, refuse), type, path);
    default:
      throw new ArgumentError(`${path}: the protocol has no literal of type ${simpleString(type)} but null`);
  }
}

function arrayLiteral(values: readonly unknown[], { element, containsNull }: ArrayType, path: string): LiteralType {
  const elements = values.map((value, i) => part(value, element, containsNull, `${path}[${i}]`));
  return { case: "array", value: { elementType: toProto(element), elements } };
}

function mapLiteral(entries: readonly (readonly [unknown, unknown])[], type: MapType, path: string): LiteralType {
  const keys = entries.map(([key]) => part(key, type.key, false, `${path}'s key`));
  const values = entries.map(([key, value]) => part(value, type.value, type.valueContainsNull, `${path}[${shown(key)}]`));
  return { case: "map", value: { keyType: toProto(type.key), valueType: toProto(type.value), keys, values } };
}

/** As in a row, a field that is left out is null. */
function structLiteral(values: readonly unknown[], type: StructType, path: string): LiteralType {
  const elements = type.fields.map((field, i) => part(values[i] ?? null, field.type, field.nullable, `${path}.${field.name}`));
  return { case: "struct", value: { structType: toProto(type), elements } };
}

function part(value: unknown, type: DataType, nullable: boolean, path: string): Literal {
  if (value === null && !nullable) throw new ArgumentError(`${path}: null, where the type does not admit it`);
  return typed(value, type, path);
}

function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "bigint") return `${value}n`;
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" && value !== null ? "an object" : Object.is(value, -0) ? "-0" : String(value);
}
