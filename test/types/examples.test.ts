import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { schemas } from "../support/example-frames.js";
import { examples } from "../support/examples.js";
import { compileLines } from "./support/compile-lines.js";

// The examples of the public documentation must compile as they stand, over the frames declared here.

const prelude = `import { type ArrayOf, callFunction, col, colOf, type DataFrame, expr, fn, lit, type MapOf, Observation, SparkSession, StorageLevel, type StructOf, types, when, Window } from "../../src/index.js";
import type { SchemaOfInput } from "../../src/dsl/input/schema-input.js";
import { schemas } from "../support/example-frames.js";
import { explode, rank, sum, upper } from "../../src/generated/functions/index.js";
declare const spark: SparkSession;
${Object.keys(schemas)
  .map((name) => `declare const ${name}: DataFrame<SchemaOfInput<typeof schemas.${name}>>;`)
  .join("\n")}
declare const c: ReturnType<typeof df.cols<typeof df extends DataFrame<infer S> ? S : never>>;
declare function write(rows: unknown): void;
declare const url: string;
declare const password: string;
declare function fetchToken(): Promise<string>;
declare function withTotals<S>(frame: DataFrame<S>): DataFrame<S>;
`;

/** The second column of docs/from-pyspark.md: its code spans, in one backtick or in two. */
const ported = readFileSync(new URL("../../docs/from-pyspark.md", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) => line.split(/(?<!\\)\|/)[2]!.trim())
  .map((cell) => (cell.startsWith("``") ? cell.slice(2, -2).trim() : cell.slice(1, -1)));
const all = [...examples, ...ported.map((code) => ({ file: "docs/from-pyspark.md", code: `${code};` }))];

describe("examples", () => {
  let errors: readonly (readonly string[])[] = [];
  beforeAll(() => {
    errors = compileLines(
      prelude,
      all.map(({ code }) => `async () => { ${code.replaceAll("\n", " ")} };`),
    );
  }, 300_000);

  it("are many", () => {
    expect(examples.length).toBeGreaterThan(100);
    expect(ported.length).toBeGreaterThan(25);
  });

  it.each(all.map(({ file, code }, i) => [file, code, i] as const))("%s: %s", (_file, _code, i) => {
    expect(errors[i]).toEqual([]);
  });
});
