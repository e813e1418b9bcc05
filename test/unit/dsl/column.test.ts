// biome-ignore-all lint/suspicious/noExplicitAny: what JavaScript callers do, whom no compiler stops
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { Column, columnState, createAttribute, createColumn, isColumn } from "../../../src/dsl/column/column.js";
import { plain } from "../../../src/dsl/column/column-state.js";
import { frameColumns } from "../../../src/dsl/column/columns-proxy.js";
import { expr } from "../../../src/dsl/column/expr-text.js";
import { lit } from "../../../src/dsl/column/lit.js";
import { col, colOf } from "../../../src/dsl/column/references.js";
import { when } from "../../../src/dsl/column/when.js";
import { createWindowFunction } from "../../../src/dsl/column/window-function.js";
import { Window } from "../../../src/dsl/window/window.js";
import { ArgumentError } from "../../../src/errors.js";
import { attribute, call } from "../../../src/plan/expressions.js";

const c = frameColumns(7n) as Record<string, any>;
const a: any = col("a");
const rank: any = createWindowFunction(plain(call("rank", [])));

function identifier(column: unknown): unknown {
  const type = columnState(column).expression.exprType;
  return type?.case === "unresolvedAttribute" ? type.value : type?.case;
}

describe("a column's text", () => {
  it.each<[string, string]>([
    [a.plus(1), "(a + 1)"],
    [a.eq("it's"), "(a = 'it''s')"],
    [a.neq(1.5), "(NOT (a = 1.5))"],
    [a.gt(1).and(col("b").isNull()), "((a > 1) AND (b IS NULL))"],
    [a.isin(1, null), "(a IN (1, NULL))"],
    [a.cast("int").as("n"), "CAST(a AS INT) AS n"],
    [c.s.x, "s['x']"],
    [when(a.gt(1), "x").otherwise("y"), "CASE WHEN (a > 1) THEN 'x' ELSE 'y' END"],
    [lit(new Date(0)), "TIMESTAMP '1970-01-01T00:00:00Z'"],
    [lit(1).cast("double"), "CAST(1 AS DOUBLE)"],
    [rank.over(Window.partitionBy("g").orderBy(a.desc())), "rank() OVER (PARTITION BY g ORDER BY a DESC NULLS LAST)"],
  ] as any)("%s", (column, text) => {
    expect(String((column as any).toString())).toBe(`Column<'${text}'>`);
  });
  it("is what console.log shows, for attributes too", () => {
    expect(inspect(a.plus(1))).toBe("Column<'(a + 1)'>");
    expect(inspect({ s: c.s })).toBe("{ s: Column<'s'> }");
  });
  it("is cut where the expression is deep", () => {
    let deep: any = a;
    for (let i = 0; i < 20_000; i++) deep = deep.plus(1);
    expect(inspect(deep)).toContain("...");
  });
});

describe("a column is no JavaScript value", () => {
  it.each<[string, () => unknown]>([
    ["+", () => a + 1],
    ["<", () => a < 1],
    // biome-ignore lint/suspicious/noDoubleEquals: that is the mistake
    ["==", () => a == 1],
    ["unary minus", () => -a],
    ["a template string", () => `${a}`],
    ["String()", () => String(c.a)],
  ])("%s", (_name, use) => {
    expect(use).toThrow(ArgumentError);
  });
  it("says what to write instead", () => {
    expect(() => a + 1).toThrow(/Column<'a'> has no value here.*\.plus\(\)/s);
    expect(() => `${a}`).toThrow(/compose columns with their methods/);
  });
});

describe("a value where a column must be", () => {
  it.each<[string, () => unknown, RegExp]>([
    ["a string", () => a.and("b"), /and's argument must be a column, found the string "b": write col\("b"\).*lit\("b"\)/],
    ["a boolean", () => a.and(!a), /found the boolean false.*\.not\(\)/],
    ["a number", () => a.withField("x", 1), /withField's value must be a column, found the number 1: write lit\(1\)/],
    ["undefined", () => a.eq(undefined), /eq's argument must be a column or a literal, found undefined/],
    ["a plain object", () => a.eq({}), /found a plain object/],
    ["an array", () => a.eq([1]), /found an array of 1: fn\.array/],
    ["a window function", () => a.eq(rank), /found a window function: .*\.over\(Window\.orderBy/],
    ["a sort direction", () => a.eq(a.desc()), /found a sort direction/],
    ["a function", () => a.eq(lit), /found the function lit: a function was passed, and not its result/],
    ["a condition of when", () => when(true as any, 1), /when's condition must be a column, found the boolean true/],
    ["no name", () => a.as(), /as needs a name/],
    ["a number as name", () => a.as(1), /as: a name was expected, found the number 1/],
    ["a type", () => a.cast(5), /cast: a type was expected.*found the number 5/],
    ["a field", () => a.getField(1), /getField: a field's name was expected, found the number 1/],
    ["no fields", () => a.dropFields(), /dropFields needs at least one field/],
    ["a name of no column", () => col(""), /"" is not a name as Spark reads it/],
    ["a name with a lone backtick", () => col("a`b"), /not a name as Spark reads it/],
    ["no SQL text", () => expr(" "), /expr: the SQL text of an expression was expected/],
  ])("%s", (_name, use, message) => {
    expect(use).toThrow(ArgumentError);
    expect(use).toThrow(message);
  });
});

describe("the columns of a frame", () => {
  it("carry its plan id", () => {
    expect(identifier(c.a)).toEqual({ unparsedIdentifier: "a", planId: 7n, isMetadataColumn: false });
  });
  // each name as a live Spark resolves it: only dots and backticks mean something to it
  it.each<[string, string]>([
    ["__proto__", "__proto__"],
    ["constructor", "constructor"],
    ["toString", "toString"],
    ["a.b", "`a.b`"],
    ["a`b", "`a``b`"],
    ["*", "*"],
    ["a b", "a b"],
    ["'\"\n", "'\"\n"],
    ["", ""],
    ["then", "then"],
    ["toJSON", "toJSON"],
  ])("%j is a column", (name, sent) => {
    expect(identifier(c[name])).toMatchObject({ unparsedIdentifier: sent });
  });
  it("are no promise and have no symbols", async () => {
    expect((c as any)[Symbol.iterator]).toBeUndefined();
    expect(await c).toBe(c);
  });
  it("can be listed once the schema is known, and not before", () => {
    expect(() => ({ ...c })).toThrow(/names of this frame's columns are not known/);
    const known = frameColumns(1n, {
      kind: "struct",
      fields: [
        { name: "b", type: { kind: "int" }, nullable: true },
        { name: "a.b", type: { kind: "int" }, nullable: true },
      ],
    }) as any;
    const spread = { ...known };
    expect(Object.keys(spread)).toEqual(["b", "a.b"]);
    expect(isColumn(spread["a.b"])).toBe(true);
  });
  it("cannot be set", () => {
    expect(() => {
      c.a = 1;
    }).toThrow(/use withColumn/);
  });
});

describe("an attribute", () => {
  it("has fields for every name that is not a method", () => {
    expect(inspect(c.address.city.zip)).toBe("Column<'address['city']['zip']'>");
    expect(inspect(c.s.hasOwnProperty)).toBe("Column<'s['hasOwnProperty']'>");
    expect(typeof c.s.between).toBe("function");
    expect(inspect(c.s.getField("between"))).toBe("Column<'s['between']'>");
  });
  it("is a Column in every way", () => {
    const attributeOfA = createAttribute(plain(attribute("a")));
    expect(isColumn(attributeOfA)).toBe(true);
    expect(attributeOfA).toBeInstanceOf(Column);
    expect(attributeOfA.then).toBeUndefined();
    expect(attributeOfA.constructor).toBe(Column);
    expect(inspect(attributeOfA.plus(1))).toBe("Column<'(a + 1)'>");
    expect(Object.keys(attributeOfA)).toEqual([]);
  });
  it("cannot be set", () => {
    expect(() => {
      c.s.x = lit(1);
    }).toThrow(/withField/);
  });
});

describe("outer()", () => {
  it("drops the plan id, below fields as well", () => {
    expect(identifier(c.a.outer())).toEqual({ unparsedIdentifier: "a", isMetadataColumn: false });
    const field = columnState(c.s.x.outer()).expression.exprType;
    expect(field).toMatchObject({ value: { child: { exprType: { value: { unparsedIdentifier: "s" } } } } });
    expect(JSON.stringify(field, (_key, value) => (typeof value === "bigint" ? `${value}` : value))).not.toContain("planId");
  });
});

describe("what an expression needs", () => {
  const newer = createColumn({ ...plain(call("new_function", [])), needs: { version: "4.10.0", what: "new_function" } });
  const older = createColumn({ ...plain(call("old_function", [])), needs: { version: "4.2.0", what: "old_function" } });
  it("is the newest version of its parts", () => {
    expect(columnState(older.plus(newer as any).as("x")).needs).toEqual({ version: "4.10.0", what: "new_function" });
    expect(columnState(when(newer as any, older).otherwise(1)).needs?.version).toBe("4.10.0");
    expect(columnState(a.plus(1)).needs).toBeUndefined();
  });
});

describe("references", () => {
  it("colOf takes a name as it is", () => {
    expect(identifier(colOf("a.b", "int"))).toEqual({ unparsedIdentifier: "`a.b`", isMetadataColumn: false });
  });
});
