import * as duckdb from "@duckdb/node-api";
import { describe, expect, it } from "vitest";
import { registerScalars } from "../../../src/embedded/js-scalars.js";
import { raw } from "../../../src/embedded/lowering/sql-text.js";
import { type Arguments, fillTemplate, functionsOf } from "../../../src/embedded/lowering/templates.js";
import { facts } from "../../../src/generated/facts/index.js";
import type { EngineFact } from "../../../src/signatures/function-fact.js";

const args = (values: Record<string, readonly [sql: string, literal?: unknown][]>): Arguments =>
  new Map(Object.entries(values).map(([name, list]) => [name, list.map(([text, literal]) => ({ sql: raw(text), literal }))]));
const fill = (template: string, values: Arguments) => fillTemplate(template, values).render(values, raw(" OVER ()")).sql;

describe("templates", () => {
  it("writes arguments, all of a variadic one, and every other one", () => {
    const values = args({ x: [["a"]], v: [["1"], ["2"], ["3"]] });
    expect(fill("f({x}, {v*})", values)).toBe("f(a, 1, 2, 3)");
    expect(fill("({v* || })", values)).toBe("(1 || 2 || 3)");
    expect(fill("[{v:even}] [{v:odd}]", values)).toBe("[1, 3] [2]");
  });

  it("chooses by presence and by a literal's value", () => {
    const asc = "{asc!=false?up({x})}{asc=false?down({x})}";
    expect(fill(asc, args({ x: [["a"]] }))).toBe("up(a)");
    expect(fill(asc, args({ x: [["a"]], asc: [["FALSE", false]] }))).toBe("down(a)");
    expect(fill("{n?{n}}{!n?1}", args({}))).toBe("1");
  });

  it("puts the window where the template says", () => {
    expect(fill("coalesce(list({x}){over}, [])", args({ x: [["a"]] }))).toBe("coalesce(list(a) OVER (), [])");
  });

  it("fails on a hole that the call does not fill", () => {
    expect(() => fill("f({y})", args({}))).toThrow(/names \{y\}/);
  });

  it("names only functions that DuckDB has, or that the engine gives it", async () => {
    const instance = await duckdb.DuckDBInstance.create(":memory:");
    const connection = await instance.connect();
    registerScalars(duckdb, connection);
    const reader = await connection.runAndReadAll("SELECT DISTINCT lower(function_name) FROM duckdb_functions()");
    // windows and operators of the grammar are not in the catalog
    const known = new Set([
      ...reader.getRows().map((row) => String(row[0])),
      ..."rank dense_rank percent_rank row_number ntile lag lead nth_value first_value coalesce nullif".split(" "),
    ]);
    const engines = facts.flatMap((fact): [string, EngineFact][] =>
      [
        ...(fact.engine ? [fact.engine] : []),
        ...[...fact.overloads, ...(fact.changes ?? []).flatMap((change) => change.overloads)].flatMap((overload) => overload.engine ?? []),
      ].map((engine) => [fact.name, engine]),
    );
    const missing = engines.flatMap(([name, engine]) =>
      "sql" in engine
        ? functionsOf(engine.sql)
            .filter((each) => !known.has(each))
            .map((each) => `${name}: ${each}`)
        : [],
    );
    expect(missing).toEqual([]);
    connection.closeSync();
    instance.closeSync();
  });
});
