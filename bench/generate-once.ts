// A process of its own for bench/function-figures.ts: generates the functions once and prints the processor time in seconds.
import { generateFunctions } from "../codegen/pipeline.js";

const before = process.cpuUsage();
await generateFunctions();
const { user, system } = process.cpuUsage(before);
console.log((user + system) / 1e6);
