/** Why there is no Spark on this machine: what is missing and what would bring it. Tests that need Spark are left out on it. */
export class SparkUnavailableError extends Error {
  override readonly name = "SparkUnavailableError";
}
