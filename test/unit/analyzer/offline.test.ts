import { describe, expect, it } from "vitest";
import { connectExecutor } from "../../../src/connect/index.js";
import type { Executor } from "../../../src/dsl/executor.js";
import { createDataFrame } from "../../../src/dsl/frame/data-frame.js";
import { rootState } from "../../../src/dsl/frame/frame-state.js";
import { createReader } from "../../../src/dsl/input/reader.js";
import { AnalysisError, ArgumentError, CancelledError, SessionClosedError, UnsupportedError } from "../../../src/errors.js";
import { col, type DataFrame, fn, SparkSession } from "../../../src/index.js";
import { call } from "../../../src/plan/expressions.js";
import { project } from "../../../src/plan/projections.js";
import { namedTable, range } from "../../../src/plan/sources.js";
import { toDdl } from "../../../src/types/ddl.js";
import { versionedServer } from "../connect/versioned-server.js";

// df.schema({ offline: true }): that the answers are Spark's is tested on a real one (test/spark/offline-schema.test.ts).

async function connected(version = "4.3.0"): Promise<{ readonly executor: Executor; readonly calls: readonly string[] }> {
  const { transport, calls } = versionedServer(version);
  return { executor: await connectExecutor(transport), calls };
}

const ids = (executor: Executor): DataFrame<{ id: "bigint" }> => createDataFrame(rootState(executor, range(0n, 3n, 1n)));
const ddlOf = async (frame: DataFrame<unknown>): Promise<string> => toDdl(await frame.schema({ offline: true }));

describe("a schema that is derived offline", () => {
  it("takes no call", async () => {
    const { executor, calls } = await connected();
    const files = createReader(executor).schema("id bigint not null, name string not null").parquet("/data/people");
    expect(await ddlOf(files)).toBe("id BIGINT,name STRING");
    const joined = files.join(ids(executor), "id", "right").withColumn("up", (c) => fn.upper(c.name));
    expect(await ddlOf(joined)).toBe("id BIGINT NOT NULL,name STRING,up STRING");
    expect(calls).toEqual(["sparkVersion"]);
  });

  it("is not taken for the server's: asked without the option, the server is asked", async () => {
    const { executor, calls } = await connected();
    const frame = ids(executor).select((c) => ({ twice: c.id.times(2n) }));
    await frame.schema({ offline: true });
    await expect(frame.schema()).rejects.toThrow("this server tells its version only");
    expect(calls).toEqual(["sparkVersion", "schema"]);
  });

  it("is of the server's version", async () => {
    const best = ({ executor }: { readonly executor: Executor }) => ids(executor).agg(fn.max_by(col("id"), col("id"), 2).as("best"));
    expect(await ddlOf(best(await connected("4.2.1")))).toBe("best ARRAY<BIGINT>");
    await expect(ddlOf(best(await connected("4.1.1")))).rejects.toThrow(/max_by with k needs Spark 4\.2\.0/);
  });

  it("needs no server at all in an embedded session, where files stay unread", async () => {
    await using spark = await SparkSession.embedded();
    expect(await ddlOf(spark.read.schema("a int not null").json("/nowhere/at/all.json"))).toBe("a INT");
    await expect(spark.read.json("/nowhere/at/all.json").schema({ offline: true })).rejects.toThrow(
      /json files that were read without a schema/,
    );
  });
});

describe("what cannot be derived offline is refused", () => {
  it("by name, where only the server knows it", async () => {
    const { executor, calls } = await connected();
    const table = createDataFrame(rootState(executor, namedTable("db.`odd name`")));
    const unknown = createDataFrame(
      rootState(executor, project(range(0n, 1n, 1n), [{ expression: call("from_the_future", []), references: [] }])),
    );
    const refusals: readonly [DataFrame<unknown>, RegExp][] = [
      [table, /the table or view db\.odd name/],
      [table.filter(col("x").gt(1)), /the table or view db\.odd name/],
      [table.as("x int"), /the table or view db\.odd name/],
      [createReader(executor).csv("/data/a.csv"), /csv files that were read without a schema \(\/data\/a\.csv\)/],
      [ids(executor).selectExpr("id + 1"), /SQL text \("id \+ 1"\)/],
      [unknown, /the function `from_the_future`/],
    ];
    for (const [frame, message] of refusals) {
      const failing = frame.schema({ offline: true });
      await expect(failing).rejects.toThrow(UnsupportedError);
      await expect(failing).rejects.toThrow(message);
      await expect(failing).rejects.toThrow(
        /^The schema cannot be derived offline, because of .*Without \{ offline: true \} the server is asked\.$/,
      );
    }
    expect(calls).toEqual(["sparkVersion"]);
  });

  it("with Spark's error, where the plan is wrong", async () => {
    const { executor } = await connected();
    const failing = ids(executor).untyped().select("nope").schema({ offline: true });
    await expect(failing).rejects.toThrow(AnalysisError);
    await expect(failing).rejects.toMatchObject({ errorClass: "UNRESOLVED_COLUMN.WITH_SUGGESTION" });
  });

  it("as a claim that is wrong", async () => {
    const { executor } = await connected();
    expect(await ddlOf(ids(executor).as("id bigint"))).toBe("id BIGINT NOT NULL");
    await expect(ids(executor).as("id int").schema({ offline: true })).rejects.toThrow(/"id": expected int, found bigint not null/);
  });

  it("and a claim that holds offline is still the server's to verify", async () => {
    const { executor, calls } = await connected();
    const claimed = ids(executor).as("id bigint");
    await claimed.schema({ offline: true });
    await expect(claimed.count()).rejects.toThrow("this server tells its version only");
    expect(calls).toEqual(["sparkVersion", "schema"]);
  });

  it("for a closed session, a cancelled call and options that are wrong", async () => {
    const { executor } = await connected();
    const frame = ids(executor).select("id");
    await expect(frame.schema({ offline: true, signal: AbortSignal.abort() })).rejects.toThrow(CancelledError);
    await expect(frame.schema({ offline: "yes" as never })).rejects.toThrow(ArgumentError);
    await expect(frame.schema({ online: true } as never)).rejects.toThrow(/no option "online"/);
    await executor.close();
    await expect(frame.schema({ offline: true })).rejects.toThrow(SessionClosedError);
  });
});
