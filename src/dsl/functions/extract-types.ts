// biome-ignore-all lint/suspicious/noExplicitAny: a source of unknown type (`any`) gives an unknown type
import type { DateLike, NullOf } from "../../types/tags.js";

// The field names of extract and date_part, and what each gives of a source.

type Hour = "hour" | "h" | "hours" | "hr" | "hrs";
type Minute = "minute" | "m" | "min" | "mins" | "minutes";
type Second = "second" | "s" | "sec" | "seconds" | "secs";
type Month = "month" | "mon" | "mons" | "months";
type Year = "year" | "y" | "years" | "yr" | "yrs" | "yearofera";
type Day = "day" | "d" | "days";
type OfDates =
  | ("quarter" | "qtr" | "week" | "w" | "weeks" | "dayofweek" | "dow" | "dayofweek_iso" | "dow_iso" | "doy" | "dayofyear" | "yearofweek")
  | Year
  | Month
  | Day;
type Field = OfDates | Hour | Minute | Second;

/** A field of a date, a time or an interval by one of its names, in small letters or capitals. */
export type ExtractField = Field | Uppercase<Field>;

/** What has the field: years and months are also an interval's, and a time of day has a clock's fields only. */
export type ExtractSource<F extends string> =
  | DateLike
  | (Lowercase<F> extends Year | Month ? "interval_ym" | "interval" : never)
  | (Lowercase<F> extends Day ? "interval_dt" | "interval" : never)
  | (Lowercase<F> extends Hour | Minute | Second ? "time" | "interval_dt" | "interval" : never);

/** The field's type: seconds have a fraction, and the parts of an interval that cannot grow are small. */
export type Extracted<F extends string, T> = 0 extends 1 & T
  ? any
  : TagOf<Lowercase<F>, T> | ("time" extends T ? null : NullOf<T>) | DayNull<Lowercase<F>, T>;
/** The fields of a day are a date's, and Spark marks the cast of timestamp_ntz to date as nullable. */
type DayNull<F, T> = F extends Hour | Minute | Second ? never : "timestamp_ntz" extends T ? null : never;
type TagOf<F, T> = F extends Second
  ? "decimal"
  : Extract<T, "interval_ym" | "interval_dt" | "interval"> extends never
    ? "int"
    : F extends Month | Hour | Minute
      ? "tinyint"
      : "int";
