import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { commonConfKeys } from "../../src/dsl/conf-keys.js";
import {
  AnalysisError,
  ArgumentError,
  CancelledError,
  ExecutionError,
  NotFoundError,
  SessionClosedError,
  SparkSession,
  UnsupportedError,
} from "../../src/index.js";
import { versionReached } from "../../src/types/version-rules.js";
import { describeSpark } from "../support/spark.js";

describeSpark("operations and sessions", (address) => {
  let spark: SparkSession;
  beforeAll(async () => {
    spark = await SparkSession.connect(address);
  });
  afterAll(() => spark.close());

  /** A query of a minute, and how it ended. */
  const slow = (session = spark): Promise<unknown> =>
    session
      .sql("SELECT java_method('java.lang.Thread', 'sleep', id * 0L + 1000L) AS s FROM range(0, 120, 1, 120)")
      .collect()
      .catch((error: unknown) => error);
  const interrupted = { errorClass: "OPERATION_CANCELED", sqlState: "HY008" };
  /** Interrupts again until something ran to be interrupted: a query takes a moment to get there. */
  const untilOne = (interrupt: () => Promise<string[]>): Promise<string[]> =>
    vi.waitFor(
      async () => {
        const ids = await interrupt();
        expect(ids).toHaveLength(1);
        return ids;
      },
      { timeout: 20_000, interval: 50 },
    );

  it("queries are interrupted by their tag, their id, and all together", async () => {
    const asks = versionReached(spark.version, "4.2.0");
    const [tagged, other] = [spark.withTags(["one", "both"], () => slow()), spark.withTags(["both"], () => slow())];
    const [first] = await untilOne(() => spark.interruptTag("one"));
    const error = await tagged;
    expect(error).toBeInstanceOf(CancelledError);
    expect(error).toMatchObject(interrupted);
    expect(await spark.interruptTag("one")).toEqual([]);
    expect(await spark.interruptOperation(first!)).toEqual([]);
    if (asks) {
      const states = await vi.waitFor(async () => {
        const found = await spark.getOperationStatuses();
        expect([...found.values()].sort()).toEqual(["cancelled", "running"]);
        return found;
      });
      expect(states.get(first!)).toBe("cancelled");
      const [second] = [...states].find(([, state]) => state === "running")!;
      expect(await spark.interruptOperation(second)).toEqual([second]);
    } else {
      await expect(spark.getOperationStatuses()).rejects.toBeInstanceOf(UnsupportedError);
      await untilOne(() => spark.interruptAll());
    }
    expect(await other).toMatchObject(interrupted);

    const untagged = slow();
    const [third] = await untilOne(() => spark.interruptAll());
    expect(await untagged).toMatchObject(interrupted);
    if (!asks) return;
    await spark.range(1).collect();
    await spark
      .sql("SELECT 1 / 0")
      .collect()
      .catch(() => {});
    // one that failed is "terminating" for a moment
    await vi.waitFor(async () => {
      const all = await spark.getOperationStatuses();
      expect([...all.values()].sort()).toEqual(["cancelled", "cancelled", "cancelled", "failed", "succeeded"]);
    });
    expect(await spark.getOperationStatuses([third!, "no such operation"])).toEqual(
      new Map([
        [third!, "cancelled"],
        ["no such operation", "unknown"],
      ]),
    );
  }, 60_000);

  it("a clone begins with what the session has, a new session with nothing; each is closed by itself", async () => {
    await using original = spark.newSession();
    await original.conf.set("my.own", "first");
    await original.exec("CREATE TEMPORARY VIEW seven AS SELECT 7 AS a");
    const id = crypto.randomUUID();
    const clone = await original.cloneSession(id);
    expect(clone.sessionId).toBe(id);
    expect(await clone.conf.get("my.own")).toBe("first");
    expect(await clone.table("seven").collect()).toEqual([{ a: 7 }]);
    await clone.conf.set("my.own", "second");
    expect(await original.conf.get("my.own")).toBe("first");
    await using empty = original.newSession();
    expect(await empty.conf.get("my.own", null)).toBe(null);
    await expect(empty.table("seven").collect()).rejects.toBeInstanceOf(NotFoundError);

    await expect(original.cloneSession(id)).rejects.toBeInstanceOf(ExecutionError);
    await clone.close();
    const closed = { errorClass: "INVALID_CLONE_SESSION_REQUEST.TARGET_SESSION_ID_ALREADY_CLOSED" };
    await expect(original.cloneSession(id)).rejects.toMatchObject(closed);
    await expect(clone.table("seven").collect()).rejects.toBeInstanceOf(SessionClosedError);
    expect(await original.table("seven").count()).toBe(1);
  });

  it("a session that another client released is closed, and says what to do", async () => {
    const session_id = crypto.randomUUID();
    await using left = await SparkSession.connect(address, { session_id });
    const running = slow(left);
    await sleep(300);
    const right = await SparkSession.connect(address, { session_id });
    await right.close();
    for (const error of [await running, await left.conf.get("a").catch((reason: unknown) => reason)]) {
      expect(error).toBeInstanceOf(SessionClosedError);
      expect(error).toMatchObject({ errorClass: "INVALID_HANDLE.SESSION_CLOSED" });
      expect((error as Error).message).toMatch(/released by another client.*Connect again/);
    }
  });

  it("settings are those of Spark, with its errors", async () => {
    const { conf } = spark;
    expect(await conf.get("spark.sql.adaptive.enabled")).toBe("true");
    // what the caller says wins over Spark's default, until somebody sets it
    expect(await conf.get("spark.sql.adaptive.enabled", false)).toBe("false");
    await conf.set("spark.sql.adaptive.enabled", true);
    expect(await conf.get("spark.sql.adaptive.enabled", false)).toBe("true");
    await conf.unset("spark.sql.adaptive.enabled");
    expect(await conf.get("spark.sql.optimizer.excludedRules", "none")).toBe("none");
    await conf.set("spark.sql.shuffle.partitions", 7n);
    expect(await conf.get("spark.sql.shuffle.partitions")).toBe("7");
    await conf.set("my.empty", "");
    expect(await conf.get("my.empty")).toBe("");
    expect(await conf.getAll("my.")).toEqual(new Map([["my.empty", ""]]));
    expect([await conf.get("my.unknown", undefined), await conf.get("my.unknown", null)]).toEqual([undefined, null]);

    const failure = (work: Promise<unknown>): Promise<unknown> => work.catch((error: unknown) => error);
    const unknown = await failure(conf.get("my.unknown"));
    expect(unknown).toBeInstanceOf(NotFoundError);
    expect(unknown).toMatchObject({ errorClass: "SQL_CONF_NOT_FOUND", message: expect.stringContaining("my.unknown") });
    expect(await failure(conf.get("spark.sql.optimizer.excludedRules"))).toBeInstanceOf(NotFoundError);
    const fixed = await failure(conf.set("spark.sql.warehouse.dir", "x"));
    expect(fixed).toBeInstanceOf(AnalysisError);
    expect(fixed).toMatchObject({ errorClass: "CANNOT_MODIFY_STATIC_CONFIG" });
    const mistyped = { errorClass: "INVALID_CONF_VALUE.TYPE_MISMATCH" };
    expect(await failure(conf.set("spark.sql.adaptive.enabled", "many"))).toMatchObject(mistyped);
    expect(await failure(conf.get("spark.sql.adaptive.enabled", "many"))).toMatchObject(mistyped);
    expect(await failure(conf.set("my.own", {} as never))).toBeInstanceOf(ArgumentError);
    expect(await Promise.all(["spark.sql.warehouse.dir", "spark.executor.memory", "my.unknown"].map(conf.isModifiable))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it("every key that is offered is one that a session may change", async () => {
    const refused: string[] = [];
    await Promise.all(
      commonConfKeys.map(async (key) => {
        if (!(await spark.conf.isModifiable(key))) refused.push(key);
      }),
    );
    expect(refused).toEqual([]);
  });

  it("what the server warns of is a warning of the process", async () => {
    const warned = new Promise<Error>((resolve) => {
      process.once("warning", resolve);
    });
    await spark.conf.set("spark.sql.execution.arrow.enabled", true);
    expect(await warned).toMatchObject({ name: "SparkWarning", message: expect.stringContaining("spark.sql.execution.arrow.enabled") });
  });
});
