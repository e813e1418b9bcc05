import { join, raw, type Sql, sql, text } from "./sql-text.js";

const MARK = "\u0001spark";

/** What `raise` wrote, found again in DuckDB's error text. */
export interface Raised {
  readonly errorClass: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/**
 * An expression that fails with one of Spark's error classes when a row reaches it. Parameters are text or SQL whose value goes
 * into the message. DuckDB's `error` types as NULL, so it stands in any branch.
 */
export function raise(errorClass: string, parameters: Readonly<Record<string, string | Sql>> = {}): Sql {
  const parts: Sql[] = [text(`${MARK}\u0001${errorClass}`)];
  for (const [name, value] of Object.entries(parameters)) {
    parts.push(text(`\u0001${name}\u0001`), typeof value === "string" ? text(value) : sql`coalesce(CAST(${value} AS VARCHAR), 'NULL')`);
  }
  parts.push(text("\u0001"));
  return sql`error(${join(parts, raw(" || ").sql)})`;
}

export function findRaised(message: string): Raised | undefined {
  const start = message.indexOf(MARK);
  if (start < 0) return undefined;
  const [errorClass = "", ...rest] = message.slice(start + MARK.length + 1).split("\u0001");
  const parameters: Record<string, string> = {};
  for (let i = 0; i + 1 < rest.length; i += 2) parameters[rest[i] as string] = rest[i + 1] as string;
  return { errorClass, parameters };
}
