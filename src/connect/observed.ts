import { create } from "@bufbuild/protobuf";
import { ArgumentError, CancelledError, ExecutionError } from "../errors.js";
import {
  type ExecutePlanResponse,
  type ExecutePlanResponse_ObservedMetrics,
  FetchErrorDetailsResponseSchema,
} from "../generated/proto/spark/connect/base_pb.js";
import type { MetricsListener } from "../plan/observing.js";
import { RpcError } from "../transport.js";
import { setOwn } from "./arrow/own-property.js";
import { sparkError } from "./errors.js";
import { literalValue } from "./literal-value.js";

type Listeners = ReadonlyMap<string, ReadonlySet<MetricsListener>>;

/**
 * The responses of an execution as they come; nothing starts before the first is asked for. Who observes it is told the metrics among them; and when there will be none, because the
 * execution failed, was left, or never ran the observed part, why.
 */
export async function* observed(
  responses: () => AsyncIterable<ExecutePlanResponse>,
  listeners: Listeners,
): AsyncGenerator<ExecutePlanResponse, void, undefined> {
  if (listeners.size === 0) {
    yield* responses();
    return;
  }
  const waiting = new Map(listeners);
  const fail = (error: unknown): void => {
    for (const each of [...waiting.values()].flatMap((set) => [...set])) each.failed(error);
    waiting.clear();
  };
  try {
    for await (const response of responses()) {
      for (const metrics of response.observedMetrics) {
        for (const listener of waiting.get(metrics.name) ?? []) tell(listener, metrics);
        waiting.delete(metrics.name);
      }
      yield response;
    }
    fail(new ExecutionError("The query ended and its server sent no metrics for it."));
  } catch (error) {
    fail(error);
    throw error;
  } finally {
    fail(new CancelledError("The query was left before its end, so there are no metrics: run an action that reads all of it."));
  }
}

function tell(listener: MetricsListener, metrics: ExecutePlanResponse_ObservedMetrics): void {
  try {
    listener.collected(metricsOf(metrics));
  } catch (error) {
    // What is wrong with a metric is no fault of the rows.
    listener.failed(error);
  }
}

/** The metrics by their names; an error where there are none, or one could not be computed. */
export function metricsOf({ name, keys, values, rootErrorIdx, errors }: ExecutePlanResponse_ObservedMetrics): Record<string, unknown> {
  if (rootErrorIdx !== undefined) {
    const rpc = new RpcError("INTERNAL", errors[rootErrorIdx]?.message ?? "The metrics could not be computed.");
    throw sparkError(rpc, create(FetchErrorDetailsResponseSchema, { rootErrorIdx, errors }));
  }
  if (keys.length === 0 || keys.length !== values.length) {
    throw new ExecutionError(
      `There are no metrics of ${JSON.stringify(name)}: Spark need not run the observed rows for this action (as after limit(0)), or collects none there (Spark 4.1 within a subquery).`,
    );
  }
  const metrics: Record<string, unknown> = {};
  keys.forEach((key, index) => {
    if (Object.hasOwn(metrics, key))
      throw new ArgumentError(`Two metrics are named ${JSON.stringify(key)}, which an object cannot hold: name them with as(…).`);
    setOwn(metrics, key, literalValue(values[index]!));
  });
  return metrics;
}
