import { ArgumentError, ExecutionError, UnsupportedError } from "../errors.js";
import type { Expression_Literal, Expression_Literal_SpecializedArray } from "../generated/proto/spark/connect/expressions_pb.js";
import type { DataType } from "../types/data-type.js";
import { dateText, dateTimeText, nanoTimeText } from "../types/iso-time.js";
import { fromProto } from "../types/proto.js";
import { Timestamp } from "../types/timestamp.js";
import { decimalText, parseDecimal } from "../types/values/decimal-text.js";
import { calendarText, dayTimeText, yearMonthText } from "../types/values/intervals.js";
import { setOwn } from "./arrow/own-property.js";

/**
 * The value of a literal that the server sent, as the documentation's table of values has it. A struct's field names are in its type, which
 * stands with the literal or with the one around it (`declared`).
 */
export function literalValue(literal: Expression_Literal, declared?: DataType): unknown {
  const { case: kind, value } = literal.literalType;
  const type = literal.dataType === undefined ? declared : fromProto(literal.dataType);
  switch (kind) {
    case "null":
      return null;
    case "boolean":
    case "byte":
    case "short":
    case "integer":
    case "long":
    case "float":
    case "double":
    case "string":
      return value;
    case "binary":
      return new Uint8Array(value);
    case "decimal":
      return decimal(value.value, value.scale ?? 0);
    case "date":
      return dateText(value);
    case "timestamp":
      return new Timestamp(value);
    case "timestampNtz":
      return dateTimeText(value);
    case "time":
      return nanoTimeText(value.nano);
    case "yearMonthInterval":
      return yearMonthText(value);
    case "dayTimeInterval":
      return dayTimeText(value);
    case "calendarInterval":
      return calendarText({ months: value.months, days: value.days, micros: value.microseconds });
    case "array": {
      const element = type?.kind === "array" ? type.element : value.elementType && fromProto(value.elementType);
      return value.elements.map((item) => literalValue(item, element));
    }
    case "specializedArray":
      return specialized(value);
    case "map": {
      const key = type?.kind === "map" ? type.key : value.keyType && fromProto(value.keyType);
      const item = type?.kind === "map" ? type.value : value.valueType && fromProto(value.valueType);
      return new Map(value.keys.map((each, index) => [literalValue(each, key), literalValue(value.values[index]!, item)]));
    }
    case "struct":
      return struct(value.elements, type ?? (value.structType && fromProto(value.structType)));
    case "timestampNtzNanos":
    case "timestampLtzNanos":
      throw new UnsupportedError("Timestamps with nanoseconds cannot be read yet: cast them to timestamp, or to string.");
    case undefined:
      throw new UnsupportedError("The server sent a literal of a kind that this version of Sparkwright does not know.");
  }
}

/** Spark writes a decimal as Java does: "0E-18" is a zero with 18 digits after the point. */
function decimal(text: string, scale: number): string {
  const unscaled = parseDecimal(text, scale);
  if (unscaled === undefined) throw new ExecutionError(`The server sent ${JSON.stringify(text)} for a decimal with scale ${scale}.`);
  return decimalText(unscaled, scale);
}

function struct(elements: readonly Expression_Literal[], type: DataType | undefined): Record<string, unknown> {
  if (type?.kind !== "struct" || type.fields.length !== elements.length)
    throw new ExecutionError(`The server sent a struct of ${elements.length} values without the names of its fields.`);
  const object: Record<string, unknown> = {};
  type.fields.forEach(({ name, type: field }, index) => {
    if (Object.hasOwn(object, name))
      throw new ArgumentError(`Two fields of a struct are named ${JSON.stringify(name)}, which an object cannot hold: rename one.`);
    setOwn(object, name, literalValue(elements[index]!, field));
  });
  return object;
}

function specialized({ valueType }: Expression_Literal_SpecializedArray): unknown[] {
  return valueType.case === undefined ? [] : [...valueType.value.values];
}
