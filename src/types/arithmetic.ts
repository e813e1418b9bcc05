// biome-ignore-all lint/suspicious/noExplicitAny: an operand of unknown type (`any`) gives a result of unknown type
import type { DateLike, Interval, NullOf, Num } from "./tags.js";

// The result types of operators, as Spark 4.3 gives them in ANSI mode: one lookup table an operator, first operand by second. Tables and
// not chains of conditional types: a lookup costs the same whatever the table's size.

/** Numeric promotion: `float` meets another numeric as `double`, decimals meet integrals as `decimal`. */
export interface Widen {
  tinyint: {
    tinyint: "tinyint";
    smallint: "smallint";
    int: "int";
    bigint: "bigint";
    float: "double";
    double: "double";
    decimal: "decimal";
  };
  smallint: {
    tinyint: "smallint";
    smallint: "smallint";
    int: "int";
    bigint: "bigint";
    float: "double";
    double: "double";
    decimal: "decimal";
  };
  int: { tinyint: "int"; smallint: "int"; int: "int"; bigint: "bigint"; float: "double"; double: "double"; decimal: "decimal" };
  bigint: { tinyint: "bigint"; smallint: "bigint"; int: "bigint"; bigint: "bigint"; float: "double"; double: "double"; decimal: "decimal" };
  float: { tinyint: "double"; smallint: "double"; int: "double"; bigint: "double"; float: "float"; double: "double"; decimal: "double" };
  double: { tinyint: "double"; smallint: "double"; int: "double"; bigint: "double"; float: "double"; double: "double"; decimal: "double" };
  decimal: {
    tinyint: "decimal";
    smallint: "decimal";
    int: "decimal";
    bigint: "decimal";
    float: "double";
    double: "double";
    decimal: "decimal";
  };
}

interface PlusDays {
  date: "date";
}
type TimeShift = "time" | null;
interface PlusTable {
  tinyint: Widen["tinyint"] & PlusDays;
  smallint: Widen["smallint"] & PlusDays;
  int: Widen["int"] & PlusDays;
  bigint: Widen["bigint"];
  float: Widen["float"];
  double: Widen["double"];
  decimal: Widen["decimal"];
  date: { tinyint: "date"; smallint: "date"; int: "date"; interval_ym: "date"; interval_dt: "timestamp"; interval: "date" };
  timestamp: { interval_ym: "timestamp"; interval_dt: "timestamp"; interval: "timestamp" };
  timestamp_ntz: { interval_ym: "timestamp_ntz"; interval_dt: "timestamp_ntz"; interval: "timestamp_ntz" };
  time: { interval_dt: TimeShift };
  interval_ym: { date: "date"; timestamp: "timestamp"; timestamp_ntz: "timestamp_ntz"; interval_ym: "interval_ym" };
  interval_dt: { date: "timestamp"; timestamp: "timestamp"; timestamp_ntz: "timestamp_ntz"; time: TimeShift; interval_dt: "interval_dt" };
  interval: { date: "date"; timestamp: "timestamp"; timestamp_ntz: "timestamp_ntz"; interval: "interval" };
}
interface MinusTable {
  tinyint: Widen["tinyint"];
  smallint: Widen["smallint"];
  int: Widen["int"];
  bigint: Widen["bigint"];
  float: Widen["float"];
  double: Widen["double"];
  decimal: Widen["decimal"];
  date: {
    tinyint: "date";
    smallint: "date";
    int: "date";
    interval_ym: "date";
    interval_dt: "timestamp";
    interval: "date";
    date: "interval_dt";
    timestamp: "interval_dt";
    timestamp_ntz: "interval_dt" | null;
  };
  timestamp: {
    interval_ym: "timestamp";
    interval_dt: "timestamp";
    interval: "timestamp";
    date: "interval_dt";
    timestamp: "interval_dt";
    timestamp_ntz: "interval_dt";
  };
  timestamp_ntz: {
    interval_ym: "timestamp_ntz";
    interval_dt: "timestamp_ntz";
    interval: "timestamp_ntz";
    date: "interval_dt" | null;
    timestamp: "interval_dt";
    timestamp_ntz: "interval_dt";
  };
  time: { interval_dt: TimeShift; time: "interval_dt" | null };
  interval_ym: { interval_ym: "interval_ym" };
  interval_dt: { interval_dt: "interval_dt" };
  interval: { interval: "interval" };
}

/** What `plus` and `minus` take on their left. */
export type Addable = Num | DateLike | Interval | "time";

interface ByNum<T> {
  tinyint: T;
  smallint: T;
  int: T;
  bigint: T;
  float: T;
  double: T;
  decimal: T;
}
interface ByInterval {
  interval_ym: "interval_ym";
  interval_dt: "interval_dt";
  interval: "interval" | null;
}
interface TimesTable {
  tinyint: Widen["tinyint"] & ByInterval;
  smallint: Widen["smallint"] & ByInterval;
  int: Widen["int"] & ByInterval;
  bigint: Widen["bigint"] & ByInterval;
  float: Widen["float"] & ByInterval;
  double: Widen["double"] & ByInterval;
  decimal: Widen["decimal"] & ByInterval;
  interval_ym: ByNum<"interval_ym">;
  interval_dt: ByNum<"interval_dt">;
  interval: ByNum<"interval" | null>;
}

// `/` can meet a zero: always nullable between numbers; decimal unless a float or double takes part
interface DivIntegral {
  tinyint: "double" | null;
  smallint: "double" | null;
  int: "double" | null;
  bigint: "double" | null;
  float: "double" | null;
  double: "double" | null;
  decimal: "decimal" | null;
}
interface DivDecimal {
  tinyint: "decimal" | null;
  smallint: "decimal" | null;
  int: "decimal" | null;
  bigint: "decimal" | null;
  float: "double" | null;
  double: "double" | null;
  decimal: "decimal" | null;
}
interface DivTable {
  tinyint: DivIntegral;
  smallint: DivIntegral;
  int: DivIntegral;
  bigint: DivIntegral;
  float: ByNum<"double" | null>;
  double: ByNum<"double" | null>;
  decimal: DivDecimal;
  interval_ym: ByNum<"interval_ym">;
  interval_dt: ByNum<"interval_dt">;
  interval: ByNum<"interval" | null>;
}

// The tables stand in the rules by name: as an argument of one rule for all, each call would make types of its own from them.
export type LookUp<Row, B> = Row[B & keyof Row];
export type Plus<A, B> = 0 extends 1 & (A | B) ? any : LookUp<PlusTable[A & keyof PlusTable], B> | NullOf<A | B>;
export type Minus<A, B> = 0 extends 1 & (A | B) ? any : LookUp<MinusTable[A & keyof MinusTable], B> | NullOf<A | B>;
export type Times<A, B> = 0 extends 1 & (A | B) ? any : LookUp<TimesTable[A & keyof TimesTable], B> | NullOf<A | B>;
export type Div<A, B> = 0 extends 1 & (A | B) ? any : LookUp<DivTable[A & keyof DivTable], B> | NullOf<A | B>;
export type Mod<A, B> = 0 extends 1 & (A | B) ? any : Widen[A & Num][B & Num] | null;

type RightTags<Table> = { [Left in keyof Table]: keyof Table[Left] };
interface PlusRight extends RightTags<PlusTable> {}
interface MinusRight extends RightTags<MinusTable> {}
interface TimesRight extends RightTags<TimesTable> {}
/** What may stand on the right of an operator, beside a JavaScript number or bigint. */
export type PlusPeer<A> = 0 extends 1 & A ? any : PlusRight[A & keyof PlusRight] | null;
export type MinusPeer<A> = 0 extends 1 & A ? any : MinusRight[A & keyof MinusRight] | null;
export type TimesPeer<A> = 0 extends 1 & A ? any : TimesRight[A & keyof TimesRight] | null;

interface SumTable {
  tinyint: "bigint";
  smallint: "bigint";
  int: "bigint";
  bigint: "bigint";
  float: "double";
  double: "double";
  decimal: "decimal";
  interval_ym: "interval_ym";
  interval_dt: "interval_dt";
}
/** The type of `sum`: null for a group without values. */
export type SumOf<T> = 0 extends 1 & T ? any : SumTable[T & keyof SumTable] | null;
interface AvgTable {
  tinyint: "double";
  smallint: "double";
  int: "double";
  bigint: "double";
  float: "double";
  double: "double";
  decimal: "decimal";
  interval_ym: "interval_ym";
  interval_dt: "interval_dt";
}
/** The type of `avg`: null for a group without values. */
export type AvgOf<T> = 0 extends 1 & T ? any : AvgTable[T & keyof AvgTable] | null;
