// npx tsx codegen/proof/main.ts [function or group ...]: compares the compiler's types of calls with the registry's, all or some.
import { DEFAULT_VERSION } from "../../tools/spark/find.js";
import { loadRegistry } from "../load.js";
import { prove } from "./proof.js";
import { differencesText, summaryText, takenText } from "./report.js";

const chosen = process.argv.slice(2);
const models = loadRegistry().filter(({ fact }) => chosen.length === 0 || chosen.includes(fact.name) || chosen.includes(fact.group));
const proof = prove(models, DEFAULT_VERSION);
if (proof.differences.length > 0) console.log(differencesText(proof.differences));
console.log(summaryText(proof));
if (proof.refused.taken.length > 0) console.log(`refused by Spark, taken by TypeScript:\n${takenText(proof.refused.taken)}`);
if (proof.differences.length > 0) process.exitCode = 1;
