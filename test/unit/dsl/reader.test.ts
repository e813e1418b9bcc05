// biome-ignore-all lint/suspicious/noExplicitAny: plans are looked into, and tests pass what JavaScript callers could
import { describe, expect, it } from "vitest";
import { frameState } from "../../../src/dsl/frame/frame-state.js";
import { createReader } from "../../../src/dsl/input/reader.js";
import { ArgumentError, ParseError } from "../../../src/errors.js";
import { types } from "../../../src/types/type-value.js";
import { fakeExecutor, frame, top } from "./support/frames.js";

const executor = fakeExecutor();
const read: any = createReader(executor);
const source = (df: unknown): any => top(df).value.readType.value;

describe("read", () => {
  it("says format, paths, schema and options", () => {
    const df = read.schema("id bigint, name string").option("header", true).csv("a.csv", { sep: ";", quote: null });
    expect(source(df)).toEqual({
      format: "csv",
      schema: "id bigint, name string",
      options: { header: "true", sep: ";" },
      paths: ["a.csv"],
    });
  });

  it("takes several paths, as arguments or as an array", () => {
    expect(source(read.parquet("a", "b")).paths).toEqual(["a", "b"]);
    expect(source(read.json(["a", "b"], { multiLine: true }))).toMatchObject({ paths: ["a", "b"], options: { multiLine: "true" } });
    expect(source(read.format("orc").load(["a"]))).toMatchObject({ format: "orc", paths: ["a"] });
  });

  it("sends a type value as Spark's JSON", () => {
    const df = read.schema(types.struct({ id: types.bigint, name: types.string.nullable })).parquet("a");
    expect(JSON.parse(source(df).schema)).toEqual({
      type: "struct",
      fields: [
        { name: "id", type: "long", nullable: false, metadata: {} },
        { name: "name", type: "string", nullable: true, metadata: {} },
      ],
    });
  });

  it("is immutable", () => {
    read.option("header", true);
    expect(source(read.csv("a")).options).toEqual({});
  });

  it("reads tables", () => {
    expect(source(read.option("x", 1).table("db.t"))).toEqual({ unparsedIdentifier: "db.t", options: { x: "1" } });
  });

  it("says which Spark reads changes, before anything is sent", () => {
    expect(frameState(read.changes("t")).needs).toEqual({ version: "4.3.0", what: "read.changes" });
  });

  it("says which Spark parses a frame's texts as XML; the other formats every Spark parses", () => {
    const texts = read.table("texts");
    expect(frameState(read.xml(texts)).needs).toEqual({ version: "4.2.0", what: "read.xml of a frame" });
    expect(frameState(read.json(texts)).needs).toBeUndefined();
  });

  it.each<[string, () => unknown, RegExp]>([
    ["an option that Spark would ignore", () => read.csv("a", { haeder: true }), /csv has no option "haeder".*header/],
    ["an option of another format", () => read.option("header", true).parquet("a"), /parquet has no option "header"/],
    ["an option's value that is no text", () => read.option("sep", {}), /option "sep": a string, number or boolean/],
    ["no path", () => read.parquet(), /no path/],
    ["an empty path", () => read.json(""), /a path was expected/],
    ["a path that is no text", () => read.csv(5), /the number 5/],
    ["a schema that is none", () => read.schema(5), /a schema was expected/],
    ["a path that is no text, behind another", () => read.csv("a", 5), /the number 5/],
    ["more paths behind a frame", () => read.csv(frame(executor), {}, "a"), /after a frame/],
    ["a frame of another session", () => read.json(frame(fakeExecutor("another"))), /different sessions/],
    ["options for a schema or format", () => read.load("a", { schema: "a int" }), /read.schema\(…\)/],
    [
      "an option of changes that there is none of",
      () => read.changes("t", { startVersion: 1 }),
      /no option "startVersion".*startingVersion/,
    ],
    ["a schema for changes", () => read.schema("id int").changes("t"), /has its own/],
    ["a column's bounds without the column", () => read.jdbc("u", "t", { lowerBound: 1 }), /say which/],
    ["a column without all bounds", () => read.jdbc("u", "t", { column: "a", lowerBound: 1 }), /upperBound is missing/],
    [
      "ranges and predicates",
      () => read.jdbc("u", "t", { column: "a", lowerBound: 1, upperBound: 2, numPartitions: 1, predicates: ["b"] }),
      /not both/,
    ],
    ["no predicates", () => read.jdbc("u", "t", { predicates: [] }), /an empty array/],
    ["a JDBC option that is the driver's", () => read.jdbc("u", "t", { user: "ada" }), /no option "user".*"properties"/],
    ["a JDBC property that is no text", () => read.jdbc("u", "t", { properties: { user: {} } }), /option "user"/],
    ["a schema for a table", () => read.schema("id int").table("t"), /has its own/],
  ])("refuses %s", (_what, call, message) => {
    expect(call).toThrow(ArgumentError);
    expect(call).toThrow(message);
  });

  it("takes options in any case, and Hadoop's", () => {
    expect(source(read.csv("a", { HEADER: true, "fs.s3a.endpoint": "x" })).options).toEqual({ HEADER: "true", "fs.s3a.endpoint": "x" });
  });

  it("refuses DDL that cannot be read, at once", () => {
    expect(() => read.schema("id bigints bigints")).toThrow(ParseError);
  });
});
