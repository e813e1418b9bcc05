import type { Relation } from "./plan.js";
import { type Expressive, expressionsOf, referencesOf, relation } from "./relation.js";
import { relationsIn } from "./traverse.js";

/** What is told of the metrics that a relation collects, once an action ran it. */
export interface MetricsListener {
  collected(metrics: Readonly<Record<string, unknown>>): void;
  failed(error: unknown): void;
}

// Beside the plan, not in it: a plan is data. By the operator, which a relation shares with its copies.
const listeners: WeakMap<object, MetricsListener> = new WeakMap();

/** The rows of its input; when they are run, aggregates of them are told under a name. */
export function collectMetrics(input: Relation, name: string, metrics: readonly Expressive[], listener?: MetricsListener): Relation {
  const value = { input, name, metrics: expressionsOf(metrics) };
  if (listener !== undefined) {
    listeners.set(value, listener);
  }
  return relation({ case: "collectMetrics", value }, referencesOf(metrics));
}

/** Who waits for the metrics of a plan, by their name. The plan is one as it was built: what is sent may be made of other objects. */
export function listenersOf(root: Relation): ReadonlyMap<string, ReadonlySet<MetricsListener>> {
  const found = new Map<string, Set<MetricsListener>>();
  for (const { relType: operator } of relationsIn(root)) {
    if (operator?.case !== "collectMetrics") continue;
    const listener = listeners.get(operator.value);
    const name = operator.value.name ?? "";
    if (listener !== undefined) found.set(name, (found.get(name) ?? new Set()).add(listener));
  }
  return found;
}
