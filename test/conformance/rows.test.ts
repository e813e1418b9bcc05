import { expect } from "vitest";
import { col, expr, fn, lit } from "../../src/index.js";
import { conform, onEachEngine, suite } from "./support/conform.js";
import { frame, people } from "./support/frames.js";

suite("rows and columns", () => {
  conform("range", (spark) => spark.range(3), { schema: "id bigint!", rows: [[0n], [1n], [2n]] });
  conform("range with a step", (spark) => spark.range(10, 1, -4), { schema: "id bigint!", rows: [[10n], [2n], [6n]] });
  conform("an empty range", (spark) => spark.range(5, 5), { schema: "id bigint!", rows: [] });
  conform("a local relation keeps its null flags", (spark) => people(spark), {
    schema: "id bigint!, name string, team string, age int, score double",
    rows: [
      [1n, "Ada", "red", 36, 9.5],
      [2n, "Bob", "red", null, 7.25],
      [3n, "Cléo", "blue", 29, null],
      [4n, null, "blue", 29, 8],
      [5n, "Eve", null, 51, NaN],
    ],
  });
  conform("an empty local relation", (spark) => frame(spark, "a int not null, b array<string>", []), {
    schema: "a int!, b array<string>",
    rows: [],
  });
  conform("select of names", (spark) => people(spark).select("name", "id"), {
    schema: "name string, id bigint!",
    rows: [
      ["Ada", 1n],
      ["Bob", 2n],
      ["Cléo", 3n],
      ["Eve", 5n],
      [null, 4n],
    ],
  });
  conform("select of everything", (spark) => people(spark).select("*").limit(0), {
    schema: "id bigint!, name string, team string, age int, score double",
    rows: [],
  });
  conform("select of the same column twice", (spark) => people(spark).select("id", "id").limit(0), {
    schema: "id bigint!, id bigint!",
    rows: [],
  });
  conform("select ignores the case of names", (spark) => people(spark).untyped().select("NAME", col("Id")).limit(0), {
    schema: "NAME string, Id bigint!",
    rows: [],
  });
  conform("select by callback", (spark) => people(spark).select((c) => ({ id: c.id, older: c.age.plus(1) })), {
    schema: "id bigint!, older int",
    rows: [
      [1n, 37],
      [2n, null],
      [3n, 30],
      [4n, 30],
      [5n, 52],
    ],
  });
  conform(
    "names of unnamed expressions",
    (spark) =>
      people(spark)
        .untyped()
        .select(...([fn.upper(col("name")), col("age").plus(1), lit(2)] as never[]))
        .limit(0),
    { schema: "upper(name) string, (age + 1) int, 2 int!", rows: [] },
  );
  conform("selectExpr", (spark) => people(spark).selectExpr("id", "name").limit(0), {
    schema: "id bigint!, name string",
    refused: /SQL text/,
    rows: [],
  });
  conform("withColumn adds", (spark) => people(spark).withColumn("twice", (c) => c.id.times(2)), {
    schema: "id bigint!, name string, team string, age int, score double, twice bigint!",
    rows: [
      [1n, "Ada", "red", 36, 9.5, 2n],
      [2n, "Bob", "red", null, 7.25, 4n],
      [3n, "Cléo", "blue", 29, null, 6n],
      [4n, null, "blue", 29, 8, 8n],
      [5n, "Eve", null, 51, NaN, 10n],
    ],
  });
  conform("withColumn replaces in place", (spark) => people(spark).withColumn("name", (c) => fn.upper(c.name)), {
    schema: "id bigint!, name string, team string, age int, score double",
    rows: [
      [1n, "ADA", "red", 36, 9.5],
      [2n, "BOB", "red", null, 7.25],
      [3n, "CLÉO", "blue", 29, null],
      [4n, null, "blue", 29, 8],
      [5n, "EVE", null, 51, NaN],
    ],
  });
  conform(
    "withColumn replaces whatever the case, and takes the new name",
    (spark) =>
      people(spark)
        .untyped()
        .select("id", "name")
        .withColumn("NAME", fn.lower(col("name"))),
    {
      schema: "id bigint!, NAME string",
      rows: [
        [1n, "ada"],
        [2n, "bob"],
        [3n, "cléo"],
        [4n, null],
        [5n, "eve"],
      ],
    },
  );
  conform("withColumns read the old columns", (spark) => frame(spark, "a int, b int", [[1, 2]]).withColumns((c) => ({ a: c.b, b: c.a })), {
    schema: "a int, b int",
    rows: [[2, 1]],
  });
  conform(
    "chained withColumns, each reading the one before",
    (spark) =>
      spark
        .range(2)
        .withColumn("a", col("id").plus(1))
        .withColumn("b", col("a").times(2))
        .withColumn("a", col("b").plus(col("a"))),
    {
      schema: "id bigint!, a bigint!, b bigint!",
      rows: [
        [0n, 3n, 2n],
        [1n, 6n, 4n],
      ],
    },
  );
  conform(
    "chained independent withColumns",
    (spark) => spark.range(2).withColumn("a", col("id").plus(1)).withColumn("b", col("id").times(2)).withColumn("c", lit("x")),
    {
      schema: "id bigint!, a bigint!, b bigint!, c string!",
      rows: [
        [0n, 1n, 0n, "x"],
        [1n, 2n, 2n, "x"],
      ],
    },
  );
  conform("withColumnRenamed", (spark) => people(spark).withColumnRenamed("name", "who").select("id", "who"), {
    schema: "id bigint!, who string",
    rows: [
      [1n, "Ada"],
      [2n, "Bob"],
      [3n, "Cléo"],
      [4n, null],
      [5n, "Eve"],
    ],
  });
  conform("withColumnRenamed of a column that is not there", (spark) => spark.range(1).untyped().withColumnRenamed("nope", "x"), {
    schema: "id bigint!",
    rows: [[0n]],
  });
  conform("drop", (spark) => people(spark).drop("name", "score"), {
    schema: "id bigint!, team string, age int",
    rows: [
      [1n, "red", 36],
      [2n, "red", null],
      [3n, "blue", 29],
      [4n, "blue", 29],
      [5n, null, 51],
    ],
  });
  conform("drop of a column that is not there", (spark) => spark.range(1).untyped().drop("nope"), { schema: "id bigint!", rows: [[0n]] });
  conform(
    "filter by callback",
    (spark) =>
      people(spark)
        .filter((c) => c.age.gt(30))
        .select("id"),
    { schema: "id bigint!", rows: [[1n], [5n]] },
  );
  conform(
    "filter drops null conditions",
    (spark) =>
      people(spark)
        .filter((c) => c.age.gt(30).not())
        .select("id"),
    { schema: "id bigint!", rows: [[3n], [4n]] },
  );
  conform(
    "filters add up",
    (spark) =>
      people(spark)
        .filter((c) => c.age.gt(20))
        .where((c) => c.team.eq("blue"))
        .select("id"),
    { schema: "id bigint!", rows: [[3n], [4n]] },
  );
  conform(
    "and, or, not with nulls",
    (spark) =>
      frame(spark, "a boolean, b boolean", [
        [true, true],
        [true, null],
        [false, null],
        [null, null],
        [null, true],
        [null, false],
      ]).withColumns((c) => ({ and: c.a.and(c.b), or: c.a.or(c.b), not: c.a.not() })),
    {
      schema: "a boolean, b boolean, and boolean, or boolean, not boolean",
      rows: [
        [false, null, false, null, true],
        [null, false, false, null, null],
        [null, null, null, null, null],
        [null, true, null, true, null],
        [true, null, null, true, false],
        [true, true, true, true, false],
      ],
    },
  );
  conform("limit after orderBy", (spark) => people(spark).orderBy("age", "id").limit(2).select("id"), {
    schema: "id bigint!",
    rows: [[2n], [3n]],
    ordered: true,
  });
  conform("limit 0", (spark) => people(spark).limit(0).select("id"), { schema: "id bigint!", rows: [] });
  conform(
    "distinct counts nulls and NaN as equal",
    (spark) =>
      frame(spark, "a int, d double", [
        [1, Number.NaN],
        [1, Number.NaN],
        [null, 0],
        [null, 0],
        [null, null],
        [2, null],
      ]).distinct(),
    {
      schema: "a int, d double",
      rows: [
        [1, NaN],
        [2, null],
        [null, 0],
        [null, null],
      ],
    },
  );
  conform("dropDuplicates by a name", (spark) => people(spark).dropDuplicates(["team"]).select("team"), {
    schema: "team string",
    rows: [["blue"], ["red"], [null]],
  });
  conform("alias qualifies names", (spark) => people(spark).alias("p").untyped().select(col("p.id"), col("p.name")).limit(0), {
    schema: "id bigint!, name string",
    rows: [],
  });
  conform(
    "a constant frame",
    (spark) => spark.range(1).select(() => ({ i: lit(5), l: lit(5n), d: lit(1.5), s: lit("x"), b: lit(true), n: lit(null) })),
    { schema: "i int!, l bigint!, d double!, s string!, b boolean!, n void", rows: [[5, 5n, 1.5, "x", true, null]] },
  );
  conform("expr parsed by the client or the server", (spark) => spark.range(3).select(col("id")).filter("id >= 1"), {
    schema: "id bigint!",
    refused: /SQL text/,
    rows: [[1n], [2n]],
  });
  conform(
    "col of a frame outlives a filter",
    (spark) => {
      const all = people(spark);
      return all.filter((c) => c.age.gt(30)).select(all.col("name").as("n"));
    },
    { schema: "n string", rows: [["Ada"], ["Eve"]] },
  );
  onEachEngine("take, first, count, isEmpty, columns", async (spark) => {
    const frame = people(spark).orderBy("id").select("id", "name");
    expect(await frame.take(2)).toEqual([
      { id: 1n, name: "Ada" },
      { id: 2n, name: "Bob" },
    ]);
    expect(await frame.first()).toEqual({ id: 1n, name: "Ada" });
    expect(await frame.count()).toBe(5);
    expect(await frame.isEmpty()).toBe(false);
    expect(await frame.columns()).toEqual(["id", "name"]);
  });
  onEachEngine("rows one by one, in batches, as an Arrow table", async (spark) => {
    const frame = spark.range(25_000);
    let sum = 0n;
    for await (const row of frame) sum += row.id;
    for await (const rows of frame.batches()) for (const row of rows) sum += row.id;
    expect(sum).toBe(2n * 312_487_500n);
    expect((await frame.toArrow()).numRows).toBe(25_000);
  });
  onEachEngine("leaving a loop ends the query", async (spark) => {
    for await (const row of spark.range(10_000_000)) {
      expect(row.id).toBe(0n);
      break;
    }
    expect(await spark.range(1).count()).toBe(1);
  });
  onEachEngine("show prints what Spark prints", async (spark) => {
    expect(await people(spark).orderBy("id").showString(3)).toBe(
      [
        "+---+----+----+----+-----+",
        "| id|name|team| age|score|",
        "+---+----+----+----+-----+",
        "|  1| Ada| red|  36|  9.5|",
        "|  2| Bob| red|NULL| 7.25|",
        "|  3|Cléo|blue|  29| NULL|",
        "+---+----+----+----+-----+",
        "only showing top 3 rows",
      ].join("\n"),
    );
    expect(await people(spark).orderBy("id").showString(1, true, true)).toBe(
      ["-RECORD 0----", " id    | 1   ", " name  | Ada ", " team  | red ", " age   | 36  ", " score | 9.5 ", "only showing top 1 row"].join(
        "\n",
      ),
    );
    expect(
      await frame(spark, "s string, a array<int>, m map<string,int>, n struct<x:int>", [
        ["a text of more than twenty characters", [1, null], new Map([["k", 1]]), { x: 1 }],
      ]).showString(),
    ).toBe(
      [
        "+--------------------+---------+--------+---+",
        "|                   s|        a|       m|  n|",
        "+--------------------+---------+--------+---+",
        "|a text of more th...|[1, NULL]|{k -> 1}|{1}|",
        "+--------------------+---------+--------+---+",
        "",
      ].join("\n"),
    );
    expect(await people(spark).treeString()).toBe(
      [
        "root",
        " |-- id: long (nullable = false)",
        " |-- name: string (nullable = true)",
        " |-- team: string (nullable = true)",
        " |-- age: integer (nullable = true)",
        " |-- score: double (nullable = true)",
        "",
      ].join("\n"),
    );
  });
  onEachEngine("an aborted signal ends it", async (spark) => {
    await expect(spark.range(10).collect({ signal: AbortSignal.abort() })).rejects.toMatchObject({ name: "AbortError" });
  });
  conform("union of literals keeps duplicates", (spark) => spark.range(2).union(spark.range(2)), {
    schema: "id bigint!",
    rows: [[0n], [0n], [1n], [1n]],
  });
  conform("expr as a column", (spark) => people(spark).select("id", expr("age").as("years")).limit(0), {
    schema: "id bigint!, years int",
    refused: /SQL text/,
    rows: [],
  });
});
