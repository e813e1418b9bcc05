import { build } from "esbuild";
import { describe, expect, it } from "vitest";

/** The size of a module's minified bundle, all of its imports included. */
async function bytes(source: string): Promise<number> {
  const root = new URL("../../../src/", import.meta.url).pathname;
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

describe("a bundle", () => {
  it("of three functions has at most 2 KB beside the Column core", async () => {
    const core = await bytes(
      'export { createColumn } from "./dsl/column/column.js"; export { createAggregate } from "./dsl/column/aggregate.js"; export { requireColumn } from "./dsl/column/operand.js";',
    );
    const three = await bytes('export { upper, sum, date_add } from "./generated/functions/index.js";');
    expect(three - core).toBeLessThanOrEqual(2048);
  });
});
