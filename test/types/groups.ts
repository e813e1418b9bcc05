// Schemas of groups, pivots and unpivots, as a live Spark 4.3.0 reported them.

import { col, colOf } from "../../src/dsl/column/references.js";
import { avg, collect_list, count, first, max, sum, upper } from "../../src/generated/functions/index.js";
import type { ArrayOf } from "../../src/types/tags.js";
import { a, schema } from "./support.js";

// groupBy
schema(a.groupBy("a", "n").agg((c) => ({ c: count(c.id), s: sum(c.a), m: max(c.st), l: collect_list(c.a) }))).is<{
  a: "int";
  n: "string" | null;
  c: "bigint";
  s: "bigint" | null;
  m: "string" | null;
  l: ArrayOf<"int">;
}>();
schema(a.groupBy("a", (c) => ({ u: upper(c.st) })).agg((c) => ({ n: count(c.id) }), avg(colOf("d", "decimal")).as("m"))).is<{
  a: "int";
  u: "string";
  n: "bigint";
  m: "decimal" | null;
}>();
schema(a.groupBy(col("st"), a.cols().n).count()).is<{ st: "string"; n: "string" | null; count: "bigint" }>();

// rollup, cube, groupingSets
schema(a.rollup("a", "n").agg((c) => ({ c: count(c.id), f: first(c.a) }))).is<{
  a: "int" | null;
  n: "string" | null;
  c: "bigint";
  f: "int" | null;
}>();
schema(a.cube("a", (c) => ({ u: upper(c.st) })).count()).is<{ a: "int" | null; u: "string" | null; count: "bigint" }>();
schema(a.groupingSets([["a"], []], "a").agg((c) => ({ c: count(c.id) }))).is<{ a: "int" | null; c: "bigint" }>();
schema(a.groupingSets([["a"], ["a", "st"]], "a", "st").count()).is<{ a: "int"; st: "string" | null; count: "bigint" }>();

// pivot
schema(
  a
    .groupBy("a")
    .pivot("st", ["x", "y"])
    .agg((c) => ({ c: count(c.id) })),
).is<{ a: "int"; x: "bigint" | null; y: "bigint" | null }>();
schema(
  a
    .groupBy("st")
    .pivot("a", [1, 2])
    .agg((c) => ({ c: count(c.id), s: sum(c.a) })),
).is<{ st: "string"; "1_c": "bigint" | null; "1_s": "bigint" | null; "2_c": "bigint" | null; "2_s": "bigint" | null }>();

schema(a.groupBy("st").pivot("a", [1, 2]).sum("id")).is<{ st: "string"; 1: "bigint" | null; 2: "bigint" | null }>();
schema(a.groupBy("a").pivot("st", ["x", "y"]).count()).is<{ a: "int"; x: "bigint" | null; y: "bigint" | null }>();
schema(a.groupBy("a").pivot("st", ["x"]).avg("id", "d")).is<{ a: "int"; "x_avg(id)": "double" | null; "x_avg(d)": "decimal" | null }>();

// named aggregates
schema(a.groupBy("st").sum("id", "a")).is<{ st: "string"; "sum(id)": "bigint" | null; "sum(a)": "bigint" | null }>();
schema(a.groupBy("st").max("id")).is<{ st: "string"; "max(id)": "bigint" | null }>();
schema(a.groupBy("st").avg("d")).is<{ st: "string"; "avg(d)": "decimal" | null }>();

// unpivot
schema(a.unpivot(["st"], ["id", "a"], "var", "val")).is<{ st: "string"; var: "string"; val: "bigint" }>();
schema(a.select("id", "a").unpivot(["id"], null, "var", "val")).is<{ id: "bigint"; var: "string"; val: "int" }>();
schema(a.unpivot(["id"], ["n", "st"], "k", "v")).is<{ id: "bigint"; k: "string"; v: "string" | null }>();
schema(a.unpivot([], ["a", "d"], "k", "v")).is<{ k: "string"; v: "decimal" }>();
