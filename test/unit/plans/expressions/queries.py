"""The queries of queries.ts, in PySpark: every expression of the protocol that its client builds."""

import datetime
import decimal

from pyspark.sql import Window
from pyspark.sql import functions as F

SCHEMA = "id bigint, k string, i int, d double, at timestamp, day date, ok boolean, s struct<a:struct<b:int,c:string>,n:int>, arr array<int>, m map<string,int>"


def queries(spark):
    spark.range(1)  # the first plan's id, 0, would be left out of the JSON
    t = spark.read.schema(SCHEMA).parquet("/data/t")
    u = spark.read.schema("id bigint, customer_id bigint, amount int").parquet("/data/u")
    by = Window.partitionBy("k").orderBy("i")

    yield "literals with a type", t.select(
        F.lit(datetime.date(2026, 1, 31)).alias("a"),
        F.lit(datetime.timedelta(days=1, microseconds=3)).alias("b"),
        F.lit(datetime.time(12, 0, 0, 5)).alias("c"),
        F.lit(bytearray([1, 2])).alias("d"),
        F.lit(datetime.datetime(9999, 12, 31, 23, 59, 59, 999999, tzinfo=datetime.timezone.utc)).alias("e"),
    )
    yield "a decimal literal", t.select(F.lit(decimal.Decimal("1.50")).alias("a"))
    yield "sort orders", t.orderBy(
        t["id"].asc(), t["k"].desc(), t["i"].asc_nulls_first(), t["d"].asc_nulls_last(), t["at"].desc_nulls_first(), t["day"].desc_nulls_last()
    )
    yield "window frames of rows", t.select(
        F.sum("i").over(by.rowsBetween(-1, 1)).alias("a"),
        F.sum("i").over(by.rowsBetween(Window.unboundedPreceding, Window.currentRow)).alias("b"),
        F.sum("i").over(by.rowsBetween(Window.currentRow, Window.unboundedFollowing)).alias("c"),
        F.sum("i").over(Window.rowsBetween(-2, 2)).alias("d"),
    )
    yield "window frames of values", t.select(
        F.sum("i").over(by.rangeBetween(-1, 1)).alias("a"),
        F.sum("i").over(by.rangeBetween(Window.unboundedPreceding, Window.unboundedFollowing)).alias("b"),
        F.sum("i").over(by.rangeBetween(-3000000000, 0)).alias("c"),
    )
    yield "windows without frames", t.select(
        F.rank().over(by).alias("a"), F.count("*").over(Window.partitionBy()).alias("b"), F.lag("i", 2).over(Window.orderBy(F.col("i").desc())).alias("c")
    )
    yield "items by columns", t.select(t["arr"][t["i"]].alias("a"), t["m"][t["k"]].alias("b"), t["arr"].getItem(F.col("i") + 1).alias("c"))
    yield "fields by paths", t.select(
        t["s"]["a"]["b"].alias("a"), t["s"].withField("a.b", F.lit(1)).alias("b"), t["s"].dropFields("a.c", "n").alias("c")
    )
    yield "lambdas", t.select(
        F.transform(t["arr"], lambda x: x + 1).alias("a"),
        F.transform(t["arr"], lambda x, i: x + i).alias("b"),
        F.map_filter(t["m"], lambda k, v: (k == "a") & (v > 1)).alias("c"),
        F.aggregate(t["arr"], F.lit(0), lambda acc, x: acc + x, lambda acc: acc * 2).alias("d"),
        F.transform(t["arr"], lambda x: F.size(F.filter(t["arr"], lambda y: y > x))).alias("e"),
        F.map_zip_with(t["m"], t["m"], lambda k, a, b: a + b).alias("f"),
    )
    yield "case", t.select(
        F.when(t["ok"], t["i"]).when(t["i"] > 2, 2).alias("a"), F.when(t["ok"], "yes").otherwise("no").alias("b")
    )
    yield "casts to nested types", t.select(
        t["arr"].cast("array<string>").alias("a"), t["s"].cast("struct<a:string,n:bigint>").alias("b"), t["k"].try_cast("map<string,int>").alias("c")
    )
    yield "between with columns, isin with columns", t.select(t["i"].between(t["id"], 5).alias("a"), t["i"].isin(t["id"], 3).alias("b"))
    yield "substr with columns", t.select(t["k"].substr(t["i"], F.lit(2)).alias("a"))
    yield "alias with metadata", t.select(t["i"].alias("n", metadata={"unit": "cm"}))
    yield "transform", t.select(t["k"].transform(lambda x: F.trim(x)).alias("a"))
    yield "call_function", t.select(F.call_function("abs", t["i"]).alias("a"), F.call_function("my.catalog.f", t["i"], F.lit(1)).alias("b"))
    yield "expr over a window", t.select(F.expr("sum(i)").over(by).alias("a"))
    yield "expr and star", t.select(F.expr("i + 1"), F.col("s.*"))
    yield "a scalar subquery", t.select("id", u.agg(F.max(u["amount"]).alias("m")).scalar().alias("m"))
    yield "an exists subquery", t.where(u.where(u["customer_id"] == 3).exists())
    yield "an IN subquery", t.where(t["id"].isin(u.select("customer_id")))
    yield "an IN subquery of two columns", t.where(F.struct(t["id"], t["i"]).isin(u.select("customer_id", "amount")))
    yield "outer by a name", t.alias("t").where(u.where(u["customer_id"] == F.col("t.id").outer()).exists())
    yield "outer of a frame under an alias", t.alias("t").where(u.where(u["customer_id"] == F.col("`t`.id").outer()).exists())

    from pyspark.sql.connect.column import Column
    from pyspark.sql.connect.dataframe import DataFrame
    from pyspark.sql.connect.expressions import NamedArgumentExpression
    from pyspark.sql.connect.plan import UnresolvedTableValuedFunction

    def table(name, *args):
        return DataFrame(UnresolvedTableValuedFunction(name, args), spark)

    def arg(table_arg):
        return Column(table_arg._subquery_expr)

    yield "a table argument", table("f", arg(t.asTable()))
    yield "a table argument in partitions", table("f", arg(t.asTable().partitionBy("k", t["i"]).orderBy("id", t["d"].desc())))
    yield "a table argument as one partition", table("f", arg(t.asTable().withSinglePartition().orderBy("id")))
    yield "arguments by name", table("f", F.lit(1), Column(NamedArgumentExpression("by", F.lit(2)._expr)))
