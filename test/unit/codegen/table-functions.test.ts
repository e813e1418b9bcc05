import { describe, expect, it } from "vitest";
import { emitAll } from "../../../codegen/emit/all.js";
import { parseRegistry } from "../../../codegen/load.js";
import { validationProblems } from "../../../codegen/validate.js";

/** The methods of the table functions of a registry with this one entry, after the constructor. */
async function methods(lines: string, expr = "tvf.made_up()"): Promise<string> {
  const models = parseRegistry(
    "functions.yaml",
    `- name: made_up
  group: generator
  doc: Rows that are made up.
  examples: [{ expr: '${expr}', value: [1], type: "struct<n:int!>" }]
${lines}`,
  );
  const { files } = emitAll(models);
  expect(await validationProblems(files, models)).toEqual([]);
  return files.get("functions/table-functions.ts")!.split("this.#executor = executor;\n  }\n")[1]!;
}

describe("an entry of the registry gives spark.tvf a method without further code", () => {
  it("that is a table function: columns by name, with their null flags", async () => {
    const text = await methods('  kind: table\n  since: 4.0.0\n  sig: ["() => row(n: int, tags: array<string?>?, s: struct<x:int?>)"]\n');
    expect(text).toContain(
      '  made_up(): DataFrame<{ n: "int"; tags: ArrayOf<"string" | null> | null; s: StructOf<{ x: "int" | null }> }> {\n' +
        '    return tableFrame(this.#executor, invoke("made_up", [], arguments));\n  }',
    );
    expect(text).toContain(" * Rows that are made up.");
    expect(text).toContain(" * spark.tvf.made_up(); // [1], struct<n:int!>");
  });

  it("whose column has an argument's type", async () => {
    const text = await methods(
      '  kind: table\n  since: 4.0.0\n  sig: ["(value: any as T, n: int) => row(a: T, b: T?)"]\n',
      "tvf.made_up(lit(1), lit(2))",
    );
    expect(text).toContain("made_up<T>(value: TableArgument<T>, n: TableArgument<Num | null>): DataFrame<{ a: T; b: Bare<T> | null }>");
  });

  it("that came after the oldest Spark: a frame needs that version", async () => {
    const text = await methods('  kind: table\n  since: 4.3.0\n  sig: ["() => row(n: int)"]\n');
    expect(text).toContain('tableFrame(this.#executor, invoke("made_up", [], arguments, { since: "4.3.0" }))');
  });

  it("with a first parameter that may be left out: a call gives the required ones, or all from the first", async () => {
    const text = await methods('  kind: table\n  since: 4.0.0\n  sig: ["(lit from?: int, lit to: int, lit by?: int) => row(n: int)"]\n');
    expect(text).toContain(
      '  made_up(to: number | Constant<"int">): DataFrame<{ n: "int" }>;\n  made_up(from: number | Constant<"int">, to: number | Constant<"int">, by?: number | Constant<"int">): DataFrame<{ n: "int" }>;',
    );
    expect(text).toContain(
      'arguments.length <= 1 ? invoke("made_up", [["to", argument1, onlyLiteral(intLiteral)]], arguments) : invoke("made_up", [["from"',
    );
  });

  it("that is a generator: the generator's columns, and no column of a frame in its arguments", async () => {
    const text = await methods(
      '  kind: generator\n  tvf: true\n  since: 4.0.0\n  sig: ["(value: any as T) => row(n: int, v: T)"]\n',
      "fn.made_up(lit(1))",
    );
    expect(text).toContain('made_up<T>(value: TableArgument<T>): DataFrame<{ n: "int"; v: T }>');
    expect(text).toContain(" * spark.tvf.made_up(lit(1)); // ");
  });

  it("and a generator that is none of FROM's gives none", async () => {
    const text = await methods('  kind: generator\n  since: 4.0.0\n  sig: ["(value: int) => row(n: int)"]\n', "fn.made_up(lit(1))");
    expect(text).not.toContain("made_up");
  });
});

it("an example on a frame's column joins the frame and gives what the function gives", () => {
  const models = parseRegistry(
    "functions.yaml",
    `- name: made_up
  kind: generator
  group: generator
  tvf: true
  since: 4.0.0
  doc: Rows that are made up.
  sig: ["(value: int) => row(n: int)"]
  examples: [{ rows: { v: [1, 2] }, schema: "v int", expr: "fn.made_up(c.v)", value: [1, 2], type: "struct<n:int!>" }]
`,
  );
  expect(emitAll(models).files.get("functions/table-functions.ts")).toContain(
    `   * const df = spark.createDataFrame([{ v: 1 }, { v: 2 }], "v int");
   * const c = df.cols();
   * df.lateralJoin(spark.tvf.made_up(c.v.outer())).drop("v"); // [1,2], struct<n:int!>
`,
  );
});
