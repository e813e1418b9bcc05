import { derived } from "../../../../src/dsl/frame/derived.js";
import { deriveState, frameState } from "../../../../src/dsl/frame/frame-state.js";
import { col, type DataFrame, fn, type SparkSession } from "../../../../src/index.js";
import type { Relation } from "../../../../src/plan/plan.js";
import * as relations from "../../../../src/plan/statistics.js";

const schema = "id bigint, k int, g string, d double, b boolean, at timestamp";

/** The queries of queries.py, by the same names, written with this package. */
// biome-ignore lint/suspicious/noExplicitAny: frames of many schemas in one table
export function queries(spark: SparkSession): Readonly<Record<string, () => DataFrame<any>>> {
  const t = spark.read.schema(schema).parquet("/data/t");
  const parts = t.randomSplit([1, 2, 0, 4], { seed: 7 });
  /** A relation that an action sends, as a frame of its own. */
  const sent = (make: (input: Relation) => Relation) => () => derived(t, deriveState(frameState(t), make(frameState(t).relation)));
  return {
    sample: () => t.sample(0.25, { seed: 7 }),
    "sample with replacement": () => t.sample(1.5, { withReplacement: true, seed: 7 }),
    "sample with a negative seed": () => t.sample(1, { seed: -7n }),
    ...Object.fromEntries(parts.map((part, i) => [`randomSplit, part ${i}`, () => part])),
    "sampleBy name": () =>
      t.sampleBy(
        "k",
        new Map([
          [0, 0.1],
          [1, 0.2],
          [-2, 1],
        ]),
        { seed: 7 },
      ),
    "sampleBy text": () => t.sampleBy("g", { a: 0.1, b: 1 }, { seed: 7 }),
    "sampleBy frame column": () => t.sampleBy(t.col("g"), { a: 0.1 }, { seed: 7 }),
    "sampleBy expression": () => t.sampleBy(col("id").mod(3), { 0: 0.5, 3000000000: 1 }, { seed: 7 }),
    "sampleBy boolean": () =>
      t.sampleBy(
        "b",
        new Map([
          [true, 0.5],
          [false, 1],
        ]),
        { seed: 7 },
      ),
    "sampleBy double": () => t.stat.sampleBy("d", { 0.5: 0.5 }, { seed: 7 }),

    coalesce: () => t.coalesce(3),
    "repartition number": () => t.repartition(3),
    "repartition names": () => t.repartition("k", "g"),
    "repartition number and columns": () => t.repartition(3, "k", t.col("g"), col("d")),
    "repartition expression": () => t.repartition((c) => c.k.plus(1)),
    "repartitionByRange names": () => t.repartitionByRange("k", "g"),
    "repartitionByRange number and directions": () => t.repartitionByRange(3, (c) => c.k.desc(), col("d").ascNullsLast()),
    "repartitionById name": () => t.repartitionById(3, "k"),
    "repartitionById expression": () => t.repartitionById(3, (c) => c.id.mod(3).cast("int")),
    sortWithinPartitions: () => t.sortWithinPartitions("k", (c) => c.d.desc()),
    "repartition by a scalar subquery": () => {
      const largest = spark.range(3).select(() => ({ m: fn.max(col("id")) }));
      return t.repartition((c) => largest.scalar().plus(c.id));
    },

    "hint without parameters": () => t.hint("broadcast"),
    "hint of relations": () => t.alias("a").hint("MERGE", "a", "b"),
    "hint coalesce": () => t.hint("COALESCE", 3),
    "hint repartition": () => t.hint("REPARTITION", 3, "k"),
    "hint rebalance by columns": () => t.hint("rebalance", t.col("k"), col("g")),
    "hint of a plugin": () => t.hint("lindorm", "a", 1, 1.5, true, ["x", "y"]),

    withWatermark: () => t.withWatermark("at", "10 minutes"),
    dropDuplicatesWithinWatermark: () => t.dropDuplicatesWithinWatermark(),
    "dropDuplicatesWithinWatermark of names": () => t.dropDuplicatesWithinWatermark(["k", "g"]),
    zipWithIndex: () => t.zipWithIndex(),
    "zipWithIndex with a name": () => t.zipWithIndex("n"),

    describe: () => t.describe(),
    "describe names": () => t.describe("k", "g"),
    summary: () => t.summary(),
    "summary of some": () => t.summary("count", "75%"),
    crosstab: () => t.crosstab("k", "g"),
    freqItems: () => t.freqItems(["k", "g"]),
    "freqItems with a support": () => t.stat.freqItems(["k"], 0.5),
    cov: sent((input) => relations.cov(input, "k", "d")),
    corr: sent((input) => relations.corr(input, "k", "d", "pearson")),
    approxQuantile: sent((input) => relations.approxQuantile(input, ["k", "d"], [0.5, 1], 0.25)),
  };
}
