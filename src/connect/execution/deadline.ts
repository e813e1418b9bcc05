import { CancelledError, TimeoutError } from "../../errors.js";

/** An AbortSignal with a deadline of its own. */
export interface Deadline {
  readonly signal: AbortSignal | undefined;
  /** The work is done: nothing of this is left behind. */
  clear(): void;
}

/** Aborts when `outer` does, or after `milliseconds`, with a reason named TimeoutError as `AbortSignal.timeout` has. Undefined: no deadline. */
export function deadline(outer: AbortSignal | undefined, milliseconds: number | undefined): Deadline {
  if (milliseconds === undefined) return { signal: outer, clear: () => {} };
  const controller = new AbortController();
  const unfollow = follow(outer, controller);
  const timer = setTimeout(() => controller.abort(new DOMException(`${milliseconds} ms have passed`, "TimeoutError")), milliseconds);
  return {
    signal: controller.signal,
    clear() {
      clearTimeout(timer);
      unfollow();
    },
  };
}

/** Aborts a controller when `outer` does, for its reason; gives what ends that. */
export function follow(outer: AbortSignal | undefined, controller: AbortController): () => void {
  const onAbort = (): void => controller.abort(outer?.reason);
  if (outer?.aborted) onAbort();
  else outer?.addEventListener("abort", onAbort, { once: true });
  return () => outer?.removeEventListener("abort", onAbort);
}

/** The error for work that an aborted signal ended: whether its time was over, or its caller said so. */
export function aborted(what: string, { reason }: AbortSignal): CancelledError {
  if (reason instanceof CancelledError) return reason;
  return isTimeout(reason)
    ? new TimeoutError(`${what} took longer than its timeout and was cancelled: ${reason.message}. A longer "timeout" gives it more.`, {
        cause: reason,
      })
    : new CancelledError(`${what} was cancelled by the caller's AbortSignal.`, { cause: reason });
}

const isTimeout = (reason: unknown): reason is Error => reason instanceof Error && reason.name === "TimeoutError";
