// `npm run bench`: figures worth watching, beside what they should be. Milliseconds want a quiet machine; counts of the compiler are the same
// everywhere, and fail the run when they pass their budget. `npm run bench types` measures one part: import, collect, decode, plans, runtime, functions,
// verify, types or peers; `npm run bench runtime:arrow` one of the runtime's.
import { collectTime } from "./collect-time.js";
import { decodeTime } from "./decode-time.js";
import { type Figure, printFigures } from "./figures.js";
import { functionFigures } from "./function-figures.js";
import { importTime } from "./import-time.js";
import { peerFigures } from "./peers/peer-figures.js";
import { planTime } from "./plan-time.js";
import { runtimeFigures, runtimeParts } from "./runtime/runtime-figures.js";
import { typeFigures } from "./type-figures.js";
import { verifyTime } from "./verify-time.js";

const asked = process.argv.slice(2);
const wanted = (part: string): boolean => asked.length === 0 || asked.includes(part);

if (wanted("import")) printFigures("Import", importTime());
if (wanted("collect")) printFigures("Rows", await collectTime());
if (wanted("decode")) printFigures("Arrow to rows", decodeTime());
if (wanted("plans")) printFigures("Plans", await planTime());
const ofRuntime = runtimeParts.filter((part) => wanted("runtime") || asked.includes(`runtime:${part}`));
if (ofRuntime.length > 0) printFigures("Runtime", await runtimeFigures(ofRuntime));
if (wanted("functions")) printBudgets("Functions", await functionFigures());
if (wanted("verify")) printBudgets("Registry and Spark", await verifyTime());
if (wanted("types")) printBudgets("Types", await typeFigures());
if (wanted("peers")) printBudgets("Types beside other libraries", await peerFigures());

/** Prints figures that have budgets; one that is over fails the run. */
function printBudgets(title: string, figures: readonly Figure[]): void {
  printFigures(title, figures);
  if (figures.some(({ over }) => over)) process.exitCode = 1;
}
