import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Column, type DataType, fn, lit, SparkSession, types } from "../../src/index.js";
import { typeToDdl } from "../../src/types/ddl.js";
import { versionReached } from "../../src/types/version-rules.js";
import { describeSpark } from "../support/spark.js";
import { comparable, type TypedValue, typedValues } from "./support/typed-values.js";

/** A literal of a type that the compiler does not know. */
// biome-ignore lint/suspicious/noExplicitAny: a column of any type
const literal = ({ type, value }: TypedValue): Column<any, unknown> => lit(value as never, typeToDdl(type) as "int");

describeSpark("a literal of a type", (address) => {
  let spark: SparkSession;
  let timePrecision: number;
  beforeAll(async () => {
    spark = await SparkSession.connect(address);
    await spark.conf.set("spark.sql.timeType.enabled", "true");
    await spark.conf.set("spark.sql.session.timeZone", "UTC");
    timePrecision = versionReached(spark.version, "4.3.0") ? 9 : 6;
  });
  afterAll(() => spark?.close());

  it("comes back as it was, with its type", async () => {
    const columns = fc.array(typedValues(timePrecision), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(columns, async (values) => {
        const frame = spark.range(1).select(...values.map((value, i) => literal(value).as(`c${i}`)));
        const { fields } = await frame.schema();
        expect(fields.map(({ type, nullable }) => [typeToDdl(type), nullable])).toEqual(
          values.map(({ type, value }) => [typeToDdl(type), value === null]),
        );
        const [row] = await frame.collect({ rows: "array" });
        expect((row as readonly unknown[]).map(comparable)).toEqual(values.map(({ value }) => value));
      }),
      { numRuns: 40 },
    );
  }, 300_000);

  it("reaches both ends of a date's and a timestamp's range", async () => {
    const dates = ["-5877641-06-23", "+5881580-07-11"];
    const instants = ["-290308-12-21T19:59:05.224192Z", "+294247-01-10T04:00:54.775807Z"];
    const local = instants.map((text) => text.slice(0, -1));
    const columns = [
      ...dates.map((text) => lit(text, "date").as(text)),
      ...instants.map((text) => lit(text, "timestamp").as(text)),
      ...local.map((text) => lit(text, "timestamp_ntz").as(text)),
    ];
    const [row] = await spark
      .range(1)
      .select(...columns)
      .collect({ rows: "array" });
    expect((row as readonly unknown[]).map(comparable)).toEqual([...dates, ...instants, ...local]);
  });

  it("is a day of October 1582, too, alone and within others, in any zone", async () => {
    const days = ["04", "05", "10", "14", "15"].map((day) => `1582-10-${day}`);
    const instants = ["03T20", "04T23", "10T12", "14T23", "15T23", "16T20"].map((time) => `1582-10-${time}:30:00Z`);
    const frame = spark
      .range(1)
      .select(
        ...days.map((day) => lit(day, "date").as(day)),
        ...instants.map((instant) => lit(instant, "timestamp").as(instant)),
        ...instants.map((instant) => lit(new Date(instant)).as(`Date ${instant}`)),
        lit([...days, null], "array<date>").as("array"),
        lit({ d: days[1]!, n: null, a: [1] }, "struct<d:date not null,n:int,a:array<int>>").as("struct"),
        lit(new Map([["k", instants[2]!]]), "map<string,timestamp>").as("map"),
      );
    const expected = [...days, ...instants, ...instants, [...days, null], { d: days[1], n: null, a: [1] }, new Map([["k", instants[2]]])];
    for (const zone of ["UTC", "America/Los_Angeles"]) {
      await spark.conf.set("spark.sql.session.timeZone", zone);
      const [row] = await frame.collect({ rows: "array" });
      expect((row as readonly unknown[]).map(comparable)).toEqual(expected);
    }
    await spark.conf.set("spark.sql.session.timeZone", "UTC");
    expect(await frame.schema({ offline: true })).toEqual(await frame.schema());
  });

  it("has the same schema when it is derived offline", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(typedValues(timePrecision), { minLength: 1, maxLength: 12 }), async (values) => {
        const frame = spark.range(1).select(...values.map((value, i) => literal(value).as(`c${i}`)));
        expect(await frame.schema({ offline: true })).toEqual(
          await spark
            .range(1)
            .select(...values.map((value, i) => literal(value).as(`c${i}`)))
            .schema(),
        );
      }),
      { numRuns: 20 },
    );
  }, 300_000);

  it("of variant, geometry and geography is the null alone", async () => {
    const frame = spark.range(1).select(lit(null, "variant").as("v"), lit(null, types.array(types.variant)).as("a"));
    const expected: readonly DataType[] = [{ kind: "variant" }, { kind: "array", element: { kind: "variant" }, containsNull: true }];
    expect((await frame.schema()).fields.map(({ type }) => type)).toEqual(expected);
    expect(await frame.collect()).toEqual([{ v: null, a: null }]);
  });

  it("works in expressions as a value of its type", async () => {
    const frame = spark
      .range(1)
      .select(
        lit("2026-01-31", "date").plus(lit("P1M", "interval month")).as("day"),
        fn.element_at(lit({ a: 1 }, "map<string,int>"), lit("a")).as("item"),
        lit("1.50", "decimal(10,2)").times(lit("2", "decimal(3,0)")).as("product"),
        fn.size(lit([1, null], "array<int>")).as("size"),
      );
    expect(await frame.collect()).toEqual([{ day: "2026-02-28", item: 1, product: "3.00", size: 2 }]);
  });
});
