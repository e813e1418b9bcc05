import { type DataFrame, type SparkSession, types } from "../../../../src/index.js";

const schema = types.struct({ a: types.int, m: types.map(types.int, types.array(types.int)).nullable });

/** The queries of queries.py, by the same names, written with this package. */
// biome-ignore lint/suspicious/noExplicitAny: frames of many schemas in one table
export function queries(spark: SparkSession): Readonly<Record<string, () => DataFrame<any>>> {
  const { read } = spark;
  const texts = spark.table("texts");
  return {
    "parquet, paths one by one": () => read.option("mergeSchema", true).parquet("a", "b"),
    orc: () => read.orc(["a", "b"], { mergeSchema: true }),
    "text, whole": () => read.text("a", { wholetext: true }),
    csv: () => read.csv("a", { sep: ";", header: true }),
    "json with a schema": () => read.schema("a int, b string").json(["a"], { multiLine: true }),
    xml: () => read.xml("a", { rowTag: "p" }),
    avro: () => read.format("avro").option("mode", "FAILFAST").load("a"),
    "load of no path": () => read.format("rate").option("rowsPerSecond", 5).load(),
    "load of nothing said": () => read.load("a"),
    "table with options": () => read.option("versionAsOf", 3).table("db.t"),
    "spark.table": () => spark.table("`a b`.t"),
    changes: () => read.changes("db.t", { startingVersion: 3, computeUpdates: true }),
    jdbc: () => read.jdbc("jdbc:x", "t", { properties: { user: "ada" } }),
    "jdbc by ranges": () =>
      read.jdbc("jdbc:x", "t", { column: "id", lowerBound: 0, upperBound: "9", numPartitions: 2, properties: { user: "ada" } }),
    "jdbc by predicates": () => read.jdbc("jdbc:x", "t", { predicates: ["a = 1", "a = 2"] }),
    "json of texts": () => read.json(texts),
    "json of texts, a schema as text": () =>
      read.schema("a int not null, s struct<x: date, y: decimal(5,2)>").json(texts, { mode: "FAILFAST" }),
    "json of texts, a schema as a value": () => read.schema(schema).json(texts),
    "csv of texts": () => read.schema("a int, b date").csv(texts, { sep: ";" }),
    "xml of texts": () => read.schema("a int").xml(texts, { rowTag: "p" }),
    "SQL text": () => spark.sql("SELECT 1 AS a"),
    "SQL text with named values": () => spark.sql("SELECT :a AS a, :b AS b", { a: 1, b: "x" }),
    "SQL text with values in order": () => spark.sql("SELECT ? AS a, ? AS b", [1, "x"]),
  };
}
