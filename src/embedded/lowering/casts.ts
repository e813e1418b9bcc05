import { UnsupportedError } from "../../errors.js";
import type { DataType, Kind } from "../../types/data-type.js";
import { simpleString } from "../../types/simple-string.js";
import { type CastMode, decimalOfText } from "./decimal-text.js";
import { duckdbType, fieldName } from "./duckdb-types.js";
import { freshName, once } from "./once.js";
import { raise } from "./raise.js";
import { caseWhen, join, NULL, raw, type Sql, sql, text } from "./sql-text.js";
import { parseText } from "./string-casts.js";
import { castStyle, toText } from "./to-string.js";

const integral: ReadonlySet<Kind> = new Set(["tinyint", "smallint", "int", "bigint"]);
const fractional: ReadonlySet<Kind> = new Set(["float", "double"]);

/** Both are stored alike and mean the same, whatever their null flags. */
function sameValues(from: DataType, to: DataType): boolean {
  if (from.kind !== to.kind) return false;
  switch (from.kind) {
    case "array":
      return to.kind === "array" && sameValues(from.element, to.element);
    case "map":
      return to.kind === "map" && sameValues(from.key, to.key) && sameValues(from.value, to.value);
    case "struct":
      return (
        to.kind === "struct" &&
        from.fields.length === to.fields.length &&
        from.fields.every((f, i) => sameValues(f.type, (to.fields[i] as { type: DataType }).type))
      );
    default:
      return duckdbType(from).sql === duckdbType(to).sql;
  }
}

/** Spark's ANSI cast (or try_cast) on DuckDB, exact or refused by name. */
export function lowerCast(value: Sql, from: DataType, to: DataType, mode: CastMode): Sql {
  if (sameValues(from, to)) return value;
  const target = duckdbType(to);
  const plain = sql`CAST(${value} AS ${target})`;
  // A narrowing cast raises in DuckDB as in Spark (the error is translated), and TRY_CAST gives null.
  const checked = (child: Sql): Sql => (mode === "try" ? sql`TRY_CAST(${child} AS ${target})` : sql`CAST(${child} AS ${target})`);

  if (from.kind === "void") return plain;
  if (to.kind === "string") return toText(value, from, castStyle);
  if (from.kind === "string") return parseText(value, to, mode);

  if (from.kind === "boolean") {
    if (integral.has(to.kind) || fractional.has(to.kind)) return plain;
    if (to.kind === "decimal") return checked(sql`CAST(${value} AS INTEGER)`);
  }
  if (integral.has(from.kind)) {
    if (to.kind === "boolean") return sql`(${value} <> 0)`;
    if (integral.has(to.kind) || to.kind === "decimal") return checked(value);
    if (fractional.has(to.kind)) return plain;
    if (to.kind === "timestamp") {
      // Spark saturates at the last microsecond of a 64-bit count, which is DuckDB's infinity.
      const tooFar = raise("UNSUPPORTED_FEATURE.EMBEDDED_ENGINE", { feature: "casts to timestamps more than 292,000 years from 1970" });
      return once(sql`CAST(${value} AS BIGINT)`, (v) =>
        caseWhen([[sql`abs(${v}) > 9000000000000`, tooFar]], sql`make_timestamptz(${v} * 1000000)`),
      );
    }
  }
  if (fractional.has(from.kind)) {
    if (to.kind === "boolean") return sql`(${value} <> 0)`;
    if (integral.has(to.kind)) return checked(sql`trunc(${value})`);
    if (to.kind === "double") return plain;
    // Java's narrowing gives infinity where DuckDB raises.
    if (to.kind === "float") {
      return once(
        value,
        (v) =>
          sql`coalesce(TRY_CAST(${v} AS FLOAT), CASE WHEN ${v} > 0 THEN CAST('Infinity' AS FLOAT) WHEN ${v} < 0 THEN CAST('-Infinity' AS FLOAT) END)`,
      );
    }
    // Spark rounds the number's shortest text, not its binary value: 1.005 is 1.01.
    // A float's is the text of the double that it widens to: 0.1 is 0.10000000149011612.
    if (to.kind === "decimal") {
      return once(sql`CAST(${value} AS DOUBLE)`, (v) => decimalOfText(sql`CAST(${v} AS VARCHAR)`, sql`NOT isfinite(${v})`, v, to, mode));
    }
  }
  if (from.kind === "decimal") {
    if (to.kind === "boolean") return sql`(${value} <> 0)`;
    if (integral.has(to.kind)) return checked(from.scale === 0 ? value : sql`trunc(${value})`);
    // DuckDB divides the unscaled number: exact while that fits a double's 53 bits.
    if (to.kind === "double" && from.precision <= 15) return plain;
    if (fractional.has(to.kind)) return sql`CAST(CAST(${value} AS VARCHAR) AS ${target})`;
    if (to.kind === "decimal") return checked(value);
  }
  if (from.kind === "date" && to.kind === "timestamp_ntz") return plain;
  if (from.kind === "date" && to.kind === "timestamp") return sql`CAST(CAST(${value} AS TIMESTAMP) AS ${target})`;
  if (from.kind === "timestamp_ntz" && (to.kind === "date" || to.kind === "timestamp")) return plain;
  if (from.kind === "timestamp") {
    if (to.kind === "timestamp_ntz") return plain;
    if (to.kind === "date") return sql`CAST(CAST(${value} AS TIMESTAMP) AS DATE)`;
    // the floor in integers: a double would round the last microseconds of late years up
    if (to.kind === "bigint")
      return once(sql`epoch_us(${value})`, (us) => sql`((${us} - (${us} % 1000000 + 1000000) % 1000000) // 1000000)`);
    if (to.kind === "double") return sql`(CAST(epoch_us(${value}) AS DOUBLE) / 1000000)`;
  }

  if (from.kind === "array" && to.kind === "array") {
    const x = freshName("x", [value]);
    return sql`list_transform(${value}, lambda ${x}: ${lowerCast(x, from.element, to.element, mode)})`;
  }
  if (from.kind === "map" && to.kind === "map") {
    const x = freshName("x", [value]);
    const key = lowerCast(sql`${x}.key`, from.key, to.key, mode);
    const item = lowerCast(sql`${x}.value`, from.value, to.value, mode);
    return sql`map_from_entries(list_transform(map_entries(${value}), lambda ${x}: struct_pack(key := ${key}, value := ${item})))`;
  }
  if (from.kind === "struct" && to.kind === "struct" && from.fields.length === to.fields.length) {
    return once(value, (v) => {
      const fields = from.fields.map((field, i) => {
        const name = fieldName(i);
        return sql`${raw(name)} := ${lowerCast(sql`struct_extract(${v}, ${text(name)})`, field.type, (to.fields[i] as { type: DataType }).type, mode)}`;
      });
      return caseWhen([[sql`${v} IS NULL`, NULL]], sql`struct_pack(${join(fields)})`);
    });
  }
  throw refusal(from, to);
}

function refusal(from: DataType, to: DataType): UnsupportedError {
  return new UnsupportedError(`The embedded engine cannot cast ${simpleString(from)} to ${simpleString(to)} exactly as Spark does yet.`, {
    errorClass: "UNSUPPORTED_FEATURE.EMBEDDED_ENGINE",
    sqlState: "0A000",
  });
}
