// biome-ignore-all lint/suspicious/noExplicitAny: notebooks know no schema
import { col, type DataFrame, expr, fn as F, lit, type SparkSession, types, Window, when } from "../../../../src/index.js";

/** The queries of queries.py, by the same names, line by line. */
export function queries(spark: SparkSession): Readonly<Record<string, () => DataFrame<any>>> {
  const t = spark.read
    .schema("id bigint, name string, grp string, a int, b int, x double, tags array<string>, props map<string,int>")
    .parquet("/data/acceptance")
    .untyped();
  return {
    "cleaning a csv of orders": () => cleanedOrders(spark),
    "sessions of clicks": () => sessions(spark),
    "a table of features": () => features(spark),
    "expressions without a name": () => t.select(t.col("a").plus(1), F.upper(col("name")), lit("x"), t.col("b").isNull()),
    "aggregates without a name": () =>
      t
        .groupBy("grp", t.col("a").mod(2))
        .agg(F.sum(col("b")), F.avg(col("x")))
        .filter(col("sum(b)").gt(1)),
    "a pivot of an aggregate without a name": () =>
      t
        .groupBy("grp")
        .pivot("name", ["x", "y"])
        .agg(F.sum(col("a")))
        .select("x"),
    "one direction for all": () => t.orderBy("a", "b", { ascending: false }),
    "a direction for each": () => t.sort("a", t.col("b"), { ascending: [false, true] }),
    "one direction within partitions": () => t.sortWithinPartitions("a", { ascending: false }),
    "directions as functions": () =>
      t.orderBy(F.desc("a"), F.asc("b"), F.desc_nulls_first("x"), F.asc_nulls_first(t.col("name")), F.desc_nulls_last("grp")),
    "a broadcast side": () => t.join(F.broadcast(spark.range(3)), "id"),
    "a function by its name": () => t.select(F.call_function("lower", F.column("name"))),
    "dropna with a name and a threshold": () => t.dropna({ how: "any", thresh: 2, subset: ["a", "b"] }).dropna({ subset: "name" }),
    "fillna of one name": () => t.fillna(1, "a").fillna({ name: "?", x: 0.5 }),
    "replace, a list by a list": () => t.replace([1, 2], [10, 20], ["a", "b"]),
    "replace, a list by one value": () => t.replace(["x", "y"], "z", "name"),
    "replace by a map of numbers": () =>
      t.na.replace(
        new Map([
          [1, 2],
          [3, -1],
        ]),
        ["a"],
      ),
    "unpivot of one id": () => t.select("id", "a", "b").unpivot("id", null, "k", "v"),
    "explode of a map under names": () => t.select("id", F.explode(col("props")).alias("k", "n")),
    "a lateral join on a Column": () =>
      t.select("id", "tags").lateralJoin(spark.tvf.posexplode(col("tags").outer()), col("pos").lt(lit(3)), "left"),
    "casts by astype": () => t.select(t.col("a").astype("bigint"), col("x").astype("string").alias("x")),
    "texts read by a schema as a value": () =>
      t.select(
        F.from_json(col("name"), types.struct({ a: types.int, b: types.array(types.string.nullable).nullable })).alias("j"),
        F.from_csv(col("name"), "a int, b string").alias("c"),
      ),
    "a step with arguments": () => t.transform((df, name: string, n: number) => df.filter(col(name).gt(n)).select("id", name), "a", 3),
  };
}

function cleanedOrders(spark: SparkSession): DataFrame<any> {
  const schema = ["order_id", "ordered", "country", "amount", "email", "lines"].map((name) => `${name} string`).join(", ");
  const raw: DataFrame<any> = spark.read.schema(schema).option("header", true).option("sep", ";").csv("/data/orders.csv");
  let df = raw.dropna({ subset: ["order_id"] });
  df = df.dropDuplicates(["order_id"]);
  df = df.withColumns(Object.fromEntries(["country", "email"].map((name) => [name, F.trim(col(name))])));
  df = df.replace(["N/A", "-", ""], null, ["country", "amount", "email"]);
  df = df.replace({ UK: "GB", Schweiz: "CH" }, undefined, "country");
  const amount = F.regexp_replace(df.col("amount"), "[^0-9.]", "").cast("decimal(12,2)");
  const ordered = F.coalesce(F.to_date(col("ordered"), "yyyy-MM-dd"), F.to_date(col("ordered"), "dd.MM.yyyy"));
  df = df.withColumns({ email: F.lower(col("email")), amount, ordered });
  df = df.filter(df.col("ordered").isNotNull().and(col("ordered").gte("2020-01-01")));
  df = df.withColumn("is_b2b", df.col("email").endsWith(".example.com").or(df.col("email").rlike("^office@")));
  df = df.fillna({ country: "??", email: "unknown" });
  df = df.withColumn("line", F.explode(F.split(col("lines"), "\\|"))).drop("lines");
  df = df.withColumns({ sku: F.split(df.col("line"), ":").getItem(0), qty: F.split(df.col("line"), ":").getItem(1).cast("int") });
  df = df.withColumn("size", when(df.col("qty").gt(100), "large").when(col("qty").gt(10), "medium").otherwise("small"));
  df = df.selectExpr("order_id", "ordered", "country", "amount", "is_b2b", "sku", "qty", "size", "year(ordered) AS year");
  const summary = df.groupBy("country", "year").agg(F.count(col("*")).alias("lines"), F.sum(col("qty")).alias("qty"), F.max(col("amount")));
  return summary.withColumnRenamed("max(amount)", "largest").orderBy(F.desc("lines"), "country");
}

function sessions(spark: SparkSession): DataFrame<any> {
  const clicks: DataFrame<any> = spark.read.schema("user string, at timestamp, page string, ms bigint").parquet("/data/clicks");
  const byUser = Window.partitionBy("user").orderBy("at");
  let df: DataFrame<any> = clicks.filter("user IS NOT NULL").select("user", "at", "page", col("ms").alias("millis"));
  df = df.withColumn("before", F.lag(col("at")).over(byUser));
  df = df.withColumn(
    "gap",
    F.unix_timestamp(col("at"), "yyyy-MM-dd HH:mm:ss").minus(F.unix_timestamp(col("before"), "yyyy-MM-dd HH:mm:ss")),
  );
  df = df.withColumn(
    "starts",
    when(
      df
        .col("gap")
        .isNull()
        .or(df.col("gap").gt(30 * 60)),
      1,
    ).otherwise(0),
  );
  df = df.withColumn("session", F.sum(col("starts")).over(byUser.rowsBetween(Window.unboundedPreceding, Window.currentRow)));
  df = df.withColumn("id", F.concat_ws("-", col("user"), col("session").cast("string")));
  df = df.withColumn("place", F.row_number().over(Window.partitionBy("id").orderBy("at")));
  const made = df
    .groupBy("id", "user")
    .agg(
      F.min(col("at")).alias("first"),
      F.max(col("at")).alias("last"),
      F.count(lit(1)).alias("pages"),
      F.collect_list(col("page")).alias("path"),
      F.first(col("page"), true).alias("landing"),
      F.sum(col("millis").div(1000)).alias("seconds"),
    )
    .untyped();
  const rank = F.dense_rank().over(Window.partitionBy("user").orderBy(F.desc("seconds"), F.asc("id")));
  const ranked = made.withColumns({ bounced: made.col("pages").eq(1).and(made.col("seconds").lt(10)), rank });
  const best = ranked.where(ranked.col("rank").lte(3)).drop("rank");
  const share = best.withColumn("share", F.round(best.col("pages").div(F.sum(col("pages")).over(Window.partitionBy("user"))), 3));
  return share.orderBy("user", "seconds", { ascending: [true, false] }).limit(100);
}

function features(spark: SparkSession): DataFrame<any> {
  const customers: DataFrame<any> = spark.read.schema("id bigint, country string, joined date").parquet("/data/customers").alias("c");
  const orders: DataFrame<any> = spark.read
    .schema("customer_id bigint, status string, amount double, at timestamp")
    .parquet("/data/orders")
    .alias("o");
  let df = customers.join(orders, col("c.id").eq(col("o.customer_id")), "left");
  df = df.select("c.*", "o.status", "o.amount", F.date_trunc("month", col("o.at")).alias("month"));
  let wide: DataFrame<any> = df
    .groupBy("id")
    .pivot("status", ["paid", "open"])
    .agg(F.sum(col("amount")).alias("sum"), F.count(col("*")).alias("n"));
  wide = wide.na.fill(0);
  let recent = orders.groupBy("customer_id").agg(F.max(col("at")), F.avg(orders.col("amount")), F.stddev(col("amount")).alias("sd"));
  recent = recent.withColumnRenamed("max(at)", "last").withColumnRenamed("avg(amount)", "mean");
  const small: DataFrame<any> = spark.read.schema("country string, region string").parquet("/data/regions");
  let out = customers.join(F.broadcast(small), "country", "left_outer").join(wide, "id", "left");
  out = out.join(recent, out.col("id").eq(recent.col("customer_id")), "left").drop(recent.col("customer_id"));
  out = out.withColumns({ days: F.datediff(F.current_date(), col("joined")), risk: expr("coalesce(sd / mean, 0)") });
  out = out.withColumn("bucket", F.ntile(4).over(Window.orderBy(col("mean").descNullsLast())));
  return out.drop("sd").sort(F.asc_nulls_last("region"), col("id"));
}
