import type { RangeRows, TypedRelation } from "../../analyzer/typed-plan.js";
import type { DuckDBConnection } from "../duckdb.js";
import { column, raw, type Sql, sql, text } from "../lowering/sql-text.js";
import { localSource } from "./local-rows.js";
import { scanSource } from "./scan.js";

function big(value: bigint): Sql {
  return sql`CAST(${text(String(value))} AS BIGINT)`;
}

function rangeSource({ start, end, step, output }: RangeRows): Sql {
  const [id] = output;
  // DuckDB wants a column; rows alone have none
  const name = id === undefined ? raw("c_none") : column(id.id);
  return sql`(SELECT range AS ${name} FROM range(${big(start)}, ${big(end)}, ${big(step)}))`;
}

/** Every leaf of a plan as a table expression whose columns are named by attribute ids. Local rows become a temporary table of the connection. */
export async function makeSources(plan: TypedRelation, connection: DuckDBConnection, fixedZone: boolean): Promise<Map<TypedRelation, Sql>> {
  const sources = new Map<TypedRelation, Sql>();
  const visit = async (relation: TypedRelation): Promise<void> => {
    switch (relation.kind) {
      case "local":
        sources.set(relation, await localSource(relation, connection));
        break;
      case "range":
        sources.set(relation, rangeSource(relation));
        break;
      case "scan":
        sources.set(relation, await scanSource(relation, connection, fixedZone));
        break;
      case "join":
      case "set":
        await visit(relation.left);
        await visit(relation.right);
        break;
      default:
        await visit(relation.input);
    }
  };
  await visit(plan);
  return sources;
}
