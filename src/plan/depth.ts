import { LimitError } from "../errors.js";
import type { Expression, Relation } from "./plan.js";
import { isOneof, isPlanObject, type PlanObject } from "./traverse.js";

// Spark's server refuses messages nested deeper than 1024 (protobuf's recursion limit, with a message that names neither
// the query nor a way out). A chained operator is two messages, and the request, the plan, a literal at the bottom and
// what an action puts on top take some: 1000 leaves room for them, and is 500 chained operators.
export const maxDepth = 1000;

// What is used twice is sent twice: thirty times `x = x.plus(x)` is a billion messages. Spark takes 128 MiB, and each has two bytes at least.
export const maxMessages: number = 64 * 1024 * 1024;

// Parts of fewer levels are measured wherever they are used, which is quicker than to remember each of them.
const worthRemembering = 8;

export interface Extent {
  /** Messages nested in one another, the plan's own included. */
  readonly depth: number;
  /** All messages, each as often as it is sent. */
  readonly messages: number;
}

/** The number of messages nested in one another, the plan's own included; counting stops past `enough`. */
export function depthOf(plan: Relation | Expression, enough: number = maxDepth): number {
  return extentOf(plan, enough).depth;
}

/** How deep and how large a plan is; measuring stops past `enough` levels, or past what can be sent. */
export function extentOf(plan: Relation | Expression, enough: number = maxDepth): Extent {
  const known = new Map<PlanObject, Extent>();
  let messages = 0;
  let over = false;
  /** The level of the deepest message from this one down. */
  const measure = (node: PlanObject, level: number): number => {
    over ||= level > enough || messages > maxMessages;
    if (over) return level;
    const before = known.get(node);
    if (before !== undefined) {
      messages += before.messages;
      return level + before.depth - 1;
    }
    const start = messages;
    messages += 1;
    let deepest = level;
    // Every plan is measured before it is sent, so this is written for speed: no list of children.
    for (const key in node) {
      const value = node[key];
      if (typeof value !== "object" || value === null) continue;
      if (Array.isArray(value)) {
        for (const item of value) deepest = Math.max(deepest, below(item, level));
      } else {
        deepest = Math.max(deepest, below(value, level));
      }
    }
    if (over) return deepest;
    const depth = deepest - level + 1;
    if (depth >= worthRemembering) known.set(node, { depth, messages: messages - start });
    return deepest;
  };
  const below = (value: unknown, level: number): number => {
    if (!isPlanObject(value)) return 0;
    const message = isOneof(value) ? value.value : value;
    return isPlanObject(message) ? measure(message, level + 1) : 0;
  };
  const depth = measure(plan as unknown as PlanObject, 1);
  return { depth, messages };
}

/** Clear errors in place of the server's, and before anything is sent. */
export function checkExtent({ depth, messages }: Extent): void {
  if (depth > maxDepth) {
    throw new LimitError(
      `This query is nested deeper than a Spark Connect server accepts (${maxDepth} messages, about ${maxDepth / 2} chained operators or function calls). ` +
        "Add many columns with one withColumns or select, put many conditions into one filter (`and` and `or` may be long), combine many frames as a balanced tree, " +
        "and in a loop that goes on, continue from `await df.localCheckpoint()`, or from a table, every few hundred steps.",
      { messageParameters: { limit: String(maxDepth) } },
    );
  }
  if (messages > maxMessages) {
    throw tooLarge();
  }
}

export function tooLarge(): LimitError {
  return new LimitError(
    "This query would be sent as more messages than the 128 MiB hold that a Spark Connect server accepts: " +
      "an expression or a frame that is used twice is sent twice, so that `x = x.plus(x)` in a loop doubles the query with every step. " +
      "Give such a value a name with withColumn and use the column, or continue from `await df.localCheckpoint()`.",
  );
}
