import { create } from "@bufbuild/protobuf";
import { RelationSchema } from "../generated/proto/spark/connect/relations_pb.js";
import type { Relation } from "../plan/plan.js";
import { type AnalyzerContext, startAnalysis } from "./context.js";
import { resolveRelation } from "./relations/resolve.js";
import type { TypedRelation } from "./typed-plan.js";

export type { AnalyzerContext } from "./context.js";
export { explain } from "./explain.js";
export { schemaOf } from "./scope/schema.js";

/**
 * Resolves a plan: names to attribute ids, types and null flags as Spark derives them, implicit casts written out.
 * Takes a message or what `create` makes one of. Throws AnalysisError with Spark's class and parameters where Spark refuses the plan, and
 * UnsupportedError, by name, what the analyzer does not know.
 */
export async function analyze(relation: Relation, context: AnalyzerContext): Promise<TypedRelation> {
  const { relation: typed } = await resolveRelation(create(RelationSchema, relation), startAnalysis(context));
  return typed;
}
