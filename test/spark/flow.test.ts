import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { type Interceptor, LimitError, SparkSession } from "../../src/index.js";
import { describeSpark } from "../support/spark.js";

/** Of 2 MB each, of which two begin in a tenth of a second: a server keeps what it has finished until it is taken. */
const partitions = `
  SELECT id, repeat('x', 400) AS text, IF(id % 5000 = 0, java_method('java.lang.Thread', 'sleep', id * 0L + 100L), NULL) AS pause
  FROM range(0, 1000000, 1, 200)`;
const MEBI = 2 ** 20;

/** Notes which operations are begun, and which calls end them. */
function watched(): { readonly interceptor: Interceptor; readonly started: string[]; readonly released: string[] } {
  const started: string[] = [];
  const released: string[] = [];
  return {
    started,
    released,
    interceptor: (next) => ({
      ...next,
      executePlan(request, options) {
        started.push(request.operationId!);
        return next.executePlan(request, options);
      },
      releaseExecute(request, options) {
        if (request.release?.case === "releaseAll") released.push(request.operationId!);
        return next.releaseExecute(request, options);
      },
    }),
  };
}

describeSpark("the flow of rows", (address) => {
  it("waits for a consumer that is slow, in bounded memory; leaving the loop ends the query", async () => {
    const { interceptor, started, released } = watched();
    await using spark = await SparkSession.connect(address, { interceptors: [interceptor] });
    const before = process.memoryUsage().arrayBuffers;
    let most = 0;
    let rows = 0;
    for await (const batch of spark.sql(partitions).batches()) {
      rows += batch.length;
      // the second half of the first batch is taken after the server made some hundred megabytes
      for (let waited = 0; rows === batch.length && waited < 2_000; waited += 100) {
        await sleep(100);
        most = Math.max(most, process.memoryUsage().arrayBuffers - before);
      }
      if (rows > 20_000) break;
    }
    // within the same turn
    expect(released).toEqual(started);
    expect(most).toBeLessThan(40 * MEBI);
    if (spark.version < "4.2") return;
    const [state, waited] = await settled(spark, started[0]!);
    expect(state).not.toBe("running");
    expect(waited).toBeLessThan(10_000);
  });

  it("stops at a limit, and so does the server", async () => {
    const { interceptor, started, released } = watched();
    await using spark = await SparkSession.connect(address, { interceptors: [interceptor], limits: { maxRows: 30_000 } });
    const error = await spark
      .sql(partitions)
      .collect()
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(LimitError);
    expect((error as Error).message).toMatch(/more than 30000 rows/);
    expect(released).toEqual(started);
    expect(await spark.range(30_000).collect()).toHaveLength(30_000);
    await expect(spark.range(30_001).collect()).rejects.toThrow(LimitError);
    await expect(spark.range(100_000).toArrow({ maxRows: 200_000, maxBytes: 100_000 })).rejects.toThrow(/more than 100000 bytes/);
  });
});

/** How an operation ended, and in how many milliseconds. */
async function settled(spark: SparkSession, operation: string): Promise<readonly [state: string | undefined, milliseconds: number]> {
  const start = performance.now();
  for (;;) {
    const state = (await spark.getOperationStatuses([operation])).get(operation);
    const waited = performance.now() - start;
    if ((state !== "running" && state !== "terminating") || waited > 15_000) return [state, waited];
    await sleep(50);
  }
}
