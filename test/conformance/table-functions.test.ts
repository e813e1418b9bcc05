import { expect, it } from "vitest";
import { tableExample } from "../../codegen/emit/table-example.js";
import { functionDocs } from "../../src/generated/facts/docs.js";
import { facts } from "../../src/generated/facts/index.js";
import { AnalysisError, ArgumentError, col, fn, lit } from "../../src/index.js";
import { conform, conformError, onEachEngine, pending, refused, suite } from "./support/conform.js";
import { frame } from "./support/frames.js";

const tagged = (spark: Parameters<typeof frame>[0]) =>
  frame(spark, "id int, tags array<string>, m map<string,int>", [
    [1, ["a", null, "b"], new Map([["k", 1]])],
    [2, [], new Map()],
    [3, null, null],
  ]);

suite("table functions", () => {
  conform("explode of an array", (spark) => spark.tvf.explode(fn.array(lit(1), lit(2))), pending);
  conform("explode of an array that holds null", (spark) => spark.tvf.explode(fn.array(lit("a"), lit(null))), pending);
  conform("explode of a map", (spark) => spark.tvf.explode(fn.create_map(lit("a"), lit(1), lit("b"), lit(2))), pending);
  conform("explode of nothing", (spark) => spark.tvf.explode(fn.array(lit(1)).cast("array<int>").getItem(0).isNull().cast("string").isNull().cast("string").isNull() as never), pending);
  conform("explode_outer of an empty array", (spark) => spark.tvf.explode_outer(fn.array().cast("array<int>")), pending);
  conform("explode_outer of null", (spark) => spark.tvf.explode_outer(lit(null).cast("map<string,int>")), pending);
  conform("posexplode", (spark) => spark.tvf.posexplode(fn.array(lit("a"), lit("b"))), pending);
  conform("posexplode_outer of an empty map", (spark) => spark.tvf.posexplode_outer(lit(null).cast("map<string,int>")), pending);
  conform("inline", (spark) => spark.tvf.inline(fn.array(fn.struct(lit(1).as("a"), lit("x").as("b")), lit(null))), pending);
  conform("inline_outer", (spark) => spark.tvf.inline_outer(fn.array(fn.struct(lit(1).as("a"), lit("x").as("b")))), pending);
  conform("json_tuple", (spark) => spark.tvf.json_tuple(lit('{"id":7,"at":{"x":1}}'), "id", "at", "color"), pending);
  conform("stack", (spark) => spark.tvf.stack(2, lit(1), lit("x"), lit(3)), pending);
  conform("range to an end", (spark) => spark.tvf.range(3), pending);
  conform("range down", (spark) => spark.tvf.range(5, 0, -2, 3), pending);
  conform("range from a start that is past the end", (spark) => spark.tvf.range(5n, 0n), pending);
  conform("sql_keywords", (spark) => spark.tvf.sql_keywords().filter((c) => c.keyword.isin("SELECT", "TABLE")), pending);
  conform("collations", (spark) => spark.tvf.collations().filter((c) => c.NAME.isin("UTF8_LCASE", "de_CI_AI")).drop("ICU_VERSION"), pending);
  conform("variant_explode", (spark) => spark.tvf.variant_explode(fn.parse_json(lit('{"b":2,"a":[1]}'))), pending);
  conform("variant_explode_outer of nothing", (spark) => spark.tvf.variant_explode_outer(fn.parse_json(lit("[]"))), pending);
  conform("what follows a table function", (spark) => spark.tvf.posexplode(fn.array(lit(4), lit(5))).filter((c) => c.pos.eq(1)).select((c) => ({ more: c.col.plus(c.pos) })), pending);
  conform("a table function and another frame", (spark) => spark.tvf.explode(fn.array(lit(1), lit(9))).join(tagged(spark), (e, t) => e.col.eq(t.id)).select("col", "id"), pending);
  conform("a table function of an expression", (spark) => spark.tvf.explode(fn.transform(fn.sequence(lit(1), lit(3)), (x) => x.times(x))), pending);
  conform("lateralJoin with explode", (spark) => { const t = tagged(spark); return t.select("id", "tags").lateralJoin(spark.tvf.explode(t.cols().tags.outer())); }, pending);
  conform("a left lateralJoin on a condition", (spark) => { const t = tagged(spark); return t.select("id", "tags").lateralJoin(spark.tvf.posexplode(t.cols().tags.outer()), (_, e) => e.col.eq("b"), "left"); }, pending);
  conform("lateralJoin with an expression over several columns", (spark) => { const t = tagged(spark).cols(); return tagged(spark).lateralJoin(spark.tvf.stack(2, t.id.outer(), lit("one"), fn.size(t.tags.outer()), lit("two"))).drop("tags", "m"); }, pending);
  conform("a subquery as the argument", (spark) => spark.tvf.explode(tagged(spark).filter((c) => c.id.eq(1)).select("tags").scalar()), pending);
});
