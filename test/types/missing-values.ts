// Schemas of na.fill, na.replace and na.drop: the first two as a live Spark 4.3.0 reported them, drop as what its rows can hold.
import type { SchemaOf } from "../../src/dsl/frame/frame.js";
import { a, schema, t } from "./support.js";

// fill
schema(a.na.fill("x", ["n"])).is<{ id: "bigint"; a: "int"; n: "string"; st: "string"; d: "decimal" }>();
schema(t.na.fill(0).select("ni", "nl", "nd", "ns", "nb", "ndec")).is<{
  ni: "int";
  nl: "bigint";
  nd: "double";
  ns: "string" | null;
  nb: "boolean" | null;
  ndec: "decimal" | null;
}>();
schema(t.na.fill(1.5).select("ni", "nl", "nd", "ns", "ndec")).is<{
  ni: "int" | null;
  nl: "bigint" | null;
  nd: "double";
  ns: "string" | null;
  ndec: "decimal" | null;
}>();
schema(t.na.fill(true).select("ni", "nb")).is<{ ni: "int" | null; nb: "boolean" }>();
schema(t.na.fill({ ns: "x", ni: 0 }).select("ni", "ns", "nl")).is<{ ni: "int"; ns: "string"; nl: "bigint" | null }>();
schema(a.na.fill("x", ["a"])).is<{ id: "bigint"; a: "int"; n: "string" | null; st: "string"; d: "decimal" }>();

// replace
schema(a.na.replace("a", "b", ["n"])).is<{ id: "bigint"; a: "int"; n: "string" | null; st: "string"; d: "decimal" }>();
schema(a.na.replace("a", null, ["st"])).is<{ id: "bigint"; a: "int"; n: "string" | null; st: "string" | null; d: "decimal" }>();
schema(a.na.replace(new Map([[1, 2]]))).is<{
  id: "bigint" | null;
  a: "int" | null;
  n: "string" | null;
  st: "string";
  d: "decimal" | null;
}>();

// drop: Spark's schema keeps the flag, the rows cannot hold the null
schema(t.na.drop(["ni", "ns"]).select("ni", "ns", "nl")).is<{ ni: "int"; ns: "string"; nl: "bigint" | null }>();
schema(a.na.drop()).is<{ id: "bigint"; a: "int"; n: "string"; st: "string"; d: "decimal" }>();
schema(a.na.drop({ how: "all" })).is<SchemaOf<typeof a>>();
schema(a.na.drop({ subset: ["n"] }).select("n")).is<{ n: "string" }>();
