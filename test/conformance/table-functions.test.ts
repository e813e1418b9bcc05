import { expect, it } from "vitest";
import { tableExample } from "../../codegen/emit/table-example.js";
import { functionDocs } from "../../src/generated/facts/docs.js";
import { facts } from "../../src/generated/facts/index.js";
import { AnalysisError, ArgumentError, fn, lit, type SparkSession, UnsupportedError } from "../../src/index.js";
import { type AnyFrame, conform, conformError, onEachEngine, suite } from "./support/conform.js";
import { frame } from "./support/frames.js";
import { typeText } from "./support/schema-text.js";

const tagged = (spark: SparkSession) =>
  frame(spark, "id int, tags array<string>", [
    [1, ["a", null, "b"]],
    [2, []],
    [3, null],
  ]);

suite("table functions that are generators", () => {
  conform("explode of an array", (spark) => spark.tvf.explode(fn.array(lit(1), lit(2))), {
    schema: "col int!",
    rows: [[1], [2]],
    ordered: true,
  });
  conform("explode of an array that holds null", (spark) => spark.tvf.explode(fn.array(lit("a"), lit(null))), {
    schema: "col string",
    rows: [["a"], [null]],
  });
  conform("explode of a map", (spark) => spark.tvf.explode(fn.create_map(lit("a"), lit(1), lit("b"), lit(2))), {
    schema: "key string!, value int!",
    rows: [
      ["a", 1],
      ["b", 2],
    ],
  });
  conform("explode of an empty array", (spark) => spark.tvf.explode(fn.array().cast("array<int>")), { schema: "col int", rows: [] });
  conform("explode_outer of an empty array", (spark) => spark.tvf.explode_outer(fn.array().cast("array<int>")), {
    schema: "col int",
    rows: [[null]],
  });
  conform("explode_outer of null", (spark) => spark.tvf.explode_outer(lit(null).cast("map<string,int>")), {
    schema: "key string, value int",
    rows: [[null, null]],
  });
  conform("posexplode", (spark) => spark.tvf.posexplode(fn.array(lit("a"), lit("b"))), {
    schema: "pos int!, col string!",
    rows: [
      [0, "a"],
      [1, "b"],
    ],
    ordered: true,
  });
  conform("posexplode_outer of null", (spark) => spark.tvf.posexplode_outer(lit(null).cast("map<string,int>")), {
    schema: "pos int, key string, value int",
    rows: [[null, null, null]],
  });
  conform("inline", (spark) => spark.tvf.inline(fn.array(fn.struct(lit(1).as("a"), lit("x").as("b")), lit(null))), {
    schema: "a int, b string",
    rows: [
      [1, "x"],
      [null, null],
    ],
  });
  conform("inline_outer", (spark) => spark.tvf.inline_outer(fn.array(fn.struct(lit(1).as("a"), lit("x").as("b")))), {
    schema: "a int, b string",
    rows: [[1, "x"]],
  });
  conform("json_tuple", (spark) => spark.tvf.json_tuple(lit('{"id":7,"at":{"x":1}}'), "id", "at", "color"), {
    schema: "c0 string, c1 string, c2 string",
    rows: [["7", '{"x":1}', null]],
    refused: /the function json_tuple/,
  });
  conform("stack", (spark) => spark.tvf.stack(2, lit(1), lit("x"), lit(3)), {
    schema: "col0 int, col1 string",
    rows: [
      [1, "x"],
      [3, null],
    ],
    refused: /the function stack/,
  });
});

suite("table functions that are nothing else", () => {
  conform("range to an end", (spark) => spark.tvf.range(3), { schema: "id bigint!", rows: [[0n], [1n], [2n]] });
  conform("range down", (spark) => spark.tvf.range(5, 0, -2, 3), { schema: "id bigint!", rows: [[5n], [3n], [1n]] });
  conform("range from a start that is past the end", (spark) => spark.tvf.range(5n, 0n), { schema: "id bigint!", rows: [] });
  conform("sql_keywords", (spark) => spark.tvf.sql_keywords().filter((c) => c.keyword.isin("SELECT", "TABLE")), {
    schema: "keyword string!, reserved boolean!",
    rows: [
      ["SELECT", false],
      ["TABLE", false],
    ],
    refused: /the function sql_keywords/,
  });
  conform(
    "collations",
    (spark) =>
      spark.tvf
        .collations()
        .filter((c) => c.NAME.isin("UTF8_LCASE", "de_CI_AI"))
        .drop("ICU_VERSION"),
    {
      schema:
        "CATALOG string!, SCHEMA string!, NAME string!, LANGUAGE string, COUNTRY string, ACCENT_SENSITIVITY string!, CASE_SENSITIVITY string!, PAD_ATTRIBUTE string!",
      rows: [
        ["SYSTEM", "BUILTIN", "UTF8_LCASE", null, null, "ACCENT_SENSITIVE", "CASE_INSENSITIVE", "NO_PAD"],
        ["SYSTEM", "BUILTIN", "de_CI_AI", "German", null, "ACCENT_INSENSITIVE", "CASE_INSENSITIVE", "NO_PAD"],
      ],
      refused: /the function collations/,
    },
  );
  conform("variant_explode", (spark) => spark.tvf.variant_explode(fn.parse_json(lit('{"b":2,"a":[1]}'))), {
    schema: "pos int!, key string, value variant!",
    rows: [
      [0, "a", [1]],
      [1, "b", 2],
    ],
    refused: /the function variant_explode/,
  });
  conform("variant_explode_outer of nothing", (spark) => spark.tvf.variant_explode_outer(fn.parse_json(lit("[]"))), {
    schema: "pos int, key string, value variant",
    rows: [[null, null, null]],
    refused: /the function variant_explode_outer/,
  });
  onEachEngine("python_worker_logs", async (spark, engine) => {
    const logs = spark.tvf.python_worker_logs();
    if (engine === "embedded") return expect(logs.collect()).rejects.toThrow(/the function python_worker_logs/);
    // off by default in older releases
    await spark.conf.set("spark.sql.pyspark.worker.logging.enabled", "true");
    expect(await logs.collect()).toEqual([]);
    expect((await logs.schema()).fields.map((field) => field.name)).toEqual(["ts", "level", "msg", "context", "exception", "logger"]);
    expect(typeText(await logs.schema())).toBe(typeText(await logs.schema({ offline: true })));
  });
});

suite("what is made of a table function", () => {
  conform(
    "filter and select",
    (spark) =>
      spark.tvf
        .posexplode(fn.array(lit(4), lit(5)))
        .filter((c) => c.pos.eq(1))
        .select((c) => ({ more: c.col.plus(c.pos) })),
    { schema: "more int!", rows: [[6]] },
  );
  conform(
    "a join",
    (spark) => {
      const numbers = spark.tvf.explode(fn.array(lit(1), lit(9)));
      return numbers.join(tagged(spark), (e, t) => e.col.eq(t.id)).select("col", "id");
    },
    { schema: "col int!, id int", rows: [[1, 1]] },
  );
  conform("one of an expression", (spark) => spark.tvf.explode(fn.transform(fn.array(lit(1), lit(2), lit(3)), (x) => x.times(x))), {
    schema: "col int!",
    rows: [[1], [4], [9]],
  });
  conform(
    "one of a subquery",
    (spark) => {
      const one = tagged(spark)
        .filter((c) => c.id.eq(1))
        .select("tags");
      return spark.tvf.explode(one.scalar());
    },
    { schema: "col string", rows: [["a"], [null], ["b"]], refused: /subqueries/ },
  );
});

suite("a table function of another frame's columns", () => {
  conform(
    "behind lateralJoin",
    (spark) => {
      const rows = tagged(spark);
      return rows.lateralJoin(spark.tvf.explode(rows.cols().tags.outer())).select("id", "col");
    },
    {
      schema: "id int, col string",
      rows: [
        [1, "a"],
        [1, null],
        [1, "b"],
      ],
      refused: /lateralJoin/,
    },
  );
  conform(
    "behind a left lateralJoin on a condition over both sides",
    (spark) => {
      const rows = tagged(spark);
      const tags = spark.tvf.posexplode(rows.cols().tags.outer());
      return rows.lateralJoin(tags, (row, tag) => tag.pos.gt(row.id), "left").select("id", "pos", "col");
    },
    {
      schema: "id int, pos int, col string",
      rows: [
        [1, 2, "b"],
        [2, null, null],
        [3, null, null],
      ],
      refused: /lateralJoin/,
    },
  );
  conform(
    "in an expression over several columns",
    (spark) => {
      const rows = tagged(spark);
      const { id, tags } = rows.cols();
      return rows.lateralJoin(spark.tvf.stack(2, id.outer(), lit("one"), fn.size(tags.outer()), lit("two"))).drop("tags");
    },
    {
      schema: "id int, col0 int, col1 string",
      rows: [
        [1, 1, "one"],
        [1, 3, "two"],
        [2, 2, "one"],
        [2, 0, "two"],
        [3, 3, "one"],
        [3, null, "two"],
      ],
      refused: /lateralJoin/,
    },
  );
});

suite("mistakes in table functions", () => {
  // the compiler refuses them; JavaScript callers meet Spark's errors
  conformError("explode of a number", (spark) => spark.tvf.explode(lit(2) as never), {
    type: AnalysisError,
    errorClass: "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
    says: /explode\(2\)/,
  });
  conformError("a column of no frame", (spark) => spark.tvf.explode(tagged(spark).alias("t").cols().tags.outer()), {
    type: AnalysisError,
    errorClass: "UNRESOLVED_COLUMN.WITHOUT_SUGGESTION",
    says: /tags/,
  });
  conformError("an aggregate", (spark) => spark.tvf.explode(fn.collect_list(lit(2))), {
    type: AnalysisError,
    errorClass: "UNSUPPORTED_EXPR_FOR_OPERATOR",
  });
  conformError("a step of 0", (spark) => spark.tvf.range(0, 1, 0), { type: ArgumentError, says: /the step is 0/ });
});

// as they stand in the documentation of spark.tvf; those of table functions alone are among the registry's
suite("the examples of generators, as table functions", () => {
  const generators = facts.filter(({ kind, tvf }) => kind === "generator" && tvf === true);
  it("are some", () => expect(generators.length).toBeGreaterThanOrEqual(8));
  for (const { name } of generators) {
    for (const { lines, value, type } of functionDocs[name]!.examples.map(tableExample)) {
      onEachEngine(lines.join(" "), async (spark, engine) => {
        const program = [...lines.slice(0, -1), `return ${lines.at(-1)}`].join("\n");
        const made = new Function("spark", "fn", "lit", program)(spark, fn, lit) as AnyFrame;
        try {
          const rows = (await made.collect({ rows: "array" })) as unknown as unknown[][];
          expect(rows.map((row) => (row.length === 1 ? row[0] : row))).toEqual(value);
          expect(typeText(await made.schema())).toBe(type);
        } catch (error) {
          // what the embedded engine lacks it refuses by name
          if (!(engine === "embedded" && error instanceof UnsupportedError)) throw error;
          expect(error.message).toMatch(new RegExp(`the function ${name}\\b|lateralJoin`));
        }
      });
    }
  }
});
