import { expect, it } from "vitest";
import { columnsText, tagText } from "../../../../codegen/proof/tag-text.js";
import { parseType } from "../../../../src/types/ddl.js";

const tag = (ddl: string, nullable = false) => tagText({ type: parseType(ddl), nullable });

it("writes a type as its tag, without precision and fields", () => {
  expect(tag("int")).toBe('"int"');
  expect(tag("decimal(12,3)", true)).toBe('"decimal" | null');
  expect(tag("interval day to hour")).toBe('"interval_dt"');
  expect(tag("varchar(3)")).toBe('"string"');
});

it("writes the null flags of elements, values and fields", () => {
  expect(tag("array<int>")).toBe('ArrayOf<"int" | null>');
  expect(tagText({ type: { kind: "array", element: { kind: "int" }, containsNull: false }, nullable: true })).toBe('ArrayOf<"int"> | null');
  expect(tag("map<string,array<date>>")).toBe('MapOf<"string", ArrayOf<"date" | null> | null>');
});

it("writes fields in the order of their names", () => {
  expect(tag("struct<b:int not null,a:string,`x y`:date>")).toBe('StructOf<{ a: "string" | null; b: "int"; "x y": "date" | null }>');
  expect(columnsText(parseType("struct<pos:int not null,col:string>"))).toBe('{ col: "string" | null; pos: "int" }');
});
