// Names qualified by a frame's alias, free columns where a frame's columns are named, and aggregates by name: schemas as a live Spark 4.3.0
// reported them.

import { col } from "../../src/dsl/column/references.js";
import { count, sum, upper } from "../../src/generated/functions/index.js";
import type { ArrayOf } from "../../src/types/tags.js";
import { a, b, n, schema } from "./support.js";

// aliases
const joined = a.alias("x").join(b.alias("y"), col("x.id").eq(col("y.id")), "left");
schema(joined.select(col("x.st"), col("y.b"), col("y.m"))).is<{ st: "string"; b: "int" | null; m: "string" | null }>();
schema(joined.groupBy(col("x.a")).agg(count(col("y.b")).as("n"))).is<{ a: "int"; n: "bigint" }>();
schema(joined.filter(col("x.a").gt(1).and(col("y.m").isNull())).select(col("x.a"))).is<{ a: "int" }>();
schema(
  a
    .alias("x")
    .withColumn("u", (c) => upper(c.st))
    .select("u", col("x.n")),
).is<{ u: "string"; n: "string" | null }>();
schema(joined.orderBy(col("y.m").desc(), col("x.id")).select(col("x.n"))).is<{ n: "string" | null }>();

// where the frame has a column of the path's first name, that is what it goes into
// @ts-expect-error
n.select(col("st.nope"));
// @ts-expect-error
a.filter(col("a.nope").eq(1));
// @ts-expect-error
a.alias("x").filter(col("x.id").eq(col("nope")));

// free columns
schema(a.drop(col("n"), col("d"), "id")).is<{ a: "int"; st: "string" }>();
schema(a.select("id", "a").unpivot([col("id")], [col("a")], "k", "v")).is<{ id: "bigint"; k: "string"; v: "int" }>();
schema(a.select("id", "a").melt([a.col("id")], null, "k", "v")).is<{ id: "bigint"; k: "string"; v: "int" }>();
schema(a.groupingSets([[col("a"), "st"], [col("a")]], col("a"), "st").count()).is<{ a: "int"; st: "string" | null; count: "bigint" }>();
// @ts-expect-error
a.drop(col("nope"));
// @ts-expect-error
a.drop(b.col("m"));
// @ts-expect-error
a.unpivot([col("nope")], null, "k", "v");
// @ts-expect-error
a.groupingSets([[col("nope")], []], "a");
// @ts-expect-error
a.transpose(col("nope"));

// aggregates by name
schema(a.groupBy("st").agg({ a: "std", d: "collect_set", id: "approx_count_distinct", n: "mode" })).is<{
  st: "string";
  "std(a)": "double" | null;
  "collect_set(d)": ArrayOf<"decimal">;
  "approx_count_distinct(id)": "bigint";
  "mode(n)": "string" | null;
}>();
schema(a.agg({ a: "median", st: "any_value" })).is<{ "median(a)": "double" | null; "any_value(st)": "string" | null }>();
// @ts-expect-error
a.agg({ st: "median" });

// a pivot over an expression
schema(
  a
    .groupBy("a")
    .pivot((c) => upper(c.st), ["X", "Y"])
    .agg((c) => ({ s: sum(c.a) })),
).is<{
  a: "int";
  X: "bigint" | null;
  Y: "bigint" | null;
}>();
schema(a.groupBy("a").pivot(col("id").plus(1), [1]).count()).is<{ a: "int"; "1": "bigint" | null }>();
// @ts-expect-error
a.groupBy("a").pivot((c) => c.nope, ["X"]);
// @ts-expect-error
a.groupBy("a").pivot(col("nope"), ["X"]);
