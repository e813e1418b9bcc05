import { join } from "node:path";
import { expect, it } from "vitest";
import { runProgram } from "../../tools/spark/run-program.js";

const root = join(import.meta.dirname, "..", "..");

// the assertions are types: wrong lines are marked @ts-expect-error, so that a mistake which compiles is an error as well
it("test/types compiles", async () => {
  const { stdout, code } = await runProgram(process.execPath, [
    join(root, "node_modules", "typescript", "bin", "tsc"),
    "-p",
    join(root, "test", "types"),
  ]);
  expect(stdout).toBe("");
  expect(code).toBe(0);
});
