// npm run check:generated: whether src/generated is what protos/ and registry/ give.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { differences, readTexts } from "./generated-files.js";
import { generateAll } from "./pipeline.js";
import { RegistryError } from "./registry-source.js";

const target: string = fileURLToPath(new URL("../src/generated", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "sparkwright-check-"));
try {
  const { files, folders } = generateAll(scratch);
  const stale = differences(readTexts(target, folders), files);
  if (stale.length > 0) {
    console.error(
      `src/generated is not what the registry and the protocol give; run npm run generate\n${stale.map((path) => `  ${path}`).join("\n")}`,
    );
    process.exitCode = 1;
  } else console.log(`src/generated is up to date (${files.size} files)`);
} catch (error) {
  if (!(error instanceof RegistryError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
