import type { Checkpoint } from "../dsl/executor.js";
import { ExecutionError, SessionClosedError } from "../errors.js";
import type { ExecutePlanResponse } from "../generated/proto/spark/connect/base_pb.js";
import type { Command, Relation } from "../plan/plan.js";
import { relation } from "../plan/relation.js";
import { execute } from "./execution/execution.js";
import type { Session } from "./session.js";

export function checkpointCommand(input: Relation, { local, eager, level }: Checkpoint): Command {
  return {
    commandType: {
      case: "checkpointCommand",
      value: { relation: input, local, eager, ...(level !== undefined && { storageLevel: level }) },
    },
  };
}

/** The relations that a server keeps for a session, each as long as something here can still use it. */
export interface Checkpoints {
  /** The relation among the responses to a checkpoint command. */
  made(responses: AsyncIterable<ExecutePlanResponse>): Promise<Relation>;
}

export function checkpoints(session: Session): Checkpoints {
  const remove = async (relationId: string): Promise<void> => {
    const command: Command = { commandType: { case: "removeCachedRemoteRelationCommand", value: { relation: { relationId } } } };
    try {
      for await (const _ of execute(session, { case: "command", value: command }, {}));
    } catch (error) {
      // A session that ends takes its relations with it.
      if (!(error instanceof SessionClosedError)) throw error;
    }
  };
  const unused = new FinalizationRegistry<string>((relationId) => session.background("Removing a checkpoint", remove(relationId)));
  return {
    async made(responses) {
      let relationId: string | undefined;
      for await (const { responseType } of responses) {
        if (responseType.case === "checkpointCommandResult") relationId = responseType.value.relation?.relationId;
      }
      if (relationId === undefined) throw new ExecutionError("The server answered a checkpoint without the relation that it keeps.");
      // Every frame made of the checkpoint holds this very object, whatever is made anew around it.
      const value = { relationId };
      unused.register(value, relationId);
      return relation({ case: "cachedRemoteRelation", value });
    },
  };
}
