import { ArgumentError } from "../../errors.js";
import { attribute, existsSubquery, quoteName, scalarSubquery, star } from "../../plan/expressions.js";
import { planIdOf } from "../../plan/relation.js";
import { createAttribute, createColumn } from "../column/column.js";
import { deriveWithFrame, plain } from "../column/column-state.js";
import { describe } from "./describe.js";
import type { FrameState } from "./frame-state.js";

// Frames as expressions, and a frame's columns by name.

/** The frame's column of exactly this name, or all of its columns. */
export function frameColumn(state: FrameState, name: unknown): unknown {
  if (typeof name !== "string" || name === "") {
    throw new ArgumentError(`col: the name of a column was expected (a string that is not empty), found ${describe(name)}`);
  }
  const planId = planIdOf(state.relation);
  return name === "*" ? createColumn(plain(star(planId))) : createAttribute(plain(attribute(quoteName(name), planId)));
}

export function scalarColumn(state: FrameState): unknown {
  return createColumn(deriveWithFrame(scalarSubquery(planIdOf(state.relation)), state));
}

export function existsColumn(state: FrameState): unknown {
  return createColumn(deriveWithFrame(existsSubquery(planIdOf(state.relation)), state));
}
