import { describe, expect, it } from "vitest";
import { backoff, isRetryable, type RetryPolicy, retried, retryPolicy } from "../../../src/connect/execution/retry.js";
import { CancelledError, ConnectionError, RetriesExceededError } from "../../../src/errors.js";
import { RpcError } from "../../../src/transport.js";

const away = new RpcError("UNAVAILABLE", "away");

/** A policy on a clock of its own, which notes the waits. */
function clocked(options: Partial<RetryPolicy> = {}): { readonly policy: RetryPolicy; readonly waits: number[] } {
  const waits: number[] = [];
  let now = 0;
  const policy = retryPolicy({
    now: () => now,
    random: () => 0.5,
    wait: async (milliseconds) => {
      waits.push(milliseconds);
      now += milliseconds;
    },
    ...options,
  });
  return { policy, waits };
}

describe("isRetryable", () => {
  it.each([
    [away, true],
    [new RpcError("INTERNAL", "[INVALID_CURSOR.DISCONNECTED] taken over"), true],
    [new RpcError("RESOURCE_EXHAUSTED", "slow down", { retryDelay: 100 }), true],
    [new RpcError("INTERNAL", "[DIVIDE_BY_ZERO]"), false],
    [new RpcError("DEADLINE_EXCEEDED", "late"), false],
    [new RpcError("CANCELLED", "cancelled"), false],
    [new RpcError("INVALID_ARGUMENT", "wrong"), false],
    [new Error("UNAVAILABLE"), false],
  ])("%s: %s", (error, expected) => {
    expect(isRetryable(error)).toBe(expected);
  });
});

describe("retried", () => {
  it("waits longer each time, with jitter from two seconds on, until the budget ends", async () => {
    const { policy, waits } = clocked({ budget: 12_000 });
    const error = await retried(() => Promise.reject(away), policy, "Asking").catch((reason: unknown) => reason);
    expect(waits).toEqual([50, 200, 800, 3450, 5250, 2250]);
    expect(waits.reduce((sum, wait) => sum + wait)).toBe(12_000);
    expect(error).toBeInstanceOf(RetriesExceededError);
    expect((error as Error).message).toBe("Asking failed 7 times in 12.0 s, the last time with: away");
    expect((error as Error).cause).toBe(away);
  });

  it("gives the answer once there is one", async () => {
    const { policy, waits } = clocked();
    let calls = 0;
    const answer = await retried(() => (++calls < 3 ? Promise.reject(away) : Promise.resolve("yes")), policy, "Asking");
    expect([answer, waits]).toEqual(["yes", [50, 200]]);
  });

  it("waits as long as the server asks", async () => {
    const { policy, waits } = clocked();
    let calls = 0;
    await retried(
      () => (++calls < 2 ? Promise.reject(new RpcError("RESOURCE_EXHAUSTED", "x", { retryDelay: 1_500 })) : Promise.resolve()),
      policy,
      "Asking",
    );
    expect(waits).toEqual([1_500]);
  });

  it("never retries a semantic error", async () => {
    const { policy, waits } = clocked();
    const wrong = new RpcError("INTERNAL", "[UNRESOLVED_COLUMN]");
    await expect(retried(() => Promise.reject(wrong), policy, "Asking")).rejects.toBe(wrong);
    expect(waits).toEqual([]);
  });

  it("without a budget the first failure is a ConnectionError", async () => {
    const { policy } = clocked({ budget: 0 });
    const error = await retried(() => Promise.reject(away), policy, "Connecting").catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).not.toBeInstanceOf(RetriesExceededError);
  });

  it("an abort ends the wait", async () => {
    const abort = new AbortController();
    const policy = retryPolicy({ initialBackoff: 60_000, maxBackoff: 60_000 });
    const asked = retried(() => Promise.reject(away), policy, "Asking", abort.signal);
    setTimeout(() => abort.abort(), 10);
    await expect(asked).rejects.toBeInstanceOf(CancelledError);
  });
});

it("progress makes the next failure the first one again", async () => {
  const { policy, waits } = clocked();
  const next = backoff(policy, "Running");
  await next.next(away);
  await next.next(away);
  next.reset();
  await next.next(away);
  expect(waits).toEqual([50, 200, 50]);
});
