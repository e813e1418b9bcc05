// biome-ignore-all lint/suspicious/noExplicitAny: schemas of unknown types
// Where frames come from: files, texts, rows given here.
import { type SchemaOfInput, type SparkSession, type StructType, types } from "../../src/index.js";
import type { ArrayOf, MapOf, StructOf } from "../../src/types/tags.js";
import { type Equal, same, schema } from "./support.js";

declare const spark: SparkSession;
declare const texts: ReturnType<typeof spark.range>;

interface Line {
  line: "string";
}
const lines = spark.table<Line>("lines");
const unknown = spark.table("lines");

// What Spark 4.3.0 reports of files and texts that are read as a schema: everything may be null.
const read = spark.read.schema("a int not null, s struct<x: int not null, m: map<string, int>> not null, l array<struct<y: int not null>>");
schema(read.parquet("p")).is<{
  a: "int" | null;
  s: StructOf<{ x: "int" | null; m: MapOf<"string", "int" | null> | null }> | null;
  l: ArrayOf<StructOf<{ y: "int" | null }> | null> | null;
}>();
schema(spark.read.schema("a int not null").json(lines)).is<{ a: "int" | null }>();
schema(spark.read.schema("a int not null").csv(unknown, { sep: ";" })).is<{ a: "int" | null }>();
schema(spark.read.text("t")).is<{ value: "string" | null }>();
schema(spark.read.schema("z string not null").text("t")).is<{ z: "string" | null }>();

spark.read.parquet("a", "b", "c");
spark.read.parquet(["a", "b"], { mergeSchema: true, "fs.s3a.endpoint": "x" });
spark.read.csv("a", { header: true, maxColumns: 10, mode: "failfast", nullValue: null });
spark.read.changes("t", { startingVersion: 3n, deduplicationMode: "netChanges" });
spark.read.jdbc("url", "t", { column: "id", lowerBound: 0, upperBound: "9", numPartitions: 2, properties: { user: "ada" } });
spark.read.jdbc("url", "t", { predicates: ["a = 1"] });

// @ts-expect-error: a frame of numbers holds no texts
spark.read.json(texts);
// @ts-expect-error: an option's name
spark.read.csv("a", { haeder: true });
// @ts-expect-error: an option of another format
spark.read.parquet("a", { header: true });
// @ts-expect-error: an option's value
spark.read.csv("a", { header: 1 });
// @ts-expect-error: a word that mode does not know
spark.read.json("a", { mode: "LENIENT" });
// @ts-expect-error: a column's ranges want all bounds
spark.read.jdbc("url", "t", { column: "id" });
// @ts-expect-error: ranges or predicates
spark.read.jdbc("url", "t", { column: "id", lowerBound: 0, upperBound: 9, numPartitions: 2, predicates: ["a = 1"] });

// Rows given here: by a schema, typed; without one, by the JavaScript types of their values; by names alone, of unknown types.
const ada = { id: 1n, name: "Ada" };
schema(spark.createDataFrame([ada, { id: 2 }], "id bigint not null, name string")).is<{ id: "bigint"; name: "string" | null }>();
schema(spark.createDataFrame([[1n, "Ada"]], "id bigint not null, name string")).is<{ id: "bigint"; name: "string" | null }>();
schema(spark.createDataFrame(new Set([new Map([["id", 1n]])]), "id bigint")).is<{ id: "bigint" | null }>();
schema(spark.createDataFrame([ada])).is<{ id: "bigint" | null; name: "string" | null }>();
schema(spark.createDataFrame([[1, "Ada"]], ["id", "name"])).is<{ id: any; name: any }>();
function* generated() {
  yield ada;
}
async function* arriving() {
  yield ada;
}
schema(spark.createDataFrame(generated())).is<{ id: "bigint" | null; name: "string" | null }>();
schema(await spark.createDataFrame(arriving(), "id bigint, name string")).is<{ id: "bigint" | null; name: "string" | null }>();
schema(await spark.createDataFrame(arriving())).is<{ id: "bigint" | null; name: "string" | null }>();

// A frame's schema is a value that says its type, wherever a schema is taken.
const people = spark.createDataFrame([ada], "id bigint not null, name string");
const peopleSchema = await people.schema();
same<Equal<SchemaOfInput<typeof peopleSchema>, { id: "bigint"; name: "string" | null }>>();
schema(spark.createDataFrame([ada, { id: 2 }], peopleSchema)).is<{ id: "bigint"; name: "string" | null }>();
schema(unknown.as(peopleSchema)).is<{ id: "bigint"; name: "string" | null }>();
schema(unknown.to(await people.select("name").schema({ offline: true }))).is<{ name: "string" | null }>();
schema(spark.read.schema(peopleSchema).csv("p")).is<{ id: "bigint" | null; name: "string" | null }>();
const unknownSchema = await unknown.schema();
same<Equal<SchemaOfInput<typeof unknownSchema>, any>>();
unknown.as(unknownSchema).select("whatever");
const { fields }: StructType = peopleSchema;
unknown.as({ kind: "struct", fields } as StructType).select("whatever");
const declared = types.struct({ id: types.bigint, tags: types.array(types.string).nullable });
same<Equal<SchemaOfInput<typeof declared>, { id: "bigint"; tags: ArrayOf<"string" | null> | null }>>();
// @ts-expect-error: a column's value, by a frame's schema
spark.createDataFrame([{ id: "x" }], peopleSchema);
// @ts-expect-error: a name that the frame has not
spark.createDataFrame([{ id: 1n, nmae: "Ada" }], peopleSchema);
// @ts-expect-error: a promise of a schema is none
spark.createDataFrame([ada], people.schema());

declare const arrow: import("apache-arrow").Table;
schema(spark.createDataFrame(arrow, "id bigint")).is<{ id: "bigint" | null }>();
spark.createDataFrame(arrow.batches[0]!).select("whatever");

// @ts-expect-error: a column's value
spark.createDataFrame([{ id: "x" }], "id bigint");
// @ts-expect-error: a column that is not null is left out
spark.createDataFrame([{ name: "Ada" }], "id bigint not null, name string");
// @ts-expect-error: a name that the schema has not
spark.createDataFrame([{ id: 1n, nmae: "Ada" }], "id bigint, name string");
// @ts-expect-error: rows that arrive later, too
spark.createDataFrame(arriving(), "id string, name string");
