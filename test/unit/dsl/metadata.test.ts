// biome-ignore-all lint/suspicious/noExplicitAny: tests pass what JavaScript callers could
import { describe, expect, it } from "vitest";
import { ArgumentError, col } from "../../../src/index.js";
import { fakeExecutor, frame } from "./support/frames.js";

// Column metadata goes as JSON text: it holds what was given, or is an error with the path of what JSON cannot say.

const aliased = (metadata: any): any => (col("a") as any).as("n", { metadata });
const ways: readonly (readonly [string, (metadata: any) => unknown])[] = [
  ["as", aliased],
  ["withMetadata", (metadata) => (frame(fakeExecutor()) as any).withMetadata("id", metadata)],
];

const itself: any = { a: [{}] };
itself.a[0].back = itself;
const twice = { unit: "m" };
const wrong: readonly (readonly [string, unknown, RegExp])[] = [
  ["a bigint", { a: { n: 5n } }, /: metadata\.a\.n is the bigint 5n, which JSON cannot say/],
  ["undefined", { a: undefined }, /: metadata\.a is undefined/],
  ["a hole in an array", { a: new Array(3).fill(1, 0, 1) }, /: metadata\.a\[1\] is undefined/],
  ["NaN", { a: [Number.NaN] }, /: metadata\.a\[0\] is the number NaN/],
  ["an infinity", { a: -Number.MAX_VALUE * 2 }, /: metadata\.a is the number -Infinity/],
  ["a function", { toJSON: () => ({}) }, /: metadata\.toJSON is the function toJSON/],
  ["a symbol", { a: Symbol("s") }, /: metadata\.a is a symbol/],
  ["a Date, which JSON would make text", { a: { since: new Date(0) } }, /: metadata\.a\.since is a Date/],
  ["a Map, which JSON would empty", { a: new Map([["k", 1]]) }, /: metadata\.a is a Map/],
  ["bytes", { a: new Uint8Array(2) }, /: metadata\.a is a Uint8Array/],
  ["a cycle", itself, /: metadata\.a\[0\]\.back is an object that it is part of/],
  ["half a character", { a: "\ud800" }, /: metadata\.a is a string with half a surrogate pair/],
  ["no object", "text", /: metadata is an object of what JSON can hold.*found the string "text"/],
  ["an array", [1], /: metadata is an object .*found an array of 1/],
  ["null", null, /: metadata is an object .*found null/],
];

describe.each(ways)("metadata by %s", (method, give) => {
  it.each(wrong)("refuses %s", (_what, metadata, message) => {
    expect(() => give(metadata)).toThrow(ArgumentError);
    expect(() => give(metadata)).toThrow(message);
    expect(() => give(metadata)).toThrow(new RegExp(`^${method}: `));
  });
});

it("metadata is sent as it is", async () => {
  const metadata = {
    text: "é",
    n: 1.5,
    on: true,
    none: null,
    list: [1, 2],
    twice: [twice, twice],
    ["__proto__"]: { a: 1 },
  };
  const { alias } = await aliased(metadata).toProtoJson();
  expect(JSON.parse(alias.metadata)).toEqual(JSON.parse(JSON.stringify(metadata)));
  expect(alias.metadata).toContain('"twice":[{"unit":"m"},{"unit":"m"}]');
});
