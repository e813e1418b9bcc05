import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { DataFrame, SparkSession } from "../../../src/index.js";
import type { Difference } from "./difference.js";

/** The queries of a topic, by the names that they have in its queries.py. */
// biome-ignore lint/suspicious/noExplicitAny: frames of many schemas in one table
export type Queries = Readonly<Record<string, () => DataFrame<any>>>;

/** The topics: the folders beside this file. */
export const topics: readonly string[] = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith("__"))
  .map(({ name }) => name);

export async function queriesOf(topic: string, spark: SparkSession): Promise<Queries> {
  const { queries } = (await import(`./${topic}/queries.ts`)) as { readonly queries: (spark: SparkSession) => Queries };
  return queries(spark);
}

/** Where a topic's plans are not PySpark's. */
export async function differencesOf(topic: string): Promise<Readonly<Record<string, Difference>>> {
  if (!existsSync(join(import.meta.dirname, topic, "differences.ts"))) return {};
  return ((await import(`./${topic}/differences.ts`)) as { readonly differences: Readonly<Record<string, Difference>> }).differences;
}

/** What PySpark built for a topic's queries. */
export function plansFile(topic: string): string {
  return join(import.meta.dirname, topic, "plans.json");
}
