import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ParseError } from "../../../src/errors.js";
import { parseDdl, toDdl } from "../../../src/types/ddl.js";
import { fromJson, toJson } from "../../../src/types/json.js";
import { fromProto, toProto } from "../../../src/types/proto.js";
import { schemas } from "./arbitrary-types.js";
import spark from "./spark-ddl.json" with { type: "json" };

describe("Spark's JSON of a schema", () => {
  it.each(spark.good)("is read back: $text", ({ json, ddl }) => {
    const schema = fromJson(JSON.stringify(json));
    expect(schema.kind === "struct" && toDdl(schema)).toBe(ddl);
  });

  it("has the members in the order that Spark writes them", () => {
    expect(toJson(parseDdl("a bigint not null, b array<map<string,int>>"))).toBe(
      '{"type":"struct","fields":[{"name":"a","type":"long","nullable":false,"metadata":{}},' +
        '{"name":"b","type":{"type":"array","elementType":{"type":"map","keyType":"string","valueType":"integer","valueContainsNull":true},"containsNull":true},"nullable":true,"metadata":{}}]}',
    );
  });

  it("round-trips every schema", () => {
    fc.assert(
      fc.property(schemas({ elementNulls: false }), (schema) => {
        expect(fromJson(toJson(schema))).toEqual(schema);
      }),
    );
  });

  it("reads a user-defined type as the type of its values", () => {
    const udt = { type: "udt", class: "x.Point", pyClass: null, sqlType: { type: "array", elementType: "double", containsNull: false } };
    expect(fromJson(JSON.stringify(udt))).toEqual({ kind: "array", element: { kind: "double" }, containsNull: false });
  });

  it.each([
    ["{", "the text is no JSON"],
    ['"integr"', "at the type expected the name of a type"],
    ['{"type":"array","elementType":"integer"}', "at the type.containsNull expected true or false, found nothing"],
    ['{"type":"struct","fields":[{"type":"integer"}]}', "at the type.fields[0].name expected a name, found nothing"],
    ['{"type":"list"}', 'found {"type":"list"}'],
  ])("refuses %s", (text, message) => {
    expect(() => fromJson(text)).toThrow(ParseError);
    expect(() => fromJson(text)).toThrow(message);
  });
});

describe("the protocol's message of a type", () => {
  it("round-trips every schema", () => {
    fc.assert(
      fc.property(schemas({ elementNulls: false }), (schema) => {
        expect(fromProto(toProto(schema))).toEqual(schema);
      }),
    );
  });

  // DDL_PARSE's answers of Spark 4.3.0
  it.each([
    ["a geometry(any)", { case: "geometry", value: { srid: -1 } }],
    ["a interval day", { case: "dayTimeInterval", value: { startField: 0, endField: 0 } }],
    ["a interval year to month", { case: "yearMonthInterval", value: { startField: 0, endField: 1 } }],
    ["a timestamp_ntz(9)", { case: "timestampNtzNanos", value: { precision: 9 } }],
    ["a string collate UNICODE_CI", { case: "string", value: { collation: "UNICODE_CI" } }],
    ["a decimal(5,2)", { case: "decimal", value: { precision: 5, scale: 2 } }],
    ["a void", { case: "null", value: {} }],
  ])("of %s is Spark's", (text, kind) => {
    expect(toProto(parseDdl(text).fields[0]!.type)).toEqual({ kind });
  });

  it("says what it does not know", () => {
    expect(() => fromProto({ kind: { case: "array", value: {} } })).toThrow("without the type of an array's element");
    expect(() => fromProto({})).toThrow("an empty or newer DataType message");
  });
});
