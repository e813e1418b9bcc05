import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { expect, it } from "vitest";
import { CancelledError, RetriesExceededError, SessionClosedError, SparkSession, TimeoutError } from "../../src/index.js";
import { faultProxy } from "../support/fault-proxy.js";
import { playSchedules } from "../support/fault-schedules.js";
import { describeSpark } from "../support/spark.js";
import { open, rowsOf } from "./support/session.js";

/** How many schedules are played; .ci/run asks for more. */
const SCHEDULES = Number(process.env.FAULT_SCHEDULES ?? 100);
/** One alone, to see a failure again. */
const SEED = process.env.FAULT_SEED;
const seeds = SEED === undefined ? Array.from({ length: SCHEDULES }, (_, index) => index + 1) : [Number(SEED)];

/** Takes some seconds; one that is not cancelled holds a place on the server for no longer. */
const sleeping = (seconds: number): string =>
  `SELECT java_method('java.lang.Thread', 'sleep', id * 0L + ${seconds}000L) AS s FROM range(0, 1, 1, 1)`;

/** What the channel of retries tells while `work` runs. */
async function retriesOf<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly retries: unknown[] }> {
  const retries: unknown[] = [];
  const listener = (event: unknown): void => void retries.push(event);
  subscribe("sparkwright:retry", listener);
  try {
    return { result: await work(), retries };
  } finally {
    unsubscribe("sparkwright:retry", listener);
  }
}

const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => "no error",
    (error: unknown) => error,
  );

describeSpark("faults between client and server", (address) => {
  it(`change no result and leave nothing on the server: ${seeds.length} schedules`, async () => {
    const { problems, faults, reattached } = await playSchedules(address, seeds);
    expect(problems.join("\n")).toBe("");
    if (SEED !== undefined) return;
    expect(Object.keys(faults).sort()).toEqual(["cut", "delay", "end", "goaway", "lost", "reset", "stall", "status"]);
    expect(reattached).toBeGreaterThan(seeds.length);
  }, 600_000);

  it("a stream without a word is left for another as often as it takes, while the server answers", async () => {
    const stall = { kind: "stall", after: 0, share: 0.5, value: 0 } as const;
    const proxy = await faultProxy(address, [stall, stall]);
    const executor = await open(proxy.address, { retry: { silence: 500 } });
    const { result, retries } = await retriesOf(() => rowsOf(executor, "SELECT 7 AS a"));
    expect(result).toEqual([{ a: 7 }]);
    expect(proxy.played).toEqual([stall, stall]);
    expect(retries[0]).toMatchObject({ what: "Running the query", wait: 0, error: { message: "nothing came from the server for 0.5 s" } });
    await executor.close();
    await proxy.close();
  });

  it("a frozen peer is an error within the budget", async () => {
    const proxy = await faultProxy(address, []);
    const executor = await open(proxy.address, { retry: { silence: 500, budget: 2_000 } });
    setTimeout(() => proxy.freeze(), 1_000);
    const before = performance.now();
    const { result, retries } = await retriesOf(() => failure(rowsOf(executor, sleeping(5))));
    expect(result).toBeInstanceOf(RetriesExceededError);
    expect((result as Error).message).toMatch(/gives no answer/);
    expect(retries.length).toBeGreaterThan(1);
    expect(performance.now() - before).toBeLessThan(15_000);
    await proxy.close();
    await executor.close();
  });

  it("a timeout cancels the query on the server, an action's as well as a session's", async () => {
    const spark = await SparkSession.connect(address);
    const before = performance.now();
    const error = await failure(spark.sql(sleeping(30)).collect({ timeout: 1_000 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toBeInstanceOf(CancelledError);
    expect(error).toMatchObject({ name: "TimeoutError", message: expect.stringContaining("took longer than its timeout") });
    expect(performance.now() - before).toBeLessThan(15_000);
    await spark.close();

    const limited = await SparkSession.connect(address, { timeout: 4_000 });
    const late = await failure(limited.sql(sleeping(30)).collect());
    expect(late).toBeInstanceOf(TimeoutError);
    expect((late as Error).message).toContain("4000 ms");
    await limited.close();
    await expect(SparkSession.connect(address, { timeout: 0 })).rejects.toThrow("timeout is a number of milliseconds, more than 0");
  });

  it("a session that another client closed says so", async () => {
    const mine = await open(address);
    await rowsOf(mine, "SELECT 1");
    await (await open(address, { sessionId: mine.sessionId })).close();
    const error = await failure(rowsOf(mine, "SELECT 1"));
    expect(error).toBeInstanceOf(SessionClosedError);
    expect((error as Error).message).toMatch(/INVALID_HANDLE\.SESSION_/);
    await mine.close();
  });
});
