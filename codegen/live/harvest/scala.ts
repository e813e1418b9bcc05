import { readdirSync } from "node:fs";
import { join } from "node:path";
import { publicMethods } from "./class-file.js";
import { fileInZip } from "./zip.js";

/** The parameter lists of the functions of Scala's `org.apache.spark.sql.functions`; undefined when the home has no such jar. */
export function scalaFunctions(sparkHome: string): Readonly<Record<string, readonly string[]>> | undefined {
  const jars = join(sparkHome, "jars");
  const jar = readdirSync(jars).find((file) => /^spark-sql-api_.*\.jar$/.test(file));
  const bytes = jar && fileInZip(join(jars, jar), "org/apache/spark/sql/functions.class");
  if (!bytes) return undefined;
  const overloads = new Map<string, Set<string>>();
  for (const { name, parameters } of publicMethods(bytes)) {
    const lists = overloads.get(name) ?? new Set<string>();
    overloads.set(name, lists.add(`(${parameters.join(", ")})`));
  }
  return Object.fromEntries([...overloads].map(([name, lists]) => [name, [...lists].sort()]));
}
