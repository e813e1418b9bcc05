import type { Scan } from "../../analyzer/typed-plan.js";
import { AnalysisError } from "../../errors.js";
import type { DataType, StructType } from "../../types/data-type.js";
import { simpleString } from "../../types/simple-string.js";
import type { DuckDBConnection } from "../duckdb.js";
import { duckdbType, fieldName } from "../lowering/duckdb-types.js";
import { freshName, once } from "../lowering/once.js";
import { refuse } from "../lowering/refuse.js";
import { caseWhen, column, identifier, join, list, NULL, raw, type Sql, sql, text } from "../lowering/sql-text.js";
import { type Known, readOptions } from "./options.js";
import { filesOf } from "./paths.js";

const known: Known = { mergeschema: ["false"], recursivefilelookup: ["false"] };

/** A type as DuckDB read it from a file. */
type FileType = ReturnType<Awaited<ReturnType<DuckDBConnection["prepare"]>>["columnType"]>;

interface FileColumn {
  readonly name: string;
  readonly type: FileType;
  readonly int96: boolean;
}

const simple: Readonly<Record<string, DataType>> = {
  BOOLEAN: { kind: "boolean" },
  TINYINT: { kind: "tinyint" },
  SMALLINT: { kind: "smallint" },
  INTEGER: { kind: "int" },
  BIGINT: { kind: "bigint" },
  UTINYINT: { kind: "smallint" },
  USMALLINT: { kind: "int" },
  UINTEGER: { kind: "bigint" },
  UBIGINT: { kind: "decimal", precision: 20, scale: 0 },
  FLOAT: { kind: "float" },
  DOUBLE: { kind: "double" },
  VARCHAR: { kind: "string" },
  JSON: { kind: "string" },
  BLOB: { kind: "binary" },
  DATE: { kind: "date" },
  TIMESTAMP: { kind: "timestamp_ntz" },
  "TIMESTAMP WITH TIME ZONE": { kind: "timestamp" },
};

interface Nested {
  readonly valueType?: FileType;
  readonly keyType?: FileType;
  readonly entryNames?: readonly string[];
  readonly entryTypes?: readonly FileType[];
  readonly width?: number;
  readonly scale?: number;
}

function sparkType(type: FileType, where: string): DataType {
  const name = String(type);
  const found = simple[name];
  if (found) return found;
  const parts = type as unknown as Nested;
  if (parts.width !== undefined && parts.scale !== undefined) return { kind: "decimal", precision: parts.width, scale: parts.scale };
  if (parts.entryNames && parts.entryTypes && name.startsWith("STRUCT")) {
    const types = parts.entryTypes;
    return {
      kind: "struct",
      fields: parts.entryNames.map((field, i) => ({
        name: field,
        type: sparkType(types[i] as FileType, `${where}.${field}`),
        nullable: true,
      })),
    };
  }
  if (parts.keyType && parts.valueType)
    return {
      kind: "map",
      key: sparkType(parts.keyType, `${where}.key`),
      value: sparkType(parts.valueType, `${where}.value`),
      valueContainsNull: true,
    };
  if (parts.valueType && name.endsWith("[]"))
    return { kind: "array", element: sparkType(parts.valueType, `${where}.element`), containsNull: true };
  throw refuse(`parquet columns of DuckDB's type ${name} (${where})`);
}

function relation(files: readonly string[]): Sql {
  return sql`read_parquet(${list(files.map(text))}, hive_partitioning = false, union_by_name = ${raw(String(files.length > 1))})`;
}

async function columnsOf(connection: DuckDBConnection, files: readonly string[]): Promise<readonly FileColumn[]> {
  const statement = await connection.prepare(sql`SELECT * FROM ${relation(files)}`.sql);
  const physical = await connection.runAndReadAll(
    sql`SELECT DISTINCT name FROM parquet_schema(${list(files.map(text))}) WHERE type = 'INT96'`.sql,
  );
  const int96 = new Set(physical.getRows().map((row) => String(row[0])));
  return Array.from({ length: statement.columnCount }, (_, i) => ({
    name: statement.columnName(i),
    type: statement.columnType(i),
    int96: int96.has(statement.columnName(i)),
  }));
}

function noFiles(format: string): AnalysisError {
  return new AnalysisError(
    `[UNABLE_TO_INFER_SCHEMA] Unable to infer schema for ${format}. It must be specified manually. SQLSTATE: 42KD9`,
    {
      errorClass: "UNABLE_TO_INFER_SCHEMA",
      sqlState: "42KD9",
      messageParameters: { format },
    },
  );
}

/** The schema that Spark gives parquet files: UTC timestamps are `timestamp`, others `timestamp_ntz`; everything may be null. */
export async function parquetSchema(
  connection: DuckDBConnection,
  paths: readonly string[],
  options: Readonly<Record<string, string>>,
): Promise<StructType> {
  readOptions("parquet", options, known);
  const [first] = filesOf(paths);
  if (first === undefined) throw noFiles("Parquet");
  const columns = await columnsOf(connection, [first]);
  return {
    kind: "struct",
    fields: columns.map(({ name, type, int96 }) => ({ name, type: int96 ? { kind: "timestamp" } : sparkType(type, name), nullable: true })),
  };
}

/** Types that a file's values are read as without loss, beside their own. */
const widening: Readonly<Record<string, readonly DataType["kind"][]>> = {
  tinyint: ["smallint", "int", "bigint", "double"],
  smallint: ["int", "bigint", "double"],
  int: ["bigint", "double"],
  float: ["double"],
};

/** A file's value under the type and the field names that plans use. */
function convert(value: Sql, from: FileType, to: DataType, where: string): Sql {
  const own = sparkType(from, where);
  const target = duckdbType(to);
  if (to.kind === "struct") {
    const { entryNames = [], entryTypes = [] } = from as unknown as Nested;
    if (own.kind !== "struct") throw mismatch(where, own, to);
    return once(value, (v) => {
      const fields = to.fields.map((field, i) => {
        const at = indexOf(entryNames, field.name, where);
        const item =
          at < 0
            ? sql`CAST(NULL AS ${duckdbType(field.type)})`
            : convert(
                sql`struct_extract(${v}, ${text(entryNames[at] as string)})`,
                entryTypes[at] as FileType,
                field.type,
                `${where}.${field.name}`,
              );
        return sql`${raw(fieldName(i))} := ${item}`;
      });
      return caseWhen([[sql`${v} IS NULL`, NULL]], sql`struct_pack(${join(fields)})`);
    });
  }
  const { valueType, keyType } = from as unknown as Nested;
  if (to.kind === "array") {
    if (own.kind !== "array" || valueType === undefined) throw mismatch(where, own, to);
    const x = freshName("x", [value]);
    return sql`list_transform(${value}, lambda ${x}: ${convert(x, valueType, to.element, `${where}.element`)})`;
  }
  if (to.kind === "map") {
    if (own.kind !== "map" || valueType === undefined || keyType === undefined) throw mismatch(where, own, to);
    const x = freshName("x", [value]);
    const entry = sql`struct_pack(key := ${convert(sql`${x}.key`, keyType, to.key, `${where}.key`)}, value := ${convert(sql`${x}.value`, valueType, to.value, `${where}.value`)})`;
    return sql`map_from_entries(list_transform(map_entries(${value}), lambda ${x}: ${entry}))`;
  }
  const same = duckdbType(own).sql === target.sql && own.kind === to.kind;
  if (same) return String(from) === target.sql ? value : sql`CAST(${value} AS ${target})`;
  if (widening[own.kind]?.includes(to.kind)) return sql`CAST(${value} AS ${target})`;
  throw mismatch(where, own, to);
}

function mismatch(where: string, own: DataType, to: DataType): Error {
  return refuse(`reading the parquet column ${where} of type ${simpleString(own)} as ${simpleString(to)}`);
}

/** Spark finds a file's column by name, in any case. */
function indexOf(names: readonly string[], name: string, where: string): number {
  const found = names.flatMap((each, i) => (each.toLowerCase() === name.toLowerCase() ? [i] : []));
  if (found.length > 1) throw refuse(`parquet columns whose names differ by case alone (${where})`);
  return found[0] ?? -1;
}

export async function parquetSource(scan: Scan, connection: DuckDBConnection): Promise<Sql> {
  readOptions("parquet", scan.options, known);
  const files = filesOf(scan.paths);
  const items = (from: (index: number) => Sql) => scan.output.map((attribute, i) => sql`${from(i)} AS ${column(attribute.id)}`);
  if (files.length === 0) {
    return sql`(SELECT ${join(items((i) => sql`CAST(NULL AS ${duckdbType(scan.fileSchema.fields[i]?.type ?? { kind: "void" })})`))} WHERE FALSE)`;
  }
  const columns = await columnsOf(connection, files);
  const names = columns.map((each) => each.name);
  const selected = items((i) => {
    const { name, type } = scan.fileSchema.fields[i] as StructType["fields"][number];
    const at = indexOf(names, name, name);
    if (at < 0) return sql`CAST(NULL AS ${duckdbType(type)})`;
    const found = columns[at] as FileColumn;
    const value = identifier(found.name);
    // INT96 holds instants; DuckDB reads them as a UTC clock.
    if (found.int96) {
      if (type.kind !== "timestamp") throw mismatch(name, { kind: "timestamp" }, type);
      return sql`make_timestamptz(epoch_us(${value}))`;
    }
    return convert(value, found.type, type, name);
  });
  return sql`(SELECT ${join(selected)} FROM ${relation(files)})`;
}
