// Generated from registry/functions.yaml by `npm run generate`. Do not edit.
import type { Column } from "../../dsl/column/column.js";
import { createColumn } from "../../dsl/column/column.js";
import type { Expr, NeedsOf } from "../../dsl/column/expr.js";
import type { Operand } from "../../dsl/column/operand-types.js";
import { invoke, optional } from "../../dsl/functions/call.js";
import type { Look, NullFrom } from "../../dsl/functions/function-types.js";
import { intLiteral, orLiteral, stringLiteral } from "../../dsl/functions/literal-arguments.js";
import type { DateLike, NullOf } from "../../types/tags.js";
import type { HourTable, ToDateTable } from "./tables.js";

/**
 * The date a number of days later, earlier for a negative number.
 *
 * Null when an argument is.
 *
 * In Spark's types: `(start: date, days: int|smallint|tinyint) -> date`.
 *
 * Spark's `date_add`, one of its date and time functions; since 1.5.0.
 *
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
 * Null when an argument is.
 *
 * In Spark's types: `(end: date, start: date) -> int`.
 *
 * Spark's `date_diff`, one of its date and time functions; since 3.4.0.
 *
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
 * Null when an argument is.
 *
 * In Spark's types: `(date: timestamp|time, format: string) -> string`.
 *
 * Spark's `date_format`, one of its date and time functions; since 1.5.0.
 *
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ d: "2026-03-14" }], "d date").cols();
 * fn.date_format(c.d, "dd.MM.yyyy"); // "14.03.2026", string?
 * ```
 */
export function date_format<T extends DateLike | "time" | null, const U extends Expr<"string" | null> | string, Q1 = unknown>(date: Expr<T, Q1>, format: U): Column<"string" | NullOf<T | Operand<U>>, Q1 & NeedsOf<U>> {
  return createColumn(invoke("date_format", [["date", date], ["format", format, orLiteral(stringLiteral)]], arguments));
}

/**
 * The same as `date_diff`.
 *
 * Null when an argument is.
 *
 * In Spark's types: `(end: date, start: date) -> int`.
 *
 * Spark's `datediff`, one of its date and time functions; since 1.5.0.
 *
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
 * The day of the week, 1 for Sunday to 7 for Saturday.
 *
 * Null when an argument is.
 *
 * In Spark's types: `(date: date) -> int`.
 *
 * Spark's `dayofweek`, one of its date and time functions; since 2.3.0.
 *
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
 * The hour, from 0 to 23, of a time of day or of a timestamp in the session's time zone.
 *
 * In Spark's types:
 * - `(time: time) -> int`. The result may be null, whatever the arguments are.
 * - `(time: timestamp) -> int`. Null when an argument is.
 *
 * Spark's `hour`, one of its date and time functions; since 1.5.0.
 *
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
 * The minute, from 0 to 59, of a time of day or of a timestamp in the session's time zone.
 *
 * In Spark's types:
 * - `(time: time) -> int`. The result may be null, whatever the arguments are.
 * - `(time: timestamp) -> int`. Null when an argument is.
 *
 * Spark's `minute`, one of its date and time functions; since 1.5.0.
 *
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
 * Null when an argument is.
 *
 * In Spark's types: `(date: date) -> int`.
 *
 * Spark's `month`, one of its date and time functions; since 1.5.0.
 *
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
 * The date of a timestamp, or the date that a text holds in ISO 8601 or in a pattern. A text that holds none raises
 * CAST_INVALID_INPUT.
 *
 * In Spark's types:
 * - `(value: date|timestamp) -> date`. Null when an argument is.
 * - `(value: string|timestamp_ntz) -> date`. The result may be null, whatever the arguments are.
 * - `(value: string|date|timestamp|timestamp_ntz, format: string) -> date`. Null when an argument is.
 *
 * Spark's `to_date`, one of its date and time functions; since 1.5.0.
 *
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
 * The year of a date, or of a timestamp in the session's time zone.
 *
 * Null when an argument is.
 *
 * In Spark's types: `(date: date) -> int`.
 *
 * Spark's `year`, one of its date and time functions; since 1.5.0.
 *
 * @example
 * ```ts
 * const c = spark.createDataFrame([{ d: "2026-03-14" }], "d date").cols();
 * fn.year(c.d); // 2026, int?
 * ```
 */
export function year<T extends DateLike | null, Q1 = unknown>(date: Expr<T, Q1>): Column<"int" | NullOf<T> | NullFrom<T, "timestamp_ntz">, Q1> {
  return createColumn(invoke("year", [["date", date]], arguments));
}
