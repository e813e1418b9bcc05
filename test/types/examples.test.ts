import { readFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { beforeAll, describe, expect, it } from "vitest";
import { compileLines } from "./support/compile-lines.js";

// The examples of the public documentation must compile as they stand, over the frames declared here.

const prelude = `import { type ArrayOf, col, colOf, type DataFrame, expr, fn, lit, type MapOf, SparkSession, type StructOf, types, when, Window } from "../../src/index.js";
import { explode, rank, sum, upper } from "../../src/generated/functions/index.js";
declare const spark: SparkSession;
declare const df: DataFrame<{
  id: "bigint"; name: "string" | null; city: "string" | null; country: "string" | null; age: "int" | null; born: "date" | null; email: "string" | null;
  internal_id: "string"; note: "string"; origin: "string" | null; delay: "int" | null; status: "string"; day: "date"; iso_day: "string"; code: "string"; rank: "int";
  amount: "decimal"; price: "decimal"; quantity: "int"; tax: "decimal"; net: "double"; total: "bigint"; n: "int"; profit: "double"; score: "double";
  active: "boolean"; started: "timestamp"; finished: "timestamp"; flags: "int"; before: "int"; after: "int"; path: "string"; file: "string"; title: "string"; text: "string";
  tags: ArrayOf<"string">; list: ArrayOf<"int">; labels: MapOf<"string", "string">; q1: "double"; q2: "double"; range: StructOf<{ between: "int" }>;
  address: StructOf<{ street: "string"; number: "int"; city: "string" }>;
}>;
declare const c: ReturnType<typeof df.cols<typeof df extends DataFrame<infer S> ? S : never>>;
declare const people: DataFrame<{ id: "bigint"; name: "string"; age: "int"; city: "string"; boss_id: "bigint" | null }>;
declare const orders: DataFrame<{ id: "bigint"; customer_id: "bigint"; amount: "decimal"; country: "string"; status: "string"; number: "bigint" }>;
declare const customers: DataFrame<{ id: "bigint"; number: "bigint"; name: "string" }>;
declare const blocked: DataFrame<{ id: "bigint" }>;
declare const thisYear: DataFrame<{ id: "bigint"; code: "string" }>;
declare const lastYear: DataFrame<{ id: "bigint"; code: "string" }>;
declare const a: DataFrame<{ code: "string" | null }>;
declare const b: DataFrame<{ code: "string" | null }>;
declare const worst: DataFrame<{ code: "string" | null }>;
declare function write(rows: unknown): void;
declare function fetchToken(): Promise<string>;
declare function withTotals<S>(frame: DataFrame<S>): DataFrame<S>;
`;

const source = join(import.meta.dirname, "..", "..", "src");
const files = globSync(["dsl/**/*.ts", "session.ts"], { cwd: source }).sort();

/** The code after each `@example`, on its line or in a fence, as one line. */
function examplesOf(file: string): string[] {
  const text = readFileSync(join(source, file), "utf8").replaceAll(/^\s*\* ?/gm, "");
  const found = text.matchAll(/@example(?: (?<line>.+)|\s*```ts\n(?<block>[^`]*)```)/g);
  return [...found].map(({ groups }) => (groups?.line ?? groups?.block ?? "").replaceAll("\n", " ").replace(/ ?\*\/$/, ""));
}

describe("examples", () => {
  const examples = files.flatMap((file) => examplesOf(file).map((code) => ({ file, code })));
  let errors: readonly (readonly string[])[] = [];
  beforeAll(() => {
    errors = compileLines(
      prelude,
      examples.map(({ code }) => `async () => { ${code} };`),
    );
  }, 300_000);

  it("are many", () => expect(examples.length).toBeGreaterThan(100));

  it.each(examples.map(({ file, code }, i) => [file, code, i] as const))("%s: %s", (_file, _code, i) => {
    expect(errors[i]).toEqual([]);
  });
});
