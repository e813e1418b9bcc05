// biome-ignore-all lint/suspicious/noExplicitAny: a frame of any schema
import { derived } from "../frame/derived.js";
import type { Frame } from "../frame/frame.js";
import { frameState } from "../frame/frame-state.js";
import { hint } from "../frame/hints.js";

/**
 * The frame with the hint that a join sends all its rows to every executor: `frame.hint("broadcast")`.
 * @example orders.join(fn.broadcast(customers), (o, c) => o.customer_id.eq(c.id))
 */
export function broadcast<F extends Frame<any>>(frame: F): F {
  return derived(frame, hint(frameState(frame), "broadcast", [])) as object as F;
}
