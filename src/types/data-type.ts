/** Types without parameters, by the names of Spark's `simpleString` (`interval` is the calendar interval). */
export type SimpleKind =
  | "void"
  | "boolean"
  | "tinyint"
  | "smallint"
  | "int"
  | "bigint"
  | "float"
  | "double"
  | "binary"
  | "date"
  | "timestamp"
  | "timestamp_ntz"
  | "interval"
  | "variant";

export type YearMonthField = "year" | "month";
export type DayTimeField = "day" | "hour" | "minute" | "second";

export interface SimpleType {
  readonly kind: SimpleKind;
}
/** `collation` is absent for UTF8_BINARY. */
export interface StringType {
  readonly kind: "string";
  readonly collation?: string;
}
export interface BoundedStringType {
  readonly kind: "char" | "varchar";
  readonly length: number;
}
export interface DecimalType {
  readonly kind: "decimal";
  readonly precision: number;
  readonly scale: number;
}
export interface TimeType {
  readonly kind: "time";
  readonly precision: number;
}
/** Timestamps finer than microseconds, with Spark 4.3 and only where a session allows them; `precision` is 7, 8 or 9. */
export interface NanosTimestampType {
  readonly kind: "timestamp_ltz_nanos" | "timestamp_ntz_nanos";
  readonly precision: number;
}
export interface YearMonthIntervalType {
  readonly kind: "interval_ym";
  readonly start: YearMonthField;
  readonly end: YearMonthField;
}
export interface DayTimeIntervalType {
  readonly kind: "interval_dt";
  readonly start: DayTimeField;
  readonly end: DayTimeField;
}
/** `srid` is "any" where values of several reference systems may meet. */
export interface GeoType {
  readonly kind: "geometry" | "geography";
  readonly srid: number | "any";
}
export interface ArrayType {
  readonly kind: "array";
  readonly element: DataType;
  readonly containsNull: boolean;
}
export interface MapType {
  readonly kind: "map";
  readonly key: DataType;
  readonly value: DataType;
  readonly valueContainsNull: boolean;
}
export interface StructType {
  readonly kind: "struct";
  readonly fields: readonly Field[];
}
export interface Field {
  readonly name: string;
  readonly type: DataType;
  readonly nullable: boolean;
  /** Spark's column metadata as JSON text (comments live here), absent when there is none. */
  readonly metadata?: string;
}

/** A Spark data type as plain immutable data. A schema is a StructType. */
export type DataType =
  | SimpleType
  | StringType
  | BoundedStringType
  | DecimalType
  | TimeType
  | NanosTimestampType
  | YearMonthIntervalType
  | DayTimeIntervalType
  | GeoType
  | ArrayType
  | MapType
  | StructType;

export type Kind = DataType["kind"];
