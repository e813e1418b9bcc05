import { expect } from "vitest";
import { AnalysisError, col, ExecutionError, fn, lit, Window } from "../../src/index.js";
import { conform, conformError, onEachEngine, suite } from "./support/conform.js";
import { frame } from "./support/frames.js";

/** The frame is untyped, so that the compiler doesn't know how many columns come. */
const exploded = (name: string): never => (fn.explode(col("a") as never) as never as { as(name: string): never }).as(name);

// What the random queries found, once it was mended: a case each.
suite("found by random queries", () => {
  conform(
    "a float becomes a decimal by way of a double",
    (spark) => frame(spark, "f float", [[0.1]]).select((c) => ({ d: c.f.cast("decimal(38,18)") })),
    { schema: "d decimal(38,18)", rows: [["0.100000001490116120"]] },
  );
  conformError(
    "a null key of a map",
    (spark) =>
      frame(spark, "k string", [[null]])
        .untyped()
        .select(fn.create_map(col("k"), lit(1)) as never),
    { type: ExecutionError, errorClass: "NULL_MAP_KEY" },
  );
  conformError(
    "an integer to binary",
    (spark) =>
      frame(spark, "i int", [[1]])
        .untyped()
        .select(col("i").cast("binary") as never),
    { type: AnalysisError, errorClass: "DATATYPE_MISMATCH.CAST_WITH_CONF_SUGGESTION" },
  );
  conformError(
    "two texts beside AND",
    (spark) =>
      frame(spark, "s string", [["true"]])
        .untyped()
        .select((col("s") as never as { and(other: unknown): unknown }).and(col("s")) as never),
    { type: AnalysisError, errorClass: "DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE" },
  );
  conform(
    "two generators in one select: one after the other",
    (spark) =>
      frame(spark, "a array<int>", [[[1, 2]], [[3]], [null]])
        .untyped()
        .select(exploded("x"), exploded("y")),
    {
      schema: "x int, y int",
      rows: [
        [1, 1],
        [1, 2],
        [2, 1],
        [2, 2],
        [3, 3],
      ],
    },
  );
  conform(
    "the remainder of the smallest integers and -1",
    (spark) =>
      frame(spark, "i int, l bigint, minus int", [[-2147483648, -9223372036854775808n, -1]]).select((c) => ({
        i: c.i.mod(c.minus),
        l: c.l.mod(c.minus),
      })),
    { schema: "i int, l bigint", rows: [[0, 0n]] },
  );
  conform(
    "the seconds of a late timestamp's last microsecond",
    (spark) =>
      frame(spark, "t timestamp", [["9999-12-31T23:59:59.999999Z"], ["1969-12-31T23:59:59.999999Z"]]).select((c) => ({
        s: c.t.cast("bigint"),
      })),
    { schema: "s bigint", rows: [[253402300799n], [-1n]] },
  );
  conform(
    "an element of an array that is written out, at a constant index: its own null flag",
    (spark) =>
      frame(spark, "a int", [[7]])
        .untyped()
        .select(
          ...([1, 2, -1, -2].map((index) =>
            fn.element_at(fn.array(col("a"), lit(1)) as never, lit(index) as never).as(`e${index}`),
          ) as never[]),
        ),
    { schema: "e1 int, e2 int!, e-1 int!, e-2 int", rows: [[7, 1, 1, 7]] },
  );
  conformError(
    "a distinct aggregate over a window",
    (spark) =>
      frame(spark, "i int", [[1]])
        .untyped()
        .select(fn.count_distinct(col("i")).over(Window.partitionBy("i")) as never),
    { type: AnalysisError, errorClass: "DISTINCT_WINDOW_FUNCTION_UNSUPPORTED" },
  );
  conform(
    "values of a pivot that become the column's type",
    (spark) =>
      frame(spark, "d date, v int", [["2024-02-29", 1]])
        .untyped()
        .groupBy()
        .pivot("d", ["2024-02-29", "2023-12-31"] as never)
        .agg(fn.sum(col("v")) as never),
    { schema: "2024-02-29 bigint, 2023-12-31 bigint", rows: [[1n, null]] },
  );
  onEachEngine("a value of a pivot that its column cannot have, over no rows", async (spark, engine) => {
    const pivot = frame(spark, "i int, v int", [])
      .untyped()
      .groupBy()
      .pivot("i", ["a"] as never)
      .agg(fn.sum(col("v")) as never);
    // Spark casts it while it analyzes; the embedded engine, which would only with the rows, refuses it
    const expected = engine === "spark" ? { errorClass: "CAST_INVALID_INPUT" } : { name: "UnsupportedError" };
    await expect(pivot.collect()).rejects.toMatchObject(expected);
  });
});
