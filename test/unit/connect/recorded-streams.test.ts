import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as zlib from "node:zlib";
import { describe, expect, it } from "vitest";
import { arrowTable } from "../../../src/connect/arrow/arrow-table.js";
import { rowDecoder } from "../../../src/connect/arrow/decode.js";
import { readStream } from "../../../src/connect/arrow/ipc-reader.js";
import { writeStream } from "../../../src/connect/arrow/ipc-writer.js";
import { lz4Frame } from "../../../src/connect/arrow/lz4.js";
import { closureRows, generatedRows } from "../../../src/connect/arrow/row-builder.js";
import { listsOfViews, textsOfViews } from "../../../src/connect/arrow/views.js";
import type { RowOptions } from "../../../src/dsl/executor.js";
import { ExecutionError, LimitError, SparkError, UnsupportedError } from "../../../src/errors.js";
import type { DataType, StructType } from "../../../src/types/data-type.js";
import { parseDdl } from "../../../src/types/ddl.js";
import { decodeRows } from "./decode-rows.js";

// What a Spark 4.3.0 sent for one query with different settings (plain; large: spark.sql.execution.arrow.useLargeVarTypes; lz4 and zstd:
// spark.sql.execution.arrow.compression.codec), and streams with dictionaries and with views by pyarrow, as Spark sends none.
const recorded = JSON.parse(readFileSync(new URL("./recorded-streams.json", import.meta.url), "utf8")) as Readonly<Record<string, string>>;
const bytes = (name: string): Uint8Array => Uint8Array.from(Buffer.from(recorded[name]!, "base64"));
const schema = parseDdl(recorded.schema!);
const dictionarySchema = parseDdl(recorded.dictionarySchema!);
const viewsSchema = parseDdl(recorded.viewsSchema!);
const rows = decodeRows(bytes("plain"), schema, {});

describe("one result, sent in several ways", () => {
  it("has the query's values", () => {
    expect(rows).toHaveLength(12);
    expect(rows[3]).toMatchObject({
      dec: "3.00",
      big: "4.5000000000",
      str: null,
      uni: "plain",
      date: "2026-01-04",
      ntz: "2026-01-31T12:00:00.5",
      ym: "P1Y3M",
      dt: "P1DT2H3M3S",
      deep: [["a", null], []],
      list: [{ a: 1, b: new Map([[1, "c"]]) }, null],
      voids: [null, null],
    });
    expect(rows[4]).toMatchObject({ str: "text 4", uni: "é 😀", arr: [4n, null], f64: 4 / 7 });
  });

  it.each(["large", "lz4"])("%s: the same rows", (name) => {
    expect(decodeRows(bytes(name), schema, {})).toEqual(rows);
  });

  it("zstd: the same rows where Node has zstd, else what to set", () => {
    if ("zstdDecompressSync" in zlib) expect(decodeRows(bytes("zstd"), schema, {})).toEqual(rows);
    else {
      expect(() => decodeRows(bytes("zstd"), schema, {})).toThrow(UnsupportedError);
      expect(() => decodeRows(bytes("zstd"), schema, {})).toThrow(/compression\.codec to lz4 or none/);
    }
  });

  it("as an Arrow table: the same when compressed, and not damaged", async () => {
    const texts = async (name: string): Promise<string[]> => (await arrowTable([bytes(name)], schema)).toArray().map(String);
    const plain = await texts("plain");
    expect(plain).toHaveLength(12);
    expect(await texts("lz4")).toEqual(plain);
    if ("zstdDecompressSync" in zlib) expect(await texts("zstd")).toEqual(plain);
    else await expect(texts("zstd")).rejects.toThrow(/compression\.codec to lz4 or none/);
    await expect(arrowTable([bytes("plain").subarray(0, 5000)], schema)).rejects.toThrow(SparkError);
  });

  it("dictionaries", () => {
    expect(decodeRows(bytes("dictionary"), dictionarySchema, {})).toEqual([
      { s: "x", n: 20n, l: ["x"], st: { a: null } },
      { s: null, n: 10n, l: [], st: { a: 1 } },
      { s: "y", n: null, l: [null, "y"], st: null },
      { s: "x", n: 20n, l: ["x"], st: { a: null } },
    ]);
  });
});

describe("views", () => {
  it("are read as what they view", () => {
    const binary = (text: string): Uint8Array => Uint8Array.from([...Buffer.from(text), 0, 255]);
    const texts = [
      "short",
      null,
      "exactly12byt",
      "a text of more than twelve bytes",
      "é 😀",
      "é 😀 and some more of it, too",
      "",
      "a text of more than twelve bytes",
    ];
    const long = "a long text, past twelve";
    const lists = [["r", "s"], null, ["p", null, long], [null], [], ["p", null, long, "r", "s"], ["s"], ["p", null]];
    const longs = [[null, 3n], [1n], [1n, null, 3n], [], [3n], [], [1n, null, 3n], [1n, null]];
    expect(decodeRows(bytes("views"), viewsSchema, {})).toEqual(
      texts.map((text, i) => ({ s: text, b: text === null ? null : binary(text), l: lists[i], ll: longs[i], st: { v: text, i } })),
    );
  });

  /** A text whose view says what it likes. */
  const viewed = (size: number, prefix: string, buffer: number, offset: number): Uint8Array => {
    const stream = bytes("views");
    const whole = Buffer.from(stream.buffer, stream.byteOffset, stream.byteLength);
    const at = whole.indexOf(Buffer.from([32, 0, 0, 0, ...Buffer.from("a te")]));
    whole.writeInt32LE(size, at);
    whole.write(prefix, at + 4, "latin1");
    whole.writeInt32LE(buffer, at + 8);
    whole.writeInt32LE(offset, at + 12);
    return stream;
  };
  it.each<readonly [string, Uint8Array, RegExp]>([
    ["a length below zero", viewed(-1, "a te", 0, 0), /length below zero/],
    ["another beginning", viewed(32, "b te", 0, 0), /begins otherwise/],
    ["a buffer that is not there", viewed(32, "a te", 7, 0), /outside its buffers/],
    ["a place past its buffer", viewed(32, "a te", 0, 1_000_000), /outside its buffers/],
    ["a place before its buffer", viewed(32, "a te", 0, -4), /outside its buffers/],
  ])("with %s are refused", (_, stream, message) => {
    expect(() => decodeRows(stream, viewsSchema, {})).toThrow(message);
  });

  it("of one place many times do not take more than there may be", () => {
    const length = 40_000;
    const views = new Int32Array(length * 4).map((_, at) => (at % 4 === 0 ? 100_000 : 0));
    const data = new Uint8Array(100_000);
    expect(() => textsOfViews("s", length, undefined, new Uint8Array(views.buffer), [data])).toThrow(LimitError);
    const elements = { length: 1000, nullCount: 0, buffers: [undefined, data], children: [] };
    const sizes = new Int32Array(20_000).fill(1000);
    expect(() => listsOfViews("l", undefined, new Int32Array(20_000), sizes, elements)).toThrow(LimitError);
    expect(() => listsOfViews("l", undefined, Int32Array.of(1), Int32Array.of(1000), elements)).toThrow(/outside its elements/);
  });
});

describe("rows without code generation", () => {
  const samples = [
    ["plain", schema],
    ["large", schema],
    ["dictionary", dictionarySchema],
    ["views", viewsSchema],
  ] as const;
  const forms: readonly RowOptions[] = [{}, { rows: "array" }, { long: "number", decimal: "number", date: "Date", timestamp: "micros" }];
  it.each(samples)("are equal: %s", (name, type) => {
    for (const options of forms) {
      const closures = decodeRows(bytes(name), type, options, closureRows);
      expect(closures).toEqual(decodeRows(bytes(name), type, options, generatedRows()));
      expect(closures).toHaveLength({ plain: 12, large: 12, dictionary: 4, views: 8 }[name]);
    }
  });

  it("are made in a process that forbids it", { timeout: 60_000 }, () => {
    const script = fileURLToPath(new URL("../../support/decode-recorded.ts", import.meta.url));
    const printed = execFileSync(process.execPath, ["--disallow-code-generation-from-strings", "--import", "tsx", script], {
      encoding: "utf8",
    });
    expect(JSON.parse(printed)).toEqual({ generated: false, rows: 12, last: { id: "11", str: "text 11" } });
  });
});

/** A column of a type by itself. */
const of = (type: DataType, name = "a"): StructType => ({ kind: "struct", fields: [{ name, type, nullable: true }] });

describe("a small message that would become a large one", () => {
  const array = (element: DataType): StructType => of({ kind: "array", element, containsNull: true });
  const list = (length: number): Uint8Array => {
    const offsets = new Uint8Array(new Int32Array([0, length]).buffer);
    const nothing = { length, nullCount: length, buffers: [], children: [] };
    return writeStream(array({ kind: "void" }), [
      { rows: 1, columns: [{ length: 1, nullCount: 0, buffers: [undefined, offsets], children: [nothing] }] },
    ]);
  };
  it("values that hold nothing", () => {
    expect((decodeRows(list(1000), array({ kind: "void" }), {})[0] as { a: unknown[] }).a).toHaveLength(1000);
    expect(() => readStream(list(2 ** 30))).toThrow(/1073741824 values that hold nothing/);
  });

  it("more rows than announced", () => {
    const length = 2 ** 31 - 1;
    const data = writeStream(of({ kind: "void" }), [{ rows: length, columns: [{ length, nullCount: length, buffers: [], children: [] }] }]);
    expect(() => [...rowDecoder(of({ kind: "void" }), {})({ data, rows: 1 })]).toThrow(/a batch of 1 rows holds 2147483647/);
  });

  it("buffers that share their bytes", () => {
    const stream = writeStream(parseDdl("a bigint, b bigint"), [
      { rows: 1, columns: [1, 2].map(() => ({ length: 1, nullCount: 0, buffers: [undefined, new Uint8Array(8)], children: [] })) },
    ]);
    // The size of the second column's buffer, 8, at the end of the batch's metadata, made 16 from offset 0.
    const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
    const sized: number[] = [];
    for (let at = 0; at + 16 <= stream.byteLength; at += 8)
      if (view.getBigInt64(at, true) === 8n && view.getBigInt64(at + 8, true) === 8n) sized.push(at);
    const last = sized.at(-1)!;
    view.setBigInt64(last, 0n, true);
    view.setBigInt64(last + 8, 16n, true);
    expect(() => readStream(stream)).toThrow(/more than its data/);
  });

  it("an LZ4 frame that is shorter than what it says", () => {
    expect(() => lz4Frame(Uint8Array.from([0x04, 0x22, 0x4d, 0x18, 0x60, 0x40, 0x82, 0, 0, 0, 0]), 2 ** 30)).toThrow(ExecutionError);
  });
});

describe("an LZ4 frame", () => {
  const frame = (...block: readonly number[]): Uint8Array =>
    Uint8Array.from([0x04, 0x22, 0x4d, 0x18, 0x60, 0x40, 0x82, block.length, 0, 0, 0, ...block, 0, 0, 0, 0]);
  const unpacked = (size: number, ...block: readonly number[]): string => Buffer.from(lz4Frame(frame(...block), size)).toString("latin1");

  it("repeats what it has just made", () => {
    // One literal, then nine bytes from one back; then the last literals.
    expect(unpacked(12, 0x15, 97, 1, 0, 0x20, 98, 99)).toBe("aaaaaaaaaabc");
  });
  it.each<readonly [string, number, readonly number[]]>([
    ["a reference before the beginning", 20, [0x15, 97, 2, 0, 0x20, 98, 99]],
    ["a reference to itself", 20, [0x15, 97, 0, 0, 0x20, 98, 99]],
    ["literals past the end", 20, [0xf0, 200]],
    ["more than announced", 5, [0x15, 97, 1, 0, 0x20, 98, 99]],
    ["a length cut off", 200, [0xff, 255]],
  ])("refuses %s", (_, size, block) => {
    expect(() => lz4Frame(frame(...block), size)).toThrow(ExecutionError);
  });
});

describe("texts", () => {
  const column = (parts: readonly (readonly number[])[]): Uint8Array => {
    const offsets = new Int32Array(parts.length + 1);
    parts.forEach((part, index) => {
      offsets[index + 1] = offsets[index]! + part.length;
    });
    const buffers = [undefined, new Uint8Array(offsets.buffer), Uint8Array.from(parts.flat())];
    return writeStream(of({ kind: "string" }), [
      { rows: parts.length, columns: [{ length: parts.length, nullCount: 0, buffers, children: [] }] },
    ]);
  };
  it("are whole across the pieces that they are decoded in", () => {
    const texts = Array.from({ length: 5000 }, (_, index) => (index % 1500 === 7 ? `é${index}` : "x".repeat(index % 90)));
    const stream = column(texts.map((text) => [...Buffer.from(text)]));
    expect(decodeRows(stream, of({ kind: "string" }), { rows: "array" })).toEqual(texts.map((text) => [text]));
  });
  it("cut within a character are refused, though all of them together are UTF-8", () => {
    expect(() => decodeRows(column([[0xc3], [0xa9]]), of({ kind: "string" }), {})).toThrow(/row 0 .*not UTF-8/);
    expect(() =>
      decodeRows(
        column([
          [97, 0xc3],
          [0xa9, 97],
        ]),
        of({ kind: "string" }),
        {},
      ),
    ).toThrow(/row 0 .*not UTF-8/);
  });
});
