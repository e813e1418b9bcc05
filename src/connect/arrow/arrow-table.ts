import type { Table } from "apache-arrow";
import type { StructType } from "../../types/data-type.js";
import { writeStream } from "./ipc-writer.js";

/** The batches as one apache-arrow table, over the same bytes. apache-arrow is loaded here and only here. */
export async function arrowTable(batches: readonly Uint8Array[], schema: StructType): Promise<Table> {
  const { tableFromIPC } = await import("apache-arrow");
  const [first, ...rest] = batches.length > 0 ? batches : [writeStream(schema, [])];
  // Views of 64-bit values need aligned bytes, which parts of a message seldom are.
  const table = (bytes: Uint8Array): Table => tableFromIPC(bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes));
  return table(first!).concat(...rest.map(table));
}
