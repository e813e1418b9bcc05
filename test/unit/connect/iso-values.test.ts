import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateText, dateTimeText, nanoTimeText, parseDate, parseDateTime, parseInstant, parseTime } from "../../../src/types/iso-time.js";
import { Timestamp } from "../../../src/types/timestamp.js";
import { decimalText, parseDecimal } from "../../../src/types/values/decimal-text.js";
import { calendarText, dayTimeText, parseInterval, yearMonthText } from "../../../src/types/values/intervals.js";

const DAY = 86_400_000;

describe("dates", () => {
  it("agree with JavaScript's calendar", () => {
    // A Date reaches 100,000,000 days to either side of the epoch.
    fc.assert(
      fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), (days) => {
        const [text] = new Date(days * DAY).toISOString().split("T");
        expect(dateText(days)).toBe(text);
        expect(parseDate(text!)).toBe(days);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    "2026-02-29",
    "2026-13-01",
    "2026-00-01",
    "2026-01-00",
    "2026-1-1",
    "26-01-01",
    "2026-01-01T00:00:00",
    " 2026-01-01",
    "-000000-01-01",
    "1900-02-29",
    "",
    "10000-01-01",
  ])("%j is none", (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  it("every day of Spark's range comes back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_147_483_648, max: 300_000_000 }), (days) => {
        const text = dateText(days);
        if (/^([+-]\d{6}|\d{4})-/.test(text)) expect(parseDate(text)).toBe(days);
      }),
    );
  });
});

describe("times", () => {
  it("carry no trailing zeros", () => {
    expect([0n, 1n, 43_200_500_000_000n, 86_399_999_999_999n].map(nanoTimeText)).toEqual([
      "00:00:00",
      "00:00:00.000000001",
      "12:00:00.5",
      "23:59:59.999999999",
    ]);
  });
  it("come back", () => {
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 86_399_999_999_999n }), (nanos) => parseTime(nanoTimeText(nanos)) === nanos));
    expect([parseTime("12:00"), parseTime("24:00:00"), parseTime("12:60:00"), parseTime("12"), parseTime("12:00:00Z")]).toEqual([
      43_200_000_000_000n,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("timestamps", () => {
  const micros = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });

  it("come back, over the whole range of 64 bits", () => {
    fc.assert(
      fc.property(micros, (value) => {
        expect(parseDateTime(dateTimeText(value))).toBe(value);
        expect(parseInstant(new Timestamp(value).toISOString())).toBe(value);
      }),
      { numRuns: 1_000 },
    );
  });

  it("agree with Date in the range of a Date", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -8_640_000_000_000_000n, max: 8_640_000_000_000_000n }),
        fc.integer({ min: 0, max: 999 }),
        (milliseconds, rest) => {
          const timestamp = new Timestamp(milliseconds * 1000n + BigInt(rest));
          expect(timestamp.getTime()).toBe(Number(milliseconds));
          expect(timestamp.toISOString().slice(0, -1).split(".")[0]).toBe(new Date(Number(milliseconds)).toISOString().split(".")[0]);
        },
      ),
    );
  });

  it.each([
    [0n, "1970-01-01T00:00:00Z"],
    [-1n, "1969-12-31T23:59:59.999999Z"],
    [1_769_860_800_500_000n, "2026-01-31T12:00:00.5Z"],
    [253_402_300_799_999_999n, "9999-12-31T23:59:59.999999Z"],
    [-62_135_596_800_000_000n, "0001-01-01T00:00:00Z"],
    [9_223_372_036_854_775_807n, "+294247-01-10T04:00:54.775807Z"],
    [-9_223_372_036_854_775_808n, "-290308-12-21T19:59:05.224192Z"],
  ])("%s is %s", (value, text) => {
    const timestamp = new Timestamp(value);
    expect([timestamp.toISOString(), JSON.stringify(timestamp), timestamp.epochMicros]).toEqual([text, `"${text}"`, value]);
    expect(Timestamp.fromText(text).epochMicros).toBe(value);
  });

  it("past what a Date holds, only the Date part is invalid", () => {
    expect(Number.isNaN(new Timestamp(2n ** 63n - 1n).getTime())).toBe(true);
  });

  it("are read with their offset, and refused without", () => {
    expect(parseInstant("2026-01-31T12:00:00+02:00")).toBe(parseInstant("2026-01-31T10:00:00Z"));
    expect(parseInstant("2026-01-31 12:00:00-0530")).toBe(parseInstant("2026-01-31T17:30:00Z"));
    expect(["2026-01-31T12:00:00", "2026-01-31T12:00:00.1234567Z", "2026-01-31T12:00:00+25:00", "now"].map(parseInstant)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(() => Timestamp.fromText("2026-01-31")).toThrow(/with an offset/);
  });
});

describe("intervals", () => {
  it("year-month", () => {
    expect([0, 1, -1, 12, 14, -14, -24, 2_147_483_647, -2_147_483_648].map(yearMonthText)).toEqual([
      "PT0S",
      "P1M",
      "-P1M",
      "P1Y",
      "P1Y2M",
      "-P1Y2M",
      "-P2Y",
      "P178956970Y7M",
      "-P178956970Y8M",
    ]);
  });
  it("day-time", () => {
    expect([0n, 1n, -1n, 86_402_500_000n, -86_400_000_000n, 3_600_000_000n, -(2n ** 63n)].map(dayTimeText)).toEqual([
      "PT0S",
      "PT0.000001S",
      "-PT0.000001S",
      "P1DT2.5S",
      "-P1D",
      "PT1H",
      "-P106751991DT4H54.775808S",
    ]);
  });
  it("calendar, where parts may differ in sign", () => {
    expect(calendarText({ months: 1, days: -2, micros: 3_000_000n })).toBe("P1M-2DT3S");
    expect(calendarText({ months: -1, days: -2, micros: -3_500_000n })).toBe("-P1M2DT3.5S");
    expect(calendarText({ months: 0, days: 1, micros: -3_661_000_000n })).toBe("P1DT-1H-1M-1S");
    expect(calendarText({ months: 0, days: 0, micros: 0n })).toBe("PT0S");
  });
  it("come back", () => {
    const int = fc.integer({ min: -2_147_483_648, max: 2_147_483_647 });
    fc.assert(
      fc.property(int, int, fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), (months, days, micros) => {
        expect(parseInterval(calendarText({ months, days, micros }))).toEqual({ months, days, micros });
        expect(parseInterval(yearMonthText(months))?.months).toBe(months);
        const dayTime = parseInterval(dayTimeText(micros))!;
        expect(BigInt(dayTime.days) * 86_400_000_000n + dayTime.micros).toBe(micros);
      }),
    );
  });
  it.each(["", "P", "PT", "P1YT", "1D", "P1.5D", "P1H", "PT1D", "PT1.1234567S", "P1M1Y"])("%j is none", (text) => {
    expect(parseInterval(text)).toBeUndefined();
  });
  it("weeks and parts with signs are read", () => {
    expect(parseInterval("-P1WT-1H")).toEqual({ months: 0, days: -7, micros: 3_600_000_000n });
  });
});

describe("decimals", () => {
  it.each([
    [-123n, 2, "-1.23"],
    [-1n, 2, "-0.01"],
    [0n, 2, "0.00"],
    [150n, 2, "1.50"],
    [7n, 0, "7"],
    [10n ** 38n - 1n, 38, `0.${"9".repeat(38)}`],
    [-(10n ** 38n) + 1n, 0, `-${"9".repeat(38)}`],
  ])("%s with scale %s is %s", (unscaled, scale, text) => {
    expect(decimalText(unscaled, scale)).toBe(text);
  });
  it("come back", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 38n) + 1n, max: 10n ** 38n - 1n }),
        fc.integer({ min: 0, max: 38 }),
        (unscaled, scale) => parseDecimal(decimalText(unscaled, scale), scale) === unscaled,
      ),
    );
  });
  it("exponents and trailing zeros are read, other digits are not dropped", () => {
    expect(
      ["1e2", "1.500", ".5", "5.", "+1", "1e-2", "1.005", "", ".", "1,5", "0x1", "NaN", " 1"].map((text) => parseDecimal(text, 2)),
    ).toEqual([10_000n, 150n, 50n, 500n, 100n, 1n, undefined, undefined, undefined, undefined, undefined, undefined, undefined]);
  });
});
