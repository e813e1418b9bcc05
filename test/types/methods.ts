// biome-ignore-all lint/suspicious/noExplicitAny: what is not known of a schema
// Methods that no other file of assertions has: schemas as a live Spark 4.3.0 reported them, and what actions promise. That each public method
// is here or in another file, rightly and wrongly called, is held by methods.test.ts.
import type { Table } from "apache-arrow";
import { explode, rank, sum } from "../../src/generated/functions/index.js";
import {
  lit,
  type MapOf,
  type Observation,
  type OperationState,
  type Progress,
  type RowOf,
  type SchemaOf,
  type SchemaOfInput,
  SparkSession,
  type StageInfo,
  type StorageLevel,
  sql,
  types,
  Window,
} from "../../src/index.js";
import { a, type Equal, n, nc, same, schema, tc, type } from "./support.js";

type A = SchemaOf<typeof a>;
type Row = RowOf<typeof a>;
type Unknown = { [name: string]: any };
declare const spark: SparkSession;

/** `promised(action).is<T>()`: what a promise gives. */
declare function promised<P>(action: Promise<P>): { is<T>(...difference: Equal<P, T> extends true ? [] : [found: P]): void };

// columns
type(tc.ns.ilike("x%")).is<"boolean" | null>();
type(tc.s.ilike("x%")).is<"boolean">();
type(tc.s.rlike("x")).is<"boolean">();
type(tc.s.endsWith("x")).is<"boolean">();
type(tc.ns.endsWith("x")).is<"boolean" | null>();
type(tc.nd.isNaN()).is<"boolean">();
schema(a.select(a.cols().n.alias("x"))).is<{ x: "string" | null }>();
schema(a.sort(a.cols().n.ascNullsFirst(), (c) => c.id.descNullsLast())).is<A>();
schema(a.orderBy((c) => c.n.ascNullsLast(), a.cols().id.descNullsFirst())).is<A>();
promised(tc.i.toProtoJson()).is<unknown>();
promised(tc.i.toProto()).is<Uint8Array>();
same<Equal<ReturnType<typeof tc.i.toString>, string>>();
same<Equal<ReturnType<typeof a.toString>, string>>();
a.toString();
tc.i.toString();
schema(a.select(rank().over(Window.orderBy("id").partitionBy("a")).as("r"))).is<{ r: "int" }>();
schema(a.select(rank().over(Window.partitionBy("n").partitionBy("a").orderBy("id")).as("r"))).is<{ r: "int" }>();

schema(a.select(sum(a.cols().id).over(Window.rowsBetween(Window.unboundedPreceding, 0)).as("s"))).is<{ s: "bigint" | null }>();
type(sql.expr<"int">`a + ${1}`).is<"int">();
schema(spark.sql`SELECT ${sql.id("db", "a b")}`).is<Unknown>();
schema(n.select(explode(nc.m).alias("k", "v"))).is<{ k: "string"; v: "int" | null }>();

// frames
schema(a.select(a.colRegex("`i.*`"))).is<Readonly<Unknown>>();
schema(a.select(a.metadataColumn("_metadata"))).is<{ _metadata: any }>();
schema(a.selectExpr("id + 1 AS x").select("x")).is<{ x: any }>();
schema(a.select("n").sort("n").offset(1)).is<{ n: "string" | null }>();
schema(a.dropDuplicates(["id"])).is<A>();
schema(a.dropna(["n"])).is<{ id: "bigint"; a: "int"; n: "string"; st: "string"; d: "decimal" }>();
schema(a.fillna("?", ["n"])).is<{ id: "bigint"; a: "int"; n: "string"; st: "string"; d: "decimal" }>();
schema(a.replace("x", "y", ["n"])).is<A>();
schema(a.select("id").unionAll(a.select((c) => ({ id: c.a })))).is<{ id: "bigint" }>();
schema(a.select("n").intersectAll(a.select("n"))).is<{ n: "string" | null }>();
schema(a.select("st").intersectAll(a.select((c) => ({ st: c.n })))).is<{ st: "string" }>();
schema(a.select("st").subtract(a.select((c) => ({ st: c.n })))).is<{ st: "string" }>();
schema(a.select("n").subtract(a.select((c) => ({ n: c.st })))).is<{ n: "string" | null }>();
schema(a.select("st", "a").transpose()).is<Unknown>();
schema(a.transform((df) => df.select("id"))).is<{ id: "bigint" }>();
schema(a.groupBy("n").mean("id", "d")).is<{ n: "string" | null; "avg(id)": "double" | null; "avg(d)": "decimal" | null }>();
schema(a.groupBy("n").min("id", "d")).is<{ n: "string" | null; "min(id)": "bigint" | null; "min(d)": "decimal" | null }>();
schema(a.groupBy("a").pivot("st", ["x", "y"]).mean("id")).is<{ a: "int"; x: "double" | null; y: "double" | null }>();
schema(a.groupBy("a").pivot("st", ["x", "y"]).min("d")).is<{ a: "int"; x: "decimal" | null; y: "decimal" | null }>();
schema(spark.tvf.call("f", a.asTable().partitionBy("n").orderBy("id"), { limit: lit(3) })).is<Unknown>();
schema(spark.tvf.call<{ x: "int" }>("f", a.asTable().withSinglePartition())).is<{ x: "int" }>();

// types as values
schema(
  spark.createDataFrame(
    [],
    types.struct({
      c: types.char(3),
      v: types.varchar(3).nullable,
      t: types.time(3),
      ym: types.interval_ym("year"),
      dt: types.interval_dt("hour", "second").nullable,
      m: types.map(types.string, types.int),
    }),
  ),
).is<{
  c: "string";
  v: "string" | null;
  t: "time";
  ym: "interval_ym";
  dt: "interval_dt" | null;
  m: MapOf<"string", "int" | null>;
}>();
same<Equal<SchemaOfInput<ReturnType<typeof shapes>>, { on: "geometry"; around: "geography" | null }>>();
function shapes() {
  return types.struct({ on: types.geometry(0), around: types.geography("any").nullable });
}

// actions
promised(a.count()).is<number>();
promised(a.first()).is<Row | undefined>();
promised(a.take(3)).is<Row[]>();
promised(a.head()).is<Row[]>();
promised(a.tail(2)).is<Row[]>();
promised(a.isEmpty()).is<boolean>();
promised(a.toArrow()).is<Table>();
promised(a.columns()).is<string[]>();
promised(a.show(5, false)).is<void>();
promised(a.showString(5)).is<string>();
promised(a.htmlString(5)).is<string>();
promised(a.explain("extended")).is<void>();
promised(a.explainString()).is<string>();
promised(a.printSchema(1)).is<void>();
promised(a.treeString()).is<string>();
promised(a.toProtoJson()).is<unknown>();
promised(a.toProto()).is<Uint8Array>();
promised(a.unpersist(true)).is<typeof a>();
promised(a.checkpoint(false)).is<typeof a>();
promised(a.storageLevel()).is<StorageLevel>();
promised(a.isLocal()).is<boolean>();
promised(a.isStreaming()).is<boolean>();
promised(a.inputFiles()).is<string[]>();
promised(a.semanticHash()).is<number>();
promised(a.stat.cov("id", "a")).is<number>();
for await (const rows of a.batches()) same<Equal<typeof rows, readonly Row[]>>();
declare const seen: Observation<{ n: "bigint" }>;
promised(seen.get()).is<{ n: bigint }>();

// sessions
schema(spark.range(10)).is<{ id: "bigint" }>();
schema(spark.range(0n, 10, 2, 4)).is<{ id: "bigint" }>();
schema(spark.sql`SELECT ${1} FROM ${a} WHERE id IN ${[1, 2]}`).is<Unknown>();
schema(spark.sql("SELECT :x", { x: 1 })).is<Unknown>();
schema(spark.sql("SELECT ?", [1])).is<Unknown>();
schema(spark.sql<{ x: "int" }>`SELECT ${1} AS x`).is<{ x: "int" }>();
schema(spark.sql<{ x: "int" }>("SELECT ? AS x", [1])).is<{ x: "int" }>();
declare const written: string | TemplateStringsArray;
schema(spark.sql(written)).is<Unknown>();
promised(spark.exec`SET x = ${1}`).is<void>();
promised(spark.exec("SET x = ?", [1], { signal: new AbortController().signal })).is<void>();
schema(spark.read.table("t")).is<Unknown>();
schema(spark.read.schema("id int").format("csv").option("header", true).options({ sep: ";" }).load("p")).is<{ id: "int" | null }>();
schema(spark.read.schema("id int").orc("p")).is<{ id: "int" | null }>();
schema(spark.read.schema("id int").xml("p", { rowTag: "r" })).is<{ id: "int" | null }>();
promised(spark.conf.get("k")).is<string>();
promised(spark.conf.get("k", undefined)).is<string | undefined>();
promised(spark.conf.get("k", null)).is<string | null>();
promised(spark.conf.get("spark.sql.shuffle.partitions", 8)).is<string>();
promised(spark.conf.isModifiable("k")).is<boolean>();
promised(spark.conf.set("k", true)).is<void>();
promised(spark.conf.unset("k")).is<void>();
promised(spark.conf.getAll("spark.sql")).is<ReadonlyMap<string, string>>();
promised(SparkSession.connect("sc://localhost", { token: "secret" })).is<SparkSession>();
promised(SparkSession.embedded()).is<SparkSession>();
promised(spark.close()).is<void>();
promised(spark.interruptAll()).is<string[]>();
promised(spark.interruptTag("t")).is<string[]>();
promised(spark.interruptOperation("o")).is<string[]>();
for (const tag of spark.getTags()) same<Equal<typeof tag, string>>();
spark.addTag("t");
spark.removeTag("t");
spark.clearTags();
promised(spark.getOperationStatuses()).is<ReadonlyMap<string, OperationState>>();
promised(spark.withTags(["t"], () => a.count())).is<number>();
promised(spark.cloneSession()).is<SparkSession>();
promised(spark.newSession().close()).is<void>();
const progressed = (progress: Progress) => same<Equal<typeof progress.stages, readonly StageInfo[]>>();
spark.registerProgressHandler(progressed);
spark.removeProgressHandler(progressed);
spark.clearProgressHandlers();
promised(spark.addArtifacts("a.jar", "b.jar")).is<void>();
promised(spark.addArtifacts("lib.py", { pyfile: true })).is<void>();
promised(spark.copyFromLocalToFs("a.csv", "/data/a.csv")).is<void>();
const executed = a.executionInfo?.metrics?.toText();
same<Equal<typeof executed, string | undefined>>();
