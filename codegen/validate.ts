import { type BuildFailure, build, type Plugin } from "esbuild";
import { camelName } from "../src/signatures/camel-name.js";
import type { FileTexts } from "./generated-files.js";
import { type FunctionModel, hasCamelName, isTypedFunction } from "./model.js";

/** Templates write, a parser reads: what is wrong with generated TypeScript, as `file:line: what`. The first mistake of each file is told. */
export async function validationProblems(files: FileTexts, models: readonly FunctionModel[]): Promise<readonly string[]> {
  const { problems, exports } = await parsed(files);
  if (problems.length > 0) return problems;
  const typed = models.filter(isTypedFunction);
  const names = (of: readonly FunctionModel[]) => of.map((model) => model.fact.name);
  return [
    ...missing("functions/index.ts", exports, names(typed)),
    ...missing("functions/camel.ts", exports, names(typed.filter(hasCamelName)).map(camelName)),
  ];
}

/** An entry must export every function; that it exports none twice is the parser's affair. */
function missing(path: string, exports: Exports, expected: readonly string[]): readonly string[] {
  const exported = new Set(exports.get(path));
  return expected.filter((name) => !exported.has(name)).map((name) => `${path}: ${name} is not exported`);
}

/** The names that each file exports, by path. */
type Exports = ReadonlyMap<string, readonly string[]>;

/** esbuild reads TypeScript twenty times faster than the compiler, which reads these files with all the others anyway. */
async function parsed(files: FileTexts): Promise<{ readonly problems: readonly string[]; readonly exports: Exports }> {
  try {
    const { metafile } = await build({
      entryPoints: [...files.keys()],
      plugins: [fromMemory(files)],
      absWorkingDir: "/",
      outdir: "/",
      write: false,
      metafile: true,
      logLevel: "silent",
    });
    const exports = Object.values(metafile.outputs).map((output) => [output.entryPoint!, output.exports] as const);
    return { problems: [], exports: new Map(exports) };
  } catch (error) {
    if (!isBuildFailure(error)) throw error;
    return { problems: error.errors.map(({ location, text }) => `${location?.file}:${location?.line}: ${text}`), exports: new Map() };
  }
}

function isBuildFailure(error: unknown): error is BuildFailure {
  return error instanceof Error && "errors" in error;
}

function fromMemory(files: FileTexts): Plugin {
  return {
    name: "from-memory",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^/ }, ({ path }) => ({ path: `/${path}` }));
      onLoad({ filter: /^/ }, ({ path }) => ({ contents: files.get(path.slice(1))!, loader: "ts" }));
    },
  };
}
