import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { SparkSession } from "../../src/index.js";
import { typeToDdl } from "../../src/types/ddl.js";
import { versionReached } from "../../src/types/version-rules.js";
import { describeSpark } from "../support/spark.js";
import { comparable, type TypedValue, typedValues } from "./support/typed-values.js";

// Rows that are sent come back as they were, of any types, in every form that rows may have.

/** Spark reads rows with intervals of some fields only as those of all, and refuses them; Arrow holds no calendar interval of centuries. */
const isCarried = ({ type }: TypedValue): boolean => !/interval(?! (year to month|day to second))/i.test(typeToDdl(type));

describeSpark("rows in every form", (address) => {
  let spark: SparkSession;
  let timePrecision: number;
  beforeAll(async () => {
    spark = await SparkSession.connect(address);
    await spark.conf.set("spark.sql.timeType.enabled", "true");
    await spark.conf.set("spark.sql.session.timeZone", "America/Los_Angeles");
    timePrecision = versionReached(spark.version, "4.3.0") ? 9 : 6;
  });
  afterAll(() => spark?.close());

  const ddlOf = (columns: readonly TypedValue[]): string => columns.map(({ type }, i) => `c${i} ${typeToDdl(type)}`).join(", ");
  const rowsOf = async (rows: unknown, ddl: string): Promise<unknown> => {
    const frame = await spark.createDataFrame(rows as readonly object[], ddl as string);
    return ((await frame.collect({ rows: "array" })) as readonly unknown[]).map(comparable);
  };

  it("come back as they were: values and nulls of any type", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(typedValues(timePrecision).filter(isCarried), { minLength: 1, maxLength: 8 }), async (columns) => {
        const values = columns.map(({ value }) => value);
        const nulls = columns.map(() => null);
        const object = Object.fromEntries(columns.map(({ value }, i) => [`c${i}`, value]));
        async function* arriving(): AsyncGenerator<unknown> {
          yield object;
          yield {};
        }
        const expected = [values, nulls].map(comparable);
        const ddl = ddlOf(columns);
        expect(await rowsOf([values, nulls], ddl)).toEqual(expected);
        expect(await rowsOf(new Set([new Map(Object.entries(object)), new Map()]), ddl)).toEqual(expected);
        expect(await rowsOf(arriving(), ddl)).toEqual(expected);
      }),
      { numRuns: 12 },
    );
  }, 300_000);

  it("come back with the schema that another frame has", async () => {
    const source = spark.sql(
      "SELECT named_struct('x', 1, 'l', array(map('k', DATE '1582-10-10'), NULL)) AS s, TIMESTAMP '0001-01-01 00:00:00' AS t",
    );
    const schema = await source.schema();
    const rows = await source.collect();
    const again = spark.createDataFrame(rows, schema);
    expect(await again.schema()).toEqual(schema);
    expect(await again.collect()).toEqual(rows);
  });

  it("of no columns are still rows", async () => {
    const frame = spark.createDataFrame([{}, []], "");
    expect([await frame.columns(), await frame.count()]).toEqual([[], 2]);
  });
});
