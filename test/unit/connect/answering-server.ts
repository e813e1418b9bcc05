import { create, type MessageInitShape } from "@bufbuild/protobuf";
import {
  type AnalyzePlanRequestSchema,
  AnalyzePlanResponseSchema,
  ExecutePlanResponseSchema,
  type PlanSchema,
} from "../../../src/generated/proto/spark/connect/base_pb.js";
import type { Transport } from "../../../src/transport.js";
import { fakeServer } from "./fake-server.js";

export type Answer = MessageInitShape<typeof ExecutePlanResponseSchema>;
type Question = NonNullable<MessageInitShape<typeof AnalyzePlanRequestSchema>["analyze"]>;

export interface AnsweringServer {
  readonly transport: Transport;
  readonly questions: Question[];
  /** The plans that were to be run. */
  readonly plans: MessageInitShape<typeof PlanSchema>[];
  /** What the next executions answer, in order; an error ends one. Without an entry: nothing but the end. */
  readonly answers: (readonly (Answer | Error)[])[];
}

/** A server that answers every question with the empty answer of its kind, and every plan with what it was told to. */
export function answeringServer(version = "4.3.0"): AnsweringServer {
  const questions: Question[] = [];
  const plans: AnsweringServer["plans"] = [];
  const answers: (readonly (Answer | Error)[])[] = [];
  const { transport } = fakeServer([]);
  let id = 0;
  const response = (init: Answer) => create(ExecutePlanResponseSchema, { serverSideSessionId: "s", responseId: String(id++), ...init });
  return {
    questions,
    plans,
    answers,
    transport: {
      ...transport,
      async analyzePlan({ analyze }) {
        if (analyze?.case !== "sparkVersion") questions.push(analyze!);
        const value = analyze?.case === "sparkVersion" ? { version } : analyze?.case === "getStorageLevel" ? { storageLevel: {} } : {};
        return create(AnalyzePlanResponseSchema, { serverSideSessionId: "s", result: { case: analyze!.case, value } as never });
      },
      async *executePlan({ plan }) {
        plans.push(plan!);
        for (const answer of answers.shift() ?? []) {
          if (answer instanceof Error) throw answer;
          yield response(answer);
        }
        yield response({ responseType: { case: "resultComplete", value: {} } });
      },
    },
  };
}
