import { inParallel } from "../in-parallel.js";
import { type LiveSpark, PROBING_SETTINGS } from "../live-spark.js";
import type { Observed, ObservedFunction } from "../observed.js";
import { functionNames } from "./names.js";
import { probeFunction } from "./probe-function.js";

const AT_ONCE = 4;
/** Syntax that takes types, names or values where functions take expressions. */
const syntax: ReadonlySet<string> = new Set([
  "between",
  "case",
  "cast",
  "in",
  "when",
  "window",
  "session_window",
  "window_time",
  "grouping",
  "grouping_id",
]);

/** Asks a server about all its functions. */
export async function harvest(
  spark: LiveSpark,
  clients: Pick<Observed, "pyspark" | "scala">,
  report: (line: string) => void,
): Promise<Observed> {
  const named = await functionNames(spark);
  report(`${named.size} functions; asking what each of them takes ...`);
  let done = 0;
  const functions = await inParallel([...named], AT_ONCE, async ([name, facts]): Promise<[string, ObservedFunction]> => {
    const isFunction = facts.class !== undefined && /^\w+$/.test(name) && !syntax.has(name);
    const probed = isFunction ? await probeFunction(spark, name) : {};
    done++;
    if (done % 100 === 0) report(`${done} of ${named.size}`);
    return [name, { ...facts, ...probed }];
  });
  return { spark: spark.version, settings: PROBING_SETTINGS, functions: Object.fromEntries(functions), ...clients };
}
