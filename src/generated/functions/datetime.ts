// Generated from registry/functions.yaml by `npm run generate`. Do not edit.
import type { Column } from "../../dsl/column/column.js";
import { createColumn } from "../../dsl/column/column.js";
import type { Constant, Expr, NeedsOf, TypeOf } from "../../dsl/column/expr.js";
import type { Operand } from "../../dsl/column/operand-types.js";
import { invoke, optional, withDefault } from "../../dsl/functions/call.js";
import type { Extracted, ExtractField, ExtractSource } from "../../dsl/functions/extract-types.js";
import type { Bare, FieldOf, Look, NullFrom, NullWhenSliding, TimeWindow } from "../../dsl/functions/function-types.js";
import { booleanLiteral, intLiteral, numberLiteral, onlyLiteral, orLiteral, stringLiteral } from "../../dsl/functions/literal-arguments.js";
import type { Common } from "../../types/common-tag.js";
import type { DateLike, Integral, NullOf, Num, StructOf } from "../../types/tags.js";
import type { HourTable, MedianTable, SessionWindowTable, TimestampSecondsTable, ToDateTable, ToTimestampNtzTable, ToTimestampTable } from "./tables.js";

/**
 * The same day of the month so many months later, earlier for a negative number.
 *
 * A day that the month does not have becomes its last one; the last day of a month does not stay the last.
 *
 * In Spark's types `(start: date, months: int) -> date`; null when an argument is.
 *
 * A date and time function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#add_months)).
 *
 * @param start a date
 * @param months an int
 * @example
 * ```ts
 * fn.add_months(lit("2026-01-31").cast("date"), 1); // "2026-02-28", date?
 * ```
 * @example
 * ```ts
 * fn.add_months(lit("2026-02-28").cast("date"), 1); // "2026-03-28", date?
 * ```
 */
export function add_months<T extends DateLike | null, const U extends Expr<Num | null> | number, Q1 = unknown>(start: Expr<T, Q1>, months: U): Column<"date" | NullOf<T | Operand<U>> | NullFrom<T, "timestamp_ntz"> | NullFrom<TypeOf<U>, "float" | "double" | "decimal">, Q1 & NeedsOf<U>> {
  return createColumn(invoke("add_months", [["start", start], ["months", months, orLiteral(intLiteral)]], arguments));
}

/**
 * What clocks in `targetTz` show when those in `sourceTz` (the session's time zone when it is left out) show this time.
 *
 * Zones are regions or offsets such as `+05:30`; another text raises INVALID_TIMEZONE.
 *
 * In Spark's types (null when an argument is):
 * - `(targetTz: string, timestamp: timestamp_ntz) -> timestamp_ntz`
 * - `(sourceTz: string, targetTz: string, timestamp: timestamp_ntz) -> timestamp_ntz`
 *
 * A date and time function since Spark 3.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#convert_timezone)).
 *
 * @param targetTz text
 * @param timestamp a timestamp_ntz
 * @param sourceTz text
 * @example
 * ```ts
 * fn.convert_timezone(lit("Europe/Berlin"), lit("America/New_York"), lit("2026-03-14 12:00:00").cast("timestamp_ntz")); // "2026-03-14T07:00:00", timestamp_ntz?
 * ```
 * @example
 * ```ts
 * fn.convert_timezone(lit("Asia/Tokyo"), lit("2026-03-14 12:00:00").cast("timestamp_ntz")); // "2026-03-14T21:00:00", timestamp_ntz?
 * ```
 */
export function convert_timezone<T extends "string" | null, U extends DateLike | "time" | null, Q1 = unknown, Q2 = unknown>(targetTz: Expr<T, Q1>, timestamp: Expr<U, Q2>): Column<"timestamp_ntz" | NullOf<T | U> | NullFrom<U, "date">, Q1 & Q2>;
export function convert_timezone<T extends "string" | null, U extends "string" | null, V extends DateLike | "time" | null, Q1 = unknown, Q2 = unknown, Q3 = unknown>(sourceTz: Expr<T, Q1>, targetTz: Expr<U, Q2>, timestamp: Expr<V, Q3>): Column<"timestamp_ntz" | NullOf<T | U | V> | NullFrom<V, "date">, Q1 & Q2 & Q3>;
export function convert_timezone(argument1?: unknown, argument2?: unknown, argument3?: unknown): any {
  return createColumn(arguments.length <= 2 ? invoke("convert_timezone", [["targetTz", argument1], ["timestamp", argument2]], arguments) : invoke("convert_timezone", [["sourceTz", argument1], ["targetTz", argument2], ["timestamp", argument3]], arguments));
}

/**
 * The same as `current_date`.
 *
 * In Spark's types `() -> date`; never null.
 *
 * A date and time function since Spark 3.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#curdate)).
 *
 * @example
 * ```ts
 * fn.curdate().eq(fn.current_date()); // true, boolean
 * ```
 */
export function curdate(): Column<"date", unknown> {
  return createColumn(invoke("curdate", [], arguments));
}

/**
 * Today in the session's time zone, as of the start of the query and so the same in all its rows.
 *
 * In Spark's types `() -> date`; never null.
 *
 * A date and time function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#current_date)).
 *
 * @example
 * ```ts
 * fn.current_date().gt(lit("2020-01-01").cast("date")); // true, boolean?
 * ```
 */
export function current_date(): Column<"date", unknown> {
  return createColumn(invoke("current_date", [], arguments));
}

/**
 * The time of day in the session's time zone at the start of the query, with so many digits after the second, at most 6, or 9
 * from Spark 4.3 on.
 *
 * Times of day need `spark.sql.timeType.enabled`.
 *
 * In Spark's types `(precision: int = 6) -> time(precision)`; never null.
 *
 * A date and time function since Spark 4.1.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#current_time)).
 *
 * @param precision an int, a literal; 6 unless given
 * @example
 * ```ts
 * fn.length(fn.current_time(0).cast("string")); // 8, int
 * ```
 */
export function current_time(precision?: number): Column<"time", unknown> {
  return createColumn(invoke("current_time", [["precision", precision, optional(onlyLiteral(intLiteral))]], arguments));
}

/**
 * The start of the query, the same in all its rows.
 *
 * From Spark 4.3 on it may have a precision: 6, or 7 to 9 for a `timestamp_ltz(precision)`, which needs
 * `spark.sql.timestampNanosTypes.enabled`.
 *
 * In Spark's types `(precision: int = 6) -> timestamp`; never null.
 *
 * A date and time function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#current_timestamp)).
 *
 * @param precision an int, a literal; 6 unless given
 * @example
 * ```ts
 * fn.current_timestamp().gt(lit("2020-01-01").cast("timestamp")); // true, boolean?
 * ```
 */
export function current_timestamp(precision?: number | Constant<"int">): Column<"timestamp", unknown> {
  return createColumn(invoke("current_timestamp", [["precision", precision, optional(onlyLiteral(intLiteral)), "4.3.0"]], arguments));
}

/**
 * The name of the session's time zone, as `spark.sql.session.timeZone` holds it.
 *
 * In Spark's types `() -> string`; never null.
 *
 * A date and time function since Spark 3.1.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#current_timezone)).
 *
 * @example
 * ```ts
 * fn.current_timezone(); // "UTC", string
 * ```
 */
export function current_timezone(): Column<"string", unknown> {
  return createColumn(invoke("current_timezone", [], arguments));
}

/**
 * The date a number of days later, earlier for a negative number.
 *
 * In Spark's types `(start: date, days: int|smallint|tinyint) -> date`; null when an argument is.
 *
 * A date and time function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#date_add)).
 *
 * @param start a date
 * @param days an int, a smallint or a tinyint
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ d: "2026-02-27" }], "d date").cols();
 * fn.date_add(c.d, 2); // "2026-03-01", date?
 * ```
 */
export function date_add<T extends DateLike | null, const U extends Expr<"tinyint" | "smallint" | "int" | null> | number, Q1 = unknown>(start: Expr<T, Q1>, days: U): Column<"date" | NullOf<T | Operand<U>> | NullFrom<T, "timestamp_ntz">, Q1 & NeedsOf<U>> {
  return createColumn(invoke("date_add", [["start", start], ["days", days, orLiteral(intLiteral)]], arguments));
}

/**
 * The number of days from `start` to `end`, negative when `end` is earlier.
 *
 * In Spark's types `(end: date, start: date) -> int`; null when an argument is.
 *
 * A date and time function since Spark 3.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#date_diff)).
 *
 * @param end a date
 * @param start a date
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ a: "2026-03-01", b: "2026-02-27" }], "a date, b date").cols();
 * fn.date_diff(c.a, c.b); // 2, int?
 * ```
 */
export function date_diff<T extends DateLike | null, U extends DateLike | null, Q1 = unknown, Q2 = unknown>(end: Expr<T, Q1>, start: Expr<U, Q2>): Column<"int" | NullOf<T | U> | NullFrom<T, "timestamp_ntz"> | NullFrom<U, "timestamp_ntz">, Q1 & Q2> {
  return createColumn(invoke("date_diff", [["end", end], ["start", start]], arguments));
}

/**
 * A date or timestamp as text, by a pattern of Spark's such as `yyyy-MM-dd`.
 *
 * In Spark's types `(date: timestamp|time, format: string) -> string`; null when an argument is.
 *
 * A date and time function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#date_format)).
 *
 * @param date a timestamp or a time
 * @param format text
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ d: "2026-03-14" }], "d date").cols();
 * fn.date_format(c.d, "dd.MM.yyyy"); // "14.03.2026", string?
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ d: "2026-03-14" }], "d date").cols();
 * fn.date_format(c.d, "EEEE, d MMMM"); // "Saturday, 14 March", string?
 * ```
 */
export function date_format<T extends DateLike | "time" | null, const U extends Expr<"string" | null> | string, Q1 = unknown>(date: Expr<T, Q1>, format: U): Column<"string" | NullOf<T | Operand<U>>, Q1 & NeedsOf<U>> {
  return createColumn(invoke("date_format", [["date", date], ["format", format, orLiteral(stringLiteral)]], arguments));
}

/**
 * The date so many days after 1970-01-01, before it for a negative number.
 *
 * In Spark's types `(days: int) -> date`; null when an argument is.
 *
 * A date and time function since Spark 3.1.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#date_from_unix_date)).
 *
 * @param days an int
 * @example
 * ```ts
 * fn.date_from_unix_date(lit(20000)); // "2024-10-04", date
 * ```
 * @example
 * ```ts
 * fn.date_from_unix_date(lit(-1)); // "1969-12-31", date
 * ```
 */
export function date_from_unix_date<T extends Num | null, Q1 = unknown>(days: Expr<T, Q1>): Column<"date" | NullOf<T> | NullFrom<T, "float" | "double" | "decimal">, Q1> {
  return createColumn(invoke("date_from_unix_date", [["days", days]], arguments));
}

/**
 * The same as `extract`.
 *
 * In Spark's types `(field: string, source: date|timestamp|timestamp_ntz|time|interval|interval_ym|interval_dt) -> int,
 * decimal(8,6) for seconds`; null when an argument is.
 *
 * A date and time function since Spark 3.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#date_part)).
 *
 * @param field text, a literal
 * @param source a date, a timestamp, a timestamp_ntz, a time, a calendar interval, a year-month interval or a day-time interval
 * @example
 * ```ts
 * fn.date_part("quarter", lit("2026-05-14").cast("date")); // 2, int?
 * ```
 */
export function date_part<const F extends ExtractField, T extends ExtractSource<F> | null, Q1 = unknown>(field: F, source: Expr<T, Q1>): Column<Extracted<F, T>, Q1> {
  return createColumn(invoke("date_part", [["field", field, onlyLiteral(stringLiteral)], ["source", source]], arguments));
}

/**
 * The date a number of days earlier, later for a negative number.
 *
 * In Spark's types `(start: date, days: int|smallint|tinyint) -> date`; null when an argument is.
 *
 * A date and time function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#date_sub)).
 *
 * @param start a date
 * @param days an int, a smallint or a tinyint
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ d: "2026-03-01" }], "d date").cols();
 * fn.date_sub(c.d, 1); // "2026-02-28", date?
 * ```
 */
export function date_sub<T extends DateLike | null, const U extends Expr<"tinyint" | "smallint" | "int" | null> | number, Q1 = unknown>(start: Expr<T, Q1>, days: U): Column<"date" | NullOf<T | Operand<U>> | NullFrom<T, "timestamp_ntz">, Q1 & NeedsOf<U>> {
  return createColumn(invoke("date_sub", [["start", start], ["days", days, orLiteral(intLiteral)]], arguments));
}

/**
 * The start of the unit that the timestamp falls into: `year`, `quarter`, `month`, `week` (from Monday), `day`, `hour`,
 * `minute`, `second`, `millisecond` or `microsecond`, in the session's time zone.
 *
 * Null for any other unit.
 *
 * In Spark's types `(unit: string, timestamp: timestamp) -> timestamp`; may be null whatever the arguments are.
 *
 * A date and time function since Spark 2.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#date_trunc)).
 *
 * @param unit text
 * @param timestamp a timestamp
 * @example
 * ```ts
 * fn.date_trunc("quarter", lit("2026-05-14 12:13:14").cast("timestamp")); // "2026-04-01T00:00:00Z", timestamp?
 * ```
 * @example
 * ```ts
 * fn.date_trunc("decade", lit("2026-05-14 12:13:14").cast("timestamp")); // null, timestamp?
 * ```
 */
export function date_trunc<const T extends Expr<"string" | null> | string, Q2 = unknown>(unit: T, timestamp: Expr<DateLike | "time" | null, Q2>): Column<"timestamp" | null, NeedsOf<T> & Q2> {
  return createColumn(invoke("date_trunc", [["unit", unit, orLiteral(stringLiteral)], ["timestamp", timestamp]], arguments));
}

/**
 * Another name of `date_add`. The date a number of days later, earlier for a negative number.
 *
 * In Spark's types `(start: date, days: int|smallint|tinyint) -> date`; null when an argument is.
 *
 * A date and time function since Spark 3.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#dateadd)).
 *
 * @param start a date
 * @param days an int, a smallint or a tinyint
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ d: "2026-02-27" }], "d date").cols();
 * fn.dateadd(c.d, 2); // "2026-03-01", date?
 * ```
 */
export function dateadd<T extends DateLike | null, const U extends Expr<"tinyint" | "smallint" | "int" | null> | number, Q1 = unknown>(start: Expr<T, Q1>, days: U): Column<"date" | NullOf<T | Operand<U>> | NullFrom<T, "timestamp_ntz">, Q1 & NeedsOf<U>> {
  return createColumn(invoke("dateadd", [["start", start], ["days", days, orLiteral(intLiteral)]], arguments));
}

/**
 * The same as `date_diff`.
 *
 * In Spark's types `(end: date, start: date) -> int`; null when an argument is.
 *
 * A date and time function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#datediff)).
 *
 * @param end a date
 * @param start a date
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ a: "2026-03-01", b: "2026-02-27" }], "a date, b date").cols();
 * fn.datediff(c.a, c.b); // 2, int?
 * ```
 */
export function datediff<T extends DateLike | null, U extends DateLike | null, Q1 = unknown, Q2 = unknown>(end: Expr<T, Q1>, start: Expr<U, Q2>): Column<"int" | NullOf<T | U> | NullFrom<T, "timestamp_ntz"> | NullFrom<U, "timestamp_ntz">, Q1 & Q2> {
  return createColumn(invoke("datediff", [["end", end], ["start", start]], arguments));
}

/**
 * Another name of `date_part`. The same as `extract`.
 *
 * In Spark's types `(field: string, source: date|timestamp|timestamp_ntz|time|interval|interval_ym|interval_dt) -> int,
 * decimal(8,6) for seconds`; null when an argument is.
 *
 * A date and time function since Spark 3.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#datepart)).
 *
 * @param field text, a literal
 * @param source a date, a timestamp, a timestamp_ntz, a time, a calendar interval, a year-month interval or a day-time interval
 * @example
 * ```ts
 * fn.datepart("quarter", lit("2026-05-14").cast("date")); // 2, int?
 * ```
 */
export function datepart<const F extends ExtractField, T extends ExtractSource<F> | null, Q1 = unknown>(field: F, source: Expr<T, Q1>): Column<Extracted<F, T>, Q1> {
  return createColumn(invoke("datepart", [["field", field, onlyLiteral(stringLiteral)], ["source", source]], arguments));
}

/**
 * Another name of `dayofmonth`. The day of the month, from 1 to 31.
 *
 * In Spark's types `(date: date) -> int`; null when an argument is.
 *
 * A date and time function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#day)).
 *
 * @param date a date
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ d: "2026-03-14" }], "d date").cols();
 * fn.day(c.d); // 14, int?
 * ```
 */
export function day<T extends DateLike | null, Q1 = unknown>(date: Expr<T, Q1>): Column<"int" | NullOf<T> | NullFrom<T, "timestamp_ntz">, Q1> {
  return createColumn(invoke("day", [["date", date]], arguments));
}

/**
 * The day of the week in three English letters, from Mon to Sun.
 *
 * In Spark's types `(date: date) -> string`; null when an argument is.
 *
 * A date and time function since Spark 4.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#dayname)).
 *
 * @param date a date
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ d: "2026-03-14" }], "d date").cols();
 * fn.dayname(c.d); // "Sat", string?
 * ```
 */
export function dayname<T extends DateLike | null, Q1 = unknown>(date: Expr<T, Q1>): Column<"string" | NullOf<T> | NullFrom<T, "timestamp_ntz">, Q1> {
  return createColumn(invoke("dayname", [["date", date]], arguments));
}

/**
 * The day of the month, from 1 to 31.
 *
 * In Spark's types `(date: date) -> int`; null when an argument is.
 *
 * A date and time function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#dayofmonth)).
 *
 * @param date a date
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ d: "2026-03-14" }], "d date").cols();
 * fn.dayofmonth(c.d); // 14, int?
 * ```
 */
export function dayofmonth<T extends DateLike | null, Q1 = unknown>(date: Expr<T, Q1>): Column<"int" | NullOf<T> | NullFrom<T, "timestamp_ntz">, Q1> {
  return createColumn(invoke("dayofmonth", [["date", date]], arguments));
}

/**
 * The day of the week, 1 for Sunday to 7 for Saturday.
 *
 * In Spark's types `(date: date) -> int`; null when an argument is.
 *
 * A date and time function since Spark 2.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#dayofweek)).
 *
 * @param date a date
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ d: "2026-03-14" }], "d date").cols();
 * fn.dayofweek(c.d); // 7, int?
 * ```
 */
export function dayofweek<T extends DateLike | null, Q1 = unknown>(date: Expr<T, Q1>): Column<"int" | NullOf<T> | NullFrom<T, "timestamp_ntz">, Q1> {
  return createColumn(invoke("dayofweek", [["date", date]], arguments));
}

/**
 * The day of the year, from 1 to 366.
 *
 * In Spark's types `(date: date) -> int`; null when an argument is.
 *
 * A date and time function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#dayofyear)).
 *
 * @param date a date
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ d: "2026-12-31" }, { d: "2028-12-31" }], "d date").cols();
 * fn.dayofyear(c.d); // [365,366], int?
 * ```
 */
export function dayofyear<T extends DateLike | null, Q1 = unknown>(date: Expr<T, Q1>): Column<"int" | NullOf<T> | NullFrom<T, "timestamp_ntz">, Q1> {
  return createColumn(invoke("dayofyear", [["date", date]], arguments));
}

/**
 * One field of a date, time or interval: `year`, `quarter`, `month`, `week`, `yearofweek`, `day`, `doy`, `dayofweek` (1 for
 * Sunday), `dayofweek_iso` (1 for Monday), `hour`, `minute`, or `second` with its fraction; those of a date are 0.
 *
 * A field that the source does not have raises INVALID_EXTRACT_FIELD.
 *
 * In Spark's types `(field: string, source: date|timestamp|timestamp_ntz|time|interval|interval_ym|interval_dt) -> int,
 * decimal(8,6) for seconds`; null when an argument is.
 *
 * A date and time function since Spark 3.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#extract)).
 *
 * @param field text, a literal
 * @param source a date, a timestamp, a timestamp_ntz, a time, a calendar interval, a year-month interval or a day-time interval
 * @example
 * ```ts
 * fn.extract("second", lit("2026-03-14 15:09:26.5").cast("timestamp")); // "26.500000", decimal(8,6)?
 * ```
 * @example
 * ```ts
 * fn.extract("yearofweek", lit("2027-01-01").cast("date")); // 2026, int?
 * ```
 * @example
 * ```ts
 * fn.extract("day", fn.make_dt_interval(2, 36)); // 3, int
 * ```
 */
export function extract<const F extends ExtractField, T extends ExtractSource<F> | null, Q1 = unknown>(field: F, source: Expr<T, Q1>): Column<Extracted<F, T>, Q1> {
  return createColumn(invoke("extract", [["field", field, onlyLiteral(stringLiteral)], ["source", source]], arguments));
}

/**
 * The moment so many seconds after 1970-01-01 00:00 UTC, as text in the session's time zone by a pattern of Spark's.
 *
 * A number of seconds beyond what timestamps hold wraps around without an error.
 *
 * In Spark's types `(seconds: bigint, format: string = 'yyyy-MM-dd HH:mm:ss') -> string`; may be null whatever the arguments
 * are.
 *
 * A date and time function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#from_unixtime)).
 *
 * @param seconds a bigint
 * @param format text; "yyyy-MM-dd HH:mm:ss" unless given
 * @example
 * ```ts
 * fn.from_unixtime(lit(1773500966)); // "2026-03-14 15:09:26", string?
 * ```
 * @example
 * ```ts
 * fn.from_unixtime(lit(-1), "dd.MM.yyyy"); // "31.12.1969", string?
 * ```
 */
export function from_unixtime<const U extends Expr<"string" | null> | string = string, Q1 = unknown>(seconds: Expr<Num | null, Q1>, format?: U): Column<"string" | null, Q1 & NeedsOf<U>> {
  return createColumn(invoke("from_unixtime", [["seconds", seconds], ["format", format, withDefault("yyyy-MM-dd HH:mm:ss", orLiteral(stringLiteral))]], arguments));
}

/**
 * Takes the timestamp's clock time as UTC and gives what clocks in the zone `tz` show then, which is another moment unless the
 * zone is UTC.
 *
 * A text that names no zone raises INVALID_TIMEZONE.
 *
 * In Spark's types `(timestamp: timestamp, tz: string) -> timestamp`; null when an argument is.
 *
 * A date and time function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#from_utc_timestamp)).
 *
 * @param timestamp a timestamp
 * @param tz text
 * @example
 * ```ts
 * fn.from_utc_timestamp(lit("2026-03-14 12:00:00").cast("timestamp"), "Asia/Tokyo"); // "2026-03-14T21:00:00Z", timestamp?
 * ```
 */
export function from_utc_timestamp<T extends DateLike | "time" | null, const U extends Expr<"string" | null> | string, Q1 = unknown>(timestamp: Expr<T, Q1>, tz: U): Column<"timestamp" | NullOf<T | Operand<U>>, Q1 & NeedsOf<U>> {
  return createColumn(invoke("from_utc_timestamp", [["timestamp", timestamp], ["tz", tz, orLiteral(stringLiteral)]], arguments));
}

/**
 * The hour, from 0 to 23, of a time of day or of a timestamp in the session's time zone.
 *
 * In Spark's types:
 * - `(time: time) -> int`; may be null whatever the arguments are
 * - `(time: timestamp) -> int`; null when an argument is
 *
 * A date and time function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#hour)).
 *
 * @param time a time or a timestamp
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ t: "2026-03-14T15:09:26" }], "t timestamp_ntz").cols();
 * fn.hour(c.t); // 15, int?
 * ```
 */
export function hour<T extends DateLike | "time" | null, Q1 = unknown>(time: Expr<T, Q1>): Column<Look<HourTable, T>, Q1> {
  return createColumn(invoke("hour", [["time", time]], arguments));
}

/**
 * The last day of the date's month.
 *
 * In Spark's types `(date: date) -> date`; null when an argument is.
 *
 * A date and time function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#last_day)).
 *
 * @param date a date
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ d: "2028-02-03" }], "d date").cols();
 * fn.last_day(c.d); // "2028-02-29", date?
 * ```
 */
export function last_day<T extends DateLike | null, Q1 = unknown>(date: Expr<T, Q1>): Column<"date" | NullOf<T> | NullFrom<T, "timestamp_ntz">, Q1> {
  return createColumn(invoke("last_day", [["date", date]], arguments));
}

/**
 * Another name of `current_time`. The time of day in the session's time zone at the start of the query, with so many digits
 * after the second, at most 6, or 9 from Spark 4.3 on.
 *
 * Times of day need `spark.sql.timeType.enabled`.
 *
 * In Spark's types `(precision: int = 6) -> time(precision)`; never null.
 *
 * A date and time function since Spark 4.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#localtime)).
 *
 * @param precision an int, a literal; 6 unless given
 * @example
 * ```ts
 * fn.length(fn.localtime(0).cast("string")); // 8, int
 * ```
 */
export function localtime(precision?: number): Column<"time", unknown> {
  return createColumn(invoke("localtime", [["precision", precision, optional(onlyLiteral(intLiteral))]], arguments, { since: "4.3.0" }));
}

/**
 * What clocks in the session's time zone show at the start of the query, the same in all its rows.
 *
 * From Spark 4.3 on it may have a precision: 6, or 7 to 9 for a `timestamp_ntz(precision)`, which needs
 * `spark.sql.timestampNanosTypes.enabled`.
 *
 * In Spark's types `(precision: int = 6) -> timestamp_ntz`; never null.
 *
 * A date and time function since Spark 3.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#localtimestamp)).
 *
 * @param precision an int, a literal; 6 unless given
 * @example
 * ```ts
 * fn.localtimestamp().gt(lit("2020-01-01").cast("timestamp_ntz")); // true, boolean?
 * ```
 */
export function localtimestamp(precision?: number | Constant<"int">): Column<"timestamp_ntz", unknown> {
  return createColumn(invoke("localtimestamp", [["precision", precision, optional(onlyLiteral(intLiteral)), "4.3.0"]], arguments));
}

/**
 * The date of a year, a month from 1 to 12 and a day of that month.
 *
 * One that the calendar does not have raises DATETIME_FIELD_OUT_OF_BOUNDS.
 *
 * In Spark's types `(year: int, month: int, day: int) -> date`; null when an argument is.
 *
 * A date and time function since Spark 3.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#make_date)).
 *
 * @param year an int
 * @param month an int
 * @param day an int
 * @example
 * ```ts
 * fn.make_date(lit(2028), lit(2), lit(29)); // "2028-02-29", date
 * ```
 */
export function make_date<T extends Num | null, U extends Num | null, V extends Num | null, Q1 = unknown, Q2 = unknown, Q3 = unknown>(year: Expr<T, Q1>, month: Expr<U, Q2>, day: Expr<V, Q3>): Column<"date" | NullOf<T | U | V> | NullFrom<T, "float" | "double" | "decimal"> | NullFrom<U, "float" | "double" | "decimal"> | NullFrom<V, "float" | "double" | "decimal">, Q1 & Q2 & Q3> {
  return createColumn(invoke("make_date", [["year", year], ["month", month], ["day", day]], arguments));
}

/**
 * A day-time interval, the sum of its parts, each of which may be negative or past its usual range.
 *
 * A sum that does not fit raises INTERVAL_ARITHMETIC_OVERFLOW.
 *
 * In Spark's types `(days: int = 0, hours: int = 0, mins: int = 0, secs: decimal(18,6) = 0) -> interval_dt`; null when an
 * argument is.
 *
 * A date and time function since Spark 3.2.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#make_dt_interval)).
 *
 * @param days an int; 0 unless given
 * @param hours an int; 0 unless given
 * @param mins an int; 0 unless given
 * @param secs a decimal; 0 unless given
 * @example
 * ```ts
 * fn.make_dt_interval(1, 25, 0, 1.5); // "P2DT1H1.5S", interval day to second?
 * ```
 * @example
 * ```ts
 * fn.make_dt_interval(0, -25); // "-P1DT1H", interval day to second
 * ```
 */
export function make_dt_interval<const T extends Expr<Num | null> | number = number, const U extends Expr<Num | null> | number = number, const V extends Expr<Num | null> | number = number, const W extends Expr<Num | null> | number | bigint = 0>(days?: T, hours?: U, mins?: V, secs?: W): Column<"interval_dt" | NullOf<Operand<T> | Operand<U> | Operand<V> | Operand<W>> | NullFrom<TypeOf<T>, "float" | "double" | "decimal"> | NullFrom<TypeOf<U>, "float" | "double" | "decimal"> | NullFrom<TypeOf<V>, "float" | "double" | "decimal"> | NullFrom<Operand<W>, "bigint" | "float" | "double">, NeedsOf<T> & NeedsOf<U> & NeedsOf<V> & NeedsOf<W>> {
  return createColumn(invoke("make_dt_interval", [["days", days, withDefault(0, orLiteral(intLiteral))], ["hours", hours, withDefault(0, orLiteral(intLiteral))], ["mins", mins, withDefault(0, orLiteral(intLiteral))], ["secs", secs, withDefault(0, orLiteral(numberLiteral))]], arguments));
}

/**
 * A calendar interval.
 *
 * It keeps months (years count twelve), days (weeks count seven) and time apart, so that a day stays a day when clocks change.
 * A part that does not fit raises ARITHMETIC_OVERFLOW.
 *
 * In Spark's types `(years: int = 0, months: int = 0, weeks: int = 0, days: int = 0, hours: int = 0, mins: int = 0, secs:
 * decimal(18,6) = 0) -> interval`; null when an argument is.
 *
 * A date and time function since Spark 3.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#make_interval)).
 *
 * @param years an int; 0 unless given
 * @param months an int; 0 unless given
 * @param weeks an int; 0 unless given
 * @param days an int; 0 unless given
 * @param hours an int; 0 unless given
 * @param mins an int; 0 unless given
 * @param secs a decimal; 0 unless given
 * @example
 * ```ts
 * fn.make_interval(1, 2, 1, 1, 25); // "P1Y2M8DT25H", interval
 * ```
 * @example
 * ```ts
 * lit("2026-01-31").cast("timestamp").plus(fn.make_interval(0, 1)); // "2026-02-28T00:00:00Z", timestamp?
 * ```
 */
export function make_interval<const T extends Expr<Num | null> | number = number, const U extends Expr<Num | null> | number = number, const V extends Expr<Num | null> | number = number, const W extends Expr<Num | null> | number = number, const X extends Expr<Num | null> | number = number, const Y extends Expr<Num | null> | number = number, const Z extends Expr<Num | null> | number | bigint = 0>(years?: T, months?: U, weeks?: V, days?: W, hours?: X, mins?: Y, secs?: Z): Column<"interval" | NullOf<Operand<T> | Operand<U> | Operand<V> | Operand<W> | Operand<X> | Operand<Y> | Operand<Z>> | NullFrom<TypeOf<T>, "float" | "double" | "decimal"> | NullFrom<TypeOf<U>, "float" | "double" | "decimal"> | NullFrom<TypeOf<V>, "float" | "double" | "decimal"> | NullFrom<TypeOf<W>, "float" | "double" | "decimal"> | NullFrom<TypeOf<X>, "float" | "double" | "decimal"> | NullFrom<TypeOf<Y>, "float" | "double" | "decimal"> | NullFrom<Operand<Z>, "bigint" | "float" | "double">, NeedsOf<T> & NeedsOf<U> & NeedsOf<V> & NeedsOf<W> & NeedsOf<X> & NeedsOf<Y> & NeedsOf<Z>> {
  return createColumn(invoke("make_interval", [["years", years, withDefault(0, orLiteral(intLiteral))], ["months", months, withDefault(0, orLiteral(intLiteral))], ["weeks", weeks, withDefault(0, orLiteral(intLiteral))], ["days", days, withDefault(0, orLiteral(intLiteral))], ["hours", hours, withDefault(0, orLiteral(intLiteral))], ["mins", mins, withDefault(0, orLiteral(intLiteral))], ["secs", secs, withDefault(0, orLiteral(numberLiteral))]], arguments));
}

/**
 * The time of day of an hour from 0 to 23, a minute, and a second with its fraction.
 *
 * A part out of its range raises DATETIME_FIELD_OUT_OF_BOUNDS. Times of day need `spark.sql.timeType.enabled`.
 *
 * In Spark's types `(hour: int, minute: int, second: decimal(16,6)) -> time(6)`; may be null whatever the arguments are.
 *
 * A date and time function since Spark 4.1.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#make_time)).
 *
 * @param hour an int
 * @param minute an int
 * @param second a decimal
 * @example
 * ```ts
 * fn.make_time(lit(12), lit(30), lit("15.25").cast("decimal(16,6)")); // "12:30:15.25", time(6)?
 * ```
 */
export function make_time<Q1 = unknown, Q2 = unknown, Q3 = unknown>(hour: Expr<Num | null, Q1>, minute: Expr<Num | null, Q2>, second: Expr<Num | null, Q3>): Column<"time" | null, Q1 & Q2 & Q3> {
  return createColumn(invoke("make_time", [["hour", hour], ["minute", minute], ["second", second]], arguments));
}

/**
 * The moment at which clocks in the zone `tz`, or in the session's, show a date and time; without a time, midnight.
 *
 * A second of exactly 60 is the next minute; otherwise a part out of its range raises DATETIME_FIELD_OUT_OF_BOUNDS or
 * INVALID_FRACTION_OF_SECOND. A time that clocks skip in spring is moved forward, and of one that they show twice it is the
 * earlier.
 *
 * In Spark's types (null when an argument is):
 * - `(year: int, month: int, day: int, hour: int, minute: int, second: decimal(16,6), tz?: string) -> timestamp`
 * - `(date: date, time?: time, tz?: string) -> timestamp`
 *
 * A date and time function since Spark 3.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#make_timestamp)).
 *
 * @param year an int
 * @param month an int
 * @param day an int
 * @param hour an int
 * @param minute an int
 * @param second a decimal
 * @param tz text; may be left out
 * @param date a date
 * @param time a time; may be left out
 * @example
 * ```ts
 * fn.make_timestamp(lit(2026), lit(3), lit(14), lit(15), lit(9), lit("26.5").cast("decimal(16,6)")); // "2026-03-14T15:09:26.5Z", timestamp?
 * ```
 * @example
 * ```ts
 * fn.make_timestamp(lit(2026), lit(3), lit(29), lit(2), lit(30), lit(0), lit("Europe/Berlin")); // "2026-03-29T01:30:00Z", timestamp
 * ```
 */
export function make_timestamp<T extends "date" | null, U extends "time" | null = never, V extends "string" | null = never, Q1 = unknown, Q2 = unknown, Q3 = unknown>(date: Expr<T, Q1>, time?: Expr<U, Q2>, tz?: Expr<V, Q3>): Column<"timestamp" | NullOf<T | NoInfer<U> | NoInfer<V>>, Q1 & NoInfer<Q2> & NoInfer<Q3>>;
export function make_timestamp<T extends Num | null, U extends Num | null, V extends Num | null, W extends Num | null, X extends Num | null, Y extends Num | null, Z extends "string" | null = never, Q1 = unknown, Q2 = unknown, Q3 = unknown, Q4 = unknown, Q5 = unknown, Q6 = unknown, Q7 = unknown>(year: Expr<T, Q1>, month: Expr<U, Q2>, day: Expr<V, Q3>, hour: Expr<W, Q4>, minute: Expr<X, Q5>, second: Expr<Y, Q6>, tz?: Expr<Z, Q7>): Column<"timestamp" | NullOf<T | U | V | W | X | Y | NoInfer<Z>> | NullFrom<T, "float" | "double" | "decimal"> | NullFrom<U, "float" | "double" | "decimal"> | NullFrom<V, "float" | "double" | "decimal"> | NullFrom<W, "float" | "double" | "decimal"> | NullFrom<X, "float" | "double" | "decimal"> | NullFrom<Y, "bigint" | "float" | "double">, Q1 & Q2 & Q3 & Q4 & Q5 & Q6 & NoInfer<Q7>>;
export function make_timestamp(argument1?: unknown, argument2?: unknown, argument3?: unknown, argument4?: unknown, argument5?: unknown, argument6?: unknown, argument7?: unknown): any {
  return createColumn(arguments.length <= 3 ? invoke("make_timestamp", [["date", argument1], ["time", argument2, optional()], ["tz", argument3, optional()]], arguments) : invoke("make_timestamp", [["year", argument1], ["month", argument2], ["day", argument3], ["hour", argument4], ["minute", argument5], ["second", argument6], ["tz", argument7, optional()]], arguments));
}

/**
 * The same as `make_timestamp`, whatever `spark.sql.timestampType` says, but with a date it needs the time.
 *
 * In Spark's types (null when an argument is):
 * - `(year: int, month: int, day: int, hour: int, minute: int, second: decimal(16,6), tz?: string) -> timestamp`
 * - `(date: date, time: time, tz?: string) -> timestamp`
 *
 * A date and time function since Spark 3.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#make_timestamp_ltz)).
 *
 * @param year an int
 * @param month an int
 * @param day an int
 * @param hour an int
 * @param minute an int
 * @param second a decimal
 * @param tz text; may be left out
 * @param date a date
 * @param time a time
 * @example
 * ```ts
 * fn.make_timestamp_ltz(lit(2026), lit(3), lit(14), lit(12), lit(0), lit(0), lit("Asia/Tokyo")); // "2026-03-14T03:00:00Z", timestamp
 * ```
 */
export function make_timestamp_ltz<T extends "date" | null, U extends "time" | null, V extends "string" | null = never, Q1 = unknown, Q2 = unknown, Q3 = unknown>(date: Expr<T, Q1>, time: Expr<U, Q2>, tz?: Expr<V, Q3>): Column<"timestamp" | NullOf<T | U | NoInfer<V>>, Q1 & Q2 & NoInfer<Q3>>;
export function make_timestamp_ltz<T extends Num | null, U extends Num | null, V extends Num | null, W extends Num | null, X extends Num | null, Y extends Num | null, Z extends "string" | null = never, Q1 = unknown, Q2 = unknown, Q3 = unknown, Q4 = unknown, Q5 = unknown, Q6 = unknown, Q7 = unknown>(year: Expr<T, Q1>, month: Expr<U, Q2>, day: Expr<V, Q3>, hour: Expr<W, Q4>, minute: Expr<X, Q5>, second: Expr<Y, Q6>, tz?: Expr<Z, Q7>): Column<"timestamp" | NullOf<T | U | V | W | X | Y | NoInfer<Z>> | NullFrom<T, "float" | "double" | "decimal"> | NullFrom<U, "float" | "double" | "decimal"> | NullFrom<V, "float" | "double" | "decimal"> | NullFrom<W, "float" | "double" | "decimal"> | NullFrom<X, "float" | "double" | "decimal"> | NullFrom<Y, "bigint" | "float" | "double">, Q1 & Q2 & Q3 & Q4 & Q5 & Q6 & NoInfer<Q7>>;
export function make_timestamp_ltz(argument1?: unknown, argument2?: unknown, argument3?: unknown, argument4?: unknown, argument5?: unknown, argument6?: unknown, argument7?: unknown): any {
  return createColumn(arguments.length <= 3 ? invoke("make_timestamp_ltz", [["date", argument1], ["time", argument2], ["tz", argument3, optional()]], arguments) : invoke("make_timestamp_ltz", [["year", argument1], ["month", argument2], ["day", argument3], ["hour", argument4], ["minute", argument5], ["second", argument6], ["tz", argument7, optional()]], arguments));
}

/**
 * A date and time without a zone.
 *
 * A second of exactly 60 is the next minute; otherwise a part out of its range raises DATETIME_FIELD_OUT_OF_BOUNDS or
 * INVALID_FRACTION_OF_SECOND.
 *
 * In Spark's types:
 * - `(year: int, month: int, day: int, hour: int, minute: int, second: decimal(16,6)) -> timestamp_ntz`; null when an argument
 * is
 * - `(date: date, time: time) -> timestamp_ntz`; may be null whatever the arguments are
 *
 * A date and time function since Spark 3.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#make_timestamp_ntz)).
 *
 * @param year an int
 * @param month an int
 * @param day an int
 * @param hour an int
 * @param minute an int
 * @param second a decimal
 * @param date a date
 * @param time a time
 * @example
 * ```ts
 * fn.make_timestamp_ntz(lit(2026), lit(12), lit(31), lit(23), lit(59), lit(60)); // "2027-01-01T00:00:00", timestamp_ntz
 * ```
 */
export function make_timestamp_ntz<Q1 = unknown, Q2 = unknown>(date: Expr<"date" | null, Q1>, time: Expr<"time" | null, Q2>): Column<"timestamp_ntz" | null, Q1 & Q2>;
export function make_timestamp_ntz<T extends Num | null, U extends Num | null, V extends Num | null, W extends Num | null, X extends Num | null, Y extends Num | null, Q1 = unknown, Q2 = unknown, Q3 = unknown, Q4 = unknown, Q5 = unknown, Q6 = unknown>(year: Expr<T, Q1>, month: Expr<U, Q2>, day: Expr<V, Q3>, hour: Expr<W, Q4>, minute: Expr<X, Q5>, second: Expr<Y, Q6>): Column<"timestamp_ntz" | NullOf<T | U | V | W | X | Y> | NullFrom<T, "float" | "double" | "decimal"> | NullFrom<U, "float" | "double" | "decimal"> | NullFrom<V, "float" | "double" | "decimal"> | NullFrom<W, "float" | "double" | "decimal"> | NullFrom<X, "float" | "double" | "decimal"> | NullFrom<Y, "bigint" | "float" | "double">, Q1 & Q2 & Q3 & Q4 & Q5 & Q6>;
export function make_timestamp_ntz(argument1?: unknown, argument2?: unknown, argument3?: unknown, argument4?: unknown, argument5?: unknown, argument6?: unknown): any {
  return createColumn(arguments.length <= 2 ? invoke("make_timestamp_ntz", [["date", argument1], ["time", argument2]], arguments) : invoke("make_timestamp_ntz", [["year", argument1], ["month", argument2], ["day", argument3], ["hour", argument4], ["minute", argument5], ["second", argument6]], arguments));
}

/**
 * A year-month interval, the sum of its parts, each of which may be negative.
 *
 * A sum that does not fit raises INTERVAL_ARITHMETIC_OVERFLOW.
 *
 * In Spark's types `(years: int = 0, months: int = 0) -> interval_ym`; null when an argument is.
 *
 * A date and time function since Spark 3.2.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#make_ym_interval)).
 *
 * @param years an int; 0 unless given
 * @param months an int; 0 unless given
 * @example
 * ```ts
 * fn.make_ym_interval(1, 14); // "P2Y2M", interval year to month
 * ```
 * @example
 * ```ts
 * fn.make_ym_interval(1, -14); // "-P2M", interval year to month
 * ```
 */
export function make_ym_interval<const T extends Expr<Num | null> | number = number, const U extends Expr<Num | null> | number = number>(years?: T, months?: U): Column<"interval_ym" | NullOf<Operand<T> | Operand<U>> | NullFrom<TypeOf<T>, "float" | "double" | "decimal"> | NullFrom<TypeOf<U>, "float" | "double" | "decimal">, NeedsOf<T> & NeedsOf<U>> {
  return createColumn(invoke("make_ym_interval", [["years", years, withDefault(0, orLiteral(intLiteral))], ["months", months, withDefault(0, orLiteral(intLiteral))]], arguments));
}

/**
 * The minute, from 0 to 59, of a time of day or of a timestamp in the session's time zone.
 *
 * In Spark's types:
 * - `(time: time) -> int`; may be null whatever the arguments are
 * - `(time: timestamp) -> int`; null when an argument is
 *
 * A date and time function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#minute)).
 *
 * @param time a time or a timestamp
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ t: "2026-03-14T15:09:26" }], "t timestamp_ntz").cols();
 * fn.minute(c.t); // 9, int?
 * ```
 */
export function minute<T extends DateLike | "time" | null, Q1 = unknown>(time: Expr<T, Q1>): Column<Look<HourTable, T>, Q1> {
  return createColumn(invoke("minute", [["time", time]], arguments));
}

/**
 * The month, from 1 to 12.
 *
 * In Spark's types `(date: date) -> int`; null when an argument is.
 *
 * A date and time function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#month)).
 *
 * @param date a date
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ d: "2026-03-14" }], "d date").cols();
 * fn.month(c.d); // 3, int?
 * ```
 */
export function month<T extends DateLike | null, Q1 = unknown>(date: Expr<T, Q1>): Column<"int" | NullOf<T> | NullFrom<T, "timestamp_ntz">, Q1> {
  return createColumn(invoke("month", [["date", date]], arguments));
}

/**
 * The month in three English letters, from Jan to Dec.
 *
 * In Spark's types `(date: date) -> string`; null when an argument is.
 *
 * A date and time function since Spark 4.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#monthname)).
 *
 * @param date a date
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ d: "2026-03-14" }], "d date").cols();
 * fn.monthname(c.d); // "Mar", string?
 * ```
 */
export function monthname<T extends DateLike | null, Q1 = unknown>(date: Expr<T, Q1>): Column<"string" | NullOf<T> | NullFrom<T, "timestamp_ntz">, Q1> {
  return createColumn(invoke("monthname", [["date", date]], arguments));
}

/**
 * The number of months from `start` to `end`, negative when `end` is earlier.
 *
 * It is whole, whatever the times are, when both are the same day of the month or both the last one; otherwise each day is 1/31
 * of a month, and `roundOff` keeps eight digits.
 *
 * In Spark's types `(end: timestamp, start: timestamp, roundOff: boolean = true) -> double`; null when an argument is.
 *
 * A date and time function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#months_between)).
 *
 * @param end a timestamp
 * @param start a timestamp
 * @param roundOff a boolean; true unless given
 * @example
 * ```ts
 * fn.months_between(lit("2026-03-31").cast("date"), lit("2026-02-28").cast("date")); // 1, double?
 * ```
 * @example
 * ```ts
 * fn.months_between(lit("2026-03-15").cast("date"), lit("2026-02-14").cast("date")); // 1.03225806, double?
 * ```
 * @example
 * ```ts
 * fn.months_between(lit("2026-03-15").cast("date"), lit("2026-02-14").cast("date"), false); // 1.032258064516129, double?
 * ```
 */
export function months_between<T extends DateLike | "time" | null, U extends DateLike | "time" | null, const V extends Expr<"boolean" | null> | boolean = boolean, Q1 = unknown, Q2 = unknown>(end: Expr<T, Q1>, start: Expr<U, Q2>, roundOff?: V): Column<"double" | NullOf<T | U | Operand<V>>, Q1 & Q2 & NeedsOf<V>> {
  return createColumn(invoke("months_between", [["end", end], ["start", start], ["roundOff", roundOff, withDefault(true, orLiteral(booleanLiteral))]], arguments));
}

/**
 * The first date after this one that is such a day of the week: its English name, or the first two or three letters of it, in
 * any case.
 *
 * Any other text raises ILLEGAL_DAY_OF_WEEK.
 *
 * In Spark's types `(date: date, dayOfWeek: string) -> date`; may be null whatever the arguments are.
 *
 * A date and time function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#next_day)).
 *
 * @param date a date
 * @param dayOfWeek text
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ d: "2026-03-13" }, { d: "2026-03-14" }], "d date").cols();
 * fn.next_day(c.d, "Sat"); // ["2026-03-14","2026-03-21"], date?
 * ```
 */
export function next_day<const U extends Expr<"string" | null> | string, Q1 = unknown>(date: Expr<DateLike | null, Q1>, dayOfWeek: U): Column<"date" | null, Q1 & NeedsOf<U>> {
  return createColumn(invoke("next_day", [["date", date], ["dayOfWeek", dayOfWeek, orLiteral(stringLiteral)]], arguments));
}

/**
 * The same as `current_timestamp`.
 *
 * In Spark's types `(precision: int = 6) -> timestamp`; never null.
 *
 * A date and time function since Spark 1.6.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#now)).
 *
 * @param precision an int, a literal; 6 unless given
 * @example
 * ```ts
 * fn.now().gt(lit("2020-01-01").cast("timestamp")); // true, boolean?
 * ```
 */
export function now(precision?: number | Constant<"int">): Column<"timestamp", unknown> {
  return createColumn(invoke("now", [["precision", precision, optional(onlyLiteral(intLiteral)), "4.3.0"]], arguments));
}

/**
 * The quarter of the year, from 1 to 4.
 *
 * In Spark's types `(date: date) -> int`; null when an argument is.
 *
 * A date and time function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#quarter)).
 *
 * @param date a date
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ d: "2026-05-14" }], "d date").cols();
 * fn.quarter(c.d); // 2, int?
 * ```
 */
export function quarter<T extends DateLike | null, Q1 = unknown>(date: Expr<T, Q1>): Column<"int" | NullOf<T> | NullFrom<T, "timestamp_ntz">, Q1> {
  return createColumn(invoke("quarter", [["date", date]], arguments));
}

/**
 * The second, from 0 to 59 without its fraction, of a time of day or of a timestamp.
 *
 * In Spark's types:
 * - `(time: time) -> int`; may be null whatever the arguments are
 * - `(time: timestamp) -> int`; null when an argument is
 *
 * A date and time function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#second)).
 *
 * @param time a time or a timestamp
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ t: "2026-03-14T15:09:26.9" }], "t timestamp_ntz").cols();
 * fn.second(c.t); // 26, int?
 * ```
 */
export function second<T extends DateLike | "time" | null, Q1 = unknown>(time: Expr<T, Q1>): Column<Look<HourTable, T>, Q1> {
  return createColumn(invoke("second", [["time", time]], arguments));
}

/**
 * In a `groupBy`, the sessions that rows fall into: one lasts while rows follow each other within the gap, and its `end`
 * (exclusive) is the last row's time plus the gap.
 *
 * Rows whose time is null or whose gap is null, not positive or no interval are dropped.
 *
 * In Spark's types `(time: timestamp|timestamp_ntz as T, gapDuration: string|interval) -> struct<start:T?,end:T?>`; never null.
 *
 * A date and time function since Spark 3.2.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#session_window)).
 *
 * @param time a timestamp or a timestamp_ntz
 * @param gapDuration text or a calendar interval
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ t: "2026-03-14T12:34:56" }], "t timestamp_ntz").cols();
 * fn.session_window(c.t, "10 minutes"); // {"start":"2026-03-14T12:34:56","end":"2026-03-14T12:44:56"}, struct<start:timestamp_ntz,end:timestamp_ntz>
 * ```
 */
export function session_window<T extends DateLike | "time" | null, const U extends Expr<"interval" | "string" | null> | string, Q1 = unknown>(time: Expr<T, Q1>, gapDuration: U): Column<StructOf<{ start: Bare<Look<SessionWindowTable, T>> | null; end: Bare<Look<SessionWindowTable, T>> | null }>, Q1 & NeedsOf<U>> {
  return createColumn(invoke("session_window", [["time", time], ["gapDuration", gapDuration, orLiteral(stringLiteral)]], arguments));
}

/**
 * The start of the bucket that the timestamp falls into, when buckets of one size follow each other from `origin`, or from
 * midnight of 1970-01-01 in the session's time zone, in both directions.
 *
 * Size and origin are constant expressions; a size that is not positive raises DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE.
 *
 * In Spark's types `(bucketSize: interval_dt|interval_ym, timestamp: timestamp|timestamp_ntz as T, origin?:
 * timestamp|timestamp_ntz as T) -> T`; null when an argument is.
 *
 * A date and time function since Spark 4.2.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#time_bucket)).
 *
 * @param bucketSize a day-time interval or a year-month interval
 * @param timestamp a timestamp or a timestamp_ntz
 * @param origin a timestamp or a timestamp_ntz; may be left out
 * @example
 * ```ts
 * fn.time_bucket(fn.make_dt_interval(0, 0, 15), lit("2026-03-14 12:34:56").cast("timestamp")); // "2026-03-14T12:30:00Z", timestamp?
 * ```
 * @example
 * ```ts
 * fn.time_bucket(fn.make_ym_interval(0, 1), lit("2026-05-14").cast("timestamp_ntz"), lit("2026-01-15").cast("timestamp_ntz")); // "2026-04-15T00:00:00", timestamp_ntz?
 * ```
 */
export function time_bucket<T extends "interval_ym" | "interval_dt" | null, U extends "timestamp" | "timestamp_ntz" | null, Q1 = unknown, Q2 = unknown>(bucketSize: Expr<T, Q1>, timestamp: Expr<U, Q2>): Column<U | NullOf<T>, Q1 & Q2>;
export function time_bucket<T extends "interval_ym" | "interval_dt" | null, U extends "timestamp" | "timestamp_ntz" | null, V extends Bare<U> | null, Q1 = unknown, Q2 = unknown, Q3 = unknown>(bucketSize: Expr<T, Q1>, timestamp: Expr<U, Q2>, origin: Expr<V, Q3>): Column<Bare<Common<U | V>> | NullOf<T | U | V>, Q1 & Q2 & Q3>;
export function time_bucket(bucketSize?: unknown, timestamp?: unknown, origin?: unknown): any {
  return createColumn(invoke("time_bucket", [["bucketSize", bucketSize], ["timestamp", timestamp], ["origin", origin, optional()]], arguments, { since: "4.2.0" }));
}

/**
 * How many whole units lie from `start` to `end`, negative when `end` is earlier: `hour`, `minute`, `second`, `millisecond` or
 * `microsecond`; another unit raises INVALID_PARAMETER_VALUE.TIME_UNIT.
 *
 * Times of day need `spark.sql.timeType.enabled`.
 *
 * In Spark's types `(unit: string, start: time, end: time) -> bigint`; may be null whatever the arguments are.
 *
 * A date and time function since Spark 4.1.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#time_diff)).
 *
 * @param unit text
 * @param start a time
 * @param end a time
 * @example
 * ```ts
 * fn.time_diff(lit("minute"), lit("10:00:00").cast("time"), lit("11:30:59").cast("time")); // 90, bigint?
 * ```
 */
export function time_diff<Q1 = unknown, Q2 = unknown, Q3 = unknown>(unit: Expr<"string" | null, Q1>, start: Expr<"timestamp" | "timestamp_ntz" | "time" | null, Q2>, end: Expr<"timestamp" | "timestamp_ntz" | "time" | null, Q3>): Column<"bigint" | null, Q1 & Q2 & Q3> {
  return createColumn(invoke("time_diff", [["unit", unit], ["start", start], ["end", end]], arguments));
}

/**
 * The time of day so many microseconds after midnight.
 *
 * A number that is negative or past the day raises DATETIME_FIELD_OUT_OF_BOUNDS. Times of day need
 * `spark.sql.timeType.enabled`.
 *
 * In Spark's types `(micros: integral) -> time(6)`; may be null whatever the arguments are.
 *
 * A date and time function since Spark 4.2.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#time_from_micros)).
 *
 * @param micros a whole number
 * @example
 * ```ts
 * fn.time_from_micros(lit(1500000)); // "00:00:01.5", time(6)?
 * ```
 */
export function time_from_micros<Q1 = unknown>(micros: Expr<Integral | null, Q1>): Column<"time" | null, Q1> {
  return createColumn(invoke("time_from_micros", [["micros", micros]], arguments, { since: "4.2.0" }));
}

/**
 * The time of day so many milliseconds after midnight.
 *
 * A number that is negative or past the day raises DATETIME_FIELD_OUT_OF_BOUNDS. Times of day need
 * `spark.sql.timeType.enabled`.
 *
 * In Spark's types `(millis: integral) -> time(6)`; may be null whatever the arguments are.
 *
 * A date and time function since Spark 4.2.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#time_from_millis)).
 *
 * @param millis a whole number
 * @example
 * ```ts
 * fn.time_from_millis(lit(86399999)); // "23:59:59.999", time(6)?
 * ```
 */
export function time_from_millis<Q1 = unknown>(millis: Expr<Integral | null, Q1>): Column<"time" | null, Q1> {
  return createColumn(invoke("time_from_millis", [["millis", millis]], arguments, { since: "4.2.0" }));
}

/**
 * The time of day so many seconds after midnight, with a fraction or without.
 *
 * A number that is negative, past the day or NaN raises DATETIME_FIELD_OUT_OF_BOUNDS. Times of day need
 * `spark.sql.timeType.enabled`.
 *
 * In Spark's types `(seconds: numeric) -> time(6)`; may be null whatever the arguments are.
 *
 * A date and time function since Spark 4.2.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#time_from_seconds)).
 *
 * @param seconds a number
 * @example
 * ```ts
 * fn.time_from_seconds(lit(3600)); // "01:00:00", time(6)?
 * ```
 * @example
 * ```ts
 * fn.time_from_seconds(lit(1.5)); // "00:00:01.5", time(6)?
 * ```
 */
export function time_from_seconds<Q1 = unknown>(seconds: Expr<Num | null, Q1>): Column<"time" | null, Q1> {
  return createColumn(invoke("time_from_seconds", [["seconds", seconds]], arguments, { since: "4.2.0" }));
}

/**
 * The microseconds from midnight to a time of day.
 *
 * Times of day need `spark.sql.timeType.enabled`.
 *
 * In Spark's types `(time: time) -> bigint`; may be null whatever the arguments are.
 *
 * A date and time function since Spark 4.2.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#time_to_micros)).
 *
 * @param time a time
 * @example
 * ```ts
 * fn.time_to_micros(lit("00:00:01.5").cast("time")); // 1500000, bigint?
 * ```
 */
export function time_to_micros<Q1 = unknown>(time: Expr<"time" | null, Q1>): Column<"bigint" | null, Q1> {
  return createColumn(invoke("time_to_micros", [["time", time]], arguments, { since: "4.2.0" }));
}

/**
 * The whole milliseconds from midnight to a time of day; finer digits are dropped.
 *
 * Times of day need `spark.sql.timeType.enabled`.
 *
 * In Spark's types `(time: time) -> bigint`; may be null whatever the arguments are.
 *
 * A date and time function since Spark 4.2.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#time_to_millis)).
 *
 * @param time a time
 * @example
 * ```ts
 * fn.time_to_millis(lit("00:00:01.5009").cast("time")); // 1500, bigint?
 * ```
 */
export function time_to_millis<Q1 = unknown>(time: Expr<"time" | null, Q1>): Column<"bigint" | null, Q1> {
  return createColumn(invoke("time_to_millis", [["time", time]], arguments, { since: "4.2.0" }));
}

/**
 * The seconds from midnight to a time of day, with the fraction.
 *
 * Times of day need `spark.sql.timeType.enabled`.
 *
 * In Spark's types `(time: time) -> decimal(14,6)`; may be null whatever the arguments are.
 *
 * A date and time function since Spark 4.2.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#time_to_seconds)).
 *
 * @param time a time
 * @example
 * ```ts
 * fn.time_to_seconds(lit("01:00:00.25").cast("time")); // "3600.250000", decimal(14,6)?
 * ```
 */
export function time_to_seconds<Q1 = unknown>(time: Expr<"time" | null, Q1>): Column<"decimal" | null, Q1> {
  return createColumn(invoke("time_to_seconds", [["time", time]], arguments, { since: "4.2.0" }));
}

/**
 * The start of the `hour`, `minute`, `second`, `millisecond` or `microsecond` that a time of day falls into; another unit
 * raises INVALID_PARAMETER_VALUE.TIME_UNIT.
 *
 * Times of day need `spark.sql.timeType.enabled`.
 *
 * In Spark's types `(unit: string, time: time as T) -> T`; may be null whatever the arguments are.
 *
 * A date and time function since Spark 4.1.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#time_trunc)).
 *
 * @param unit text
 * @param time a time
 * @example
 * ```ts
 * fn.time_trunc(lit("minute"), lit("12:34:56.789").cast("time")); // "12:34:00", time(6)?
 * ```
 */
export function time_trunc<U extends "timestamp" | "timestamp_ntz" | "time" | null, Q1 = unknown, Q2 = unknown>(unit: Expr<"string" | null, Q1>, time: Expr<U, Q2>): Column<Look<MedianTable, U> | null, Q1 & Q2> {
  return createColumn(invoke("time_trunc", [["unit", unit], ["time", time]], arguments));
}

/**
 * The timestamp so many units later, earlier for a negative number: `YEAR`, `QUARTER`, `MONTH`, `WEEK`, `DAY`, `HOUR`,
 * `MINUTE`, `SECOND`, `MILLISECOND` or `MICROSECOND`, in any case; another raises INVALID_PARAMETER_VALUE.DATETIME_UNIT.
 *
 * A day that the new month does not have becomes its last, and units of a day or more keep the clock time where clocks change.
 *
 * In Spark's types `(unit: string, quantity: bigint, timestamp: timestamp|timestamp_ntz as T) -> T`; null when an argument is.
 *
 * A date and time function since Spark 4.0.0.
 *
 * @param unit text, a literal
 * @param quantity a bigint
 * @param timestamp a timestamp or a timestamp_ntz
 * @example
 * ```ts
 * fn.timestamp_add("MONTH", lit(1), lit("2026-01-31 12:00:00").cast("timestamp")); // "2026-02-28T12:00:00Z", timestamp?
 * ```
 * @example
 * ```ts
 * fn.timestamp_add("hour", lit(-36), lit("2026-03-14 12:00:00").cast("timestamp_ntz")); // "2026-03-13T00:00:00", timestamp_ntz?
 * ```
 */
export function timestamp_add<U extends Num | null, V extends DateLike | "time" | null, Q2 = unknown, Q3 = unknown>(unit: string | Constant<"string">, quantity: Expr<U, Q2>, timestamp: Expr<V, Q3>): Column<Bare<Look<SessionWindowTable, V>> | NullOf<U | V> | NullFrom<U, "float" | "double" | "decimal">, Q2 & Q3> {
  return createColumn(invoke("timestamp_add", [["unit", unit, onlyLiteral(stringLiteral)], ["quantity", quantity], ["timestamp", timestamp]], arguments, { name: "timestampadd" }));
}

/**
 * How many whole units lie from `start` to `end` on the clocks of the session's time zone, negative when `end` is earlier:
 * `YEAR`, `QUARTER`, `MONTH`, `WEEK`, `DAY`, `HOUR`, `MINUTE`, `SECOND`, `MILLISECOND` or `MICROSECOND`, in any case; another
 * raises INVALID_PARAMETER_VALUE.DATETIME_UNIT.
 *
 * In Spark's types `(unit: string, start: timestamp, end: timestamp) -> bigint`; null when an argument is.
 *
 * A date and time function since Spark 4.0.0.
 *
 * @param unit text, a literal
 * @param start a timestamp
 * @param end a timestamp
 * @example
 * ```ts
 * fn.timestamp_diff("HOUR", lit("2026-03-14 12:00:00").cast("timestamp"), lit("2026-03-14 10:30:00").cast("timestamp")); // -1, bigint?
 * ```
 * @example
 * ```ts
 * fn.timestamp_diff("MONTH", lit("2026-01-31").cast("timestamp"), lit("2026-02-28").cast("timestamp")); // 0, bigint?
 * ```
 */
export function timestamp_diff<U extends DateLike | "time" | null, V extends DateLike | "time" | null, Q2 = unknown, Q3 = unknown>(unit: string | Constant<"string">, start: Expr<U, Q2>, end: Expr<V, Q3>): Column<"bigint" | NullOf<U | V>, Q2 & Q3> {
  return createColumn(invoke("timestamp_diff", [["unit", unit, onlyLiteral(stringLiteral)], ["start", start], ["end", end]], arguments, { name: "timestampdiff" }));
}

/**
 * The moment so many microseconds after 1970-01-01 00:00 UTC, before it for a negative number.
 *
 * In Spark's types `(micros: integral) -> timestamp`; null when an argument is.
 *
 * A date and time function since Spark 3.1.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#timestamp_micros)).
 *
 * @param micros a whole number
 * @example
 * ```ts
 * fn.timestamp_micros(lit(1773500966500000n)); // "2026-03-14T15:09:26.5Z", timestamp
 * ```
 */
export function timestamp_micros<T extends Integral | null, Q1 = unknown>(micros: Expr<T, Q1>): Column<"timestamp" | NullOf<T>, Q1> {
  return createColumn(invoke("timestamp_micros", [["micros", micros]], arguments));
}

/**
 * The moment so many milliseconds after 1970-01-01 00:00 UTC, before it for a negative number.
 *
 * One past what timestamps hold raises DATETIME_OVERFLOW.
 *
 * In Spark's types `(millis: integral) -> timestamp`; null when an argument is.
 *
 * A date and time function since Spark 3.1.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#timestamp_millis)).
 *
 * @param millis a whole number
 * @example
 * ```ts
 * fn.timestamp_millis(lit(-1)); // "1969-12-31T23:59:59.999Z", timestamp
 * ```
 */
export function timestamp_millis<T extends Integral | null, Q1 = unknown>(millis: Expr<T, Q1>): Column<"timestamp" | NullOf<T>, Q1> {
  return createColumn(invoke("timestamp_millis", [["millis", millis]], arguments));
}

/**
 * The moment so many nanoseconds after 1970-01-01 00:00 UTC, before it for a negative number; a fraction of one rounds down.
 *
 * Rows can hold it with `spark.sql.timestampNanosTypes.enabled`.
 *
 * In Spark's types `(nanos: integral|decimal) -> timestamp_ltz(9)`; null when an argument is.
 *
 * A date and time function since Spark 4.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#timestamp_nanos)).
 *
 * @param nanos a whole number or a decimal
 * @example
 * ```ts
 * fn.typeof(fn.timestamp_nanos(lit(1n))); // "timestamp_ltz(9)", string
 * ```
 * @example
 * ```ts
 * fn.unix_nanos(fn.timestamp_nanos(lit(1773500966000000001n))); // "1773500966000000001", decimal(21,0)
 * ```
 */
export function timestamp_nanos<T extends Integral | "decimal" | null, Q1 = unknown>(nanos: Expr<T, Q1>): Column<"timestamp_ltz_nanos" | NullOf<T>, Q1> {
  return createColumn(invoke("timestamp_nanos", [["nanos", nanos]], arguments, { since: "4.3.0" }));
}

/**
 * The moment so many seconds after 1970-01-01 00:00 UTC, before it for a negative number.
 *
 * Of a double, digits finer than microseconds are dropped, and NaN and the infinities give null; a decimal with finer digits is
 * an error, and an integer past what timestamps hold raises DATETIME_OVERFLOW.
 *
 * In Spark's types:
 * - `(seconds: float|double) -> timestamp`; may be null whatever the arguments are
 * - `(seconds: numeric) -> timestamp`; null when an argument is
 *
 * A date and time function since Spark 3.1.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#timestamp_seconds)).
 *
 * @param seconds a number
 * @example
 * ```ts
 * fn.timestamp_seconds(lit(1773500966)); // "2026-03-14T15:09:26Z", timestamp
 * ```
 * @example
 * ```ts
 * fn.timestamp_seconds(lit(1.5)); // "1970-01-01T00:00:01.5Z", timestamp?
 * ```
 * @example
 * ```ts
 * fn.timestamp_seconds(lit(NaN)); // null, timestamp?
 * ```
 */
export function timestamp_seconds<T extends Num | null, Q1 = unknown>(seconds: Expr<T, Q1>): Column<Look<TimestampSecondsTable, T>, Q1> {
  return createColumn(invoke("timestamp_seconds", [["seconds", seconds]], arguments));
}

/**
 * The date of a timestamp, or the date that a text holds in ISO 8601 or in a pattern.
 *
 * A text that holds none raises CAST_INVALID_INPUT.
 *
 * In Spark's types:
 * - `(value: date|timestamp) -> date`; null when an argument is
 * - `(value: string|timestamp_ntz) -> date`; may be null whatever the arguments are
 * - `(value: string|date|timestamp|timestamp_ntz, format: string) -> date`; null when an argument is
 *
 * A date and time function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#to_date)).
 *
 * @param value a date, a timestamp, text or a timestamp_ntz
 * @param format text
 * @example
 * ```ts
 * fn.to_date(lit("2026-03-14")); // "2026-03-14", date?
 * ```
 */
export function to_date<T extends DateLike | "string" | null, Q1 = unknown>(value: Expr<T, Q1>): Column<Look<ToDateTable, T>, Q1>;
export function to_date<T extends DateLike | "string" | null, const U extends Expr<"string" | null> | string, Q1 = unknown>(value: Expr<T, Q1>, format: U): Column<"date" | NullOf<T | Operand<U>>, Q1 & NeedsOf<U>>;
export function to_date(value?: unknown, format?: unknown): any {
  return createColumn(invoke("to_date", [["value", value], ["format", format, optional(orLiteral(stringLiteral))]], arguments));
}

/**
 * The time of day that a text holds, as `9:05` or `09:05:30.25`, or in a pattern of Spark's.
 *
 * A text that holds none raises CANNOT_PARSE_TIME. Times of day need `spark.sql.timeType.enabled`.
 *
 * In Spark's types `(str: string, format?: string) -> time(6)`; may be null whatever the arguments are.
 *
 * A date and time function since Spark 4.1.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#to_time)).
 *
 * @param str text
 * @param format text; may be left out
 * @example
 * ```ts
 * fn.to_time(lit("9:05")); // "09:05:00", time(6)?
 * ```
 * @example
 * ```ts
 * fn.to_time(lit("9:05 PM"), lit("h:mm a")); // "21:05:00", time(6)?
 * ```
 */
export function to_time<Q1 = unknown, Q2 = unknown>(str: Expr<"string" | null, Q1>, format?: Expr<"string" | null, Q2>): Column<"time" | null, Q1 & NoInfer<Q2>> {
  return createColumn(invoke("to_time", [["str", str], ["format", format, optional()]], arguments));
}

/**
 * The moment that a text holds in ISO 8601 or in a pattern, in the session's time zone unless it names another; or that a
 * number of seconds after 1970-01-01 00:00 UTC means.
 *
 * Text that holds none raises CAST_INVALID_INPUT, with a pattern CANNOT_PARSE_TIMESTAMP.
 *
 * In Spark's types:
 * - `(value: date|timestamp|timestamp_ntz|integral|decimal) -> timestamp`; null when an argument is
 * - `(value: string|float|double) -> timestamp`; may be null whatever the arguments are
 * - `(value: string|date|timestamp|timestamp_ntz, format: string) -> timestamp`; null when an argument is
 *
 * A date and time function since Spark 2.2.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#to_timestamp)).
 *
 * @param value a date, a timestamp, a timestamp_ntz, a whole number, a decimal, text, a float or a double
 * @param format text
 * @example
 * ```ts
 * fn.to_timestamp(lit("2026-03-14T12:34:56+01:00")); // "2026-03-14T11:34:56Z", timestamp?
 * ```
 * @example
 * ```ts
 * fn.to_timestamp(lit("14.03.2026 9:05"), "dd.MM.yyyy H:mm"); // "2026-03-14T09:05:00Z", timestamp
 * ```
 * @example
 * ```ts
 * fn.to_timestamp(lit(1.5)); // "1970-01-01T00:00:01.5Z", timestamp?
 * ```
 */
export function to_timestamp<T extends Num | DateLike | "string" | null, Q1 = unknown>(value: Expr<T, Q1>): Column<Look<ToTimestampTable, T>, Q1>;
export function to_timestamp<T extends DateLike | "string" | null, const U extends Expr<"string" | null> | string, Q1 = unknown>(value: Expr<T, Q1>, format: U): Column<"timestamp" | NullOf<T | Operand<U>>, Q1 & NeedsOf<U>>;
export function to_timestamp(value?: unknown, format?: unknown): any {
  return createColumn(invoke("to_timestamp", [["value", value], ["format", format, optional(orLiteral(stringLiteral))]], arguments));
}

/**
 * The same as `to_timestamp`, whatever `spark.sql.timestampType` says.
 *
 * In Spark's types:
 * - `(value: date|timestamp|timestamp_ntz|integral|decimal) -> timestamp`; null when an argument is
 * - `(value: string|float|double) -> timestamp`; may be null whatever the arguments are
 * - `(value: string|date|timestamp|timestamp_ntz, format: string) -> timestamp`; null when an argument is
 *
 * A date and time function since Spark 3.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#to_timestamp_ltz)).
 *
 * @param value a date, a timestamp, a timestamp_ntz, a whole number, a decimal, text, a float or a double
 * @param format text
 * @example
 * ```ts
 * fn.to_timestamp_ltz(lit("2026-03-14 12:34:56")); // "2026-03-14T12:34:56Z", timestamp?
 * ```
 * @example
 * ```ts
 * fn.to_timestamp_ltz(lit("14.03.2026"), lit("dd.MM.yyyy")); // "2026-03-14T00:00:00Z", timestamp
 * ```
 */
export function to_timestamp_ltz<T extends Num | DateLike | "string" | null, Q1 = unknown>(value: Expr<T, Q1>): Column<Look<ToTimestampTable, T>, Q1>;
export function to_timestamp_ltz<T extends DateLike | "string" | null, U extends "string" | null, Q1 = unknown, Q2 = unknown>(value: Expr<T, Q1>, format: Expr<U, Q2>): Column<"timestamp" | NullOf<T | U>, Q1 & Q2>;
export function to_timestamp_ltz(value?: unknown, format?: unknown): any {
  return createColumn(invoke("to_timestamp_ltz", [["value", value], ["format", format, optional()]], arguments));
}

/**
 * The date and time without a zone that a text holds in ISO 8601 or in a pattern; a zone in the text is ignored.
 *
 * Text that holds none raises CAST_INVALID_INPUT, with a pattern CANNOT_PARSE_TIMESTAMP.
 *
 * In Spark's types:
 * - `(value: timestamp|timestamp_ntz) -> timestamp_ntz`; null when an argument is
 * - `(value: string|date) -> timestamp_ntz`; may be null whatever the arguments are
 * - `(value: string|date|timestamp|timestamp_ntz, format: string) -> timestamp_ntz`; null when an argument is
 *
 * A date and time function since Spark 3.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#to_timestamp_ntz)).
 *
 * @param value a timestamp, a timestamp_ntz, text or a date
 * @param format text
 * @example
 * ```ts
 * fn.to_timestamp_ntz(lit("2026-03-14 12:34:56+01:00")); // "2026-03-14T12:34:56", timestamp_ntz?
 * ```
 * @example
 * ```ts
 * fn.to_timestamp_ntz(lit("14.03.2026 9:05"), lit("dd.MM.yyyy H:mm")); // "2026-03-14T09:05:00", timestamp_ntz
 * ```
 */
export function to_timestamp_ntz<T extends DateLike | "string" | null, Q1 = unknown>(value: Expr<T, Q1>): Column<Look<ToTimestampNtzTable, T>, Q1>;
export function to_timestamp_ntz<T extends DateLike | "string" | null, U extends "string" | null, Q1 = unknown, Q2 = unknown>(value: Expr<T, Q1>, format: Expr<U, Q2>): Column<"timestamp_ntz" | NullOf<T | U>, Q1 & Q2>;
export function to_timestamp_ntz(value?: unknown, format?: unknown): any {
  return createColumn(invoke("to_timestamp_ntz", [["value", value], ["format", format, optional()]], arguments));
}

/**
 * The same as `unix_timestamp`, but the argument is required.
 *
 * In Spark's types `(value: string|date|timestamp|timestamp_ntz, format: string = 'yyyy-MM-dd HH:mm:ss') -> bigint`; null when
 * an argument is.
 *
 * A date and time function since Spark 1.6.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#to_unix_timestamp)).
 *
 * @param value text, a date, a timestamp or a timestamp_ntz
 * @param format text; "yyyy-MM-dd HH:mm:ss" unless given
 * @example
 * ```ts
 * fn.to_unix_timestamp(lit("2026-03-14 15:09:26")); // 1773500966, bigint
 * ```
 */
export function to_unix_timestamp<T extends DateLike | "string" | null, U extends "string" | null = never, Q1 = unknown, Q2 = unknown>(value: Expr<T, Q1>, format?: Expr<U, Q2>): Column<"bigint" | NullOf<T | NoInfer<U>>, Q1 & NoInfer<Q2>> {
  return createColumn(invoke("to_unix_timestamp", [["value", value], ["format", format, optional()]], arguments));
}

/**
 * Takes the timestamp's clock time as one in the zone `tz` and gives what clocks in UTC show then, which is another moment
 * unless the zone is UTC.
 *
 * A text that names no zone raises INVALID_TIMEZONE.
 *
 * In Spark's types `(timestamp: timestamp, tz: string) -> timestamp`; null when an argument is.
 *
 * A date and time function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#to_utc_timestamp)).
 *
 * @param timestamp a timestamp
 * @param tz text
 * @example
 * ```ts
 * fn.to_utc_timestamp(lit("2026-03-14 12:00:00").cast("timestamp"), "Asia/Tokyo"); // "2026-03-14T03:00:00Z", timestamp?
 * ```
 */
export function to_utc_timestamp<T extends DateLike | "time" | null, const U extends Expr<"string" | null> | string, Q1 = unknown>(timestamp: Expr<T, Q1>, tz: U): Column<"timestamp" | NullOf<T | Operand<U>>, Q1 & NeedsOf<U>> {
  return createColumn(invoke("to_utc_timestamp", [["timestamp", timestamp], ["tz", tz, orLiteral(stringLiteral)]], arguments));
}

/**
 * The first day of the `year`, `quarter`, `month` or `week` (from Monday) that the date falls into; null for any other unit.
 *
 * For timestamps and smaller units there is `date_trunc`.
 *
 * In Spark's types `(date: date, unit: string) -> date`; may be null whatever the arguments are.
 *
 * A date and time function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#trunc)).
 *
 * @param date a date
 * @param unit text
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ d: "2026-05-14" }], "d date").cols();
 * fn.trunc(c.d, "week"); // "2026-05-11", date?
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ d: "2026-05-14" }], "d date").cols();
 * fn.trunc(c.d, "day"); // null, date?
 * ```
 */
export function trunc<const U extends Expr<"string" | null> | string, Q1 = unknown>(date: Expr<DateLike | null, Q1>, unit: U): Column<"date" | null, Q1 & NeedsOf<U>> {
  return createColumn(invoke("trunc", [["date", date], ["unit", unit, orLiteral(stringLiteral)]], arguments));
}

/**
 * Like `make_interval`, but null where a part does not fit.
 *
 * In Spark's types `(years: int, months: int = 0, weeks: int = 0, days: int = 0, hours: int = 0, mins: int = 0, secs:
 * decimal(18,6) = 0) -> interval`; may be null whatever the arguments are.
 *
 * A date and time function since Spark 4.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#try_make_interval)).
 *
 * @param years an int
 * @param months an int; 0 unless given
 * @param weeks an int; 0 unless given
 * @param days an int; 0 unless given
 * @param hours an int; 0 unless given
 * @param mins an int; 0 unless given
 * @param secs a decimal; 0 unless given
 * @example
 * ```ts
 * fn.try_make_interval(lit(1), 2, 3); // "P1Y2M21D", interval?
 * ```
 * @example
 * ```ts
 * fn.try_make_interval(lit(2147483647)); // null, interval?
 * ```
 */
export function try_make_interval<const U extends Expr<Num | null> | number = number, const V extends Expr<Num | null> | number = number, const W extends Expr<Num | null> | number = number, const X extends Expr<Num | null> | number = number, const Y extends Expr<Num | null> | number = number, const Z extends Expr<Num | null> | number | bigint = 0, Q1 = unknown>(years: Expr<Num | null, Q1>, months?: U, weeks?: V, days?: W, hours?: X, mins?: Y, secs?: Z): Column<"interval" | null, Q1 & NeedsOf<U> & NeedsOf<V> & NeedsOf<W> & NeedsOf<X> & NeedsOf<Y> & NeedsOf<Z>> {
  return createColumn(invoke("try_make_interval", [["years", years], ["months", months, withDefault(0, orLiteral(intLiteral))], ["weeks", weeks, withDefault(0, orLiteral(intLiteral))], ["days", days, withDefault(0, orLiteral(intLiteral))], ["hours", hours, withDefault(0, orLiteral(intLiteral))], ["mins", mins, withDefault(0, orLiteral(intLiteral))], ["secs", secs, withDefault(0, orLiteral(numberLiteral))]], arguments));
}

/**
 * Like `make_timestamp`, but null where a part is out of its range.
 *
 * A text that names no zone still raises INVALID_TIMEZONE.
 *
 * In Spark's types:
 * - `(year: int, month: int, day: int, hour: int, minute: int, second: decimal(16,6), tz?: string) -> timestamp`; may be null
 * whatever the arguments are
 * - `(date: date, time?: time, tz?: string) -> timestamp`; null when an argument is
 *
 * A date and time function since Spark 4.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#try_make_timestamp)).
 *
 * @param year an int
 * @param month an int
 * @param day an int
 * @param hour an int
 * @param minute an int
 * @param second a decimal
 * @param tz text; may be left out
 * @param date a date
 * @param time a time; may be left out
 * @example
 * ```ts
 * fn.try_make_timestamp(lit(2028), lit(2), lit(29), lit(12), lit(0), lit(0)); // "2028-02-29T12:00:00Z", timestamp?
 * ```
 * @example
 * ```ts
 * fn.try_make_timestamp(lit(2026), lit(2), lit(29), lit(12), lit(0), lit(0)); // null, timestamp?
 * ```
 */
export function try_make_timestamp<T extends "date" | null, U extends "time" | null = never, V extends "string" | null = never, Q1 = unknown, Q2 = unknown, Q3 = unknown>(date: Expr<T, Q1>, time?: Expr<U, Q2>, tz?: Expr<V, Q3>): Column<"timestamp" | NullOf<T | NoInfer<U> | NoInfer<V>>, Q1 & NoInfer<Q2> & NoInfer<Q3>>;
export function try_make_timestamp<Q1 = unknown, Q2 = unknown, Q3 = unknown, Q4 = unknown, Q5 = unknown, Q6 = unknown, Q7 = unknown>(year: Expr<Num | null, Q1>, month: Expr<Num | null, Q2>, day: Expr<Num | null, Q3>, hour: Expr<Num | null, Q4>, minute: Expr<Num | null, Q5>, second: Expr<Num | null, Q6>, tz?: Expr<"string" | null, Q7>): Column<"timestamp" | null, Q1 & Q2 & Q3 & Q4 & Q5 & Q6 & NoInfer<Q7>>;
export function try_make_timestamp(argument1?: unknown, argument2?: unknown, argument3?: unknown, argument4?: unknown, argument5?: unknown, argument6?: unknown, argument7?: unknown): any {
  return createColumn(arguments.length <= 3 ? invoke("try_make_timestamp", [["date", argument1], ["time", argument2, optional()], ["tz", argument3, optional()]], arguments) : invoke("try_make_timestamp", [["year", argument1], ["month", argument2], ["day", argument3], ["hour", argument4], ["minute", argument5], ["second", argument6], ["tz", argument7, optional()]], arguments));
}

/**
 * Like `make_timestamp_ltz`, but null where a part is out of its range.
 *
 * A text that names no zone still raises INVALID_TIMEZONE.
 *
 * In Spark's types:
 * - `(year: int, month: int, day: int, hour: int, minute: int, second: decimal(16,6), tz?: string) -> timestamp`; may be null
 * whatever the arguments are
 * - `(date: date, time: time, tz?: string) -> timestamp`; null when an argument is
 *
 * A date and time function since Spark 4.0.0
 * ([reference](https://spark.apache.org/docs/latest/api/sql/#try_make_timestamp_ltz)).
 *
 * @param year an int
 * @param month an int
 * @param day an int
 * @param hour an int
 * @param minute an int
 * @param second a decimal
 * @param tz text; may be left out
 * @param date a date
 * @param time a time
 * @example
 * ```ts
 * fn.try_make_timestamp_ltz(lit(2026), lit(3), lit(14), lit(12), lit(0), lit(0), lit("Asia/Tokyo")); // "2026-03-14T03:00:00Z", timestamp?
 * ```
 * @example
 * ```ts
 * fn.try_make_timestamp_ltz(lit(2026), lit(13), lit(1), lit(0), lit(0), lit(0)); // null, timestamp?
 * ```
 */
export function try_make_timestamp_ltz<T extends "date" | null, U extends "time" | null, V extends "string" | null = never, Q1 = unknown, Q2 = unknown, Q3 = unknown>(date: Expr<T, Q1>, time: Expr<U, Q2>, tz?: Expr<V, Q3>): Column<"timestamp" | NullOf<T | U | NoInfer<V>>, Q1 & Q2 & NoInfer<Q3>>;
export function try_make_timestamp_ltz<Q1 = unknown, Q2 = unknown, Q3 = unknown, Q4 = unknown, Q5 = unknown, Q6 = unknown, Q7 = unknown>(year: Expr<Num | null, Q1>, month: Expr<Num | null, Q2>, day: Expr<Num | null, Q3>, hour: Expr<Num | null, Q4>, minute: Expr<Num | null, Q5>, second: Expr<Num | null, Q6>, tz?: Expr<"string" | null, Q7>): Column<"timestamp" | null, Q1 & Q2 & Q3 & Q4 & Q5 & Q6 & NoInfer<Q7>>;
export function try_make_timestamp_ltz(argument1?: unknown, argument2?: unknown, argument3?: unknown, argument4?: unknown, argument5?: unknown, argument6?: unknown, argument7?: unknown): any {
  return createColumn(arguments.length <= 3 ? invoke("try_make_timestamp_ltz", [["date", argument1], ["time", argument2], ["tz", argument3, optional()]], arguments) : invoke("try_make_timestamp_ltz", [["year", argument1], ["month", argument2], ["day", argument3], ["hour", argument4], ["minute", argument5], ["second", argument6], ["tz", argument7, optional()]], arguments));
}

/**
 * Like `make_timestamp_ntz`, but null where a part is out of its range.
 *
 * In Spark's types (may be null whatever the arguments are):
 * - `(year: int, month: int, day: int, hour: int, minute: int, second: decimal(16,6)) -> timestamp_ntz`
 * - `(date: date, time: time) -> timestamp_ntz`
 *
 * A date and time function since Spark 4.0.0
 * ([reference](https://spark.apache.org/docs/latest/api/sql/#try_make_timestamp_ntz)).
 *
 * @param year an int
 * @param month an int
 * @param day an int
 * @param hour an int
 * @param minute an int
 * @param second a decimal
 * @param date a date
 * @param time a time
 * @example
 * ```ts
 * fn.try_make_timestamp_ntz(lit(2026), lit(3), lit(14), lit(15), lit(9), lit(26)); // "2026-03-14T15:09:26", timestamp_ntz?
 * ```
 * @example
 * ```ts
 * fn.try_make_timestamp_ntz(lit(2026), lit(3), lit(14), lit(25), lit(0), lit(0)); // null, timestamp_ntz?
 * ```
 */
export function try_make_timestamp_ntz<Q1 = unknown, Q2 = unknown>(date: Expr<"date" | null, Q1>, time: Expr<"time" | null, Q2>): Column<"timestamp_ntz" | null, Q1 & Q2>;
export function try_make_timestamp_ntz<Q1 = unknown, Q2 = unknown, Q3 = unknown, Q4 = unknown, Q5 = unknown, Q6 = unknown>(year: Expr<Num | null, Q1>, month: Expr<Num | null, Q2>, day: Expr<Num | null, Q3>, hour: Expr<Num | null, Q4>, minute: Expr<Num | null, Q5>, second: Expr<Num | null, Q6>): Column<"timestamp_ntz" | null, Q1 & Q2 & Q3 & Q4 & Q5 & Q6>;
export function try_make_timestamp_ntz(argument1?: unknown, argument2?: unknown, argument3?: unknown, argument4?: unknown, argument5?: unknown, argument6?: unknown): any {
  return createColumn(arguments.length <= 2 ? invoke("try_make_timestamp_ntz", [["date", argument1], ["time", argument2]], arguments) : invoke("try_make_timestamp_ntz", [["year", argument1], ["month", argument2], ["day", argument3], ["hour", argument4], ["minute", argument5], ["second", argument6]], arguments));
}

/**
 * Like `to_date`, but null for a text that holds no date.
 *
 * A wrong pattern still raises INVALID_DATETIME_PATTERN.
 *
 * In Spark's types:
 * - `(value: date|timestamp) -> date`; null when an argument is
 * - `(value: string|timestamp_ntz) -> date`; may be null whatever the arguments are
 * - `(value: string|date|timestamp|timestamp_ntz, format: string) -> date`; may be null whatever the arguments are
 *
 * A date and time function since Spark 4.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#try_to_date)).
 *
 * @param value a date, a timestamp, text or a timestamp_ntz
 * @param format text
 * @example
 * ```ts
 * fn.try_to_date(lit("28.02.2026"), "dd.MM.yyyy"); // "2026-02-28", date?
 * ```
 * @example
 * ```ts
 * fn.try_to_date(lit("2026-02-29")); // null, date?
 * ```
 */
export function try_to_date<T extends DateLike | "string" | null, Q1 = unknown>(value: Expr<T, Q1>): Column<Look<ToDateTable, T>, Q1>;
export function try_to_date<const U extends Expr<"string" | null> | string, Q1 = unknown>(value: Expr<DateLike | "string" | null, Q1>, format: U): Column<"date" | null, Q1 & NeedsOf<U>>;
export function try_to_date(value?: unknown, format?: unknown): any {
  return createColumn(invoke("try_to_date", [["value", value], ["format", format, optional(orLiteral(stringLiteral))]], arguments));
}

/**
 * Like `to_time`, but null for a text that holds no time of day, and for a wrong pattern.
 *
 * Times of day need `spark.sql.timeType.enabled`.
 *
 * In Spark's types `(str: string, format?: string) -> time(6)`; may be null whatever the arguments are.
 *
 * A date and time function since Spark 4.1.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#try_to_time)).
 *
 * @param str text
 * @param format text; may be left out
 * @example
 * ```ts
 * fn.try_to_time(lit("12.34"), lit("HH.mm")); // "12:34:00", time(6)?
 * ```
 * @example
 * ```ts
 * fn.try_to_time(lit("25:00")); // null, time(6)?
 * ```
 */
export function try_to_time<Q1 = unknown, Q2 = unknown>(str: Expr<"string" | null, Q1>, format?: Expr<"string" | null, Q2>): Column<"time" | null, Q1 & NoInfer<Q2>> {
  return createColumn(invoke("try_to_time", [["str", str], ["format", format, optional()]], arguments));
}

/**
 * Like `to_timestamp`, but null for a text that holds no moment.
 *
 * A wrong pattern still raises INVALID_DATETIME_PATTERN.
 *
 * In Spark's types:
 * - `(value: date|timestamp|timestamp_ntz|integral|decimal) -> timestamp`; null when an argument is
 * - `(value: string|float|double) -> timestamp`; may be null whatever the arguments are
 * - `(value: string|date|timestamp|timestamp_ntz, format: string) -> timestamp`; may be null whatever the arguments are
 *
 * A date and time function since Spark 3.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#try_to_timestamp)).
 *
 * @param value a date, a timestamp, a timestamp_ntz, a whole number, a decimal, text, a float or a double
 * @param format text
 * @example
 * ```ts
 * fn.try_to_timestamp(lit("14.03.2026"), lit("dd.MM.yyyy")); // "2026-03-14T00:00:00Z", timestamp?
 * ```
 * @example
 * ```ts
 * fn.try_to_timestamp(lit("14.03.2026")); // null, timestamp?
 * ```
 */
export function try_to_timestamp<T extends Num | DateLike | "string" | null, Q1 = unknown>(value: Expr<T, Q1>): Column<Look<ToTimestampTable, T>, Q1>;
export function try_to_timestamp<Q1 = unknown, Q2 = unknown>(value: Expr<DateLike | "string" | null, Q1>, format: Expr<"string" | null, Q2>): Column<"timestamp" | null, Q1 & Q2>;
export function try_to_timestamp(value?: unknown, format?: unknown): any {
  return createColumn(invoke("try_to_timestamp", [["value", value], ["format", format, optional()]], arguments));
}

/**
 * The days from 1970-01-01 to a date, negative before it.
 *
 * In Spark's types `(date: date) -> int`; null when an argument is.
 *
 * A date and time function since Spark 3.1.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#unix_date)).
 *
 * @param date a date
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ d: "1970-01-02" }, { d: "1969-12-31" }], "d date").cols();
 * fn.unix_date(c.d); // [1,-1], int?
 * ```
 */
export function unix_date<T extends "date" | null, Q1 = unknown>(date: Expr<T, Q1>): Column<"int" | NullOf<T>, Q1> {
  return createColumn(invoke("unix_date", [["date", date]], arguments));
}

/**
 * The microseconds from 1970-01-01 00:00 UTC to a timestamp, negative before it.
 *
 * In Spark's types `(timestamp: timestamp|timestamp_ntz) -> bigint`; null when an argument is.
 *
 * A date and time function since Spark 3.1.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#unix_micros)).
 *
 * @param timestamp a timestamp or a timestamp_ntz
 * @example
 * ```ts
 * fn.unix_micros(lit("2026-03-14 15:09:26.5").cast("timestamp")); // 1773500966500000, bigint?
 * ```
 */
export function unix_micros<T extends "timestamp" | "timestamp_ntz" | null, Q1 = unknown>(timestamp: Expr<T, Q1>): Column<"bigint" | NullOf<T>, Q1> {
  return createColumn(invoke("unix_micros", [["timestamp", timestamp]], arguments));
}

/**
 * The milliseconds from 1970-01-01 00:00 UTC to a timestamp, negative before it; finer digits round down.
 *
 * In Spark's types `(timestamp: timestamp|timestamp_ntz) -> bigint`; null when an argument is.
 *
 * A date and time function since Spark 3.1.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#unix_millis)).
 *
 * @param timestamp a timestamp or a timestamp_ntz
 * @example
 * ```ts
 * fn.unix_millis(lit("1970-01-01 00:00:01.9999").cast("timestamp")); // 1999, bigint?
 * ```
 * @example
 * ```ts
 * fn.unix_millis(lit("1969-12-31 23:59:59.9999").cast("timestamp")); // -1, bigint?
 * ```
 */
export function unix_millis<T extends "timestamp" | "timestamp_ntz" | null, Q1 = unknown>(timestamp: Expr<T, Q1>): Column<"bigint" | NullOf<T>, Q1> {
  return createColumn(invoke("unix_millis", [["timestamp", timestamp]], arguments));
}

/**
 * The nanoseconds from 1970-01-01 00:00 UTC to a timestamp of nanosecond precision, negative before it; for other timestamps
 * there is `unix_micros`.
 *
 * In Spark's types `(timestamp: timestamp_ltz(p)|timestamp_ntz(p)) -> decimal(21,0)`; null when an argument is.
 *
 * A date and time function since Spark 4.3.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#unix_nanos)).
 *
 * @param timestamp a timestamp_ltz_nanos or a timestamp_ntz_nanos
 * @example
 * ```ts
 * fn.unix_nanos(fn.timestamp_nanos(lit(-1n))); // "-1", decimal(21,0)
 * ```
 */
export function unix_nanos<T, Q1 = unknown>(timestamp: Expr<T, Q1>): Column<"decimal" | NullOf<T>, Q1> {
  return createColumn(invoke("unix_nanos", [["timestamp", timestamp]], arguments, { since: "4.3.0" }));
}

/**
 * The seconds from 1970-01-01 00:00 UTC to a timestamp, negative before it; a fraction rounds down.
 *
 * In Spark's types `(timestamp: timestamp|timestamp_ntz) -> bigint`; null when an argument is.
 *
 * A date and time function since Spark 3.1.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#unix_seconds)).
 *
 * @param timestamp a timestamp or a timestamp_ntz
 * @example
 * ```ts
 * fn.unix_seconds(lit("2026-03-14 15:09:26.5").cast("timestamp")); // 1773500966, bigint?
 * ```
 * @example
 * ```ts
 * fn.unix_seconds(lit("1969-12-31 23:59:59.5").cast("timestamp")); // -1, bigint?
 * ```
 */
export function unix_seconds<T extends "timestamp" | "timestamp_ntz" | null, Q1 = unknown>(timestamp: Expr<T, Q1>): Column<"bigint" | NullOf<T>, Q1> {
  return createColumn(invoke("unix_seconds", [["timestamp", timestamp]], arguments));
}

/**
 * The seconds from 1970-01-01 00:00 UTC to a date or timestamp, or to what a text holds in a pattern, which counts for text
 * only; without an argument, to the start of the query.
 *
 * A fraction is dropped, before 1970 too. Text of another form raises CANNOT_PARSE_TIMESTAMP.
 *
 * In Spark's types:
 * - `() -> bigint`; never null
 * - `(value: string|date|timestamp|timestamp_ntz, format: string = 'yyyy-MM-dd HH:mm:ss') -> bigint`; null when an argument is
 *
 * A date and time function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#unix_timestamp)).
 *
 * @param value text, a date, a timestamp or a timestamp_ntz
 * @param format text; "yyyy-MM-dd HH:mm:ss" unless given
 * @example
 * ```ts
 * fn.unix_timestamp(lit("2026-03-14 15:09:26")); // 1773500966, bigint
 * ```
 * @example
 * ```ts
 * fn.unix_timestamp(lit("14.03.2026"), "dd.MM.yyyy"); // 1773446400, bigint
 * ```
 * @example
 * ```ts
 * fn.unix_timestamp(lit("1969-12-31 23:59:59.5").cast("timestamp")); // 0, bigint?
 * ```
 */
export function unix_timestamp<T extends DateLike | "string" | null = never, const U extends Expr<"string" | null> | string = string, Q1 = unknown>(value?: Expr<T, Q1>, format?: U): Column<"bigint" | NullOf<NoInfer<T> | Operand<U>>, NoInfer<Q1> & NeedsOf<U>> {
  return createColumn(invoke("unix_timestamp", [["value", value, optional()], ["format", format, optional(orLiteral(stringLiteral))]], arguments));
}

/**
 * The day of the week, 0 for Monday to 6 for Sunday.
 *
 * In Spark's types `(date: date) -> int`; null when an argument is.
 *
 * A date and time function since Spark 2.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#weekday)).
 *
 * @param date a date
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ d: "2026-03-14" }], "d date").cols();
 * fn.weekday(c.d); // 5, int?
 * ```
 */
export function weekday<T extends DateLike | null, Q1 = unknown>(date: Expr<T, Q1>): Column<"int" | NullOf<T> | NullFrom<T, "timestamp_ntz">, Q1> {
  return createColumn(invoke("weekday", [["date", date]], arguments));
}

/**
 * The week of the year, from 1 to 53, as ISO 8601 counts: weeks start on Monday, and the first has at least four days in the
 * year.
 *
 * So the days around New Year may belong to a week of the other year.
 *
 * In Spark's types `(date: date) -> int`; null when an argument is.
 *
 * A date and time function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#weekofyear)).
 *
 * @param date a date
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ d: "2025-12-29" }, { d: "2026-01-05" }, { d: "2027-01-01" }], "d date").cols();
 * fn.weekofyear(c.d); // [1,2,53], int?
 * ```
 */
export function weekofyear<T extends DateLike | null, Q1 = unknown>(date: Expr<T, Q1>): Column<"int" | NullOf<T> | NullFrom<T, "timestamp_ntz">, Q1> {
  return createColumn(invoke("weekofyear", [["date", date]], arguments));
}

/**
 * The time windows that a row falls into, usually for `groupBy`: one, or several rows when a window starts every
 * `slideDuration`.
 *
 * The start belongs to a window, the end does not. Windows are counted from 1970-01-01 00:00 UTC, or from `startTime` after
 * that, and cannot be months long; rows whose time is null are dropped.
 *
 * In Spark's types `(time: timestamp|timestamp_ntz, windowDuration: string, slideDuration?: string, startTime?: string) ->
 * struct<start,end>`; null when an argument is.
 *
 * A date and time function since Spark 2.0.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#window)).
 *
 * @param time a timestamp or a timestamp_ntz
 * @param windowDuration text, a literal
 * @param slideDuration text, a literal; may be left out
 * @param startTime text, a literal; may be left out
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ t: "2026-03-14T12:34:56" }], "t timestamp_ntz").cols();
 * fn.window(c.t, "10 minutes"); // {"start":"2026-03-14T12:30:00","end":"2026-03-14T12:40:00"}, struct<start:timestamp_ntz,end:timestamp_ntz>
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ t: "2026-03-14T12:34:56" }], "t timestamp_ntz").cols();
 * fn.window(c.t, "10 minutes", "5 minutes"); // [{"start":"2026-03-14T12:30:00","end":"2026-03-14T12:40:00"},{"start":"2026-03-14T12:25:00","end":"2026-03-14T12:35:00"}], struct<start:timestamp_ntz,end:timestamp_ntz>?
 * ```
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ t: "2026-03-14T12:34:56" }], "t timestamp_ntz").cols();
 * fn.window(c.t, "1 day", "1 day", "8 hours"); // {"start":"2026-03-14T08:00:00","end":"2026-03-15T08:00:00"}, struct<start:timestamp_ntz,end:timestamp_ntz>
 * ```
 */
export function window<T extends DateLike | 'time' | null, const W extends string, const S extends string = W, Q1 = unknown>(timeColumn: Expr<T, Q1>, windowDuration: W, slideDuration?: S, startTime?: string): Column<TimeWindow<T> | NullWhenSliding<W, S>, Q1>;
export function window(time?: unknown, windowDuration?: unknown, slideDuration?: unknown, startTime?: unknown): any {
  return createColumn(invoke("window", [["time", time], ["windowDuration", windowDuration, onlyLiteral(stringLiteral)], ["slideDuration", slideDuration, optional(onlyLiteral(stringLiteral))], ["startTime", startTime, optional(onlyLiteral(stringLiteral))]], arguments));
}

/**
 * The last microsecond of a time window of `window` or `session_window`, by which windows can be windowed again.
 *
 * In Spark's types `(window: struct<start:T,end:any>) -> T`; may be null whatever the arguments are.
 *
 * A date and time function since Spark 3.4.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#window_time)).
 *
 * @param window a struct
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ t: "2026-03-14T12:34:56" }], "t timestamp_ntz").cols();
 * fn.window_time(fn.window(c.t, "10 minutes")); // "2026-03-14T12:39:59.999999", timestamp_ntz?
 * ```
 */
export function window_time<T extends StructOf<any> | null, Q1 = unknown>(window: Expr<T, Q1>): Column<FieldOf<Bare<T>, "start"> | null, Q1> {
  return createColumn(invoke("window_time", [["window", window]], arguments));
}

/**
 * The year of a date, or of a timestamp in the session's time zone.
 *
 * In Spark's types `(date: date) -> int`; null when an argument is.
 *
 * A date and time function since Spark 1.5.0 ([reference](https://spark.apache.org/docs/latest/api/sql/#year)).
 *
 * @param date a date
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ d: "2026-03-14" }], "d date").cols();
 * fn.year(c.d); // 2026, int?
 * ```
 */
export function year<T extends DateLike | null, Q1 = unknown>(date: Expr<T, Q1>): Column<"int" | NullOf<T> | NullFrom<T, "timestamp_ntz">, Q1> {
  return createColumn(invoke("year", [["date", date]], arguments));
}
