import { UnsupportedError } from "../../errors.js";
import type { DataType } from "../../types/data-type.js";
import { fieldName } from "./duckdb-types.js";
import { freshName, once } from "./once.js";
import { caseWhen, join, NULL, type Sql, sql, text } from "./sql-text.js";

/** Spark has two ways to text: the cast, and `show()`'s, which differ in null and binary. */
export interface TextStyle {
  readonly nullText: string;
  readonly binary: "utf8" | "hex";
}
export const castStyle: TextStyle = { nullText: "null", binary: "utf8" };
export const showStyle: TextStyle = { nullText: "NULL", binary: "hex" };

/** A value as Spark's cast to string gives it; SQL's NULL stays NULL. */
export function toText(value: Sql, type: DataType, style: TextStyle): Sql {
  switch (type.kind) {
    case "void":
      return sql`CAST(${value} AS VARCHAR)`;
    case "string":
      return value;
    case "boolean":
    case "tinyint":
    case "smallint":
    case "int":
    case "bigint":
    case "decimal":
      return sql`CAST(${value} AS VARCHAR)`;
    case "float":
      return sql`spark_float_text(${value})`;
    case "double":
      return sql`spark_double_text(${value})`;
    case "date":
      return once(value, (v) =>
        caseWhen([[sql`year(${v}) BETWEEN 1 AND 9999`, sql`CAST(${v} AS VARCHAR)`]], sql`spark_date_text(${v} - DATE '1970-01-01')`),
      );
    case "timestamp_ntz":
      return once(value, (v) =>
        caseWhen([[sql`year(${v}) BETWEEN 1 AND 9999`, sql`CAST(${v} AS VARCHAR)`]], sql`spark_timestamp_text(epoch_us(${v}))`),
      );
    case "timestamp":
      return toText(sql`CAST(${value} AS TIMESTAMP)`, { kind: "timestamp_ntz" }, style);
    case "binary":
      return style.binary === "hex"
        ? sql`('[' || rtrim(regexp_replace(hex(${value}), '(..)', '\\1 ', 'g')) || ']')`
        : sql`decode(${value})`;
    case "array":
      return sql`('[' || array_to_string(list_transform(${value}, lambda ${entry(value)}: ${orNull(entry(value), type.element, style)}), ', ') || ']')`;
    case "map": {
      const name = entry(value);
      const key = toText(sql`${name}.key`, type.key, style);
      const item = orNull(sql`${name}.value`, type.value, style);
      return sql`('{' || array_to_string(list_transform(map_entries(${value}), lambda ${name}: ${key} || ' -> ' || ${item}), ', ') || '}')`;
    }
    case "struct":
      return once(value, (v) => {
        const fields = type.fields.map((field, i) => orNull(sql`struct_extract(${v}, ${text(fieldName(i))})`, field.type, style));
        return caseWhen([[sql`${v} IS NULL`, NULL]], sql`('{' || ${join(fields, " || ', ' || ")} || '}')`);
      });
    default:
      throw new UnsupportedError(`The embedded engine cannot write a value of type ${type.kind} as text yet.`);
  }
}

function orNull(value: Sql, type: DataType, style: TextStyle): Sql {
  return sql`coalesce(${toText(value, type, style)}, ${text(style.nullText)})`;
}

function entry(value: Sql): Sql {
  return freshName("e", [value]);
}
