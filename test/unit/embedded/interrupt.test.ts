import { describe, expect, it } from "vitest";
import { CancelledError } from "../../../src/index.js";
import { embedded } from "./support.js";

// Counting these pairs would take minutes; stopping must not.
const pairs = async () => {
  const spark = await embedded();
  return spark.range(3_000_000).crossJoin(spark.range(3_000_000).withColumnRenamed("id", "other"));
};

describe("stopping a query of the embedded engine", () => {
  it("leaves a loop over rows and answers the next query", async () => {
    const spark = await embedded();
    for await (const batch of (await pairs()).batches()) {
      expect(batch.length).toBeGreaterThan(0);
      break;
    }
    expect(await spark.range(3).count()).toBe(3);
  });

  it("stops at an AbortSignal, with CancelledError", async () => {
    const spark = await embedded();
    const stop = new AbortController();
    const counted = (await pairs()).count({ signal: stop.signal });
    setTimeout(() => stop.abort(), 100);
    await expect(counted).rejects.toBeInstanceOf(CancelledError);
    expect(await spark.range(4).count()).toBe(4);
  });

  it("runs two queries of one session at once", async () => {
    const spark = await embedded();
    const [first, second] = [spark.range(100_000).batches(), spark.range(50_000).batches()];
    const [a, b] = [first[Symbol.asyncIterator](), second[Symbol.asyncIterator]()];
    const count = async (rows: AsyncIterator<readonly unknown[]>): Promise<number> => {
      let sum = 0;
      for (let next = await rows.next(); !next.done; next = await rows.next()) sum += next.value.length;
      return sum;
    };
    expect(await Promise.all([count(a), count(b)])).toEqual([100_000, 50_000]);
  });

  it("keeps memory flat over many small queries", async () => {
    const spark = await embedded();
    const run = async (times: number) => {
      for (let i = 0; i < times; i++) expect(await spark.range(10).count()).toBe(10);
    };
    await run(50);
    const before = process.memoryUsage().rss;
    await run(200);
    // measured: 3 MB a round once warm; the bound leaves room for the collector
    expect((process.memoryUsage().rss - before) / 2 ** 20).toBeLessThan(60);
  });
});
