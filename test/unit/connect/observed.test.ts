import { beforeEach, describe, expect, it } from "vitest";
import { encodeRows } from "../../../src/connect/arrow/encode-rows.js";
import { connectExecutor } from "../../../src/connect/index.js";
import { createDataFrame, type DataFrame } from "../../../src/dsl/frame/data-frame.js";
import { rootState } from "../../../src/dsl/frame/frame-state.js";
import { ArgumentError, CancelledError, ExecutionError, fn, lit, Observation, Timestamp, UnsupportedError } from "../../../src/index.js";
import { range } from "../../../src/plan/sources.js";
import { RpcError } from "../../../src/transport.js";
import { toProto } from "../../../src/types/proto.js";
import { type Answer, type AnsweringServer, answeringServer } from "./answering-server.js";

// When an Observation has its metrics, and what happens when there are none. What Spark itself answers is in test/spark.

let server: AnsweringServer;
let df: DataFrame<{ id: "bigint" }>;
beforeEach(async () => {
  server = answeringServer();
  df = createDataFrame(rootState(await connectExecutor(server.transport), range(0n, 10n, 1n)));
});

type Values = NonNullable<NonNullable<Answer["observedMetrics"]>[number]["values"]>;
const metrics = (name: string, keys: string[], values: Values): Answer => ({ observedMetrics: [{ name, keys, values }] });
const long = (value: bigint): Values[number] => ({ literalType: { case: "long", value } });
const count = fn.count(lit(1)).as("n");
const failure = new RpcError("INTERNAL", "[DIVIDE_BY_ZERO] Division by zero. SQLSTATE: 22012");

describe("get", () => {
  it("waits for the first action, and every caller gets the metrics", async () => {
    const seen = new Observation<{ n: "bigint" }>();
    const frame = df.observe(seen, count);
    const early = [seen.get(), seen.get()];
    server.answers.push([metrics(seen.name, ["n"], [long(10n)])], [metrics(seen.name, ["n"], [long(2n)])]);
    await frame.collect();
    expect(await Promise.all(early)).toEqual([{ n: 10n }, { n: 10n }]);
    await frame.limit(2).collect();
    expect(await seen.get()).toEqual({ n: 10n });
  });

  it("tells the failure of an action, until another one succeeds", async () => {
    const seen = new Observation();
    const frame = df.observe(seen, count);
    const early = seen.get();
    early.catch(() => undefined);
    server.answers.push([failure], [metrics(seen.name, ["n"], [long(10n)])], [failure]);
    await expect(frame.collect()).rejects.toMatchObject({ errorClass: "DIVIDE_BY_ZERO" });
    await expect(early).rejects.toMatchObject({ errorClass: "DIVIDE_BY_ZERO" });
    await expect(seen.get()).rejects.toBeInstanceOf(ExecutionError);
    await frame.collect();
    expect(await seen.get()).toEqual({ n: 10n });
    await expect(frame.collect()).rejects.toBeInstanceOf(ExecutionError);
    expect(await seen.get()).toEqual({ n: 10n });
  });

  it("tells that the plan was never sent", async () => {
    const seen = new Observation();
    const frame = df.observe(seen, count).withColumn("x", fn.jaro_winkler_similarity(lit("a"), lit("b")));
    const old = answeringServer("4.1.1");
    const there = createDataFrame(rootState(await connectExecutor(old.transport), range(0n, 1n, 1n)));
    const other = new Observation();
    await expect(
      there
        .observe(other, count)
        .withColumn("x", fn.jaro_winkler_similarity(lit("a"), lit("b")))
        .collect(),
    ).rejects.toBeInstanceOf(UnsupportedError);
    await expect(other.get()).rejects.toBeInstanceOf(UnsupportedError);
    server.answers.push([metrics(seen.name, ["n"], [long(1n)])]);
    await frame.collect();
    expect(await seen.get()).toEqual({ n: 1n });
  });

  it("tells that the query was left before its end", async () => {
    const seen = new Observation();
    const frame = df.observe(seen, count);
    const schema = { kind: "struct", fields: [{ name: "id", type: { kind: "bigint" }, nullable: false }] } as const;
    const data = encodeRows([{ id: 1n }], schema);
    server.answers.push([
      { schema: toProto(schema), responseType: { case: "arrowBatch", value: { rowCount: 1n, data } } },
      metrics(seen.name, ["n"], [long(1n)]),
    ]);
    for await (const row of frame) {
      expect(row).toEqual({ id: 1n });
      break;
    }
    await expect(seen.get()).rejects.toBeInstanceOf(CancelledError);
    await expect(seen.get()).rejects.toThrow("left before its end");
  });

  it("tells that there are none: of a part that did not run, and of a server that sends none", async () => {
    const seen = new Observation();
    const frame = df.observe(seen, count);
    server.answers.push([metrics(seen.name, [], [])], []);
    await frame.collect();
    await expect(seen.get()).rejects.toThrow(/no metrics of .*limit\(0\)/);
    await frame.collect();
    await expect(seen.get()).rejects.toThrow("sent no metrics");
  });

  it("tells the failure of a metric, while the rows are there", async () => {
    const seen = new Observation("seen");
    server.answers.push([
      {
        observedMetrics: [
          {
            name: "seen",
            rootErrorIdx: 0,
            errors: [
              { message: "[DIVIDE_BY_ZERO] Division by zero.", sparkThrowable: { errorClass: "DIVIDE_BY_ZERO", sqlState: "22012" } },
            ],
          },
        ],
      },
    ]);
    expect(await df.observe(seen, count).collect()).toEqual([]);
    await expect(seen.get()).rejects.toMatchObject({ name: "ExecutionError", errorClass: "DIVIDE_BY_ZERO", sqlState: "22012" });
  });

  it("tells a value that cannot be read, and two metrics of one name", async () => {
    const nanos = new Observation();
    const twice = new Observation();
    const literal: Values[number] = { literalType: { case: "timestampNtzNanos", value: {} } };
    server.answers.push([metrics(nanos.name, ["t"], [literal]), metrics(twice.name, ["n", "n"], [long(1n), long(2n)])]);
    await df.observe(nanos, count).observe(twice, count).collect();
    await expect(nanos.get()).rejects.toBeInstanceOf(UnsupportedError);
    await expect(twice.get()).rejects.toThrow('Two metrics are named "n"');
  });

  it("takes the type of a nested value from the literal around it", async () => {
    const seen = new Observation();
    const field = (name: string, dataType: object) => ({ name, dataType, nullable: true });
    const fields = [field("at", { kind: { case: "timestamp", value: {} } }), field("__proto__", { kind: { case: "long", value: {} } })];
    const type = { kind: { case: "struct", value: { fields } } } as const;
    server.answers.push([
      metrics(
        seen.name,
        ["s", "a"],
        [
          {
            dataType: { kind: { case: "array", value: { elementType: type, containsNull: true } } },
            literalType: {
              case: "array",
              value: {
                elements: [
                  { literalType: { case: "struct", value: { elements: [{ literalType: { case: "timestamp", value: 1n } }, long(5n)] } } },
                ],
              },
            },
          },
          { literalType: { case: "specializedArray", value: { valueType: { case: "longs", value: { values: [1n, 2n] } } } } },
        ],
      ),
    ]);
    await df.observe(seen, count).collect();
    const { s, a } = await seen.get();
    expect(s).toEqual([{ at: new Timestamp(1n), ["__proto__"]: 5n }]);
    expect(Object.keys(s[0])).toEqual(["at", "__proto__"]);
    expect(a).toEqual([1n, 2n]);
  });

  it("comes of an action on what was made of the frame: in a join, in a subquery, in a command", async () => {
    const [joined, asked, ran] = [new Observation("joined"), new Observation("asked"), new Observation("ran")];
    const side = df.observe(joined, count);
    server.answers.push([metrics("joined", ["n"], [long(1n)])], [metrics("asked", ["n"], [long(2n)])], [metrics("ran", ["n"], [long(3n)])]);
    await df.join(side, "id").withColumn("x", lit(1)).collect();
    const highest = df.observe(asked, count).agg((c) => ({ m: fn.max(c.id) }));
    await df.filter((c) => c.id.eq(highest.scalar())).collect();
    await expect(df.observe(ran, count).localCheckpoint()).rejects.toThrow("without the relation");
    expect([await joined.get(), await asked.get(), await ran.get()]).toEqual([{ n: 1n }, { n: 2n }, { n: 3n }]);
  });
});

describe("wrong calls", () => {
  it.each<[string, () => unknown, RegExp]>([
    [
      "an Observation twice",
      () => [1, 2].reduce((frame) => frame.observe(one, count), df),
      /observes a frame already.*new Observation\(\)/,
    ],
    ["no metric", () => (df as DataFrame<never>).observe("seen", ...([] as unknown as [never])), /no metric/],
    ["no name", () => df.observe("", count), /an Observation or a name/],
    ["a column's name", () => df.observe("seen", "id" as never), /a Column or a callback/],
    ["two metrics of one name", () => df.observe("seen", count, fn.max(df.cols().id).as("n")), /two metrics are named "n"/],
    ["an empty name", () => new Observation(""), /not empty/],
  ])("%s", (_name, call, says) => {
    expect(call).toThrow(ArgumentError);
    expect(call).toThrow(says);
  });
  const one = new Observation();

  it("an Observation is free after a call that was wrong", async () => {
    const seen = new Observation();
    expect(() => df.observe(seen, count, count)).toThrow(ArgumentError);
    df.observe(seen, count);
  });

  it("metrics are asked for before there can be any", async () => {
    await expect(new Observation().get()).rejects.toThrow(ArgumentError);
  });
});
