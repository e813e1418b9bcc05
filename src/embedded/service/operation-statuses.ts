import { GetStatusResponse_OperationStatus_OperationState as State } from "../../generated/proto/spark/connect/base_pb.js";
import type { Operation } from "./sessions.js";

interface OperationStatus {
  readonly operationId: string;
  readonly state: State;
}

/** How some operations are, or all; one that is over is forgotten at once. */
export function operationStatuses(operations: ReadonlyMap<string, Operation>, ids: readonly string[]): OperationStatus[] {
  const named = ids.length === 0 ? [...operations.keys()] : ids;
  return named.map((operationId) => ({ operationId, state: stateOf(operations.get(operationId)) }));
}

function stateOf(operation: Operation | undefined): State {
  if (operation === undefined) return State.UNKNOWN;
  return operation.interrupted ? State.TERMINATING : State.RUNNING;
}
