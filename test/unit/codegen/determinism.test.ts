import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { emitAll } from "../../../codegen/emit/all.js";
import { loadRegistry, parseRegistry } from "../../../codegen/load.js";
import { validationProblems } from "../../../codegen/validate.js";

const registry: URL = new URL("../../../registry/functions.yaml", import.meta.url);

describe("the generator", () => {
  it("gives the same files every time, and those that are committed", () => {
    const first = emitAll(loadRegistry()).files;
    expect(emitAll(loadRegistry()).files).toEqual(first);
    for (const [path, text] of first)
      expect(readFileSync(new URL(`../../../src/generated/${path}`, import.meta.url), "utf8"), path).toBe(text);
  });

  it("does not mind the order of the registry's entries", () => {
    const entries = parse(readFileSync(registry, "utf8"), { schema: "core" }) as unknown[];
    const reversed = parseRegistry("reversed.yaml", JSON.stringify([...entries].reverse()));
    expect(emitAll(reversed).files).toEqual(emitAll(loadRegistry()).files);
    expect(entries.length).toBeGreaterThan(100);
  });

  it("writes TypeScript that parses and exports every function once", async () => {
    const models = loadRegistry();
    const { files } = emitAll(models);
    expect(await validationProblems(files, models)).toEqual([]);
    const index = files.get("functions/index.ts")!;
    const broken = (path: string, text: string) => validationProblems(new Map(files).set(path, text), models);
    expect(await broken("functions/index.ts", index.replace("  upper,\n", ""))).toEqual(["functions/index.ts: upper is not exported"]);
    const [twice] = await broken("functions/index.ts", index.replace("  upper,\n", "  lower,\n"));
    expect(twice).toMatch(/^functions\/index\.ts:\d+: .*"lower"/);
    const [syntax] = await broken("functions/math.ts", "export function {");
    expect(syntax).toMatch(/^functions\/math\.ts:1: /);
  });
});
