import { execFile } from "node:child_process";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { join } from "node:path";
import { inspect, promisify } from "node:util";
import { trace } from "@opentelemetry/api";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { traceSparkwright } from "../../examples/opentelemetry/spans.js";
import { ExecutionError, fn, lit, Observation, type Progress, SparkSession } from "../../src/index.js";
import { describeSpark, sparkPython } from "../support/spark.js";

const run = promisify(execFile);
const support = join(import.meta.dirname, "support");

describeSpark("watching queries", (address) => {
  let spark: SparkSession;
  beforeAll(async () => {
    spark = await SparkSession.connect(address, { headers: { "x-key": "s3cret" } });
  });
  afterAll(() => spark.close());

  it("progress handlers see a query's tasks come to their end", async () => {
    const heard: Progress[] = [];
    spark.registerProgressHandler((progress) => heard.push(progress));
    await spark.sql("SELECT java_method('java.lang.Thread', 'sleep', id * 0L + 400L) AS s FROM range(0, 4, 1, 4)").collect();
    spark.clearProgressHandlers();
    const told = heard.length;
    await spark.range(1).collect();
    expect(heard).toHaveLength(told);
    expect(new Set(heard.map(({ operationId }) => operationId)).size).toBe(1);
    expect(heard.map(({ done }) => done)).toEqual([...heard.slice(1).map(() => false), true]);
    expect(heard.slice(0, -1).every(({ stages }) => stages.reduce((sum, { numTasks }) => sum + numTasks, 0) === 4)).toBe(true);
    const completed = heard.map(({ stages }) => stages.reduce((sum, { numCompletedTasks }) => sum + numCompletedTasks, 0));
    expect(completed).toEqual(completed.toSorted((a, b) => a - b));
    expect(completed[0]).toBeLessThan(4);
  });

  it("executionInfo is what Spark measured of the last action on the frame", async () => {
    const df = spark
      .range(0, 1000, 1, 2)
      .groupBy((c) => ({ digit: c.id.mod(10) }))
      .count();
    expect(df.executionInfo).toBeUndefined();
    await df.collect();
    const { metrics, flows } = df.executionInfo!;
    const range = metrics!.plans.find(({ name }) => name === "Range")!;
    expect(range.metrics).toContainEqual({ name: "numOutputRows", value: 1000, metricType: "sum" });
    expect(metrics!.toText()).toMatch(
      /^\+- AdaptiveSparkPlan\(\)\n {2}\+- ResultQueryStage\(\)\n[\s\S]* {4,}\+- Range\(numOutputRows: 1000 \(sum\)\)\n$/,
    );
    expect(flows).toEqual([]);
  });

  it("executionInfo is of the frame's own rows, and of the last time", async () => {
    const df = spark.range(3);
    await df.toArrow();
    const first = df.executionInfo!;
    expect(first.operationId).toMatch(/^[0-9a-f-]{36}$/);
    await df.count();
    expect(df.executionInfo).toBe(first);
    expect(df.limit(1).executionInfo).toBeUndefined();
    await df.collect();
    expect(df.executionInfo!.operationId).not.toBe(first.operationId);
  });

  it("executionInfo has the metrics of observations, and stays as it was when an action fails or is left", async () => {
    const observed = spark.range(10).observe(new Observation("seen"), fn.count(lit(1)).as("n"));
    for await (const _ of observed);
    const info = observed.executionInfo;
    expect(info!.flows).toEqual([["seen", { n: 10n }]]);
    for await (const _ of observed) break;
    expect(observed.executionInfo).toBe(info);
    const failing = spark.range(1).select(fn.raise_error(lit("no")).as("no"));
    await expect(failing.collect()).rejects.toBeInstanceOf(ExecutionError);
    expect(failing.executionInfo).toBeUndefined();
  });

  it.each([
    ["simple", /^== Physical Plan ==\n\*\(1\) Filter .*\n\+- \*\(1\) Range \(0, 3, step=1, splits=\d+\)\n/],
    [
      "extended",
      /^== Parsed Logical Plan ==\n[\s\S]*== Analyzed Logical Plan ==\nid: bigint\n[\s\S]*== Optimized Logical Plan ==\n[\s\S]*== Physical Plan ==\n/,
    ],
    ["codegen", /^Found 1 WholeStageCodegen subtrees\.\n[\s\S]*Generated code:\n/],
    ["cost", /^== Optimized Logical Plan ==\nFilter .*, Statistics\(sizeInBytes=24\.0 B\)\n/],
    ["formatted", /^== Physical Plan ==\n\* Filter \(2\)\n\+- \* Range \(1\)\n[\s\S]*\(1\) Range \[codegen id : 1\]\n/],
  ] as const)("explain in the mode %s", async (mode, text) => {
    expect(await spark.range(3).filter("id > 1").explainString(mode)).toMatch(text);
  });

  it("no event of a channel shows a secret of the connection", async () => {
    const shown: string[] = [];
    const names = [
      "sparkwright:batch",
      "sparkwright:progress",
      ...["query", "rpc"].flatMap((name) => ["start", "error", "asyncEnd"].map((at) => `tracing:sparkwright:${name}:${at}`)),
    ];
    const listener = (message: unknown, name: string | symbol): void =>
      void shown.push(`${String(name)} ${inspect(message, { depth: Number.POSITIVE_INFINITY, showHidden: true })}`);
    for (const name of names) subscribe(name, listener);
    await spark.range(3).collect();
    await spark
      .sql("SELECT nope")
      .collect()
      .catch(() => {});
    for (const name of names) unsubscribe(name, listener);
    expect(new Set(shown.map((text) => text.split(" ")[0]))).toEqual(new Set(names));
    expect(shown.join()).not.toContain("s3cret");
  });

  describe("the OpenTelemetry example", () => {
    const exporter = new InMemorySpanExporter();
    const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
    let end: () => void;
    beforeAll(() => {
      trace.setGlobalTracerProvider(provider);
      end = traceSparkwright();
    });
    afterAll(async () => {
      end();
      trace.disable();
      await provider.shutdown();
    });

    it("makes a span of a query, with its calls under it", async () => {
      spark.addTag("nightly");
      expect(await spark.range(25).collect()).toHaveLength(25);
      spark.clearTags();
      const spans = exporter.getFinishedSpans();
      const query = spans.find(({ name }) => name === "spark query")!;
      expect(query.attributes).toMatchObject({
        "db.response.returned_rows": 25,
        "spark.session_id": spark.sessionId,
        "spark.complete": true,
        "spark.tags": ["nightly"],
      });
      expect(query.events).toContainEqual(
        expect.objectContaining({ name: "batch", attributes: { rows: expect.any(Number), bytes: expect.any(Number) } }),
      );
      const call = spans.find(({ name }) => name === "ExecutePlan")!;
      expect(call.parentSpanContext?.spanId).toBe(query.spanContext().spanId);
      exporter.reset();
    });

    it("says why a query failed", async () => {
      await expect(spark.sql("SELECT raise_error('no luck')").collect()).rejects.toThrow();
      const query = exporter.getFinishedSpans().find(({ name }) => name === "spark query")!;
      expect(query.status.message).toContain("no luck");
      exporter.reset();
    });
  });

  it("in a terminal a progress bar comes and goes; Ctrl-C cancels the query, and twice ends the program", async () => {
    const program = [process.execPath, "--import", "tsx", join(support, "terminal-program.ts"), address];
    const env = { ...process.env, TERM: "xterm", CI: "" };
    const { stdout } = await run(sparkPython() ?? "python3", [join(support, "terminal.py"), "second=1,third=2", ...program], { env });
    const [before, after] = stdout.split("<rows 1>");
    // The first query is of a session without the bar.
    expect(before!.startsWith("<listeners 0>\r\n\r[")).toBe(true);
    expect(before!.split("\r").filter((line) => /^\[=*> *\] \d of 1 tasks, \d running, \d+ s, 0 B read/.test(line))).not.toEqual([]);
    expect(before).not.toContain("queries");
    // It is cleared before the program writes on.
    expect(before!.endsWith("\r\u001b[K")).toBe(true);
    expect(after).toMatch(
      /<second>[\s\S]*<AbortError The query was cancelled by Ctrl-C\.>\r\n<left running 0>\r\n<listeners 0>[\s\S]*<third>/,
    );
    expect(after).toMatch(/\nend -2\n$/);
  });
});
