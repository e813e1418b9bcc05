import { AsyncLocalStorage } from "node:async_hooks";
import type { OperationTags } from "../dsl/executor.js";
import type { Session } from "./session.js";

/** The tags of each session, as one asynchronous context has them. Never changed in place: contexts that split off keep what they saw. */
const context = new AsyncLocalStorage<ReadonlyMap<Session, ReadonlySet<string>>>();
const none: ReadonlySet<string> = new Set();

/** The tags that a query gets which is sent from here. */
export function tagsOf(session: Session): ReadonlySet<string> {
  return context.getStore()?.get(session) ?? none;
}

/** The context as it is, but for one session's tags. */
function changed(session: Session, tags: ReadonlySet<string>): ReadonlyMap<Session, ReadonlySet<string>> {
  const all = new Map(context.getStore());
  if (tags.size === 0) all.delete(session);
  else all.set(session, tags);
  return all;
}

export function operationTags(session: Session): OperationTags {
  return {
    get: () => tagsOf(session),
    set: (tags) => context.enterWith(changed(session, tags)),
    within: (tags, work) => context.run(changed(session, tags), work),
  };
}
