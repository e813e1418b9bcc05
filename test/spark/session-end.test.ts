import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { inspect } from "node:util";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Interceptor, SparkSession } from "../../src/index.js";
import { describeSpark } from "../support/spark.js";
import { tcpProxy } from "./support/tcp-proxy.js";

const program = join(import.meta.dirname, "support", "short-program.ts");

describeSpark("a session's end", (address) => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown): void => void unhandled.push(reason);
  beforeEach(() => void process.on("unhandledRejection", note));
  afterEach(() => {
    process.off("unhandledRejection", note);
    expect(unhandled.splice(0)).toEqual([]);
  });

  it.each([
    ["query", "rows 10\n"],
    ["left loop", "first 0\n"],
    ["failed query", "ExecutionError\n"],
  ])("lets the process exit by itself after a %s", async (kind, output) => {
    const child = spawn(process.execPath, ["--import", "tsx", program, address, kind], { stdio: ["ignore", "pipe", "pipe"] });
    const exited = once(child, "exit");
    const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
    expect(stderr).toBe("");
    expect(stdout).toBe(output);
    expect(await exited).toEqual([0, null]);
  });

  it("comes without a sound when the connection has died meanwhile", async () => {
    const proxy = await tcpProxy(address);
    const spark = await SparkSession.connect(proxy.address, { retry: { budget: 200 } });
    expect(await spark.range(3).count()).toBe(3);
    await proxy.goAway();
    await spark.close();
  });

  it("comes without a sound when the connection dies under a query that nobody waits for", async () => {
    const proxy = await tcpProxy(address);
    const spark = await SparkSession.connect(proxy.address, { retry: { budget: 200 } });
    const batches = spark.range(1_000_000).batches()[Symbol.asyncIterator]();
    await batches.next();
    await proxy.goAway();
    await batches.return?.();
    await spark.close();
  });

  it("shows no header and no setting of the connection", async () => {
    await using spark = await SparkSession.connect(address, { headers: { "x-key": "s3cret" } });
    const failed = await spark
      .sql("SELECT nope")
      .collect()
      .catch((reason: unknown) => reason);
    for (const value of [spark, spark.range(1), failed]) {
      expect(inspect(value, { depth: Number.POSITIVE_INFINITY, showHidden: true })).not.toContain("s3cret");
    }
  });

  it("and all else goes through the interceptors", async () => {
    const calls: string[] = [];
    const watched: Interceptor = (next) =>
      Object.fromEntries(
        Object.entries(next).map(([name, call]) => [
          name,
          (...args: readonly unknown[]) => {
            calls.push(name);
            return (call as (...args: readonly unknown[]) => unknown)(...args);
          },
        ]),
      ) as unknown as ReturnType<Interceptor>;
    const spark = await SparkSession.connect(address, { interceptors: [watched] });
    expect(await spark.range(2).collect()).toEqual([{ id: 0n }, { id: 1n }]);
    await spark.close();
    // how often responses are released is a matter of time
    expect([...new Set(calls)]).toEqual(["analyzePlan", "executePlan", "releaseExecute", "releaseSession", "close"]);
  });
});
