import { ArgumentError } from "../errors.js";
import { nameArgument } from "./arguments.js";
import type { Executor, OperationState } from "./executor.js";
import { describe } from "./frame/describe.js";

/** What a session does about its queries while they run: it tags them, interrupts them, and asks how they are. */
export abstract class OperationMethods {
  readonly #executor: Executor;

  protected constructor(executor: Executor) {
    this.#executor = executor;
  }

  /**
   * Ends every running query of this session: each throws a CancelledError where it is waited for. The ids of those that it ended.
   *
   * @example const ended = await spark.interruptAll();
   */
  async interruptAll(): Promise<string[]> {
    return this.#executor.interrupt("all");
  }

  /**
   * Ends the running queries of this session that have a tag (`withTags`, `addTag`). The ids of those that it ended.
   *
   * @throws ArgumentError for a tag that is empty or has a comma.
   * @example await spark.interruptTag("report");
   */
  async interruptTag(tag: string): Promise<string[]> {
    return this.#executor.interrupt({ tag: tagArgument(tag, "interruptTag") });
  }

  /**
   * Ends one running query of this session. Its id if it was running, else nothing: an operation that is over, or of another session,
   * is no error.
   *
   * @throws ArgumentError for an id that is empty.
   * @example for (const [id, state] of await spark.getOperationStatuses()) if (state === "running") await spark.interruptOperation(id);
   */
  async interruptOperation(operationId: string): Promise<string[]> {
    return this.#executor.interrupt({ operation: nameArgument(operationId, "interruptOperation") });
  }

  /**
   * How the operations of this session are: those of some ids, or all that the server remembers (it forgets one some time after it is
   * over). An id that the server does not know is "unknown". Needs Spark 4.2.
   *
   * @throws UnsupportedError with an older Spark.
   * @example const running = [...(await spark.getOperationStatuses()).values()].filter((state) => state === "running").length;
   */
  async getOperationStatuses(operationIds: readonly string[] = []): Promise<ReadonlyMap<string, OperationState>> {
    if (!Array.isArray(operationIds)) {
      throw new ArgumentError(`getOperationStatuses: an array of operation ids was expected, found ${describe(operationIds)}`);
    }
    return this.#executor.operationStates(operationIds.map((id: unknown) => nameArgument(id, "getOperationStatuses")));
  }

  /**
   * Runs `work` with tags on the queries that it starts, beside those that were there; the result is that of `work`. What runs at the same
   * time elsewhere has none of them, however the two interleave.
   *
   * @throws ArgumentError for a tag that is empty or has a comma.
   * @example
   * ```ts
   * const rows = await spark.withTags(["report", "ada"], () => df.collect());
   * ```
   */
  withTags<T>(tags: readonly string[], work: () => T): T {
    if (!Array.isArray(tags)) throw new ArgumentError(`withTags: an array of tags was expected, found ${describe(tags)}`);
    if (typeof work !== "function")
      throw new ArgumentError(`withTags: a function that starts queries was expected, found ${describe(work)}`);
    const added = tags.map((tag: unknown) => tagArgument(tag, "withTags"));
    return this.#executor.tags.within(new Set([...this.getTags(), ...added]), work);
  }

  /**
   * Tags the queries that are started from here on: by the rest of the running function and by what it calls or starts, but not by what
   * runs already. The caller of a function that adds a tag before its first `await` sees the tag as well; `withTags` has a clear end.
   *
   * @throws ArgumentError for a tag that is empty or has a comma.
   * @example spark.addTag("nightly");
   */
  addTag(tag: string): void {
    this.#executor.tags.set(new Set([...this.getTags(), tagArgument(tag, "addTag")]));
  }

  /**
   * Takes a tag of `addTag` or `withTags` back, for the queries that are started from here on. One that is not there changes nothing.
   *
   * @throws ArgumentError for a tag that is empty or has a comma.
   * @example spark.removeTag("nightly");
   */
  removeTag(tag: string): void {
    const removed = tagArgument(tag, "removeTag");
    this.#executor.tags.set(new Set([...this.getTags()].filter((other) => other !== removed)));
  }

  /**
   * The tags that a query started here would have.
   *
   * @example spark.getTags().has("nightly");
   */
  getTags(): ReadonlySet<string> {
    return new Set(this.#executor.tags.get());
  }

  /**
   * No tags for the queries that are started from here on.
   *
   * @example spark.clearTags();
   */
  clearTags(): void {
    this.#executor.tags.set(new Set());
  }
}

/** A tag as Spark takes it: commas separate tags in its jobs' properties. */
function tagArgument(value: unknown, where: string): string {
  if (typeof value !== "string" || value === "" || value.includes(",")) {
    throw new ArgumentError(`${where}: a tag is a string that is not empty and has no comma, found ${describe(value)}`);
  }
  return value;
}
