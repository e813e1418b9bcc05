import { ArgumentError } from "../../errors.js";
import { range } from "../../plan/sources.js";
import { longArgument, rowCount } from "../arguments.js";
import type { Executor } from "../executor.js";
import { createDataFrame, type DataFrame } from "./data-frame.js";
import { rootState } from "./frame-state.js";

/** The frame of the numbers from `first` to `end`, or from 0 to `first` when that is the only one. */
export function rangeFrame(
  executor: Executor,
  first: unknown,
  end: unknown,
  step: unknown = 1,
  numPartitions?: unknown,
): DataFrame<{ id: "bigint" }> {
  const [from, to] =
    end === undefined ? [0n, longArgument(first, "range(end)")] : [longArgument(first, "range(start)"), longArgument(end, "range(…, end)")];
  const by = longArgument(step, "range(…, step)");
  if (by === 0n) {
    throw new ArgumentError("range(…, step): the step is 0");
  }
  const partitions = numPartitions === undefined ? undefined : rowCount(numPartitions, "range(…, numPartitions)");
  if (partitions === 0) {
    throw new ArgumentError("range(…, numPartitions): at least one partition is needed");
  }
  return createDataFrame(rootState(executor, range(from, to, by, partitions)));
}
