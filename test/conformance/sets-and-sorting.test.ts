import { AnalysisError, fn, lit } from "../../src/index.js";
import { type Answer, type AnyFrame, conform, conformError, suite } from "./support/conform.js";
import { frame, people } from "./support/frames.js";

/** Of the four set operations. */
const answers: Readonly<Record<string, Answer>> = {
  "intersect takes nulls and NaN as equal": {
    schema: "i int, d double",
    rows: [
      [1, 1],
      [2, NaN],
      [null, null],
    ],
  },
  "intersectAll takes nulls and NaN as equal": {
    schema: "i int, d double",
    rows: [
      [1, 1],
      [2, NaN],
      [null, null],
    ],
  },
  "subtract takes nulls and NaN as equal": { schema: "i int, d double", rows: [[3, 0]] },
  "exceptAll takes nulls and NaN as equal": {
    schema: "i int, d double",
    rows: [
      [1, 1],
      [1, 1],
      [3, 0],
    ],
  },
};

suite("unions and sorting", () => {
  conform(
    "union by position keeps the first side's names",
    (spark) =>
      frame(spark, "a int, b string", [[1, "x"]])
        .untyped()
        .union(frame(spark, "c int, d string", [[2, "y"]]).untyped()),
    {
      schema: "a int, b string",
      rows: [
        [1, "x"],
        [2, "y"],
      ],
    },
  );
  conform(
    "union widens types and null flags",
    (spark) =>
      frame(spark, "a int not null, b float not null, c decimal(5,2)", [[1, 0.5, "1.50"]])
        .untyped()
        .union(frame(spark, "a bigint, b double not null, c decimal(10,4)", [[3000000000n, 0.1, "2.1234"]]).untyped()),
    {
      schema: "a bigint, b double!, c decimal(10,4)",
      rows: [
        [1n, 0.5, "1.5000"],
        [3000000000n, 0.1, "2.1234"],
      ],
    },
  );
  conform(
    "union of a date and a timestamp_ntz",
    (spark) =>
      frame(spark, "a date", [["2026-01-31"]])
        .untyped()
        .union(frame(spark, "a timestamp_ntz", [["2026-01-31T12:00:00"]]).untyped()),
    { schema: "a timestamp_ntz", rows: [["2026-01-31T00:00:00"], ["2026-01-31T12:00:00"]] },
  );
  conform(
    "unionByName reorders",
    (spark) => frame(spark, "a int, b string", [[1, "x"]]).unionByName(frame(spark, "b string, a int", [["y", 2]])),
    {
      schema: "a int, b string",
      rows: [
        [1, "x"],
        [2, "y"],
      ],
    },
  );
  conform(
    "unionByName fills what is missing",
    (spark) =>
      frame(spark, "a int, b string", [[1, "x"]])
        .untyped()
        .unionByName(frame(spark, "a int, c boolean not null", [[2, true]]).untyped(), { allowMissingColumns: true }),
    {
      schema: "a int, b string, c boolean",
      rows: [
        [1, "x", null],
        [2, null, true],
      ],
    },
  );
  conform("union of three", (spark) => spark.range(1).union(spark.range(1)).union(spark.range(2)), {
    schema: "id bigint!",
    rows: [[0n], [0n], [0n], [1n]],
  });
  conform(
    "union of a frame with itself",
    (spark) => {
      const p = people(spark).select("id");
      return p.union(p).groupBy("id").count();
    },
    {
      schema: "id bigint!, count bigint!",
      rows: [
        [1n, 2n],
        [2n, 2n],
        [3n, 2n],
        [4n, 2n],
        [5n, 2n],
      ],
    },
  );
  for (const [name, how] of [
    ["intersect", (a, b) => a.intersect(b)],
    ["intersectAll", (a, b) => a.intersectAll(b)],
    ["subtract", (a, b) => a.subtract(b)],
    ["exceptAll", (a, b) => a.exceptAll(b)],
  ] as readonly (readonly [string, (a: AnyFrame, b: AnyFrame) => AnyFrame])[]) {
    conform(
      `${name} takes nulls and NaN as equal`,
      (spark) => {
        const a = frame(spark, "i int, d double", [
          [1, 1],
          [1, 1],
          [1, 1],
          [null, null],
          [2, Number.NaN],
          [3, 0],
        ]);
        const b = frame(spark, "i int, d double", [
          [1, 1],
          [null, null],
          [2, Number.NaN],
          [4, 4],
        ]);
        return how(a, b);
      },
      answers[`${name} takes nulls and NaN as equal`]!,
    );
  }
  conform("intersect widens", (spark) => frame(spark, "a int not null", [[1], [2]]).intersect(frame(spark, "a bigint", [[2n], [null]])), {
    schema: "a bigint!",
    rows: [[2n]],
  });
  conform(
    "unpivot",
    (spark) =>
      frame(spark, "id int, a int, b bigint", [
        [1, 10, 20n],
        [2, null, 40n],
      ]).unpivot(["id"], ["a", "b"], "key", "value"),
    {
      schema: "id int, key string!, value bigint",
      rows: [
        [1, "a", 10n],
        [1, "b", 20n],
        [2, "a", null],
        [2, "b", 40n],
      ],
    },
  );
  conform(
    "unpivot of everything else",
    (spark) => frame(spark, "id int, a int, b int", [[1, 10, 20]]).unpivot(["id"], null, "key", "value"),
    {
      schema: "id int, key string!, value int",
      rows: [
        [1, "a", 10],
        [1, "b", 20],
      ],
    },
  );
  conform("offset", (spark) => spark.range(5).orderBy("id").offset(3), { schema: "id bigint!", rows: [[3n], [4n]] });
  conform("offset and limit", (spark) => spark.range(9).orderBy("id").offset(3).limit(2), { schema: "id bigint!", rows: [[3n], [4n]] });
  conform(
    "ascending puts nulls first, NaN last",
    (spark) => frame(spark, "d double", [[1], [null], [Number.NaN], [-1], [Number.POSITIVE_INFINITY]]).orderBy("d"),
    { schema: "d double", rows: [[null], [-1], [1], [Infinity], [NaN]], ordered: true },
  );
  conform("descending puts nulls last", (spark) => frame(spark, "d double", [[1], [null], [Number.NaN], [-1]]).orderBy((c) => c.d.desc()), {
    ...{ schema: "d double", rows: [[NaN], [1], [-1], [null]] },
    ordered: true,
  });
  conform(
    "nulls where they are asked",
    (spark) =>
      frame(spark, "a int, b int", [
        [1, null],
        [1, 2],
        [null, 3],
        [null, null],
      ]).orderBy(
        (c) => c.a.ascNullsLast(),
        (c) => c.b.descNullsFirst(),
      ),
    {
      schema: "a int, b int",
      rows: [
        [1, null],
        [1, 2],
        [null, null],
        [null, 3],
      ],
      ordered: true,
    },
  );
  conform(
    "text sorts by code point",
    (spark) => frame(spark, "s string", [["b"], ["B"], ["é"], ["\uFF5E"], ["\u{1F600}"], [""], [null]]).orderBy("s"),
    { schema: "s string", rows: [[null], [""], ["B"], ["b"], ["é"], ["～"], ["😀"]], ordered: true },
  );
  conform(
    "sort by an expression",
    (spark) =>
      people(spark)
        .orderBy(
          (c) => fn.length(c.name).desc(),
          (c) => c.id.asc(),
        )
        .select("id"),
    { schema: "id bigint!", rows: [[3n], [1n], [2n], [5n], [4n]], ordered: true },
  );
  conform("sort by a column that select dropped later", (spark) => people(spark).orderBy("age", "id").select("name"), {
    ...{ schema: "name string", rows: [["Bob"], ["Cléo"], [null], ["Ada"], ["Eve"]] },
    ordered: true,
  });
  conform(
    "sort by booleans and dates",
    (spark) =>
      frame(spark, "b boolean, day date", [
        [true, "2026-01-01"],
        [false, "2026-01-02"],
        [null, "2025-01-01"],
        [true, "2024-01-01"],
      ]).orderBy("b", "day"),
    {
      schema: "b boolean, day date",
      rows: [
        [null, "2025-01-01"],
        [false, "2026-01-02"],
        [true, "2024-01-01"],
        [true, "2026-01-01"],
      ],
      ordered: true,
    },
  );
  conform("na.drop of names, of any, of all", (spark) => people(spark).na.drop(["team", "age"]).select("id"), {
    schema: "id bigint!",
    rows: [[1n], [3n], [4n]],
  });
  conform("na.drop of everything null or NaN", (spark) => people(spark).na.drop().select("id"), { schema: "id bigint!", rows: [[1n]] });
  conform("na.drop with a threshold", (spark) => people(spark).na.drop({ thresh: 5 }).select("id"), { schema: "id bigint!", rows: [[1n]] });
  conform("na.fill of a number reaches numbers, NaN too", (spark) => people(spark).na.fill(0), {
    schema: "id bigint!, name string, team string, age int!, score double!",
    rows: [
      [1n, "Ada", "red", 36, 9.5],
      [2n, "Bob", "red", 0, 7.25],
      [3n, "Cléo", "blue", 29, 0],
      [4n, null, "blue", 29, 8],
      [5n, "Eve", null, 51, 0],
    ],
  });
  conform("na.fill of text", (spark) => people(spark).na.fill("?", ["name"]).select("id", "name", "team"), {
    schema: "id bigint!, name string!, team string",
    rows: [
      [1n, "Ada", "red"],
      [2n, "Bob", "red"],
      [3n, "Cléo", "blue"],
      [4n, "?", "blue"],
      [5n, "Eve", null],
    ],
  });
  conform("na.fill by column", (spark) => people(spark).na.fill({ age: 1, team: "none" }).select("id", "age", "team"), {
    schema: "id bigint!, age int!, team string!",
    rows: [
      [1n, 36, "red"],
      [2n, 1, "red"],
      [3n, 29, "blue"],
      [4n, 29, "blue"],
      [5n, 51, "none"],
    ],
  });
  conformError("union of different widths", (spark) => spark.range(1).untyped().union(people(spark).untyped()), {
    type: AnalysisError,
    errorClass: "NUM_COLUMNS_MISMATCH",
  });
  conformError(
    "union of types that do not meet",
    (spark) =>
      frame(spark, "a int", [[1]])
        .untyped()
        .union(frame(spark, "a array<int>", [[[1]]]).untyped()),
    { type: AnalysisError, errorClass: "INCOMPATIBLE_COLUMN_TYPE" },
  );
  conformError(
    "unionByName with a missing column",
    (spark) =>
      spark
        .range(1)
        .untyped()
        .unionByName(spark.range(1).withColumn("x", lit(1)).untyped()),
    {
      type: AnalysisError,
      errorClass: "NUM_COLUMNS_MISMATCH",
    },
  );
});
