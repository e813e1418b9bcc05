import { build } from "esbuild";

const root: string = new URL("../src/", import.meta.url).pathname;

/** The size of a module's minified bundle, all of its imports included. Its relative imports are those of a file in src. */
async function bundleSize(source: string): Promise<number> {
  const result = await build({
    stdin: { contents: source, resolveDir: root, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    platform: "neutral",
    treeShaking: true,
  });
  return result.outputFiles[0]!.contents.length;
}

/** What three functions add to the Column core. */
export async function threeFunctions(): Promise<number> {
  const core = await bundleSize(
    'export { createColumn } from "./dsl/column/column.js"; export { createAggregate } from "./dsl/column/aggregate.js"; export { requireColumn } from "./dsl/column/operand.js";',
  );
  return (await bundleSize('export { upper, sum, date_add } from "./generated/functions/index.js";')) - core;
}
