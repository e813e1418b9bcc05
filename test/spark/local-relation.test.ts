import { afterAll, beforeAll, expect, it } from "vitest";
import type { Executor } from "../../src/dsl/executor.js";
import type { DataType, StructType } from "../../src/types/data-type.js";
import { Timestamp } from "../../src/types/timestamp.js";
import { describeSpark } from "../support/spark.js";
import { openWithAllTypes, type Row, rowsOf } from "./support/session.js";

const struct = (fields: Readonly<Record<string, DataType>>): StructType => ({
  kind: "struct",
  fields: Object.entries(fields).map(([name, type]) => ({ name, type, nullable: true })),
});

const array = (element: DataType): DataType => ({ kind: "array", element, containsNull: true });

describeSpark("rows that are sent", (address) => {
  let spark: Executor;
  beforeAll(async () => {
    spark = await openWithAllTypes(address, "America/Los_Angeles");
  });
  afterAll(() => spark.close());

  const everyType = struct({
    i8: { kind: "tinyint" },
    i16: { kind: "smallint" },
    i32: { kind: "int" },
    i64: { kind: "bigint" },
    f32: { kind: "float" },
    f64: { kind: "double" },
    dec: { kind: "decimal", precision: 38, scale: 2 },
    str: { kind: "string" },
    bin: { kind: "binary" },
    bool: { kind: "boolean" },
    nil: { kind: "void" },
    date: { kind: "date" },
    ts: { kind: "timestamp" },
    ntz: { kind: "timestamp_ntz" },
    time: { kind: "time", precision: 6 },
    ym: { kind: "interval_ym", start: "year", end: "month" },
    dt: { kind: "interval_dt", start: "day", end: "second" },
    arr: array({ kind: "int" }),
    map: { kind: "map", key: { kind: "string" }, value: array({ kind: "decimal", precision: 5, scale: 1 }), valueContainsNull: true },
    obj: struct({ a: { kind: "bigint" }, b: array(struct({ c: { kind: "date" } })) }),
  });
  const rows: readonly Row[] = [
    {
      i8: -128,
      i16: 32767,
      i32: -2147483648,
      i64: 9223372036854775807n,
      f32: 0.5,
      f64: Number.NaN,
      dec: "-999999999999999999999999999999999999.99",
      str: '日本 😀 \u0000 "',
      bin: Uint8Array.of(0, 255),
      bool: true,
      nil: null,
      date: "9999-12-31",
      ts: new Timestamp(-62_135_596_799_999_999n),
      ntz: "0001-01-01T00:00:00.000001",
      time: "23:59:59.999999",
      ym: "-P1Y2M",
      dt: "-P1DT2H3M4.5S",
      arr: [1, null, 3],
      map: new Map([
        ["k", ["1.5", null]],
        ["l", null],
      ]),
      obj: { a: 1n, b: [{ c: "2026-01-31" }, null] },
    },
    Object.fromEntries(everyType.fields.map((field) => [field.name, null])),
  ];

  it("come back as they were, every type", async () => {
    const relation = spark.localRelation(rows, everyType);
    expect(await rowsOf(spark, { relation })).toEqual(rows);
  });

  it("mean to Spark what they mean here", async () => {
    const relation = spark.localRelation(rows.slice(0, 1), everyType);
    const names = ["dec", "date", "ntz", "time", "ym", "dt", "ts", "f64", "i64"];
    const expressions = names.map((name) => ({
      exprType: {
        case: "expressionString" as const,
        value: { expression: name === "ts" ? "unix_micros(ts) AS ts" : `cast(${name} AS string) AS ${name}` },
      },
    }));
    const [row] = await rowsOf(spark, {
      relation: { common: { planId: 900n }, relType: { case: "project", value: { input: relation, expressions } } },
    });
    expect(row).toEqual({
      dec: "-999999999999999999999999999999999999.99",
      date: "9999-12-31",
      ntz: "0001-01-01 00:00:00.000001",
      time: "23:59:59.999999",
      ym: "INTERVAL '-1-2' YEAR TO MONTH",
      dt: "INTERVAL '-1 02:03:04.5' DAY TO SECOND",
      ts: -62_135_596_799_999_999n,
      f64: "NaN",
      i64: "9223372036854775807",
    });
  });

  it("calendar intervals and variants", async () => {
    const schema = struct({ ci: { kind: "interval" }, v: { kind: "variant" } });
    const sent = [
      { ci: "P1M-2DT3S", v: { b: [1, -2.5, null, true, "x", 2n ** 100n], a: { é: "y".repeat(100), __proto: 1 } } },
      { ci: null, v: null },
    ];
    expect(await rowsOf(spark, { relation: spark.localRelation(sent, schema) })).toEqual(sent);
  });

  it("geometry", async () => {
    const wkb = Uint8Array.from(Buffer.from("0101000000000000000000F03F0000000000000040", "hex"));
    const sent = [{ g: { srid: 0, wkb } }, { g: null }];
    expect(await rowsOf(spark, { relation: spark.localRelation(sent, struct({ g: { kind: "geometry", srid: 0 } })) })).toEqual(sent);
  });

  it("of no rows keep their schema", async () => {
    const relation = spark.localRelation([], everyType);
    expect(await rowsOf(spark, { relation })).toEqual([]);
    expect((await spark.schema({ relation }, {})).fields.map((field) => field.type.kind)).toEqual(
      everyType.fields.map((field) => field.type.kind),
    );
  });

  it("keep not null and hostile names", async () => {
    const schema: StructType = {
      kind: "struct",
      fields: [
        { name: "__proto__", type: { kind: "int" }, nullable: false },
        { name: 'a`"\n', type: { kind: "int" }, nullable: true },
      ],
    };
    const relation = spark.localRelation(
      [
        [1, null],
        [2, 3],
      ],
      schema,
    );
    const found = await spark.schema({ relation }, {});
    expect(found.fields.map((field) => [field.name, field.nullable])).toEqual([
      ["__proto__", false],
      ['a`"\n', true],
    ]);
    expect(await rowsOf(spark, { relation }, { rows: "array" })).toEqual([
      [1, null],
      [2, 3],
    ]);
  });

  it("in more than one batch", async () => {
    const sent = Array.from({ length: 25_000 }, (_, id) => ({ id: BigInt(id), text: id % 3 === 0 ? null : `row ${id}` }));
    const relation = spark.localRelation(sent, struct({ id: { kind: "bigint" }, text: { kind: "string" } }));
    expect(await rowsOf(spark, { relation })).toEqual(sent);
  });
});
