import { describe, expect, it } from "vitest";
import { inferSchema } from "../../../src/dsl/input/infer-schema.js";
import { ArgumentError } from "../../../src/errors.js";
import { toDdl } from "../../../src/types/ddl.js";

const itself: Record<string, unknown> = {};
itself.again = itself;
const within: unknown[] = [];
within.push(within);

describe("the schema of rows without one", () => {
  it("follows the JavaScript types of the values, all nullable, in the order of the names", () => {
    const rows = [
      { n: 1, b: 2n, s: "x", t: true, d: new Date(0) },
      { n: 1.5, b: null, s: undefined, t: false, d: null },
    ];
    expect(toDdl(inferSchema(rows)).toLowerCase()).toBe("n double,b bigint,s string,t boolean,d timestamp");
  });

  it("goes into arrays, objects and maps, and gathers what later rows know", () => {
    const rows = [{ a: [], o: { x: null }, m: new Map() }, { a: [null, "x"], o: { y: 1 }, m: new Map([["k", 1n]]) }, { o: { x: true } }];
    expect(toDdl(inferSchema(rows)).toLowerCase()).toBe("a array<string>,o struct<x: boolean, y: double>,m map<string, bigint>");
  });

  it("keeps names that are special", () => {
    expect(inferSchema([JSON.parse('{"__proto__": 1, "constructor": "x"}')]).fields.map(({ name }) => name)).toEqual([
      "__proto__",
      "constructor",
    ]);
  });

  it.each<[string, unknown[], RegExp]>([
    ["no rows", [], /no rows/],
    ["no columns", [{}], /no columns/],
    ["an object that holds itself", [{ a: itself }], /row 0, column "a"\.again\.again.*… is nested more than 250 deep, or holds itself/],
    ["an array that holds itself", [{ a: within }], /row 0, column "a", elements, elements.*… is nested more than 250 deep/],
    ["only nulls", [{ a: null }], /column "a" holds nothing but nulls/],
    ["only empty arrays", [{ a: [] }], /column "a", elements holds nothing/],
    ["two types in one column", [{ a: 1 }, { a: "x" }], /row 1, column "a" holds a string where other rows have a double/],
    ["numbers and bigints", [{ a: 1 }, { a: 1n }], /bigint.*double/],
    ["bytes", [{ a: new Uint8Array(1) }], /a Uint8Array, which has no type of its own/],
    ["functions", [{ a: () => 1 }], /no type of its own/],
    ["rows that are no objects", [1], /row 0 is the number 1/],
    ["rows that are arrays", [[1]], /row 0 is an array of 1/],
  ])("refuses %s, and says that a schema helps", (_what, rows, message) => {
    expect(() => inferSchema(rows)).toThrow(ArgumentError);
    expect(() => inferSchema(rows)).toThrow(message);
  });
});
