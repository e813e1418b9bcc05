import { UnsupportedError } from "../../errors.js";
import type { DataType } from "../../types/data-type.js";
import { simpleString } from "../../types/simple-string.js";
import { duckdbType, fieldName } from "./duckdb-types.js";
import { bytes, join, list, raw, type Sql, sql, text } from "./sql-text.js";

/** A value in the analyzer's form (TypedLiteral), as a DuckDB constant of exactly this type: DuckDB's own choice for `-2147483648` is BIGINT. */
export function lowerLiteral(value: unknown, type: DataType): Sql {
  const target = duckdbType(type);
  const of = (written: string): Sql => sql`CAST(${text(written)} AS ${target})`;
  if (value === null || value === undefined) return sql`CAST(NULL AS ${target})`;
  switch (type.kind) {
    case "boolean":
      return raw(value === true ? "TRUE" : "FALSE");
    case "tinyint":
    case "smallint":
    case "int":
    case "bigint":
    case "decimal":
      return of(String(value));
    case "float":
    case "double":
      return of(Object.is(value, -0) ? "-0.0" : String(value));
    case "string":
      return text(value as string);
    case "binary":
      return bytes(value as Uint8Array);
    case "date":
      if (!/^\d{4}-\d\d-\d\d$/.test(String(value))) break;
      return of(String(value));
    case "timestamp":
    case "timestamp_ntz":
      if (!/^\d{4}-/.test(String(value))) break;
      return of(String(value));
    case "interval_ym":
    case "interval_dt":
      return of(String(value));
    case "array":
      return sql`CAST(${list((value as unknown[]).map((item) => lowerLiteral(item, type.element)))} AS ${target})`;
    case "map": {
      const entries = [...(value as Map<unknown, unknown>)];
      const keys = list(entries.map(([key]) => lowerLiteral(key, type.key)));
      const items = list(entries.map(([, item]) => lowerLiteral(item, type.value)));
      return sql`CAST(map(${keys}, ${items}) AS ${target})`;
    }
    case "struct": {
      const values = value as readonly unknown[];
      return sql`struct_pack(${join(type.fields.map((field, i) => sql`${raw(fieldName(i))} := ${lowerLiteral(values[i], field.type)}`))})`;
    }
    default:
      break;
  }
  throw new UnsupportedError(`The embedded engine cannot take the ${simpleString(type)} value ${String(value)} yet.`, {
    errorClass: "UNSUPPORTED_FEATURE.EMBEDDED_ENGINE",
    sqlState: "0A000",
  });
}
