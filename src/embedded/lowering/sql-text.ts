/**
 * SQL text for DuckDB. This module alone quotes: text of the outside (names, strings, paths) becomes SQL through
 * `identifier` and `text`, and the `sql` template takes nothing but SQL in its holes.
 */
export interface Sql {
  readonly sql: string;
}

/** Text that is SQL already: templates of the registry, keywords, and names of this program's own making. */
export function raw(text: string): Sql {
  return { sql: text };
}

/** `` sql`CAST(${value} AS INTEGER)` ``: a number in a hole must be an integer and is written as it is. */
export function sql(strings: TemplateStringsArray, ...holes: readonly (Sql | number)[]): Sql {
  let out = strings[0] ?? "";
  holes.forEach((hole, i) => {
    if (typeof hole === "number" && !Number.isSafeInteger(hole)) throw new RangeError(`not an integer in SQL text: ${hole}`);
    out += (typeof hole === "number" ? String(hole) : hole.sql) + (strings[i + 1] ?? "");
  });
  return { sql: out };
}

export function join(parts: readonly Sql[], separator = ", "): Sql {
  return { sql: parts.map((part) => part.sql).join(separator) };
}

export function identifier(name: string): Sql {
  return { sql: `"${name.replaceAll('"', '""')}"` };
}

/** A VARCHAR literal. NUL ends DuckDB's query text, so it goes through chr(0). */
export function text(value: string): Sql {
  const parts = value.split("\0").map((part) => `'${part.replaceAll("'", "''")}'`);
  return { sql: parts.length === 1 ? (parts[0] as string) : `(${parts.join(" || chr(0) || ")})` };
}

export function bytes(value: Uint8Array): Sql {
  let hex = "";
  for (const byte of value) hex += byte.toString(16).padStart(2, "0");
  return { sql: `from_hex('${hex}')` };
}

/** The column of an attribute: names are of our making, so Spark's names, their case and their duplicates never meet DuckDB. */
export function column(id: number): Sql {
  return { sql: `c${id}` };
}

export function list(parts: readonly Sql[]): Sql {
  return sql`[${join(parts)}]`;
}

/** `CASE WHEN … THEN … ELSE … END`. */
export function caseWhen(branches: readonly (readonly [when: Sql, then: Sql])[], otherwise: Sql): Sql {
  return sql`CASE ${join(
    branches.map(([when, then]) => sql`WHEN ${when} THEN ${then}`),
    " ",
  )} ELSE ${otherwise} END`;
}

export const NULL: Sql = raw("NULL");
