import type { ActionOptions } from "../executor.js";
import { StorageLevel } from "../storage-level.js";
import { actionOptions } from "./actions.js";
import type { DataFrame } from "./data-frame.js";
import { derived } from "./derived.js";
import type { Frame } from "./frame.js";
import { frameState, runnable } from "./frame-state.js";
import type { MetricsOf, Observes } from "./observation.js";
import * as metrics from "./observe.js";
import type { AggItem } from "./select-result.js";
import * as storage from "./storage.js";

// What Spark keeps of a frame and tells of it, beside its rows. Part of DataFrame.

/**
 * This frame, whose rows are counted, summed, … while an action runs them: metrics are aggregates, as in `agg`, of the rows that pass
 * here in that action (after a `limit`, or in `first()`, those may be fewer). An Observation gives them; under a bare name only the
 * server's own listeners see them.
 *
 * @throws ArgumentError for an Observation that is in use, no metric, or two of one name.
 * @example
 * ```ts
 * const seen = new Observation<{ n: "bigint" }>();
 * const adults = await df.observe(seen, fn.count(lit(1)).as("n")).filter((c) => c.age.gt(17)).count();
 * console.log(adults, "of", (await seen.get()).n);
 * ```
 */
export function observe<S, A extends readonly [AggItem<S>, ...AggItem<S>[]]>(
  this: Frame<S>,
  observation: Observes<MetricsOf<S, A>> | string,
  ...aggregates: A
): DataFrame<S> {
  return derived(this, metrics.observe(frameState(this), observation, aggregates));
}

/**
 * Asks Spark to keep this frame's rows once they are computed, in memory and on disk: `persist` at its default level. A promise of this
 * frame, since it asks the server at once; the rows are computed by the first action.
 *
 * @example const adults = await df.filter("age >= 18").cache();
 */
export async function cache<S>(this: Frame<S>, options?: ActionOptions): Promise<DataFrame<S>> {
  await storage.persist(frameState(this), StorageLevel.MEMORY_AND_DISK_DESER, actionOptions(options, "cache"));
  return this as DataFrame<S>;
}

/**
 * Asks Spark to keep this frame's rows once they are computed. Every query over the same plan uses them, until `unpersist` or the end of
 * the server. A frame that is kept already stays at its level.
 *
 * @example const kept = await df.persist(StorageLevel.DISK_ONLY);
 */
export async function persist<S>(
  this: Frame<S>,
  level: StorageLevel = StorageLevel.MEMORY_AND_DISK_DESER,
  options?: ActionOptions,
): Promise<DataFrame<S>> {
  await storage.persist(frameState(this), level, actionOptions(options, "persist"));
  return this as DataFrame<S>;
}

/**
 * Drops the rows that `cache` or `persist` kept; `blocking` waits until they are gone.
 *
 * @example await df.unpersist();
 */
export async function unpersist<S>(this: Frame<S>, blocking: boolean = false, options?: ActionOptions): Promise<DataFrame<S>> {
  await storage.unpersist(frameState(this), blocking, actionOptions(options, "unpersist"));
  return this as DataFrame<S>;
}

/**
 * Where this frame's rows are kept; that of `StorageLevel.NONE` when they are not.
 *
 * @example const { useMemory } = await df.storageLevel();
 */
export async function storageLevel(this: Frame<unknown>, options?: ActionOptions): Promise<StorageLevel> {
  const state = frameState(this);
  return state.executor.storageLevel(runnable(state), actionOptions(options, "storageLevel"));
}

/**
 * The frame of this one's rows, kept in the server's checkpoint directory: its plan is a short one, whatever made the rows. `eager` false:
 * the first action computes them. The server drops it when no frame here is made of it any more (JavaScript's garbage collector
 * decides when) or the session ends. Columns of this frame are not the new one's: `df.col("x")` of before is refused there.
 *
 * @throws ExecutionError when the server has no checkpoint directory (spark.checkpoint.dir).
 * @example const step = await df.checkpoint();
 */
export async function checkpoint<S>(this: Frame<S>, eager: boolean = true, options?: ActionOptions): Promise<DataFrame<S>> {
  return derived(this, await storage.checkpoint(frameState(this), { local: false, eager }, actionOptions(options, "checkpoint")));
}

/**
 * As `checkpoint`, kept by the executors, at a storage level: quick, and lost when one of them is.
 *
 * @example const step = await df.localCheckpoint(true, StorageLevel.MEMORY_AND_DISK);
 */
export async function localCheckpoint<S>(
  this: Frame<S>,
  eager: boolean = true,
  level?: StorageLevel,
  options?: ActionOptions,
): Promise<DataFrame<S>> {
  const how = { local: true, eager, level };
  return derived(this, await storage.checkpoint(frameState(this), how, actionOptions(options, "localCheckpoint")));
}

/**
 * Whether `collect` needs no executor: rows that are in the plan, or in the driver's memory.
 *
 * @example const here = await df.isLocal();
 */
export async function isLocal(this: Frame<unknown>, options?: ActionOptions): Promise<boolean> {
  const state = frameState(this);
  return state.executor.isLocal(runnable(state), actionOptions(options, "isLocal"));
}

/**
 * Whether a source of this frame is a stream.
 *
 * @example if (await df.isStreaming()) console.log("without end");
 */
export async function isStreaming(this: Frame<unknown>, options?: ActionOptions): Promise<boolean> {
  const state = frameState(this);
  return state.executor.isStreaming(runnable(state), actionOptions(options, "isStreaming"));
}

/**
 * The files that this frame reads, as far as Spark can tell.
 *
 * @example for (const file of await df.inputFiles()) console.log(file);
 */
export async function inputFiles(this: Frame<unknown>, options?: ActionOptions): Promise<string[]> {
  const state = frameState(this);
  return state.executor.inputFiles(runnable(state), actionOptions(options, "inputFiles"));
}

/**
 * Whether both plans are equal once names and the like are taken away, so that they give the same rows. False says nothing: two plans
 * may give the same rows and differ.
 *
 * @throws ArgumentError for a frame of another session.
 * @example const again = await df.sameSemantics(df.alias("d"));
 */
export async function sameSemantics(this: Frame<unknown>, other: Frame<unknown>, options?: ActionOptions): Promise<boolean> {
  return storage.sameSemantics(frameState(this), other, actionOptions(options, "sameSemantics"));
}

/**
 * A number that is equal for plans that are (see `sameSemantics`); it changes from one release of Spark to another.
 *
 * @example const hash = await df.semanticHash();
 */
export async function semanticHash(this: Frame<unknown>, options?: ActionOptions): Promise<number> {
  const state = frameState(this);
  return state.executor.semanticHash(runnable(state), actionOptions(options, "semanticHash"));
}
