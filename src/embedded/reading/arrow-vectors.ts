import { type ArrowField, arrowField } from "../../connect/arrow/arrow-type.js";
import type { ArrowArray } from "../../connect/arrow/ipc-writer.js";
import type { DataType, MapType } from "../../types/data-type.js";
import type { Bindings, Vector } from "../duckdb.js";
import { refuse } from "../lowering/refuse.js";

/** Bytes of a value that is the same in Arrow and DuckDB. */
const widths: Partial<Record<DataType["kind"], number>> = {
  tinyint: 1,
  smallint: 2,
  int: 4,
  bigint: 8,
  float: 4,
  double: 8,
  date: 4,
  timestamp: 8,
  timestamp_ntz: 8,
  interval_ym: 4,
  interval_dt: 8,
};

type Bytes = { readonly buffer: ArrayBufferLike; readonly byteOffset: number; readonly byteLength: number };

const bits = (bytes: Uint8Array, at: number): boolean => ((bytes[at >> 3] as number) & (1 << (at & 7))) !== 0;
const int32s = ({ buffer, byteOffset, byteLength }: Bytes): Int32Array => new Int32Array(buffer, byteOffset, byteLength >> 2);

function copy(bindings: Bindings, vector: Vector, source: Bytes, from: number, bytes: number): void {
  bindings.copy_data_to_vector(vector, 0, source.buffer as ArrayBuffer, source.byteOffset + from, bytes);
}

function writeValidity(bindings: Bindings, vector: Vector, { nullCount, buffers }: ArrowArray, start: number, count: number): void {
  if (nullCount === 0) return;
  bindings.vector_ensure_validity_writable(vector);
  const valid = buffers[0];
  const words = new BigUint64Array(Math.ceil(count / 64)).fill(~0n);
  const out = new Uint8Array(words.buffer);
  for (let i = 0; i < count; i++) {
    if (valid === undefined || !bits(valid, start + i)) out[i >> 3] = (out[i >> 3] as number) & ~(1 << (i & 7));
  }
  bindings.copy_data_to_vector_validity(vector, 0, words.buffer as ArrayBuffer, 0, words.byteLength);
}

/** Writes rows of an Arrow column into a DuckDB vector, from its first row on. The column has the Arrow form of its Spark type. */
export function writeVector(bindings: Bindings, vector: Vector, array: ArrowArray, type: DataType, start: number, count: number): void {
  writeValidity(bindings, vector, array, start, count);
  const width = widths[type.kind];
  // after the validity: values, or offsets and values
  const first = array.buffers[1] as Uint8Array;
  if (width !== undefined) {
    copy(bindings, vector, first, start * width, count * width);
    return;
  }
  switch (type.kind) {
    case "void":
      return;
    case "boolean": {
      const out = new Uint8Array(count);
      for (let i = 0; i < count; i++) out[i] = bits(first, start + i) ? 1 : 0;
      copy(bindings, vector, out, 0, count);
      return;
    }
    case "decimal":
      writeDecimals(bindings, vector, first, type.precision, start, count);
      return;
    case "string":
    case "binary": {
      const offsets = int32s(first);
      const bytes = array.buffers[2] as Uint8Array;
      const valid = array.buffers[0];
      for (let row = start; row < start + count; row++) {
        if (valid === undefined || bits(valid, row))
          bindings.vector_assign_string_element_len(
            vector,
            row - start,
            bytes.subarray(offsets[row] as number, offsets[row + 1] as number),
          );
      }
      return;
    }
    case "array":
    case "map": {
      const offsets = int32s(first);
      const from = offsets[start] as number;
      const total = (offsets[start + count] as number) - from;
      const entries = new BigUint64Array(count * 2);
      for (let i = 0; i < count; i++) {
        entries[i * 2] = BigInt((offsets[start + i] as number) - from);
        entries[i * 2 + 1] = BigInt((offsets[start + i + 1] as number) - (offsets[start + i] as number));
      }
      copy(bindings, vector, entries, 0, entries.byteLength);
      bindings.list_vector_reserve(vector, total);
      bindings.list_vector_set_size(vector, total);
      const element: DataType = type.kind === "array" ? type.element : entryOf(type);
      if (total > 0) writeVector(bindings, bindings.list_vector_get_child(vector), array.children[0] as ArrowArray, element, from, total);
      return;
    }
    case "struct":
      type.fields.forEach((field, i) => {
        writeVector(bindings, bindings.struct_vector_get_child(vector, i), array.children[i] as ArrowArray, field.type, start, count);
      });
      return;
    default:
      throw refuse(`local rows with a ${type.kind} column`);
  }
}

/** Refuses a column that was sent in another Arrow form than its Spark type's. */
export function checkForm(field: ArrowField, type: DataType): void {
  if (!sameForm(field, arrowField(field.name, type, true, "UTC"))) {
    throw refuse(`local rows with a ${type.kind} column sent as Arrow's ${field.type.id}`);
  }
}

/** Names and nullability may differ, and so may time zones: Arrow's timestamps are of UTC, whatever zone is written beside. */
function sameForm(given: ArrowField, wanted: ArrowField): boolean {
  const form = ({ type }: ArrowField): string =>
    JSON.stringify(type.id === "timestamp" ? { ...type, timeZone: type.timeZone !== undefined } : type);
  return (
    given.dictionary === undefined &&
    form(given) === form(wanted) &&
    given.children.length === wanted.children.length &&
    given.children.every((child, i) => sameForm(child, wanted.children[i] as ArrowField))
  );
}

/** A map is a list of these, in Arrow as in DuckDB. */
const entryOf = ({ key, value, valueContainsNull }: MapType): DataType => ({
  kind: "struct",
  fields: [
    { name: "key", type: key, nullable: false },
    { name: "value", type: value, nullable: valueContainsNull },
  ],
});

function writeDecimals(bindings: Bindings, vector: Vector, source: Uint8Array, precision: number, start: number, count: number): void {
  if (precision > 18) {
    copy(bindings, vector, source, start * 16, count * 16);
    return;
  }
  const view = new DataView(source.buffer, source.byteOffset, source.byteLength);
  const out = precision > 9 ? new BigInt64Array(count) : precision > 4 ? new Int32Array(count) : new Int16Array(count);
  for (let i = 0; i < count; i++) {
    const value = view.getBigInt64((start + i) * 16, true);
    if (out instanceof BigInt64Array) out[i] = value;
    else out[i] = Number(value);
  }
  copy(bindings, vector, out, 0, out.byteLength);
}
