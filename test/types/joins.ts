// Schemas of joins, as a live Spark 4.3.0 reported them: outer joins add null, a USING key is one column, a full join coalesces it.
import { col } from "../../src/dsl/column/references.js";
import type { SchemaOf } from "../../src/dsl/frame/frame.js";
import type { AmbiguousColumn } from "../../src/dsl/frame/join-result.js";
import { a, b, c0, type Equal, same, schema } from "./support.js";

// USING
schema(a.join(b, "id")).is<{ id: "bigint"; a: "int"; n: "string" | null; st: "string"; d: "decimal"; b: "int"; m: "string" | null }>();
schema(a.join(b, "id", "left")).is<{
  id: "bigint";
  a: "int";
  n: "string" | null;
  st: "string";
  d: "decimal";
  b: "int" | null;
  m: "string" | null;
}>();
schema(a.join(b, "id", "right")).is<{
  id: "bigint";
  a: "int" | null;
  n: "string" | null;
  st: "string" | null;
  d: "decimal" | null;
  b: "int";
  m: "string" | null;
}>();
schema(a.join(b, "id", "full")).is<{
  id: "bigint" | null;
  a: "int" | null;
  n: "string" | null;
  st: "string" | null;
  d: "decimal" | null;
  b: "int" | null;
  m: "string" | null;
}>();
schema(a.join(b, "id", "semi")).is<{ id: "bigint"; a: "int"; n: "string" | null; st: "string"; d: "decimal" }>();
schema(a.join(b, ["id"], "anti")).is<{ id: "bigint"; a: "int"; n: "string" | null; st: "string"; d: "decimal" }>();
schema(a.join(c0, "id")).is<{ id: "bigint"; a: "int"; n: "string" | null; st: "string"; d: "decimal"; b: "int" }>();
schema(a.join(c0, "id", "right")).is<{
  id: "int" | null;
  a: "int" | null;
  n: "string" | null;
  st: "string" | null;
  d: "decimal" | null;
  b: "int";
}>();
schema(a.join(c0, "id", "full")).is<{
  id: "bigint" | null;
  a: "int" | null;
  n: "string" | null;
  st: "string" | null;
  d: "decimal" | null;
  b: "int" | null;
}>();
schema(c0.join(a, "id", "left")).is<{
  id: "int" | null;
  b: "int";
  a: "int" | null;
  n: "string" | null;
  st: "string" | null;
  d: "decimal" | null;
}>();
schema(c0.join(a, "id", "right")).is<{ id: "bigint"; b: "int" | null; a: "int"; n: "string" | null; st: "string"; d: "decimal" }>();

// conditions
schema(a.drop("id").join(b.drop("id"), (l, r) => l.a.eq(r.b), "left")).is<{
  a: "int";
  n: "string" | null;
  st: "string";
  d: "decimal";
  b: "int" | null;
  m: "string" | null;
}>();
schema(a.drop("id").join(b, (l, r) => l.a.eq(r.b), "full")).is<{
  a: "int" | null;
  n: "string" | null;
  st: "string" | null;
  d: "decimal" | null;
  id: "bigint" | null;
  b: "int" | null;
  m: "string" | null;
}>();
schema(a.drop("id").crossJoin(b)).is<{
  a: "int";
  n: "string" | null;
  st: "string";
  d: "decimal";
  id: "bigint";
  b: "int";
  m: "string" | null;
}>();
schema(a.join(b, (l, r) => l.id.eq(r.id)).drop(b.col("id"))).is<{
  id: "bigint";
  a: "int";
  n: "string" | null;
  st: "string";
  d: "decimal";
  b: "int";
  m: "string" | null;
}>();
schema(a.join(b, (l, r) => l.id.eq(r.id), "full").drop(b.col("id"))).is<{
  id: "bigint" | null;
  a: "int" | null;
  n: "string" | null;
  st: "string" | null;
  d: "decimal" | null;
  b: "int" | null;
  m: "string" | null;
}>();

// captured columns, as PySpark writes it
schema(
  a
    .drop("st")
    .join(b, a.col("id").eq(b.col("id")), "left")
    .drop(b.col("id")),
).is<{
  id: "bigint" | null;
  a: "int";
  n: "string" | null;
  d: "decimal";
  b: "int" | null;
  m: "string" | null;
}>();
schema(a.drop("id").join(b, a.cols().a.eq(b.cols().b).and(col("m").isNotNull()))).is<{
  a: "int";
  n: "string" | null;
  st: "string";
  d: "decimal";
  id: "bigint";
  b: "int";
  m: "string" | null;
}>();
// @ts-expect-error no side has it
a.join(b, col("nope").eq(a.col("a")));
// @ts-expect-error no condition
a.join(b, a.col("a"));

// joinSelect
schema(
  a.joinSelect(
    b,
    (l, r) => l.id.eq(r.id),
    "left",
    (l, r) => ({ x: l.id, y: r.id }),
  ),
).is<{ x: "bigint"; y: "bigint" | null }>();

// what both sides have and no key joins
const ambiguous = a.join(b, (l, r) => l.id.eq(r.id), "left");
same<Equal<SchemaOf<typeof ambiguous>["id"], AmbiguousColumn<"id", "bigint" | null>>>();
schema(a.join(b, "id", "left").alias("x").distinct()).is<{
  id: "bigint";
  a: "int";
  n: "string" | null;
  st: "string";
  d: "decimal";
  b: "int" | null;
  m: "string" | null;
}>();
