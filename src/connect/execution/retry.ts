import { setTimeout as sleep } from "node:timers/promises";
import { ConnectionError, RetriesExceededError } from "../../errors.js";
import { RpcError } from "../../transport.js";
import { retries } from "../watching/channels.js";
import { aborted } from "./deadline.js";

/** When and for how long a failed call is tried again. Times are in milliseconds. */
export interface RetryOptions {
  /** From the first failure until giving up; 60 s when absent, 0 for no retry at all. */
  readonly budget?: number;
  readonly initialBackoff?: number;
  readonly maxBackoff?: number;
  readonly multiplier?: number;
  /** At most this much, drawn evenly, is added to a wait of `jitterFrom` or more. */
  readonly jitter?: number;
  readonly jitterFrom?: number;
  /** A stream of results without a word from the server for so long is taken for dead, and continued by another; 30 s when absent, 0 for never. */
  readonly silence?: number;
}

export interface RetryPolicy extends Required<RetryOptions> {
  /** For tests. */
  readonly now: () => number;
  readonly random: () => number;
  readonly wait: (milliseconds: number, signal: AbortSignal | undefined) => Promise<void>;
}

/**
 * PySpark's backoff (50 ms, times 4, up to 500 ms of jitter from 2 s on), with a ceiling of 5 s a wait instead of 60, since
 * the whole budget is one minute where PySpark's is over ten.
 */
export const retryPolicy = (options: Partial<RetryPolicy> = {}): RetryPolicy => ({
  budget: 60_000,
  initialBackoff: 50,
  maxBackoff: 5_000,
  multiplier: 4,
  jitter: 500,
  jitterFrom: 2_000,
  silence: 30_000,
  now: () => performance.now(),
  random: Math.random,
  wait: (milliseconds, signal) => sleep(milliseconds, undefined, signal === undefined ? {} : { signal }),
  ...options,
});

/** The longest wait that a server may ask for by RetryInfo. */
const MAX_SERVER_DELAY = 10 * 60_000;

/** PySpark's rules: the server is away, another call took the stream over, or the server says when to come back. Never a semantic error. */
export function isRetryable(error: unknown): error is RpcError {
  if (!(error instanceof RpcError)) return false;
  if (error.status === "UNAVAILABLE") return true;
  if (error.status === "INTERNAL" && error.message.includes("INVALID_CURSOR.DISCONNECTED")) return true;
  return error.retryDelay !== undefined;
}

/** What a subscriber of the diagnostics channel `sparkwright:retry` gets. */
export interface RetryEvent {
  readonly what: string;
  /** Of the query that waits, if it is one. */
  readonly operationId?: string | undefined;
  readonly attempt: number;
  /** Milliseconds until the next attempt. */
  readonly wait: number;
  readonly error: RpcError;
}

export function tellRetry(event: RetryEvent): void {
  if (retries.hasSubscribers) retries.publish(event);
}

export interface Backoff {
  /** Waits before the next attempt, or throws when the error is not for retrying or the budget is used up. */
  next(error: unknown): Promise<void>;
  /** Something arrived: the next failure is the first one again. */
  reset(): void;
}

/** The waits of one piece of work. */
export function backoff(policy: RetryPolicy, what: string, signal?: AbortSignal, operationId?: string): Backoff {
  let attempt = 0;
  let next = policy.initialBackoff;
  let started: number | undefined;
  return {
    reset() {
      attempt = 0;
      next = policy.initialBackoff;
      started = undefined;
    },
    async next(error) {
      if (signal?.aborted || !isRetryable(error)) throw error;
      started ??= policy.now();
      attempt += 1;
      const left = started + policy.budget - policy.now();
      if (left <= 0) throw givenUp(error, what, attempt, policy.now() - started);
      let wait = Math.max(next, Math.min(error.retryDelay ?? 0, MAX_SERVER_DELAY));
      next = Math.min(policy.maxBackoff, next * policy.multiplier);
      if (wait >= policy.jitterFrom) wait += policy.random() * policy.jitter;
      // The last attempt is made when the budget ends, not before.
      wait = Math.round(Math.min(wait, left));
      tellRetry({ what, operationId, attempt, wait, error });
      try {
        await policy.wait(wait, signal);
      } catch (cause) {
        if (signal?.aborted) throw aborted(what, signal);
        throw cause;
      }
    },
  };
}

function givenUp(error: RpcError, what: string, attempts: number, elapsed: number): ConnectionError {
  if (attempts === 1) return new ConnectionError(`${what} failed: ${error.message}`, { cause: error });
  return new RetriesExceededError(
    `${what} failed ${attempts} times in ${(elapsed / 1000).toFixed(1)} s, the last time with: ${error.message}`,
    {
      cause: error,
    },
  );
}

/** Calls until it succeeds, fails for good, or the budget ends. */
export async function retried<T>(call: () => Promise<T>, policy: RetryPolicy, what: string, signal?: AbortSignal): Promise<T> {
  const waits = backoff(policy, what, signal);
  for (;;) {
    try {
      return await call();
    } catch (error) {
      await waits.next(error);
    }
  }
}
