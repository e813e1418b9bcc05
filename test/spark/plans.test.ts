import { readFileSync } from "node:fs";
import { clone, create, createRegistry, fromJson, type JsonValue } from "@bufbuild/protobuf";
import { StringValueSchema } from "@bufbuild/protobuf/wkt";
import { afterAll, beforeAll, expect, it } from "vitest";
import { SparkError, UnsupportedError } from "../../src/errors.js";
import { AnalyzePlanRequest_SchemaSchema, type Plan, PlanSchema } from "../../src/generated/proto/spark/connect/base_pb.js";
import { RelationSchema } from "../../src/generated/proto/spark/connect/relations_pb.js";
import { callFunction, type DataFrame, fn, type Interceptor, lit, SparkSession } from "../../src/index.js";
import { canonical } from "../conformance/support/canonical.js";
import { schemaText } from "../conformance/support/schema-text.js";
import { describeSpark } from "../support/spark.js";
import { kindsIn } from "../unit/plans/messages-in.js";
import { sections } from "../unit/plans/protocol-page.js";
import { differencesOf, plansFile, queriesOf, topics } from "../unit/plans/topics.js";
import { forLittleData } from "./support/little-data.js";
import { expectedFailures, notAnswered } from "./support/plan-failures.js";
import { type PlanSources, planSources } from "./support/plan-sources.js";

// The plans of test/unit/plans on the server of this run: ours run, and those that PySpark built have the same schema there, and the same rows
// where the two plans differ; or both fail alike. What the server is too old for is refused here, and by the server when it is sent all the same.

// the messages of plugins that topics use
const registry = createRegistry(StringValueSchema);

describeSpark("plans on this server", (address) => {
  let sources: PlanSources;
  let ours: SparkSession;
  let theirs: SparkSession;
  /** The plan that `theirs` sends in place of what it is asked for. */
  let recorded: Plan;
  /** The kinds of relations and expressions in plans that the server has answered. */
  const answered = new Set<string>();

  /** Sends what `chosen` makes of a query's plan, and notes what was in it once it is answered. */
  const sending =
    (chosen: (plan: Plan) => Plan): Interceptor =>
    (next) => ({
      ...next,
      async *executePlan(request, options) {
        const plan = clone(PlanSchema, chosen(create(PlanSchema, request.plan)));
        const kinds = [...kindsIn(plan)];
        await sources.provide(plan);
        for await (const response of next.executePlan({ ...request, plan }, options)) {
          // who reads the results leaves at the last response
          if (response.responseType.case === "resultComplete") for (const kind of kinds) answered.add(kind);
          yield response;
        }
      },
      async analyzePlan(request, options) {
        const { analyze } = request;
        if (analyze?.case !== "schema") return next.analyzePlan(request, options);
        const plan = clone(PlanSchema, chosen(create(PlanSchema, analyze.value?.plan)));
        await sources.provide(plan);
        return next.analyzePlan(
          { ...request, analyze: { case: "schema", value: create(AnalyzePlanRequest_SchemaSchema, { plan }) } },
          options,
        );
      },
    });

  beforeAll(async () => {
    sources = await planSources(address);
    ours = await SparkSession.connect(address, { interceptors: [sending((plan) => plan)] });
    theirs = await SparkSession.connect(address, { interceptors: [sending(() => recorded)] });
    for (const session of [ours, theirs]) {
      for (const [key, value] of Object.entries({ ...forLittleData, "spark.sql.timeType.enabled": "true" }))
        await session.conf.set(key, value);
    }
  });
  afterAll(async () => {
    await Promise.all([ours?.close(), theirs?.close()]);
    await sources?.drop();
  });

  it.each(topics)(
    "%s: our plans run, and PySpark's give the same",
    async (topic) => {
      const queries = await queriesOf(topic, ours);
      const differences = await differencesOf(topic);
      const plans: Readonly<Record<string, JsonValue>> = JSON.parse(readFileSync(plansFile(topic), "utf8"));
      const failed: Record<string, string> = {};
      const unlike: Record<string, { readonly ours: Outcome; readonly theirs: Outcome }> = {};
      for (const [name, plan] of Object.entries(plans)) {
        recorded = create(PlanSchema, { opType: { case: "root", value: fromJson(RelationSchema, plan, { registry }) } });
        // a query without a counterpart here is PySpark's alone
        const query = queries[name] ?? (() => theirs.range(1));
        const mine = await outcomeOf(query, true);
        const differs = differences[name] !== undefined;
        const other = await outcomeOf(() => theirs.range(1), differs || mine.fails !== undefined);
        if (mine.fails === tooNew) {
          if (other.fails === undefined) unlike[name] = { ours: mine, theirs: other };
          continue;
        }
        if (mine.fails !== undefined) failed[name] = mine.fails;
        const same = differs ? canonical(mine.rows) === canonical(other.rows) : mine.schema === other.schema;
        if (!same || mine.fails !== other.fails) unlike[name] = { ours: mine, theirs: other };
      }
      expect(unlike).toEqual({});
      expect(failed).toEqual(expectedFailures(topic, ours.version));
    },
    600_000,
  );

  it("what only actions build is answered, too", async () => {
    const numbers = ours.createDataFrame(
      [
        [1, 2.5],
        [2, 0.5],
      ],
      "a int not null, b double not null",
    );
    expect(await numbers.tail(1)).toEqual([{ a: 2, b: 0.5 }]);
    expect(await numbers.showString()).toContain("|  1|2.5|");
    expect(await numbers.htmlString()).toContain("<td>2.5</td>");
    expect(await numbers.stat.cov("a", "b")).toBe(-1);
    expect(await numbers.stat.corr("a", "b")).toBeCloseTo(-1);
    expect(await numbers.stat.approxQuantile("a", [0], 0)).toEqual([1]);
    const kept = await numbers.localCheckpoint();
    expect(await kept.agg((c) => ({ s: fn.sum(c.a) })).collect()).toEqual([{ s: 3n }]);
    // more rows than a plan carries
    const long = "x".repeat(65_536);
    const many = ours.createDataFrame(
      Array.from({ length: 20 }, (_, i) => [i, `${long}${i}`]),
      "i int, s string",
    );
    expect(
      await many
        .filter((c) => c.s.eq(`${long}19`))
        .select("i")
        .collect(),
    ).toEqual([{ i: 19 }]);
    // the functions that the topics call so exist nowhere
    const masked = numbers
      .limit(1)
      .select((c) => ({ a: callFunction("abs", c.a), m: callFunction("mask", lit("Ab1"), { upperChar: lit("Q") }) }));
    expect(await masked.collect()).toEqual([{ a: 1, m: "Qxn" }]);
    // the topics' frames have no type that all of their columns share
    expect(await numbers.select("a").transpose().collect({ rows: "array" })).toEqual([]);
  });

  it("every relation and expression that docs/protocol.md calls built has been answered", () => {
    const built = sections.flatMap(({ listed }) => listed.filter(({ isBuilt }) => isBuilt));
    expect(built.filter(({ kind }) => !answered.has(kind)).map(({ name }) => name)).toEqual(notAnswered(ours.version));
  });
});

const tooNew = "the server is too old";

/** What a query gives, its rows in no order; or how it fails. */
interface Outcome {
  readonly fails?: string;
  readonly schema?: string;
  readonly rows?: readonly string[];
}

// biome-ignore lint/suspicious/noExplicitAny: frames of any schema
async function outcomeOf(query: () => DataFrame<any>, whole: boolean): Promise<Outcome> {
  try {
    const frame = query();
    const schema = schemaText(await frame.schema());
    return { schema, rows: whole ? (await frame.collect({ rows: "array" })).map(canonical).sort() : [] };
  } catch (error) {
    if (!(error instanceof SparkError)) throw error;
    if (error instanceof UnsupportedError && error.message.includes("; this server runs Spark")) return { fails: tooNew };
    return { fails: error.errorClass ?? error.message.split("\n")[0]! };
  }
}
