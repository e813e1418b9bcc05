import { expect } from "vitest";
import { AnalysisError, col, type DataFrame, fn, lit, type SparkSession, UnsupportedError } from "../../src/index.js";
import { type AnyFrame, conform, conformError, onEachEngine, suite } from "./support/conform.js";
import { frame, people } from "./support/frames.js";
import { schemaText } from "./support/schema-text.js";

const peopleSchema = "id bigint!, name string, team string, age int, score double";
const peopleRows = [
  [1n, "Ada", "red", 36, 9.5],
  [2n, "Bob", "red", null, 7.25],
  [3n, "Cléo", "blue", 29, null],
  [4n, null, "blue", 29, 8],
  [5n, "Eve", null, 51, Number.NaN],
];

/** Its schema, derived without a server and, where there is one, said by it. */
function schemaIs(name: string, query: (spark: SparkSession) => AnyFrame, expected: string): void {
  onEachEngine(name, async (spark) => {
    expect(schemaText(await query(spark).schema({ offline: true }))).toBe(expected);
    expect(schemaText(await query(spark).schema())).toBe(expected);
  });
}

const types = (spark: SparkSession) =>
  frame(
    spark,
    "ti tinyint, si smallint not null, i int, l bigint, f float, d double not null, dec decimal(10,2), s string not null, b boolean, bin binary, dt date, " +
      "ts timestamp, ntz timestamp_ntz, arr array<int>, m map<string,int>, st struct<x:int>",
    [],
  );

suite("partitions", () => {
  const all = { schema: peopleSchema, rows: peopleRows };
  conform("coalesce keeps rows", (spark) => people(spark).coalesce(1), all);
  conform("repartition keeps rows", (spark) => people(spark).repartition(3), all);
  conform("repartition by columns keeps rows", (spark) => people(spark).repartition(3, "team", (c) => c.age.plus(1), col("id")), all);
  conform("repartitionByRange keeps rows", (spark) => people(spark).repartitionByRange((c) => c.age.desc(), "name"), all);
  conform("repartitionById keeps rows", (spark) => people(spark).repartitionById(2, "age"), all);
  conform(
    "sortWithinPartitions of one partition",
    (spark) =>
      people(spark)
        .coalesce(1)
        .sortWithinPartitions((c) => c.age.desc(), "id"),
    {
      ordered: true,
      schema: peopleSchema,
      rows: [peopleRows[4]!, peopleRows[0]!, peopleRows[2]!, peopleRows[3]!, peopleRows[1]!],
    },
  );
  conform(
    "a column that a projection left out",
    (spark) =>
      people(spark)
        .select("id")
        .repartition(2, col("team") as never),
    {
      schema: "id bigint!",
      rows: [[1n], [2n], [3n], [4n], [5n]],
    },
  );
  for (const [name, parameters] of [
    ["broadcast", []],
    ["merge", ["people"]],
    ["COALESCE", [1]],
    ["REPARTITION", [2, "team"]],
    ["REPARTITION_BY_RANGE", ["team", "age"]],
    ["rebalance", []],
    ["rebalance", [2]],
    ["of_a_plugin", ["x", 1, 1.5, true, ["y"]]],
  ] as const) {
    conform(`hint ${name}(${parameters.join(", ")})`, (spark) => people(spark).hint(name as string, ...parameters), all);
  }
  conform(
    "withWatermark means nothing to a batch",
    (spark) =>
      spark
        .range(2)
        .withColumn("at", lit(new Date(0)))
        .withWatermark("at", "1 hour")
        .select("id"),
    {
      schema: "id bigint!",
      rows: [[0n], [1n]],
    },
  );
  conform(
    "zipWithIndex",
    (spark) =>
      people(spark)
        .coalesce(1)
        .orderBy((c) => c.id.desc())
        .zipWithIndex()
        .select("id", "index"),
    {
      schema: "id bigint!, index bigint!",
      refused: /zipWithIndex/,
      rows: [
        [5n, 0n],
        [4n, 1n],
        [3n, 2n],
        [2n, 3n],
        [1n, 4n],
      ],
    },
  );

  const noColumn = { type: AnalysisError, errorClass: "UNRESOLVED_COLUMN.WITH_SUGGESTION" };
  conformError("repartition by no column", (spark) => people(spark).untyped().repartition("nope"), noColumn);
  conformError("repartitionByRange by no column", (spark) => people(spark).untyped().repartitionByRange("nope"), noColumn);
  conformError("repartition by an aggregate", (spark) => people(spark).repartition((c) => fn.sum(c.id)), {
    type: AnalysisError,
    errorClass: "UNSUPPORTED_EXPR_FOR_OPERATOR",
  });
  conformError("repartitionByRange by a map", (spark) => types(spark).repartitionByRange("m"), {
    type: AnalysisError,
    errorClass: "DATATYPE_MISMATCH.INVALID_ORDERING_TYPE",
  });
  conformError("repartitionById by a bigint", (spark) => people(spark).untyped().repartitionById(2, "id"), {
    type: AnalysisError,
    errorClass: "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
    says: /direct_shuffle_partition_id\(id\).*"INT".*"BIGINT"/,
  });
});

suite("sampling", () => {
  schemaIs("sample keeps the schema", (spark) => people(spark).sample(0.5), peopleSchema);
  schemaIs("sampleBy keeps the schema", (spark) => people(spark).sampleBy("team", { red: 1 }), peopleSchema);
  schemaIs("randomSplit keeps the schema", (spark) => people(spark).randomSplit([1, 2])[1], peopleSchema);
  schemaIs(
    "a sample's hidden columns can be sorted by",
    (spark) =>
      people(spark)
        .select("id")
        .sample(1)
        .orderBy(col("team") as never),
    "id bigint!",
  );
  conform("sampleBy takes all of a value and none of others", (spark) => people(spark).sampleBy("team", { red: 1, blue: 0 }), {
    schema: peopleSchema,
    refused: /sampleBy/,
    rows: [peopleRows[0]!, peopleRows[1]!],
  });
  conform(
    "sampleBy finds whole numbers in a bigint",
    (spark) =>
      people(spark)
        .sampleBy((c) => c.id.mod(3), { 0: 1, 2: 1 })
        .select("id"),
    {
      schema: "id bigint!",
      refused: /sampleBy/,
      rows: [[2n], [3n], [5n]],
    },
  );
  conform("a sample of everything", (spark) => people(spark).sample(1), { schema: peopleSchema, refused: /sample/, rows: peopleRows });
  conform("a sample of nothing", (spark) => people(spark).sample(0), { schema: peopleSchema, refused: /sample/, rows: [] });

  onEachEngine("a seed chooses the same rows, and each action sees one sample", async (spark, engine) => {
    if (engine === "embedded") return expect(spark.range(10).sample(0.5).collect()).rejects.toThrow(UnsupportedError);
    const ids = async (df: DataFrame<{ id: "bigint" }>) => (await df.collect()).map(({ id }) => id);
    const range = spark.range(0, 1000, 1, 1);
    expect(await ids(range.sample(0.5, { seed: 3 }))).toEqual(await ids(range.sample(0.5, { seed: 3n })));
    const chosen = range.sample(0.5);
    const first = await ids(chosen);
    expect(await ids(chosen)).toEqual(first);
    expect(first.length).toBeGreaterThan(400);
    expect(first.length).toBeLessThan(600);
    const often = await ids(range.sample(3, { withReplacement: true, seed: 1 }));
    expect(often.length).toBeGreaterThan(2500);
    expect(new Set(often).size).toBeLessThan(often.length);
  });

  onEachEngine("the parts of a split make up the whole", async (spark, engine) => {
    const [few, none, many] = spark.range(100).randomSplit([1, 0, 3], { seed: 5 });
    if (engine === "embedded") return expect(few.collect()).rejects.toThrow(UnsupportedError);
    const parts = await Promise.all([few, none, many].map(async (part) => (await part.collect()).map(({ id }) => Number(id))));
    expect(parts[1]).toEqual([]);
    expect(parts[0]!.length).toBeLessThan(parts[2]!.length);
    expect(parts.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, i) => i));
  });
});

const described = (...names: string[]) => ["summary string", ...names.map((name) => `${name} string`)].join(", ");

suite("statistics", () => {
  schemaIs("describe", (spark) => types(spark).describe(), described("ti", "si", "i", "l", "f", "d", "dec", "s"));
  schemaIs("summary", (spark) => types(spark).summary("count"), described("ti", "si", "i", "l", "f", "d", "dec", "s"));
  schemaIs("describe names", (spark) => types(spark).describe("s", "b", "i"), described("s", "i"));
  schemaIs("describe a field", (spark) => types(spark).untyped().describe("st.x", "I"), described("x", "I"));
  schemaIs(
    "freqItems",
    (spark) => types(spark).freqItems(["i", "s", "arr"]),
    "i_freqItems array<int>!, s_freqItems array<string!>!, arr_freqItems array<array<int>>!",
  );
  conform(
    "describe's rows",
    (spark) =>
      people(spark)
        .filter((c) => c.id.isin(1n, 3n))
        .describe("age", "name"),
    {
      ordered: true,
      schema: "summary string, age string, name string",
      refused: /describe/,
      rows: [
        ["count", "2", "2"],
        ["mean", "32.5", null],
        ["stddev", "4.949747468305833", null],
        ["min", "29", "Ada"],
        ["max", "36", "Cléo"],
      ],
    },
  );
  conform(
    "summary's rows",
    (spark) =>
      people(spark)
        .select("age")
        .summary("count_distinct", "50%", "COUNT" as "count"),
    {
      ordered: true,
      schema: "summary string, age string",
      refused: /summary/,
      rows: [
        ["count_distinct", "3"],
        ["50%", "29"],
        ["COUNT", "4"],
      ],
    },
  );
  conform("crosstab", (spark) => people(spark).filter("id < 5").crosstab("team", "age"), {
    schema: "team_age string, 29 bigint!, 36 bigint!, null bigint!",
    refused: /SQL text|crosstab/,
    rows: [
      ["blue", 2n, 0n, 0n],
      ["red", 0n, 1n, 1n],
    ],
  });
  conform(
    "freqItems' rows",
    (spark) =>
      people(spark)
        .filter((c) => c.team.eq("blue"))
        .freqItems(["age", "team"], 1),
    {
      schema: "age_freqItems array<int>!, team_freqItems array<string>!",
      refused: /freqItems/,
      rows: [[[29], ["blue"]]],
    },
  );
  conformError("describe of no column", (spark) => people(spark).untyped().describe("nope"), {
    type: AnalysisError,
    errorClass: "UNRESOLVED_COLUMN.WITH_SUGGESTION",
  });
  conformError("describe of a name with a dot", (spark) => spark.range(1).withColumnRenamed("id", "a.b").describe(), {
    type: AnalysisError,
    errorClass: "UNRESOLVED_COLUMN.WITH_SUGGESTION",
  });

  onEachEngine("numbers", async (spark, engine) => {
    const df = spark.range(10).withColumn("d", (c) => c.id.times(2).cast("double"));
    if (engine === "embedded") {
      await expect(df.cov("id", "d")).rejects.toThrow(/cov/);
      await expect(df.corr("id", "d")).rejects.toThrow(/corr/);
      return expect(df.approxQuantile("id", [0.5], 0)).rejects.toThrow(/approxQuantile/);
    }
    expect(await df.cov("id", "d")).toBeCloseTo(18.333333333333332, 12);
    expect(await df.stat.corr("id", "d")).toBeCloseTo(1, 12);
    expect(await df.limit(0).corr("id", "d")).toBeNaN();
    expect(await df.limit(0).cov("id", "d")).toBe(0);
    expect(await df.approxQuantile("id", [0, 0.25, 0.5, 1], 0)).toEqual([0, 2, 4, 9]);
    expect(await df.stat.approxQuantile(["id", "d"], [0.5], 0)).toEqual([[4], [8]]);
    expect(await df.limit(0).approxQuantile(["id", "d"], [0.5], 0)).toEqual([[], []]);
  });
});
