import type { Table } from "apache-arrow";
import { ExecutionError, SparkError } from "../../errors.js";
import type { StructType } from "../../types/data-type.js";
import { ALIGNMENT } from "./ipc-format.js";
import { writeStream } from "./ipc-writer.js";
import { uncompressed } from "./uncompressed.js";

/** The batches as one apache-arrow table, over the same bytes. apache-arrow is loaded here and only here. */
export async function arrowTable(batches: readonly Uint8Array[], schema: StructType): Promise<Table> {
  const { tableFromIPC } = await import("apache-arrow");
  const [first, ...rest] = batches.length > 0 ? batches : [writeStream(schema, [])];
  // Views of 64-bit values need aligned bytes, which parts of a message seldom are.
  const table = (bytes: Uint8Array): Table => {
    try {
      return tableFromIPC(uncompressed(bytes.byteOffset % ALIGNMENT === 0 ? bytes : new Uint8Array(bytes)));
    } catch (cause) {
      if (cause instanceof SparkError) throw cause;
      throw new ExecutionError("toArrow: the result is damaged, apache-arrow cannot read it.", { cause });
    }
  };
  return table(first!).concat(...rest.map(table));
}
