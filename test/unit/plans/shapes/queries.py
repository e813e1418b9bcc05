"""The queries of queries.ts, in PySpark."""

from pyspark.sql import functions as F

SCHEMA = "id bigint, g string, v int, d double, dec decimal(10,2), ok boolean, at timestamp, s struct<x:int,y:string>"
OTHER = "id bigint, w int, name string, at timestamp"


def queries(spark):
    t = spark.read.schema(SCHEMA).parquet("/data/t")
    u = spark.read.schema(OTHER).parquet("/data/u")

    yield "toDF", t.select("id", "g").toDF("a", "b c")
    yield "withColumnsRenamed", t.withColumnsRenamed({"v": "value", "d": "w"})
    yield "withColumnsRenamed one after the other", t.withColumnsRenamed({"v": "x", "x": "y"})
    yield "withMetadata", t.withMetadata("v", {})
    yield "withMetadata of several kinds", t.withMetadata("v", {"unit": "m", "max": 3, "tags": ["a", None], "in": {"x": 1.5}})
    yield "withColumns of an object", t.withColumns({"x": F.col("v") * 2, "v": F.lit(1)})
    yield "colRegex", t.select(t["id"], t.colRegex("`(g|v)`"))
    yield "metadataColumn", t.select(t.metadataColumn("_metadata"))
    yield "a field of a metadataColumn", t.select(t.metadataColumn("_metadata").getField("file_name").alias("f"))
    yield "star of a frame", t.join(u, t["id"] == u["id"]).select(t["*"], u["name"])
    yield "star in a function", t.select(F.to_json(F.col("*")).alias("s"), F.greatest(F.col("*"), F.col("*")).alias("r"))
    yield "free star", t.select(F.col("*"), F.lit(1).alias("one"))
    yield "star of an alias", t.alias("a").join(u.alias("b"), F.col("a.id") == F.col("b.id")).select(F.col("a.*"), F.col("b.name"))
    yield "star of a struct", t.select(F.col("s.*"))

    yield "unpivot", t.unpivot(["id"], ["v", "d"], "what", "value")
    yield "unpivot of all others", t.unpivot(["id", "g"], None, "what", "value")
    yield "melt", t.melt(["id"], ["v"], "what", "value")
    yield "transpose", t.transpose()
    yield "transpose by name", t.transpose("g")
    yield "transpose by column", t.transpose(t["g"])
    yield "toJSON", t.toJSON()

    yield "agg by column", t.groupBy("g").agg({"v": "sum", "d": "max"})
    yield "agg by column, with a count of rows", t.agg({"v": "avg", "*": "count"})
    yield "groupingSets", t.groupingSets([["g", "ok"], ["g"], []], "g", "ok").agg(F.sum("v").alias("s"), F.grouping_id().alias("i"))
    yield "groupingSets of columns", t.groupingSets([["g"], []], t["g"]).count()
    yield "pivot over booleans", t.groupBy("g").pivot("ok", [True, False]).agg(F.sum(t["v"]).alias("s"))
    yield "pivot over doubles", t.groupBy("g").pivot("d", [1.5, 2.5]).agg(F.count(t["id"]).alias("n"))
    yield "pivot without values", t.groupBy("g").pivot("v").agg(F.count(t["id"]).alias("n"))
    yield "pivot by column", t.groupBy("g").pivot("v", [1, 2]).agg({"d": "max"})

    for how in [
        "inner", "cross", "left", "leftouter", "left_outer", "right", "rightouter", "right_outer", "full", "outer", "fullouter", "full_outer",
        "semi", "leftsemi", "left_semi", "anti", "leftanti", "left_anti",
    ]:
        yield f"join {how}", t.join(u, t["id"] == u["id"], how)
        yield f"join using, {how}", t.join(u, ["id"], how)
    yield "join on nothing", t.join(u, None, "left")
    yield "join on several conditions", t.join(u, [t["id"] == u["id"], t["v"] > u["w"]], "left")
    yield "lateralJoin left_outer", t.lateralJoin(u, t["v"] > F.col("w"), "left_outer")

    yield "asOfJoin by names", t._joinAsOf(u, "at", "at")
    yield "asOfJoin by columns", t._joinAsOf(u, t["at"], u["at"], how="left")
    yield "asOfJoin by expressions", t._joinAsOf(u, t["v"] + 1, u["w"] * 2)
    yield "asOfJoin with a name", t._joinAsOf(u, "at", "at", "id", "left")
    yield "asOfJoin with names and all options", t._joinAsOf(
        u, "at", "at", ["id"], "inner", tolerance=F.expr("INTERVAL 1 HOUR"), allowExactMatches=False, direction="forward"
    )
    yield "asOfJoin with a condition", t._joinAsOf(u, "v", "w", t["id"] == u["id"], tolerance=F.lit(5), direction="nearest")
    yield "asOfJoin with several conditions", t._joinAsOf(u, "v", "w", [t["id"] == u["id"], t["g"] == u["name"]])
    yield "nearestByJoin", t.nearestByJoin(u, F.abs(t["v"] - u["w"]), 3, "exact", "distance")
    yield "nearestByJoin with all options", t.nearestByJoin(u, t["v"] * u["w"], 100000, "approx", "similarity", joinType="leftouter")
    yield "zip", t.select("id").zip(t.select((t["v"] + 1).alias("w")))

    yield "union", t.select("id").union(u.select("id"))
    yield "unionByName with missing columns", t.unionByName(u, allowMissingColumns=True)
    yield "intersectAll", t.select("id").intersectAll(u.select("id"))
    yield "subtract", t.select("id").subtract(u.select("id"))
