// biome-ignore-all lint/suspicious/noExplicitAny: tests pass what JavaScript callers could
import { afterEach, describe, expect, it } from "vitest";
import { runtimeConfig } from "../../../src/dsl/runtime-config.js";
import { ArgumentError, NotFoundError } from "../../../src/errors.js";
import { SparkSession } from "../../../src/session.js";
import { fakeExecutor } from "./support/frames.js";

describe("SparkSession.connect", () => {
  const before = process.env.SPARK_REMOTE;
  afterEach(() => {
    if (before === undefined) delete process.env.SPARK_REMOTE;
    else process.env.SPARK_REMOTE = before;
  });

  it("without an argument and without SPARK_REMOTE says what to do", async () => {
    delete process.env.SPARK_REMOTE;
    await expect(SparkSession.connect()).rejects.toThrow(ArgumentError);
    await expect(SparkSession.connect()).rejects.toThrow(/sc:\/\/localhost:15002.*SPARK_REMOTE.*embedded/);
    process.env.SPARK_REMOTE = "";
    await expect(SparkSession.connect()).rejects.toThrow(/SPARK_REMOTE/);
  });

  it("reads SPARK_REMOTE", async () => {
    process.env.SPARK_REMOTE = "http://localhost";
    await expect(SparkSession.connect()).rejects.toThrow(/does not begin with sc:\/\//);
  });

  it.each<[string, unknown[], RegExp]>([
    ["a wrong connection string", ["localhost:15002"], /does not begin with sc:\/\//],
    ["a port", [15002], /a connection string was expected.*the number 15002/],
    ["an unknown option", ["sc://localhost", { user: "ada" }], /no option "user"; the options are "user_id"/],
    ["options that are none", ["sc://localhost", "ada"], /an options object was expected/],
    ["a token without TLS", ["sc://db.example", { token: "secret", use_ssl: false }], /token/],
  ])("refuses %s", async (_what, args, message) => {
    const opened = (SparkSession.connect as any)(...args);
    await expect(opened).rejects.toThrow(ArgumentError);
    await expect(opened).rejects.toThrow(message);
    await opened.catch((error: Error) => expect(error.message).not.toContain("secret"));
  });
});

describe("SparkSession.embedded", () => {
  it("refuses an unknown option", async () => {
    await expect((SparkSession.embedded as any)({ directory: "x" })).rejects.toThrow(/no option "directory"; the options are "path"/);
  });
});

describe("a session's sources", () => {
  it.each<[string, (spark: any) => unknown, RegExp]>([
    ["range of a fraction", (spark) => spark.range(0.5), /range\(end\): a 64-bit integer.*the number 0\.5/],
    ["range of an unsafe integer", (spark) => spark.range(2 ** 60), /a bigint, or a safe integral number/],
    ["range past 64 bits", (spark) => spark.range(2n ** 63n), /64-bit/],
    ["range by nothing", (spark) => spark.range(0, 10, 0), /the step is 0/],
    ["range in no partitions", (spark) => spark.range(0, 10, 1, 0), /at least one partition/],
    ["a table without a name", (spark) => spark.table(""), /a name was expected/],
    ["rows that are none", (spark) => spark.createDataFrame(5), /an iterable|another iterable of rows/],
    ["rows of a schema that is none", (spark) => spark.createDataFrame([], 5), /a schema was expected/],
    ["no rows and no schema", (spark) => spark.createDataFrame([]), /no rows to find a schema from/],
    ["a command as a query", (spark) => spark.sql("DROP TABLE t"), /spark\.exec/],
  ])("refuse %s", async (_what, make, message) => {
    await using spark = await SparkSession.embedded();
    expect(() => make(spark)).toThrow(ArgumentError);
    expect(() => make(spark)).toThrow(message);
  });
});

describe("spark.conf", () => {
  const stored = new Map<string, string>();
  const executor = fakeExecutor();
  const config: any = {
    value: async (key: string) => stored.get(key),
    valueOr: async (key: string, otherwise: string | undefined) => stored.get(key) ?? otherwise,
    isModifiable: async (key: string) => key === "a",
    set: async (pairs: Record<string, string>) => Object.entries(pairs).forEach(([key, value]) => void stored.set(key, value)),
    unset: async (keys: readonly string[]) => keys.forEach((key) => void stored.delete(key)),
    getAll: async () => stored,
  };
  const conf: any = runtimeConfig({ ...executor, config });

  it("sets, gets and takes back, values as text", async () => {
    await conf.set("a", true);
    await conf.set("__proto__", 5);
    expect([await conf.get("a"), await conf.get("__proto__")]).toEqual(["true", "5"]);
    await conf.unset("a");
    await expect(conf.get("a")).rejects.toThrow(NotFoundError);
    expect(await conf.get("a", "otherwise")).toBe("otherwise");
    expect([await conf.get("a", undefined), await conf.get("a", null)]).toEqual([undefined, null]);
    expect([await conf.get("a", 5n), await conf.get("a", false)]).toEqual(["5", "false"]);
    expect([await conf.isModifiable("a"), await conf.isModifiable("b")]).toEqual([true, false]);
  });

  it("refuses what is no setting", async () => {
    await expect(conf.set("a", {})).rejects.toThrow(/a plain object/);
    await expect(conf.get("a", {})).rejects.toThrow(/conf\.get\("a", otherwise\).*a plain object/);
    await expect(conf.get("")).rejects.toThrow(/a name was expected/);
    await expect(conf.isModifiable(1)).rejects.toThrow(/a name was expected/);
  });
});
