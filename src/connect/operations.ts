import type { MessageInitShape } from "@bufbuild/protobuf";
import type { Interrupt, OperationState } from "../dsl/executor.js";
import {
  type InterruptRequestSchema,
  InterruptRequest_InterruptType as InterruptType,
  GetStatusResponse_OperationStatus_OperationState as State,
} from "../generated/proto/spark/connect/base_pb.js";
import type { Session } from "./session.js";

type InterruptRequest = MessageInitShape<typeof InterruptRequestSchema>;

/** Ends running queries of the session; the ids of those that it ended. */
export async function interruptOperations(session: Session, which: Interrupt): Promise<string[]> {
  const request = interruptRequest(session, which);
  const { interruptedIds } = await session.call("Interrupting queries", (call) => session.transport.interrupt(request, call));
  return interruptedIds;
}

export function interruptRequest(session: Session, which: Interrupt): InterruptRequest {
  return { ...session.header(), ...named(which) };
}

function named(which: Interrupt): Pick<InterruptRequest, "interruptType" | "interrupt"> {
  if (which === "all") return { interruptType: InterruptType.ALL };
  return "tag" in which
    ? { interruptType: InterruptType.TAG, interrupt: { case: "operationTag", value: which.tag } }
    : { interruptType: InterruptType.OPERATION_ID, interrupt: { case: "operationId", value: which.operation } };
}

const states: Readonly<Record<State, OperationState>> = {
  [State.UNSPECIFIED]: "unknown",
  [State.UNKNOWN]: "unknown",
  [State.RUNNING]: "running",
  [State.TERMINATING]: "terminating",
  [State.SUCCEEDED]: "succeeded",
  [State.FAILED]: "failed",
  [State.CANCELLED]: "cancelled",
};

/** What the server says of some operations; of all that it remembers of the session when none are named. */
export async function operationStates(session: Session, ids: readonly string[]): Promise<ReadonlyMap<string, OperationState>> {
  const request = { ...session.header(), operationStatus: { operationIds: [...ids] } };
  const { operationStatuses } = await session.call("Asking for operations", (call) => session.transport.getStatus(request, call));
  // a state that a later protocol adds is none that we know
  return new Map(operationStatuses.map(({ operationId, state }) => [operationId, states[state] ?? "unknown"]));
}
