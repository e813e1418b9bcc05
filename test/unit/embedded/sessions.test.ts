import { describe, expect, it, vi } from "vitest";
import { CancelledError, ExecutionError, NotFoundError, SessionClosedError, SparkSession } from "../../../src/index.js";
import { embedded } from "./support.js";

describe("sessions of one embedded engine", () => {
  it("begin with a clone's settings or with none, and end one by one", async () => {
    const first = await SparkSession.embedded();
    await first.conf.set("spark.sql.session.timeZone", "Asia/Tokyo");
    const clone = await first.cloneSession();
    const fresh = first.newSession();
    await clone.conf.set("my.own", 1);
    expect(await clone.conf.get("spark.sql.session.timeZone")).toBe("Asia/Tokyo");
    expect(await fresh.conf.get("spark.sql.session.timeZone", null)).toBe(null);
    expect(await first.conf.get("my.own", null)).toBe(null);

    const taken = clone.sessionId;
    await expect(first.cloneSession(taken)).rejects.toMatchObject({
      constructor: ExecutionError,
      errorClass: "INVALID_CLONE_SESSION_REQUEST.TARGET_SESSION_ID_ALREADY_EXISTS",
    });
    await clone.close();
    await expect(first.cloneSession(taken)).rejects.toMatchObject({
      errorClass: "INVALID_CLONE_SESSION_REQUEST.TARGET_SESSION_ID_ALREADY_CLOSED",
    });
    await expect(clone.range(1).count()).rejects.toBeInstanceOf(SessionClosedError);
    await first.close();
    expect(await fresh.range(3).count()).toBe(3);
    await fresh.close();
    await expect(fresh.range(3).count()).rejects.toBeInstanceOf(SessionClosedError);
  });

  it("interrupt queries by tag, and say how they are", async () => {
    const spark = await embedded();
    // counting these pairs would take minutes
    const pairs = spark.range(3_000_000).crossJoin(spark.range(3_000_000).withColumnRenamed("id", "other"));
    const counted = spark.withTags(["pairs"], () => pairs.count()).catch((error: unknown) => error);
    const states = await vi.waitFor(async () => {
      const found = await spark.getOperationStatuses();
      expect([...found.values()]).toEqual(["running"]);
      return found;
    });
    const [id] = states.keys();
    expect(await spark.interruptTag("others")).toEqual([]);
    expect(await spark.interruptTag("pairs")).toEqual([id]);
    const error = await counted;
    expect(error).toBeInstanceOf(CancelledError);
    expect(error).toMatchObject({ errorClass: "OPERATION_CANCELED" });
    expect(await spark.getOperationStatuses([id!])).toEqual(new Map([[id, "unknown"]]));
    expect(await spark.interruptAll()).toEqual([]);
  });
});

describe("settings of the embedded engine", () => {
  it("are answered as Spark answers them", async () => {
    await using spark = await SparkSession.embedded();
    const { conf } = spark;
    expect(await conf.get("spark.sql.adaptive.enabled")).toBe("true");
    expect(await conf.get("spark.sql.adaptive.enabled", false)).toBe("false");
    await expect(conf.get("spark.sql.adaptive.enabled", "many")).rejects.toMatchObject({ errorClass: "INVALID_CONF_VALUE.TYPE_MISMATCH" });
    await conf.set("spark.sql.adaptive.enabled", true);
    expect(await conf.get("spark.sql.adaptive.enabled", false)).toBe("true");
    const unknown = await conf.get("my.unknown").catch((error: unknown) => error);
    expect(unknown).toBeInstanceOf(NotFoundError);
    expect(unknown).toMatchObject({ errorClass: "SQL_CONF_NOT_FOUND" });
    expect([await conf.isModifiable("spark.sql.adaptive.enabled"), await conf.isModifiable("spark.sql.warehouse.dir")]).toEqual([
      true,
      false,
    ]);
  });
});
