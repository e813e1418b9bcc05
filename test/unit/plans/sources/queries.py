"""The queries of queries.ts, in PySpark."""

from pyspark.sql.types import ArrayType, IntegerType, MapType, StructField, StructType

SCHEMA = StructType(
    [
        StructField("a", IntegerType(), False),
        StructField("m", MapType(IntegerType(), ArrayType(IntegerType()))),
    ]
)


def queries(spark):
    texts = spark.table("texts")
    yield "parquet, paths one by one", spark.read.parquet("a", "b", mergeSchema=True)
    yield "orc", spark.read.orc(["a", "b"], mergeSchema=True)
    yield "text, whole", spark.read.text("a", wholetext="true")
    yield "csv", spark.read.csv("a", sep=";", header=True)
    yield "json with a schema", spark.read.schema("a int, b string").json(["a"], multiLine=True)
    yield "xml", spark.read.xml("a", rowTag="p")
    yield "avro", spark.read.format("avro").option("mode", "FAILFAST").load("a")
    yield "load of no path", spark.read.format("rate").option("rowsPerSecond", 5).load()
    yield "load of nothing said", spark.read.load("a")
    yield "table with options", spark.read.option("versionAsOf", 3).table("db.t")
    yield "spark.table", spark.table("`a b`.t")
    yield "changes", spark.read.option("startingVersion", 3).option("computeUpdates", True).changes("db.t")
    yield "jdbc", spark.read.jdbc("jdbc:x", "t", properties={"user": "ada"})
    yield "jdbc by ranges", spark.read.jdbc("jdbc:x", "t", column="id", lowerBound=0, upperBound="9", numPartitions=2, properties={"user": "ada"})
    yield "jdbc by predicates", spark.read.jdbc("jdbc:x", "t", predicates=["a = 1", "a = 2"])
    yield "json of texts", spark.read.json(texts)
    yield "json of texts, a schema as text", spark.read.schema("a int not null, s struct<x: date, y: decimal(5,2)>").json(texts, mode="FAILFAST")
    yield "json of texts, a schema as a value", spark.read.schema(SCHEMA).json(texts)
    yield "csv of texts", spark.read.schema("a int, b date").csv(texts, sep=";")
    yield "xml of texts", spark.read.schema("a int").xml(texts, rowTag="p")
    yield "SQL text", spark.sql("SELECT 1 AS a")
    yield "SQL text with named values", spark.sql("SELECT :a AS a, :b AS b", args={"a": 1, "b": "x"})
    yield "SQL text with values in order", spark.sql("SELECT ? AS a, ? AS b", args=[1, "x"])
