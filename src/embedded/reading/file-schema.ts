import type { StructType } from "../../types/data-type.js";
import type { DuckDBConnection } from "../duckdb.js";
import { csvSchema } from "./csv.js";
import { jsonSchema } from "./json.js";
import { parquetSchema } from "./parquet.js";

/** The schema that Spark reads from files when none is given. */
export async function fileSchema(
  connection: DuckDBConnection,
  format: "parquet" | "csv" | "json",
  paths: readonly string[],
  options: Readonly<Record<string, string>>,
): Promise<StructType> {
  switch (format) {
    case "parquet":
      return parquetSchema(connection, paths, options);
    case "csv":
      return csvSchema(paths, options);
    case "json":
      return jsonSchema();
  }
}
