import { readFileSync } from "node:fs";
import { fromJson, type JsonObject, type JsonValue } from "@bufbuild/protobuf";
import type { AnalyzerContext } from "../../../src/analyzer/index.js";
import { type Relation, RelationSchema } from "../../../src/generated/proto/spark/connect/relations_pb.js";

// cases.json is recorded from PySpark and a live Spark by record.py: PySpark's client builds the plan, Spark says its schema or its error.

export interface RecordedCase {
  readonly code: string;
  readonly plan: Relation;
  readonly schema?: JsonValue;
  readonly error?: { readonly errorClass: string; readonly sqlState: string | null; readonly parameters: Readonly<Record<string, string>> };
}

interface Recording {
  readonly schemas: readonly string[];
  readonly cases: readonly (Omit<RecordedCase, "plan"> & { readonly plan: JsonValue })[];
}

export function recordedCases(): readonly RecordedCase[] {
  const { schemas, cases } = JSON.parse(readFileSync(new URL("cases.json", import.meta.url), "utf8")) as Recording;
  return cases.map((item) => ({ ...item, plan: fromJson(RelationSchema, withSchemas(item.plan, schemas)) }));
}

/** The plan of one recorded case, by its PySpark code. */
export function recordedPlan(code: string): Relation {
  const found = recordedCases().find((item) => item.code === code);
  if (found === undefined) throw new Error(`cases.json has no case ${code}: add it to cases.txt and record again`);
  return found.plan;
}

/** A local relation's schema is a number into the recording's list. */
function withSchemas(value: JsonValue, schemas: readonly string[]): JsonValue {
  if (Array.isArray(value)) return value.map((item) => withSchemas(item, schemas));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item]): [string, JsonValue] => {
    const shared = key === "schema" && typeof item === "string" ? schemas[Number(item.slice(1))] : undefined;
    return [key, shared ?? withSchemas(item, schemas)];
  });
  return Object.fromEntries(entries) as JsonObject;
}

export const context: AnalyzerContext = {
  version: "4.3.0",
  timeZone: "UTC",
  fileSchema: () => Promise.reject(new Error("no files here")),
  table: () => Promise.resolve(undefined),
};
