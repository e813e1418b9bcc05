// Schemas of table functions, as a live Spark 4.3.0 reported them.

import { lit } from "../../src/dsl/column/lit.js";
import { col } from "../../src/dsl/column/references.js";
import type { DataFrame } from "../../src/dsl/frame/data-frame.js";
import { array, create_map, parse_json, struct, transform, upper } from "../../src/generated/functions/index.js";
import type { TableFunctions } from "../../src/generated/functions/table-functions.js";
import type { ArrayOf, MapOf, StructOf } from "../../src/types/tags.js";
import { n, nc, schema, t, tc } from "./support.js";

declare const tvf: TableFunctions;

// generators
schema(tvf.explode(array(lit(1), lit(2)))).is<{ col: "int" }>();
schema(tvf.explode(array(lit(1), lit(null)))).is<{ col: "int" | null }>();
schema(tvf.explode(create_map(lit("a"), lit(1)))).is<{ key: "string"; value: "int" }>();
schema(tvf.explode_outer(array(lit(1)))).is<{ col: "int" | null }>();
schema(tvf.posexplode(array(lit("a")))).is<{ pos: "int"; col: "string" }>();
schema(tvf.posexplode_outer(create_map(lit("a"), lit(1)))).is<{ pos: "int" | null; key: "string" | null; value: "int" | null }>();
schema(tvf.inline(array(struct(lit(1).as("a"), lit("x").as("b"))))).is<{ a: "int"; b: "string" }>();
schema(tvf.inline_outer(array(struct(lit(1).as("a"), lit("x").as("b"))))).is<{ a: "int" | null; b: "string" | null }>();
schema(tvf.json_tuple(lit("{}"), "a", "b")).is<{ c0: "string" | null; c1: "string" | null }>();
schema(tvf.stack(2, lit(1), lit("x"), lit(3))).is<{ col0: "int" | null; col1: "string" | null }>();

// table functions
schema(tvf.range(3)).is<{ id: "bigint" }>();
schema(tvf.range(0n, 10, 2, 4)).is<{ id: "bigint" }>();
schema(tvf.sql_keywords()).is<{ keyword: "string"; reserved: "boolean" }>();
schema(tvf.collations()).is<{
  CATALOG: "string";
  SCHEMA: "string";
  NAME: "string";
  LANGUAGE: "string" | null;
  COUNTRY: "string" | null;
  ACCENT_SENSITIVITY: "string";
  CASE_SENSITIVITY: "string";
  PAD_ATTRIBUTE: "string";
  ICU_VERSION: "string" | null;
}>();
schema(tvf.variant_explode(parse_json(lit("[1]")))).is<{ pos: "int"; key: "string" | null; value: "variant" }>();
schema(tvf.variant_explode_outer(parse_json(lit("[1]")))).is<{ pos: "int" | null; key: "string" | null; value: "variant" | null }>();
type Frames = ArrayOf<StructOf<{ class: "string" | null; method: "string" | null; file: "string" | null; line: "string" | null }> | null>;
schema(tvf.python_worker_logs()).is<{
  ts: "timestamp" | null;
  level: "string" | null;
  msg: "string" | null;
  context: MapOf<"string", "string" | null> | null;
  exception: StructOf<{ class: "string" | null; msg: "string" | null; stacktrace: Frames | null }> | null;
  logger: "string" | null;
}>();

// the result is a frame that goes on
const ids: DataFrame<{ id: "bigint" }> = tvf.range(3);
schema(ids.select((c) => ({ next: c.id.plus(1) }))).is<{ next: "bigint" }>();
schema(tvf.explode(array(lit(1))).filter((c) => c.col.gt(0))).is<{ col: "int" }>();

// behind a lateral join, with columns of the frame before
schema(n.select("id", "arr").lateralJoin(tvf.explode(nc.arr.outer()))).is<{ id: "int"; arr: ArrayOf<"int" | null>; col: "int" | null }>();
schema(n.select("id").lateralJoin(tvf.posexplode(transform(nc.narr.outer(), (x) => upper(x))), null, "left")).is<{
  id: "int";
  pos: "int" | null;
  col: "string" | null;
}>();
schema(n.select("id").lateralJoin(tvf.inline(nc.sa.outer()), (left, right) => left.id.eq(right.x))).is<{ id: "int"; x: "int" | null }>();

// a column that nobody marked as another frame's
// @ts-expect-error the column "arr" is required of a frame
tvf.explode(col("arr"));
// @ts-expect-error the column "name" is required of a frame
tvf.stack(1, lit(1), col("name"));

// wrong types, missing and superfluous arguments
// @ts-expect-error int is no array and no map
tvf.explode(tc.i);
// @ts-expect-error a name is no column
tvf.explode("arr");
// @ts-expect-error elements are no structs
tvf.inline(array(lit(1)));
// @ts-expect-error text is no variant
tvf.variant_explode(tc.s);
// @ts-expect-error a field at least
tvf.json_tuple(lit("{}"));
// @ts-expect-error nothing to explode
tvf.explode();
// @ts-expect-error no arguments
tvf.collations(lit(1));
// @ts-expect-error the number of rows is a literal, and no column
tvf.stack(col("n"), lit(1));
// @ts-expect-error an end
tvf.range();
// @ts-expect-error a column is no literal
tvf.range(lit(3));
// @ts-expect-error whole numbers of partitions only
tvf.range(0, 1, 1, 2n);
// @ts-expect-error what a frame holds is not what another one is
const wrong: DataFrame<{ id: "int" }> = tvf.range(3);
void [t, wrong];
