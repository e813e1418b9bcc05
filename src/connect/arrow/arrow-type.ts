import { UnsupportedError } from "../../errors.js";
import type { DataType } from "../../types/data-type.js";

/** Units of Arrow's Time, Timestamp and Duration. */
export type TimeUnit = "second" | "millisecond" | "microsecond" | "nanosecond";

/** The Arrow types that Spark's server sends, as plain data. */
export type ArrowType =
  | { readonly id: "null" | "bool" | "date_day" | "struct" | "map" }
  /**
   * Large: with offsets of 64 bits, which the reader narrows. Spark sends them where spark.sql.execution.arrow.useLargeVarTypes says so.
   * View: each value says where it is; the reader puts them in order.
   */
  | { readonly id: "utf8" | "binary" | "list"; readonly large?: true; readonly view?: true }
  | { readonly id: "int"; readonly bits: 8 | 16 | 32 | 64 }
  | { readonly id: "float"; readonly bits: 32 | 64 }
  | { readonly id: "decimal"; readonly precision: number; readonly scale: number }
  | { readonly id: "timestamp"; readonly unit: TimeUnit; readonly timeZone: string | undefined }
  | { readonly id: "time"; readonly unit: TimeUnit }
  | { readonly id: "duration"; readonly unit: TimeUnit }
  | { readonly id: "interval"; readonly unit: "year_month" | "month_day_nano" };

export interface ArrowField {
  readonly name: string;
  readonly type: ArrowType;
  readonly nullable: boolean;
  readonly children: readonly ArrowField[];
  readonly metadata?: Readonly<Record<string, string>>;
  /** The dictionary that holds the values, and the width of the numbers that refer to them. */
  readonly dictionary?: { readonly id: number; readonly bits: 8 | 16 | 32 | 64 };
}

const field = (
  name: string,
  type: ArrowType,
  nullable: boolean,
  children: readonly ArrowField[] = [],
  metadata?: Record<string, string>,
): ArrowField => ({
  name,
  type,
  nullable,
  children,
  ...(metadata && { metadata }),
});

/** The Arrow field that Spark's server sends for a column of this type. */
export function arrowField(name: string, type: DataType, nullable: boolean, timeZone: string): ArrowField {
  const plain = (arrow: ArrowType): ArrowField => field(name, arrow, nullable);
  switch (type.kind) {
    case "void":
      return plain({ id: "null" });
    case "boolean":
      return plain({ id: "bool" });
    case "tinyint":
      return plain({ id: "int", bits: 8 });
    case "smallint":
      return plain({ id: "int", bits: 16 });
    case "int":
      return plain({ id: "int", bits: 32 });
    case "bigint":
      return plain({ id: "int", bits: 64 });
    case "float":
      return plain({ id: "float", bits: 32 });
    case "double":
      return plain({ id: "float", bits: 64 });
    case "decimal":
      return plain({ id: "decimal", precision: type.precision, scale: type.scale });
    case "string":
    case "char":
    case "varchar":
      return plain({ id: "utf8" });
    case "binary":
      return plain({ id: "binary" });
    case "date":
      return plain({ id: "date_day" });
    case "timestamp":
      return plain({ id: "timestamp", unit: "microsecond", timeZone });
    case "timestamp_ntz":
      return plain({ id: "timestamp", unit: "microsecond", timeZone: undefined });
    case "time":
      return field(name, { id: "time", unit: "nanosecond" }, nullable, [], { "SPARK::time::precision": String(type.precision) });
    case "interval_ym":
      return plain({ id: "interval", unit: "year_month" });
    case "interval_dt":
      return plain({ id: "duration", unit: "microsecond" });
    case "interval":
      return plain({ id: "interval", unit: "month_day_nano" });
    case "variant":
      return field(name, { id: "struct" }, nullable, [
        field("value", { id: "binary" }, false),
        field("metadata", { id: "binary" }, false, [], { variant: "true" }),
      ]);
    case "geometry":
    case "geography":
      return field(name, { id: "struct" }, nullable, [
        field("srid", { id: "int", bits: 32 }, false),
        field("wkb", { id: "binary" }, false, [], { [type.kind]: "true", srid: type.srid === "any" ? "ANY" : String(type.srid) }),
      ]);
    case "array":
      return field(name, { id: "list" }, nullable, [arrowField("element", type.element, type.containsNull, timeZone)]);
    case "map":
      return field(name, { id: "map" }, nullable, [
        field("entries", { id: "struct" }, false, [
          arrowField("key", type.key, false, timeZone),
          arrowField("value", type.value, type.valueContainsNull, timeZone),
        ]),
      ]);
    case "struct":
      return field(
        name,
        { id: "struct" },
        nullable,
        type.fields.map((child) => arrowField(child.name, child.type, child.nullable, timeZone)),
      );
    case "timestamp_ltz_nanos":
    case "timestamp_ntz_nanos":
      throw new UnsupportedError(
        `Values of ${type.kind}(${type.precision}) in ${JSON.stringify(name)} cannot be carried yet: cast them to timestamp or timestamp_ntz, or to string.`,
      );
    default: {
      const unknown: never = type;
      throw new UnsupportedError(`No Arrow form is known for the type ${JSON.stringify(unknown)}.`);
    }
  }
}
