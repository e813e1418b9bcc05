// `npm run registry`: asks live Sparks about their functions and compares the registry with them.
import { writeFileSync } from "node:fs";
import { SparkUnavailableError } from "../../tools/spark/errors.js";
import { loadRegistry } from "../load.js";
import { RegistryError } from "../registry-source.js";
import { type Command, parseCommand, USAGE, UsageError } from "./command.js";
import { changesBetween, changesTable } from "./diff.js";
import { draftEntries } from "./draft.js";
import { loadExclusions } from "./exclusions.js";
import { harvest } from "./harvest/harvest.js";
import { pysparkSignatures } from "./harvest/pyspark.js";
import { scalaFunctions } from "./harvest/scala.js";
import { readObserved, writeObserved } from "./observed.js";
import { reportLines } from "./report.js";
import { NO_LIMITS, USUAL_LIMITS, verify } from "./verify.js";
import { type Installation, withSpark } from "./with-spark.js";

const progress = (line: string): void => console.error(line);

try {
  process.exitCode = await run(parseCommand(process.argv.slice(2)));
} catch (error) {
  if (error instanceof UsageError) console.error(`${error.message}\n\n${USAGE}`);
  else if (error instanceof RegistryError || error instanceof SparkUnavailableError) console.error(error.message);
  else throw error;
  process.exitCode = 1;
}

/** Runs a command and gives the exit code. */
async function run(command: Command): Promise<number> {
  switch (command.kind) {
    case "harvest":
      return withSpark(command.spark, progress, async (spark, installation) => {
        const began = performance.now();
        const observed = await harvest(spark, await clientsOf(installation), progress);
        const file = writeObserved(observed);
        console.log(`${file}: ${Object.keys(observed.functions).length} functions in ${((performance.now() - began) / 1000).toFixed(1)} s`);
        return 0;
      });
    case "verify": {
      const registry = loadRegistry();
      const known = new Set(registry.map(({ fact }) => fact.name));
      const unknown = command.names.find((name) => !known.has(name));
      if (unknown !== undefined) throw new UsageError(`the registry has no function ${JSON.stringify(unknown)}`);
      const named = command.names.length > 0;
      const models = named ? registry.filter(({ fact }) => command.names.includes(fact.name)) : registry;
      return withSpark(command.spark, progress, async (spark) => {
        const verification = await verify(spark, models, {
          exclusions: loadExclusions(),
          limits: command.thorough ? NO_LIMITS : USUAL_LIMITS,
        });
        // of a few functions most exclusions say nothing
        const judged = named ? { ...verification, stale: [] } : verification;
        for (const line of reportLines(judged)) console.log(line);
        return judged.differences.length + judged.stale.length > 0 ? 1 : 0;
      });
    }
    case "diff":
      return diff(command);
  }
}

async function clientsOf({ home, python }: Installation): Promise<{
  readonly pyspark?: Readonly<Record<string, string>>;
  readonly scala?: Readonly<Record<string, readonly string[]>>;
}> {
  const pyspark = python === undefined ? undefined : await pysparkSignatures(python);
  if (pyspark === undefined) progress("there is no Python with this Spark: PySpark's signatures are left out");
  const scala = home === undefined ? undefined : scalaFunctions(home);
  if (scala === undefined) progress("there is no installation with a spark-sql-api jar: Scala's functions are left out");
  return { ...(pyspark && { pyspark }), ...(scala && { scala }) };
}

function diff({ older, newer, draft }: Extract<Command, { kind: "diff" }>): number {
  const [before, after] = [readObserved(older), readObserved(newer)];
  console.log(changesTable(changesBetween(before, after)));
  const known = new Set(loadRegistry().flatMap(({ fact }) => [fact.name, ...fact.wireNames]));
  const lacking = Object.keys(after.functions).filter((name) => !known.has(name));
  if (lacking.length === 0) {
    progress(`the registry has every function of ${newer}`);
    return 0;
  }
  const entries = draftEntries(after, lacking, known);
  if (draft === undefined) console.log(`\n${entries}`);
  else writeFileSync(draft, entries);
  progress(
    `the registry lacks ${lacking.length}: ${lacking.join(", ")}${draft === undefined ? "" : `; their entries are drafted in ${draft}`}`,
  );
  return 0;
}
