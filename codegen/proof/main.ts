import { loadRegistry } from "../load.js";
import { isTypedFunction } from "../model.js";
import { probesOf, USUAL_LIMITS } from "../live/verify.js";
import { checkCalls } from "./check.js";
import { proofCall } from "./proof-call.js";
const only = process.argv.slice(2);
const t0 = process.cpuUsage();
const models = loadRegistry().filter(isTypedFunction).filter(m => only.length===0 || only.includes(m.fact.group) || only.includes(m.fact.name));
const all = models.flatMap((m) => probesOf(m, "4.3.0", USUAL_LIMITS).map((c) => proofCall(m, c.call, "4.3.0")));
const calls = all.flatMap((c) => typeof c === "string" ? [] : [c]);
const counts: Record<string, number> = {};
for (const c of all) { const k = typeof c === "string" ? c : c.expected.kind === "error" ? c.expected.because : c.expected.kind; counts[k] = (counts[k]??0)+1; }
console.log(counts, process.cpuUsage(t0).user/1e6);
const { differences, cost } = checkCalls(calls);
for (const d of differences) console.log(`${d.name}\t${d.call}\t${d.inferred}\t${d.expected}`);
console.log(cost, differences.length);
