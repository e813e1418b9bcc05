import { UnsupportedError } from "../../errors.js";
import type { DataType } from "../../types/data-type.js";
import { raw, type Sql } from "./sql-text.js";

/** The name of a struct's field in DuckDB: by position, as DuckDB folds case and takes no duplicates. */
export function fieldName(index: number): string {
  return `f${index}`;
}

function name(type: DataType): string {
  switch (type.kind) {
    case "void":
      return "INTEGER";
    case "boolean":
      return "BOOLEAN";
    case "tinyint":
      return "TINYINT";
    case "smallint":
      return "SMALLINT";
    case "int":
    case "interval_ym":
      return "INTEGER";
    case "bigint":
    case "interval_dt":
      return "BIGINT";
    case "float":
      return "FLOAT";
    case "double":
      return "DOUBLE";
    case "decimal":
      return `DECIMAL(${type.precision},${type.scale})`;
    case "string":
      if (type.collation !== undefined && type.collation !== "UTF8_BINARY") {
        throw new UnsupportedError(
          `The embedded engine has no collations: a string of collation ${type.collation} was asked for; UTF8_BINARY works.`,
        );
      }
      return "VARCHAR";
    case "binary":
      return "BLOB";
    case "date":
      return "DATE";
    case "timestamp":
      return "TIMESTAMP WITH TIME ZONE";
    case "timestamp_ntz":
      return "TIMESTAMP";
    case "interval":
      return "INTERVAL";
    case "array":
      return `${name(type.element)}[]`;
    case "map":
      return `MAP(${name(type.key)}, ${name(type.value)})`;
    case "struct":
      if (type.fields.length === 0) throw new UnsupportedError("The embedded engine has no structs without fields.");
      return `STRUCT(${type.fields.map((field, i) => `"${fieldName(i)}" ${name(field.type)}`).join(", ")})`;
    case "char":
    case "varchar":
      throw new UnsupportedError(`The embedded engine has no ${type.kind}(${type.length}) yet: cast to string.`);
    case "variant":
    case "time":
    case "geometry":
    case "geography":
    case "timestamp_ltz_nanos":
    case "timestamp_ntz_nanos":
      throw new UnsupportedError(`The embedded engine has no values of type ${type.kind} yet.`);
  }
}

/** How a Spark type is stored: text that is equal to what DuckDB prints for the type of a prepared column. */
export function duckdbType(type: DataType): Sql {
  return raw(name(type));
}
