"""The queries of queries.ts, in PySpark: three notebooks as analysts write them, and forms that such code is full of."""

from pyspark.sql import Window
from pyspark.sql import functions as F


def cleaned_orders(spark):
    schema = ", ".join(f"{name} string" for name in ["order_id", "ordered", "country", "amount", "email", "lines"])
    raw = spark.read.schema(schema).option("header", True).option("sep", ";").csv("/data/orders.csv")
    df = raw.dropna(subset=["order_id"])
    df = df.dropDuplicates(["order_id"])
    df = df.withColumns({name: F.trim(F.col(name)) for name in ["country", "email"]})
    df = df.replace(["N/A", "-", ""], None, subset=["country", "amount", "email"])
    df = df.replace({"UK": "GB", "Schweiz": "CH"}, subset="country")
    amount = F.regexp_replace(df.amount, "[^0-9.]", "").cast("decimal(12,2)")
    ordered = F.coalesce(F.to_date("ordered", "yyyy-MM-dd"), F.to_date("ordered", "dd.MM.yyyy"))
    df = df.withColumns({"email": F.lower("email"), "amount": amount, "ordered": ordered})
    df = df.filter(df.ordered.isNotNull() & (F.col("ordered") >= "2020-01-01"))
    df = df.withColumn("is_b2b", df["email"].endswith(".example.com") | df.email.rlike("^office@"))
    df = df.fillna({"country": "??", "email": "unknown"})
    df = df.withColumn("line", F.explode(F.split("lines", r"\|"))).drop("lines")
    df = df.withColumns({"sku": F.split(df.line, ":").getItem(0), "qty": F.split(df.line, ":")[1].cast("int")})
    df = df.withColumn("size", F.when(df.qty > 100, "large").when(F.col("qty") > 10, "medium").otherwise("small"))
    df = df.selectExpr("order_id", "ordered", "country", "amount", "is_b2b", "sku", "qty", "size", "year(ordered) AS year")
    summary = df.groupBy("country", "year").agg(F.count("*").alias("lines"), F.sum("qty").alias("qty"), F.max("amount"))
    return summary.withColumnRenamed("max(amount)", "largest").orderBy(F.desc("lines"), "country")


def sessions(spark):
    clicks = spark.read.schema("user string, at timestamp, page string, ms bigint").parquet("/data/clicks")
    by_user = Window.partitionBy("user").orderBy("at")
    df = clicks.filter("user IS NOT NULL").select("user", "at", "page", F.col("ms").alias("millis"))
    df = df.withColumn("before", F.lag("at").over(by_user))
    df = df.withColumn("gap", F.unix_timestamp("at", "yyyy-MM-dd HH:mm:ss") - F.unix_timestamp("before", "yyyy-MM-dd HH:mm:ss"))
    df = df.withColumn("starts", F.when(df.gap.isNull() | (df.gap > 30 * 60), 1).otherwise(0))
    df = df.withColumn("session", F.sum("starts").over(by_user.rowsBetween(Window.unboundedPreceding, Window.currentRow)))
    df = df.withColumn("id", F.concat_ws("-", "user", F.col("session").cast("string")))
    df = df.withColumn("place", F.row_number().over(Window.partitionBy("id").orderBy("at")))
    made = df.groupBy("id", "user").agg(
        F.min("at").alias("first"),
        F.max("at").alias("last"),
        F.count(F.lit(1)).alias("pages"),
        F.collect_list("page").alias("path"),
        F.first("page", ignorenulls=True).alias("landing"),
        F.sum(F.col("millis") / 1000).alias("seconds"),
    )
    rank = F.dense_rank().over(Window.partitionBy("user").orderBy(F.desc("seconds"), F.asc("id")))
    ranked = made.withColumns({"bounced": (made.pages == 1) & (made["seconds"] < 10), "rank": rank})
    best = ranked.where(ranked.rank <= 3).drop("rank")
    share = best.withColumn("share", F.round(best.pages / F.sum("pages").over(Window.partitionBy("user")), 3))
    return share.orderBy("user", "seconds", ascending=[True, False]).limit(100)


def features(spark):
    customers = spark.read.schema("id bigint, country string, joined date").parquet("/data/customers").alias("c")
    orders = spark.read.schema("customer_id bigint, status string, amount double, at timestamp").parquet("/data/orders").alias("o")
    df = customers.join(orders, F.col("c.id") == F.col("o.customer_id"), "left")
    df = df.select("c.*", "o.status", "o.amount", F.date_trunc("month", F.col("o.at")).alias("month"))
    wide = df.groupBy("id").pivot("status", ["paid", "open"]).agg(F.sum("amount").alias("sum"), F.count("*").alias("n"))
    wide = wide.na.fill(0)
    recent = orders.groupBy("customer_id").agg(F.max("at"), F.avg(orders.amount), F.stddev("amount").alias("sd"))
    recent = recent.withColumnRenamed("max(at)", "last").withColumnRenamed("avg(amount)", "mean")
    small = spark.read.schema("country string, region string").parquet("/data/regions")
    out = customers.join(F.broadcast(small), "country", "left_outer").join(wide, "id", "left")
    out = out.join(recent, out.id == recent.customer_id, "left").drop(recent.customer_id)
    out = out.withColumns({"days": F.datediff(F.current_date(), F.col("joined")), "risk": F.expr("coalesce(sd / mean, 0)")})
    out = out.withColumn("bucket", F.ntile(4).over(Window.orderBy(F.col("mean").desc_nulls_last())))
    return out.drop("sd").sort(F.asc_nulls_last("region"), F.col("id"))


def queries(spark):
    t = spark.read.schema("id bigint, name string, grp string, a int, b int, x double, tags array<string>, props map<string,int>").parquet("/data/acceptance")
    yield "cleaning a csv of orders", cleaned_orders(spark)
    yield "sessions of clicks", sessions(spark)
    yield "a table of features", features(spark)
    yield "expressions without a name", t.select(t.a + 1, F.upper("name"), F.lit("x"), t.b.isNull())
    yield "aggregates without a name", t.groupBy("grp", t.a % 2).agg(F.sum("b"), F.avg("x")).filter(F.col("sum(b)") > 1)
    yield "a pivot of an aggregate without a name", t.groupBy("grp").pivot("name", ["x", "y"]).agg(F.sum("a")).select("x")
    yield "one direction for all", t.orderBy("a", "b", ascending=False)
    yield "a direction for each", t.sort("a", t.b, ascending=[False, True])
    yield "one direction within partitions", t.sortWithinPartitions("a", ascending=False)
    yield "directions as functions", t.orderBy(F.desc("a"), F.asc("b"), F.desc_nulls_first("x"), F.asc_nulls_first(t.name), F.desc_nulls_last("grp"))
    yield "a broadcast side", t.join(F.broadcast(spark.range(3)), "id")
    yield "a function by its name", t.select(F.call_function("lower", F.column("name")))
    yield "dropna with a name and a threshold", t.dropna(how="any", thresh=2, subset=["a", "b"]).dropna(subset="name")
    yield "fillna of one name", t.fillna(1, "a").fillna({"name": "?", "x": 0.5})
    yield "replace, a list by a list", t.replace([1, 2], [10, 20], ["a", "b"])
    yield "replace, a list by one value", t.replace(["x", "y"], "z", "name")
    yield "replace by a map of numbers", t.na.replace({1: 2, 3: -1}, subset=["a"])
    yield "unpivot of one id", t.select("id", "a", "b").unpivot("id", None, "k", "v")
    yield "explode of a map under names", t.select("id", F.explode("props").alias("k", "n"))
    yield "a lateral join on a Column", t.select("id", "tags").lateralJoin(spark.tvf.posexplode(F.col("tags").outer()), F.col("pos") < F.lit(3), "left")
    yield "casts by astype", t.select(t.a.astype("bigint"), F.col("x").astype("string").alias("x"))
    yield "texts read by a schema as a value", t.select(
        F.from_json("name", "struct<a:int not null,b:array<string>>").alias("j"),
        F.from_csv("name", "a int, b string").alias("c"),
    )
    yield "a step with arguments", t.transform(lambda df, name, n: df.filter(F.col(name) > n).select("id", name), "a", 3)
