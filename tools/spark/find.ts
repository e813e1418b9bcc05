import { OLDEST_SPARK, versionReached } from "../../src/types/version-rules.js";
import { cacheFolder, installSpark } from "./install.js";
import { connectVersion, type SparkInstallation } from "./installation.js";
import { runProgram } from "./run-program.js";

/** The newest release that is supported: it is installed where none is asked for, and the declarations of functions have its types. */
export const DEFAULT_VERSION = "4.3.0";

/**
 * A Spark on this machine: SPARK_HOME, else the pyspark that python3 imports, else one installed into the cache. With SPARK_VERSION set, one of another
 * version is passed over; without it, one older than Sparkwright's floor is.
 */
export async function findSpark(report: (line: string) => void, env: NodeJS.ProcessEnv = process.env): Promise<SparkInstallation> {
  const wanted = env.SPARK_VERSION || undefined;
  for (const found of [fromSparkHome(env), await fromPython(env)]) {
    if (!found) continue;
    if (wanted ? found.version === wanted : versionReached(found.version, OLDEST_SPARK)) return found;
    report(
      `${found.origin} is Spark ${found.version}; ${wanted ? `SPARK_VERSION asks for ${wanted}` : `${OLDEST_SPARK} is the oldest that is supported`}`,
    );
  }
  return installSpark(wanted ?? DEFAULT_VERSION, cacheFolder(env), report);
}

function fromSparkHome(env: NodeJS.ProcessEnv): SparkInstallation | undefined {
  const home = env.SPARK_HOME;
  if (!home) return undefined;
  const version = connectVersion(home);
  if (version === undefined)
    throw new Error(
      `SPARK_HOME is "${home}", but there is no bin/spark-submit with a Spark Connect server (jars/spark-connect_*.jar) in it. Correct or unset it.`,
    );
  return { home, version, python: undefined, origin: `SPARK_HOME, ${home}` };
}

async function fromPython(env: NodeJS.ProcessEnv): Promise<SparkInstallation | undefined> {
  const script = "import os, sys, pyspark; print(os.path.dirname(pyspark.__file__)); print(sys.executable)";
  const { code, stdout } = await runProgram("python3", ["-c", script], env);
  const [home, python] = stdout.split("\n");
  if (code !== 0 || !home || !python) return undefined;
  // pyspark-client has the same Python package without a server
  const version = connectVersion(home);
  return version === undefined ? undefined : { home, version, python, origin: `the pyspark of ${python}` };
}
