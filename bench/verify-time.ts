import { loadExclusions } from "../codegen/live/exclusions.js";
import { USUAL_LIMITS, verify } from "../codegen/live/verify.js";
import { withSpark } from "../codegen/live/with-spark.js";
import { loadRegistry } from "../codegen/load.js";
import { SparkUnavailableError } from "../tools/spark/errors.js";
import { DEFAULT_VERSION } from "../tools/spark/find.js";
import type { Figure } from "./figures.js";

const BUDGET = 30;

/** What `npm run registry verify` takes beside the server's start: of the newest Spark, or of the one at SPARK_REMOTE. */
export async function verifyTime(): Promise<Figure[]> {
  const remote = process.env.SPARK_REMOTE;
  const choice = remote ? { remote } : { version: DEFAULT_VERSION };
  try {
    return await withSpark(choice, console.error, async (spark) => {
      const found = await verify(spark, loadRegistry(), { exclusions: loadExclusions(), limits: USUAL_LIMITS });
      const calls = (found.taken + found.refused).toLocaleString("en");
      return [
        {
          name: `${calls} calls of ${found.functions} functions compared with Spark ${found.version}`,
          value: `${found.seconds.toFixed(1)} s`,
          budget: `${BUDGET} s`,
          over: found.seconds > BUDGET,
        },
        {
          name: "calls on which it does not agree",
          value: String(found.differences.length),
          budget: "0",
          over: found.differences.length > 0,
        },
      ];
    });
  } catch (error) {
    if (!(error instanceof SparkUnavailableError)) throw error;
    return [{ name: "comparison with Spark", value: "not measured: there is no Spark here", budget: `${BUDGET} s` }];
  }
}
