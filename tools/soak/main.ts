// `npm run soak`: long runs that look for what short tests miss. `npm run soak fuzz` runs one of them; a number after it is the seed.
import { faults } from "./faults.js";
import { fuzz } from "./fuzz.js";
import { load } from "./load.js";

/** Prints what came of it; throws where something is wrong. */
type Soak = (seed: number) => void | Promise<void>;

const runs: Readonly<Record<string, Soak>> = { faults, fuzz, load };

const asked = process.argv.slice(2);
const names = asked.filter((word) => !/^\d+$/.test(word));
const seed = Number(asked.find((word) => /^\d+$/.test(word)) ?? Date.now() % 1_000_000);
const unknown = names.find((name) => runs[name] === undefined);
if (unknown !== undefined) throw new Error(`There is no soak run ${unknown}; there are ${Object.keys(runs).join(", ")}.`);

for (const [name, run] of Object.entries(runs)) {
  if (names.length > 0 && !names.includes(name)) continue;
  const start = performance.now();
  console.log(`${name} (seed ${seed})`);
  await run(seed);
  console.log(`  ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
}
