import { AnalysisError, col, fn, lit, type SparkSession } from "../../src/index.js";
import { type Answer, conform, conformError, suite } from "./support/conform.js";
import { frame, people, teams } from "./support/frames.js";

const left = (spark: SparkSession) =>
  frame(spark, "k int, a string", [
    [1, "l1"],
    [2, "l2"],
    [2, "l2b"],
    [null, "lnull"],
  ]);
const right = (spark: SparkSession) =>
  frame(spark, "k int, b string", [
    [2, "r2"],
    [3, "r3"],
    [null, "rnull"],
  ]);
const strict = (spark: SparkSession) => frame(spark, "k int not null, b string not null", [[2, "r2"]]);

// biome-ignore lint/suspicious/noExplicitAny: the alias of a side is not part of a frame's type
const loose = (value: unknown): any => value;

const answers: Readonly<Record<string, Answer>> = {
  "by condition, inner": {
    schema: "k int, a string, k int, b string",
    rows: [
      [2, "l2", 2, "r2"],
      [2, "l2b", 2, "r2"],
    ],
  },
  "by condition, left": {
    schema: "k int, a string, k int, b string",
    rows: [
      [1, "l1", null, null],
      [2, "l2", 2, "r2"],
      [2, "l2b", 2, "r2"],
      [null, "lnull", null, null],
    ],
  },
  "by condition, right": {
    schema: "k int, a string, k int, b string",
    rows: [
      [2, "l2", 2, "r2"],
      [2, "l2b", 2, "r2"],
      [null, null, 3, "r3"],
      [null, null, null, "rnull"],
    ],
  },
  "by condition, full": {
    schema: "k int, a string, k int, b string",
    rows: [
      [1, "l1", null, null],
      [2, "l2", 2, "r2"],
      [2, "l2b", 2, "r2"],
      [null, "lnull", null, null],
      [null, null, 3, "r3"],
      [null, null, null, "rnull"],
    ],
  },
  "by condition, semi": {
    schema: "k int, a string",
    rows: [
      [2, "l2"],
      [2, "l2b"],
    ],
  },
  "by condition, anti": {
    schema: "k int, a string",
    rows: [
      [1, "l1"],
      [null, "lnull"],
    ],
  },
  "by name, inner": {
    schema: "k int, a string, b string",
    rows: [
      [2, "l2", "r2"],
      [2, "l2b", "r2"],
    ],
  },
  "by name, left": {
    schema: "k int, a string, b string",
    rows: [
      [1, "l1", null],
      [2, "l2", "r2"],
      [2, "l2b", "r2"],
      [null, "lnull", null],
    ],
  },
  "by name, right": {
    schema: "k int, a string, b string",
    rows: [
      [2, "l2", "r2"],
      [2, "l2b", "r2"],
      [3, null, "r3"],
      [null, null, "rnull"],
    ],
  },
  "by name, full": {
    schema: "k int, a string, b string",
    rows: [
      [1, "l1", null],
      [2, "l2", "r2"],
      [2, "l2b", "r2"],
      [3, null, "r3"],
      [null, "lnull", null],
      [null, null, "rnull"],
    ],
  },
  "by name, semi": {
    schema: "k int, a string",
    rows: [
      [2, "l2"],
      [2, "l2b"],
    ],
  },
  "by name, anti": {
    schema: "k int, a string",
    rows: [
      [1, "l1"],
      [null, "lnull"],
    ],
  },
};

suite("joins", () => {
  for (const how of ["inner", "left", "right", "full", "semi", "anti"] as const) {
    conform(
      `by condition, ${how}`,
      (spark) => left(spark).join(right(spark), (l, r) => l.k.eq(r.k), how),
      answers[`by condition, ${how}`]!,
    );
    conform(`by name, ${how}`, (spark) => left(spark).join(right(spark), "k", how), answers[`by name, ${how}`]!);
  }
  conform(
    "by name, full, keys of different types",
    (spark) =>
      left(spark).join(
        frame(spark, "k bigint not null, c int", [
          [2n, 1],
          [9n, 2],
        ]),
        "k",
        "full",
      ),
    {
      schema: "k bigint, a string, c int",
      rows: [
        [1n, "l1", null],
        [2n, "l2", 1],
        [2n, "l2b", 1],
        [9n, null, 2],
        [null, "lnull", null],
      ],
    },
  );
  conform(
    "by two names",
    (spark) =>
      frame(spark, "a int, b int, x int", [
        [1, 1, 5],
        [1, 2, 6],
      ]).join(
        frame(spark, "b int, a int, y int", [
          [1, 1, 7],
          [2, 2, 8],
        ]),
        ["a", "b"],
      ),
    { schema: "a int, b int, x int, y int", rows: [[1, 1, 5, 7]] },
  );
  conform(
    "outer joins add null to the weak side's flags",
    (spark) =>
      strict(spark).join(
        strict(spark).select((c) => ({ k2: c.k, c: c.b })),
        (l, r) => l.k.eq(r.k2),
        "left",
      ),
    { schema: "k int!, b string!, k2 int, c string", rows: [[2, "r2", 2, "r2"]] },
  );
  conform(
    "full join adds null to both",
    (spark) =>
      strict(spark).join(
        strict(spark).select((c) => ({ k2: c.k, c: c.b })),
        (l, r) => l.k.gt(r.k2),
        "full",
      ),
    {
      schema: "k int, b string, k2 int, c string",
      rows: [
        [2, "r2", null, null],
        [null, null, 2, "r2"],
      ],
    },
  );
  conform("nulls match by eqNullSafe", (spark) => left(spark).join(right(spark), (l, r) => l.k.eqNullSafe(r.k)), {
    schema: "k int, a string, k int, b string",
    rows: [
      [2, "l2", 2, "r2"],
      [2, "l2b", 2, "r2"],
      [null, "lnull", null, "rnull"],
    ],
  });
  conform("by inequality", (spark) => left(spark).join(right(spark), (l, r) => l.k.lt(r.k)), {
    schema: "k int, a string, k int, b string",
    rows: [
      [1, "l1", 2, "r2"],
      [1, "l1", 3, "r3"],
      [2, "l2", 3, "r3"],
      [2, "l2b", 3, "r3"],
    ],
  });
  conform(
    "by a condition of both and of one",
    (spark) => left(spark).join(right(spark), (l, r) => l.k.eq(r.k).and(l.a.neq("l2b")), "left"),
    {
      schema: "k int, a string, k int, b string",
      rows: [
        [1, "l1", null, null],
        [2, "l2", 2, "r2"],
        [2, "l2b", null, null],
        [null, "lnull", null, null],
      ],
    },
  );
  conform("crossJoin", (spark) => left(spark).limit(2).crossJoin(right(spark).limit(1)), {
    schema: "k int, a string, k int, b string",
    rows: [
      [1, "l1", 2, "r2"],
      [2, "l2", 2, "r2"],
    ],
  });
  conform(
    "join with an empty side, left",
    (spark) =>
      left(spark).join(
        right(spark).filter((c) => c.k.gt(99)),
        (l, r) => l.k.eq(r.k),
        "left",
      ),
    {
      schema: "k int, a string, k int, b string",
      rows: [
        [1, "l1", null, null],
        [2, "l2", null, null],
        [2, "l2b", null, null],
        [null, "lnull", null, null],
      ],
    },
  );
  conform(
    "a frame with itself",
    (spark) => {
      const p = people(spark);
      return p
        .join(p, (a, b) => a.age.eq(b.age).and(a.id.lt(b.id)))
        .untyped()
        .select(fn.count(lit(1)).as("n"));
    },
    { schema: "n bigint!", rows: [[1n]] },
  );
  conform(
    "a frame with itself, both sides kept apart by joinSelect",
    (spark) => {
      const p = people(spark);
      return p.joinSelect(
        p,
        (a, b) => a.age.eq(b.age).and(a.id.lt(b.id)),
        "inner",
        (a, b) => ({ first: a.name, second: b.name, age: b.age }),
      );
    },
    { schema: "first string, second string, age int", rows: [["Cléo", null, 29]] },
  );
  conform(
    "a frame with its own filter",
    (spark) => {
      const p = people(spark);
      return p.joinSelect(
        p.filter((c) => c.team.eq("red")),
        (a, b) => a.team.eq(b.team),
        "inner",
        (a, b) => ({ a: a.id, b: b.id }),
      );
    },
    {
      schema: "a bigint!, b bigint!",
      rows: [
        [1n, 1n],
        [1n, 2n],
        [2n, 1n],
        [2n, 2n],
      ],
    },
  );
  conform(
    "a frame with its own aggregate",
    (spark) => {
      const p = people(spark);
      const oldest = p.groupBy("team").agg((c) => ({ most: fn.max(c.age) }));
      return p.joinSelect(
        oldest,
        (a, b) => a.team.eq(b.team).and(a.age.eq(b.most)),
        "inner",
        (a, b) => ({ name: a.name, most: b.most }),
      );
    },
    {
      schema: "name string, most int",
      rows: [
        ["Ada", 36],
        ["Cléo", 29],
        [null, 29],
      ],
    },
  );
  conform(
    "a left join of a frame with itself",
    (spark) => {
      const p = people(spark);
      return p.joinSelect(
        p,
        (a, b) => a.id.plus(1).eq(b.id),
        "left",
        (a, b) => ({ id: a.id, next: b.name }),
      );
    },
    {
      schema: "id bigint!, next string",
      rows: [
        [1n, "Bob"],
        [2n, "Cléo"],
        [3n, null],
        [4n, "Eve"],
        [5n, null],
      ],
    },
  );
  conform(
    "a frame with itself by name",
    (spark) => {
      const p = people(spark).select("id", "name");
      return p.join(p.select("id", "name"), "id").untyped().select("id");
    },
    { schema: "id bigint!", rows: [[1n], [2n], [3n], [4n], [5n]] },
  );
  conform(
    "three copies of one frame",
    (spark) => {
      const r = spark.range(3);
      const pairs = r.joinSelect(
        r,
        (a, b) => a.id.lt(b.id),
        "inner",
        (a, b) => ({ x: a.id, y: b.id }),
      );
      return pairs.joinSelect(
        r,
        (p, c) => p.y.lt(c.id),
        "inner",
        (p, c) => ({ x: p.x, y: p.y, z: c.id }),
      );
    },
    { schema: "x bigint!, y bigint!, z bigint!", rows: [[0n, 1n, 2n]] },
  );
  conform(
    "captured columns of two frames",
    (spark) => {
      const l = left(spark);
      const r = right(spark);
      return l.join(r, l.col("k").eq(r.col("k"))).select(l.col("a"), r.col("b"));
    },
    {
      schema: "a string, b string",
      rows: [
        ["l2", "r2"],
        ["l2b", "r2"],
      ],
    },
  );
  conform(
    "captured columns after the join, same name on both sides",
    (spark) => {
      const l = left(spark);
      const r = right(spark);
      return l.join(r, l.cols().k.eq(r.cols().k), "left").select(l.col("k").as("lk"), r.col("k").as("rk"));
    },
    {
      schema: "lk int, rk int",
      rows: [
        [1, null],
        [2, 2],
        [2, 2],
        [null, null],
      ],
    },
  );
  conform(
    "drop of one side's column",
    (spark) => {
      const l = left(spark);
      const r = right(spark);
      return l.join(r, () => l.col("k").eq(r.col("k")), "left").drop(r.col("k"));
    },
    {
      schema: "k int, a string, b string",
      rows: [
        [1, "l1", null],
        [2, "l2", "r2"],
        [2, "l2b", "r2"],
        [null, "lnull", null],
      ],
    },
  );
  conform(
    "qualified names of aliases",
    (spark) => {
      const p = people(spark).select("id", "age");
      return p
        .alias("a")
        .join(p.alias("b"), () => loose(col("a.id").eq(loose(col("b.id")))))
        .untyped()
        .select(col("a.id"), col("b.age"));
    },
    {
      schema: "id bigint!, age int",
      rows: [
        [1n, 36],
        [2n, null],
        [3n, 29],
        [4n, 29],
        [5n, 51],
      ],
    },
  );
  conform(
    "join, then group, then join back",
    (spark) => {
      const joined = people(spark).join(teams(spark), "team", "left");
      return joined
        .groupBy("city")
        .agg((c) => ({ n: fn.count(c.id) }))
        .orderBy("city");
    },
    {
      schema: "city string, n bigint!",
      rows: [
        [null, 3n],
        ["Lima", 2n],
      ],
      ordered: true,
    },
  );
  conformError(
    "a captured column that both sides have is ambiguous",
    (spark) => {
      const p = people(spark);
      return p.join(p, (a, b) => a.id.eq(b.id)).select(p.col("name"));
    },
    { type: AnalysisError, errorClass: "AMBIGUOUS_COLUMN_REFERENCE" },
  );
  conform(
    "a condition on columns captured from a frame and from its own filter",
    (spark) => {
      const p = people(spark);
      const red = p.filter((c) => c.team.eq("red"));
      return p.join(red, p.col("id").lt(red.col("id")), "semi").select("id");
    },
    { schema: "id bigint!", rows: [[1n]] },
  );
  conform(
    "a condition on columns captured from a frame and from its own aggregates",
    (spark) => {
      const p = people(spark);
      const sizes = p.groupBy("team").agg((c) => ({ size: fn.count(c.id) }));
      return sizes.join(p, sizes.col("team").eq(p.col("team")).and(p.col("id").gt(1)), "right").select(p.col("id"), sizes.col("size"));
    },
    {
      schema: "id bigint!, size bigint",
      rows: [
        [1n, null],
        [2n, 2n],
        [3n, 2n],
        [4n, 2n],
        [5n, null],
      ],
    },
  );
  conformError(
    "a condition on a column captured from the frame that both sides are",
    (spark) => {
      const p = people(spark);
      return p.join(p, p.col("id").eq(p.col("id")));
    },
    { type: AnalysisError, errorClass: "AMBIGUOUS_COLUMN_REFERENCE" },
  );
  conformError(
    "a name that both sides have is ambiguous",
    (spark) =>
      left(spark)
        .join(right(spark), (l, r) => l.k.eq(r.k))
        .untyped()
        .select("k"),
    {
      type: AnalysisError,
      errorClass: "AMBIGUOUS_REFERENCE",
    },
  );
  conformError("join by a name that one side lacks", (spark) => left(spark).untyped().join(right(spark).untyped(), "b"), {
    type: AnalysisError,
    errorClass: "UNRESOLVED_USING_COLUMN_FOR_JOIN",
  });
});
