import type { MessageInitShape } from "@bufbuild/protobuf";
import { ParseError, UnsupportedError } from "../errors.js";
import type { DataTypeSchema } from "../generated/proto/spark/connect/types_pb.js";
import type { DataType, DayTimeField, Field, SimpleKind, YearMonthField } from "./data-type.js";
import { parseType } from "./ddl.js";

/** Spark Connect's message of a type, as the plain object that makes one. */
export type ProtoDataType = MessageInitShape<typeof DataTypeSchema>;

type ProtoKind = NonNullable<ProtoDataType["kind"]>;
type SimpleCase =
  | "null"
  | "boolean"
  | "byte"
  | "short"
  | "integer"
  | "long"
  | "float"
  | "double"
  | "binary"
  | "date"
  | "timestamp"
  | "timestampNtz"
  | "calendarInterval"
  | "variant";

const caseOfKind: Readonly<Record<SimpleKind, SimpleCase>> = {
  void: "null",
  boolean: "boolean",
  tinyint: "byte",
  smallint: "short",
  int: "integer",
  bigint: "long",
  float: "float",
  double: "double",
  binary: "binary",
  date: "date",
  timestamp: "timestamp",
  timestamp_ntz: "timestampNtz",
  interval: "calendarInterval",
  variant: "variant",
};
const kindOfCase = new Map<string, SimpleKind>(Object.entries(caseOfKind).map(([kind, name]) => [name, kind as SimpleKind]));

/** Interval fields by their numbers in the protocol. */
const yearMonthFields: readonly YearMonthField[] = ["year", "month"];
const dayTimeFields: readonly DayTimeField[] = ["day", "hour", "minute", "second"];

/** The protocol's number for "any reference system". */
const anySrid = -1;

/** A type as Spark Connect sends it. */
export function toProto(type: DataType): ProtoDataType {
  return { kind: protoKind(type) };
}

function protoKind(type: DataType): ProtoKind {
  switch (type.kind) {
    case "string":
      return { case: "string", value: type.collation === undefined ? {} : { collation: type.collation } };
    case "char":
      return { case: "char", value: { length: type.length } };
    case "varchar":
      return { case: "varChar", value: { length: type.length } };
    case "decimal":
      return { case: "decimal", value: { precision: type.precision, scale: type.scale } };
    case "time":
      return { case: "time", value: { precision: type.precision } };
    case "timestamp_ltz_nanos":
      return { case: "timestampLtzNanos", value: { precision: type.precision } };
    case "timestamp_ntz_nanos":
      return { case: "timestampNtzNanos", value: { precision: type.precision } };
    case "interval_ym":
      return { case: "yearMonthInterval", value: fieldNumbers(yearMonthFields, type) };
    case "interval_dt":
      return { case: "dayTimeInterval", value: fieldNumbers(dayTimeFields, type) };
    case "geometry":
    case "geography":
      return { case: type.kind, value: { srid: type.srid === "any" ? anySrid : type.srid } };
    case "array":
      return { case: "array", value: { elementType: toProto(type.element), containsNull: type.containsNull } };
    case "map":
      return {
        case: "map",
        value: { keyType: toProto(type.key), valueType: toProto(type.value), valueContainsNull: type.valueContainsNull },
      };
    case "struct":
      return { case: "struct", value: { fields: type.fields.map(protoField) } };
    default:
      return { case: caseOfKind[type.kind], value: {} };
  }
}

function protoField({ name, type, nullable, metadata }: Field) {
  return { name, dataType: toProto(type), nullable, ...(metadata !== undefined && { metadata }) };
}

function fieldNumbers<F extends string>(fields: readonly F[], { start, end }: { readonly start: F; readonly end: F }) {
  return { startField: fields.indexOf(start), endField: fields.indexOf(end) };
}

/**
 * The type that a message of Spark Connect describes. A user-defined type is the type of its values.
 *
 * Throws UnsupportedError for a type that this version of Sparkwright does not know.
 */
export function fromProto(message: ProtoDataType): DataType {
  const kind = message.kind;
  const simple = kindOfCase.get(kind?.case ?? "");
  if (simple !== undefined) return { kind: simple };
  switch (kind?.case) {
    case "string": {
      const { collation = "" } = kind.value;
      return collation === "" || collation === "UTF8_BINARY" ? { kind: "string" } : { kind: "string", collation };
    }
    case "char":
      return { kind: "char", length: kind.value.length ?? 0 };
    case "varChar":
      return { kind: "varchar", length: kind.value.length ?? 0 };
    case "decimal":
      return { kind: "decimal", precision: kind.value.precision ?? 10, scale: kind.value.scale ?? 0 };
    case "time":
      return { kind: "time", precision: kind.value.precision ?? 6 };
    case "timestampLtzNanos":
      return { kind: "timestamp_ltz_nanos", precision: kind.value.precision ?? 9 };
    case "timestampNtzNanos":
      return { kind: "timestamp_ntz_nanos", precision: kind.value.precision ?? 9 };
    case "yearMonthInterval":
      return { kind: "interval_ym", ...fieldNames(yearMonthFields, kind.value) };
    case "dayTimeInterval":
      return { kind: "interval_dt", ...fieldNames(dayTimeFields, kind.value) };
    case "geometry":
    case "geography":
      return { kind: kind.case, srid: kind.value.srid === anySrid ? "any" : (kind.value.srid ?? 0) };
    case "array":
      return { kind: "array", element: part(kind.value.elementType, "an array's element"), containsNull: kind.value.containsNull ?? false };
    case "map": {
      const { keyType, valueType, valueContainsNull = false } = kind.value;
      return { kind: "map", key: part(keyType, "a map's key"), value: part(valueType, "a map's value"), valueContainsNull };
    }
    case "struct":
      return { kind: "struct", fields: (kind.value.fields ?? []).map(fieldOf) };
    case "udt":
      return part(kind.value.sqlType, `the values of the user-defined type ${kind.value.jvmClass ?? kind.value.pythonClass ?? ""}`);
    case "unparsed":
      return parseType(kind.value.dataTypeString ?? "");
    default:
      throw new UnsupportedError(
        `A type of the protocol that Sparkwright does not know: ${kind?.case ?? "an empty or newer DataType message"}`,
      );
  }
}

function fieldOf({ name = "", dataType, nullable = false, metadata }: ProtoField): Field {
  const type = part(dataType, `the column ${JSON.stringify(name)}`);
  return metadata === undefined || metadata === "{}" ? { name, type, nullable } : { name, type, nullable, metadata };
}

interface ProtoField {
  readonly name?: string | undefined;
  readonly dataType?: ProtoDataType | undefined;
  readonly nullable?: boolean | undefined;
  readonly metadata?: string | undefined;
}

function part(type: ProtoDataType | undefined, of: string): DataType {
  if (type === undefined) throw new ParseError(`A DataType message without the type of ${of}`);
  return fromProto(type);
}

/** Absent numbers mean the whole range. */
function fieldNames<F extends string>(
  fields: readonly F[],
  { startField, endField }: { readonly startField?: number | undefined; readonly endField?: number | undefined },
): { readonly start: F; readonly end: F } {
  const start = fields[startField ?? 0];
  const end = fields[endField ?? fields.length - 1];
  if (start === undefined || end === undefined)
    throw new UnsupportedError(`An interval of the protocol from field ${startField} to ${endField}`);
  return { start, end };
}
