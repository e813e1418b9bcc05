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

export interface ToDateTable {
  date: "date";
  timestamp: "date";
  timestamp_ntz: "date" | null;
  string: "date" | null;
}
