import type { Relation } from "../plan/plan.js";
import type { DataType, StructType } from "../types/data-type.js";
import type { Attribute, TypedExpression } from "./typed-plan.js";

/** What the analyzer asks of its surroundings; everything else it derives from the plan and the registry. */
export interface AnalyzerContext {
  /** The Spark version to answer as, e.g. "4.3.0". */
  readonly version: string;
  /** The session's time zone. */
  readonly timeZone: string;
  /** The schema of files, read from them. */
  fileSchema(format: "parquet" | "csv" | "json", paths: readonly string[], options: Readonly<Record<string, string>>): Promise<StructType>;
  /** The plan of a table or view; undefined when there is none of that name. */
  table(parts: readonly string[]): Promise<Relation | undefined>;
  /** The schema of an Arrow IPC stream, for a local relation that carries no other. */
  localSchema?(data: Uint8Array): Promise<StructType>;
}

/** One run of the analyzer: its context and the source of attribute ids. */
export interface Analysis {
  readonly context: AnalyzerContext;
  /** Spark's text of an expression that was resolved, for errors about a part of another. */
  readonly texts: WeakMap<TypedExpression, string>;
  attribute(name: string, type: DataType, nullable: boolean, metadata?: string): Attribute;
}

export function startAnalysis(context: AnalyzerContext): Analysis {
  let next = 0;
  return {
    context,
    texts: new WeakMap(),
    attribute: (name, type, nullable, metadata) => ({
      id: next++,
      name,
      type,
      nullable,
      ...(metadata === undefined ? {} : { metadata }),
    }),
  };
}
