import { readFlatBuffer } from "./flatbuffer-reader.js";

/**
 * An Arrow IPC stream of our own writing as streams of one batch each, with the schema before it and the end after it. Each is given in
 * parts, which are views: nothing is copied.
 */
export function batchStreams(stream: Uint8Array): (readonly Uint8Array[])[] {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const messages: Uint8Array[] = [];
  let at = 0;
  for (let metadataSize = size(view, at); metadataSize > 0; metadataSize = size(view, at)) {
    const bodyAt = at + 8 + metadataSize;
    const end = bodyAt + readFlatBuffer(stream.subarray(at + 8, bodyAt)).i64(3);
    messages.push(stream.subarray(at, end));
    at = end;
  }
  const [schema, ...batches] = messages;
  const endOfStream = stream.subarray(at);
  return batches.map((batch) => [schema!, batch, endOfStream]);
}

/** The length of a message's metadata, behind the mark of its beginning; 0 at the end of the stream. */
const size = (view: DataView, at: number): number => view.getInt32(at + 4, true);
