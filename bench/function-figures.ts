import { join } from "node:path";
import { emitAll } from "../codegen/emit/all.js";
import { loadRegistry } from "../codegen/load.js";
import { isTypedFunction } from "../codegen/model.js";
import { threeFunctions } from "./bundle-size.js";
import { checkCost } from "./check-cost.js";
import type { Figure } from "./figures.js";
import { printedNumber } from "./fresh-process.js";
import { declarationsOf } from "./package-types.js";

const RUNS = 5;
const QUERIES = 50;

/**
 * What the whole function surface costs: whoever regenerates it, whoever compiles against it, whoever ships it. Times are processor
 * seconds, the least of a few runs, since what else a machine does only makes them more.
 */
export async function functionFigures(): Promise<Figure[]> {
  const models = loadRegistry();
  const functions = models.filter(isTypedFunction).map(({ fact }) => fact.name);
  const generation = Math.min(...Array.from({ length: RUNS }, () => printedNumber(join(import.meta.dirname, "generate-once.ts"))));
  const declarations = declarationBytes(emitAll(models).files);
  const bundle = await threeFunctions();
  const check = checkCost(QUERIES, functions);
  const ratio = check.with / check.without;
  return [
    figure("functions generated from the registry and parsed again, processor time", `${generation.toFixed(2)} s`, "2 s", generation > 2),
    figure("declarations of all functions, beside doc comments", kilobytes(declarations), "180 KB", declarations > 180 * 1024),
    figure("three functions in a bundle, beside the Column core", kilobytes(bundle), "2 KB", bundle > 2048),
    figure(
      `tsc for ${QUERIES} queries with ${functions.length} functions imported, over without, processor time`,
      `${ratio.toFixed(2)} times (${check.with.toFixed(1)} s / ${check.without.toFixed(1)} s)`,
      "1.5 times",
      ratio > 1.5,
    ),
  ];
}

function figure(name: string, value: string, budget: string, over: boolean): Figure {
  return over ? { name, value, budget, over } : { name, value, budget };
}

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

function declarationBytes(files: ReadonlyMap<string, string>): number {
  const functions = [...files].filter(([path]) => path.startsWith("functions/"));
  return functions.reduce((sum, [path, text]) => sum + Buffer.byteLength(declarationsOf(text, path, true)), 0);
}
