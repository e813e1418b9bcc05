// Schemas of unions, intersections and differences, as a live Spark 4.3.0 reported them.

import { lit } from "../../src/dsl/column/lit.js";
import { col } from "../../src/dsl/column/references.js";
import { array } from "../../src/generated/functions/index.js";
import type { ArrayOf } from "../../src/types/tags.js";
import { a, b, c0, n, schema, t } from "./support.js";

// unions
schema(a.select("id", "a").union(c0.select("id", col("b").as("a")))).is<{ id: "bigint" | null; a: "int" }>();
schema(a.select("a").union(a.select((c) => ({ a: c.d })))).is<{ a: "decimal" }>();
schema(a.select((c) => ({ a: c.a.cast("float") })).union(a.select("a"))).is<{ a: "double" }>();
schema(t.select((c) => ({ x: c.dt })).union(t.select((c) => ({ x: c.ntz })))).is<{ x: "timestamp_ntz" | null }>();
schema(t.select((c) => ({ x: c.ntz })).union(t.select((c) => ({ x: c.ts })))).is<{ x: "timestamp" }>();
schema(n.select((c) => ({ x: array(c.id) })).union(n.select((_c) => ({ x: array(lit(2.5), lit(null)) })))).is<{
  x: ArrayOf<"double" | null>;
}>();
schema(a.select("id", "a").unionByName(c0.select((c) => ({ a: c.b, id: c.id })))).is<{ id: "bigint" | null; a: "int" }>();
schema(a.unionByName(c0, { allowMissingColumns: true })).is<{
  id: "bigint" | null;
  a: "int" | null;
  n: "string" | null;
  st: "string" | null;
  d: "decimal" | null;
  b: "int" | null;
}>();

// intersections, differences
schema(a.select("id").intersect(c0.select("id"))).is<{ id: "bigint" }>();
schema(c0.select("id").intersect(c0.select("id"))).is<{ id: "int" | null }>();
schema(a.select("id").exceptAll(b.select("id"))).is<{ id: "bigint" }>();
