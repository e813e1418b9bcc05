import { join } from "node:path";
import { SparkUnavailableError } from "./errors.js";
import { runProgram } from "./run-program.js";

const OLDEST_JAVA = 17;

/** The `java` that Spark will run on, by JAVA_HOME or the PATH; throws SparkUnavailableError when there is none or it is too old. */
export async function findJava(env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const java = env.JAVA_HOME ? join(env.JAVA_HOME, "bin", "java") : "java";
  const { code, stdout, stderr } = await runProgram(java, ["-version"], env);
  if (code !== 0) {
    throw new SparkUnavailableError(
      `Spark needs Java ${OLDEST_JAVA} or newer; "${java} -version" did not run. Install one (Debian: apt-get install openjdk-17-jre-headless, macOS: brew install openjdk@17) or set JAVA_HOME.`,
    );
  }
  const major = javaMajorVersion(stdout + stderr);
  if (major === undefined || major < OLDEST_JAVA) {
    throw new SparkUnavailableError(
      `Spark needs Java ${OLDEST_JAVA} or newer; "${java}" is ${major ?? "of an unknown version"}. Set JAVA_HOME to a newer one.`,
    );
  }
  return java;
}

/** `openjdk version "17.0.15"` is 17, `java version "1.8.0_202"` is 8. */
export function javaMajorVersion(text: string): number | undefined {
  const version = /version "(?:1\.)?(\d+)/.exec(text);
  return version ? Number(version[1]) : undefined;
}
