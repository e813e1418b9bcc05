// biome-ignore-all lint/suspicious/noExplicitAny: an observation whose metrics are not stated is an Observation<any>
// biome-ignore-all lint/complexity/noBannedTypes: `{}` is the schema of no metrics
import { ArgumentError } from "../../errors.js";
import type { MetricsListener } from "../../plan/observing.js";
import type { JsFields } from "../../types/js-values.js";
import { nameArgument } from "../arguments.js";
import type { Wants } from "../column/expr.js";
import type { SelectResult } from "./select-result.js";

declare const metrics: unique symbol;

/** Takes metrics of schema M: what `observe` asks of an Observation. */
export interface Observes<in M> {
  readonly [metrics]: Wants<M>;
}

/**
 * The metrics that items make; `any` as long as the compiler has not looked into a callback, which it does after it has looked at the
 * observation.
 */
export type MetricsOf<S, A extends readonly unknown[]> = {} extends SelectResult<S, A> ? any : SelectResult<S, A>;

interface Waiting {
  readonly resolve: (metrics: any) => void;
  readonly reject: (error: unknown) => void;
}

let listen: (observation: Observation<any>) => MetricsListener;

export interface Observation<in out M = any> extends Observes<M> {}

/**
 * Metrics of a frame's rows, computed while an action runs and at no extra cost: `df.observe(seen, …)`, an action, `await seen.get()`.
 * An Observation is for one frame. Its name is how the server's own listeners see it; if not given, it is a random one.
 *
 * M states the metrics' Spark types, and `observe` checks that it is given them; without it their values are `any`.
 * Spark's page: pyspark.sql.Observation.
 *
 * @example
 * ```ts
 * const seen = new Observation<{ n: "bigint"; oldest: "int" | null }>();
 * await df.observe(seen, fn.count(lit(1)).as("n"), fn.max(col("age")).as("oldest")).show();
 * const { n, oldest } = await seen.get();
 * ```
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the interface adds one phantom member, which no value has
export class Observation<in out M = any> {
  static {
    listen = (observation) => observation.#listen();
  }

  /** What the metrics are called in the plan. */
  readonly name: string;
  #used = false;
  #outcome: { readonly metrics: Readonly<Record<string, unknown>> } | { readonly error: unknown } | undefined;
  #waiting: Waiting[] = [];

  constructor(name?: string) {
    this.name = name === undefined ? crypto.randomUUID() : nameArgument(name, "new Observation(name)");
  }

  /**
   * The metrics of the first action that ran the observed frame to its end, by their names; waits for it. Later actions change nothing.
   * Values are as in rows (bigint, decimal text, `Timestamp`, …).
   *
   * When an action fails, or is left before its end, it is an error: that of the action. A later action that succeeds makes it good.
   *
   * @throws ArgumentError before the observation was given to `observe`.
   * @throws ExecutionError when the action never ran the observed part (`limit(0)`), or a metric itself fails.
   * @example
   * ```ts
   * const seen = new Observation<{ n: "bigint" }>();
   * await df.observe(seen, fn.count(lit(1)).as("n")).collect();
   * const { n } = await seen.get();
   * ```
   */
  async get(): Promise<JsFields<M>> {
    if (!this.#used) {
      throw new ArgumentError("get: nothing is observed yet; give this Observation to df.observe(…) and run an action first");
    }
    const outcome = this.#outcome;
    if (outcome === undefined) {
      return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
    }
    if ("error" in outcome) {
      throw outcome.error;
    }
    return outcome.metrics as JsFields<M>;
  }

  #listen(): MetricsListener {
    if (this.#used) {
      throw new ArgumentError(
        `observe: the Observation ${JSON.stringify(this.name)} observes a frame already; make another, new Observation()`,
      );
    }
    this.#used = true;
    return {
      collected: (found) => this.#settle({ metrics: found }),
      failed: (error) => this.#settle({ error }),
    };
  }

  #settle(outcome: { readonly metrics: Readonly<Record<string, unknown>> } | { readonly error: unknown }): void {
    if (this.#outcome !== undefined && "metrics" in this.#outcome) {
      return;
    }
    this.#outcome = outcome;
    for (const { resolve, reject } of this.#waiting.splice(0)) {
      if ("error" in outcome) {
        reject(outcome.error);
      } else {
        resolve(outcome.metrics);
      }
    }
  }
}

/** Marks an observation as in use; an ArgumentError when it is already. */
export function startListening(observation: Observation<any>): MetricsListener {
  return listen(observation);
}
