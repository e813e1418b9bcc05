"""The queries of queries.ts, in PySpark."""

import pyspark.sql.connect.plan as plan
from pyspark.sql import functions as F
from pyspark.sql.connect.dataframe import DataFrame

SCHEMA = "id bigint, k int, g string, d double, b boolean, at timestamp"


def queries(spark):
    t = spark.read.schema(SCHEMA).parquet("/data/t")
    yield "sample", t.sample(fraction=0.25, seed=7)
    yield "sample with replacement", t.sample(True, 1.5, 7)
    yield "sample with a negative seed", t.sample(fraction=1.0, seed=-7)
    for i, part in enumerate(t.randomSplit([1.0, 2.0, 0.0, 4.0], 7)):
        yield f"randomSplit, part {i}", part
    yield "sampleBy name", t.sampleBy("k", {0: 0.1, 1: 0.2, -2: 1.0}, 7)
    yield "sampleBy text", t.sampleBy("g", {"a": 0.1, "b": 1.0}, 7)
    yield "sampleBy frame column", t.sampleBy(t["g"], {"a": 0.1}, 7)
    yield "sampleBy expression", t.sampleBy(F.col("id") % 3, {0: 0.5, 3000000000: 1.0}, 7)
    yield "sampleBy boolean", t.sampleBy("b", {True: 0.5, False: 1.0}, 7)
    yield "sampleBy double", t.stat.sampleBy("d", {0.5: 0.5}, 7)

    yield "coalesce", t.coalesce(3)
    yield "repartition number", t.repartition(3)
    yield "repartition names", t.repartition("k", "g")
    yield "repartition number and columns", t.repartition(3, "k", t["g"], F.col("d"))
    yield "repartition expression", t.repartition(t["k"] + 1)
    yield "repartitionByRange names", t.repartitionByRange("k", "g")
    yield "repartitionByRange number and directions", t.repartitionByRange(3, t["k"].desc(), F.col("d").asc_nulls_last())
    yield "repartitionById name", t.repartitionById(3, "k")
    yield "repartitionById expression", t.repartitionById(3, (t["id"] % 3).cast("int"))
    yield "sortWithinPartitions", t.sortWithinPartitions("k", t["d"].desc())
    yield "repartition by a scalar subquery", t.repartition(spark.range(3).select(F.max("id").alias("m")).scalar() + t["id"])

    yield "hint without parameters", t.hint("broadcast")
    yield "hint of relations", t.alias("a").hint("MERGE", "a", "b")
    yield "hint coalesce", t.hint("COALESCE", 3)
    yield "hint repartition", t.hint("REPARTITION", 3, "k")
    yield "hint rebalance by columns", t.hint("rebalance", t["k"], F.col("g"))
    yield "hint of a plugin", t.hint("lindorm", "a", 1, 1.5, True, ["x", "y"])

    yield "withWatermark", t.withWatermark("at", "10 minutes")
    yield "dropDuplicatesWithinWatermark", t.dropDuplicatesWithinWatermark()
    yield "dropDuplicatesWithinWatermark of names", t.dropDuplicatesWithinWatermark(["k", "g"])
    yield "zipWithIndex", t.zipWithIndex()
    yield "zipWithIndex with a name", t.zipWithIndex("n")

    yield "describe", t.describe()
    yield "describe names", t.describe("k", "g")
    yield "summary", t.summary()
    yield "summary of some", t.summary("count", "75%")
    yield "crosstab", t.crosstab("k", "g")
    yield "freqItems", t.freqItems(["k", "g"])
    yield "freqItems with a support", t.stat.freqItems(["k"], 0.5)
    # These three are run at once; the relation is what PySpark sends.
    yield "cov", DataFrame(plan.StatCov(t._plan, "k", "d"), spark)
    yield "corr", DataFrame(plan.StatCorr(t._plan, "k", "d", "pearson"), spark)
    yield "approxQuantile", DataFrame(plan.StatApproxQuantile(t._plan, ["k", "d"], [0.5, 1.0], 0.25), spark)
