// A frame alone: its columns, rows, schema, actions, statistics.
// What each line must not compile with is what the compiler must say of it; see error-messages.test.ts.

import { count, sum, upper } from "../../src/generated/functions/index.js";
import { a, t } from "./support.js";

const ac = a.cols();

// @ts-expect-error says: "bigint" … "boolean"
a.filter((c) => c.id);
// @ts-expect-error says: "string" … "boolean"
a.filter(ac.n);
// @ts-expect-error says: '>'
a.filter((c) => c.id > 5);
// @ts-expect-error says: boolean
a.filter((c) => c.id.gt(1) && true);
// @ts-expect-error says: 'boolean' … Condition
a.filter(true);
// @ts-expect-error says: "int" … "boolean"
a.where((c) => c.a.plus(1));
// @ts-expect-error says: SelectItem
a.select((c) => c.id);
// @ts-expect-error says: SelectItem
a.select((c) => [c.id, c.a]);
// @ts-expect-error says: nameGivenByAs … Named
a.select(sum(ac.id));
// @ts-expect-error says: nameGivenByAs … Named
a.select(upper(ac.n));
// @ts-expect-error says: 1 … SelectItem
a.select(1);
// @ts-expect-error says: 'string'
a.selectExpr(ac.id);
// @ts-expect-error says: 'number' … Value
a.withColumn("x", 1);
// @ts-expect-error says: 'string' … Value
a.withColumn("x", "n");
// @ts-expect-error says: 'number' … Expr<
a.withColumn("x", (_c) => 1);
// @ts-expect-error says: 'string'
a.withColumn(ac.id, ac.a);
// @ts-expect-error says: Expected 2 arguments, but got 1
a.withColumn("x");
// @ts-expect-error says: 'number' … Expr<
a.withColumns({ x: 1 });
// @ts-expect-error says: Expected 1 arguments, but got 2
a.withColumns("x", ac.a);
// @ts-expect-error says: 'string'
a.withMetadata("id", "comment");
// @ts-expect-error says: Expected 2 arguments, but got 1
a.withColumnRenamed("id");
// @ts-expect-error says: number … string
a.withColumnsRenamed({ id: 1 });
// @ts-expect-error says: number … string
a.toDF("x", 1);
// @ts-expect-error says: 'string'
a.toDF(["x", "y"]);
// @ts-expect-error says: "a.*"
a.colRegex("a.*");
// @ts-expect-error says: 'number' … 'string'
a.metadataColumn(1);
// @ts-expect-error says: 1
a.drop(1);
// @ts-expect-error says: 'string' … 'number'
a.limit("5");
// @ts-expect-error says: 'string' … 'number'
a.offset("5");
// @ts-expect-error says: Expected 0 arguments, but got 1
a.distinct("id");
// @ts-expect-error says: string
a.dropDuplicates("id");
// @ts-expect-error says: 1 … Sort<
a.orderBy(1);
// @ts-expect-error says: string … boolean
a.orderBy("id", { ascending: "no" });
// @ts-expect-error says: string … Expr<
a.orderBy(upper("n"));
// @ts-expect-error says: Sort<
a.sort(["id"]);
// @ts-expect-error says: 'number' … 'string'
a.alias(1);
// @ts-expect-error says: 'number' … 'string'
a.zipWithIndex(1);
// @ts-expect-error says: "i" … EventTime<
t.withWatermark("i", "1 day");
// @ts-expect-error says: 5 … readonly
a.unpivot(5, null, "k", "v");
// @ts-expect-error says: Expected 4 arguments, but got 3
a.unpivot(["id"], null, "k");
// @ts-expect-error says: 'string'
a.transform("x");
// @ts-expect-error says: number … SchemaInput
a.as(5);
// @ts-expect-error says: Expected 1 arguments, but got 0
a.to();
// @ts-expect-error says: a scalar subquery has one column
a.select("id", "a").scalar();
// @ts-expect-error says: "text"
a.collect({ long: "text" });
// @ts-expect-error says: 'longs'
a.collect({ longs: "number" });
// @ts-expect-error says: 'length' … Promise
a.collect().length;
// @ts-expect-error says: 'map' does not exist … Promise
a.collect().map(String);
// @ts-expect-error says: 'toFixed' … Promise
a.count().toFixed();
// @ts-expect-error says: "id" … ActionOptions
a.count("id");
// @ts-expect-error says: "x" … RowOptions & ActionOptions
a.first("x");
// @ts-expect-error says: 'string' … 'number'
a.take("5");
// @ts-expect-error says: 'string' … 'number'
a.head("5");
// @ts-expect-error says: 'string' … 'number'
a.tail("5");
// @ts-expect-error says: "x" … ActionOptions
a.isEmpty("x");
// @ts-expect-error says: 'string' … 'number'
a.show("5");
// @ts-expect-error says: "x" … number | boolean
a.show(5, "x");
// @ts-expect-error says: number
a.show({ n: 5 });
// @ts-expect-error says: 'string' … 'number'
a.showString("5");
// @ts-expect-error says: 'string' … 'number'
a.htmlString("5");
// @ts-expect-error says: 'string' … 'number'
a.treeString("5");
// @ts-expect-error says: 'string' … 'number'
a.printSchema("5");
// @ts-expect-error says: "full" … ExplainMode
a.explain("full");
// @ts-expect-error says: "full" … ExplainMode
a.explainString("full");
// @ts-expect-error says: 'length' … Promise
a.columns().length;
// @ts-expect-error says: "x" … ActionOptions
a.columns("x");
// @ts-expect-error says: 'offlin'
a.schema({ offlin: true });
// @ts-expect-error says: "x" … RowOptions & ActionOptions
a.batches("x");
// @ts-expect-error says: 'long'
a.toArrow({ long: "number" });
// @ts-expect-error says: 'pretty'
a.toProtoJson({ pretty: true });
// @ts-expect-error says: iterator
for (const _row of a);
// @ts-expect-error says: 'nope' does not exist
a.collect().then(([row]) => row?.nope);
// @ts-expect-error says: 'level' … ActionOptions
a.cache({ level: "x" });
// @ts-expect-error says: StorageLevel
a.persist("MEMORY_ONLY");
// @ts-expect-error says: "yes" … boolean
a.unpersist("yes");
// @ts-expect-error says: "yes" … boolean
a.checkpoint("yes");
// @ts-expect-error says: "yes" … boolean
a.localCheckpoint("yes");
// @ts-expect-error says: "x" … ActionOptions
a.storageLevel("x");
// @ts-expect-error says: "x" … ActionOptions
a.inputFiles("x");
// @ts-expect-error says: "x" … ActionOptions
a.isLocal("x");
// @ts-expect-error says: "x" … ActionOptions
a.isStreaming("x");
// @ts-expect-error says: "x" … ActionOptions
a.semanticHash("x");
// @ts-expect-error says: string … Frame
a.sameSemantics("x");
// @ts-expect-error says: 'string' … number
a.na.fill({ id: "x" });
// @ts-expect-error says: Expected 1-2 arguments, but got 0
a.na.fill();
// @ts-expect-error says: "some"
a.na.drop({ how: "some" });
// @ts-expect-error says: "any"
a.na.drop("any");
// @ts-expect-error says: RegExp … NaReplace
a.na.replace(/x/, "y");
// @ts-expect-error says: RegExp … NaReplace
a.replace(/x/, "y");
// @ts-expect-error says: "some"
a.dropna({ how: "some" });
// @ts-expect-error says: 'nope'
a.fillna({ nope: 1 });
// @ts-expect-error says: "n" … NumericName
a.stat.cov("n", "a");
// @ts-expect-error says: "spearman" … "pearson"
a.stat.corr("id", "a", "spearman");
// @ts-expect-error says: "n"
a.stat.approxQuantile("n", [0.5], 0);
// @ts-expect-error says: number … readonly number[]
a.approxQuantile("id", 0.5, 0);
// @ts-expect-error says: "medain" … Statistic
a.summary("medain");
// @ts-expect-error says: 'string' … 'number'
a.sample("0.1");
// @ts-expect-error says: 'sed'
a.sample(0.1, { sed: 1 });
// @ts-expect-error says: 'boolean' … 'number'
a.sample(true, 0.1);
// @ts-expect-error says: number … readonly number[]
a.randomSplit(0.5);
// @ts-expect-error says: "4"
a.repartition("4");
// @ts-expect-error says: 'string' … 'number'
a.coalesce("4");
// @ts-expect-error says: 5 … HintName
a.hint(5);
// @ts-expect-error says: Expected at least 2 arguments, but got 1
a.observe("o");
// @ts-expect-error says: number
a.observe(1, count(ac.id).as("n"));
