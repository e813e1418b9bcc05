import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { emitAll } from "../codegen/emit/all.js";
import { loadRegistry } from "../codegen/load.js";
import { threeFunctions } from "./bundle-size.js";
import type { Figure } from "./figures.js";
import { median } from "./import-time.js";
import { queriesWithoutFunctions, tables } from "./type-program.js";

const RUNS = 5;
const QUERIES = 50;
const TABLES = 30;
const WIDTH = 30;
const source: string = join(import.meta.dirname, "..", "src");

/** What the whole function surface costs: whoever regenerates it, whoever compiles against it, whoever ships it. */
export async function functionFigures(): Promise<Figure[]> {
  const { seconds, files } = generation();
  const declarations = declarationBytes(files);
  const bundle = await threeFunctions();
  return [
    figure("generation of the functions from the registry", `${seconds.toFixed(2)} s`, "2 s", seconds > 2),
    figure("declarations of all functions, beside doc comments", kilobytes(declarations), "180 KB", declarations > 180 * 1024),
    figure("three functions in a bundle, beside the Column core", kilobytes(bundle), "2 KB", bundle > 2048),
    checkFigure(),
  ];
}

function figure(name: string, value: string, budget: string, over: boolean): Figure {
  return over ? { name, value, budget, over } : { name, value, budget };
}

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

/** Reading the registry, checking it and writing every text; the protocol's messages are another generator's. */
function generation(): { readonly seconds: number; readonly files: ReadonlyMap<string, string> } {
  const runs = Array.from({ length: 3 }, () => {
    const start = performance.now();
    const { files } = emitAll(loadRegistry());
    return { seconds: (performance.now() - start) / 1000, files };
  });
  return { seconds: median(runs.map((run) => run.seconds)), files: runs[0]!.files };
}

function declarationBytes(files: ReadonlyMap<string, string>): number {
  const functions = [...files].filter(([path]) => path.startsWith("functions/"));
  return functions.reduce((sum, [path, text]) => {
    const { outputText } = ts.transpileDeclaration(text, { fileName: path, compilerOptions: { removeComments: true } });
    return sum + Buffer.byteLength(outputText);
  }, 0);
}

/** The same program of queries checked with and without an import of every function; the two take turns. */
function checkFigure(): Figure {
  const folder = mkdtempSync(join(tmpdir(), "sparkwright-bench-"));
  try {
    const frame = join(source, "dsl", "frame", "data-frame.js");
    const references = join(source, "dsl", "column", "references.js");
    const program = tables(TABLES, WIDTH).replace(
      /^import .*$/m,
      `import type { DataFrame } from ${JSON.stringify(frame)};\nimport { col } from ${JSON.stringify(references)};`,
    );
    const without = join(folder, "without.ts");
    const with_ = join(folder, "with.ts");
    const text = `${program}\n${queriesWithoutFunctions(QUERIES, TABLES, WIDTH)}`;
    writeFileSync(without, text);
    writeFileSync(with_, `${text}\nexport * as fn from ${JSON.stringify(join(source, "generated", "functions", "index.js"))};\n`);
    const runs = Array.from({ length: RUNS }, () => ({ without: checkSeconds(without), with: checkSeconds(with_) }));
    const [before, after] = [median(runs.map((run) => run.without)), median(runs.map((run) => run.with))];
    const ratio = after / before;
    return figure(
      `type check of ${QUERIES} queries with all functions imported, over without`,
      `${ratio.toFixed(2)} times (${after.toFixed(1)} s / ${before.toFixed(1)} s)`,
      "1.5 times",
      ratio > 1.5,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A compiler from cold: it reads every file anew, as `tsc` does. */
function checkSeconds(file: string): number {
  const start = performance.now();
  const program = ts.createProgram([file], {
    target: ts.ScriptTarget.ES2023,
    lib: ["lib.es2023.d.ts", "lib.esnext.disposable.d.ts", "lib.dom.d.ts"],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    noEmit: true,
    types: [],
    skipLibCheck: true,
  });
  const [error] = ts.getPreEmitDiagnostics(program, program.getSourceFile(file));
  if (error !== undefined) throw new Error(`the measured program does not compile: ${ts.flattenDiagnosticMessageText(error.messageText, "\n")}`);
  return (performance.now() - start) / 1000;
}
