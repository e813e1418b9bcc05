// biome-ignore-all lint/suspicious/noExplicitAny: `any` is one of the types that are tested
// Types and null flags of function calls, as a live Spark 4.3.0 reported them.

import type { Column } from "../../src/dsl/column/column.js";
import { expr } from "../../src/dsl/column/expr-text.js";
import { lit } from "../../src/dsl/column/lit.js";
import { col } from "../../src/dsl/column/references.js";
import { when } from "../../src/dsl/column/when.js";
import { Window } from "../../src/dsl/window/window.js";
import {
  array,
  avg,
  coalesce,
  collect_list,
  concat,
  count,
  count_distinct,
  create_map,
  date_add,
  greatest,
  hash,
  lag,
  lead,
  map_concat,
  max,
  nth_value,
  nullif,
  percent_rank,
  rank,
  split,
  sqrt,
  struct,
  sum,
  to_date,
  upper,
  year,
} from "../../src/generated/functions/index.js";
import type { ArrayOf, MapOf, StructOf } from "../../src/types/tags.js";
import { schema, t, tc, type } from "./support.js";

// scalar functions
type(upper(tc.ns)).is<"string" | null>();
type(concat(tc.s, tc.ns)).is<"string" | null>();
type(coalesce(tc.ni, tc.i)).is<"int">();
// lists of columns, spread
declare const many: Column<"int" | null, unknown>[];
type(coalesce(...many)).is<"int" | null>();
type(coalesce(tc.i, ...many)).is<"int">();
type(array(...many)).is<ArrayOf<"int" | null>>();
type(concat(...[tc.s, tc.ns])).is<"string" | null>();
type(greatest(...many)).is<"int" | null>();
type(count_distinct(...many)).is<"bigint">();
type(hash(...many)).is<"int">();
type(coalesce(tc.ni, lit(2.5))).is<"double">();
type(coalesce(tc.ni, tc.nl)).is<"bigint" | null>();
type(greatest(tc.i, tc.nd)).is<"double">();
type(nullif(tc.i, lit(0))).is<"int" | null>();

// when
type(when(tc.b, 1)).is<"int" | null>();
type(when(tc.b, 1).otherwise(2)).is<"int">();
type(when(tc.b, tc.i).otherwise(tc.nl)).is<"bigint" | null>();
type(when(tc.b, 1).when(tc.nb, 2.5).otherwise(3)).is<"double">();
type(when(tc.b, "a").otherwise(null)).is<"string" | null>();
type(when(tc.b, null).otherwise(1)).is<"int" | null>();
type(when(tc.b, tc.dt).otherwise(tc.ts)).is<"timestamp">();

// arrays, structs, maps, literals
type(array(tc.i, tc.nl)).is<ArrayOf<"bigint" | null>>();
type(array(tc.s, tc.s)).is<ArrayOf<"string">>();
type(struct(tc.i, tc.ns.as("q"))).is<StructOf<{ i: "int"; q: "string" | null }>>();
type(create_map(tc.s, tc.ni)).is<MapOf<"string", "int" | null>>();
type(map_concat(create_map(), create_map(tc.s, tc.ni))).is<MapOf<"string", "int" | null>>();
type(array(struct(tc.i.as("a")), struct(tc.nl.as("a")))).is<ArrayOf<StructOf<{ a: "bigint" | null }>>>();
type(coalesce(struct(tc.i.as("a"), tc.ni.as("b")), struct(tc.d.as("a"), tc.i.as("b")))).is<StructOf<{ a: "double"; b: "int" | null }>>();
type(lit("x")).is<"string">();
type(lit(true)).is<"boolean">();
type(lit(null)).is<"void" | null>();

// dates
type(year(tc.ndt)).is<"int" | null>();
type(date_add(tc.dt, 1)).is<"date">();
type(to_date(tc.s)).is<"date" | null>();

// aggregates
type(sum(tc.i)).is<"bigint" | null>();
type(sum(tc.dec)).is<"decimal" | null>();
type(avg(tc.dec)).is<"decimal" | null>();
type(avg(tc.l)).is<"double" | null>();
type(max(tc.s)).is<"string" | null>();
type(count(tc.ni)).is<"bigint">();
type(collect_list(tc.ni)).is<ArrayOf<"int">>();

// more scalar functions
type(sqrt(tc.i)).is<"double" | null>();
type(split(tc.s, ",")).is<ArrayOf<"string">>();

// windows
type(rank().over(Window.partitionBy("s").orderBy("i"))).is<"int">();
type(lag(tc.i).over(Window.partitionBy("s").orderBy("i"))).is<"int" | null>();
type(lag(tc.i, 1, 0).over(Window.partitionBy("s").orderBy("i"))).is<"int">();
type(lag(tc.i, 1, null).over(Window.partitionBy("s").orderBy("i"))).is<"int" | null>();
type(lead(tc.i, 1, null, true).over(Window.partitionBy("s").orderBy("i"))).is<"int" | null>();
type(lead(tc.ni, 1, 0).over(Window.partitionBy("s").orderBy("i"))).is<"int" | null>();
type(sum(tc.i).over(Window.partitionBy("s").orderBy("i").rowsBetween(Window.unboundedPreceding, Window.unboundedFollowing))).is<
  "bigint" | null
>();
type(max(tc.i).over(Window.partitionBy("s"))).is<"int" | null>();
type(count(tc.i).over(Window.partitionBy("s").orderBy("i"))).is<"bigint">();
type(max(tc.i).over(Window.partitionBy("s").rangeBetween(Window.unboundedPreceding, Window.unboundedFollowing))).is<"int" | null>();
type(count(tc.i).over(Window.rangeBetween(Window.unboundedPreceding, Window.unboundedFollowing))).is<"bigint">();
// a constant may be a literal that is a column
type(nth_value(tc.i, lit(2)).over(Window.partitionBy("s").orderBy("i"))).is<"int" | null>();
type(percent_rank().over(Window.partitionBy("s").orderBy("i"))).is<"double">();
type(nth_value(tc.i, 2).over(Window.partitionBy("s").orderBy("i"))).is<"int" | null>();

// literals of more than nine digits; a window that wants a date column
type(lit(12345678901)).is<"int" | "bigint">();
type(lit(7)).is<"int">();
schema(
  t.select(
    sum(col("i"))
      .over(Window.partitionBy("s").orderBy("ts").rangeBetween(expr("INTERVAL 1 DAY"), Window.currentRow))
      .as("x"),
  ),
).is<{ x: any }>();

// an order stays when the partition is said later
type(rank().over(Window.orderBy("i").partitionBy("s"))).is<"int">();
