// Schemas of select, withColumn and the like, as a live Spark 4.3.0 reported them.

import { lit } from "../../src/dsl/column/lit.js";
import { col } from "../../src/dsl/column/references.js";
import {
  array,
  count,
  explode,
  explode_outer,
  inline,
  max,
  posexplode,
  posexplode_outer,
  upper,
} from "../../src/generated/functions/index.js";
import type { ArrayOf, StructOf } from "../../src/types/tags.js";
import { a, b, n, schema } from "./support.js";

// stars
schema(a.select("*")).is<{ id: "bigint"; a: "int"; n: "string" | null; st: "string"; d: "decimal" }>();
schema(a.alias("q").select("q.*")).is<{ id: "bigint"; a: "int"; n: "string" | null; st: "string"; d: "decimal" }>();
schema(n.select("nst.*")).is<{ x: "int" | null; y: "string" | null; z: StructOf<{ w: "int" | null }> | null }>();
schema(n.select("id", "st.*")).is<{ id: "int"; x: "int"; y: "string" | null }>();
schema(a.select("*", (c) => ({ u: upper(c.n) }))).is<{
  id: "bigint";
  a: "int";
  n: "string" | null;
  st: "string";
  d: "decimal";
  u: "string" | null;
}>();

// mixtures and paths
schema(
  a.select(
    "a",
    (c) => ({ u: upper(c.n) }),
    (c) => ({ d2: c.d }),
  ),
).is<{ a: "int"; u: "string" | null; d2: "decimal" }>();
schema(a.select("a", (c) => ({ u: upper(c.n) }), col("d"), lit(1).as("one"))).is<{
  a: "int";
  u: "string" | null;
  d: "decimal";
  one: "int";
}>();
schema(n.select(col("st.x"), col("nst.z.w"))).is<{ x: "int"; w: "int" | null }>();
schema(n.select(col("nst.x"), col("m.k"))).is<{ x: "int" | null; k: "int" | null }>();
schema(n.select(col("sa.x"))).is<{ x: ArrayOf<"int" | null> }>();

// generators
schema(n.select("id", explode(n.cols().arr))).is<{ id: "int"; col: "int" | null }>();
schema(n.select("id", explode(n.cols().arr).as("e"))).is<{ id: "int"; e: "int" | null }>();
schema(n.select("id", explode(n.cols().m))).is<{ id: "int"; key: "string"; value: "int" | null }>();
schema(n.select(explode(n.cols().m).as("k", "v"), "id")).is<{ k: "string"; v: "int" | null; id: "int" }>();
schema(n.select(explode_outer(n.cols().m).as("k", "v"))).is<{ k: "string" | null; v: "int" | null }>();
schema(n.select((c) => posexplode(c.narr).as("p", "v"))).is<{ p: "int"; v: "string" | null }>();
schema(n.select(posexplode_outer(n.cols().arr))).is<{ pos: "int" | null; col: "int" | null }>();
schema(n.select(inline(n.cols().sa))).is<{ x: "int" | null }>();
schema(n.select((c) => ({ e: explode(array(c.id)) }))).is<{ e: "int" }>();

// columns added, renamed, dropped; all rows
schema(a.withColumn("a", (c) => c.n)).is<{ id: "bigint"; a: "string" | null; n: "string" | null; st: "string"; d: "decimal" }>();
schema(a.withColumn("z", (c) => c.a.div(2))).is<{
  id: "bigint";
  a: "int";
  n: "string" | null;
  st: "string";
  d: "decimal";
  z: "double" | null;
}>();
schema(a.withColumnRenamed("a", "z")).is<{ id: "bigint"; z: "int"; n: "string" | null; st: "string"; d: "decimal" }>();
schema(a.drop("n", "st")).is<{ id: "bigint"; a: "int"; d: "decimal" }>();
schema(a.agg((c) => ({ n: count(c.id), m: max(c.id) }))).is<{ n: "bigint"; m: "bigint" | null }>();
schema(a.lateralJoin(b.select("b"), null, "left")).is<{
  id: "bigint";
  a: "int";
  n: "string" | null;
  st: "string";
  d: "decimal";
  b: "int" | null;
}>();
schema(a.withColumns((c) => ({ a: c.d, z: c.n }))).is<{
  id: "bigint";
  a: "decimal";
  n: "string" | null;
  st: "string";
  d: "decimal";
  z: "string" | null;
}>();
schema(
  a
    .distinct()
    .limit(3)
    .orderBy("a")
    .filter((c) => c.a.gt(1))
    .where("a > 1"),
).is<{ id: "bigint"; a: "int"; n: "string" | null; st: "string"; d: "decimal" }>();
