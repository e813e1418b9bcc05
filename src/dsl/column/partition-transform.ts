// biome-ignore-all lint/suspicious/noExplicitAny: `any` as a default means "asks nothing of the frame" in user annotations
import { attachState, type ColumnState } from "./column-state.js";
import type { IsPartition } from "./expr.js";

let make: (state: ColumnState) => PartitionTransform<any>;

export interface PartitionTransform<in R = any> extends IsPartition<R> {}
/** How a column's values are put into a table's partitions: `months(c.day)`. It is no column: a select does not take it. */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the merged member is a phantom
// biome-ignore lint/correctness/noUnusedVariables: R is in the interface
export class PartitionTransform<in R = any> {
  static {
    make = (state) => new PartitionTransform(state);
  }

  private constructor(state: ColumnState) {
    attachState(this, state, "partition transform");
  }
}

/** A partition transform's call. */
export function createPartitionTransform(state: ColumnState): PartitionTransform<any> {
  return make(state);
}
