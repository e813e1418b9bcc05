// Sparkwright's diagnostics channels as OpenTelemetry spans: one for each query, under it one for each call that the query makes of the server.
// Copy it into your program; docs/watching.md describes the channels.
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { context, type Span, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import type { BatchEvent, QueryEvent, ReattachEvent, RetryEvent, RpcEvent } from "../../src/index.js"; // in your own program: from "sparkwright"

/** Makes spans from now on, by the tracer provider that is registered; what it gives ends that. */
export function traceSparkwright(): () => void {
  const tracer = trace.getTracer("sparkwright");
  const queries = new Map<string, Span>();
  const calls = new WeakMap<RpcEvent, Span>();
  const fail = (span: Span | undefined, error: unknown): void => {
    span?.recordException(error as Error);
    span?.setStatus({ code: SpanStatusCode.ERROR, message: (error as Error).message });
  };

  const listeners: Readonly<Record<string, (event: never) => void>> = {
    "tracing:sparkwright:query:start": ({ sessionId, operationId, kind, tags }: QueryEvent) => {
      // The span that is active where the query is run is its parent.
      const attributes = {
        "db.system.name": "spark",
        "spark.session_id": sessionId,
        "spark.operation_id": operationId,
        "spark.tags": [...tags],
      };
      queries.set(operationId, tracer.startSpan(`spark ${kind}`, { attributes }));
    },
    "tracing:sparkwright:query:error": ({ operationId, error }: QueryEvent) => fail(queries.get(operationId), error),
    "tracing:sparkwright:query:asyncEnd": ({ operationId, rows, bytes, reattached, complete }: QueryEvent) => {
      const span = queries.get(operationId);
      queries.delete(operationId);
      span?.setAttributes({
        "db.response.returned_rows": rows,
        "spark.bytes": bytes,
        "spark.reattached": reattached,
        "spark.complete": complete,
      });
      span?.end();
    },
    "tracing:sparkwright:rpc:start": (event: RpcEvent) => {
      const query = queries.get(event.operationId ?? "");
      const parent = query === undefined ? context.active() : trace.setSpan(context.active(), query);
      const attributes = { "rpc.system": "grpc", "rpc.method": event.method, "server.address": event.server };
      calls.set(event, tracer.startSpan(event.method, { kind: SpanKind.CLIENT, attributes }, parent));
    },
    "tracing:sparkwright:rpc:error": (event: RpcEvent) => fail(calls.get(event), event.error),
    "tracing:sparkwright:rpc:asyncEnd": (event: RpcEvent) => calls.get(event)?.end(),
    "sparkwright:batch": ({ operationId, rows, bytes }: BatchEvent) => queries.get(operationId)?.addEvent("batch", { rows, bytes }),
    "sparkwright:reattach": ({ operationId }: ReattachEvent) => queries.get(operationId)?.addEvent("reattach"),
    "sparkwright:retry": ({ operationId = "", attempt, wait, error }: RetryEvent) =>
      queries.get(operationId)?.addEvent("retry", { attempt, wait, error: error.message }),
  };

  const subscribed = Object.entries(listeners).map(([name, listener]) => {
    const onMessage = (message: unknown): void => listener(message as never);
    subscribe(name, onMessage);
    return () => unsubscribe(name, onMessage);
  });
  return () => {
    for (const end of subscribed) end();
  };
}
