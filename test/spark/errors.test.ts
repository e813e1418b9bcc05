import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  AnalysisError,
  ConnectionError,
  col,
  ExecutionError,
  fn,
  lit,
  NotFoundError,
  ParseError,
  SparkError,
  SparkSession,
  UnsupportedError,
} from "../../src/index.js";
import { describeSpark } from "../support/spark.js";

type ErrorClass = new (...args: never[]) => SparkError;

describeSpark("errors of a server", (address) => {
  let spark: SparkSession;
  let folder: string;
  beforeAll(async () => {
    spark = await SparkSession.connect(address);
    await spark.exec("CREATE TEMP VIEW there AS SELECT 1");
    folder = await mkdtemp(join(tmpdir(), "errors-"));
    await writeFile(join(folder, "bad.parquet"), "no parquet");
  });
  afterAll(async () => {
    await spark.close();
    await rm(folder, { recursive: true });
  });

  const failure = async (action: () => Promise<unknown>): Promise<SparkError> => {
    const error = await action().then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(SparkError);
    return error as SparkError;
  };
  const query = (text: string): Promise<SparkError> => failure(() => spark.sql(text).collect());
  const command = (text: string): Promise<SparkError> => failure(() => spark.exec(text));

  it.each<readonly [string, ErrorClass, errorClass: string, sqlState: string]>([
    ["SELECT 1 +", ParseError, "PARSE_SYNTAX_ERROR", "42601"],
    [
      "SELECT * FROM range(3) JOIN LATERAL (SELECT 1 AS id) USING (id)",
      UnsupportedError,
      "UNSUPPORTED_FEATURE.LATERAL_JOIN_USING",
      "0A000",
    ],
    ["SELECT * FROM nope", NotFoundError, "TABLE_OR_VIEW_NOT_FOUND", "42P01"],
    ["SELECT nope(1)", NotFoundError, "UNRESOLVED_ROUTINE", "42883"],
    ["SELECT * FROM nope(1)", NotFoundError, "UNRESOLVABLE_TABLE_VALUED_FUNCTION", "42883"],
    ["SELECT * FROM parquet.`/nope/nope`", NotFoundError, "PATH_NOT_FOUND", "42K03"],
    ["SELECT 'a' COLLATE nope", NotFoundError, "COLLATION_INVALID_NAME", "42704"],
    ["SELECT idd FROM range(3)", AnalysisError, "UNRESOLVED_COLUMN.WITH_SUGGESTION", "42703"],
    ["SELECT id FROM range(3) a, range(3) b", AnalysisError, "AMBIGUOUS_REFERENCE", "42704"],
    ["SELECT upper(array(1))", AnalysisError, "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE", "42K09"],
    ["SELECT upper()", AnalysisError, "WRONG_NUM_ARGS.WITHOUT_SUGGESTION", "42605"],
    ["SELECT id, count(*) FROM range(3)", AnalysisError, "MISSING_GROUP_BY", "42803"],
    ["SELECT 1 FROM range(3) WHERE count(*) > 1", AnalysisError, "INVALID_WHERE_CONDITION", "42903"],
    ["SELECT 1, 2 UNION SELECT 1", AnalysisError, "NUM_COLUMNS_MISMATCH", "42826"],
    ["SELECT 1 AS a, a.b", AnalysisError, "INVALID_EXTRACT_BASE_FIELD_TYPE", "42000"],
    ["SELECT id / 0 FROM range(3)", ExecutionError, "DIVIDE_BY_ZERO", "22012"],
    ["SELECT CAST('x' AS INT)", ExecutionError, "CAST_INVALID_INPUT", "22018"],
    ["SELECT CAST(300 AS TINYINT)", ExecutionError, "CAST_OVERFLOW", "22003"],
    ["SELECT CAST(12345 AS DECIMAL(3,1))", ExecutionError, "NUMERIC_VALUE_OUT_OF_RANGE.WITH_SUGGESTION", "22003"],
    ["SELECT 9223372036854775807L + 1", ExecutionError, "ARITHMETIC_OVERFLOW", "22003"],
    ["SELECT array(1)[5]", ExecutionError, "INVALID_ARRAY_INDEX", "22003"],
    ["SELECT element_at(array(1), 0)", ExecutionError, "INVALID_INDEX_OF_ZERO", "22003"],
    ["SELECT assert_true(false)", ExecutionError, "USER_RAISED_EXCEPTION", "P0001"],
    ["SELECT map(1, 2, 1, 3)", ExecutionError, "DUPLICATED_MAP_KEY", "23505"],
    ["SELECT regexp_replace('a', '(', 'b')", ExecutionError, "INVALID_PARAMETER_VALUE.PATTERN", "22023"],
  ])("%s: the class by what Spark calls it", async (text, kind, errorClass, sqlState) => {
    const error = await query(text);
    expect(error).toMatchObject({ errorClass, sqlState });
    expect(error.constructor).toBe(kind);
  });

  it.each<readonly [string, ErrorClass, errorClass: string]>([
    ["USE nope_schema", NotFoundError, "SCHEMA_NOT_FOUND"],
    ["DROP TABLE nope", NotFoundError, "TABLE_OR_VIEW_NOT_FOUND"],
    ["DROP TEMPORARY VARIABLE nope", NotFoundError, "VARIABLE_NOT_FOUND"],
    ["SET VAR nope = 1", NotFoundError, "UNRESOLVED_VARIABLE"],
    ["CREATE TEMPORARY FUNCTION nope AS 'no.such.Class'", NotFoundError, "CANNOT_LOAD_FUNCTION_CLASS"],
    ["CREATE TABLE (x", ParseError, "PARSE_SYNTAX_ERROR"],
    ["CREATE TEMP VIEW there AS SELECT 1", AnalysisError, "TEMP_TABLE_OR_VIEW_ALREADY_EXISTS"],
  ])("%s: the class by what Spark calls it", async (text, kind, errorClass) => {
    const error = await command(text);
    expect(error).toMatchObject({ errorClass });
    expect(error.constructor).toBe(kind);
  });

  it("an error has the chain of the server's causes, each with its exception and where it was", async () => {
    const error = await failure(() => spark.read.schema("id bigint").parquet(folder).collect());
    expect(error).toMatchObject({
      errorClass: expect.stringMatching(/^FAILED_READ_FILE/),
      serverException: "org.apache.spark.SparkException",
    });
    const cause = error.cause as SparkError;
    expect(cause).toBeInstanceOf(SparkError);
    expect(cause.message).toContain("bad.parquet");
    for (const each of [error, cause]) expect(each.serverStackTrace[0]).toMatch(/^[\w.$]+\(.*\)$/);
    const text = inspect(error);
    expect(text).toMatch(/cause: SparkError: [\s\S]*bad\.parquet/);
    expect(text).toMatch(/… \d+ more/);
  });

  it("of SQL it says the place, with a caret under the fragment", async () => {
    const error = await query("SELECT id,\n  idd FROM range(3)");
    expect(error.queryContexts).toMatchObject([{ type: "SQL", fragment: "idd", startIndex: 13, stopIndex: 15 }]);
    expect(error.message).toMatch(/== SQL \(line 2, position 3\) ==\n {2}idd FROM range\(3\)\n {2}\^\^\^$/);
  });

  it("a division by zero says the line of the code that made it", async () => {
    const line = here() + 1;
    const ratio = lit(1).div(col("id").minus(col("id")));
    const error = await failure(() => spark.range(3).select(ratio.as("ratio")).collect());
    expect(error).toMatchObject({ errorClass: "DIVIDE_BY_ZERO" });
    expectPlace(error, "div", line);
  });

  it("so does a cast, a function, an unknown column, and an expression of a frame's method", async () => {
    const df = spark.range(3);
    const line = here();
    const cast = await failure(() => df.select(lit("x").cast("int").as("n")).collect());
    const called = await failure(() => df.select(fn.to_date(lit("x")).as("d")).collect());
    // @ts-expect-error: the frame has no such column
    const filtered = await failure(() => df.filter(col("idd").gt(1)).collect());
    // @ts-expect-error: nor here
    const unknown = await failure(() => df.select((c) => ({ id: c.idd })).collect());
    // @ts-expect-error: nor here
    const named = await failure(() => df.withColumn("a", lit(1)).select("idd").schema());
    expectPlace(cast, "cast", line + 1);
    expectPlace(called, "to_date", line + 2);
    expectPlace(filtered, "gt", line + 4);
    expectPlace(unknown, "select", line + 6);
    expectPlace(named, "select", line + 8);
  });

  it("the stack reaches the line that asked for the rows", async () => {
    async function asksForRows(): Promise<unknown> {
      return await spark.sql("SELECT 1 / 0").collect();
    }
    expect((await failure(asksForRows)).stack).toContain("asksForRows");
  });

  it("a server that is not there is a ConnectionError", async () => {
    const error = await failure(() => SparkSession.connect("sc://127.0.0.1:1"));
    expect(error).toBeInstanceOf(ConnectionError);
  });
});

function expectPlace(error: SparkError, fragment: string, line: number): void {
  const place = new RegExp(`errors\\.test\\.ts:${line}:\\d+$`);
  expect(error.queryContexts).toMatchObject([{ type: "DataFrame", fragment, callSite: expect.stringMatching(place) }]);
  expect(error.message).toMatch(new RegExp(`"${fragment}" was called from\\n\\S*errors\\.test\\.ts:${line}:\\d+$`));
}

/** The number of the line that calls this. */
function here(): number {
  return Number(/:(\d+):\d+\)?$/.exec(new Error().stack!.split("\n")[2]!)![1]);
}
