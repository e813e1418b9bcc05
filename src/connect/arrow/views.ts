import { LimitError } from "../../errors.js";
import { damaged } from "./ipc-format.js";
import type { ArrowArray } from "./ipc-writer.js";

// Arrow's view types say of each value by itself where it is: in any order, and several at one place. They are read into the layout of the
// types without views. Spark sends none.

/** A view of a text: its length, then the text itself, or its first bytes, the number of a buffer and the place in it. */
const VIEW_SIZE = 16;
const MOST_INLINE = 12;
const PREFIX_SIZE = 4;
/** What views of one place many times may become. */
const MOST_BYTES = 1024 * 1024 * 1024;
const MOST_ELEMENTS = 2 ** 24;

const isValid = (validity: Uint8Array | undefined, at: number): boolean =>
  validity === undefined || ((validity[at >> 3]! >> (at & 7)) & 1) === 1;

/** Texts or binaries one after the other. */
export function textsOfViews(
  name: string,
  length: number,
  validity: Uint8Array | undefined,
  views: Uint8Array,
  data: readonly Uint8Array[],
): { readonly ends: Int32Array; readonly bytes: Uint8Array } {
  const fields = new Int32Array(views.buffer, views.byteOffset, (length * VIEW_SIZE) / 4);
  const ends = new Int32Array(length + 1);
  let total = 0;
  for (let at = 0; at < length; at++) {
    const size = isValid(validity, at) ? fields[at * 4]! : 0;
    if (size < 0) throw damaged(`a value of "${name}" has a length below zero`);
    total += size;
    if (total > MOST_BYTES) throw new LimitError(`The values of "${name}" in one batch of the result take more than ${MOST_BYTES} bytes.`);
    ends[at + 1] = total;
  }
  const bytes = new Uint8Array(total);
  for (let at = 0; at < length; at++) {
    const size = ends[at + 1]! - ends[at]!;
    const view = at * VIEW_SIZE;
    if (size <= MOST_INLINE) {
      bytes.set(views.subarray(view + 4, view + 4 + size), ends[at]);
      continue;
    }
    const buffer = data[fields[at * 4 + 2]!];
    const from = fields[at * 4 + 3]!;
    if (buffer === undefined || from < 0 || from + size > buffer.byteLength) throw damaged(`a value of "${name}" lies outside its buffers`);
    const value = buffer.subarray(from, from + size);
    for (let byte = 0; byte < PREFIX_SIZE; byte++) {
      if (value[byte] !== views[view + 4 + byte]) throw damaged(`a value of "${name}" begins otherwise than its view says`);
    }
    bytes.set(value, ends[at]);
  }
  return { ends, bytes };
}

/** Lists whose elements follow each other: each one refers to one of `elements`. */
export function listsOfViews(
  name: string,
  validity: Uint8Array | undefined,
  starts: Int32Array,
  sizes: Int32Array,
  elements: ArrowArray,
): { readonly ends: Int32Array; readonly elements: ArrowArray } {
  const ends = new Int32Array(sizes.length + 1);
  let total = 0;
  for (let at = 0; at < sizes.length; at++) {
    if (isValid(validity, at)) {
      const size = sizes[at]!;
      if (size < 0 || starts[at]! < 0 || starts[at]! + size > elements.length)
        throw damaged(`a list of "${name}" lies outside its elements`);
      total += size;
      if (total > Math.max(MOST_ELEMENTS, elements.length)) {
        throw new LimitError(`The lists of "${name}" in one batch of the result have more than ${MOST_ELEMENTS} elements.`);
      }
    }
    ends[at + 1] = total;
  }
  const indices = new Int32Array(total);
  for (let at = 0; at < sizes.length; at++) {
    const from = starts[at]! - ends[at]!;
    for (let element = ends[at]!; element < ends[at + 1]!; element++) indices[element] = from + element;
  }
  return { ends, elements: { length: total, nullCount: 0, buffers: [undefined], children: [], dictionary: { indices, values: elements } } };
}
