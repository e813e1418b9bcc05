// `npm run bench`: figures worth watching, beside what they should be. Milliseconds want a quiet machine; counts of the compiler are the same
// everywhere, and fail the run when they pass their budget. `npm run bench types` measures one part: import, types or collect.
import { collectTime } from "./collect-time.js";
import { printFigures } from "./figures.js";
import { importTime } from "./import-time.js";
import { typeFigures } from "./type-figures.js";

const asked = process.argv.slice(2);
const wanted = (part: string): boolean => asked.length === 0 || asked.includes(part);

if (wanted("import")) printFigures("Import", importTime());
if (wanted("collect")) printFigures("Rows", await collectTime());
if (wanted("types")) {
  const figures = typeFigures();
  printFigures("Types", figures);
  if (figures.some(({ over }) => over)) process.exitCode = 1;
}
