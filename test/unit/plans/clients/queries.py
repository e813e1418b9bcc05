"""The queries of queries.ts, in PySpark: queries in the manner of the acceptance tests of Spark's clients, over tables of ours."""

from pyspark.sql import Window
from pyspark.sql import functions as F


def queries(spark):
    trips = spark.read.schema("trip bigint, driver int, city string, km double, stops struct<first:string,last:string>, legs array<int>").parquet("/data/trips")
    drivers = spark.read.schema("driver int, name string, boss int, city string").parquet("/data/drivers")
    t, d = trips.alias("t"), drivers.alias("d")
    both = t.join(d, F.col("t.driver") == F.col("d.driver"), "left")

    yield "join by aliases", t.join(d, F.col("t.driver") == F.col("d.driver"))
    yield "select by aliases", both.select(F.col("t.trip"), F.col("d.name"), F.col("d.city").alias("home"))
    yield "select of an alias' star", both.select("t.*", F.col("d.name"))
    yield "where by aliases", both.where((F.col("t.city") == F.col("d.city")) & F.col("d.boss").isNull())
    yield "groupBy by an alias", both.groupBy(F.col("d.city")).agg(F.sum(F.col("t.km")).alias("km"))
    yield "orderBy by aliases", both.orderBy(F.col("d.name").desc(), F.col("t.trip"))
    yield "drop by an alias", both.drop(F.col("d.driver"))
    yield "a path into a struct of an alias", both.select(F.col("t.stops.first"), F.col("stops.last"))
    yield "self join by aliases", drivers.alias("x").join(drivers.alias("y"), F.col("x.boss") == F.col("y.driver")).groupBy(F.col("y.name")).count()
    yield "withColumn by an alias", t.withColumn("city", F.upper(F.col("t.city")))
    yield "nested correlated subqueries by aliases", drivers.alias("x").where(
        trips.alias("y").where((F.col("y.driver") == F.col("x.driver").outer()) & (F.col("y.km") > 10)).exists()
    )
    yield "drop of free columns", trips.drop(F.col("km"), F.col("legs"))
    yield "unpivot of free columns", trips.unpivot([F.col("trip")], [F.col("driver"), F.col("km")], "what", "value")
    yield "melt of free columns, all others", trips.select("trip", "driver", "km").melt([F.col("trip")], None, "what", "value")
    yield "transpose by a free column", drivers.select("name", "boss").transpose(F.col("name"))
    yield "grouping sets of free columns", trips.groupingSets([[F.col("city"), F.col("driver")], [F.col("city")], []], F.col("city"), F.col("driver")).agg(F.sum("km").alias("km"))
    yield "aggregates by name", trips.groupBy("city").agg({"km": "std", "driver": "collect_set", "trip": "approx_count_distinct"})
    yield "more aggregates by name", trips.groupBy("city").agg({"km": "median", "driver": "mode", "trip": "any_value"})
    yield "a window over aggregates", trips.groupBy("city").agg(
        F.sum("km").alias("km"), F.rank().over(Window.orderBy(F.sum("km").desc())).alias("place"), (F.sum(F.sum("km")).over(Window.partitionBy()) - F.sum("km")).alias("rest")
    )
    yield "a window by a struct's field", trips.select("trip", F.row_number().over(Window.partitionBy("stops.first").orderBy(F.col("stops.last").desc())).alias("n"))
    yield "rollup of expressions", trips.rollup(F.lower("city").alias("place"), (F.col("driver") % 10).alias("team")).agg(F.sum(F.col("km") - F.col("driver")).alias("s"))
    yield "scalar subqueries in one another", spark.range(1).select((spark.range(1).select(spark.range(1).select(F.lit(1).alias("x")).scalar() + 1).scalar() + F.lit(1)).alias("three"))
    yield "lambdas in lambdas", trips.select(
        "trip", F.transform(F.array(F.col("legs"), F.reverse("legs")), lambda x: F.aggregate(F.transform(x, lambda y: y + 1), F.lit(0), lambda p, q: p + q)).alias("sums")
    )
    yield "windows of a whole partition", trips.select(
        F.sum("km").over(Window.partitionBy("city").rangeBetween(Window.unboundedPreceding, Window.unboundedFollowing)).alias("of_city"),
        F.max("km").over(Window.rangeBetween(Window.unboundedPreceding, Window.unboundedFollowing)).alias("of_all"),
    )
    yield "literals as columns where constants are asked", trips.select(
        F.to_number(F.lit("$78.12"), F.lit("$99.99")).alias("n"),
        F.ceil(F.col("km"), F.lit(1)).alias("c"),
        F.mask(F.col("city"), F.lit("U"), F.lit("l")).alias("m"),
        F.like(F.col("city"), F.lit("a/%"), F.lit("/")).alias("l"),
        F.xpath_int(F.lit("<a><b>1</b></a>"), F.lit("a/b")).alias("x"),
    )
    yield "literals as columns in aggregates", trips.groupBy("city").agg(
        F.any_value("driver", F.lit(True)).alias("a"),
        F.percentile("km", F.lit(0.5)).alias("half"),
        F.percentile_approx("km", F.array(F.lit(0.1), F.lit(0.9)), F.lit(100)).alias("ends"),
        F.histogram_numeric("km", F.lit(5)).alias("h"),
    )
    yield "a stack of a literal number of rows", spark.tvf.stack(F.lit(2), F.lit("a"), F.lit(1), F.lit("b"), F.lit(2))
    yield "counts of stars", trips.select(F.count("*").alias("n"), F.count(F.col("stops.*")).alias("s"), F.count(trips["*"]).alias("t"))
    yield "a list of columns", trips.select(F.coalesce(*[F.col(n) for n in ["driver", "trip"]]).alias("c"), F.hash(*[F.col(n) for n in ["city", "km"]]).alias("h"))
