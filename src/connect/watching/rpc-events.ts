import type { RpcEvent } from "./channel-events.js";
import { rpcs, traceEnd, traceError, traceStart } from "./channels.js";

function eventOf(method: string, server: string, request: object): RpcEvent {
  const { sessionId, operationId } = request as Readonly<Record<string, unknown>>;
  return {
    method,
    server,
    sessionId: typeof sessionId === "string" ? sessionId : undefined,
    operationId: typeof operationId === "string" ? operationId : undefined,
  };
}

/** A call with one answer, told on the channel of RPCs if somebody listens. */
export function tracedCall<T>(method: string, server: string, request: object, call: () => Promise<T>): Promise<T> {
  return rpcs.hasSubscribers ? traced(eventOf(method, server, request), call) : call();
}

async function traced<T>(event: RpcEvent, call: () => Promise<T>): Promise<T> {
  traceStart(rpcs, event);
  try {
    return await call();
  } catch (error) {
    traceError(rpcs, event, error);
    throw error;
  } finally {
    traceEnd(rpcs, event);
  }
}

/** A call with a stream of answers, told likewise: it starts when the first is asked for, and ends with the stream or when its loop is left. */
export function tracedStream<T>(method: string, server: string, request: object, call: () => AsyncGenerator<T>): AsyncGenerator<T> {
  return rpcs.hasSubscribers ? tracedAnswers(eventOf(method, server, request), call) : call();
}

async function* tracedAnswers<T>(event: RpcEvent, call: () => AsyncGenerator<T>): AsyncGenerator<T> {
  traceStart(rpcs, event);
  try {
    yield* call();
  } catch (error) {
    traceError(rpcs, event, error);
    throw error;
  } finally {
    traceEnd(rpcs, event);
  }
}
