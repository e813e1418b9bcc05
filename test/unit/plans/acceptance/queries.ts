import { col, type DataFrame, fn, lit, type SparkSession, types, Window, when } from "../../../../src/index.js";

/** The queries of queries.py, by the same names, written with this package. */
// biome-ignore lint/suspicious/noExplicitAny: frames of many schemas in one table
export function queries(spark: SparkSession): Readonly<Record<string, () => DataFrame<any>>> {
  const t = spark.read
    .schema(
      "id bigint, name string, grp string, a int, b int, x double, day date, at timestamp, tags array<string>, props map<string,int>, s struct<p:int,q:struct<r:string>>",
    )
    .parquet("/data/acceptance");
  const u = spark.read.schema("id bigint, label string, a int").parquet("/data/other");
  const w = Window.partitionBy("grp").orderBy(col("a").desc(), "id");
  return {
    "read, limit": () => spark.read.table("people").limit(10),
    "read csv with options of several types": () =>
      spark.read.schema("i int, s string").options({ header: true, nullValue: "-" }).csv("/data/x.csv"),
    "filter of a sum": () => t.filter((c) => c.a.plus(c.b).mod(2).eq(0)),
    "two conditions in two wheres": () => t.where((c) => c.a.gt(1)).where(t.col("b").lt(3)),
    "filter by a range of dates": () => t.filter(col("day").between(lit("2026-01-01", "date"), lit("2026-01-31", "date"))),
    "filter by SQL text": () => t.filter("a > 1 AND name LIKE 'x%'").select("id"),
    "join on a condition, then select of both sides": () =>
      t.join(u, t.col("id").eq(u.col("id")), "left").select(t.col("id"), u.col("label"), t.col("a").plus(u.col("a")).as("total")),
    "join on several names, full": () => t.join(u, ["id", "a"], "full"),
    "join on a name, anti": () => t.join(u, "id", "anti"),
    "cross join, then filter": () => t.crossJoin(u.select(col("label"))).filter(col("label").eq(col("name"))),
    "select of a column twice": () => t.select(t.col("id"), (c) => ({ again: c.id, double: c.id.times(2) })),
    "collect of columns by brackets": () => t.select((c) => ({ p: c.s.p, r: c.s.q.r, k: c.props.getItem("k"), first: c.tags.getItem(0) })),
    "replacing and adding columns": () => t.withColumns((c) => ({ a: c.a.plus(1), c: lit("c") })).withColumn("d", col("c")),
    "renaming several columns": () => t.withColumnsRenamed({ a: "aa", b: "bb" }),
    "dropping columns, one that is not there": () => t.select("id", "a").untyped().drop("a", "zzz"),
    "sorting by several directions": () => t.sort((c) => c.a.descNullsLast(), col("b").asc(), "id"),
    "sorting within partitions": () => t.repartition(4, "grp").sortWithinPartitions(t.col("a").desc()),
    "offset and limit": () => t.orderBy("id").offset(5).limit(5),
    "distinct after select": () => t.select("grp", "a").distinct(),
    "dropDuplicates by a name": () => t.dropDuplicates(["grp"]),
    "groupBy without keys": () => t.groupBy().agg(() => ({ m: fn.max(col("a")), n: fn.min(col("a")) })),
    "groupBy of an expression": () => t.groupBy((c) => ({ m: c.a.mod(3) })).agg((c) => ({ n: fn.count(lit(1)), x: fn.avg(c.x) })),
    "groupBy, count, filter, sort": () => t.groupBy("grp").count().filter(col("count").gt(1)).orderBy(col("count").desc()),
    "several aggregates by name": () => spark.range(9).withColumn("a", col("id").mod(3)).groupBy("a").sum("id", "a"),
    "count distinct and conditional sum": () =>
      t.groupBy("grp").agg((c) => ({ n: fn.countDistinct(c.a, c.b), s: fn.sum(when(c.a.gt(1), c.b).otherwise(0)) })),
    "rollup with grouping id": () => t.rollup("grp", "name").agg(() => ({ s: fn.sum(col("a")), g: fn.grouping_id() })),
    "pivot with values": () => t.groupBy("grp").pivot("name", ["x", "y"]).sum("a"),
    "unpivot without values": () => t.select("id", "a", "b").unpivot(["id"], null, "k", "v"),
    "union by name with missing columns": () => t.select("id", "a").unionByName(u.select("id", "label"), { allowMissingColumns: true }),
    "intersect, except all": () => t.select("id").intersect(u.select("id")).exceptAll(u.select("id")),
    "na: fill by name, drop by threshold, replace": () =>
      t.na
        .fill({ a: 0, name: "?" })
        .na.drop({ thresh: 2, subset: ["a", "b"] })
        .na.replace("x", "y", ["name"]),
    "window: rank, running sum, lag with a default": () =>
      t.select("id", () => ({
        r: fn.rank().over(w),
        s: fn.sum(col("a")).over(w.rowsBetween(Window.unboundedPreceding, Window.currentRow)),
        l: fn.lag(col("a"), 2, lit(0)).over(w),
      })),
    "window: range of values": () =>
      t.select(() => ({ near: fn.avg(col("x")).over(Window.partitionBy("grp").orderBy("a").rangeBetween(-10, 10)) })),
    "cast in every form": () =>
      t.select((c) => ({ s: c.a.cast("string"), t: c.a.cast(types.int), d: c.name.tryCast("double"), n: c.a.cast("decimal(10,2)") })),
    "literals of python's types": () =>
      t.select(() => ({
        i: lit(1),
        l: lit(1n << 40n),
        d: lit(0.5),
        s: lit("s"),
        day: lit("2026-01-31", "date"),
      })),
    "explode and posexplode": () => t.select("id", fn.explode(col("tags")).as("tag")).select(() => ({ t: fn.upper(col("tag")) })),
    "posexplode with names": () => t.select("id", fn.posexplode(col("tags")).as("pos", "tag")),
    "lambda functions": () =>
      t.select((c) => ({
        up: fn.transform(c.tags, (x) => fn.upper(x)),
        some: fn.filter(c.tags, (x) => x.startsWith("a")),
        n: fn.aggregate(c.tags, lit(0), (n, x) => n.plus(fn.length(x))),
      })),
    "higher-order over a map": () =>
      t.select((c) => ({ m: fn.map_filter(c.props, (_k, v) => v.gt(1)), v: fn.transform_values(c.props, (_k, v) => v.plus(1)) })),
    strings: () =>
      t.select((c) => ({
        c: fn.concat_ws("-", c.name, c.grp),
        r: fn.regexp_replace(c.name, "a+", "b"),
        s: fn.substring(c.name, 1, 3),
        l: fn.lpad(c.name, 5, "*"),
        p: fn.split(c.name, ","),
      })),
    dates: () =>
      t.select((c) => ({
        y: fn.year(c.day),
        d: fn.date_add(c.day, 7),
        m: fn.date_trunc("month", c.at),
        t: fn.to_date(lit("2026-01-31")),
        n: fn.datediff(c.day, c.at),
      })),
    "coalesce, nulls, nan": () =>
      t.select((c) => ({
        c: fn.coalesce(c.a, c.b, lit(0)),
        n: fn.isnull(c.a),
        x: fn.nanvl(c.x, lit(0, "double")),
        m: fn.nullif(c.a, c.b),
      })),
    "struct, map and array makers": () =>
      t.select((c) => ({ s: fn.struct(c.id, c.a), m: fn.create_map(lit("k"), c.a), arr: fn.array(c.a, c.b) })),
    json: () => t.select((c) => ({ j: fn.from_json(c.name, "a int, b string"), t: fn.to_json(c.s), g: fn.get_json_object(c.name, "$.a") })),
    sampling: () => t.sample(0.5, { withReplacement: false, seed: 42 }),
    statistics: () => t.describe("a", "x"),
    "toDF and alias": () => t.select("id", "a").toDF("k", "v").alias("kv").untyped().select("kv.k", col("kv.v")),
    "hint before a join": () => t.join(u.hint("broadcast"), "id"),
    "subqueries: exists and scalar": () =>
      t.filter(u.filter(col("label").eq("x")).exists()).select("id", () => ({ most: u.select(fn.max(col("a")).as("m")).scalar() })),
    "in a subquery": () => t.filter((c) => c.id.isin(u.select("id"))),
    "table function": () => spark.tvf.explode(fn.array(lit(1), lit(2))),
    "sql with parameters by name": () => spark.sql("SELECT * FROM range(10) WHERE id > :least", { least: 5 }),
    "repartition, coalesce": () => t.repartition(8).coalesce(2),
    "range partitions": () => t.repartitionByRange(3, col("a").desc()),
    "transform of a chain": () => t.transform((d) => d.filter((c) => c.a.gt(0))).transform((d) => d.select("id")),
    selectExpr: () => t.selectExpr("id", "a + b AS total"),
  };
}
