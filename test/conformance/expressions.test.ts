import { col, fn, lit, when } from "../../src/index.js";
import { bytes, conform, instant, suite } from "./support/conform.js";
import { frame, people } from "./support/frames.js";

suite("expressions", () => {
  conform(
    "comparison with nulls",
    (spark) =>
      frame(spark, "a int, b int", [
        [1, 1],
        [1, 2],
        [1, null],
        [null, null],
      ]).withColumns((c) => ({ eq: c.a.eq(c.b), neq: c.a.neq(c.b), lt: c.a.lt(c.b), gte: c.a.gte(c.b), same: c.a.eqNullSafe(c.b) })),
    {
      schema: "a int, b int, eq boolean, neq boolean, lt boolean, gte boolean, same boolean!",
      rows: [
        [1, 1, true, false, false, true, true],
        [1, 2, false, true, true, false, false],
        [1, null, null, null, null, null, false],
        [null, null, null, null, null, null, true],
      ],
    },
  );
  conform(
    "NaN equals itself and is the greatest",
    (spark) =>
      frame(spark, "a double, b double", [
        [Number.NaN, Number.NaN],
        [Number.NaN, Number.POSITIVE_INFINITY],
        [0, -0],
      ]).withColumns((c) => ({ eq: c.a.eq(c.b), gt: c.a.gt(c.b), nan: c.a.isNaN() })),
    {
      schema: "a double, b double, eq boolean, gt boolean, nan boolean!",
      rows: [
        [0, -0, true, false, false],
        [NaN, Infinity, false, true, true],
        [NaN, NaN, true, false, true],
      ],
    },
  );
  conform(
    "comparison of different number types",
    (spark) =>
      frame(spark, "i int, l bigint, d double, dec decimal(10,2)", [[2, 2n, 2, "2.00"]]).select((c) => ({
        a: c.i.eq(c.l),
        b: c.l.eq(c.d),
        c: c.dec.eq(c.i),
        d: c.dec.lt(c.d),
      })),
    { schema: "a boolean, b boolean, c boolean, d boolean", rows: [[true, true, true, false]] },
  );
  conform(
    "comparison of text by code point",
    (spark) =>
      frame(spark, "a string, b string", [
        ["a", "B"],
        ["é", "z"],
        ["\u{1F600}", "\uFF5E"],
        ["", "a"],
      ]).withColumns((c) => ({ lt: c.a.lt(c.b), eq: c.a.eq(c.b) })),
    {
      schema: "a string, b string, lt boolean, eq boolean",
      rows: [
        ["", "a", true, false],
        ["a", "B", false, false],
        ["é", "z", false, false],
        ["😀", "～", false, false],
      ],
    },
  );
  conform("isin with nulls", (spark) => people(spark).select((c) => ({ id: c.id, in: c.age.isin(29, 36), inText: c.team.isin("red") })), {
    schema: "id bigint!, in boolean, inText boolean",
    rows: [
      [1n, true, true],
      [2n, null, true],
      [3n, true, false],
      [4n, true, false],
      [5n, false, null],
    ],
  });
  conform("isin of nothing", (spark) => people(spark).select((c) => ({ id: c.id, in: c.age.isin(...([] as number[])) })), {
    schema: "id bigint!, in boolean",
    rows: [
      [1n, false],
      [2n, false],
      [3n, false],
      [4n, false],
      [5n, false],
    ],
  });
  conform("between", (spark) => people(spark).select((c) => ({ id: c.id, b: c.age.between(29, 36) })), {
    schema: "id bigint!, b boolean",
    rows: [
      [1n, true],
      [2n, null],
      [3n, true],
      [4n, true],
      [5n, false],
    ],
  });
  conform(
    "null tests",
    (spark) => people(spark).select((c) => ({ id: c.id, a: c.name.isNull(), b: c.name.isNotNull(), c: c.score.isNaN() })),
    {
      schema: "id bigint!, a boolean!, b boolean!, c boolean!",
      rows: [
        [1n, false, true, false],
        [2n, false, true, false],
        [3n, false, true, false],
        [4n, true, false, false],
        [5n, false, true, true],
      ],
    },
  );
  conform(
    "arithmetic of ints",
    (spark) =>
      frame(spark, "a int, b int", [
        [7, 2],
        [-7, 2],
        [7, -2],
        [null, 1],
      ]).withColumns((c) => ({
        add: c.a.plus(c.b),
        sub: c.a.minus(c.b),
        mul: c.a.times(c.b),
        div: c.a.div(c.b),
        mod: c.a.mod(c.b),
        neg: c.a.neg(),
      })),
    {
      schema: "a int, b int, add int, sub int, mul int, div double, mod int, neg int",
      rows: [
        [-7, 2, -5, -9, -14, -3.5, -1, 7],
        [7, -2, 5, 9, -14, -3.5, 1, -7],
        [7, 2, 9, 5, 14, 3.5, 1, -7],
        [null, 1, null, null, null, null, null, null],
      ],
    },
  );
  conform(
    "arithmetic widens",
    (spark) =>
      frame(spark, "t tinyint, s smallint, i int, l bigint, f float, d double", [[1, 2, 3, 4n, 1.5, 2.5]]).select((c) => ({
        a: c.t.plus(c.s),
        b: c.s.plus(c.i),
        c: c.i.plus(c.l),
        d: c.f.plus(c.i),
        e: c.f.times(c.f),
        f: c.l.times(c.d),
        g: c.i.plus(1.5),
        h: c.l.plus(1),
        i: c.i.plus(1),
      })),
    {
      schema: "a smallint, b int, c bigint, d double, e float, f double, g double, h bigint, i int",
      rows: [[3, 5, 7n, 4.5, 2.25, 10, 4.5, 5n, 4]],
    },
  );
  conform(
    "decimal addition and multiplication",
    (spark) =>
      frame(spark, "a decimal(10,2), b decimal(5,3), i int", [
        ["1.25", "0.005", 3],
        ["-99999999.99", "99.999", -1],
        [null, "1.000", 1],
      ]).withColumns((c) => ({
        add: c.a.plus(c.b),
        sub: c.a.minus(c.b),
        mul: c.a.times(c.b),
        withInt: c.a.plus(c.i),
        timesInt: c.a.times(2),
        neg: c.a.neg(),
      })),
    {
      schema:
        "a decimal(10,2), b decimal(5,3), i int, add decimal(12,3), sub decimal(12,3), mul decimal(16,5), withInt decimal(13,2), timesInt decimal(12,2), neg decimal(10,2)",
      rows: [
        [
          "-99999999.99",
          "99.999",
          -1,
          "-99999899.991",
          "-100000099.989",
          "-9999899999.00001",
          "-100000000.99",
          "-199999999.98",
          "99999999.99",
        ],
        ["1.25", "0.005", 3, "1.255", "1.245", "0.00625", "4.25", "2.50", "-1.25"],
        [null, "1.000", 1, null, null, null, null, null, null],
      ],
    },
  );
  conform(
    "wide decimals lose scale, never digits in front",
    (spark) =>
      frame(spark, "a decimal(38,10), b decimal(38,10)", [["1234567890.0123456789", "2.5"]]).select((c) => ({
        add: c.a.plus(c.b),
        mul: c.a.times(c.b),
      })),
    { schema: "add decimal(38,9), mul decimal(38,6)", refused: /decimal\(38,10\)/, rows: [["1234567892.512345679", "3086419725.030864"]] },
  );
  conform(
    "bit operations",
    (spark) =>
      frame(spark, "a int, b int", [[12, 10]]).select((c) => ({
        and: c.a.bitwiseAND(c.b),
        or: c.a.bitwiseOR(c.b),
        xor: c.a.bitwiseXOR(c.b),
        not: fn.bitwise_not(c.a),
      })),
    { schema: "and int, or int, xor int, not int", rows: [[8, 14, 6, -13]] },
  );
  conform(
    "integer extremes",
    (spark) =>
      frame(spark, "i int, l bigint", [
        [2147483647, 9223372036854775807n],
        [-2147483648, -9223372036854775808n],
      ]).withColumns((c) => ({ wide: c.i.plus(c.l.minus(c.l)), text: c.l.cast("string") })),
    {
      schema: "i int, l bigint, wide bigint, text string",
      rows: [
        [-2147483648, -9223372036854775808n, -2147483648n, "-9223372036854775808"],
        [2147483647, 9223372036854775807n, 2147483647n, "9223372036854775807"],
      ],
    },
  );
  conform(
    "when, otherwise",
    (spark) =>
      people(spark).select((c) => ({
        id: c.id,
        band: when(c.age.gte(50), "old").when(c.age.gte(30), "middle").otherwise("young"),
        open: when(c.age.gt(30), c.age),
      })),
    {
      schema: "id bigint!, band string!, open int",
      rows: [
        [1n, "middle", 36],
        [2n, "young", null],
        [3n, "young", null],
        [4n, "young", null],
        [5n, "old", 51],
      ],
    },
  );
  conform("when widens its branches", (spark) => people(spark).select((c) => ({ id: c.id, x: when(c.id.lt(3), lit(1)).otherwise(c.id) })), {
    schema: "id bigint!, x bigint!",
    rows: [
      [1n, 1n],
      [2n, 1n],
      [3n, 3n],
      [4n, 4n],
      [5n, 5n],
    ],
  });
  conform(
    "casts between numbers",
    (spark) =>
      frame(spark, "d double, i int, l bigint", [
        [1.9, 300, 5n],
        [-1.9, -1, -5n],
        [null, null, null],
      ]).select((c) => ({
        toInt: c.d.cast("int"),
        toLong: c.i.cast("bigint"),
        toDouble: c.l.cast("double"),
        toDec: c.d.cast("decimal(10,1)"),
        toBool: c.i.cast("boolean"),
      })),
    {
      schema: "toInt int, toLong bigint, toDouble double, toDec decimal(10,1), toBool boolean",
      rows: [
        [-1, -1n, -5, "-1.9", true],
        [1, 300n, 5, "1.9", true],
        [null, null, null, null, null],
      ],
    },
  );
  conform(
    "casts of numbers to text",
    (spark) =>
      frame(spark, "d double, f float, i int, dec decimal(10,3), b boolean", [
        [1, 1.5, 1, "1.500", true],
        [1e10, 1e-5, -7, "0.001", false],
        [1.0e-3, 3.4e38, 0, "-12345.678", null],
        [Number.NaN, Number.POSITIVE_INFINITY, null, null, null],
        [123456789.123, 0.1, null, null, null],
      ]).select((c) => ({
        d: c.d.cast("string"),
        f: c.f.cast("string"),
        i: c.i.cast("string"),
        dec: c.dec.cast("string"),
        b: c.b.cast("string"),
      })),
    {
      schema: "d string, f string, i string, dec string, b string",
      rows: [
        ["0.001", "3.4E38", "0", "-12345.678", null],
        ["1.0", "1.5", "1", "1.500", "true"],
        ["1.0E10", "1.0E-5", "-7", "0.001", "false"],
        ["1.23456789123E8", "0.1", null, null, null],
        ["NaN", "Infinity", null, null, null],
      ],
    },
  );
  conform(
    "casts of text",
    (spark) =>
      frame(spark, "i string, d string, b string, day string", [
        ["12", "1.5", "true", "2026-01-31"],
        [" -7 ", "1e3", "no", "2026-1-1"],
        [null, "NaN", "1", null],
      ]).select((c) => ({ i: c.i.cast("int"), d: c.d.cast("double"), b: c.b.cast("boolean"), day: c.day.cast("date") })),
    {
      schema: "i int, d double, b boolean, day date",
      rows: [
        [-7, 1000, false, "2026-01-01"],
        [12, 1.5, true, "2026-01-31"],
        [null, NaN, true, null],
      ],
    },
  );
  conform(
    "tryCast gives null",
    (spark) =>
      frame(spark, "s string, l bigint", [
        ["12", 1n],
        ["twelve", 3000000000n],
        ["1.5", null],
      ]).select((c) => ({ s: c.s.tryCast("int"), l: c.l.tryCast("int") })),
    {
      schema: "s int, l int",
      rows: [
        [12, 1],
        [null, null],
        [null, null],
      ],
    },
  );
  conform(
    "casts of days and times",
    (spark) =>
      frame(spark, "day date, at timestamp, local timestamp_ntz", [
        ["2026-01-31", new Date("2026-01-31T12:34:56.789Z"), "2026-01-31T12:34:56.000001"],
      ]).select((c) => ({
        dayText: c.day.cast("string"),
        localText: c.local.cast("string"),
        localDay: c.local.cast("date"),
        dayLocal: c.day.cast("timestamp_ntz"),
      })),
    {
      schema: "dayText string, localText string, localDay date, dayLocal timestamp_ntz",
      rows: [["2026-01-31", "2026-01-31 12:34:56.000001", "2026-01-31", "2026-01-31T00:00:00"]],
    },
  );
  conform(
    "dates and times pass through",
    (spark) =>
      frame(spark, "day date, at timestamp, local timestamp_ntz", [
        ["1582-10-04", new Date("1969-12-31T23:59:59.999Z"), "0001-01-01T00:00:00"],
        ["9999-12-31", new Date("2026-03-29T01:30:00Z"), "9999-12-31T23:59:59.999999"],
        [null, null, null],
      ]),
    {
      schema: "day date, at timestamp, local timestamp_ntz",
      rows: [
        ["1582-10-04", instant("1969-12-31T23:59:59.999Z"), "0001-01-01T00:00:00"],
        ["9999-12-31", instant("2026-03-29T01:30:00Z"), "9999-12-31T23:59:59.999999"],
        [null, null, null],
      ],
    },
  );
  conform("microseconds survive", (spark) => frame(spark, "at timestamp", [["2026-01-31T12:00:00.123456Z"]]), {
    schema: "at timestamp",
    rows: [[instant("2026-01-31T12:00:00.123456Z")]],
  });
  conform("bytes pass through", (spark) => frame(spark, "b binary", [[new Uint8Array([0, 255, 128])], [new Uint8Array()], [null]]), {
    schema: "b binary",
    rows: [[bytes("")], [bytes("00ff80")], [null]],
  });
  conform(
    "text of every plane passes through",
    (spark) =>
      frame(spark, "s string", [["naïve"], ["日本語"], ["👩‍🚀 \u{10FFFF}"], [""], ["\u0000\n\t\"'\\"], [null]]).withColumn("n", (c) =>
        fn.length(c.s),
      ),
    {
      schema: "s string, n int",
      rows: [
        ["", 0],
        ["\u0000\n\t\"'\\", 6],
        ["naïve", 5],
        ["日本語", 3],
        ["👩‍🚀 􏿿", 5],
        [null, null],
      ],
    },
  );
  conform(
    "decimals pass through",
    (spark) =>
      frame(spark, "a decimal(38,0), b decimal(38,38), c decimal(4,2)", [
        ["99999999999999999999999999999999999999", "0.00000000000000000000000000000000000001", "-1.23"],
        ["-1", "0.5", "0.00"],
        [null, null, null],
      ]),
    {
      schema: "a decimal(38,0), b decimal(38,38), c decimal(4,2)",
      rows: [
        ["-1", "0.50000000000000000000000000000000000000", "0.00"],
        ["99999999999999999999999999999999999999", "0.00000000000000000000000000000000000001", "-1.23"],
        [null, null, null],
      ],
    },
  );
  conform(
    "nested values pass through",
    (spark) =>
      frame(spark, "a array<int>, m map<string,array<int>>, s struct<x:int,y:struct<z:string>>", [
        [[1, null, 3], new Map([["k", [1, 2]]]), { x: 1, y: { z: "deep" } }],
        [[], new Map(), { x: null, y: null }],
        [null, null, null],
      ]),
    {
      schema: "a array<int>, m map<string,array<int>>, s struct<x:int,y:struct<z:string>>",
      rows: [
        [[1, null, 3], new Map([["k", [1, 2]]]), { x: 1, y: { z: "deep" } }],
        [[], new Map([]), { x: null, y: null }],
        [null, null, null],
      ],
    },
  );
  conform("float values keep their width", (spark) => frame(spark, "f float", [[0.1], [16777217], [-0]]), {
    schema: "f float",
    rows: [[-0], [0.10000000149011612], [16777216]],
  });
  conform(
    "struct fields",
    (spark) =>
      frame(spark, "id int, s struct<x:int not null,y:string>", [
        [1, { x: 1, y: "a" }],
        [2, { x: 2, y: null }],
        [3, null],
      ]).select((c) => ({ id: c.id, x: c.s.x, y: c.s.getField("y") })),
    {
      schema: "id int, x int, y string",
      rows: [
        [1, 1, "a"],
        [2, 2, null],
        [3, null, null],
      ],
    },
  );
  conform("struct star", (spark) => frame(spark, "s struct<x:int,y:string>", [[{ x: 1, y: "a" }], [null]]).select("s.*"), {
    schema: "x int, y string",
    rows: [
      [1, "a"],
      [null, null],
    ],
  });
  conform(
    "nested path by col",
    (spark) =>
      frame(spark, "s struct<x:struct<y:struct<z:int>>>", [[{ x: { y: { z: 7 } } }]])
        .untyped()
        .select(col("s.x.y.z")),
    { schema: "z int", rows: [[7]] },
  );
  conform(
    "array items and map items",
    (spark) =>
      frame(spark, "a array<int>, m map<string,int>", [[[10, null, 30], new Map([["k", 1]])]]).select((c) => ({
        a: c.a.getItem(0),
        n: c.a.getItem(1),
        m: c.m.getItem("k"),
        no: c.m.getItem("none"),
      })),
    { schema: "a int, n int, m int, no int", rows: [[10, null, 1, null]] },
  );
  conform(
    "text tests",
    (spark) =>
      frame(spark, "s string", [["apple"], ["a_c%"], ["Äpfel"], [""], [null]]).withColumns((c) => ({
        like: c.s.like("a%e"),
        under: c.s.like("a_%"),
        escaped: c.s.like("a\\_%"),
        ilike: c.s.ilike("äP%"),
        rlike: c.s.rlike("^a.*e$"),
        starts: c.s.startsWith("a"),
        ends: c.s.endsWith("e"),
        has: c.s.contains("p"),
      })),
    {
      schema:
        "s string, like boolean, under boolean, escaped boolean, ilike boolean, rlike boolean, starts boolean, ends boolean, has boolean",
      refused: /rlike/,
      rows: [
        ["", false, false, false, false, false, false, false, false],
        ["a_c%", false, true, true, false, false, true, false, false],
        ["apple", true, true, false, false, true, true, true, true],
        ["Äpfel", false, false, false, true, false, false, false, true],
        [null, null, null, null, null, null, null, null, null],
      ],
    },
  );
  conform(
    "text tests without patterns of regular expressions",
    (spark) =>
      frame(spark, "s string", [["apple"], ["a_c%"], ["Äpfel"], [""], [null]]).select((c) => ({
        like: c.s.like("a%e"),
        escaped: c.s.like("a\\_%"),
        ilike: c.s.ilike("äP%"),
        starts: c.s.startsWith("a"),
        ends: c.s.endsWith("e"),
        has: c.s.contains("p"),
      })),
    {
      schema: "like boolean, escaped boolean, ilike boolean, starts boolean, ends boolean, has boolean",
      rows: [
        [false, false, false, false, false, false],
        [false, false, true, false, false, true],
        [false, true, false, true, false, false],
        [null, null, null, null, null, null],
        [true, false, false, true, true, true],
      ],
    },
  );
  conform(
    "division of decimals",
    (spark) =>
      frame(spark, "a decimal(10,2), b decimal(5,3)", [
        ["1.00", "3.000"],
        ["-10.25", "0.300"],
        ["2.00", null],
      ]).select((c) => ({ q: c.a.div(c.b), h: c.a.div(2) })),
    {
      schema: "q decimal(19,8), h decimal(14,6)",
      rows: [
        ["-34.16666667", "-5.125000"],
        ["0.33333333", "0.500000"],
        [null, "1.000000"],
      ],
    },
  );
  conform(
    "substr from the front, the back and zero",
    (spark) =>
      frame(spark, "s string", [["héllo"], ["a"], [""], [null]]).withColumns((c) => ({
        a: c.s.substr(2, 3),
        b: c.s.substr(-2, 2),
        z: c.s.substr(0, 2),
      })),
    {
      schema: "s string, a string, b string, z string",
      rows: [
        ["", "", "", ""],
        ["a", "", "a", "a"],
        ["héllo", "éll", "lo", "hé"],
        [null, null, null, null],
      ],
    },
  );
  conform("lit of an instant", (spark) => spark.range(1).select(() => ({ at: lit(new Date("2026-01-31T12:00:00.250Z")) })), {
    schema: "at timestamp!",
    rows: [[instant("2026-01-31T12:00:00.25Z")]],
  });
  conform("a whole double by cast", (spark) => spark.range(1).select(() => ({ d: lit(1).cast("double"), big: lit(3000000000n) })), {
    schema: "d double!, big bigint!",
    rows: [[1, 3000000000n]],
  });
});

// helpers of expected rows
void [bytes, instant];
