import { expect, it } from "vitest";
import { compileWithSources } from "./compilers.js";

// the assertions are types: wrong lines are marked @ts-expect-error, so that a mistake which compiles is an error as well
it.each(["6.0", "7.0"] as const)("test/types compiles with TypeScript %s", async (version) => {
  const { stdout, code } = await compileWithSources(version);
  expect(stdout).toBe("");
  expect(code).toBe(0);
});
