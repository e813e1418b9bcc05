import type { Session } from "../session.js";
import { retried } from "./retry.js";

/** The server keeps 10 MiB of sent responses for a reattachment; releasing each one by itself costs up to four times the CPU. */
const EVERY_RESPONSES = 32;
const EVERY_BYTES = 8 * 1024 * 1024;
const EVERY_MILLISECONDS = 100;
const TIMEOUT = 10_000;
/** The server drops abandoned executions by itself, so the last word is tried for a short while only. */
const FINAL_BUDGET = 5_000;

export interface Releases {
  /** The consumer has the response: the server may forget it and what came before. */
  until(responseId: string, bytes: number): void;
  /** The execution is over, or nobody wants the rest: the server interrupts it if it runs. Once is enough. */
  all(): void;
}

/** Tells the server, in the background and in batches, what it may forget of one execution. */
export function releases(session: Session, operationId: string): Releases {
  const { transport, policy } = session;
  let responses = 0;
  let bytes = 0;
  let last = policy.now();
  let running = false;
  let over = false;
  return {
    until(responseId, size) {
      responses += 1;
      bytes += size;
      const now = policy.now();
      if (over || running || (responses < EVERY_RESPONSES && bytes < EVERY_BYTES && now - last < EVERY_MILLISECONDS)) return;
      responses = 0;
      bytes = 0;
      last = now;
      running = true;
      const request = { ...session.header(), operationId, release: { case: "releaseUntil" as const, value: { responseId } } };
      session.background(
        "Releasing responses",
        transport.releaseExecute(request, { timeout: TIMEOUT }).finally(() => {
          running = false;
        }),
      );
    },
    all() {
      if (over) return;
      over = true;
      const request = { ...session.header(), operationId, release: { case: "releaseAll" as const, value: {} } };
      const release = (): Promise<unknown> => transport.releaseExecute(request, { timeout: TIMEOUT });
      session.background(
        "Releasing an execution",
        retried(release, { ...policy, budget: Math.min(policy.budget, FINAL_BUDGET) }, "Releasing an execution"),
      );
    },
  };
}
