import { AnalysisError, ExecutionError, SparkError, type SparkSession, UnsupportedError } from "../../../src/index.js";
import { canonical } from "../support/canonical.js";
import type { AnyFrame } from "../support/conform.js";
import { schemaText } from "../support/schema-text.js";

/** What an engine said to a query. */
export type Answer =
  | { readonly kind: "rows"; readonly schema: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: "error"; readonly phase: "analysis" | "execution" | "other"; readonly errorClass: string; readonly message: string }
  | { readonly kind: "refused"; readonly message: string };

export type Query = (spark: SparkSession) => AnyFrame;

export async function ask(spark: SparkSession, query: Query): Promise<Answer> {
  try {
    const frame = query(spark);
    const schema = (await frame.schema()).fields.map((field) => schemaText({ kind: "struct", fields: [field] }));
    const rows = (await frame.collect({ rows: "array" })) as readonly (readonly unknown[])[];
    return { kind: "rows", schema, rows: rows.map((row) => row.map(canonical)) };
  } catch (error) {
    if (error instanceof UnsupportedError) return { kind: "refused", message: error.message };
    if (!(error instanceof SparkError)) throw error;
    const phase = error instanceof AnalysisError ? "analysis" : error instanceof ExecutionError ? "execution" : "other";
    return { kind: "error", phase, errorClass: error.errorClass ?? "", message: error.message };
  }
}

/** How the embedded engine's answer is not Spark's; undefined when it is, or when it refuses. With `adding`, floating columns hold sums. */
export function difference(embedded: Answer, spark: Answer, adding = false): string | undefined {
  if (embedded.kind === "refused") return undefined;
  if (embedded.kind === "rows" && spark.kind === "rows") {
    const schemas = [embedded.schema.join(", "), spark.schema.join(", ")] as const;
    if (schemas[0] !== schemas[1]) return `schema: embedded ${schemas[0]}; Spark ${schemas[1]}`;
    const near = embedded.schema.map((column) => adding && /\b(float|double)\b/.test(column));
    return sameRows(embedded.rows, spark.rows, near)
      ? undefined
      : `rows: embedded ${rowTexts(embedded).join(" ")}\n        Spark    ${rowTexts(spark).join(" ")}`;
  }
  if (embedded.kind === "error" && spark.kind === "error") {
    // the client's own errors have no class
    if (embedded.message === spark.message) return undefined;
    if (known(embedded) && mainClass(embedded) === mainClass(spark)) return undefined;
    // which of a query's failing rows or columns is met first is not fixed
    if (embedded.phase === "execution" && spark.phase === "execution" && known(embedded)) return undefined;
  }
  return `embedded ${summary(embedded)}\n        Spark    ${summary(spark)}`;
}

/** Whether the embedded engine's error can be right for a part of the query, of which Spark met another fault first, or which it left out. */
export function mayBeOfAPart(embedded: Answer, spark: Answer): boolean {
  if (embedded.kind !== "error" || !known(embedded)) return false;
  return spark.kind === "error" ? known(spark) && mainClass(embedded) !== mainClass(spark) : embedded.phase === "execution";
}

/** An ill-typed call has several faults, each a subclass of DATATYPE_MISMATCH; which of them is named is the unit tests' matter. */
export function mainClass(answer: Answer): string {
  return answer.kind === "error" ? (answer.errorClass.split(".")[0] ?? "") : "";
}

function known(answer: Answer): boolean {
  return answer.kind === "error" && answer.errorClass !== "" && answer.errorClass !== "INTERNAL_ERROR";
}

function summary(answer: Answer): string {
  if (answer.kind === "rows") return `${answer.schema.join(", ")}: ${rowTexts(answer).join(" ")}`;
  return answer.kind === "refused" ? `refused: ${answer.message}` : `${answer.errorClass}: ${answer.message.split("\n")[0]?.slice(0, 300)}`;
}

function rowTexts(answer: Answer & { readonly kind: "rows" }): readonly string[] {
  return answer.rows.map((row) => `[${row.join(", ")}]`).sort();
}

// Numbers are compared exactly, but for what aggregates and windows make of floats and doubles. A sum of those depends on the order of
// its addends, which Spark leaves open as well (it adds up partitions, then the parts in the order they arrive), so averages, deviations
// and correlations do too. There, number by number, a relative difference of 1e-12 is none.
const tolerance = 1e-12;
const NUMBER = /-?\b\d+(?:\.\d+)?(?:e[+-]?\d+)?\b/g;

type Rows = readonly (readonly string[])[];

/** The same rows in any order; the columns that are `near` up to the tolerance. */
function sameRows(embedded: Rows, spark: Rows, near: readonly boolean[]): boolean {
  const [ours, theirs] = [inOrder(embedded, near), inOrder(spark, near)];
  return (
    ours.length === theirs.length &&
    ours.every((row, i) => row.every((cell, j) => cell === theirs[i]?.[j] || (near[j] === true && nearly(cell, theirs[i]?.[j] ?? ""))))
  );
}

/** Sorted by their texts, near columns by their first digits. */
function inOrder(rows: Rows, near: readonly boolean[]): Rows {
  const key = (row: readonly string[]): string =>
    row.map((cell, i) => (near[i] ? cell.replace(NUMBER, (digits) => Number(digits).toPrecision(6)) : cell)).join(", ");
  return rows
    .map((row) => [key(row), row] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, row]) => row);
}

function nearly(a: string, b: string): boolean {
  const [ours, theirs] = [a.match(NUMBER) ?? [], b.match(NUMBER) ?? []].map((numbers) => numbers.map(Number)) as [number[], number[]];
  return (
    a.replace(NUMBER, "#") === b.replace(NUMBER, "#") &&
    ours.every((x, i) => Math.abs(x - (theirs[i] as number)) <= tolerance * Math.max(Math.abs(x), Math.abs(theirs[i] as number)))
  );
}
