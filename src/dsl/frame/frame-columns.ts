import { planIdOf } from "../../plan/relation.js";
import { frameColumns } from "../column/references.js";
import type { FrameState } from "./frame-state.js";

/** The columns of a frame as its callbacks get them: attributes that carry the frame's plan id. */
export function columnsOfFrame(state: FrameState): unknown {
  return frameColumns(planIdOf(state.relation), state.schema.current);
}

/** The same, for where Spark knows no plan ids: attributes that carry a name alone. */
export function columnsByName(state: FrameState): unknown {
  return frameColumns(undefined, state.schema.current);
}
