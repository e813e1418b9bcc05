import { create, type DescMessage, type MessageInitShape, type MessageShape, type Registry, toJson } from "@bufbuild/protobuf";
import { UnsupportedError } from "./errors.js";
import { PlanSchema } from "./generated/proto/spark/connect/base_pb.js";
import { ExpressionSchema } from "./generated/proto/spark/connect/expressions_pb.js";
import { messageBytes } from "./message-bytes.js";
import { encodeExpression } from "./plan/encode.js";
import type { Expression, Relation } from "./plan/plan.js";

// Plans as the protocol's messages, for callers that want to see or keep them. The language loads this module when it is asked for a
// message, and not before: the protocol's descriptors are heavy.

/** A message in both of its forms. */
export interface Message {
  /** `registry` knows the messages of plugins. */
  json(registry?: Registry): unknown;
  bytes(): Uint8Array;
}

function message<Schema extends DescMessage>(schema: Schema, init: MessageInitShape<Schema>): Message {
  return { json: (registry) => json(schema, create(schema, init), registry), bytes: () => messageBytes(schema, init) };
}

function json<Schema extends DescMessage>(schema: Schema, made: MessageShape<Schema>, registry: Registry | undefined): unknown {
  try {
    return toJson(schema, made, registry && { registry });
  } catch (error) {
    const unknown = error instanceof Error ? /"([^"]*)" is not in the type registry/.exec(error.message)?.[1] : undefined;
    if (unknown === undefined) throw error;
    throw new UnsupportedError(
      `toProtoJson: the message ${unknown} of a plugin is unknown here: give { registry: createRegistry(…) } of @bufbuild/protobuf with its schema, or use toProto().`,
      { cause: error },
    );
  }
}

/** A query that is ready to be sent. */
export const planMessage = (root: Relation): Message => message(PlanSchema, { opType: { case: "root", value: root } });

/** An expression, made ready as a query around it would be. */
export const expressionMessage = (expression: Expression): Message => message(ExpressionSchema, encodeExpression(expression));
