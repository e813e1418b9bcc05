import { RpcError } from "../../transport.js";
import type { Session } from "../session.js";
import { follow } from "./deadline.js";
import { isRetryable, retried, tellRetry } from "./retry.js";

/** Once a stream was silent, the next may be so for twice as long: a large message on a slow line must come through at some time. */
const FACTOR = 2;
const LONGEST = 10 * 60_000;
/** Milliseconds in which a server that lives answers a small question. */
const ANSWER = 10_000;

/** Watches one stream of results. */
export interface Watchdog {
  /** For the stream's call: aborted when the caller aborts, and when the stream was silent for too long. */
  readonly signal: AbortSignal;
  /** Whether the stream was given up for its silence. */
  readonly barked: boolean;
  /** A response is waited for. */
  waiting(): void;
  /** It came; while the consumer works on it, the stream may be as silent as it likes. */
  heard(): void;
  end(): void;
}

/**
 * A server that runs a query says so every two seconds (`spark.connect.progress.reportInterval`), so a stream without a word has lost its
 * server, or a proxy between has lost the stream. `silence` is in milliseconds; 0 is for ever. `before` counts the silent streams before
 * this one.
 */
export function watchdog(silence: number, before: number, outer: AbortSignal | undefined): Watchdog {
  const controller = new AbortController();
  const milliseconds = Math.min(silence * FACTOR ** before, Math.max(silence, LONGEST));
  let timer: NodeJS.Timeout | undefined;
  let barked = false;
  const unfollow = follow(outer, controller);
  const heard = (): void => clearTimeout(timer);
  return {
    signal: controller.signal,
    get barked() {
      return barked;
    },
    waiting() {
      if (silence === 0) return;
      timer = setTimeout(() => {
        barked = true;
        controller.abort();
      }, milliseconds);
    },
    heard,
    end() {
      heard();
      unfollow();
    },
  };
}

/**
 * After a stream's silence: returns once the server answers a small question, so that the stream may be continued, however long the query
 * itself takes; throws when it doesn't within the budget of retries. Tells of the silence as of a retry.
 */
export async function untilAnswered(session: Session, what: string, signal: AbortSignal | undefined, operationId: string): Promise<void> {
  const { transport, policy } = session;
  const silent = new RpcError("UNAVAILABLE", `nothing came from the server for ${policy.silence / 1000} s`);
  tellRetry({ what, operationId, attempt: 1, wait: 0, error: silent });
  const timeout = Math.min(policy.silence, ANSWER);
  const question = async (): Promise<void> => {
    try {
      await transport.analyzePlan({ ...session.header(), analyze: { case: "sparkVersion", value: {} } }, { signal, timeout });
    } catch (error) {
      if (error instanceof RpcError && error.status === "DEADLINE_EXCEEDED") {
        throw new RpcError("UNAVAILABLE", `the server gives no answer: ${error.message}`, { cause: error });
      }
      // Any other answer is one; what it says, the stream's continuation will say as well.
      if (!(error instanceof RpcError) || error.status === "CANCELLED" || isRetryable(error)) throw error;
    }
  };
  await retried(question, policy, what, signal);
}
