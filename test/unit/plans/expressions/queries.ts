import { callFunction, col, type DataFrame, expr, fn, lit, type SparkSession, Window, when } from "../../../../src/index.js";

const schema =
  "id bigint, k string, i int, d double, at timestamp, day date, ok boolean, s struct<a:struct<b:int,c:string>,n:int>, arr array<int>, m map<string,int>";

/** The queries of queries.py, by the same names, written with this package. */
// biome-ignore lint/suspicious/noExplicitAny: frames of many schemas in one table
export function queries(spark: SparkSession): Readonly<Record<string, () => DataFrame<any>>> {
  const t = spark.read.schema(schema).parquet("/data/t");
  const u = spark.read.schema("id bigint, customer_id bigint, amount int").parquet("/data/u");
  const by = Window.partitionBy("k").orderBy("i");
  return {
    "literals with a type": () =>
      t.select(() => ({
        a: lit("2026-01-31", "date"),
        b: lit("P1DT0.000003S", "interval day to second"),
        c: lit("12:00:00.000005", "time(6)"),
        d: lit(new Uint8Array([1, 2])),
        e: lit("9999-12-31T23:59:59.999999Z", "timestamp"),
      })),
    "a decimal literal": () => t.select(() => ({ a: lit("1.50", "decimal(3,2)") })),
    "sort orders": () =>
      t.orderBy(
        (c) => c.id.asc(),
        (c) => c.k.desc(),
        (c) => c.i.ascNullsFirst(),
        (c) => c.d.ascNullsLast(),
        (c) => c.at.descNullsFirst(),
        (c) => c.day.descNullsLast(),
      ),
    "window frames of rows": () =>
      t.select(() => ({
        a: fn.sum(col("i")).over(by.rowsBetween(-1, 1)),
        b: fn.sum(col("i")).over(by.rowsBetween(Window.unboundedPreceding, Window.currentRow)),
        c: fn.sum(col("i")).over(by.rowsBetween(Window.currentRow, Window.unboundedFollowing)),
        d: fn.sum(col("i")).over(Window.rowsBetween(-2, 2)),
      })),
    "window frames of values": () =>
      t.select(() => ({
        a: fn.sum(col("i")).over(by.rangeBetween(-1, 1)),
        b: fn.sum(col("i")).over(by.rangeBetween(Window.unboundedPreceding, Window.unboundedFollowing)),
        c: fn.sum(col("i")).over(by.rangeBetween(-3_000_000_000, 0)),
      })),
    "windows without frames": () =>
      t.select(() => ({
        a: fn.rank().over(by),
        b: fn.count(col("*")).over(Window.partitionBy()),
        c: fn.lag(col("i"), 2).over(Window.orderBy(col("i").desc())),
      })),
    "items by columns": () => t.select((c) => ({ a: c.arr.getItem(c.i), b: c.m.getItem(c.k), c: c.arr.getItem(col("i").plus(1)) })),
    "fields by paths": () => t.select((c) => ({ a: c.s.a.b, b: c.s.withField("a.b", lit(1)), c: c.s.dropFields("a.c", "n") })),
    lambdas: () =>
      t.select((c) => ({
        a: fn.transform(c.arr, (x) => x.plus(1)),
        b: fn.transform(c.arr, (x, i) => x.plus(i)),
        c: fn.map_filter(c.m, (k, v) => k.eq("a").and(v.gt(1))),
        d: fn.aggregate(
          c.arr,
          lit(0),
          (acc, x) => acc.plus(x),
          (acc) => acc.times(2),
        ),
        e: fn.transform(c.arr, (x) => fn.size(fn.filter(c.arr, (y) => y.gt(x)))),
        f: fn.map_zip_with(c.m, c.m, (_k, a, b) => a.plus(b)),
      })),
    case: () => t.select((c) => ({ a: when(c.ok, c.i).when(c.i.gt(2), 2), b: when(c.ok, "yes").otherwise("no") })),
    "casts to nested types": () =>
      t.select((c) => ({
        a: c.arr.cast("array<string>"),
        b: c.s.cast("struct<a:string,n:bigint>"),
        // @ts-expect-error Spark refuses it as well: the plan is compared
        c: c.k.tryCast("map<string,int>"),
      })),
    "between with columns, isin with columns": () => t.select((c) => ({ a: c.i.between(c.id, 5), b: c.i.isin(c.id, 3) })),
    "substr with columns": () => t.select((c) => ({ a: c.k.substr(c.i, lit(2)) })),
    "alias with metadata": () => t.select(t.col("i").as("n", { metadata: { unit: "cm" } })),
    transform: () => t.select((c) => ({ a: c.k.transform((x) => fn.trim(x)) })),
    call_function: () => t.select((c) => ({ a: callFunction("abs", c.i), b: callFunction("my.catalog.f", c.i, lit(1)) })),
    "expr over a window": () => t.select(() => ({ a: expr("sum(i)").over(by) })),
    "expr and star": () => t.untyped().select(expr("i + 1") as never, col("s.*")),
    "a scalar subquery": () => t.select("id", () => ({ m: u.agg((c) => ({ m: fn.max(c.amount) })).scalar() })),
    "an exists subquery": () => t.where(u.where((c) => c.customer_id.eq(3)).exists()),
    "an IN subquery": () => t.where((c) => c.id.isin(u.select("customer_id"))),
    "an IN subquery of two columns": () => t.where((c) => fn.struct(c.id, c.i).isin(u.select("customer_id", "amount"))),
    "outer by a name": () => t.alias("t").where(u.where((c) => c.customer_id.eq(col("t.id").outer())).exists()),
    "outer of a frame under an alias": () => t.alias("t").where((o) => u.where((c) => c.customer_id.eq(o.id.outer())).exists()),

    "a table argument": () => spark.tvf.call("f", t.asTable()),
    "a table argument in partitions": () =>
      spark.tvf.call(
        "f",
        t
          .asTable()
          .partitionBy("k", t.col("i"))
          .orderBy("id", (c) => c.d.desc()),
      ),
    "a table argument as one partition": () => spark.tvf.call("f", t.asTable().withSinglePartition().orderBy("id")),
    "arguments by name": () => spark.tvf.call("f", lit(1), { by: lit(2) }),
  };
}
