import type { Options } from "tsup";

// JavaScript only: declarations come from tsc (tsconfig.build.json)
const config: Options = {
  entry: {
    index: "src/index.ts",
    functions: "src/generated/functions/index.ts",
    "functions-camel": "src/generated/functions/camel.ts",
    registry: "src/registry.ts",
    plugins: "src/plugins.ts",
    "eslint-plugin": "src/eslint-plugin/index.ts",
    cli: "src/cli/main.ts",
  },
  format: "esm",
  target: "node20.19",
  splitting: true,
  clean: true,
};

export default config;
