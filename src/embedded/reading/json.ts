import type { Scan } from "../../analyzer/typed-plan.js";
import type { DataType, Field } from "../../types/data-type.js";
import { simpleString } from "../../types/simple-string.js";
import { duckdbType, fieldName } from "../lowering/duckdb-types.js";
import { freshName, once } from "../lowering/once.js";
import { raise } from "../lowering/raise.js";
import { refuse } from "../lowering/refuse.js";
import { caseWhen, column, join, list, NULL, raw, type Sql, sql, text } from "../lowering/sql-text.js";
import { parseText } from "../lowering/string-casts.js";
import { type Known, readOptions } from "./options.js";
import { filesOf } from "./paths.js";

const known: Known = {
  multiline: ["false"],
  mode: ["permissive"],
  encoding: ["utf-8", "utf8"],
  charset: ["utf-8", "utf8"],
  recursivefilelookup: ["false"],
};

export async function jsonSchema(): Promise<never> {
  throw refuse("inferring the schema of json files: give one with read.schema(…)");
}

/** A member of an object by its exact name. */
function member(object: Sql, name: string): Sql {
  if (/["\\]/.test(name)) throw refuse(`the json field name ${JSON.stringify(name)}`);
  return sql`json_extract(${object}, ${text(`$."${name}"`)})`;
}

const integers = sql`('UBIGINT', 'BIGINT')`;
const numbers = sql`('UBIGINT', 'BIGINT', 'DOUBLE', 'HUGEINT', 'UHUGEINT')`;

/** A JSON value as one of Spark's: null where the token does not fit the type (PERMISSIVE). */
function jsonValue(value: Sql, type: DataType, fixedZone: boolean): Sql {
  const target = duckdbType(type);
  const raw1 = (v: Sql): Sql => sql`json_extract_string(${v}, '$')`;
  switch (type.kind) {
    case "string":
      return once(value, (v) =>
        caseWhen(
          [
            [sql`json_type(${v}) IN ('VARCHAR', 'BOOLEAN', 'UBIGINT', 'BIGINT')`, raw1(v)],
            [sql`${v} IS NULL OR json_type(${v}) = 'NULL'`, NULL],
          ],
          raise("UNSUPPORTED_FEATURE.EMBEDDED_ENGINE", { feature: "fractions, objects and arrays of json files as strings" }),
        ),
      );
    case "boolean":
      return once(value, (v) => caseWhen([[sql`json_type(${v}) = 'BOOLEAN'`, sql`CAST(${raw1(v)} AS BOOLEAN)`]], NULL));
    case "tinyint":
    case "smallint":
    case "int":
    case "bigint":
      return once(value, (v) => caseWhen([[sql`json_type(${v}) IN ${integers}`, sql`TRY_CAST(${raw1(v)} AS ${target})`]], NULL));
    case "float":
    case "double":
      return once(value, (v) =>
        caseWhen(
          [
            [sql`json_type(${v}) IN ${numbers}`, sql`TRY_CAST(${raw1(v)} AS ${target})`],
            [
              sql`json_type(${v}) = 'VARCHAR'`,
              raise("UNSUPPORTED_FEATURE.EMBEDDED_ENGINE", { feature: "numbers in quotes in json files" }),
            ],
          ],
          NULL,
        ),
      );
    case "decimal":
      return once(value, (v) =>
        caseWhen(
          [
            [sql`json_type(${v}) IN ${numbers}`, sql`TRY_CAST(spark_plain_number(${raw1(v)}) AS ${target})`],
            [
              sql`json_type(${v}) = 'VARCHAR'`,
              raise("UNSUPPORTED_FEATURE.EMBEDDED_ENGINE", { feature: "numbers in quotes in json files" }),
            ],
          ],
          NULL,
        ),
      );
    case "date":
    case "timestamp":
    case "timestamp_ntz":
      if (type.kind === "timestamp" && !fixedZone)
        throw refuse("timestamps in csv and json files in a session time zone whose offset changes");
      return once(value, (v) =>
        caseWhen(
          [
            [sql`json_type(${v}) = 'VARCHAR'`, parseText(raw1(v), type, "try")],
            [
              sql`json_type(${v}) IN ${numbers}`,
              raise("UNSUPPORTED_FEATURE.EMBEDDED_ENGINE", { feature: "dates and times as numbers in json files" }),
            ],
          ],
          NULL,
        ),
      );
    case "array":
      return once(value, (v) => {
        const x = freshName("x", [v]);
        return caseWhen(
          [
            [
              sql`json_type(${v}) = 'ARRAY'`,
              sql`list_transform(json_extract(${v}, '$[*]'), lambda ${x}: ${jsonValue(x, type.element, fixedZone)})`,
            ],
          ],
          NULL,
        );
      });
    case "struct":
      return once(value, (v) => {
        const fields = type.fields.map((field, i) => sql`${raw(fieldName(i))} := ${typed(member(v, field.name), field, fixedZone)}`);
        return caseWhen([[sql`json_type(${v}) = 'OBJECT'`, sql`struct_pack(${join(fields)})`]], NULL);
      });
    default:
      throw refuse(`json columns of type ${simpleString(type)}`);
  }
}

function typed(value: Sql, field: Field, fixedZone: boolean): Sql {
  return sql`CAST(${jsonValue(value, field.type, fixedZone)} AS ${duckdbType(field.type)})`;
}

/** One object a line; values are read by Spark's rules from each object's members. */
export async function jsonSource(scan: Scan, fixedZone: boolean): Promise<Sql> {
  readOptions("json", scan.options, known);
  const files = filesOf(scan.paths);
  const items = (from: (field: Field) => Sql) =>
    join(scan.output.map((attribute, i) => sql`${from(scan.fileSchema.fields[i] as Field)} AS ${column(attribute.id)}`));
  if (files.length === 0) return sql`(SELECT ${items((field) => sql`CAST(NULL AS ${duckdbType(field.type)})`)} WHERE FALSE)`;
  const objects = sql`read_ndjson_objects(${list(files.map(text))})`;
  return sql`(SELECT ${items((field) => typed(member(raw("json"), field.name), field, fixedZone))} FROM ${objects})`;
}
