import { aggregateRules } from "./aggregate-rules.js";
import { arithmeticRules } from "./arithmetic-rules.js";
import { lambdaRules } from "./lambda-rules.js";
import { patternRules } from "./pattern-rules.js";
import type { Rule } from "./rule.js";
import { typeRules } from "./type-rules.js";

/** Rules by the names that registry/functions.yaml gives them (`rule:`). */
export const rules: ReadonlyMap<string, Rule> = new Map([
  ...aggregateRules,
  ...arithmeticRules,
  ...lambdaRules,
  ...patternRules,
  ...typeRules,
]);
