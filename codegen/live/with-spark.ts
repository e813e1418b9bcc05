import { cacheFolder, installedInCache } from "../../tools/spark/install.js";
import { startSpark } from "../../tools/spark/server.js";
import { type LiveSpark, openLiveSpark } from "./live-spark.js";

/**
 * Thousands of short questions: a log of every refusal, the sweeping of what the UI would show of each, the slow compiler for code that
 * runs long and a collector beside the work cost more than they give.
 */
const QUICK: Readonly<Record<string, string>> = {
  "spark.log.level": "OFF",
  "spark.sql.ui.retainedExecutions": "1000000",
  "spark.driver.extraJavaOptions": "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
};

/** Which Spark to ask: a running one, or one of a version that is started for the purpose. */
export type SparkChoice = { readonly remote: string } | { readonly version: string };

/** The installation beside the server, whose clients can be read too. */
export interface Installation {
  readonly home: string | undefined;
  readonly python: string | undefined;
}

/** Opens a session with the Spark of choice and closes it again; a server that was started for it is stopped. */
export async function withSpark<T>(
  choice: SparkChoice,
  report: (line: string) => void,
  use: (spark: LiveSpark, installation: Installation) => Promise<T>,
): Promise<T> {
  if ("remote" in choice) {
    const spark = await openLiveSpark(choice.remote);
    const found = await installedInCache(spark.version, cacheFolder());
    return use(spark, { home: found?.home, python: found?.python }).finally(() => spark.close());
  }
  const server = await startSpark({ version: choice.version, conf: QUICK, report });
  try {
    const spark = await openLiveSpark(server.address);
    return await use(spark, server).finally(() => spark.close());
  } finally {
    await server.stop();
  }
}
