import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import {
  AnalysisError,
  ArgumentError,
  ConnectionError,
  ExecutionError,
  NotFoundError,
  ParseError,
  SparkSession,
  sql,
} from "../../src/index.js";
import { describeSpark } from "../support/spark.js";

describe("a connection that can't be", () => {
  it.each([
    ["http://localhost:15002", /sc:\/\//],
    ["sc://", /host/],
    ["sc://localhost:port", /port/],
    ["sc://localhost:15002/;use_ssl=perhaps", /use_ssl/],
    ["sc://localhost:15002/path", /path/],
    ["sc://db.example:15002/;use_ssl=false;token=secret", /token|TLS|ssl/i],
    ["", /sc:\/\//],
  ])("%j is an ArgumentError that says what is wrong", async (url, says) => {
    const error = await SparkSession.connect(url).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ArgumentError);
    expect((error as Error).message).toMatch(says);
    // a token never appears in a message
    expect((error as Error).message).not.toContain("secret");
  });

  it("without an address it names SPARK_REMOTE", async () => {
    const before = process.env.SPARK_REMOTE;
    delete process.env.SPARK_REMOTE;
    try {
      await expect(SparkSession.connect()).rejects.toThrow(/SPARK_REMOTE/);
    } finally {
      if (before !== undefined) process.env.SPARK_REMOTE = before;
    }
  });

  it("a server that is away is a ConnectionError with its address, in the time that was allowed", async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, "127.0.0.1", resolve));
    const { port } = closed.address() as { port: number };
    await new Promise((resolve) => closed.close(resolve));
    const start = performance.now();
    const error = await SparkSession.connect(`sc://127.0.0.1:${port}`, { retry: { budget: 1000 } }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ConnectionError);
    expect((error as Error).message).toContain(`127.0.0.1:${port}`);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describeSpark("SQL that can't be", (address) => {
  it("bad SQL is a ParseError with Spark's class and place", async () => {
    await using spark = await SparkSession.connect(address);
    const error = await spark
      .sql("SELECT 1 +")
      .collect()
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ParseError);
    expect(error).toMatchObject({ errorClass: "PARSE_SYNTAX_ERROR", sqlState: "42601" });
  });

  it("an unknown column names the closest ones", async () => {
    await using spark = await SparkSession.connect(address);
    const error = await spark
      .sql("SELECT idd FROM range(3)")
      .collect()
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(AnalysisError);
    expect(error).toMatchObject({
      errorClass: "UNRESOLVED_COLUMN.WITH_SUGGESTION",
      sqlState: "42703",
      messageParameters: { objectName: "`idd`", proposal: "`id`" },
    });
  });

  it("an unknown table is a NotFoundError", async () => {
    await using spark = await SparkSession.connect(address);
    const error = await spark
      .sql("SELECT * FROM nope")
      .collect()
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ errorClass: "TABLE_OR_VIEW_NOT_FOUND" });
  });

  it("a failure while running is an ExecutionError with its query context", async () => {
    await using spark = await SparkSession.connect(address);
    const error = await spark
      .sql("SELECT 1 / (id - id) AS x FROM range(3)")
      .collect()
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ExecutionError);
    expect(error).toMatchObject({ errorClass: "DIVIDE_BY_ZERO", sqlState: "22012" });
    expect((error as ExecutionError).queryContexts[0]?.fragment).toBe("1 / (id - id)");
  });

  it("values are bound, never pasted", async () => {
    await using spark = await SparkSession.connect(address);
    const hostile = "'; DROP TABLE t; --";
    expect(await spark.sql`SELECT ${hostile} AS x`.collect()).toEqual([{ x: hostile }]);
    expect(await spark.sql("SELECT :v AS x", { v: hostile }).collect()).toEqual([{ x: hostile }]);
    const inOrder = spark.sql(
      "SELECT ? AS a, (SELECT max(id) FROM range(?)) AS b FROM VALUES (?) AS t(z) WHERE z IN (?, ?)",
      [1, 5, 7, 7, 8],
    );
    expect(await inOrder.collect()).toEqual([{ a: 1, b: 4n }]);
  });

  it("identifiers are quoted by name", async () => {
    await using spark = await SparkSession.connect(address);
    const name = "a`b.c";
    const frame = spark.range(1).withColumnRenamed("id", name);
    expect(await spark.sql`SELECT ${sql.id(name)} AS x FROM ${frame}`.collect()).toEqual([{ x: 0n }]);
  });
});
