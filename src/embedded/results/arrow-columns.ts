import type { ArrowArray } from "../../connect/arrow/ipc-writer.js";
import { SparkError } from "../../errors.js";
import type { DataType } from "../../types/data-type.js";
import type { Bindings, Vector } from "../duckdb.js";
import { GrowingBytes, ValidityBuilder } from "./buffers.js";

/** Collects one column of DuckDB's chunks as an Arrow array. */
export interface ColumnBuilder {
  /** Rows `start` to `start + count` of a vector. */
  append(vector: Vector, start: number, count: number): void;
  /** Bytes so far, about. */
  size(): number;
  finish(): ArrowArray;
}

/** Values whose bytes are the same in DuckDB and Arrow. */
function fixed(bindings: Bindings, width: number): ColumnBuilder {
  const values = new GrowingBytes();
  const validity = new ValidityBuilder(bindings);
  return {
    append(vector, start, count) {
      values.add(bindings.vector_get_data(vector, (start + count) * width).subarray(start * width));
      validity.append(vector, start, count);
    },
    size: () => values.length,
    finish: () => ({ ...validity.finish(), buffers: [validity.bits(), values.finish()], children: [] }),
  };
}

/** DuckDB has a byte a boolean, Arrow a bit. */
function booleans(bindings: Bindings): ColumnBuilder {
  let bits = new Uint8Array(1024);
  let length = 0;
  const validity = new ValidityBuilder(bindings);
  return {
    append(vector, start, count) {
      const data = bindings.vector_get_data(vector, start + count);
      if ((length + count + 7) >> 3 > bits.length) {
        const grown = new Uint8Array(Math.max(bits.length * 2, (length + count + 7) >> 3));
        grown.set(bits);
        bits = grown;
      }
      for (let i = 0; i < count; i++, length++)
        if (data[start + i]) bits[length >> 3] = (bits[length >> 3] as number) | (1 << (length & 7));
      validity.append(vector, start, count);
    },
    size: () => length >> 3,
    finish: () => ({ ...validity.finish(), buffers: [validity.bits(), bits.subarray(0, (length + 7) >> 3)], children: [] }),
  };
}

/** Decimals lie in 2, 4, 8 or 16 bytes by their precision; Arrow's have 16 always. */
function decimals(bindings: Bindings, precision: number): ColumnBuilder {
  if (precision > 18) return fixed(bindings, 16);
  const width = precision > 9 ? 8 : precision > 4 ? 4 : 2;
  const values = new GrowingBytes();
  const validity = new ValidityBuilder(bindings);
  return {
    append(vector, start, count) {
      const data = bindings.vector_get_data(vector, (start + count) * width);
      const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
      const out = new BigInt64Array(count * 2);
      for (let i = 0; i < count; i++) {
        const at = (start + i) * width;
        const value = width === 8 ? view.getBigInt64(at, true) : BigInt(width === 4 ? view.getInt32(at, true) : view.getInt16(at, true));
        out[i * 2] = value;
        out[i * 2 + 1] = value < 0n ? -1n : 0n;
      }
      values.add(new Uint8Array(out.buffer));
      validity.append(vector, start, count);
    },
    size: () => values.length,
    finish: () => ({ ...validity.finish(), buffers: [validity.bits(), values.finish()], children: [] }),
  };
}

/** {months, days, microseconds} becomes {months, days, nanoseconds}. */
function calendarIntervals(bindings: Bindings): ColumnBuilder {
  const values = new GrowingBytes();
  const validity = new ValidityBuilder(bindings);
  return {
    append(vector, start, count) {
      const data = bindings.vector_get_data(vector, (start + count) * 16).slice(start * 16);
      const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
      for (let i = 0; i < count; i++) view.setBigInt64(i * 16 + 8, view.getBigInt64(i * 16 + 8, true) * 1000n, true);
      values.add(data);
      validity.append(vector, start, count);
    },
    size: () => values.length,
    finish: () => ({ ...validity.finish(), buffers: [validity.bits(), values.finish()], children: [] }),
  };
}

const INLINE = 12;

/** Texts and binaries: 16 bytes each, the value itself up to 12 bytes, else a pointer to it. */
function texts(bindings: Bindings): ColumnBuilder {
  const bytes = new GrowingBytes();
  const offsets = new GrowingBytes();
  offsets.add(new Uint8Array(4));
  const validity = new ValidityBuilder(bindings);
  return {
    append(vector, start, count) {
      const data = bindings.vector_get_data(vector, (start + count) * 16);
      const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
      const valid = validity.append(vector, start, count);
      const ends = new Int32Array(count);
      // Long values of one vector mostly lie next to each other: one copy fetches a run of them.
      let runAt = -1;
      let runStart = 0n;
      let runLength = 0;
      const flush = (): void => {
        if (runAt >= 0) bytes.add(bindings.get_data_from_pointer(data.buffer as ArrayBuffer, data.byteOffset + runAt, runLength));
        runAt = -1;
      };
      let total = bytes.length;
      for (let i = 0; i < count; i++) {
        if (valid(i)) {
          const at = (start + i) * 16;
          const length = view.getUint32(at, true);
          if (length <= INLINE) {
            if (length > 0) {
              flush();
              bytes.add(data.subarray(at + 4, at + 4 + length));
            }
          } else {
            const pointer = view.getBigUint64(at + 8, true);
            if (runAt >= 0 && pointer === runStart + BigInt(runLength)) runLength += length;
            else {
              flush();
              runAt = at + 8;
              runStart = pointer;
              runLength = length;
            }
          }
          total += length;
        }
        ends[i] = total;
      }
      flush();
      if (total > 0x7fffffff) throw new SparkError("a batch of more than 2 GiB of text");
      offsets.add(new Uint8Array(ends.buffer));
    },
    size: () => bytes.length + offsets.length,
    finish: () => ({ ...validity.finish(), buffers: [validity.bits(), offsets.finish(), bytes.finish()], children: [] }),
  };
}

/** Lists, and maps, which are lists of key and value in both. */
function lists(bindings: Bindings, child: ColumnBuilder): ColumnBuilder {
  const offsets = new GrowingBytes();
  offsets.add(new Uint8Array(4));
  let total = 0;
  const validity = new ValidityBuilder(bindings);
  return {
    append(vector, start, count) {
      const data = bindings.vector_get_data(vector, (start + count) * 16);
      const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
      const elements = bindings.list_vector_get_child(vector);
      const valid = validity.append(vector, start, count);
      const ends = new Int32Array(count);
      let from = 0;
      let length = 0;
      for (let i = 0; i < count; i++) {
        if (valid(i)) {
          const at = (start + i) * 16;
          const offset = Number(view.getBigUint64(at, true));
          const size = Number(view.getBigUint64(at + 8, true));
          if (offset !== from + length && size > 0) {
            if (length > 0) child.append(elements, from, length);
            from = offset;
            length = 0;
          }
          length += size;
          total += size;
        }
        ends[i] = total;
      }
      if (length > 0) child.append(elements, from, length);
      offsets.add(new Uint8Array(ends.buffer));
    },
    size: () => offsets.length + child.size(),
    finish: () => ({ ...validity.finish(), buffers: [validity.bits(), offsets.finish()], children: [child.finish()] }),
  };
}

function structs(bindings: Bindings, children: readonly ColumnBuilder[]): ColumnBuilder {
  const validity = new ValidityBuilder(bindings);
  return {
    append(vector, start, count) {
      validity.append(vector, start, count);
      children.forEach((child, i) => {
        child.append(bindings.struct_vector_get_child(vector, i), start, count);
      });
    },
    size: () => children.reduce((sum, child) => sum + child.size(), 0),
    finish: () => ({ ...validity.finish(), buffers: [validity.bits()], children: children.map((child) => child.finish()) }),
  };
}

function nothing(): ColumnBuilder {
  let length = 0;
  return {
    append(_vector, _start, count) {
      length += count;
    },
    size: () => 0,
    finish: () => ({ length, nullCount: length, buffers: [], children: [] }),
  };
}

export function columnBuilder(bindings: Bindings, type: DataType): ColumnBuilder {
  const of = (child: DataType): ColumnBuilder => columnBuilder(bindings, child);
  switch (type.kind) {
    case "void":
      return nothing();
    case "boolean":
      return booleans(bindings);
    case "tinyint":
      return fixed(bindings, 1);
    case "smallint":
      return fixed(bindings, 2);
    case "int":
    case "float":
    case "date":
    case "interval_ym":
      return fixed(bindings, 4);
    case "bigint":
    case "double":
    case "timestamp":
    case "timestamp_ntz":
    case "interval_dt":
      return fixed(bindings, 8);
    case "decimal":
      return decimals(bindings, type.precision);
    case "interval":
      return calendarIntervals(bindings);
    case "string":
    case "binary":
      return texts(bindings);
    case "array":
      return lists(bindings, of(type.element));
    case "map":
      return lists(bindings, structs(bindings, [of(type.key), of(type.value)]));
    case "struct":
      return structs(
        bindings,
        type.fields.map((field) => of(field.type)),
      );
    default:
      throw new SparkError(`internal error: no Arrow form of ${type.kind}`);
  }
}
