import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ExecutionError, RetriesExceededError, SessionClosedError, SparkSession } from "../../src/index.js";
import { type SparkServer, startSpark } from "../../tools/spark/server.js";
import { describeSpark } from "../support/spark.js";
import { type TcpProxy, tcpProxy } from "./support/tcp-proxy.js";

/** Two seconds without a client, and a query is given up; it is noticed within one more that the client is gone. */
const FORGETFUL = {
  "spark.connect.execute.manager.detachedTimeout": "2s",
  "spark.connect.execute.manager.maintenanceInterval": "200ms",
  "spark.connect.execute.reattachable.senderMaxStreamDuration": "1s",
};
const RETRIES = { budget: 20_000, initialBackoff: 500, multiplier: 1 };

describeSpark("a server that goes away", (address) => {
  let server: SparkServer;
  let proxy: TcpProxy;
  let spark: SparkSession;
  beforeAll(async () => {
    server = await startSpark({ conf: FORGETFUL });
    proxy = await tcpProxy(server.address);
    spark = await SparkSession.connect(proxy.address, { retry: RETRIES });
  }, 180_000);
  afterAll(async () => {
    await spark.close();
    await proxy.goAway();
    await server.stop();
  });

  /** Rows that come a thousand a second, at most; `first` is called when some have come. */
  async function slowly(session: SparkSession, first: () => void): Promise<unknown> {
    const sleeps = "java_method('java.lang.Thread', 'sleep', id * 0L + 1L)";
    let rows = 0;
    try {
      for await (const batch of session.sql(`SELECT id, ${sleeps} AS s FROM range(0, 60000, 1, 60)`).batches()) {
        if (rows === 0) first();
        rows += batch.length;
      }
      return rows;
    } catch (error) {
      return error;
    }
  }

  it("gives a query up that nobody fetches: an error that says what to do, and the session goes on", async () => {
    const error = await slowly(spark, () => {
      proxy.leadTo(undefined);
      setTimeout(() => proxy.leadTo(server.address), 4_500);
    });
    expect(error).toBeInstanceOf(ExecutionError);
    expect(error).toMatchObject({ errorClass: "INVALID_HANDLE.OPERATION_ABANDONED" });
    expect((error as Error).message).toMatch(/detachedTimeout.*Run the query again/);
    expect(await spark.range(3).count()).toBe(3);
  }, 60_000);

  it("killed while it runs a query: known at once, an error when the retries end; and restarted: the session is closed", async () => {
    const impatient = await SparkSession.connect(proxy.address, { retry: { budget: 1_000 } });
    const [row] = await spark.sql("SELECT java_method('java.lang.ProcessHandle', 'current') AS pid").collect();
    const told: { readonly at: number; readonly event: unknown }[] = [];
    const listen = (event: unknown): void => void told.push({ at: performance.now(), event });
    subscribe("sparkwright:retry", listen);
    let killed = 0;
    const error = await slowly(impatient, () => {
      process.kill(Number(row!.pid), "SIGKILL");
      killed = performance.now();
    });
    const took = performance.now() - killed;
    unsubscribe("sparkwright:retry", listen);
    expect(error).toBeInstanceOf(RetriesExceededError);
    expect((error as Error).message).toMatch(/failed \d+ times in 1\.\d s/);
    expect(told[0]).toMatchObject({ event: { what: "Running the query", attempt: 1 } });
    expect(told[0]!.at - killed).toBeLessThan(2_000);
    expect(took).toBeLessThan(5_000);

    // another process where the first one was, which knows nothing of the session
    proxy.leadTo(address);
    for (const ask of [
      () => spark.range(1).collect(),
      () => spark.conf.get("a"),
      () => spark.range(1).schema(),
      () => spark.interruptAll(),
    ]) {
      const gone = await ask().catch((reason: unknown) => reason);
      expect(gone).toBeInstanceOf(SessionClosedError);
      expect(gone).toMatchObject({ errorClass: "INVALID_HANDLE.SESSION_CHANGED" });
      expect((gone as Error).message).toMatch(/was restarted.*Connect again/);
    }
    await impatient.close();
  }, 60_000);
});
