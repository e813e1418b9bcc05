import type { TypedRelation } from "../analyzer/typed-plan.js";
import type { DuckDBConnection } from "./duckdb.js";
import { internalError } from "./engine-errors.js";
import { duckdbType } from "./lowering/duckdb-types.js";
import { lowerQuery } from "./lowering/lower-relation.js";
import type { Scope } from "./lowering/scope.js";
import type { Sql } from "./lowering/sql-text.js";
import { makeSources } from "./reading/sources.js";

/** A plan as DuckDB has prepared it. */
export interface PreparedQuery {
  readonly sql: Sql;
  readonly statement: Awaited<ReturnType<DuckDBConnection["prepare"]>>;
}

/** Lowers and prepares: what is not supported is refused here, and a type that is not the derived one is a fault, not an answer. */
export async function prepareQuery(plan: TypedRelation, connection: DuckDBConnection, scope: Scope): Promise<PreparedQuery> {
  const sources = await makeSources(plan, connection, scope.fixedZone);
  const sql = lowerQuery(plan, sources, scope);
  const statement = await connection.prepare(sql.sql);
  plan.output.forEach((attribute, i) => {
    const expected = duckdbType(attribute.type).sql;
    const actual = String(statement.columnType(i));
    if (actual !== expected) throw internalError(`Column ${attribute.name} should be ${expected} and is ${actual} in ${sql.sql}`);
  });
  return { sql, statement };
}
