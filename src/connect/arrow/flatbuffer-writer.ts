/**
 * The little of FlatBuffers that Arrow's messages need, written forwards: a table, then what it refers to. Arrow's metadata is
 * a handful of small tables, so a tree of values is described first and laid out once.
 */
export type FlatValue =
  | { readonly kind: "i8"; readonly value: number }
  | { readonly kind: "i16"; readonly value: number }
  | { readonly kind: "i32"; readonly value: number }
  | { readonly kind: "i64"; readonly value: bigint }
  | FlatReference;

type FlatReference =
  | { readonly kind: "table"; readonly fields: readonly (FlatValue | undefined)[] }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "tables"; readonly tables: readonly FlatTable[] }
  /** A vector of structs of 64-bit integers, their fields one after another. */
  | { readonly kind: "longs"; readonly count: number; readonly longs: readonly bigint[] };

export type FlatTable = Extract<FlatReference, { readonly kind: "table" }>;

/** A table by the order of its fields in the .fbs file; `undefined` leaves a field out. */
export const table = (...fields: readonly (FlatValue | undefined)[]): FlatTable => ({ kind: "table", fields });
export const tables = (list: readonly FlatTable[]): FlatValue => ({ kind: "tables", tables: list });
export const text = (value: string): FlatValue => ({ kind: "text", text: value });
export const i8 = (value: number | boolean): FlatValue => ({ kind: "i8", value: Number(value) });
export const i16 = (value: number): FlatValue => ({ kind: "i16", value });
export const i32 = (value: number): FlatValue => ({ kind: "i32", value });
export const i64 = (value: number | bigint): FlatValue => ({ kind: "i64", value: BigInt(value) });
export const longs = (width: number, values: readonly (number | bigint)[]): FlatValue => ({
  kind: "longs",
  count: values.length / width,
  longs: values.map(BigInt),
});

const inlineSize = (value: FlatValue): number => (value.kind === "i8" ? 1 : value.kind === "i16" ? 2 : value.kind === "i64" ? 8 : 4);
const encoder = new TextEncoder();

/** A finished FlatBuffer with `root` as its root table, its length a multiple of eight. */
export function encodeFlatBuffer(root: FlatTable): Uint8Array {
  let bytes = new Uint8Array(1024);
  let view = new DataView(bytes.buffer);
  let end = 0;

  const reserve = (size: number): number => {
    const at = end;
    end += size;
    if (end > bytes.length) {
      const larger = new Uint8Array(Math.max(end, bytes.length * 2));
      larger.set(bytes);
      bytes = larger;
      view = new DataView(bytes.buffer);
    }
    return at;
  };
  const align = (size: number, remainder = 0): void => {
    reserve((((remainder - end) % size) + size) % size);
  };

  const writeReference = (value: FlatReference): number => {
    if (value.kind === "table") return writeTable(value);
    if (value.kind === "text") {
      const encoded = encoder.encode(value.text);
      align(4);
      const at = reserve(4 + encoded.length + 1);
      view.setUint32(at, encoded.length, true);
      bytes.set(encoded, at + 4);
      return at;
    }
    if (value.kind === "longs") {
      // The elements are aligned to eight, so the length before them is not.
      align(8, 4);
      const at = reserve(4 + value.longs.length * 8);
      view.setUint32(at, value.count, true);
      value.longs.forEach((long, index) => {
        view.setBigInt64(at + 4 + index * 8, long, true);
      });
      return at;
    }
    align(4);
    const at = reserve(4 + value.tables.length * 4);
    view.setUint32(at, value.tables.length, true);
    value.tables.forEach((child, index) => {
      const slot = at + 4 + index * 4;
      // Writing may replace the view by a larger one, so it must be looked up afterwards.
      const target = writeTable(child);
      view.setUint32(slot, target - slot, true);
    });
    return at;
  };

  const writeTable = (value: FlatTable): number => {
    // Offsets of the fields from the start of the table, which begins with the distance to its vtable.
    let size = 4;
    const offsets = value.fields.map((field) => {
      if (field === undefined) return 0;
      const width = inlineSize(field);
      const offset = Math.ceil(size / width) * width;
      size = offset + width;
      return offset;
    });
    align(2);
    const vtable = reserve(4 + offsets.length * 2);
    view.setUint16(vtable, 4 + offsets.length * 2, true);
    view.setUint16(vtable + 2, size, true);
    offsets.forEach((offset, index) => {
      view.setUint16(vtable + 4 + index * 2, offset, true);
    });
    align(8);
    const at = reserve(size);
    view.setInt32(at, at - vtable, true);
    value.fields.forEach((field, index) => {
      if (field === undefined) return;
      const slot = at + (offsets[index] ?? 0);
      if (field.kind === "i8") view.setInt8(slot, field.value);
      else if (field.kind === "i16") view.setInt16(slot, field.value, true);
      else if (field.kind === "i32") view.setInt32(slot, field.value, true);
      else if (field.kind === "i64") view.setBigInt64(slot, field.value, true);
      else {
        const target = writeReference(field);
        view.setUint32(slot, target - slot, true);
      }
    });
    return at;
  };

  reserve(4);
  const start = writeTable(root);
  view.setUint32(0, start, true);
  align(8);
  return bytes.slice(0, end);
}
