import type { Execution, PlanMetrics } from "../../dsl/executor.js";
import type {
  ExecutePlanResponse,
  ExecutePlanResponse_Metrics_MetricObject,
  ExecutePlanResponse_ObservedMetrics,
} from "../../generated/proto/spark/connect/base_pb.js";
import { metricsOf } from "../observed.js";

/** Gathers from the responses of an execution what the server measured. */
export interface ExecutionMetrics {
  add(response: ExecutePlanResponse): void;
  result(): Execution;
}

export function executionMetrics(): ExecutionMetrics {
  let operationId = "";
  const plans: PlanMetrics[] = [];
  const flows: [name: string, metrics: Record<string, unknown>][] = [];
  return {
    add(response) {
      operationId ||= response.operationId;
      if (response.metrics !== undefined) plans.push(...response.metrics.metrics.map(planMetrics));
      for (const observed of response.observedMetrics) {
        const metrics = computed(observed);
        if (metrics !== undefined) flows.push([observed.name, metrics]);
      }
    },
    result: () => ({ operationId, plans, flows }),
  };
}

function computed(observed: ExecutePlanResponse_ObservedMetrics): Record<string, unknown> | undefined {
  try {
    return metricsOf(observed);
  } catch {
    // Its Observation tells why.
    return undefined;
  }
}

const planMetrics = ({ name, planId, parent, executionMetrics }: ExecutePlanResponse_Metrics_MetricObject): PlanMetrics => ({
  name,
  planId: Number(planId),
  parentPlanId: Number(parent),
  metrics: Object.entries(executionMetrics).map(([name, { value, metricType }]) => ({ name, value: Number(value), metricType })),
});
