import { functionDocs } from "../../../src/generated/facts/docs.js";
import { factByName, facts } from "../../../src/generated/facts/index.js";
import * as entry from "../../../src/index.js";
import type { ExampleFact, FunctionFact } from "../../../src/signatures/function-fact.js";
import type { StructType } from "../../../src/types/data-type.js";
import { parseDdl } from "../../../src/types/ddl.js";
import { versionReached } from "../../../src/types/version-rules.js";
import type { AnyFrame } from "./conform.js";
import { frame } from "./frames.js";
import { typeText } from "./schema-text.js";

/** An example of the registry's documentation with the function that it is written at. */
export interface Example extends ExampleFact {
  readonly fact: FunctionFact;
}

export const examples: readonly Example[] = Object.entries(functionDocs).flatMap(([name, { examples: written }]) =>
  written.map((example) => ({ ...example, fact: factByName(name)! })),
);

/** What an example gave, in the registry's notation. */
export interface Answer {
  readonly value: unknown;
  readonly type: string;
}

/** The example as a user would write it. */
function exampleFrame(spark: entry.SparkSession, example: Example): AnyFrame {
  const source = rowsOf(spark, example);
  const made = evaluate(spark, example, source);
  if (isTable(example)) return made as AnyFrame;
  return isAggregate(example) ? source.agg(made as never) : source.select(made as never);
}

/** Whether the example is one value of a row without columns, as most are. */
function fitsWithOthers(example: Example): boolean {
  return example.rows === undefined && !isTable(example) && !isAggregate(example) && !makesRows(example);
}

function evaluate(spark: entry.SparkSession, { expr: text }: Example, source: AnyFrame): unknown {
  const { fn, col, lit, when, expr, Window, types } = entry;
  const scope = { fn, col, lit, when, expr, Window, types, tvf: Reflect.get(spark, "tvf"), c: source.cols() };
  return new Function(...Object.keys(scope), `return ${text}`)(...Object.values(scope));
}

/** The example's frame: its rows given by column, or one row without any. */
function rowsOf(spark: entry.SparkSession, { rows, schema }: Example): AnyFrame {
  // one row in one partition: a seed gives the same number then
  if (rows === undefined || schema === undefined) return frame(spark, "x int", [[1]]);
  const names = parseDdl(schema).fields.map((field) => field.name);
  const height = Math.max(...Object.values(rows).map((values) => values.length));
  return frame(
    spark,
    schema,
    Array.from({ length: height }, (_, row) => names.map((name) => rows[name]?.[row] ?? null)),
  ) as AnyFrame;
}

function isTable({ expr }: Example): boolean {
  return expr.startsWith("tvf.");
}

function isAggregate({ fact, expr }: Example): boolean {
  return fact.kind === "aggregate" && !expr.includes(".over(");
}

function makesRows(example: Example): boolean {
  return example.fact.kind === "generator" || isTable(example);
}

/** One value; or a row's worth each where the example has rows or makes them. */
function answerOf(example: Example, rows: readonly (readonly unknown[])[], schema: StructType): Answer {
  const items = rows.map((row) => (row.length === 1 ? written(row[0]) : written(row)));
  const [field, ...more] = schema.fields;
  const isRow = field === undefined || more.length > 0 || makesRows(example);
  return {
    value: items.length === 1 && !makesRows(example) ? items[0] : items,
    type: compact(isRow ? typeText({ kind: "struct", fields: schema.fields }) : `${typeText(field.type)}${field.nullable ? "?" : ""}`),
  };
}

export function expectedOf({ value, type }: Example): Answer {
  return { value, type: compact(type) };
}

function compact(type: string): string {
  return type.replace(/\s/g, "");
}

/** A value as the YAML has it: bytes as 0x…, NaN and infinities as text, a bigint as a number. */
function written(value: unknown): unknown {
  if (typeof value === "bigint") {
    if (!Number.isSafeInteger(Number(value))) throw new Error(`${value} is too large for YAML's numbers; choose another example`);
    return Number(value);
  }
  // YAML's -0 is read as a number, so that it is told from 0
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  if (value instanceof Uint8Array) return `0x${Buffer.from(value).toString("hex")}`;
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, item]) => [String(key), written(item)]));
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(written);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, written(item)]));
  return value;
}

/** The registry's functions that the example calls, and the operators that are Column's methods. */
export function factsIn({ expr, fact }: Example): readonly FunctionFact[] {
  const called = [...expr.matchAll(/\b(?:fn|tvf)\.(\w+)\(/g)].flatMap(([, name]) => factByName(name!) ?? []);
  const methods = new Set([...expr.matchAll(/\.(\w+)\(/g)].map(([, name]) => name));
  const operators = facts.filter(({ kind, column }) => kind === "operator" && methods.has(column));
  return [...new Set([fact, ...called, ...operators])];
}

/** Asks an example in a query of its own. */
export async function askAlone(spark: entry.SparkSession, example: Example): Promise<Answer> {
  const asked = exampleFrame(spark, example);
  const [rows, schema] = await Promise.all([asked.collect({ rows: "array" }), asked.schema()]);
  return answerOf(example, rows as never, schema);
}

/** Asks examples many at a time where that can be: a query of forty costs little more than one. */
export class Questions {
  readonly #spark: entry.SparkSession;
  readonly #together = new Map<Example, readonly Example[]>();
  readonly #asked = new Map<readonly Example[], Promise<ReadonlyMap<Example, Answer>>>();

  constructor(spark: entry.SparkSession, all: readonly Example[]) {
    this.#spark = spark;
    const fitting = all.filter(
      (example) => fitsWithOthers(example) && factsIn(example).every(({ since }) => versionReached(spark.version, since)),
    );
    for (let start = 0; start < fitting.length; start += 40) {
      const batch = fitting.slice(start, start + 40);
      for (const example of batch) this.#together.set(example, batch);
    }
  }

  /** One that fails makes its whole batch fail, and then each is asked alone: the error is about the example. */
  async ask(example: Example): Promise<Answer> {
    const batch = this.#together.get(example);
    if (batch === undefined) return askAlone(this.#spark, example);
    let asked = this.#asked.get(batch);
    if (asked === undefined) {
      asked = askTogether(this.#spark, batch);
      this.#asked.set(batch, asked);
    }
    const answers = await asked.catch(() => undefined);
    return answers === undefined ? askAlone(this.#spark, example) : answers.get(example)!;
  }
}

async function askTogether(spark: entry.SparkSession, batch: readonly Example[]): Promise<ReadonlyMap<Example, Answer>> {
  const source = frame(spark, "x int", [[1]]);
  const columns = batch.map((example, i) => (evaluate(spark, example, source) as entry.Column<never>).as(`e${i}`));
  const asked = source.select(...(columns as never[])) as AnyFrame;
  const [[row], schema] = await Promise.all([asked.collect({ rows: "array" }) as Promise<unknown[][]>, asked.schema()]);
  return new Map(
    batch.map((example, i) => [example, answerOf(example, [[row![i]]], { kind: "struct", fields: [schema.fields[i]!] } as StructType)]),
  );
}
