// npm run generate: src/generated from protos/ and registry/.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeTexts } from "./generated-files.js";
import { generateAll } from "./pipeline.js";
import { RegistryError } from "./registry-source.js";

const target: string = fileURLToPath(new URL("../src/generated", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "sparkwright-generate-"));
try {
  const start = performance.now();
  const { files, folders, overloaded } = generateAll(scratch);
  const changed = writeTexts(target, folders, files);
  console.log(
    `${files.size} files in ${((performance.now() - start) / 1000).toFixed(1)} s, ${changed.length} changed${changed.map((path) => `\n  ${path}`).join("")}`,
  );
  console.log(`functions with TypeScript overloads: ${overloaded.join(", ")}`);
} catch (error) {
  if (!(error instanceof RegistryError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
