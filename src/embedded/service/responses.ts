import { randomUUID } from "node:crypto";
import { create } from "@bufbuild/protobuf";
import { type ExecutePlanResponse, ExecutePlanResponseSchema } from "../../generated/proto/spark/connect/base_pb.js";
import { DataTypeSchema } from "../../generated/proto/spark/connect/types_pb.js";
import type { StructType } from "../../types/data-type.js";
import { toProto } from "../../types/proto.js";
import type { ResultBatch } from "../results/stream.js";
import type { EmbeddedSession } from "./sessions.js";

/** The messages of one execution, in the order that Spark's server sends them: the schema, batches, the end. */
export interface Responses {
  schema(schema: StructType): ExecutePlanResponse;
  batch(batch: ResultBatch): ExecutePlanResponse;
  complete(): ExecutePlanResponse;
}

export function responses(session: EmbeddedSession, operationId: string): Responses {
  let rows = 0n;
  const header = () => ({ sessionId: session.id, serverSideSessionId: session.serverSideId, operationId, responseId: randomUUID() });
  return {
    schema: (schema) => create(ExecutePlanResponseSchema, { ...header(), schema: create(DataTypeSchema, toProto(schema)) }),
    batch(batch) {
      const startOffset = rows;
      rows += BigInt(batch.rows);
      return create(ExecutePlanResponseSchema, {
        ...header(),
        responseType: { case: "arrowBatch", value: { rowCount: BigInt(batch.rows), data: batch.data, startOffset } },
      });
    },
    complete: () => create(ExecutePlanResponseSchema, { ...header(), responseType: { case: "resultComplete", value: {} } }),
  };
}
