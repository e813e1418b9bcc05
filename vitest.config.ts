import { availableParallelism } from "node:os";
import type { ViteUserConfig } from "vitest/config";

// `npm test` runs all four; `--project unit` needs nothing but Node. What needs a server waits for it half of its time, so that two files at
// once are quicker even where there is one processor. Files that hold no state of their module's for themselves share workers, and
// what they import is loaded once.
// A busy machine makes a query ten times slower; a limit is for what hangs.
const withSpark = { globalSetup: ["test/support/start-spark.ts"], testTimeout: 180_000, hookTimeout: 180_000 };

const config: ViteUserConfig = {
  test: {
    maxWorkers: Math.max(2, availableParallelism()),
    projects: [
      { test: { name: "unit", include: ["test/unit/**/*.test.ts"], testTimeout: 20_000, isolate: false } },
      { test: { name: "types", include: ["test/types/**/*.test.ts", "test/typecheck/**/*.test.ts"], testTimeout: 300_000 } },
      { test: { name: "conformance", include: ["test/conformance/**/*.test.ts"], ...withSpark, isolate: false } },
      { test: { name: "spark", include: ["test/spark/**/*.test.ts"], ...withSpark } },
    ],
  },
};

export default config;
