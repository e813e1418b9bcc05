import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isMessage } from "@bufbuild/protobuf";
import type { Plan } from "../../../src/generated/proto/spark/connect/base_pb.js";
import {
  type Read_DataSource,
  Read_DataSourceSchema,
  Read_NamedTableSchema,
} from "../../../src/generated/proto/spark/connect/relations_pb.js";
import { SparkSession } from "../../../src/index.js";
import type { DataType, StructType } from "../../../src/types/data-type.js";
import { parseDdl, typeToDdl } from "../../../src/types/ddl.js";
import { quoteName } from "../../../src/types/ddl-escapes.js";
import { fromJson } from "../../../src/types/json.js";
import { messagesIn } from "../../unit/plans/messages-in.js";

/** The files and tables that plans read, made by the server with a few rows when a plan first asks for them. */
export interface PlanSources {
  /** Points a plan's reads to what was made for them. */
  provide(plan: Plan): Promise<void>;
  drop(): Promise<void>;
}

/** Formats whose files a server writes without anything added to it. */
const files: ReadonlySet<string> = new Set(["parquet", "orc", "csv", "json", "xml", "text"]);
/** Columns of files without a schema, and of tables. */
const plain = "a int, b string";

export async function planSources(address: string): Promise<PlanSources> {
  const spark = await SparkSession.connect(address);
  const folder = mkdtempSync(join(tmpdir(), "sparkwright-plans-"));
  // a database is the server's, which may serve other runs as well
  const database = `plans_${process.pid}`;
  const made = new Map<string, Promise<string>>();

  const once = (key: string, make: (place: string) => Promise<void>, place: string): Promise<string> => {
    const known = made.get(key) ?? make(place).then(() => place);
    made.set(key, known);
    return known;
  };
  const file = ({ format, schema, options }: Read_DataSource, path: string): Promise<string> => {
    const columns = schema || (format === "text" ? "value string" : plain);
    const settings = Object.entries(options).map(([name, value]) => `'${name}' '${value}'`);
    const write = (place: string): Promise<void> =>
      spark.exec(
        `INSERT OVERWRITE DIRECTORY '${place}' USING ${format ?? "parquet"}${settings.length > 0 ? ` OPTIONS (${settings.join(", ")})` : ""} ${rows(columns)}`,
      );
    return once(JSON.stringify([format, columns, options, path]), write, join(folder, String(made.size)));
  };
  const table = (name: string): Promise<string> => {
    const last = name.split(".").at(-1)!.replaceAll("`", "");
    const write = async (place: string): Promise<void> => {
      await spark.exec(`CREATE DATABASE IF NOT EXISTS ${database}`);
      // of texts, readers ask for one column
      await spark.exec(`CREATE TABLE ${place} USING parquet AS ${last === "texts" ? `SELECT '{"a":1}' AS value` : rows(plain)}`);
    };
    return once(name, write, `${database}.${last}_${made.size}`);
  };

  return {
    async provide(plan) {
      for (const message of messagesIn(plan)) {
        if (isMessage(message, Read_DataSourceSchema) && files.has(message.format || "parquet"))
          message.paths = await Promise.all(message.paths.map((path) => file(message, path)));
        if (isMessage(message, Read_NamedTableSchema)) message.unparsedIdentifier = await table(message.unparsedIdentifier);
      }
    },
    async drop() {
      await spark.exec(`DROP DATABASE IF EXISTS ${database} CASCADE`);
      await spark.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Six rows of columns, as a query's text; each column has nulls, and values that meet those of others of its type. */
function rows(schema: string): string {
  const { fields } = (schema.startsWith("{") ? fromJson(schema) : parseDdl(schema)) as StructType;
  const columns = fields.map(({ name, type, nullable }, index) => {
    const filled = `CAST(${madeOf(type, "id")} AS ${typeToDdl(type)})`;
    return `${nullable ? `if(id % 6 = ${(index + 3) % 6}, NULL, ${filled})` : filled} AS ${quoteName(name)}`;
  });
  return `SELECT ${columns.join(", ")} FROM range(0, 6, 1, 1)`;
}

/** SQL for a value of a type, made of a number. Whole numbers are from 1 to 3, so that they divide and index what is here. */
function madeOf(type: DataType, n: string): string {
  switch (type.kind) {
    case "boolean":
      return `${n} % 2 = 0`;
    case "string":
      return `element_at(array('a', 'b', 'x', '7'), CAST(1 + ${n} % 4 AS int))`;
    case "float":
    case "double":
      return `1.5D + ${n} % 3`;
    case "date":
      return `date_add(DATE'2026-01-01', CAST(${n} AS int))`;
    case "timestamp":
    case "timestamp_ntz":
      return `timestampadd(MINUTE, 20 * ${n}, TIMESTAMP'2026-01-01 00:00:00')`;
    case "array":
      return `array(${[0, 1, 2, 3, 4].map((i) => madeOf(type.element, `(${n} + ${i})`)).join(", ")})`;
    case "map":
      return `map(${[0, 1].map((i) => `${madeOf(type.key, `(${n} + ${i})`)}, ${madeOf(type.value, `(${n} + ${i})`)}`).join(", ")})`;
    case "struct":
      return `struct(${type.fields.map((field) => madeOf(field.type, n)).join(", ")})`;
    default:
      return `1 + ${n} % 3`;
  }
}
