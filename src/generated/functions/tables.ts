// Generated from registry/functions.yaml by `npm run generate`. Do not edit.
import type { ArrayOf } from "../../types/tags.js";

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

export interface HourTable {
  date: "int";
  timestamp: "int";
  timestamp_ntz: "int";
  time: "int" | null;
}

export interface MedianTable {
  timestamp: "time";
  timestamp_ntz: "time";
  time: "time";
}

export interface MedianTable2 {
  tinyint: "double";
  smallint: "double";
  int: "double";
  bigint: "double";
  float: "double";
  double: "double";
  decimal: "double";
  timestamp: "time";
  timestamp_ntz: "time";
  time: "time";
  interval_ym: "interval_ym";
  interval_dt: "interval_dt";
}

export interface PercentileTable {
  tinyint: ArrayOf<"double">;
  smallint: ArrayOf<"double">;
  int: ArrayOf<"double">;
  bigint: ArrayOf<"double">;
  float: ArrayOf<"double">;
  double: ArrayOf<"double">;
  decimal: ArrayOf<"double">;
  timestamp: ArrayOf<"time">;
  timestamp_ntz: ArrayOf<"time">;
  time: ArrayOf<"time">;
  interval_ym: ArrayOf<"interval_ym">;
  interval_dt: ArrayOf<"interval_dt">;
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

export interface SessionWindowTable {
  date: "timestamp";
  timestamp: "timestamp";
  timestamp_ntz: "timestamp_ntz";
  time: "timestamp";
}

export interface ShiftLeftTable {
  tinyint: "int";
  smallint: "int";
  int: "int";
  bigint: "bigint";
  float: "int" | null;
  double: "int" | null;
  decimal: "int" | null;
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
