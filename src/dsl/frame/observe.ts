import { ArgumentError } from "../../errors.js";
import { collectMetrics } from "../../plan/observing.js";
import type { ColumnState } from "../column/column-state.js";
import { describe } from "./describe.js";
import { deriveState, type FrameState } from "./frame-state.js";
import { itemColumns } from "./items.js";
import { Observation, startListening } from "./observation.js";

/** A frame that tells metrics of its rows: to an Observation, or under a name to the server's listeners alone. */
export function observe(state: FrameState, observation: unknown, items: readonly unknown[]): FrameState {
  if (!(observation instanceof Observation) && (typeof observation !== "string" || observation === "")) {
    throw new ArgumentError(`observe: an Observation or a name was expected first, found ${describe(observation)}`);
  }
  if (items.length === 0) {
    throw new ArgumentError('observe: no metric was given; an aggregate with a name is one, fn.count(lit(1)).as("n")');
  }
  const columns = itemColumns(state, items, { where: "observe", strings: "none" });
  requireDistinctNames(columns);
  const relation =
    observation instanceof Observation
      ? collectMetrics(state.relation, observation.name, columns, startListening(observation))
      : collectMetrics(state.relation, observation, columns);
  return deriveState(state, relation, { columns, sameSchema: true });
}

/** The metrics come as an object, by their names. */
function requireDistinctNames(columns: readonly ColumnState[]): void {
  const seen = new Set<string>();
  for (const { expression } of columns) {
    const name = expression.exprType?.case === "alias" ? expression.exprType.value.name?.[0] : undefined;
    if (name !== undefined && seen.has(name)) {
      throw new ArgumentError(`observe: two metrics are named ${JSON.stringify(name)}; each needs a name of its own`);
    }
    if (name !== undefined) {
      seen.add(name);
    }
  }
}
