import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** A Spark that is on this machine. */
export interface SparkInstallation {
  /** The folder with `bin/spark-submit` and `jars`. */
  readonly home: string;
  readonly version: string;
  /** A Python that can import pyspark of this installation; undefined for a plain SPARK_HOME. */
  readonly python: string | undefined;
  /** Where it was found, for messages. */
  readonly origin: string;
}

/** The version of the Spark Connect server in a Spark home, read from its jar's name; undefined when it has none. */
export function connectVersion(home: string): string | undefined {
  const jars = join(home, "jars");
  if (!existsSync(jars) || !existsSync(join(home, "bin", "spark-submit"))) return undefined;
  for (const file of readdirSync(jars)) {
    const match = /^spark-connect_[\d.]+-(\d+\.\d+\.\d+\S*)\.jar$/.exec(file);
    if (match) return match[1];
  }
  return undefined;
}
