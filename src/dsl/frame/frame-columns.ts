import { planIdOf } from "../../plan/relation.js";
import { frameColumns } from "../column/references.js";
import type { FrameState } from "./frame-state.js";

/** The columns of a frame as its callbacks get them: attributes that carry the frame's plan id. */
export function columnsOfFrame(state: FrameState): unknown {
  return frameColumns(planIdOf(state.relation), state.schema.current);
}
