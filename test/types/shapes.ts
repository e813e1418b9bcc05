// biome-ignore-all lint/suspicious/noExplicitAny: types know no order of columns, and a Map's names are known at run time only
// Columns under other names, stars, groups by name and the joins beside join, as a live Spark 4.3.0 reported them; and what must not compile.

import { lit } from "../../src/dsl/column/lit.js";
import { col } from "../../src/dsl/column/references.js";
import type { AmbiguousColumn } from "../../src/dsl/frame/join-result.js";
import { abs, count, struct, upper } from "../../src/generated/functions/index.js";
import { a, b, c0, n, schema, t } from "./support.js";

// names
schema(a.select("a").toDF("x")).is<{ x: "int" }>();
schema(c0.toDF("x", "y")).is<{ x: any; y: any }>();
schema(b.withColumnsRenamed({ id: "key", m: "text" })).is<{ key: "bigint"; b: "int"; text: "string" | null }>();
b.withColumnsRenamed(new Map([["id", "key"]])).select("key", "whatever");
schema(b.withMetadata("m", { language: "en" })).is<{ id: "bigint"; b: "int"; m: "string" | null }>();
schema(b.withColumns({ b: col("m"), ok: lit(true) })).is<{ id: "bigint"; b: any; m: "string" | null; ok: "boolean" }>();
// @ts-expect-error no column of this name
b.withColumnsRenamed({ id: "key", nope: "x" });
// @ts-expect-error renamed twice
b.withColumnsRenamed({ id: "b", b: "x" });
// @ts-expect-error no column of this name
b.withMetadata("nope", {});
// @ts-expect-error no column of this name
b.withColumns({ x: upper(col("nope")) });
// @ts-expect-error no expression
b.withColumns({ x: 1 });
// @ts-expect-error a pattern stands between backticks
b.colRegex("id.*");

// stars
schema(b.select(b.col("*"), upper(b.col("m")).as("u"))).is<{ id: "bigint"; b: "int"; m: "string" | null; u: "string" | null }>();
schema(b.select(col("*"))).is<{ id: "bigint"; b: "int"; m: "string" | null }>();
schema(n.select("id", col("nst.*"))).is<{ id: "int"; x: "int" | null; y: "string" | null; z: ZOf }>();
schema(a.join(b, (l, r) => l.id.eq(r.id)).select(a.col("*"), b.col("b"))).is<{
  id: "bigint";
  a: "int";
  n: "string" | null;
  st: "string";
  d: "decimal";
  b: "int";
}>();
schema(b.agg(count(col("*")).as("n"))).is<{ n: "bigint" }>();
type ZOf = import("../../src/types/tags.js").StructOf<{ w: "int" | null }> | null;
// @ts-expect-error a star is no value
b.select(upper(b.col("*")).as("u"));
// @ts-expect-error a star has no name
b.select(col("*").as("u"));

// unpivot, transpose, JSON
schema(a.melt(["st"], ["id", "a"], "var", "val")).is<{ st: "string"; var: "string"; val: "bigint" }>();
schema(a.toJSON()).is<{ value: "string" | null }>();
// @ts-expect-error no column of this name
a.melt(["nope"], null, "k", "v");
// @ts-expect-error no column of this name
a.transpose("nope");

// groups
schema(a.groupBy("st").agg({ a: "sum", n: "max", d: "avg", id: "stddev", "*": "count" })).is<{
  st: "string";
  "sum(a)": "bigint" | null;
  "max(n)": "string" | null;
  "avg(d)": "decimal" | null;
  "stddev(id)": "double" | null;
  "count(1)": "bigint";
}>();
schema(a.agg({ st: "first" }, count(lit(1)).as("n"))).is<{ "first(st)": "string" | null; n: "bigint" }>();
schema(t.groupBy("i").pivot("b", [true, false]).count()).is<{ i: "int"; true: "bigint" | null; false: "bigint" | null }>();
schema(t.groupBy("i").pivot("l", [1n, 3000000000n]).max("d")).is<{ i: "int"; 1: "double" | null; 3000000000: "double" | null }>();
// @ts-expect-error no column of this name
a.agg({ nope: "sum" });
// @ts-expect-error no number
a.agg({ st: "sum" });
// @ts-expect-error no aggregate
a.agg({ a: "summe" });
// @ts-expect-error no value of a column
a.groupBy("st").pivot("a", [new Date(0)]);

// joins under other names, on nothing, on several conditions
schema(c0.join(b.drop("b"), "id", "left_outer")).is<{ id: "int" | null; b: "int"; m: "string" | null }>();
schema(c0.join(b.drop("b", "m"), "id", "rightouter")).is<{ id: "bigint"; b: "int" | null }>();
schema(c0.join(b.drop("b", "m"), "id", "outer")).is<{ id: "bigint" | null; b: "int" | null }>();
schema(c0.join(b, "id", "leftsemi")).is<{ id: "int" | null; b: "int" }>();
schema(
  c0.join(
    b.select((c) => ({ x: c.b })),
    null,
    "full_outer",
  ),
).is<{ id: "int" | null; b: "int" | null; x: "int" | null }>();
schema(a.select("a").join(c0.select("b"), [a.col("a").eq(c0.col("b")), lit(true)], "left")).is<{ a: "int"; b: "int" | null }>();
// @ts-expect-error an array of conditions and names
a.join(b, ["id", a.col("a").eq(b.col("b"))]);
// @ts-expect-error no condition
a.join(b, [a.col("a")]);
// @ts-expect-error no type of join
a.join(b, "id", "left_inner");
// @ts-expect-error not for a lateral join
a.lateralJoin(b, null, "full");

// as-of joins
schema(a.select("a").asOfJoin(c0.select("b"), "a", "b")).is<{ a: "int"; b: "int" }>();
schema(a.select("a").asOfJoin(c0.select("b"), (l) => l.a.plus(1), c0.col("b"), { how: "left", tolerance: lit(2) })).is<{
  a: "int";
  b: "int" | null;
}>();
schema(a.select("id", "a").asOfJoin(b.select("id", "b"), "a", "b", { on: "id", how: "left_outer", direction: "nearest" })).is<{
  id: AmbiguousColumn<"id", "bigint" | null>;
  a: "int";
  b: "int" | null;
}>();
// @ts-expect-error text has no distance
a.asOfJoin(b, "st", "b");
// @ts-expect-error no column of this name
a.asOfJoin(b, "a", "nope");
// @ts-expect-error text has no distance
a.asOfJoin(b, "a", (r) => r.m);
// @ts-expect-error Spark joins so on the left only
a.asOfJoin(b, "a", "b", { how: "right" });
// @ts-expect-error no such direction
a.asOfJoin(b, "a", "b", { direction: "up" });
// @ts-expect-error a column of a frame is no constant
a.asOfJoin(b, "a", "b", { tolerance: col("id") });
// @ts-expect-error one side has it
a.asOfJoin(b, "a", "b", { on: "st" });

// nearest rows, rows side by side
schema(a.select("a").nearestByJoin(b.select("b"), (l, r) => abs(l.a.minus(r.b)), 3, "exact", "distance")).is<{
  a: "int" | null;
  b: "int" | null;
}>();
schema(a.select("a").zip(a.select((c) => ({ u: upper(c.st) })))).is<{ a: "int"; u: "string" }>();
schema(a.select("id").zip(a.select("id"))).is<{ id: AmbiguousColumn<"id", "bigint"> }>();
// @ts-expect-error no such mode
a.nearestByJoin(b, (l, r) => l.a.minus(r.b), 3, "fast", "distance");
// @ts-expect-error a map has no order
n.nearestByJoin(b, (l) => l.m, 3, "exact", "distance");
// @ts-expect-error no side has it
a.nearestByJoin(b, struct(col("nope")), 3, "exact", "distance");
