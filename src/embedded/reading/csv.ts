import type { Scan } from "../../analyzer/typed-plan.js";
import { AnalysisError } from "../../errors.js";
import type { DataType, Field, StructType } from "../../types/data-type.js";
import { simpleString } from "../../types/simple-string.js";
import { type DuckDBConnection, loadDuckDB } from "../duckdb.js";
import { duckdbType } from "../lowering/duckdb-types.js";
import { once } from "../lowering/once.js";
import { raise } from "../lowering/raise.js";
import { refuse } from "../lowering/refuse.js";
import { caseWhen, column, join, NULL, raw, type Sql, sql, text } from "../lowering/sql-text.js";
import { parseText } from "../lowering/string-casts.js";
import { type Dialect, readRecords } from "./csv-text.js";
import { type Known, type Options, readOptions } from "./options.js";
import { filesOf } from "./paths.js";

const known: Known = {
  header: ["true", "false"],
  sep: "any",
  delimiter: "any",
  nullvalue: "any",
  inferschema: ["false"],
  mode: ["permissive"],
  multiline: ["false", "true"],
  encoding: ["utf-8", "utf8"],
  charset: ["utf-8", "utf8"],
  quote: ['"'],
  escape: ["\\", '"'],
  enforceschema: ["true"],
  ignoreleadingwhitespace: ["false"],
  ignoretrailingwhitespace: ["false"],
  recursivefilelookup: ["false"],
};

function dialectOf(options: Options): Dialect {
  const separator = options.get("sep") ?? options.get("delimiter") ?? ",";
  if (separator.length !== 1 || separator === "\\") throw refuse(`the csv separator ${JSON.stringify(separator)} (one character works)`);
  return {
    header: options.get("header")?.toLowerCase() === "true",
    separator,
    escape: options.get("escape") === '"' ? '"' : "\\",
    nullValue: options.get("nullvalue") ?? "",
    multiLine: options.get("multiline")?.toLowerCase() === "true",
  };
}

/** The first record of the first file that has one, a header's too. */
function firstRecord(files: readonly string[], dialect: Dialect): readonly (string | null)[] | undefined {
  for (const file of files) for (const record of readRecords(file, dialect, true)) return record;
  return undefined;
}

/** Spark's names of a header: empty ones are `_cN`, equal ones get their position. */
function headerNames(fields: readonly (string | null)[]): readonly string[] {
  const lower = fields.map((name) => name?.toLowerCase());
  return fields.map((name, i) => {
    if (name === null) return `_c${i}`;
    return lower.filter((other) => other === lower[i]).length > 1 ? `${name}${i}` : name;
  });
}

export async function csvSchema(paths: readonly string[], options: Readonly<Record<string, string>>): Promise<StructType> {
  const dialect = dialectOf(readOptions("csv", options, known));
  const fields = firstRecord(filesOf(paths), dialect);
  if (fields === undefined) {
    throw new AnalysisError("[UNABLE_TO_INFER_SCHEMA] Unable to infer schema for CSV. It must be specified manually. SQLSTATE: 42KD9", {
      errorClass: "UNABLE_TO_INFER_SCHEMA",
      sqlState: "42KD9",
      messageParameters: { format: "CSV" },
    });
  }
  const names = dialect.header ? headerNames(fields) : fields.map((_, i) => `_c${i}`);
  return { kind: "struct", fields: names.map((name) => ({ name, type: { kind: "string" }, nullable: true })) };
}

const NUMBER = "\\s*[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?[dDfF]?\\s*";

/** A field's text as a value, null where Spark's parser fails (PERMISSIVE): it is not the cast. */
export function csvValue(value: Sql, type: DataType, fixedZone: boolean): Sql {
  const target = duckdbType(type);
  const when = (pattern: string, v: Sql, result: Sql): Sql => caseWhen([[sql`regexp_full_match(${v}, ${text(pattern)})`, result]], NULL);
  switch (type.kind) {
    case "string":
      return value;
    case "tinyint":
    case "smallint":
    case "int":
    case "bigint":
      return once(value, (v) => when("[+-]?[0-9]+", v, sql`TRY_CAST(${v} AS ${target})`));
    case "float":
    case "double":
      return once(value, (v) =>
        caseWhen(
          [
            [sql`${v} IN ('NaN')`, sql`CAST('NaN' AS ${target})`],
            [sql`${v} IN ('Inf', 'Infinity', '+Infinity')`, sql`CAST('Infinity' AS ${target})`],
            [sql`${v} IN ('-Inf', '-Infinity')`, sql`CAST('-Infinity' AS ${target})`],
            [sql`regexp_full_match(${v}, ${text(NUMBER)})`, sql`TRY_CAST(rtrim(trim(${v}), 'dDfF') AS ${target})`],
            [
              sql`regexp_full_match(${v}, '\\s*[+-]?0[xX].*')`,
              raise("UNSUPPORTED_FEATURE.EMBEDDED_ENGINE", { feature: "hexadecimal numbers in csv files" }),
            ],
          ],
          NULL,
        ),
      );
    case "decimal":
      return once(value, (v) =>
        once(
          sql`replace(${v}, ',', '')`,
          (n) => when("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?", n, sql`TRY_CAST(spark_plain_number(${n}) AS ${target})`),
          [v],
        ),
      );
    case "boolean":
      return once(value, (v) =>
        caseWhen(
          [
            [sql`lower(${v}) = 'true'`, sql`TRUE`],
            [sql`lower(${v}) = 'false'`, sql`FALSE`],
          ],
          NULL,
        ),
      );
    case "timestamp":
      if (!fixedZone) throw refuse("timestamps in csv and json files in a session time zone whose offset changes");
      return parseText(value, type, "try");
    case "date":
    case "timestamp_ntz":
      return parseText(value, type, "try");
    default:
      throw refuse(`csv columns of type ${simpleString(type)}`);
  }
}

const CHUNK = 2048;
let tables = 0;

/** Records as a temporary table of texts, one column a field; Spark leaves out fields past the schema's and takes missing ones for null. */
async function loadTexts(connection: DuckDBConnection, files: readonly string[], dialect: Dialect, width: number): Promise<Sql> {
  const { api } = await loadDuckDB();
  const name = `csv${tables++}`;
  const columns = Array.from({ length: width }, (_, i) => sql`f${i} VARCHAR`);
  await connection.run(sql`CREATE TEMP TABLE ${raw(name)} (${join(columns)})`.sql);
  const appender = await connection.createAppender(name, null, "temp");
  const types = columns.map(() => api.VARCHAR);
  let rows: (readonly (string | null)[])[] = [];
  const flush = (): void => {
    if (rows.length === 0) return;
    const chunk = api.DuckDBDataChunk.create(types, rows.length);
    for (let i = 0; i < width; i++)
      chunk.setColumnValues(
        i,
        rows.map((row) => row[i] ?? null),
      );
    appender.appendDataChunk(chunk);
    rows = [];
  };
  for (const file of files) {
    for (const record of readRecords(file, dialect, false)) {
      rows.push(record);
      if (rows.length === CHUNK) flush();
    }
  }
  flush();
  appender.closeSync();
  return raw(name);
}

/** Columns as text, split here and parsed by Spark's rules. */
export async function csvSource(scan: Scan, connection: DuckDBConnection, fixedZone: boolean): Promise<Sql> {
  const dialect = dialectOf(readOptions("csv", scan.options, known));
  const fields = scan.fileSchema.fields;
  const table = await loadTexts(connection, filesOf(scan.paths), dialect, Math.max(1, fields.length));
  const items = scan.output.map((attribute, i) => {
    const { type } = fields[i] as Field;
    return sql`CAST(${csvValue(sql`f${i}`, type, fixedZone)} AS ${duckdbType(type)}) AS ${column(attribute.id)}`;
  });
  return sql`(SELECT ${join(items)} FROM ${table})`;
}
