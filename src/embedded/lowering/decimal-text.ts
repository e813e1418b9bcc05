import type { DecimalType } from "../../types/data-type.js";
import { duckdbType } from "./duckdb-types.js";
import { raise } from "./raise.js";
import { caseWhen, NULL, type Sql, sql } from "./sql-text.js";

/** `ansi` raises where a value does not fit, `try` gives null. */
export type CastMode = "ansi" | "try";

/** A number's text, exponents allowed, to a decimal with Spark's HALF_UP; `none` is where Spark gives null. */
export function decimalOfText(number: Sql, none: Sql, original: Sql, to: DecimalType, mode: CastMode): Sql {
  const value = sql`TRY_CAST(spark_plain_number(${number}) AS ${duckdbType(to)})`;
  const failure =
    mode === "try"
      ? NULL
      : raise("NUMERIC_VALUE_OUT_OF_RANGE.WITH_SUGGESTION", {
          value: original,
          precision: String(to.precision),
          scale: String(to.scale),
          config: '"spark.sql.ansi.enabled"',
        });
  return caseWhen([[sql`${original} IS NULL OR ${none}`, NULL]], sql`coalesce(${value}, ${failure})`);
}
