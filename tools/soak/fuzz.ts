import { type FuzzOutcome, fuzzResponses, fuzzStreams } from "../../test/support/arrow-fuzz.js";

const STREAMS = 70_000;
const RESPONSES = 30_000;
/** Cases between two looks at the memory. */
const PORTION = 5_000;
/** Milliseconds of the processor for one damaged answer, and bytes that all of them may leave. */
const SLOWEST = 2_000;
const MEMORY = 256 * 1024 * 1024;

/** 100,000 damaged answers of a server: each is rows or a typed error, soon and within bounded memory. */
export function fuzz(seed: number): void {
  for (const [what, run, cases] of [
    ["Arrow streams", fuzzStreams, STREAMS],
    ["messages", fuzzResponses, RESPONSES],
  ] as const) {
    const parts: FuzzOutcome[] = [];
    let memory = 0;
    for (let part = 0; part * PORTION < cases; part++) {
      parts.push(run(PORTION, seed + part));
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      memory = Math.max(memory, heapUsed + arrayBuffers);
    }
    const slowest = Math.max(...parts.map((part) => part.slowest));
    const refused = parts.reduce((sum, part) => sum + part.refused, 0);
    console.log(
      `  ${cases} damaged ${what}: ${refused} refused, the slowest in ${slowest.toFixed(0)} ms, at most ${(memory / 2 ** 20).toFixed(0)} MiB in use`,
    );
    if (slowest > SLOWEST) throw new Error(`one of them took ${slowest.toFixed(0)} ms`);
    if (memory > MEMORY) throw new Error(`they took ${memory} bytes`);
  }
}
