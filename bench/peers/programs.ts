import { CURSOR } from "../completion.js";

// One program, written three times: the same tables, and queries that join two of them, filter, group, aggregate, order and limit.

const kinds = ["bigint", "text", "double", "int", "timestamp", "decimal"] as const;
type Kind = (typeof kinds)[number];

/** How a program is written with a library: the lines before the tables, a table, a query. */
export interface Peer {
  readonly name: string;
  readonly head: string;
  readonly table: (name: string, columns: readonly Column[]) => string;
  /** Behind all tables. */
  readonly database: (tables: readonly string[]) => string;
  readonly query: Query;
  /** One that keeps all columns of both tables. */
  readonly wideQuery: Query;
  /** A condition on two joined tables, where an editor completes a column's name. */
  readonly completed: (left: string, right: string) => string;
  /** How many of the two tables' columns are offered there. */
  readonly offered: (columns: number) => number;
}
type Query = (name: string, left: string, right: string, column: (kind: Kind) => string, value: number) => string;
interface Column {
  readonly name: string;
  readonly kind: Kind;
}

export const sparkwright: Peer = {
  name: "Sparkwright",
  head: 'import { type DataFrame, fn } from "sparkwright";',
  table: (name, columns) => {
    const tags = {
      bigint: '"bigint"',
      text: '"string" | null',
      double: '"double" | null',
      int: '"int"',
      timestamp: '"timestamp" | null',
      decimal: '"decimal" | null',
    };
    return `${interfaceOf(name, columns, tags, '"bigint"')}declare const ${name}: DataFrame<${name.toUpperCase()}>;\n`;
  },
  database: () => "",
  query: (name, left, right, column, value) => `export const ${name} = ${left}
  .join(${right}, "key")
  .filter((c) => c.${column("double")}.gt(${value}))
  .filter((c) => c.${column("text")}.isNotNull())
  .groupBy("${column("text")}")
  .agg((c) => ({ total: fn.sum(c.${column("bigint")}), mean: fn.avg(c.${column("double")}), most: fn.max(c.${column("int")}) }))
  .orderBy("${column("text")}")
  .limit(10);`,
  wideQuery: (name, left, right, column, value) => `export const ${name} = ${left}
  .join(${right}, "key")
  .filter((c) => c.${column("double")}.gt(${value}))
  .filter((c) => c.${column("text")}.isNotNull())
  .orderBy("${column("text")}")
  .limit(10);`,
  completed: (left, right) => `export const q = ${left}.join(${right}, "key").filter((c) => c.${CURSOR});`,
  offered: (columns) => columns,
};

export const kysely: Peer = {
  name: "Kysely",
  head: 'import type { Kysely } from "kysely";',
  table: (name, columns) => {
    const types = {
      bigint: "bigint",
      text: "string | null",
      double: "number | null",
      int: "number",
      timestamp: "Date | null",
      decimal: "string | null",
    };
    return interfaceOf(name, columns, types, "bigint");
  },
  database: (tables) =>
    `interface Database {\n${tables.map((name) => `  ${name}: ${name.toUpperCase()};`).join("\n")}\n}\ndeclare const db: Kysely<Database>;\n`,
  query: (name, left, right, column, value) => `export const ${name} = db
  .selectFrom("${left}")
  .innerJoin("${right}", "${right}.key", "${left}.key")
  .where("${column("double")}", ">", ${value})
  .where("${column("text")}", "is not", null)
  .groupBy("${column("text")}")
  .select((eb) => [
    "${column("text")}",
    eb.fn.sum("${column("bigint")}").as("total"),
    eb.fn.avg("${column("double")}").as("mean"),
    eb.fn.max("${column("int")}").as("most"),
  ])
  .orderBy("${column("text")}")
  .limit(10);`,
  wideQuery: (name, left, right, column, value) => `export const ${name} = db
  .selectFrom("${left}")
  .innerJoin("${right}", "${right}.key", "${left}.key")
  .where("${column("double")}", ">", ${value})
  .where("${column("text")}", "is not", null)
  .selectAll()
  .orderBy("${column("text")}")
  .limit(10);`,
  completed: (left, right) =>
    `export const q = db.selectFrom("${left}").innerJoin("${right}", "${right}.key", "${left}.key").where("${CURSOR}", "is not", null);`,
  offered: (columns) => columns,
};

export const drizzle: Peer = {
  name: "Drizzle",
  head: `import { and, avg, eq, gt, isNotNull, max, sum } from "drizzle-orm";
import type { NodePgDatabase } from "drizzle-orm/node-postgres";
import { bigint, doublePrecision, integer, numeric, pgTable, text, timestamp } from "drizzle-orm/pg-core";
declare const db: NodePgDatabase;`,
  table: (name, columns) => {
    const types = {
      bigint: 'bigint({ mode: "bigint" }).notNull()',
      text: "text()",
      double: "doublePrecision()",
      int: "integer().notNull()",
      timestamp: "timestamp()",
      decimal: "numeric()",
    };
    const fields = columns.map((column) => `  ${column.name}: ${types[column.kind]},`);
    return `const ${name} = pgTable("${name}", {\n  key: ${types.bigint},\n${fields.join("\n")}\n});\n`;
  },
  database: () => "",
  query: (name, left, right, column, value) => `export const ${name} = db
  .select({
    key: ${left}.${column("text")},
    total: sum(${left}.${column("bigint")}),
    mean: avg(${left}.${column("double")}),
    most: max(${left}.${column("int")}),
  })
  .from(${left})
  .innerJoin(${right}, eq(${left}.key, ${right}.key))
  .where(and(gt(${left}.${column("double")}, ${value}), isNotNull(${left}.${column("text")})))
  .groupBy(${left}.${column("text")})
  .orderBy(${left}.${column("text")})
  .limit(10);`,
  wideQuery: (name, left, right, column, value) => `export const ${name} = db
  .select()
  .from(${left})
  .innerJoin(${right}, eq(${left}.key, ${right}.key))
  .where(and(gt(${left}.${column("double")}, ${value}), isNotNull(${left}.${column("text")})))
  .orderBy(${left}.${column("text")})
  .limit(10);`,
  completed: (left, right) =>
    `export const q = db.select().from(${left}).innerJoin(${right}, eq(${left}.key, ${right}.key)).where(isNotNull(${left}.${CURSOR}));`,
  // of one table
  offered: (columns) => columns / 2,
};

/** The tables of a peer's program. */
export function peerTables(peer: Peer, tables: number, columns: number): string {
  const names = Array.from({ length: tables }, (_, i) => `t${i}`);
  const columnsOf = (i: number): Column[] =>
    Array.from({ length: columns }, (_, k) => ({ name: columnName(i, k), kind: kinds[k % kinds.length]! }));
  return `${peer.head}\n${names.map((name, i) => peer.table(name, columnsOf(i))).join("")}${peer.database(names)}`;
}

/** Its queries; each uses other columns than the one before. */
export function peerQueries(peer: Peer, queries: number, tables: number, columns: number): string {
  return Array.from({ length: queries }, (_, q) => {
    const left = q % tables;
    const column = (kind: Kind): string => columnName(left, kinds.indexOf(kind) + kinds.length * (q % Math.floor(columns / kinds.length)));
    return peer.query(`q${q}`, `t${left}`, `t${(left + 1) % tables}`, column, q);
  }).join("\n");
}

const columnName = (table: number, column: number): string => `t${table}_c${column}`;

function interfaceOf(name: string, columns: readonly Column[], types: Readonly<Record<Kind, string>>, key: string): string {
  const fields = columns.map((column) => `  ${column.name}: ${types[column.kind]};`);
  return `interface ${name.toUpperCase()} {\n  key: ${key};\n${fields.join("\n")}\n}\n`;
}
