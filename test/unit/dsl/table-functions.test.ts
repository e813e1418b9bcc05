// biome-ignore-all lint/suspicious/noExplicitAny: tests pass what JavaScript callers could
import { describe, expect, it } from "vitest";
import { connectExecutor } from "../../../src/connect/index.js";
import { tableFrame } from "../../../src/dsl/frame/table-functions.js";
import { invoke } from "../../../src/dsl/functions/call.js";
import { ArgumentError, UnsupportedError } from "../../../src/errors.js";
import { facts } from "../../../src/generated/facts/index.js";
import { TableFunctions } from "../../../src/generated/functions/table-functions.js";
import { col, fn, lit, SparkSession } from "../../../src/index.js";
import { versionedServer } from "../connect/versioned-server.js";
import { fakeExecutor, frame, planId, sent, top } from "./support/frames.js";

// Plans like PySpark's are in test/unit/plans; what is here has no counterpart there.

const session = fakeExecutor();
const tvf: any = new TableFunctions(session);
const numbers = () => fn.array(lit(1), lit(2));

describe("spark.tvf", () => {
  it("has a method for each table function of the registry and no others", () => {
    const names = facts.filter(({ kind, tvf: also }) => kind === "table" || also === true).map(({ name }) => name);
    expect(Object.getOwnPropertyNames(TableFunctions.prototype).sort()).toEqual(["constructor", ...names].sort());
    expect(names).toEqual(expect.arrayContaining(["explode", "json_tuple", "range", "sql_keywords", "stack", "variant_explode_outer"]));
  });

  it("is the same object each time, and its frames are the session's", async () => {
    await using spark = await SparkSession.embedded();
    expect(spark.tvf).toBe(spark.tvf);
    expect(() => spark.range(1).crossJoin(spark.tvf.explode(numbers()))).not.toThrow();
    expect(() => spark.range(1).crossJoin(tvf.explode(numbers()))).toThrow(/the frames belong to different sessions/);
  });

  it("keeps what an argument refers to beside the relation", () => {
    const one = frame();
    expect(top(tvf.explode(one.scalar()))).toMatchObject({
      case: "withRelations",
      value: { root: { relType: { case: "unresolvedTableValuedFunction" } }, references: [{ relType: { case: "range" } }] },
    });
  });

  it("names the columns of another frame without its plan id", () => {
    const [argument] = top(tvf.explode((frame().cols() as any).id.outer())).value.arguments;
    expect(argument.exprType.value).toEqual({ unparsedIdentifier: "id", isMetadataColumn: false });
  });
});

describe("tvf.range", () => {
  it.each<[string, readonly unknown[], object]>([
    ["an end", [5], { start: 0n, end: 5n, step: 1n }],
    ["an end and a step", [5, undefined, 2], { start: 0n, end: 5n, step: 2n }],
    ["a start and an end", [2, 5], { start: 2n, end: 5n, step: 1n }],
    ["all", [5n, -5n, -1n, 4], { start: 5n, end: -5n, step: -1n, numPartitions: 4 }],
    ["longs", [0, 2n ** 62n], { start: 0n, end: 2n ** 62n, step: 1n }],
  ])("of %s is the relation of spark.range", (_what, args, value) => {
    expect(top(tvf.range(...args))).toEqual({ case: "range", value });
  });

  it.each<[string, readonly unknown[], RegExp]>([
    ["nothing", [], /range\(end\): a 64-bit integer.*undefined/],
    ["a fraction", [0.5], /range\(end\): a 64-bit integer.*the number 0\.5/],
    ["a column", [lit(5)], /range\(end\): a 64-bit integer.*found a column/],
    ["a step of 0", [0, 5, 0], /the step is 0/],
    ["no partitions", [0, 5, 1, 0], /at least one partition/],
  ])("refuses %s", (_what, args, message) => {
    expect(() => tvf.range(...args)).toThrow(ArgumentError);
    expect(() => tvf.range(...args)).toThrow(message);
  });
});

describe("a wrong argument", () => {
  it.each<[string, () => unknown, RegExp]>([
    ["a name", () => tvf.explode("tags"), /explode's value must be a column, found .*col\("tags"\).*lit\("tags"\)/],
    ["none", () => tvf.explode(), /explode's value must be a column, found undefined/],
    ["too many", () => tvf.explode(numbers(), numbers()), /explode takes one argument, found 2/],
    ["one too many", () => tvf.collations(1), /collations takes no arguments, found 1/],
    ["a frame", () => tvf.inline(frame()), /inline's value must be a column, found .*\.scalar\(\)/],
    ["no field", () => tvf.json_tuple(lit("{}")), /json_tuple's fields: at least 1 argument is needed, found none/],
    ["no number of rows", () => tvf.stack(col("n"), lit(1)), /stack's rows must be a whole number of 32 bits, found a column/],
    ["half a row", () => tvf.stack(1.5, lit(1)), /stack's rows must be a whole number of 32 bits, found the number 1\.5/],
  ])("%s is refused by name", (_what, make, message) => {
    expect(make).toThrow(ArgumentError);
    expect(make).toThrow(message);
  });
});

describe("on a server that is too old", () => {
  it("a newer table function is refused before anything is sent, and so is a newer function in an argument", async () => {
    const server = versionedServer("4.2.1");
    const executor = await connectExecutor(server.transport);
    const newer = tableFrame(executor, invoke("from_the_future", [], [], { since: "4.3.0" }));
    const refusal = new UnsupportedError("from_the_future needs Spark 4.3.0; this server runs Spark 4.2.1.");
    await expect(newer.collect()).rejects.toThrow(refusal);
    await expect(frame(executor).lateralJoin(newer).collect()).rejects.toThrow(refusal);
    const inside = new TableFunctions(executor).explode(fn.array(fn.jaro_winkler_similarity(lit("a"), lit("b"))));
    await expect(inside.schema()).rejects.toThrow(/jaro_winkler_similarity needs Spark 4\.3\.0/);
    expect(server.calls).toEqual(["sparkVersion"]);
  });
});

describe("offline", () => {
  const offline = async (make: (tvf: TableFunctions) => any) => {
    const executor = await connectExecutor(versionedServer("4.3.0").transport);
    return make(new TableFunctions(executor)).schema({ offline: true });
  };

  it("a table function's schema needs no server", async () => {
    const schema = await offline((t) => t.posexplode_outer(numbers()));
    expect(schema.fields.map((field: any) => [field.name, field.type.kind, field.nullable])).toEqual([
      ["pos", "int", true],
      ["col", "int", true],
    ]);
    expect((await offline((t) => t.sql_keywords())).fields.map((field: any) => field.name)).toEqual(["keyword", "reserved"]);
  });

  it("one that only the server knows is refused by name, and so is lateralJoin", async () => {
    const executor = await connectExecutor(versionedServer("4.3.0").transport);
    const unknown = tableFrame(executor, invoke("made_by_a_user", []));
    await expect(unknown.schema({ offline: true })).rejects.toThrow(UnsupportedError);
    await expect(unknown.schema({ offline: true })).rejects.toThrow(/because of the table function `made_by_a_user`/);
    const joined = frame(executor).lateralJoin(new TableFunctions(executor).explode((col("id") as any).outer()));
    await expect(joined.schema({ offline: true })).rejects.toThrow(/because of lateralJoin/);
  });
});

it("a range of what only the server computes is refused offline by name", async () => {
  const executor = await connectExecutor(versionedServer("4.3.0").transport);
  const computed = tableFrame(executor, invoke("range", [["end", lit(2).plus(3)]]));
  await expect(computed.schema({ offline: true })).rejects.toThrow(/because of range of \(2 \+ 3\)/);
});

it("behind lateralJoin, the condition's columns of the left side carry its plan id, those of the table function a name alone", () => {
  const left = frame(session);
  const joined = left.lateralJoin(tvf.explode(numbers()), (row: any, element: any) => row.id.eq(element.col));
  const [ours, theirs] = top(joined).value.joinCondition.exprType.value.arguments;
  expect(ours.exprType.value).toEqual({ unparsedIdentifier: "id", isMetadataColumn: false, planId: planId(left) });
  expect(theirs.exprType.value).toEqual({ unparsedIdentifier: "col", isMetadataColumn: false });
});

it("is sent as a relation of its own", () => {
  expect(sent(tvf.explode(numbers())).relType).toMatchObject({
    case: "unresolvedTableValuedFunction",
    value: { functionName: "explode", arguments: [{ exprType: { case: "unresolvedFunction", value: { functionName: "array" } } }] },
  });
});
