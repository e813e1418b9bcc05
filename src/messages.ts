import { create, type DescMessage, type MessageInitShape, toBinary, toJson } from "@bufbuild/protobuf";
import { PlanSchema } from "./generated/proto/spark/connect/base_pb.js";
import { ExpressionSchema } from "./generated/proto/spark/connect/expressions_pb.js";
import { encodeExpression } from "./plan/encode.js";
import type { Expression, Relation } from "./plan/plan.js";

// Plans as the protocol's messages, for callers that want to see or keep them. The language loads this module when it is asked for a
// message, and not before: the protocol's descriptors are heavy.

/** A message in both of its forms. */
export interface Message {
  json(): unknown;
  bytes(): Uint8Array;
}

function message<Schema extends DescMessage>(schema: Schema, init: MessageInitShape<Schema>): Message {
  const made = create(schema, init);
  return { json: () => toJson(schema, made), bytes: () => toBinary(schema, made) };
}

/** A query that is ready to be sent. */
export const planMessage = (root: Relation): Message => message(PlanSchema, { opType: { case: "root", value: root } });

/** An expression, made ready as a query around it would be. */
export const expressionMessage = (expression: Expression): Message => message(ExpressionSchema, encodeExpression(expression));
