import type { Expression_Literal, Expression_Literal_SpecializedArray } from "../../generated/proto/spark/connect/expressions_pb.js";
import type { DataType, StructType } from "../../types/data-type.js";
import { typeToDdl } from "../../types/ddl.js";
import { dateText, dateTimeText, nanoTimeText } from "../../types/iso-time.js";
import { fromProto } from "../../types/proto.js";
import { unsupported } from "../errors.js";
import { dayTimeText, timestampText, yearMonthText } from "../names/literal-text.js";
import type { TypedLiteral } from "../typed-plan.js";
import type { Resolved } from "./resolved.js";

/** A literal of the plan with Spark's text of it. */
export function resolveLiteral(literal: Expression_Literal, timeZone: string): Resolved {
  const expression = typedLiteral(literal);
  // a decimal is shown with the digits that were sent, not with those of its scale
  const sql = literal.literalType.case === "decimal" ? literal.literalType.value.value : literalText(expression, timeZone);
  return { expression, sql };
}

/** A constant of a type; null makes a typed null. */
export function constant(type: DataType, value: unknown): TypedLiteral {
  return { kind: "literal", type, nullable: value === null, value };
}

export function typedLiteral(literal: Expression_Literal): TypedLiteral {
  const { case: kind, value } = literal.literalType;
  const declared = literal.dataType === undefined ? undefined : fromProto(literal.dataType);
  switch (kind) {
    case "null":
      return constant(fromProto(value), null);
    case "binary":
      return constant({ kind: "binary" }, value);
    case "boolean":
      return constant({ kind: "boolean" }, value);
    case "byte":
      return constant({ kind: "tinyint" }, value);
    case "short":
      return constant({ kind: "smallint" }, value);
    case "integer":
      return constant({ kind: "int" }, value);
    case "long":
      return constant({ kind: "bigint" }, value);
    case "float":
      return constant({ kind: "float" }, value);
    case "double":
      return constant({ kind: "double" }, value);
    case "decimal":
      return decimalLiteral(value.value, value.precision, value.scale);
    case "string":
      return constant(declared ?? { kind: "string" }, value);
    case "date":
      return constant({ kind: "date" }, dateText(value));
    case "timestamp":
      return constant({ kind: "timestamp" }, `${dateTimeText(value)}Z`);
    case "timestampNtz":
      return constant({ kind: "timestamp_ntz" }, dateTimeText(value));
    case "time":
      return constant({ kind: "time", precision: value.precision ?? 6 }, nanoTimeText(value.nano));
    case "calendarInterval":
      return constant({ kind: "interval" }, { months: value.months, days: value.days, micros: value.microseconds });
    case "yearMonthInterval":
      return constant(declared ?? { kind: "interval_ym", start: "year", end: "month" }, value);
    case "dayTimeInterval":
      return constant(declared ?? { kind: "interval_dt", start: "day", end: "second" }, value);
    case "array":
      return arrayLiteral(value.elements.map(typedLiteral), declared ?? elementType(value.elementType));
    case "specializedArray":
      return arrayLiteral(specializedElements(value), declared);
    case "map":
      return mapLiteral(value.keys.map(typedLiteral), value.values.map(typedLiteral), declared ?? mapType(value.keyType, value.valueType));
    case "struct":
      return structLiteral(
        value.elements.map(typedLiteral),
        declared ?? (value.structType === undefined ? undefined : fromProto(value.structType)),
      );
    case "timestampNtzNanos":
    case "timestampLtzNanos":
      throw unsupported("timestamps with nanoseconds");
    case undefined:
      throw unsupported("a literal of an unknown kind");
  }
}

type ProtoType = Parameters<typeof fromProto>[0];

function elementType(element: ProtoType | undefined): DataType | undefined {
  return element === undefined ? undefined : { kind: "array", element: fromProto(element), containsNull: true };
}

function mapType(key: ProtoType | undefined, value: ProtoType | undefined): DataType | undefined {
  if (key === undefined || value === undefined) return undefined;
  return { kind: "map", key: fromProto(key), value: fromProto(value), valueContainsNull: true };
}

/** Digits that precision or scale have no room for widen them, as in Spark's LiteralValueProtoConverter. */
function decimalLiteral(text: string, precision: number | undefined, scale: number | undefined): TypedLiteral {
  const [whole = "", fraction = ""] = text.replace(/^[+-]/, "").split(".");
  const ownPrecision = Math.max(whole.replace(/^0+/, "").length + fraction.length, 1);
  const wide = Math.max(scale ?? 0, fraction.length);
  const type: DataType = { kind: "decimal", precision: Math.max(precision ?? 0, ownPrecision, wide), scale: wide };
  const zeros = "0".repeat(wide - fraction.length);
  return constant(type, `${text}${fraction === "" && wide > 0 ? "." : ""}${zeros}`);
}

/** The type that was sent counts; without one it is that of the first element that is not null, as Spark infers it. */
function arrayLiteral(elements: readonly TypedLiteral[], declared: DataType | undefined): TypedLiteral {
  const type: DataType = declared ?? {
    kind: "array",
    element: elements.find((element) => element.value !== null)?.type ?? elements[0]?.type ?? { kind: "void" },
    containsNull: elements.some((element) => element.value === null),
  };
  return constant(
    type,
    elements.map(({ value }) => value),
  );
}

function mapLiteral(keys: readonly TypedLiteral[], values: readonly TypedLiteral[], declared: DataType | undefined): TypedLiteral {
  const type: DataType = declared ?? {
    kind: "map",
    key: keys[0]?.type ?? { kind: "void" },
    value: values.find((value) => value.value !== null)?.type ?? values[0]?.type ?? { kind: "void" },
    valueContainsNull: values.some((value) => value.value === null),
  };
  return constant(type, new Map(keys.map((key, i) => [key.value, values[i]?.value ?? null])));
}

function structLiteral(elements: readonly TypedLiteral[], declared: DataType | undefined): TypedLiteral {
  const type: StructType =
    declared?.kind === "struct"
      ? declared
      : { kind: "struct", fields: elements.map((element, i) => ({ name: `_${i + 1}`, type: element.type, nullable: element.nullable })) };
  return constant(
    type,
    elements.map(({ value }) => value),
  );
}

function specializedElements(array: Expression_Literal_SpecializedArray): readonly TypedLiteral[] {
  const { case: kind, value } = array.valueType;
  switch (kind) {
    case "bools":
      return value.values.map((item) => constant({ kind: "boolean" }, item));
    case "ints":
      return value.values.map((item) => constant({ kind: "int" }, item));
    case "longs":
      return value.values.map((item) => constant({ kind: "bigint" }, item));
    case "floats":
      return value.values.map((item) => constant({ kind: "float" }, item));
    case "doubles":
      return value.values.map((item) => constant({ kind: "double" }, item));
    case "strings":
      return value.values.map((item) => constant({ kind: "string" }, item));
    case undefined:
      return [];
  }
}

/** Spark's text of a literal in a column's name. */
export function literalText({ type, value }: TypedLiteral, timeZone: string): string {
  if (value === null) return "NULL";
  switch (type.kind) {
    case "string":
    case "char":
    case "varchar":
      return String(value);
    case "float":
    case "double":
      return numberText(value as number, type.kind);
    case "binary":
      return `X'${[...(value as Uint8Array)].map((byte) => byte.toString(16).padStart(2, "0").toUpperCase()).join("")}'`;
    case "date":
      return `DATE '${value}'`;
    case "time":
      return `TIME '${value}'`;
    case "timestamp":
      return `TIMESTAMP '${timestampText(value as string, timeZone)}'`;
    case "timestamp_ntz":
      return `TIMESTAMP_NTZ '${timestampText(value as string, undefined)}'`;
    case "interval_ym":
      return `INTERVAL '${yearMonthText(value as number, type.start, type.end)}`;
    case "interval_dt":
      return `INTERVAL '${dayTimeText(value as bigint, type.start, type.end)}`;
    case "array":
      return `array(${(value as readonly unknown[]).map((item) => literalText(constant(type.element, item), timeZone)).join(", ")})`;
    case "map": {
      const entries = [...(value as ReadonlyMap<unknown, unknown>)];
      const text = entries.map(
        ([k, v]) => `${literalText(constant(type.key, k), timeZone)}, ${literalText(constant(type.value, v), timeZone)}`,
      );
      return `map(${text.join(", ")})`;
    }
    case "struct": {
      const values = value as readonly unknown[];
      const text = type.fields.map((field, i) => `${field.name}, ${literalText(constant(field.type, values[i] ?? null), timeZone)}`);
      return `named_struct(${text.join(", ")})`;
    }
    default:
      return String(value);
  }
}

/** Java's `Double.toString`: a whole number keeps `.0`, below 1e-3 and from 1e7 on there is an exponent. */
function numberText(value: number, kind: "float" | "double"): string {
  const shown = kind === "float" ? Number(Math.fround(value).toPrecision(8)) : value;
  if (!Number.isFinite(shown)) return String(shown);
  if (shown === 0) return Object.is(shown, -0) ? "-0.0" : "0.0";
  const size = Math.abs(shown);
  if (size >= 1e-3 && size < 1e7) return Number.isInteger(shown) ? `${shown}.0` : String(shown);
  const [mantissa = "", exponent = ""] = shown.toExponential().split("e");
  return `${mantissa.includes(".") ? mantissa : `${mantissa}.0`}E${exponent.replace("+", "")}`;
}

/** The text of a type in `CAST(x AS type)`. */
export function typeText(type: DataType): string {
  return typeToDdl(type);
}
