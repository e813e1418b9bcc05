import { expect } from "vitest";
import { AnalysisError, ArgumentError, col, ExecutionError, fn, lit, ParseError, SparkSession } from "../../src/index.js";
import { conformError, onEachEngine, refused, suite } from "./support/conform.js";
import { frame, people } from "./support/frames.js";

// biome-ignore lint/suspicious/noExplicitAny: these calls are wrong on purpose, as a JavaScript program would make them
const loose = (value: unknown): any => value;

suite("errors", () => {
  conformError("an unknown column", (spark) => people(spark).untyped().select(col("nmae")), {
    type: AnalysisError,
    errorClass: "UNRESOLVED_COLUMN.WITH_SUGGESTION",
    says: /`name`/,
  });
  conformError("an unknown column in a filter", (spark) => people(spark).untyped().filter(col("x").gt(1)), {
    type: AnalysisError,
    errorClass: "UNRESOLVED_COLUMN.WITH_SUGGESTION",
  });
  conformError("an unknown column of an empty frame", (spark) => spark.range(1).untyped().drop("id").select(col("x")), {
    type: AnalysisError,
    errorClass: "UNRESOLVED_COLUMN.WITHOUT_SUGGESTION",
  });
  conformError("a struct field that is not there", (spark) => frame(spark, "s struct<x:int>", []).untyped().select(col("s.y")), {
    type: AnalysisError,
    errorClass: "FIELD_NOT_FOUND",
  });
  conformError(
    "a wrong argument type",
    (spark) =>
      people(spark)
        .untyped()
        .select(loose(fn.year(loose(col("id"))))),
    { type: AnalysisError, errorClass: "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE" },
  );
  conformError(
    "operands that do not meet",
    (spark) =>
      people(spark)
        .untyped()
        .select(loose(col("id")).plus(fn.array(col("id")))),
    { type: AnalysisError, errorClass: "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES" },
  );
  conformError(
    "a filter that is not boolean",
    (spark) =>
      people(spark)
        .untyped()
        .filter(loose(col("id"))),
    { type: AnalysisError, errorClass: "DATATYPE_MISMATCH.FILTER_NOT_BOOLEAN" },
  );
  conformError(
    "a cast that does not exist",
    (spark) =>
      people(spark)
        .untyped()
        .select(loose(col("id")).cast("array<int>")),
    { type: AnalysisError, errorClass: "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION" },
  );
  conformError(
    "a column outside the group",
    (spark) =>
      people(spark)
        .untyped()
        .groupBy("team")
        .agg(loose(col("age"))),
    { type: AnalysisError, errorClass: "MISSING_AGGREGATION" },
  );
  conformError(
    "an aggregate in a filter",
    (spark) =>
      people(spark)
        .untyped()
        .filter(fn.sum(loose(col("age"))).gt(1)),
    { type: AnalysisError, errorClass: "INVALID_WHERE_CONDITION" },
  );
  conformError(
    "an aggregate of an aggregate",
    (spark) =>
      people(spark)
        .untyped()
        .agg(loose(fn.sum(fn.sum(loose(col("age")))))),
    { type: AnalysisError, errorClass: "NESTED_AGGREGATE_FUNCTION" },
  );
  conformError("division by zero", (spark) => spark.range(1).select((c) => ({ x: lit(1).div(c.id) })), {
    type: ExecutionError,
    errorClass: "DIVIDE_BY_ZERO",
  });
  conformError("remainder by zero", (spark) => spark.range(1).select((c) => ({ x: lit(1).mod(c.id) })), {
    type: ExecutionError,
    errorClass: "REMAINDER_BY_ZERO",
  });
  conformError("integer overflow", (spark) => frame(spark, "i int", [[2147483647]]).select((c) => ({ x: c.i.plus(1) })), {
    type: ExecutionError,
    errorClass: "ARITHMETIC_OVERFLOW",
  });
  conformError(
    "a sum that overflows",
    (spark) => frame(spark, "l bigint", [[9223372036854775807n], [1n]]).agg((c) => ({ x: fn.sum(c.l) })),
    { type: ExecutionError, errorClass: "ARITHMETIC_OVERFLOW" },
  );
  conformError("a cast that overflows", (spark) => frame(spark, "l bigint", [[3000000000n]]).select((c) => ({ x: c.l.cast("int") })), {
    type: ExecutionError,
    errorClass: "CAST_OVERFLOW",
  });
  conformError("text that is no number", (spark) => frame(spark, "s string", [["12a"]]).select((c) => ({ x: c.s.cast("int") })), {
    type: ExecutionError,
    errorClass: "CAST_INVALID_INPUT",
  });
  conformError("an array index out of bounds", (spark) => frame(spark, "a array<int>", [[[1]]]).select((c) => ({ x: c.a.getItem(3) })), {
    type: ExecutionError,
    errorClass: "INVALID_ARRAY_INDEX",
  });
  conformError("element_at out of bounds", (spark) => frame(spark, "a array<int>", [[[1]]]).select((c) => ({ x: fn.element_at(c.a, 3) })), {
    type: ExecutionError,
    errorClass: "INVALID_ARRAY_INDEX_IN_ELEMENT_AT",
  });
});

suite("bad input that the client itself refuses", () => {
  conformError("a string where a column is needed", (spark) => people(spark).select(() => ({ x: fn.upper(loose("name")) })), {
    type: ArgumentError,
    says: /col\("name"\)[\s\S]*lit\("name"\)/,
  });
  conformError("a number where a column is needed", (spark) => people(spark).select(() => ({ x: fn.upper(loose(5)) })), {
    type: ArgumentError,
    says: /lit\(5\)/,
  });
  conformError("too many arguments", (spark) => people(spark).select((c) => ({ x: loose(fn.upper)(c.name, c.name) })), {
    type: ArgumentError,
    says: /upper/,
  });
  conformError("an integer beyond int32 as a number", () => lit(loose(3000000000)), { type: ArgumentError, says: /3000000000n/ });
  conformError("a condition lost by &&", (spark) => people(spark).filter((c) => loose(c.age.gt(1) && c.id.gt(2))), { type: ArgumentError });
  conformError("a column used as a primitive", (spark) => people(spark).filter((c) => loose(loose(c.age) > 1)), { type: ArgumentError });
  conformError("an unsafe integer for bigint", (spark) => frame(spark, "l bigint", [[2 ** 53]]), {
    type: ArgumentError,
    says: /9007199254740992/,
  });
  conformError("a fraction for an int", (spark) => frame(spark, "i int", [[1.5]]), { type: ArgumentError, says: /1\.5/ });
  conformError("a non-finite number for an int", (spark) => frame(spark, "i int", [[Number.NaN]]), { type: ArgumentError, says: /NaN/ });
  conformError("an int out of range", (spark) => frame(spark, "i int", [[2147483648]]), { type: ArgumentError, says: /2147483648/ });
  conformError("null in a column that has none", (spark) => frame(spark, "i int not null", [[null]]), {
    type: ArgumentError,
    says: /\bi\b/,
  });
  conformError("text for a number", (spark) => frame(spark, "i int", [["1"]]), { type: ArgumentError });
  conformError("a decimal with too many digits", (spark) => frame(spark, "d decimal(4,2)", [["123.45"]]), {
    type: ArgumentError,
    says: /123\.45/,
  });
  conformError("a decimal with too fine a scale", (spark) => frame(spark, "d decimal(4,2)", [["1.234"]]), {
    type: ArgumentError,
    says: /1\.234/,
  });
  conformError("a day that does not exist", (spark) => frame(spark, "day date", [["2026-02-30"]]), {
    type: ArgumentError,
    says: /2026-02-30/,
  });
  conformError("a row's key that the schema lacks", (spark) => spark.createDataFrame([{ a: 1, b: 2 }] as never, "a int" as never), {
    type: ArgumentError,
    says: /\bb\b/,
  });
  conformError("bad DDL", (spark) => spark.read.schema("id bigintt" as never).parquet("/x"), {
    type: ParseError,
    errorClass: "UNSUPPORTED_DATATYPE",
    says: /bigintt/,
  });
  conformError("limit of a negative number", (spark) => spark.range(1).limit(-1), { type: ArgumentError, says: /-1/ });
  conformError("limit of a fraction", (spark) => spark.range(1).limit(1.5), { type: ArgumentError, says: /1\.5/ });
  conformError("an unknown join type", (spark) => spark.range(1).join(spark.range(1), "id", loose("lefty")), {
    type: ArgumentError,
    says: /lefty/,
  });
  conformError("a command as a query", (spark) => spark.sql("DROP TABLE t"), { type: ArgumentError, says: /exec/ });
  conformError("an empty list in sql", (spark) => spark.sql`SELECT 1 WHERE 1 IN ${[]}`, { type: ArgumentError });
  conformError("duplicate names as objects", async (spark) => spark.range(1).select("id", "id").collect(), {
    type: ArgumentError,
    says: /array/,
  });
  conformError(
    "an unsafe bigint read as a number",
    async (spark) => frame(spark, "l bigint", [[9007199254740993n]]).collect({ long: "number" }),
    { type: ArgumentError, says: /9007199254740993/ },
  );
  onEachEngine("frames of two sessions", async (spark) => {
    await using other = await SparkSession.embedded();
    expect(() => spark.range(1).union(other.range(1))).toThrow(ArgumentError);
  });
  onEachEngine("an empty frame has no first row", async (spark) => {
    const empty = frame(spark, "a int", []);
    expect(await empty.first()).toBeUndefined();
    expect(await empty.collect()).toEqual([]);
    expect(await empty.count()).toBe(0);
    expect(await empty.take(3)).toEqual([]);
  });
});

suite("what the embedded engine refuses by name", () => {
  refused("SQL text", (spark) => spark.sql("SELECT 1 AS a"), /SQL/i);
  refused("SQL text as a condition", (spark) => spark.range(3).filter("id IN (SELECT 1)"), /SQL|subquer/i);
  refused("percentile_approx", (spark) => spark.range(3).agg((c) => ({ p: fn.percentile_approx(c.id, 0.5) })), /percentile_approx/);
  refused("approx_count_distinct", (spark) => spark.range(3).agg((c) => ({ n: fn.approx_count_distinct(c.id) })), /approx_count_distinct/);
  refused(
    "an unknown reader option",
    (spark) =>
      spark.read
        .schema("a int")
        .option("ignoreCorruptFiles", "true")
        .csv(import.meta.filename),
    /ignoreCorruptFiles/,
  );
});
