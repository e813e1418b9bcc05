import { col, fn, lit } from "../../src/index.js";
import { conform, suite } from "./support/conform.js";
import { frame, people } from "./support/frames.js";

suite("grouping", () => {
  conform(
    "a null key is a group",
    (spark) =>
      people(spark)
        .groupBy("team")
        .agg((c) => ({ n: fn.count(lit(1)), ages: fn.count(c.age), total: fn.sum(c.age) })),
    {
      schema: "team string, n bigint!, ages bigint!, total bigint",
      rows: [
        ["blue", 2n, 2n, 58n],
        ["red", 2n, 1n, 36n],
        [null, 1n, 1n, 51n],
      ],
    },
  );
  conform(
    "count, sum, avg, min, max skip nulls",
    (spark) =>
      people(spark).agg((c) => ({ n: fn.count(c.age), sum: fn.sum(c.age), avg: fn.avg(c.age), min: fn.min(c.name), max: fn.max(c.score) })),
    { schema: "n bigint!, sum bigint, avg double, min string, max double", rows: [[4n, 145n, 36.25, "Ada", NaN]] },
  );
  conform(
    "aggregates of no rows",
    (spark) =>
      people(spark)
        .filter((c) => c.id.gt(99))
        .agg((c) => ({ n: fn.count(c.age), sum: fn.sum(c.age), avg: fn.avg(c.age), max: fn.max(c.name), list: fn.collect_list(c.name) })),
    { schema: "n bigint!, sum bigint, avg double, max string, list array<string!>!", rows: [[0n, null, null, null, []]] },
  );
  conform(
    "groups of no rows",
    (spark) =>
      people(spark)
        .filter((c) => c.id.gt(99))
        .groupBy("team")
        .agg((c) => ({ sum: fn.sum(c.age) })),
    { schema: "team string, sum bigint", rows: [] },
  );
  conform(
    "result types of sum and avg",
    (spark) =>
      frame(spark, "t tinyint, l bigint, f float, dec decimal(10,2)", [
        [1, 1n, 0.5, "1.25"],
        [2, 2n, 0.25, "2.50"],
      ]).agg((c) => ({
        t: fn.sum(c.t),
        l: fn.sum(c.l),
        f: fn.sum(c.f),
        dec: fn.sum(c.dec),
        at: fn.avg(c.t),
        al: fn.avg(c.l),
        af: fn.avg(c.f),
      })),
    {
      schema: "t bigint, l bigint, f double, dec decimal(20,2), at double, al double, af double",
      rows: [[3n, 3n, 0.75, "3.75", 1.5, 1.5, 0.375]],
    },
  );
  conform("count() of groups", (spark) => people(spark).groupBy("team").count(), {
    schema: "team string, count bigint!",
    rows: [
      ["blue", 2n],
      ["red", 2n],
      [null, 1n],
    ],
  });
  conform("sum by names", (spark) => people(spark).groupBy("team").sum("age"), {
    schema: "team string, sum(age) bigint",
    rows: [
      ["blue", 58n],
      ["red", 36n],
      [null, 51n],
    ],
  });
  conform(
    "groupBy an expression",
    (spark) =>
      people(spark)
        .groupBy((c) => ({ even: c.id.mod(2) }))
        .agg((c) => ({ n: fn.count(c.id) })),
    {
      schema: "even bigint, n bigint!",
      rows: [
        [0n, 2n],
        [1n, 3n],
      ],
    },
  );
  conform(
    "groupBy a name and an expression",
    (spark) =>
      people(spark)
        .groupBy("team", (c) => ({ even: c.id.mod(2) }))
        .agg((c) => ({ n: fn.count(c.id) })),
    {
      schema: "team string, even bigint, n bigint!",
      rows: [
        ["blue", 0n, 1n],
        ["blue", 1n, 1n],
        ["red", 0n, 1n],
        ["red", 1n, 1n],
        [null, 1n, 1n],
      ],
    },
  );
  conform(
    "expressions over aggregates",
    (spark) =>
      people(spark)
        .groupBy("team")
        .agg((c) => ({ mean: fn.sum(c.age).div(fn.count(c.age)), span: fn.max(c.id).minus(fn.min(c.id)) })),
    {
      schema: "team string, mean double, span bigint",
      rows: [
        ["blue", 29, 1n],
        ["red", 36, 1n],
        [null, 51, 0n],
      ],
    },
  );
  conform(
    "count_distinct and sum_distinct",
    (spark) => people(spark).agg((c) => ({ a: fn.count_distinct(c.age), b: fn.sum_distinct(c.age), c: fn.count_distinct(c.team, c.age) })),
    { schema: "a bigint!, b bigint, c bigint!", rows: [[3n, 116n, 2n]] },
  );
  conform("count_if", (spark) => people(spark).agg((c) => ({ n: fn.count_if(c.age.gt(30)) })), { schema: "n bigint!", rows: [[2n]] });
  conform(
    "min_by and max_by",
    (spark) =>
      people(spark)
        .filter((c) => c.age.isNotNull())
        .agg((c) => ({ youngest: fn.min_by(c.id, c.id), oldest: fn.max_by(c.name, c.age) })),
    { schema: "youngest bigint, oldest string", rows: [[1n, "Eve"]] },
  );
  conform(
    "stddev",
    (spark) =>
      people(spark)
        .filter((c) => c.id.lt(3))
        .agg((c) => ({ s: fn.stddev(c.score), one: fn.stddev(c.age) })),
    { schema: "s double, one double", rows: [[1.590990257669732, null]] },
  );
  conform(
    "stddev of wide decimals",
    (spark) =>
      frame(spark, "d decimal(38,18)", [["12345678901234567890.123456789012345678"], ["1.000000000000000001"], ["2"]]).agg((c) => ({
        s: fn.stddev(c.d),
      })),
    { schema: "s double", refused: /stddev with decimal\(38,18\)/, rows: [[7.12778103695646e18]] },
  );
  conform(
    "collect_list drops nulls",
    (spark) =>
      people(spark)
        .filter((c) => c.team.eq("red"))
        .groupBy("team")
        .agg((c) => ({ ages: fn.collect_list(c.age) })),
    { schema: "team string, ages array<int!>!", rows: [["red", [36]]] },
  );
  conform(
    "max of NaN and of booleans",
    (spark) =>
      frame(spark, "d double, b boolean", [
        [1, false],
        [Number.NaN, true],
      ]).agg((c) => ({ max: fn.max(c.d), min: fn.min(c.d), b: fn.max(c.b) })),
    { schema: "max double, min double, b boolean", rows: [[NaN, 1, true]] },
  );
  conform(
    "grouping treats NaN and -0 as one",
    (spark) =>
      frame(spark, "d double", [[0], [-0], [Number.NaN], [Number.NaN], [null]])
        .groupBy("d")
        .count(),
    {
      schema: "d double, count bigint!",
      rows: [
        [0, 2n],
        [NaN, 2n],
        [null, 1n],
      ],
    },
  );
  conform(
    "rollup",
    (spark) =>
      frame(spark, "a string, b int, v int", [
        ["x", 1, 10],
        ["x", 2, 20],
        ["y", 1, 30],
      ])
        .rollup("a", "b")
        .agg((c) => ({ total: fn.sum(c.v) })),
    {
      schema: "a string, b int, total bigint",
      refused: /rollup/,
      rows: [
        ["x", 1, 10n],
        ["x", 2, 20n],
        ["x", null, 30n],
        ["y", 1, 30n],
        ["y", null, 30n],
        [null, null, 60n],
      ],
    },
  );
  conform(
    "cube",
    (spark) =>
      frame(spark, "a string, b int, v int", [
        ["x", 1, 10],
        ["y", 2, 20],
      ])
        .cube("a", "b")
        .agg((c) => ({ total: fn.sum(c.v) })),
    {
      schema: "a string, b int, total bigint",
      refused: /cube/,
      rows: [
        ["x", 1, 10n],
        ["x", null, 10n],
        ["y", 2, 20n],
        ["y", null, 20n],
        [null, 1, 10n],
        [null, 2, 20n],
        [null, null, 30n],
      ],
    },
  );
  conform(
    "groupingSets",
    (spark) =>
      frame(spark, "a string, b int, v int", [
        ["x", 1, 10],
        ["x", 2, 20],
        ["y", 1, 30],
      ])
        .groupingSets([["a"], ["b"], []], "a", "b")
        .agg((c) => ({ total: fn.sum(c.v) })),
    {
      schema: "a string, b int, total bigint",
      refused: /grouping sets/,
      rows: [
        ["x", null, 30n],
        ["y", null, 30n],
        [null, 1, 40n],
        [null, 2, 20n],
        [null, null, 60n],
      ],
    },
  );
  conform(
    "pivot with values",
    (spark) =>
      frame(spark, "g string, k string, v int", [
        ["a", "x", 1],
        ["a", "y", 2],
        ["a", "x", 3],
        ["b", "z", 4],
        ["c", null, 5],
      ])
        .groupBy("g")
        .pivot("k", ["x", "y"])
        .agg((c) => ({ s: fn.sum(c.v) })),
    {
      schema: "g string, x bigint, y bigint",
      rows: [
        ["a", 4n, 2n],
        ["b", null, null],
        ["c", null, null],
      ],
    },
  );
  conform(
    "pivot with a sum of two columns by name",
    (spark) =>
      frame(spark, "g string, k string, a int, b bigint", [
        ["u", "x", 1, 10n],
        ["u", "y", 2, 20n],
        ["v", "x", 3, 30n],
      ])
        .groupBy("g")
        .pivot("k", ["x", "y"])
        .sum("a", "b"),
    {
      schema: "g string, x_sum(a) bigint, x_sum(b) bigint, y_sum(a) bigint, y_sum(b) bigint",
      rows: [
        ["u", 1n, 10n, 2n, 20n],
        ["v", 3n, 30n, null, null],
      ],
    },
  );
  conform(
    "pivot with two aggregates",
    (spark) =>
      frame(spark, "g string, k int, v int", [
        ["a", 1, 1],
        ["b", 2, 2],
      ])
        .groupBy("g")
        .pivot("k", [1, 2])
        .agg((c) => ({ s: fn.sum(c.v), n: fn.count(c.v) })),
    {
      schema: "g string, 1_s bigint, 1_n bigint, 2_s bigint, 2_n bigint",
      rows: [
        ["a", 1n, 1n, null, null],
        ["b", null, null, 2n, 1n],
      ],
    },
  );
  conform(
    "filter after agg",
    (spark) =>
      people(spark)
        .groupBy("team")
        .agg((c) => ({ n: fn.count(c.id) }))
        .filter((c) => c.n.gt(1)),
    {
      schema: "team string, n bigint!",
      rows: [
        ["blue", 2n],
        ["red", 2n],
      ],
    },
  );
  conform(
    "agg of agg",
    (spark) =>
      people(spark)
        .groupBy("team")
        .agg((c) => ({ n: fn.count(c.id) }))
        .agg((c) => ({ groups: fn.count(c.n), most: fn.max(c.n) })),
    { schema: "groups bigint!, most bigint", rows: [[3n, 2n]] },
  );
  conform(
    "names of unnamed aggregates",
    (spark) =>
      people(spark)
        .untyped()
        .groupBy("team")
        .agg(...([fn.sum(col("age")), fn.count(lit(1))] as never[]))
        .limit(0),
    { schema: "team string, sum(age) bigint, count(1) bigint!", rows: [] },
  );
  conform(
    "a big sum of bigint stays exact",
    (spark) => frame(spark, "l bigint", [[9007199254740993n], [1n]]).agg((c) => ({ s: fn.sum(c.l) })),
    { schema: "s bigint", rows: [[9007199254740994n]] },
  );
});
