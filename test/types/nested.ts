// Arrays, maps, structs, lambdas and subqueries, as a live Spark 4.3.0 reported them.

import { lit } from "../../src/dsl/column/lit.js";
import type { Cols } from "../../src/dsl/column/named.js";
import { col } from "../../src/dsl/column/references.js";
import type { DataFrame } from "../../src/dsl/frame/data-frame.js";
import type { SchemaOf } from "../../src/dsl/frame/frame.js";
import {
  aggregate,
  array,
  coalesce,
  element_at,
  exists,
  filter,
  map_filter,
  size,
  struct,
  transform,
  transform_values,
  upper,
  zip_with,
} from "../../src/generated/functions/index.js";
import type { Ddl } from "../../src/types/ddl-literal.js";
import type { ArrayOf, MapOf, StructOf } from "../../src/types/tags.js";
import { a, c0, nc, type } from "./support.js";

// fields, elements, values
type(nc.st.x).is<"int">();
type(nc.nst.x).is<"int" | null>();
type(nc.nst.z.w).is<"int" | null>();
type(nc.arr.getItem(0)).is<"int" | null>();
type(nc.m.getItem("k")).is<"int" | null>();
type(nc.st.getItem("y")).is<"string" | null>();
type(nc.st.getField("x")).is<"int">();

// casts of nested types
type(nc.narr.cast("array<int>")).is<ArrayOf<"int" | null> | null>();
type(nc.arr.cast("array<string>")).is<ArrayOf<"string" | null>>();
type(nc.arr.cast("string")).is<"string">();
type(nc.m.cast("map<string,bigint>")).is<MapOf<"string", "bigint" | null>>();
type(nc.st.cast("struct<a:bigint,b:string>")).is<StructOf<{ a: "bigint" | null; b: "string" | null }>>();
type(nc.arr.cast("variant")).is<"variant">();

// lambdas
type(transform(nc.arr, (x) => x.plus(1))).is<ArrayOf<"int" | null>>();
type(transform(nc.narr, (x) => upper(x))).is<ArrayOf<"string" | null> | null>();
type(transform(nc.arr, (_x, i) => i)).is<ArrayOf<"int">>();
type(transform(nc.sa, (x) => x.getField("x"))).is<ArrayOf<"int" | null>>();
type(filter(nc.arr, (x) => x.gt(1))).is<ArrayOf<"int" | null>>();
type(exists(nc.arr, (x) => x.gt(1))).is<"boolean" | null>();
type(exists(array(nc.id), (x) => x.gt(1))).is<"boolean">();
type(aggregate(nc.arr, lit(0), (acc, x) => acc.plus(x))).is<"int" | null>();
type(
  aggregate(
    nc.arr,
    lit(0),
    (acc, x) => acc.plus(x),
    (acc) => acc.cast("string"),
  ),
).is<"string" | null>();
type(zip_with(nc.arr, nc.narr, (x, _y) => coalesce(x, lit(0)))).is<ArrayOf<"int"> | null>();
type(zip_with(nc.arr, nc.arr, (x, y) => x.plus(y))).is<ArrayOf<"int" | null>>();
type(map_filter(nc.m, (_k, v) => v.gt(1))).is<MapOf<"string", "int" | null>>();
type(transform_values(nc.m, (k, _v) => k)).is<MapOf<"string", "string">>();

// parts
type(size(nc.narr)).is<"int" | null>();
type(element_at(nc.arr, 1)).is<"int" | null>();
type(nc.nst.dropFields("z")).is<StructOf<{ x: "int"; y: "string" | null }> | null>();
type(nc.st.withField("x", lit("p"))).is<StructOf<{ x: "string"; y: "string" | null }>>();
type(nc.st.withField("q", lit(1))).is<StructOf<{ x: "int"; y: "string" | null; q: "int" }>>();

// subqueries
type(nc.id.isin(a.select("a"))).is<"boolean">();
type(nc.id.isin(c0.select("id"))).is<"boolean" | null>();
type(a.select("a").scalar()).is<"int" | null>();
type(a.filter((r) => r.a.eq(nc.id.outer())).exists()).is<"boolean">();

// null flags from structs
type(array(nc.id, nc.nst.x)).is<ArrayOf<"int" | null>>();
type(struct(nc.st.x, nc.nst.y)).is<StructOf<{ x: "int"; y: "string" | null }>>();

// fields by a path, and items by a column's value
declare const deep: DataFrame<
  Ddl<"s struct<a:struct<b:int not null,c:string> not null,n:struct<b:int>> not null, arr array<string> not null, m map<string,int> not null, i int not null, k string not null">
>;
declare const dc: Cols<SchemaOf<typeof deep>>;
type(dc.s.withField("a.b", lit("x"))).is<
  StructOf<{ a: StructOf<{ b: "string"; c: "string" | null }>; n: StructOf<{ b: "int" | null }> | null }>
>();
type(dc.s.withField("n.z", lit(1))).is<
  StructOf<{ a: StructOf<{ b: "int"; c: "string" | null }>; n: StructOf<{ b: "int" | null; z: "int" }> | null }>
>();
type(dc.s.withField("`a.b`", lit(1))).is<
  StructOf<{ a: StructOf<{ b: "int"; c: "string" | null }>; n: StructOf<{ b: "int" | null }> | null; "a.b": "int" }>
>();
type(dc.s.dropFields("a.c", "n")).is<StructOf<{ a: StructOf<{ b: "int" }> }>>();
type(dc.arr.getItem(dc.i)).is<"string" | null>();
type(dc.m.getItem(dc.k)).is<"int" | null>();
type(dc.k.transform((x) => upper(x))).is<"string">();
// @ts-expect-error there is no such field
dc.s.dropFields("z");
// @ts-expect-error an index is a whole number
dc.arr.getItem(dc.k);
// @ts-expect-error the frame has no column of the key's name
deep.select((c) => ({ x: c.m.getItem(col("kk")) }));
// @ts-expect-error the frame has no column of the value's name
deep.filter((c) => c.i.isin(1, col("ii")));
