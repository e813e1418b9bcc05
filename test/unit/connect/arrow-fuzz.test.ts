import { describe, expect, it } from "vitest";
import { fuzzResponses, fuzzStreams } from "../../support/arrow-fuzz.js";

// 100,000 of them, by other seeds, are part of `npm run soak`.

const memory = (): number => process.memoryUsage().arrayBuffers;

describe("damaged answers of a server are a typed error or rows, never a crash, a hang or a read out of bounds", () => {
  it.each([
    ["Arrow streams", fuzzStreams, 3_500],
    ["messages", fuzzResponses, 1_500],
  ] as const)("%s", { timeout: 60_000 }, (_, fuzz, cases) => {
    const before = memory();
    const { refused, rows, slowest } = fuzz(cases, 1);
    // Some faults hit padding, or values: what comes of those are rows, as many as were announced.
    expect(refused).toBeGreaterThan(cases / 4);
    expect(rows).toBeGreaterThan(0);
    expect(slowest).toBeLessThan(2_000);
    expect(memory() - before).toBeLessThan(256 * 1024 * 1024);
  });
});
