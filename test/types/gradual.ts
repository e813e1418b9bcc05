// biome-ignore-all lint/suspicious/noExplicitAny: `any` is one of the types that are tested
// Gradual typing, expressions of one's own, and a whole query.

import type { Column } from "../../src/dsl/column/column.js";
import type { Expr } from "../../src/dsl/column/expr.js";
import { expr } from "../../src/dsl/column/expr-text.js";
import { lit } from "../../src/dsl/column/lit.js";
import type { Cols } from "../../src/dsl/column/named.js";
import { col, colOf } from "../../src/dsl/column/references.js";
import type { DataFrame } from "../../src/dsl/frame/data-frame.js";
import type { RowOf, SchemaOf } from "../../src/dsl/frame/frame.js";
import { Window } from "../../src/dsl/window/window.js";
import { avg, count, lower, rank, trim, year } from "../../src/generated/functions/index.js";
import type { Ddl } from "../../src/types/ddl-literal.js";
import { a, type Equal, same, schema, table, type } from "./support.js";

declare const anything: any;

// an unknown type or frame checks nothing, and the first select makes the names known again
schema(a.select((c) => ({ id: c.id, x: anything }))).is<{ id: "bigint"; x: any }>();
schema(a.select("id", anything).select("id")).is<{ id: "bigint" }>();
schema(table<any>("t").select("id", col("x").as("y"))).is<{ id: any; y: any }>();
const untyped = table<any>("t")
  .filter(col("q").gt(1))
  .select((c) => ({ k: c.k!, n: lit(1) }));
same<Equal<SchemaOf<typeof untyped>, { k: any; n: "int" }>>();
schema(a.select(col("`st`"), expr<"int">("1").as("one"))).is<{ st: "string"; one: "int" }>();

// fields of a column of unknown type
type(col("s").getField("x").getField("y")).is<any>();
type(col("s").withField("x", lit(1))).is<any>();
type(col("s").dropFields("x", "y")).is<any>();

// expressions that are made away from a frame
const clean = (c: Expr<"string" | null>) => trim(lower(c));
const withKey = <S extends { n: "string" | null }>(df: DataFrame<S>) => df.withColumn("key", (c) => clean(c.n));
schema(withKey(a).select("key")).is<{ key: "string" | null }>();
// a callback of one's own takes a frame that has more columns, or fewer nulls; never one that may have nulls where it expects none
const known = (c: Cols<{ n: "string" | null }>) => c.n.isNotNull();
schema(a.filter(known).select("n")).is<{ n: "string" | null }>();
const sure = (c: Cols<{ n: "string" }>) => c.n.eq("x");
schema(table<{ n: "string"; id: "bigint" }>("u").filter(known).filter(sure)).is<{ n: "string"; id: "bigint" }>();
// @ts-expect-error a's n may be null
a.filter(sure);
const paid = colOf("d", "decimal").gt(1000.5);
schema(a.filter(paid).select("d")).is<{ d: "decimal" }>();
export const typed: Column<"int", unknown> = a.cols().a;

// a query of several steps
declare const flights: DataFrame<Ddl<"origin string, destination string, delay int, distance int, date timestamp">>;
const worst = flights.na
  .drop(["origin", "delay"])
  .groupBy("origin", (f) => ({ y: year(f.date) }))
  .agg((f) => ({ flights: count(f.delay), mean: avg(f.delay) }))
  .withColumn("rank", (c) => rank().over(Window.partitionBy("origin").orderBy(c.mean.desc())))
  .filter((c) => c.rank.lte(3));
same<Equal<SchemaOf<typeof worst>, { origin: "string"; y: "int" | null; flights: "bigint"; mean: "double" | null; rank: "int" }>>();
same<Equal<RowOf<typeof worst>["origin" | "mean"], string | number | null>>();
