import { isDeepStrictEqual } from "node:util";
import { create, type MessageInitShape } from "@bufbuild/protobuf";
import { afterAll, beforeAll, expect, it } from "vitest";
import { PlanSchema } from "../../src/generated/proto/spark/connect/base_pb.js";
import { type Interceptor, SparkSession } from "../../src/index.js";
import { describeSpark } from "../support/spark.js";
import { kindsIn } from "../unit/plans/messages-in.js";

// Many rows go to the server ahead of the first query that reads them.

const ddl = "id bigint not null, name string, tags array<string>, at timestamp";
const rows = Array.from({ length: 12_000 }, (_, i) => ({
  id: BigInt(i),
  name: i % 7 === 0 ? null : `customer ${i} ✓ `.repeat(8),
  tags: i % 5 === 0 ? null : [`a${i}`, null, ""],
  at: new Date(i * 86_400_000),
}));

describeSpark("rows of a megabyte and more", (address) => {
  let spark: SparkSession;
  const plans: MessageInitShape<typeof PlanSchema>[] = [];
  /** The kinds of relations in the plans that were sent. */
  const kinds = () =>
    plans.splice(0).map((plan) => [...kindsIn(create(PlanSchema, plan))].flatMap((kind) => /\w*localRelation$/i.exec(kind) ?? []));
  let uploads = 0;
  const watched: Interceptor = (next) => ({
    ...next,
    addArtifacts: (requests, options) => {
      uploads += 1;
      return next.addArtifacts(requests, options);
    },
    executePlan: (request, options) => {
      // commands in the background remove checkpoints that nobody holds any more
      if (request.plan?.opType?.case === "root") plans.push(request.plan);
      return next.executePlan(request, options);
    },
  });
  beforeAll(async () => {
    spark = await SparkSession.connect(address, { interceptors: [watched] });
  });
  afterAll(() => spark?.close());

  it("come back as they were, sent once for all queries of them", async () => {
    const frame = spark.createDataFrame(rows, ddl);
    expect(await frame.count()).toBe(rows.length);
    expect((await frame.schema()).fields.map(({ name, nullable }) => [name, nullable])).toEqual([
      ["id", false],
      ["name", true],
      ["tags", true],
      ["at", true],
    ]);
    const back = await frame.orderBy("id").collect({ timestamp: "micros" });
    const expected = rows.map((row) => ({ ...row, at: BigInt(row.at.getTime()) * 1000n }));
    // (Quicker than toEqual, which is for what differs.)
    expect(isDeepStrictEqual(back, expected) || back).toBe(true);
    expect(await frame.union(frame).count()).toBe(2 * rows.length);
    expect(uploads).toBe(1);
    expect(kinds()).toEqual([["chunkedCachedLocalRelation"], ["chunkedCachedLocalRelation"], Array(2).fill("chunkedCachedLocalRelation")]);
  });

  it("are what commands and questions about a plan read, too", async () => {
    const frame = spark.createDataFrame(rows.slice(1), ddl);
    expect(await frame.isLocal()).toBe(true);
    expect(await (await frame.localCheckpoint()).count()).toBe(rows.length - 1);
  });

  it("follow the session's threshold", async () => {
    await spark.conf.set("spark.sql.session.localRelationCacheThreshold", 2 ** 30);
    const before = uploads;
    plans.length = 0;
    expect(await spark.createDataFrame(rows.slice(2), ddl).count()).toBe(rows.length - 2);
    expect([uploads, kinds()]).toEqual([before, [["localRelation"]]]);
    await spark.conf.unset("spark.sql.session.localRelationCacheThreshold");
  });
});
