import { describe, expect, it } from "vitest";
import { parseAttributeName, quoteIfNeeded, quoteName } from "../../../src/analyzer/names/identifier.js";
import { dayTimeText, timestampText, yearMonthText } from "../../../src/analyzer/names/literal-text.js";
import { proposal } from "../../../src/analyzer/names/suggestions.js";
import { AnalysisError } from "../../../src/errors.js";

describe("parseAttributeName", () => {
  it.each([
    ["a", ["a"]],
    ["a.b.c", ["a", "b", "c"]],
    ["`a.b`.c", ["a.b", "c"]],
    ["`a``b`", ["a`b"]],
    ["a b", ["a b"]],
    ["__proto__.x", ["__proto__", "x"]],
    ["", [""]],
  ])("%s", (name, parts) => {
    expect(parseAttributeName(name)).toEqual(parts);
  });

  it.each(["a..b", "a.", "`a", "a`b", "`a`b"])("refuses %s", (name) => {
    expect(() => parseAttributeName(name)).toThrowError(AnalysisError);
    expect(() => parseAttributeName(name)).toThrowError("[INVALID_ATTRIBUTE_NAME_SYNTAX]");
  });
});

describe("quoting", () => {
  it("doubles backticks", () => {
    expect(quoteName(["a`b", "c.d"])).toBe("`a``b`.`c.d`");
  });

  it("quotes parts that are no identifiers", () => {
    expect(["a_1", "1", "a b", "a.b"].map(quoteIfNeeded)).toEqual(["a_1", "`1`", "`a b`", "`a.b`"]);
  });
});

describe("proposals", () => {
  // as Spark 4.3.0 answers `select("nam")` and `select("q.nam")` over these columns
  const columns = ["id", "Name", "s", "arr", "m", "d", "dec", "dbl", "b", "ss", "i"];

  it("are the five nearest, equally near ones in alphabetical order", () => {
    const found = proposal(
      ["nam"],
      columns.map((name) => [name]),
    );
    expect(found).toBe("`b`, `d`, `i`, `m`, `s`");
  });

  it("carry qualifiers when the name has one", () => {
    const found = proposal(
      ["q", "nam"],
      columns.map((name) => ["q", name]),
    );
    expect(found).toBe("`q`.`b`, `q`.`d`, `q`.`i`, `q`.`m`, `q`.`s`");
  });
});

describe("texts of literals", () => {
  it("show timestamps in the session's zone", () => {
    expect(timestampText("2020-01-02T03:04:05.12Z", "UTC")).toBe("2020-01-02 03:04:05.12");
    expect(timestampText("2020-01-02T03:04:05Z", "America/New_York")).toBe("2020-01-01 22:04:05");
    expect(timestampText("2020-01-02T03:04:05", undefined)).toBe("2020-01-02 03:04:05");
  });

  it("show intervals by their fields", () => {
    expect(yearMonthText(-14, "year", "month")).toBe("-1-2' YEAR TO MONTH");
    expect(yearMonthText(14, "month", "month")).toBe("14' MONTH");
    expect(dayTimeText(90_001_500_000n, "day", "second")).toBe("1 01:00:01.5' DAY TO SECOND");
    expect(dayTimeText(-3_600_000_000n, "hour", "hour")).toBe("-01' HOUR");
  });
});
