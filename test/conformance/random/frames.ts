import type { SparkSession } from "../../../src/index.js";
import type { AnyFrame } from "../support/conform.js";
import { frame } from "../support/frames.js";

// The columns that random queries are over: one or two of every type that has values, with and without nulls.

interface ColumnSample {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  /** Everyday values: most arithmetic on them ends well. */
  readonly tame: readonly unknown[];
  /** The corners of the type. */
  readonly wild: readonly unknown[];
}

const column = (name: string, type: string, tame: readonly unknown[], wild: readonly unknown[], nullable = true): ColumnSample => ({
  name,
  type,
  nullable,
  tame: nullable ? [...tame, null] : tame,
  wild: nullable ? [...wild, null] : wild,
});

const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);

export const columns: readonly ColumnSample[] = [
  column("bo", "boolean", [true, false, true], [true, false]),
  column("bo2", "boolean", [false, true], [false, true]),
  column("ti", "tinyint", [1, -2, 3], [127, -128, 0]),
  column("si", "smallint", [10, -7, 3], [32767, -32768, 0]),
  column("i", "int", [1, 2, -3, 40], [2147483647, -2147483648, 0, -1]),
  column("i2", "int", [2, 2, 5, 0, 1], [0, 1, 31, 32]),
  column("ni", "int", [1, 2, 3, 4], [2147483647, -2147483648, 0, 7], false),
  column("l", "bigint", [1n, -5n, 1000n, 2n], [9223372036854775807n, -9223372036854775808n, 0n, 4294967296n]),
  column("l2", "bigint", [3n, 2n, -1n], [-1n, 1n, 9007199254740993n]),
  column(
    "f",
    "float",
    [1.5, -0.25, 3, 0.1],
    [Number.NaN, -0, 3.4028234663852886e38, 1.401298464324817e-45, Number.POSITIVE_INFINITY, 16777216],
  ),
  column("d", "double", [1.5, -2, 0.1, 3.7], [Number.NaN, -0, 0, 1e300, 5e-324, Number.NEGATIVE_INFINITY, 1e21, 2.5]),
  column("d2", "double", [0.2, 100.5, -0.5], [Number.POSITIVE_INFINITY, 9007199254740992, 1e-7, 0.5, Number.NaN]),
  column("nd", "double", [2, 0.3, -1.5], [-0, Number.NaN, 1.7976931348623157e308], false),
  column("de", "decimal(10,2)", ["1.50", "-3.25", "10.00", "0.05"], ["99999999.99", "-99999999.99", "0.00", "0.01"]),
  column(
    "dk",
    "decimal(38,18)",
    ["1.500000000000000000", "-2.000000000000000001"],
    ["99999999999999999999.999999999999999999", "0.000000000000000001", "-1.000000000000000000"],
  ),
  column("dz", "decimal(5,0)", ["7", "-12", "100"], ["99999", "-99999", "0"]),
  column("s", "string", ["abc", "a", "Hello World", "ab"], ["", "ß", "é\u0301", "😀x", " a b ", "%_\\", "NaN", "\u0000z", "İI", "ΑΣ"]),
  column("s2", "string", ["b", "abc", "o", "12"], ["", "a", "_", "1e3", "\n", "é", "😀", "-0", " 12 ", "true"]),
  column("ns", "string", ["x", "yy", "Zed"], ["", "~", "ﬁ", "x y"], false),
  column("bi", "binary", [bytes(97, 98), bytes(1), bytes(97)], [bytes(), bytes(255, 0), bytes(0), bytes(195)]),
  column("da", "date", ["2024-02-29", "2023-12-31", "1999-01-01"], ["0001-01-01", "9999-12-31", "1582-10-04", "1970-01-01"]),
  column("da2", "date", ["2024-03-01", "2024-02-28"], ["1900-01-01", "2000-02-29", "1582-10-15"]),
  column(
    "ts",
    "timestamp",
    ["2024-02-29T12:34:56.789Z", "2023-12-31T23:59:59Z"],
    ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999Z", "1969-12-31T23:59:59.999999Z"],
  ),
  column(
    "tn",
    "timestamp_ntz",
    ["2024-02-29T12:34:56", "2023-12-31T00:00:00"],
    ["0001-01-01T00:00:00", "9999-12-31T23:59:59.999999", "1970-01-01T00:00:00"],
  ),
  column("ai", "array<int>", [[1, 2, 3], [2], [3, 1, 2, 2]], [[], [null], [null, 1, null], [2147483647]]),
  column("as", "array<string>", [["a", "b"], ["abc"]], [[], [null], ["", "é", null, "a"]]),
  column("ad", "array<double>", [[1.5, 2], [0.5]], [[Number.NaN, -0, null], [], [0, Number.NaN, Number.NEGATIVE_INFINITY]]),
  column("aa", "array<array<int>>", [[[1], [2, 3]], [[4]]], [[[]], [null, [null]], []]),
  column(
    "m",
    "map<string,int>",
    [
      new Map([
        ["a", 1],
        ["b", 2],
      ]),
      new Map([["abc", 3]]),
    ],
    [new Map(), new Map([["", null]])],
  ),
  column(
    "st",
    "struct<a:int,b:string>",
    [
      { a: 1, b: "x" },
      { a: 2, b: "abc" },
    ],
    [
      { a: null, b: null },
      { a: -2147483648, b: "" },
    ],
  ),
  column(
    "ast",
    "array<struct<a:int,b:string>>",
    [
      [{ a: 1, b: "x" }],
      [
        { a: 2, b: "y" },
        { a: 3, b: "z" },
      ],
    ],
    [[], [null], [{ a: null, b: "" }]],
  ),
];

export const schema: string = columns.map(({ name, type, nullable }) => `${name} ${type}${nullable ? "" : " NOT NULL"}`).join(", ");

/** Which rows a query is over: all tame ones, one with corner cases, or none. */
export type Rows = { readonly kind: "tame" } | { readonly kind: "wild"; readonly row: number } | { readonly kind: "empty" };

export const wildRows = 60;
const tameRows = 7;

/** The values of a row; `step` differs by column, so that the corners of one column meet those of others. */
function row(of: "tame" | "wild", index: number): unknown[] {
  return columns.map((sample, i) => {
    const values = sample[of];
    return values[(index + Math.floor(index / values.length) * (i % 5)) % values.length];
  });
}

export function rowsOf(rows: Rows): unknown[][] {
  if (rows.kind === "empty") return [];
  if (rows.kind === "wild") return [row("wild", rows.row)];
  return Array.from({ length: tameRows }, (_, i) => row("tame", i));
}

export function randomFrame(spark: SparkSession, rows: Rows): AnyFrame {
  return frame(spark, schema as "i int", rowsOf(rows)) as unknown as AnyFrame;
}
