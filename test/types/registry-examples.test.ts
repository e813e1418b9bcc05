import { beforeAll, describe, expect, it } from "vitest";
import { functionDocs } from "../../src/generated/facts/docs.js";
import { factByName } from "../../src/generated/facts/index.js";
import { compileLines } from "./support/compile-lines.js";

// The examples in the registry's documentation must compile as an editor shows them; test/conformance runs them.

const prelude = `import { col, expr, fn, lit, type SparkSession, types, when, Window } from "../../src/index.js";
declare const spark: SparkSession;
declare const tvf: SparkSession["tvf"];
`;

// another name's examples are those of its function
const examples = Object.entries(functionDocs).flatMap(([name, docs]) =>
  factByName(name)?.aliasOf === undefined ? docs.examples.map((example) => ({ name, ...example })) : [],
);

describe("the registry's examples", () => {
  let errors: readonly (readonly string[])[] = [];
  beforeAll(() => {
    errors = compileLines(
      prelude,
      examples.map(
        ({ expr, schema }) =>
          `() => { const c = spark.createDataFrame([] as any[], ${JSON.stringify(schema ?? "x int")}).cols(); return [${expr}, c]; };`,
      ),
    );
  }, 300_000);

  it.each(examples.map(({ name, expr }, i) => [name, expr, i] as const))("%s: %s", (_name, _expr, i) => {
    expect(errors[i]).toEqual([]);
  });
});
