import { concatBytes } from "./bytes.js";
import { bufferReader } from "./compression.js";
import type { FlatReader } from "./flatbuffer-reader.js";
import { type FlatTable, i8, i64, longs, table } from "./flatbuffer-writer.js";
import { aligned, Header } from "./ipc-format.js";
import { messages } from "./ipc-reader.js";
import { endOfStream, message } from "./ipc-writer.js";

/** A stream whose buffers are not compressed, for what cannot unpack them; the same bytes where none is. Takes aligned bytes. */
export function uncompressed(stream: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let found = false;
  for (const { bytes, kind, header, body } of messages(stream)) {
    const batch = kind === Header.dictionaryBatch ? header.table(1) : kind === Header.recordBatch ? header : undefined;
    if (batch?.table(3) === undefined) {
      parts.push(bytes);
      continue;
    }
    found = true;
    const unpacked = unpackedBatch(batch, body);
    const rewritten = kind === Header.dictionaryBatch ? table(i64(header.i64(0)), unpacked.header, i8(header.i8(2))) : unpacked.header;
    parts.push(message(kind, rewritten, unpacked.size), ...unpacked.body);
  }
  return found ? concatBytes([...parts, endOfStream()]) : stream;
}

function unpackedBatch(
  batch: FlatReader,
  body: Uint8Array,
): { readonly header: FlatTable; readonly body: Uint8Array[]; readonly size: number } {
  const reader = bufferReader(batch, body);
  const regions: number[] = [];
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let left = batch.longs(2, 2).length / 2; left > 0; left--) {
    const buffer = reader.next("a column");
    regions.push(size, buffer.byteLength);
    parts.push(buffer, new Uint8Array(aligned(buffer.byteLength) - buffer.byteLength));
    size += aligned(buffer.byteLength);
  }
  return { header: table(i64(batch.i64(0)), longs(2, batch.longs(1, 2)), longs(2, regions)), body: parts, size };
}
