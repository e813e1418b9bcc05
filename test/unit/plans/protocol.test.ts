import { fromBinary } from "@bufbuild/protobuf";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PlanSchema } from "../../../src/generated/proto/spark/connect/base_pb.js";
import { SparkSession } from "../../../src/index.js";
import { kindsIn } from "./messages-in.js";
import { sections } from "./protocol-page.js";
import { queriesOf, topics } from "./topics.js";

// docs/protocol.md against the protocol, and against the plans of the topics. That what it calls built is also run by a server is asked in
// test/spark/plans.test.ts.

/** What stands in the topics' plans. */
const met = new Set<string>();
let spark: SparkSession;

beforeAll(async () => {
  spark = await SparkSession.embedded();
  for (const topic of topics) {
    for (const query of Object.values(await queriesOf(topic, spark))) {
      for (const kind of kindsIn(fromBinary(PlanSchema, await query().toProto()))) met.add(kind);
    }
  }
}, 120_000);
afterAll(() => spark.close());

/** Built, yet not by what only describes a query: an action, or a session of another kind. */
const builtByActions: ReadonlySet<string> = new Set([
  "show_string",
  "tail",
  "html_string",
  "cov",
  "corr",
  "approx_quantile",
  "cached_remote_relation",
  "local_relation",
  "chunked_cached_local_relation",
]);

describe.each(sections)("docs/protocol.md: $heading", ({ listed, protocol }) => {
  const names = (those: typeof listed) => those.map(({ name }) => name);

  it("lists what the protocol has, in its order", () => expect(names(listed)).toEqual(protocol));

  it("says of nothing that it is not built, which is", () =>
    expect(names(listed.filter(({ kind, isBuilt }) => !isBuilt && met.has(kind)))).toEqual([]));

  it("says of nothing that it is built, which no plan has", () =>
    expect(names(listed.filter(({ name, kind, isBuilt }) => isBuilt && !builtByActions.has(name) && !met.has(kind)))).toEqual([]));
});
