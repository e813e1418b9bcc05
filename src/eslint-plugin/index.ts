import type { ESLint, Linter } from "eslint";
import { noJavascriptLogic } from "./no-javascript-logic.js";

const plugin: ESLint.Plugin = { meta: { name: "sparkwright" }, rules: { "no-javascript-logic": noJavascriptLogic } };

const recommended: Linter.Config = {
  name: "sparkwright/recommended",
  plugins: { sparkwright: plugin },
  rules: { "sparkwright/no-javascript-logic": "error" },
};

/**
 * Rules of ESLint for what the compiler cannot see of Columns.
 *
 * @example
 * ```js
 * // eslint.config.js
 * import sparkwright from "sparkwright/eslint-plugin";
 * export default [sparkwright.configs.recommended];
 * ```
 */
const eslintPlugin: ESLint.Plugin & { readonly configs: { readonly recommended: Linter.Config } } = { ...plugin, configs: { recommended } };
export default eslintPlugin;
