// Sessions: SQL, rows and files, settings, table functions, types as values.
// What each line must not compile with is what the compiler must say of it; see error-messages.test.ts.

import { lit, Observation, SparkSession, sql, types } from "../../src/index.js";
import { nc, tc } from "./support.js";

declare const spark: SparkSession;
declare const seen: Observation<{ rows: "bigint" }>;

// @ts-expect-error says: number … string | TemplateStringsArray
spark.sql(5);
// @ts-expect-error says: Expected at least 1 arguments, but got 0
spark.sql();
// @ts-expect-error says: 5 … SqlArguments
spark.sql("SELECT ?", 5);
// @ts-expect-error says: SqlArguments
spark.sql("SELECT :x", { x: {} });
// @ts-expect-error says: Expected 1-2 arguments, but got 3
spark.sql("SELECT :x", { x: 1 }, "more");
// @ts-expect-error says: 'x' does not exist
spark.sql`SELECT ${{ x: 1 }}`;
// @ts-expect-error says: SqlHole
spark.sql`SELECT ${new Map()}`;
// @ts-expect-error says: undefined … SqlHole
spark.sql`SELECT ${undefined}`;
// @ts-expect-error says: "nope"
spark.sql<{ id: "bigint" }>`SELECT 1 AS id`.select("nope");
// @ts-expect-error says: number … string | TemplateStringsArray
spark.exec(5);
// @ts-expect-error says: 5 … SqlArguments
spark.exec("SET x = ?", 5);
// @ts-expect-error says: 'sginal' … ActionOptions
spark.exec("SET x = 1", {}, { sginal: null });
// @ts-expect-error says: SqlHole
spark.exec`SET x = ${new Map()}`;
// @ts-expect-error says: 'string' … 'number | bigint'
spark.range("10");
// @ts-expect-error says: Expected 1-4 arguments, but got 0
spark.range();
// @ts-expect-error says: "10" … bigint
spark.range(0, "10");
// @ts-expect-error says: "value"
spark.range(10).select("value");
// @ts-expect-error says: 'number' … 'string'
spark.table(1);
// @ts-expect-error says: string … bigint
spark.createDataFrame([{ id: "x" }], "id bigint");
// @ts-expect-error says: the schema has no column … "nmae"
spark.createDataFrame([{ nmae: "Ada" }], "name string");
// @ts-expect-error says: null … string
spark.createDataFrame([{ name: null }], "name string not null");
// @ts-expect-error says: NotAType<"bigintt">
spark.createDataFrame([{ id: 1 }], "id bigintt");
// @ts-expect-error says: NotAType<"bigintt">
spark.read.schema("id bigintt, name string");
// @ts-expect-error says: NotAType<"bigintt">
spark.table("t").as("id bigintt not null");
// @ts-expect-error says: NotAType<"strng">
spark.table("t").to("id bigint, name strng");
// @ts-expect-error says: 'id' does not exist … RowsFor
spark.createDataFrame({ id: 1 });
// @ts-expect-error says: number … RowsFor
spark.createDataFrame(5);
// @ts-expect-error says: 'haeder'
spark.read.csv("p", { haeder: true });
// @ts-expect-error says: 'number' … boolean
spark.read.csv("p", { header: 1 });
// @ts-expect-error says: number … PathsOrTexts
spark.read.csv(5);
// @ts-expect-error says: "LENIENT"
spark.read.json("p", { mode: "LENIENT" });
// @ts-expect-error says: 'rowTga'
spark.read.xml("p", { rowTga: "x" });
// @ts-expect-error says: "yes" … boolean
spark.read.orc("p", { mergeSchema: "yes" });
// @ts-expect-error says: Expected at least 1 arguments, but got 0
spark.read.parquet();
// @ts-expect-error says: 'wholeText'
spark.read.text("p", { wholeText: true });
// @ts-expect-error says: 'id' does not exist … StructType
spark.read.schema({ id: "bigint" });
// @ts-expect-error says: SchemaInput
spark.read.schema(["id"]);
// @ts-expect-error says: 'number' … 'string'
spark.read.format(1);
// @ts-expect-error says: Expected 2 arguments, but got 1
spark.read.option("header");
// @ts-expect-error says: string | number
spark.read.option("header", {});
// @ts-expect-error says: Expected 1 arguments, but got 2
spark.read.options("header", true);
// @ts-expect-error says: 5
spark.read.load(5);
// @ts-expect-error says: 'number' … 'string'
spark.read.table(1);
// @ts-expect-error says: 'startVersion'
spark.read.changes("t", { startVersion: 1 });
// @ts-expect-error says: Expected 2-3 arguments, but got 1
spark.read.jdbc("url");
// @ts-expect-error says: JdbcRanges … lowerBound, upperBound, numPartitions
spark.read.jdbc("url", "t", { column: "id" });
// @ts-expect-error says: 'header' does not exist
spark.read.header(true);
// @ts-expect-error says: '1' … 'ConfKey'
spark.conf.get(1);
// @ts-expect-error says: Expected 2 arguments, but got 1
spark.conf.set("k");
// @ts-expect-error says: string | number
spark.conf.set("k", {});
// @ts-expect-error says: '1' … 'ConfKey'
spark.conf.unset(1);
// @ts-expect-error says: 'number' … 'string'
spark.conf.getAll(1);
// @ts-expect-error says: 'length' … Promise
spark.conf.get("k").length;
// @ts-expect-error says: '{}' … 'ConfValue
spark.conf.get("k", {});
// @ts-expect-error says: 'string' … 'readonly string[]'
spark.withTags("t", () => 1);
// @ts-expect-error says: Expected 2 arguments, but got 1
spark.withTags(["t"]);
// @ts-expect-error says: '1' … 'ConfKey'
spark.conf.isModifiable(1);
// @ts-expect-error says: 'string[]' … 'string'
spark.addTag(["t"]);
// @ts-expect-error says: 'string[]' … 'string'
spark.removeTag(["t"]);
// @ts-expect-error says: Expected 1 arguments, but got 0
spark.interruptTag();
// @ts-expect-error says: 'number' … 'string'
spark.interruptOperation(1);
// @ts-expect-error says: 'string' … 'readonly string[]'
spark.getOperationStatuses("o");
// @ts-expect-error says: '{ sessionId: string; }' … 'string'
spark.cloneSession({ sessionId: "00112233-4455-6677-8899-aabbccddeeff" });
// @ts-expect-error says: 'number' … ProgressHandler
spark.registerProgressHandler(1);
// @ts-expect-error says: 'string' … ProgressHandler
spark.removeProgressHandler("bar");
// @ts-expect-error says: '[1]' … ArtifactOptions
spark.addArtifacts(1);
// @ts-expect-error says: 'pyFile' does not exist
spark.addArtifacts("lib.py", { pyFile: true });
// @ts-expect-error says: Expected 2-3 arguments, but got 1
spark.copyFromLocalToFs("flights.csv");
// @ts-expect-error says: 'number' … 'string'
SparkSession.connect(15002);
// @ts-expect-error says: 'tokn'
SparkSession.connect("sc://h", { tokn: "x" });
// @ts-expect-error says: EmbeddedSessionOptions
SparkSession.embedded("path");
// @ts-expect-error says: 'builder' does not exist
SparkSession.builder;
// @ts-expect-error says: "int" … ArrayOf
spark.tvf.explode(tc.i);
// @ts-expect-error says: number
spark.tvf.explode_outer(1);
// @ts-expect-error says: "string" … ArrayOf
spark.tvf.posexplode(tc.s);
// @ts-expect-error says: "string" … ArrayOf
spark.tvf.posexplode_outer(tc.s);
// @ts-expect-error says: "int" … StructOf
spark.tvf.inline(nc.arr);
// @ts-expect-error says: "int" … StructOf
spark.tvf.inline_outer(nc.arr);
// @ts-expect-error says: 'string' … 'number'
spark.tvf.stack("2", lit(1));
// @ts-expect-error says: "int" … "string"
spark.tvf.json_tuple(tc.i, "a");
// @ts-expect-error says: 'string' … bigint
spark.tvf.range("5");
// @ts-expect-error says: "string" … "variant"
spark.tvf.variant_explode(tc.s);
// @ts-expect-error says: "string" … "variant"
spark.tvf.variant_explode_outer(tc.s);
// @ts-expect-error says: 'number' … 'string'
spark.tvf.call(1);
// @ts-expect-error says: string … TypeValue
types.struct({ id: "bigint" });
// @ts-expect-error says: TypeValue … Index signature
types.struct([types.int]);
// @ts-expect-error says: 'string' … TypeValue
types.array("int");
// @ts-expect-error says: Expected 2 arguments, but got 1
types.map(types.string);
// @ts-expect-error says: 'string' … 'number'
types.decimal("10", 2);
// @ts-expect-error says: 'number' … 'string'
types.collated(1);
// @ts-expect-error says: 'string' … 'number'
types.char("10");
// @ts-expect-error says: 'string' … 'number'
types.varchar("10");
// @ts-expect-error says: 'string' … 'number'
types.time("6");
// @ts-expect-error says: "day" … YearMonthField
types.interval_ym("day");
// @ts-expect-error says: "year" … DayTimeField
types.interval_dt("year");
// @ts-expect-error says: number | "any"
types.geometry("4326");
// @ts-expect-error says: number | "any"
types.geography("4326");
// @ts-expect-error says: 'number' … 'string'
sql.id("db", 1);
// @ts-expect-error says: 'string' … TemplateStringsArray
sql.expr("a + 1");
// @ts-expect-error says: Map … SqlExpressionHole
sql.expr`a + ${new Map()}`;
// @ts-expect-error says: 'integer' does not exist
types.integer;
// @ts-expect-error says: 'number' … 'string'
new Observation(5);
// @ts-expect-error says: 'nope'
seen.get().then((row) => row.nope);
