// Names that no column, field or option has.
// What each line must not compile with is what the compiler must say of it; see error-messages.test.ts.

import { max, sum, upper } from "../../src/generated/functions/index.js";
import { col } from "../../src/index.js";
import { a, b, n, nc, t } from "./support.js";

// @ts-expect-error says: Property 'nope' does not exist
t.filter((c) => c.nope.gt(1));
// @ts-expect-error says: "nope" … SelectItem
a.select("nope");
// @ts-expect-error says: "nope" … SelectItem
a.select("id", "nope");
// @ts-expect-error says: "ID"
a.select("ID");
// @ts-expect-error says: 'nope' is missing
a.select(col("nope"));
// @ts-expect-error says: 'nope' is missing
a.select(upper(col("nope")).as("u"));
// @ts-expect-error says: 'nope' does not exist
a.select("id", (c) => ({ x: c.nope }));
// @ts-expect-error says: SelectItem
a.select(["id", "nope"]);
// @ts-expect-error says: 'nope' is missing
a.filter(col("nope").isNull());
// @ts-expect-error says: 'nope' is missing
a.where(col("nope").eq(1));
// @ts-expect-error says: 'nope' does not exist
a.withColumn("x", (c) => c.nope);
// @ts-expect-error says: 'nope' is missing
a.withColumn("x", upper(col("nope")));
// @ts-expect-error says: 'nope' is missing
a.withColumns({ x: col("nope") });
// @ts-expect-error says: 'nope' does not exist
a.withColumns((c) => ({ x: c.nope.plus(1) }));
// @ts-expect-error says: "nope"
a.withMetadata("nope", { comment: "?" });
// @ts-expect-error says: "nope"
a.withColumnRenamed("nope", "x");
// @ts-expect-error says: nope
a.withColumnsRenamed({ nope: "x" });
// @ts-expect-error says: "nope"
a.drop("nope");
// @ts-expect-error says: "m"
a.drop(b.col("m"));
// @ts-expect-error says: "nope"
a.col("nope");
// @ts-expect-error says: 'nope' does not exist
a.cols().nope;
// @ts-expect-error says: "nope" … Sort<
a.orderBy("nope");
// @ts-expect-error says: 'nope' is missing
a.sort(col("nope").desc());
// @ts-expect-error says: 'nope' does not exist
a.orderBy((c) => c.nope.desc());
// @ts-expect-error says: "nope"
a.dropDuplicates(["nope"]);
// @ts-expect-error says: "nope" … GroupItem
a.groupBy("nope");
// @ts-expect-error says: 'nope' does not exist
a.groupBy((c) => ({ x: c.nope }));
// @ts-expect-error says: "nope" … GroupItem
a.rollup("nope");
// @ts-expect-error says: "nope" … GroupItem
a.cube("nope");
// @ts-expect-error says: "nope"
a.groupingSets([["nope"]], "id");
// @ts-expect-error says: "nope"
a.groupBy("id").pivot("nope", ["a"]);
// @ts-expect-error says: "nope" … NumericName
a.groupBy("id").sum("nope");
// @ts-expect-error says: 'nope' is missing
a.groupBy("id").agg(sum(col("nope")).as("s"));
// @ts-expect-error says: 'nope' does not exist
a.groupBy("id").agg((c) => ({ s: sum(c.nope) }));
// @ts-expect-error says: 'nope' is missing
a.agg(max(col("nope")).as("m"));
// @ts-expect-error says: "nope"
a.na.fill(0, ["nope"]);
// @ts-expect-error says: 'nope' does not exist
a.na.fill({ nope: 1 });
// @ts-expect-error says: "nope"
a.na.drop(["nope"]);
// @ts-expect-error says: "nope"
a.na.replace("x", "y", ["nope"]);
// @ts-expect-error says: "nope"
a.unpivot(["nope"], null, "k", "v");
// @ts-expect-error says: "nope"
a.melt(["id"], ["nope"], "k", "v");
// @ts-expect-error says: "nope"
a.transpose("nope");
// @ts-expect-error says: "nope"
a.describe("nope");
// @ts-expect-error says: "nope"
a.crosstab("nope", "a");
// @ts-expect-error says: "nope"
a.freqItems(["nope"]);
// @ts-expect-error says: "nope"
a.repartition(4, "nope");
// @ts-expect-error says: "nope"
a.repartitionByRange("nope");
// @ts-expect-error says: "nope" … Sort<
a.sortWithinPartitions("nope");
// @ts-expect-error says: "nope"
a.sampleBy("nope", { x: 0.1 });
// @ts-expect-error says: "nope"
a.withWatermark("nope", "1 day");
// @ts-expect-error says: "nope"
a.asTable().partitionBy("nope");
// @ts-expect-error says: "nope"
a.asTable().partitionBy("a").orderBy("nope");
// @ts-expect-error says: 'nope' is missing (10 lines)
n.select(col("st.nope"));
// @ts-expect-error says: 'nope' is missing (16 lines)
n.select(col("nst.z.nope"));
// @ts-expect-error says: 'nope' is missing (12 lines)
n.filter(col("sa.nope").isNull());
// @ts-expect-error says: 'id' … "int" … Has<"x"> (8 lines)
n.filter(col("id.x").isNull());
// @ts-expect-error says: 'nope' does not exist
n.cols().st.nope;
// @ts-expect-error says: "nope" … "x" | "y"
nc.st.getField("nope");
// @ts-expect-error says: "nope" … "x" … "y"
nc.st.dropFields("nope");
