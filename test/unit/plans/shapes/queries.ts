import { col, type DataFrame, expr, fn, type JoinType, lit, type SparkSession } from "../../../../src/index.js";

const schema = "id bigint, g string, v int, d double, dec decimal(10,2), ok boolean, at timestamp, s struct<x:int,y:string>";
const otherSchema = "id bigint, w int, name string, at timestamp";

const joinTypes: readonly JoinType[] = [
  ...(["inner", "cross", "left", "leftouter", "left_outer", "right", "rightouter", "right_outer"] as const),
  ...(["full", "outer", "fullouter", "full_outer", "semi", "leftsemi", "left_semi", "anti", "leftanti", "left_anti"] as const),
];

/** The queries of queries.py, by the same names, written with this package. */
// biome-ignore lint/suspicious/noExplicitAny: frames of many schemas in one table
export function queries(spark: SparkSession): Readonly<Record<string, () => DataFrame<any>>> {
  const t = spark.read.schema(schema).parquet("/data/t");
  const u = spark.read.schema(otherSchema).parquet("/data/u");
  const [tc, uc] = [t.cols(), u.cols()];
  const byCondition = (how: JoinType) => () => t.join(u, (a, b) => a.id.eq(b.id), how);
  const byName = (how: JoinType) => () => t.join(u, ["id"], how);
  const joins = joinTypes.flatMap((how) => [[`join ${how}`, byCondition(how)] as const, [`join using, ${how}`, byName(how)] as const]);
  return {
    toDF: () => t.select("id", "g").toDF("a", "b c"),
    withColumnsRenamed: () => t.withColumnsRenamed({ v: "value", d: "w" }),
    "withColumnsRenamed one after the other": () =>
      t.untyped().withColumnsRenamed(
        new Map([
          ["v", "x"],
          ["x", "y"],
        ]),
      ),
    withMetadata: () => t.withMetadata("v", {}),
    "withMetadata of several kinds": () => t.withMetadata("v", { unit: "m", max: 3, tags: ["a", null], in: { x: 1.5 } }),
    "withColumns of an object": () => t.withColumns({ x: col("v").times(2), v: lit(1) }),
    colRegex: () => t.select(t.col("id"), t.colRegex("`(g|v)`")),
    metadataColumn: () => t.select(t.metadataColumn("_metadata")),
    "a field of a metadataColumn": () => t.select(t.metadataColumn("_metadata").getField("file_name").as("f")),
    "star of a frame": () => t.join(u, tc.id.eq(uc.id)).select(t.col("*"), u.col("name")),
    "star in a function": () => t.select(fn.to_json(col("*")).as("s"), fn.greatest(col("*"), col("*")).as("r")),
    "free star": () => t.select(col("*"), lit(1).as("one")),
    "star of an alias": () =>
      t
        .alias("a")
        .untyped()
        .join(u.alias("b").untyped(), col("a.id").eq(col("b.id")))
        .select(col("a.*"), col("b.name")),
    "star of a struct": () => t.select(col("s.*")),

    unpivot: () => t.unpivot(["id"], ["v", "d"], "what", "value"),
    "unpivot of all others": () => t.unpivot(["id", "g"], null, "what", "value"),
    melt: () => t.melt(["id"], ["v"], "what", "value"),
    transpose: () => t.transpose(),
    "transpose by name": () => t.transpose("g"),
    "transpose by column": () => t.transpose(t.col("g")),
    toJSON: () => t.toJSON(),

    "agg by column": () => t.groupBy("g").agg({ v: "sum", d: "max" }),
    "agg by column, with a count of rows": () => t.agg({ v: "avg", "*": "count" }),
    groupingSets: () => t.groupingSets([["g", "ok"], ["g"], []], "g", "ok").agg(fn.sum(col("v")).as("s"), fn.grouping_id().as("i")),
    "groupingSets of columns": () => t.groupingSets([["g"], []], tc.g).count(),
    "pivot over booleans": () =>
      t
        .groupBy("g")
        .pivot("ok", [true, false])
        .agg((c) => ({ s: fn.sum(c.v) })),
    "pivot over doubles": () =>
      t
        .groupBy("g")
        .pivot("d", [1.5, 2.5])
        .agg((c) => ({ n: fn.count(c.id) })),
    "pivot without values": () => t.groupBy("g").pivot("v").agg(fn.count(tc.id).as("n")),
    "pivot by column": () => t.groupBy("g").pivot("v", [1, 2]).agg({ d: "max" }),

    ...Object.fromEntries(joins),
    "join on nothing": () => t.join(u, null, "left"),
    "join on several conditions": () => t.join(u, [tc.id.eq(uc.id), tc.v.gt(uc.w)], "left"),
    "lateralJoin left_outer": () => t.lateralJoin(u, (a, b) => a.v.gt(b.w), "left_outer"),

    "asOfJoin by names": () => t.asOfJoin(u, "at", "at"),
    "asOfJoin by columns": () => t.asOfJoin(u, tc.at, (c) => c.at, { how: "left" }),
    "asOfJoin by expressions": () =>
      t.asOfJoin(
        u,
        (c) => c.v.plus(1),
        (c) => c.w.times(2),
      ),
    "asOfJoin with a name": () => t.asOfJoin(u, "at", "at", { on: "id", how: "left" }),
    "asOfJoin with names and all options": () =>
      t.asOfJoin(u, "at", "at", {
        on: ["id"],
        how: "inner",
        tolerance: expr("INTERVAL 1 HOUR"),
        allowExactMatches: false,
        direction: "forward",
      }),
    "asOfJoin with a condition": () => t.asOfJoin(u, "v", "w", { on: (a, b) => a.id.eq(b.id), tolerance: lit(5), direction: "nearest" }),
    "asOfJoin with several conditions": () => t.asOfJoin(u, "v", "w", { on: [tc.id.eq(uc.id), tc.g.eq(uc.name)] }),
    nearestByJoin: () => t.nearestByJoin(u, (a, b) => fn.abs(a.v.minus(b.w)), 3, "exact", "distance"),
    "nearestByJoin with all options": () =>
      t.nearestByJoin(u, tc.v.times(uc.w), 100_000, "approx", "similarity", { joinType: "leftouter" }),
    zip: () => t.select("id").zip(t.select((c) => ({ w: c.v.plus(1) }))),

    union: () => t.select("id").union(u.select("id")),
    "unionByName with missing columns": () => t.unionByName(u, { allowMissingColumns: true }),
    intersectAll: () => t.select("id").intersectAll(u.select("id")),
    subtract: () => t.select("id").subtract(u.select("id")),
  };
}
