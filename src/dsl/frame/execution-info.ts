import type { Execution, PlanMetrics } from "../executor.js";
import type { FrameState } from "./frame-state.js";

/** The metrics that `toText` shows, in this order. */
const SHOWN = ["numPartitions", "numOutputRows", "peakMemory", "spillSize"] as const;

/** What Spark measured of each operator of a query. */
export class CollectedMetrics {
  readonly plans: readonly PlanMetrics[];

  /** @internal */
  constructor(plans: readonly PlanMetrics[]) {
    this.plans = plans;
  }

  /**
   * The operators as a tree, each above those whose rows it takes, with partitions, rows, memory and spilled bytes where Spark counted them.
   *
   * @example
   * ```ts
   * await df.collect();
   * console.log(df.executionInfo?.metrics?.toText());
   * ```
   */
  toText(): string {
    const known = new Set(this.plans.map(({ planId }) => planId));
    const children = new Map<number, PlanMetrics[]>();
    const roots: PlanMetrics[] = [];
    for (const plan of this.plans) {
      const { planId, parentPlanId } = plan;
      if (parentPlanId === planId || !known.has(parentPlanId)) roots.push(plan);
      else children.set(parentPlanId, [...(children.get(parentPlanId) ?? []), plan]);
    }
    const lines: string[] = [];
    const waiting = roots.reverse().map((plan) => ({ plan, depth: 0 }));
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { plan, depth } = next;
      lines.push(`${"  ".repeat(depth)}+- ${plan.name}(${shownMetrics(plan)})\n`);
      for (const child of (children.get(plan.planId) ?? []).reverse()) waiting.push({ plan: child, depth: depth + 1 });
    }
    return lines.join("");
  }
}

const shownMetrics = ({ metrics }: PlanMetrics): string =>
  SHOWN.flatMap((shown) => metrics.filter(({ name }) => name === shown))
    .map(({ name, value, metricType }) => `${name}: ${value} (${metricType})`)
    .join(", ");

/**
 * How a frame's last action went on the server.
 * Spark's page: pyspark.sql.DataFrame.executionInfo.
 */
export class ExecutionInfo {
  /** Undefined when the server sent none. */
  readonly metrics: CollectedMetrics | undefined;
  /** The metrics of observations that could be computed, by the observations' names. */
  readonly flows: readonly (readonly [name: string, metrics: Readonly<Record<string, unknown>>])[];
  /** What the query is called on the server and in its log. */
  readonly operationId: string;

  /** @internal */
  constructor({ plans, flows, operationId }: Execution) {
    this.metrics = plans.length === 0 ? undefined : new CollectedMetrics(plans);
    this.flows = flows;
    this.operationId = operationId;
  }
}

const last = new WeakMap<FrameState, ExecutionInfo>();

/** Of the last action on the frame itself that came to its end. */
export const executionInfo = (state: FrameState): ExecutionInfo | undefined => last.get(state);

/** Notes how an action on the frame went, once it is over. */
export const noting =
  (state: FrameState) =>
  (execution: Execution): void => {
    last.set(state, new ExecutionInfo(execution));
  };
