import { readFileSync } from "node:fs";
import { createRegistry } from "@bufbuild/protobuf";
import { StringValueSchema } from "@bufbuild/protobuf/wkt";
import { afterAll, describe, expect, it } from "vitest";
import { SparkSession } from "../../../src/index.js";
import { type Json, normalize } from "./normalize.js";
import { differencesOf, plansFile, queriesOf, topics } from "./topics.js";

// the messages of plugins that topics use
const registry = createRegistry(StringValueSchema);
const spark = await SparkSession.embedded();
afterAll(() => spark.close());

for (const topic of topics) {
  const recorded: Record<string, Json> = JSON.parse(readFileSync(plansFile(topic), "utf8"));
  const ours = await queriesOf(topic, spark);
  const differences = await differencesOf(topic);

  const planOf = async (name: string): Promise<Json> => {
    const json = (await ours[name]!().toProtoJson({ registry })) as { readonly root?: Json };
    return normalize(json.root ?? (json as Json));
  };

  describe(`${topic}: the plan is what PySpark's client builds for the same query`, () => {
    for (const [name, theirs] of Object.entries(recorded)) {
      if (differences[name] === undefined) it(name, async () => expect(await planOf(name)).toEqual(normalize(theirs)));
    }
  });

  describe(`${topic}: where ours differs on purpose`, () => {
    for (const [name, { why, plan }] of Object.entries(differences)) {
      it(`${name}: ${why}`, async () => {
        const theirs = recorded[name];
        expect(theirs, `queries.py has no query "${name}"`).toBeDefined();
        if (plan === undefined)
          return expect(ours[name], "a query without a counterpart is not to be written in queries.ts").toBeUndefined();
        const built = await planOf(name);
        expect(built).not.toEqual(normalize(theirs!));
        expect(built).toEqual(normalize(plan));
      });
    }
    it("nothing else", () => expect(Object.keys(differences).filter((name) => !(name in recorded))).toEqual([]));
  });

  it(`${topic}: every query has its counterpart`, () => {
    expect(Object.keys(ours).filter((name) => !(name in recorded))).toEqual([]);
    expect(Object.keys(recorded).filter((name) => !(name in ours) && differences[name]?.plan !== undefined)).toEqual([]);
  });
}
