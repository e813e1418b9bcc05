import { col, type DataFrame, fn, lit, type SparkSession, Window } from "../../../../src/index.js";

/** The queries of queries.py, by the same names, written with this package. */
// biome-ignore lint/suspicious/noExplicitAny: frames of many schemas in one table
export function queries(spark: SparkSession): Readonly<Record<string, () => DataFrame<any>>> {
  const trips = spark.read
    .schema("trip bigint, driver int, city string, km double, stops struct<first:string,last:string>, legs array<int>")
    .parquet("/data/trips");
  const drivers = spark.read.schema("driver int, name string, boss int, city string").parquet("/data/drivers");
  const [t, d] = [trips.alias("t"), drivers.alias("d")];
  const both = t.join(d, col("t.driver").eq(col("d.driver")), "left");
  return {
    "join by aliases": () => t.join(d, col("t.driver").eq(col("d.driver"))),
    "select by aliases": () => both.select(col("t.trip"), col("d.name"), col("d.city").as("home")),
    "select of an alias' star": () => both.select("t.*", col("d.name")),
    "where by aliases": () => both.where(col("t.city").eq(col("d.city")).and(col("d.boss").isNull())),
    "groupBy by an alias": () => both.groupBy(col("d.city")).agg(fn.sum(col("t.km")).as("km")),
    "orderBy by aliases": () => both.orderBy(col("d.name").desc(), col("t.trip")),
    "drop by an alias": () => both.drop(col("d.driver")),
    "a path into a struct of an alias": () => both.select(col("t.stops.first"), col("stops.last")),
    "self join by aliases": () =>
      drivers
        .alias("x")
        .join(drivers.alias("y"), col("x.boss").eq(col("y.driver")))
        .groupBy(col("y.name"))
        .count(),
    "withColumn by an alias": () => t.withColumn("city", fn.upper(col("t.city"))),
    "nested correlated subqueries by aliases": () =>
      drivers.alias("x").where(
        trips
          .alias("y")
          .where(col("y.driver").eq(col("x.driver").outer()).and(col("y.km").gt(10)))
          .exists(),
      ),
    "drop of free columns": () => trips.drop(col("km"), col("legs")),
    "unpivot of free columns": () => trips.unpivot([col("trip")], [col("driver"), col("km")], "what", "value"),
    "melt of free columns, all others": () => trips.select("trip", "driver", "km").melt([col("trip")], null, "what", "value"),
    "transpose by a free column": () => drivers.select("name", "boss").transpose(col("name")),
    "grouping sets of free columns": () =>
      trips.groupingSets([[col("city"), col("driver")], [col("city")], []], col("city"), col("driver")).agg(fn.sum(col("km")).as("km")),
    "aggregates by name": () => trips.groupBy("city").agg({ km: "std", driver: "collect_set", trip: "approx_count_distinct" }),
    "more aggregates by name": () => trips.groupBy("city").agg({ km: "median", driver: "mode", trip: "any_value" }),
    "a window over aggregates": () =>
      trips.groupBy("city").agg(() => ({
        km: fn.sum(col("km")),
        place: fn.rank().over(Window.orderBy(fn.sum(col("km")).desc())),
        rest: fn
          .sum(fn.sum(col("km")))
          .over(Window.partitionBy())
          .minus(fn.sum(col("km"))),
      })),
    "a window by a struct's field": () =>
      trips.select("trip", () => ({
        n: fn.row_number().over(Window.partitionBy("stops.first").orderBy(col("stops.last").desc())),
      })),
    "rollup of expressions": () =>
      trips.rollup(fn.lower(col("city")).as("place"), col("driver").mod(10).as("team")).agg(fn.sum(col("km").minus(col("driver"))).as("s")),
    "scalar subqueries in one another": () => {
      const one = spark.range(1).select(lit(1).as("x")).scalar();
      const two = spark.range(1).untyped().select(one.plus(1)).scalar();
      return spark.range(1).select(two.plus(lit(1)).as("three"));
    },
    "lambdas in lambdas": () =>
      trips.select("trip", () => ({
        sums: fn.transform(fn.array(col("legs"), fn.reverse(col("legs"))), (x) =>
          fn.aggregate(
            fn.transform(x, (y) => y.plus(1)),
            lit(0),
            (p, q) => p.plus(q),
          ),
        ),
      })),
    "windows of a whole partition": () =>
      trips.select(() => ({
        of_city: fn.sum(col("km")).over(Window.partitionBy("city").rangeBetween(Window.unboundedPreceding, Window.unboundedFollowing)),
        of_all: fn.max(col("km")).over(Window.rangeBetween(Window.unboundedPreceding, Window.unboundedFollowing)),
      })),
    "literals as columns where constants are asked": () =>
      trips.select(() => ({
        n: fn.to_number(lit("$78.12"), lit("$99.99")),
        c: fn.ceil(col("km"), lit(1)),
        m: fn.mask(col("city"), lit("U"), lit("l")),
        l: fn.like(col("city"), lit("a/%"), lit("/")),
        x: fn.xpath_int(lit("<a><b>1</b></a>"), lit("a/b")),
      })),
    "literals as columns in aggregates": () =>
      trips.groupBy("city").agg(() => ({
        a: fn.any_value(col("driver"), lit(true)),
        half: fn.percentile(col("km"), lit(0.5)),
        ends: fn.percentile_approx(col("km"), [0.1, 0.9], lit(100)),
        h: fn.histogram_numeric(col("km"), lit(5)),
      })),
    "a stack of a literal number of rows": () => spark.tvf.stack(2, lit("a"), lit(1), lit("b"), lit(2)),
    "counts of stars": () => trips.select(fn.count(col("*")).as("n"), fn.count(col("stops.*")).as("s"), fn.count(trips.col("*")).as("t")),
    "a list of columns": () => {
      const columns = (names: readonly string[]) => names.map((name) => col(name));
      return trips.untyped().select(fn.coalesce(...columns(["driver", "trip"])).as("c"), fn.hash(...columns(["city", "km"])).as("h"));
    },
  };
}
