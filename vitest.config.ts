import type { ViteUserConfig } from "vitest/config";

// `npm test` runs all four; `--project unit` needs nothing but Node.
const withSpark = { globalSetup: ["test/support/start-spark.ts"], testTimeout: 60_000, hookTimeout: 60_000 };

const config: ViteUserConfig = {
  test: {
    projects: [
      { test: { name: "unit", include: ["test/unit/**/*.test.ts"], testTimeout: 20_000 } },
      { test: { name: "types", include: ["test/types/**/*.test.ts", "test/typecheck/**/*.test.ts"], testTimeout: 300_000 } },
      { test: { name: "conformance", include: ["test/conformance/**/*.test.ts"], ...withSpark } },
      { test: { name: "spark", include: ["test/spark/**/*.test.ts"], ...withSpark } },
    ],
  },
};

export default config;
