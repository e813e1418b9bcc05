import { afterAll, beforeAll, expect, it } from "vitest";
import { ConnectionError, SparkError, UnsupportedError } from "../../src/errors.js";
import { type DataFrame, SparkSession, sql } from "../../src/index.js";
import { versionReached } from "../../src/types/version-rules.js";
import { DEFAULT_VERSION } from "../../tools/spark/find.js";
import { describeSpark } from "../support/spark.js";
import { corpus, frameQuery, template } from "../unit/sql/corpus.js";
import { registryTexts } from "../unit/sql/registry-texts.js";

// sql.expr's parser and Spark's: of each expression of the corpus they must make the same plan, schema and value, and refuse the same texts.

const batch = 60;

interface Seen {
  readonly fields: readonly unknown[];
  readonly plan: readonly string[];
  readonly row: readonly unknown[];
}

describeSpark("sql.expr and Spark's parser", (address) => {
  let spark: SparkSession;
  let frame: DataFrame<never>;

  beforeAll(async () => {
    spark = await SparkSession.connect(address);
    await spark.conf.set("spark.sql.debug.maxToStringFields", "100000");
    await spark.conf.set("spark.sql.timeType.enabled", "true");
    frame = spark.sql(frameQuery).alias("frame") as unknown as DataFrame<never>;
  });
  afterAll(() => spark.close());

  const parsedHere = (texts: readonly string[]): DataFrame<unknown> =>
    frame.select(...(texts.map((text) => sql.expr(template(text))) as never[])) as unknown as DataFrame<unknown>;
  const parsedThere = (texts: readonly string[]): DataFrame<unknown> => frame.selectExpr(...texts) as unknown as DataFrame<unknown>;

  /** What this server does not have yet: functions, parameters of functions, and since 4.2 their names with the catalog that is Spark's own. */
  const isNewer = async (text: string): Promise<boolean> => {
    if (/\bbuiltin\./.test(text) && !versionReached(spark.version, "4.2.0")) return true;
    if (versionReached(spark.version, DEFAULT_VERSION)) return false;
    try {
      await parsedThere([text]).schema();
      return false;
    } catch (error) {
      if (error instanceof UnsupportedError || (error as SparkError).errorClass?.startsWith("WRONG_NUM_ARGS")) return true;
      throw error;
    }
  };

  /** An older server refuses what is newer, and here it is refused, too. */
  async function agreeWhereKnown(texts: readonly string[]): Promise<void> {
    const newer = await Promise.all(texts.map(isNewer));
    const known = texts.filter((_, index) => !newer[index]);
    await agree(known, parsedHere(known), parsedThere(known));
    for (const text of texts.filter((_, index) => newer[index])) {
      for (const frame of [parsedHere([text]), parsedThere([text])]) await expect(frame.schema(), text).rejects.toThrow(SparkError);
    }
  }

  it.each(batches(corpus("accepted")))("agree on %s and what follows", (_first, texts) => agreeWhereKnown(texts));

  it("agree on aggregates", () => agreeWhereKnown(corpus("aggregates")));

  it.each(corpus("single"))("agree on %s", async (text) => {
    const [here, there] = await Promise.all([seen(parsedHere([text])), seen(parsedThere([text]))]);
    expect(here).toEqual(there);
  });

  const ofRegistry = registryTexts().filter(({ needsRows }) => !needsRows);
  it.each(batches(ofRegistry.map(({ text }) => text)))("agree on the registry's %s and what follows", (_first, texts) =>
    agreeWhereKnown(texts),
  );

  it("refuse the same", async () => {
    const texts = corpus("refused");
    const schemas = texts.map((text) => parsedThere([text]).schema());
    const outcomes = await Promise.allSettled(schemas);
    const refused = outcomes.map((outcome) => outcome.status === "rejected" && !(outcome.reason instanceof ConnectionError));
    expect(texts.filter((_, index) => !refused[index])).toEqual([]);
  }, 120_000);
});

function batches(texts: readonly string[]): readonly (readonly [string, readonly string[]])[] {
  const starts = Array.from({ length: Math.ceil(texts.length / batch) }, (_, index) => index * batch);
  return starts.map((start) => [texts[start]!, texts.slice(start, start + batch)]);
}

/** Each expression is one column of both frames. */
async function agree(texts: readonly string[], here: DataFrame<unknown>, there: DataFrame<unknown>): Promise<void> {
  const [ours, theirs] = await Promise.all([seen(here), seen(there)]);
  const differing = texts.flatMap((text, i) => {
    const pair = [ours, theirs].map(({ fields, row }) => ({ field: fields[i], value: row[i] }));
    return JSON.stringify(pair[0]) === JSON.stringify(pair[1]) ? [] : [{ text, ours: pair[0], theirs: pair[1] }];
  });
  expect(differing).toEqual([]);
  expect(ours.fields).toHaveLength(texts.length);
  expect(ours.plan).toEqual(theirs.plan);
}

async function seen(frame: DataFrame<unknown>): Promise<Seen> {
  const [schema, plan, rows] = await Promise.all([frame.schema(), frame.explainString("extended"), frame.collect({ rows: "array" })]);
  const fields = schema.fields.map((field) => ({ ...field, name: negatives(field.name) }));
  return { fields, plan: analyzed(plan), row: (rows as readonly (readonly unknown[])[]).flat().map(comparable) };
}

/**
 * Spark's parser has a minus of its own, printed `(- i)`; plans have the function of it, printed `negative(i)`, which is the same expression. Likewise a frame's
 * `1 PRECEDING` is a minus, and in plans the number -1.
 */
const negatives = (text: string): string =>
  text.replaceAll("(- ", "negative(").replace(/BETWEEN (\d+) PRECEDING/g, "BETWEEN -$1 FOLLOWING");

/** The analyzed plan without the numbers that Spark gives. */
function analyzed(plan: string): readonly string[] {
  const text = plan.slice(plan.indexOf("== Analyzed"), plan.indexOf("== Optimized"));
  return negatives(text.replace(/#\d+L?/g, "")).split(/\n|, /);
}

function comparable(value: unknown): unknown {
  if (typeof value === "bigint") return `${value}n`;
  if (value instanceof Map) return [...value].map(comparable);
  return Array.isArray(value) ? value.map(comparable) : value;
}
