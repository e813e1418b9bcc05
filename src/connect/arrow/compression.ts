import * as zlib from "node:zlib";
import { ExecutionError, LimitError, UnsupportedError } from "../../errors.js";
import type { FlatReader } from "./flatbuffer-reader.js";
import { ALIGNMENT, damaged } from "./ipc-format.js";
import { lz4Frame } from "./lz4.js";

// The buffers of a batch, compressed or not. Spark (4.1 and later) compresses where spark.sql.execution.arrow.compression.codec says so.

/** All that the buffers of one message may unpack to. */
const MOST_BYTES = 1024 * 1024 * 1024;

type Unpack = (bytes: Uint8Array, size: number) => Uint8Array;

/** The buffers of a batch in order, each within its message, aligned, and none of them read twice. */
export function bufferReader(header: FlatReader, body: Uint8Array): { next(name: string): Uint8Array } {
  const regions = header.longs(2, 2);
  const unpack = header.table(3) === undefined ? undefined : codec(header.table(3)!);
  let at = 0;
  let taken = 0;
  let unpacked = 0;

  const next = (name: string): Uint8Array => {
    const offset = regions[at * 2];
    const size = regions[at * 2 + 1];
    at += 1;
    if (offset === undefined || size === undefined) throw damaged(`"${name}" has fewer buffers than its type needs`);
    if (!(offset >= 0 && size >= 0 && offset + size <= body.byteLength)) throw damaged(`a buffer of "${name}" lies outside its message`);
    taken += size;
    // Copies of one region, made again and again, would cost more than the message does.
    if (taken > body.byteLength) throw damaged("its buffers are more than its data");
    const bytes = body.subarray(offset, offset + size);
    if (unpack === undefined || size === 0) return alignedBytes(bytes);
    if (size < 8) throw damaged(`a buffer of "${name}" is cut off`);
    const length = Number(new DataView(bytes.buffer, bytes.byteOffset, 8).getBigInt64(0, true));
    const packed = bytes.subarray(8);
    if (length === -1) return alignedBytes(packed);
    if (!(length >= 0)) throw damaged(`a buffer of "${name}" unpacks to ${length} bytes`);
    unpacked += length;
    if (unpacked > MOST_BYTES)
      throw new LimitError(
        `A batch of the result unpacks to more than ${MOST_BYTES} bytes: lower spark.sql.execution.arrow.maxRecordsPerBatch for this session.`,
      );
    if (length === 0) return new Uint8Array(0);
    const result = unpack(packed, length);
    if (result.byteLength !== length)
      throw damaged(`a buffer of "${name}" unpacks to ${result.byteLength} bytes, ${length} were announced`);
    return alignedBytes(result);
  };
  return { next };
}

const alignedBytes = (bytes: Uint8Array): Uint8Array => (bytes.byteOffset % ALIGNMENT === 0 ? bytes : new Uint8Array(bytes));

function codec(compression: FlatReader): Unpack {
  const id = compression.i8(0);
  if (compression.i8(1) !== 0) throw damaged("its compression is of a kind that is unknown");
  if (id === 0) return lz4Frame;
  if (id === 1) return zstd;
  throw damaged("its compression is of a kind that is unknown");
}

type ZstdDecompress = (bytes: Uint8Array, options: { readonly maxOutputLength: number }) => Uint8Array;

/** Node has zstd since 22.15. */
const zstdDecompress = (zlib as { readonly zstdDecompressSync?: ZstdDecompress }).zstdDecompressSync;

function zstd(bytes: Uint8Array, size: number): Uint8Array {
  if (zstdDecompress === undefined) {
    throw new UnsupportedError(
      `The server compresses Arrow data by zstd, which Node ${process.versions.node} cannot read: set spark.sql.execution.arrow.compression.codec to lz4 or none for this session, or use Node 22.15 or later.`,
    );
  }
  try {
    return zstdDecompress(bytes, { maxOutputLength: size });
  } catch (cause) {
    throw new ExecutionError("The result is damaged: as an Arrow stream, a compressed buffer cannot be unpacked.", { cause });
  }
}
