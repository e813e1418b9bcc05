import type { DataFrame, SchemaOfInput, SparkSession } from "../../../src/index.js";
import { parseDdl } from "../../../src/types/ddl.js";

/** A frame of these rows, given by position; the schema's text is its type. */
export function frame<const D extends string>(
  spark: SparkSession,
  schema: D,
  rows: readonly (readonly unknown[])[],
): DataFrame<SchemaOfInput<D>> {
  const names = parseDdl(schema).fields.map((field) => field.name);
  const objects = rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index]])));
  // what the rows hold is checked at run time, and by the cases
  return spark.createDataFrame(objects as never, schema) as unknown as DataFrame<SchemaOfInput<D>>;
}

const peopleSchema = "id bigint not null, name string, team string, age int, score double";
const teamsSchema = "team string, city string, size int not null";

/** A few people, with nulls where nulls matter. */
export function people(spark: SparkSession): DataFrame<SchemaOfInput<typeof peopleSchema>> {
  return frame(spark, peopleSchema, [
    [1n, "Ada", "red", 36, 9.5],
    [2n, "Bob", "red", null, 7.25],
    [3n, "Cléo", "blue", 29, null],
    [4n, null, "blue", 29, 8],
    [5n, "Eve", null, 51, Number.NaN],
  ]);
}

export function teams(spark: SparkSession): DataFrame<SchemaOfInput<typeof teamsSchema>> {
  return frame(spark, teamsSchema, [
    ["red", "Lima", 2],
    ["green", "Oslo", 0],
    [null, "Nowhere", 1],
  ]);
}
