import { afterAll, beforeAll, expect, it } from "vitest";
import type { Executor } from "../../src/dsl/executor.js";
import { Timestamp } from "../../src/types/timestamp.js";
import { describeSpark } from "../support/spark.js";
import { openWithAllTypes, rowsOf } from "./support/session.js";

// Each value is asked for twice: as itself, and as the text that Spark makes of it.

/** Spark's text of a timestamp in a session in UTC, as ISO 8601. */
const iso = (text: string): string =>
  text
    .replace(" ", "T")
    .replace(/^\+(\d{5})-/, "+0$1-")
    .replace(/^-(\d{4})-/, "-00$1-");

const asText: Readonly<Record<string, (value: unknown) => string>> = {
  plain: (value) => String(value),
  iso: (value) => (value instanceof Timestamp ? value.toISOString().slice(0, -1) : String(value)),
  hex: (value) =>
    Buffer.from(value as Uint8Array)
      .toString("hex")
      .toUpperCase(),
};

/** Spark's `INTERVAL '-1 02:03:04.5' DAY TO SECOND` as the duration of the same meaning. */
function duration(text: string): string {
  const yearMonth = /^INTERVAL '(-?)(\d+)-(\d+)' YEAR TO MONTH$/.exec(text);
  const dayTime = /^INTERVAL '(-?)(\d+) (\d\d):(\d\d):(\d\d)(\.\d+)?' DAY TO SECOND$/.exec(text);
  const part = (value: string, unit: string): string => (Number(value) === 0 ? "" : `${Number(value)}${unit}`);
  if (yearMonth) {
    const [, sign, years = "", months = ""] = yearMonth;
    const parts = part(years, "Y") + part(months, "M");
    return parts === "" ? "PT0S" : `${sign}P${parts}`;
  }
  if (!dayTime) throw new Error(text);
  const [, sign, days = "", hours = "", minutes = "", seconds = "", fraction = ""] = dayTime;
  const second = Number(seconds) === 0 && fraction === "" ? "" : `${Number(seconds)}${fraction}S`;
  const time = part(hours, "H") + part(minutes, "M") + second;
  const parts = part(days, "D") + (time === "" ? "" : `T${time}`);
  return parts === "" ? "PT0S" : `${sign}P${parts}`;
}

describeSpark("values of every type", (address) => {
  let spark: Executor;
  beforeAll(async () => {
    spark = await openWithAllTypes(address, "UTC");
  });
  afterAll(() => spark.close());

  const cases: readonly (readonly [name: string, form: keyof typeof asText, expressions: readonly string[]])[] = [
    ["tinyint", "plain", ["-128Y", "127Y", "0Y"]],
    ["smallint", "plain", ["-32768S", "32767S"]],
    ["int", "plain", ["int('-2147483648')", "2147483647", "0"]],
    ["bigint", "plain", ["bigint('-9223372036854775808')", "9223372036854775807L", "9007199254740993L"]],
    [
      "decimal(38,0)",
      "plain",
      ["99999999999999999999999999999999999999BD", "-99999999999999999999999999999999999999BD", "cast(0 as decimal(38,0))"],
    ],
    [
      "decimal(38,38)",
      "plain",
      [
        "cast('0.00000000000000000000000000000000000001' as decimal(38,38))",
        "cast('-0.99999999999999999999999999999999999999' as decimal(38,38))",
      ],
    ],
    [
      "decimal(10,2)",
      "plain",
      ["cast(-1.23 as decimal(10,2))", "cast(1.5 as decimal(10,2))", "cast(-0.01 as decimal(10,2))", "cast(-1 as decimal(10,2))"],
    ],
    ["decimal(20,2)", "plain", ["cast('-92233720368547758.08' as decimal(20,2))", "cast('184467440737095516.16' as decimal(20,2))"]],
    [
      "string",
      "plain",
      ["''", "'a'", "'é'", "'日本語 😀'", "repeat('x', 70000)", "'a\\u0000b'", "cast('ab' as char(4))", "cast('ab' as varchar(4))"],
    ],
    ["boolean", "plain", ["true", "false"]],
    ["binary", "hex", ["X''", "X'00FF80'"]],
    [
      "date",
      "plain",
      [
        "date'1970-01-01'",
        "date'1969-12-31'",
        "date'0001-01-01'",
        "date'9999-12-31'",
        "date'2000-02-29'",
        "date'1900-03-01'",
        "date'1582-10-04'",
      ],
    ],
    [
      "date out of the common range",
      "iso",
      ["date_add(date'9999-12-31', 1)", "date_add(date'0001-01-01', -400)", "date_from_unix_date(106751991)"],
    ],
    [
      "timestamp",
      "iso",
      [
        "timestamp'1970-01-01 00:00:00'",
        "timestamp'1969-12-31 23:59:59.999999'",
        "timestamp'9999-12-31 23:59:59.999999'",
        "timestamp'0001-01-01 00:00:00.1'",
        "timestamp_micros(-1)",
      ],
    ],
    [
      "timestamp_ntz",
      "iso",
      [
        "timestamp_ntz'2026-01-31 12:00:00.000001'",
        "timestamp_ntz'0001-01-01 00:00:00'",
        "timestamp_ntz'1969-12-31 23:59:59.5'",
        "timestamp_ntz'9999-12-31 23:59:59.999999'",
      ],
    ],
    ["time", "plain", ["time'00:00:00'", "time'23:59:59.999999'", "time'12:00:00.5'", "cast(time'12:00:01' as time(0))"]],
  ];
  it.each(cases)("%s", async (_name, form, expressions) => {
    const columns = expressions.map(
      (expression, index) =>
        `${expression} AS v${index}, ${form === "hex" ? `hex(${expression})` : `cast(${expression} AS string)`} AS t${index}`,
    );
    const [row] = await rowsOf(spark, `SELECT ${columns.join(", ")}`);
    const found = expressions.map((_, index) => asText[form]!(row![`v${index}`]));
    const expected = expressions.map((_, index) => (form === "iso" ? iso(row![`t${index}`] as string) : (row![`t${index}`] as string)));
    expect(found).toEqual(expected);
  });

  it("float and double, to the last bit", async () => {
    const doubles = ["double('NaN')", "double('Infinity')", "double('-Infinity')", "0.1D", "-0.0D", "4.9E-324D", "1.7976931348623157E308D"];
    const [row] = await rowsOf(
      spark,
      `SELECT ${doubles.map((text, index) => `${text} AS v${index}`).join(", ")}, float('0.1') AS f, float('3.4028235E38') AS g, float('1.4E-45') AS h`,
    );
    expect(Object.values(row!)).toEqual([
      Number.NaN,
      Infinity,
      -Infinity,
      0.1,
      -0,
      5e-324,
      Number.MAX_VALUE,
      Math.fround(0.1),
      3.4028234663852886e38,
      1.401298464324817e-45,
    ]);
  });

  it("year-month and day-time intervals", async () => {
    const expressions = [
      "interval '1-2' year to month",
      "interval '-1-2' year to month",
      "interval '0-0' year to month",
      "interval '178956970-7' year to month",
      "interval '-178956970-8' year to month",
      "interval '1 02:03:04.5' day to second",
      "interval '-1 02:03:04.500001' day to second",
      "interval '0 00:00:00' day to second",
      "interval '0 00:00:00.000001' day to second",
      "interval '106751991 04:00:54.775807' day to second",
      "interval '-106751991 04:00:54.775808' day to second",
      "interval '10 00:00:00' day to second",
    ];
    const [row] = await rowsOf(
      spark,
      `SELECT ${expressions.map((text, index) => `${text} AS v${index}, cast(${text} AS string) AS t${index}`).join(", ")}`,
    );
    expressions.forEach((_, index) => {
      expect(row![`v${index}`]).toBe(duration(row![`t${index}`] as string));
    });
  });

  it("intervals of single fields", async () => {
    const [row] = await rowsOf(
      spark,
      "SELECT interval '3' year AS y, interval '-5' month AS m, interval '25' hour AS h, interval '90' minute AS n, interval '2' day AS d",
    );
    expect(row).toEqual({ y: "P3Y", m: "-P5M", h: "P1DT1H", n: "PT1H30M", d: "P2D" });
  });

  it("calendar intervals", async () => {
    const [row] = await rowsOf(
      spark,
      "SELECT make_interval(1, 2, 0, 3, 4, 5, 6.5) AS a, make_interval(0, -1, 0, -2, 0, 0, -3) AS b, make_interval(0, 1, 0, -2, 3, 0, 0) AS c, make_interval() AS d, make_interval(0, 0, 0, 40, -25, 0, 0) AS e",
    );
    // Spark's own texts: "1 years 2 months 3 days 4 hours 5 minutes 6.5 seconds", "-1 months -2 days -3 seconds", …
    expect(row).toEqual({ a: "P1Y2M3DT4H5M6.5S", b: "-P1M2DT3S", c: "P1M-2DT3H", d: "PT0S", e: "P40DT-25H" });
  });

  it("void, nulls of every type, and what lies below a null", async () => {
    const types = [
      "tinyint",
      "int",
      "bigint",
      "double",
      "decimal(5,2)",
      "string",
      "binary",
      "boolean",
      "date",
      "timestamp",
      "timestamp_ntz",
      "interval year",
      "interval day",
      "array<int>",
      "map<string,int>",
      "struct<a:int not null>",
      "variant",
    ];
    const [row] = await rowsOf(spark, `SELECT null AS n, ${types.map((type, index) => `cast(null AS ${type}) AS c${index}`).join(", ")}`);
    expect(Object.keys(row!)).toHaveLength(types.length + 1);
    expect(Object.values(row!).every((value) => value === null)).toBe(true);
    const rows = await rowsOf(
      spark,
      "SELECT * FROM VALUES (named_struct('a', 1, 'b', array('x', null))), (null), (named_struct('a', null, 'b', null)) AS t(s)",
    );
    expect(rows).toEqual([{ s: { a: 1, b: ["x", null] } }, { s: null }, { s: { a: null, b: null } }]);
  });

  it("nested values in any combination", async () => {
    const [row] = await rowsOf(
      spark,
      `SELECT array(array(1, null), null, array()) AS aa, map('k', map(1, array(named_struct('d', 1.50BD)))) AS mm,
        named_struct('s', named_struct('t', timestamp_ntz'2026-01-01 00:00:00'), 'm', map(date'2026-01-01', null)) AS s,
        array(map('a', 1L), map()) AS am, array() AS e, map(named_struct('x', 1), 'y') AS ms`,
    );
    expect(row).toEqual({
      aa: [[1, null], null, []],
      mm: new Map([["k", new Map([[1, [{ d: "1.50" }]]])]]),
      s: { s: { t: "2026-01-01T00:00:00" }, m: new Map([["2026-01-01", null]]) },
      am: [new Map([["a", 1n]]), new Map()],
      e: [],
      ms: new Map([[{ x: 1 }, "y"]]),
    });
  });

  it("variants", async () => {
    const [row] = await rowsOf(
      spark,
      `SELECT parse_json('{"b":[1,-2.5,null,true,"x"],"a":{"__proto__":1,"é":"日本"}}') AS j,
        parse_json('[127,128,32768,2147483648,9007199254740991,9007199254740993,1e3,0.1,0.10000000000000000555,12345678901234567890123456789012345678]') AS n,
        parse_json(concat('"', repeat('y', 100), '"')) AS long, to_variant_object(array(1.50BD)) AS d,
        cast(date'2026-01-31' AS variant) AS date, cast(timestamp'2026-01-31 12:00:00.000001' AS variant) AS ts, cast(timestamp_ntz'2026-01-31 12:00:00' AS variant) AS ntz,
        cast(X'00FF' AS variant) AS bin, cast(float('0.5') AS variant) AS f, parse_json('null') AS n1, parse_json(to_json(map_from_arrays(transform(sequence(1, 300), x -> concat('k', x)), sequence(1, 300)))) AS big`,
    );
    expect(row).toMatchObject({
      n: [
        127,
        128,
        32768,
        2147483648,
        9007199254740991,
        9007199254740993n,
        1000,
        0.1,
        "0.10000000000000000555",
        12345678901234567890123456789012345678n,
      ],
      long: "y".repeat(100),
      d: [1.5],
      date: "2026-01-31",
      ntz: "2026-01-31T12:00:00",
      bin: Uint8Array.of(0, 255),
      f: 0.5,
      n1: null,
    });
    expect(JSON.stringify(row!.j)).toBe('{"a":{"__proto__":1,"é":"日本"},"b":[1,-2.5,null,true,"x"]}');
    expect((row!.ts as Timestamp).epochMicros).toBe(1_769_860_800_000_001n);
    expect(Object.keys(row!.big as object)).toHaveLength(300);
    expect((row!.big as Record<string, number>).k300).toBe(300);
  });

  it("geometry and geography", async () => {
    const wkb = "0101000000000000000000F03F0000000000000040";
    const [row] = await rowsOf(spark, `SELECT st_geomfromwkb(X'${wkb}') AS g, st_geogfromwkb(X'${wkb}') AS h`);
    const bytes = Uint8Array.from(Buffer.from(wkb, "hex"));
    expect(row).toEqual({ g: { srid: 0, wkb: bytes }, h: { srid: 4326, wkb: bytes } });
  });

  it("hostile column names", async () => {
    const [row] = await rowsOf(spark, 'SELECT 1 AS `__proto__`, 2 AS `constructor`, 3 AS `a"b`, 4 AS `a\nb`, 5 AS `a``b`, 6 AS `toString`');
    expect(Object.entries(row!)).toEqual([
      ["__proto__", 1],
      ["constructor", 2],
      ['a"b', 3],
      ["a\nb", 4],
      ["a`b", 5],
      ["toString", 6],
    ]);
    expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
  });

  it("refuses duplicate names as objects, and gives them as arrays", async () => {
    await expect(rowsOf(spark, "SELECT 1 AS a, 2 AS a")).rejects.toThrow(/Two columns are named "a".*rows: "array"/);
    expect(await rowsOf(spark, "SELECT 1 AS a, 2 AS a", { rows: "array" })).toEqual([[1, 2]]);
  });

  it("options: cheaper forms, which never round silently", async () => {
    const text = "SELECT 5L AS l, 1.50BD AS d, date'2026-01-31' AS t, timestamp'2026-01-31 12:00:00.000001' AS ts, map('a', 1) AS m";
    expect(await rowsOf(spark, text, { long: "number", decimal: "number", date: "Date", timestamp: "micros", map: "object" })).toEqual([
      { l: 5, d: 1.5, t: new Date("2026-01-31T00:00:00Z"), ts: 1_769_860_800_000_001n, m: { a: 1 } },
    ]);
    await expect(rowsOf(spark, "SELECT 9007199254740993L AS l", { long: "number" })).rejects.toThrow(/9007199254740993 of "l"/);
    await expect(rowsOf(spark, "SELECT map(1, 2) AS m", { map: "object" })).rejects.toThrow(/string keys/);
  });

  it("a string that is not UTF-8 is an error, never replacement characters", async () => {
    await spark.config.set({ "spark.sql.ansi.enabled": "true" });
    await expect(rowsOf(spark, "SELECT cast(X'41FF' AS string) AS s")).rejects.toThrow(/"s" .*not UTF-8.*binary/);
  });

  it("an empty result has no rows and keeps its columns as an Arrow table", async () => {
    const empty = {
      relation: { common: { planId: 0n }, relType: { case: "sql" as const, value: { query: "SELECT 1 AS a, 'x' AS b WHERE false" } } },
    };
    expect(await rowsOf(spark, empty)).toEqual([]);
    const table = await spark.arrow(empty, {});
    expect([table.numRows, table.schema.names]).toEqual([0, ["a", "b"]]);
  });

  it("toArrow gives every row once", async () => {
    const table = await spark.arrow(
      { relation: { common: { planId: 0n }, relType: { case: "range", value: { start: 0n, end: 50_000n, step: 1n } } } },
      {},
    );
    expect(table.numRows).toBe(50_000);
    let sum = 0n;
    for (const value of table.getChild("id")!) sum += value as bigint;
    expect(sum).toBe((50_000n * 49_999n) / 2n);
  });
});
