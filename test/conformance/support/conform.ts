import { afterAll, describe, expect, it } from "vitest";
import { type DataFrame, type SparkError, type SparkSession, UnsupportedError } from "../../../src/index.js";
import { canonical } from "./canonical.js";
import { closeSessions, type Engine, engines } from "./engines.js";
import { schemaText } from "./schema-text.js";

export { bytes, instant } from "./canonical.js";

// biome-ignore lint/suspicious/noExplicitAny: cases of many schemas; what they select is compared at run time
export type AnyFrame = DataFrame<any>;
type Query = (spark: SparkSession) => AnyFrame | Promise<AnyFrame>;

/** What Spark answers. Rows are compared in any order, unless `ordered`. */
export interface Answer {
  /** Names, types and null flags, as schemaText writes them. */
  readonly schema: string;
  readonly rows: readonly (readonly unknown[])[];
  readonly ordered?: boolean;
  /** The embedded engine does not have this yet and says so: what its UnsupportedError names. */
  readonly refused?: RegExp;
}

/** For a new case: it fails, and the message is Spark's answer, ready to be checked and written into the case. */
export const pending: Answer = { schema: "pending", rows: [] };

/** One query, one answer, on every engine. */
export function conform(name: string, query: Query, answer: Answer): void {
  onEachEngine(name, async (spark, engine) => {
    if (engine === "embedded" && answer.refused !== undefined)
      return expectRefusal(async () => (await query(spark)).collect(), answer.refused);
    const frame = await query(spark);
    const schema = schemaText(await frame.schema());
    const rows = (await frame.collect({ rows: "array" })) as readonly (readonly unknown[])[];
    if (answer.schema === pending.schema) {
      throw new Error(
        engine === "spark"
          ? `the answer is pending; Spark's is:\n${source(schema, rows, answer.ordered)}`
          : "the answer is pending: run it on Spark",
      );
    }
    expect(source(schema, rows, answer.ordered)).toBe(source(answer.schema, answer.rows, answer.ordered));
  });
}

export interface ExpectedError {
  readonly type: new (message: string) => SparkError;
  /** Spark's error class; undefined: the client refuses before Spark is asked. */
  readonly errorClass?: string;
  /** What the message must say. */
  readonly says?: RegExp;
}

/** A query that fails, in the same way on every engine. */
export function conformError(name: string, query: (spark: SparkSession) => unknown, expected: ExpectedError): void {
  onEachEngine(name, async (spark) => {
    const error = await failure(async () => {
      const result = await query(spark);
      if (isFrame(result)) await result.collect({ rows: "array" });
    });
    expect(error).toBeInstanceOf(expected.type);
    expect((error as SparkError).errorClass).toBe(expected.errorClass);
    if (expected.says) expect((error as SparkError).message).toMatch(expected.says);
  });
}

/** Something that Spark can do and the embedded engine says it can't, by name, before anything runs. */
export function refused(name: string, query: Query, says: RegExp): void {
  const [embedded, real] = engines;
  it(`${name} [refused by the embedded engine]`, async () => {
    await expectRefusal(async () => (await query(await embedded!.session())).collect({ rows: "array" }), says);
  });
  it.skipIf(real!.missing !== undefined)(`${name} [spark can]`, async () => {
    await (await query(await real!.session())).collect({ rows: "array" });
  });
}

/** A case of its own making, on every engine. */
export function onEachEngine(name: string, body: (spark: SparkSession, engine: Engine["name"]) => Promise<void>): void {
  for (const engine of engines) {
    it.skipIf(engine.missing !== undefined)(`${name} [${engine.name}]`, async () => body(await engine.session(), engine.name));
  }
}

/** `describe` that closes the file's sessions at its end. */
export function suite(name: string, body: () => void): void {
  describe(name, () => {
    afterAll(closeSessions);
    body();
  });
}

function source(schema: string, rows: readonly (readonly unknown[])[], ordered = false): string {
  const lines = rows.map((row) => `  ${canonical(row)},`);
  if (!ordered) lines.sort();
  return [`schema: ${JSON.stringify(schema)},`, "rows: [", ...lines, "],"].join("\n");
}

async function expectRefusal(run: () => Promise<unknown>, says: RegExp): Promise<void> {
  const error = await failure(run);
  expect(error).toBeInstanceOf(UnsupportedError);
  expect((error as UnsupportedError).message).toMatch(says);
}

async function failure(run: () => Promise<unknown>): Promise<unknown> {
  try {
    await run();
  } catch (error) {
    return error;
  }
  throw new Error("it was answered, and should have failed");
}

function isFrame(value: unknown): value is AnyFrame {
  return typeof value === "object" && value !== null && "collect" in value;
}
