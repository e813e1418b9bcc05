import type { ExampleFact } from "../../src/signatures/function-fact.js";
import { frameText, type ShownExample } from "./jsdoc.js";

/**
 * An entry's example as a call of `spark.tvf`. A generator of a frame's column joins that frame and leaves its columns out again, so that
 * it gives what the function gives in a select.
 */
export function tableExample(example: ExampleFact): ShownExample {
  const call = example.expr.replace(/^(fn|tvf)\./, "spark.tvf.");
  const frame = frameText(example);
  if (frame === undefined) return { ...example, lines: [call] };
  const outer = call.replaceAll(/\bc\.\w+/g, (column) => `${column}.outer()`);
  const own = Object.keys(example.rows!).map((name) => JSON.stringify(name));
  return { ...example, lines: [`const df = ${frame};`, "const c = df.cols();", `df.lateralJoin(${outer}).drop(${own.join(", ")})`] };
}
