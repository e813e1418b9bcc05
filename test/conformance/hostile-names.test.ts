import { expect } from "vitest";
import { col, fn, lit } from "../../src/index.js";
import { conform, onEachEngine, suite } from "./support/conform.js";
import { frame } from "./support/frames.js";

const names = [
  "__proto__",
  "constructor",
  "then",
  "toJSON",
  'double " quote',
  "back ` tick",
  "new\nline",
  "a.b",
  " spaced ",
  "ключ",
  "👩‍🚀",
  "select",
  "",
  "'; DROP TABLE t; --",
  "\\",
  "toString",
];

suite("hostile column names", () => {
  // an empty name is refused by withColumn
  for (const name of names.filter((each) => each !== "")) {
    const label = JSON.stringify(name);
    conform(
      `${label} made, read and filtered`,
      (spark) =>
        spark
          .range(2)
          .untyped()
          .withColumn(name, (c) => c.id!.plus(1))
          .filter((c) => c[name]!.gt(1))
          .select((c) => ({ x: c[name]! })),
      { schema: "x bigint!", rows: [[2n]] },
    );
  }
  onEachEngine("all of them at once, as keys of a row", async (spark) => {
    const columns = names.map((name, index) => lit(index).as(name));
    const [row] = await spark
      .range(1)
      .untyped()
      .select(...columns)
      .collect();
    expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
    expect(Object.keys(row as object)).toEqual(names);
    for (const [index, name] of names.entries()) expect(Object.getOwnPropertyDescriptor(row, name)?.value).toBe(index);
  });
  conform(
    "group and sort by one",
    (spark) =>
      spark
        .range(4)
        .untyped()
        .withColumn("a.b", (c) => c.id!.mod(2))
        .groupBy("`a.b`")
        .count()
        .orderBy("`a.b`"),
    {
      schema: "a.b bigint, count bigint!",
      rows: [
        [0n, 2n],
        [1n, 2n],
      ],
      ordered: true,
    },
  );
  conform(
    "struct fields",
    (spark) =>
      spark
        .range(1)
        .untyped()
        .select(fn.struct(lit(1).as("__proto__"), lit(2).as("a b"), lit(3).as("as")).as("s"))
        .select((c) => ({ s: c.s!, as: c.s!.getField("as") })),
    { schema: "s struct<__proto__:int!,a b:int!,as:int!>!, as int!", rows: [[{ ["__proto__"]: 1, "a b": 2, as: 3 }, 3]] },
  );
  conform("backticks in col", (spark) => spark.range(1).untyped().select(lit(1).as("a`b.c")).untyped().select(col("`a``b.c`").as("x")), {
    schema: "x int!",
    rows: [[1]],
  });
  conform(
    "map keys",
    (spark) =>
      frame(spark, "m map<string,int>", [
        [
          new Map([
            ["__proto__", 1],
            ["constructor", 2],
          ]),
        ],
      ]),
    {
      schema: "m map<string,int>",
      rows: [
        [
          new Map([
            ["__proto__", 1],
            ["constructor", 2],
          ]),
        ],
      ],
    },
  );
});
