// biome-ignore-all lint/suspicious/noExplicitAny: a frame of unknown schema
// Schemas of sampling, partitions and statistics, as a live Spark 4.3.0 reported them, and calls that must not compile.
import { col } from "../../src/dsl/column/references.js";
import type { DataFrame } from "../../src/dsl/frame/data-frame.js";
import type { SchemaOf } from "../../src/dsl/frame/frame.js";
import type { AmbiguousColumn } from "../../src/dsl/frame/join-result.js";
import { sum } from "../../src/generated/functions/index.js";
import type { ArrayOf } from "../../src/types/tags.js";
import { a, type Equal, n, same, schema, t } from "./support.js";

declare const untyped: DataFrame<any>;
type A = SchemaOf<typeof a>;
type T = SchemaOf<typeof t>;

// sampling keeps the schema
schema(a.sample(0.1, { seed: 1, withReplacement: true })).is<A>();
schema(a.sampleBy("n", { x: 0.1, "not a number": 1 })).is<A>();
schema(a.sampleBy("id", new Map([[1n, 0.5]]), { seed: 1n })).is<A>();
schema(a.sampleBy("a", { 0: 0.1, 1: 0.2 })).is<A>();
schema(a.sampleBy((c) => c.id.mod(2), { 0: 0.1 })).is<A>();
schema(a.sampleBy(a.col("st"), { x: 0.1 })).is<A>();
schema(t.sampleBy("nb", new Map([[true, 0.5]]))).is<T>();
schema(untyped.sampleBy("x", { y: 0.5, 1: 0.5 })).is<{ [name: string]: any }>();
const [train, test, last] = a.randomSplit([0.6, 0.2, 0.2], { seed: 1 });
schema(train).is<A>();
schema(test).is<A>();
schema(last).is<A>();
declare const weights: number[];
same<Equal<ReturnType<typeof splits>, DataFrame<A>[]>>();
function splits() {
  return a.randomSplit(weights);
}
// @ts-expect-error
a.sample("0.1");
// @ts-expect-error
a.sample(true, 0.1);
// @ts-expect-error
a.sample(0.1, { sed: 1 });
// @ts-expect-error
a.sampleBy("nope", { x: 0.1 });
// @ts-expect-error Spark finds no decimal among the fractions
a.sampleBy("d", new Map([[1, 0.1]]));
// @ts-expect-error text is no number
a.sampleBy("n", new Map([[1, 0.1]]));
// @ts-expect-error a key of digits would be a number, which no text equals
a.sampleBy("n", { 1: 0.1 });
// @ts-expect-error
a.sampleBy("n", { "1": 0.1 });
// @ts-expect-error
a.sampleBy("id", { x: 0.1 });
// @ts-expect-error
a.sampleBy((c) => c.nope, { x: 0.1 });
// @ts-expect-error
a.randomSplit(0.8, 0.2);
// @ts-expect-error two weights, two frames
a.randomSplit([0.8, 0.2])[2];

// partitions keep the schema
schema(a.coalesce(1)).is<A>();
schema(a.repartition(3)).is<A>();
schema(a.repartition("n", a.col("a"), col("id"))).is<A>();
schema(a.repartition(3, (c) => c.a.plus(1))).is<A>();
schema(a.repartitionByRange(3, "n", (c) => c.a.desc())).is<A>();
schema(a.repartitionByRange((c) => c.a.asc())).is<A>();
schema(a.repartitionById(3, "a")).is<A>();
schema(a.repartitionById(3, (c) => c.id.cast("int"))).is<A>();
schema(a.sortWithinPartitions("n", (c) => c.a.desc())).is<A>();
schema(untyped.repartition("x").repartitionByRange("y").repartitionById(2, "z")).is<{ [name: string]: any }>();
// @ts-expect-error
a.coalesce("n");
// @ts-expect-error
a.repartition();
// @ts-expect-error
a.repartition("nope");
// @ts-expect-error
a.repartition(3, (c) => c.nope);
// @ts-expect-error
a.repartition(3, col("nope"));
// @ts-expect-error the columns are missing
a.repartitionByRange(3);
// @ts-expect-error
a.repartitionByRange("nope");
// @ts-expect-error Spark takes an int only
a.repartitionById(3, "id");
// @ts-expect-error
a.repartitionById(3, (c) => c.id);
// @ts-expect-error
a.sortWithinPartitions("nope");

// hints
schema(a.hint("broadcast")).is<A>();
schema(a.hint("MERGE", "x", "y")).is<A>();
schema(a.hint("coalesce", 3)).is<A>();
schema(a.hint("REPARTITION", 3, "n", a.col("a"))).is<A>();
schema(a.hint("repartition_by_range", "n", col("a"))).is<A>();
schema(a.hint("REBALANCE")).is<A>();
schema(a.hint("of_a_plugin", 1, "x", [1, 2], a.col("a").plus(1))).is<A>();
// @ts-expect-error names of relations
a.hint("broadcast", 3);
// @ts-expect-error one number
a.hint("COALESCE");
// @ts-expect-error
a.hint("coalesce", "n");
// @ts-expect-error
a.hint("REPARTITION", "n", 3);
// @ts-expect-error
a.hint("rebalance", "nope");

// watermarks and numbers
schema(t.withWatermark("ts", "1 hour")).is<T>();
schema(a.dropDuplicatesWithinWatermark(["n"])).is<A>();
schema(a.zipWithIndex().select("id", "index")).is<{ id: "bigint"; index: "bigint" }>();
schema(a.zipWithIndex("place").select("place")).is<{ place: "bigint" }>();
schema(a.zipWithIndex("a").select("a")).is<{ a: AmbiguousColumn<"a", "int" | "bigint"> }>();
// @ts-expect-error no point in time
t.withWatermark("i", "1 hour");
// @ts-expect-error
a.dropDuplicatesWithinWatermark(["nope"]);
// @ts-expect-error the name is there twice
a.zipWithIndex("a").select((c) => ({ x: sum(c.a) }));

// statistics
type Text = "string" | null;
schema(t.describe()).is<{
  [K in "summary" | "ti" | "si" | "i" | "l" | "f" | "d" | "dec" | "s" | "ni" | "ns" | "nl" | "nd" | "ndec"]: Text;
}>();
schema(t.describe("i", "ns", "dt")).is<{ summary: Text; i: Text; ns: Text }>();
schema(a.select("a", "n").summary("count", "75%", "12.5%")).is<{ summary: Text; a: Text; n: Text }>();
schema(n.freqItems(["id", "narr"], 0.5)).is<{
  id_freqItems: ArrayOf<"int">;
  narr_freqItems: ArrayOf<ArrayOf<"string" | null> | null>;
}>();
schema(a.crosstab("n", "st").select("n_st")).is<{ n_st: "string" | null }>();
schema(a.crosstab("a", "st").select("a_st")).is<{ a_st: "string" }>();
schema(a.crosstab("a", "st").select("a_st", "whatever")).is<{ a_st: "string"; whatever: "bigint" }>();
schema(t.crosstab("v", "s").select("v_s")).is<{ v_s: "string" | null }>();
schema(untyped.describe("x")).is<{ [name: string]: any }>();
same<Equal<Awaited<ReturnType<typeof quantiles>>, number[]>>();
same<Equal<Awaited<ReturnType<typeof severalQuantiles>>, [number[], number[]]>>();
function quantiles() {
  return a.approxQuantile("a", [0.5], 0);
}
function severalQuantiles() {
  return a.stat.approxQuantile(["a", "d"], [0.5], 0);
}
same<Equal<Awaited<ReturnType<typeof correlation>>, number>>();
function correlation() {
  return a.stat.corr("a", "id");
}
schema(a.stat.crosstab("a", "st").select("a_st")).is<{ a_st: "string" }>();
schema(a.stat.sampleBy("n", { x: 0.1 })).is<A>();
// @ts-expect-error
a.describe("nope");
// @ts-expect-error
a.summary("median");
// @ts-expect-error
a.freqItems("a");
// @ts-expect-error
a.freqItems(["nope"]);
// @ts-expect-error
a.crosstab("a", "nope");
// @ts-expect-error text has no covariance
a.cov("a", "n");
// @ts-expect-error
a.corr("a", "id", "spearman");
// @ts-expect-error
a.approxQuantile("n", [0.5], 0);
// @ts-expect-error
a.approxQuantile("a", 0.5, 0);
// @ts-expect-error
a.stat.describe("a");
