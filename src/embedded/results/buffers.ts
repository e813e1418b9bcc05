import type { Bindings, Vector } from "../duckdb.js";

/** Bytes that are appended to, in one array that doubles. */
export class GrowingBytes {
  #bytes = new Uint8Array(4096);
  length = 0;

  add(more: Uint8Array): void {
    const end = this.length + more.byteLength;
    if (end > this.#bytes.byteLength) {
      const grown = new Uint8Array(Math.max(end, this.#bytes.byteLength * 2));
      grown.set(this.#bytes.subarray(0, this.length));
      this.#bytes = grown;
    }
    this.#bytes.set(more, this.length);
    this.length = end;
  }

  finish(): Uint8Array {
    return this.#bytes.subarray(0, this.length);
  }
}

/** Null bits of a column: a set bit is a value, in DuckDB as in Arrow; a vector without nulls has none. */
export class ValidityBuilder {
  readonly #bindings: Bindings;
  #bits: Uint8Array | undefined;
  #length = 0;
  #nulls = 0;

  constructor(bindings: Bindings) {
    this.#bindings = bindings;
  }

  /** Gives a test whether row `start + i` holds a value. */
  append(vector: Vector, start: number, count: number): (i: number) => boolean {
    const words = Math.ceil((start + count) / 64);
    const mask: Uint8Array | null = words === 0 ? null : this.#bindings.vector_get_validity(vector, words * 8);
    const valid = (i: number): boolean => mask === null || ((mask[(start + i) >> 3] as number) & (1 << ((start + i) & 7))) !== 0;
    const end = this.#length + count;
    if (mask !== null || this.#bits !== undefined) {
      this.#grow(end);
      const bits = this.#bits as Uint8Array;
      for (let i = 0; i < count; i++) {
        const at = this.#length + i;
        if (valid(i)) bits[at >> 3] = (bits[at >> 3] as number) | (1 << (at & 7));
        else this.#nulls++;
      }
    }
    this.#length = end;
    return valid;
  }

  #grow(end: number): void {
    const size = (end + 7) >> 3;
    if (this.#bits === undefined) {
      // Everything so far was a value.
      this.#bits = new Uint8Array(Math.max(size, 1024));
      for (let i = 0; i < this.#length; i++) this.#bits[i >> 3] = (this.#bits[i >> 3] as number) | (1 << (i & 7));
    } else if (size > this.#bits.byteLength) {
      const grown = new Uint8Array(Math.max(size, this.#bits.byteLength * 2));
      grown.set(this.#bits);
      this.#bits = grown;
    }
  }

  finish(): { readonly length: number; readonly nullCount: number } {
    return { length: this.#length, nullCount: this.#nulls };
  }

  bits(): Uint8Array | undefined {
    return this.#nulls === 0 ? undefined : this.#bits?.subarray(0, (this.#length + 7) >> 3);
  }
}
