import type { Table } from "apache-arrow";
import { ExecutionError, type SparkError, UnsupportedError } from "../../errors.js";
import type { StructType } from "../../types/data-type.js";
import { writeStream } from "./ipc-writer.js";

/** The batches as one apache-arrow table, over the same bytes. apache-arrow is loaded here and only here. */
export async function arrowTable(batches: readonly Uint8Array[], schema: StructType): Promise<Table> {
  const { tableFromIPC } = await import("apache-arrow");
  const [first, ...rest] = batches.length > 0 ? batches : [writeStream(schema, [])];
  // Views of 64-bit values need aligned bytes, which parts of a message seldom are.
  const table = (bytes: Uint8Array): Table => {
    try {
      return tableFromIPC(bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes));
    } catch (cause) {
      throw unreadable(cause);
    }
  };
  return table(first!).concat(...rest.map(table));
}

function unreadable(cause: unknown): SparkError {
  if (cause instanceof Error && cause.message.includes("compressed"))
    return new UnsupportedError(
      "toArrow: the server compresses Arrow data, which apache-arrow cannot read: set spark.sql.execution.arrow.compression.codec to none for this session, or take rows.",
      { cause },
    );
  return new ExecutionError("toArrow: the result is damaged, apache-arrow cannot read it.", { cause });
}
