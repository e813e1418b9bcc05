import { type Channel, channel, type TracingChannel, tracingChannel } from "node:diagnostics_channel";
import type { BackgroundFailureEvent, QueryEvent, RpcEvent } from "./channel-events.js";

export const queries: TracingChannel<unknown, QueryEvent> = tracingChannel("sparkwright:query");
export const rpcs: TracingChannel<unknown, RpcEvent> = tracingChannel("sparkwright:rpc");
export const reattaches: Channel = channel("sparkwright:reattach");
export const batches: Channel = channel("sparkwright:batch");
export const progressReports: Channel = channel("sparkwright:progress");
export const retries: Channel = channel("sparkwright:retry");
const backgroundFailures: Channel = channel("sparkwright:background-failure");

/** Tells of work that nobody waits for and that failed. */
export function tellFailure(what: string, error: unknown): void {
  if (backgroundFailures.hasSubscribers) backgroundFailures.publish({ what, error } satisfies BackgroundFailureEvent);
}

// Node's order of a traced asynchronous work: `start`, `end`, then `error` if it fails, `asyncStart`, `asyncEnd`.

export function traceStart<E extends object>(traced: TracingChannel<unknown, E>, event: E): void {
  traced.start.publish(event);
  traced.end.publish(event);
}

export function traceError<E extends { error?: unknown }>(traced: TracingChannel<unknown, E>, event: E, error: unknown): void {
  event.error = error;
  traced.error.publish(event);
}

export function traceEnd<E extends object>(traced: TracingChannel<unknown, E>, event: E): void {
  traced.asyncStart.publish(event);
  traced.asyncEnd.publish(event);
}
