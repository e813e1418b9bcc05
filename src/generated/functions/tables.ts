// Generated from registry/functions.yaml by `npm run generate`. Do not edit.

// Result types by the type of an argument.

export interface AvgTable {
  tinyint: "double";
  smallint: "double";
  int: "double";
  bigint: "double";
  float: "double";
  double: "double";
  decimal: "decimal";
  timestamp: "double";
  interval_ym: "interval_ym";
  interval_dt: "interval_dt";
}

export interface CeilTable {
  tinyint: "bigint";
  smallint: "bigint";
  int: "bigint";
  bigint: "bigint";
  float: "bigint";
  double: "bigint";
  decimal: "decimal";
}

export interface ContainsTable {
  string: "boolean";
  binary: "boolean" | null;
}

export interface HourTable {
  date: "int";
  timestamp: "int";
  timestamp_ntz: "int";
  time: "int" | null;
}

export interface MedianTable {
  tinyint: "double";
  smallint: "double";
  int: "double";
  bigint: "double";
  float: "double";
  double: "double";
  decimal: "double";
  timestamp: "timestamp";
  timestamp_ntz: "timestamp_ntz";
  time: "time";
  interval_ym: "interval_ym";
  interval_dt: "interval_dt";
}

export interface NanvlTable {
  tinyint: "double";
  smallint: "double";
  int: "double";
  bigint: "double";
  float: "float";
  double: "double";
  decimal: "double";
}

export interface PercentileContTable {
  tinyint: ArrayOf<"double">;
  smallint: ArrayOf<"double">;
  int: ArrayOf<"double">;
  bigint: ArrayOf<"double">;
  float: ArrayOf<"double">;
  double: ArrayOf<"double">;
  decimal: ArrayOf<"double">;
  timestamp: ArrayOf<Bare<U>>;
  timestamp_ntz: ArrayOf<Bare<U>>;
  time: ArrayOf<Bare<U>>;
  interval_ym: ArrayOf<"interval_ym">;
  interval_dt: ArrayOf<"interval_dt">;
}

export interface PercentileTable {
  tinyint: ArrayOf<"double">;
  smallint: ArrayOf<"double">;
  int: ArrayOf<"double">;
  bigint: ArrayOf<"double">;
  float: ArrayOf<"double">;
  double: ArrayOf<"double">;
  decimal: ArrayOf<"double">;
  timestamp: ArrayOf<Bare<T>>;
  timestamp_ntz: ArrayOf<Bare<T>>;
  time: ArrayOf<Bare<T>>;
  interval_ym: ArrayOf<"interval_ym">;
  interval_dt: ArrayOf<"interval_dt">;
}

export interface PmodTable {
  tinyint: Bare<Common<Operand<T> | Operand<U>>>;
  smallint: Bare<Common<Operand<T> | Operand<U>>>;
  int: Bare<Common<Operand<T> | Operand<U>>>;
  bigint: Bare<Common<Operand<T> | Operand<U>>>;
  float: Bare<Common<Operand<T> | Operand<U>>>;
  double: Bare<Common<Operand<T> | Operand<U>>>;
  decimal: "decimal";
}

export interface RegrAvgxTable {
  tinyint: "double";
  smallint: "double";
  int: "double";
  bigint: "double";
  float: "double";
  double: "double";
  decimal: "decimal";
}

export interface SequenceTable {
  tinyint: ArrayOf<Bare<Common<T | U | V>>>;
  smallint: ArrayOf<Bare<Common<T | U | V>>>;
  int: ArrayOf<Bare<Common<T | U | V>>>;
  bigint: ArrayOf<Bare<Common<T | U | V>>>;
  date: ArrayOf<Bare<Common<T | U>>>;
  timestamp: ArrayOf<Bare<Common<T | U>>>;
  timestamp_ntz: ArrayOf<Bare<Common<T | U>>>;
  time: ArrayOf<Bare<Common<T | U>>>;
}

export interface ShiftLeftTable {
  tinyint: "int";
  smallint: "int";
  int: "int";
  bigint: "bigint";
  float: "int";
  double: "int";
  decimal: "int";
}

export interface SumTable {
  tinyint: "bigint";
  smallint: "bigint";
  int: "bigint";
  bigint: "bigint";
  float: "double";
  double: "double";
  decimal: "decimal";
  timestamp: "double";
  interval_ym: "interval_ym";
  interval_dt: "interval_dt";
}

export interface TimestampSecondsTable {
  tinyint: "timestamp";
  smallint: "timestamp";
  int: "timestamp";
  bigint: "timestamp";
  float: "timestamp" | null;
  double: "timestamp" | null;
  decimal: "timestamp";
}

export interface ToDateTable {
  date: "date";
  timestamp: "date";
  timestamp_ntz: "date" | null;
  string: "date" | null;
}

export interface ToTimestampNtzTable {
  date: "timestamp_ntz" | null;
  timestamp: "timestamp_ntz";
  timestamp_ntz: "timestamp_ntz";
  string: "timestamp_ntz" | null;
}

export interface ToTimestampTable {
  tinyint: "timestamp";
  smallint: "timestamp";
  int: "timestamp";
  bigint: "timestamp";
  float: "timestamp" | null;
  double: "timestamp" | null;
  decimal: "timestamp";
  date: "timestamp";
  timestamp: "timestamp";
  timestamp_ntz: "timestamp";
  string: "timestamp" | null;
}

export interface TryAddTable {
  tinyint: "tinyint";
  smallint: "smallint";
  int: "int";
  bigint: "bigint";
  float: "float";
  double: "double";
  decimal: "decimal";
  date: "date";
  timestamp: "timestamp";
  timestamp_ntz: "timestamp_ntz";
  time: "time";
  interval_ym: "date";
  interval_dt: "date";
  interval: "date";
  string: "string";
}

export interface TryDivideTable {
  tinyint: "double";
  smallint: "double";
  int: "double";
  bigint: "double";
  float: "double";
  double: "double";
  decimal: "decimal";
  interval_ym: "interval_ym";
  interval_dt: "interval_dt";
  interval: "interval";
}

export interface TrySubtractTable {
  tinyint: "tinyint";
  smallint: "smallint";
  int: "int";
  bigint: "bigint";
  float: "float";
  double: "double";
  decimal: "decimal";
  date: "date";
  timestamp: "timestamp";
  timestamp_ntz: "timestamp_ntz";
  time: "time";
  interval_ym: "interval_ym";
  interval_dt: "interval_dt";
  interval: "interval";
  string: "interval_dt";
}
