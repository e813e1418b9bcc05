import type { Scan } from "../../analyzer/typed-plan.js";
import type { DuckDBConnection } from "../duckdb.js";
import type { Sql } from "../lowering/sql-text.js";
import { csvSource } from "./csv.js";
import { jsonSource } from "./json.js";
import { parquetSource } from "./parquet.js";

/** Files as a table expression whose columns are named by attribute ids. */
export async function scanSource(scan: Scan, connection: DuckDBConnection, fixedZone: boolean): Promise<Sql> {
  switch (scan.format) {
    case "parquet":
      return parquetSource(scan, connection);
    case "csv":
      return csvSource(scan, connection, fixedZone);
    case "json":
      return jsonSource(scan, fixedZone);
  }
}
