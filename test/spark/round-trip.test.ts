import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { SparkSession, Timestamp } from "../../src/index.js";
import { dateText, dateTimeText, nanoTimeText } from "../../src/types/iso-time.js";
import { decimalText } from "../../src/types/values/decimal-text.js";
import { describeSpark } from "../support/spark.js";

// What a row holds is what Spark itself prints of the same value, and in whichever way Spark is told to send it (rows-in.test.ts
// sends values of any types and reads them back; here Spark is asked what they are).

const within = (size: bigint): fc.Arbitrary<bigint> =>
  fc.oneof(fc.bigInt({ min: -size - 1n, max: size }), fc.constantFrom(-size - 1n, -1n, 0n, 1n, size));
const int = (bits: bigint): fc.Arbitrary<number> => within(2n ** (bits - 1n) - 1n).map(Number);
const decimal = (precision: number, scale: number): fc.Arbitrary<string> =>
  within(10n ** BigInt(precision) - 1n)
    .filter((value) => value >= -(10n ** BigInt(precision)) + 1n)
    .map((value) => decimalText(value, scale));
/** Years 1 to 9999, which Spark prints as ISO 8601 does; values.test.ts has the ones beyond. */
const instants = fc.bigInt({ min: -62_135_596_800_000_000n, max: 253_402_300_799_999_999n });
const text = fc.oneof(fc.string({ unit: "grapheme", maxLength: 40 }), fc.string({ maxLength: 300 }));

const columns = {
  i8: ["tinyint", int(8n)],
  i16: ["smallint", int(16n)],
  i32: ["int", int(32n)],
  i64: ["bigint", within(2n ** 63n - 1n)],
  small: ["decimal(10,2)", decimal(10, 2)],
  middle: ["decimal(18,3)", decimal(18, 3)],
  large: ["decimal(38,10)", decimal(38, 10)],
  whole: ["decimal(15,0)", decimal(15, 0)],
  text: ["string", text],
  flag: ["boolean", fc.boolean()],
  day: ["date", fc.integer({ min: -719_162, max: 2_932_896 }).map(dateText)],
  at: ["timestamp", instants.map((micros) => `${dateTimeText(micros)}Z`)],
  local: ["timestamp_ntz", instants.map(dateTimeText)],
  time: ["time(6)", fc.bigInt({ min: 0n, max: 86_399_999_999n }).map((micros) => nanoTimeText(micros * 1000n))],
} as const;
const names = Object.keys(columns) as (keyof typeof columns)[];
const row = fc.record(
  Object.fromEntries(names.map((name) => [name, fc.option(columns[name][1] as fc.Arbitrary<unknown>, { freq: 8 })])),
) as fc.Arbitrary<Record<string, unknown>>;
const ddl = names.map((name) => `${name} ${columns[name][0]}`).join(", ");

/** A value as Spark prints it, in UTC. */
const printed = (value: unknown): string | null => {
  if (value === null) return null;
  const iso = value instanceof Timestamp ? value.toISOString().slice(0, -1) : String(value);
  return /^\d{4}-\d\d-\d\dT/.test(iso) ? iso.replace("T", " ") : iso;
};

const nested = fc.record({
  list: fc.array(fc.option(int(32n)), { maxLength: 5 }),
  map: fc.uniqueArray(fc.tuple(text, text), { maxLength: 4, selector: ([key]) => key }).map((entries) => new Map(entries)),
  part: fc.record({
    name: text,
    deep: fc.array(fc.record({ flag: fc.boolean(), days: fc.array(fc.constant("2026-01-31"), { maxLength: 2 }) }), { maxLength: 3 }),
  }),
});
const nestedDdl =
  "list array<int>, map map<string,string>, part struct<name: string, deep: array<struct<flag: boolean, days: array<date>>>>";
/** Without its prototype, as parsed JSON may hold any name. */
const json = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, item: unknown) => (item instanceof Map ? Object.fromEntries(item) : item)));

describeSpark("what a row holds", (address) => {
  let spark: SparkSession;
  beforeAll(async () => {
    spark = await SparkSession.connect(address);
    await spark.conf.set("spark.sql.timeType.enabled", "true");
    await spark.conf.set("spark.sql.session.timeZone", "UTC");
  });
  afterAll(() => spark?.close());

  it("is what Spark prints of it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 200 }), async (rows) => {
        const frame = await spark.createDataFrame(rows, ddl as string);
        const read = await frame
          .selectExpr(...names, ...names.map((name) => `cast(${name} AS string) AS ${name}_text`))
          .collect({ rows: "array" });
        expect(read).toHaveLength(rows.length);
        for (const values of read as readonly (readonly unknown[])[]) {
          expect(values.slice(0, names.length).map(printed)).toEqual(values.slice(names.length));
        }
      }),
      { numRuns: 8 },
    );
  });

  it("is what Spark makes JSON of, nested", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(nested, { minLength: 1, maxLength: 50 }), async (rows) => {
        const frame = await spark.createDataFrame(rows, nestedDdl as string);
        const read = (await frame
          .selectExpr("*", "to_json(struct(*), map('ignoreNullFields', 'false')) AS json")
          .collect({ rows: "array" })) as readonly (readonly unknown[])[];
        for (const [list, map, part, text] of read) expect(json({ list, map, part })).toEqual(JSON.parse(text as string));
      }),
      { numRuns: 8 },
    );
  });

  it.each([
    ["spark.sql.execution.arrow.useLargeVarTypes", "true"],
    ["spark.sql.execution.arrow.compression.codec", "lz4"],
  ])("is the same with %s=%s", async (key, value) => {
    const rows = fc.sample(row, { numRuns: 300, seed: 1 });
    const frame = (await spark.createDataFrame(rows, ddl as string)).selectExpr(
      "*",
      "array(text, null) AS list",
      "map(coalesce(text, ''), binary(text)) AS map",
      "repeat(text, 50) AS long",
    );
    const before = await frame.collect({ rows: "array" });
    await spark.conf.set(key, value);
    try {
      expect(await frame.collect({ rows: "array" })).toEqual(before);
    } finally {
      await spark.conf.unset(key);
    }
  });
});
