import { expect, it } from "vitest";
import { parseDdl } from "../../../src/types/ddl.js";
import { treeString } from "../../../src/types/tree-string.js";

// TREE_STRING's answers of Spark 4.3.0

it("shows a schema as printSchema does", () => {
  const schema = parseDdl(
    "a int not null, b array<struct<x:int, y: string not null>>, d decimal(5,2), i interval day, t time, x void, s string collate UNICODE, " +
      "g geometry(4326), mm map<struct<k:int>,map<int,struct<z:date>>>, `a b` timestamp_ntz, iy interval year to month, e struct<>, " +
      "tt tinyint, sm smallint, bg bigint, ar array<array<map<int,int>>>, n timestamp_ntz(9)",
  );
  expect(treeString(schema)).toBe(`root
 |-- a: integer (nullable = false)
 |-- b: array (nullable = true)
 |    |-- element: struct (containsNull = true)
 |    |    |-- x: integer (nullable = true)
 |    |    |-- y: string (nullable = false)
 |-- d: decimal(5,2) (nullable = true)
 |-- i: interval day (nullable = true)
 |-- t: time(6) (nullable = true)
 |-- x: void (nullable = true)
 |-- s: string collate UNICODE (nullable = true)
 |-- g: geometry(4326) (nullable = true)
 |-- mm: map (nullable = true)
 |    |-- key: struct
 |    |    |-- k: integer (nullable = true)
 |    |-- value: map (valueContainsNull = true)
 |    |    |-- key: integer
 |    |    |-- value: struct (valueContainsNull = true)
 |    |    |    |-- z: date (nullable = true)
 |-- a b: timestamp_ntz (nullable = true)
 |-- iy: interval year to month (nullable = true)
 |-- e: struct (nullable = true)
 |-- tt: byte (nullable = true)
 |-- sm: short (nullable = true)
 |-- bg: long (nullable = true)
 |-- ar: array (nullable = true)
 |    |-- element: array (containsNull = true)
 |    |    |-- element: map (containsNull = true)
 |    |    |    |-- key: integer
 |    |    |    |-- value: integer (valueContainsNull = true)
 |-- n: timestamp_ntz(9) (nullable = true)
`);
});

it("stops at a depth", () => {
  const schema = parseDdl("st struct<a:struct<b:array<int>>>, m map<string,struct<c:int>>, ar array<array<int>>");
  expect(treeString(schema, 1)).toBe(
    "root\n |-- st: struct (nullable = true)\n |-- m: map (nullable = true)\n |-- ar: array (nullable = true)\n",
  );
  expect(treeString(schema, 2)).toBe(`root
 |-- st: struct (nullable = true)
 |    |-- a: struct (nullable = true)
 |-- m: map (nullable = true)
 |    |-- key: string
 |    |-- value: struct (valueContainsNull = true)
 |-- ar: array (nullable = true)
 |    |-- element: array (containsNull = true)
`);
});

it("escapes control characters in names", () => {
  expect(treeString(parseDdl("`a\nb\tc\rd\fe\bf\vg\x07h` int"))).toBe(
    "root\n |-- a\\nb\\tc\\rd\\fe\\bf\\vg\\ah: integer (nullable = true)\n",
  );
});
