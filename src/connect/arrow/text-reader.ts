import { isAscii, isUtf8 } from "node:buffer";
import { ExecutionError } from "../../errors.js";
import type { Reader } from "./row-builder.js";

/** Values decoded together, and how many bytes of them: a text that is kept keeps its neighbours of one such piece alive. */
const PIECE_VALUES = 1024;
const PIECE_BYTES = 32 * 1024;

/**
 * The texts of a column. Values lie one after the other, so those of a piece that is ASCII are decoded in one go and cut out of it, which
 * costs a third of decoding each by itself.
 *
 * @throws ExecutionError from the reader, for bytes that are not UTF-8: a replacement character would hide what they were.
 */
export function textReader(offsets: Int32Array, data: Uint8Array, path: string): Reader {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  const length = offsets.length - 1;
  let from = 0;
  let to = 0;
  let base = 0;
  let ascii: string | undefined;
  let valid = false;

  const openPiece = (index: number): void => {
    from = index;
    base = offsets[index]!;
    to = Math.min(index + PIECE_VALUES, length);
    while (to > index + 1 && offsets[to]! - base > PIECE_BYTES) to = index + ((to - index) >> 1);
    const piece = bytes.subarray(base, offsets[to]!);
    valid = isUtf8(piece);
    ascii = valid && isAscii(piece) ? piece.toString("latin1") : undefined;
  };
  return (index) => {
    if (index < from || index >= to) openPiece(index);
    const start = offsets[index]!;
    const end = offsets[index + 1]!;
    if (ascii !== undefined) return ascii.substring(start - base, end - base);
    // A valid piece may still be cut within a character, which then begins with a byte that continues one.
    if (valid && !continues(bytes, start, end) && !continues(bytes, end, to === index + 1 ? end : offsets[to]!)) {
      return bytes.toString("utf8", start, end);
    }
    return strictText(data.subarray(start, end), path, index);
  };
}

const continues = (bytes: Uint8Array, at: number, end: number): boolean => at < end && (bytes[at]! & 0xc0) === 0x80;

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function strictText(bytes: Uint8Array, path: string, index: number): string {
  try {
    return strict.decode(bytes);
  } catch (cause) {
    throw new ExecutionError(
      `${JSON.stringify(path)} (row ${index} of its batch) holds bytes that are not UTF-8: cast the column to binary.`,
      { cause },
    );
  }
}
