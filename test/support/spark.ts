import { describe, inject } from "vitest";

/** The real Spark of this test run; `missing` says why there is none. */
export type SparkForTests =
  | { readonly address: string; readonly python: string | undefined; readonly missing: undefined }
  | { readonly address: undefined; readonly python: undefined; readonly missing: string };

declare module "vitest" {
  interface ProvidedContext {
    spark: SparkForTests;
  }
}

/**
 * `describe` for tests against a real Spark: `body` gets its address, e.g. for `SparkSession.connect(address)`. On a machine without one
 * the tests count as skipped, and the run says so at its start and its end (REQUIRE_SPARK=1: the run fails).
 */
export function describeSpark(name: string, body: (address: string) => void): void {
  const { address } = inject("spark");
  // the body runs for a skipped block as well, to list its tests; no test of it does
  describe.skipIf(address === undefined)(name, () => body(address ?? "sc://left.out:0"));
}

/** The address of the real Spark, undefined where there is none: for suites that run on several engines. */
export function sparkAddress(): string | undefined {
  return inject("spark").address;
}

/** A Python with PySpark's Connect client of the same release as the server, where there is one. */
export function sparkPython(): string | undefined {
  return inject("spark").python;
}
