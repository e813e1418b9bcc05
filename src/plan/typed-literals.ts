import { ArgumentError } from "../errors.js";
import type { ArrayType, DataType, MapType, StructType } from "../types/data-type.js";
import { toProto } from "../types/proto.js";
import { simpleString } from "../types/simple-string.js";
import * as accept from "../types/values/accepted-values.js";
import { decimalText } from "../types/values/decimal-text.js";
import { arrayItems, mapEntries, structFields } from "../types/values/nested-values.js";
import { arrivesExactly, madeOfNumber } from "./exact-dates.js";
import { call, cast, literalExpression } from "./expressions.js";
import type { Expression, Literal } from "./plan.js";

type LiteralType = NonNullable<Literal["literalType"]>;

/**
 * The expression of a value under a type: a literal wherever Spark takes one. Of a type that the protocol has no literal of (variant,
 * geometry, geography) it is the cast of a null; of dates and timestamps that do not arrive as literals, or what holds such, calls of functions.
 */
export function constantOfType(value: unknown, type: DataType): Expression {
  if (value === null && !hasLiteral(type)) return cast(literalExpression(typed(null, { kind: "void" }, "value")), toProto(type));
  const literal = literalOfType(value, type);
  if (arrivesExactly(literal)) return literalExpression(literal);
  return madeOfNumber(literal) ?? cast(composed(literal, type), toProto(type));
}

/** A nested value of which some part is no literal; its null flags are still those of its parts. */
function composed(literal: Literal, type: DataType): Expression {
  const { literalType } = literal;
  if (arrivesExactly(literal)) {
    const says = literalType?.case === "null" || saysItsType(type);
    return literalExpression(says ? literal : { ...(literalType && { literalType }), dataType: toProto(type) });
  }
  if (literalType?.case === "array" && type.kind === "array") {
    return call(
      "array",
      partsOfLiteral(literalType.value.elements, () => type.element),
    );
  }
  if (literalType?.case === "map" && type.kind === "map") {
    const keys = partsOfLiteral(literalType.value.keys, () => type.key);
    const values = partsOfLiteral(literalType.value.values, () => type.value);
    return call(
      "map",
      keys.flatMap((key, i) => [key, values[i]!]),
    );
  }
  if (literalType?.case === "struct" && type.kind === "struct") {
    const values = partsOfLiteral(literalType.value.elements, (i) => type.fields[i]!.type);
    return call(
      "named_struct",
      type.fields.flatMap(({ name }, i) => [literalExpression({ literalType: { case: "string", value: name } }), values[i]!]),
    );
  }
  return madeOfNumber(literal)!;
}

function partsOfLiteral(parts: readonly Literal[] = [], typeOf: (index: number) => DataType): readonly Expression[] {
  return parts.map((part, i) => composed(part, typeOf(i)));
}

/**
 * The literal of a value under a type that is known. What each type takes is what `createDataFrame` takes for a column of it: nothing is
 * rounded, cut or shifted, and what does not fit is an ArgumentError with its path.
 */
export function literalOfType(value: unknown, type: DataType): Literal {
  refuseBoundedText(type);
  if (value === null || saysItsType(type)) return typed(value, type, "value");
  return { literalType: typeLiteral(value, type, "value"), dataType: toProto(type) };
}

/** Whether a literal's own form says its whole type; where not, its type is sent beside it. */
function saysItsType(type: DataType): boolean {
  switch (type.kind) {
    case "string":
      return type.collation === undefined;
    case "interval_ym":
      return type.start === "year" && type.end === "month";
    case "interval_dt":
      return type.start === "day" && type.end === "second";
    default:
      return !isNested(type);
  }
}

function isNested(type: DataType): type is ArrayType | MapType | StructType {
  return type.kind === "array" || type.kind === "map" || type.kind === "struct";
}

function partsOf(type: DataType): readonly DataType[] {
  if (type.kind === "array") return [type.element];
  if (type.kind === "map") return [type.key, type.value];
  return type.kind === "struct" ? type.fields.map((field) => field.type) : [];
}

function hasLiteral(type: DataType): boolean {
  return type.kind !== "variant" && type.kind !== "geometry" && type.kind !== "geography" && partsOf(type).every(hasLiteral);
}

/** Spark's char and varchar are types of a table's columns; in an expression there is only string. */
function refuseBoundedText(type: DataType): void {
  if (type.kind === "char" || type.kind === "varchar") {
    throw new ArgumentError(`there is no ${simpleString(type)} literal, since only a table's columns can have that type: write "string"`);
  }
  partsOf(type).forEach(refuseBoundedText);
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
      throw new ArgumentError(`${path}: there is no literal of type ${simpleString(type)} but null${wayTo(type)}`);
  }
}

function wayTo({ kind }: DataType): string {
  if (kind === "variant") return "; fn.parse_json(lit(text)) makes a variant";
  return kind === "geometry" || kind === "geography" ? `; fn.st_geomfromwkb and fn.st_geogfromwkb make one of bytes` : "";
}

function arrayLiteral(values: readonly unknown[], { element, containsNull }: ArrayType, path: string): LiteralType {
  const elements = values.map((value, i) => part(value, element, containsNull, `${path}[${i}]`));
  return { case: "array", value: { elements } };
}

function mapLiteral(entries: readonly (readonly [unknown, unknown])[], type: MapType, path: string): LiteralType {
  const keys = entries.map(([key]) => part(key, type.key, false, `${path}'s key`));
  const values = entries.map(([key, value]) => part(value, type.value, type.valueContainsNull, `${path}[${shown(key)}]`));
  return { case: "map", value: { keys, values } };
}

/** As in a row, a field that is left out is null. */
function structLiteral(values: readonly unknown[], type: StructType, path: string): LiteralType {
  const elements = type.fields.map((field, i) => part(values[i] ?? null, field.type, field.nullable, `${path}.${field.name}`));
  return { case: "struct", value: { elements } };
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
