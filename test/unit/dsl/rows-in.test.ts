// biome-ignore-all lint/suspicious/noExplicitAny: tests pass what JavaScript callers could
import * as arrow from "apache-arrow";
import { afterAll, describe, expect, it } from "vitest";
import { arrowRows, arrowSchema } from "../../../src/dsl/input/arrow-rows.js";
import { SparkSession } from "../../../src/index.js";
import { toDdl } from "../../../src/types/ddl.js";
import { toJson } from "../../../src/types/json.js";

const spark: any = await SparkSession.embedded();
afterAll(() => spark.close());

describe("createDataFrame", () => {
  it("takes rows as Maps, from any iterable, with or without a schema", async () => {
    function* rows() {
      yield new Map<string, unknown>([
        ["a", 1n],
        ["__proto__", "x"],
      ]);
      yield new Map([["a", 2n]]);
    }
    const expected = [
      [1n, "x"],
      [2n, null],
    ];
    expect(await spark.createDataFrame(rows()).collect({ rows: "array" })).toEqual(expected);
    expect(await spark.createDataFrame(new Set(rows()), "a bigint, `__proto__` string").collect({ rows: "array" })).toEqual(expected);
  });

  it("takes arrays with the columns' names", async () => {
    const frame = spark.createDataFrame(
      [
        [1, "x"],
        [2, null],
      ],
      ["n", "__proto__"],
    );
    expect(await frame.columns()).toEqual(["n", "__proto__"]);
    expect(await frame.collect({ rows: "array" })).toEqual([
      [1, "x"],
      [2, null],
    ]);
  });

  it("takes the schema that a frame gives, as everything that wants a schema does", async () => {
    const ddl = "id bigint not null, price decimal(5,2), tags array<string>, at struct<x: int not null, `y z`: map<string, date>>";
    const schema = await spark.createDataFrame([], ddl).schema();
    const rows = [{ id: 1n, price: "1.50", tags: ["a", null], at: { x: 1, "y z": new Map([["k", "2026-01-31"]]) } }];
    const made = spark.createDataFrame(rows, schema);
    expect(await made.schema()).toEqual(schema);
    expect(await made.collect()).toEqual(rows);
    expect(await made.as(schema).count()).toBe(1);
    const renamed = await made.withColumnRenamed("id", "key").schema();
    await expect(made.as(renamed).count()).rejects.toThrow(/"key": expected bigint not null, found nothing of that name/);
    expect(
      await made
        .select("tags", "id")
        .to(await made.select("id").schema())
        .columns(),
    ).toEqual(["id"]);
    const read = spark.read.schema(schema).csv("/data/none.csv");
    expect((await read.toProtoJson()).root.read.dataSource.schema).toBe(toJson(schema));
  });

  it.each([
    ["a promise of one", Promise.resolve({ kind: "struct", fields: [] })],
    ["a type that is no struct", { kind: "int" }],
    ["a field without a type", { kind: "struct", fields: [{ name: "a", nullable: true }] }],
    ["a type without its parameters", { kind: "struct", fields: [{ name: "a", type: { kind: "decimal", precision: 3 }, nullable: true }] }],
    [
      "an element of no kind",
      {
        kind: "struct",
        fields: [{ name: "a", type: { kind: "array", element: { kind: "toString" }, containsNull: true }, nullable: true }],
      },
    ],
  ])("refuses as a schema %s", (_what, schema) => {
    expect(() => spark.createDataFrame([], schema)).toThrow(/^createDataFrame: a schema was expected.*await df\.schema\(\); found/);
  });

  it.each<[string, () => unknown, RegExp]>([
    [
      "a Map with other keys than strings",
      () => spark.createDataFrame([new Map([[1, 2]])]),
      /row 0 is a Map with the number 1 for a column's name/,
    ],
    ["too few values for the names", () => spark.createDataFrame([[1, 2], [1]], ["a", "b"]), /row 1 is an array of 1;.*2 values/],
    ["an object beside names", () => spark.createDataFrame([{ a: 1 }], ["a"]), /row 0 is a plain object/],
    ["a name twice", () => spark.createDataFrame([[1, 2]], ["a", "a"]), /"a" is there twice/],
    ["a name that is none", () => spark.createDataFrame([[1]], [1]), /a name was expected/],
    ["half a character in a name", () => spark.createDataFrame([{ a: { "\ud800": 1 } }]), /the name "\\ud800" holds half a surrogate pair/],
    ["half a character in a list of names", () => spark.createDataFrame([[1]], ["\udc00"]), /half a surrogate pair/],
    ["no rows at all", () => spark.createDataFrame(5), /an Arrow table was expected, found the number 5/],
    [
      "a value, by row and path",
      () => spark.createDataFrame([{ s: { l: [1, "x"] } }], "s struct<l: array<int>>"),
      /Row 0, "s\.l\[1\]" \(int\): 'x'/,
    ],
    [
      "a null where there is none",
      () => spark.createDataFrame([{ a: 1 }, {}], "a int not null"),
      /Row 1, "a" \(int\): undefined was given/,
    ],
  ])("refuses %s", (_what, call, message) => {
    expect(call).toThrow(message);
  });
});

describe("Arrow tables", () => {
  const column = (type: arrow.DataType, values: readonly unknown[]): any => arrow.vectorFromArray(values as any, type as any);
  const tableOf = (columns: Record<string, any>): any => new arrow.Table(columns);

  it("are read whatever their encoding", () => {
    const table = tableOf({
      u8: column(new arrow.Uint8(), [255, null]),
      u16: column(new arrow.Uint16(), [65535, null]),
      u32: column(new arrow.Uint32(), [4294967295, null]),
      u64: column(new arrow.Uint64(), [18446744073709551615n, null]),
      dict: column(new arrow.Dictionary(new arrow.Utf8(), new arrow.Int8()), ["é", null]),
      large: column(new arrow.LargeUtf8(), ["long", null]),
      day: column(new arrow.DateDay(), [new Date("2026-01-31"), null]),
      second: column(new arrow.TimestampSecond("UTC"), [new Date("2026-01-31T12:00:00Z"), null]),
      local: column(new arrow.TimestampMillisecond(), [new Date("2026-01-31T12:00:00.5Z"), null]),
      time: column(new arrow.TimeSecond(), [3661, null]),
      flag: column(new arrow.Bool(), [true, null]),
      list: column(new arrow.List(new arrow.Field("item", new arrow.Int32(), true)), [[1, 2], null]),
      nothing: column(new arrow.Null(), [null, null]),
    });
    expect(toDdl(arrowSchema(table)).toLowerCase()).toBe(
      "u8 smallint,u16 int,u32 bigint,u64 decimal(20,0),dict string,large string,day date,second timestamp,local timestamp_ntz," +
        "time time(0),flag boolean,list array<int>,nothing void",
    );
    const rows = [...arrowRows(table, "array")] as any[][];
    expect(rows[0]!.map((value) => (value instanceof Date ? value.toISOString() : value))).toEqual([
      255,
      65535,
      4294967295,
      18446744073709551615n,
      "é",
      "long",
      "2026-01-31",
      "2026-01-31T12:00:00Z",
      "2026-01-31T12:00:00.5",
      "01:01:01",
      true,
      [1, 2],
      null,
    ]);
    expect(rows[1]).toEqual(rows[0]!.map(() => null));
    // a slice begins in the middle of a byte of flags
    expect([...arrowRows(table.slice(1), "array")]).toEqual([rows[1]]);
    expect([...arrowRows(table.concat(table), "object")].map((row: any) => row.dict)).toEqual(["é", null, "é", null]);
  });

  it("say what Spark has no type for, and what is finer than microseconds", () => {
    expect(() => spark.createDataFrame(tableOf({ half: column(new arrow.Float16(), [1]) }))).toThrow(
      /column "half" is of the Arrow type Float16/,
    );
    const nanos = tableOf({ at: column(new arrow.TimestampNanosecond("UTC"), [0.000001]) });
    expect(() => spark.createDataFrame(nanos)).toThrow(/Row 0, "at" \(timestamp\)/);
  });

  it("become frames, and keep what they say of nulls", async () => {
    const table = new arrow.Table(
      new arrow.Schema([new arrow.Field("a", new arrow.Int32(), false)]),
      arrow.tableFromArrays({ a: new Int32Array([1, 2]) }).batches[0]!.data as any,
    );
    const frame = spark.createDataFrame(table);
    expect(toDdl(await frame.schema())).toBe("a INT NOT NULL");
    expect(await frame.collect()).toEqual([{ a: 1 }, { a: 2 }]);
  });
});
