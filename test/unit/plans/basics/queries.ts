import { col, type DataFrame, expr, fn, type JoinType, lit, type SparkSession, types, Window, when } from "../../../../src/index.js";

const schema =
  "id bigint, g string, v int, d double, dec decimal(10,2), ok boolean, day date, at timestamp, s struct<x:int,y:string>, arr array<int>, m map<string,int>";
const otherSchema = "id bigint, w int, name string";

/** The queries of record.py, by the same names, written with this package. */
// biome-ignore lint/suspicious/noExplicitAny: frames of many schemas in one table
export function queries(spark: SparkSession): Readonly<Record<string, () => DataFrame<any>>> {
  const t = spark.read.schema(schema).parquet("/data/t");
  const u = spark.read.schema(otherSchema).parquet("/data/u");
  const w = Window.partitionBy("g").orderBy("id");
  const byCondition = (how: JoinType) => () => t.join(u, (a, b) => a.id.eq(b.id), how);
  return {
    "range end": () => spark.range(10),
    "range start end step": () => spark.range(2, 20, 3),
    "range with partitions": () => spark.range(0, 10, 1, 4),
    table: () => spark.table("db.t"),
    "read parquet with a schema": () => t,
    "read csv with options": () => spark.read.schema("a int, b string").option("header", "true").option("sep", ";").csv("/data/x.csv"),
    "read json of two paths": () => spark.read.schema("a int").json("/data/a.json", "/data/b.json"),

    "select names": () => t.select("id", "g"),
    "select star": () => t.select("*"),
    "select by frame column": () => t.select(t.col("id"), t.col("g")),
    "select by free column": () => t.select(col("id"), col("s.x")),
    "select with alias": () => t.select((c) => ({ v1: c.v.plus(1) })),
    "select struct star": () => t.select("s.*"),
    "select with a quoted name": () => t.untyped().select(col("`a.b`")),
    selectExpr: () => t.selectExpr("v + 1 AS v1", "upper(g)"),
    withColumn: () => t.withColumn("x", (c) => c.v.times(2)),
    withColumns: () => t.withColumns((c) => ({ x: c.v.times(2), y: c.d.div(2) })),
    "withColumn twice, the second reading the first": () => t.withColumn("x", col("v").times(2)).withColumn("y", col("x").plus(1)),
    "withColumn twice, independent": () => t.withColumn("x", col("v")).withColumn("y", col("d")),
    withColumnRenamed: () => t.withColumnRenamed("v", "value"),
    "drop names": () => t.drop("v", "d"),

    "to a schema": () => t.to("v bigint, day date").select("*"),

    "filter text": () => t.filter("v > 1 AND g = 'a'"),
    "filter comparison": () => t.filter((c) => c.v.gt(1)),
    "where and or not": () => t.where((c) => c.v.gt(1).and(c.d.lte(2.5)).or(c.ok.not())),
    comparisons: () => t.select((c) => ({ a: c.v.eq(1), b: c.v.neq(1), c: c.v.lt(1), d: c.v.gte(1), e: c.v.eqNullSafe(1) })),
    "null tests": () => t.select((c) => ({ a: c.v.isNull(), b: c.v.isNotNull(), c: c.d.isNaN() })),
    isin: () => t.filter((c) => c.v.isin(1, 2, 3)),
    between: () => t.filter((c) => c.v.between(1, 5)),
    "text tests": () =>
      t.select((c) => ({
        a: c.g.like("a%"),
        b: c.g.rlike("^a"),
        c: c.g.ilike("A%"),
        d: c.g.startsWith("a"),
        e: c.g.endsWith("z"),
        f: c.g.contains("m"),
        g: c.g.substr(1, 2),
      })),
    arithmetic: () =>
      t.select((c) => ({ a: c.v.plus(c.id), b: c.v.minus(1), c: c.d.times(1.5), d: c.d.div(c.v), e: c.id.mod(3), f: c.v.neg() })),
    bitwise: () => t.select((c) => ({ a: c.v.bitwiseAND(c.v), b: c.v.bitwiseOR(c.v), c: c.v.bitwiseXOR(c.v) })),
    literals: () => t.select(() => ({ a: lit(5), b: lit(1.5), c: lit("x"), d: lit(true), e: lit(null), f: lit(3000000000n) })),
    "literal timestamp": () => t.select(() => ({ a: lit(new Date("2026-01-31T12:00:00Z")) })),
    "cast by type text": () => t.select((c) => ({ a: c.v.cast("string"), b: c.g.tryCast("int"), c: c.dec.cast("decimal(12,4)") })),
    "cast by type": () => t.select((c) => ({ a: c.v.cast(types.bigint), b: c.v.cast(types.decimal(12, 4)) })),
    "struct field, array item, map item": () =>
      t.select((c) => ({ a: c.s.x, b: c.arr.getItem(0), c: c.m.getItem("k"), d: c.s.getField("y") })),
    "withField and dropFields": () => t.select((c) => ({ a: c.s.withField("z", lit(1)), b: c.s.dropFields("y") })),
    "when otherwise": () => t.select((c) => ({ a: when(c.v.gt(1), "big").when(c.v.eq(1), "one").otherwise("small") })),
    "when without otherwise": () => t.select((c) => ({ a: when(c.v.gt(1), c.d) })),
    expr: () => t.select(expr("v + 1").as("a")),

    "functions of text": () =>
      t.select((c) => ({
        a: fn.upper(c.g),
        b: fn.length(c.g),
        c: fn.concat(c.g, lit("-"), c.g),
        d: fn.lpad(c.g, 8, "0"),
        e: fn.split(c.g, ","),
      })),
    "trim puts its characters first": () => t.select((c) => ({ a: fn.trim(c.g), b: fn.ltrim(c.g, lit("x")) })),
    "functions with other names on the wire": () =>
      t.select((c) => ({ a: fn.log(c.d), b: fn.log(2.5, c.d), c: fn.pow(c.d, c.v), d: fn.bitwise_not(c.v) })),
    "coalesce and greatest": () => t.select((c) => ({ a: fn.coalesce(c.v, lit(0)), b: fn.greatest(c.v, c.id) })),
    "functions of time": () => t.select((c) => ({ a: fn.year(c.day), b: fn.date_add(c.day, 3), c: fn.to_date(c.g), d: fn.hour(c.at) })),
    "struct array map": () => t.select((c) => ({ a: fn.struct(c.id, c.g), b: fn.array(c.v, lit(1)), c: fn.create_map(c.g, c.v) })),
    "lambda transform": () => t.select((c) => ({ a: fn.transform(c.arr, (x) => x.plus(1)) })),
    "lambda with index": () => t.select((c) => ({ a: fn.transform(c.arr, (x, i) => x.plus(i)) })),
    "lambda filter and exists": () => t.select((c) => ({ a: fn.filter(c.arr, (x) => x.gt(1)), b: fn.exists(c.arr, (x) => x.gt(1)) })),
    "lambda aggregate": () => t.select((c) => ({ a: fn.aggregate(c.arr, lit(0), (acc, x) => acc.plus(x)) })),
    "nested lambdas": () => t.select((c) => ({ a: fn.transform(c.arr, (x) => fn.transform(c.arr, (y) => x.plus(y))) })),
    explode: () => t.select(t.col("id"), fn.explode(t.col("arr")).as("x")),
    "posexplode with two names": () => t.select(fn.posexplode(t.col("arr")).as("p", "x")),

    "groupBy agg": () => t.groupBy("g").agg((c) => ({ total: fn.sum(c.v), n: fn.count(c.id) })),
    "groupBy expression": () => t.groupBy((c) => ({ y: fn.year(c.day) })).agg((c) => ({ m: fn.max(c.v) })),
    "groupBy count": () => t.groupBy("g").count(),
    "agg without groups": () => t.agg((c) => ({ a: fn.avg(c.v), b: fn.min(c.v) })),
    "distinct aggregates": () => t.agg((c) => ({ a: fn.count_distinct(c.g), b: fn.sum_distinct(c.v) })),
    collect_list: () => t.groupBy("g").agg((c) => ({ a: fn.collect_list(c.v) })),
    rollup: () => t.rollup("g", "ok").agg((c) => ({ a: fn.sum(c.v) })),
    cube: () => t.cube("g", "ok").agg((c) => ({ a: fn.sum(c.v) })),
    pivot: () =>
      t
        .groupBy("g")
        .pivot("ok", [true, false] as never)
        .agg((c) => ({ a: fn.sum(c.v) })),
    "pivot on text, two aggregates": () =>
      t
        .groupBy("ok")
        .pivot("g", ["a", "b"])
        .agg((c) => ({ x: fn.sum(c.v), y: fn.avg(c.d) })),

    "join by name": () => t.join(u, "id"),
    "join by names": () => t.join(u, ["id"], "left"),
    "join by condition, inner": byCondition("inner"),
    "join by condition, left": byCondition("left"),
    "join by condition, right": byCondition("right"),
    "join by condition, full": byCondition("full"),
    "join by condition, left_semi": byCondition("semi"),
    "join by condition, left_anti": byCondition("anti"),
    crossJoin: () => t.crossJoin(u),
    "join of joins": () =>
      t
        .join(u, (a, b) => a.id.eq(b.id))
        .untyped()
        .join(spark.range(5).withColumnRenamed("id", "k").untyped(), () => col("k").eq(col("w"))),
    alias: () => t.alias("a").filter("a.v > 1"),

    union: () => u.union(u.filter("w > 1")),
    unionByName: () => u.unionByName(u),
    "unionByName with missing columns": () => u.unionByName(u.drop("name"), { allowMissingColumns: true }),
    "orderBy names": () => t.orderBy("g", "id"),
    "orderBy directions": () => t.orderBy(t.col("g").asc(), t.col("v").desc(), t.col("d").ascNullsLast(), t.col("id").descNullsFirst()),
    limit: () => t.limit(5),
    distinct: () => t.distinct(),
    "na drop names": () => t.na.drop(["v", "d"]),
    "na fill": () => t.na.fill(0, ["v"]),
    "na fill by column": () => t.na.fill({ v: 0, g: "-" }),

    "window rank": () => t.select(() => ({ r: fn.rank().over(w), n: fn.row_number().over(w) })),
    "window aggregate over rows": () => t.select((c) => ({ a: fn.sum(c.v).over(w.rowsBetween(-1, 1)) })),
    "window aggregate to the current row": () =>
      t.select((c) => ({ a: fn.sum(c.v).over(w.rowsBetween(Window.unboundedPreceding, Window.currentRow)) })),
    "window range": () => t.select((c) => ({ a: fn.sum(c.v).over(w.rangeBetween(-5, 0)) })),
    "window of columns": () => t.select((c) => ({ a: fn.avg(c.d).over(Window.partitionBy(c.g).orderBy(c.v.desc())) })),
    "lag and lead": () => t.select((c) => ({ a: fn.lag(c.v).over(w), b: fn.lead(c.v, 2, 0).over(w) })),

    "tvf range": () => spark.tvf.range(3),
    "tvf range start end step partitions": () => spark.tvf.range(5, -5, -2, 3),
    "tvf explode": () => spark.tvf.explode(fn.array(lit(1), lit(2))),
    "tvf explode_outer": () => spark.tvf.explode_outer(fn.create_map(lit("a"), lit(1))),
    "tvf posexplode": () => spark.tvf.posexplode(fn.array(lit("a"))),
    "tvf posexplode_outer": () => spark.tvf.posexplode_outer(fn.array(lit("a"))),
    "tvf inline": () => spark.tvf.inline(fn.array(fn.struct(lit(1).as("a")))),
    "tvf inline_outer": () => spark.tvf.inline_outer(fn.array(fn.struct(lit(1).as("a")))),
    "tvf json_tuple": () => spark.tvf.json_tuple(lit('{"a":1}'), "a", "b"),
    "tvf stack": () => spark.tvf.stack(2, lit(1), lit("x"), lit(3)),
    "tvf collations": () => spark.tvf.collations(),
    "tvf sql_keywords": () => spark.tvf.sql_keywords(),
    "tvf python_worker_logs": () => spark.tvf.python_worker_logs(),
    "tvf variant_explode": () => spark.tvf.variant_explode(fn.parse_json(lit("[1]"))),
    "tvf variant_explode_outer": () => spark.tvf.variant_explode_outer(fn.parse_json(lit("[1]"))),
    "tvf of a subquery": () => spark.tvf.explode(t.select("arr").limit(1).scalar()),
    "tvf behind lateralJoin": () => t.lateralJoin(spark.tvf.explode(t.cols().arr.outer())),
    "tvf behind a left lateralJoin on a condition": () =>
      t.lateralJoin(spark.tvf.posexplode(fn.transform(t.cols().arr.outer(), (x) => x.plus(1))), () => col("pos").lt(col("v")), "left"),

    sql: () => spark.sql("SELECT 1 AS a"),
    "sql with named values": () => spark.sql("SELECT :a AS a, :b AS b", { a: 1, b: "x" }),
    unpivot: () => u.unpivot(["id"], ["w"], "key", "value"),
    demo: () =>
      t
        .filter((c) => c.v.isNotNull())
        .join(u, () => t.col("id").eq(u.col("id")))
        .untyped()
        .groupBy("name")
        .agg(() => ({ mean: fn.avg(t.col("d")) }))
        .withColumn("rank", fn.rank().over(Window.orderBy(col("mean").desc())))
        .filter(col("rank").lte(3))
        .orderBy("rank"),
  };
}
