import { ArgumentError, UnsupportedError } from "./errors.js";
import { SparkSession } from "./session.js";

/**
 * Makes sure, at a program's start, that the session has the functions that it will use: by Spark's names or in camelCase, as
 * `sparkwright/functions` and `sparkwright/functions/camel` export them. It asks the server once, for its list of functions.
 *
 * @throws UnsupportedError that lists every function which the session lacks, with the Spark version that has it; ArgumentError for
 * a name that neither the registry nor the server knows.
 * @example await requireFunctions(spark, ["max_by", "jaroWinklerSimilarity"]);
 */
export async function requireFunctions(spark: SparkSession, names: Iterable<string>): Promise<void> {
  if (!(spark instanceof SparkSession)) throw new ArgumentError("requireFunctions(spark, names): a SparkSession was expected");
  const list = namesOf(names);
  // The facts of all functions: loaded here, so that importing the package does not.
  const [listed, { checkRequired }] = await Promise.all([listedFunctions(spark), import("./required-functions.js")]);
  checkRequired(list, { version: spark.version, listed });
}

function namesOf(names: unknown): readonly string[] {
  const list: unknown[] =
    typeof names === "object" && names !== null && Symbol.iterator in names ? [...(names as Iterable<unknown>)] : [names];
  const wrong = list.findIndex((name) => typeof name !== "string" || name === "");
  if (typeof names === "string" || wrong !== -1)
    throw new ArgumentError('requireFunctions(spark, names): an array of function names was expected, such as ["max_by", "upper"]');
  return list as string[];
}

/** The names of the server's functions; undefined: the session is embedded, where there is no SQL to ask in. */
async function listedFunctions(spark: SparkSession): Promise<ReadonlySet<string> | undefined> {
  try {
    const rows = await spark.sql<{ function: "string" }>("SHOW FUNCTIONS").collect();
    return new Set(rows.map((row) => row.function.toLowerCase()));
  } catch (error) {
    if (error instanceof UnsupportedError && error.errorClass === "UNSUPPORTED_FEATURE.EMBEDDED_ENGINE") return undefined;
    throw error;
  }
}
