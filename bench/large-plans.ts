import { col, type DataFrame, type SparkSession } from "../src/index.js";

// The plans that `npm run bench plans` builds. `from` is the first of their constants.

// biome-ignore lint/suspicious/noExplicitAny: frames whose names the compiler need not know
export type AnyFrame = DataFrame<any>;

export const wideSelect = (spark: SparkSession): AnyFrame =>
  spark.range(10).select(...Array.from({ length: 1000 }, (_, i) => col("id").plus(i).as(`c${i}`)));

export const longChain = (spark: SparkSession, from: number = 0): AnyFrame => {
  let frame: AnyFrame = spark.range(10);
  for (let i = 0; i < 200; i++) frame = frame.withColumn(`c${i}`, col("id").plus(from + i));
  return frame;
};

export const oneWithColumns = (spark: SparkSession, from: number): AnyFrame =>
  spark.range(10).withColumns(Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`c${i}`, col("id").plus(from + i)])));

export const mixedChain = (spark: SparkSession): AnyFrame => {
  let frame: AnyFrame = spark.range(10);
  for (let i = 0; i < 34; i++)
    frame = frame
      .withColumn(`c${i}`, col("id").plus(i))
      .filter(col(`c${i}`).gt(-1))
      .limit(1000);
  return frame;
};
