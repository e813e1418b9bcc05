import { ArgumentError } from "../../errors.js";
import { attribute, existsSubquery, quoteName, scalarSubquery } from "../../plan/expressions.js";
import type { Expression } from "../../plan/plan.js";
import { planIdOf } from "../../plan/relation.js";
import { createAttribute, createColumn } from "../column/column.js";
import { type ColumnState, plain } from "../column/column-state.js";
import { describe } from "./describe.js";
import type { FrameState } from "./frame-state.js";

// Frames as expressions, and a frame's columns by name.

/** The frame's column of exactly this name. */
export function frameColumn(state: FrameState, name: unknown): unknown {
  if (typeof name !== "string" || name === "") {
    throw new ArgumentError(`col: the name of a column was expected (a string that is not empty), found ${describe(name)}`);
  }
  return createAttribute(plain(attribute(quoteName(name), planIdOf(state.relation))));
}

export function scalarColumn(state: FrameState): unknown {
  return createColumn(subquery(state, scalarSubquery(planIdOf(state.relation))));
}

export function existsColumn(state: FrameState): unknown {
  return createColumn(subquery(state, existsSubquery(planIdOf(state.relation))));
}

/** The relation travels with the expression, to the WithRelations around the relation that uses it. */
function subquery(state: FrameState, expression: Expression): ColumnState {
  return { expression, references: [state.relation], needs: state.needs };
}
