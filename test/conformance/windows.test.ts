import type { SparkSession } from "../../src/index.js";
import { fn, lit, Window } from "../../src/index.js";
import { conform, suite } from "./support/conform.js";
import { frame, people } from "./support/frames.js";

const scores = (spark: SparkSession) =>
  frame(spark, "g string, t int, v int", [
    ["a", 1, 10],
    ["a", 2, 20],
    ["a", 2, 5],
    ["a", 4, null],
    ["b", 1, 7],
    ["b", null, 8],
  ]);
const byTime = Window.partitionBy("g").orderBy("t", "v");
const ties = Window.partitionBy("g").orderBy("t");

suite("windows", () => {
  conform(
    "row_number, rank, dense_rank, percent_rank, ntile",
    (spark) =>
      scores(spark).withColumns(() => ({
        n: fn.row_number().over(byTime),
        r: fn.rank().over(ties),
        d: fn.dense_rank().over(ties),
        p: fn.percent_rank().over(ties),
        t2: fn.ntile(2).over(byTime),
      })),
    {
      schema: "g string, t int, v int, n int!, r int!, d int!, p double!, t2 int!",
      rows: [
        ["a", 1, 10, 1, 1, 1, 0, 1],
        ["a", 2, 20, 3, 2, 2, 0.3333333333333333, 2],
        ["a", 2, 5, 2, 2, 2, 0.3333333333333333, 1],
        ["a", 4, null, 4, 4, 3, 1, 2],
        ["b", 1, 7, 2, 2, 2, 1, 2],
        ["b", null, 8, 1, 1, 1, 0, 1],
      ],
    },
  );
  conform(
    "lag and lead",
    (spark) =>
      scores(spark).withColumns((c) => ({
        before: fn.lag(c.v).over(byTime),
        after: fn.lead(c.v, 1).over(byTime),
        other: fn.lag(c.v, 2, -1).over(byTime),
      })),
    {
      schema: "g string, t int, v int, before int, after int, other int",
      rows: [
        ["a", 1, 10, null, 5, -1],
        ["a", 2, 20, 5, null, 10],
        ["a", 2, 5, 10, 20, -1],
        ["a", 4, null, 20, null, 5],
        ["b", 1, 7, 8, null, -1],
        ["b", null, 8, null, 7, -1],
      ],
    },
  );
  conform(
    "a sum without order is the partition's",
    (spark) =>
      scores(spark).withColumns((c) => ({
        s: fn.sum(c.v).over(Window.partitionBy("g")),
        n: fn.count(lit(1)).over(Window.partitionBy("g")),
      })),
    {
      schema: "g string, t int, v int, s bigint, n bigint!",
      rows: [
        ["a", 1, 10, 35n, 4n],
        ["a", 2, 20, 35n, 4n],
        ["a", 2, 5, 35n, 4n],
        ["a", 4, null, 35n, 4n],
        ["b", 1, 7, 15n, 2n],
        ["b", null, 8, 15n, 2n],
      ],
    },
  );
  conform("a sum with order runs, ties together", (spark) => scores(spark).withColumns((c) => ({ s: fn.sum(c.v).over(ties) })), {
    schema: "g string, t int, v int, s bigint",
    rows: [
      ["a", 1, 10, 10n],
      ["a", 2, 20, 35n],
      ["a", 2, 5, 35n],
      ["a", 4, null, 35n],
      ["b", 1, 7, 15n],
      ["b", null, 8, 8n],
    ],
  });
  conform(
    "rows between",
    (spark) =>
      scores(spark).withColumns((c) => ({
        s: fn.sum(c.v).over(byTime.rowsBetween(-1, 1)),
        n: fn.count(c.v).over(byTime.rowsBetween(-1, Window.currentRow)),
      })),
    {
      schema: "g string, t int, v int, s bigint, n bigint!",
      rows: [
        ["a", 1, 10, 15n, 1n],
        ["a", 2, 20, 25n, 2n],
        ["a", 2, 5, 35n, 2n],
        ["a", 4, null, 20n, 1n],
        ["b", 1, 7, 15n, 2n],
        ["b", null, 8, 15n, 1n],
      ],
    },
  );
  conform(
    "rows unbounded",
    (spark) =>
      scores(spark).withColumns((c) => ({
        head: fn.sum(c.v).over(byTime.rowsBetween(Window.unboundedPreceding, Window.currentRow)),
        tail: fn.sum(c.v).over(byTime.rowsBetween(Window.currentRow, Window.unboundedFollowing)),
      })),
    {
      schema: "g string, t int, v int, head bigint, tail bigint",
      rows: [
        ["a", 1, 10, 10n, 35n],
        ["a", 2, 20, 35n, 20n],
        ["a", 2, 5, 15n, 25n],
        ["a", 4, null, 35n, null],
        ["b", 1, 7, 15n, 7n],
        ["b", null, 8, 8n, 15n],
      ],
    },
  );
  conform("range between", (spark) => scores(spark).withColumns((c) => ({ s: fn.sum(c.v).over(ties.rangeBetween(-1, 0)) })), {
    schema: "g string, t int, v int, s bigint",
    rows: [
      ["a", 1, 10, 10n],
      ["a", 2, 20, 35n],
      ["a", 2, 5, 35n],
      ["a", 4, null, null],
      ["b", 1, 7, 7n],
      ["b", null, 8, 8n],
    ],
  });
  conform(
    "nth_value and first",
    (spark) =>
      scores(spark).withColumns((c) => ({
        second: fn.nth_value(c.v, 2).over(byTime.rowsBetween(Window.unboundedPreceding, Window.unboundedFollowing)),
        first: fn.first(c.v).over(byTime),
      })),
    {
      schema: "g string, t int, v int, second int, first int",
      rows: [
        ["a", 1, 10, 5, 10],
        ["a", 2, 20, 5, 10],
        ["a", 2, 5, 5, 10],
        ["a", 4, null, 5, 10],
        ["b", 1, 7, 7, 8],
        ["b", null, 8, 7, 8],
      ],
    },
  );
  conform(
    "descending, nulls last",
    (spark) =>
      scores(spark).withColumns((c) => ({ n: fn.row_number().over(Window.partitionBy("g").orderBy(c.t.descNullsLast(), c.v.desc())) })),
    {
      schema: "g string, t int, v int, n int!",
      rows: [
        ["a", 1, 10, 4],
        ["a", 2, 20, 2],
        ["a", 2, 5, 3],
        ["a", 4, null, 1],
        ["b", 1, 7, 1],
        ["b", null, 8, 2],
      ],
    },
  );
  conform(
    "a window over everything",
    (spark) => people(spark).select((c) => ({ id: c.id, n: fn.row_number().over(Window.orderBy(c.id.desc())) })),
    {
      schema: "id bigint!, n int!",
      rows: [
        [1n, 5],
        [2n, 4],
        [3n, 3],
        [4n, 2],
        [5n, 1],
      ],
    },
  );
  conform(
    "an expression around a window",
    (spark) => scores(spark).withColumns((c) => ({ share: c.v.div(fn.sum(c.v).over(Window.partitionBy("g"))) })),
    {
      schema: "g string, t int, v int, share double",
      rows: [
        ["a", 1, 10, 0.2857142857142857],
        ["a", 2, 20, 0.5714285714285714],
        ["a", 2, 5, 0.14285714285714285],
        ["a", 4, null, null],
        ["b", 1, 7, 0.4666666666666667],
        ["b", null, 8, 0.5333333333333333],
      ],
    },
  );
  conform(
    "filter on a window's column",
    (spark) =>
      scores(spark)
        .withColumn("n", () => fn.row_number().over(byTime))
        .filter((c) => c.n.eq(1))
        .select("g", "v"),
    {
      schema: "g string, v int",
      rows: [
        ["a", 10],
        ["b", 8],
      ],
    },
  );
  conform(
    "a window over an aggregate",
    (spark) =>
      scores(spark)
        .groupBy("g")
        .agg((c) => ({ s: fn.sum(c.v) }))
        .withColumn("r", (c) => fn.rank().over(Window.orderBy(c.s.desc()))),
    {
      schema: "g string, s bigint, r int!",
      rows: [
        ["a", 35n, 1],
        ["b", 15n, 2],
      ],
    },
  );
  conform(
    "frames of no rows",
    (spark) =>
      scores(spark).withColumns((c) => ({
        s: fn.sum(c.v).over(byTime.rowsBetween(5, 6)),
        n: fn.count(c.v).over(byTime.rowsBetween(5, 6)),
      })),
    {
      schema: "g string, t int, v int, s bigint, n bigint!",
      rows: [
        ["a", 1, 10, null, 0n],
        ["a", 2, 20, null, 0n],
        ["a", 2, 5, null, 0n],
        ["a", 4, null, null, 0n],
        ["b", 1, 7, null, 0n],
        ["b", null, 8, null, 0n],
      ],
    },
  );
});
