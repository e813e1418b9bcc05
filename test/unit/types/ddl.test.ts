import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ParseError } from "../../../src/errors.js";
import { parseDdl, parseType, parseTypeOrDdl, toDdl, typeToDdl } from "../../../src/types/ddl.js";
import { toJson } from "../../../src/types/json.js";
import { simpleString } from "../../../src/types/simple-string.js";
import { schemas } from "./arbitrary-types.js";
// What Spark 4.3.0 answered to DDL_PARSE and JSON_TO_DDL.
import spark from "./spark-ddl.json" with { type: "json" };

describe("parseDdl", () => {
  it.each(spark.good)("reads $text as Spark does", ({ text, ddl, json, simple }) => {
    const schema = parseDdl(text);
    expect(JSON.parse(toJson(schema))).toEqual(json);
    expect(toDdl(schema)).toBe(ddl);
    expect(simpleString(schema)).toBe(simple);
  });

  it.each(spark.bad)("refuses $text as Spark does", ({ text, errorClass, sqlState }) => {
    const error = errorOf(() => parseDdl(text));
    expect(error).toMatchObject({ errorClass, sqlState });
  });

  it("says where it stopped and what would have been right", () => {
    const error = errorOf(() => parseDdl("a int, b array<foo>"));
    expect(error.messageParameters).toMatchObject({ text: "a int, b array<foo>", offset: "15", found: '"foo"' });
    expect(error.message).toContain("expected a type (boolean, tinyint,");
    expect(errorOf(() => parseDdl("a decimal(5,6)")).message).toContain("offset 12: expected a scale of at most the precision, 5, found 6");
  });

  it("reads back what toDdl wrote, but for the null flags of elements", () => {
    fc.assert(
      fc.property(schemas({ elementNulls: true }), (schema) => {
        expect(parseDdl(toDdl(schema))).toEqual(schema);
      }),
    );
  });

  it("keeps nanosecond timestamps, which Spark reads where the session allows them", () => {
    expect(toDdl(parseDdl("a timestamp_ntz(9), b timestamp(7)"))).toBe("a TIMESTAMP_NTZ(9),b TIMESTAMP_LTZ(7)");
  });
});

describe("parseType", () => {
  it("reads one type", () => {
    expect(parseType(" Map < STRING , decimal ( 10 , 2 ) > ")).toEqual({
      kind: "map",
      key: { kind: "string" },
      value: { kind: "decimal", precision: 10, scale: 2 },
      valueContainsNull: true,
    });
  });

  it("refuses a schema", () => {
    expect(errorOf(() => parseType("a int")).message).toContain("offset 0: expected a type");
    expect(errorOf(() => parseType("int, string")).message).toContain("offset 3: expected the end of the type");
  });

  it("reads back what typeToDdl wrote", () => {
    fc.assert(
      fc.property(schemas({ elementNulls: true }), (type) => {
        expect(parseType(typeToDdl(type))).toEqual(type);
      }),
    );
  });
});

describe("parseTypeOrDdl", () => {
  it.each([
    ["int", "INT"],
    ["array<int>", "ARRAY<INT>"],
    ["decimal(5,2)", "DECIMAL(5,2)"],
    ["interval day to second", "INTERVAL DAY TO SECOND"],
    ["a int, b string", "STRUCT<a: INT, b: STRING>"],
    ["a: int", "STRUCT<a: INT>"],
    ["struct<a: int>", "STRUCT<a: INT>"],
  ])("reads %s", (text, ddl) => {
    expect(typeToDdl(parseTypeOrDdl(text))).toBe(ddl);
  });
});

function errorOf(parse: () => unknown): ParseError {
  try {
    parse();
  } catch (error) {
    expect(error).toBeInstanceOf(ParseError);
    return error as ParseError;
  }
  throw new Error("expected a ParseError");
}
