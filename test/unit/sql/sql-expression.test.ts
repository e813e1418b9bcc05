// biome-ignore-all lint/suspicious/noExplicitAny: what JavaScript callers pass, whom no compiler stops
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: how a hole is shown
import { describe, expect, it } from "vitest";
import { createColumn } from "../../../src/dsl/column/column.js";
import { columnState } from "../../../src/dsl/column/column-state.js";
import { expr } from "../../../src/dsl/column/expr-text.js";
import { lit } from "../../../src/dsl/column/lit.js";
import { col } from "../../../src/dsl/column/references.js";
import { when } from "../../../src/dsl/column/when.js";
import { sql } from "../../../src/dsl/sql/sql-names.js";
import { Window } from "../../../src/dsl/window/window.js";
import { ArgumentError, ParseError, UnsupportedError } from "../../../src/errors.js";
import * as functions from "../../../src/generated/functions/index.js";
import { corpus, template } from "./corpus.js";

const fn: any = functions;
const expressionOf = (column: unknown): unknown => columnState(column).expression;
const parsed = (text: string): unknown => expressionOf(sql.expr(template(text)));
const a: any = col("a");
const b: any = col("b");

describe("texts that Spark takes", () => {
  it.each([...corpus("accepted"), ...corpus("aggregates"), ...corpus("single")])("%s", (text) => {
    expect(parsed(text)).toBeDefined();
  });
});

describe("texts that Spark refuses are errors with a caret", () => {
  it.each(corpus("refused"))("%s", (text) => {
    expect(() => parsed(text)).toThrow(ParseError);
    expect(() => parsed(text)).toThrow(/^sql\.expr: .+\n {2}.*\n {2}\s*\^$/);
  });
});

describe("what no message can say is refused by name", () => {
  it.each(corpus("unsupported"))("%s", (text) => {
    expect(() => parsed(text)).toThrow(UnsupportedError);
  });
});

describe("the messages are those of the methods", () => {
  const same: readonly (readonly [text: string, column: unknown])[] = [
    ["a + 1", a.plus(1)],
    ["a - b * 2", a.minus(b.times(2))],
    ["a / 2 % 3", a.div(2).mod(3)],
    ["-a", a.neg()],
    ["a = 1 AND b <> 2 OR NOT a <=> b", a.eq(1).and(b.eq(2).not()).or(a.eqNullSafe(b).not())],
    ["a & b | 1", a.bitwiseAND(b).bitwiseOR(1)],
    ["a IS NOT NULL", fn.isnotnull(a)],
    ["a IN (1, 'x')", a.isin(1, "x")],
    ["a LIKE 'x%' AND b RLIKE 'y'", a.like("x%").and(b.rlike("y"))],
    ["CASE WHEN a THEN 1 WHEN b THEN 2 ELSE 3 END", (when as any)(a, lit(1)).when(b, lit(2)).otherwise(lit(3))],
    ["CAST(a AS decimal(10,2))", a.cast("decimal(10,2)")],
    ["a::int", a.cast("int")],
    ["TRY_CAST(a AS date)", a.tryCast("date")],
    ["a.b.`c d`", col("a.b.c d")],
    ["a[0]", a.getItem(0)],
    ["upper(a)", fn.upper(a)],
    ["count(DISTINCT a, b)", fn.count_distinct(a, b)],
    ["count(*)", fn.count(lit(1))],
    ["trim(BOTH 'x' FROM a)", fn.trim(a, lit("x"))],
    ["3000000000", lit(3_000_000_000n)],
    ["-2.5e-1", lit(-0.25)],
    ["X'01ff'", lit(Uint8Array.of(1, 255))],
    ["rank() OVER (PARTITION BY a ORDER BY b DESC)", fn.rank().over(Window.partitionBy("a").orderBy(b.desc()))],
    ["sum(a) OVER (ORDER BY b ROWS BETWEEN 1 PRECEDING AND CURRENT ROW)", fn.sum(a).over((Window.orderBy("b") as any).rowsBetween(-1, 0))],
    ["a AS `x y`", a.as("x y")],
  ];

  it.each(same)("%s", (text, column) => {
    expect(parsed(text)).toEqual(expressionOf(column));
  });

  it("with the text itself where the protocol has none", () => {
    expect(parsed("1 + sum(a) FILTER (WHERE b > 1)")).toEqual(expressionOf((lit(1) as any).plus(expr("sum(a) FILTER (WHERE b > 1)"))));
    expect(parsed("TIMESTAMP '2026-01-31 12:00:00'")).toEqual(expressionOf(expr("TIMESTAMP '2026-01-31 12:00:00'")));
    expect(parsed("a LIKE ANY ('x', 'y')")).toEqual(expressionOf(expr("a LIKE ANY ('x', 'y')")));
  });
});

describe("holes", () => {
  it("are columns or values, never text", () => {
    const hostile = "x' OR '1'='1";
    expect(expressionOf(sql.expr`a = ${hostile} AND ${b} > ${5}`)).toEqual(expressionOf(a.eq(hostile).and(b.gt(5))));
    expect(expressionOf(sql.expr`${a} * 1 + coalesce(${b}, ${null})`)).toEqual(expressionOf(a.times(1).plus(fn.coalesce(b, lit(null)))));
    expect(expressionOf(sql.expr`${a.plus(1)} * 2`)).toEqual(expressionOf(a.plus(1).times(2)));
    expect(expressionOf(sql.expr`-${5}`)).toEqual(expressionOf((lit(5) as any).neg()));
  });

  it("hold an array behind IN", () => {
    expect(expressionOf(sql.expr`a IN ${[1, 2]}`)).toEqual(expressionOf(a.isin(1, 2)));
    expect(expressionOf(sql.expr`a NOT IN (0, ${["x", "y"]})`)).toEqual(expressionOf(a.isin(0, "x", "y").not()));
    expect(() => sql.expr`a IN ${[]}`).toThrow(/empty/);
    expect(() => sql.expr`a = ${[1, 2]}`).toThrow(/one value/);
  });

  it("hold names", () => {
    expect(expressionOf(sql.expr`${sql.id("a b", "c")} + 1`)).toEqual(expressionOf((col("a b.c") as any).plus(1)));
    expect(expressionOf(sql.expr`${sql.id("upper")}(a)`)).toEqual(expressionOf(fn.upper(a)));
  });

  it("keep what a column refers to and needs", () => {
    const references = [{ common: { planId: 1n } }];
    const needs = { version: "4.2.0", what: "x" };
    const made = createColumn({ ...columnState(a), references, needs });
    expect(columnState(sql.expr`${made} + ${lit(1)}`)).toMatchObject({ references, needs });
  });

  it("go into text as what they are, or are refused", () => {
    const text = (column: unknown): unknown => (expressionOf(column) as any).exprType.value.expression;
    expect(text(sql.expr`sum(${a}) FILTER (WHERE b = ${"it's"} AND c IN ${[1, 2n]})`)).toBe(
      "sum(a) FILTER (WHERE b = 'it\\'s' AND c IN (1, 2L))",
    );
    expect(() => sql.expr`sum(${a.plus(1)}) FILTER (WHERE b)`).toThrow(UnsupportedError);
  });

  it("stand in code", () => {
    expect(() => sql.expr`'${1}'`).toThrow(/inside quotes/);
    expect(() => sql.expr`a -- ${1}`).toThrow(/inside a comment/);
    expect(() => sql.expr`a /* ${1} */`).toThrow(/inside a comment/);
    expect(() => sql.expr`INTERVAL ${3} DAYS`).toThrow(ParseError);
  });

  it("are refused when they hold anything else", () => {
    expect(() => sql.expr`${undefined as any}`).toThrow(ArgumentError);
    expect(() => sql.expr`${{} as any}`).toThrow(ArgumentError);
    expect(() => (sql.expr as any)("a + 1")).toThrow(/tags a template/);
  });
});

describe("errors", () => {
  const message = (text: string): string => {
    try {
      parsed(text);
    } catch (error) {
      return (error as Error).message;
    }
    return "";
  };

  it("show the place, what was found and what was expected", () => {
    expect(message("a + 2 +")).toBe("sql.expr: expected an expression, found the end of the text\n  a + 2 +\n         ^");
    expect(message("a BETWEEN 1 OR 2")).toBe("sql.expr: expected AND, found OR\n  a BETWEEN 1 OR 2\n              ^");
    expect(message("CASE WHEN a THEN 1")).toBe(
      "sql.expr: expected END, found the end of the text\n  CASE WHEN a THEN 1\n                    ^",
    );
  });

  it("show one line of many, and its number", () => {
    expect(message("a +\n  b +\n)")).toBe("sql.expr: expected an expression, found ) (line 3)\n  )\n  ^");
  });

  it("show a hole by its number", () => {
    expect(() => sql.expr`a ${1} b`).toThrow("expected an operator or the end of the text, found the hole ${1}\n  a ${1} b\n    ^");
  });

  it("carry Spark's class", () => {
    expect(() => parsed("300Y")).toThrow(expect.objectContaining({ errorClass: "INVALID_NUMERIC_LITERAL_RANGE", sqlState: "22003" }));
    expect(() => parsed("a +")).toThrow(expect.objectContaining({ errorClass: "PARSE_SYNTAX_ERROR", sqlState: "42601" }));
  });

  it("are found quickly in deeply nested text", () => {
    const depth = 200;
    expect(() => parsed(`${"trim(".repeat(depth)}a +${")".repeat(depth)}`)).toThrow(ParseError);
    expect(parsed(`${"substring(".repeat(depth)}a${", 1)".repeat(depth)}`)).toBeDefined();
    expect(parsed(`${"(".repeat(depth)}a${", 1)".repeat(depth)}`)).toBeDefined();
  });
});
