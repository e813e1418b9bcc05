import type { MessageInitShape } from "@bufbuild/protobuf";
import type { ExplainMode } from "../dsl/executor.js";
import { ExecutionError } from "../errors.js";
import {
  type AnalyzePlanRequestSchema,
  type AnalyzePlanResponse,
  AnalyzePlanRequest_Explain_ExplainMode as Mode,
} from "../generated/proto/spark/connect/base_pb.js";
import type { Relation } from "../plan/plan.js";
import type { StructType } from "../types/data-type.js";
import { fromProto } from "../types/proto.js";
import type { Session } from "./session.js";

type Question = NonNullable<MessageInitShape<typeof AnalyzePlanRequestSchema>["analyze"]>;
type Answer = AnalyzePlanResponse["result"];
type AnswerOf<Case> = Extract<Answer, { case: Case }> extends { value: infer Value } ? Value : never;

/** Asks the server about a plan; the answer is of the question's kind. */
export async function ask<Case extends NonNullable<Answer["case"]> & Question["case"]>(
  session: Session,
  what: string,
  question: Question & { readonly case: Case },
  signal: AbortSignal | undefined,
): Promise<AnswerOf<Case>> {
  const response = await session.call(
    what,
    (call) => session.transport.analyzePlan({ ...session.header(), analyze: question }, call),
    signal,
  );
  const { result } = response;
  if (result.case !== question.case)
    throw new ExecutionError(`${what}: the server answered with ${result.case ?? "nothing"} instead of ${question.case}.`);
  return result.value as AnswerOf<Case>;
}

export const root = (value: Relation): { opType: { case: "root"; value: Relation } } => ({ opType: { case: "root", value } });

export async function sparkVersion(session: Session, signal: AbortSignal | undefined): Promise<string> {
  return (await ask(session, "Connecting", { case: "sparkVersion", value: {} }, signal)).version;
}

export async function schemaOf(session: Session, relation: Relation, signal: AbortSignal | undefined): Promise<StructType> {
  const { schema } = await ask(session, "Analyzing the plan", { case: "schema", value: { plan: root(relation) } }, signal);
  return structOf(schema === undefined ? undefined : fromProto(schema));
}

/** Only a struct can be the schema of a frame. */
export function structOf(type: ReturnType<typeof fromProto> | undefined): StructType {
  if (type?.kind !== "struct")
    throw new ExecutionError(`The server gave ${type?.kind ?? "no type"} where the schema of the result was expected.`);
  return type;
}

const modes: Readonly<Record<ExplainMode, Mode>> = {
  simple: Mode.SIMPLE,
  extended: Mode.EXTENDED,
  codegen: Mode.CODEGEN,
  cost: Mode.COST,
  formatted: Mode.FORMATTED,
};

export async function explain(session: Session, relation: Relation, mode: ExplainMode, signal: AbortSignal | undefined): Promise<string> {
  const question = { case: "explain" as const, value: { plan: root(relation), explainMode: modes[mode] } };
  return (await ask(session, "Explaining the plan", question, signal)).explainString;
}

export async function treeString(
  session: Session,
  relation: Relation,
  level: number | undefined,
  signal: AbortSignal | undefined,
): Promise<string> {
  const question = { case: "treeString" as const, value: { plan: root(relation), ...(level !== undefined && { level }) } };
  return (await ask(session, "Analyzing the plan", question, signal)).treeString;
}
