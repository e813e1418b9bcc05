import { UnsupportedError } from "../../errors.js";
import type { DataType } from "../../types/data-type.js";
import { simpleString } from "../../types/simple-string.js";
import { type CastMode, decimalOfText } from "./decimal-text.js";
import { duckdbType } from "./duckdb-types.js";
import { once } from "./once.js";
import { raise } from "./raise.js";
import { caseWhen, NULL, type Sql, sql, text } from "./sql-text.js";

/** What Spark trims before it parses: bytes up to the space, and DEL. */
const trimmed = (value: Sql): Sql =>
  sql`trim(${value}, ${text(
    [...Array(32).keys(), 32, 127]
      .map((code) => String.fromCharCode(code))
      .slice(1)
      .join(""),
  )})`;

const INTEGER = "[+-]?[0-9]+";
const NUMBER = "[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?";
const DATE = "([0-9]{4})(-([0-9]{1,2})(-([0-9]{1,2})([ T].*)?)?)?";
const DAY = "[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}";
const CLOCK = "[0-9]{1,2}:[0-9]{1,2}(:[0-9]{1,2}(\\.[0-9]*)?)?";
const ZONE = "(Z|UTC|[+-][0-9]{2}:[0-9]{2})";

const matches = (value: Sql, pattern: string): Sql => sql`regexp_full_match(${value}, ${text(pattern)}, 's')`;

/** A string cast to `to` by Spark's rules: DuckDB's own parsers take other texts (`1e3`, `1_000` and 1.5 as integers ...). */
export function parseText(value: Sql, to: DataType, mode: CastMode): Sql {
  const target = duckdbType(to);
  return once(value, (original) => {
    const input = trimmed(original);
    const invalid = (): Sql =>
      mode === "try"
        ? NULL
        : raise("CAST_INVALID_INPUT", {
            expression: sql`('''' || ${original} || '''')`,
            sourceType: '"STRING"',
            targetType: `"${simpleString(to).toUpperCase()}"`,
            ansiConfig: '"spark.sql.ansi.enabled"',
          });
    const orInvalid = (result: Sql): Sql => caseWhen([[sql`${original} IS NULL`, NULL]], sql`coalesce(${result}, ${invalid()})`);
    const when = (pattern: string, result: Sql): Sql => caseWhen([[matches(input, pattern), result]], NULL);

    switch (to.kind) {
      case "tinyint":
      case "smallint":
      case "int":
      case "bigint":
        return orInvalid(when(INTEGER, sql`TRY_CAST(${input} AS ${target})`));
      case "float":
      case "double":
        return orInvalid(
          caseWhen(
            [
              [matches(input, NUMBER), sql`TRY_CAST(${input} AS ${target})`],
              [matches(input, `${NUMBER}[dDfF]`), sql`TRY_CAST(left(${input}, -1) AS ${target})`],
              [sql`lower(${input}) IN ('infinity', '+infinity', 'inf', '+inf')`, sql`CAST('Infinity' AS ${target})`],
              [sql`lower(${input}) IN ('-infinity', '-inf')`, sql`CAST('-Infinity' AS ${target})`],
              [sql`lower(${input}) = 'nan'`, sql`CAST('NaN' AS ${target})`],
              [
                matches(input, "[+-]?0[xX].*"),
                raise("UNSUPPORTED_FEATURE.EMBEDDED_ENGINE", { feature: "casts of hexadecimal floating-point text" }),
              ],
            ],
            NULL,
          ),
        );
      case "decimal":
        return caseWhen(
          [
            [sql`${original} IS NULL`, NULL],
            [matches(input, NUMBER), decimalOfText(input, sql`FALSE`, original, to, mode)],
          ],
          invalid(),
        );
      case "boolean":
        return orInvalid(
          caseWhen(
            [
              [sql`lower(${input}) IN ('t', 'true', 'y', 'yes', '1')`, sql`TRUE`],
              [sql`lower(${input}) IN ('f', 'false', 'n', 'no', '0')`, sql`FALSE`],
            ],
            NULL,
          ),
        );
      case "binary":
        return sql`encode(${original})`;
      case "date": {
        const part = (group: number): Sql => sql`coalesce(TRY_CAST(regexp_extract(${input}, ${text(DATE)}, ${group}) AS INTEGER), 1)`;
        return orInvalid(
          caseWhen(
            [
              [matches(input, DATE), sql`TRY(make_date(${part(1)}, ${part(3)}, ${part(5)}))`],
              [
                matches(input, "[+-]?[0-9]{4,7}([^0-9].*)?"),
                raise("UNSUPPORTED_FEATURE.EMBEDDED_ENGINE", { feature: "casts to date of years outside 0001-9999" }),
              ],
            ],
            NULL,
          ),
        );
      }
      case "timestamp":
      case "timestamp_ntz": {
        // Digits past the sixth are dropped, not rounded. A zone is read over in a timestamp_ntz, as Spark does.
        const cut = sql`regexp_replace(${input}, '(\\.[0-9]{6})[0-9]+', '\\1')`;
        const local = to.kind === "timestamp_ntz" ? sql`regexp_replace(${cut}, ${text(` ?${ZONE}$`)}, '')` : cut;
        return orInvalid(
          caseWhen(
            [
              [matches(input, `${DAY}([ T]${CLOCK}( ?${ZONE})?)?`), sql`TRY_CAST(${local} AS ${target})`],
              [
                matches(input, "([+-]?[0-9].*)|(T.*)"),
                raise("UNSUPPORTED_FEATURE.EMBEDDED_ENGINE", {
                  feature: "casts to timestamps of text other than yyyy-MM-dd HH:mm:ss.ffffff and a zone as Z or ±HH:mm",
                }),
              ],
            ],
            NULL,
          ),
        );
      }
      default:
        throw new UnsupportedError(`The embedded engine cannot cast string to ${simpleString(to)} exactly as Spark does yet.`, {
          errorClass: "UNSUPPORTED_FEATURE.EMBEDDED_ENGINE",
          sqlState: "0A000",
        });
    }
  });
}
