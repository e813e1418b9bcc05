import { type InterruptRequest, InterruptRequest_InterruptType as Type } from "../../generated/proto/spark/connect/base_pb.js";
import { interrupt, type Operation } from "./sessions.js";

/** Stops what a request names; gives the ids of what was stopped. */
export function interruptOperations(operations: ReadonlyMap<string, Operation>, request: InterruptRequest): string[] {
  const named = [...operations.values()].filter((operation) => {
    switch (request.interruptType) {
      case Type.ALL:
        return true;
      case Type.TAG:
        return request.interrupt.case === "operationTag" && operation.tags.includes(request.interrupt.value);
      case Type.OPERATION_ID:
        return request.interrupt.case === "operationId" && operation.id === request.interrupt.value;
      default:
        return false;
    }
  });
  for (const operation of named) interrupt(operation);
  return named.map((operation) => operation.id);
}
