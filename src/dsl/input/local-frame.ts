import { ArgumentError } from "../../errors.js";
import { withFreshPlanId } from "../../plan/relation.js";
import type { Executor } from "../executor.js";
import { describe } from "../frame/describe.js";
import { type FrameState, rootState } from "../frame/frame-state.js";
import { inferSchema } from "./infer-schema.js";
import { schemaArgument } from "./schema-argument.js";

/** Whether rows come one by one from somewhere, and are to be waited for. */
export function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}

/** The frame of rows given by the caller; the rows are read and encoded now. */
export function localFrame(executor: Executor, rows: unknown, schema: unknown): FrameState {
  if (typeof rows !== "object" || rows === null || !(Symbol.iterator in rows)) {
    throw new ArgumentError(`createDataFrame(rows): an array or another iterable of rows was expected, found ${describe(rows)}`);
  }
  if (schema === undefined) {
    const list = [...(rows as Iterable<unknown>)];
    return encoded(executor, list, inferSchema(list));
  }
  return encoded(executor, rows as Iterable<unknown>, schemaArgument(schema, "createDataFrame"));
}

function encoded(executor: Executor, rows: Iterable<unknown>, schema: ReturnType<typeof inferSchema>): FrameState {
  return rootState(executor, withFreshPlanId(executor.localRelation(rows, schema)), schema);
}

/** All rows of an asynchronous source. */
export async function gather(rows: AsyncIterable<unknown>): Promise<unknown[]> {
  const gathered: unknown[] = [];
  for await (const row of rows) {
    gathered.push(row);
  }
  return gathered;
}
