"""The queries of queries.ts, in PySpark."""

import datetime

from pyspark.sql import SparkSession, Window
from pyspark.sql import functions as F
from pyspark.sql.types import DateType, DecimalType, LongType, StructField, StructType

SCHEMA = (
    "id bigint, g string, v int, d double, dec decimal(10,2), ok boolean, day date, at timestamp, "
    "s struct<x:int,y:string>, arr array<int>, m map<string,int>"
)
OTHER = "id bigint, w int, name string"


def queries(spark):
    t = spark.read.schema(SCHEMA).parquet("/data/t")
    u = spark.read.schema(OTHER).parquet("/data/u")
    w = Window.partitionBy("g").orderBy("id")
    yield "range end", spark.range(10)
    yield "range start end step", spark.range(2, 20, 3)
    yield "range with partitions", spark.range(0, 10, 1, 4)
    yield "table", spark.table("db.t")
    yield "read parquet with a schema", t
    yield "read csv with options", spark.read.schema("a int, b string").option("header", "true").option("sep", ";").csv("/data/x.csv")
    yield "read json of two paths", spark.read.schema("a int").json(["/data/a.json", "/data/b.json"])

    yield "select names", t.select("id", "g")
    yield "select star", t.select("*")
    yield "select by frame column", t.select(t["id"], t["g"])
    yield "select by free column", t.select(F.col("id"), F.col("s.x"))
    yield "select with alias", t.select((t["v"] + 1).alias("v1"))
    yield "select struct star", t.select("s.*")
    yield "select with a quoted name", t.select(F.col("`a.b`"))
    yield "selectExpr", t.selectExpr("v + 1 AS v1", "upper(g)")
    yield "withColumn", t.withColumn("x", t["v"] * 2)
    yield "withColumns", t.withColumns({"x": t["v"] * 2, "y": t["d"] / 2})
    yield "withColumn twice, the second reading the first", t.withColumn("x", F.col("v") * 2).withColumn("y", F.col("x") + 1)
    yield "withColumn twice, independent", t.withColumn("x", F.col("v")).withColumn("y", F.col("d"))
    yield "withColumnRenamed", t.withColumnRenamed("v", "value")
    yield "drop names", t.drop("v", "d")

    # PySpark's client keeps the schema that it was given: what is on top makes the plan whole
    yield "to a schema", t.to(StructType([StructField("v", LongType()), StructField("day", DateType())])).select("*")

    yield "filter text", t.filter("v > 1 AND g = 'a'")
    yield "filter comparison", t.filter(t["v"] > 1)
    yield "where and or not", t.where(((t["v"] > 1) & (t["d"] <= 2.5)) | ~t["ok"])
    yield "comparisons", t.select((t["v"] == 1).alias("a"), (t["v"] != 1).alias("b"), (t["v"] < 1).alias("c"), (t["v"] >= 1).alias("d"), t["v"].eqNullSafe(1).alias("e"))
    yield "null tests", t.select(t["v"].isNull().alias("a"), t["v"].isNotNull().alias("b"), t["d"].isNaN().alias("c"))
    yield "isin", t.filter(t["v"].isin(1, 2, 3))
    yield "between", t.filter(t["v"].between(1, 5))
    yield "text tests", t.select(t["g"].like("a%").alias("a"), t["g"].rlike("^a").alias("b"), t["g"].ilike("A%").alias("c"), t["g"].startswith("a").alias("d"), t["g"].endswith("z").alias("e"), t["g"].contains("m").alias("f"), t["g"].substr(1, 2).alias("g"))
    yield "arithmetic", t.select((t["v"] + t["id"]).alias("a"), (t["v"] - 1).alias("b"), (t["d"] * 1.5).alias("c"), (t["d"] / t["v"]).alias("d"), (t["id"] % 3).alias("e"), (-t["v"]).alias("f"))
    yield "bitwise", t.select(t["v"].bitwiseAND(t["v"]).alias("a"), t["v"].bitwiseOR(t["v"]).alias("b"), t["v"].bitwiseXOR(t["v"]).alias("c"))
    yield "literals", t.select(F.lit(5).alias("a"), F.lit(1.5).alias("b"), F.lit("x").alias("c"), F.lit(True).alias("d"), F.lit(None).alias("e"), F.lit(3000000000).alias("f"))
    yield "literal timestamp", t.select(F.lit(datetime.datetime(2026, 1, 31, 12, 0, 0, tzinfo=datetime.timezone.utc)).alias("a"))
    yield "cast by type text", t.select(t["v"].cast("string").alias("a"), t["g"].try_cast("int").alias("b"), t["dec"].cast("decimal(12,4)").alias("c"))
    yield "cast by type", t.select(t["v"].cast(LongType()).alias("a"), t["v"].cast(DecimalType(12, 4)).alias("b"))
    yield "struct field, array item, map item", t.select(t["s"]["x"].alias("a"), t["arr"][0].alias("b"), t["m"]["k"].alias("c"), t["s"].getField("y").alias("d"))
    yield "withField and dropFields", t.select(t["s"].withField("z", F.lit(1)).alias("a"), t["s"].dropFields("y").alias("b"))
    yield "when otherwise", t.select(F.when(t["v"] > 1, "big").when(t["v"] == 1, "one").otherwise("small").alias("a"))
    yield "when without otherwise", t.select(F.when(t["v"] > 1, t["d"]).alias("a"))
    yield "expr", t.select(F.expr("v + 1").alias("a"))

    yield "functions of text", t.select(F.upper(t["g"]).alias("a"), F.length(t["g"]).alias("b"), F.concat(t["g"], F.lit("-"), t["g"]).alias("c"), F.lpad(t["g"], 8, "0").alias("d"), F.split(t["g"], ",").alias("e"))
    yield "trim puts its characters first", t.select(F.trim(t["g"]).alias("a"), F.ltrim(t["g"], F.lit("x")).alias("b"))
    yield "functions with other names on the wire", t.select(F.log(t["d"]).alias("a"), F.log(2.5, t["d"]).alias("b"), F.pow(t["d"], t["v"]).alias("c"), F.bitwise_not(t["v"]).alias("d"))
    yield "coalesce and greatest", t.select(F.coalesce(t["v"], F.lit(0)).alias("a"), F.greatest(t["v"], t["id"]).alias("b"))
    yield "functions of time", t.select(F.year(t["day"]).alias("a"), F.date_add(t["day"], 3).alias("b"), F.to_date(t["g"]).alias("c"), F.hour(t["at"]).alias("d"))
    yield "struct array map", t.select(F.struct(t["id"], t["g"]).alias("a"), F.array(t["v"], F.lit(1)).alias("b"), F.create_map(t["g"], t["v"]).alias("c"))
    yield "lambda transform", t.select(F.transform(t["arr"], lambda x: x + 1).alias("a"))
    yield "lambda with index", t.select(F.transform(t["arr"], lambda x, i: x + i).alias("a"))
    yield "lambda filter and exists", t.select(F.filter(t["arr"], lambda x: x > 1).alias("a"), F.exists(t["arr"], lambda x: x > 1).alias("b"))
    yield "lambda aggregate", t.select(F.aggregate(t["arr"], F.lit(0), lambda acc, x: acc + x).alias("a"))
    yield "nested lambdas", t.select(F.transform(t["arr"], lambda x: F.transform(t["arr"], lambda y: x + y)).alias("a"))
    yield "explode", t.select(t["id"], F.explode(t["arr"]).alias("x"))
    yield "posexplode with two names", t.select(F.posexplode(t["arr"]).alias("p", "x"))

    yield "groupBy agg", t.groupBy("g").agg(F.sum(t["v"]).alias("total"), F.count(t["id"]).alias("n"))
    yield "groupBy expression", t.groupBy(F.year(t["day"]).alias("y")).agg(F.max(t["v"]).alias("m"))
    yield "groupBy count", t.groupBy("g").count()
    yield "agg without groups", t.agg(F.avg(t["v"]).alias("a"), F.min(t["v"]).alias("b"))
    yield "distinct aggregates", t.agg(F.count_distinct(t["g"]).alias("a"), F.sum_distinct(t["v"]).alias("b"))
    yield "collect_list", t.groupBy("g").agg(F.collect_list(t["v"]).alias("a"))
    yield "rollup", t.rollup("g", "ok").agg(F.sum(t["v"]).alias("a"))
    yield "cube", t.cube("g", "ok").agg(F.sum(t["v"]).alias("a"))
    yield "pivot", t.groupBy("g").pivot("ok", [True, False]).agg(F.sum(t["v"]).alias("a"))
    yield "pivot on text, two aggregates", t.groupBy("ok").pivot("g", ["a", "b"]).agg(F.sum(t["v"]).alias("x"), F.avg(t["d"]).alias("y"))

    yield "join by name", t.join(u, "id")
    yield "join by names", t.join(u, ["id"], "left")
    for how in ["inner", "left", "right", "full", "left_semi", "left_anti"]:
        yield f"join by condition, {how}", t.join(u, t["id"] == u["id"], how)
    yield "crossJoin", t.crossJoin(u)
    yield "join of joins", t.join(u, t["id"] == u["id"]).join(spark.range(5).withColumnRenamed("id", "k"), F.col("k") == F.col("w"))
    yield "alias", t.alias("a").filter("a.v > 1")

    yield "union", u.union(u.filter("w > 1"))
    yield "unionByName", u.unionByName(u)
    yield "unionByName with missing columns", u.unionByName(u.drop("name"), allowMissingColumns=True)
    yield "orderBy names", t.orderBy("g", "id")
    yield "orderBy directions", t.orderBy(t["g"].asc(), t["v"].desc(), t["d"].asc_nulls_last(), t["id"].desc_nulls_first())
    yield "limit", t.limit(5)
    yield "distinct", t.distinct()
    yield "na drop names", t.na.drop(subset=["v", "d"])
    yield "na fill", t.na.fill(0, ["v"])
    yield "na fill by column", t.na.fill({"v": 0, "g": "-"})

    yield "window rank", t.select(F.rank().over(w).alias("r"), F.row_number().over(w).alias("n"))
    yield "window aggregate over rows", t.select(F.sum(t["v"]).over(w.rowsBetween(-1, 1)).alias("a"))
    yield "window aggregate to the current row", t.select(F.sum(t["v"]).over(w.rowsBetween(Window.unboundedPreceding, Window.currentRow)).alias("a"))
    yield "window range", t.select(F.sum(t["v"]).over(w.rangeBetween(-5, 0)).alias("a"))
    yield "window of columns", t.select(F.avg(t["d"]).over(Window.partitionBy(t["g"]).orderBy(t["v"].desc())).alias("a"))
    yield "lag and lead", t.select(F.lag(t["v"]).over(w).alias("a"), F.lead(t["v"], 2, 0).over(w).alias("b"))

    yield "tvf range", spark.tvf.range(3)
    yield "tvf range start end step partitions", spark.tvf.range(5, -5, -2, 3)
    yield "tvf explode", spark.tvf.explode(F.array(F.lit(1), F.lit(2)))
    yield "tvf explode_outer", spark.tvf.explode_outer(F.create_map(F.lit("a"), F.lit(1)))
    yield "tvf posexplode", spark.tvf.posexplode(F.array(F.lit("a")))
    yield "tvf posexplode_outer", spark.tvf.posexplode_outer(F.array(F.lit("a")))
    yield "tvf inline", spark.tvf.inline(F.array(F.struct(F.lit(1).alias("a"))))
    yield "tvf inline_outer", spark.tvf.inline_outer(F.array(F.struct(F.lit(1).alias("a"))))
    yield "tvf json_tuple", spark.tvf.json_tuple(F.lit('{"a":1}'), F.lit("a"), F.lit("b"))
    yield "tvf stack", spark.tvf.stack(F.lit(2), F.lit(1), F.lit("x"), F.lit(3))
    yield "tvf collations", spark.tvf.collations()
    yield "tvf sql_keywords", spark.tvf.sql_keywords()
    yield "tvf python_worker_logs", spark.tvf.python_worker_logs()
    yield "tvf variant_explode", spark.tvf.variant_explode(F.parse_json(F.lit("[1]")))
    yield "tvf variant_explode_outer", spark.tvf.variant_explode_outer(F.parse_json(F.lit("[1]")))
    yield "tvf of a subquery", spark.tvf.explode(t.select("arr").limit(1).scalar())
    yield "tvf behind lateralJoin", t.lateralJoin(spark.tvf.explode(F.col("arr").outer()))
    yield "tvf behind a left lateralJoin on a condition", t.lateralJoin(
        spark.tvf.posexplode(F.transform(F.col("arr").outer(), lambda x: x + 1)), F.col("pos") < F.col("v"), "left"
    )

    yield "sql", spark.sql("SELECT 1 AS a")
    yield "sql with named values", spark.sql("SELECT :a AS a, :b AS b", {"a": 1, "b": "x"})
    yield "unpivot", u.unpivot(["id"], ["w"], "key", "value")
    yield "demo", (
        t.filter(t["v"].isNotNull())
        .join(u, t["id"] == u["id"])
        .groupBy("name")
        .agg(F.avg(t["d"]).alias("mean"))
        .withColumn("rank", F.rank().over(Window.orderBy(F.col("mean").desc())))
        .filter(F.col("rank") <= 3)
        .orderBy("rank")
    )
