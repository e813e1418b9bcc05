import { ExecutionError } from "../../errors.js";

/** A table in a FlatBuffer, read by the position of its fields in the .fbs file. Every access is within the bytes, or an error. */
export interface FlatReader {
  i8(field: number, absent?: number): number;
  i16(field: number, absent?: number): number;
  i32(field: number, absent?: number): number;
  i64(field: number): number;
  text(field: number): string | undefined;
  table(field: number): FlatReader | undefined;
  tables(field: number): readonly FlatReader[];
  /** A vector of structs of `width` 64-bit integers, flattened. */
  longs(field: number, width: number): readonly number[];
}

/** The least that a table takes. */
const TABLE_SIZE = 8;

const decoder = new TextDecoder("utf-8", { fatal: true });

/**
 * The root table of a FlatBuffer. Tables and texts may be shared by what refers to them; a small message whose parts are shared so often
 * that reading them all would take many times its size is refused.
 */
export function readFlatBuffer(bytes: Uint8Array): FlatReader {
  const budget = { left: bytes.byteLength * 8 + 1024 };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return tableAt(bytes, view, view.getUint32(0, true), budget);
  } catch (error) {
    throw damaged(error);
  }
}

const damaged = (cause: unknown): unknown =>
  cause instanceof RangeError || cause instanceof TypeError
    ? new ExecutionError("The result is damaged: its Arrow metadata points outside the message.", { cause })
    : cause;

function tableAt(bytes: Uint8Array, view: DataView, at: number, budget: { left: number }): FlatReader {
  const spend = (size: number): void => {
    budget.left -= size;
    if (budget.left < 0) throw new RangeError("its parts are shared too often");
  };
  spend(TABLE_SIZE);
  const vtable = at - view.getInt32(at, true);
  const vtableSize = view.getUint16(vtable, true);

  /** Where a field lies, or undefined where it is left out. */
  const slot = (field: number): number | undefined => {
    const entry = 4 + field * 2;
    if (entry + 2 > vtableSize) return undefined;
    const offset = view.getUint16(vtable + entry, true);
    return offset === 0 ? undefined : at + offset;
  };
  const guarded = <T>(read: () => T): T => {
    try {
      return read();
    } catch (error) {
      throw damaged(error);
    }
  };
  const scalar = (field: number, absent: number, read: (at: number) => number): number =>
    guarded(() => {
      const found = slot(field);
      return found === undefined ? absent : read(found);
    });
  const target = (field: number): number | undefined => {
    const found = slot(field);
    return found === undefined ? undefined : found + view.getUint32(found, true);
  };
  /** Where a vector's elements begin, and how many there are; a length that cannot be is refused before anything is made of it. */
  const vector = (field: number, elementSize: number): readonly [start: number, length: number] => {
    const found = target(field);
    if (found === undefined) return [0, 0];
    const length = view.getUint32(found, true);
    if (found + 4 + length * elementSize > bytes.byteLength) throw new RangeError("vector past the end");
    spend(length * elementSize);
    return [found + 4, length];
  };
  return {
    i8: (field, absent = 0) => scalar(field, absent, (found) => view.getInt8(found)),
    i16: (field, absent = 0) => scalar(field, absent, (found) => view.getInt16(found, true)),
    i32: (field, absent = 0) => scalar(field, absent, (found) => view.getInt32(found, true)),
    i64: (field) => scalar(field, 0, (found) => Number(view.getBigInt64(found, true))),
    text: (field) =>
      guarded(() => {
        if (slot(field) === undefined) return undefined;
        const [start, length] = vector(field, 1);
        return decoder.decode(bytes.subarray(start, start + length));
      }),
    table: (field) =>
      guarded(() => {
        const found = target(field);
        return found === undefined ? undefined : tableAt(bytes, view, found, budget);
      }),
    tables: (field) =>
      guarded(() => {
        const [start, length] = vector(field, 4);
        return Array.from({ length }, (_, index) => {
          const entry = start + index * 4;
          return tableAt(bytes, view, entry + view.getUint32(entry, true), budget);
        });
      }),
    longs: (field, width) =>
      guarded(() => {
        const [start, length] = vector(field, width * 8);
        return Array.from({ length: length * width }, (_, index) => Number(view.getBigInt64(start + index * 8, true)));
      }),
  };
}
