// biome-ignore-all lint/suspicious/noExplicitAny: plans are looked into
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: SQL text
import { describe, expect, it } from "vitest";
import { lit } from "../../../src/dsl/column/lit.js";
import { col } from "../../../src/dsl/column/references.js";
import { runSql, sqlFrame } from "../../../src/dsl/sql/sql-frame.js";
import { sql } from "../../../src/dsl/sql/sql-names.js";
import { ArgumentError } from "../../../src/errors.js";
import { fakeExecutor, frame, planId } from "./support/frames.js";

const executor = fakeExecutor();
const query = (text: any, ...holes: unknown[]): any => sqlFrame(executor, text, holes).relation.relType!.value;
/** The text with `?` for each parameter that a hole became, and the values of all parameters. */
const textOf = (value: any): string => value.query.replaceAll(/:__sparkwright_value_\d+/g, "?");
const bound = (value: any): unknown[] =>
  Object.values(value.namedArguments).map(({ exprType }: any) => Object.values(exprType.value.literalType).join(" "));

describe("holes of a SQL template", () => {
  it("are bound values, never text", () => {
    const hostile = "x' OR '1'='1";
    const made = query`SELECT * FROM t WHERE a = ${hostile} AND b > ${5} AND c = ${3_000_000_000n} AND d IS ${null} AND e < ${1.5}`;
    expect(textOf(made)).toBe("SELECT * FROM t WHERE a = ? AND b > ? AND c = ? AND d IS ? AND e < ?");
    expect(bound(made).slice(0, 3)).toEqual([`string ${hostile}`, "integer 5", "long 3000000000"]);
    expect(bound(made)[4]).toBe("double 1.5");
  });

  it("have names: an old Spark binds ? out of order; a word that follows at once is no part of the name", () => {
    const made = query`SELECT ${1}, INTERVAL ${2}DAY`;
    expect(made.query).toBe("SELECT :__sparkwright_value_1, INTERVAL :__sparkwright_value_2 DAY");
    expect(Object.keys(made.namedArguments)).toEqual(["__sparkwright_value_1", "__sparkwright_value_2"]);
  });

  it("spread an array, with parentheses where there are none", () => {
    expect(textOf(query`SELECT * FROM t WHERE a IN ${[1, 2, 3]}`)).toBe("SELECT * FROM t WHERE a IN (?, ?, ?)");
    expect(textOf(query`SELECT * FROM t WHERE a IN (${[1, 2, 3]})`)).toBe("SELECT * FROM t WHERE a IN (?, ?, ?)");
    expect(bound(query`SELECT array(${["x", "y"]}), ${1}`)).toEqual(["string x", "string y", "integer 1"]);
  });

  it("quote names, whatever they hold", () => {
    const name = "a`; DROP TABLE t; --";
    expect(query`SELECT ${sql.id(name)} FROM ${sql.id("db", "t.u")}`.query).toBe("SELECT `a``; DROP TABLE t; --` FROM `db`.`t.u`");
  });

  it("refuse a name in which Spark would substitute a setting or a variable, before it parses", () => {
    expect(() => query`SELECT * FROM ${sql.id("db", "${env:HOME}")}`).toThrow(ArgumentError);
    expect(() => query`SELECT * FROM ${sql.id("a${", "b}")}`).toThrow(/Spark replaces \$\{…\}/);
    expect(() => query`SELECT ${col("`${spark.app.name}`")}`).toThrow(/Spark replaces/);
    expect(textOf(query`SELECT ${"${spark.app.name}"}`)).toBe("SELECT ?");
  });

  it("take a plain column reference as a quoted name, and no other expression", () => {
    expect(query`SELECT ${col("a.`b c`")} FROM t`.query).toBe("SELECT `a`.`b c` FROM t");
    expect(() => query`SELECT ${lit(1)}`).toThrow(/plain reference.*selectExpr/s);
    expect(() => query`SELECT ${(col("a") as any).plus(1)}`).toThrow(ArgumentError);
  });

  it("take a frame as a relation beside the query, once however often it is named", () => {
    const df = frame(executor);
    const { root, references } = query`SELECT * FROM ${df} a JOIN ${df} b ON a.id = b.id`;
    const name = `__sparkwright_frame_${planId(df)}`;
    expect(root.relType.value.query).toBe(`SELECT * FROM ${name} a JOIN ${name} b ON a.id = b.id`);
    expect(references).toHaveLength(1);
    expect(references[0].relType).toEqual({ case: "subqueryAlias", value: { input: expect.anything(), alias: name } });
    expect(references[0].relType.value.input.common.planId).toBe(planId(df));
  });

  it.each([
    ["a string", () => query`SELECT * FROM t WHERE a = '${"x"}'`, /inside quotes \('\)/],
    ["a string with an escaped quote", () => query`SELECT 'it\\'s ${"x"}'`, /inside quotes/],
    ["a string with a doubled quote", () => query`SELECT 'it''s ${"x"}'`, /inside quotes/],
    ["double quotes", () => query`SELECT "${"x"}"`, /inside quotes/],
    ["backticks", () => query`SELECT \`${"x"}\``, /inside quotes \(`\)/],
    ["a raw string that ends with a backslash", () => query`SELECT r'\\', '${"x"}'`, /inside quotes/],
    ["a line comment", () => query`SELECT 1 -- ${1}`, /inside a comment/],
    ["a bracketed comment", () => query`SELECT 1 /* a /* b */ ${1} */`, /inside a comment/],
    ["a dollar quoted string", () => query`SELECT $tag$ ${1} $tag$`, /inside a quoted string/],
  ])("are refused inside %s, where they would be text", (_what, make, message) => {
    expect(make).toThrow(ArgumentError);
    expect(make).toThrow(message);
  });

  it.each([
    ["after a string", () => query`SELECT 'it''s', ${1}`],
    ["after an escaped quote", () => query`SELECT 'it\\'s', ${1}`],
    ["after a raw string that ends with a backslash", () => query`SELECT r'\\', ${1}`],
    [
      "after a comment with a quote",
      () => query`SELECT 1 -- it's
      , ${1}`,
    ],
    ["after nested comments", () => query`SELECT /* a /* ' */ */ ${1}`],
    ["in a hint's query", () => query`SELECT /*+ BROADCAST(t) */ ${1}`],
  ])("are welcome %s", (_what, make) => {
    expect(bound(make())).toHaveLength(1);
  });

  it.each([
    ["an empty array", () => query`SELECT * FROM t WHERE a IN ${[]}`, /empty/],
    ["undefined", () => query`SELECT ${undefined}`, /found undefined/],
    ["an object", () => query`SELECT ${{ a: 1 }}`, /found a plain object/],
    ["an array in an array", () => query`SELECT ${[[1]]}`, /element 0/],
    ["an unsafe integer", () => query`SELECT ${3_000_000_000}`, /3000000000n/],
    ["a symbol", () => query`SELECT ${Symbol("s")}`, /a symbol/],
    ["a ? of the text's own", () => query`SELECT * FROM t WHERE a = ? AND b = ${1}`, /a \? of its own/],
    ["a frame of another session", () => query`SELECT * FROM ${frame(fakeExecutor("another"))}`, /different sessions/],
  ])("refuse %s", (_what, make, message) => {
    expect(make).toThrow(ArgumentError);
    expect(make).toThrow(message);
  });

  it("let a ? stand in a string", () => {
    expect(textOf(query`SELECT '?', ${1}`)).toBe("SELECT '?', ?");
  });
});

describe("plain SQL text", () => {
  it("binds named and positional values", () => {
    const named = query("SELECT :x, :y", { x: 1, y: "a" });
    expect(Object.keys(named.namedArguments)).toEqual(["x", "y"]);
    expect(bound(query("SELECT ?, ?", ["a", 2n]))).toEqual(["string a", "long 2"]);
  });

  it("gives the values of ? names, each in its place", () => {
    const made = query("SELECT ?, '?', `?`, INTERVAL ?DAY -- ?\nFROM t /* ? */ WHERE a = ?", [1, 2, 3]);
    expect(made.query).toBe(
      "SELECT :__sparkwright_value_1, '?', `?`, INTERVAL :__sparkwright_value_2 DAY -- ?\nFROM t /* ? */ WHERE a = :__sparkwright_value_3",
    );
    expect(bound(made)).toEqual(["integer 1", "integer 2", "integer 3"]);
  });

  it.each([
    ["SELECT ?, ?", [1]],
    ["SELECT ?", [1, 2]],
    ["SELECT '?'", [1]],
  ])("refuses %s with %j", (text, values) => {
    expect(() => query(text, values)).toThrow(/each \? of the text takes one value; there are \d of them, and \d values/);
  });

  it("takes a parameter called __proto__", () => {
    const args = JSON.parse('{"__proto__": 1}');
    expect(Object.keys(query("SELECT :__proto__", args).namedArguments)).toEqual(["__proto__"]);
  });

  it("refuses values it cannot bind", () => {
    expect(() => query("SELECT :x", { x: {} })).toThrow(/:x.*a plain object/);
    expect(() => query("SELECT :x", 5)).toThrow(/the number 5/);
    expect(() => query(5)).toThrow(/SQL text was expected/);
  });
});

describe("spark.sql takes queries only", () => {
  it.each([
    "SELECT 1",
    "  select 1",
    "-- a comment\n/* another */ SELECT 1",
    "(SELECT 1) UNION (SELECT 2)",
    "VALUES (1)",
    "FROM t SELECT a",
    "FROM t |> WHERE a > 1",
    "TABLE t",
    "SHOW TABLES",
    "DESCRIBE t",
    "DESC t",
    "EXPLAIN SELECT 1",
    "WITH a AS (SELECT 1) SELECT * FROM a",
    "WITH a(x, y) AS (SELECT ')', 2), `b c` AS (SELECT 2) SELECT * FROM a",
    "WITH RECURSIVE r(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM r WHERE n < 3) SELECT * FROM r",
    "SELECT insert FROM t",
  ])("%s", (text) => {
    expect(query(text).query).toBe(text);
  });

  it.each([
    ["CREATE TABLE t (a INT)", /CREATE/],
    ["INSERT INTO t VALUES (1)", /INSERT/],
    ["-- SELECT\nDROP TABLE t", /DROP/],
    ["/* SELECT */ DELETE FROM t", /DELETE/],
    ["WITH a AS (SELECT 1) INSERT INTO t SELECT * FROM a", /INSERT/],
    ["WITH a AS (SELECT 1), b AS (SELECT 2) DELETE FROM t", /DELETE/],
    ["FROM s INSERT INTO t SELECT *", /FROM … INSERT/],
    ["FROM (SELECT 1) INSERT OVERWRITE TABLE t SELECT *", /FROM … INSERT/],
    ["SET a = 1", /SET/],
    ["BEGIN SELECT 1; END", /BEGIN/],
    ["CACHE TABLE t", /CACHE/],
  ])("refuses %s and names spark.exec", (text, found) => {
    expect(() => query(text)).toThrow(found);
    expect(() => query(text)).toThrow(/spark\.exec/);
  });

  it.each(["", "  ", "-- nothing"])("refuses %j", (text) => {
    expect(() => query(text)).toThrow(/empty/);
  });
});

describe("spark.exec", () => {
  it("sends a command with the frames of its holes", async () => {
    const df = frame(executor);
    executor.asked.length = 0;
    const run = (text: TemplateStringsArray, ...holes: unknown[]): Promise<void> => runSql(executor, text, holes);
    await run`CREATE TABLE t AS SELECT * FROM ${df}`;
    const [{ what, plan }] = executor.asked as any;
    expect(what).toBe("runSql");
    expect(plan.relType.case).toBe("withRelations");
  });
});

describe("sql.id", () => {
  it.each([[[]], [[""]], [[1]], [["a", null]]])("refuses %j", (parts) => {
    expect(() => (sql.id as any)(...parts)).toThrow(ArgumentError);
  });
});
