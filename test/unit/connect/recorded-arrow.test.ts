import { describe, expect, it } from "vitest";
import { readStream } from "../../../src/connect/arrow/ipc-reader.js";
import { writeStream } from "../../../src/connect/arrow/ipc-writer.js";
import { Timestamp } from "../../../src/types/timestamp.js";
import { decodeRows } from "./decode-rows.js";
import { recordedSchema, recordedStream } from "./recorded-arrow.js";

describe("a stream from Spark", () => {
  const rows = decodeRows(recordedStream, recordedSchema, {}) as Readonly<Record<string, unknown>>[];

  it("holds the values of its query, of every type", () => {
    expect(rows[0]).toEqual({
      i8: -128,
      i16: 32767,
      i32: -2147483648,
      i64: 9223372036854775807n,
      f32: 0.5,
      f64: -0,
      dec: "-1.23",
      big: "9".repeat(38),
      str: "é 😀",
      bin: Uint8Array.of(0, 255),
      bool: true,
      nil: null,
      date: "0001-01-01",
      ts: new Timestamp(253_402_300_799_999_999n),
      ntz: "1969-12-31T23:59:59.5",
      time: "23:59:59.999999",
      ym: "-P1Y2M",
      dt: "-P1DT2H3M4.5S",
      ci: "P1M-2DT3H",
      arr: [1, null],
      map: new Map([["k", ["1.5"]]]),
      obj: JSON.parse('{"x":1,"__proto__":"y"}') as unknown,
      v: { a: "x", b: [1, -2.5, null] },
      geo: { srid: 0, wkb: Uint8Array.from(Buffer.from("0101000000000000000000F03F0000000000000040", "hex")) },
    });
    expect((rows[0]!.ts as Timestamp).epochMicros).toBe(253_402_300_799_999_999n);
    expect(Object.keys(rows[0]!.obj as object)).toEqual(["x", "__proto__"]);
  });

  it("holds nulls", () => {
    expect(Object.values(rows[1]!)).toEqual(recordedSchema.fields.map(() => null));
    expect(rows).toHaveLength(2);
  });

  it("has the Arrow types that the writer writes for the same schema", () => {
    const spark = readStream(recordedStream).fields;
    const ours = readStream(writeStream(recordedSchema, [], { timeZone: "UTC" })).fields;
    expect(ours).toEqual(spark);
  });
});
