import { afterAll, beforeAll, expect, it } from "vitest";
import { SparkError, type SparkSession, UnsupportedError } from "../../src/index.js";
import { versionReached } from "../../src/types/version-rules.js";
import { suite } from "./support/conform.js";
import { type Engine, engines } from "./support/engines.js";
import { type Answer, askAlone, type Example, examples, expectedOf, factsIn, Questions } from "./support/registry-examples.js";

// Every example in the registry's documentation, as a user would write it, on every engine that has the function.

/** What some examples need and older releases keep behind a switch; a release that does not know a setting takes no notice of it. */
const settings: Readonly<Record<string, string>> = {
  "spark.sql.session.timeZone": "UTC",
  "spark.sql.timeType.enabled": "true",
  "spark.sql.geospatial.enabled": "true",
  "spark.sql.pyspark.worker.logging.enabled": "true",
};

const [embedded, real] = engines as readonly [Engine, Engine];

suite("the registry's examples on Spark", () => {
  let spark: SparkSession;
  let questions: Questions;
  const leftOut: string[] = [];

  beforeAll(async () => {
    if (real.missing !== undefined) return;
    spark = await real.session();
    for (const [name, value] of Object.entries(settings)) await spark.conf.set(name, value);
    questions = new Questions(spark, examples);
  });

  afterAll(() => {
    if (leftOut.length > 0)
      console.warn(`LEFT OUT, for want of a package on the server: ${leftOut.length} examples (${leftOut.join("; ")})`);
  });

  for (const example of examples) {
    it.skipIf(real.missing !== undefined)(`${example.fact.name}: ${example.expr}`, async (context) => {
      const answer = await settled(questions.ask(example));
      const newer = factsIn(example).filter(({ since }) => !versionReached(spark.version, since));
      if (newer.length > 0) {
        const needs = newer.map(({ name, since }) => `${name} needs Spark ${since}; this server runs Spark ${spark.version}.`);
        expect(needs).toContain(messageOf(answer));
        return;
      }
      if (answer instanceof UnsupportedError) return expect(messageOf(answer)).toMatch(laterParameters(example, spark.version));
      if (example.needs !== undefined && answer instanceof SparkError && answer.errorClass?.includes("_NOT_LOADED_")) {
        leftOut.push(example.expr);
        context.skip(`the server has no ${example.needs}`);
      }
      if (answer instanceof Error) throw answer;
      expect(answer).toEqual(expectedOf(example));
    });
  }
});

suite("the registry's examples on the embedded engine", () => {
  let spark: SparkSession;
  const answered = new Set<string>();

  beforeAll(async () => {
    spark = await embedded.session();
  });

  for (const example of examples) {
    it(`${example.fact.name}: ${example.expr}`, async () => {
      const answer = await settled(askAlone(spark, example));
      // what the engine lacks it refuses by name; anything else is a failure
      if (answer instanceof UnsupportedError) return expect(answer.messageParameters.feature ?? answer.message).toMatch(namesOf(example));
      if (answer instanceof Error) throw answer;
      expect(answer).toEqual(expectedOf(example));
      answered.add(example.fact.name);
    });
  }

  it("has an answer of every function that it says it has", () => {
    const claimed = examples.filter(({ fact: { engine } }) => engine !== undefined && !("unsupported" in engine));
    expect([...new Set(claimed.map(({ fact }) => fact.name))].filter((name) => !answered.has(name))).toEqual([]);
  });
});

async function settled(asked: Promise<Answer>): Promise<Answer | Error> {
  try {
    return await asked;
  } catch (error) {
    return error as Error;
  }
}

function messageOf(answer: Answer | Error): string {
  return answer instanceof Error ? answer.message : `it was answered: ${JSON.stringify(answer)}`;
}

/** The refusal of a parameter that one of the example's functions got after this release. */
function laterParameters(example: Example, version: string): RegExp {
  const later = factsIn(example).flatMap((fact) =>
    (fact.changes ?? [])
      .filter(({ since }) => !versionReached(version, since))
      .map(({ since }) => `${fact.name} with \\w+ needs Spark ${since}; this server runs Spark ${version}\\.`),
  );
  return new RegExp(`^(${later.join("|")})$`);
}

/** What a refusal may name: a function of the example under one of its names, or an operator; SQL text where there is some. */
function namesOf(example: Example): RegExp {
  const names = factsIn(example).flatMap((fact) => [
    fact.name,
    ...(fact.aliasOf === undefined ? [] : [fact.aliasOf]),
    ...fact.wireNames,
    ...(fact.wire ?? []).map((form) => form.name),
  ]);
  const words = [...new Set(names)].map((name) => name.replace(/\W/g, "\\$&"));
  const text = example.expr.includes("expr(") ? "^SQL text |" : "";
  return new RegExp(`${text}(^|[ "])(${words.join("|")})($|[ (])`);
}
