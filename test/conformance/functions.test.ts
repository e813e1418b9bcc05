import { col, fn, lit } from "../../src/index.js";
import { conform, suite } from "./support/conform.js";
import { frame, people } from "./support/frames.js";

suite("functions", () => {
  conform(
    "upper and lower beyond ASCII",
    (spark) =>
      frame(spark, "s string", [["straße"], ["ÉCOLE"], ["ǅ"], ["ﬁ"], ["İ"], [null]]).withColumns((c) => ({
        u: fn.upper(c.s),
        l: fn.lower(c.s),
      })),
    {
      schema: "s string, u string, l string",
      rows: [
        ["straße", "STRASSE", "straße"],
        ["ÉCOLE", "ÉCOLE", "école"],
        ["İ", "İ", "i̇"],
        ["ǅ", "Ǆ", "ǆ"],
        ["ﬁ", "FI", "ﬁ"],
        [null, null, null],
      ],
    },
  );
  conform(
    "initcap",
    (spark) => frame(spark, "s string", [["hello wORLD"], ["a-b c"], ["éa"], [null]]).withColumn("i", (c) => fn.initcap(c.s)),
    {
      schema: "s string, i string",
      refused: /initcap/,
      rows: [
        ["a-b c", "A-b C"],
        ["hello wORLD", "Hello World"],
        ["éa", "Éa"],
        [null, null],
      ],
    },
  );
  conform(
    "length counts code points, bytes of binary",
    (spark) =>
      frame(spark, "s string, b binary", [["👩‍🚀é", new Uint8Array([1, 2])]]).select((c) => ({ s: fn.length(c.s), b: fn.length(c.b) })),
    { schema: "s int, b int", rows: [[4, 2]] },
  );
  conform(
    "trim, ltrim, rtrim",
    (spark) =>
      frame(spark, "s string", [["  a b  "], ["xxaxx"], ["\ta"], [null]]).withColumns((c) => ({
        t: fn.trim(c.s),
        l: fn.ltrim(c.s),
        r: fn.rtrim(c.s),
        x: fn.trim(c.s, lit("x")),
      })),
    {
      schema: "s string, t string, l string, r string, x string",
      rows: [
        ["  a b  ", "a b", "a b  ", "  a b", "  a b  "],
        ["\ta", "\ta", "\ta", "\ta", "\ta"],
        ["xxaxx", "xxaxx", "xxaxx", "xxaxx", "a"],
        [null, null, null, null, null],
      ],
    },
  );
  conform(
    "trim, ltrim, rtrim of characters: any of them, in any order",
    (spark) =>
      frame(spark, "s string, t string", [
        ["xyaxbyx", "xy"],
        ["  a ", ""],
        ["ééaé👩", "é👩"],
        ["]a^-", "^-]"],
        ["aaa", "a"],
        ["", "x"],
        ["a", null],
        [null, "x"],
      ]).select("s", (c) => ({ both: fn.trim(c.s, c.t), left: fn.ltrim(c.s, c.t), right: fn.rtrim(c.s, c.t) })),
    {
      schema: "s string, both string, left string, right string",
      rows: [
        ["xyaxbyx", "axb", "axbyx", "xyaxb"],
        ["  a ", "  a ", "  a ", "  a "],
        ["ééaé👩", "a", "aé👩", "ééa"],
        ["]a^-", "a", "a^-", "]a"],
        ["aaa", "", "", ""],
        ["", "", "", ""],
        ["a", null, null, null],
        [null, null, null, null],
      ],
    },
  );
  conform(
    "trim's characters stand first in a column's name",
    (spark) =>
      // without aliases, which the types ask for
      frame(spark, "s string, t string", [["xax", "x"]]).select(
        ...([fn.trim(col("s"), col("t")), fn.ltrim(col("s"), col("t")), fn.rtrim(col("s"), lit("x"))] as never[]),
      ),
    {
      schema: "TRIM(BOTH t FROM s) string, TRIM(LEADING t FROM s) string, TRIM(TRAILING x FROM s) string",
      rows: [["a", "ax", "xa"]],
    },
  );
  conform(
    "lpad",
    (spark) =>
      frame(spark, "s string", [["7"], ["1234567"], ["é"], [null]]).withColumns((c) => ({
        a: fn.lpad(c.s, 5, "0"),
        b: fn.lpad(c.s, 3, "ab"),
      })),
    {
      schema: "s string, a string, b string",
      rows: [
        ["1234567", "12345", "123"],
        ["7", "00007", "ab7"],
        ["é", "0000é", "abé"],
        [null, null, null],
      ],
    },
  );
  conform(
    "replace and regexp_replace",
    (spark) =>
      frame(spark, "s string", [["a.b.c"], ["aaa"], [""], [null]]).withColumns((c) => ({
        r: fn.replace(c.s, lit("."), lit("-")),
        x: fn.regexp_replace(c.s, "a", "<$0>"),
      })),
    {
      schema: "s string, r string, x string",
      refused: /regexp_replace/,
      rows: [
        ["", "", ""],
        ["a.b.c", "a-b-c", "<a>.b.c"],
        ["aaa", "aaa", "<a><a><a>"],
        [null, null, null],
      ],
    },
  );
  conform(
    "trim of spaces",
    (spark) =>
      frame(spark, "s string", [["  a b  "], ["\ta "], [null]]).select((c) => ({ t: fn.trim(c.s), l: fn.ltrim(c.s), r: fn.rtrim(c.s) })),
    {
      schema: "t string, l string, r string",
      rows: [
        ["\ta", "\ta ", "\ta"],
        ["a b", "a b  ", "  a b"],
        [null, null, null],
      ],
    },
  );
  conform(
    "replace",
    (spark) => frame(spark, "s string", [["a.b.c"], [""], [null]]).select((c) => ({ r: fn.replace(c.s, lit("."), lit("-")) })),
    { schema: "r string", rows: [[""], ["a-b-c"], [null]] },
  );
  conform(
    "split at every match",
    (spark) => frame(spark, "s string", [["a,b,,c,"], [""], [","], [null]]).select((c) => ({ a: fn.split(c.s, ",") })),
    { schema: "a array<string!>", rows: [[["", ""]], [[""]], [["a", "b", "", "c", ""]], [null]] },
  );
  conform(
    "two generators in one select",
    (spark) => {
      const f = frame(spark, "a array<int>, b array<string>", [
        [
          [1, 2],
          ["x", "y"],
        ],
      ]);
      return f.select(fn.explode(f.col("a")).as("x"), fn.explode(f.col("b")).as("y"));
    },
    {
      schema: "x int, y string",
      rows: [
        [1, "x"],
        [1, "y"],
        [2, "x"],
        [2, "y"],
      ],
    },
  );
  conform(
    "split",
    (spark) =>
      frame(spark, "s string", [["a,b,,c,"], [""], [","], [null]]).withColumns((c) => ({
        a: fn.split(c.s, ","),
        b: fn.split(c.s, ",", 2),
      })),
    {
      schema: "s string, a array<string!>, b array<string!>",
      refused: /split/,
      rows: [
        ["", [""], [""]],
        [",", ["", ""], ["", ""]],
        ["a,b,,c,", ["a", "b", "", "c", ""], ["a", "b,,c,"]],
        [null, null, null],
      ],
    },
  );
  conform(
    "concat and concat_ws with nulls",
    (spark) =>
      frame(spark, "a string, b string", [
        ["x", "y"],
        ["x", null],
        [null, null],
      ]).withColumns((c) => ({ c: fn.concat(c.a, lit("-"), c.b), w: fn.concat_ws("-", c.a, c.b) })),
    {
      schema: "a string, b string, c string, w string!",
      rows: [
        ["x", "y", "x-y", "x-y"],
        ["x", null, null, "x"],
        [null, null, null, ""],
      ],
    },
  );
  conform(
    "round half up",
    (spark) =>
      frame(spark, "d double, dec decimal(6,3), i int", [
        [2.5, "2.500", 25],
        [-2.5, "-2.505", -25],
        [1.005, "1.005", 4],
        [null, null, null],
      ]).select((c) => ({ d: fn.round(c.d), d2: fn.round(c.d, 2), dec: fn.round(c.dec, 2), i: fn.round(c.i, -1) })),
    {
      schema: "d double, d2 double, dec decimal(6,2), i int",
      rows: [
        [-3, -2.5, "-2.51", -30],
        [1, 1.01, "1.01", 0],
        [3, 2.5, "2.50", 30],
        [null, null, null, null],
      ],
    },
  );
  conform(
    "floor and ceil",
    (spark) =>
      frame(spark, "d double, dec decimal(6,3)", [
        [1.5, "1.500"],
        [-1.5, "-1.500"],
      ]).select((c) => ({ f: fn.floor(c.d), c: fn.ceil(c.d), df: fn.floor(c.dec), dc: fn.ceil(c.dec) })),
    {
      schema: "f bigint, c bigint, df decimal(4,0), dc decimal(4,0)",
      rows: [
        [-2n, -1n, "-2", "-1"],
        [1n, 2n, "1", "2"],
      ],
    },
  );
  conform(
    "abs, sqrt, log, pow",
    (spark) =>
      frame(spark, "d double, i int", [
        [4, -4],
        [-1, 2],
        [0, 0],
      ]).select((c) => ({ a: fn.abs(c.i), s: fn.sqrt(c.d), l: fn.log(c.d), b: fn.log(2, c.d), n: fn.ln(c.d), p: fn.pow(c.d, lit(2)) })),
    {
      schema: "a int, s double, l double, b double, n double, p double",
      rows: [
        [0, 0, null, null, null, 0],
        [2, NaN, null, null, null, 1],
        [4, 2, 1.3862943611198906, 2, 1.3862943611198906, 16],
      ],
    },
  );
  conform(
    "greatest and least skip nulls",
    (spark) =>
      frame(spark, "a int, b bigint, c int", [
        [1, 2n, 3],
        [null, 2n, null],
        [null, null, null],
      ]).select((c) => ({ g: fn.greatest(c.a, c.b, c.c), l: fn.least(c.a, c.b, c.c) })),
    {
      schema: "g bigint, l bigint",
      rows: [
        [2n, 2n],
        [3n, 1n],
        [null, null],
      ],
    },
  );
  conform(
    "coalesce, ifnull, nvl2, nullif",
    (spark) =>
      people(spark).select((c) => ({
        id: c.id,
        co: fn.coalesce(c.name, c.team, lit("?")),
        maybe: fn.coalesce(c.name, c.team),
        ifn: fn.ifnull(c.age, lit(0)),
        nvl: fn.nvl2(c.age, lit("known"), lit("unknown")),
        nul: fn.nullif(c.age, lit(29)),
      })),
    {
      schema: "id bigint!, co string!, maybe string, ifn int!, nvl string!, nul int",
      rows: [
        [1n, "Ada", "Ada", 36, "known", 36],
        [2n, "Bob", "Bob", 0, "unknown", null],
        [3n, "Cléo", "Cléo", 29, "known", null],
        [4n, "blue", "blue", 29, "known", null],
        [5n, "Eve", "Eve", 51, "known", 51],
      ],
    },
  );
  conform(
    "isnull, isnotnull, isnan",
    (spark) => people(spark).select((c) => ({ a: fn.isnull(c.name), b: fn.isnotnull(c.name), c: fn.isnan(c.score) })),
    {
      schema: "a boolean!, b boolean!, c boolean!",
      rows: [
        [false, true, false],
        [false, true, false],
        [false, true, false],
        [false, true, true],
        [true, false, false],
      ],
    },
  );
  conform(
    "parts of days and times",
    (spark) =>
      frame(spark, "day date, local timestamp_ntz", [
        ["2026-01-31", "2026-01-31T23:59:58.5"],
        ["2024-02-29", "1900-01-01T00:00:00"],
        [null, null],
      ]).select((c) => ({
        y: fn.year(c.day),
        m: fn.month(c.day),
        w: fn.dayofweek(c.day),
        h: fn.hour(c.local),
        min: fn.minute(c.local),
        ly: fn.year(c.local),
      })),
    {
      schema: "y int, m int, w int, h int, min int, ly int",
      rows: [
        [2024, 2, 5, 0, 0, 1900],
        [2026, 1, 7, 23, 59, 2026],
        [null, null, null, null, null, null],
      ],
    },
  );
  conform(
    "date_add and date_diff",
    (spark) =>
      frame(spark, "day date, n int", [
        ["2026-01-31", 1],
        ["2024-02-28", 2],
        ["2026-01-01", -1],
        [null, 1],
      ]).select((c) => ({
        add: fn.date_add(c.day, c.n),
        three: fn.date_add(c.day, 3),
        diff: fn.date_diff(c.day, lit("2026-01-01").cast("date")),
      })),
    {
      schema: "add date, three date, diff int",
      rows: [
        ["2024-03-01", "2024-03-02", -673],
        ["2025-12-31", "2026-01-04", 0],
        ["2026-02-01", "2026-02-03", 30],
        [null, null, null],
      ],
    },
  );
  conform(
    "to_date",
    (spark) =>
      frame(spark, "s string, l timestamp_ntz", [
        ["2026-01-31", "2026-01-31T23:00:00"],
        [null, null],
      ]).select((c) => ({ s: fn.to_date(c.s), l: fn.to_date(c.l) })),
    {
      schema: "s date, l date",
      rows: [
        ["2026-01-31", "2026-01-31"],
        [null, null],
      ],
    },
  );
  conform(
    "array functions",
    (spark) =>
      frame(spark, "a array<int>, x int", [
        [[3, 1, null, 2], 1],
        [[], 1],
        [null, 1],
        [[5], null],
      ]).select((c) => ({
        size: fn.size(c.a),
        has: fn.array_contains(c.a, c.x),
        sorted: fn.sort_array(c.a),
        down: fn.sort_array(c.a, false),
        last: fn.array_sort(c.a),
      })),
    {
      schema: "size int, has boolean, sorted array<int>, down array<int>, last array<int>",
      rows: [
        [0, false, [], [], []],
        [1, null, [5], [5], [5]],
        [4, true, [null, 1, 2, 3], [3, 2, 1, null], [1, 2, 3, null]],
        [null, null, null, null, null],
      ],
    },
  );
  conform(
    "element_at",
    (spark) =>
      frame(spark, "a array<int>, m map<string,int>", [[[1, 2, 3], new Map([["k", 9]])]]).select((c) => ({
        a: fn.element_at(c.a, 1),
        z: fn.element_at(c.a, -1),
        m: fn.element_at(c.m, "k"),
      })),
    { schema: "a int, z int, m int", rows: [[1, 3, 9]] },
  );
  conform(
    "array, struct, create_map",
    (spark) =>
      frame(spark, "a int not null, b int, s string not null", [[1, null, "k"]]).select((c) => ({
        arr: fn.array(c.a, c.b),
        st: fn.struct(c.a, c.s),
        m: fn.create_map(c.s, c.b),
      })),
    {
      schema: "arr array<int>!, st struct<a:int!,s:string!>!, m map<string,int>!",
      rows: [[[1, null], { a: 1, s: "k" }, new Map([["k", null]])]],
    },
  );
  conform(
    "map_keys, map_values, map_from_arrays",
    (spark) =>
      frame(spark, "m map<string,int>, k array<string>, v array<int>", [
        [
          new Map([
            ["a", 1],
            ["b", null],
          ]),
          ["x", "y"],
          [1, 2],
        ],
        [null, null, null],
      ]).select((c) => ({ k: fn.map_keys(c.m), v: fn.map_values(c.m), m: fn.map_from_arrays(c.k, c.v) })),
    {
      schema: "k array<string>, v array<int>, m map<string,int>",
      rows: [
        [
          ["a", "b"],
          [1, null],
          new Map([
            ["x", 1],
            ["y", 2],
          ]),
        ],
        [null, null, null],
      ],
    },
  );
  conform(
    "explode drops empty and null arrays",
    (spark) => {
      const f = frame(spark, "id int, a array<string>", [
        [1, ["x", null]],
        [2, []],
        [3, null],
      ]);
      return f.select("id", fn.explode(f.col("a")).as("x"));
    },
    {
      schema: "id int, x string",
      rows: [
        [1, "x"],
        [1, null],
      ],
    },
  );
  conform(
    "explode_outer keeps them",
    (spark) => {
      const f = frame(spark, "id int, a array<string>", [
        [1, ["x", null]],
        [2, []],
        [3, null],
      ]);
      return f.select("id", fn.explode_outer(f.col("a")).as("x"));
    },
    {
      schema: "id int, x string",
      rows: [
        [1, "x"],
        [1, null],
        [2, null],
        [3, null],
      ],
    },
  );
  conform(
    "posexplode",
    (spark) => {
      const f = frame(spark, "id int, a array<string>", [[1, ["x", "y"]]]);
      return f.select("id", fn.posexplode(f.col("a")).as("p", "x"));
    },
    {
      schema: "id int, p int!, x string",
      rows: [
        [1, 0, "x"],
        [1, 1, "y"],
      ],
    },
  );
  conform(
    "explode of a map",
    (spark) => {
      const f = frame(spark, "m map<string,int>", [[new Map([["k", 1]])]]);
      return f.select(fn.explode(f.col("m")).as("k", "v"));
    },
    { schema: "k string!, v int", rows: [["k", 1]] },
  );
  conform(
    "inline",
    (spark) => {
      const f = frame(spark, "a array<struct<x:int,y:string>>", [
        [
          [
            { x: 1, y: "a" },
            { x: 2, y: null },
          ],
        ],
      ]);
      return f.select(fn.inline(f.col("a")));
    },
    {
      schema: "x int, y string",
      rows: [
        [1, "a"],
        [2, null],
      ],
    },
  );
  conform(
    "lambda: transform",
    (spark) =>
      frame(spark, "a array<int>", [[[1, null, 3]], [[]], [null]]).select((c) => ({
        plus: fn.transform(c.a, (x) => x.plus(1)),
        index: fn.transform(c.a, (x, i) => x.plus(i)),
      })),
    {
      schema: "plus array<int>, index array<int>",
      rows: [
        [
          [2, null, 4],
          [1, null, 5],
        ],
        [[], []],
        [null, null],
      ],
    },
  );
  conform(
    "lambda: filter and exists",
    (spark) =>
      frame(spark, "a array<int>", [[[1, null, 3]], [[null]], [[]], [null]]).select((c) => ({
        f: fn.filter(c.a, (x) => x.gt(1)),
        e: fn.exists(c.a, (x) => x.gt(1)),
      })),
    {
      schema: "f array<int>, e boolean",
      rows: [
        [[3], true],
        [[], false],
        [[], null],
        [null, null],
      ],
    },
  );
  conform(
    "lambda: aggregate",
    (spark) =>
      frame(spark, "a array<int>", [[[1, 2, 3]], [[]], [[1, null]], [null]]).select((c) => ({
        s: fn.aggregate(c.a, lit(0), (acc, x) => acc.plus(x)),
      })),
    { schema: "s int", rows: [[0], [6], [null], [null]] },
  );
  conform(
    "lambda: zip_with pads with null",
    (spark) =>
      frame(spark, "a array<int>, b array<int>", [[[1, 2], [10]]]).select((c) => ({
        z: fn.zip_with(c.a, c.b, (x, y) => fn.coalesce(x, lit(0)).plus(fn.coalesce(y, lit(0)))),
      })),
    { schema: "z array<int!>", rows: [[[11, 2]]] },
  );
  conform(
    "lambda: map_filter and transform_values",
    (spark) =>
      frame(spark, "m map<string,int>", [
        [
          new Map([
            ["a", 1],
            ["b", 2],
          ]),
        ],
      ]).select((c) => ({
        f: fn.map_filter(c.m, (_k, v) => v.gt(1)),
        t: fn.transform_values(c.m, (_k, v) => v.times(10)),
      })),
    {
      schema: "f map<string,int>, t map<string,int>",
      rows: [
        [
          new Map([["b", 2]]),
          new Map([
            ["a", 10],
            ["b", 20],
          ]),
        ],
      ],
    },
  );
  conform(
    "lambdas see the row's columns and each other",
    (spark) =>
      frame(spark, "a array<int>, n int", [[[1, 2], 10]]).select((c) => ({
        x: fn.transform(c.a, (x) => fn.transform(c.a, (y) => x.times(y).plus(c.n))),
      })),
    {
      schema: "x array<array<int>>",
      rows: [
        [
          [
            [11, 12],
            [12, 14],
          ],
        ],
      ],
    },
  );
  conform(
    "typeof",
    (spark) =>
      people(spark)
        .limit(1)
        .select((c) => ({ a: fn.typeof(c.id), b: fn.typeof(c.name), c: fn.typeof(fn.array(c.age)) })),
    { schema: "a string!, b string!, c string!", rows: [["bigint", "string", "array<int>"]] },
  );
});
