import { execFileSync } from "node:child_process";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeRows } from "../../../src/connect/arrow/encode-rows.js";
import { requireOffset } from "../../../src/connect/arrow/flat-values-writer.js";
import { batchStreams } from "../../../src/connect/arrow/ipc-chunks.js";
import { readStream } from "../../../src/connect/arrow/ipc-reader.js";
import { ArgumentError, LimitError } from "../../../src/errors.js";
import type { StructType } from "../../../src/types/data-type.js";
import { parseDdl } from "../../../src/types/ddl.js";
import { daysOfDate, parseDate } from "../../../src/types/iso-time.js";
import { acceptDecimal } from "../../../src/types/values/accepted-values.js";
import { decodeRows } from "./decode-rows.js";

// The quick ways of writing rows: they give what the careful ones give, and leave to these what they do not know.

const schemaOf = (ddl: string) => parseDdl(ddl) as StructType;
const through = (rows: readonly unknown[], ddl: string): unknown => decodeRows(encodeRows(rows, schemaOf(ddl)), schemaOf(ddl), {});

describe("rows of every make", () => {
  const ddl = "a int, b string";
  class Row {
    readonly a = 1;
    constructor(readonly b: string) {}
  }
  it.each<readonly [string, unknown]>([
    ["an object", { a: 1, b: "x" }],
    ["an object in another order", { b: "x", a: 1 }],
    ["an array", [1, "x"]],
    ["an object of a class", new Row("x")],
    ["an object without a prototype", Object.assign(Object.create(null), { a: 1, b: "x" })],
    [
      "a getter of its own",
      {
        a: 1,
        get b() {
          return "x";
        },
      },
    ],
    ["a field that is hidden", Object.defineProperty({ a: 1 }, "b", { value: "x" })],
  ])("%s", (_name, row) => expect(through([row], ddl)).toEqual([{ a: 1, b: "x" }]));

  it.each<readonly [string, unknown]>([
    ["left out", { a: 1 }],
    ["undefined", { a: 1, b: undefined }],
    ["null", { a: 1, b: null }],
  ])("a column that is %s is null", (_name, row) => expect(through([row], ddl)).toEqual([{ a: 1, b: null }]));

  it.each<readonly [string, unknown]>([
    ["another field", { a: 1, b: "x", c: 0 }],
    ["another field in place of one", { a: 1, c: 0 }],
    ["another field beside an undefined one", { a: 1, b: undefined, c: undefined }],
    ["a field that it inherits", Object.create({ a: 1, b: "x" })],
    ["too few values", [1]],
    ["no fields at all", "text"],
    ["nothing", undefined],
  ])("with %s is refused, by its number", (_name, row) => {
    expect(() => through([{ a: 0, b: "" }, row], ddl)).toThrow(ArgumentError);
    expect(() => through([{ a: 0, b: "" }, row], ddl)).toThrow(/^Row 1/);
  });

  it("with names that every object has", () => {
    const rows: readonly object[] = [{ constructor: 1, toString: "x" }, { constructor: 2 }, {}];
    expect(through(rows, "constructor int, toString string")).toEqual([
      { constructor: 1, toString: "x" },
      { constructor: 2, toString: null },
      { constructor: null, toString: null },
    ]);
  });
});

describe("values written the quick way", () => {
  it("text of any length and script", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ minLength: 30, maxLength: 40 })))), (values) => {
        const rows = values.map((a) => ({ a }));
        expect(through(rows, "a string")).toEqual(rows);
      }),
    );
  });

  it("half a pair is refused, also where the next value begins with the other half", () => {
    for (const a of ["\ud83d", `${"x".repeat(50)}\ud83d`, "a\ud83db"])
      expect(() => through([{ a: "ok" }, { a }, { a: "\ude00" }], "a string")).toThrow(/^Row 1, "a" \(string\): .* half a surrogate pair/);
  });

  it("decimals", () => {
    const digits = fc.stringMatching(/^-?\d{0,18}(\.\d{0,6})?(e-?\d)?$/);
    fc.assert(
      fc.property(fc.oneof(digits, fc.maxSafeInteger(), fc.double(), fc.bigInt()), (a) => {
        const refused = new Error("refused");
        const careful = (): bigint =>
          acceptDecimal(20, 3, a, () => {
            throw refused;
          });
        let expected: bigint | undefined;
        try {
          expected = careful();
        } catch (error) {
          expect(error).toBe(refused);
        }
        if (expected === undefined) expect(() => through([{ a }], "a decimal(20,3)")).toThrow(ArgumentError);
        else expect((through([{ a }], "a decimal(20,3)") as { a: string }[])[0]!.a.replace(".", "")).toMatch(unscaledText(expected, 3));
      }),
      { numRuns: 500 },
    );
  });
  const unscaledText = (unscaled: bigint, scale: number): RegExp => {
    const text = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, "0");
    return new RegExp(`^${unscaled < 0n ? "-" : ""}${text}$`);
  };

  it("dates: the days of every month's first and last, and of what is none", () => {
    for (let year = 0; year <= 9999; year += 1) {
      for (const day of ["01-00", "01-01", "02-28", "02-29", "02-30", "03-01", "04-31", "12-31", "13-01", "00-10"]) {
        const text = `${String(year).padStart(4, "0")}-${day}`;
        if (daysOfDate(text) !== parseDate(text)) expect([text, daysOfDate(text)]).toEqual([text, parseDate(text)]);
      }
    }
    for (const text of ["2026-1-031", "2026/01/01", "20x6-01-01", "2026-01-0a", "+2026-1-01", "2026-01-01 "])
      expect(daysOfDate(text)).toBeUndefined();
  });

  it("Dates at their ends", () => {
    const ms = [8.64e15, -8.64e15, 9_007_199_254_740, 9_007_199_254_741, -9_007_199_254_741, -1, 0, 1, 2 ** 32, -(2 ** 32) - 1];
    const [rows] = [ms.map((value) => ({ at: new Date(value), day: new Date(value) }))];
    const back = decodeRows(encodeRows(rows, schemaOf("at timestamp, day date")), schemaOf("at timestamp, day date"), {
      timestamp: "micros",
      date: "Date",
    });
    expect(back).toEqual(ms.map((value) => ({ at: BigInt(value) * 1000n, day: new Date(Math.floor(value / 86_400_000) * 86_400_000) })));
    expect(() => through([{ at: new Date(Number.NaN) }], "at timestamp")).toThrow(ArgumentError);
    expect(() => through([{ at: new Date(Number.NaN) }], "at date")).toThrow(ArgumentError);
  });

  it("whole numbers at their ends, and nothing past them", () => {
    const ends: Readonly<Record<string, readonly number[]>> = {
      tinyint: [-128, 127],
      smallint: [-32_768, 32_767],
      int: [-(2 ** 31), 2 ** 31 - 1],
    };
    for (const [type, [least, most]] of Object.entries(ends)) {
      const rows = [{ a: least }, { a: most }, { a: -0 }];
      expect(through(rows, `a ${type}`)).toEqual([{ a: least }, { a: most }, { a: 0 }]);
      for (const a of [least! - 1, most! + 1, 0.5, Number.NaN, "1", 1n]) expect(() => through([{ a }], `a ${type}`)).toThrow(ArgumentError);
    }
    for (const a of [2n ** 63n, -(2n ** 63n) - 1n, 2 ** 53]) expect(() => through([{ a }], "a bigint")).toThrow(ArgumentError);
  });
});

describe("batches", () => {
  const batchesOf = (rows: readonly unknown[], ddl: string): readonly number[] =>
    readStream(encodeRows(rows, schemaOf(ddl))).batches.map((batch) => batch.rows);

  it("have 10,000 rows, or 16 MiB", () => {
    expect(batchesOf(Array(25_000).fill({ a: 1 }), "a int")).toEqual([10_000, 10_000, 5_000]);
    const long = { a: "x".repeat(1024 * 1024) };
    const rows = [...Array(20).fill({ a: "short" }), ...Array(40).fill(long)];
    const sizes = batchesOf(rows, "a string");
    expect(sizes.reduce((sum, size) => sum + size)).toBe(60);
    expect(sizes.length).toBeGreaterThanOrEqual(3);
    for (const [, batch] of batchStreams(encodeRows(rows, schemaOf("a string")))) expect(batch!.byteLength).toBeLessThan(17 * 1024 * 1024);
  });

  it("of one row may be larger", () => {
    expect(batchesOf([{ a: "x".repeat(17 * 1024 * 1024) }, { a: "" }], "a string")).toEqual([1, 1]);
  });

  it("hold no more of one column than offsets can say", () => {
    expect(() => requireOffset(2 ** 31 - 1)).not.toThrow();
    expect(() => requireOffset(2 ** 31)).toThrow(LimitError);
  });

  it("each make a stream of their own", () => {
    const rows = Array.from({ length: 10_001 }, (_, a) => ({ a }));
    const streams = batchStreams(encodeRows(rows, schemaOf("a int"))).map((parts) => Buffer.concat(parts));
    expect(streams.flatMap((stream) => decodeRows(stream, schemaOf("a int"), {}))).toEqual(rows);
    expect(batchStreams(encodeRows([], schemaOf("a int")))).toEqual([]);
  });
});

it("rows are the same where code generation is forbidden", () => {
  const root = join(import.meta.dirname, "../../..");
  const program = `
    import { encodeRows } from "./src/connect/arrow/encode-rows.js";
    import { parseDdl } from "./src/types/ddl.js";
    const rows = [{ a: 1, b: "x" }, [2, null], { b: "y" }];
    process.stdout.write(Buffer.from(encodeRows(rows, parseDdl("a int, b string"))).toString("hex"));`;
  const forbidden = execFileSync(
    process.execPath,
    ["--disallow-code-generation-from-strings", "--import", "tsx", "--input-type=module", "--eval", program],
    { cwd: root, encoding: "utf8" },
  );
  const rows = [{ a: 1, b: "x" }, [2, null], { b: "y" }];
  expect(forbidden).toBe(Buffer.from(encodeRows(rows, schemaOf("a int, b string"))).toString("hex"));
});
