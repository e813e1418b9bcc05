import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Generated, generateAll } from "./pipeline.js";
import { RegistryError } from "./registry-source.js";

/** The folder of the generated files. */
const target: string = fileURLToPath(new URL("../src/generated", import.meta.url));

/** Generates everything and gives it to `use`, for a command: a mistake in the registry is printed and fails the process. */
export async function withGenerated(use: (generated: Generated, target: string) => void): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), "sparkwright-generate-"));
  try {
    use(await generateAll(scratch), target);
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
