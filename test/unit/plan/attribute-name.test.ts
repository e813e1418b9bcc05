import { describe, expect, it } from "vitest";
import { attributeNameParts } from "../../../src/plan/attribute-name.js";
import { backquote } from "../../../src/types/ddl-escapes.js";

describe("an attribute's name", () => {
  it.each([
    ["a", ["a"]],
    ["a.b", ["a", "b"]],
    ["`a.b`", ["a.b"]],
    ["`a.b`.c", ["a.b", "c"]],
    ["a.`b.c`", ["a", "b.c"]],
    ["`a``b`", ["a`b"]],
    ["a b\nc", ["a b\nc"]],
    ['say "x"', ['say "x"']],
  ])("%j has the parts %j", (text, parts) => {
    expect(attributeNameParts(text)).toEqual(parts);
  });

  it.each(["", ".", "a.", ".a", "a..b", "a`b", "`a", "`a`b", "``"])("%j is none", (text) => {
    const parts = attributeNameParts(text);
    expect(parts === undefined || parts.includes("")).toBe(true);
  });

  it.each(["a", "a.b", "`", "a`b``c", "x\n--"])("%j quoted is one part again", (name) => {
    expect(attributeNameParts(backquote(name))).toEqual([name]);
  });
});
