import { afterAll } from "vitest";
import { type DataFrame, SparkSession } from "../../../src/index.js";

// biome-ignore lint/suspicious/noExplicitAny: frames of many schemas; what they hold is compared at run time
export type AnyFrame = DataFrame<any>;

let session: Promise<SparkSession> | undefined;

/** One embedded session a test file. */
export function embedded(): Promise<SparkSession> {
  session ??= SparkSession.embedded();
  return session;
}

afterAll(async () => {
  if (session) await (await session).close();
  session = undefined;
});

/** A frame of rows by position; the schema is no literal, so the compiler has nothing to check. */
export async function frame(schema: string, names: readonly string[], rows: readonly (readonly unknown[])[]): Promise<AnyFrame> {
  const spark = await embedded();
  const objects = rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i]])));
  return spark.createDataFrame(objects as never, schema as never) as unknown as AnyFrame;
}

/** The first column's values. */
export async function values(df: AnyFrame): Promise<readonly unknown[]> {
  return (await df.collect({ rows: "array" })).map((row) => (row as readonly unknown[])[0]);
}
