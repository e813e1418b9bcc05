// biome-ignore-all lint/suspicious/noExplicitAny: what a plan makes of a schema, the methods' signatures say
import { noteRelation } from "../call-site.js";
import type { DataFrame } from "./data-frame.js";
import { attachFrameState, type FrameState } from "./frame-state.js";

// Frames are made of frames here: the class cannot be imported by the methods that it is put together from.

/** The frame of a state, of the same class as `frame`. */
export function derived(frame: object, state: FrameState): DataFrame<any> {
  noteRelation(state.relation, derived);
  return made(frame, state);
}

/** What makes frames, for what a frame hands out (`df.na`, grouped data). */
export function frameFactory(frame: object): (state: FrameState) => DataFrame<any> {
  return function make(state) {
    noteRelation(state.relation, make);
    return made(frame, state);
  };
}

function made(frame: object, state: FrameState): DataFrame<any> {
  const result: DataFrame<any> = Object.create(Object.getPrototypeOf(frame));
  attachFrameState(result, state);
  return result;
}
