import { damaged } from "./ipc-format.js";

// The LZ4 frame format: a header, blocks of literals and of references back to what was already unpacked, a mark of the end.

const MAGIC = 0x184d2204;
const VERSION = 1;
/** A block's size; the bit above says that its bytes are stored as they are. */
const STORED_SIZE = 0x7fffffff;
const SHORTEST_MATCH = 4;
/** No byte of LZ4 stands for more than this many. */
const MOST_RATIO = 255;

const broken = (what: string): Error => damaged(`a buffer compressed by LZ4 is broken (${what})`);

/** Unpacks one frame of `size` bytes. */
export function lz4Frame(bytes: Uint8Array, size: number): Uint8Array {
  if (size > bytes.byteLength * MOST_RATIO) throw broken("it cannot be that long");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const u32 = (at: number): number => {
    if (at + 4 > bytes.byteLength) throw broken("it is cut off");
    return view.getUint32(at, true);
  };
  if (u32(0) !== MAGIC) throw broken("it does not begin as a frame");
  const flags = bytes[4] ?? 0;
  if (flags >> 6 !== VERSION) throw broken("its version is unknown");
  const blockChecksum = (flags & 0x10) !== 0;
  const hasSize = (flags & 0x08) !== 0;
  const hasDictionary = (flags & 0x01) !== 0;
  if (hasDictionary) throw broken("it needs a dictionary");
  // Magic, flags, block size, the size of the content where it is there, and a checksum of the header.
  let at = 4 + 2 + (hasSize ? 8 : 0) + 1;
  const output = new Uint8Array(size);
  let end = 0;
  for (;;) {
    const mark = u32(at);
    at += 4;
    if (mark === 0) return output.subarray(0, end);
    const length = mark & STORED_SIZE;
    if (at + length > bytes.byteLength) throw broken("a block is cut off");
    const block = bytes.subarray(at, at + length);
    if (mark >>> 31 === 1) {
      if (end + length > size) throw broken("it is longer than announced");
      output.set(block, end);
      end += length;
    } else end = unpackBlock(block, output, end);
    at += length + (blockChecksum ? 4 : 0);
  }
}

/** Unpacks a block behind what is there; the new end. */
function unpackBlock(block: Uint8Array, output: Uint8Array, start: number): number {
  let at = 0;
  let end = start;
  const more = (length: number): number => {
    let total = length;
    if (length !== 15) return total;
    for (;;) {
      const byte = block[at++];
      if (byte === undefined) throw broken("a length is cut off");
      total += byte;
      if (byte !== 255) return total;
    }
  };
  while (at < block.byteLength) {
    const token = block[at++]!;
    const literals = more(token >> 4);
    if (at + literals > block.byteLength || end + literals > output.byteLength) throw broken("its text runs over");
    for (let index = 0; index < literals; index++) output[end++] = block[at++]!;
    // The last sequence has no reference.
    if (at === block.byteLength) return end;
    const distance = block[at]! | ((block[at + 1] ?? 0) << 8);
    at += 2;
    if (at > block.byteLength || distance === 0 || distance > end) throw broken("it refers to what is not there");
    const length = more(token & 15) + SHORTEST_MATCH;
    if (end + length > output.byteLength) throw broken("it is longer than announced");
    // What is copied may overlap what it makes: a run of one byte refers to its own beginning.
    for (let index = 0; index < length; index++, end++) output[end] = output[end - distance]!;
  }
  return end;
}
