import { raw, type Sql, sql } from "./sql-text.js";

const NAME_OR_NUMBER = /^(?:[a-z]\w*|CAST\('?[-\w.]*'? AS [A-Z]+\))$/i;

/**
 * `body` may name its value several times; it is computed once. DuckDB has no `let` in an expression: a one-element list's
 * lambda is one, and leaves CASE's laziness alone. `others`: what else the body names, so that its lambdas keep their names.
 */
export function once(value: Sql, body: (value: Sql) => Sql, others: readonly Sql[] = []): Sql {
  if (NAME_OR_NUMBER.test(value.sql)) return body(value);
  const name = freshName("v", [value, ...others]);
  return sql`list_transform([${value}], lambda ${name}: ${body(name)})[1]`;
}

/** A lambda parameter's name that occurs in none of the texts; the same texts give the same name, so equal expressions stay equal. */
export function freshName(prefix: string, texts: readonly Sql[]): Sql {
  const pattern = new RegExp(`\\b${prefix}(\\d+)\\b`, "g");
  const depths = texts.flatMap((text) => [...text.sql.matchAll(pattern)].map((match) => Number(match[1])));
  return raw(`${prefix}${Math.max(0, ...depths) + 1}`);
}
